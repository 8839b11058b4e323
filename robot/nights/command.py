"""The commands `night` and `work`: what is asked for, how it goes, and how it ended."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as clock

from rich.text import Text
from sqlalchemy import func, select

from robot import __version__, disk, faults, limits
from robot.config import Settings
from robot.errors import Exit, RobotError, SiteUnavailable, Usage
from robot.hiding import KNOWN
from robot.nights import afterwards, folder, morning, queue, register, words
from robot.nights.at_work import AtWork, Bounds
from robot.nights.process import Processes
from robot.nights.register import Mode, Night, Register
from robot.nights.retry import UNREACHABLE
from robot.nights.summary import Machine, SchoolNight, Summary
from robot.progress import NightBar
from robot.runs import retention
from robot.runs.desk import RunOptions
from robot.runs.interrupt import Interrupt
from robot.runs.report import GRAVEST
from robot.store.tables import MACHINES, OUTCOMES
from robot.terminal import Terminal
from robot.which_school import which_school

_TIME = re.compile(r"([01]?\d|2[0-3])[:h]([0-5]\d)")
RESULTS = {
    Exit.NOTHING_TO_DO: ("=", "déjà en place", "dim"),
    Exit.CHANGED: ("✓", "changé et relu", "green"),
    Exit.DIFFERENCES: ("~", "à changer", "yellow"),
}


@dataclass(frozen=True)
class Asked:
    """Which schools a night is for."""

    schools: Sequence[str] = ()
    tags: Sequence[str] = ()
    only_failed: bool = False

    @property
    def everything(self) -> bool:
        """Every school of `schools.toml`: there is one such night a date."""
        return not (self.schools or self.tags or self.only_failed)

    def __str__(self) -> str:
        if self.everything:
            return "all"
        return json.dumps([sorted(self.schools), sorted(self.tags), self.only_failed], ensure_ascii=False)

    def uais(self, settings: Settings, known: Register) -> list[str]:
        """Their UAI, in the order of the file. Usage if there is none."""
        named = {which_school(settings, words).uai for words in self.schools}
        failed = self._failed(known)
        found = [
            school.uai
            for school in settings.schools.values()
            if (not self.schools or school.uai in named)
            and (not self.tags or set(self.tags) & set(school.tags))
            and (failed is None or school.uai in failed)
        ]
        if not found:
            raise Usage(
                "NO_SUCH_SCHOOL",
                "Aucun établissement ne correspond à ce qui est demandé.",
                next_step="Retirez --school, --tag ou --only-failed, ou lancez « atrium-pronote schools ».",
            )
        return found

    def _failed(self, known: Register) -> Collection[str] | None:
        if not self.only_failed:
            return None
        last = known.last_ended()
        return known.failed(last.name) if last is not None else ()


def until(text: str, now: datetime | None = None) -> datetime | None:
    """« 05:30 » → when that is next; None if nothing was said. Usage if it is no time."""
    if not text:
        return None
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise Usage(
            "BAD_TIME",
            f"--until « {text} » : il faut une heure, de 00:00 à 23:59.",
            next_step="Exemple : --until 05:30",
        )
    now = now or datetime.now().astimezone()
    then = datetime.combine(now.date(), clock(int(found[1]), int(found[2]))).astimezone()
    return then if then > now else (datetime.combine(then.date() + timedelta(days=1), then.time())).astimezone()


def night(
    options: RunOptions,
    asked: Asked,
    mode: Mode,
    bounds: Bounds,
    *,
    limit: datetime | None,
    terminal: Terminal,
    interrupt: Interrupt,
    visits: Processes | None = None,
) -> Summary:
    """A night over these schools, told once every one of them has its outcome, or once it was stopped.

    Busy with another machine's version, or without a database, it raises as those say.
    """
    if wrong := afterwards.faults_of(options.settings.secrets):
        raise faults.together(wrong)
    known = Register(options.journal.database)
    uais = asked.uais(options.settings, known)
    the_night = known.begin(str(asked), mode, __version__, uais, until=limit, once=asked.everything)
    if the_night.ended is not None:
        terminal.print(
            f"La nuit du {the_night.date:%d/%m/%Y} est déjà faite. Pour reprendre ce qui a échoué : --only-failed."
        )
        return _summary(options, known, the_night)
    _log(options)
    at_work = AtWork(options, bounds, visits=visits)
    with at_work.going():
        if not known.ended(the_night.name):
            at_work.hosts.forget()
        at_work.queue.put(the_night.name, (row.uai for row in known.rows(the_night.name) if row.ended is None))
        with _told(options.settings, known, the_night, terminal) as look:
            _hold(at_work, terminal, interrupt, going_on=look)
        if not known.left(the_night.name):
            return end(options, at_work, the_night, terminal)
    return _summary(options, known, the_night)


def work(
    options: RunOptions,
    bounds: Bounds,
    *,
    terminal: Terminal,
    interrupt: Interrupt,
    visits: Processes | None = None,
) -> None:
    """Schools are taken from the queue until somebody stops it. Raises as `night`."""
    _log(options)
    at_work = AtWork(options, bounds, visits=visits)

    def look() -> bool:
        _end_orphans(options, at_work, terminal)
        return True

    with at_work.going():
        terminal.print(f"Je prends les établissements de la file ({bounds.workers} à la fois). Ctrl-C pour arrêter.")
        try:
            _hold(at_work, terminal, interrupt, going_on=look)
        except RobotError as error:
            if error.code != UNREACHABLE:
                raise
            raise SiteUnavailable(
                "DATABASE_LOST",
                f"{error.sentence} Je ne prends plus d'établissements.",
                next_step="Vérifiez qu'elle est démarrée, puis relancez « work » : rien n'est perdu.",
                found=error.found,
            ) from error


def end(options: RunOptions, at_work: AtWork, the_night: Night, terminal: Terminal) -> Summary:
    """The night has ended: it is told, and what is older than its time is gone, here and in the engine's tables."""
    known = at_work.register
    first = known.end(the_night.name)
    summary = _summary(options, known, known.night(the_night.name))
    if first:
        env = options.settings.secrets
        with disk.told(options.recordings):
            page = morning.leave(summary, options.recordings, KNOWN.clean)
        terminal.print(f"La page de la nuit : {page}", soft_wrap=True)
        for fault in afterwards.tell(summary, env):
            Terminal(stderr=True).print(fault)
        oldest = retention.since(env)
        known.forget(oldest)
        at_work.queue.forget(datetime.combine(oldest, clock()).astimezone())
        retention.apply(options.recordings, env)
    return summary


