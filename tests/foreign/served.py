"""What the foreign instances share: two served applications, one log of writes, and the robot set before them."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

import uvicorn
from starlette.applications import Starlette

from flows import FLOWS
from robot import config, secrets
from robot.runs.desk import RunOptions
from robot.runs.journal import Journal
from robot.runs.report import Report
from robot.runs.visit import visit
from tests.foreign.people import Account, Row, school

UAI = "0139990N"
SCHOOL = "Lycée des Exemples"
CAS = "https://www.atrium-paca.fr/connexion"
ENT = "ATRIUM - Région Sud"
PROFILES = ("eleves", "parents", "enseignants", "personnels")
MODELS = ("Aucun modèle", "ATRIUM - Collèges", ENT, "e-lyco", "Mon Bureau Numérique")
#: As `schools.toml` asks for it.
DURATIONS = '{ professeurs = 45, vie_scolaire = { CPE = 30 }, administratif = { "Administration" = "off" } }'


@dataclass
class Service:
    """One third-party service as the portal keeps it."""

    name: str
    on: bool = False
    profiles: set[str] = field(default_factory=set)


@dataclass
class State:
    """Both servers' state, and every write they were asked for, in order."""

    services: dict[str, Service] = field(
        default_factory=lambda: {
            "correlyce": Service("Correlyce", True, {"eleves", "enseignants"}),
            "primaire": Service("Pronote Primaire"),
            "pronote": Service("Pronote"),
            "moodle": Service("Moodle", True, {"enseignants"}),
        }
    )
    published: bool = True
    ent: str = "Aucun modèle"
    cas: str = ""
    writes: list[str] = field(default_factory=list)
    #: A delegation is of no use until it is active (layout of 2024.3 to 2025.2).
    active: bool = False
    preference: bool = False
    #: Profiles whose list shows « Identifiant CAS ».
    columns: set[str] = field(default_factory=set)
    rows: list[Row] = field(default_factory=lambda: school()[0])
    accounts: list[Account] = field(default_factory=lambda: school()[1])
    #: Minutes before disconnection, None for never.
    durations: dict[str, dict[str, int | None]] = field(
        default_factory=lambda: {
            "professeurs": {"Professeur": None, "Professeur principal": 60, "Consultation": 45},
            "vie_scolaire": {"CPE": 60, "Surveillant": None},
            "administratif": {"Administration": 15, "Secrétariat": None},
        }
    )
    #: What goes wrong, by name; each instance knows those that it can play. One that is played once takes itself away.
    faults: set[str] = field(default_factory=set)

    def played(self, fault: str) -> bool:
        """That fault is asked for; it is played once."""
        asked = fault in self.faults
        self.faults.discard(fault)
        return asked

    def set_active(self, on: bool) -> None:
        """The delegation of the one layout."""
        self.active = on
        self.writes.append(f"active {on}")

    def set_preference(self, on: bool) -> None:
        """« Activer la gestion des identifiants ENT »."""
        self.preference = on
        self.writes.append(f"preference {on}")

    def show_column(self, profile: str) -> None:
        """« Identifiant CAS » is shown in that list."""
        self.columns.add(profile)
        self.writes.append(f"column {profile}")

    def set_cas(self, number: int, value: str) -> None:
        """One cell; an empty value is refused without a word."""
        if value:
            self.rows[number].cas = value
            self.writes.append(f"cas {number} {value}")

    def set_duration(self, kind: str, name: str, minutes: int | None) -> None:
        """One profile's or group's automatic disconnection."""
        self.durations[kind][name] = minutes
        self.writes.append(f"duration {kind} {name} {minutes}")

    def told(self) -> dict[str, Any]:
        """Everything a console shows, as plain data."""
        return {
            "published": self.published, "ent": self.ent, "cas": self.cas, "base": SCHOOL, "models": MODELS,
            "active": self.active, "preference": self.preference, "columns": sorted(self.columns),
            "rows": [vars(one) | {"due": ""} for one in self.rows], "durations": self.durations,
        }  # fmt: skip

    def wrong_links(self) -> list[Row]:
        """Rows that hold something else than their own login."""
        return [one for one in self.rows if one.cas and one.cas != one.due]

    def save_services(self, posted: dict[str, Service]) -> None:
        """The portal's form came back: the log names what it changed."""
        changed = [
            f"{key}:{'oui' if new.on else 'non'}:{','.join(p for p in PROFILES if p in new.profiles)}"
            for key, new in posted.items()
            if (new.on, new.profiles) != (self.services[key].on, self.services[key].profiles)
        ]
        self.services.update(posted)
        self.writes.append("services " + ("; ".join(changed) or "unchanged"))

    def publish(self, wanted: bool) -> None:
        """Publication stopped or started."""
        self.published = wanted
        self.writes.append("publish" if wanted else "stop")

    def set_ent(self, ent: str, cas: str) -> None:
        """The tab's two settings; a console that is published refuses them."""
        if self.published:
            self.writes.append("refused")
        elif (ent, cas) != (self.ent, self.cas):
            self.ent, self.cas = ent, cas
            self.writes.append("ent")


class Served:
    """The portal on `localhost`, the console on `127.0.0.1`, between `with` and its end."""

    def __init__(self, portal: Starlette, console: Starlette) -> None:
        self._apps = (portal, console)
        self._stack = ExitStack()
        self.portal = ""
        self.console = ""

    def __enter__(self) -> Self:
        ports = [self._serve(app) for app in self._apps]
        self.portal, self.console = f"http://localhost:{ports[0]}", f"http://127.0.0.1:{ports[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _serve(self, app: Starlette) -> int:
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        pause, end = threading.Event(), time.monotonic() + 10
        while not server.started and time.monotonic() < end:
            pause.wait(0.02)

        def stop() -> None:
            server.should_exit = True
            thread.join(5)
            listener.close()

        self._stack.callback(stop)
        return int(listener.getsockname()[1])


def run(served: Served, folder: Path, mode: Literal["plan", "apply"] = "apply", flow: str = "activation") -> Report:
    """One procedure as the command would do it."""
    options = prepared(served, folder)
    school = options.settings.school(UAI)
    with ThreadPoolExecutor(1) as thread:
        (report,) = thread.submit(visit, [FLOWS[flow]], school, options, mode).result().runs
    return report


def prepared(served: Served, folder: Path) -> RunOptions:
    """What the command would work with, its configuration in that folder."""
    (folder / "schools.toml").write_text(
        f'[schools.{UAI}]\nnom = "{SCHOOL}"\nsite = "{served.portal}/web/lycee"\nconsole = "{served.console}/"\n'
        f'mon_ent = "{ENT}"\nurl_cas = "{CAS}"\nduree_sessions = {DURATIONS}\n',
        encoding="utf-8",
    )
    secrets.write(
        folder,
        "ATRIUM_LOGIN=admin.exemples\nATRIUM_PASSWORD='soleil 1'\nPRONOTE_LOGIN=123456\nPRONOTE_PASSWORD='lune 2'\n",
    )
    recordings = folder / "recordings"
    return RunOptions(config.read(folder / "schools.toml"), Journal(recordings), recordings, patience=6)
