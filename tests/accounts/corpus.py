"""Generated schools with the usual defects and the truth of who is who.

Everything is drawn from a seed, school by school. `decidable` says which true pairs a careful human could decide from
what both sides show. It is written from that data alone, with its own plain way of comparing names, and shares no code
with the matcher.
"""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from robot.accounts import Account, Profile, Row, SetAside

_FAMILIES = """Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux
David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André
Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand
Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel
Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly
Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard
Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland
Leclercq Guillaume Lecomte López Jean Dupuy Guillot Hubert Berger Carpentier Sánchez Dupuis Moulin Louis Deschamps Huet
Vasseur Pérez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier
Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernández Collet Léger Bouvier Julien Prévost Millet Perrot Daniel
Cousin Germain Breton Besson Langlois Rémy Pelletier Lévêque Perrier Leblanc Barré Lebrun Marchal Weber Mallet Hamon
Boulanger Jacob Monnier Michaud Rodriguez Guichard Gillet Étienne Grondin Poulain Tessier Chevallier Collin Chauvin
Bouchet Gay Lemaître Bénard Maréchal Humbert Reynaud Antoine Hoarau Perret Barthélemy Cordier Pichon Lejeune Gilbert
Benali Haddad Cohen Nguyen Diallo Traoré Da-Silva Ferreira Rossi Esposito N'Guyen D'Angelo De-la-Tour Le-Gall
De-Oliveira El-Amrani Ben-Youssef Saint-Martin Dell'Ova L'Hermite Kaya Yilmaz Costa Pinto Amara Mansouri Slimani"""
FAMILIES = _FAMILIES.split()
_GIRLS = """Emma Léa Chloé Manon Inès Lola
Jade Louise Zoé Camille Sarah Lina Clara Anaïs Eva Juliette Lucie Alice Romane
Maëlys Léna Nina Mathilde Margaux Lou Ambre Noémie Élise Yasmine Salomé Célia
Océane Marie Julie Laura Pauline Lisa
Maria Nour Amina Fatou Assia Éléonore Héloïse Anne-Sophie Marie-Lou Lou-Anne Rose Agathe Victoire Apolline Capucine
Constance Solène Maëva Élodie Aurélie Charlotte Sofia Mélissa Myriam Rania Shaïna Kenza Lilou Elsa Jeanne Flavie"""
GIRLS = _GIRLS.split()
_BOYS = """Lucas Hugo Enzo Louis Nathan Léo Théo Mathis Raphaël Gabriel Tom Jules Ethan Noah Arthur Paul Maxime Clément
Antoine Baptiste Alexandre Maël Quentin Valentin Romain Rayan Adam Mohamed Yanis Axel Sacha Nolan Timéo Gaspard
Bastien Benjamin Evan Loïc Gaël Rémi Aurélien Jean-Baptiste Pierre-Louis Jean Marc-Antoine Samuel Victor Martin
Mehdi Ilyès Amine Ismaël Kévin Dylan Florian Adrien Guillaume Nicolas Thibault Corentin Matthéo Joël Noé Simon"""
BOYS = _BOYS.split()
_MOTHERS = """Nathalie Isabelle Sylvie Catherine Valérie Sandrine Stéphanie Véronique Céline Christine Sophie Laurence
Karine Virginie Aurélie Delphine Émilie Anne-Marie Marie-Claude Fatima Samira Nadia Hélène
Corinne Patricia Florence
Laëtitia Caroline Séverine Élodie Audrey Magali Muriel Béatrice Marie Julie Anne Françoise Malika Leïla Cécile"""
MOTHERS = _MOTHERS.split()
_FATHERS = """Philippe Christophe Laurent Stéphane David Frédéric Nicolas Éric Olivier Pascal Sébastien Thierry Jérôme
Bruno Franck Julien Vincent Patrick François Jean-Pierre Jean-Luc Jean-Marc Karim Rachid
Cédric Guillaume Mickaël
Ludovic Fabrice Arnaud Gilles Didier Michel Pierre Alain Marc Ahmed Saïd Benoît Emmanuel Jean Régis Joël"""
FATHERS = _FATHERS.split()

