"""`schools.toml`, read into frozen, validated models together with the accounts. Every fault is one French sentence.

`schools.toml` says what each school should be; it never holds a password. Secrets come from the environment, `.env`
beside it, or the key ring (`robot.secrets`), with an override per school: `ATRIUM_PASSWORD`,
`ATRIUM_PASSWORD_0061234J`.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from robot import addresses, certificates, faults, profiles, secrets, text_file
from robot import uai as uai_number
from robot.certificates import Certificate
from robot.errors import Usage
from robot.secrets import Secrets

Profile = profiles.Profile
PROFILES = profiles.PROFILES
Product = Literal["ATRIUM", "PRONOTE"]
PARTS = ("LOGIN", "PASSWORD")
PRODUCTS: tuple[Product, ...] = ("ATRIUM", "PRONOTE")
#: The part of a variable that opens a client certificate.
PASSPHRASE = "CERTIFICATE_PASSWORD"  # noqa: S105 - a name, no password
#: « windows:edge », « windows:chrome »: the certificate of the Windows store, shown by the browser of that channel.
STORE = "windows:"
Channel = Literal["msedge", "chrome"]
STORES: dict[str, Channel] = {"edge": "msedge", "chrome": "chrome"}
#: ATRIUM's old and new host names are one site (documented: both appear on its help pages).
SAME_SITE = ({"atrium-paca.fr", "atrium-sud.fr"},)

Address = Annotated[str, AfterValidator(addresses.web)]
Host = Annotated[str, AfterValidator(addresses.host)]
is_local = addresses.is_local


def _seen(value: str) -> str:
    if not value.isprintable():
        raise ValueError("le texte contient un signe qui ne se voit pas")
    return value


#: What a screen shows, on one line.
Caption = Annotated[str, AfterValidator(_seen)]


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


class _Model(BaseModel):
    # Strict: TOML has types of its own, and « true » is no number of minutes.
    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        str_strip_whitespace=True,
        hide_input_in_errors=True,
        arbitrary_types_allowed=True,
    )


#: « Durée des sessions »: the kinds of users of the help page, in its order.
Kind = Literal["professeurs", "vie_scolaire", "administratif"]
KINDS: tuple[Kind, ...] = ("professeurs", "vie_scolaire", "administratif")
#: As an agent reads them.
KIND_WORDS: dict[Kind, str] = {
    "professeurs": "professeurs",
    "vie_scolaire": "vie scolaire",
    "administratif": "administratif",
}
LONGEST = 24 * 60


def _minutes(value: object) -> object:
    if value == "off" or (type(value) is int and 1 <= value <= LONGEST):
        return value
    raise ValueError(f"il faut un nombre de minutes, de 1 à {LONGEST}, ou « off »")


#: Minutes of inactivity, or « off » for no automatic disconnection.
Duration = Annotated[int | Literal["off"], BeforeValidator(_minutes)]
#: Stands for every profile or group that is not named.
EVERY = "*"


def _by_name(value: object) -> object:
    return value if isinstance(value, dict) else {EVERY: value}


class School(_Model):
    """What one school should be, and where its screens are."""

    uai: str
    name: Caption = Field(alias="nom", min_length=2)
    #: The base's name in PRONOTE, when it differs from the school's name in ATRIUM.
    console_name: Caption = Field("", alias="nom_console")
    site: Address
    console: Address
    ent: Caption = Field(alias="mon_ent", min_length=1)
    cas_url: Address = Field(alias="url_cas")
    profiles: Annotated[tuple[Profile, ...], BeforeValidator(_as_tuple)] = Field(
        PROFILES, alias="profils", min_length=1
    )
    #: Take away profiles that are not listed; without it they are only ever added.
    exact: bool = False
    #: Publish a base that is found stopped although nothing else is to change (Activation 9).
    publish_if_stopped: bool = Field(True, alias="publier_si_arretee")
    #: Kind of users → authorisation profile or group (or `EVERY`) → duration. What is absent is left alone.
    session_durations: dict[Kind, Annotated[dict[str, Duration], BeforeValidator(_by_name)]] = Field(
        default_factory=dict, alias="duree_sessions"
    )
    #: Words that group schools: a night may be of those that have one.
    tags: Annotated[tuple[Caption, ...], BeforeValidator(_as_tuple)] = Field((), alias="etiquettes")
    #: Hosts where ATRIUM's password may be typed besides those of `site` and `url_cas`.
    sign_in_hosts: Annotated[tuple[Host, ...], BeforeValidator(_as_tuple)] = Field((), alias="hotes_connexion")
    #: Products that a person signs in to by hand: the robot types no password there.
    by_hand: Annotated[tuple[Literal["atrium", "pronote"], ...], BeforeValidator(_as_tuple)] = Field(
        (), alias="connexion_manuelle"
    )
    #: Files of client certificates (PFX, or PEM with or without its key), from the folder of `schools.toml`.
    atrium_certificate: Caption = Field("", alias="certificat_atrium")
    atrium_key: Caption = Field("", alias="cle_atrium")
    pronote_certificate: Caption = Field("", alias="certificat_pronote")
    pronote_key: Caption = Field("", alias="cle_pronote")

    @property
    def base_name(self) -> str:
        """The school's name as PRONOTE's console shows it."""
        return self.console_name or self.name

    def addresses(self, product: Product) -> tuple[str, ...]:
        """Where that product of the school is."""
        return (self.site, self.cas_url) if product == "ATRIUM" else (self.console,)

    def hosts(self, product: Product) -> frozenset[str]:
        """The hosts that are that product's for the school: where one signs in to it."""
        named = self.sign_in_hosts if product == "ATRIUM" else ()
        return frozenset(filter(None, (*(urlsplit(one).hostname for one in self.addresses(product)), *named)))

    def signed_in_by_hand(self, product: Product) -> bool:
        """A person signs in to that product, never the robot."""
        return product.lower() in self.by_hand

    def certificate_files(self, product: Product) -> tuple[str, str]:
        """The files of the certificate that product asks for, and of its key; empty for none."""
        if product == "ATRIUM":
            return self.atrium_certificate, self.atrium_key
        return self.pronote_certificate, self.pronote_key


