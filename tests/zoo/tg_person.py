"""A person's gestures on pages of Bootstrap, and of Grommet."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: In these, the list is one view and the profiles another.
STAFF = ("Professeurs", "Personnels")


class AtTg(Person):
    """A menu at the side on the portal; a rail, then cards, on the console; a list is kept all at once."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Etat du compte")

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Identifiant").fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in(*PORTAL)
        self._icon().click()
        self.page.get_by_role("heading", name="Administration").wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_text(SCHOOL, exact=True).click()
        self.page.get_by_role("heading", name="Accueil").wait_for()

    def _icon(self) -> Locator:
        return self.page.get_by_role("link", name="Administration", exact=True)

    def go(self, *captions: str) -> None:
        first, *others = captions
        side = self.page.get_by_role("complementary", name="Administration")
        if side.count():
            section = side.get_by_role("button", name=first, exact=True)
            if section.get_attribute("aria-expanded") != "true":
                section.click()
            side.get_by_role("link", name=others[0], exact=True).click()
            self.page.get_by_role("heading", name=others[0]).wait_for()
            return
        # The rail writes it otherwise than the help page.
        first = "PRONOTE.net" if first == "Pronote.net" else first
        self.page.get_by_role("navigation", name="Rubriques").get_by_text(first, exact=True).click()
        self.page.get_by_role("heading", name=first, exact=True).wait_for()
        if others:
            self.page.get_by_role("heading", name=others[0], exact=True).click()
            self.page.get_by_role("link", name=first).last.wait_for()
        for view in others[1:]:
            self.page.get_by_role("link", name=view, exact=True).click()

    def chapter(self, name: str) -> Locator:
        self.page.get_by_role("tab").filter(has=self.page.get_by_text(name, exact=True)).or_(
            self.page.get_by_role("tab", name=name, exact=True)
        ).click()
        panel = self.page.get_by_role("tabpanel").filter(has=self.page.get_by_role("heading", name=name, exact=True))
        panel.wait_for()
        return panel

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées.")

    def choose(self, label: str, entry: str) -> None:
        if label == "Profil":
            self.page.get_by_role("main").get_by_text(entry, exact=True).click()
            return
        # The label's field is drawn as a button, which says « Open Drop » for itself.
        part = self.page.locator("div:has(> label)").filter(has=self.page.get_by_text(label, exact=True))
        part.get_by_role("button").click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Arrêter")
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def publish(self) -> None:
        # Its icon says its own name before the button's.
        self.page.get_by_role("button").filter(has_text="Publier dans la base").click()
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.page.get_by_text("Affichages", exact=True).click()
        self.page.get_by_text("Activer la gestion des identifiants ENT", exact=True).click()
        self.press("Enregistrer")
        self.told("Vos préférences ont été enregistrées.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.press("Choisir les colonnes")
        self.page.get_by_text("Identifiant CAS", exact=True).click()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: the pages are turned."""

    def row(self, account: Account) -> Locator:
        found = self.page.locator("tbody tr")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("button").click()
        row.get_by_role("textbox").fill(login)
        self.page.keyboard.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        people = list(accounts)
        self.open_list(title)
        onward = self.page.get_by_role("button", name="Go to next page")
        while True:
            for one in people:
                self.link(one)
            if onward.is_disabled():
                break
            number = self.page.locator("[aria-current=page]").inner_text()
            onward.click()
            expect(self.page.locator("[aria-current=page]")).not_to_have_text(number)
        self.press("Enregistrer")
        self.told("enregistrés.")

    def disconnect(self, name: str, minutes: int | None) -> None:
        if self.page.get_by_text("Groupe d'utilisateurs", exact=True).count():
            self.choose("Groupe d'utilisateurs", name)
        else:
            self.page.get_by_role("rowheader", name=name, exact=True).click()
        ticked = self.page.get_by_role("checkbox", name="en cas d'inactivité")
        if ticked.is_checked() != (minutes is not None):
            self.page.get_by_text("en cas d'inactivité").click()
        if minutes is not None:
            self.page.get_by_role("spinbutton").fill(str(minutes))
        self.press("Enregistrer")
        self.told("Les autorisations ont été enregistrées.")
