"""Doubts as an agent settles them: side by side, by keys, nothing lost, nothing offered that was not a candidate."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect

from robot.accounts import Decision, Doubt, read_decisions, school_decisions, write_decisions
from robot.accounts.decisions import write_doubts
from robot.accounts.merging import merge, withdraw
from robot.accounts.open_doubts import compared, read_open_doubts
from tests.helpdesk import recordings as made
from tests.helpdesk.conftest import Office, phone
from tests.pages.looking import faults

Visit = Callable[[str], Page]
PATH = f"/etablissements/{made.UAI}/doutes"
FEW = (made.homonyms(1), made.look_alike(2), made.nobody(3), made.unknown_account(4))
HAND = "profil;nom;prenom;login;decision;remarque;note à moi\r\n"


@pytest.fixture
def lists(office: Office) -> Callable[..., made.Folder]:
    """A newer list each time, and no decision yet."""

    def newer(doubts: tuple[object, ...] = FEW) -> made.Folder:
        hours = len(list(office.desk.recordings.glob("*/*account-link*")))
        when = datetime(2025, 1, 1) + timedelta(hours=hours)
        return made.linked(office.desk.recordings, when, doubts)  # type: ignore[arg-type]

    for file in office.desk.decisions.rglob("*.csv"):
        file.unlink()
    return newer


def file_of(office: Office) -> Path:
    """The school's decisions."""
    return office.desk.decisions / f"{made.UAI}.csv"


def said(office: Office) -> list[tuple[str, str, str]]:
    """Choice, name and login of every line of the school's file."""
    if not file_of(office).exists():
        return []
    read = read_decisions(file_of(office).read_bytes())
    return [(one.choice, one.family_name, one.login) for one in (*read.decisions, *read.forgotten)]


def test_by_keys_alone(office: Office, lists: Callable[..., made.Folder], visit: Visit) -> None:
    lists()
    page = visit(PATH)
    current = page.locator(".doubt.current")
    expect(current.get_by_role("heading", level=2)).to_contain_text("EXEMPLE-1 Zoé")
    # Of two, one must be chosen.
    page.keyboard.press("o")
    expect(current.get_by_role("alert")).to_have_text("Choisissez d'abord lequel des comptes.")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("o")
    expect(current.get_by_role("heading", level=2)).to_contain_text("EXEMPLE-2A")
    page.keyboard.press("p")
    expect(current.get_by_role("heading", level=2)).to_contain_text("EXEMPLE-3")
    page.keyboard.press("n")
    expect(current.get_by_role("heading", level=2)).to_contain_text("EXEMPLE-4")
    # « Yes » is not offered where there is nobody.
    page.keyboard.press("o")
    page.keyboard.press("n")
    expect(page.locator("#restent")).to_have_text("1 à trancher sur 4.")
    expect(current.get_by_role("heading", level=2)).to_contain_text("EXEMPLE-2A")
    page.keyboard.press("n")
    expect(page.locator("#restent")).to_have_text("0 à trancher sur 4.")
    assert said(office) == [
        ("lier", "EXEMPLE-1", "zoe.exemple1"),
        ("ignorer", "EXEMPLE-3", ""),
        ("ignorer", "", "zoe.exemple4"),
        ("ignorer", "EXEMPLE-2A", "zoe.exemple2"),
    ]
    assert faults(page) == []
    page.reload()
    expect(page.locator(".doubt")).to_have_count(0)
    page.get_by_role("link", name="Décidés").click()
    expect(page.locator(".doubt")).to_have_count(4)
    page.locator(".doubt").first.get_by_role("button", name="Revenir sur cette décision").click()
    expect(page.locator("#restent")).to_have_text("1 à trancher sur 4.")
    assert said(office)[0] == ("ignorer", "EXEMPLE-3", "")


