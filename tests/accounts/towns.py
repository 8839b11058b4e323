"""Towns drawn against the matcher: households rather than single people, and whatever makes two of them look alike.

Written apart from `corpus`, with its own names, rates and spelling. A school is a town's: its families share names more
than chance would have it, brothers and cousins included. Each side has habits of its own (columns it has or lacks, how
it writes a class), and each cell its accidents. Who is who is in `owners` and `tenants` alone.

Rates, per school, each drawn anew: 1 to 10 % of a list known on one side only, 3 to 8 % of the pupils moved to another
class on one side, 0 to 2 % of the accounts doubled, 1 to 4 % left over from people who are gone (a third of them still
have their row). Birth dates: often none for guardians; day and month swapped in 0.3 % of the cells.
"""

from __future__ import annotations

import random
import unicodedata
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from robot.accounts import Account, Profile, Row, SetAside

#: By rank, as in France: the first is three times as frequent as the tenth.
_COMMON = """Martin Bernard Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux David Morel
Fournier Garcia Bonnet Girard Fontaine Mercier Dupont Lambert Rousseau Vincent Boyer Blanc Guérin Muller
Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Robin Masson Sanchez Gérard
Nguyen Blanchard Brun Rivière Arnaud Brunet Roche Barbier Giraud Leroux Vidal Fabre Rolland Roy Aubert
Martinez Fernandez Rodriguez Da-Silva Caron Perez Gonzalez Dos-Santos Pereira Ferreira Marchand Benoît
Ben-Salah Saïdi Bouzid Belkacem Cherif Brahimi Hamidi Toumi Ziani Diop Ndiaye Sow Camara Coulibaly
Traoré Keïta Touré Konaté N'Diaye D'Almeida Le-Goff Le-Bihan Le-Roux De-Sousa De-Lima Van-Damme
El-Khoury El-Idrissi Ait-Ali L'Hostis D'Hondt Saint-Pierre Beau-Soleil Tran Pham Chen Wang Kaya Demir
Rossi"""
COMMON = _COMMON.split()
#: Pieces of the tail of family names, and of rare first names.
_STARTS = """Bar Bel Ber Bou Bri Cas Cha Cor Cou Dal Del Du Es Fau Fer Gal Gou Gra Gui Ha Jau La Lan Ma Mar Mon Mou
Na Pas Pel Pi Por Ra Ri Ro Sa Sau Ta Ter Va Ver Vi"""
STARTS = _STARTS.split()
_MIDDLES = """a al an ar au be bi ca co da de di e ga i la le li ma mi na ni o ou ra re ri sa se ta te ti va vi"""
MIDDLES = _MIDDLES.split()
_ENDS = """ard as at aud ault aux bert ché din don dry eau el ello er et gnac ier ières in iol land let lin los
mand nard net ney niez not oli on ont oux pin que quet ran ret rie rin son tel tier ton veau vin zac"""
ENDS = _ENDS.split()
_GIRLS = """Emma Jade Louise Alice Chloé Lina Léa Manon Inès Camille Sarah Zoé Lola Anna Nina Lou Juliette Ambre
Clara Eva Jeanne Lucie Romane Mila Julia Rose Maria Aya Sofia Nour Yasmine Lisa Margot Mathilde Élise
Anaïs Maëlys Elsa Agathe Marie-Lou Lou-Ann Anne-Laure Marie Assia Fatima Aïcha Salma Meriem Célia Océane
Noémie Solène Iris Victoire Léana Louna"""
GIRLS = _GIRLS.split()
_BOYS = """Gabriel Louis Raphaël Jules Adam Lucas Léo Hugo Arthur Nathan Liam Ethan Paul Sacha Noah Tom Mohamed
Maël Théo Gabin Aaron Enzo Timéo Mathis Rayan Martin Victor Axel Nolan Antoine Yanis Ibrahim Samuel
Ismaël Valentin Baptiste Clément Amine Youssef Ali Bilal Ilyes Maxime Robin Simon Quentin Jean Pierre
Jean-Baptiste Pierre-Louis Marc-Antoine Noé Malo"""
BOYS = _BOYS.split()
_WOMEN = """Sandrine Stéphanie Céline Nathalie Isabelle Virginie Delphine Christelle Sophie Karine Aurélie Valérie
Laetitia Émilie Audrey Julie Sabrina Nadia Fatima Samira Élodie Caroline Laurence Sonia Hélène Anne
Marie Marie-Laure Anne-Marie Patricia Sylvie Véronique Vanessa Jennifer Khadija Malika Leïla Aminata
Maria Ana Cécile Magali Estelle"""
WOMEN = _WOMEN.split()
_MEN = """Christophe Stéphane David Nicolas Sébastien Laurent Frédéric Olivier Jérôme Cédric Philippe Éric Julien
Thierry Vincent Franck Mohamed Karim Ludovic Guillaume Bruno Pascal Fabrice Arnaud Mickaël Grégory Jean
Pierre Jean-Marc Jean-Luc Ali Rachid Samir Saïd Antonio José Manuel Ibrahima Mamadou Xavier Benoît
Mathieu Romain Thomas Yann"""
MEN = _MEN.split()

