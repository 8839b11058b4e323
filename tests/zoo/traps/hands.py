"""How somebody gets to a page, and does there what they should not."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.foreign.served import CAS, PROFILES, Served
from tests.zoo.plain_portal import SERVICES

Careless = Callable[[Page, Served], None]


def at_portal(page: Page, served: Served, path: str) -> None:
    """Signed in to the portal, on that page."""
    page.goto(f"{served.portal}/connexion/login")
    page.locator("[name=username]").fill("admin.exemples")
    page.locator("[name=password]").fill("soleil 1")
    page.locator("main button").click()
    page.goto(served.portal + path)


def at_console(page: Page, served: Served, path: str) -> None:
    """Signed in to the console, on that page."""
    page.goto(f"{served.console}/connexion")
    page.locator("[name=login]").fill("123456")
    page.locator("[name=mdp]").fill("lune 2")
    page.get_by_role("button", name="Se connecter").click()
    page.goto(served.console + path)


def press(page: Page, text: str, number: int = 0) -> None:
    """A button, a link or a part of a menu so called; where there are several, that one of them."""
    named = page.get_by_role("button", name=text, exact=True).or_(page.get_by_role("link", name=text, exact=True))
    named.nth(number).click()


def console(path: str, *presses: str, number: int = 0) -> Careless:
    """On that page of the console, one press after the other, the last of those that are called so if asked."""

    def does(page: Page, served: Served) -> None:
        at_console(page, served, path)
        for one in presses[:-1]:
            press(page, one)
        press(page, presses[-1], number)

    return does


def portal(path: str, *presses: str, number: int = 0) -> Careless:
    """On that page of the portal likewise."""

    def does(page: Page, served: Served) -> None:
        at_portal(page, served, path)
        for one in presses[:-1]:
            press(page, one)
        press(page, presses[-1], number)

    return does


def services(key: str = "pronote", button: str = "Enregistrer", number: int = 0) -> Careless:
    """« Oui », all profiles, the button."""

    def does(page: Page, served: Served) -> None:
        at_portal(page, served, SERVICES)
        page.locator(f"[name={key}][value=oui]").check()
        for one in PROFILES:
            page.locator(f"[name={key}_{one}]").check()
        press(page, button, number)

    return does


def ent(entry: int | str, field: str = "#c", button: str = "Enregistrer") -> Careless:
    """The publication stopped, that entry of the list chosen (by its place or its name), the address typed, the button."""

    def does(page: Page, served: Served) -> None:
        at_console(page, served, "/net/ent")
        press(page, "Arrêter la publication")
        if isinstance(entry, int):
            page.locator("#e").select_option(index=entry)
        else:
            page.locator("#e").select_option(label=entry)
        page.locator(field).fill(CAS)
        press(page, button)

    return does


def cell(path: str = "/ressources/eleves", place: int = 0, text: str = "adele.abadie") -> Careless:
    """The preference ticked, that cell of the list pressed, a login typed into whatever opens."""

    def does(page: Page, served: Served) -> None:
        at_console(page, served, "/parametres/affichages")
        page.locator("[name=ent]").check()
        press(page, "Valider")
        page.goto(served.console + path)
        page.locator("td[data-number]").nth(place).click()
        page.keyboard.press("Control+A")
        page.keyboard.type(text)
        page.keyboard.press("Enter")

    return does


def duration(button: str = "Valider", *then: str, link: int = 0, minutes: str = "45") -> Careless:
    """The profile « Professeur » chosen, ticked, so many typed, the button, and what it asks."""

    def does(page: Page, served: Served) -> None:
        at_console(page, served, "/profils/professeurs/")
        press(page, "Professeur", link)
        page.locator("[name=actif]").check()
        page.locator("[name=minutes]").fill(minutes)
        for one in (button, *then):
            press(page, one)

    return does
