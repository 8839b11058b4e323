"""Who is who: ATRIUM accounts and PRONOTE rows, linked only when nothing else is possible.

A link is made when one account and one row have the same name (`names`), nobody else on either side could be meant,
and nothing contradicts it. Everything else is a doubt for a human, with the reason and the candidates.

Rules for the hard cases:

* The very name and the very birth date, once on each side, are enough: whatever other namesakes there are, with another
  birth date or with none, and whatever the classes say (pupils move). Nobody is found by elimination.
* Namesakes that no birth date tells apart are linked by their classes when there are as many accounts as rows, each
  class is there once on each side, no account of that name was set aside or decided on, and no date says otherwise.
* An account that was set aside counts as a namesake. One marked « doublon » or « à supprimer » is the same person's
  second account only if more than the mark says so: the live account has the very birth date of all the others, or the
  very class of the row; and it is the only live one, the row is the only one, and no date says otherwise.
* Without a birth date on both sides, an exact name that is alone on each side is enough, as it is for a careful human;
  but not while someone with a resembling name, on either side, has no counterpart: that person may be the true one.
* Logins are never compared with names. Only a row whose identifier is exactly a login says something about identity.
* A class contradicts only as `classes` says, and only where a birth date is missing.

Each of these made no wrong link for a million generated people (`python -m tests.accounts.weigh`). The mark « doublon »
or « à supprimer » alone did (a newcomer's account, the row of the namesake who left), so it stays a doubt.

The honest limit: if the true counterpart is missing on one side while another person of exactly the same name is alone
on the other, and neither birth dates nor classes are known on both sides, the link is made and is wrong. A human who
sees the same data would make it too. Measured on generated schools: 3 such links for 417 000 people, all guardians; in
harsher ones, where up to a tenth of each list is on one side only, 62 of the 478 000 links without a date to compare.
Birth dates on both sides make the case visible; `link_undated=False` leaves everyone without them to a human.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from robot.accounts import classes, deciding
from robot.accounts.deciding import RowId, row_id
from robot.accounts.export import Export
from robot.accounts.lookalikes import LIKENESSES, Likeness, Named, resembling
from robot.accounts.names import NameKey, is_usable, name_key
from robot.accounts.people import Account, Row, SetAside
from robot.accounts.results import Decision, Doubt, Link, Matching, Reason

#: What makes a pair of one name the only possible one.
Ground = Literal["alone", "birth_date", "second_accounts", "classes"]
GROUNDS: dict[Ground, str] = {
    "alone": "seul de ce nom des deux côtés",
    "birth_date": "seul de ce nom né ce jour-là des deux côtés",
    "second_accounts": "seul de ce nom des deux côtés, ses autres comptes étant marqués doublons ou à supprimer",
    "classes": "autant de comptes que de lignes de ce nom, et un seul dans cette classe des deux côtés",
}
#: Resemblances that leave an undated link in doubt. Not « first_name_differs »: that is what twins look like.
_COMPETING: frozenset[Likeness] = frozenset(["compound_name", "look_alike", "inverted_names", "usage_name"])
#: Accounts set aside that may be a second account of the person next to them.
_SECOND_ACCOUNT = frozenset(["duplicate", "to_delete"])


def match_exports(
    exports: Iterable[Export], rows: Iterable[Row], decisions: Iterable[Decision] = (), *, link_undated: bool = True
) -> Matching:
    """`match` for the exports of a school, with all that they set aside.

    Give all profiles at once: a login must be unique over the whole school.
    """
    read = list(exports)
    return match(
        [account for export in read for account in export.accounts],
        rows,
        decisions,
        set_aside=[aside for export in read for aside in export.set_aside],
        link_undated=link_undated,
    )


def match(
    accounts: Iterable[Account],
    rows: Iterable[Row],
    decisions: Iterable[Decision] = (),
    *,
    set_aside: Iterable[SetAside] = (),
    link_undated: bool = True,
) -> Matching:
    """A school's people sorted into sure links, links already in place, and doubts, whatever the order of the input.

    `rows` are all the rows that PRONOTE shows, of every profile that is matched: an incomplete list would hide
    namesakes and logins already in use. `set_aside` are the accounts that `read_export` set aside: leaving them out
    hides namesakes too (`match_exports` never does).
    `link_undated=False` links only people whose birth date is the same on both sides: the honest limit (see this
    module) is then gone, and practically all guardians go to a human.
    Raises ValueError if two rows have the same key in one profile (a fault of the caller).

    Source: help page, « Lien entre les comptes », steps 7 to 9.
    """
    everyone, aside, table = list(accounts), list(set_aside), list(rows)
    if len({row_id(row) for row in table}) != len(table):
        raise ValueError("two rows have the same key")
    decided = deciding.apply(list(decisions), everyone, table, aside)
    logins = Counter(account.login.casefold() for account in everyone)
    logins.update(entry.account.login.casefold() for entry in aside if entry.account and entry.account.login)
    holders: dict[str, set[RowId]] = defaultdict(set)
    for row in table:
        if row.cas_id.strip():
            holders[row.cas_id.strip().casefold()].add(row_id(row))

    answer = _Answer(decided, logins, holders, link_undated=link_undated)
    for profile in sorted({account.profile for account in everyone} | {row.profile for row in table}):
        _List(
            answer,
            [_Person(account, None) for account in everyone if account.profile == profile]
            + [_Person(entry.account, entry) for entry in aside if entry.account and entry.account.profile == profile],
            [row for row in table if row.profile == profile],
        ).settle()
    return answer.checked()


@dataclass(slots=True)
class _Person:
    """An account and, if it was set aside, why."""

    account: Account
    aside: SetAside | None


class _Answer:
    """What is decided so far for the whole school."""

    def __init__(
        self, decided: deciding.Decided, logins: Counter[str], holders: dict[str, set[RowId]], *, link_undated: bool
    ) -> None:
        self.link_undated = link_undated
        self.decided = decided
        self.logins = logins
        self.holders = holders
        self.links = [link for link in decided.links if link.before != link.after]
        self.already = [link for link in decided.links if link.before == link.after]
        self.doubts: list[Doubt] = []
        self.ignored_rows: list[Row] = []
        self.ignored_accounts: list[Account] = []

    def checked(self) -> Matching:
        """The answer in a stable order, after a last look at what must never happen."""
        given = Counter(link.after.casefold() for link in [*self.links, *self.already])
        rows = Counter(row_id(link.row) for link in [*self.links, *self.already])
        for link in self.links:
            dates = (link.account.birth_date, link.row.birth_date)
            if (
                given[link.after.casefold()] > 1
                or rows[row_id(link.row)] > 1
                or self.holders.get(link.after.casefold(), set()) - {row_id(link.row)}
                or (link.before and link.decision is None)
                or (all(dates) and dates[0] != dates[1] and link.decision is None)
            ):
                raise RuntimeError(f"a link that must never be made: line {link.account.line}, row {link.row.key!r}")
        return Matching(
            links=tuple(sorted(self.links, key=lambda link: _row_order(link.row))),
            already=tuple(sorted(self.already, key=lambda link: _row_order(link.row))),
            doubts=tuple(
                sorted(
                    self.doubts,
                    key=lambda doubt: (
                        doubt.about,
                        doubt.reason,
                        _row_order(doubt.rows[0]) if doubt.about == "row" else _account_order(doubt.accounts[0]),
                    ),
                )
            ),
            unfit=tuple(
                sorted(self.decided.unfit, key=lambda unfit: (unfit.decision.line, unfit.code, repr(unfit.decision)))
            ),
            ignored_rows=tuple(sorted(self.ignored_rows, key=_row_order)),
            ignored_accounts=tuple(sorted(self.ignored_accounts, key=_account_order)),
        )


def _row_order(row: Row) -> tuple[Any, ...]:
    return (row.profile, *name_key(row.family_name, row.first_name), row.birth_date or date.min, str(row.key))


def _account_order(account: Account) -> tuple[Any, ...]:
    return (
        account.profile,
        *name_key(account.family_name, account.first_name),
        account.birth_date or date.min,
        account.login,
        account.line,
    )


class _List:
    """One profile: its accounts (set aside or not) and its rows."""

    def __init__(self, answer: _Answer, people: Sequence[_Person], rows: Sequence[Row]) -> None:
        self.answer = answer
        self.people = people
        self.rows = rows
        #: Candidates in order, shared by the rows that have the same ones.
        self.sorted_accounts: dict[frozenset[int], tuple[Account, ...]] = {}
        self.people_keys = [name_key(person.account.family_name, person.account.first_name) for person in people]
        self.row_keys = [name_key(row.family_name, row.first_name) for row in rows]
        self.people_of: dict[NameKey, list[int]] = defaultdict(list)
        self.rows_of: dict[NameKey, list[int]] = defaultdict(list)
        for i, key in enumerate(self.people_keys):
            self.people_of[key].append(i)
        for j, key in enumerate(self.row_keys):
            self.rows_of[key].append(j)
        self.row_dates = Counter((key, row.birth_date) for key, row in zip(self.row_keys, rows, strict=True))
        self.paired: dict[NameKey, dict[int, int]] = {}
        self.by_login: dict[str, list[int]] = defaultdict(list)
        for i, person in enumerate(people):
            if person.aside is None:
                self.by_login[person.account.login].append(i)
        self.near = resembling(
            [
                Named(key, person.account.family_name, person.account.first_name, person.account.birth_date)
                for key, person in zip(self.people_keys, people, strict=True)
            ],
            [
                Named(key, row.family_name, row.first_name, row.birth_date)
                for key, row in zip(self.row_keys, rows, strict=True)
            ],
        )
        self.near_rows: dict[int, list[int]] = defaultdict(list)
        self.near_people: dict[int, list[int]] = defaultdict(list)
        for i, j in self.near:
            self.near_rows[i].append(j)
            self.near_people[j].append(i)
        decided = answer.decided
        self.taken_rows = {row_id(link.row) for link in decided.links}
        self.taken_logins = {(link.account.profile, link.account.login) for link in decided.links}

    def settle(self) -> None:
        """Give every row and every account its place in the answer."""
        placed: set[int] = set()
        for i, person in enumerate(self.people):
            who = (person.account.profile, person.account.login)
            if person.aside is not None or who in self.taken_logins:
                placed.add(i)
            elif who in self.answer.decided.ignored_logins:
                placed.add(i)
                self.answer.ignored_accounts.append(person.account)
        for j, row in enumerate(self.rows):
            if row_id(row) in self.taken_rows:
                continue
            if row_id(row) in self.answer.decided.ignored_rows:
                self.answer.ignored_rows.append(row)
                continue
            placed |= self._settle_row(j, row)
        for i, person in enumerate(self.people):
            if i not in placed:
                self._doubt_account(i, person)

    # -- rows ---------------------------------------------------------------------------------------------------------

    def _settle_row(self, j: int, row: Row) -> set[int]:  # noqa: PLR0911 - one return per reason
        """Link the row or state the doubt; returns the accounts that are thereby placed."""
        if row.cas_id:
            return self._settle_identified(j, row)
        if not (is_usable(row.family_name) and is_usable(row.first_name)):
            return self._doubt_row(row, "unusable_name", ())
        namesakes = self.people_of.get(self.row_keys[j], [])
        if not namesakes:
            near = self.near_people.get(j, [])
            return self._doubt_row(row, self._nearest([(i, j) for i in near]), near)
        found = self._only_one(j, row, namesakes)
        if isinstance(found, str):
            return self._doubt_row(row, found, namesakes)
        i, ground = found
        account = self.people[i].account
        obstacle = self._obstacle(i, j, account, row)
        if obstacle == "near_competitor":
            return self._doubt_row(row, obstacle, [i, *self.near_people.get(j, [])], self._near_rows(i))
        if obstacle is not None:
            return self._doubt_row(row, obstacle, namesakes)
        if (row_id(row), account.login) in self.answer.decided.ignored_pairs:
            self.answer.ignored_rows.append(row)
            return {i}
        self.answer.links.append(Link(account, row, "", account.login, self._why(i, j, ground)))
        return {i}

    def _only_one(self, j: int, row: Row, namesakes: Sequence[int]) -> tuple[int, Ground] | Reason:
        """The only account that the row can be and what makes it so, or why there is none."""
        active = [i for i in namesakes if self.people[i].aside is None]
        if not active:
            return "set_aside_only"
        key = self.row_keys[j]
        alone = len(self.rows_of[key]) == 1
        if alone and len(namesakes) == 1:
            return "birth_date_differs" if self._dates_differ(active[0], row) else (active[0], "alone")
        born_so = [i for i in namesakes if row.birth_date and self._born(i) == row.birth_date]
        firsts = [i for i in born_so if not self._is_second(i)]
        if len(firsts) == 1 and firsts[0] in active and self.row_dates[key, row.birth_date] == 1:
            return firsts[0], "birth_date"
        if alone and self._is_all_one_person(active, namesakes, row):
            return active[0], "second_accounts"
        if (i := self._by_class(key).get(j)) is not None:
            return i, "classes"
        differ = all(self._dates_differ(i, row) or self._is_second(i) for i in namesakes)
        return "birth_date_differs" if differ and not born_so else "homonyms"

    def _is_all_one_person(self, active: Sequence[int], namesakes: Sequence[int], row: Row) -> bool:
        """Whether all accounts but one are marked as second ones, and more than the mark says whose they are."""
        if len(active) > 1 or not all(i in active or self._is_second(i) for i in namesakes):
            return False
        if len({row.birth_date, *(self._born(i) for i in namesakes)} - {None}) > 1:
            return False
        born = {self._born(i) for i in namesakes}
        return None not in born or classes.same(self.people[active[0]].account.school_class, row.school_class)

    def _born(self, i: int) -> date | None:
        return self.people[i].account.birth_date

    def _by_class(self, key: NameKey) -> dict[int, int]:
        """Row → account, when all who bear this name pair off by their classes and no date says otherwise."""
        if key not in self.paired:
            self.paired[key] = self._paired_by_class(self.rows_of[key], self.people_of[key])
        return self.paired[key]

    def _paired_by_class(self, rows: Sequence[int], people: Sequence[int]) -> dict[int, int]:
        if len(rows) != len(people):
            return {}
        row_of = {classes.comparable(self.rows[j].school_class): j for j in rows}
        person_of = {classes.comparable(self.people[i].account.school_class): i for i in people}
        if None in row_of or row_of.keys() != person_of.keys() or len(row_of) < len(rows):
            return {}
        if any(self.people[i].aside or self._is_taken(i) for i in people):
            return {}
        pairs = {j: person_of[group] for group, j in row_of.items()}
        born = {self._born(i): i for i in people}
        for j, i in pairs.items():
            row = self.rows[j]
            if self._dates_differ(i, row) or (row.birth_date and born.get(row.birth_date, i) != i):
                return {}
        return pairs

    def _is_taken(self, i: int) -> bool:
        """Whether a human already decided about this account."""
        account = self.people[i].account
        who = (account.profile, account.login)
        return who in self.taken_logins or who in self.answer.decided.ignored_logins

    def _is_second(self, i: int) -> bool:
        aside = self.people[i].aside
        return aside is not None and aside.code in _SECOND_ACCOUNT

    def _obstacle(  # noqa: PLR0911 - one return per reason
        self, i: int, j: int, account: Account, row: Row
    ) -> Reason | None:
        """What contradicts a pair that the names alone would link."""
        if self._is_taken(i):
            return "account_taken"
        if self.answer.logins[account.login.casefold()] > 1:
            return "login_shared"
        if self.answer.holders.get(account.login.casefold(), set()) - {row_id(row)}:
            return "login_elsewhere"
        if account.birth_date is None or row.birth_date is None:
            if classes.contradict(account.school_class, row.school_class):
                return "class_differs"
            rivals = [(other, j) for other in self.near_people.get(j, [])] + [
                (i, other) for other in self.near_rows.get(i, [])
            ]
            if any(self.near[pair] in _COMPETING for pair in rivals):
                return "near_competitor"
            if not self.answer.link_undated:
                return "no_birth_date"
        return None

    def _near_rows(self, i: int) -> list[Row]:
        return [self.rows[other] for other in self.near_rows.get(i, [])]

    def _why(self, i: int, j: int, ground: Ground) -> str:
        account, row = self.people[i].account, self.rows[j]
        parts = ["même nom et même prénom"]
        if account.birth_date and row.birth_date:
            parts.append("même date de naissance")
        if classes.same(account.school_class, row.school_class):
            parts.append("même classe")
        parts.append(GROUNDS[ground])
        return ", ".join(parts).capitalize()

    def _settle_identified(self, j: int, row: Row) -> set[int]:  # noqa: PLR0911 - one return per reason
        """A row that has an identifier: is it the right one? It is never changed here."""
        namesakes = self.people_of.get(self.row_keys[j], [])
        owners = self.by_login.get(row.cas_id, [])
        if not owners:
            spelled = [i for i in namesakes if self.people[i].account.login.casefold() == row.cas_id.strip().casefold()]
            if spelled:
                return self._doubt_row(row, "identifier_spelling", spelled)
            possible = [i for i in namesakes if not self._dates_differ(i, row)]
            return self._doubt_row(row, "other_identifier" if possible else "identifier_unknown", possible)
        if len(self.answer.holders[row.cas_id.strip().casefold()]) > 1:
            return self._doubt_row(row, "identifier_twice", owners)
        if self.answer.logins[row.cas_id.casefold()] > 1:
            return self._doubt_row(row, "login_shared", owners)
        i = owners[0]
        account = self.people[i].account
        if self._dates_differ(i, row):
            return self._doubt_row(row, "linked_contradiction", [i])
        possible = [other for other in namesakes if other != i and not self._dates_differ(other, row)]
        resembles = not possible and self.near.get((i, j)) in _COMPETING
        if self.people_keys[i] != self.row_keys[j] and not resembles:
            return self._doubt_row(row, "other_identifier" if possible else "linked_name_differs", [i, *possible])
        self.answer.already.append(
            Link(account, row, row.cas_id, row.cas_id, "Déjà en place : l'identifiant CAS est exactement ce login")
        )
        return {i}

    def _dates_differ(self, i: int, row: Row) -> bool:
        born = self._born(i)
        return born is not None and row.birth_date is not None and born != row.birth_date

    # -- doubts -------------------------------------------------------------------------------------------------------

    def _nearest(self, pairs: Sequence[tuple[int, int]]) -> Reason:
        """The most telling resemblance among these pairs."""
        kinds = {self.near[pair] for pair in pairs}
        return next((kind for kind in LIKENESSES if kind in kinds), "no_counterpart")

    def _doubt_row(
        self, row: Row, reason: Reason, candidates: Iterable[int], near_rows: Iterable[Row] = ()
    ) -> set[int]:
        shown = set(candidates)
        refused = self.answer.decided.ignored_pairs
        left = shown
        if refused:
            left = {i for i in shown if (row_id(row), self.people[i].account.login) not in refused}
        if shown and not left:
            self.answer.ignored_rows.append(row)
            return shown
        key = frozenset(left)
        accounts = self.sorted_accounts.get(key)
        if accounts is None:
            accounts = tuple(sorted((self.people[i].account for i in left), key=_account_order))
            self.sorted_accounts[key] = accounts
        rows = (row, *sorted((near for near in near_rows if near is not row), key=_row_order))
        self.answer.doubts.append(Doubt("row", reason, rows, accounts))
        return shown

    def _doubt_account(self, i: int, person: _Person) -> None:
        """An account that no row's doubt shows: why it has no row, and the rows it resembles."""
        account = person.account
        namesakes = [j for j in self.rows_of.get(self.people_keys[i], []) if not self._dates_differ(i, self.rows[j])]
        near = self.near_rows.get(i, [])
        reason: Reason
        if not (is_usable(account.family_name) and is_usable(account.first_name)):
            reason, shown = "unusable_name", []
        elif shown := self.rows_of.get(self.people_keys[i], []):
            taken = all(self.rows[j].cas_id for j in namesakes)
            reason = "birth_date_differs" if not namesakes else "other_identifier" if taken else "homonyms"
        else:
            reason, shown = self._nearest([(i, j) for j in near]), near
        rows = tuple(sorted((self.rows[j] for j in shown), key=_row_order))
        self.answer.doubts.append(Doubt("account", reason, rows, (account,)))
