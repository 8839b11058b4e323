"""A turn that the engine itself gave up: begun again a few times, then told as the robot's fault; the night ends."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from robot import limits
from robot.errors import Exit
from robot.nights import child
from robot.nights import folder as nights
from robot.nights.at_work import AtWork
from robot.nights.retry import Following
from robot.runs.journal import PUBLICATION
from tests.nights import scripted
from tests.nights.test_machines import hurried, night, outcomes  # noqa: F401 - a fixture


@pytest.fixture(autouse=True)
def swept_at_once(hurried: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """The sweep comes with each beat."""
    monkeypatch.setattr(limits, "SWEEP", 0.0)
    monkeypatch.setattr(limits, "BEAT", 0.1)


def statuses(place: Path) -> Counter[str]:
    """How many turns the engine left in which state."""
    with closing(sqlite3.connect(place / "recordings" / "journal-queue.sqlite")) as db:
        return Counter(dict(db.execute("SELECT status, count(*) FROM workflow_status GROUP BY status").fetchall()))


def test_a_turn_that_the_engine_gave_up_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schools = scripted.uais(4)
    scripted.write(tmp_path, {uai: ["changed"] for uai in schools})
    failing, whole = Counter({schools[0]: limits.TURNS_GIVEN_UP}), AtWork._visit

    async def visit(self: AtWork, night: str, uai: str, turn: int) -> Following:
        failing[uai] -= 1
        if failing[uai] >= 0:
            raise RuntimeError("nobody foresaw that")
        return await whole(self, night, uai, turn)

    monkeypatch.setattr(AtWork, "_visit", visit)
    assert night(tmp_path) == Exit.CHANGED
    assert {row.exit_code for row in outcomes(tmp_path).values()} == {Exit.CHANGED}
    assert scripted.visits(tmp_path) == dict.fromkeys(schools, 1)
    assert statuses(tmp_path) == {"ERROR": limits.TURNS_GIVEN_UP, "SUCCESS": len(schools)}


def test_a_turn_that_the_engine_gives_up_each_time_ends_as_the_robots_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = scripted.uais(2)
    scripted.write(tmp_path, {bad: ["changed"], good: ["in order"]})
    whole = AtWork._visit

    async def visit(self: AtWork, night: str, uai: str, turn: int) -> Following:
        if uai == bad:
            raise RuntimeError("nobody foresaw that")
        return await whole(self, night, uai, turn)

    monkeypatch.setattr(AtWork, "_visit", visit)
    assert night(tmp_path) == Exit.BUG
    (summary,) = nights.every(tmp_path / "recordings")
    assert [(one.uai, one.exit_code, one.code) for one in summary.schools] == [
        (bad, Exit.BUG, "TURN_GIVEN_UP"),
        (good, Exit.NOTHING_TO_DO, ""),
    ]
    page = nights.of(tmp_path / "recordings", summary.date) / "nuit.html"
    assert "TURN_GIVEN_UP" in page.read_text(encoding="utf-8")
    assert statuses(tmp_path)["ERROR"] == limits.TURNS_GIVEN_UP + 1


def test_what_a_visit_told_is_not_lost_with_what_follows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (uai,) = scripted.uais(1)
    scripted.write(tmp_path, {uai: ["exclusive", "changed"]})
    failing, whole = Counter({uai: 1}), AtWork._visit

    async def visit(self: AtWork, night: str, uai: str, turn: int) -> Following:
        following = await whole(self, night, uai, turn)
        failing[uai] -= 1
        if failing[uai] >= 0:
            raise RuntimeError("nobody foresaw that")
        return following

    monkeypatch.setattr(AtWork, "_visit", visit)
    assert night(tmp_path) == Exit.CHANGED
    # Its first visit counts: the second one is the retry that its error asked for.
    assert scripted.visits(tmp_path) == {uai: 2}
    assert outcomes(tmp_path)[uai].attempts == 2


def test_a_rescue_that_the_engine_gave_up_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uai, other = scripted.uais(2)
    scripted.write(tmp_path, {uai: ["in order"], other: ["changed for go"]})
    (tmp_path / "recordings").mkdir()
    journal = scripted.options(tmp_path).journal
    journal.intend(uai, PUBLICATION, "a run of a machine that died")
    # Nobody but the rescue puts it back: the school's own turn comes only afterwards.
    failing, whole = Counter({uai: 1}), AtWork._rescue

    async def rescue(self: AtWork, night: str, uai: str, turn: int) -> Following:
        failing[uai] -= 1
        if failing[uai] >= 0:
            raise RuntimeError("nobody foresaw that")
        following = await whole(self, night, uai, turn)
        (tmp_path / "go").touch()
        return following

    monkeypatch.setattr(AtWork, "_rescue", rescue)
    script = scripted.Scripted._run

    def run(self: scripted.Scripted, task: child.Task) -> int:
        return child.BUSY if task.what == "visit" and journal.open_intentions(uai) else script(self, task)

    monkeypatch.setattr(scripted.Scripted, "_run", run)
    assert night(tmp_path) == Exit.CHANGED
    assert journal.open_intentions() == []
    assert statuses(tmp_path)["ERROR"] == 1
