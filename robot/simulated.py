"""The simulated sites, started as a server of their own, and the configuration that points the robot at them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from robot import limits, secrets, telling
from robot.errors import Bug, Usage
from robot.runs.folder import ready
from robot.runs.interrupt import Interrupt
from robot.terminal import Terminal

#: An entry of the simulator's « Mon ENT » list: invented, the real list is not known.
ENT = "ATRIUM - Région Sud"
#: What the simulated sites import → the package that brings it (the extra « simulator » in pyproject.toml).
NEEDED = {"cas": "python-cas", "multipart": "python-multipart", "starlette": "starlette", "uvicorn": "uvicorn"}
DURATIONS = '{ professeurs = 45, vie_scolaire = { "CPE" = 60 }, administratif = { "Direction" = 90 } }'


@contextmanager
def running() -> Iterator[dict[str, Any]]:
    """The simulated sites run in a process of their own; yields where everything is."""
    if missing := [package for module, package in NEEDED.items() if find_spec(module) is None]:
        raise Usage(
            "SIMULATOR_PACKAGES",
            f"Les sites simulés ont besoin de paquets qui ne sont pas installés : {', '.join(missing)}.",
            next_step=f"Lancez « {sys.executable} -m pip install {' '.join(missing)} », "
            "ou servez-vous d'un clone du projet, qui les installe (« make demo »).",
        )
    command = [sys.executable, "-m", "fixtures", "--json"]
    root = Path(__file__).parent.parent
    with TemporaryFile("w+", encoding="utf-8", errors="replace") as faults:
        process = subprocess.Popen(  # noqa: S603 - our own module
            command,
            stdout=subprocess.PIPE,
            stderr=faults,
            text=True,
            encoding="utf-8",
            cwd=root,
            # A Ctrl-C in the terminal is the robot's to answer first.
            start_new_session=sys.platform != "win32",
        )
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                faults.seek(0)
                raise Bug(
                    "NO_SIMULATOR",
                    "Les sites simulés n'ont pas démarré.",
                    next_step="Lancez « python -m fixtures » pour voir pourquoi.",
                    found=(faults.read().splitlines() or ["rien n'a été dit"])[-1],
                )
            yield json.loads(line)
        finally:
            process.terminate()
            process.wait(timeout=limits.PROCESS)


def configure(where: dict[str, Any], folder: Path, profiles: Mapping[str, Sequence[str]] | None = None) -> Path:
    """`schools.toml` and `.env` for the simulated sites; returns the path of the first.

    `profiles` names those of a school that opens PRONOTE to some of its users only, by UAI.
    """
    ready(folder)
    lines = [
        "# Écrit par le simulateur : établissements inventés.",
        "[defaults]",
        f'mon_ent = "{ENT}"',
        f'url_cas = "{where["cas"]}"',
        f"duree_sessions = {DURATIONS}",
    ]
    accounts = ["# Comptes inventés du simulateur."]
    for school in where["schools"]:
        uai = school["uai"]
        lines += ["", f"[schools.{uai}]", f'nom = "{school["name"]}"']
        lines += [f'site = "{school["site"]}"', f'console = "{school["console"]}"']
        if wanted := (profiles or {}).get(uai):
            lines.append(f"profils = {json.dumps(list(wanted))}")
        for product, users in (("ATRIUM", school["atrium_admins"]), ("PRONOTE", school["console_users"])):
            login, password = next(iter(users.items()))
            accounts += [f"{product}_LOGIN_{uai}='{login}'", f"{product}_PASSWORD_{uai}='{password}'"]
    path = folder / "schools.toml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    secrets.write(folder, "\n".join(accounts) + "\n")
    return path


@contextmanager
def at(folder: Path) -> Iterator[Path]:
    """The simulated sites run, with a configuration in that folder; yields its path."""
    with running() as where:
        yield configure(where, folder)


def until_stopped(folder: Path, terminal: Terminal) -> None:
    """The simulated sites run until Ctrl-C, with a configuration that the other commands can use at once."""
    interrupt = Interrupt()
    with interrupt.listening(), running() as where:
        path = configure(where, folder)
        terminal.print(
            f"ATRIUM simulé   : {where['atrium']}\nPRONOTE simulé  : {where['pronote']}\n"
            f"Contrôle        : {where['control']}/schools"
        )
        rows = [[school["uai"], school["name"], school["site"], school["console"]] for school in where["schools"]]
        telling.table(terminal, "Établissements", ["UAI", "Nom", "Site", "Console"], rows)
        command = f"atrium-pronote plan activation --school {rows[0][0]} --config {path}"
        terminal.print(f"\nDans un autre terminal :\n  {command}\nCtrl-C pour arrêter.", soft_wrap=True)
        interrupt.wait()
