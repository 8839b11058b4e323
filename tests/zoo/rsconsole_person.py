"""A person's gestures on a portal of Primer and a console of React Suite."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Minutes, as the choice of durations words them.
WORDED = {15: "15 min", 30: "30 min", 45: "45 min", 60: "1 h"}


class AtPrimerAndRsuite(Person):
    """A sheet of navigation at the portal; menus at the console's left, what profiles may do behind a second row."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut du compte")

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_role("textbox", name="Identifiant").fill(username)
        self.page.get_by_role("textbox", name="Mot de passe").fill(password)
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.press("Connexion")
        self.page.get_by_text("Compte ATRIUM").click()
        self._sign_in(*PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_text("Lycée des Exemples").click()
        self.press("Continuer")
        news = self.page.get_by_role("dialog", name="Quoi de neuf ?")
        news.get_by_role("button", name="Fermer").first.click()
        news.wait_for(state="detached")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Ouvrir le volet d'administration")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            panel = self.page.get_by_role("dialog")
            *branches, leaf = captions
            for caption in branches:
                branch = panel.get_by_role("button", name=caption)
                if branch.get_attribute("aria-expanded") != "true":
                    branch.click()
            panel.get_by_role("link", name=leaf).click()
            self.page.get_by_role("heading", name=leaf).wait_for()
            return
        menu, tab = self.page.locator(".side"), ""
        if captions[-1] == "Profils d'autorisation":
            *path, tab = captions
        else:
            path = list(captions)
        *branches, leaf = path
        for caption in branches:
            branch = menu.get_by_role("button", name=caption, exact=True)
            if branch.get_attribute("aria-expanded") != "true":
                branch.click()
        menu.get_by_text(leaf, exact=True).click()
        self.page.get_by_role("heading", name=leaf, exact=True).wait_for()
        if tab:
            self.page.locator(".main").get_by_text(tab, exact=True).click()

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label).select_option(entry)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Non", exact=True).locator("visible=true").click()
        for name in PROFILES:
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.told("Modifications enregistrées")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.get_by_role("combobox", name="Mon ENT").click()
        self.page.get_by_role("option", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        super().publish()
        self.page.get_by_role("dialog").get_by_role("button", name="Fermer").click()

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_role("switch", name="Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée.")

    def show_all(self) -> None:
        """Nothing to do: each person is searched for."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher une personne").fill(f"{account.family} {account.first}")
        found = self.page.get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def holds(self, row: Locator, login: str) -> bool:
        return bool(row.get_by_text(login, exact=True).count())

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("gridcell").last.locator(".rs-inline-edit").click()
        row.get_by_role("textbox").fill(login)
        row.get_by_role("textbox").press("Enter")
        row.get_by_text(login, exact=True).wait_for()
        self.told("Toutes les modifications sont enregistrées")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_text(name, exact=True).first.click()
        self.page.get_by_role("heading", name=name, exact=True).wait_for()
        tick = self.page.get_by_label("Déconnecter l'utilisateur en cas d'inactivité")
        if tick.is_checked() != (minutes is not None):
            self.page.get_by_text("Déconnecter l'utilisateur en cas d'inactivité").click()
        if minutes is not None:
            self.page.get_by_role("radiogroup").get_by_text(WORDED[minutes], exact=True).click()
        self.press("Enregistrer")
        self.told(f"« {name} » : modifications enregistrées.")
        expect(self.page.get_by_role("button", name="Enregistrer")).to_be_enabled()
