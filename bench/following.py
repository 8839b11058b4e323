"""What the helpdesk's page costs a run that it follows: the same run, followed and not, in turn.

Counted is what the agent waits for: the seconds of the run, on sites that answer as late as real ones do. The processor
time of the robot and of its browser is told besides, and that of the desk's server and of the sites.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench.meter import watched
from fixtures.__main__ import describe
from fixtures.server import Simulator
from fixtures.slow import every_answer
from robot import browser, simulated
from robot.helpdesk.command import serving
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Visit
from robot.runs import directed

UAI = "0139901S"
#: What an agent watches: many short gestures. A long list takes as many pictures a minute, and far more work.
FLOWS = ("activation", "session-duration")
PAIRS = 4
#: Seconds that each answer of the sites takes.
LATENCY = 0.1
#: Of the run's own time: more, and the page is not worth it.
MOST = 0.05
#: Seconds between two looks at the processes: what they do after the last one is not seen.
EVERY = 0.1


@dataclass
class Bench:
    """The simulated sites, a desk over them, and the tab of an agent."""

    simulator: Simulator
    desk: HelpDesk
    address: str
    page: Page

    def run(self, *, followed: bool) -> tuple[float, float]:
        """Processor seconds and seconds of one run that has everything to do, the page open at it or not."""
        self.simulator.world.reset(self.simulator.fresh_schools())
        task = directed.Task(
            config=self.desk.config,
            recordings=self.desk.recordings,
            uai=UAI,
            flows=FLOWS,
            apply=True,
            pictures=followed,
        )
        start = time.perf_counter()
        folder = self.desk.visits.start(task, directed.__name__)
        running = self.desk.visits.of(folder)
        if running is None:
            raise SystemExit("following: the run ended before it began")
        with watched(running.process.pid, every=EVERY) as meter:
            if followed:
                self.page.goto(f"{self.address}/visites/{Visit(folder).path}")
            running.process.wait()
        seconds = time.perf_counter() - start
        if followed:
            self.page.get_by_role("region", name="Résultat – Durée des sessions Pronote").wait_for()
        self.page.goto("about:blank")
        return sum(meter.cpu.values()), seconds


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench; the number of pairs may be given. 1 if the page costs more than it may."""
    pairs = int(next(iter(argv or ()), PAIRS))
    followed, alone = [], []
    with _bench() as bench:
        # The first run reads everything from the disk.
        bench.run(followed=True)
        server = time.process_time()
        for turn in range(pairs):
            # In turn first and second: what else the machine does weighs on both alike.
            both = {one: bench.run(followed=one) for one in ((True, False) if turn % 2 else (False, True))}
            followed.append(both[True])
            alone.append(both[False])
        server = time.process_time() - server
    seconds, processor = (_more(followed, alone, place) for place in (1, 0))
    cost, each = statistics.median(seconds), ", ".join(f"{one:+.1%}" for one in sorted(seconds))
    with_page, without = (statistics.median(one for _, one in runs) for runs in (followed, alone))
    sys.stdout.write(
        f"following: a run that the page follows takes {with_page:.1f} s against {without:.1f} s: {cost:+.1%} "
        f"(of {pairs} pairs: {each}; at most {MOST:.0%}), and {statistics.median(processor):+.1%} of processor time. "
        f"Sites and desk together: {server / pairs / 2:.1f} s of it a run\n"
    )
    return int(cost > MOST)


def _more(followed: Sequence[tuple[float, float]], alone: Sequence[tuple[float, float]], place: int) -> list[float]:
    return [one[place] / other[place] - 1 for one, other in zip(followed, alone, strict=True)]


@contextmanager
def _bench() -> Iterator[Bench]:
    found = browser.find({}, window=False)
    if found is None:
        raise SystemExit("Aucun navigateur : lancez « atrium-pronote browser ».")
    with (
        tempfile.TemporaryDirectory(prefix="following-") as folder,
        Simulator(around=every_answer(LATENCY)) as simulator,
    ):
        desk = HelpDesk(simulated.configure(describe(simulator), Path(folder)), Path(folder) / "r")
        with serving(desk) as served, sync_playwright() as playwright:
            agent = browser.launch(playwright, found, headed=False)
            page = agent.new_page()
            page.goto(served.entrance)
            page.wait_for_url(f"{served.address}/")
            yield Bench(simulator, desk, served.address, page)
            agent.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
