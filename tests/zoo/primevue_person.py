"""A person's gestures on pages of PrimeVue."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtPrimeVue(Person):
    """The portal's menu is behind an icon, the console's opens at the side; a login is typed in a drawer."""

    columns = ("Nom", "Prénom", "Date naissance", "Login", "Etat du compte")
    delimiter, encoding = ",", "utf-8"

    def _sign_in(self, label: str, username: str, password: str) -> None:
        self.page.get_by_label(label, exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Se connecter")
        self._sign_in("Identifiant", *PORTAL)
        self._volet().wait_for()
        self.page.get_by_role("dialog").wait_for(state="hidden")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.choose("Établissement", SCHOOL)
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration", exact=True)

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            for caption in captions:
                self.page.locator(".p-tieredmenu").get_by_text(caption, exact=True).click()
            return
        for caption in captions[:2]:
            # « PRONOTE.net » is in capitals.
            said = re.compile(rf"^{re.escape(caption)}$", re.IGNORECASE)
            self.page.locator(".p-megamenu").get_by_text(said).click()
        for caption in captions[2:]:
            self.press(caption)

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("button", name=name, exact=True)
        title.click()
        return self.page.get_by_role("group").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        # The field is named by what is chosen; its caption only points to it.
        caption = self.page.locator("label").get_by_text(label)
        self.page.locator(f"#{caption.get_attribute('for')}").click()
        self.page.get_by_role("option", name=entry, exact=True).click()
        self.page.get_by_role("option").first.wait_for(state="hidden")

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("button", name="Oui", exact=True).click()
        for name in PROFILES:
            chapter.get_by_role("option", name=name, exact=True).click()
            chapter.get_by_role("button", name="Déplacer vers la cible", exact=True).click()
        self.press("Enregistrer")
        self.press("Confirmer")
        self.told("Les accès aux services tiers ont été enregistrés.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Oui")
        self.told("Publication arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Valider")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("Les espaces sont de nouveau accessibles.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.press("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Préférences enregistrées")

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Nom ou prénom").fill(account.family)
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("button", name="Renseigner").click()
        self.page.get_by_label("Identifiant CAS", exact=True).fill(login)
        card = self.page.locator(".p-drawer")
        card.get_by_role("button", name="Enregistrer").click()
        card.wait_for(state="hidden")
        row.get_by_role("button", name=login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        entry = self.page.get_by_role("option").filter(has=self.page.get_by_text(name, exact=True))
        entry.click()
        part = self.page.locator(".p-panel").filter(has_text="Déconnexion automatique")
        tick, field = part.get_by_role("checkbox"), part.get_by_role("spinbutton")
        if tick.is_checked() == (minutes is not None) and minutes in {None, int(field.input_value().split()[0])}:
            return
        tick.set_checked(minutes is not None)
        if minutes is not None:
            field.press("Control+a")
            field.press_sequentially(str(minutes))
            field.press("Tab")
        entry.get_by_text("modifié").wait_for()
        # With the number of what is modified.
        self.page.get_by_role("button", name="Enregistrer").click()
        entry.get_by_text("modifié").wait_for(state="hidden")
