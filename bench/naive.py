"""The naive way: per user search, click, fill, Enter, expect, each through a Playwright locator."""

from __future__ import annotations

import time
from collections import Counter

from playwright.sync_api import expect

from robot.pages.pronote import Console
from robot.pages.pronote.resources import CAS_ID


def link(console: Console, users: int) -> tuple[int, float]:
    """How many users got their identifier, and the seconds that they took.

    Each is searched by a birth date that nobody else has, so that one row is left: the kindest case for this way.
    """
    lists = console.resources
    listing = lists.read("eleves", lists.open("eleves"))
    sheet = listing.sheet
    column, birth = sheet.columns[CAS_ID], sheet.columns["column_birth_date"]
    often = Counter(line.texts[birth] for line in listing.lines)
    alone = [one.texts[birth] for one in listing.lines if often[one.texts[birth]] == 1 and not one.texts[column]]
    dates = [one for one in alone if one][:users]
    page = console.screen.page
    # Somewhere on the list, with no row chosen: the first click on a row selects it, the second opens its cell.
    cell = page.locator(f"[id$='_{column}_0_div']")
    start = time.perf_counter()
    for number, born in enumerate(dates):
        page.get_by_role("button", name="Rechercher", exact=True).click()
        page.get_by_placeholder("Rechercher dans la liste").fill(born)
        expect(page.get_by_text("1 sur ")).to_be_visible()
        cell.click()
        cell.click()
        page.locator("[id$='_Edition']").fill(f"naif.{number:05d}")
        page.keyboard.press("Enter")
        expect(cell).to_have_text(f"naif.{number:05d}")
        page.get_by_role("button", name="Effacer la recherche").click()
    return len(dates), time.perf_counter() - start
