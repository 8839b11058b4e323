"""The accounts: the environment, `.env` beside `schools.toml`, and the key ring; the first that gives a variable wins.

Read once, never changed afterwards; the key ring only when what it keeps is needed.

One line is one variable, and what stands between apostrophes is taken as it is, whatever the signs: a password that is
read otherwise than it was written is typed wrong, and PRONOTE blocks an address after a few failures. That is why no
library reads this file: those that do give `\\`, `$` and `#` a meaning, go on over the next lines when a value ends
with `\\'`, and leave out silently the lines that they do not understand.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote, unquote_plus

from robot import text_file
from robot.errors import Usage
from robot.faults import together
from robot.hiding import KNOWN
from robot.key_ring import KeyRing

NAME = ".env"
#: Variables of the robot; the environment holds others.
OURS = ("ATRIUM_", "PRONOTE_", "ROBOT_")
#: The address of the database (`robot.store.address`): it may hold an account.
DATABASE = "ROBOT_DATABASE"
#: Addresses that whoever knows them may write to: where a night's end is told.
KEYED = ("ROBOT_NOTIFY", "ROBOT_HEALTH_URL")
#: The account inside an address, as the database's library splits it; its parameters may hold a password too.
_ACCOUNT = re.compile(r"//[^:@/?]*:(.*)@|[?&]password=([^&]*)")
_LINE = re.compile(r"[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*=[ \t]*(.*?)[ \t]*", re.DOTALL)
_QUOTES = {"'": "l'apostrophe", '"': "le guillemet"}
#: What a word processor makes of a quote.
_PRINTED = "‘’‚“”„«»"


class Secrets(Mapping[str, str]):
    """Variables and their values; only their number is shown when it is printed."""

    def __init__(
        self, values: Mapping[str, str] | None = None, *, unread: Container[str] = (), ring: KeyRing | None = None
    ) -> None:
        self._values = MappingProxyType(dict(values or {}))
        #: Variables whose value could not be read.
        self.unread = unread
        self._ring = ring
        #: Variables that the key ring gives: the environment and `.env` have none of that name, or an empty one.
        self.kept = frozenset(name for name in (ring.names if ring else ()) if not self._values.get(name))
        #: What the key ring answered.
        self._asked: dict[str, str | Usage] = {}

    def __getitem__(self, name: str) -> str:
        """Its value. Usage if the key ring should have it and does not give it: that is no missing variable."""
        if name not in self.kept or self._ring is None:
            return self._values[name]
        if name not in self._asked:
            try:
                self._asked[name] = self._ring.get(name)
            except Usage as error:
                self._asked[name] = error
        answer = self._asked[name]
        if isinstance(answer, Usage):
            raise answer
        return answer

    def __iter__(self) -> Iterator[str]:
        return iter({**self._values, **dict.fromkeys(self.kept, "")})

    def __len__(self) -> int:
        return len({*self._values, *self.kept})

    def __repr__(self) -> str:
        return f"Secrets({len(self)})"

    def gives(self, name: str) -> bool:
        """Something gives that variable a value; the key ring is not opened for that."""
        return name in self.kept or bool(self._values.get(name))

    def fault(self, name: str) -> Usage | None:
        """Why the key ring does not give what it should have."""
        try:
            self.get(name)
        except Usage as error:
            return error
        return None

    def hidden(self) -> frozenset[str]:
        """Every password, so that nothing written ever shows one."""
        own = {value for name, value in self._values.items() if is_secret(name) and name != DATABASE and value}
        own |= {address for name in KEYED for address in self._values.get(name, "").split()}
        return frozenset(own | in_address(self._values.get(DATABASE, "")))


def is_secret(name: str) -> bool:
    """The variable of that name holds a password, or may."""
    return "PASSWORD" in name.upper() or name.upper() in (DATABASE, *KEYED)


def in_address(address: str) -> frozenset[str]:
    """The password in the address of a database, as it is written there and as it is; with none, nothing."""
    written = {part for found in _ACCOUNT.findall(address) for part in found if part}
    return frozenset(written | {unquote(part) for part in written} | {unquote_plus(part) for part in written})


def read(folder: Path) -> Secrets:
    """What `.env` in that folder and the environment hold; Usage telling all that is wrong with the file."""
    secrets, wrong = survey(folder)
    if wrong:
        raise together(wrong)
    return secrets


def survey(folder: Path) -> tuple[Secrets, list[Usage]]:
    """What they hold, and every fault of the file. A file that is not there holds nothing."""
    path = folder / NAME
    own: dict[str, str] = {}
    unread: Container[str] = ()
    try:
        text = text_file.read(path, code="ENV_UNREADABLE") or ""
        own, unread, wrong = _variables(text, path)
        if own and os.name == "posix" and path.stat().st_mode & 0o077:
            wrong.insert(0, _readable_by_others(path))
    except Usage as error:
        unread, wrong = _Any(), [error]
    ring = None
    try:
        ring = KeyRing(folder)
    except Usage as error:
        unread = _Any()
        wrong.append(error)
    around = {name: value for name, value in os.environ.items() if not name.startswith(OURS) or _is_text(value)}
    wrong += [_no_text(name) for name in os.environ if name not in around]
    secrets = Secrets({**own, **around}, unread=unread, ring=ring)
    KNOWN.add(secrets.hidden())
    return secrets, wrong


def write(folder: Path, text: str) -> None:
    """`.env` in that folder holds this text, and only its owner reads it; one that was there is replaced."""
    path = folder / NAME
    KNOWN.add(Secrets(_variables(text, path)[0]).hidden())
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)


class _Any(Container[str]):
    """Nobody can say which variables a file that cannot be read would have held."""

    def __contains__(self, name: object) -> bool:
        return True


def _variables(text: str, path: Path) -> tuple[dict[str, str], set[str], list[Usage]]:
    """Names and values, the last one of a name winning; names whose value is not clear; the lines at fault."""
    found: dict[str, str] = {}
    unread: set[str] = set()
    wrong: list[Usage] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        shape = _LINE.fullmatch(line)
        if shape is None:
            wrong.append(_bad_line(path, number, "ce n'est pas « NOM=valeur »", "Corrigez la ligne, ou retirez-la."))
            continue
        name, said = shape[1], shape[2]
        if why := _fault(said):
            unread.add(name)
            quoted = f"Écrivez la valeur entre apostrophes, sans rien après : {name}='…'"
            wrong.append(_bad_line(path, number, f"{name} : {why}", quoted))
        else:
            found[name] = said[1:-1] if said[:1] in _QUOTES else said
    return found, unread, wrong


def _fault(said: str) -> str:
    """Why this value could be read in two ways, or an empty string."""
    if name := _QUOTES.get(said[:1]):
        if len(said) < len("''") or not said.endswith(said[0]):
            return f"{name} du début n'est pas à la fin de la ligne"
        if said[0] == '"' and set(said[1:-1]) & set("\\$`"):
            return "entre guillemets, « \\ », « $ » et « ` » auraient un sens à part"
    elif said[:1] and said[0] in _PRINTED:
        return "ces guillemets sont ceux d'un traitement de texte"
    elif re.search(r"(?:^|[ \t])#", said):
        return "« # » après une espace serait une remarque"
    elif not said.isprintable():
        return "la valeur contient un signe qui ne se voit pas"
    return ""


def _bad_line(path: Path, number: int, why: str, next_step: str) -> Usage:
    return Usage("BAD_ENV", f"{path}, ligne {number} : {why}.", next_step=next_step)


def _readable_by_others(path: Path) -> Usage:
    return Usage(
        "ENV_READABLE_BY_OTHERS",
        f"Le fichier {path} contient des mots de passe, et d'autres comptes de cette machine peuvent le lire.",
        next_step=f"Lancez : chmod 600 {shlex.quote(str(path.absolute()))}",
    )


def _is_text(value: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in value)


def _no_text(name: str) -> Usage:
    return Usage(
        "BAD_ENV",
        f"La variable d'environnement {name} n'est pas un texte en UTF-8.",
        next_step="Donnez-la en UTF-8, ou mettez-la dans .env.",
    )
