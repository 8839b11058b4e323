"""What a person does on a whole console, help page in hand: the three procedures, in gestures that each console has."""

from __future__ import annotations

import csv
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter
from pathlib import Path
from typing import ClassVar

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

    #: Columns that this portal's export calls otherwise.
    COLUMNS: ClassVar[dict[str, str]] = {}

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

    def open_tab(self, name: str) -> None:
        """That tab, in front."""
        self.page.get_by_role("tab", name=name).click()

    @abstractmethod
    def chapter(self, name: str) -> Locator:
        """That service's part of the page, in view."""

    def grant(self, profiles: Sequence[str]) -> None:
        """Pronote for these, and the page kept."""
        chapter = self.chapter("Pronote")
        for name in ("Oui", *profiles):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées")

    def exported(self, profile: str) -> list[dict[str, str]]:
        """The lines of that profile's file, its columns called as `COLUMNS` does."""
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return self.read(Path(download.value.path()))

    def read(self, file: Path, encoding: str = "utf-8-sig", delimiter: str = ";") -> list[dict[str, str]]:
        """The file's lines, its columns called as `COLUMNS` does."""
        with file.open(encoding=encoding, newline="") as lines:
            return [
                {self.COLUMNS.get(name, name): cell for name, cell in one.items()}
                for one in csv.DictReader(lines, delimiter=delimiter)
            ]

    @abstractmethod
    def choose(self, label: str, entry: str) -> None:
        """That entry of the list so called."""

    @abstractmethod
    def stop(self) -> None:
        """The publication, stopped."""

    def integrate(self, ent: str, cas: str) -> None:
        """The tab's two settings kept, and the base published."""
        self.choose("Mon ENT", ent)
        self.page.get_by_label("URL du serveur CAS").fill(cas)
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées")
        self.press("Publier dans la base")
        self.told("La base est publiée")

    def prefer(self) -> None:
        """The preference ticked, and kept."""
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Les préférences ont été enregistrées")

    @abstractmethod
    def show_all(self) -> None:
        """As many rows on one page as the list gives."""

    def link(self, account: dict[str, str]) -> None:
        """The login, in the row of who bears that name and was born that day; nothing where there is not one row."""
        row = _row(self.page, account)
        if row.count() == 1 and not row.get_by_text(account["Identifiant"], exact=True).count():
            self.write(row, account["Identifiant"])

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
    person.grant(PROFILES)
    person.enter_console()
    person.go("Pronote.net")
    person.open_tab("Intégration dans un ENT")
    person.stop()
    person.integrate(ENT, CAS)


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
    exported = {profile: [one for one in person.exported(profile) if one["Etat"] == "Actif"] for profile in PROFILES}
    person.enter_console()
    person.prefer()
    for profile, accounts in exported.items():
        person.go("Ressources", LISTS[profile])
        person.told("Identifiant CAS")
        person.show_all()
        seen = Counter((one["Nom"], one["Prénom"], one["Date de naissance"]) for one in accounts)
        for one in sorted(accounts, key=itemgetter("Nom", "Prénom")):
            if seen[one["Nom"], one["Prénom"], one["Date de naissance"]] == 1:
                person.link(one)


def session_duration(person: Person) -> None:
    """« Durée des sessions Pronote », as the school asks for it."""
    person.enter_console()
    for path, asked in DURATIONS.items():
        for name, minutes in asked.items():
            person.go(*path)
            person.disconnect(name, minutes)


PROCEDURES = {"activation": activation, "account-link": account_link, "session-duration": session_duration}
