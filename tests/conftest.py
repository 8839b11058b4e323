"""What tests share: the simulator in this process, its oracle, and the robot run against it as the command would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fixtures.server import Simulator
from fixtures.world import World
from flows import FLOWS
from robot import config
from robot.runs.desk import Settled
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.run import Mode, Observer, Report, Run

ENT = "ATRIUM - Région Sud"
ROOT = Path(__file__).parent.parent


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """Fresh servers for one test: they start in well under a second."""
    with Simulator() as running:
        yield running


@pytest.fixture
def world(simulator: Simulator) -> World:
    """The oracle."""
    return simulator.world


def school_section(simulator: Simulator, uai: str) -> str:
    """The school's part of `schools.toml`."""
    school = simulator.world.schools[uai]
    return (
        f"[schools.{uai}]\nnom = {toml(school.name)}\nnom_console = {toml(school.console.base_name)}\n"
        f"site = {toml(simulator.site_url(uai))}\nconsole = {toml(simulator.console_url(uai))}\n"
    )


def toml(text: str) -> str:
    """A TOML string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Robot:
    """The robot, set up for one simulator in a folder of its own."""

    def __init__(self, simulator: Simulator, folder: Path) -> None:
        self.simulator = simulator
        self.folder = folder
        self.recordings = folder / "recordings"
        self.configure()
        secrets = []
        for uai, school in simulator.world.schools.items():
            for product, users in (("ATRIUM", school.atrium_admins), ("PRONOTE", school.console_users)):
                login, password = next(iter(users.items()))
                secrets += [f"{product}_LOGIN_{uai}={login}", f"{product}_PASSWORD_{uai}='{password}'"]
        (folder / ".env").write_text("\n".join(secrets) + "\n", encoding="utf-8")

    def configure(self, **overrides: dict[str, str]) -> None:
        """Write `schools.toml`; `overrides` adds or replaces lines, as TOML values, per UAI (after « u »)."""
        parts = [f'[defaults]\nmon_ent = "{ENT}"\nurl_cas = {toml(self.simulator.cas_url)}\n']
        for uai in self.simulator.world.schools:
            lines = dict(line.split(" = ", 1) for line in school_section(self.simulator, uai).splitlines()[1:])
            lines.update(overrides.get(f"u{uai}", {}))
            parts.append(f"[schools.{uai}]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items()))
        (self.folder / "schools.toml").write_text("\n".join(parts), encoding="utf-8")

    @property
    def settled(self) -> Settled:
        """What the command line would build."""
        settings = config.read(self.folder / "schools.toml")
        return Settled(settings, Journal(self.recordings), self.recordings, patience=6)

    def run(
        self,
        flow: str,
        uai: str,
        mode: Mode = "apply",
        *,
        observer: Observer | None = None,
        interrupt: Interrupt | None = None,
        record: bool = False,
    ) -> Report:
        """One run, its report."""
        settled = self.settled
        school = settled.settings.school(uai)
        evidence = Evidence(self.recordings, f"{uai}-{flow}", settled.settings.hidden(), keep_trace=record)
        try:
            run = Run(FLOWS[flow], school, settled, mode, evidence, observer or Observer(), interrupt or Interrupt())
            return run.go()
        finally:
            evidence.close()


@pytest.fixture
def robot(simulator: Simulator, tmp_path: Path) -> Robot:
    """The robot beside its simulator."""
    return Robot(simulator, tmp_path)


Runner = Callable[..., Report]
