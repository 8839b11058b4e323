"""What a browser keeps of a sign-in that a person did by hand: encrypted, used by one visit at a time, gone in a week.

Only what belongs to the product's own hosts is kept: a session of ÉduConnect, or of an academy, opens much else.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from robot import disk, limits, sealed
from robot.config import Product, Settings
from robot.hiding import KNOWN
from robot.runs.journal import same_login
from robot.runs.one_at_a_time import one_at_a_time
from robot.runs.scrubbing import opens_something
from robot.sealed import Place, Seal

FOLDER, SUFFIX = ".connexions", ".etat"
#: What a browser holds of a sign-in: cookies and local storage, as Playwright gives and takes them.
State = Mapping[str, Any]
#: In a page's own storage: long and odd enough to open something.
_TOKEN = re.compile(r"[\w.~+/=-]{16,}")


@dataclass(frozen=True)
class Kept:
    """A sign-in that can be tried; nothing of it is shown when it is printed."""

    state: State
    #: When the person signed in.
    since: datetime

    def __repr__(self) -> str:
        return f"Kept({self.since:%Y-%m-%d})"

    @property
    def until(self) -> datetime:
        """From then on it is not used any more."""
        return datetime.fromtimestamp(self.since.timestamp() + limits.KEPT_SIGN_IN, UTC)


@dataclass(frozen=True)
class KeptSignIn:
    """The place of one account's sign-in: that of a login where `.env` gives one, else of a school."""

    settings: Settings
    product: Product
    uai: str

    def read(self) -> Kept | None:
        """What is kept; None if nothing is, or for too long: it is gone then. Usage if it does not open."""
        if not self.file.exists():
            return None
        kept = _kept(self._seal.read(self.file), self._whose)
        if kept is None or datetime.now(UTC) >= kept.until:
            self.forget()
            return None
        hide(kept.state)
        return kept

    def write(self, state: State, since: datetime) -> Place:
        """It is kept, encrypted; where its key is. Usage if the key ring does not open, RobotError as the disk."""
        own = self._own(state)
        hide(own)
        data = json.dumps({"whose": self._whose, "since": since.isoformat(), "state": own}).encode()
        told = {"product": self.product, "school": self._name, "since": since.isoformat(timespec="seconds")}
        return self._seal.write(self.file, told, data)

    def forget(self) -> bool:
        """Nothing is kept; False if nothing was."""
        there = self.file.exists()
        with disk.told(self.file):
            self.file.unlink(missing_ok=True)
        return there

    def turn(self, waiting: Callable[[], None], *, stopped: bool) -> AbstractContextManager[bool]:
        """Inside, no other visit uses it: two in one session of a site would choose each other's school.

        As `one_at_a_time`.
        """
        what = f"la connexion gardée pour {self.product}"
        return one_at_a_time(self.file.with_suffix(".lock"), what, waiting, stopped=stopped)

    @property
    def file(self) -> Path:
        """Where it is kept."""
        name = hashlib.sha256(self._whose.encode()).hexdigest()[:16]
        return self.settings.path.parent / FOLDER / f"{self.product.lower()}-{name}{SUFFIX}"

    @property
    def _seal(self) -> Seal:
        return Seal(self.settings.path.parent)

    @property
    def _name(self) -> str:
        """The school, or the variable of the login that several share."""
        login = self.settings.login_variable(self.product, self.uai)
        return login if login and not login.endswith(self.uai) else self.uai

    @property
    def _whose(self) -> str:
        """What tells this account from every other: one that is kept is never tried for another one."""
        school = self.settings.school(self.uai)
        variable = self.settings.login_variable(self.product, self.uai)
        login = same_login(self.settings.secrets[variable]) if variable else self.uai
        place = school.cas_url if self.product == "ATRIUM" else school.console
        return f"{self.product} {place} {login}"

    def _own(self, state: State) -> State:
        """Of that state, what belongs to the product's own hosts."""
        hosts = self.settings.school(self.uai).hosts(self.product)

        def ours(host: str) -> bool:
            host = host.removeprefix(".")
            return any(known == host or known.endswith(f".{host}") for known in hosts)

        return {
            "cookies": [cookie for cookie in state.get("cookies", ()) if ours(cookie["domain"])],
            "origins": [one for one in state.get("origins", ()) if (urlsplit(one["origin"]).hostname or "") in hosts],
        }


def hide(state: State) -> None:
    """What opens something in that state is known from here on, and so written nowhere."""
    cookies = {cookie["value"] for cookie in state.get("cookies", ()) if opens_something(cookie["value"])}
    stored = [entry["value"] for origin in state.get("origins", ()) for entry in origin.get("localStorage", ())]
    KNOWN.add(cookies | {token for value in stored for token in _TOKEN.findall(value)})


def all_kept(settings: Settings) -> list[tuple[Path, Mapping[str, str]]]:
    """Every file of a kept sign-in, with what it says of itself; those that were kept for too long are gone."""
    found = []
    for path in sorted((settings.path.parent / FOLDER).glob(f"*{SUFFIX}")):
        told = sealed.told(path)
        if _too_old(told.get("since", "")):
            with suppress(OSError):
                path.unlink()
        else:
            found.append((path, told))
    return found


def forget_all(settings: Settings) -> int:
    """No sign-in is kept, and the key is gone; how many there were. RobotError as the disk, Usage as the key ring."""
    kept = all_kept(settings)
    for path, _ in kept:
        with disk.told(path):
            path.unlink(missing_ok=True)
    Seal(settings.path.parent).forget()
    return len(kept)


def until(since: str) -> datetime | None:
    """The end of what was kept since then; None if nobody can tell."""
    try:
        begun = datetime.fromisoformat(since)
    except ValueError:
        return None
    return datetime.fromtimestamp(begun.timestamp() + limits.KEPT_SIGN_IN, UTC)


def _too_old(since: str) -> bool:
    end = until(since)
    return end is not None and datetime.now(UTC) >= end


def _kept(data: bytes, whose: str) -> Kept | None:
    """What was kept, if it is that account's: a file that was renamed is another's."""
    told = json.loads(data)
    if told["whose"] != whose:
        return None
    return Kept(told["state"], datetime.fromisoformat(told["since"]))