#: Endings that make long-tail family names.
_ENDINGS = "ard eau et in ier ot aux elle ent oz ini escu ez ac ic an ois erie our"

#: How one class may be spelled; the generator's own table, not the matcher's.
LEVELS = {
    "2": ("2nde {}", "2DE{}", "2de {}", "2nde {:02}"),
    "1": ("1re {}", "1ERE {}", "1RE{}"),
    "T": ("Tle {}", "TLE{}", "Term {}"),
}


@dataclass
class School:
    """One school: both sides, what was set aside, and the truth."""

    accounts: list[Account] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    #: login → (profile, row key), for everyone who is on both sides.
    truth: dict[str, tuple[Profile, str | int]] = field(default_factory=dict)
    #: What was done to people, counted.
    defects: Counter[str] = field(default_factory=Counter)
    people: int = 0


@dataclass
class _Person:
    family: str
    first: str
    born: date | None
    level: str = ""
    number: int = 0
    profile: Profile = "eleves"


def schools(count: int, seed: int, pupils: int = 500) -> Iterator[School]:
    """`count` schools of about 2.4 × `pupils` people each."""
    for number in range(count):
        yield one_school(seed, number, pupils)


def one_school(seed: int, number: int, pupils: int) -> School:
    """One school, always the same for the same arguments."""
    rng = random.Random(f"{seed}-{number}")
    school = School()
    population = _population(rng, pupils)
    school.people = len(population)
    logins: Counter[str] = Counter()
    # A school's export has birth dates for pupils or not at all, as its columns say; a few cells are empty anyway.
    atrium_dates, pronote_dates = rng.random() < 0.85, rng.random() < 0.95
    atrium_classes = rng.random() < 0.7
    for key, person in enumerate(population):
        shown, odd = _spoil(rng, person, school.defects)
        in_atrium, in_pronote = _presence(rng, person, school.defects)
        atrium_side, pronote_side = (person, shown) if rng.random() < 0.5 else (shown, person)
        if odd and in_atrium != in_pronote:
            school.defects["spoiled and on one side only"] += 1
        spelled = rng.choice(LEVELS[person.level]).format(person.number) if person.level else None
        other = rng.choice(LEVELS[person.level]).format(person.number) if person.level else None
        if person.level and rng.random() < 0.004:
            school.defects["class changed on one side"] += 1
            other = rng.choice(LEVELS[person.level]).format(person.number % 12 + 1)
        base = _login(person)
        login = f"{base}{logins[base] or ''}"
        logins[base] += 1
        account = Account(
            login,
            _dress(rng, atrium_side.family),
            _plain(rng, atrium_side.first),
            _date(rng, atrium_side.born, known=atrium_dates or person.profile != "eleves"),
            spelled if atrium_classes else None,
            person.profile,
            key + 2,
        )
        row = Row(
            key,
            _dress(rng, pronote_side.family),
            _plain(rng, pronote_side.first),
            _date(rng, pronote_side.born, known=pronote_dates or person.profile != "eleves"),
            other,
            profile=person.profile,
        )
        if in_atrium:
            _add_account(rng, school, account)
        if in_pronote:
            school.rows.append(_identified(rng, row, login if in_atrium else "", school.defects))
        if in_atrium and in_pronote:
            school.truth[login] = (person.profile, key)
    rng.shuffle(school.accounts)
    rng.shuffle(school.rows)
    return school


