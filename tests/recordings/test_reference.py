"""The reference recordings: what the flows do, what the pages say, and nobody's data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fixtures.sample import schools
from fixtures.server import Simulator
from fixtures.world import School
from flows import FLOWS
from robot.recordings import differing, model, page, reference, user_flow
from robot.recordings.model import Recording
from robot.recordings.user_flow import UserFlow
from robot.runs.visit import visit
from tests.conftest import Workshop
from tools import record_references
from tools.record_references import REFERENCES, UAI, Reference

KEPT = reference.every()


@pytest.mark.unit
def test_each_documented_path_and_layout_has_its_recording() -> None:
    assert [name for name, _ in KEPT] == sorted(asked.name for asked in REFERENCES)
    assert {recording.procedure for _, recording in KEPT} == set(FLOWS)


@pytest.mark.unit
@pytest.mark.parametrize(("name", "recording"), KEPT, ids=[name for name, _ in KEPT])
def test_it_has_every_documented_step_with_what_was_done_and_what_accepted_it(name: str, recording: Recording) -> None:
    flow = FLOWS[recording.procedure]
    assert {step.number: step.says for step in recording.steps} == dict(flow.steps)
    assert [step.number for step in recording.steps if not step.acts] == []
    pressed = [act for step in recording.steps for act in step.acts if act.verb in ("press", "type", "choose")]
    assert [act.what for act in pressed if not act.accepted or act.region is None] == []
    # Only what the school's own words name has no label: profiles and groups, what is chosen for them, a delegation.
    own = ("le profil ou groupe « ", "la durée de « ", "la case de ", "délégation CAS")
    assert [act.what for act in pressed if not act.label and not any(word in act.what for word in own)] == []
    # What a step writes is told as a change, before → after.
    assert any(change.before != change.after for step in recording.steps for change in step.changes)


@pytest.mark.unit
@pytest.mark.parametrize(("name", "recording"), KEPT, ids=[name for name, _ in KEPT])
def test_its_folder_holds_the_pictures_that_it_names(name: str, recording: Recording) -> None:
    held = {file.name for file in (reference.FOLDER / name).iterdir()} - {model.FILE, user_flow.FILE}
    assert held == {step.picture for step in recording.steps if step.picture}


def personal(school: School) -> set[str]:
    """What tells of one school and its people alone; short words are looked for nowhere: they are in other words."""
    people = [(one.family_name, one.first_name, one.login, one.password) for one in school.accounts]
    rows = [(one.family_name, one.first_name, one.cas_id) for one in school.console.people]
    admins = [pair for users in (school.atrium_admins, school.console_users) for pair in users.items()]
    words = {word for those in (*people, *rows, *admins) for word in those}
    return {word for word in {*words, school.name, school.uai, school.slug} if len(word) > 3} | {"localhost", "127.0.0"}


def found_in(text: str) -> set[str]:
    """What of it the text holds."""
    (school,) = (one for one in schools("") if one.uai == UAI)
    return {word for word in personal(school) if word in text}


@pytest.mark.unit
@pytest.mark.parametrize(("name", "recording"), KEPT, ids=[name for name, _ in KEPT])
def test_it_names_no_school_no_person_and_no_password(name: str, recording: Recording) -> None:
    text = (reference.FOLDER / name / model.FILE).read_text("utf-8")
    assert found_in(text) == set()
    # The search finds what is planted.
    (school,) = (one for one in schools("") if one.uai == UAI)
    login, password = next(iter(school.console_users.items()))
    for planted in (password, school.accounts[0].login, school.console.people[5].family_name, school.name):
        assert found_in(text.replace(recording.section, planted, 1)), f"{login}: {planted}"


@pytest.mark.unit
@pytest.mark.parametrize("procedure", FLOWS)
def test_the_page_is_what_the_recordings_say(procedure: str) -> None:
    mine = [pair for pair in KEPT if pair[1].procedure == procedure]
    assert (record_references.DOCS / page.file_of(mine[0][1])).read_text("utf-8") == page.text(mine), "make references"


@pytest.mark.unit
def test_a_caption_a_step_or_a_value_that_changed_is_a_difference_and_a_place_is_none() -> None:
    recording = next(recording for name, recording in KEPT if name == "activation-direct")
    first, *others = recording.steps
    act = first.acts[-1]

    def told(**changed: object) -> list[str]:
        acts = (*first.acts[:-1], act.model_copy(update=changed))
        steps = (first.model_copy(update={"acts": acts}), *others)
        return differing.differences(recording, recording.model_copy(update={"steps": steps}))

    assert told() == told(region=None) == []
    assert told(caption="Réglages")
    assert told(accepted="autre chose")
    assert differing.differences(recording, recording.model_copy(update={"steps": (first, *others[1:])}))


def unplaced(flow: UserFlow) -> list[dict[str, object]]:
    """Its steps without what depends on this machine's fonts."""
    return [{key: value for key, value in step.items() if not key.startswith("offset")} for step in flow["steps"]]


@pytest.fixture
def simulators() -> Iterator[Simulator]:
    """Servers whose one school wears what the reference asks for."""
    with Simulator() as running:
        yield running


@pytest.mark.slow
@pytest.mark.parametrize("asked", REFERENCES, ids=[asked.name for asked in REFERENCES])
def test_the_flow_walked_now_is_the_recording(
    asked: Reference, simulators: Simulator, tmp_path: Path, workshop: Workshop
) -> None:
    record_references.prepared(simulators.world, asked)
    options = record_references.configured(simulators, tmp_path)
    school = options.settings.school(UAI)
    now, flow, _ = record_references.walked(
        asked,
        options,
        lambda procedure, given: workshop.lend(
            lambda lent: visit([FLOWS[procedure]], school, replace(given, lent=lent), "apply")
        ),
    )
    assert differing.differences(dict(KEPT)[asked.name], now) == []
    assert unplaced(flow) == unplaced(user_flow.read(reference.FOLDER / asked.name))
    assert simulators.world.writes(UAI)
