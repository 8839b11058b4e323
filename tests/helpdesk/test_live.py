"""A visit as it is followed: drawn from its events, on any tab, at any time, whatever server draws it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Literal, cast

import httpx
import pytest
from playwright.sync_api import Page, expect

from robot.errors import Exit
from robot.helpdesk import child
from robot.helpdesk.answering import typeset
from robot.helpdesk.command import serving
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.visits import Running
from robot.runs import events, live_view, session
from robot.runs.event_log import EventLog
from robot.runs.events import VisitEnded
from robot.runs.live_view import FILE, FOLDER
from robot.widgets.watch import Gesture
from tests.conftest import until
from tests.helpdesk import recordings as made
from tests.helpdesk.conftest import Office
from tests.pages.looking import faults, too_wide

Visit = Callable[[str], Page]
_minutes = count(1)
#: The least that is a picture.
JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300"
    + "01" * 64
    + "ffc0000b080001000101011100ffc4001400010000000000"
    "00000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054bfffd9"
)


@pytest.fixture
def under_way(office: Office) -> Iterator[made.Folder]:
    """An activation that has come to its second step, and whose process waits."""
    when = datetime.now().replace(microsecond=0) - timedelta(hours=next(_minutes))
    folder = made.Folder(office.desk.recordings, "activation-apply", when)
    folder.begin("activation", 1, 2)
    with made.at_work(folder):
        yield folder


def step(page: Page, says: str) -> str:
    """The state of that step, as a screen reader says it."""
    text = page.locator("#recit li").filter(has_text=says).locator(".says .hidden").inner_text()
    return text.strip("()")


def test_the_page_is_drawn_then_follows(under_way: made.Folder, visit: Visit) -> None:
    page = visit(f"/visites/{under_way.address}")
    assert step(page, "Ouvrir le site d'établissement") == "fait"
    assert step(page, "Pages de site") == "en cours"
    assert step(page, "Publier la base") == "à venir"
    assert faults(page) == []
    assert too_wide(page) <= 0
    under_way.step("activation", 3)
    expect(page.locator("[aria-current=step]")).to_contain_text("Chapitre Pronote")
    expect(page.locator("[aria-current=step]")).to_contain_text(
        "cliquer sur le geste du pas 3".replace("cliquer sur", "click")
    )
    assert step(page, "Pages de site") == "fait"
    expect(page.locator("#annonce")).to_contain_text("Chapitre Pronote")
    under_way.tell(events.Progressed(done=412, total=1342, what="Élèves, cellules", remaining=110))
    expect(page.locator(".progress")).to_have_text(re.compile(r"412 sur 1.342, encore 1.min.50"))
    under_way.tell(events.OutageStarted())
    expect(page.locator("#etat")).to_contain_text("La publication est arrêtée en ce moment")
    under_way.tell(events.OutageEnded(back=True, seconds=2.0))
    expect(page.locator("#etat")).not_to_contain_text("La publication est arrêtée en ce moment")


def test_a_reload_a_second_tab_and_another_server_lose_nothing(
    office: Office, under_way: made.Folder, visit: Visit
) -> None:
    path = f"/visites/{under_way.address}"
    first, second = visit(path), visit(path)
    under_way.step("activation", 3)
    for page in (first, second):
        expect(page.locator("[aria-current=step]")).to_contain_text("Chapitre Pronote")
    first.reload()
    assert step(first, "Chapitre Pronote") == "en cours"
    second.close()
    # The desk was ended and begun again: the new one knows of the visit what its folder says.
    with serving(HelpDesk(office.desk.config, office.desk.recordings)) as served:
        other = first.context.new_page()
        other.goto(served.entrance)
        other.wait_for_url(f"{served.address}/")
        other.goto(served.address + path)
        assert step(other, "Chapitre Pronote") == "en cours"
        expect(other.locator("#etat")).to_contain_text("lancé avant ce bureau")
        under_way.step("activation", 4)
        expect(other.locator("[aria-current=step]")).to_contain_text("Enregistrer")


def test_it_can_be_stopped_by_another_desk_than_its_own(office: Office, visit: Visit) -> None:
    when = datetime.now().replace(microsecond=0) - timedelta(hours=next(_minutes))
    folder = made.Folder(office.desk.recordings, "activation-apply", when)
    folder.begin("activation", 1)
    with made.at_work(folder) as process:
        page = visit(f"/visites/{folder.address}")
        page.get_by_role("button", name="Arrêter").click()
        until(lambda: process.poll() is not None, "it is asked to stop", 20)
        expect(page.locator("#etat")).to_contain_text("Cette visite n'a pas de fin écrite")


def test_how_it_ended_stands_there_without_anybody_touching_anything(office: Office, visit: Visit) -> None:
    when = datetime.now().replace(microsecond=0) - timedelta(hours=next(_minutes))
    folder = made.Folder(office.desk.recordings, "activation-apply", when)
    folder.begin("activation", 1, 2)
    with made.at_work(folder):
        page = visit(f"/visites/{folder.address}")
        expect(page.get_by_role("button", name="Arrêter")).to_be_visible()
        folder.end(failure=made.failure())
        folder.close()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("Je ne trouve pas l'onglet")
    expect(result).to_contain_text("Regardez l'image.")
    assert step(page, "Pages de site") == "arrêté là"
    assert step(page, "Publier la base") == "pas atteint"
    expect(page.get_by_role("link", name="Lire le rapport")).to_be_visible()
    expect(page.get_by_role("button", name="Arrêter")).to_have_count(0)


def test_a_step_that_waits_asks_and_what_is_done_in_one_go_is_said(under_way: made.Folder, visit: Visit) -> None:
    page = visit(f"/visites/{under_way.address}")
    under_way.tell(
        events.StepWaiting(
            section="Activation",
            number=7,
            says="Arrêter la publication",
            about="PRONOTE : intégration dans un ENT",
            gesture=Gesture("press", "« Arrêter la publication »", writes=True),
            together=(7, 8, 9),
        )
    )
    state = page.get_by_role("region", name="En ce moment")
    expect(state).to_contain_text("Pas suivant : 7. Arrêter la publication")
    expect(state).to_contain_text("Cliquer sur « Arrêter la publication »")
    expect(state).to_contain_text("Les pas 7 à 9 se feront d'un trait")
    assert step(page, "Arrêter la publication") == "attend votre accord"
    # This desk did not begin it: it can be stopped, not directed.
    expect(page.get_by_role("button", name="Continuer")).to_have_count(0)
    under_way.tell(events.StepResumed(section="Activation", number=7, answer="continue"))
    expect(state).to_contain_text("Le robot travaille")


def test_the_picture_is_the_present_one_and_gone_with_the_visit(
    office: Office, under_way: made.Folder, visit: Visit
) -> None:
    page = visit(f"/visites/{under_way.address}")
    expect(page.locator("#vue")).to_contain_text("Pas d'image en ce moment")
    picture = under_way.path / FOLDER / FILE
    picture.parent.mkdir()
    picture.write_bytes(JPEG)
    under_way.tell(events.ViewRefreshed(file=f"{FOLDER}/{FILE}", number=1))
    shown = page.get_by_role("img", name="L'écran du robot en ce moment")
    expect(shown).to_be_visible()
    first = shown.get_attribute("src")
    answer = office.client().get(first or "")
    assert (answer.status_code, answer.content, answer.headers["cache-control"]) == (200, JPEG, "no-store")
    element = shown.element_handle()
    new = picture.with_name("new")
    new.write_bytes(JPEG)
    new.replace(picture)
    expect(shown).not_to_have_attribute("src", first or "")
    # The one before is seen until the new one is there: nothing blinks.
    assert element is not None and element.is_visible()
    assert faults(page) == []
    # It is no file of the recordings: only the live page has it, and only while the visit lasts.
    assert office.client().get(f"/enregistrements/{under_way.address}/{FOLDER}/{FILE}").status_code == 404
    live_view.LiveView(under_way.path, lambda *_: None).end()
    expect(shown).to_have_count(0)
    assert office.client().get(first or "").status_code == 404


def test_events_carry_their_number_and_go_on_after_the_last_one_seen(office: Office, under_way: made.Folder) -> None:
    seen = len((under_way.path / events.FILE).read_text("utf-8").splitlines())

    def told(last: str, act: Callable[[], object] = lambda: None) -> list[tuple[str, str]]:
        """Names and numbers of the first events, after `act`."""
        found: list[tuple[str, str]] = []
        path = f"/visites/{under_way.address}/suite"
        with office.client(**{"last-event-id": last} if last else {}) as client, client.stream("GET", path) as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            act()
            name = ""
            for line in stream.iter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("id: "):
                    found.append((name, line.removeprefix("id: ")))
                    if name == "recit":
                        return found
        return found

    assert told("")[-1] == ("recit", str(seen))
    # What came after that is told.
    assert told(str(seen), lambda: under_way.step("activation", 3))[-1] == ("recit", str(seen + 2))


def test_a_line_that_is_being_written_is_not_told_yet(under_way: made.Folder, visit: Visit) -> None:
    page = visit(f"/visites/{under_way.address}")
    line = events.StepBegun(section="Activation", number=3, says="Chapitre Pronote").model_dump_json(by_alias=True)
    with (under_way.path / events.FILE).open("a", encoding="utf-8") as file:
        file.write(line[:40])
        file.flush()
        page.reload()
        assert step(page, "Pages de site") == "en cours"
        file.write(line[40:] + "\n")
    expect(page.locator("[aria-current=step]")).to_contain_text("Chapitre Pronote")


@dataclass
class Heard:
    """A visit's process, as far as it hears what is said to it."""

    stdin: io.StringIO = field(default_factory=io.StringIO)

    def poll(self) -> None:
        """It runs."""

    @property
    def orders(self) -> list[str]:
        """What was said."""
        return self.stdin.getvalue().splitlines()


