"""What a run's evidence costs in the loop that fills cells: the same list, bare and watched in turn."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench import desk, ours
from bench.site import Site
from robot.runs.event_log import EventLog
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.recorder import Recorder
from robot.widgets.watch import Watch

CELLS = 360
TURNS = 2


def pairs(site: Site) -> tuple[list[float], list[float]]:
    """Milliseconds per cell, bare and with a run's evidence, as often as there are turns."""
    bare, watched = [], []
    with tempfile.TemporaryDirectory(prefix="evidence-") as folder:
        for turn in range(TURNS):
            bare.append(_filled(site))
            watched.append(_filled(site, watch(site, Path(folder) / str(turn))))
    return bare, watched


def _filled(site: Site, run: Watch | None = None) -> float:
    site.fresh()
    with desk.console(site, run) as console:
        made = ours.link(console, most=CELLS)
    return made.filling / made.cells * 1000


def watch(site: Site, folder: Path) -> Recorder:
    """A recorder of « Lien entre les comptes » that keeps its evidence in that folder."""
    school = desk.school_of(site)
    evidence = Evidence(folder, f"{school.uai}-account-link", (), keep_trace=False)
    return Recorder(EventLog(evidence, ()), evidence, Interrupt(), "work")
