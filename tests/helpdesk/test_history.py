"""Past visits: every one of them, their files and films from their folder only, two of them side by side."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from robot.nights import morning
from tests.helpdesk import recordings as made
from tests.helpdesk.conftest import Office, phone
from tests.nights import samples as nights
from tests.pages.looking import faults

Visit = Callable[[str], Page]
NOW = datetime.now().replace(microsecond=0)
PATH = f"/etablissements/{made.UAI}/historique"
#: What lies beside the recordings of visits, or outside of them.
SECRET = "ceci ne sort pas"


@pytest.fixture(scope="module")
def told(office: Office) -> dict[str, made.Folder]:
    """Some visits of one school, one of another, and files that are nobody's to see."""
    recordings = office.desk.recordings
    # The journal is there: whoever asks the desk for a page makes it.
    assert office.client().get("/").status_code == 200
    assert (recordings / "journal.sqlite").read_bytes().startswith(b"SQLite")
    found = {
        "first": made.activation(recordings, NOW - timedelta(days=2), "apply"),
        "second": made.in_place(recordings, NOW - timedelta(days=1)),
        "other": made.activation(recordings, NOW - timedelta(days=1), "plan", uai="0061234J"),
        "doubts": made.linked(recordings, NOW - timedelta(hours=3), [made.homonyms(1), made.look_alike(2)]),
    }
    for file in ("prive/eleves.csv", "demo/.env", "locks/0139990N.lock", "2025-01-01/note.txt"):
        (recordings / file).parent.mkdir(parents=True, exist_ok=True)
        (recordings / file).write_text(SECRET, "utf-8")
    first = found["first"].path
    for file in (".env", "direct/vue.jpg", "prive-x/whole.zip", "programme.exe"):
        (first / file).parent.mkdir(parents=True, exist_ok=True)
        (first / file).write_text(SECRET, "utf-8")
    (office.folder / "secret.html").write_text(SECRET, "utf-8")
    (first / "dehors.html").symlink_to(office.folder / "secret.html")
    (recordings / "2025-01-01" / "000000-0139990N-lien").symlink_to(office.folder)
    morning.leave(nights.usual(20), nights.kept(recordings, nights.usual(20)))
    return found


@pytest.mark.parametrize(
    "path",
    [
        "journal.sqlite",
        "prive/eleves.csv",
        "demo/.env",
        "locks/0139990N.lock",
        "2025-01-01/note.txt",
        "{first}/.env",
        "{first}/direct/vue.jpg",
        "{first}/prive-x/whole.zip",
        "{first}/programme.exe",
        "{first}/dehors.html",
        "{first}/",
        "{first}",
        "{first}/..%2f..%2fjournal.sqlite",
        "{first}/../../journal.sqlite",
        "{first}/..%5c..%5cjournal.sqlite",
        "{first}/%2e%2e/%2e%2e/journal.sqlite",
        "{first}//etc/passwd",
        "{first}/rapport.html%00.png",
        "2025-01-01/000000-0139990N-lien/secret.html",
        "nights/../journal.sqlite",
        "nights/2026-03-11/../../journal.sqlite",
        "/etc/passwd",
        "..%2fsecret.html",
        "../secret.html",
    ],
)
def test_no_file_is_served_but_those_of_visits_and_nights(
    office: Office, told: dict[str, made.Folder], path: str
) -> None:
    """Sent as it is, by a line of our own: a usual client tidies an address first."""
    assert told
    target = f"/enregistrements/{path.format(first=told['first'].address)}"
    cookie = "; ".join(f"{name}={value}" for name, value in office.cookie.items())
    with socket.create_connection(("127.0.0.1", office.port)) as line:
        line.sendall(
            f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{office.port}\r\nCookie: {cookie}\r\n"
            "Connection: close\r\n\r\n".encode()
        )
        answer = b""
        while more := line.recv(65536):
            answer += more
    assert answer.split()[1] in (b"404", b"400"), answer[:200]
    assert SECRET.encode() not in answer
    assert b"SQLite" not in answer
    assert b"root:" not in answer


