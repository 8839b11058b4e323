"""Which row and which account each human decision speaks of, and whether it still fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from robot.accounts import classes
from robot.accounts.dates import read_date
from robot.accounts.names import NameKey, name_key
from robot.accounts.people import Account, Row, SetAside
from robot.accounts.results import Decision, Link, Unfit

RowId = tuple[str, str | int]


def row_id(row: Row) -> RowId:
    """What tells a row from all others of the school."""
    return row.profile, row.key


@dataclass
class Decided:
    """Decisions brought down to rows and accounts. A pair that is set aside stays a namesake: it makes nothing sure."""

    links: list[Link] = field(default_factory=list)
    unfit: list[Unfit] = field(default_factory=list)
    ignored_rows: set[RowId] = field(default_factory=set)
    #: (profile, login)
    ignored_logins: set[tuple[str, str]] = field(default_factory=set)
    ignored_pairs: set[tuple[RowId, str]] = field(default_factory=set)


def apply(
    decisions: Sequence[Decision], accounts: Sequence[Account], rows: Sequence[Row], set_aside: Sequence[SetAside]
) -> Decided:
    """Bring each decision to exactly one row and one account, or report why not.

    A human's « lier » prevails over names, birth dates, classes and namesakes. It does not prevail over an identifier
    already in place (that takes « remplacer »), nor over a login that another row or account also has.
    """
    known = _Known(accounts, rows, set_aside)
    decided = Decided()
    wanted: list[tuple[Decision, Row, Account]] = []
    for decision in decisions:
        unfit = known.fit(decision, decided, wanted)
        if unfit is not None:
            decided.unfit.append(Unfit(decision, *unfit))
    _settle(wanted, decided)
    return decided


class _Known:
    def __init__(self, accounts: Sequence[Account], rows: Sequence[Row], set_aside: Sequence[SetAside]) -> None:
        self.accounts: dict[tuple[str, str], list[Account]] = defaultdict(list)
        self.sharers: dict[str, int] = defaultdict(int)
        self.aside: dict[tuple[str, str], SetAside] = {}
        for account in accounts:
            self.accounts[account.profile, account.login].append(account)
            self.sharers[account.login.casefold()] += 1
        for aside in set_aside:
            if aside.account is not None and aside.account.login:
                self.aside[aside.account.profile, aside.account.login] = aside
                self.sharers[aside.account.login.casefold()] += 1
        self.rows: dict[tuple[str, NameKey], list[Row]] = defaultdict(list)
        self.holders: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            self.rows[row.profile, name_key(row.family_name, row.first_name)].append(row)
            if row.cas_id.strip():
                self.holders[row.cas_id.strip().casefold()].append(row)

    def fit(  # noqa: PLR0911 - one return per reason
        self, decision: Decision, decided: Decided, wanted: list[tuple[Decision, Row, Account]]
    ) -> tuple[str, str] | None:
        login = (decision.profile, decision.login)
        if decision.login and login not in self.accounts:
            if login in self.aside:
                return "login_set_aside", f"Le compte « {decision.login} » est écarté : {self.aside[login].reason}"
            return "login_gone", f"Le login « {decision.login} » n'est plus dans l'export de ce profil."
        if not decision.family_name and not decision.first_name:
            decided.ignored_logins.add(login)
            return None
        fitting = [row for row in self._named(decision) if _fits(decision, row)]
        if len(fitting) > 1 and decision.school_class:
            fitting = [row for row in fitting if classes.same(decision.school_class, row.school_class)] or fitting
        if not fitting:
            return "row_gone", "Aucune ligne de PRONOTE ne correspond plus à cette décision."
        if len(fitting) > 1:
            return (
                "row_ambiguous",
                f"{len(fitting)} lignes de PRONOTE correspondent à cette décision : précisez naissance ou classe.",
            )
        row = fitting[0]
        if decision.choice == "ignorer":
            if decision.login:
                decided.ignored_pairs.add((row_id(row), decision.login))
            else:
                decided.ignored_rows.add(row_id(row))
            return None
        account = self.accounts[login][0]
        unfit = self._obstacle(decision, row)
        if unfit is None:
            wanted.append((decision, row, account))
        return unfit

    def _named(self, decision: Decision) -> list[Row]:
        return self.rows.get((decision.profile, name_key(decision.family_name, decision.first_name)), [])

    def _obstacle(self, decision: Decision, row: Row) -> tuple[str, str] | None:
        if self.sharers[decision.login.casefold()] > 1:
            return "login_shared", f"Le login « {decision.login} » est celui de plusieurs comptes."
        others = [other for other in self.holders.get(decision.login.casefold(), ()) if row_id(other) != row_id(row)]
        if others:
            where = ", ".join(f"{other.family_name} {other.first_name} ({other.profile})" for other in others)
            return "login_elsewhere", f"Le login « {decision.login} » est déjà l'identifiant CAS de {where}."
        if not row.cas_id or row.cas_id == decision.login:
            return None
        if decision.choice != "remplacer":
            return (
                "needs_replace",
                f"La ligne a déjà l'identifiant « {row.cas_id} » : écrivez « remplacer » pour le remplacer.",
            )
        if decision.seen_identifier and decision.seen_identifier != row.cas_id:
            return (
                "identifier_changed",
                f"L'identifiant en place est « {row.cas_id} », la décision parlait de « {decision.seen_identifier} ».",
            )
        return None


def _fits(decision: Decision, row: Row) -> bool:
    """Whether the row is the one described. What the decision leaves empty is not asked.

    A birth date found on both sides settles it; the class is then not asked, so that a decision lasts from one year
    to the next. Without one, a class that differs means another person.
    """
    if decision.birth_date:
        return row.birth_date is not None and row.birth_date == read_date(decision.birth_date)
    if not decision.school_class:
        return True
    return classes.same(decision.school_class, row.school_class)


def _settle(wanted: Sequence[tuple[Decision, Row, Account]], decided: Decided) -> None:
    """Keep the decisions that give each row one login and each login one row; report all the others, none preferred."""
    logins: dict[RowId, set[str]] = defaultdict(set)
    targets: dict[str, set[RowId]] = defaultdict(set)
    for _, row, account in wanted:
        logins[row_id(row)].add(account.login)
        targets[account.login.casefold()].add(row_id(row))
    done: set[RowId] = set()
    for decision, row, account in wanted:
        where = row_id(row)
        refused = (
            where in decided.ignored_rows
            or (where, account.login) in decided.ignored_pairs
            or (account.profile, account.login) in decided.ignored_logins
        )
        if len(logins[where]) > 1 or len(targets[account.login.casefold()]) > 1 or refused:
            sentence = (
                "Cette décision en contredit une autre (même ligne ou même login) : aucune des deux n'est appliquée."
            )
            decided.unfit.append(Unfit(decision, "conflict", sentence))
        elif where not in done:
            done.add(where)
            why = f"Décision humaine « {decision.choice} »" + (f" : {decision.remark}" if decision.remark else "")
            decided.links.append(Link(account, row, row.cas_id, account.login, why, decision))
