"""A person's gestures on pages of starlette-admin."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.zoo.console_person import CONSOLE, PORTAL, Person


class AtTabler(Person):
    """The menu is at the left, its groups open."""

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Nom d’utilisateur").fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press("Se connecter")
        self.page.get_by_text(username, exact=True).locator("visible=true").wait_for()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in(*PORTAL)

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)

    def go(self, *captions: str) -> None:
        # A group stands open: a press on it would close it.
        link = self.page.get_by_role("link", name=captions[-1], exact=True)
        if captions[-1] == "Profils d'autorisation":
            self.go(*captions[:-1])
        link.click()
        self.page.wait_for_load_state()

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("heading", name=name, exact=True)
        return self.page.locator(".card").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label).select_option(label=entry)

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Oui, arrêter la publication")
        self.told("La publication est arrêtée")

    def show_all(self) -> None:
        with self.page.expect_navigation():
            self.page.get_by_label("Taille de la page").select_option(label="100")

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("cell").last.click()
        window = self.page.get_by_role("dialog")
        window.get_by_role("textbox").fill(login)
        window.get_by_role("button", name="Enregistrer").click()
        row.get_by_text(login, exact=True).wait_for()
        window.wait_for(state="hidden")

    def disconnect(self, name: str, minutes: int | None) -> None:
        line = self.page.get_by_role("row").filter(has=self.page.get_by_role("cell", name=name, exact=True))
        line.get_by_role("link", name="Modifier").click()
        self.page.get_by_label("Déconnecter en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            self.page.get_by_label("Durée d'inactivité").fill(str(minutes))
        self.press("Enregistrer")
        self.page.get_by_text("a été modifié").wait_for()
