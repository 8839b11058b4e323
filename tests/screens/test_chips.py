"""Entries that show a tick while they are chosen: read as ticks where one is seen to have one, and else not at all."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from robot.labels import Label, literal
from robot.widgets import chips
from robot.widgets.sight import look

NAMES = ("Élèves", "Parents", "Enseignants")
AMONG = [literal(name) for name in NAMES]
TICK = "<i class=mdi-check style='display: inline-block; width: 12px; height: 12px; SHOWN'></i>"


def group(*chosen: str, tick: str = TICK) -> str:
    return "".join(
        f"<span tabindex=0 style='border: 1px solid'>{tick.replace('SHOWN', '' if name in chosen else 'display: none')}"
        f"{name}</span>"
        for name in NAMES
    )


def read(page: Page, body: str) -> dict[str, bool | None]:
    page.set_content(f"<body>{body}</body>")
    view = look(page)

    def state(label: Label) -> bool | None:
        found = chips.entry(view, label, AMONG)
        return found.checked if found is not None else None

    return {name: state(label) for name, label in zip(NAMES, AMONG, strict=True)}


@pytest.mark.parametrize("unseen", ["display: none", "color: transparent"])
@pytest.mark.parametrize("chosen", [(), ("Élèves",), NAMES])
def test_a_tick_that_is_drawn_says_that_it_is_chosen(page: Page, chosen: tuple[str, ...], unseen: str) -> None:
    assert read(page, group(*chosen).replace("display: none", unseen)) == {name: name in chosen for name in NAMES}


@pytest.mark.parametrize("drawn", ["<b tabindex=0>✓ {}</b>", "<b tabindex=0>{} <i>✔</i></b>"], ids=["before", "after"])
def test_a_tick_may_be_a_letter(page: Page, drawn: str) -> None:
    said = [drawn.format(NAMES[0]), *(f"<b tabindex=0>{name}</b>" for name in NAMES[1:])]
    assert read(page, "".join(said)) == {name: name == NAMES[0] for name in NAMES}


@pytest.mark.parametrize("chosen", [(), ("Élèves",), NAMES])
def test_without_a_tick_the_markup_may_say_that_it_is_chosen(page: Page, chosen: tuple[str, ...]) -> None:
    said = {
        name: f"<b tabindex=0 class=active aria-selected={str(name in chosen).lower()}>{name}</b>" for name in NAMES
    }
    assert read(page, "".join(said.values())) == {name: name in chosen for name in NAMES}


def test_what_a_tab_says_is_which_is_open(page: Page) -> None:
    tabs = "".join(f"<b role=tab tabindex=0 aria-selected=true>{name}</b>" for name in NAMES)
    assert set(read(page, tabs).values()) == {None}


@pytest.mark.parametrize(
    "body",
    [group(tick=""), "".join(f"<a href='/{name}'>{TICK}{name}</a>" for name in NAMES), group().split("</span>")[0]],
    ids=["no tick at all", "links", "alone"],
)
def test_what_is_not_seen_to_have_a_tick_is_none(page: Page, body: str) -> None:
    assert set(read(page, body).values()) == {None}
