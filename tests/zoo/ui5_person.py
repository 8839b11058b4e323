"""A person's gestures on pages of SAP UI5 Web Components."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtUi5(Person):
    """Menus at the side; the school is chosen in a window; a whole list is typed, then kept at once."""

    columns = ("NOM", "PRENOM", "DATE DE NAISSANCE", "LOGIN", "STATUT")
    delimiter, encoding = "\t", "utf-8"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.locator("#username input").fill(username)
        self.page.locator("#password input").fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Se connecter")
        self._sign_in(*PORTAL)
        # The icon at the top left.
        self.press("Volet administration")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.locator("ui5-dialog ui5-li").get_by_text("Lycée des Exemples", exact=True).click()
        self.press("Continuer")
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def go(self, *captions: str) -> None:
        menu = self.page.locator("ui5-side-navigation")
        in_menu, tabs = captions[:2], captions[2:]
        for caption in in_menu:
            entry = menu.locator(
                f"ui5-side-navigation-item[text={caption!r}], ui5-side-navigation-sub-item[text={caption!r}]"
            )
            if entry.get_attribute("expanded") is None:
                entry.get_by_text(caption, exact=True).locator("visible=true").first.click()
        self.page.get_by_role("heading", name=in_menu[-1], exact=True).locator("visible=true").first.wait_for()
        for tab in tabs:
            self.open_tab(tab)

    def _panel(self, title: str) -> Locator:
        panel = self.page.locator(f"ui5-panel[header-text={title!r}]")
        if panel.get_attribute("collapsed") is not None:
            panel.get_by_text(title, exact=True).first.click()
        return panel

    def chapter(self, name: str) -> Locator:
        return self._panel(name)

    def open_tab(self, name: str) -> None:
        if name == "Intégration dans un ENT":
            self._panel(name)
        else:
            super().open_tab(name)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.locator("ui5-option").filter(has_text=re.compile(f"^{entry}$")).locator("visible=true").click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.locator("ui5-checkbox").filter(has_text="Oui").click()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.told("Publication arrêtée")

    def integrate(self) -> None:
        panel = self._panel("Intégration dans un ENT")
        panel.get_by_role("combobox").fill(ENT)
        panel.get_by_role("combobox").press("Enter")
        self.told("Enregistré")
        address = panel.locator("#cas input")
        address.fill(CAS)
        address.press("Enter")
        panel.locator(".field").filter(has=self.page.locator("#cas")).get_by_text("Enregistré").wait_for()

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.locator("ui5-dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("Base publiée : les espaces")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        self.press("Exporter au format CSV")
        with self.page.expect_download() as download:
            self.page.get_by_role("link", name="Télécharger").click()
        path = Path(download.value.path())
        self.press("Fermer")
        return path

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.locator("ui5-checkbox").filter(has_text="Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée.")

    def show_all(self) -> None:
        """Nothing to do: who is further down is filtered."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_role("searchbox", name="Filtrer par nom").fill(f"{account.family} {account.first}")
        found = self.page.locator("ui5-table-row").filter(has_text=account.first)
        return found.filter(has_text=account.born) if account.born else found

    def holds(self, row: Locator, login: str) -> bool:
        return row.get_by_role("textbox").input_value() == login

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("textbox").fill(login)
        row.get_by_role("textbox").press("Tab")

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.press("Enregistrer")
        self.page.get_by_text(re.compile(r"^\d+ identifiants? enregistrés?\.$")).locator(
            "visible=true"
        ).first.wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator("ui5-li").get_by_text(name, exact=True).click()
        part = self.page.locator("ui5-panel").filter(has_text="en cas d'inactivité")
        self.press("Modifier")
        box = part.get_by_role("checkbox")
        if box.is_checked() != (minutes is not None):
            box.click()
        if minutes is not None:
            # Key by key: the component draws itself anew once it has the focus.
            field = part.locator("ui5-step-input input")
            field.click()
            field.press("ControlOrMeta+a")
            field.press_sequentially(str(minutes))
            field.press("Enter")
        self.press("Enregistrer")
        self.told(f"Modifications de « {name} » enregistrées.")
