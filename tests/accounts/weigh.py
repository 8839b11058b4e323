"""What each rule of the matching is worth: true and wrong links, over as many generated people as asked for.

    python -m tests.accounts.weigh [people [seed [same_day [namesakes]]]]

A rule goes in with no wrong link in a million people, or it stays out (docs/architecture.md, « Who is who »).
`LEFT_OUT` holds the rules that were weighed and stayed out: they are applied here, to the doubts, and nowhere else.
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from robot.accounts import Account, Doubt, Link, Matching, Row, classes, match
from robot.accounts.matching import GROUNDS

from .towns import Town, flat, towns

Name = tuple[str, str, str]


@dataclass
class Scales:
    """Links, by the rule that made them."""

    people: int = 0
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    drawn: Counter[str] = field(default_factory=Counter)
    #: Seconds of processor that the matching took.
    spent: float = 0.0

    def weigh(self, town: Town) -> Matching:
        """Match one school and put each link on its side."""
        start = time.process_time()
        matching = match(town.accounts, town.rows, set_aside=town.set_aside)
        self.spent += time.process_time() - start
        self.people += town.people
        self.drawn.update(town.drawn)
        known = Known(town)
        for link in matching.links:
            self._put(town, known.rule(link), link.account, link.row)
        for doubt in matching.doubts:
            for rule, decide in LEFT_OUT.items():
                if pair := decide(known, doubt):
                    self._put(town, f"LEFT OUT: {rule}", *pair)
        return matching

    def _put(self, town: Town, rule: str, account: Account, row: Row) -> None:
        (self.right if is_right(town, account, row) else self.wrong)[rule] += 1


def is_right(town: Town, account: Account, row: Row) -> bool:
    """Whether account and row are one person's."""
    return town.owners[account.profile, account.login] == town.tenants[row.profile, row.key]


def plainly_one(town: Town) -> set[str]:
    """Logins that anybody would link: alone of that name on each side, row free, same date or none, same class."""
    known = Known(town)
    found: set[str] = set()
    for name, accounts in known.accounts.items():
        rows = known.rows[name]
        if len(accounts) != 1 or len(rows) != 1 or known.marks[name] or rows[0].cas_id:
            continue
        (account,), (row,) = accounts, rows
        dates = {account.birth_date, row.birth_date} - {None}
        if is_right(town, account, row) and len(dates) <= 1 and account.school_class == row.school_class:
            found.add(account.login)
    return found


class Known:
    """Who bears a name, on both sides of one school."""

    def __init__(self, town: Town) -> None:
        self.accounts: dict[Name, list[Account]] = defaultdict(list)
        self.rows: dict[Name, list[Row]] = defaultdict(list)
        #: Marks of the accounts set aside.
        self.marks: dict[Name, list[tuple[str, Account]]] = defaultdict(list)
        for account in town.accounts:
            self.accounts[named(account)].append(account)
        for one in town.set_aside:
            if one.account:
                self.marks[named(one.account)].append((one.code, one.account))
        for row in town.rows:
            self.rows[named(row)].append(row)

    def rule(self, link: Link) -> str:
        """The rule that made a link, and what it had to look past."""
        account, row, name = link.account, link.row, named(link.row)
        rule: str = next(ground for ground, words in GROUNDS.items() if link.why.endswith(words))
        dated = account.birth_date is not None and row.birth_date is not None
        if rule == "second_accounts":
            return f"{rule}, {'same class' if classes.same(account.school_class, row.school_class) else 'same date'}"
        accounts, rows = self.accounts[name], self.rows[name]
        undated = any(one.birth_date is None for one in accounts) or any(one.birth_date is None for one in rows)
        if rule == "birth_date" and undated:
            rule += ", undated namesakes"
        if dated and classes.contradict(account.school_class, row.school_class):
            rule += ", classes differ"
        return f"{rule}, no date to compare" if rule == "alone" and not dated else rule


def named(one: Account | Row) -> Name:
    """Profile and name, in this module's own plain way."""
    return one.profile, flat(one.family_name), flat(one.first_name)


def _by_mark(code: str) -> Callable[[Known, Doubt], tuple[Account, Row] | None]:
    """One live account, the others all marked so, one row, no date to the contrary; nothing else speaks for it."""

    def decide(known: Known, doubt: Doubt) -> tuple[Account, Row] | None:
        if doubt.about != "row" or doubt.reason != "homonyms":
            return None
        name = named(doubt.rows[0])
        live, marked, rows = known.accounts[name], known.marks[name], known.rows[name]
        if not (len(live) == len(rows) == 1 and marked and all(mark == code for mark, _ in marked)):
            return None
        accounts = [*live, *(account for _, account in marked)]
        dates = {rows[0].birth_date, *(one.birth_date for one in accounts)} - {None}
        if len(dates) > 1 or classes.contradict(live[0].school_class, rows[0].school_class):
            return None
        return live[0], rows[0]

    return decide


LEFT_OUT: dict[str, Callable[[Known, Doubt], tuple[Account, Row] | None]] = {
    "others marked as doubles, by the mark alone": _by_mark("duplicate"),
    "others marked to be deleted, by the mark alone": _by_mark("to_delete"),
}


def _enough(people: int, made: Iterator[Town], scales: Scales) -> None:
    for town in made:
        scales.weigh(town)
        if scales.people >= people:
            return


def main(argv: Sequence[str]) -> int:
    """Weigh, and say what was found."""
    people, seed = int(argv[0]) if argv else 1_000_000, int(argv[1]) if len(argv) > 1 else 1
    same_day, namesakes = (float(argv[at]) if len(argv) > at else 0.0 for at in (2, 3))
    scales = Scales()
    _enough(people, towns(people, seed, same_day=same_day, namesakes=namesakes), scales)
    lines = [f"{scales.people} people, seed {seed}, {scales.spent:.0f} s of matching; drawn: {dict(scales.drawn)}"]
    lines += [
        f"{rule:60} {scales.right[rule]:9} right {scales.wrong[rule]:5} wrong"
        for rule in sorted({*scales.right, *scales.wrong})
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
