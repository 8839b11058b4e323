"""A person's gestures on pages of Semi Design."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: In these, the list is one page and the profiles another.
STAFF = ("Professeurs", "Personnels")


class AtSemi(Person):
    """Cards, then a menu at the side, on the portal; menus that drop down on the console; a login in a bubble."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")
    encoding = "cp1252"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Identifiant").fill(username)
        self.page.get_by_label("Mot de passe").fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout accepter")
        self.press("Se connecter")
        self._sign_in(*PORTAL)
        self._icon().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_text(SCHOOL, exact=True).click()
        self.press("Continuer")
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def press(self, name: str) -> None:
        # An icon says its own name before the button's.
        self.page.get_by_role("button").filter(has_text=re.compile(f"^{name}$")).click()

    def _icon(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        first, *others = captions
        if self._icon().count():
            self._icon().click()
            self.page.get_by_role("link", name=first, exact=True).click()
            (caption,) = others
            self.page.get_by_role("complementary").get_by_text(caption, exact=True).click()
        else:
            self._drop(first, others[:1])
            for caption in others[1:]:
                self.open_tab(caption)
        self.page.get_by_role("heading", name=captions[min(1, len(others))]).wait_for()

    def _drop(self, menu: str, entries: list[str]) -> None:
        entry = self.page.locator(".semi-navigation").get_by_text(re.compile(f"^{menu}$", re.IGNORECASE))
        if not entries:
            entry.click()
        for caption in entries:
            entry.hover()
            self.page.locator(".semi-dropdown-menu").get_by_text(caption, exact=True).locator("visible=true").click()
        # Out of the menu, which then folds: it does not open again while it does.
        self.page.mouse.move(640, 790)
        self.page.locator(".semi-dropdown-menu").first.wait_for(state="detached")

    def chapter(self, name: str) -> Locator:
        exactly = self.page.locator(".semi-collapse-header").filter(has=self.page.get_by_text(name, exact=True))
        if exactly.get_attribute("aria-expanded") != "true":
            exactly.click()
        return self.page.locator(".semi-collapse-item").filter(has=exactly)

    def choose(self, label: str, entry: str) -> None:
        field = self.page.get_by_role("combobox", name=label)
        field.click()
        self._tick(entry)
        # What is chosen is the field's once the list is closed.
        self.page.get_by_role("listbox").wait_for(state="detached")
        field.get_by_text(entry, exact=True).wait_for()

    def _tick(self, entry: str) -> None:
        self.page.get_by_role("option").get_by_text(entry, exact=True).locator("visible=true").click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        chapter.get_by_role("combobox").click()
        for name in PROFILES:
            self._tick(name)
        self.page.keyboard.press("Escape")
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Confirmer")
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.get_by_role("combobox", name="Mon ENT").click()
        for caption in ("Provence-Alpes-Côte d'Azur", ENT):
            self.page.get_by_role("treeitem").get_by_text(caption, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_role("switch", name="Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.show_all()
        self.told("Identifiant CAS")

    def show_all(self) -> None:
        """The column, as rows are searched."""
        self.press("Colonnes")
        window = self.page.get_by_role("dialog")
        window.get_by_text("Identifiant CAS", exact=True).click()
        window.get_by_text("Valider").click()
        window.wait_for(state="hidden")

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher dans la liste").fill(f"{account.family} {account.first}")
        self.page.get_by_text(re.compile(r"^[012] personnes?$")).wait_for()
        found = self.page.get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_text("Non renseigné").click()
        self.page.get_by_role("textbox", name="Identifiant CAS de").fill(login)
        self.press("Enregistrer")
        row.get_by_text(login, exact=True).wait_for()
        self.page.get_by_role("textbox", name="Identifiant CAS de").wait_for(state="detached")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_text(re.compile(rf"^{name}( \(\d+\))?$")).click()
        part = self.page.locator(".semi-card").filter(has_text="Déconnexion automatique")
        if part.get_by_role("checkbox").is_checked() != (minutes is not None):
            part.get_by_text("en cas d'inactivité").click()
        if minutes is not None:
            part.get_by_role("textbox").fill(f"{minutes // 60:02}:{minutes % 60:02}")
            self.page.get_by_text("heures : minutes").click()
        save = self.page.get_by_role("button", name="Enregistrer")
        # What is so already cannot be kept again.
        if save.is_enabled():
            save.click()
            self.told(f"« {name} » : modifications enregistrées.")
