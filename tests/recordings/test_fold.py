"""The fold of a visit's events: which gestures are a documented step's own, and what is written of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from robot.hiding import HIDDEN, KNOWN
from robot.recordings import fold, model
from robot.runs import events
from robot.runs.events import Event
from robot.widgets.watch import Gesture

pytestmark = pytest.mark.unit

SECTION = "Durée des sessions Pronote"
BEGUN = events.RunStarted(procedure="session-duration", section=SECTION)
UNDOING = events.RunStarted(
    procedure="session-duration", section=SECTION, undoes="080000-0139901S-session-duration-apply"
)


def step(number: int) -> Event:
    return events.StepBegun(section=SECTION, number=number, says=f"le pas {number}")


def done(what: str, caption: str = "") -> Event:
    return events.GestureDone(gesture=Gesture("press", what, writes=False, caption=caption))


def acts(*told: Event) -> dict[int, list[str]]:
    """Step → what was done in it."""
    return {each.number: [act.what for act in each.acts] for each in fold.of(told, "session-duration").steps}


def test_what_proves_is_no_steps_own_and_another_turn_of_a_step_is() -> None:
    told = (BEGUN, step(1), done("a"), events.ReadAgain(), done("b"), events.StepRepeated(number=1), done("c"))
    assert acts(*told) == {1: ["a", "c"]}


def test_an_answer_of_whoever_follows_changes_nothing_of_what_was_walked() -> None:
    waiting = events.StepWaiting(
        section=SECTION, number=1, says="le pas 1", gesture=Gesture("press", "a", writes=False)
    )
    answer = events.StepResumed(section=SECTION, number=1, answer="continue")
    assert acts(BEGUN, step(1), waiting, answer, done("a")) == acts(BEGUN, step(1), done("a")) == {1: ["a"]}


def test_what_takes_a_run_back_is_not_the_documented_path() -> None:
    assert acts(BEGUN, step(1), done("a"), UNDOING, step(1), done("b")) == {1: ["a"]}
    with pytest.raises(KeyError):
        acts(UNDOING, step(1), done("b"))


def test_no_known_secret_is_written(tmp_path: Path) -> None:
    secret = 'mot de "passe"'
    KNOWN.add([secret])
    recording = fold.of((BEGUN, step(1), done("a", caption=f"Entrer {secret}")), "session-duration")
    model.write(tmp_path, recording)
    assert model.read(tmp_path).steps[0].acts[0].caption == f"Entrer {HIDDEN}"