def _population(rng: random.Random, pupils: int) -> list[_Person]:
    people: list[_Person] = []
    for _ in range(pupils):
        family = _family(rng)
        born = date(2006, 1, 1) + timedelta(days=rng.randrange(1400))
        level, number = rng.choice("21T"), rng.randint(1, 12)
        first = rng.choice(GIRLS + BOYS)
        people.append(_Person(family, first, born, level, number))
        if rng.random() < 0.015:  # twins: all alike but the first name
            people.append(_Person(family, rng.choice([n for n in GIRLS + BOYS if n != first]), born, level, number))
        if rng.random() < 0.01:  # a cousin with the very same name
            people.append(_Person(family, first, born + timedelta(days=rng.randint(1, 900)), level, rng.randint(1, 12)))
        if rng.random() < 0.75:
            mother = family if rng.random() < 0.6 else _family(rng)
            people.append(_Person(mother, rng.choice(MOTHERS), None, profile="responsables"))
        if rng.random() < 0.5:  # some fathers have their son's first name
            name = first if first in BOYS and rng.random() < 0.03 else rng.choice(FATHERS)
            people.append(_Person(family, name, None, profile="responsables"))
        if rng.random() < 0.09:
            people.append(_Person(_family(rng), rng.choice(MOTHERS + FATHERS), None, profile="enseignants"))
    return people


def _family(rng: random.Random) -> str:
    # A long tail, as in life: common names come back, most people have a name of their own.
    if rng.random() < 0.35:
        name = rng.choice(FAMILIES)
    else:
        name = (
            rng.choice(FAMILIES)[: rng.randint(3, 5)].rstrip("-'")
            + rng.choice(_ENDINGS.split())
            + rng.choice(["", "", "", "s", "t", "x", "e", "el", "on", "and"])
        )
    return f"{name} {rng.choice(FAMILIES)}" if rng.random() < 0.06 else name


def _presence(rng: random.Random, person: _Person, defects: Counter[str]) -> tuple[bool, bool]:
    draw = rng.random()
    if draw < (0.12 if person.profile == "responsables" else 0.03):
        defects["on one side only"] += 1
        return (True, False) if rng.random() < 0.5 else (False, True)
    return True, True


def _spoil(  # noqa: PLR0911 - one return per defect
    rng: random.Random, person: _Person, defects: Counter[str]
) -> tuple[_Person, bool]:
    """The same person as the other side writes them, and whether that is more than a matter of spelling habits."""
    draw = rng.random()
    if draw < 0.01:
        defects["typo"] += 1
        return (
            replace(person, family=_typo(rng, person.family))
            if rng.random() < 0.6
            else replace(person, first=_typo(rng, person.first))
        ), True
    if draw < 0.02 and " " in person.family:
        defects["compound name cut"] += 1
        return replace(person, family=rng.choice(person.family.split(" "))), True
    if draw < 0.03 and "-" in person.first:
        defects["first name cut"] += 1
        return replace(person, first=person.first.split("-")[0]), True
    if draw < 0.036:
        defects["usage name"] += 1
        return replace(person, family=_family(rng)), True
    if draw < 0.039:
        defects["double name on one side"] += 1
        return replace(person, family=f"{person.family} {_family(rng)}"), True
    if draw < 0.041:
        defects["inverted"] += 1
        return replace(person, family=person.first, first=person.family), True
    if draw < 0.043 and person.born:
        defects["birth date mistyped"] += 1
        return replace(person, born=person.born + timedelta(days=rng.choice([-1, 1, 9, 30]))), True
    return person, False


def _typo(rng: random.Random, name: str) -> str:
    i = rng.randrange(len(name))
    letter = rng.choice("aeiorstlnu")
    return (
        rng.choice(
            [
                name[:i] + name[i + 1 :],
                name[:i] + letter + name[i:],
                name[:i] + letter + name[i + 1 :],
                name[:i] + name[i : i + 2][::-1] + name[i + 2 :],
            ]
        )
        or "x"
    )


def _dress(rng: random.Random, name: str) -> str:
    """Spelling habits of a family name, which change nothing: capitals, accents, hyphens, apostrophes."""
    name = _plain(rng, name)
    return name.upper() if rng.random() < 0.7 else name


def _plain(rng: random.Random, name: str) -> str:
    if rng.random() < 0.25:
        name = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    elif rng.random() < 0.1:
        name = unicodedata.normalize("NFD", name)
    if rng.random() < 0.3:
        name = name.replace("-", " ")
    return name.replace("'", rng.choice("'’ ")) if rng.random() < 0.5 else name


