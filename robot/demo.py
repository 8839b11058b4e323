"""The demonstration: the simulated sites as a server of their own, the robot at work on them, a pupil walking in."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright
from rich.console import Console as Terminal
from rich.markup import escape

from flows import FLOWS
from robot import browser, config, telling
from robot.errors import Bug, Exit
from robot.labels import normal
from robot.pages.sign_in import is_sign_in
from robot.runs import report_page
from robot.runs.desk import Settled
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.locks import only_run
from robot.runs.run import Mode, Report, Run
from robot.widgets.sight import look

#: How many of the sample schools the demonstration visits: fresh, partly done, already done.
VISITED = ("0139901S", "0839903N", "0069902F")
ENT = "ATRIUM - Région Sud"


@contextmanager
def simulator() -> Iterator[dict[str, Any]]:
    """The simulated sites run in a process of their own; yields where everything is."""
    command = [sys.executable, "-m", "fixtures", "--json"]
    root = Path(__file__).parent.parent
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=root)  # noqa: S603 - our own module
    try:
        line = process.stdout.readline() if process.stdout else ""
        if not line:
            raise Bug(
                "NO_SIMULATOR",
                "Les sites simulés n'ont pas démarré.",
                next_step="Lancez « python -m fixtures » pour voir pourquoi.",
            )
        yield json.loads(line)
    finally:
        process.terminate()
        process.wait(timeout=20)


def configure(where: dict[str, Any], folder: Path) -> Path:
    """`schools.toml` and `.env` for the simulated sites; returns the path of the first."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        "# Écrit par le simulateur : établissements inventés.",
        "[defaults]",
        f'mon_ent = "{ENT}"',
        f'url_cas = "{where["cas"]}"',
    ]
    secrets = ["# Comptes inventés du simulateur."]
    for school in where["schools"]:
        uai = school["uai"]
        lines += ["", f"[schools.{uai}]", f'nom = "{school["name"]}"']
        lines += [f'site = "{school["site"]}"', f'console = "{school["console"]}"']
        for product, users in (("ATRIUM", school["atrium_admins"]), ("PRONOTE", school["console_users"])):
            login, password = next(iter(users.items()))
            secrets += [f"{product}_LOGIN_{uai}='{login}'", f"{product}_PASSWORD_{uai}='{password}'"]
    path = folder / "schools.toml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / ".env").write_text("\n".join(secrets) + "\n", encoding="utf-8")
    return path


def simulate(folder: Path, terminal: Terminal) -> None:
    """The simulated sites run until Ctrl-C, with a configuration that the other commands can use at once."""
    with simulator() as where:
        path = configure(where, folder)
        terminal.print(
            f"ATRIUM simulé   : {where['atrium']}\nPRONOTE simulé  : {where['pronote']}\n"
            f"Contrôle        : {where['control']}/schools"
        )
        telling.table(
            terminal,
            "Établissements",
            ["UAI", "Nom", "Site", "Console"],
            [[s["uai"], s["name"], s["site"], s["console"]] for s in where["schools"]],
        )
        first = where["schools"][0]["uai"]
        terminal.print(
            f"\nDans un autre terminal :\n  atrium-pronote plan activation --school {first} --config {path}",
            soft_wrap=True,
        )
        terminal.print("Ctrl-C pour arrêter.")
        interrupt = Interrupt()
        with interrupt.listening():
            interrupt.wait()


def play(recordings: Path, terminal: Terminal, *, headed: bool, slow: int) -> int:
    """The whole demonstration; the exit code is 0 when all went as announced."""
    start = time.monotonic()
    terminal.rule("[bold]ATRIUM–PRONOTE : démonstration sur des sites simulés")
    with simulator() as where:
        path = configure(where, recordings / "demo")
        settled = Settled(config.read(path), Journal(recordings / "demo"), recordings, headed, slow)
        entered = _pupil_enters(where["schools"][0], terminal, settled, expected=False)
        good = not entered
        for name in FLOWS:
            for uai in VISITED:
                good = _show(settled, name, uai, terminal) and good
        good = _pupil_enters(where["schools"][0], terminal, settled, expected=True) and good
    terminal.rule(
        f"[bold]{'Tout est en place' if good else 'Quelque chose a manqué'} ({time.monotonic() - start:.0f} s)"
    )
    terminal.print(f"Enregistrements (journal, plan, images, rapport.html) : {recordings.resolve()}", soft_wrap=True)
    return int(Exit.NOTHING_TO_DO if good else Exit.BUG)


def _show(settled: Settled, name: str, uai: str, terminal: Terminal) -> bool:
    """Apply, then once more to show that nothing changes."""
    terminal.print()
    first = _one(settled, name, uai, "apply", terminal)
    if first.error is None:
        terminal.print("  [dim]Une seconde fois :[/]")
    second = _one(settled, name, uai, "apply", terminal) if first.error is None else first
    return second.exit_code == Exit.NOTHING_TO_DO


def _one(settled: Settled, name: str, uai: str, mode: Mode, terminal: Terminal) -> Report:
    school = settled.settings.school(uai)
    interrupt = Interrupt()
    telling.title(terminal, FLOWS[name], uai, school.name, mode="application")
    with only_run(settled.recordings, uai), interrupt.listening():
        evidence = Evidence(settled.recordings, f"{uai}-{name}", settled.settings.hidden(), keep_trace=settled.record)
        try:
            report = Run(FLOWS[name], school, settled, mode, evidence, telling.Told(terminal), interrupt).go()
            report_page.write(report, evidence)
        finally:
            evidence.close()
    telling.ending(terminal, report)
    return report


def _pupil_enters(school: dict[str, Any], terminal: Terminal, settled: Settled, *, expected: bool) -> bool:
    """A pupil signs in to ATRIUM and opens PRONOTE; says what she sees, returns whether she is in her own space."""
    pupil = school["pupil"]
    found = browser.find({}, window=settled.headed)
    if found is None:
        return False
    with sync_playwright() as playwright:
        running = browser.launch(playwright, found, headed=settled.headed, slow=settled.slow)
        page = running.new_page(locale="fr-FR")
        page.goto(school["space"])
        if is_sign_in(look(page)):
            page.get_by_label("Identifiant").fill(pupil["login"])
            page.get_by_label("Mot de passe", exact=True).fill(pupil["password"])
            page.get_by_label("Mot de passe", exact=True).press("Enter")
            page.wait_for_url(f"{school['space']}**")
        inside = normal(f"Bienvenue {pupil['name']}") in normal(page.locator("body").inner_text())
        _tell_pupil(page, terminal, pupil["name"], inside=inside, expected=expected)
        running.close()
    return inside


def _tell_pupil(page: Page, terminal: Terminal, name: str, *, inside: bool, expected: bool) -> None:
    seen = " ".join(page.locator("body").inner_text().split())[:90]
    style = "green" if inside == expected else "red"
    verb = "est dans son espace PRONOTE" if inside else "n'entre pas dans PRONOTE"
    terminal.print(f"\n[{style}]L'élève {escape(name)} {verb}[/] : « {escape(seen)} »")
