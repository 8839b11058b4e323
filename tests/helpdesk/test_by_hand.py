"""An agent signs in himself: chosen on the page, done in the robot's own window, and nothing of it is shown."""

from __future__ import annotations

import json
import os
import re
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect
from playwright.sync_api import Error as PlaywrightError

from fixtures.world import Entrance, World
from robot import browser, display
from robot.helpdesk.answering import NotThere
from robot.helpdesk.command import Served, serving
from robot.helpdesk.desk import HelpDesk
from robot.runs import events
from robot.runs.kept_sign_in import KeptSignIn
from robot.runs.live_view import FILE, FOLDER
from tests.activation.schools import CONSOLE_WRITES, FRESH, atrium_done
from tests.activation.test_evidence import contents
from tests.browsers.display import display as screen
from tests.conftest import Robot, until, words
from tests.helpdesk import recordings as made
from tests.helpdesk.conftest import Office
from tests.helpdesk.test_live import JPEG
from tests.pages.looking import faults, too_wide
from tests.sign_in.persons import Somebody, by_hand, came_in

SCHOOL = f"/etablissements/{made.UAI}"
#: A visit, its browser included, on a machine that others use.
SOON = 300_000
FORM = re.compile(r'<form method="post" action="([^"]+/visites)">(.*?)</form>', re.DOTALL)
FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


