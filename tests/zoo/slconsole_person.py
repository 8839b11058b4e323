"""A person's gestures on a portal of Shoelace's components and a console of Bulma's pages with Tabulator."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtSlconsole(Person):
    """A drawer with a tree at the portal; a bar of menus under the pointer in the console."""

    columns = ("Nom", "Prénom", "Né(e) le", "Login", "Statut")

    def _sign_in(self, username: str, password: str, button: str) -> None:
        self.page.get_by_label("Identifiant", exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press(button)

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.page.get_by_role("link", name="Se connecter").or_(
            self.page.get_by_role("button", name="Se connecter")
        ).click()
        self._sign_in(*PORTAL, "Connexion")
        self.press("Plus tard")
        self.page.get_by_role("dialog").wait_for(state="hidden")
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE, "Se connecter")
        self.page.get_by_role("link", name="Lycée des Exemples").click()
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            tree = self.page.get_by_role("tree")
            tree.wait_for()
            above = tree.get_by_role("treeitem", name=captions[0], exact=True)
            if above.get_attribute("aria-expanded") != "true":
                # Its own line: what is beneath it is part of it.
                above.locator(".tree-item__label").first.click()
            tree.get_by_role("treeitem", name=captions[1], exact=True).click()
            self.page.get_by_role("heading", name=captions[1]).wait_for()
            return
        bar, menu = self.page.get_by_role("navigation", name="Navigation principale"), captions[0]
        if len(captions) == 1:
            bar.get_by_role("link", name=menu, exact=True).click()
        else:
            bar.locator(".navbar-link", has_text=menu).hover()
            bar.get_by_role("link", name=captions[1], exact=True).click()
        self.page.get_by_role("heading", name=captions[:2][-1], exact=True).wait_for()
        for tab in captions[2:]:
            self.page.get_by_role("link", name=tab, exact=True).click()

    def open_tab(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).click()

    def chapter(self, name: str) -> Locator:
        tab = self.page.get_by_role("tab").filter(has_text=name)
        # « Pronote Primaire » bears that name as well.
        tab.filter(has_not_text="Primaire").click()
        return self.page.get_by_role("tabpanel").locator("visible=true")

    def choose(self, label: str, entry: str) -> None:
        box = self.page.get_by_role("combobox", name=label)
        box.click()
        self.page.get_by_role("option", name=entry, exact=True).click()
        self.page.get_by_role("listbox").locator("visible=true").wait_for(state="hidden")

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("radio", name="Oui").click()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Les accès aux services ont été enregistrés")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.page.get_by_label("Mon ENT").select_option(ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.press("Publier")
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Valider")
        self.told("Vos préférences d'affichage ont été enregistrées")

    def show_all(self) -> None:
        """Nothing to do: the list scrolls."""

    def row(self, account: Account) -> Locator:
        lines = self.page.locator(".tabulator-row")
        heads = self.page.get_by_role("columnheader")
        fields = [
            (heads.filter(has=self.page.get_by_text(column, exact=True)).get_by_role("searchbox"), text)
            for column, text in (("Nom", account.family), ("Prénom", account.first))
        ]
        if any(field.input_value() != text for field, text in fields):
            # The list follows the keys alone.
            for field, _ in fields:
                field.press("ControlOrMeta+a")
                field.press("Delete")
            lines.nth(2).wait_for()
            for field, text in fields:
                field.press_sequentially(text)
        self.narrowed(lines, account.family, account.first)
        found = lines
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("gridcell").last.click()
        row.get_by_role("textbox").fill(login)
        row.get_by_role("textbox").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.page.get_by_role("button", name="Enregistrer (").click()
        self.told("identifiants ont été enregistrés")
        self.page.get_by_role("button", name="Enregistrer", exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator("a.panel-block").get_by_text(name, exact=True).click()
        self.page.locator(".card-header-title").get_by_text(name, exact=True).wait_for()
        tick = self.page.get_by_label("Déconnecter après une inactivité de")
        if tick.is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None:
            self.page.get_by_label("Durée d'inactivité").fill(str(minutes))
        button = self.page.get_by_role("button", name="Valider")
        # What is so already is not sent.
        if button.is_enabled():
            button.click()
            self.told(f"«\u00a0{name}\u00a0» a été modifiée")
