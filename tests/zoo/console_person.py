"""What a person does on a whole console, help page in hand: the three procedures, in gestures that each console has."""

from __future__ import annotations

import csv
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

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


@dataclass(frozen=True, order=True)
class Account:
    """One line of the export; in the order of the names, as the console's lists are."""

    family: str
    first: str
    born: str
    login: str

    @property
    def who(self) -> tuple[str, str, str]:
        """What two people may have in common."""
        return self.family, self.first, self.born


class Person(ABC):
    """One at both sites of a school. Playwright's Error where something is not there to be seen."""

    #: The export's columns, as the portal calls what is read here, in this order.
    columns = ("Nom", "Prénom", "Date de naissance", "Identifiant", "Etat")
    delimiter, encoding = ";", "utf-8-sig"

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
        """The login, in that row's « Identifiant CAS »."""

    @abstractmethod
    def disconnect(self, name: str, minutes: int | None) -> None:
        """That profile's or group's automatic disconnection, kept."""

    def press(self, name: str) -> None:
        """The button so called."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def told(self, message: str) -> None:
        """The console says so."""
        self.page.get_by_text(message).locator("visible=true").first.wait_for()

    def open_tab(self, name: str) -> None:
        """That tab, in front."""
        self.page.get_by_role("tab", name=name).click()

    def grant(self) -> None:
        """Pronote for everybody, kept."""
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées")

    def integrate(self) -> None:
        """Mon ENT and the address, kept."""
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées")

    def publish(self) -> None:
        """The publication, started."""
        self.press("Publier dans la base")
        self.told("La base est publiée")

    def download(self, profile: str) -> Path:
        """That profile's file."""
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def exported(self, profile: str) -> list[Account]:
        """Who is in that profile's file, those who are leaving aside, sorted."""
        with self.download(profile).open(encoding=self.encoding, newline="") as lines:
            read = [[one[name] for name in self.columns] for one in csv.DictReader(lines, delimiter=self.delimiter)]
        return sorted(Account(*one[:4]) for one in read if one[4] == "Actif")

    def prefer(self) -> None:
        """« Activer la gestion des identifiants ENT », kept."""
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Les préférences ont été enregistrées")

    def open_list(self, title: str) -> None:
        """The list so called, all that it shows of « Identifiant CAS » in view."""
        self.go("Ressources", title)
        self.told("Identifiant CAS")
        self.show_all()

    @staticmethod
    def narrowed(lines: Locator, *said: str) -> None:
        """The list, which showed more than two before, shows what says all that, or nothing: what else it showed is gone."""
        for text in said:
            expect(lines.filter(has_not_text=text)).to_have_count(0)

    def row(self, account: Account) -> Locator:
        """The rows of that name, and of that birth date where the export has one."""
        found = self.page.get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("cell", name=text, exact=True))
        return found

    def holds(self, row: Locator, login: str) -> bool:
        """The login is there already."""
        return bool(row.get_by_text(login, exact=True).count())

    def link(self, account: Account) -> None:
        """The login, written where one row bears that name; nothing where none does, or two do."""
        row = self.row(account)
        if row.count() == 1 and not self.holds(row, account.login):
            self.write(row, account.login)

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        """Each login, kept in its row of the list so called."""
        self.open_list(title)
        for one in accounts:
            self.link(one)


def activation(person: Person) -> None:
    """« Activation », step by step."""
    person.enter_portal()
    person.go("Pages de site", "Accès aux services tiers")
    person.grant()
    person.enter_console()
    person.go("Pronote.net")
    person.open_tab("Intégration dans un ENT")
    person.stop()
    person.integrate()
    person.publish()


def account_link(person: Person) -> None:
    """« Lien entre les comptes »: every login that has one row; who has two is left alone, and told to nobody."""
    person.enter_portal()
    exported = {profile: person.exported(profile) for profile in PROFILES}
    person.enter_console()
    person.prefer()
    for profile, accounts in exported.items():
        seen = Counter(one.who for one in accounts)
        person.fill_list(LISTS[profile], [one for one in accounts if seen[one.who] == 1])


def session_duration(person: Person) -> None:
    """« Durée des sessions Pronote », as the school asks for it."""
    person.enter_console()
    for path, asked in DURATIONS.items():
        for name, minutes in asked.items():
            person.go(*path)
            person.disconnect(name, minutes)


PROCEDURES = {"activation": activation, "account-link": account_link, "session-duration": session_duration}
