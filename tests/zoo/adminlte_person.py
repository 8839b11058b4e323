"""What a person does in the whole console drawn with AdminLTE."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: As the help page and the school's list call them → as the portal does.
NAMES = {"Parents": "Responsables"}


class AtAdminlte(Person):
    """One at both sites."""

    columns = ("nom", "prenom", "date_naissance", "login", "etat")
    delimiter, encoding = ",", "utf-8"

    def _sign_in(self, account: tuple[str, str], name: str) -> None:
        self.page.get_by_placeholder(name).fill(account[0])
        self.page.get_by_placeholder("Mot de passe").fill(account[1])
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(self.served.portal + "/web/lycee")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in(PORTAL, "Identifiant")
        self.page.get_by_label(SCHOOL).check()
        self.press("Continuer")
        self.page.locator(".app-header .bi-list").click()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(CONSOLE, "Numéro d'hébergement")

    def go(self, *captions: str) -> None:
        first, *others = captions
        aside = self.page.locator(".app-sidebar")
        section = aside.get_by_text(first, exact=True)
        if not others or not aside.get_by_text(others[0], exact=True).is_visible():
            section.click()
        if others:
            aside.get_by_text(others[0], exact=True).click()
        for caption in others[1:]:
            self.page.get_by_role("link", name=caption, exact=True).click()

    def open_tab(self, name: str) -> None:
        """A page of the preferences, or a card that is folded."""
        card = self.page.locator(".card").filter(has=self.page.get_by_role("heading", name=name, exact=True))
        if card.locator(".btn-tool").count():
            if not card.locator(".card-body").is_visible():
                card.locator(".btn-tool").click()
        else:
            self.page.get_by_role("link", name=name, exact=True).click()

    def chapter(self, name: str) -> Locator:
        self.open_tab(name)
        return self.page.locator(".card").filter(has=self.page.get_by_role("heading", name=name, exact=True))

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui").check()
        for name in PROFILES:
            line = chapter.get_by_role("row").filter(
                has=self.page.get_by_role("cell", name=NAMES.get(name, name), exact=True)
            )
            line.get_by_role("checkbox").check()
        self.press("Enregistrer")
        self.told("Récapitulatif de vos modifications")
        self.press("Confirmer")
        self.told("Vos modifications ont été enregistrées")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", NAMES.get(profile, profile))
        self.press("Exporter au format CSV")
        with self.page.expect_download() as download:
            self.page.get_by_role("link", name="Télécharger le fichier CSV").click()
        return Path(download.value.path())

    def choose(self, label: str, entry: str) -> None:
        field = self.page.locator(".mb-3").filter(has=self.page.get_by_text(re.compile(rf"^{label}")))
        field.locator(".select2-selection").click()
        self.page.locator(".select2-results__option").get_by_text(entry, exact=True).click()

    def stop(self) -> None:
        self.page.get_by_role("link", name="Arrêter la publication").click()
        self.page.get_by_label("Je confirme vouloir arrêter la publication").check()
        self.press("Arrêter la publication")
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        # The page came anew, its cards folded.
        self.open_tab("Intégration dans un ENT")
        super().integrate()

    def publish(self) -> None:
        self.page.get_by_role("link", name="Publier dans la base").click()
        self.press("Confirmer la publication")
        self.told("La base est publiée")

    def show_all(self) -> None:
        """Nothing: each family is searched for."""
        self._searched = ""

    def row(self, account: Account) -> Locator:
        if self._searched != account.family:
            self._searched = account.family
            self.page.get_by_placeholder("Rechercher un nom").fill(self._searched)
            self.page.get_by_title("Rechercher").click()
            # The page that answers holds what was searched for.
            self.page.locator(f'[name=recherche][value="{self._searched}"]').wait_for()
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_title("Modifier").click()
        row.get_by_role("textbox").fill(login)
        row.get_by_title("Valider").click()
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("link", name=name, exact=True).click()
        self.page.get_by_title("Modifier").click()
        self.page.get_by_label("Déconnecter les utilisateurs en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            self.page.get_by_label("Durée d'inactivité").fill(str(minutes))
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées")
