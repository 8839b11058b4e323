"""A person's gestures on a portal of UIkit and a console of jQuery UI with free-jqGrid."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtUwconsole(Person):
    """A panel that slides in at the portal; a menu beside the console's screens."""

    columns = ("Nom", "Prénom", "Né(e) le", "Login", "Statut du compte")
    delimiter, encoding = ";", "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        self.open_tab("Compte ATRIUM")
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("Me connecter")
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Identifiant").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_role("row").filter(has_text="Lycée des Exemples").click()
        self.press("Ouvrir la base")
        news = self.page.get_by_role("dialog")
        news.get_by_role("button", name="Continuer").click()
        news.wait_for(state="hidden")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Ouvrir le volet d'administration")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            panel = self.page.locator("#volet")
            panel.get_by_role("button", name=captions[0]).click()
            panel.get_by_role("link", name=captions[1], exact=True).click()
            self.page.get_by_role("heading", name=captions[1]).wait_for()
            return
        *path, last = captions
        in_tab = last == "Profils d'autorisation"
        for caption in path if in_tab else captions:
            entry = self.page.locator("#menu").get_by_role("menuitem", name=caption, exact=True)
            entry.locator("visible=true").click()
        self.page.get_by_role("heading", name=path[-1] if in_tab else last, exact=True).wait_for()
        if in_tab:
            self.open_tab(last)

    def chapter(self, name: str) -> Locator:
        found = self.page.locator("#liste > li").filter(has=self.page.get_by_text(name, exact=True))
        found.locator(".uk-accordion-title").click()
        return found

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label, exact=True).select_option(entry)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.press("Confirmer l'ouverture")
        self.told("Les accès aux services ont été enregistrés")
        self.page.locator("#mes-services").get_by_text("Pronote", exact=True).wait_for(state="attached")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("personne ne peut se connecter")

    def integrate(self) -> None:
        self.page.locator("#ent-button").click()
        self.page.get_by_role("option", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée.")

    def show_all(self) -> None:
        self.page.locator(".ui-jqgrid-btable [role=row]").nth(1).wait_for()
        self.page.locator(".ui-pg-selbox").select_option("100")
        self.page.locator(".ui-jqgrid .loading").locator("visible=true").wait_for(state="hidden")

    def row(self, account: Account) -> Locator:
        found = self.page.locator(".ui-jqgrid-btable").get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        cell = row.get_by_role("gridcell").last
        cell.click()
        cell.get_by_role("textbox").fill(login)
        cell.get_by_role("textbox").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator("#profils").get_by_role("gridcell", name=name, exact=True).click()
        expect(self.page.locator("#choisi")).to_have_text(name)
        tick, keep = self.page.get_by_label("Déconnecter en cas d'inactivité"), self.page.locator("#garder")
        if tick.is_checked() != (minutes is not None):
            self.page.get_by_text("Déconnecter en cas d'inactivité").click()
        if minutes is not None:
            self.page.get_by_label("Durée", exact=True).fill(str(minutes))
        if keep.is_enabled():
            keep.click()
            self.told(f"« {name} » a été enregistré.")