#: How a whole school writes its classes on one side: the level's word, then how the division is put after it.
_WORDS = {
    "2": ("2nde ", "2DE", "2de ", "2", "2GT", "Seconde ", "2-"),
    "1": ("1re ", "1ERE", "1ere ", "1", "1G", "Première ", "1-"),
    "T": ("Tle ", "TLE", "Term ", "T", "TG", "Terminale ", "T-"),
    "4": ("4e ", "4EME", "4ème ", "4", "4e", "Quatrième ", "4-"),
    "3": ("3e ", "3EME", "3ème ", "3", "3e", "Troisième ", "3-"),
}
#: The year in which the pupils of a level are born, but for one in sixteen.
_BORN = {"T": 2008, "1": 2009, "2": 2010, "3": 2011, "4": 2012}
_DIVISIONS = ("{}", "{:02}")
_LETTERS = "ABCDEFGHJKLMNP"


@dataclass(slots=True)
class _Somebody:
    number: int
    profile: Profile
    family: str
    first: str
    born: date
    #: The other name that this person may be written under.
    other_name: str = ""
    level: str = ""
    division: int = 0
    #: The row's class, when it is another one.
    moved: int = 0


@dataclass
class Town:
    """One school: what the matcher is given, and the truth beside it."""

    accounts: list[Account] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    #: Whose account: (profile, login) → person; whose row: (profile, key) → person.
    owners: dict[tuple[str, str], int] = field(default_factory=dict)
    tenants: dict[tuple[str, str | int], int] = field(default_factory=dict)
    people: int = 0
    #: How often what was drawn.
    drawn: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class _Side:
    """The habits of one side of one school."""

    dates: dict[str, bool]
    classes: bool
    style: int
    zero: int
    letters: bool
    capitals: bool
    #: How often a cell loses its accents, its hyphens.
    bare: float
    spaced: float
    undated: float


def towns(count: int, seed: int, *, same_day: float = 0.0, namesakes: float = 0.0) -> Iterator[Town]:
    """`count` schools; `same_day` of the pupils and `namesakes` of all people get a namesake more."""
    for number in range(count):
        yield one_town(seed, number, same_day=same_day, namesakes=namesakes)


def one_town(seed: int, number: int, *, same_day: float = 0.0, namesakes: float = 0.0) -> Town:
    """One school of 700 to 5,000 people, always the same for the same arguments."""
    rng = random.Random(f"town {seed} {number}")
    people = _people(rng, same_day, namesakes)
    town = Town(people=len(people))
    _count_namesakes(people, town.drawn)
    letters, style = rng.random() < 0.2, rng.randrange(7)
    atrium, pronote = (
        _Side(
            dates={
                "eleves": rng.random() < known[0],
                "responsables": rng.random() < known[1],
                "enseignants": rng.random() < known[2],
                "personnels": rng.random() < known[2],
            },
            classes=rng.random() < has_classes,
            style=style if rng.random() < 0.5 else rng.randrange(7),
            zero=rng.randrange(2),
            letters=letters,
            capitals=rng.random() < 0.7,
            bare=rng.choice((0.0, 0.02, 1.0)),
            spaced=rng.choice((0.0, 0.05, 1.0)),
            undated=rng.choice((0.0, 0.01, 0.03, 0.1)),
        )
        for known, has_classes in (((0.8, 0.3, 0.4), 0.65), ((0.95, 0.15, 0.35), 0.97))
    )
    _fill(rng, town, people, atrium, pronote)
    return town


# -- people -----------------------------------------------------------------------------------------------------------


