"""The people of the foreign instances: who each PRONOTE row and each ATRIUM account really is."""

from __future__ import annotations

from dataclasses import dataclass

FAMILIES = (
    "Abadie", "Bérenger", "Castellan", "D'Aubigny", "Estève", "Faure-Miquel", "Giraud", "Honorat", "Isnard", "Jouve",
    "Kerbrat", "Le Goff", "Maurel", "Nègre", "Olive", "Peyron",
)  # fmt: skip
FIRST = ("Adèle", "Basile", "Céleste", "Dorian", "Élise", "Firmin", "Garance", "Hugo")
CLASSES = ("2NDE1", "2NDE2", "1G1", "TG3")


@dataclass
class Row:
    """One line of a PRONOTE list."""

    number: int
    profile: str
    family: str
    first: str
    born: str
    group: str
    cas: str = ""
    #: The login that it must hold in the end; empty where nobody can know, or where there is no account.
    due: str = ""


@dataclass(frozen=True)
class Account:
    """One line of an ATRIUM export."""

    profile: str
    login: str
    family: str
    first: str
    born: str
    group: str
    state: str = "Actif"


def school() -> tuple[list[Row], list[Account]]:
    """66 pupils, 9 responsables, 6 teachers, 4 others; among them homonyms, a doubt, and people of one side only."""
    rows: list[Row] = []
    accounts: list[Account] = []

    def person(profile: str, family: str, first: str, *more: str) -> Row:
        born, group, login = (*more, "", "", "")[:3]
        row = Row(len(rows), profile, family, first, born, group, due=login)
        rows.append(row)
        if login:
            accounts.append(Account(profile, login, family, first, born, group))
        return row

    def named(first: str, family: str, digit: str = "") -> str:
        return f"{first}.{family}{digit}".lower().translate(str.maketrans("éèêâç' ", "eeeac--"))

    for number in range(62):
        family, first = FAMILIES[number % 16], FIRST[(number // 16 + number) % 8]
        born = f"{number % 27 + 1:02}/{number % 12 + 1:02}/{2007 + number % 3}"
        person("eleves", family, first, born, CLASSES[number % 4], named(first, family))
    # Told apart by their birth dates only.
    person("eleves", "Quentin", "Lina", "03/04/2008", "2NDE1", "lina.quentin")
    person("eleves", "Quentin", "Lina", "19/11/2007", "TG3", "lina.quentin1")
    person("eleves", "Sauvaire", "Zoé", "01/01/2009", "2NDE2")
    rows[5].cas = rows[5].due
    accounts.append(Account("eleves", "yanis.absent", "Absent", "Yanis", "02/02/2008", "1G1"))
    accounts.append(Account("eleves", "basile.abadie9", "Abadie", "Basile", "", "", "À supprimer"))
    for number in range(7):
        family = FAMILIES[number]
        person("responsables", family, "Régis", "", "", named("régis", family))
    # Two fathers of the same name: nobody can tell which is which.
    for digit in ("", "1"):
        person("responsables", "Tardieu", "Paul")
        accounts.append(Account("responsables", f"paul.tardieu{digit}", "Tardieu", "Paul", "", ""))
    for number in range(6):
        family, first = FAMILIES[15 - number], FIRST[number]
        person("enseignants", family, first + "-Marie", "", "", named(first + "-marie", family))
    for number in range(4):
        person("personnels", FAMILIES[number + 8], "Solange", "", "", named("solange", FAMILIES[number + 8]))
    return rows, accounts
