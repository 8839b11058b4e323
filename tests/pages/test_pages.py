"""The pages are readable by everybody: with a keyboard, a screen reader, on a phone, in the dark, on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.pages import samples
from tests.pages.looking import Scheme, faults, show, too_wide

PHONE, SMALL, TABLET, DESKTOP = 390, 360, 768, 1280
FEW = 6
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
MAKERS: dict[str, samples.Maker] = {
    "good": samples.good,
    "failed": samples.failed,
    "examined": samples.examined,
    "accounts": lambda folder, page: samples.accounts(folder, FEW),
}


@pytest.fixture(params=MAKERS)
def file(request: pytest.FixtureRequest, tmp_path: Path, page: Page) -> Path:
    """One page of each kind."""
    return MAKERS[request.param](tmp_path, page)


def test_axe_finds_nothing_and_nothing_is_fetched(file: Path, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for scheme in SCHEMES:
        for width in (PHONE, DESKTOP):
            show(page, file, width, scheme)
            assert faults(page) == [], (scheme, width)
            assert too_wide(page) <= 0
    for width in (SMALL, TABLET):
        show(page, file, width)
        assert too_wide(page) <= 0, width
    assert {one.split("://")[0] for one in asked} == {"file"}
    assert page.evaluate("[...document.images].filter((one) => !one.naturalWidth).length") == 0
    expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex, nofollow")


@pytest.mark.ci
def test_each_page_is_whole_on_paper(file: Path, page: Page) -> None:
    show(page, file, DESKTOP, "dark")
    page.emulate_media(media="print", color_scheme="dark")
    page.set_viewport_size({"width": 680, "height": 960})
    assert too_wide(page) <= 0
    hidden = """() => [...document.querySelectorAll('main *')].filter((one) => one.scrollHeight > one.clientHeight + 4
      && !['visible', 'clip'].includes(getComputedStyle(one).overflowY)).map((one) => one.outerHTML.slice(0, 80))"""
    assert page.evaluate(hidden) == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_what_to_do_comes_first_and_lines_to_paste_stand_alone(tmp_path: Path, page: Page) -> None:
    show(page, samples.failed(tmp_path, page), PHONE)
    result = page.get_by_role("region", name="Résultat")
    expect(result).to_contain_text("Je ne trouve pas l'onglet")
    # What is written on several lines is shown on several lines.
    assert "Est-ce bien « Intégration à un ENT » ?\nAlors ajoutez" in result.inner_text()
    # One click takes the lines to paste, all of them and nothing else.
    lines = page.get_by_role("region", name="labels.local.toml")
    lines.click()
    assert page.evaluate("getSelection().toString()").strip() == samples.PASTE
    assert "Choisissez 60 minutes au plus.\nPuis relancez." in result.inner_text()
    box, table = result.bounding_box(), page.get_by_role("table").bounding_box()
    assert box is not None
    assert table is not None
    assert box["y"] < table["y"]
    text = page.content()
    assert samples.PASSWORD not in page.inner_text("main")
    assert "Tom&amp;Jerry" not in text
    region = page.get_by_role("region", name="L'écran, en texte")
    region.focus()
    expect(region).to_be_focused()


@pytest.mark.parametrize("narrow", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_the_filter_of_the_accounts_counts_what_it_leaves(tmp_path: Path, page: Page, narrow: bool) -> None:
    show(page, samples.accounts(tmp_path), PHONE if narrow else DESKTOP)
    total = 2 * samples.MANY + 5 + 2 + 2
    count = page.get_by_role("status")
    rows = page.locator("[data-state]:visible")
    expect(count).to_have_text(f"{total} lignes")
    first = page.locator("main h2").first
    expect(first).to_have_text("Doutes à trancher (5)")

    def left(number: int) -> None:
        expect(count).to_have_text(f"{number} lignes sur {total}")
        expect(rows).to_have_count(number)

    page.get_by_label("Profil").select_option("responsables")
    left(5)
    page.get_by_role("button", name="Tout montrer").click()
    expect(count).to_have_text(f"{total} lignes")
    page.get_by_label("État").select_option("lien sûr : refusé par PRONOTE")
    left(1)
    page.get_by_label("État").select_option("doute")
    left(5)
    page.get_by_label("État").select_option("tous")
    # By keyboard alone, accents and capitals left aside.
    words = page.get_by_label("Nom, login")
    words.focus()
    page.keyboard.type("exemple-17 zoe")
    expect(first).to_be_hidden()
    left(sum(2 for number in range(samples.MANY) if str(number).startswith("17")))
    page.keyboard.press("Tab")
    expect(page.get_by_label("Profil")).to_be_focused()


def test_the_heads_of_a_long_table_stay_in_sight_below_the_filter(tmp_path: Path, page: Page) -> None:
    show(page, samples.accounts(tmp_path), DESKTOP)
    page.get_by_role("row", name="EXEMPLE-600").first.scroll_into_view_if_needed()
    head = page.get_by_role("table").nth(1).get_by_role("columnheader").first.bounding_box()
    bar = page.get_by_role("search").bounding_box()
    assert head is not None
    assert bar is not None
    assert bar["y"] == 0
    assert abs(head["y"] - bar["height"]) <= 1


def test_the_accounts_are_whole_without_a_script(tmp_path: Path, browser: Any) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(samples.accounts(tmp_path, FEW).as_uri())
        expect(page.locator("[data-state]:visible")).to_have_count(2 * FEW + 9)
        expect(page.locator("#filter")).to_be_hidden()


@pytest.mark.slow
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_axe_finds_nothing_among_thousands_of_rows(tmp_path: Path, page: Page, width: int) -> None:
    """But for the contrast, which is that of the same few styles again: axe would need minutes."""
    show(page, samples.accounts(tmp_path, 1000), width)
    assert faults(page, but=("color-contrast",)) == []
