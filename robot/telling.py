"""What an agent reads on the terminal: steps as they happen, before → after, an error with its next thing to do."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from rich.table import Table
from rich.text import Text

from robot.answers import signed
from robot.errors import Exit
from robot.procedure import Outcome, State
from robot.progress import Bar, Lines, Shown
from robot.runs import events, words
from robot.runs.events import Event, Failure, Finding
from robot.runs.report import Report, VisitReport
from robot.state_words import compared
from robot.terminal import SIGNS, Terminal

line = Text.assemble


class Printer(Protocol):
    """Where lines go."""

    def print(self, *things: Any, soft_wrap: bool | None = None) -> None:
        """One thing, drawn; `soft_wrap` leaves the folding to the window (a path is copied whole)."""

    def framed(self, title: str, body: Text, style: str) -> None:
        """A body under a title, set off from what stands around it."""

    def verbatim(self, text: str) -> None:
        """Lines to copy as they are."""


class Named:
    """A terminal shared by several runs: each line says whose it is."""

    def __init__(self, terminal: Terminal, name: str) -> None:
        self._terminal = terminal
        self._name = name

    def print(self, *things: str | Text, soft_wrap: bool | None = None) -> None:
        """One thing, after the name."""
        for thing in things:
            self._terminal.print(line((f"{self._name:<9}", "magenta"), " ", thing), soft_wrap=soft_wrap)

    def framed(self, title: str, body: Text, style: str) -> None:
        """The frame, under the name."""
        self._terminal.print(line((self._name, "magenta")))
        self._terminal.framed(title, body, style)

    def verbatim(self, text: str) -> None:
        """The lines, without the name."""
        self._terminal.verbatim(text)


class TerminalListener:
    """A listener: a visit told step by step on the terminal, as long as its context lasts."""

    def __init__(self, terminal: Printer, mode: str = "", *, step_by_step: bool = False) -> None:
        self._terminal = terminal
        #: Said in each heading instead of « plan » or « application ».
        self._mode = mode
        #: What a change holds is said before it is done.
        self._step_by_step = step_by_step
        self._progress: Shown = Lines(terminal.print)
        if isinstance(terminal, Terminal) and terminal.window:
            self._progress = Bar(terminal)
        #: What has happened so far.
        self.report = VisitReport(Path())

    def __enter__(self) -> TerminalListener:
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.end()

    def __call__(self, event: Event) -> None:
        """The event as lines, or as a movement of the bar."""
        self.report.hear(event)
        say = self._terminal.print
        match event:
            case events.RunStarted() | events.RunSkipped():
                self._heading(event)
            case events.StepBegun():
                say(line("  ", (f"{event.section} {event.number}", "bold cyan"), f"  {event.says}"))
            case events.ChangeResolved(outcome=outcome):
                self._outcome(outcome)
            case events.NoteWritten(text=text):
                say(line("     ", (text, "dim")))
            case events.Progressed(done=done, total=total, what=what, remaining=remaining):
                self._progress.at(done, total, what, remaining)
            case events.ChangePlanned() if self._step_by_step and event.differs:
                self._announced(event)
            case events.StepWaiting():
                self._waiting(event)
            case events.PersonAwaited() | events.PersonCame():
                say(line("  ", (words.by_hand(event), "bold yellow")))
            case events.ScreenExamined():
                finding(self._terminal, event.finding)

    def _heading(self, event: events.RunStarted | events.RunSkipped) -> None:
        """Whose procedure it is; the one before it, if there is one, has ended."""
        report = self.report
        if isinstance(event, events.RunStarted) and len(report.runs) > 1:
            ending(self._terminal, report.runs[-2])
        mode = self._mode or ("plan" if report.mode == "plan" else "application")
        if report.runs[-1].undoes:
            mode += f", retour à avant {report.runs[-1].undoes}"
        self._terminal.print(line((report.school, "bold"), f" ({report.uai}) — « {event.section} », {mode}"))

    def _announced(self, planned: events.ChangePlanned) -> None:
        """What is about to be changed, and what it costs."""
        self._terminal.print(line("     ", (f"~ {planned.about} — à changer", "yellow")))
        for difference in differences(planned.before, planned.after):
            self._terminal.print(line("         ", difference))
        if planned.cuts_off:
            self._terminal.print(line("     ", (words.CUT_OFF, "yellow")))

    def _waiting(self, step: events.StepWaiting) -> None:
        """Which step comes next, with which gesture; nothing of it has happened yet."""
        self._progress.end()
        say = self._terminal.print
        say(line("  ", (f"Prêt : {step.section} {step.number}", "bold"), f" — {words.gesture(step.gesture)}"))
        if step.about:
            say(line("     ", (f"pour « {step.about} »", "dim")))
        if len(step.together) > 1:
            say(line("     ", (words.together(step.together), "yellow")))

    def _outcome(self, outcome: Outcome) -> None:
        """One line per change, one per value that differs."""
        mark, word, style = words.STATUS[outcome.status]
        reason = f" : {outcome.reason}" if outcome.reason else ""
        self._terminal.print(line("     ", (f"{mark} {outcome.about} — {word}{reason}", style)))
        if outcome.status in ("planned", "changed"):
            for difference in differences(outcome.before, outcome.after):
                self._terminal.print(line("         ", difference))


def differences(before: State, after: State) -> list[Text]:
    """« caption : before → after » for each value that differs."""
    return [
        line(f"{caption} : ", (was, "red"), " → ", (now, "green"))
        for caption, was, now in compared(before, after)
        if was != now
    ]


def endings(terminal: Printer, visit: VisitReport) -> None:
    """How the procedures ended whose end was not told yet, and where the recording lies."""
    begun = [run for run in visit.runs if not run.skipped]
    for run in begun[-1:]:
        ending(terminal, run)
    for run in visit.runs:
        if run.skipped:
            terminal.print(line("  ", (f"« {run.section} » n'a pas été commencée ({run.skipped}).", "yellow")))
    if visit.error is not None:
        error(terminal, visit.error, folder=str(visit.folder))
    if not begun or len(visit.runs) > 1:
        said = f"Enregistrement : {visit.folder} ({visit.seconds:.1f} s)"
        terminal.print(line("  ", (said, "dim")), soft_wrap=True)


def ending(terminal: Printer, report: Report) -> None:
    """How one procedure ended, and where its recording lies."""
    if report.error is not None:
        error(terminal, report.error, folder=str(report.folder))
    else:
        style = "red" if report.exit_code in (Exit.REFUSED, Exit.SITE_UNAVAILABLE) else "green"
        terminal.print(line("  ", (words.ending(report), style)))
    if report.lines_to_paste:
        _to_paste(terminal, report)
    for warning in words.warnings(report):
        terminal.print(line("  ", (warning, "yellow")))
    if report.files:
        terminal.print(f"  À lire dans l'enregistrement : {', '.join(report.files)}")
    if report.outage:
        terminal.print(f"  Publication interrompue pendant {report.outage:.1f} s, puis remise.")
    terminal.print(line("  ", (f"Enregistrement : {report.folder} ({report.seconds:.1f} s)", "dim")), soft_wrap=True)


def _to_paste(terminal: Printer, report: Report) -> None:
    terminal.print("À coller dans labels.local.toml, après vérification :")
    terminal.verbatim(report.lines_to_paste)
    if report.error is not None and (lines := report.error.lines_to_paste_one_school):
        terminal.print("Ou, pour cet établissement seulement :")
        terminal.verbatim(lines)


def finding(terminal: Printer, found: Finding) -> None:
    """One screen of the examination: a line, and one more per thing that is missing."""
    mark = ("✓", "green") if found.good else ("–", "dim") if found.skipped else ("✗", "red")
    terminal.print(line("  ", mark, " ", (found.section, "bold"), f"  {found.screen}"))
    for what, value in found.things.items():
        terminal.print(line(f"       {what} : ", (value, "dim") if value else ("pas trouvé", "red")))
    if found.error is not None:
        terminal.print(line("       ", (found.error.sentence, "red")))
        terminal.print(line("       ", (found.error.next_step, "dim")))
        if found.error.lines_to_paste and not found.proposals:
            terminal.verbatim(found.error.lines_to_paste)


def error(terminal: Printer, problem: Failure, *, folder: str = "") -> None:
    """The sentence, what was found, the picture, and the next thing to do."""
    lines = [line((problem.sentence, "bold"))]
    if problem.expected:
        lines.append(line(f"Attendu : {problem.expected}"))
    if problem.found:
        lines.append(line(f"Trouvé  : {problem.found}"))
    if problem.next_step:
        lines.append(line((f"À faire : {problem.next_step}", "green")))
    terminal.framed(f"{problem.code} (code {int(problem.exit_code)})", Text("\n").join(lines), "red")
    if problem.screenshot:
        terminal.print(line("  ", (f"Image : {folder}/{problem.screenshot}", "dim")), soft_wrap=True)


def table(terminal: Terminal, heading: str, columns: list[str], rows: list[list[str]], *, named: bool = False) -> None:
    """A plain table; nothing in it is cut: what is too long for a window goes on below, a pipe has any width.

    With `named`, the first column holds names to copy, which stay whole.
    """
    drawn = Table(title=heading, title_justify="left")
    if not terminal.window:
        drawn.box = None
    for number, column in enumerate(columns):
        drawn.add_column(column, overflow="fold", no_wrap=named and not number)
    for row in rows:
        drawn.add_row(*row)
    terminal.print(drawn)


def schools(terminal: Terminal, path: Path, rows: list[dict[str, Any]]) -> None:
    """The schools of a configuration, then what each lacks, a line that is not cut for each variable."""
    table(
        terminal,
        f"{len(rows)} établissement(s) dans {path}",
        ["UAI", "Nom", "Étiquettes", "Site", "Console", "Secrets"],
        [
            [
                *(row["uai"], row["nom"], ", ".join(row["etiquettes"]), row["site"], row["console"]),
                "incomplets" if row["manque"] else "complets",
            ]
            for row in rows
        ],
    )
    for row in rows:
        for sentence in row["manque"]:
            terminal.print(line(("✗", "red"), f" {row['uai']} : {sentence}"), soft_wrap=True)


def failed(problem: Failure) -> dict[str, Any]:
    """The JSON answer of a command that ended by an error, before it had one of its own."""
    return {
        "exit_code": int(problem.exit_code),
        "result": problem.exit_code.name.lower(),
        "retry_later": problem.retry_later,
        "error": problem.as_dict(),
    }


def as_json(answer: Mapping[str, Any]) -> None:
    """One JSON document on standard output, escaped where it could act on a terminal or its encoding lacks a sign."""
    unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    text = json.dumps(signed(answer), ensure_ascii=not unicode, indent=2, default=str)
    print(SIGNS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text))  # noqa: T201 - the output