@cache
def _surnames() -> tuple[list[str], list[float]]:
    """All family names and their running weights: the common ones carry a quarter, the tail is long."""
    rng = random.Random("surnames")
    names = list(COMMON)
    weights = [0.25 / (rank + 2.5) ** 0.55 for rank in range(len(names))]
    scale = 0.25 / sum(weights)
    weights = [weight * scale for weight in weights]
    tail: dict[str, None] = {}
    while len(tail) < 45_000:
        middle = rng.choice(["", *MIDDLES]) + (rng.choice(MIDDLES) if rng.random() < 0.3 else "")
        tail[rng.choice(STARTS) + middle + rng.choice(ENDS)] = None
    heavy = [1 / (rank + 40) ** 0.8 for rank in range(len(tail))]
    scale = 0.75 / sum(heavy)
    return [*names, *tail], list(accumulate([*weights, *(weight * scale for weight in heavy)]))


@cache
def _running(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 4) ** 0.7 for rank in range(count)))


def _ranked(rng: random.Random, names: Sequence[str]) -> str:
    running = _running(len(names))
    return names[bisect(running, rng.random() * running[-1])]


@cache
def _with_rare(names: tuple[str, ...]) -> list[str]:
    """The listed first names and a tail of rare ones: two people of an age share theirs about once in ninety."""
    rng = random.Random(names[0])
    rare: dict[str, None] = {}
    while len(rare) < 170:
        rare[rng.choice(STARTS) + rng.choice(MIDDLES) + rng.choice(("a", "an", "el", "ia", "ie", "in", "o", "y"))] = (
            None
        )
    return [*names, *(name for name in rare if name not in names)]


