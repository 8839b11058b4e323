"""A person's gestures on pages of Mantine."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtMantine(Person):
    """One tree at the side; lists load more as they are scrolled, so a name is searched; a list is kept as a whole."""

    columns = ("nom", "prenom", "date_naissance", "identifiant", "statut")
    delimiter, encoding = ",", "utf-8"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Identifiant").fill(username)
        self.page.get_by_label(re.compile("^Mot de passe")).fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in(*PORTAL)
        # The icon at the top left.
        self.press("Volet administration")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.choose("Établissement", SCHOOL)

    def go(self, *captions: str) -> None:
        level = self.page.locator("nav.mantine-AppShell-navbar")
        for caption in captions:
            entry = level.get_by_role("link", name=caption, exact=True).locator("visible=true")
            entry.wait_for()
            if entry.get_attribute("data-expanded") != "true":
                entry.click()
            # What is folded beneath it.
            level = entry.locator("xpath=following-sibling::*[1]")

    def chapter(self, name: str) -> Locator:
        return self.page.locator(".mantine-Accordion-item").filter(has=self.page.get_by_text(name, exact=True))

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("button").click()
        for name in ("Oui", *PROFILES):
            chapter.locator("label").get_by_text(name, exact=True).click()
        self.press("Sauver")
        self.told("Vos modifications ont bien été enregistrées")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Confirmer")
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.press("Modifier les paramètres")
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Valider")
        self.told("Les paramètres ont été enregistrés")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.press("Publier maintenant")
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences", "Affichages")
        self.page.get_by_role("switch", name="Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Les préférences d'affichage ont été enregistrées")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title, *(["Liste"] if title in {"Professeurs", "Personnels"} else []))
        self.page.get_by_role("heading", name="Liste" if title in {"Professeurs", "Personnels"} else title).wait_for()
        self.show_all()

    def show_all(self) -> None:
        """Nothing to do: who is not in view is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_label("Rechercher par nom").fill(f"{account.family} {account.first}")
        found = self.page.get_by_role("row")
        # The file has names in capitals, as the list.
        for text in (f"{account.family} {account.first}", account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("cell", name=text, exact=True))
        return found

    def holds(self, row: Locator, login: str) -> bool:
        return row.get_by_role("textbox").input_value() == login

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("textbox").fill(login)

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.press("Enregistrer")
        self.told("Liste enregistrée")
        self.page.get_by_text("non enregistrée").wait_for(state="detached")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("cell", name=name, exact=True).click()
        card = self.page.get_by_role("dialog")
        card.get_by_label("Déconnecter en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            card.get_by_label("Durée d'inactivité").fill(str(minutes))
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées")
        self.page.reload()