@pytest.mark.parametrize("path", ["../package.json", "..%2f..%2f..%2f..%2fpackage.json", "assets/../../../../../../x"])
def test_the_viewer_serves_nothing_but_itself(office: Office, path: str) -> None:
    assert office.client().get(f"/lecteur/{path}").status_code == 404


def test_every_visit_is_there_with_its_report_and_nobody_is_named(
    office: Office, told: dict[str, made.Folder], visit: Visit
) -> None:
    page = visit(PATH)
    rows = page.get_by_role("table", name="Visites").get_by_role("row")
    expect(rows).to_have_count(1 + 3)
    expect(rows.nth(1)).to_contain_text("Lien entre les comptes, application")
    expect(rows.nth(2)).to_contain_text("déjà en place")
    expect(rows.nth(3)).to_contain_text("modifié")
    assert "EXEMPLE-" not in page.content()
    rows.nth(3).get_by_role("link", name="Rapport").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(made.SCHOOL)
    # Its style is applied, although the page's policy lets no script in but the robot's own.
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
    answer = office.client().get(f"/enregistrements/{told['first'].address}/rapport.html")
    assert "script-src 'sha256-" in answer.headers["content-security-policy"]


def test_the_filter_of_a_page_of_accounts_works_here_too(told: dict[str, made.Folder], visit: Visit) -> None:
    page = visit(f"/enregistrements/{told['doubts'].address}/comptes.html")
    shown = page.locator("tbody tr:visible")
    before = shown.count()
    assert before
    page.get_by_role("searchbox").fill("EXEMPLE-2A")
    expect(shown).not_to_have_count(before)


def test_a_night_is_read_here_and_leads_to_its_visits(told: dict[str, made.Folder], visit: Visit) -> None:
    assert told
    page = visit("/nuits")
    page.get_by_role("table", name="Nuits").get_by_role("link").click()
    expect(page.get_by_role("region", name="La nuit en un coup d'œil")).to_be_visible()
    page.locator("details.all summary").click()
    page.get_by_label("Nom, UAI, code").fill(nights.number(3))
    expect(page.get_by_role("status")).to_contain_text("sur 20")


def test_two_visits_are_compared_thing_by_thing(told: dict[str, made.Folder], visit: Visit) -> None:
    page = visit(PATH)
    page.get_by_label(f"après : {NOW - timedelta(days=1):%d/%m/%Y à %H:%M}").check()
    page.get_by_label(f"avant : {NOW - timedelta(days=2):%d/%m/%Y à %H:%M}").check()
    page.get_by_role("button", name="Comparer").click()
    access = page.get_by_role("row").filter(has_text="ATRIUM : accès à PRONOTE")
    expect(access).to_contain_text("autrement")
    expect(access.get_by_role("cell").first).to_contain_text("Accès : Non → Oui")
    expect(access.get_by_role("cell").last).to_contain_text("déjà en place")
    published = page.get_by_role("row").filter(has_text="PRONOTE : publication")
    expect(published).not_to_contain_text("autrement")
    # Whichever is named first, the earlier one stands on the left.
    first, second = told["first"].address, told["second"].address
    page.goto(page.url.split("?")[0] + f"?a={second}&b={first}")
    expect(access.get_by_role("cell").first).to_contain_text("Accès : Non → Oui")


@phone
def test_history_comparison_and_report_are_used_by_touch(told: dict[str, made.Folder], visit: Visit) -> None:
    def fits() -> bool:
        return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))

    assert told
    page = visit(PATH)
    assert fits()
    page.get_by_label(f"après : {NOW - timedelta(days=1):%d/%m/%Y à %H:%M}").tap()
    page.get_by_label(f"avant : {NOW - timedelta(days=2):%d/%m/%Y à %H:%M}").tap()
    page.get_by_role("button", name="Comparer").tap()
    access = page.get_by_role("row").filter(has_text="ATRIUM : accès à PRONOTE")
    expect(access.get_by_role("cell").first).to_contain_text("Accès : Non → Oui")
    assert fits()
    page.get_by_role("listitem").filter(has_text="Avant").get_by_role("link").tap()
    expect(page.get_by_role("region", name="Résultat – Activation")).to_be_visible()
    assert fits()
    page.goto(page.url.split("/visites/")[0] + PATH)
    page.get_by_role("link", name="Rapport").last.tap()
    expect(page.get_by_role("heading", level=1)).to_contain_text(made.SCHOOL)
    assert fits()