@pytest.mark.parametrize("step_by_step", [False, True])
def test_no_picture_is_taken_that_nobody_sees_unless_somebody_is_waited_for(
    office: Office, under_way: made.Folder, monkeypatch: pytest.MonkeyPatch, step_by_step: bool
) -> None:
    process = Heard()
    running = Running(cast(Any, process), step_by_step=step_by_step)
    monkeypatch.setitem(office.desk.visits._running, under_way.path.resolve(), running)
    path = f"/visites/{under_way.address}"
    with office.client() as client:
        with client.stream("GET", f"{path}/suite") as stream:
            lines = stream.iter_lines()
            next(lines)
            assert process.orders == ["pictures on"]
            client.post(f"{path}/ordre", data={"ordre": "images-non"})
            client.post(f"{path}/ordre", data={"ordre": "images-oui"})
            assert process.orders[1:] == ["pictures off", "pictures on"]
        # The page is gone.
        until(lambda: len(process.orders) == 4, "the last page's end is noticed", 20)
    assert process.orders[3] == f"pictures {'on' if step_by_step else 'off'}"


@pytest.mark.parametrize(("name", "mode"), [("doctor", "examine"), ("recover", "recover")])
def test_an_examination_and_a_rescue_say_in_which_folder_they_are_told(
    office: Office, capsys: pytest.CaptureFixture[str], name: str, mode: Literal["examine", "recover"]
) -> None:
    """What waits for that line is the page that the agent has just asked for."""
    school = office.desk.school("0061234J")
    assert school is not None
    with session.opened(replace(office.desk.options, evidence=child._Told), school, name, mode) as opened:
        (line,) = capsys.readouterr().out.splitlines()
        assert Path(json.loads(line)["folder"]) == opened.evidence.folder.resolve()


