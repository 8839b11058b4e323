"""A person's gestures on pages of PatternFly 6."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtPatternFly(Person):
    """The portal's volet flies out, the console's rubrics are in two rows; logins are typed beside the list."""

    def _sign_in(self, label: str, username: str, password: str) -> None:
        form = self.page.locator("form")
        form.get_by_label(label).fill(username)
        form.get_by_role("textbox", name="Mot de passe").fill(password)
        form.get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Se connecter")
        self._sign_in("Identifiant", *PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.page.locator(".pf-v6-c-card").filter(has_text="Lycée des Exemples").click()
        # What is new is told once to each browser, and this one is new.
        self.press("J'ai compris")
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            if self._volet().get_attribute("aria-expanded") != "true":
                self._volet().click()
            section, entry = captions
            volet = self.page.get_by_role("navigation", name="Administration du site")
            volet.get_by_text(section, exact=True).click()
            self.page.get_by_role("menuitem", name=entry, exact=True).click()
            self.page.get_by_role("heading", name=entry, level=1).wait_for()
            return
        # The help page writes « Pronote.net », the console in capitals.
        rubric, *entries = ("PRONOTE.net",) if captions == ("Pronote.net",) else captions
        self._press_in("Rubriques", rubric)
        if entries:
            self._press_in(rubric, entries[0])
        for tab in entries[1:]:
            self.open_tab(tab)

    def _press_in(self, row: str, caption: str) -> None:
        self.page.get_by_role("navigation", name=row, exact=True).get_by_role("link", name=caption, exact=True).click()

    def chapter(self, name: str) -> Locator:
        exactly = self.page.locator(f'strong:text-is("{name}")')
        item = self.page.locator(".pf-v6-c-data-list__item").filter(has=exactly)
        title = item.get_by_role("button", name="Détails")
        if title.get_attribute("aria-expanded") != "true":
            title.click()
        return item

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("button", name="Oui").click()
        chapter.get_by_role("combobox", name="Profils utilisateurs").click()
        for name in PROFILES:
            self.page.get_by_role("option", name=name, exact=True).click()
        self.page.keyboard.press("Escape")
        self.press("Enregistrer")
        self.told("Les accès aux services tiers ont été enregistrés.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.get_by_role("combobox", name="Mon ENT").fill("Région")
        self.page.get_by_role("option", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("La base est publiée.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.press("Gérer les colonnes")
        self.page.get_by_role("dialog").get_by_label("Identifiant CAS").check()
        self.page.get_by_role("dialog").get_by_role("button", name="Enregistrer").click()
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher par nom").fill(f"{account.family} {account.first}")
        found = self.page.get_by_role("row")
        for text in filter(None, account.who):
            found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("gridcell").first.click()
        panel = self.page.locator(".pf-v6-c-drawer__panel")
        panel.get_by_label("Identifiant CAS").fill(login)
        panel.get_by_role("button", name="Enregistrer").click()
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        chosen = self.page.get_by_role("row").filter(has=self.page.get_by_text(name, exact=True)).get_by_role("radio")
        if chosen.count():
            chosen.check()
        else:
            self.page.get_by_role("list", name="Profils d'autorisation").get_by_text(name, exact=True).click()
        part = self.page.locator(".pf-v6-c-card").filter(has_text="Déconnexion automatique")
        part.get_by_role("checkbox").set_checked(minutes is not None)
        if minutes is not None:
            part.get_by_role("spinbutton").fill(str(minutes))
        if part.get_by_role("button", name="Enregistrer").is_enabled():
            part.get_by_role("button", name="Enregistrer").click()
            self.told(f"« {name} » : la déconnexion automatique a été enregistrée.")
