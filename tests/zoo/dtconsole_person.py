"""A person's gestures on a portal of Bootstrap with Tom Select, and a console of jQuery UI with DataTables."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtDtconsole(Person):
    """A panel of sections at the portal; menus beneath buttons in the console, lists whose cells are fields."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Identifiant").fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.page.get_by_role("dialog", name="cookies").wait_for(state="hidden")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_role("link", name="Compte ATRIUM").click()
        self._sign_in(*PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.locator("label").filter(has_text=SCHOOL).click()
        self.press("Continuer")
        news = self.page.get_by_role("dialog", name="Nouveautés")
        news.locator(".ui-dialog-buttonpane").get_by_role("button", name="Fermer").click()
        news.wait_for(state="hidden")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            panel = self.page.get_by_role("dialog", name="Volet d'administration")
            section, page = captions
            button = panel.get_by_role("button", name=section)
            if button.get_attribute("aria-expanded") == "false":
                button.click()
            panel.get_by_role("link", name=page, exact=True).click()
            self.page.get_by_role("heading", name=page, level=1).wait_for()
            panel.wait_for(state="hidden")
            return
        bar = self.page.get_by_role("navigation", name="Menu principal")
        if captions[0] == "Pronote.net":
            bar.get_by_role("link", name="Pronote.net").or_(bar.get_by_role("button", name="Pronote.net")).click()
            return
        bar.get_by_role("button", name=captions[0]).click()
        bar.get_by_role("menuitem", name=captions[1], exact=True).click()
        self.page.get_by_role("heading", name=captions[1], level=1).wait_for()
        for caption in captions[2:]:
            self.page.get_by_role("complementary").get_by_role("menuitem", name=caption).click()
            self.page.get_by_role("heading", name=caption, level=1).wait_for()

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        if label == "Profil":
            self.page.get_by_role("combobox", name="Profil").click()
            self.page.locator(".ts-dropdown").get_by_role("option", name=entry, exact=True).click()
            return
        field = self.page.locator("p").filter(has=self.page.get_by_text(label, exact=True))
        field.get_by_role("combobox").locator("visible=true").last.click()
        self.page.get_by_role("option", name=entry, exact=True).locator("visible=true").click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui", exact=True).check()
        chapter.get_by_role("combobox", name="Profils utilisateurs").click()
        for name in PROFILES:
            chapter.locator(".ts-dropdown").get_by_role("option", name=name, exact=True).click()
        self.page.keyboard.press("Escape")
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée.")
        self.page.get_by_role("button", name="Publier dans la base").wait_for()

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Vos préférences sont enregistrées.")

    def show_all(self) -> None:
        # The first rows are there: before, the list says that it loads.
        self.page.get_by_role("cell").get_by_role("textbox").first.wait_for()
        self.page.get_by_label("entrées").select_option("100")

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("textbox").fill(login)

    def holds(self, row: Locator, login: str) -> bool:
        return row.get_by_role("textbox").input_value() == login

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.press("Enregistrer les modifications")
        self.told("Identifiants CAS enregistrés")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("cell", name=name, exact=True).click()
        self.page.get_by_role("heading", name=name, exact=True).wait_for()
        self.page.get_by_label("Déconnecter après une période d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            self.page.get_by_role("group", name="Déconnexion automatique").get_by_role("combobox").last.click()
            self.page.get_by_role("option", name=f"{minutes} minutes", exact=True).click()
        self.press("Valider")
        self.told(f"« {name} » : les modifications sont enregistrées.")