#: What `schools.toml` may say of a school.
KEYS = tuple(field.alias or name for name, field in School.model_fields.items() if name != "uai")


SECTIONS = ("defaults", "schools")
#: A key with one of these in its name is a password in the wrong file.
SECRET_WORDS = ("pass", "secret", "mdp")
EXAMPLE = '[schools.0139990N], puis nom = "Lycée des Exemples".'


def _names(product: Product, part: str, uai: str) -> tuple[str, str]:
    """The school's own variable, and the common one."""
    return f"{product}_{part}_{uai}", f"{product}_{part}"


def _missing(product: Product, part: str, uai: str) -> Usage:
    own, common = _names(product, part, uai)
    return Usage(
        "MISSING_SECRET",
        f"Il manque {common} (ou {own}) pour se connecter à {product}.",
        next_step="Ajoutez la ligne au fichier .env, à côté de schools.toml ; un mot de passe peut aussi aller au "
        f"trousseau de ce poste : atrium-pronote keyring put {product}_PASSWORD",
    )


class Credentials(_Model):
    """A login and its password for one product."""

    login: str
    password: SecretStr
    #: The variables it came from, and where they stand, for an error's sentence.
    source: str


class Settings(_Model):
    """All schools of one `schools.toml`, and the accounts, as they were when the command began."""

    path: Path
    schools: dict[str, School]
    secrets: Secrets = Field(default_factory=Secrets, repr=False)

    @property
    def labels(self) -> Path:
        """Where captions of this installation are, if there are any."""
        return self.path.parent / "labels.local.toml"

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

    def credentials(self, product: Product, uai: str) -> Credentials:
        """The login and password for one product and school; Usage naming the missing variables, or as the key ring."""
        login, password = (self._variable(product, part, uai) for part in PARTS)
        if not (login and password):
            lacking = [part for part, name in zip(PARTS, (login, password), strict=True) if not name]
            raise faults.together([_missing(product, part, uai) for part in lacking])
        in_ring = password in self.secrets.kept
        source = f"{login} dans .env, {password} au trousseau" if in_ring else f"{login}, {password} dans .env"
        return Credentials(login=self.secrets[login], password=SecretStr(self.secrets[password]), source=source)

    def login_variable(self, product: Product, uai: str) -> str:
        """The variable that gives the school's login there; empty if none does."""
        return self._variable(product, "LOGIN", uai)

    def store(self, product: Product, uai: str) -> Channel | None:
        """The browser that shows that product a certificate of the Windows store, if one is to. Usage off Windows."""
        file, key = self.school(uai).certificate_files(product)
        if not file.startswith(STORE):
            return None
        where = f"{self.path.name} : [{uai}] certificat_{product.lower()}"
        channel = STORES.get(file.removeprefix(STORE))
        if channel is None or key:
            raise Usage(
                "BAD_CERTIFICATE",
                f"{where} : le magasin de Windows s'écrit « windows:edge » ou « windows:chrome », sans clé.",
                next_step="Corrigez la valeur ; la clé reste dans le magasin.",
            )
        if sys.platform != "win32":
            raise Usage(
                "BAD_CERTIFICATE",
                f"{where} : cette machine n'a pas le magasin de Windows.",
                next_step="Exportez le certificat avec sa clé (PFX), et donnez ce fichier.",
            )
        return channel

    def certificate(self, product: Product, uai: str) -> Certificate | None:
        """The client certificate that is shown to that product from a file, if there is one.

        Usage as `certificates.load`, and as `store`.
        """
        if self.store(product, uai) is not None:
            return None
        school = self.school(uai)
        file, key = school.certificate_files(product)
        where = f"{self.path.name} : [{uai}] certificat_{product.lower()}"
        if not file:
            if not key:
                return None
            sentence = f"{self.path.name} : [{uai}] cle_{product.lower()} est donnée sans certificat."
            raise Usage("BAD_CERTIFICATE", sentence, next_step=f"Donnez aussi certificat_{product.lower()}.")
        if not any(address.startswith("https:") for address in school.addresses(product)):
            sentence = f"{where} : l'adresse de {product} n'est pas en https, aucun certificat n'y serait demandé."
            raise Usage("BAD_CERTIFICATE", sentence, next_step="Corrigez l'adresse, ou retirez le certificat.")
        variable = self._variable(product, PASSPHRASE, uai)
        folder = self.path.parent
        return certificates.load(
            certificates.Source(
                where=where,
                file=folder / Path(file).expanduser(),
                key_file=folder / Path(key).expanduser() if key else None,
                passphrase=self.secrets[variable] if variable else None,
                variable=variable or f"{product}_{PASSPHRASE}",
            )
        )

    def wrong_certificates(self, uais: Iterable[str]) -> list[Usage]:
        """What is wrong with the certificates of these schools, once where several share one."""
        others: Counter[tuple[str, ...]] = Counter()
        told: dict[tuple[str, ...], Usage] = {}
        for uai in uais:
            for product in PRODUCTS:
                files = self.schools[uai].certificate_files(product)
                shared: tuple[str, ...] = (product, *files, self._variable(product, PASSPHRASE, uai))
                others[shared] += 1
                if others[shared] > 1:
                    continue
                try:
                    self.certificate(product, uai)
                except Usage as error:
                    told[shared] = error
        for shared, fault in told.items():
            if count := others[shared] - 1:
                fault.sentence += f" (et {count} autre(s) établissement(s))"
        return list(told.values())

    def missing(self, uai: str) -> list[Usage]:
        """Every variable that this school lacks, a sentence each; not what a faulty line of `.env` may give.

        What the key ring should give is asked of it.
        """
        lacking: list[Usage] = []
        typed = [product for product in PRODUCTS if not self._by_hand(product, uai)]
        for product, part in itertools.product(typed, PARTS):
            if name := self._variable(product, part, uai):
                lacking += [fault] if (fault := self.secrets.fault(name)) else []
            elif not any(name in self.secrets.unread for name in _names(product, part, uai)):
                lacking.append(_missing(product, part, uai))
        return lacking

    def _by_hand(self, product: Product, uai: str) -> bool:
        # A school whose section is wrong may lack an account too.
        school = self.schools.get(uai)
        return school is not None and school.signed_in_by_hand(product)

    def _variable(self, product: Product, part: str, uai: str) -> str:
        """The variable that holds it: the school's own, else the common one; empty if there is none, or none for sure.

        The common password is not taken for a school whose own could not be read.
        """
        names = _names(product, part, uai)
        name = next(
            (variable for variable in names if variable in self.secrets.unread or self.secrets.gives(variable)), ""
        )
        return "" if name in self.secrets.unread else name


