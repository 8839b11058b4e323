"""A night with real visits over schools of which each has a fault drawn from a seed; what each must come to."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from robot.errors import Exit
from tests.nights.real import Machine, Town, machines, wait


@dataclass(frozen=True)
class Fault:
    """What is wrong with a school, and how its night ends."""

    switch: Callable[[Town, str], None]
    exit_code: Exit
    code: str = ""
    #: It is visited again in the same night.
    again: bool = False


def _faults(**values: object) -> Callable[[Town, str], None]:
    def switch(place: Town, uai: str) -> None:
        for name, value in values.items():
            setattr(place.world.faults[uai], name, value)

    return switch


def _down(count: int) -> Callable[[Town, str], None]:
    def switch(place: Town, uai: str) -> None:
        place.world.faults[uai].status["console"] = (count, 500)
        # Its host is its own: one that does not answer is probed once for all its schools.
        place.hosts[uai] = f"console-{uai.lower()}.localhost"

    return switch


def _reset(place: Town, uai: str) -> None:
    place.wire.cut[uai] = 1
    place.hosts[uai] = f"console-{uai.lower()}.localhost"


def _refused(place: Town, uai: str) -> None:
    console = place.world.schools[uai].console
    console.published = console.connected = False


def _exclusive(place: Town, uai: str) -> None:
    place.world.schools[uai].console.exclusive_mode = True


def _password(place: Town, uai: str) -> None:
    # Its own: what was refused to one account of a host is not typed again for another school of it.
    place.passwords[uai] = f"ce-n-est-pas-lui-{uai}"


ALL_NIGHT = 10**6
QUESTION = "Voulez-vous purger les comptes de la base ?"
FAULTS: dict[str, Fault] = {
    "none": Fault(_faults(), Exit.CHANGED),
    "slow": Fault(_faults(console_delay=0.4), Exit.CHANGED),
    "500 once": Fault(_down(1), Exit.CHANGED, again=True),
    "500 all night": Fault(_down(ALL_NIGHT), Exit.SITE_UNAVAILABLE, "SITE_DOWN", again=True),
    "reset": Fault(_reset, Exit.CHANGED, again=True),
    "session lost": Fault(_faults(expire_console_after=3), Exit.CHANGED),
    "refused publication": Fault(_refused, Exit.REFUSED, "NOT_CONNECTED"),
    "exclusive use": Fault(_exclusive, Exit.SITE_UNAVAILABLE, "EXCLUSIVE_MODE", again=True),
    "unknown screen": Fault(_faults(unknown_dialog=QUESTION), Exit.DRIFT, "UNKNOWN_QUESTION"),
    "wrong password": Fault(_password, Exit.SIGN_IN_NEEDED, "WRONG_PASSWORD"),
}


@dataclass
class FaultyNight:
    """One such night, and what was drawn for it."""

    place: Town
    #: UAI → the fault's name.
    drawn: dict[str, str]

    def go(self, seconds: float, browsers: int = 2) -> bool:
        """The night has ended within that time."""
        for uai, name in self.drawn.items():
            FAULTS[name].switch(self.place, uai)
        self.place.configure()
        found = [Machine(self.place, "one", "night")]
        found += [Machine(self.place, f"helper{number}", "work") for number in range(2, browsers + 1)]
        with machines(*found):
            return wait(lambda: self.place.begun and not self.place.register.unended(), seconds)

    def faults(self) -> list[str]:
        """All that is not as it must be, in a few words each."""
        return [f"{uai} ({name}): {told}" for uai, name in self.drawn.items() for told in self._of(uai, FAULTS[name])]

    def _of(self, uai: str, fault: Fault) -> list[str]:
        place, verdict = self.place, self.place.verdict(uai)
        rows = [row for row in place.rows() if row.uai == uai]
        if len(rows) != 1 or not rows[0].ended:
            return [f"{len(rows)} rows, {sum(bool(row.ended) for row in rows)} outcomes"]
        (row,) = rows
        found = [f"wrong: {one}" for one in verdict.wrong]
        if (row.exit_code, row.code) != (int(fault.exit_code), fault.code):
            found.append(f"told as {row.exit_code} {row.code}, not {int(fault.exit_code)} {fault.code}")
        if fault.exit_code == Exit.CHANGED:
            found += [f"missing: {one}" for one in verdict.missing]
        if (row.attempts > 1) != fault.again:
            found.append(f"visited {row.attempts} times")
        writes = [write.what for write in place.world.writes(uai)]
        if writes.count("publication_stopped") != writes.count("publication_started"):
            found.append("left unpublished")
        if writes.count("publication_stopped") > 1:
            found.append("stopped more than once")
        refused = [one for one in place.world.sign_ins if one.uai == uai and not one.accepted]
        if len(refused) != (uai in place.passwords):
            found.append(f"{len(refused)} passwords refused")
        return found


def drawn(uais: Sequence[str], seed: int) -> dict[str, str]:
    """Every fault as often as any other, in an order of the seed."""
    names = list(FAULTS)
    every = [names[number % len(names)] for number in range(len(uais))]
    random.Random(seed).shuffle(every)
    return dict(zip(uais, every, strict=True))


def night(folder: Path, where: str, count: int, seed: int, seconds: float) -> tuple[FaultyNight, bool]:
    """That night, gone through; whether it ended in time. The simulator is gone afterwards, its oracle stays."""
    with Town(folder, count, where) as place:
        faulty = FaultyNight(place, drawn(place.uais, seed))
        return faulty, faulty.go(seconds)
