"""The floor of a visit where nothing is to be done: its page loads and list reads alone, by somebody who knows the way.

A bare browser that waits for nothing but the servers: no look at a page, no question asked of it, no evidence.
"""

from __future__ import annotations

import re
import time
from typing import Any

from playwright.sync_api import Page, sync_playwright

from robot import browser

_CALL = """async ([operation, values]) => {
  const answer = await fetch(new URL(`appel/${operation}`, document.baseURI), {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(values) });
  return await answer.json();
}"""
PROFILES = ("eleve", "responsable", "enseignant", "personnel")
GROUPS = ("enseignant", "personnel", "groupe")


def seconds(school: dict[str, Any]) -> float:
    """How long it takes at that school (as `fixtures.__main__.describe` has it), the browser's own start included."""
    start = time.perf_counter()
    found = browser.find({}, window=False)
    if found is None:
        raise SystemExit("Aucun navigateur : lancez « atrium-pronote browser ».")
    with sync_playwright() as playwright:
        running = browser.launch(playwright, found, headed=False)
        context = running.new_context(accept_downloads=True)
        _portal(context.new_page(), school)
        _console(context.new_page(), school)
        running.close()
    return time.perf_counter() - start


def _portal(page: Page, school: dict[str, Any]) -> None:
    page.goto(school["site"])
    page.click("#sign-in")
    login, password = next(iter(school["atrium_admins"].items()))
    page.locator("input[type=password]").fill(password)
    page.locator("form:has(input[type=password]) input[type=text]").first.fill(login)
    page.locator("input[type=password]").press("Enter")
    page.wait_for_url(re.compile("/web/"))
    page.goto(school["site"])
    links = page.locator("a")
    services = links.filter(has_text="Accès aux services tiers").first.get_attribute("href")
    export = links.filter(has_text="Export des utilisateurs").first.get_attribute("href")
    page.goto(_whole(page, services))
    page.goto(_whole(page, export))
    choice = page.locator("select").filter(has_text="Enseignants").first
    for number in range(len(PROFILES)):
        # The first entry asks to choose.
        choice.select_option(index=number + 1)
        with page.expect_download() as file:
            page.get_by_text("Exporter au format CSV").last.click()
        file.value.path()


def _whole(page: Page, address: str | None) -> str:
    if address is None:
        raise SystemExit("unavoidable: no such link")
    return str(page.evaluate("(address) => new URL(address, location.href).href", address))


def _console(page: Page, school: dict[str, Any]) -> None:
    page.goto(school["console"])
    login, password = next(iter(school["console_users"].items()))
    page.locator("input[type=password]").fill(password)
    page.locator("form:has(input[type=password]) input[type=text]").first.fill(login)
    page.locator("input[type=password]").press("Enter")
    page.wait_for_url(re.compile("/console/$"))
    page.wait_for_load_state("networkidle")

    def call(operation: str, **values: str) -> dict[str, Any]:
        return dict(page.evaluate(_CALL, [operation, values]))

    call("GetParametresCAS")
    call("GetPreferences")
    for profile in PROFILES:
        call("GetListe", profil=profile)
    for group in GROUPS:
        for rule in call("GetProfils", groupe=group)["resultat"]["profils"]:
            call("GetDeconnexion", groupe=group, nom=rule["nom"])
