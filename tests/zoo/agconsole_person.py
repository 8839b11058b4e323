"""A person's gestures on a portal of Radix Themes and a console of Shoelace and AG Grid."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Minutes, as the buttons say them.
WRITTEN = {30: "30 min", 45: "45 min"}


class AtAgconsole(Person):
    """A volet of two levels at the portal; a tree at the console's left, its lists in a grid."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut du compte")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.press("Se connecter")
        self.page.get_by_role("button", name="Compte ATRIUM").click()
        self._sign_in(*PORTAL)
        news = self.page.get_by_role("dialog", name="Information aux administrateurs")
        news.get_by_role("button", name="J'ai lu").click()
        news.wait_for(state="detached")
        self._volet().wait_for()

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_role("textbox", name="Identifiant").fill(username)
        self.page.get_by_role("textbox", name="Mot de passe").fill(password)
        self.press("Se connecter")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_role("gridcell", name="Lycée des Exemples").click()
        self.press("Ouvrir la base sélectionnée")
        self._answer("Nouveautés de la version 2026.1", "Commencer")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            for caption in captions:
                self.page.get_by_label("Volet d'administration").get_by_role("button", name=caption, exact=True).click()
            self.page.get_by_role("heading", name=captions[-1]).wait_for()
            return
        *path, tab = captions if captions[-1] == "Profils d'autorisation" else (*captions, "")
        for level, caption in enumerate(path):
            branch = level < len(path) - 1
            entry = self.page.get_by_role("treeitem").locator("visible=true").filter(has_text=caption)
            found = entry.first if branch else entry.last
            if branch and found.get_attribute("aria-expanded") == "true":
                continue
            found.click()
        self.page.get_by_role("heading", name=path[-1], exact=True).wait_for()
        if tab:
            self.open_tab(tab)

    def chapter(self, name: str) -> Locator:
        self.page.get_by_role("heading", name=name).get_by_text(name, exact=True).click()
        return self.page.get_by_role("region", name=name)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("radio", name="Oui").click()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Confirmer").click()
        self.told("Les accès ont été mis à jour.")

    def _answer(self, dialog: str, button: str) -> None:
        # What is in a dialog of Shoelace is no descendant of what has the role.
        asked = self.page.locator(f'sl-dialog[label="{dialog}"]')
        asked.get_by_role("button", name=button, exact=True).click()
        asked.wait_for(state="detached")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self._answer("Arrêter la publication", "Arrêter")
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self._answer("Publier dans la base", "Publier")
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_role("button", name="Identifiants").click()
        self.page.get_by_role("checkbox", name="Activer la gestion des identifiants ENT").locator("..").click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing to do: each is searched."""

    def row(self, account: Account) -> Locator:
        search = self.page.locator("sl-input[placeholder='Rechercher dans la liste'] input")
        search.fill(f"{account.family} {account.first} {account.born}")
        # The filters below the captions are a row of cells as well.
        found = self.page.locator(".ag-row")
        # Rows that are no longer meant leave a moment later.
        expect(found.filter(has_not_text=account.family).or_(found.filter(has_not_text=account.first))).to_have_count(0)
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.locator('[col-id="cas"]').dblclick()
        field = row.get_by_role("textbox")
        field.fill(login)
        field.press("Enter")
        row.get_by_text(login, exact=True).wait_for()
        self.page.get_by_role("status").filter(has_text="modification enregistrée").wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("gridcell", name=name, exact=True).click()
        self.page.get_by_role("heading", name=f"« {name} »").wait_for()
        tick = self.page.get_by_role("checkbox", name="Déconnecter en cas d'inactivité")
        if tick.is_checked() != (minutes is not None):
            tick.locator("..").click()
        if minutes is not None:
            length = self.page.get_by_role("radio", name=WRITTEN[minutes], exact=True)
            if length.get_attribute("aria-checked") == "true":
                return
            length.click()
        self.press("Valider")
        self.told(f"« {name} » : modifications enregistrées")
