"""First screens drawn by many hands: signing in, whose school it is, the news, and the ways to each screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Browser, Page

from tests.foreign.served import Served, State
from tests.zoo import plain_console, plain_portal
from tests.zoo.console_person import CONSOLE, PORTAL
from tests.zoo.shells import Shell, Site, shells
from tests.zoo.test_zoo import KNOWN, Stopped, chromium
from tests.zoo.trial import shell_trial

__all__ = ["chromium"]
FLOWS = ("activation", "session-duration")
#: Screen → its site, and what tells that it is there.
SCREENS: dict[str, tuple[Site, str]] = {
    "services": ("portal", "form.chapitres"),
    "export": ("portal", "select[name=profil]"),
    "ent": ("console", "select[name=ent]"),
    "displays": ("console", "input[name=ent]"),
    "pupils": ("console", "td:text-is('Abadie') >> nth=0"),
    "profiles": ("console", "a[href='?profil=Professeur']"),
    "groups": ("console", "a[href='?profil=Administration']"),
}


def _signed_in(page: Page, served: Served, site: Site, doors: Sequence[str]) -> None:
    page.goto(served.portal if site == "portal" else served.console)
    if page.locator("input[name=password]").count() == 0:
        page.goto(served.portal.split("/web")[0] + "/connexion/login")
    login, password = PORTAL if site == "portal" else CONSOLE
    for door in doors:
        page.locator(f"{door} >> visible=true").first.click()
    page.locator("input[name=username]").fill(login)
    if not page.locator("input[name=password]").is_visible():
        page.locator("input[name=username]").press("Enter")
    page.locator("input[name=password]").fill(password)
    page.locator("input[name=password]").press("Enter")


@pytest.mark.slow
@pytest.mark.parametrize("name", shells())
def test_a_person_finds_every_screen(name: str, chromium: Browser) -> None:
    """What the shell says that one presses leads there, and writes nothing."""
    shell, state = Shell(name), State()
    with Served(plain_portal.application(state, None, shell), plain_console.application(state, None, shell)) as served:
        for screen, (site, there) in SCREENS.items():
            page = chromium.new_page(viewport={"width": 1280, "height": 800}, locale="fr-FR")
            page.set_default_timeout(8000)
            _signed_in(page, served, site, shell.doors.get(site, ()))
            for selector in (*shell.answers.get(site, ()), *shell.ways[screen]):
                found = page.locator(f"{selector.removeprefix('@')} >> visible=true").first
                (found.hover if selector.startswith("@") else found.click)()
            page.locator(there).wait_for()
            page.close()
    assert state.writes == []


def _each() -> Iterator[object]:
    for name in shells():
        for flow in FLOWS:
            marks = [pytest.mark.slow]
            if known := KNOWN.get(f"shells.{name}/{flow}"):
                marks.append(
                    pytest.mark.xfail(reason=f"{known['code']}: {known['sentence']}", raises=Stopped, strict=True)
                )
            yield pytest.param(name, flow, marks=marks)


@pytest.mark.parametrize(("name", "flow"), list(_each()))
def test_the_robot_finds_its_way(name: str, flow: str) -> None:
    """The procedure is passed: its screens are plain, and only the way to them is another's."""
    found = shell_trial(name, flow)
    assert found.verdict != "wrong", found
    if found.verdict == "stopped":
        raise Stopped(found)