def exit_code(summary: Summary) -> Exit:
    """How the command ends: by the gravest outcome of a school."""
    found = {school.exit_code for school in summary.schools}
    return next((code for code in GRAVEST if code in found), Exit.NOTHING_TO_DO)


def _hold(
    at_work: AtWork,
    terminal: Terminal,
    interrupt: Interrupt,
    *,
    going_on: Callable[[], bool],
) -> None:
    """Until nothing is left, or somebody asked to stop and what was under way has ended.

    Asked once, no school begins any more; asked twice, those under way stop between two gestures. RobotError, after a
    while in which it was waited for, if the database answers no more.
    """
    pause, heard, idle = threading.Event(), 0, 0
    patiently = _Patiently(terminal)
    while patiently.asked(going_on):
        if at_work.taken_over.is_set():
            raise SiteUnavailable(
                "MACHINE_TAKEN_OVER",
                "Cette machine ne répondait plus : les autres ont repris ses établissements. Je n'en prends plus.",
                next_step="Relancez la commande sur cette machine, après avoir vérifié sa charge et son réseau.",
            )
        if interrupt.times > heard:
            heard = interrupt.times
            at_work.queue.take_no_more()
            if heard == 1:
                terminal.print("Arrêt demandé : plus aucun établissement ne commence, ceux en cours se terminent.")
            else:
                terminal.print("Arrêt demandé de nouveau : ceux en cours s'arrêtent entre deux gestes.")
                at_work.processes.stop()
        # What was just being taken when the stop was asked for shows a moment later.
        idle = idle + 1 if heard and not at_work.busy else 0
        if idle > limits.IDLE_LOOKS:
            return
        pause.wait(limits.LOOK_AT_NIGHT)


