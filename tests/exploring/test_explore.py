"""`doctor --explore` on installations drawn from seeds: what is proposed is true, and no server was asked to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from robot.errors import Exit
from robot.exploring import commands
from tests.conftest import Workshop
from tests.exploring import strange
from tests.exploring.trial import Watched, stranger, tried
from tests.foreign.served import UAI

pytestmark = pytest.mark.slow
#: Among them a menu more (2), tabs that send (4), names renamed on screens that drift (3, 5), a console behind a page
#: that only leads to it, in a window of its own (49).
SEEDS = (2, 3, 4, 5, 49)
#: A stranger all of whose screens are within reach, its section, its tab and two menus renamed.
GREEN = 12
#: One with two tabs that could be « Intégration dans un ENT »; one whose publication is stopped.
TWIN, STOPPED = 6, 38


@pytest.mark.parametrize("seed", SEEDS)
def test_hidden_screens_are_found_and_nothing_is_written(seed: int, tmp_path: Path, workshop: Workshop) -> None:
    trial = workshop.lend(lambda lent: tried(seed, tmp_path, lent))
    assert (trial.writes, trial.wrong, trial.missed) == ((), (), ())
    assert trial.presses > 0


def test_two_screens_that_could_be_meant_are_told_and_not_chosen_from(tmp_path: Path, workshop: Workshop) -> None:
    trial = workshop.lend(lambda lent: tried(TWIN, tmp_path, lent))
    assert (trial.writes, trial.wrong, trial.missed) == ((), (), ())
    assert any(said.startswith("ent_integration : Plusieurs écrans pourraient") for said in trial.said)
    assert not any(proposal.key in ("ent_integration", "tab_ent") for proposal in trial.proposals)


def test_nobody_explores_a_console_whose_publication_is_stopped(tmp_path: Path, workshop: Workshop) -> None:
    trial = workshop.lend(lambda lent: tried(STOPPED, tmp_path, lent))
    assert (trial.writes, trial.wrong, trial.missed) == ((), (), ())
    assert "La publication est arrêtée." in trial.stops


def test_what_is_accepted_makes_doctor_green(tmp_path: Path, workshop: Workshop) -> None:
    # No trap: the search goes on to the end.
    one = strange.drawn(GREEN)
    assert (one.traps, one.twin, one.stopped) == ((), False, False)
    path = tmp_path / "labels.local.toml"
    with stranger(one, tmp_path) as examine:
        explorer = Watched()
        report = workshop.lend(lambda lent: examine(lent, explorer))
        proposals = [proposal for finding in report.findings for proposal in finding.proposals]
        assert proposals
        # Proposed, and no more.
        assert report.exit_code != Exit.NOTHING_TO_DO
        assert not path.exists()
        for proposal in proposals:
            commands.accept(proposal, path, UAI)
        report = workshop.lend(examine)
        assert [finding.screen for finding in report.findings if not finding.good] == []
    assert one.written == []