class _Census:
    """The people of one town, household by household."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.people: list[_Somebody] = []
        self.levels = rng.choice(("21T", "43", "21T", "4321"))
        self.divisions = rng.randint(4, 14)
        self._all, self._running = _surnames()
        #: The town's own names, and those of a community that has few.
        self._own = [self._any() for _ in range(30)]
        self._few = [self._any() for _ in range(60)]
        self._crowd = rng.choice((0.0, 0.0, 0.1, 0.3))

    def _any(self) -> str:
        return self._all[bisect(self._running, self.rng.random() * self._running[-1])]

    def _family(self) -> str:
        draw = self.rng.random()
        if draw < 0.1:
            return _ranked(self.rng, self._own)
        return _ranked(self.rng, self._few) if draw < 0.1 + self._crowd else self._any()

    def _first(self, names: Sequence[str]) -> str:
        name = _ranked(self.rng, _with_rare(tuple(names)))
        if "-" not in name and self.rng.random() < 0.03:
            name = f"{name}{self.rng.choice('- ')}{_ranked(self.rng, names)}"
        return name

    def _child(self) -> str:
        return self._first(GIRLS if self.rng.random() < 0.5 else BOYS)

    def add(self, profile: Profile, family: str, first: str, born: date, other: str = "") -> _Somebody:
        """One person more, who may also be written under another name."""
        one = _Somebody(len(self.people), profile, family, first, born, other)
        self.people.append(one)
        return one

    def _pupil(self, family: str, first: str, other: str) -> _Somebody:
        level = self.rng.choice(self.levels)
        year = _BORN[level] - (self.rng.random() < 0.06)
        one = self.add("eleves", family, first, date(year, 1, 1) + timedelta(days=self.rng.randrange(365)), other)
        one.level, one.division = level, self.rng.randint(1, self.divisions)
        return one

    def household(self) -> int:
        """Children, their parents, now and then a cousin and a grandfather; how many pupils that makes."""
        rng = self.rng
        his, hers = self._family(), self._family()
        double = rng.random() < 0.09
        family = f"{hers} {his}" if double else his
        short = rng.choice((his, hers)) if double else hers if rng.random() < 0.02 else ""
        father, mother = self._first(MEN), self._first(WOMEN)
        first = self._child() if rng.random() > 0.008 else father
        eldest = self._pupil(family, first, short)
        firsts = {first}
        for _ in range((rng.random() < 0.18) + (rng.random() < 0.04)):
            while (other := self._child()) in firsts:
                pass
            firsts.add(other)
            one = self._pupil(family, other, short)
            if rng.random() < 0.09:  # twins, often in one class
                one.born, one.level = eldest.born, eldest.level
                one.division = eldest.division if rng.random() < 0.4 else one.division
        pupils = len(firsts)
        if rng.random() < 0.03:  # a cousin, now and then named after the same grandparent
            self._pupil(his, first if rng.random() < 0.1 else self._child(), "")
            pupils += 1
        if rng.random() < 0.93:
            draw = rng.random()
            written = his if draw < 0.65 else hers if draw < 0.93 else f"{hers} {his}"
            self.add("responsables", written, mother, _grown(rng), hers if written == his else his)
        if rng.random() < 0.85:
            self.add("responsables", self._family() if rng.random() < 0.04 else his, father, _grown(rng))
        if rng.random() < 0.01:  # a grandfather, one in four with the father's very name
            name = father if rng.random() < 0.25 else self._first(MEN)
            self.add("responsables", his, name, _grown(rng) - timedelta(days=365 * 27))
        return pupils

    def adult(self, profile: Profile) -> None:
        """A teacher or another member of the staff, whose own child may be a pupil here: one person, two lists."""
        woman = self.rng.random() < 0.6
        other = self._family() if woman and self.rng.random() < 0.4 else ""
        one = self.add(profile, self._family(), self._first(WOMEN if woman else MEN), _grown(self.rng), other)
        if self.rng.random() < 0.03:
            self.add("responsables", one.family, one.first, one.born, one.other_name)

    def more_namesakes(self, same_day: float, namesakes: float) -> None:
        """Namesakes besides those of chance: pupils born the same day, and anybody."""
        for one in list(self.people):
            born_so = one.profile == "eleves" and self.rng.random() < same_day
            if born_so or self.rng.random() < namesakes:
                apart = timedelta(days=0 if born_so else self.rng.randint(-700, 700))
                other = self.add(one.profile, one.family, one.first, one.born + apart)
                other.level = one.level
                other.division = self.rng.randint(1, self.divisions) if one.level else 0


def _people(rng: random.Random, same_day: float, namesakes: float) -> list[_Somebody]:
    census = _Census(rng)
    wanted, pupils = rng.randint(250, 1900), 0
    while pupils < wanted:
        pupils += census.household()
    adults: tuple[tuple[Profile, float], ...] = (("enseignants", 0.08), ("personnels", 0.03))
    for profile, share in adults:
        for _ in range(int(pupils * share)):
            census.adult(profile)
    census.more_namesakes(same_day, namesakes)
    return census.people


def _grown(rng: random.Random) -> date:
    return date(1963, 1, 1) + timedelta(days=int(rng.triangular(0, 365 * 28, 365 * 15)))


def _count_namesakes(people: Sequence[_Somebody], drawn: Counter[str]) -> None:
    names = Counter((one.profile, one.family, one.first) for one in people)
    days = Counter((one.profile, one.family, one.first, one.born) for one in people)
    for (profile, *_), count in names.items():
        drawn[f"namesakes {profile}"] += count if count > 1 else 0
    drawn["namesakes born the same day"] += sum(count for count in days.values() if count > 1)


# -- what both sides write --------------------------------------------------------------------------------------------


def _fill(rng: random.Random, town: Town, people: Sequence[_Somebody], atrium: _Side, pronote: _Side) -> None:
    only = {profile: (rng.uniform(0.01, 0.1), rng.uniform(0.01, 0.1)) for profile in atrium.dates}
    doubled, gone, moved = rng.uniform(0, 0.02), rng.uniform(0.01, 0.04), rng.uniform(0.03, 0.08)
    linked = rng.choice((0.0, 0.0, 0.1, 0.4))
    divisions = max((one.division for one in people), default=1)
    logins: Counter[str] = Counter()
    rows: list[tuple[Row, int]] = []
    lines = iter(rng.sample(range(2, 10 * len(people) + 100), 4 * len(people)))

    def login_of(one: _Somebody) -> str:
        base = f"{flat(one.first)}.{flat(one.family)}"
        logins[base] += 1
        return f"{base}{logins[base] - 1 or ''}"

    for one in people:
        in_atrium, in_pronote = rng.random() >= only[one.profile][0], rng.random() >= only[one.profile][1]
        login = login_of(one)
        account = _account(rng, one, login, atrium, next(lines))
        draw, mark = rng.random(), ""
        if draw < gone:
            town.drawn["gone, account to delete"] += 1
            mark, in_atrium, in_pronote = "to_delete", True, rng.random() < 0.33
        elif draw < gone + 0.001:
            mark = rng.choice(("refused_login", "bad_birth_date", "unknown_profile"))
        if in_atrium:
            _put(town, one, account, mark)
        if rng.random() < doubled:
            second = _account(rng, one, login_of(one), atrium, next(lines))
            kind = rng.choices(("duplicate", "to_delete", ""), (0.6, 0.35, 0.05))[0]
            town.drawn[f"second account {kind or 'unmarked'}"] += 1
            _put(town, one, second, kind)
        if in_pronote:
            if one.level and rng.random() < moved:
                town.drawn["moved"] += 1
                one.moved = rng.randint(1, divisions)
            row = _row(rng, one, pronote)
            if not mark and in_atrium and rng.random() < linked:
                row = replace(row, cas_id=login)
            elif rng.random() < 0.004:
                row = replace(row, cas_id=f"{login}x")
            rows.append((row, one.number))
            if rng.random() < 0.001:
                town.drawn["row twice"] += 1
                rows.append((_row(rng, one, pronote), one.number))
    rng.shuffle(town.accounts)
    rng.shuffle(town.set_aside)
    rng.shuffle(rows)
    for key, (row, number) in enumerate(rows):
        town.rows.append(replace(row, key=key))
        town.tenants[row.profile, key] = number


def _put(town: Town, one: _Somebody, account: Account, mark: str) -> None:
    town.owners[account.profile, account.login] = one.number
    if not mark:
        town.accounts.append(account)
    elif mark == "refused_login":
        town.set_aside.append(SetAside(account.line, mark, "écarté", replace(account, login="")))
    else:
        town.set_aside.append(SetAside(account.line, mark, "écarté", account))


def _account(rng: random.Random, one: _Somebody, login: str, side: _Side, line: int) -> Account:
    family, first = _written(rng, one, side)
    return Account(login, family, first, _date(rng, one, side), _class(rng, one, side, one.division), one.profile, line)


def _row(rng: random.Random, one: _Somebody, side: _Side) -> Row:
    family, first = _written(rng, one, side)
    division = one.moved or one.division
    return Row(0, family, first, _date(rng, one, side), _class(rng, one, side, division), profile=one.profile)


def _written(rng: random.Random, one: _Somebody, side: _Side) -> tuple[str, str]:
    family, first = one.family, one.first
    if one.other_name and rng.random() < 0.04:
        family = one.other_name
    if rng.random() < 0.06 and ("-" in first or " " in first):
        first = first.replace("-", " ").split(" ")[0]
    if rng.random() < 0.004:
        family = _slip(rng, family)
    if rng.random() < 0.003:
        first = _slip(rng, first)
    if rng.random() < 0.001:
        family, first = first, family
    if rng.random() < 0.003:
        first = f"{first} {rng.choice(GIRLS + BOYS)}"
    family, first = _spelled(rng, family, side), _spelled(rng, first, side)
    return family.upper() if side.capitals else family, first


def _slip(rng: random.Random, name: str) -> str:
    at = rng.randrange(len(name))
    ways = (
        name[:at] + name[at + 1 :],
        name[:at] + name[at] + name[at:],
        name[:at] + rng.choice("aeinrst") + name[at + 1 :],
    )
    return rng.choice(ways) or name


def _spelled(rng: random.Random, name: str, side: _Side) -> str:
    if rng.random() < side.bare:
        name = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    return name.replace("-", " ") if rng.random() < side.spaced else name


def _date(rng: random.Random, one: _Somebody, side: _Side) -> date | None:
    if not side.dates[one.profile] or rng.random() < side.undated:
        return None
    born, draw = one.born, rng.random()
    if draw < 0.003 and born.day <= 12:
        return date(born.year, born.day, born.month)
    if draw < 0.004:
        return born + timedelta(days=rng.choice((-10, -1, 1, 10, 365)))
    return born


def _class(rng: random.Random, one: _Somebody, side: _Side, division: int) -> str | None:
    if not one.level or not side.classes or rng.random() < 0.01:
        return None
    put = _LETTERS[division - 1] if side.letters else _DIVISIONS[side.zero].format(division)
    return f"{_WORDS[one.level][side.style]}{put}"


# -- what the truth says ----------------------------------------------------------------------------------------------


def flat(name: str) -> str:
    """Letters a to z only."""
    return "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if "a" <= char <= "z")
