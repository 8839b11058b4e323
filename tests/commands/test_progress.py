"""How far the typing of a long list has come, told while it goes on."""

from __future__ import annotations

import io

import pytest

from fixtures.world import PROFILES, World
from robot import telling
from robot.errors import Exit
from robot.progress import Lines, lasting
from robot.remaining import Remaining
from robot.runs.events import NoteWritten, Progressed
from robot.terminal import Terminal
from tests.activation.schools import FRESH
from tests.conftest import Robot
from tests.link.test_truth import small
from tests.listening import Observer


class Window(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


class Counts(Observer):
    """Notes what is told, and the cells that the server held by then."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.told: list[tuple[str, int, int, int]] = []

    def progress(self, done: int, total: int, what: str) -> None:
        self.told.append((what, done, total, len(self.world.writes(FRESH, "cas_id_saved"))))


@pytest.mark.ci
def test_each_cell_counts_and_none_before_the_server_has_it(robot: Robot, world: World) -> None:
    school = small(world)
    school.console.ent_ids_enabled = True
    school.console.cas_column_shown.update(dict.fromkeys(PROFILES, True))
    counts = Counts(world)
    report = robot.run("account-link", FRESH, observer=counts)
    assert report.exit_code == Exit.CHANGED, report.error
    lists = dict.fromkeys(what for what, *_ in counts.told)
    assert len(lists) == len([one for one in report.outcomes if one.status == "changed"])
    before = 0
    for one in lists:
        steps = [(done, total, written) for what, done, total, written in counts.told if what == one]
        totals = {total for _, total, _ in steps}
        assert len(totals) == 1
        (total,) = totals
        assert [done for done, _, _ in steps] == list(range(total + 1))
        assert all(before + done <= written for done, _, written in steps)
        before += total
    assert before == len(world.writes(FRESH, "cas_id_saved"))


def test_a_window_has_a_bar_that_goes_when_the_run_ends() -> None:
    out = Window()
    terminal = Terminal(file=out, force_terminal=True, color_system=None, width=80)
    with telling.TerminalListener(terminal) as told:
        told(Progressed(done=0, total=1342, what="Élèves, cellules"))
        told(Progressed(done=671, total=1342, what="Élèves, cellules", remaining=110.2))
        told(NoteWritten(text="entre-temps"))
    said = out.getvalue()
    assert "671 sur 1\u00a0342, encore 1\u00a0min\u00a050" in said
    assert "entre-temps" in said
    # The last thing done to the window is to clear the bar's line and to show the cursor again.
    assert said.rstrip().endswith("\x1b[2K")
    assert "\x1b[?25h" in said


def test_a_pipe_has_a_line_every_ten_seconds_and_none_for_what_is_quick() -> None:
    now = 0.0
    said: list[str] = []
    lines = Lines(said.append, clock=lambda: now)
    remaining = Remaining(clock=lambda: now)
    for done in range(0, 1343, 11):
        now = done / 1342 * 155
        lines.at(done, 1342, "Élèves, cellules", remaining.at(done, 1342))
    assert 10 <= len(said) <= 15
    assert said[0].strip() == "Élèves, cellules : 88 sur 1\u00a0342, encore 2\u00a0min\u00a025"
    said.clear()
    for done in range(31):
        now += 0.1
        lines.at(done, 30, "Personnels, cellules")
    assert said == []


def test_the_rest_is_told_by_what_was_done_lately_and_not_by_the_first_slow_cells() -> None:
    now = 0.0
    remaining = Remaining(clock=lambda: now)
    assert remaining.at(0, 1000) is None
    for done in range(1, 4):
        now += 20
        slow = remaining.at(done, 1000)
    assert slow == pytest.approx(20 * 997)
    for done in range(4, 700):
        now += 0.1
        fast = remaining.at(done, 1000)
    assert fast == pytest.approx(30, rel=0.05)
    assert remaining.at(1000, 1000) == 0


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.2, "1 s"), (50, "50 s"), (60, "1 min"), (110, "1 min 50"), (3900, "1 h 05")]
)
def test_a_time_is_told_as_people_say_it(seconds: float, said: str) -> None:
    assert lasting(seconds).replace("\u00a0", " ") == said