@dataclass(frozen=True)
class Survey:
    """What a configuration holds, the faulty schools left out, and all that is wrong with it."""

    settings: Settings
    #: Every UAI of the file, those of faulty schools too.
    uais: tuple[str, ...]
    wrong: list[Usage]


def read(path: Path) -> Settings:
    """The settings in that file. Raises Usage telling every fault, each with its school and key."""
    found = survey(path)
    if found.wrong:
        raise faults.together(found.wrong)
    return found.settings


def survey(path: Path) -> Survey:
    """What is in that file and in the `.env` beside it, every fault of both collected."""
    schools: dict[str, School] = {}
    uais: tuple[str, ...] = ()
    try:
        raw = text_file.toml(path, code="BAD_TOML")
        if raw is None:
            raise Usage(
                "NO_CONFIGURATION",
                f"Le fichier {path} n'existe pas.",
                next_step="Copiez l'exemple du README, ou indiquez le fichier avec --config.",
            )
        uais, schools, wrong = _schools(path.name, raw)
    except Usage as error:
        wrong = [error]
    real = Path(os.path.realpath(path))
    accounts, faulty = secrets.survey(real.parent)
    return Survey(Settings(path=real, schools=schools, secrets=accounts), uais, [*wrong, *faulty])


def _schools(file: str, raw: dict[str, Any]) -> tuple[tuple[str, ...], dict[str, School], list[Usage]]:
    """Every UAI that is one, the schools without a fault, and the faults of the others, in the order of the file."""
    wrong = _keys(f"{file} : ", raw, SECTIONS)
    defaults, sections = (_table(file, raw, section, wrong) for section in SECTIONS)
    wrong += _keys(f"{file} : [defaults] ", defaults, KEYS)
    if not sections and isinstance(raw.get("schools", {}), dict):
        wrong.append(
            Usage(
                "NO_SCHOOL",
                f"{file} ne décrit aucun établissement.",
                next_step=f"Ajoutez une section [schools.UAI] : {EXAMPLE}",
            )
        )
    schools: dict[str, School] = {}
    #: Told once, however many schools share them.
    shared: dict[str, Usage] = {}
    lacking: dict[str, list[str]] = {}
    for uai in sections:
        own = _table(f"{file} : [schools]", sections, uai, wrong)
        found = _keys(f"{file} : [{faults.bare(uai)}] ", own, KEYS)
        if problem := uai_number.fault(uai):
            found.append(Usage("BAD_UAI", f"{file} : {problem}", next_step="Corrigez le titre de la section."))
        try:
            schools[uai] = School.model_validate({"uai": uai, **_filled(uai, {**defaults, **own})})
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                key = str(fault["loc"][0])
                if fault["type"] == "missing":
                    lacking.setdefault(key, []).append(uai)
                elif key in own:
                    found.append(_invalid_value(f"{file} : [{faults.bare(uai)}] {key}", key, fault))
                else:
                    shared.setdefault(str(fault["loc"]), _invalid_value(f"{file} : [defaults] {key}", key, fault))
        if found:
            schools.pop(uai, None)
        wrong += found
    wrong += shared.values()
    for key, those in lacking.items():
        wrong += _lacking(file, key, those, every=len(those) == len(sections) > 1)
    return tuple(uai for uai in sections if not uai_number.fault(uai)), schools, wrong


