"""A machine at work: it takes schools from the queue, says that it lives, and takes over what dead machines left."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from robot import __version__, limits, mishap
from robot.config import School, Settings
from robot.errors import Bug, Busy, Exit, RobotError, SiteUnavailable, Usage
from robot.nights import child, queue, retry
from robot.nights.budget import Budget
from robot.nights.machine import Machine
from robot.nights.process import TOO_LONG, Processes
from robot.nights.queue import Handlers, Queue, in_thread
from robot.nights.register import Register
from robot.nights.retry import END, Following, Hosts
from robot.nights.summary import SchoolNight, Trouble
from robot.runs import keeping, recovery
from robot.runs.desk import RunOptions
from robot.runs.events import Failure
from robot.runs.locks import evict


@dataclass(frozen=True)
class Bounds:
    """How much at once."""

    #: Schools on this machine.
    workers: int
    #: Schools at one host of PRONOTE, on all machines together.
    per_host: int = 8
    #: Bytes that each night may keep of what screens showed, on this machine.
    evidence: int = keeping.MEGABYTES * keeping.MEGABYTE


class AtWork:
    """This program, as long as it takes schools."""

    def __init__(self, options: RunOptions, bounds: Bounds, *, visits: Processes | None = None) -> None:
        self._options = options
        self._settings: Settings = options.settings
        self._database = options.journal.database
        self.register = Register(self._database)
        self.hosts = Hosts(self._database)
        self.machine = Machine(self._database, __version__, bounds.workers)
        self.budget = Budget(self.register, self.machine.host, bounds.evidence)
        self.processes = Processes() if visits is None else visits
        handlers = Handlers(self._visit, self._rescue, self._host)
        self.queue = Queue(
            self._database,
            self.machine.name,
            __version__,
            handlers,
            workers=bounds.workers,
            per_host=bounds.per_host,
        )
        self._stop = threading.Event()
        #: Others have taken this machine for dead: nothing that it still does counts.
        self.taken_over = threading.Event()
        self._turns = 0
        #: When the database last failed to hear that this machine lives.
        self._unheard = -math.inf

    @contextmanager
    def going(self) -> Iterator[None]:
        """Inside, schools are taken. Usage beside machines of another version, RobotError without a database."""
        self.machine.arrive()
        # Two of them: what the engine is asked for may take as long as its database is gone.
        threads = [threading.Thread(target=each, daemon=True) for each in (self._live, self._sweep)]
        try:
            self.queue.launch()
            for thread in threads:
                thread.start()
            yield
        finally:
            self._stop.set()
            for thread in threads:
                if thread.is_alive():
                    thread.join(limits.SWEEP_STOPS)
            self.queue.close()
            with suppress(RobotError):
                self.machine.leave()

    # --- one school --------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """A school's turn is under way."""
        return self._turns > 0

    async def _visit(self, night: str, uai: str, turn: int) -> Following:
        self._turns += 1
        try:
            begins = await in_thread(self._begin, night, uai, turn)
            if isinstance(begins, Following):
                return begins
            code = await self.processes.run(begins)
            return await in_thread(self._ended_with, begins, code)
        except RobotError:
            # The database did not answer: what the visit told, if it came to that, is read in its next turn.
            return Following("again", limits.BUSY_TURN)
        except Exception as error:  # noqa: BLE001 - whatever it is, the school has an outcome and the night an end
            await in_thread(self._tell, night, uai, turn, mishap.as_robot_error(error))
            return await in_thread(self._close, night, uai)
        finally:
            self._turns -= 1

    def _begin(self, name: str, uai: str, turn: int) -> Following | child.Task:
        """What follows where nothing is to be done now; else the task."""
        row, night = self.register.row(name, uai), self.register.night(name)
        if row is None or row.ended is not None or self.taken_over.is_set():
            return END
        if row.turn >= turn:
            # Its visit has told what became of it, and whoever had started it did not live to hear.
            return self._follow(name, uai)
        if night.over(datetime.now().astimezone()):
            return self._close(name, uai)
        school = self._settings.schools.get(uai)
        if school is None:
            self._tell(name, uai, turn, _unknown(uai, self._settings), visited=False)
            return self._close(name, uai)
        wait = self.hosts.wait(uai, _hosts(school))
        if wait is None:
            if not row.told:
                self._tell(name, uai, turn, _unreachable(_hosts(school)), visited=False)
            return self._close(name, uai)
        return Following("again", wait) if wait else self._task("visit", night.name, night.mode, uai, turn)

    def _ended_with(self, task: child.Task, code: int) -> Following:
        if code == child.BUSY:
            return Following("again", limits.BUSY_TURN)
        if code == child.TAKEN:
            return END
        row = self.register.row(task.night, task.uai)
        if row is not None and row.turn < task.turn:
            # It died without a word.
            if row.machine != self.machine.name and row.machine in {known.machine for known in self.machine.living()}:
                # Another machine has it by now, whose word counts.
                return Following("again", limits.BUSY_TURN)
            self.register.claim(task.night, task.uai, self.machine.name)
            self._tell(task.night, task.uai, task.turn, _too_long() if code == TOO_LONG else _died(code))
        return self._follow(task.night, task.uai)

    def _follow(self, night: str, uai: str) -> Following:
        row = self.register.row(night, uai)
        if row is None or row.ended is not None or not row.told:
            return END
        school, known = SchoolNight.model_validate_json(row.told), self._settings.schools.get(uai)
        self.budget.add(night, school)
        if row.host:
            self.hosts.down(uai, row.host)
        elif known is not None:
            self.hosts.up(_hosts(known))
        if school.exit_code == Exit.INTERRUPTED and self.processes.stopping:
            # Whoever stopped this machine stopped no night: another machine goes on with it, or this one, called again.
            return Following("again")
        following = retry.after(school, row.attempts, host=row.host or "")
        if following == END or self.register.night(night).over(datetime.now().astimezone()):
            return self._close(night, uai)
        return following

    def _close(self, night: str, uai: str) -> Following:
        self.register.close(night, uai)
        return END

    def _tell(self, night: str, uai: str, turn: int, error: RobotError, *, visited: bool = True) -> None:
        school = self._settings.schools.get(uai)
        failure = Failure.of(error, uai)
        told = SchoolNight(
            uai=uai,
            name=school.name if school else uai,
            tags=school.tags if school else (),
            exit_code=error.exit_code,
            code=error.code,
            machine=self.machine.host,
            troubles=(Trouble.of(failure),),
        )
        self.register.tell(night, uai, turn, self.machine.name, told, visited=visited)

    async def _rescue(self, night: str, uai: str, turn: int) -> Following:
        """Its publication is back, or is tried again, at once and longer and longer apart."""
        code = await self.processes.run(self._task("rescue", night, "apply", uai, turn))
        if code not in (child.TOLD, child.TAKEN):
            pause = limits.RESCUE_PAUSES[min(turn, len(limits.RESCUE_PAUSES) - 1)]
            return Following("rescue", limits.BUSY_TURN if code == child.BUSY else pause)
        if night.startswith(queue.PUBLICATION):
            return END
        return Following("again")

    def _task(self, what: str, night: str, mode: str, uai: str, turn: int) -> child.Task:
        return child.Task.model_validate(
            {
                "what": what,
                "night": night,
                "uai": uai,
                "turn": turn,
                "mode": mode,
                "machine": self.machine.name,
                "config": self._settings.path,
                "recordings": self._options.recordings.resolve(),
                "patience": self._options.patience,
                "kept": self._options.kept,
                "words_only": what == "visit" and self.budget.spent(night),
            }
        )

    def _host(self, uai: str) -> str:
        school = self._settings.schools.get(uai)
        return urlsplit(school.console).netloc.lower() if school else "?"

    # --- all machines ------------------------------------------------------------------------------------------

    def _live(self) -> None:
        while not self._stop.wait(limits.BEAT):
            try:
                if not self.machine.beat():
                    self.taken_over.set()
                    self.queue.take_no_more()
                    self.processes.stop()
                    return
            except RobotError:
                # The database does not answer: the next beat asks again, and others may take this machine for dead.
                self._unheard = time.monotonic()

    def _sweep(self) -> None:
        swept = 0.0
        while not self._stop.wait(limits.BEAT) and not self.taken_over.is_set():
            if time.monotonic() - self._unheard < limits.DEAD:
                # Whom the database could not hear either is not dead: the others have time to say that they live.
                continue
            try:
                dead = self.machine.bury()
                if dead or not swept or time.monotonic() - swept > limits.SWEEP:
                    self._take_over(dead, everything=bool(dead) or not swept)
                    swept = time.monotonic()
            except RobotError:
                continue
            except Exception as error:  # noqa: BLE001 - whatever the engine says, this machine goes on sweeping
                queue.note("the sweep failed", error)

    def _take_over(self, dead: list[str], *, everything: bool) -> None:
        """The open publications of the dead first, then their schools, those that they had not put in yet too."""
        for machine in dead:
            evict(self._database, machine)
        for intention in recovery.stopped(self._options):
            self.queue.put_urgent(intention.uai, intention.id)
        living = {known.machine for known in self.machine.living()}
        self.queue.take_over(sorted({*dead, *self.queue.holders()} - living))
        for night in self.register.unended():
            if everything:
                self.queue.put(night.name, (row.uai for row in self.register.rows(night.name) if not row.turn))
            under_way = self.queue.under_way(night.name)
            for uai in self.register.waiting(night.name):
                if uai not in under_way:
                    self._revive(night.name, uai)

    def _revive(self, night: str, uai: str) -> None:
        """A school without an outcome for which nothing is queued: the engine gave its turn up. It has another one.

        After a few it has an outcome, the robot's fault. While somebody works on it, it is left to the next sweep.
        """
        turns = self.queue.turns(night, uai)
        if turns.under_way:
            return
        following = Following("again")
        with suppress(Busy), replace(self._options, machine=self.machine.name).alone(uai):
            row = self.register.row(night, uai)
            if row is None or row.ended is not None:
                return
            if row.told and row.turn >= turns.last:
                # Its visit has told what became of it; only what follows was lost.
                following = self._follow(night, uai)
            elif turns.given_up > limits.TURNS_GIVEN_UP:
                self.register.claim(night, uai, self.machine.name)
                self._tell(night, uai, turns.last, _given_up(turns.given_up), visited=False)
                following = self._close(night, uai)
            if following != END:
                self.queue.put(night, [uai], turn=turns.last + 1, seconds=following.seconds)


