"""`recordings/reference/`: each documented path, walked anew on the simulated sites. `make references` writes them.

They are what `docs/procedures/` is made of, so that documentation, robot and tests cannot disagree.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Skin
from fixtures.world import World
from flows import FLOWS
from robot import config, secrets
from robot.recordings import fold, model, page, placeholders, reference, user_flow
from robot.recordings.model import Recording
from robot.recordings.user_flow import UserFlow
from robot.runs import events
from robot.runs.desk import RunOptions
from robot.runs.journal import Journal
from robot.runs.report import VisitReport
from robot.runs.visit import visit
from robot.store.address import address

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "procedures"
UAI = "0139901S"
ENT = "ATRIUM - Région Sud"
DURATIONS = "duree_sessions = { professeurs = 60, vie_scolaire = 60, administratif = 60 }"


@dataclass(frozen=True)
class Reference:
    """One documented path on one layout of the console."""

    name: str
    procedure: str
    layout: str = ""
    console: ConsoleSkin = field(default_factory=ConsoleSkin)


REFERENCES = (
    Reference("account-link", "account-link"),
    Reference("activation-delegations", "activation", "Par délégations", ConsoleSkin(layout="delegations")),
    Reference("activation-direct", "activation", "Directement dans l'onglet"),
    Reference("session-duration", "session-duration"),
)
Visits = Callable[[str, RunOptions], VisitReport]


def prepared(world: World, asked: Reference) -> None:
    """The simulated school wears that layout and has little to type: a path, not a day's work."""
    school = world.schools[UAI]
    school.skin = Skin(console=asked.console)
    if asked.console.layout == "delegations":
        school.console.delegations = []
        school.console.spaces = dict.fromkeys(("Espace Professeurs", "Espace Parents", "Espace Élèves"), "Aucune")


def configured(simulator: Simulator, folder: Path) -> RunOptions:
    """What a command would build, for that one school, in that folder."""
    school = simulator.world.schools[UAI]
    (folder / "schools.toml").write_text(
        f'[schools.{UAI}]\nnom = "{school.name}"\nnom_console = "{school.console.base_name}"\n'
        f'site = "{simulator.site_url(UAI)}"\nconsole = "{simulator.console_url(UAI)}"\n'
        f'mon_ent = "{ENT}"\nurl_cas = "{simulator.cas_url}"\n{DURATIONS}\n',
        encoding="utf-8",
    )
    accounts = []
    for product, users in (("ATRIUM", school.atrium_admins), ("PRONOTE", school.console_users)):
        login, password = next(iter(users.items()))
        accounts += [f"{product}_LOGIN_{UAI}={login}", f"{product}_PASSWORD_{UAI}='{password}'"]
    secrets.write(folder, "\n".join(accounts) + "\n")
    settings = config.read(folder / "schools.toml")
    recordings = folder / "recordings"
    recordings.mkdir()
    journal = Journal(recordings, address(settings.secrets, recordings))
    return RunOptions(settings, journal, recordings, every_picture=True)


def walked(asked: Reference, options: RunOptions, visits: Visits) -> tuple[Recording, UserFlow, Path]:
    """The path as the robot walks it now, the same as a user flow, and the folder of its visit with the pictures."""
    report = visits(asked.procedure, options)
    if report.runs[0].error is not None:
        raise RuntimeError(report.runs[0].error.sentence)
    known = placeholders.of(options.settings.school(UAI))
    told = list(events.read(report.folder))
    recording = fold.of(told, asked.procedure, layout=asked.layout, known=known)
    return recording, user_flow.of(told, asked.procedure, layout=asked.layout, known=known), report.folder


def _alone(procedure: str, options: RunOptions) -> VisitReport:
    return visit([FLOWS[procedure]], options.settings.school(UAI), options, "apply")


def _kept(asked: Reference, recording: Recording, flow: UserFlow, pictures: Path) -> None:
    """It stands in its folder, with the pictures that it names and no other."""
    folder = reference.FOLDER / asked.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    steps = []
    for step in recording.steps:
        if step.picture:
            name = f"{step.number}{Path(step.picture).suffix}"
            shutil.copy(pictures / step.picture, folder / name)
            steps.append(step.model_copy(update={"picture": name}))
        else:
            steps.append(step)
    model.write(folder, recording.model_copy(update={"steps": tuple(steps)}))
    (folder / user_flow.FILE).write_text(user_flow.text(flow), encoding="utf-8")


def main() -> int:
    """Recordings and pages are written."""
    names = sys.argv[1:]
    for asked in REFERENCES:
        if names and asked.name not in names:
            continue
        with Simulator() as simulator, TemporaryDirectory() as folder:
            prepared(simulator.world, asked)
            options = configured(simulator, Path(folder))
            _kept(asked, *walked(asked, options, _alone))
    DOCS.mkdir(exist_ok=True)
    page.written(DOCS, reference.every())
    return 0


if __name__ == "__main__":
    sys.exit(main())
