"""`open`: the page of a run in the machine's own browser, or the viewer of its recording, until Ctrl-C.

Playwright's `show-trace` wants a browser of Playwright's own; asked to serve at an address, it takes any other.
"""

from __future__ import annotations

import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from playwright._impl._driver import compute_driver_executable, get_driver_env
from playwright.sync_api import Error as PlaywrightError

from robot import disk, limits
from robot.errors import Bug, Usage
from robot.options import RECORDINGS, RecordingsOption
from robot.runs import colophon, events, report_page
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from robot.runs.report_page import PAGES
from robot.terminal import Terminal
from robot.text_file import reason

#: What the viewer says once it serves, before its address.
READY = "Listening on "
LIST_THEM = "Donnez un dossier d'exécution : recordings/DATE/HEURE-UAI-PROCÉDURE-…"

TargetArgument = Annotated[
    Path | None,
    typer.Argument(help="Le dossier d'une exécution, ou une trace (.zip). Sans lui : la dernière.", metavar="DOSSIER"),
]
TraceOption = Annotated[bool, typer.Option("--trace", help="Regarder l'enregistrement du navigateur, jusqu'à Ctrl-C.")]


def open_command(
    target: TargetArgument = None, trace: TraceOption = False, recordings: RecordingsOption = RECORDINGS
) -> None:
    """Ouvrir la page d'une exécution dans le navigateur, ou l'enregistrement avec --trace."""
    what = target or latest(recordings)
    if trace or what.suffix == ".zip":
        watch(what if what.is_file() else last_trace(what), Terminal())
    else:
        show(what if what.is_file() else page_of(what), Terminal())


def report_command(target: TargetArgument = None, recordings: RecordingsOption = RECORDINGS) -> None:
    """Refaire la page d'une exécution à partir de son seul dossier (celle d'un robot tué en route, par exemple)."""
    folder = target or newest(recordings)
    Terminal().print(f"Page : {written_again(folder)}", soft_wrap=True)


def newest(recordings: Path) -> Path:
    """The folder of the visit that began last, whatever became of it; Usage if there is none."""
    begun = [file.parent for file in recordings.glob(f"????-??-??/*/{events.FILE}")]
    if not begun:
        raise Usage("NO_RECORDING", f"Aucune exécution dans {recordings}.", next_step=LIST_THEM)
    return max(begun, key=lambda folder: (folder.parent.name, folder.name))


def written_again(folder: Path) -> Path:
    """The page, made of `events.jsonl` alone. Usage if the folder has no events, or cannot be written in."""
    try:
        report = VisitReport.of(folder, events.read(folder))
    except OSError as error:
        raise Usage(
            "NO_EVENTS", f"{folder} ne contient pas {events.FILE} ({reason(error)}).", next_step=LIST_THEM
        ) from error
    if not report.uai:
        raise Usage("NO_EVENTS", f"{folder / events.FILE} ne raconte aucune exécution.", next_step=LIST_THEM)
    try:
        return report_page.write(report)
    except OSError as error:
        raise disk.fault(folder, error) from error


def latest(recordings: Path) -> Path:
    """The folder of the run that began last; Usage if there is none."""
    runs = [page.parent for name in PAGES for page in recordings.glob(f"????-??-??/*/{name}")]
    if not runs:
        raise Usage("NO_RECORDING", f"Aucune exécution dans {recordings}.", next_step=LIST_THEM)
    return max(runs, key=lambda folder: (folder.parent.name, folder.name))


def page_of(folder: Path) -> Path:
    """The page to read in a run's folder; Usage if there is none."""
    found = next((folder / name for name in PAGES if (folder / name).is_file()), None)
    if found is None:
        raise Usage("NO_PAGE", f"{folder} ne contient ni {' ni '.join(PAGES)}.", next_step=LIST_THEM)
    return found


def last_trace(folder: Path) -> Path:
    """The recording that shows the end of the run; Usage if none was kept."""
    if names := colophon.traces(folder):
        return folder / names[-1]
    raise Usage(
        "NO_TRACE",
        f"{folder} ne contient pas d'enregistrement du navigateur (trace-1.zip…).",
        next_step="Il n'est gardé qu'après un échec, ou avec --record : refaites l'exécution avec --record.",
    )


def show(page: Path, terminal: Terminal) -> None:
    """The page is open in the default browser; where there is none, its address is said."""
    address = page.resolve().as_uri()
    say = terminal.print
    say(f"Page : {address}", soft_wrap=True)
    if not webbrowser.open(address):
        say("Aucun navigateur ne s'est ouvert ici : ouvrez cette adresse vous-même.")


def watch(trace: Path, terminal: Terminal) -> None:
    """The recording can be watched at the address that is said, and that the viewer opens, until Ctrl-C."""
    interrupt = Interrupt()
    with interrupt.listening(), _viewer(trace) as address:
        terminal.print(f"Enregistrement : {trace}\nÀ regarder ici : {address}", soft_wrap=True)
        terminal.print("Ctrl-C pour arrêter.")
        interrupt.wait()


@contextmanager
def _viewer(trace: Path) -> Iterator[str]:
    """Playwright's own viewer serves the recording to this machine alone; yields its address.

    The driver is started without the Python command around it, which would leave it running when it is ended.
    """
    try:
        command = [*compute_driver_executable(), "show-trace", "--host", "127.0.0.1", "--port", "0"]
        process = subprocess.Popen(  # noqa: S603 - Playwright's driver
            [*command, str(trace.resolve())],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env=get_driver_env(),
            # A Ctrl-C in the terminal is the robot's to answer first.
            start_new_session=sys.platform != "win32",
        )
    except (PlaywrightError, OSError) as error:
        raise _no_viewer(str(error)) from error
    try:
        said: list[str] = []
        for line in process.stdout or ():
            said.append(line)
            if line.startswith(READY):
                break
        else:
            raise _no_viewer(" ".join("".join(said).split()))
        yield line.removeprefix(READY).strip()
    finally:
        process.terminate()
        process.wait(timeout=limits.PROCESS)


def _no_viewer(found: str) -> Bug:
    return Bug(
        "NO_VIEWER",
        "Le lecteur d'enregistrements de Playwright n'a pas démarré.",
        next_step="Lisez rapport.html et log.jsonl, et transmettez ce message à la personne qui maintient le robot.",
        found=found[:400],
    )