class _Patiently:
    """A database that is gone for a while (a restart, a network) ends no night; it is said at once, and once."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._since: float | None = None

    def asked(self, question: Callable[[], bool]) -> bool:
        """What it answers; True while the database does not. Its RobotError once that has lasted too long."""
        try:
            answer = question()
        except RobotError as error:
            if error.code != UNREACHABLE:
                raise
            if self._since is None:
                self._since = time.monotonic()
                minutes = limits.DATABASE_GONE / 60
                self._terminal.print(f"{error.sentence} J'attends qu'elle revienne, {minutes:.0f} minutes au plus.")
            if time.monotonic() - self._since > limits.DATABASE_GONE:
                raise
            return True
        if self._since is not None:
            self._since = None
            self._terminal.print("La base de données répond de nouveau : je reprends.")
        return answer


@contextmanager
def _told(settings: Settings, known: Register, the_night: Night, terminal: Terminal) -> Iterator[Callable[[], bool]]:
    """Inside, a look tells the schools that have their outcome since the last one; True as long as some have none.

    A line each, and a bar in a window.
    """
    total = len(known.rows(the_night.name))
    terminal.print(f"{words.title(the_night)} : {total} établissement{'s' if total > 1 else ''}.")
    bar = NightBar(terminal, total)
    seen: set[str] = set()

    def look() -> bool:
        for uai, _ in known.ended(the_night.name):
            if uai in seen:
                continue
            seen.add(uai)
            row = known.row(the_night.name, uai)
            names = {code: school.name for code, school in settings.schools.items()}
            for school in register.schools([row] if row is not None else [], names):
                terminal.print(_line(school))
        bar.at(len(seen))
        return len(seen) < total

    try:
        yield look
    finally:
        bar.end()


def _line(school: SchoolNight) -> Text:
    sign, word, style = RESULTS.get(school.exit_code, ("✗", school.code, "red"))
    if not school.begun:
        sign, word, style = ("·", "pas commencé : la nuit était finie", "yellow")
    trouble = f" — {school.troubles[0].sentence}" if school.troubles and school.exit_code not in RESULTS else ""
    return Text.assemble((f"{sign} ", style), f"{school.name} ({school.uai}) : ", (word, style), trouble)


def _summary(options: RunOptions, known: Register, the_night: Night) -> Summary:
    """What that night did, each school once; another one of the same date tells its own."""
    names = {uai: school.name for uai, school in options.settings.schools.items()}
    ended = the_night.ended or datetime.now().astimezone().isoformat()
    return Summary(
        robot=the_night.robot,
        date=the_night.date,
        number=the_night.number,
        mode=the_night.mode,
        begun=datetime.fromisoformat(the_night.started),
        ended=datetime.fromisoformat(ended),
        machines=_machines(options, the_night.name),
        schools=tuple(register.schools(known.rows(the_night.name), names)),
        trend=folder.trend(options.recordings, the_night.date, the_night.number),
    )


def _machines(options: RunOptions, night: str) -> tuple[Machine, ...]:
    with options.journal.database.reading() as db:
        did = select(OUTCOMES.c.machine, func.count()).where(OUTCOMES.c.night == night).group_by(OUTCOMES.c.machine)
        counts = {machine: count for machine, count in db.execute(did) if machine}
        rows = db.execute(select(MACHINES).where(MACHINES.c.machine.in_(counts)).order_by(MACHINES.c.started)).all()
    return tuple(
        Machine(
            name=row.host,
            version=row.version,
            workers=row.workers,
            schools=counts[row.machine],
            alive=row.ended != "dead",
        )
        for row in rows
    )


def _end_orphans(options: RunOptions, at_work: AtWork, terminal: Terminal) -> None:
    """A night whose own program died is ended by whoever did its last school."""
    for the_night in at_work.register.unended():
        ended = at_work.register.ended(the_night.name)
        last = datetime.fromisoformat(ended[-1][1]) if ended else None
        late = last is not None and (datetime.now().astimezone() - last).total_seconds() > limits.ORPHAN
        if late and not at_work.register.left(the_night.name):
            end(options, at_work, the_night, terminal)


def _log(options: RunOptions) -> None:
    place = options.recordings / "nights"
    place.mkdir(parents=True, exist_ok=True)
    queue.log_to(place / "file.log", KNOWN.clean)
