"""The demonstration: the robot at work on simulated sites, two schools side by side; a pupil walks in at the end."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from flows import FLOWS
from robot import browser, config, secrets, simulated, telling
from robot.errors import Exit
from robot.labels import normal
from robot.procedure import Flow
from robot.runs.desk import RunOptions
from robot.runs.folder import ready
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.report import VisitReport
from robot.runs.visit import visit
from robot.terminal import Terminal

#: A fresh school, one that is partly done, one that is done already; all are worked on side by side.
FRESH, PART, DONE = "0139901S", "0839903N", "0069902F"
SCHOOLS = (FRESH, PART, DONE)
AT_ONCE = 3
#: The second one opens PRONOTE to these only: the robot leaves the other lists alone.
PROFILES = {PART: ("eleves", "enseignants")}
GOOD = (Exit.NOTHING_TO_DO, Exit.CHANGED)


def play(recordings: Path, terminal: Terminal, *, headed: bool, slow: int) -> int:
    """The whole demonstration; the exit code is 0 when all went as announced."""
    start = time.monotonic()
    ready(recordings)
    terminal.headline("ATRIUM–PRONOTE : démonstration sur des sites simulés")
    interrupt = Interrupt()
    with interrupt.listening(), simulated.running() as where:
        path = simulated.configure(where, recordings / "demo", PROFILES)
        options = RunOptions(config.read(path), Journal(recordings / "demo"), recordings, headed, slow)
        fresh = next(school for school in where["schools"] if school["uai"] == FRESH)
        with _browser(options) as (_, pupils):
            good = _pupil(pupils, fresh, terminal, expected=False)
            with ThreadPoolExecutor(AT_ONCE) as robots:
                for done in robots.map(partial(_school, options, terminal, interrupt), SCHOOLS):
                    good = done and good
            interrupt.check()
            good = _pupil(pupils, fresh, terminal, expected=True) and good
    ends = "Tout est en place" if good else "Quelque chose a manqué"
    terminal.headline(f"{ends} ({time.monotonic() - start:.0f} s)")
    terminal.print(f"Enregistrements (journal, plan, images, rapport.html) : {recordings.resolve()}", soft_wrap=True)
    terminal.print(f"Pour le faire vous-même, de la page de l'assistance : {_how()}", soft_wrap=True)
    return int(Exit.NOTHING_TO_DO if good else Exit.BUG)


def _how() -> str:
    """What to type to see the desk over the simulated schools, with this very robot."""
    command = Path(sys.executable).parent / "atrium-pronote"
    shown = command.relative_to(Path.cwd()) if command.is_relative_to(Path.cwd()) else command
    return f"{shown} bureau --simulate"


def _school(options: RunOptions, terminal: Terminal, interrupt: Interrupt, uai: str) -> bool:
    """The three procedures in one visit, then what changed something once more: the second time changes nothing.

    A Ctrl-C ends it between two gestures.
    """
    with _browser(options) as (_, lent):
        go = partial(_visit, replace(options, lent=lent), terminal, interrupt, uai)
        first = go([*FLOWS.values()], when="première fois")
        again = [FLOWS[run.flow] for run in first.runs if run.exit_code == Exit.CHANGED]
        second = go(again, when="seconde fois").exit_code if again and not interrupt.requested else Exit.NOTHING_TO_DO
    return all(run.exit_code in GOOD and not run.skipped for run in first.runs) and second == Exit.NOTHING_TO_DO


def _browser(options: RunOptions) -> AbstractContextManager[tuple[browser.Found, Browser]]:
    """One browser for all that one school is shown with; each run has a profile of its own in it."""
    return browser.opened(secrets.read(Path.cwd()), headed=options.headed, slow=options.slow)


def _visit(
    options: RunOptions, terminal: Terminal, interrupt: Interrupt, uai: str, flows: list[Flow[Any]], *, when: str
) -> VisitReport:
    school = options.settings.school(uai)
    out = telling.Named(terminal, school.name.split()[-1])
    with telling.TerminalListener(out, when) as listener:
        report = visit(flows, school, options, "apply", listener=listener, interrupt=interrupt)
    telling.endings(out, report)
    return report


def _pupil(pupils: Browser, school: dict[str, Any], terminal: Terminal, *, expected: bool) -> bool:
    """A pupil signs in to ATRIUM and opens PRONOTE; says what she sees. True if that is what was expected."""
    pupil = school["pupil"]
    with pupils.new_context(locale="fr-FR") as own:
        page = own.new_page()
        page.goto(school["space"])
        password = page.get_by_label("Mot de passe", exact=True)
        if password.count() and page.url.startswith(school["site"].split("/web/")[0]):
            page.get_by_label("Identifiant").fill(pupil["login"])
            password.fill(pupil["password"])
            password.press("Enter")
            page.wait_for_url(f"{school['space']}**")
        said = " ".join(page.locator("body").inner_text().split())
    inside = normal(f"Bienvenue {pupil['name']}") in normal(said)
    verb = "est dans son espace PRONOTE" if inside else "n'entre pas dans PRONOTE"
    sentence = (f"L'élève {pupil['name']} {verb}", "green" if inside == expected else "red")
    terminal.print(telling.line("\n", sentence, f" : « {said[:110]} »"))
    return inside == expected
