"""What was decided for a school, whichever file it was written in: `decisions/UAI.csv`, and what earlier ones said.

The agent's gesture is to fill in the doubts of the last run and to save them over the file before, which held other
lines. So every decision read is kept in `decisions/gardees/UAI.csv`, in the same shape, and goes on being applied until
a newer line speaks of the same thing, or takes it back (« oublier »). The school's own file always prevails.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from robot.accounts import classes
from robot.accounts.decisions import BAD_LINE_REASONS, BadLine, Decisions, read_decisions, write_decisions
from robot.accounts.names import name_key
from robot.accounts.problems import UnreadableDecisions
from robot.accounts.results import UNFIT_REASONS, Decision, Unfit


def kept_file(uai: str) -> str:
    """Where a school's decisions are kept, in the folder of decisions."""
    return f"gardees/{uai}.csv"


@dataclass(frozen=True, slots=True)
class SchoolDecisions:
    """All decisions of a school that hold today."""

    #: To be applied: those of the school's file, then those of earlier files.
    decisions: tuple[Decision, ...]
    bad_lines: tuple[BadLine, ...] = ()
    #: Earlier ones that are not applied today: a faulty line speaks of the same person, and nobody knows what it meant.
    held_back: tuple[Unfit, ...] = ()
    #: How many earlier ones « oublier » took back just now, and the lines of the school's file where it found none.
    taken_back: int = 0
    idle: tuple[int, ...] = ()
    #: Why the decisions could not be kept for the next time; empty when they were.
    not_kept: str = ""

    def left(self, unfit: Sequence[Unfit]) -> tuple[Unfit, ...]:
        """All that is not applied; the sentence about a kept decision says so, its line being that of another file."""
        return tuple(
            replace(unapplied, sentence=f"(décisions gardées) {unapplied.sentence}")
            if unapplied.decision.kept
            else unapplied
            for unapplied in (*self.held_back, *unfit)
        )

    def sentences(self, folder: str, uai: str, unfit: Sequence[Unfit] = ()) -> list[str]:
        """French sentences that name nobody: what was read, and each line that is not applied, with its reason."""
        file, kept_in = f"{folder}/{uai}.csv", f"{folder}/{kept_file(uai)}"
        left = self.left(unfit)
        read, wrong = len(self.decisions) + len(self.held_back), len(self.bad_lines) + len(left)
        if not (read or wrong or self.taken_back or self.idle):
            return []
        sentences = [
            f"{_count(read, 'décision lue', 'décisions lues')}, {_count(wrong, 'non appliquée', 'non appliquées')}."
        ]
        if kept := sum(1 for decision in self.decisions if decision.kept):
            sentences.append(
                f"{_count(kept, 'décision gardée', 'décisions gardées')} d'un fichier précédent, dans {kept_in} : "
                "pour en retirer une, écrivez « oublier » dans sa colonne « decision »."
            )
        if self.taken_back:
            sentences.append(f"{_count(self.taken_back, 'décision oubliée', 'décisions oubliées')}, comme demandé.")
        where: dict[tuple[str, str], list[int]] = defaultdict(list)
        for line in self.idle:
            where[file, "« oublier », mais rien de tel n'est gardé, ou ne l'est plus"].append(line)
        for bad in self.bad_lines:
            where[file, BAD_LINE_REASONS[bad.code]].append(bad.line)
        for unapplied in left:
            where[kept_in if unapplied.decision.kept else file, UNFIT_REASONS[unapplied.code]].append(
                unapplied.decision.line
            )
        sentences += [f"{place}, {_lines(numbers)} : {reason}." for (place, reason), numbers in sorted(where.items())]
        return [*sentences, self.not_kept] if self.not_kept else sentences


