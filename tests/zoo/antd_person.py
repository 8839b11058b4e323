"""A person's gestures on pages of Ant Design."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.zoo.console_person import CONSOLE, PORTAL, Person


class AtAntd(Person):
    """The groups of the menu are closed until they are pressed, and stay open then."""

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_placeholder("Identifiant").fill(username)
        self.page.get_by_placeholder("Mot de passe").fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Se connecter")
        self._sign_in(*PORTAL)
        # The icon at the top left.
        self.page.get_by_role("button", name="menu-unfold").click()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)

    def go(self, *captions: str) -> None:
        for caption in captions:
            # An icon before the caption is no text.
            entry = self.page.get_by_role("menuitem").filter(has_text=re.compile(f"^{re.escape(caption)}$"))
            tab = self.page.get_by_role("tab", name=caption, exact=True)
            found = entry.or_(tab).locator("visible=true").first
            found.wait_for()
            if found.get_attribute("aria-expanded") != "true":
                found.click()

    def chapter(self, name: str) -> Locator:
        return self.page.locator(".ant-card").filter(has=self.page.get_by_text(name, exact=True))

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label, exact=True).click()
        self.page.locator(".ant-select-item-option").get_by_text(entry, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Oui")
        self.told("La publication est arrêtée")

    def show_all(self) -> None:
        sizes = self.page.locator(".ant-pagination-options").get_by_role("combobox")
        # Of a short list nothing is hidden.
        if sizes.count():
            sizes.click()
            self.page.locator(".ant-select-item-option").get_by_text("100 / page", exact=True).click()

    def write(self, row: Locator, login: str) -> None:
        row.get_by_text("Modifier", exact=True).click()
        row.get_by_role("textbox").fill(login)
        row.get_by_text("Enregistrer", exact=True).click()
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.go(name)
        part = self.page.locator(".ant-card").filter(has_text="Déconnexion automatique")
        part.get_by_role("switch").set_checked(minutes is not None)
        if minutes is not None:
            part.get_by_role("spinbutton").fill(str(minutes))
        self.press("Enregistrer")
        self.told("Profil enregistré")
        self.page.reload()