def test_the_last_two_that_looked_at_the_same_are_proposed_and_what_one_never_saw_is_not_otherwise(
    office: Office, told: dict[str, made.Folder], visit: Visit
) -> None:
    assert told
    page = visit(PATH)
    # The last visit is of the accounts, which no other one has looked at.
    expect(page.get_by_label(f"après : {NOW - timedelta(hours=3):%d/%m/%Y à %H:%M}")).not_to_be_checked()
    expect(page.get_by_label(f"après : {NOW - timedelta(days=1):%d/%m/%Y à %H:%M}")).to_be_checked()
    expect(page.get_by_label(f"avant : {NOW - timedelta(days=2):%d/%m/%Y à %H:%M}")).to_be_checked()
    page.goto(
        f"{office.served.address}/etablissements/{made.UAI}/comparer"
        f"?a={told['first'].address}&b={told['doubts'].address}"
    )
    expect(page.get_by_role("row").filter(has_text="ATRIUM : accès à PRONOTE")).to_contain_text("pas regardé")
    expect(page.get_by_role("main")).not_to_contain_text("autrement")


def test_a_visit_of_another_school_is_not_compared(office: Office, told: dict[str, made.Folder]) -> None:
    for pair in ((told["first"], told["other"]), (told["other"], told["first"])):
        sent = {"a": pair[0].address, "b": pair[1].address}
        assert office.client().get(f"/etablissements/{made.UAI}/comparer", params=sent).status_code == 404
    for odd in ("", "x", "../..", "2025-01-01/000000-0139990N-lien"):
        sent = {"a": odd, "b": told["first"].address}
        assert office.client().get(f"/etablissements/{made.UAI}/comparer", params=sent).status_code == 404


@pytest.mark.slow
def test_the_film_of_a_visit_is_watched_in_the_viewer_that_is_installed(
    office: Office, told: dict[str, made.Folder], visit: Visit
) -> None:
    page = visit(PATH)
    recorded = page.context.browser.new_context()  # type: ignore[union-attr]
    recorded.tracing.start(snapshots=True, screenshots=True)
    scene = recorded.new_page()
    scene.set_content("<h1>Console d'hébergement</h1>")
    scene.get_by_role("heading").click()
    recorded.tracing.stop(path=told["second"].path / "trace-1.zip")
    recorded.close()
    page.reload()
    page.get_by_role("link", name="Film").click()
    expect(page.get_by_text("Click", exact=False).first).to_be_visible(timeout=30_000)
    page.get_by_text("Click", exact=False).first.click()
    drawn = page.frame_locator("iframe.snapshot-visible").get_by_role("heading", name="Console d'hébergement")
    expect(drawn).to_be_visible(timeout=30_000)
    assert Path(told["second"].path / "trace-1.zip").exists()


def test_what_would_be_put_back_is_shown_before_anything_is_opened(
    office: Office, told: dict[str, made.Folder], visit: Visit
) -> None:
    page = visit(PATH)
    page.get_by_role("link", name=f"Défaire… la visite du {NOW - timedelta(days=2):%d/%m/%Y à %H:%M}").click()
    part = page.get_by_role("region", name="Activation")
    expect(part).to_contain_text("Accès : Oui → Non")
    expect(part).to_contain_text("Mon ENT : ATRIUM → (vide)")
    expect(part).not_to_contain_text("PRONOTE : publication")
    assert faults(page) == []
    # A visit that changed nothing has nothing to be taken back, and no other procedure than its own.
    answer = office.client().get(f"/visites/{told['second'].address}/defaire")
    assert "il n'y a rien à défaire" in answer.text
    for folder, named in (("second", "activation"), ("first", "account-link"), ("first", "")):
        sent = {"procedure": named}
        assert office.client().post(f"/visites/{told[folder].address}/defaire", data=sent).status_code == 404
