"""What an agent reads on the terminal: steps as they happen, before → after, an error with its next thing to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Protocol

from rich.console import Console as Terminal
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from robot.errors import RobotError
from robot.procedure import Flow, Outcome, State
from robot.runs.doctor import Finding
from robot.runs.run import Observer, Report
from robot.runs.words import RESULT, STATUS

#: Columns; wider than any table.
PIPE_WIDTH = 10_000


class Printer(Protocol):
    """Where lines go."""

    def print(self, *things: Any) -> None:
        """One thing, drawn."""


class Named:
    """A terminal shared by several runs: each line says whose it is."""

    def __init__(self, terminal: Terminal, name: str) -> None:
        self._terminal = terminal
        self._name = name

    def print(self, *things: Any) -> None:
        """One thing, after the name."""
        for thing in things:
            if isinstance(thing, str):
                self._terminal.print(f"[magenta]{escape(self._name):<9}[/] {thing}")
            else:
                self._terminal.print(f"[magenta]{escape(self._name)}[/]")
                self._terminal.print(thing)


class Told(Observer):
    """A run told step by step on the terminal."""

    def __init__(self, terminal: Printer) -> None:
        self._terminal = terminal

    def step(self, flow: Flow, number: int) -> None:
        """One line per documented step."""
        self._terminal.print(f"  [bold cyan]{flow.section} {number}[/]  {escape(flow.steps[number])}")

    def outcome(self, outcome: Outcome) -> None:
        """One line per change, one per value that differs."""
        mark, word, style = STATUS[outcome.status]
        reason = f" : {escape(outcome.reason)}" if outcome.reason else ""
        self._terminal.print(f"     [{style}]{mark} {escape(outcome.about)} — {word}{reason}[/]")
        if outcome.status in ("planned", "changed"):
            for line in differences(outcome.before, outcome.after):
                self._terminal.print(f"         {line}")

    def note(self, text: str) -> None:
        """A remark."""
        self._terminal.print(f"     [dim]{escape(text)}[/]")


def differences(before: State, after: State) -> list[str]:
    """« caption : before → after » for each value that differs, as Rich markup."""
    keys = list(dict.fromkeys([*before, *after]))
    return [
        f"{escape(key)} : [red]{escape(str(before.get(key, '') or '(vide)'))}[/] → "
        f"[green]{escape(str(after.get(key, '') or '(vide)'))}[/]"
        for key in keys
        if before.get(key) != after.get(key)
    ]


def title(terminal: Printer, flow: Flow, uai: str, name: str, *, mode: str) -> None:
    """The heading of a run."""
    terminal.print(f"[bold]{escape(name)}[/] ({uai}) — « {flow.section} », {mode}")


def ending(terminal: Printer, report: Report) -> None:
    """How the run ended, and where its recording lies."""
    if report.error is not None:
        error(terminal, report.error, folder=str(report.folder))
    else:
        style = "green" if report.exit_code in RESULT else "red"
        refused = "Une partie a été refusée : voyez les lignes marquées ✗."
        terminal.print(f"  [{style}]{RESULT.get(report.exit_code, refused)}[/]")
    if report.files:
        terminal.print(f"  À lire dans l'enregistrement : {escape(', '.join(report.files))}")
    if report.outage:
        terminal.print(f"  Publication interrompue pendant {report.outage:.1f} s, puis remise.")
    terminal.print(f"  [dim]Enregistrement : {escape(str(report.folder))} ({report.seconds:.1f} s)[/]")


def finding(terminal: Printer, one: Finding) -> None:
    """One screen of the examination: a line, and one more per thing that is missing."""
    mark, style = ("✓", "green") if one.good else ("–", "dim") if one.skipped else ("✗", "red")
    terminal.print(f"  [{style}]{mark}[/] [bold]{escape(one.section)}[/]  {escape(one.screen)}")
    for what, value in one.things.items():
        told = f"[dim]{escape(value)}[/]" if value else "[red]pas trouvé[/]"
        terminal.print(f"       {escape(what)} : {told}")
    if one.error is not None:
        terminal.print(f"       [red]{escape(one.error.sentence)}[/]")
        terminal.print(f"       [dim]{escape(one.error.next_step)}[/]")


def error(terminal: Printer, problem: RobotError, *, folder: str = "") -> None:
    """The sentence, what was found, the picture, and the next thing to do."""
    lines = [f"[bold]{escape(problem.sentence)}[/]"]
    if problem.expected:
        lines.append(f"Attendu : {escape(problem.expected)}")
    if problem.found:
        lines.append(f"Trouvé  : {escape(problem.found)}")
    if problem.next_step:
        lines.append(f"[green]À faire : {escape(problem.next_step)}[/]")
    if problem.evidence.screenshot:
        lines.append(f"[dim]Image : {escape(folder)}/{problem.evidence.screenshot}[/]")
    terminal.print(Panel("\n".join(lines), title=f"{problem.code} (code {int(problem.exit_code)})", border_style="red"))


def table(terminal: Terminal, heading: str, columns: list[str], rows: list[list[str]]) -> None:
    """A plain table; nothing in it is cut: what is too long for a window goes on below, a pipe has any width."""
    drawn = Table(title=heading, title_justify="left")
    for column in columns:
        drawn.add_column(column, overflow="fold")
    for row in rows:
        drawn.add_row(*(escape(one) for one in row))
    window = terminal.width
    if not terminal.is_terminal:
        terminal.width = PIPE_WIDTH
    terminal.print(drawn)
    terminal.width = window


def schools(terminal: Terminal, path: Path, rows: list[dict[str, Any]]) -> None:
    """The schools of a configuration, then what each lacks, a line that is not cut for each variable."""
    table(
        terminal,
        f"{len(rows)} établissement(s) dans {path}",
        ["UAI", "Nom", "Site", "Console", "Secrets"],
        [
            [row["uai"], row["nom"], row["site"], row["console"], "incomplets" if row["manque"] else "complets"]
            for row in rows
        ],
    )
    for row in rows:
        for sentence in row["manque"]:
            terminal.print(f"[red]✗[/] {row['uai']} : {escape(sentence)}", soft_wrap=True)


def as_json(data: Any) -> None:
    """One JSON document on standard output."""
    print(json.dumps(data, ensure_ascii=False, indent=2, default=str))  # noqa: T201 - this is the output
