"""A person's gestures on pages of Fluent UI React v9."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtFluent(Person):
    """The portal's volet is a drawer, the console's screens are in a tree; logins are given in a drawer."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Etat")

    def _sign_in(self, label: str, username: str, password: str) -> None:
        form = self.page.locator("form")
        form.get_by_label(label).fill(username)
        form.get_by_label("Mot de passe").fill(password)
        form.get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Se connecter")
        self._sign_in("Identifiant", *PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.page.get_by_role("listitem", name="Lycée des Exemples").click()
        # What is new is told once to each browser, and this one is new.
        self.press("J'ai compris")
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self._at_portal(*captions)
        else:
            self._at_console(*captions)
        self.page.get_by_role("heading", name=captions[-1], level=1).wait_for()

    def _at_portal(self, section: str, entry: str) -> None:
        self._volet().click()
        volet = self.page.locator(".fui-NavDrawer")
        title = volet.get_by_role("button", name=section, exact=True)
        if title.get_attribute("aria-expanded") != "true":
            title.click()
        volet.get_by_role("button", name=entry, exact=True).click()
        volet.wait_for(state="hidden")

    def _at_console(self, *captions: str) -> None:
        part = self.page.get_by_role("tree", name="Rubriques")
        for caption in captions:
            # What an item says is in its own layout; what is beneath it, in another tree.
            said = f'> .fui-TreeItemLayout > .fui-TreeItemLayout__main:text-matches("^{caption}$", "i")'
            item = part.locator(f".fui-TreeItem:has({said})")
            folded = item.get_attribute("aria-expanded") == "false"
            if caption == captions[-1] or folded:
                item.locator("> .fui-TreeItemLayout").click()
            if folded:
                expect(item).to_have_attribute("aria-expanded", "true")
            part = item

    def chapter(self, name: str) -> Locator:
        item = self.page.locator(".fui-AccordionItem").filter(
            has=self.page.locator(f'.fui-AccordionHeader__button span:text-matches("^{name}(Activé|Désactivé)$")')
        )
        title = item.locator(".fui-AccordionHeader__button")
        if title.get_attribute("aria-expanded") != "true":
            title.click()
        return item

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("switch").click()
        chapter.get_by_role("combobox", name="Profils utilisateurs").click()
        for name in PROFILES:
            self.page.get_by_role("menuitemcheckbox", name=name).click()
        self.page.keyboard.press("Escape")
        self.press("Enregistrer")
        self.told("Les accès ont été enregistrés")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Arrêter").click()
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_role("textbox", name="URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_role("switch", name="Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing to do: who is not in view is searched."""

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.press("Colonnes")
        self.page.get_by_role("menuitemcheckbox", name="Identifiant CAS").click()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher une personne").fill(f"{account.family} {account.first}")
        self.page.get_by_text(" sur ").wait_for()
        found = self.page.get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.locator(f'.fui-TableCellLayout__main:text-is("{text}")'))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("button", name="Ajouter").click()
        drawer = self.page.get_by_role("dialog")
        drawer.get_by_label("Identifiant CAS").fill(login)
        drawer.get_by_role("button", name="Enregistrer").click()
        drawer.wait_for(state="hidden")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("listbox").get_by_text(name, exact=True).click()
        part = self.page.locator(".fui-Card").filter(has_text="Déconnexion automatique")
        part.get_by_role("checkbox").set_checked(minutes is not None)
        if minutes is not None:
            part.get_by_role("spinbutton").fill(str(minutes))
            part.get_by_role("spinbutton").press("Enter")
        part.get_by_role("button", name="Enregistrer").click()
        self.page.locator(".fui-Toast").filter(has=self.page.get_by_text(name, exact=True)).first.wait_for()
