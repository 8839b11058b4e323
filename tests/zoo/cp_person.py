"""A person's gestures on a portal of Chakra UI and a console of PrimeReact."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: What the menu bar writes otherwise than the help page.
CALLED = {"Pronote.net": "PRONOTE.net"}


class AtChakraAndPrime(Person):
    """Cards behind the portal's icon; a menu bar in the console, with tabs beneath it."""

    columns = ("Nom", "Prénom", "Date de naissance", "Identifiant", "État du compte")
    delimiter, encoding = ",", "utf-8"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_role("textbox", name="Identifiant").fill(username)
        self.page.get_by_role("textbox", name="Mot de passe").fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.press("Se connecter")
        self._sign_in(*PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.locator(".base").filter(has_text="Lycée des Exemples").get_by_role("button", name="Ouvrir").click()
        news = self.page.get_by_role("dialog")
        news.get_by_role("button", name="J'ai compris").click()
        news.wait_for(state="detached")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            for caption in captions:
                self.page.get_by_role("link", name=caption, exact=True).click()
            self.page.get_by_role("heading", name=captions[-1]).wait_for()
            return
        menu, tab = self.page.get_by_role("menubar").first, ""
        if captions[-1] == "Profils d'autorisation":
            *path, tab = captions
        else:
            path = list(captions)
        for level, caption in enumerate(path):
            entry = menu.get_by_role("menuitem", name=CALLED.get(caption, caption), exact=True).locator("visible=true")
            # What is beneath an entry of a menu that stands open comes under the pointer; a press would close it.
            if 0 < level < len(path) - 1:
                entry.hover()
            else:
                entry.click()
        self.page.get_by_role("heading", name=CALLED.get(path[-1], path[-1]), exact=True).wait_for()
        if tab:
            self.page.get_by_role("menuitem", name=tab).click()

    def chapter(self, name: str) -> Locator:
        found = self.page.get_by_role("region", name=name, exact=True)
        found.get_by_role("button", name="Paramétrer").click()
        return found

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).locator("visible=true").click()
        self.page.get_by_role("option", name=entry, exact=True).locator("visible=true").click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.locator("label").get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Modifications enregistrées")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").or_(self.page.get_by_role("dialog")).get_by_role(
            "button", name="Oui"
        ).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.locator(".p-dropdown").click()
        self.page.get_by_role("option", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres sont enregistrés.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences", "Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.told("Votre choix est enregistré.")

    def show_all(self) -> None:
        """Nothing to do: the list scrolls."""

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.locator(".p-multiselect-trigger").click()
        self.page.get_by_role("option", name="Identifiant CAS", exact=True).click()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()
        if title == "Élèves":
            self.press("Tout déplier")

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher").fill(f"{account.family} {account.first}")
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("cell").last.click()
        row.get_by_role("textbox").fill(login)
        row.get_by_role("textbox").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("option", name=name, exact=True).click()
        tick = self.page.get_by_label("Déconnecter en cas d'inactivité")
        if tick.is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None:
            field = self.page.get_by_label("Durée d'inactivité")
            field.fill(str(minutes))
            field.press("Tab")
        self.press("Enregistrer")
        self.told(f"« {name} » est à jour.")
