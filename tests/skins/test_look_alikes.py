"""The look-alikes of a drifting page tell when they are touched, whatever else drifts: else no wrong gesture counts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from fixtures.mutation.drift import Drifting

#: Answered by the test itself: nothing listens there.
ADDRESS = "http://127.0.0.1:9/"
CHAPTER = (
    '<fieldset class="chapter"><legend><span class="legend">{0}</span></legend>'
    '<label><input type="checkbox" name="{0}_actif"> Oui</label></fieldset>'
)
BODY = f'<form class="services">{CHAPTER.format("GLPI")}{CHAPTER.format("Pronote")}</form>'


@pytest.mark.parametrize("kinds", [("decoys",), ("tags", "decoys"), ("wraps", "tags", "attributes", "decoys", "ids")])
def test_a_tick_of_a_look_alike_chapter_is_told_and_of_no_other(page: Page, kinds: tuple[str, ...]) -> None:
    told: list[str] = []

    def answer(route: Route) -> None:
        if "__drift__" in route.request.url:
            told.append(route.request.url)
        script = Drifting(3, kinds).script
        route.fulfill(content_type="text/html", body=f"<head><script>{script}</script></head><body>{BODY}</body>")

    page.route(f"{ADDRESS}**", answer)
    page.goto(ADDRESS)
    expect(page.get_by_role("checkbox")).to_have_count(3)
    for name in ("GLPI_actif", "Pronote_actif"):
        page.locator(f"[name={name}]").check()
    assert told == []
    with page.expect_request("**/__drift__*"):
        page.locator("[name$=_faux]").check()
