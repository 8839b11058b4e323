"""The doubts of a run, as an agent settles them: one PRONOTE row and its candidates, what agrees and what contradicts.

Read back from `doutes.csv`, which is all that a run leaves of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from robot.accounts import classes
from robot.accounts.dates import read_date
from robot.accounts.decisions import PROFILE_OF, table_of
from robot.accounts.names import words
from robot.accounts.readers import decode
from robot.accounts.results import Choice, Decision
from robot.accounts.school_decisions import Index, same_row
from robot.accounts.spreadsheet import restore
from robot.profiles import Profile

#: How two values of one thing compare.
Agreement = Literal["same", "differs", "unknown"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, as one side describes them; empty where it does not say."""

    family_name: str = ""
    first_name: str = ""
    birth_date: str = ""
    school_class: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An ATRIUM account that may be the row's person."""

    login: str
    person: Person
    #: An agent has said that it is not.
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class OpenDoubt:
    """What an agent is asked: whose row is this, or, without a row, whose account."""

    profile: Profile
    #: Why nobody but a human can tell, in French.
    reason: str
    #: None: the doubt is about the account alone.
    row: Person | None
    #: The identifier that the row has already.
    identifier: str
    candidates: tuple[Candidate, ...]
    #: What was decided of it; None while it waits.
    decided: Decision | None = None

    @property
    def waits(self) -> bool:
        """Nobody has decided it."""
        return self.decided is None and not (self.candidates and all(one.excluded for one in self.candidates))

    def gives(self, candidate: Candidate) -> Decision:
        """The decision that this login belongs in this row, in place of another identifier if it has one."""
        other = self.identifier and self.identifier != candidate.login
        return self._decision("remplacer" if other else "lier", candidate)

    def excludes(self, candidate: Candidate) -> Decision:
        """The decision that they are not the same person; without a row, that the account is left alone."""
        return self._decision("ignorer", candidate)

    def leaves_alone(self) -> Decision:
        """The decision that the row is not asked about again."""
        return self._decision("ignorer", None)

    def _decision(self, choice: Choice, candidate: Candidate | None) -> Decision:
        row = self.row or Person()
        return Decision(
            profile=self.profile,
            family_name=row.family_name,
            first_name=row.first_name,
            choice=choice,
            login=candidate.login if candidate else "",
            birth_date=row.birth_date,
            school_class=row.school_class,
            seen_identifier=self.identifier,
        )


def read_open_doubts(data: bytes, said: Iterable[Decision] = ()) -> list[OpenDoubt]:
    """The doubts of `doutes.csv` in its order, with what these decisions say of each.

    Raises UnreadableFile and UnreadableDecisions as `read_decisions`.
    """
    header, body = table_of(decode(data)[0])
    found: list[OpenDoubt] = []
    for record in body:

        def cell(name: str, cells: Sequence[str] = record.cells) -> str:
            position = header.get(name)
            return "" if position is None or position >= len(cells) else restore(cells[position])

        profile = PROFILE_OF.get(cell("profil"))
        if profile is None:
            continue
        row = Person(cell("nom"), cell("prenom"), cell("naissance"), cell("classe"))
        account = Person(cell("atriumnom"), cell("atriumprenom"), cell("atriumnaissance"), cell("atriumclasse"))
        candidates = (Candidate(cell("login"), account),) if cell("login") else ()
        doubt = OpenDoubt(
            profile,
            cell("motif"),
            row if any((row.family_name, row.first_name)) else None,
            cell("identifiantactuel"),
            candidates,
        )
        if found and _one_doubt(found[-1], doubt):
            found[-1] = replace(found[-1], candidates=(*found[-1].candidates, *candidates))
        else:
            found.append(doubt)
    index = Index(said)
    return [_with(doubt, index) for doubt in found]


def _one_doubt(before: OpenDoubt, doubt: OpenDoubt) -> bool:
    """The next candidate of the same row: each has a line of its own."""
    same = (before.profile, before.reason, before.row, before.identifier)
    return (
        doubt.row is not None
        and bool(before.candidates and doubt.candidates)
        and same == (doubt.profile, doubt.reason, doubt.row, doubt.identifier)
    )


def _with(doubt: OpenDoubt, said: Index) -> OpenDoubt:
    """The doubt, with what was decided of its row or its candidates."""
    if doubt.row is None or not doubt.candidates:
        asked = doubt.excludes(doubt.candidates[0]) if doubt.candidates else doubt.leaves_alone()
        return replace(doubt, decided=next(iter(said.about(asked)), None))
    candidates = []
    for candidate in doubt.candidates:
        asked = doubt.gives(candidate)
        about = said.about(asked)
        apart = [one for one in about if one.choice == "ignorer" and one.login and one.family_name]
        settled = next((one for one in about if one not in apart and same_row(one, asked)), None)
        if settled is not None:
            return replace(doubt, decided=settled)
        # Said to be somebody else, or given to another row.
        candidates.append(replace(candidate, excluded=bool(about)))
    return replace(doubt, candidates=tuple(candidates))


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that is known of both."""

    caption: str
    of_row: str
    of_candidate: str
    agreement: Agreement


def compared(row: Person, account: Person) -> list[Compared]:
    """Name, first name, birth date and class, as the row and the account have them."""
    names = (
        ("Nom", row.family_name, account.family_name),
        ("Prénom", row.first_name, account.first_name),
    )
    found = [Compared(caption, one, other, _names(one, other)) for caption, one, other in names]
    found.append(Compared("Né(e) le", row.birth_date, account.birth_date, _dates(row.birth_date, account.birth_date)))
    one, other = row.school_class, account.school_class
    agreement: Agreement = "unknown"
    if one and other:
        agreement = "same" if classes.same(one, other) else "differs" if classes.contradict(one, other) else "unknown"
    return [*found, Compared("Classe", one, other, agreement)] if one or other else found


def _names(one: str, other: str) -> Agreement:
    if not one or not other:
        return "unknown"
    return "same" if words(one) == words(other) else "differs"


def _dates(one: str, other: str) -> Agreement:
    if not one or not other:
        return "unknown"
    try:
        return "same" if read_date(one) == read_date(other) else "differs"
    except ValueError:
        return "unknown"
