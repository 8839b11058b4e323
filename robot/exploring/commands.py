"""`doctor --explore`: an examination that searches for what it does not recognise, and what a person accepts of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

from robot.asking import agreed
from robot.config import School
from robot.errors import CaptionToAdd
from robot.exploring.explorer import Explorer
from robot.runs import doctor
from robot.runs.desk import RunOptions
from robot.runs.events import Listener, Proposal
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from robot.teaching import lines
from robot.terminal import Terminal


def explore(options: RunOptions, school: School, *, listener: Listener, interrupt: Interrupt) -> VisitReport:
    """The report of an examination whose findings hold proposals; nothing is written. Raises as `doctor.examine`."""
    return doctor.examine(options, school, help_with=Explorer(), listener=listener, interrupt=interrupt)


def offer(report: VisitReport, path: Path, terminal: Terminal, *, typed: TextIO | None = None) -> None:
    """Each proposal is in `labels.local.toml` if somebody at the terminal (or `typed`) says so; all can be pasted."""
    asks = typed is not None or sys.stdin.isatty()
    proposals = list({proposal.lines: proposal for one in report.findings for proposal in one.proposals}.values())
    accepted = 0
    for proposal in proposals:
        terminal.print(f"Proposé : {proposal.what}.", soft_wrap=True)
        terminal.verbatim(proposal.lines)
        if asks and agreed(terminal, f"L'écrire dans {path.name} ?", typed=typed):
            accept(proposal, path, report.uai)
            accepted += 1
    if accepted:
        terminal.hanging("", f"{accepted} proposition(s) acceptée(s), dans {path}. Relancez « doctor » pour le voir.")
    elif proposals:
        terminal.hanging("", f"Rien n'a été écrit : collez dans {path.name} ce que vous acceptez.")


def accept(proposal: Proposal, path: Path, uai: str) -> None:
    """The file holds it for that school. Usage if the file cannot be read or written."""
    if proposal.way:
        lines.add_way(path, uai, proposal.key, proposal.captions, proposal.seen)
    else:
        lines.add_caption(path, uai, CaptionToAdd(proposal.key, proposal.captions[0], proposal.seen))
