"""Every page of the desk, as an agent sees it: on a desktop and a phone, light and dark, judged by axe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from robot.nights import morning
from robot.runs.journal import PUBLICATION
from tests.helpdesk import recordings as made
from tests.helpdesk.conftest import Office
from tests.nights import samples as nights
from tests.pages.looking import Scheme, faults, too_wide

PHONE, DESKTOP = 390, 1280
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SCHOOL = f"/etablissements/{made.UAI}"
Visit = Callable[[str], Page]
#: When the visits of these tests began: each at a time of its own.
NOW = datetime.now().replace(microsecond=0)


@pytest.fixture(scope="module")
def told(office: Office) -> dict[str, made.Folder]:
    """Visits of all kinds at one school, and a night."""
    recordings = office.desk.recordings
    found = {
        "done": made.activation(recordings, NOW - timedelta(days=3), "apply"),
        "in place": made.in_place(recordings, NOW - timedelta(days=2)),
        "refused": made.refused(recordings, NOW - timedelta(days=1)),
        "doubts": made.linked(
            recordings,
            NOW - timedelta(hours=2),
            [made.homonyms(1), made.look_alike(2), made.nobody(3), made.unknown_account(4)],
        ),
        "planned": made.activation(recordings, NOW - timedelta(minutes=5), "plan"),
    }
    failed = found["failed"] = made.Folder(recordings, "activation-apply", NOW - timedelta(days=4))
    failed.begin("activation", 1, 2, 5)
    failed.end(failure=made.failure())
    failed.close()
    morning.leave(nights.usual(20), nights.kept(recordings, nights.usual(20)))
    return found


@pytest.fixture(scope="module")
def paths(told: dict[str, made.Folder]) -> dict[str, str]:
    """Every kind of page."""
    return {
        "schools": "/",
        "none found": "/?q=rien",
        "school": SCHOOL,
        "never looked at": "/etablissements/0061234J",
        "history": f"{SCHOOL}/historique",
        "compared": f"{SCHOOL}/comparer?a={told['done'].address}&b={told['in place'].address}",
        "doubts": f"{SCHOOL}/doutes",
        "no doubts": "/etablissements/0061234J/doutes",
        "plan": f"/visites/{told['planned'].address}",
        "failed": f"/visites/{told['failed'].address}",
        "refused": f"/visites/{told['refused'].address}",
        "taken back": f"/visites/{told['done'].address}/defaire",
        "by hand": f"{SCHOOL}?main=oui",
        "confirm": f"/visites/{told['planned'].address}/confirmer",
        "nights": "/nuits",
        "not there": "/etablissements/0000000X",
    }


def test_axe_finds_nothing_and_no_page_is_too_wide(paths: dict[str, str], visit: Visit) -> None:
    """The pages with most on them; the others, and every light and width, are in the slow test."""
    page = visit("/")
    origin = page.url.rstrip("/")
    for name in ("schools", "school", "doubts", "history"):
        page.set_viewport_size({"width": DESKTOP, "height": 800})
        page.emulate_media(color_scheme="light")
        page.goto(origin + paths[name])
        assert faults(page) == [], name
        assert too_wide(page) <= 0, name
        page.set_viewport_size({"width": PHONE, "height": 800})
        assert too_wide(page) <= 0, name


@pytest.mark.slow
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_at_any_width_and_in_any_light(
    paths: dict[str, str], visit: Visit, width: int, scheme: Scheme
) -> None:
    page = visit("/")
    origin = page.url.rstrip("/")
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for name, path in paths.items():
        page.goto(origin + path)
        assert faults(page) == [], name
        assert too_wide(page) <= 0, name


def test_a_school_is_found_by_three_letters_by_keyboard_alone(told: dict[str, made.Folder], visit: Visit) -> None:
    page = visit("/")
    expect(page.get_by_label("Nom, UAI")).to_be_focused()
    rows = page.get_by_role("table", name="Établissements").get_by_role("row")
    expect(rows).to_have_count(1 + 3)
    page.keyboard.type("vautrin")
    expect(rows).to_have_count(1 + 2)
    expect(page.get_by_role("status")).to_have_text("2 établissements")
    page.keyboard.type(" hél")
    expect(rows).to_have_count(1 + 1)
    page.get_by_label("Nom, UAI").fill("0061234j")
    expect(rows.nth(1)).to_contain_text("Collège Louise-Vautrin")
    page.get_by_label("Nom, UAI").fill("exemples")
    expect(rows.nth(1)).to_contain_text("Lycée des Exemples")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lycée des Exemples")


def test_without_scripts_the_search_works_too(office: Office, told: dict[str, made.Folder]) -> None:
    text = office.client().get("/", params={"q": "louise"}).text
    assert "Collège Louise-Vautrin" in text
    assert "Hélène" not in text


def test_the_list_says_what_is_in_place_what_waits_and_how_the_night_went(
    told: dict[str, made.Folder], visit: Visit
) -> None:
    row = visit("/").get_by_role("row").filter(has_text=made.SCHOOL)
    cells = [" ".join(text.split()) for text in row.get_by_role("cell").all_inner_texts()]
    day = f"le {NOW:%d/%m/%Y}"
    assert cells[0].startswith("à changer")
    assert day in cells[0]
    assert cells[1].startswith("en place")
    assert cells[2].startswith("refusé")
    assert cells[3] == "4 doutes"


def test_a_school_says_since_when_and_what_differs(told: dict[str, made.Folder], visit: Visit) -> None:
    page = visit(SCHOOL)
    activation = page.get_by_role("region", name="Activation", exact=True)
    # The plan found otherwise what the visits before had found in place: it is so since nobody knows when.
    expect(activation).to_contain_text("Accès : Non → Oui")
    expect(activation).to_contain_text("Mon ENT : (vide) → ATRIUM")
    published = activation.locator(".things > div").filter(has_text="PRONOTE : publication")
    expect(published).to_contain_text(f"au moins depuis le {NOW - timedelta(days=3):%d/%m/%Y}")
    durations = page.get_by_role("region", name="Durée des sessions Pronote")
    expect(durations).to_contain_text("PRONOTE refuse 90 minutes.")
    expect(durations).to_contain_text("Choisissez 60 minutes au plus.")
    made_then = durations.locator(".things > div").filter(has_text="professeurs")
    expect(made_then).to_contain_text(f"changé et relu depuis le {NOW - timedelta(days=1):%d/%m/%Y}")
    expect(page.get_by_role("link", name="4 doutes")).to_be_visible()


def test_a_plan_that_is_confirmed_says_first_what_changes_and_what_it_costs(
    told: dict[str, made.Folder], visit: Visit
) -> None:
    page = visit(f"/visites/{told['planned'].address}")
    page.get_by_role("link", name="Faire ces changements").click()
    region = page.get_by_role("region", name="Activation")
    expect(region).to_contain_text("Accès : Non → Oui")
    expect(region).to_contain_text("PRONOTE sera coupé quelques secondes pour les familles.")
    expect(region).not_to_contain_text("PRONOTE : publication")
    page.get_by_role("link", name="Non, ne rien changer").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(made.SCHOOL)


@pytest.mark.parametrize("plan", ["", "2020-01-01/000000-0139990N-activation-plan", "done", "old", "another"])
def test_nothing_is_done_that_was_not_planned_just_now(
    office: Office, told: dict[str, made.Folder], monkeypatch: pytest.MonkeyPatch, plan: str
) -> None:
    begun: list[object] = []
    monkeypatch.setattr(office.desk.visits, "start", lambda *task: begun.append(task))
    if plan == "done":
        plan = told["done"].address
    elif plan == "old":
        plan = made.activation(office.desk.recordings, NOW - timedelta(days=5), "plan").address
    elif plan == "another":
        other = made.activation(office.desk.recordings, NOW - timedelta(minutes=1), "plan", uai="0061234J")
        plan = other.address
    client = office.client()
    sent = {"quoi": "apply", "procedure": "activation", "plan": plan}
    answer = client.post(f"{SCHOOL}/visites", data=sent)
    assert answer.status_code == 400
    assert "Ce qui changerait n&#39;a pas été regardé à l&#39;instant" in answer.text
    # Nor another procedure by the plan of this one.
    sent = {"quoi": "apply", "procedure": "all", "plan": told["planned"].address}
    assert client.post(f"{SCHOOL}/visites", data=sent).status_code == 400
    assert begun == []


def test_a_publication_that_is_left_stopped_is_said_on_every_page(office: Office, visit: Visit) -> None:
    journal = office.desk.options.journal
    intention = journal.intend(made.UAI, PUBLICATION, "test")
    try:
        for path in ("/", "/nuits", f"{SCHOOL}/historique", "/etablissements/0061234J"):
            page = visit(path)
            alarm = page.get_by_role("region", name="Publication arrêtée")
            expect(alarm).to_contain_text(f"PRONOTE est coupé : {made.SCHOOL}")
            expect(alarm.get_by_role("button", name="Remettre la publication maintenant")).to_be_visible()
        assert faults(page) == []
    finally:
        journal.close_intention(intention, "test")


def test_what_is_wrong_with_the_configuration_is_said(office: Office, visit: Visit) -> None:
    file = office.desk.config
    before = file.read_text("utf-8")
    try:
        file.write_text(before + '\n[schools.0139999X]\nnom = "Faux"\n', "utf-8")
        page = visit("/")
        expect(page.get_by_role("region", name="Configuration à corriger")).to_contain_text("0139999")
        expect(page.get_by_role("row")).to_have_count(1 + 3)
        assert faults(page) == []
    finally:
        file.write_text(before, "utf-8")


@pytest.fixture(autouse=True)
def nothing_is_logged_of_anybody(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """No page writes a name to a log or a terminal."""
    yield
    out, err = capfd.readouterr()
    assert "EXEMPLE-" not in out + err
