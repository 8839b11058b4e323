"""What an agent decides is put into the school's file of decisions: line by line, nothing that stands there is lost.

The file stays the agent's own: its other lines, faulty ones and those that still wait included, stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from robot.accounts.columns import header_key
from robot.accounts.decisions import COLUMNS, line_of, read_decisions, table_of
from robot.accounts.problems import UnreadableDecisions, UnreadableFile
from robot.accounts.readers import decode
from robot.accounts.results import Decision
from robot.accounts.school_decisions import kept_file, one_subject, write_whole
from robot.accounts.spreadsheet import restore, write_csv

#: What a line needs to hold a whole decision.
_NEEDED = (*COLUMNS, "identifiant_actuel")


def merge(folder: Path, uai: str, decisions: Sequence[Decision]) -> None:
    """These decisions stand in the school's file, in place of what it said of the same row or login.

    Raises UnreadableDecisions if the file cannot be read as a whole, OSError if it cannot be written: it stays then.
    """
    with _alone(folder, uai):
        _write(folder, uai, lambda line: any(one_subject(new, line) for new in decisions), decisions)


def withdraw(folder: Path, uai: str, decisions: Sequence[Decision]) -> None:
    """What was decided of the same rows and logins, in this file or in one before it, no longer holds.

    Raises as `merge`.
    """
    with _alone(folder, uai):
        kept = folder / kept_file(uai)
        before = read_decisions(kept.read_bytes()).decisions if kept.exists() else ()
        taken_back = [_forgets(older) for older in before if any(one_subject(new, older) for new in decisions)]
        _write(folder, uai, lambda line: any(one_subject(new, line) for new in decisions), taken_back)


def _forgets(decision: Decision) -> Decision:
    return Decision(
        decision.profile,
        decision.family_name,
        decision.first_name,
        "oublier",
        decision.login,
        decision.birth_date,
        decision.school_class,
    )


@contextmanager
def _alone(folder: Path, uai: str) -> Iterator[None]:
    """Two pages, or a page and a terminal, write one after the other."""
    place = folder / Path(kept_file(uai)).parent
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(place / f"{uai}.lock"):
        yield


def _write(folder: Path, uai: str, gone: Callable[[Decision], bool], new: Sequence[Decision]) -> None:
    file = folder / f"{uai}.csv"
    captions: list[str] = list(_NEEDED)
    lines: list[list[str]] = []
    if file.exists():
        captions, lines = _standing(file.read_bytes(), gone)
    for decision in new:
        lines.append([_cell(decision, header_key(caption)) for caption in captions])
    write_whole(file, write_csv(captions, lines))


def _standing(data: bytes, gone: Callable[[Decision], bool]) -> tuple[list[str], list[list[str]]]:
    """The captions, those that lack added, and every line but those that are gone."""
    try:
        header, body = table_of(decode(data)[0])
    except UnreadableFile as error:
        raise UnreadableDecisions(error.code, error.sentence, error.found) from None
    width = max(header.values()) + 1
    captions = [next((name for name, place in header.items() if place == n), "") for n in range(width)]
    captions += [caption for caption in _NEEDED if header_key(caption) not in header]
    lines = []
    for record in body:
        said = line_of(record, header)
        if isinstance(said, Decision) and gone(said):
            continue
        cells = [restore(cell) for cell in record.cells[:width]]
        lines.append(cells + [""] * (len(captions) - len(cells)))
    return captions, lines


def _cell(decision: Decision, key: str) -> str:
    return {
        "profil": decision.profile,
        "nom": decision.family_name,
        "prenom": decision.first_name,
        "naissance": decision.birth_date,
        "classe": decision.school_class,
        "login": decision.login,
        "decision": decision.choice,
        "remarque": decision.remark,
        "identifiantactuel": decision.seen_identifier,
    }.get(key, "")