def _table(where: str, of: dict[str, Any], key: str, wrong: list[Usage]) -> dict[str, Any]:
    """The table of that name; empty, and a fault, if something else is there."""
    value = of.get(key, {})
    if isinstance(value, dict):
        return value
    sentence = f"{where} : {faults.bare(key)} doit être une table, pas {faults.shown(value)}."
    wrong.append(Usage("BAD_VALUE", sentence, next_step=f"Voyez schools.example.toml : {EXAMPLE}"))
    return {}


def _keys(where: str, table: dict[str, Any], known: tuple[str, ...]) -> list[Usage]:
    """Keys that nobody reads, passwords first of all."""
    return [
        Usage(
            "SECRET_IN_TOML",
            f"{where}contient « {faults.bare(key)} ». Aucun mot de passe dans ce fichier.",
            next_step="Mettez-le dans le fichier .env, puis changez-le : il a été écrit en clair.",
        )
        if any(word in key.lower() for word in SECRET_WORDS)
        else faults.unknown_key(where, key, known)
        for key in table
        if key not in known
    ]


def _filled(uai: str, values: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value.replace("{uai}", uai) if isinstance(value, str) else value
        for key, value in values.items()
        if key in KEYS
    }


def _lacking(file: str, key: str, uais: list[str], *, every: bool) -> list[Usage]:
    """A key that is missing: one sentence if every school lacks it."""
    if every:
        sentence = f"{file} : « {key} » manque à tous les établissements."
        return [Usage("MISSING_KEY", sentence, next_step=f"Ajoutez « {key} = … » à [defaults], ou à chacun.")]
    return [
        Usage(
            "MISSING_KEY",
            f"{file} : [{faults.bare(uai)}] {key} manque.",
            next_step=f"Ajoutez « {key} = … » à [schools.{faults.bare(uai)}] ou à [defaults].",
        )
        for uai in uais
    ]