def school_decisions(folder: Path, uai: str) -> SchoolDecisions:
    """Read the school's decisions in `folder`, and keep them there for when its file is replaced.

    Raises UnreadableDecisions if one of the two files cannot be read as a whole, or if a kept line is faulty: leaving
    it out would forget what somebody decided. A folder that cannot be written to stops nothing, and is told.
    """
    said, before = _read(folder / f"{uai}.csv"), _read_kept(folder / kept_file(uai))
    newer = Index(said.decisions)
    taken_back = [*said.forgotten, *before.forgotten]
    still = [decision for decision in before.decisions if not newer.speaks_of(decision)]
    kept = [
        replace(decision, kept=True)
        for decision in still
        if not any(_takes_back(line, decision) for line in taken_back)
    ]
    not_kept = ""
    if said.decisions or kept or before.decisions or before.forgotten:
        try:
            write_whole(folder / kept_file(uai), write_decisions([*said.decisions, *kept]))
            kept = [replace(decision, line=2 + len(said.decisions) + number) for number, decision in enumerate(kept)]
        except OSError as error:
            not_kept = (
                f"Les décisions n'ont pas pu être gardées ({error.strerror}) : tant que c'est ainsi, complétez le "
                "fichier de décisions au lieu de le remplacer."
            )
    held_back = [decision for decision in kept if _is_touched(decision, said.bad_lines)]
    sentence = "Une ligne fautive du fichier de décisions parle du même login ou du même nom."
    return SchoolDecisions(
        (*said.decisions, *(decision for decision in kept if decision not in held_back)),
        said.bad_lines,
        tuple(Unfit(decision, "held_back", sentence) for decision in held_back),
        len(still) - len(kept) + len(before.forgotten),
        tuple(line.line for line in said.forgotten if not any(_takes_back(line, decision) for decision in still)),
        not_kept,
    )


def _read(file: Path) -> Decisions:
    return read_decisions(file.read_bytes()) if file.exists() else Decisions((), (), 0)


def _read_kept(file: Path) -> Decisions:
    try:
        kept = _read(file)
        if kept.bad_lines:
            raise UnreadableDecisions("bad_line", kept.bad_lines[0].sentence)
    except UnreadableDecisions as error:
        error.kept = True
        raise
    return kept


def write_whole(file: Path, content: bytes) -> None:
    """Whole or not at all, readable by its owner only; left alone when nothing changes."""
    if file.exists() and file.read_bytes() == content:
        return
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = file.with_suffix(".tmp")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(file)


class Index:
    """Newer decisions, found by login and by name."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._by_login: dict[str, list[Decision]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[Decision]] = defaultdict(list)
        for decision in decisions:
            self._by_login[decision.login.casefold()].append(decision)
            self._by_name[name_key(decision.family_name, decision.first_name)].append(decision)

    def speaks_of(self, older: Decision) -> bool:
        """Whether one of them says again, or otherwise, what the older decision says."""
        return bool(self.about(older))

    def about(self, other: Decision) -> list[Decision]:
        """Those that are about the same thing, each once."""
        near = self._by_login.get(other.login.casefold(), []) if other.login else []
        if other.family_name:
            near = [*near, *self._by_name.get(name_key(other.family_name, other.first_name), ())]
        return list(dict.fromkeys(decision for decision in near if one_subject(decision, other)))


def one_subject(newer: Decision, older: Decision) -> bool:
    """Whether both are about the same thing, so that only the newer one holds.

    A row has one login and a login one row: giving either again, or ignoring it as a whole, replaces what was said
    before. « ignorer » about a row and a login together only touches these two.
    """
    both = (newer, older)
    give = all(decision.choice != "ignorer" for decision in both)
    login = _same_login(newer, older) and (give or newer.profile == older.profile)
    row = same_row(newer, older)
    if any(decision.choice == "ignorer" and decision.login and decision.family_name for decision in both):
        return login and row
    return login or row


def _same_login(decision: Decision, other: Decision) -> bool:
    return bool(decision.login) and decision.login.casefold() == other.login.casefold()


def same_row(decision: Decision, other: Decision) -> bool:
    """Whether both describe one row, as far as they describe it: neither birth date nor class says otherwise."""
    if not decision.family_name or decision.profile != other.profile:
        return False
    if name_key(decision.family_name, decision.first_name) != name_key(other.family_name, other.first_name):
        return False
    if decision.birth_date and other.birth_date:
        return decision.birth_date == other.birth_date
    return not (decision.school_class and other.school_class) or classes.same(decision.school_class, other.school_class)


def _takes_back(line: Decision, older: Decision) -> bool:
    """Whether « oublier » names this decision: its row, its login, or both."""
    return (
        line.profile == older.profile
        and (not line.login or _same_login(line, older))
        and (not line.family_name or same_row(line, older))
    )


def _is_touched(kept: Decision, bad_lines: Iterable[BadLine]) -> bool:
    name = name_key(kept.family_name, kept.first_name)
    return any(
        (kept.login and bad.login.casefold() == kept.login.casefold()) or (any(name) and bad.name == name)
        for bad in bad_lines
    )


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number < 2 else many}"  # noqa: PLR2004 - the French plural begins at two


def _lines(numbers: Sequence[int]) -> str:
    """« ligne 5 », « lignes 5, 9 et 12 »."""
    *first, last = (str(number) for number in sorted(numbers))
    return f"lignes {', '.join(first)} et {last}" if first else f"ligne {last}"
