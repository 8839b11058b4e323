"""What a person finds in the morning: the page, read on a screen, a phone, by keyboard and on paper, and the tables."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from playwright.sync_api import Page, expect

from robot.errors import Exit
from robot.nights import folder, morning
from robot.nights.summary import SchoolNight, Summary, Trouble
from tests.nights import samples
from tests.pages.looking import Scheme, faults, show, too_wide

PHONE, DESKTOP = 375, 1280
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
NIGHTS: dict[str, Callable[[], Summary]] = {
    "usual": samples.usual,
    "bad": samples.bad,
    "none": lambda: samples.night([]),
}


def _left(recordings: Path, night: Summary) -> Path:
    return morning.leave(night, samples.kept(recordings, night))


@pytest.mark.parametrize(
    "kind", [pytest.param(one, marks=[pytest.mark.slow] if one == "usual" else []) for one in NIGHTS]
)
def test_axe_finds_nothing_and_nothing_is_fetched(tmp_path: Path, page: Page, kind: str) -> None:
    file = _left(tmp_path, NIGHTS[kind]())
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for scheme in SCHEMES:
        for width in (PHONE, DESKTOP):
            show(page, file, width, scheme)
            assert faults(page) == [], (scheme, width)
            assert too_wide(page) <= 0
    assert set(asked) == {file.as_uri()}


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.slow
def test_axe_finds_nothing_among_seven_hundred_schools(tmp_path: Path, page: Page, width: int) -> None:
    """But for the contrast, which is that of the same few styles again: axe would need minutes."""
    show(page, _left(tmp_path, samples.usual()), width)
    for one in page.locator("summary").all():
        one.click()
    expect(page.locator("tr[data-state]:visible")).to_have_count(700)
    assert too_wide(page) <= 0
    assert faults(page, but=("color-contrast",)) == []


@pytest.mark.slow
def test_a_usual_night_of_seven_hundred_schools_is_two_pages_on_paper(tmp_path: Path, page: Page) -> None:
    show(page, _left(tmp_path, samples.usual()), DESKTOP)
    # Also for who unfolded the long list before.
    page.locator("details.all summary").click()
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) <= 2
    page.emulate_media(media="print")
    expect(page.get_by_text(samples.UNKNOWN.sentence)).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text=samples.number(45))).to_be_visible()
    expect(page.locator("tr[data-state]:visible")).to_have_count(0)


def test_what_needs_a_person_comes_first_with_what_to_do_and_every_school_of_the_cause(
    tmp_path: Path, page: Page
) -> None:
    show(page, _left(tmp_path, samples.usual()), DESKTOP)
    glance = page.get_by_role("region", name="La nuit en un coup d'œil")
    expect(glance.get_by_role("heading")).to_have_text("8 établissements demandent quelqu'un, pour 2 causes.")
    heads = page.get_by_role("heading", level=2).all_inner_texts()
    assert heads[1] == "À faire, par cause"
    causes = page.get_by_role("region", name="À faire, par cause").get_by_role("article")
    expect(causes).to_have_count(2)
    expect(causes.first).to_contain_text(samples.UNKNOWN.sentence)
    assert "Est-ce bien « Intégration à un ENT » ?\nAlors ajoutez" in causes.first.inner_text()
    expect(causes.first.get_by_role("listitem")).to_have_text(
        [f"{samples.name(rank)} {samples.number(rank)}" for rank in range(40, 46)]
    )
    causes.first.get_by_role("region", name="labels.local.toml").click()
    assert page.evaluate("getSelection().toString()").strip() == samples.UNKNOWN.lines_to_paste


def test_what_changed_what_was_right_and_what_was_cut_off_are_told(tmp_path: Path, page: Page) -> None:
    show(page, _left(tmp_path, samples.usual()), DESKTOP)
    changed = page.get_by_role("region", name="Ce qui a changé")
    expect(changed).to_contain_text("Accès : Non → Oui")
    expect(changed.get_by_text(samples.number(97))).to_have_count(2)
    expect(page.get_by_role("region", name="déjà en place")).to_contain_text("PRONOTE : publication")
    outage = page.get_by_role("region", name="PRONOTE coupé")
    expect(outage.get_by_role("listitem")).to_have_count(8)
    expect(outage).to_contain_text("En tout 16,8 s ; le plus long : 2,1 s.")
    expect(page.get_by_role("region", name="Doutes").get_by_role("listitem")).to_have_count(3)
    expect(page.get_by_role("region", name="Reporté")).to_contain_text(samples.DOWN.sentence)
    nights = page.get_by_role("table", name="Les dernières nuits").get_by_role("row")
    expect(nights).to_have_count(1 + 1 + 13)
    expect(nights.nth(1)).to_contain_text("11/03/2026")


def test_values_that_differ_from_school_to_school_are_told_of_each(tmp_path: Path, page: Page) -> None:
    def linked(rank: int, before: int) -> SchoolNight:
        told = samples.CHANGED[0].model_dump(mode="json")
        told["outcome"] |= {
            "before": {"kind": "links", "in_place": before, "sure": 500},
            "after": {"kind": "links", "in_place": 500, "sure": 500},
        }
        return samples.school(rank, Exit.CHANGED, changes=(told,))

    show(page, _left(tmp_path, samples.night([linked(rank, rank) for rank in range(30)])), DESKTOP)
    changed = page.get_by_role("region", name="Ce qui a changé")
    expect(changed).to_contain_text("7 sur 500 → 500 sur 500")
    expect(changed.get_by_role("listitem")).to_have_count(12)
    # By keyboard alone.
    changed.get_by_text("et 18 autres").focus()
    page.keyboard.press("Enter")
    expect(changed.get_by_role("listitem")).to_have_count(30)


def test_a_school_is_found_by_keyboard_and_its_recording_opened(tmp_path: Path, page: Page) -> None:
    night = samples.usual()
    show(page, _left(tmp_path, night), DESKTOP)
    page.locator("details.all summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Nom, UAI, code")).to_be_focused()
    page.keyboard.type("college exemples 2")
    rows = page.locator("tr[data-state]:visible")
    expect(rows.first).to_contain_text("Collège des Exemples 21")
    page.get_by_label("Nom, UAI, code").fill("not_seen")
    expect(rows).to_have_count(6)
    expect(page.get_by_role("status")).to_have_text("6 lignes sur 700")
    page.get_by_role("button", name="Tout montrer").click()
    page.get_by_label("Résultat").select_option("écran non reconnu")
    expect(rows).to_have_count(6)
    page.get_by_role("button", name="Tout montrer").click()
    rows.nth(2).get_by_role("link").click()
    assert page.url == (tmp_path / night.schools[2].folder / "rapport.html").as_uri()


def test_no_link_leads_to_a_recording_of_another_machine(tmp_path: Path, page: Page) -> None:
    night = samples.usual()
    show(page, _left(tmp_path, night), DESKTOP)
    page.locator("details.all summary").click()
    assert page.locator("tr[data-state] a").count() == 3
    for address in page.locator("a[href]").evaluate_all("(all) => all.map((one) => one.href)"):
        assert Path(address.removeprefix("file://")).is_file(), address


def test_nothing_of_a_text_is_taken_for_markup_and_no_password_is_left(tmp_path: Path, page: Page) -> None:
    password = "Tom&Jerry<3"
    said = Trouble(code="BUG", sentence=f"Une phrase <b>avec</b> {password}", next_step=f"={password}")
    night = samples.night([samples.school(1, Exit.BUG, said)])
    file = morning.leave(night, tmp_path, lambda text: text.replace(password, "•••"))
    show(page, file, DESKTOP)
    expect(page.get_by_role("region", name="À faire")).to_contain_text("Une phrase <b>avec</b> •••")
    for one in file.parent.iterdir():
        assert "Jerry" not in one.read_text("utf-8"), one.name
    assert sorted(one.name for one in file.parent.iterdir()) == ["nuit.csv", "nuit.html", "nuit.xml", "summary.json"]


def test_a_spreadsheet_has_a_line_a_school_and_runs_nothing(tmp_path: Path) -> None:
    formula = Trouble(code="BUG", sentence="Non.", next_step='=HYPERLINK("http://x";"y")')
    schools = [samples.school(1, Exit.BUG, formula, name="@Lycée ; A"), *samples.usual(100).schools[90:92]]
    content = (_left(tmp_path, samples.night(schools)).parent / "nuit.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    first, second, third = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert (first["nom"], first["a_faire"]) == ("'@Lycée ; A", '\'=HYPERLINK("http://x";"y")')
    assert (first["resultat"], first["code_sortie"], first["code"]) == ("défaut du robot", "1", "BUG")
    assert (second["resultat"], second["modifie"], second["secondes_coupure"]) == ("modifié", "2", "2,1")
    assert (third["reprises"], third["code"]) == ("1", "")


def test_junit_has_a_case_a_school(tmp_path: Path) -> None:
    night = samples.bad()
    odd = Trouble(code="BUG", sentence="Un signe \x08 & <b>")
    night = night.model_copy(update={"schools": (*night.schools, samples.school(9, Exit.BUG, odd), samples.school(8))})
    suite = Xml.fromstring((_left(tmp_path, night).parent / "nuit.xml").read_text("utf-8"))[0]
    counts = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": "9", "failures": "3", "errors": "2", "skipped": "2"}
    found = {case.get("name", "")[:8]: [child.tag for child in case] for case in suite}
    assert found[samples.number(1)] == ["failure"]
    assert found[samples.number(5)] == ["skipped"]
    assert found[samples.number(8)] == []
    assert suite.find(".//failure[@type='PUBLICATION_STOPPED']") is not None


def test_a_night_told_again_replaces_what_was_told(tmp_path: Path) -> None:
    morning.leave(samples.bad(), tmp_path)
    night = samples.night([samples.school(1)])
    file = morning.leave(night, tmp_path)
    assert "Personne n&#39;a rien à faire." in file.read_text("utf-8")
    assert folder.read(file.parent) == night
    assert len(list(file.parent.iterdir())) == 4