def _invalid_value(where: str, key: str, fault: Any) -> Usage:
    """One fault of a school's values."""
    if key == "duree_sessions" and len(fault["loc"]) > 1:
        place = ".".join(str(part) for part in fault["loc"][1:] if part not in (EVERY, "[key]"))
        known = f'Donnez des minutes ou "off" pour {", ".join(KINDS)}, ou par profil : {{ CPE = 45 }}.'
        if fault["loc"][-1] == "[key]":
            sentence = f"{where} : {faults.shown(place)} n'est pas une sorte d'utilisateurs."
        else:
            sentence = f"{where} : {faults.shown(place)} = {faults.shown(fault['input'])} n'est pas une durée."
        return Usage("BAD_DURATION", sentence, next_step=known)
    if key == "connexion_manuelle" and fault["type"] == "literal_error":
        return Usage(
            "BAD_VALUE",
            f"{where} : {faults.shown(fault['input'])} n'est pas un produit.",
            next_step='Donnez ["pronote"], ["atrium"] ou les deux.',
        )
    if key == "profils" and fault["type"] == "literal_error":
        return Usage(
            "UNKNOWN_PROFILE",
            f"{where} : le profil {faults.shown(fault['input'])} n'existe pas.",
            next_step=f"Profils connus : {', '.join(PROFILES)}.",
        )
    return faults.invalid_value(where, fault, code="BAD_VALUE")