@phone
def test_by_touch_alone(office: Office, lists: Callable[..., made.Folder], visit: Visit) -> None:
    lists()
    page = visit(PATH)
    first = page.locator(".doubt").filter(has_text="EXEMPLE-1 Zoé")
    first.get_by_role("button", name="Oui, c'est la même personne").tap()
    expect(first.get_by_role("alert")).to_have_text("Choisissez d'abord lequel des comptes.")
    first.get_by_role("radio", name="Compte 1 d'ATRIUM").tap()
    first.get_by_role("button", name="Oui, c'est la même personne").tap()
    expect(page.locator("#restent")).to_have_text("3 à trancher sur 4.")
    page.get_by_role("navigation", name="Filtres").get_by_role("link", name="Noms presque identiques").tap()
    alike = page.locator(".doubt").filter(has_text="EXEMPLE-2A")
    alike.get_by_role("button", name="Plus tard").tap()
    alike.get_by_role("button", name="Non, ce sont deux personnes").tap()
    expect(page.locator("#restent")).to_have_text("2 à trancher sur 4.")
    assert said(office) == [("lier", "EXEMPLE-1", "zoe.exemple1"), ("ignorer", "EXEMPLE-2A", "zoe.exemple2")]
    page.get_by_role("link", name="Décidés").tap()
    alike.get_by_role("button", name="Revenir sur cette décision").tap()
    expect(page.locator("#restent")).to_have_text("3 à trancher sur 4.")
    assert said(office) == [("lier", "EXEMPLE-1", "zoe.exemple1")]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_both_sides_say_what_agrees_and_what_contradicts(lists: Callable[..., made.Folder], visit: Visit) -> None:
    lists()
    doubt = visit(PATH).locator(".doubt").first
    first = doubt.get_by_role("group", name="Compte 1 d'ATRIUM")
    second = doubt.get_by_role("group", name="Compte 2 d'ATRIUM")
    expect(first).to_contain_text("01/05/2009 ✓ pareil")
    expect(second).to_contain_text("02/01/2010 ≠ différent")
    expect(second).to_contain_text("6E4 ≠ différent")
    expect(second).to_contain_text("EXEMPLE-1 ✓ pareil")
    expect(doubt).to_contain_text("Homonymes : plusieurs personnes de ce nom")


def test_one_reason_and_one_profile_are_shown(lists: Callable[..., made.Folder], visit: Visit) -> None:
    lists()
    page = visit(PATH)
    filters = page.get_by_role("navigation", name="Filtres")
    filters.get_by_role("link", name="Noms presque identiques").click()
    expect(page.locator(".doubt")).to_have_count(1)
    # Nobody is named by the address.
    assert "EXEMPLE" not in page.url.upper()
    filters.get_by_role("link", name="Toutes les raisons").click()
    expect(page.locator(".doubt")).to_have_count(4)


def test_1500_doubts_open_in_under_a_second(lists: Callable[..., made.Folder], visit: Visit) -> None:
    lists(tuple(made.homonyms(n) if n % 3 else made.nobody(n) for n in range(1500)))
    page = visit("/")
    # Of the processors' time, the server's and the browser's together: others work on this machine.
    before = worked()
    page.goto(page.url.rstrip("/") + PATH)
    page.locator(".doubt.current").wait_for()
    assert worked() - before < 1
    expect(page.locator("#restent")).to_have_text("1500 à trancher sur 1500.")
    page.get_by_role("link", name="Suivants").click()
    expect(page.get_by_role("navigation", name="Pages de la liste")).to_contain_text("26 à 50 sur 1500")


def worked() -> float:
    """Seconds of a processor that this process and its browsers have used."""
    mine = psutil.Process()
    times = [one.cpu_times() for one in (mine, *mine.children(recursive=True))]
    return sum(one.user + one.system for one in times)


@pytest.mark.parametrize(
    "sent",
    [
        {"choix": "oui", "candidat": "2"},
        {"choix": "oui", "candidat": "-1"},
        {"choix": "oui", "candidat": "zoe.exemple9"},
        {"choix": "oui", "candidat": "²"},
        {"choix": "oui"},
        {"choix": "non", "candidat": "7"},
        {"choix": "lier", "candidat": "0", "login": "zoe.exemple9"},
        {"choix": "oui", "candidat": "0", "doute": "99"},
        {"choix": "oui", "candidat": "0", "doute": "2"},
        {"choix": "oui", "candidat": "0", "doute": "3"},
    ],
)
def test_nothing_but_what_is_offered_is_taken(
    office: Office, lists: Callable[..., made.Folder], sent: dict[str, str]
) -> None:
    folder = lists()
    answer = office.client().post(PATH, data={"liste": folder.address, "doute": "0", **sent})
    assert answer.status_code == 404
    assert said(office) == []


def test_a_list_that_was_made_anew_is_not_answered_by_the_old_page(
    office: Office, lists: Callable[..., made.Folder], visit: Visit
) -> None:
    lists()
    page = visit(PATH)
    lists((made.nobody(8), *FEW))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("o")
    expect(page.get_by_role("alert").first).to_contain_text("Une exécution plus récente a refait la liste")
    assert said(office) == []