@pytest.fixture
def begun(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The tasks that the desk was made to begin; it begins nothing."""
    tasks: list[Any] = []

    def start(task: object, _module: str) -> Path:
        tasks.append(task)
        raise NotThere

    monkeypatch.setattr(office.desk.visits, "start", start)
    return tasks


@pytest.fixture
def at_a_screen(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk runs where windows can be shown, by a browser that shows them."""
    full = office.folder / "chromium"
    full.touch(mode=0o755)
    monkeypatch.setenv(display.TOLD_BY[0], ":99")
    monkeypatch.setenv(browser.VARIABLE, str(full))
    # What the environment says is read with the configuration.
    monkeypatch.setattr(office.desk, "_survey", None)


@pytest.fixture
def named(office: Office) -> Iterator[Path]:
    """PRONOTE of the school is signed in to by a person; where her sign-in is kept."""
    file = office.desk.config
    before = file.read_text("utf-8")
    said = before.replace(f"[schools.{made.UAI}]", f'[schools.{made.UAI}]\nconnexion_manuelle = ["pronote"]')
    file.write_text(said, "utf-8")
    yield KeptSignIn(office.desk.survey.settings, "PRONOTE", made.UAI).file
    file.write_text(before, "utf-8")


def begin_all(office: Office, path: str) -> None:
    """Every form of that page which begins a visit is sent, as it stands there."""
    client = office.client()
    found = FORM.findall(client.get(path).text)
    assert len(found) > 3
    for action, fields in found:
        client.post(action, data=dict(FIELD.findall(fields)))


@pytest.mark.usefixtures("at_a_screen")
def test_whoever_chooses_to_sign_in_does_so_in_every_visit_that_the_page_begins(
    office: Office, begun: list[Any]
) -> None:
    begin_all(office, SCHOOL)
    assert {task.by_hand for task in begun} == {False}
    begun.clear()
    begin_all(office, f"{SCHOOL}?main=oui")
    assert {task.by_hand for task in begun} == {True}
    assert {type(task).__module__ for task in begun} == {"robot.runs.directed", "robot.helpdesk.child"}


@pytest.mark.usefixtures("at_a_screen")
def test_where_the_configuration_names_a_person_she_is_waited_for_until_her_sign_in_is_kept(
    office: Office, begun: list[Any], named: Path
) -> None:
    assert "Aucune connexion n'est gardée." in office.client().get(SCHOOL).text
    begin_all(office, SCHOOL)
    assert {task.by_hand for task in begun} == {True}
    begun.clear()
    begin_all(office, f"{SCHOOL}?main=non")
    assert {task.by_hand for task in begun} == {False}
    begun.clear()
    named.parent.mkdir()
    since = datetime.now().astimezone().replace(microsecond=0)
    named.write_text(json.dumps({"since": since.isoformat()}) + "\n", "utf-8")
    assert f"jusqu'au {since + timedelta(days=7):%d/%m/%Y à %H:%M}" in office.client().get(SCHOOL).text
    begin_all(office, SCHOOL)
    assert {task.by_hand for task in begun} == {False}


@pytest.mark.usefixtures("at_a_screen")
def test_without_a_screen_it_is_said_before_anything_begins(
    office: Office, begun: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in display.TOLD_BY:
        monkeypatch.delenv(name, raising=False)
    client = office.client()
    sent = {"quoi": "plan", "procedure": "all", "main": "oui"}
    for answer, status in ((client.post(f"{SCHOOL}/visites", data=sent), 400), (client.get(f"{SCHOOL}?main=oui"), 200)):
        assert answer.status_code == status
        assert "pas d&#39;écran" in answer.text
        assert "Relancez sur un poste qui a un écran" in answer.text
    assert begun == []
    # What needs no window is begun.
    client.post(f"{SCHOOL}/visites", data=sent | {"main": ""})
    assert len(begun) == 1


def test_the_page_says_what_is_awaited_and_until_when_and_shows_no_picture(
    office: Office, visit: Callable[[str], Page]
) -> None:
    folder = made.Folder(office.desk.recordings, "activation-apply", datetime.now().replace(microsecond=0))
    folder.begin("activation", 1)
    with made.at_work(folder):
        page = visit(f"/visites/{folder.address}")
        picture = folder.path / FOLDER / FILE
        picture.parent.mkdir()
        picture.write_bytes(JPEG)
        shown = page.get_by_role("img", name="L'écran du robot en ce moment")
        expect(shown).to_be_visible()
        folder.tell(events.PersonAwaited(product="PRONOTE", seconds=600))
        state = page.get_by_role("region", name="En ce moment")
        expect(state).to_contain_text("Connectez-vous à PRONOTE dans la fenêtre du navigateur")
        expect(state).to_contain_text(f"J'attends jusqu'à {folder.when + timedelta(minutes=10):%H:%M:%S}")
        expect(state.get_by_role("button", name="Arrêter")).to_be_visible()
        expect(page.locator("#annonce")).to_contain_text("Connectez-vous à PRONOTE")
        expect(shown).to_have_count(0)
        assert faults(page) == []
        page.set_viewport_size({"width": 390, "height": 800})
        assert too_wide(page) <= 0
        folder.tell(events.PersonCame(product="PRONOTE", said="Elle est gardée."))
        expect(page.locator("#recit")).to_contain_text("Connexion à PRONOTE vue : je continue. Elle est gardée.")
        expect(state).to_contain_text("Le robot travaille")


def test_a_visit_that_did_not_come_in_leads_to_a_sign_in_by_hand(office: Office) -> None:
    offer = f'href="{SCHOOL}?main=oui"'
    for minutes, code, offered in ((1, "SIGN_IN_BY_HAND", True), (2, "NOT_SEEN", False)):
        when = datetime.now().replace(microsecond=0) - timedelta(minutes=minutes)
        folder = made.Folder(office.desk.recordings, "activation-plan", when)
        folder.begin("activation", 1)
        folder.end(failure=made.failure().model_copy(update={"code": code}))
        folder.close()
        assert (offer in office.client().get(f"/visites/{folder.address}").text) is offered


@pytest.fixture
def window(robot: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A screen, and a browser of the robot's whose window somebody else can work in, at that address."""
    with screen() as env, socket.socket() as free:
        found = browser.find(os.environ, window=True)
        if found is None:
            pytest.skip("no full Chromium, Chrome or Edge on this machine")
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        shared = tmp_path / "chromium-partage"
        shared.write_text(f'#!/bin/sh\nexec "{found.path}" --remote-debugging-port={port} "$@"\n', "utf-8")
        shared.chmod(0o755)
        for name, value in {**env, browser.VARIABLE: str(shared), "XDG_CONFIG_HOME": str(tmp_path / "compte")}.items():
            monkeypatch.setenv(name, value)
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def served(robot: Robot, world: World, window: str) -> Iterator[Served]:
    """A desk over the simulated schools, where PRONOTE sends a code."""
    by_hand(robot, FRESH, "pronote")
    world.faults[FRESH].second_step["console"] = "sms"
    atrium_done(world, FRESH)
    robot.recordings.mkdir()
    with serving(HelpDesk(robot.folder / "schools.toml", robot.recordings)) as served:
        yield served


@pytest.fixture
def awaited(context: BrowserContext, served: Served) -> Page:
    """The agent's tab, at a visit that waits for him in the robot's window."""
    page = context.new_page()
    page.goto(served.entrance)
    page.wait_for_url(f"{served.address}/")
    page.goto(f"{served.address}/etablissements/{FRESH}")
    expect(page.get_by_role("region", name="Connexion à la main")).to_contain_text("Aucune connexion n'est gardée.")
    page.get_by_role("button", name="Faire : Activation").click()
    state = page.get_by_role("region", name="En ce moment")
    expect(state).to_contain_text("Connectez-vous à PRONOTE dans la fenêtre du navigateur", timeout=SOON)
    expect(state).to_contain_text(re.compile(r"J'attends jusqu'à \d\d:\d\d:\d\d"))
    return page


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="the window is shared by a script of a shell")
def test_an_agent_signs_in_with_a_code_in_the_window_and_the_robot_goes_on(
    awaited: Page, window: str, robot: Robot, world: World, playwright: Playwright
) -> None:
    page, somebody = awaited, Somebody(world, FRESH)
    # Nothing of it is on the page.
    expect(page.locator("#vue")).to_contain_text("Pas d'image pendant que vous vous connectez.")
    assert list(robot.recordings.rglob(FILE)) == []
    assert page.request.get(f"{page.url}/vue").status == 404
    console = robot.simulator.console_url(FRESH)

    def done() -> bool:
        """She does what the page in the window asks for, looked for anew each time: another program opens it."""
        there = playwright.chromium.connect_over_cdp(window)
        with suppress(PlaywrightError):
            for one in [one for context in there.contexts for one in context.pages if one.url.startswith(console)]:
                one.set_default_timeout(5000)
                somebody(one)
        there.close()
        return any(one.product == "console" for one in came_in(world))

    until(done, "the person is in", 60)
    page.get_by_role("link", name="Faire ces changements").click(timeout=SOON)
    assert words(world, FRESH) == []
    page.get_by_role("button", name="Oui, faire ces changements").click()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("C'est fait", timeout=SOON)
    assert words(world, FRESH) == CONSOLE_WRITES
    # She signed in once: the application came in with what is kept.
    assert [one for one in came_in(world) if one.product == "console"] == [Entrance("console", FRESH, "SPR", "sms")]
    secrets = [*world.schools[FRESH].console_users.values(), *somebody.codes]
    assert somebody.codes
    written = [data for name, data in contents(robot.folder) if name != ".env"]
    assert [secret for secret in secrets if any(secret.encode() in data for data in written)] == []


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="the window is shared by a script of a shell")
def test_stop_ends_the_wait_and_nobody_has_come_in(awaited: Page, world: World) -> None:
    awaited.get_by_role("button", name="Arrêter").click()
    result = awaited.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("Arrêt demandé", timeout=SOON)
    assert [one for one in world.sign_ins if one.product == "console"] == []
    assert words(world, FRESH) == []
