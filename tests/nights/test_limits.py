"""How much at once: a host's limit over all nights and machines, and never two runs on one school."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from robot import __version__
from robot.errors import Exit
from robot.nights import child
from robot.nights.at_work import AtWork, Bounds
from robot.nights.register import Register
from tests.conftest import until
from tests.nights import scripted
from tests.nights.test_machines import hurried  # noqa: F401 - a fixture

HOSTS, PER_HOST = 2, 2


class Gauged(scripted.Scripted):
    """Counts who is inside a school's lease, and at which host, and remembers the most at once."""

    def __init__(self, folder: Path, hosts: dict[str, str]) -> None:
        super().__init__(folder)
        self._hosts = hosts
        self._lock = threading.Lock()
        self._here = threading.local()
        self._now: Counter[str] = Counter()
        self.most: Counter[str] = Counter()

    def _say(self, what: str, task: child.Task) -> None:
        places = (task.uai, self._hosts[task.uai])
        with self._lock:
            if what == "begin":
                self._here.inside = True
                self._now.update(places)
                self.most |= self._now
            elif what == "end" and getattr(self._here, "inside", False):
                self._here.inside = False
                self._now.subtract(places)
        super()._say(what, task)


def test_two_nights_of_the_same_schools_keep_a_hosts_limit_and_one_run_a_school(
    tmp_path: Path,
    hurried: None,  # noqa: F811
) -> None:
    schools = scripted.uais(6)
    scripted.write(tmp_path, {uai: ["changed for 0.2"] for uai in schools}, hosts=HOSTS)
    hosts = {uai: f"host {number % HOSTS}" for number, uai in enumerate(schools)}
    options, visits = scripted.options(tmp_path), Gauged(tmp_path, hosts)
    register = Register(options.journal.database)
    # As two commands ask for them: all schools, and the same ones by their names.
    nights = [
        register.begin(asked, "apply", __version__, schools, until=None, once=False).name for asked in ("all", "named")
    ]

    def run() -> None:
        at_work = AtWork(options, Bounds(8, PER_HOST), visits=visits)
        with at_work.going():
            for night in nights:
                at_work.queue.put(night, schools)
            until(lambda: not any(register.left(night) for night in nights), "both nights", 60)

    # The browser of other tests may leave an event loop running in this thread, which the engine does not bear.
    with ThreadPoolExecutor(1) as own:
        own.submit(run).result()
    for night in nights:
        assert {row.exit_code for row in register.rows(night)} == {Exit.CHANGED}
    assert {visits.most[uai] for uai in schools} == {1}
    assert {visits.most[host] for host in set(hosts.values())} == {PER_HOST}
    assert scripted.visits(tmp_path) == dict.fromkeys(schools, 2)
