"""A person's gestures on a portal of Vuestic UI and a console of Bootstrap with SlickGrid."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtVsconsole(Person):
    """Rows that unfold and steps at the portal; menus that drop in the console, and lists whose names are frozen."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")

    def _sign_in(self, username: str, password: str, button: str) -> None:
        fields = self.page.locator("form .va-input-wrapper, form .form-floating")
        fields.filter(has_text="Identifiant").locator("input").fill(username)
        fields.filter(has_text="Mot de passe").locator("input").fill(password)
        self.page.locator("form").get_by_role("button", name=button, exact=True).click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("button", name="Se connecter").click()
        self.page.get_by_text("Compte ATRIUM de l'établissement").click()
        self._sign_in(*PORTAL, "Se connecter")
        self.press("J'ai compris")
        self.page.locator(".va-modal").wait_for(state="detached")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE, "Connexion")
        self.page.get_by_label("Établissement").select_option("Lycée des Exemples (0139990N)")
        self.press("Ouvrir la base")
        news = self.page.get_by_role("dialog")
        news.get_by_role("button", name="Fermer").click()
        news.wait_for(state="hidden")

    def go(self, *captions: str) -> None:
        volet = self.page.get_by_role("button", name="Volet d'administration")
        if volet.count():
            volet.click()
            entry = self.page.locator(".va-sidebar").get_by_text(captions[1], exact=True)
            if not entry.is_visible():
                self.page.locator(".va-collapse").get_by_text(captions[0], exact=True).click()
            entry.click()
            self.page.get_by_role("heading", name=captions[1]).wait_for()
            return
        path, tab = (captions[:-1], captions[-1]) if captions[-1] == "Profils d'autorisation" else (captions, "")
        menu = self.page.get_by_role("navigation", name="Menu principal")
        if len(path) > 1:
            menu.get_by_role("button", name=path[0], exact=True).click()
        menu.get_by_role("link", name=path[-1], exact=True).click()
        self.page.get_by_role("heading", name=path[-1], exact=True).wait_for()
        if tab:
            self.open_tab(tab)

    def chapter(self, name: str) -> Locator:
        row = self.page.get_by_role("row").filter(has=self.page.get_by_text(name, exact=True))
        row.get_by_role("button", name="Paramétrer").click()
        return self.page.get_by_role("region", name=name, exact=True)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.press("Appliquer")
        self.told("Les accès aux services tiers ont été enregistrés.")

    def choose(self, label: str, entry: str) -> None:
        self.page.locator(".va-select").filter(has_text=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def press(self, name: str) -> None:
        if name == "Exporter au format CSV":
            for _ in range(2):
                super().press("Suivant")
        super().press(name)

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.get_by_role("button", name="Mon ENT").click()
        self.page.get_by_role("button", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.press("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.told("Préférence enregistrée.")

    def show_all(self) -> None:
        """Nothing to do: the list scrolls."""

    def _at(self, header: str) -> str:
        """The number that the column so headed has in each row."""
        headers = self.page.locator(".slick-header-column").all_inner_texts()
        return str([one.strip() for one in headers].index(header))

    def row(self, account: Account) -> Locator:
        """The right part of the row: the names are in its left part, at the same height."""
        search = self.page.get_by_label("Rechercher un nom")
        search.fill(f"{account.family} {account.first}")
        found = self.page.locator(".grid-canvas-right .slick-row")
        if account.born:
            found = found.filter(has=self.page.locator(".slick-cell").get_by_text(account.born, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        cell = row.locator(f".l{self._at('Identifiant CAS')}")
        cell.click()
        cell.get_by_role("textbox").fill(login)
        cell.get_by_role("textbox").press("Enter")
        expect(self.page.locator("#kept")).to_contain_text("Enregistré :")
        self.page.keyboard.press("Escape")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("tab", name=name, exact=True).click()
        pane = self.page.get_by_role("tabpanel", name=name, exact=True)
        tick = pane.get_by_label("Déconnecter en cas d'inactivité")
        if tick.is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None:
            pane.get_by_label("Au bout de").select_option(f"{minutes} minutes")
        keep = pane.get_by_role("button", name="Valider")
        if keep.is_enabled():
            keep.click()
            self.told(f"Déconnexion automatique enregistrée : {name}.")
