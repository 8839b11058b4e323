"""What is exported, Chrome's own replayer plays on the simulated sites; what they hold afterwards decides."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page

from fixtures.server import Simulator
from fixtures.world import World
from flows import FLOWS
from robot.errors import Exit, Usage
from robot.recordings import user_flow
from robot.runs import events
from robot.runs.events import Event
from robot.widgets.sight import Box
from robot.widgets.watch import Gesture, Place
from tests.conftest import Ask, Robot, until, words
from tests.helpdesk.recordings import Folder
from tests.recordings import replay
from tests.recordings.replay import SignIn
from tests.recordings.test_reference import found_in
from tools import record_references
from tools.record_references import REFERENCES, UAI

NAMES = {asked.name: asked for asked in REFERENCES}
SECTION = "Activation"
BEGUN = events.RunStarted(procedure="activation", section=SECTION)


def sign_ins(simulator: Simulator) -> list[SignIn]:
    """At the portal and at the console, as that school's administrators."""
    school = simulator.world.schools[UAI]
    return [
        SignIn(url, first, *next(iter(users.items())), then)
        for url, first, users, then in (
            (simulator.site_url(UAI), "Ouvrir une session", school.atrium_admins, "Tout refuser"),
            (simulator.console_url(UAI), "", school.console_users, ""),
        )
    ]


def access(world: World) -> object:
    """What the portal keeps of « Pronote »."""
    pronote = world.schools[UAI].service("Pronote")
    return pronote.enabled, sorted(pronote.profiles)


def published(world: World) -> object:
    """Whether it is, and what was done to the publication."""
    return world.schools[UAI].console.published, [word for word in words(world, UAI) if word.startswith("publ")]


#: Reference → what the servers hold, as that procedure changes it.
HELD: dict[str, Callable[[World], list[object]]] = {
    "account-link": lambda world: [
        world.schools[UAI].console.ent_ids_enabled,
        set(world.schools[UAI].console.cas_column_shown.values()),
        # Who is who stays with a person: no cell is filled.
        "cas_id_saved" in words(world, UAI),
    ],
    "activation-delegations": lambda world: [
        *(access(world), published(world)),
        [(one.ent, one.active) for one in world.schools[UAI].console.delegations],
        set(world.schools[UAI].console.spaces.values()),
    ],
    "activation-direct": lambda world: [
        *(access(world), published(world)),
        [(one.ent, one.active) for one in world.schools[UAI].console.delegations],
    ],
    "session-duration": lambda world: [
        {(rule.enabled, rule.minutes) for rule in rules}
        for rules in (
            world.schools[UAI].console.teacher_profiles,
            world.schools[UAI].console.staff_profiles,
            world.schools[UAI].console.admin_groups,
        )
    ],
}
EVERYBODY = (True, ["eleve", "enseignant", "personnel", "responsable"])
BACK = (True, ["publication_stopped", "publication_started"])
TRUSTED = [("ATRIUM - Région Sud", True)]
WANTED: dict[str, list[object]] = {
    "account-link": [True, {True}, False],
    "activation-delegations": [EVERYBODY, BACK, TRUSTED, {"CAS"}],
    "activation-direct": [EVERYBODY, BACK, TRUSTED],
    "session-duration": [{(True, 60)}] * 3,
}
needs_replayer = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not on this machine")


@pytest.mark.slow
@needs_replayer
@pytest.mark.parametrize("name", WANTED)
def test_an_exported_reference_is_played_and_the_servers_hold_what_it_says(
    name: str, simulator: Simulator, ask: Ask, tmp_path: Path
) -> None:
    assert replay.missing() == ""
    record_references.prepared(simulator.world, NAMES[name])
    record_references.configured(simulator, tmp_path)
    assert ask("recordings", "export", name, "flow.json", "--school", UAI).code == Exit.NOTHING_TO_DO
    flow = json.loads((tmp_path / "flow.json").read_text("utf-8"))
    world = simulator.world
    assert [one for one in zip(HELD[name](world), WANTED[name], strict=True) if one[0] != one[1]]
    with replay.played(flow, sign_ins(simulator)):
        until(lambda: HELD[name](world) == WANTED[name], f"{HELD[name](world)} → {WANTED[name]}", 30)


@pytest.mark.slow
@needs_replayer
def test_a_recorded_run_is_exported_and_played_to_the_very_same_end(robot: Robot, simulator: Simulator) -> None:
    assert replay.missing() == ""
    world, before = simulator.world, deepcopy(simulator.world.schools)
    report = robot.run("activation", UAI, record=True)
    assert report.exit_code == Exit.CHANGED
    walked, wrote = world.state(UAI), words(world, UAI)
    world.reset(list(before.values()))
    assert world.state(UAI) != walked
    with replay.played(user_flow.of(events.read(report.folder), "activation"), sign_ins(simulator)):
        until(lambda: words(world, UAI) == wrote, f"{words(world, UAI)} → {wrote}", 30)
    assert world.state(UAI) == walked


# --- the fold, without a browser ---------------------------------------------------------------------------------


def step(number: int) -> Event:
    return events.StepBegun(section=SECTION, number=number, says=f"le pas {number}")


def gesture(verb: str, what: str, **more: object) -> Event:
    place = Place(frame=(0, 2), role="button", name="Sauver", text="Sauver", path=("main > a", "b"))
    known: dict[str, object] = {"place": place, "region": Box(10, 20, 31, 9), **more}
    return events.GestureDone(gesture=Gesture(verb, what, writes=False, **known))  # type: ignore[arg-type]


