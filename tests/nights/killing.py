"""A night in which every school meets one death: of its visit, its browser, its program or its whole machine.

Each at a drawn moment: at each side of an intention (before and after the two clicks, as it is opened and as it is
settled), or at a request of the visit drawn from all that it makes, and so many milliseconds later.
"""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psutil

from fixtures.wire import Heard
from tests.nights.real import Machine, Town, machines, wait

VICTIMS = ("visit", "browser", "night", "machine")
#: On both sides of what an intention is about.
AT_INTENTION = ("opened", "Arreter asked", "Arreter answered", "Publier asked", "Publier answered", "settled")
#: Requests that a whole visit of a small school makes, about; and how long after one of them, at most.
REQUESTS, LATER = 130, 0.4
#: A machine that died is started again so long after, as a service would be.
AWAY = 25.0


@dataclass
class Death:
    """One of them, drawn beforehand; and what came of it."""

    uai: str
    victim: str
    #: One of `AT_INTENTION`, or empty: then at the request of that number, and so much later.
    at: str
    number: int
    later: float
    when: datetime | None = None
    #: The base was stopped at that moment.
    cut_off: bool = False

    def __str__(self) -> str:
        return f"{self.uai} {self.victim} at {self.at or f'request {self.number} + {1000 * self.later:.0f} ms'}"


def drawn(uais: list[str], seed: int) -> list[Death]:
    """A death for each school: every victim at every side of an intention first, the others at random moments."""
    chance = random.Random(seed)
    pairs = [(victim, at) for at in AT_INTENTION for victim in VICTIMS]
    chance.shuffle(pairs)
    at_intention = pairs[: max(len(uais) // 3, min(len(uais) // 2, len(pairs)))]
    rest = [(VICTIMS[number % len(VICTIMS)], "") for number in range(len(uais) - len(at_intention))]
    both = [*at_intention, *rest]
    chance.shuffle(both)
    return [
        Death(uai, victim, at, chance.randrange(4, REQUESTS), chance.random() * LATER)
        for uai, (victim, at) in zip(uais, both, strict=True)
    ]


@dataclass
class KilledNight:
    """One night of deaths, on two machines."""

    place: Town
    deaths: list[Death]
    say: Callable[[str], None] = lambda _text: None
    found: list[Machine] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def go(self, seconds: float) -> bool:
        """The night has ended within that time; each school met its death, or its visit was shorter."""
        self._of = {death.uai: death for death in self.deaths}
        self.place.wire.hear = self._heard
        self.found = [Machine(self.place, "one", "night"), Machine(self.place, "two", "work")]
        watching = threading.Thread(target=self._watch, daemon=True)
        with machines(*self.found):
            watching.start()
            ended = wait(self._ended, seconds)
            self._over.set()
            watching.join()
        return ended

    def _ended(self) -> bool:
        for machine in self.found:
            if not machine.runs and time.time() - machine.died > AWAY:
                machine.start()
        return self.place.begun and not self.place.register.unended()

    def _heard(self, heard: Heard) -> None:
        death = self._of[heard.uai]
        if death.at:
            if f"{heard.name} {heard.moment}" == death.at:
                self._kill(death)
        elif heard.number >= death.number and death.when is None:
            threading.Timer(death.later, self._kill, [death]).start()

    def _watch(self) -> None:
        """Intentions are opened and settled in the database only."""
        opened: set[str] = set()
        while not self._over.wait(0.02):
            now = {intention.uai for intention in self.place.journal.open_intentions()}
            for moment, uais in (("opened", now - opened), ("settled", opened - now)):
                for uai in uais:
                    if self._of[uai].at == moment:
                        self._kill(self._of[uai])
            opened = now

    def _kill(self, death: Death) -> None:
        with self._lock:
            machine = self._at_work(death.uai)
            if death.when is not None or machine is None:
                return
            death.cut_off = not self.place.world.schools[death.uai].console.published
            match death.victim:
                case "visit":
                    _end(machine.visits())
                case "browser":
                    _end(machine.browsers())
                case "night":
                    os.kill(machine.process.pid, signal.SIGKILL)
                case "machine":
                    machine.signal(signal.SIGKILL)
            death.when = datetime.now(UTC)
            self.say(f"{death}{', cut off' if death.cut_off else ''}")

    def _at_work(self, uai: str) -> Machine | None:
        _, _, rest = self.place.machine_of(uai).partition("/")
        number = rest.partition("/")[0]
        return next((one for one in self.found if number == str(one.process.pid)), None)

    # --- what came of it ---------------------------------------------------------------------------------------

    def back_after(self, death: Death) -> float:
        """Seconds from the death until the base was published; 0 where it was not cut off then or just after."""
        for stopped, back in self.place.verdict(death.uai).outages():
            if death.when is None or back is None:
                continue
            # The click may have been under way.
            if stopped.timestamp() - 2 < death.when.timestamp() < back.timestamp():
                return back.timestamp() - death.when.timestamp()
        return 0.0

    def ended(self) -> list[Death]:
        """The deaths of the schools that have their outcome."""
        done = {row.uai for row in self.place.rows() if row.ended}
        return [death for death in self.deaths if death.uai in done]

    def faults(self, *, whole: bool = True) -> list[str]:
        """All that is not as it must be, in a few words each; not `whole`: of the schools that have their outcome."""
        rows = self.place.rows()
        found = []
        for death in self.deaths if whole else self.ended():
            mine = [row for row in rows if row.uai == death.uai]
            verdict = self.place.verdict(death.uai)
            told = [row.exit_code for row in mine if row.ended]
            if len(mine) != 1 or len(told) != 1:
                found.append(f"{death}: {len(mine)} rows, {len(told)} outcomes")
            if not self.place.world.schools[death.uai].console.published:
                found.append(f"{death}: left unpublished")
            found += [f"{death}: wrong: {one}" for one in verdict.wrong]
            if told in ([0], [10]):
                found += [f"{death}: told as done, but {one} is missing" for one in verdict.missing]
        left = [one.uai for one in self.place.journal.open_intentions()]
        return found + [f"intention left open: {uai}" for uai in left if whole]


def _end(processes: list[psutil.Process]) -> None:
    for process in processes:
        process.kill()


def night(
    folder: Path, where: str, count: int, seed: int, *, seconds: float, say: Callable[[str], None] = lambda _text: None
) -> tuple[KilledNight, bool]:
    """That night, gone through; whether it ended in time. The simulator is gone afterwards, its oracle stays."""
    with Town(folder, count, where) as place:
        place.configure()
        killed = KilledNight(place, drawn(place.uais, seed), say)
        return killed, killed.go(seconds)
