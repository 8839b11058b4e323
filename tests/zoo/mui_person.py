"""A person's gestures on pages of MUI."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

NOBODY = "Aucun résultat."
#: Every row bears that name, or the grid says that none does.
FOUND = """family => {
  const named = [...document.querySelectorAll("[role=gridcell][data-field=family]")].map(one => one.textContent);
  return named.length ? named.every(one => one.includes(family)) : document.body.innerText.includes("Aucun résultat.");
}"""


class AtMui(Person):
    """The portal's administration is a board of cards, the console's pages are in the menus of its bar."""

    columns = ("Nom", "Prénom", "Date de naissance", "Identifiant", "Statut")

    def _sign_in(self, label: str, username: str, password: str) -> None:
        self.page.get_by_role("textbox", name=label).fill(username)
        self.page.get_by_role("textbox", name="Mot de passe").fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in("Identifiant", *PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.page.get_by_role("link", name=SCHOOL).click()
        self.press("J'ai compris")
        self.page.get_by_role("heading", name="Accueil").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("link", name="Administration du site")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            for caption in captions:
                self.page.get_by_role("link", name=caption).click()
            return
        menu = self.page.get_by_role("navigation", name="Menu principal")
        if len(captions) == 1:
            menu.get_by_role("link", name=captions[0]).click()
            return
        menu.get_by_role("button", name=captions[0]).click()
        self.page.get_by_role("menuitem", name=captions[1], exact=True).click()
        for caption in captions[2:]:
            self.open_tab(caption)

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("button", name=re.compile(rf"^{name} ?(Activé|Désactivé)"))
        title.click()
        return self.page.locator(".MuiAccordion-root").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui", exact=True).check()
        chapter.get_by_role("combobox", name="Profils utilisateurs").click()
        for name in PROFILES:
            self.page.get_by_role("option", name=name, exact=True).click()
        # The menu of several entries stays open.
        self.page.keyboard.press("Escape")
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter").click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.told("Préférence enregistrée.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.press("Colonnes")
        self.page.get_by_role("checkbox", name="Identifiant CAS").check()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        search = self.page.get_by_role("searchbox")
        trigger = self.page.get_by_role("button", name="Recherche", exact=True)
        if trigger.get_attribute("aria-expanded") != "true":
            trigger.click()
        if self.page.get_by_text(NOBODY).is_visible():
            search.fill("")
            self.page.get_by_text(NOBODY).wait_for(state="hidden")
        search.fill(account.family)
        # The grid waits for the end of the typing.
        self.page.wait_for_function(FOUND, arg=account.family)
        found = self.page.get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("button", name="Modifier").click()
        row.get_by_role("textbox").fill(login)
        row.get_by_role("button", name="Enregistrer").click()
        row.get_by_role("gridcell", name=login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()
        part = self.page.locator(".MuiCard-root").filter(has_text="Déconnexion automatique")
        part.get_by_role("checkbox").set_checked(minutes is not None)
        if minutes is not None:
            part.get_by_label("Durée en minutes").fill(str(minutes))
        part.get_by_role("button", name="Enregistrer").click()
        self.told(f"« {name} » : déconnexion automatique enregistrée.")
