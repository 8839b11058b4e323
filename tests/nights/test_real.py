"""Whole nights with real visits: killed at drawn moments, over faulty sites, and beside a machine that only slept."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from fixtures.wire import Heard
from robot.errors import Exit
from tests.nights import faulty, killing
from tests.nights.real import Machine, Town, machines, wait

pytestmark = pytest.mark.slow
SEED = 14
#: Operations of the console that write.
WRITES = ("SetCellule", "SetColonnes", "Arreter", "Publier")
#: Seconds for one visit, on a machine that does other things too.
VISIT = 240.0


def test_no_death_at_any_moment_leaves_a_school_unpublished_or_half_written(tmp_path: Path, shared: str) -> None:
    killed, ended = killing.night(tmp_path, shared, 12, SEED, seconds=12 * VISIT)
    assert ended
    assert killed.faults() == []
    met = [death for death in killed.deaths if death.when is not None]
    assert len(met) >= 9
    assert {death.victim for death in met} == set(killing.VICTIMS)


def test_each_fault_of_a_school_comes_to_its_one_right_outcome(tmp_path: Path, shared: str) -> None:
    night, ended = faulty.night(tmp_path, shared, len(faulty.FAULTS) + 2, SEED, 12 * VISIT)
    assert ended
    assert night.faults() == []


@pytest.mark.parametrize("at", ["Arreter", "SetCellule"])
def test_a_machine_that_was_frozen_in_a_visit_never_writes_once_another_has_the_school(
    tmp_path: Path, shared: str, at: str
) -> None:
    with Town(tmp_path, 1, shared) as place:
        place.configure()
        (uai,) = place.uais
        heard: list[Heard] = []
        place.wire.hear = heard.append
        sleeper = Machine(place, "sleeper", "night")
        with machines(sleeper):
            assert wait(lambda: any(one.name == at and one.moment == "answered" for one in heard), VISIT)
            sleeper.signal(signal.SIGSTOP)
            first = place.machine_of(uai)
            theirs = {one.cookies for one in heard if one.cookies}
            other = Machine(place, "other", "work")
            with machines(other):
                assert wait(lambda: place.machine_of(uai) not in ("", first), VISIT), "nobody took the school over"
                taken, before = len(heard), len(place.world.writes(uai))
                # Woken while the other is at work in the very school.
                assert wait(lambda: len(heard) > taken, VISIT)
                sleeper.signal(signal.SIGCONT)
                assert wait(lambda: not place.register.unended(), 2 * VISIT)
                assert wait(lambda: not sleeper.visits(), VISIT)
        late = [one for one in heard[taken:] if one.cookies in theirs and one.name in WRITES]
        assert late == []
        assert len(place.world.writes(uai)) > before
        (row,) = place.rows()
        assert (row.exit_code, bool(row.ended)) == (Exit.CHANGED, True)
        assert (row.machine or "").startswith("other/") or row.machine != first
        assert (place.verdict(uai).wrong, place.verdict(uai).missing) == ([], [])
        assert place.journal.open_intentions() == []


def test_a_machine_of_another_version_is_refused_and_the_night_goes_on(tmp_path: Path, shared: str) -> None:
    with Town(tmp_path, 1, shared) as place:
        place.configure()
        (uai,) = place.uais
        heard: list[Heard] = []
        place.wire.hear = heard.append
        first = Machine(place, "first", "night")
        with machines(first):
            assert wait(lambda: heard, VISIT)
            stranger = Machine(place, "stranger", "work", version="9.9")
            with machines(stranger):
                assert wait(lambda: not stranger.runs, VISIT)
                assert stranger.process.returncode == Exit.USAGE
                assert "9.9" in stranger.log.read_text(encoding="utf-8")
            assert wait(lambda: not first.runs, 2 * VISIT)
            assert first.process.returncode == Exit.CHANGED
        assert (place.verdict(uai).wrong, place.verdict(uai).missing) == ([], [])