def exported(*told: Event) -> list[dict[str, object]]:
    """The steps, without the window's."""
    flow = user_flow.of((BEGUN, *told), "activation", known={"https://x.example": "{site}"})
    assert (flow["title"], flow["steps"][0]["type"]) == (SECTION, "setViewport")
    return list(flow["steps"][1:])


@pytest.mark.unit
def test_a_press_is_awaited_by_name_then_done_by_role_text_or_path_in_its_frame() -> None:
    named_so = [['aria/Sauver[role="button"]'], ["text/Sauver"]]
    title, wait, still, click = exported(step(4), gesture("press", "x", leads_to="https://x.example/y"))
    where = {"target": "main", "frame": [0, 2]}
    assert title == {"type": "customStep", "name": "Activation 4 : le pas 4", "parameters": {}}
    assert wait == {"type": "waitForElement", **where, "selectors": named_so, "visible": True}
    navigation = {"type": "navigation", "url": "{site}/y", "title": ""}
    assert still == {**user_flow.STILL, **where}
    selectors = [*named_so, ["main > a", "b"]]
    middle = {"offsetX": 15, "offsetY": 4}
    assert click == {"type": "click", **where, "selectors": selectors, "assertedEvents": [navigation], **middle}


def test_a_panel_that_slides_out_is_awaited_and_a_wheel_that_turns_is_not(page: Page) -> None:
    page.set_content(
        "<style>@keyframes turn { to { rotate: 1turn } } b { animation: turn 1s infinite }"
        "p { width: 0; transition: width .5s } p.shown { width: 90px }</style><b>…</b><p>Volet</p>"
    )
    assert page.evaluate(user_flow.STILL["expression"]) is True
    page.evaluate("document.querySelector('p').classList.add('shown')")
    assert page.evaluate(user_flow.STILL["expression"]) is False
    page.wait_for_function(user_flow.STILL["expression"])
    assert page.evaluate("document.querySelector('p').offsetWidth") == 90


@pytest.mark.unit
def test_what_was_chosen_is_its_value_and_what_names_nothing_alone_goes_by_its_path() -> None:
    _, wait, change = exported(step(8), gesture("choose", "x", value="7", place=Place(path=("select",))))
    assert (wait["selectors"], change["type"], change["value"]) == ([["select"]], "change", "7")


@pytest.mark.unit
def test_an_address_is_opened_once_what_was_pressed_has_sent_its_form() -> None:
    home = gesture("goto", "https://x.example", value="https://x.example")
    told = exported(step(1), gesture("press", "x"), step(5), home, gesture("goto", "https://x.example/y"))
    kinds = [str(one["type"]) for one in told]
    pressed = ["waitForElement", "waitForExpression", "click"]
    assert kinds == ["customStep", *pressed, "waitForExpression", "customStep", "navigate", "navigate"]


@pytest.mark.unit
def test_steps_are_named_as_they_come_a_sign_in_is_left_out_and_cells_are_left_to_a_person() -> None:
    told = exported(
        gesture("goto", "https://x.example", value="https://x.example?a=1"),
        gesture("type", "mot de passe", signs_in=True, value="secret"),
        gesture("press", "Tout refuser", label="cookies_refuse"),
        gesture("goto", "https://x.example", value="https://x.example?a=1"),
        step(1),
        gesture("fill", "3 cellules"),
        events.ReadAgain(),
        gesture("key", "Escape"),
        events.StepRepeated(number=1),
        gesture("key", "Tab"),
    )
    shown = [(one["type"], one.get("name") or one.get("url") or one.get("key")) for one in told]
    assert shown == [
        ("navigate", "{site}?a=1"),
        ("customStep", "Activation 1 : le pas 1"),
        ("customStep", "À la main, en confirmant chaque personne : 3 cellules"),
        ("customStep", "Relecture : ce que le site a gardé"),
        ("keyDown", "Escape"),
        ("keyUp", "Escape"),
        ("customStep", "Activation 1 : le pas 1"),
        ("keyDown", "Tab"),
        ("keyUp", "Tab"),
    ]
    assert "secret" not in json.dumps(told)


@pytest.mark.unit
def test_a_run_without_places_and_one_of_several_procedures_say_what_to_do(ask: Ask, tmp_path: Path) -> None:
    with pytest.raises(Usage, match="la place de chaque geste") as told:
        exported(step(1), gesture("press", "x", place=None))
    assert "--record" in told.value.next_step
    folder = Folder(tmp_path / "recordings", "all-plan", datetime(2026, 3, 9, 22, 0))
    folder.begin("activation", 1)
    folder.begin("session-duration", 1)
    answer = ask("recordings", "export", str(folder.path), "flow.json")
    assert (answer.code, "activation, session-duration" in answer.said) == (Exit.USAGE, True)
    assert ask("recordings", "export", str(folder.path), "flow.json", "--flow", "duree-sessions").code == 0
    assert json.loads((tmp_path / "flow.json").read_text("utf-8"))["title"] == "Durée des sessions Pronote"


@pytest.mark.unit
@pytest.mark.parametrize("name", NAMES)
def test_each_reference_is_exported_with_every_step_named_and_nobodys_data(name: str, ask: Ask, tmp_path: Path) -> None:
    answer = ask("recordings", "export", name, "flow.json")
    assert (answer.code, "{site}" in answer.out) == (Exit.NOTHING_TO_DO, True)
    text = (tmp_path / "flow.json").read_text("utf-8")
    # « setTimeout » is nobody called Timeo.
    assert found_in(text.replace(str(user_flow.SENT["expression"]), "")) == set()
    titles = {one["name"] for one in json.loads(text)["steps"] if one["type"] == "customStep"}
    flow = FLOWS[NAMES[name].procedure]
    assert [says for number, says in flow.steps.items() if f"{flow.section} {number} : {says}" not in titles] == []
