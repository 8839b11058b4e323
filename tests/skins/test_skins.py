"""Every value of every skin choice at least once, and a few drifts: what the servers hold is what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bench.drift import SESSIONS_EVERY
from bench.rig import Rig, Trial
from fixtures.mutation import skins
from fixtures.mutation.drift import Drifting, noticed, unnoticed
from fixtures.mutation.scenarios import SCENARIOS
from fixtures.skin import Skin
from tests.conftest import Workshop

#: The screens of the export, of the lists and of the durations are not met here but are worn all the same. Where the
#: session of a user of several schools stands on another one, the robot stops: tried by a test of its own.
ROWS = skins.each_once(skins.choices({"atrium.site_selector"}))
#: Among them profiles that come late (11), menus that move (13), an announcement over the cookies (23), a link
#: « Administration des clubs » where nobody is signed in (75), a panel that fills up late (94).
UNNOTICED = (2, 5, 11, 13, 15, 23, 38, 75, 94)
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


Try = Callable[..., Trial]


@pytest.fixture
def tried(rig: Rig, workshop: Workshop) -> Try:
    """One run and what came of it."""

    def run(drifting: Drifting, skin: Skin, flow: str = "activation") -> Trial:
        return workshop.lend(lambda lent: rig.run(flow, drifting, skin, lent))

    return run


@pytest.mark.parametrize("number", [pytest.param(one, marks=slow) for one in range(len(ROWS))])
def test_each_value_of_each_choice(tried: Try, number: int) -> None:
    trial = tried(Drifting(number), skins.skin(ROWS[number]))
    assert (trial.verdict, trial.wrong) == ("succeeded", ()), trial.reason


def test_the_rows_hold_every_value() -> None:
    for name, values in skins.choices({"atrium.site_selector"}).items():
        assert {row[name] for row in ROWS} == set(values)


@slow
@pytest.mark.parametrize("seed", UNNOTICED)
def test_what_a_person_would_not_notice(tried: Try, seed: int) -> None:
    flow = "session-duration" if seed % SESSIONS_EVERY == 1 else "activation"
    trial = tried(unnoticed(seed), skins.drawn(seed, {"atrium.site_selector"}), flow)
    assert (trial.verdict, trial.wrong) == ("succeeded", ()), trial.reason


@pytest.mark.parametrize("name", [NOTICED[0], *(pytest.param(one, marks=slow) for one in NOTICED[1:])])
def test_a_caption_removed_or_renamed_stops_cleanly(tried: Try, name: str) -> None:
    scenario = next(one for one in SCENARIOS if one.name == name)
    trial = tried(noticed(1, scenario), Skin())
    assert (trial.verdict, trial.wrong) == ("stopped", ()), trial.reason


@slow
def test_a_user_of_several_schools_never_writes_in_another(tried: Try) -> None:
    trial = tried(Drifting(1), skins.skin({"atrium.site_selector": True}))
    assert trial.wrong == ()
    assert trial.verdict == "succeeded" or "WRONG_SCHOOL" in trial.reason
