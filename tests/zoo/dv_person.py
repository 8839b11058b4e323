"""A person's gestures on a portal of the French State Design System and a console of Vaadin."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtDv(Person):
    """The portal's side menu behind its icon; the console's menus at the top, a base opened from a list."""

    columns = ("Nom", "Prénom", "Date de naissance", "Identifiant de connexion", "État du compte")
    encoding = "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_role("link", name="Administration du site").click()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Numéro d'hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.press("Ouvrir Lycée des Exemples")
        self.page.get_by_role("heading", name="Bienvenue").wait_for()

    def go(self, *captions: str) -> None:
        if self.page.locator(".fr-sidemenu").count():
            self._side(*captions)
            return
        # The list of a kind of people stands beside its profiles.
        path = (*captions, "Liste") if captions[-1] in {"Professeurs", "Personnels"} else captions
        for caption in path:
            # By its text: the name of an entry with more below it holds the arrow's letter too.
            written = re.compile(rf"^\s*{caption}…?\s*$", re.IGNORECASE)
            self.page.get_by_role("menuitem").filter(has_text=written).click()
        self.page.locator("vaadin-menu-bar-list-box").locator("visible=true").first.wait_for(state="hidden")

    def _side(self, *captions: str) -> None:
        menu = self.page.locator(".fr-sidemenu")
        section = menu.get_by_role("button", name=captions[0], exact=True)
        if section.get_attribute("aria-expanded") != "true":
            section.click()
        menu.get_by_role("link", name=captions[1], exact=True).click()
        self.page.get_by_role("heading", name=captions[1]).wait_for()

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("button", name=name, exact=True)
        title.click()
        return self.page.locator(".fr-accordion").filter(has=title)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.locator("label").get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.page.get_by_role("dialog").get_by_role("button", name="Confirmer").click()
        self.told("Vos modifications ont été enregistrées.")

    def choose(self, label: str, entry: str) -> None:
        if label == "Profil":
            (value,) = (
                str(one.get_attribute("value"))
                for one in self.page.locator("#profil option").filter(has_text=entry).all()
            )
            self.page.get_by_label("Profil *").select_option(value)
            return
        self.page.locator("vaadin-combo-box").filter(has_text=label).locator("[part~=toggle-button]").click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication…")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Arrêter").click()
        self.told("La publication est arrêtée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Les préférences ont été enregistrées.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.get_by_role("heading", name=title, exact=True).wait_for()
        for caption in ("Colonnes", "Identifiant CAS"):
            self.page.get_by_role("menuitem", name=caption).click()
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is further down is searched."""

    def row(self, account: Account) -> Locator:
        who = f"{account.family} {account.first}"
        self.page.get_by_label("Rechercher un nom").fill(who)
        self.page.get_by_text(re.compile(r"^[012] dans la liste$")).wait_for()
        found = self.page.locator("vaadin-grid").get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("gridcell").last.click()
        field = self.page.get_by_label("Identifiant CAS", exact=True)
        field.fill(login)
        field.press("Enter")
        self.page.locator("vaadin-grid").get_by_text(login, exact=True).wait_for()

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées.")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_text(name, exact=True).locator("visible=true").last.click()
        part = self.page.get_by_role("region", name="Déconnexion automatique").last
        part.get_by_role("checkbox").set_checked(minutes is not None)
        if minutes is not None:
            part.get_by_label("Durée d'inactivité").fill(str(minutes))
        part.get_by_role("button", name="Enregistrer").click()
        self.told(f"« {name} » : modifications enregistrées.")