def test_what_stands_in_the_file_stays_and_a_faulty_line_is_named(
    office: Office, lists: Callable[..., made.Folder], visit: Visit
) -> None:
    folder = lists()
    office.desk.decisions.mkdir(exist_ok=True)
    by_hand = (
        HAND + "eleves;AUTRE;Léo;leo.autre;lier;vu au téléphone;=SOMME\r\n"
        "eleves;FAUTE;Luc;luc.faute;peut-être;;\r\neleves;ATTEND;Lou;lou.attend;;;à voir\r\n"
        "eleves;EXEMPLE-1;Zoé;zoe.exemple100001;lier;;\r\n"
    )
    file_of(office).write_bytes(by_hand.encode("cp1252"))
    page = visit(PATH)
    fault = page.get_by_role("region", name="Ligne non appliquée")
    expect(fault).to_contain_text("Ligne 3 : la décision « peut-être » n'existe pas")
    # The hand-written line decides the first doubt; another answer takes its place.
    expect(page.locator(".doubt")).to_have_count(3)
    sent = {"liste": folder.address, "doute": "0", "choix": "oui", "candidat": "0"}
    assert office.client().post(PATH, data=sent).status_code == 303
    text = file_of(office).read_text("utf-8-sig")
    assert "vu au téléphone" in text
    assert "peut-être" in text
    assert "eleves;ATTEND;Lou;lou.attend;;;à voir" in text
    assert "zoe.exemple100001" not in text
    assert [one for one in said(office) if one[1] == "EXEMPLE-1"] == [("lier", "EXEMPLE-1", "zoe.exemple1")]
    assert ("lier", "AUTRE", "leo.autre") in said(office)


def test_a_file_that_cannot_be_read_stays_as_it_is_and_is_said(
    office: Office, lists: Callable[..., made.Folder], visit: Visit
) -> None:
    folder = lists()
    office.desk.decisions.mkdir(exist_ok=True)
    file_of(office).write_bytes(b"nom;prenom\r\nX;Y\r\n")
    page = visit(PATH)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Il manque au fichier de décisions")
    sent = {"liste": folder.address, "doute": "0", "choix": "oui", "candidat": "0"}
    assert office.client().post(PATH, data=sent).status_code == 400
    assert file_of(office).read_bytes() == b"nom;prenom\r\nX;Y\r\n"


def test_answers_from_several_tabs_at_once_are_all_kept(office: Office, lists: Callable[..., made.Folder]) -> None:
    folder = lists(tuple(made.look_alike(n) for n in range(24)))

    def answer(number: int) -> int:
        sent = {"liste": folder.address, "doute": str(number), "choix": "oui", "candidat": "0"}
        with office.client() as client:
            return client.post(PATH, data=sent).status_code

    with ThreadPoolExecutor(6) as tabs:
        assert set(tabs.map(answer, range(24))) == {303}
    assert len(said(office)) == 24


def test_a_decision_that_was_read_by_a_run_can_be_taken_back(tmp_path: Path) -> None:
    decided = Decision("eleves", "EXEMPLE-1", "Zoé", "lier", "zoe.exemple1", "01/05/2009", "3E1")
    merge(tmp_path, made.UAI, [decided])
    assert len(school_decisions(tmp_path, made.UAI).decisions) == 1
    # The agent saved another file over it: what it said is remembered, until it is taken back.
    (tmp_path / f"{made.UAI}.csv").write_bytes(write_decisions([]))
    assert len(school_decisions(tmp_path, made.UAI).decisions) == 1
    withdraw(tmp_path, made.UAI, [decided])
    assert school_decisions(tmp_path, made.UAI).decisions == ()


def test_the_files_are_readable_by_their_owner_only(office: Office, lists: Callable[..., made.Folder]) -> None:
    folder = lists()
    office.client().post(PATH, data={"liste": folder.address, "doute": "0", "choix": "oui", "candidat": "0"})
    assert file_of(office).stat().st_mode & 0o077 == 0


def test_doubts_are_read_back_as_they_were_written() -> None:
    doubts = read_open_doubts(write_doubts(FEW))
    assert [len(one.candidates) for one in doubts] == [2, 1, 0, 1]
    assert [one.row is None for one in doubts] == [False, False, False, True]
    assert doubts[0].candidates[1].person.birth_date == "02/01/2010"
    other = made.row(5, cas_id="autre.login")
    (taken,) = read_open_doubts(write_doubts([Doubt("row", "other_identifier", (other,), (made.account(5),))]))
    assert taken.identifier == "autre.login"
    assert (taken.gives(taken.candidates[0]).choice, taken.gives(taken.candidates[0]).seen_identifier) == (
        "remplacer",
        "autre.login",
    )
    row = doubts[0].row
    assert row is not None
    assert [one.agreement for one in compared(row, doubts[0].candidates[1].person)] == [
        "same",
        "same",
        "differs",
        "differs",
    ]


def test_a_login_given_to_another_row_is_no_candidate_any_more() -> None:
    both = Doubt(
        "row", "homonyms", (made.row(1), made.row(2, "EXEMPLE-1", birth_date=date(2011, 7, 3))), (made.account(1),)
    )
    first, second = read_open_doubts(write_doubts([both]))
    given = first.gives(first.candidates[0])
    first, second = read_open_doubts(write_doubts([both]), [given])
    assert (first.waits, second.waits) == (False, False)
    assert (second.decided, second.candidates[0].excluded) == (None, True)