def _date(rng: random.Random, born: date | None, *, known: bool) -> date | None:
    return born if known and rng.random() < 0.98 else None


def _login(person: _Person) -> str:
    flat = _flat(person.first) + "." + _flat(person.family)
    return flat or "x"


def _add_account(rng: random.Random, school: School, account: Account) -> None:
    school.accounts.append(account)
    if rng.random() < 0.004:
        school.defects["second account marked as duplicate"] += 1
        second = replace(account, login=account.login + "9")
        school.set_aside.append(SetAside(account.line + 100_000, "duplicate", "doublon", second))


def _identified(rng: random.Random, row: Row, login: str, defects: Counter[str]) -> Row:
    draw = rng.random()
    if draw < 0.05 and login:
        defects["already linked"] += 1
        return replace(row, cas_id=login)
    if draw < 0.055:
        defects["another identifier in place"] += 1
        return replace(row, cas_id=f"ancien.{row.key}")
    return row


def _flat(name: str) -> str:
    """Lower-case letters a to z only."""
    plain = unicodedata.normalize("NFKD", name.lower())
    return "".join(char for char in plain if "a" <= char <= "z")


def _shown(one: Account | Row) -> tuple[str, str, str]:
    return one.profile, _flat(one.family_name), _flat(one.first_name)


def _number(school_class: str | None) -> tuple[str, int] | None:
    if not school_class:
        return None
    return school_class[0].upper(), int("".join(char for char in school_class[1:] if char.isdigit()))


def decidable(school: School) -> set[str]:
    """Logins of true pairs that a careful human could link from what both sides show.

    Both sides write the same name, nothing shown differs (birth date, class), the row is free, and either nobody else
    of that name is on any side, or both show a birth date and all others of that name show another one.
    """
    rows = {(row.profile, row.key): row for row in school.rows}
    everyone = [*school.accounts, *(one.account for one in school.set_aside if one.account)]
    born_account: dict[tuple[str, str, str], list[date | None]] = {}
    born_row: dict[tuple[str, str, str], list[date | None]] = {}
    for account in everyone:
        born_account.setdefault(_shown(account), []).append(account.birth_date)
    for row in school.rows:
        born_row.setdefault(_shown(row), []).append(row.birth_date)
    found: set[str] = set()
    for account in school.accounts:
        where = school.truth.get(account.login)
        if where is None:
            continue
        row = rows[where]
        name = _shown(account)
        a, b = account.birth_date, row.birth_date
        one, other = _number(account.school_class), _number(row.school_class)
        if name != _shown(row) or row.cas_id or (a and b and a != b) or (one and other and one != other):
            continue
        alone = len(born_account[name]) == 1 and len(born_row[name]) == 1
        dated = a is not None and a == b and _only(a, born_account[name]) and _only(a, born_row[name])
        if alone or dated:
            found.add(account.login)
    return found


def indistinguishable(school: School) -> set[tuple[str, str, str | int]]:
    """False pairs (login, profile, row key) that show nothing false: the honest limit.

    Both sides write the same name, nobody else of that name is on any side, no birth date can be compared, and the
    classes do not tell either.
    """
    everyone = [*school.accounts, *(one.account for one in school.set_aside if one.account)]
    names = Counter(_shown(one) for one in everyone)
    rows = Counter(_shown(row) for row in school.rows)
    row_of = {_shown(row): row for row in school.rows}
    found: set[tuple[str, str, str | int]] = set()
    for account in school.accounts:
        name = _shown(account)
        if names[name] == rows[name] == 1:
            row = row_of[name]
            dated = account.birth_date is not None and row.birth_date is not None
            if not dated and school.truth.get(account.login) != (row.profile, row.key):
                found.add((account.login, row.profile, row.key))
    return found


def _only(born: date, dates: list[date | None]) -> bool:
    return None not in dates and dates.count(born) == 1
