"""Every value of every skin choice at least once, and a few drifts: what the servers hold is what was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bench.rig import Rig, Trial
from fixtures.mutation import skins
from fixtures.mutation.drift import Drifting, noticed, unnoticed
from fixtures.mutation.scenarios import SCENARIOS
from fixtures.skin import Skin

#: The screens of the export, of the lists and of the durations are not met here but are worn all the same. Where the
#: session of a user of several schools stands on another one, the robot stops: tried by a test of its own.
ROWS = skins.each_once(skins.choices({"atrium.site_selector"}))
UNNOTICED = (2, 5, 15, 38)
NOTICED = (
    "deux chapitres « Pronote »",
    "chapitre « Pronote » renommé",
    "libellé des enseignants retiré",
    "bouton d'enregistrement sans nom",
)
slow = pytest.mark.slow


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """A simulator whose screens can drift."""
    with Rig(tmp_path) as running:
        yield running


def tried(rig: Rig, drifting: Drifting, skin: Skin) -> Trial:
    """An activation, in a thread of its own: pytest-playwright may hold this one's event loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(rig.run, "activation", drifting, skin).result()


@pytest.mark.parametrize("number", [0, *(pytest.param(one, marks=slow) for one in range(1, len(ROWS)))])
def test_each_value_of_each_choice(rig: Rig, number: int) -> None:
    trial = tried(rig, Drifting(number), skins.skin(ROWS[number]))
    assert (trial.verdict, trial.wrong) == ("succeeded", ()), trial.reason


def test_the_rows_hold_every_value() -> None:
    for name, values in skins.choices({"atrium.site_selector"}).items():
        assert {row[name] for row in ROWS} == set(values)


@pytest.mark.parametrize("seed", [UNNOTICED[0], *(pytest.param(one, marks=slow) for one in UNNOTICED[1:])])
def test_what_a_person_would_not_notice(rig: Rig, seed: int) -> None:
    trial = tried(rig, unnoticed(seed), skins.drawn(seed, {"atrium.site_selector"}))
    assert (trial.verdict, trial.wrong) == ("succeeded", ()), trial.reason


@pytest.mark.parametrize("name", [NOTICED[0], *(pytest.param(one, marks=slow) for one in NOTICED[1:])])
def test_a_caption_removed_or_renamed_stops_cleanly(rig: Rig, name: str) -> None:
    scenario = next(one for one in SCENARIOS if one.name == name)
    trial = tried(rig, noticed(1, scenario), Skin())
    assert (trial.verdict, trial.wrong) == ("stopped", ()), trial.reason


@slow
def test_a_user_of_several_schools_never_writes_in_another(rig: Rig) -> None:
    trial = tried(rig, Drifting(1), skins.skin({"atrium.site_selector": True}))
    assert trial.wrong == ()
    assert trial.verdict == "succeeded" or "WRONG_SCHOOL" in trial.reason
