"""`schools.toml` and `.env`, read into frozen, validated models. Every fault is one French sentence.

`schools.toml` says what each school should be; it never holds a password. Secrets come from `.env` beside it or from
the environment (which wins), with an override per school: `ATRIUM_PASSWORD`, `ATRIUM_PASSWORD_0061234J`.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from robot import uai as uai_number
from robot.errors import Usage

Profile = Literal["eleves", "responsables", "enseignants", "personnels"]
PROFILES: tuple[Profile, ...] = ("eleves", "responsables", "enseignants", "personnels")
#: ATRIUM's old and new host names are one site (documented: both appear on its help pages).
SAME_SITE = ({"atrium-paca.fr", "atrium-sud.fr"},)


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("l'adresse doit commencer par https://")
    if parts.scheme == "http" and not is_local(parts.hostname):
        raise ValueError("une adresse http:// n'est admise que sur cette machine ; utilisez https://")
    if parts.username or parts.password:
        raise ValueError("pas d'identifiant dans une adresse")
    return value


Address = Annotated[str, AfterValidator(_web_address)]


def is_local(host: str) -> bool:
    """The host is this machine; a name that only begins like an address of it is another."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, str_strip_whitespace=True)


#: « Durée des sessions »: the kinds of users of the help page, in its order.
Kind = Literal["professeurs", "vie_scolaire", "administratif"]
KINDS: tuple[Kind, ...] = ("professeurs", "vie_scolaire", "administratif")
#: Minutes of inactivity, or « off » for no automatic disconnection.
Duration = Annotated[int, Field(gt=0, le=24 * 60)] | Literal["off"]
#: Stands for every profile or group that is not named.
EVERY = "*"


def _by_name(value: object) -> object:
    return value if isinstance(value, dict) else {EVERY: value}


class School(_Model):
    """What one school should be, and where its screens are."""

    uai: str
    name: str = Field(alias="nom", min_length=2)
    #: The base's name in PRONOTE, when it differs from the school's name in ATRIUM.
    console_name: str = Field("", alias="nom_console")
    site: Address
    console: Address
    ent: str = Field(alias="mon_ent", min_length=1)
    cas_url: Address = Field(alias="url_cas")
    profiles: tuple[Profile, ...] = Field(alias="profils", min_length=1)
    #: Take away profiles that are not listed; without it they are only ever added.
    exact: bool = False
    #: Publish a base that is found stopped although nothing else is to change (Activation 9).
    publish_if_stopped: bool = Field(True, alias="publier_si_arretee")
    #: Kind of users → authorisation profile or group (or `EVERY`) → duration. What is absent is left alone.
    session_durations: dict[Kind, Annotated[dict[str, Duration], BeforeValidator(_by_name)]] = Field(
        default_factory=dict, alias="duree_sessions"
    )
    #: Hosts where ATRIUM's password may be typed besides those of `site` and `url_cas`.
    sign_in_hosts: tuple[str, ...] = Field((), alias="hotes_connexion")

    @property
    def base_name(self) -> str:
        """The school's name as PRONOTE's console shows it."""
        return self.console_name or self.name


class Credentials(_Model):
    """A login and its password for one product."""

    login: str
    password: SecretStr
    #: Names of the variables it came from, for an error's sentence.
    source: str


class Settings(_Model):
    """All schools of one `schools.toml`."""

    path: Path
    schools: dict[str, School]

    def school(self, uai: str) -> School:
        """The school with that UAI; Usage if the UAI is wrong or not in the file."""
        uai = uai.strip().upper()
        if problem := uai_number.fault(uai):
            raise Usage("BAD_UAI", problem, next_step="Relisez l'UAI sur la fiche de l'établissement.")
        if uai not in self.schools:
            raise Usage(
                "UNKNOWN_SCHOOL",
                f"L'établissement {uai} n'est pas dans {self.path.name}.",
                next_step="Établissements connus : " + (", ".join(self.schools) or "aucun") + ".",
            )
        return self.schools[uai]

    def credentials(self, product: Literal["ATRIUM", "PRONOTE"], uai: str) -> Credentials:
        """The login and password for one product and school; Usage naming the missing variable."""
        values = secrets_of(self.path.parent)
        found: dict[str, str] = {}
        used: list[str] = []
        for part in ("LOGIN", "PASSWORD"):
            names = (f"{product}_{part}_{uai}", f"{product}_{part}")
            name = next((one for one in names if values.get(one)), "")
            if not name:
                raise Usage(
                    "MISSING_SECRET",
                    f"Il manque {names[1]} (ou {names[0]}) pour se connecter à {product}.",
                    next_step="Ajoutez la ligne au fichier .env, à côté de schools.toml.",
                )
            found[part] = values[name]
            used.append(name)
        return Credentials(login=found["LOGIN"], password=SecretStr(found["PASSWORD"]), source=", ".join(used))

    def hidden(self) -> frozenset[str]:
        """Every secret value known here, so that nothing written ever shows one."""
        values = secrets_of(self.path.parent)
        return frozenset(value for name, value in values.items() if "PASSWORD" in name and value)


