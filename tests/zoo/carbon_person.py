"""A person's gestures on pages of Carbon."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: What is found is counted above the list at once; the rows, ten at most, come a moment later.
SHOWN = """() => document.querySelectorAll("tbody tr").length
  === Math.min(10, parseInt(document.querySelector(".cds--data-table-header__description").textContent))"""


class AtCarbon(Person):
    """Menus in the header and at the side; the school is chosen on a page of its own."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Etat du compte")
    encoding = "cp1252"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Identifiant", exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in(*PORTAL)
        self.page.get_by_role("button", name="Mon compte").wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_role("link", name="Lycée des Exemples").click()

    def go(self, *captions: str) -> None:
        # The icon at the top left, where the volet is out of sight.
        volet = self.page.get_by_role("button", name="Ouvrir le volet administration")
        if volet.count():
            volet.click()
        for caption in captions:
            exactly = re.compile(f"^{re.escape(caption)}$")
            found = self.page.locator("header, [role=tablist]").locator("a, button").filter(has_text=exactly)
            found = found.locator("visible=true").first
            found.wait_for()
            if found.get_attribute("aria-expanded") != "true":
                found.click()

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("heading", name=re.compile(rf"^{name} (Activé|Désactivé)$"))
        return self.page.locator(".cds--tile").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.locator("label").get_by_text("Oui", exact=True).click()
        profiles = chapter.get_by_role("combobox")
        profiles.click()
        for name in PROFILES:
            self.page.get_by_role("option", name=name, exact=True).click()
        profiles.press("Escape")
        self.press("Enregistrer")
        self.told("Modifications enregistrées")

    def open_tab(self, name: str) -> None:
        """A tab, or what is folded under its title."""
        folded = self.page.get_by_role("button", name=name, exact=True)
        self.page.get_by_role("tab", name=name).or_(folded).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter la publication").click()
        self.told("Publication arrêtée")

    def integrate(self) -> None:
        self.page.get_by_label("Mon ENT").select_option(ENT)
        self.told("Enregistré")
        address = self.page.get_by_label("URL du serveur CAS")
        address.fill(CAS)
        address.press("Enter")
        self.told("Enregistré")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("Les espaces sont à nouveau accessibles")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT", exact=True).click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def _search(self, name: str) -> None:
        self.page.get_by_placeholder("Rechercher un nom").fill(name)
        self.page.wait_for_function(SHOWN)

    def row(self, account: Account) -> Locator:
        # Emptied between two names: one row after one row would say nothing.
        self._search("")
        self._search(f"{account.family} {account.first}")
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("cell").last.click()
        row.get_by_role("textbox").fill(login)
        row.get_by_role("textbox").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_text(name, exact=True).locator("visible=true").first.click()
        part = self.page.locator(".cds--tile").filter(has_text="Déconnexion automatique")
        if part.get_by_role("checkbox").is_checked() != (minutes is not None):
            part.locator("label").filter(has_text="en cas d'inactivité").click()
        if minutes is not None:
            self.choose("Après une durée de", f"{minutes} minutes")
        self.press("Enregistrer")
        self.told("Modifications enregistrées")
        self.page.reload()