def test_a_folder_is_told_once_its_page_can_be_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evidence = child._Told(tmp_path, "0061234J-recover", keep_trace=False)
    log = EventLog(evidence, [])
    # A page that was asked for now would not be there.
    assert capsys.readouterr().out == ""
    for _ in range(2):
        log.emit(VisitEnded(exit_code=Exit.CHANGED, seconds=1))
    assert len(capsys.readouterr().out.splitlines()) == 1
    log.close()
    evidence.close()


def test_an_order_that_is_none_and_a_visit_that_is_none_are_not_there(office: Office, under_way: made.Folder) -> None:
    client = office.client()
    assert client.post(f"/visites/{under_way.address}/ordre", data={"ordre": "tout-effacer"}).status_code == 404
    assert client.post(f"/visites/{under_way.address}/ordre", data={}).status_code == 404
    for day, name in (
        ("2020-01-01", "000000-0139990N-activation-plan"),
        ("locks", "x"),
        ("%2e%2e", "journal.sqlite"),
    ):
        assert client.get(f"/visites/{day}/{name}").status_code == 404


def test_the_page_is_read_without_scripts_too(office: Office, under_way: made.Folder) -> None:
    text = office.client().get(f"/visites/{under_way.address}").text
    assert "en cours" in text
    assert "Rechargez la page pour voir la suite." in text
    answer = office.client().post(f"/visites/{under_way.address}/ordre", data={"ordre": "images-non"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/visites/{under_way.address}")
    assert httpx.codes.is_redirect(answer.status_code)


def test_no_line_begins_with_a_colon_and_what_is_copied_stays_as_it_is() -> None:
    fixed = "\N{NO-BREAK SPACE}"
    assert (
        typeset("<p>Accès : Non ; « Faire » ?</p>") == f"<p>Accès{fixed}: Non{fixed}; «{fixed}Faire{fixed}»{fixed}?</p>"
    )
    for kept in ('<a title="a : b">x</a>', "<pre>a : b</pre>", "<code>x ; y</code>", "a :b"):
        assert typeset(kept) == kept
