"""A person's gestures on pages of Quasar."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Whose list is an entry beneath their name, as their profiles are.
STAFF = {"Professeurs", "Personnels"}


class AtQuasar(Person):
    """Sections as tabs and a drawer of their screens; on the portal, a drawer in two levels."""

    def _sign_in(self, label: str, username: str, password: str) -> None:
        self.page.get_by_label(label).fill(username)
        self.page.get_by_label("Mot de passe").fill(password)

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in("Identifiant", *PORTAL)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.press("Continuer")
        self.page.get_by_role("radio", name="Lycée des Exemples").click()
        self.press("Ouvrir la console")
        self.page.get_by_text("Base ouverte").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        drawer = self.page.locator(".q-drawer")
        if self._volet().count():
            self._volet().click()
            # The drawer is at the level where it was left.
            back = drawer.get_by_role("button", name="Retour")
            if back.count():
                back.click()
                back.wait_for(state="detached")
            for caption in captions:
                drawer.get_by_text(caption, exact=True).locator("visible=true").click()
            drawer.get_by_text(captions[-1], exact=True).wait_for(state="hidden")
            return
        section, *path = (*captions, f"Liste des {captions[-1].lower()}") if captions[-1] in STAFF else captions
        self.page.locator("header").get_by_role("tab", name=section).click()
        for caption in path[:-1]:
            fold = drawer.locator(".q-expansion-item").filter(has_text=caption)
            if "q-expansion-item--expanded" not in (fold.get_attribute("class") or ""):
                fold.locator(".q-item").first.click()
            drawer = fold
        if path:
            drawer.locator("a").get_by_text(path[-1], exact=True).click()

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_text(name, exact=True).locator("visible=true")
        title.click()
        return self.page.locator(".q-expansion-item").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()
        self.page.get_by_role("listbox").wait_for(state="hidden")

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
        self.page.get_by_role("dialog").get_by_role("button", name="Oui").click()
        self.told("La base n'est plus publiée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres d'intégration ont été enregistrés.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.press("Enregistrer")
        self.told("Les préférences ont été enregistrées.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.locator(".q-select").filter(has_text="Colonnes").click()
        self.page.get_by_role("option", name="Identifiant CAS").click()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is out of sight is searched."""

    def row(self, account: Account) -> Locator:
        search, nobody = self.page.get_by_placeholder("Rechercher"), self.page.get_by_text("Aucune fiche ne correspond")
        if nobody.count():
            search.fill("")
            nobody.wait_for(state="hidden")
        search.fill(f"{account.family} {account.first}")
        found = super().row(account)
        found.or_(nobody).first.wait_for()
        # Only who is searched is left: nothing moves any more.
        self.page.get_by_text(re.compile(r"^1-[12] sur [12]$")).or_(nobody).wait_for()
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("button").click()
        field = self.page.get_by_label("Identifiant CAS", exact=True)
        field.fill(login)
        self.press("Enregistrer")
        field.wait_for(state="hidden")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator("main").get_by_text(name, exact=True).first.click()
        part = self.page.locator(".q-card").filter(has_text="Déconnexion automatique")
        tick = part.get_by_role("checkbox")
        if tick.is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None:
            part.get_by_label("Durée").fill(f"{minutes // 60:02}:{minutes % 60:02}")
        part.get_by_role("button", name="Enregistrer").click()
        self.told(f"« {name} » : les modifications ont été enregistrées.")