def _hosts(school: School) -> list[str]:
    return sorted({urlsplit(address).netloc.lower() for address in (school.site, school.console)})


def _unknown(uai: str, settings: Settings) -> Usage:
    return Usage(
        "UNKNOWN_SCHOOL",
        f"L'établissement {uai} n'est plus dans {settings.path.name}, ou pas sur cette machine.",
        next_step="Donnez le même fichier à toutes les machines, puis relancez la nuit.",
    )


def _died(code: int) -> RobotError:
    if code == Exit.USAGE:
        return Usage(
            "UNREADABLE_MEANWHILE",
            "La configuration ne se lisait plus quand le tour de cet établissement est venu.",
            next_step="Lancez « atrium-pronote schools », qui dit toutes ses fautes, puis relancez la nuit.",
        )
    return SiteUnavailable(
        "VISIT_DIED",
        f"Le programme de cet établissement s'est arrêté sans rien dire (code {code}).",
        next_step="Rien à faire s'il a réussi ensuite ; sinon, vérifiez la mémoire de la machine (--workers).",
    )


def _given_up(times: int) -> Bug:
    return Bug(
        "TURN_GIVEN_UP",
        f"La file a abandonné {times} fois le tour de cet établissement, sans que sa visite ait rien dit.",
        next_step="Lancez « atrium-pronote night --only-failed ». Si cela recommence, transmettez nights/file.log "
        "à la personne qui maintient le robot.",
    )


def _too_long() -> SiteUnavailable:
    return SiteUnavailable(
        "VISIT_TOO_LONG",
        f"L'établissement n'était pas fini après {limits.VISIT / 3600:.0f} heures : je l'ai arrêté entre deux gestes.",
        next_step="Relancez-le seul : ce qui est fait ne sera pas refait.",
    )


def _unreachable(hosts: list[str]) -> SiteUnavailable:
    return SiteUnavailable(
        "SITE_DOWN",
        f"Le site n'a pas répondu de la nuit ({', '.join(hosts)}).",
        next_step="Rien à faire si le site est revenu : la nuit prochaine s'en charge.",
    )
