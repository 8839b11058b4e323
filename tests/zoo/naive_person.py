"""A person's gestures on pages of Naive UI."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Beneath which heading of the cascade the ENT is.
REGION = "Provence-Alpes-Côte d'Azur"


class AtNaive(Person):
    """A tree at the side of the portal; sections on top of the console, with a menu at the side; the school is chosen."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut du compte")
    encoding = "cp1252"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.locator("[name=username]").fill(username)
        self.page.locator("[name=password]").fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.press("Se connecter")
        self._sign_in(*PORTAL)
        self.press("Administration")
        self.page.get_by_role("heading", name="Volet administration").wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.locator(".n-list-item").filter(has_text="Lycée des Exemples").click()
        self.press("J'ai compris")
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def go(self, *captions: str) -> None:
        if self.page.get_by_role("heading", name="Volet administration").count():
            self._down_the_tree(*captions)
        else:
            self._down_the_menus(*captions)

    def _down_the_tree(self, group: str, entry: str) -> None:
        leaf = self.page.locator(".n-tree-node-content").get_by_text(entry, exact=True)
        if not leaf.count():
            self.page.locator(".n-tree-node-content").get_by_text(group, exact=True).click()
        leaf.click()
        self.page.get_by_role("heading", name=entry, exact=True).wait_for()

    def _down_the_menus(self, section: str, *captions: str) -> None:
        top = self.page.locator(".n-menu--horizontal").get_by_text(section, exact=True)
        top.locator("visible=true").click()
        part = self.page.locator(".n-layout-sider .n-menu")
        # The list of a kind of people is an entry beneath it, as its profiles are.
        path = (*captions, "Liste") if captions and captions[-1] in {"Professeurs", "Personnels"} else captions
        for caption in path[:-1]:
            title = part.locator(".n-submenu > .n-menu-item > .n-menu-item-content").filter(has_text=caption)
            part = part.locator(".n-submenu").filter(has=self.page.get_by_text(caption, exact=True))
            if "n-menu-item-content--collapsed" in (title.get_attribute("class") or ""):
                title.click()
        if path:
            part.get_by_text(path[-1], exact=True).click()

    def chapter(self, name: str) -> Locator:
        title = self.page.locator(".n-collapse-item__header").filter(has=self.page.get_by_text(name, exact=True))
        item = self.page.locator(".n-collapse-item").filter(has=title)
        if "n-collapse-item--active" not in (item.get_attribute("class") or ""):
            title.get_by_text(name, exact=True).click()
        return item

    def _field(self, label: str) -> Locator:
        exactly = re.compile(rf"^{label}\s*\*?\s*$")
        return self.page.locator(".n-form-item").filter(has=self.page.locator(".n-form-item-label", has_text=exactly))

    def _option(self, name: str) -> Locator:
        return self.page.locator(".n-base-select-option").get_by_text(name, exact=True).locator("visible=true")

    def choose(self, label: str, entry: str) -> None:
        self._field(label).locator(".n-select").click()
        self._option(entry).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        chapter.locator(".n-select").click()
        for name in PROFILES:
            self._option(name).click()
        self.page.keyboard.press("Escape")
        self.press("Enregistrer")
        self.told("Les accès aux services tiers ont été mis à jour")

    def open_tab(self, name: str) -> None:
        self.page.locator(".n-tabs-tab").get_by_text(name, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Oui, arrêter")
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self._field("Mon ENT").locator(".n-cascader").click()
        for entry in (REGION, ENT):
            self.page.locator(".n-cascader-option").get_by_text(entry, exact=True).click()
        self._field("URL du serveur CAS").get_by_role("textbox").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.press("Confirmer")
        self.told("Les espaces sont de nouveau accessibles.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.press("Colonnes")
        self.page.locator(".n-transfer").get_by_text("Identifiant CAS", exact=True).click()
        self.press("Valider")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()
        self.show_all()

    def show_all(self) -> None:
        self.page.locator(".n-pagination .n-select").click()
        self._option("100 / page").click()

    def write(self, row: Locator, login: str) -> None:
        cell = row.get_by_role("cell").last
        cell.click()
        cell.get_by_role("textbox").fill(login)
        cell.get_by_role("textbox").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.press("Enregistrer")
        self.page.get_by_text(re.compile(r"^\d+ identifiants enregistrés$")).last.wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator(".n-tree-node-content").get_by_text(name, exact=True).click()
        part = self.page.locator(".n-card").filter(has_text="Déconnexion automatique").last
        tick = part.get_by_role("checkbox")
        if tick.is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None:
            part.get_by_role("textbox").click()
            for column, number in enumerate((minutes // 60, minutes % 60)):
                wheel = self.page.locator(".n-time-picker-col").nth(column)
                wheel.get_by_text(f"{number:02}", exact=True).click()
            self.page.get_by_role("button", name="OK", exact=True).click()
        # A duration that is there already cannot be kept again.
        if part.get_by_role("button", name="Enregistrer").is_enabled():
            part.get_by_role("button", name="Enregistrer").click()
            self.told(f"« {name} » enregistré")
