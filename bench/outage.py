"""How long « Activation » cuts a school off, and how many calls of its console that takes, on fast and slow sites."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fixtures.__main__ import describe
from fixtures.server import Simulator
from fixtures.world import PROFILES, World
from flows import FLOWS
from robot import config, simulated
from robot.errors import Exit
from robot.runs.desk import RunOptions
from robot.runs.journal import Journal
from robot.runs.visit import visit

UAI = "0139901S"
#: Seconds that each call of the console takes on the server.
DELAYS = (0.0, 0.5, 2.0)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench; the delays may be given as seconds."""
    for delay in [float(one) for one in argv or ()] or DELAYS:
        seconds, least, calls, told = _outage(delay)
        sys.stdout.write(
            f"outage at {delay:g} s per call: {seconds:.1f} s as the server saw it ({seconds - least:.1f} s more than "
            f"its {len(calls)} calls), {told:.1f} s as told; {', '.join(calls)}\n"
        )
    return 0


def _outage(delay: float) -> tuple[float, float, list[str], float]:
    with tempfile.TemporaryDirectory(prefix="outage-") as folder, Simulator() as simulator:
        world = simulator.world
        service = world.schools[UAI].service("Pronote")
        service.enabled, service.profiles = True, set(PROFILES)
        world.faults[UAI].console_delay = delay
        path = simulated.configure(describe(simulator), Path(folder))
        recordings = Path(folder) / "recordings"
        options = RunOptions(config.read(path), Journal(recordings), recordings, patience=30)
        school = options.settings.school(UAI)
        (report,) = visit([FLOWS["activation"]], school, options, "apply").runs
        if report.exit_code != Exit.CHANGED:
            raise SystemExit(f"outage: {report.error}")
        calls = _calls(world)
        return _seconds(world), delay * len(calls), calls, report.outage


def _seconds(world: World) -> float:
    stopped, started = (world.writes(UAI, what)[0].at for what in ("publication_stopped", "publication_started"))
    return (datetime.fromisoformat(started) - datetime.fromisoformat(stopped)).total_seconds()


def _calls(world: World) -> list[str]:
    """What the console was asked for after « Arreter », up to « Publier »."""
    names = [name for uai, name in world.calls if uai == UAI]
    return names[names.index("Arreter") + 1 : names.index("Publier") + 1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
