"""A person's gestures at a region's digital space, and in a client of bars, windows and a list that is typed in."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtPconsole(Person):
    """A volet of two depths; menus, two rows of tabs, what a tab holds beneath them."""

    columns = ("Nom", "Prénom", "Né(e) le", "Identifiant de connexion", "Statut du compte")
    delimiter, encoding = ";", "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_role("link", name="Compte ATRIUM").click()
        self.page.get_by_label("Identifiant", exact=True).fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Se connecter")
        self.press("Plus tard")
        self.press("Administration du site")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Identifiant ou n° d'hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_role("option", name="Lycée des Exemples").click()
        self.press("Ouvrir cette base")
        news = self.page.get_by_role("dialog", name="Nouveautés")
        news.get_by_role("button", name="Fermer").last.click()
        news.wait_for(state="detached")

    def go(self, *captions: str) -> None:
        volet = self.page.get_by_role("complementary", name="Volet d'administration")
        if volet.count():
            section, entry = captions
            back = volet.get_by_role("button", name="Toutes les rubriques")
            if back.count():
                back.click()
            volet.get_by_role("button", name=section).click()
            volet.get_by_role("link", name=entry).click()
            self.page.get_by_role("heading", name=entry).wait_for()
        elif captions[0] in {"Fichier", "Paramètres"}:
            self.page.get_by_role("menuitem", name=captions[0], exact=True).click()
            self.page.get_by_role("menuitem", name=captions[1], exact=True).click()
        else:
            for caption in captions[:2]:
                self.page.get_by_role("tab", name=caption, exact=True).first.click()
            for caption in captions[2:]:
                self.press(caption)

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("group", name=name, exact=True)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        for name in PROFILES:
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.press("Confirmer")
        self.told("Modifications enregistrées.")

    def choose(self, label: str, entry: str) -> None:
        own = self.page.get_by_role("combobox", name=label)
        if own.evaluate("one => one.tagName") == "SELECT":
            own.select_option(entry)
            return
        own.click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Arrêter").click()
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.told("Paramètres d'intégration enregistrés")
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Publier").click()
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.page.get_by_role("option", name="Affichages").click()
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Valider")
        self.told("Préférences enregistrées")

    def show_all(self) -> None:
        """Nothing to do: who is looked for comes into view."""

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()
        self.page.get_by_text(f"{title.lower()}", exact=False).locator("visible=true").first.wait_for()

    def row(self, account: Account) -> Locator:
        search = self.page.get_by_placeholder("Rechercher dans la liste")
        lines = self.page.get_by_role("row").filter(has=self.page.get_by_role("gridcell"))
        search.fill("")
        lines.nth(2).wait_for()
        search.fill(f"{account.family} {account.first}")
        self.narrowed(lines, account.family, account.first)
        found = lines
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.locator("[data-colonne=cas]").click()
        self.page.keyboard.type(login)
        self.page.keyboard.press("Enter")
        self.told("identifiant CAS enregistré")
        row.get_by_role("gridcell", name=login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        kinds = self.page.get_by_role("option", name=name, exact=True)
        window = self.page.get_by_role("dialog", name="Administration des utilisateurs")
        kinds.or_(window).first.wait_for()
        if window.count():
            window.get_by_text(name, exact=True).click()
        else:
            kinds.click()
        self.page.get_by_role("heading", name=name, exact=True).wait_for()
        tick = self.page.get_by_label("en cas d'inactivité supérieure à").last
        tick.set_checked(minutes is not None)
        if minutes is not None:
            self.choose("Durée d'inactivité", f"{minutes} minutes")
        changed = self.page.get_by_role("button", name="Enregistrer")
        if changed.count():
            changed.click()
            self.told(f"« {name} » : modifications enregistrées")
        if window.count():
            window.get_by_role("button", name="Fermer").last.click()
