"""What a person does on a whole console, help page in hand: the three procedures, in gestures that each console has."""

from __future__ import annotations

import csv
from abc import ABC, abstractmethod
from collections import Counter
from pathlib import Path

from playwright.sync_api import Locator, Page

from tests.foreign.served import CAS, ENT, Served

PORTAL, CONSOLE = ("admin.exemples", "soleil 1"), ("123456", "lune 2")
PROFILES = ("Élèves", "Parents", "Enseignants", "Personnels")
#: Profile of the export → list of the console.
LISTS = {"Élèves": "Élèves", "Parents": "Responsables", "Enseignants": "Professeurs", "Personnels": "Personnels"}
#: Where the help page sends to → who is disconnected there, and after how many minutes; None for never.
DURATIONS: dict[tuple[str, ...], dict[str, int | None]] = {
    ("Ressources", "Professeurs", "Profils d'autorisation"): {
        "Professeur": 45,
        "Professeur principal": 45,
        "Consultation": 45,
    },
    ("Ressources", "Personnels", "Profils d'autorisation"): {"CPE": 30},
    ("Fichier", "Administration des utilisateurs"): {"Administration": None},
}
#: Milliseconds: no person waits as long for a page of this machine.
PATIENCE = 10_000


class Person(ABC):
    """One at both sites of a school. Playwright's Error where something is not there to be seen."""

    def __init__(self, page: Page, served: Served) -> None:
        self.page, self.served = page, served
        page.set_default_timeout(PATIENCE)

    @abstractmethod
    def enter_portal(self) -> None:
        """Signed in, the volet administration in view."""

    @abstractmethod
    def enter_console(self) -> None:
        """Signed in on the console."""

    @abstractmethod
    def go(self, *captions: str) -> None:
        """Down the menu, to that page."""

    @abstractmethod
    def chapter(self, name: str) -> Locator:
        """That service's part of the page, in view."""

    @abstractmethod
    def choose(self, label: str, entry: str) -> None:
        """That entry of the list so called."""

    @abstractmethod
    def stop(self) -> None:
        """The publication, stopped."""

    @abstractmethod
    def show_all(self) -> None:
        """As many rows on one page as the list gives."""

    @abstractmethod
    def write(self, row: Locator, login: str) -> None:
        """The login, kept in that row's « Identifiant CAS »."""

    @abstractmethod
    def disconnect(self, name: str, minutes: int | None) -> None:
        """That profile's or group's automatic disconnection, kept."""

    def press(self, name: str) -> None:
        """The button so called."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def told(self, message: str) -> None:
        """The console says so."""
        self.page.get_by_text(message).locator("visible=true").first.wait_for()


def activation(person: Person) -> None:
    """« Activation », step by step."""
    person.enter_portal()
    person.go("Pages de site", "Accès aux services tiers")
    chapter = person.chapter("Pronote")
    for name in ("Oui", *PROFILES):
        chapter.get_by_label(name, exact=True).check()
    person.press("Enregistrer")
    person.told("Vos modifications ont été enregistrées")
    person.enter_console()
    person.go("Pronote.net")
    person.page.get_by_role("tab", name="Intégration dans un ENT").click()
    person.stop()
    person.choose("Mon ENT", ENT)
    person.page.get_by_label("URL du serveur CAS").fill(CAS)
    person.press("Enregistrer")
    person.told("Les modifications ont été enregistrées")
    person.press("Publier dans la base")
    person.told("La base est publiée")


def _exported(person: Person, profile: str) -> list[dict[str, str]]:
    person.go("Utilisateurs", "Export des utilisateurs")
    person.choose("Profil", profile)
    with person.page.expect_download() as download:
        person.press("Exporter au format CSV")
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as lines:
        return [one for one in csv.DictReader(lines, delimiter=";") if one["Etat"] == "Actif"]


def _row(page: Page, account: dict[str, str]) -> Locator:
    """The rows of that name, and of that birth date where the export has one."""
    found = page.get_by_role("row")
    for text in (account["Nom"], account["Prénom"], account["Date de naissance"]):
        if text:
            found = found.filter(has=page.get_by_role("cell", name=text, exact=True))
    return found


def account_link(person: Person) -> None:
    """« Lien entre les comptes »: every login that has one row; who has two is left alone, and told to nobody."""
    person.enter_portal()
    exported = {profile: _exported(person, profile) for profile in PROFILES}
    person.enter_console()
    person.go("Paramètres", "Préférences")
    person.page.get_by_role("tab", name="Affichages").click()
    person.page.get_by_label("Activer la gestion des identifiants ENT").check()
    person.press("Enregistrer")
    person.told("Les préférences ont été enregistrées")
    for profile, accounts in exported.items():
        person.go("Ressources", LISTS[profile])
        person.page.get_by_text("Identifiant CAS").locator("visible=true").first.wait_for()
        person.show_all()
        seen = Counter((one["Nom"], one["Prénom"], one["Date de naissance"]) for one in accounts)
        for one in accounts:
            row = _row(person.page, one)
            alone = seen[one["Nom"], one["Prénom"], one["Date de naissance"]] == 1 and row.count() == 1
            if alone and not row.get_by_text(one["Identifiant"], exact=True).count():
                person.write(row, one["Identifiant"])


def session_duration(person: Person) -> None:
    """« Durée des sessions Pronote », as the school asks for it."""
    person.enter_console()
    for path, asked in DURATIONS.items():
        for name, minutes in asked.items():
            person.go(*path)
            person.disconnect(name, minutes)


PROCEDURES = {"activation": activation, "account-link": account_link, "session-duration": session_duration}