def secrets_of(folder: Path) -> Mapping[str, str]:
    """The variables of `.env` in that folder and of the environment, the environment winning."""
    own = {key: value for key, value in dotenv_values(folder / ".env").items() if value is not None}
    return {**own, **os.environ}


def read(path: Path) -> Settings:
    """The settings in that file. Raises Usage with the first fault, told with its school and key."""
    if not path.exists():
        raise Usage(
            "NO_CONFIGURATION",
            f"Le fichier {path} n'existe pas.",
            next_step="Copiez l'exemple du README, ou indiquez le fichier avec --config.",
        )
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Usage(
            "BAD_TOML", f"Le fichier {path.name} n'est pas lisible : {error}.", next_step="Corrigez la ligne indiquée."
        ) from error
    unknown = set(raw) - {"defaults", "schools"}
    if unknown:
        raise _unknown_key(path, "", sorted(unknown)[0], ("defaults", "schools"))
    defaults = raw.get("defaults", {})
    schools: dict[str, School] = {}
    for uai, own in raw.get("schools", {}).items():
        if problem := uai_number.fault(uai):
            raise Usage("BAD_UAI", f"{path.name} : {problem}", next_step="Corrigez le titre de la section.")
        schools[uai] = _school(path, uai, {**defaults, **own})
    return Settings(path=path.resolve(), schools=schools)


def _school(path: Path, uai: str, values: dict[str, Any]) -> School:
    filled = {key: value.replace("{uai}", uai) if isinstance(value, str) else value for key, value in values.items()}
    secret = next((key for key in filled if "pass" in key.lower() or "secret" in key.lower()), None)
    if secret:
        raise Usage(
            "SECRET_IN_TOML",
            f"{path.name} : [{uai}] contient « {secret} ». Aucun mot de passe dans ce fichier.",
            next_step="Mettez-le dans le fichier .env, puis changez-le : il a été écrit en clair.",
        )
    filled.setdefault("profils", list(PROFILES))
    try:
        return School.model_validate({"uai": uai, **filled})
    except ValidationError as error:
        raise _told(path, uai, error) from error


def _told(path: Path, uai: str, error: ValidationError) -> Usage:
    first = error.errors()[0]
    key = str(first["loc"][0]) if first["loc"] else ""
    where = f"{path.name} : [{uai}] {key}"
    known = [field.alias or name for name, field in School.model_fields.items()]
    match first["type"]:
        case "extra_forbidden":
            return _unknown_key(path, uai, key, known)
        case "missing":
            return Usage(
                "MISSING_KEY", f"{where} manque.", next_step=f"Ajoutez « {key} = … » à [schools.{uai}] ou à [defaults]."
            )
        case _ if key == "duree_sessions":
            place = ".".join(str(one) for one in first["loc"][1:3])
            return Usage(
                "BAD_DURATION",
                f"{where} : « {place} » = {first['input']!r} n'est pas une durée.",
                next_step=f'Donnez des minutes ou "off" pour {", ".join(KINDS)}, ou par profil : {{ CPE = 45 }}.',
            )
        case "literal_error" if key == "profils":
            return Usage(
                "UNKNOWN_PROFILE",
                f"{where} : le profil « {first['input']} » n'existe pas.",
                next_step=f"Profils connus : {', '.join(PROFILES)}.",
            )
        case "value_error":
            return Usage(
                "BAD_VALUE", f"{where} : {first['ctx']['error']}.", next_step=f"Valeur lue : {first['input']!r}."
            )
    return Usage("BAD_VALUE", f"{where} : valeur refusée ({first['input']!r}).", next_step="Voyez l'exemple du README.")


def _unknown_key(path: Path, uai: str, key: str, known: Any) -> Usage:
    near = difflib.get_close_matches(key, list(known), n=1)
    hint = f"Vouliez-vous dire « {near[0]} » ? " if near else ""
    place = f"[{uai}] " if uai else ""
    return Usage(
        "UNKNOWN_KEY",
        f"{path.name} : {place}la clé « {key} » est inconnue.",
        next_step=f"{hint}Clés connues : {', '.join(known)}.",
    )
