"""A person's gestures on a portal of Bulma and a console of TDesign."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtBulmaAndTDesign(Person):
    """A volet of two levels at the portal; a side menu in the console, with tabs in its pages."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "État du compte")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_role("link", name="Administrateur ou partenaire").click()
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Se connecter")
        self.press("Continuer")
        self._icon().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_placeholder("N° de client").fill(CONSOLE[0])
        self.page.get_by_placeholder("Votre mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.locator("label").filter(has_text="Lycée des Exemples").click()
        self.press("Continuer")
        self.press("Ignorer la visite")

    def _icon(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        *groups, last = captions
        if self._icon().count():
            self._icon().click()
            for one in groups:
                self.press(one)
            self.page.get_by_role("link", name=last, exact=True).click()
            self.page.get_by_role("heading", name=last).wait_for()
            return
        path = [one for one in captions if one != "Profils d'autorisation"]
        menu = self.page.locator("#menu")
        for level, caption in enumerate(path):
            below = menu.get_by_text(path[level + 1], exact=True) if level + 1 < len(path) else None
            # What is open already stays so: a press would close it.
            if below is None or not below.is_visible():
                menu.get_by_text(caption, exact=True).click()
        self.page.get_by_role("heading", name=path[-1], exact=True).wait_for()
        if path != list(captions):
            self.open_tab(last)

    def open_tab(self, name: str) -> None:
        self.page.locator(".t-tabs__nav-item").get_by_text(name, exact=True).click()

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label).select_option(entry)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.press("Confirmer l'enregistrement")
        self.told("Les accès aux services tiers ont été enregistrés.")

    def download(self, profile: str) -> Path:
        found = super().download(profile)
        self.told("Le fichier est prêt")
        return found

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.locator(".t-dialog").get_by_role("button", name="Arrêter la publication").click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.locator(".t-select").click()
        self.page.locator(".t-select-option").get_by_text(ENT, exact=True).click()
        self.page.get_by_placeholder("https://").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.locator(".t-dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing to do: each is searched by name."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher un nom").fill(f"{account.family} {account.first}")
        found = self.page.locator("tbody tr")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("cell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.locator("td").last.locator(".t-table__cell--editable").click()
        field = row.locator("td").last.locator("input")
        field.fill(login)
        field.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator(".t-table td, .t-tree__label").get_by_text(name, exact=True).click()
        card = self.page.locator(".t-card").filter(has_text="Déconnexion automatique").last
        card.get_by_text(name, exact=True).wait_for()
        tick = card.locator(".t-checkbox")
        if tick.locator("input").is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None:
            card.locator(".t-input-number input").fill(str(minutes))
            card.locator(".t-input-number input").press("Tab")
        keep = card.get_by_role("button", name="Appliquer")
        if keep.is_enabled():
            keep.click()
            self.told(f"Le réglage de « {name} » est enregistré.")
