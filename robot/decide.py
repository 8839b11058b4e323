"""`decide`: the doubts of a school's last run, one by one in the terminal; each answer is kept at once."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.prompt import InvalidResponse, PromptBase
from rich.text import Text

from robot import config, telling
from robot.accounts import UnreadableDecisions, UnreadableFile, kept_file, read_decisions
from robot.accounts.decisions import BAD_LINE_REASONS
from robot.accounts.merging import merge
from robot.accounts.open_doubts import Agreement, Candidate, OpenDoubt, compared, read_open_doubts
from robot.accounts.report import DOUBTS
from robot.accounts.results import Decision
from robot.config import Settings
from robot.errors import Refused, Usage
from robot.labels import normal
from robot.options import HERE, RECORDINGS, ConfigOption, RecordingsOption, SchoolOption
from robot.profiles import PROFILE_WORDS
from robot.terminal import Terminal
from robot.which_school import which_school

#: What an answer means, as somebody types it.
KEYS = {
    **dict.fromkeys(("o", "oui"), "o"),
    **dict.fromkeys(("n", "non"), "n"),
    **dict.fromkeys(("", "p", "plus tard"), "p"),
    **dict.fromkeys(("q", "quitter"), "q"),
}
AGREEMENT: dict[Agreement, str] = {"same": "✓ concorde", "differs": "✗ contredit", "unknown": "ne se compare pas"}
#: What is asked of a row and a candidate, of a row without any, and of an account without a row.
SAME = "Est-ce la même personne ? o : oui ; n : non ; p : plus tard ; q : quitter"
NO_ACCOUNT = "Aucun compte n'est proposé. n : ne plus demander pour cette ligne ; p : plus tard ; q : quitter"
NO_ROW = "Aucune ligne n'est proposée. n : ne plus demander pour ce compte ; p : plus tard ; q : quitter"
ReasonOption = Annotated[
    str, typer.Option("--reason", help="Seulement les doutes dont le motif contient ces mots.", metavar="MOTS")
]


@dataclass(frozen=True)
class Waiting:
    """The doubts of a school that nobody has decided."""

    #: Those of the last run that left a list, by reason.
    doubts: tuple[OpenDoubt, ...]
    #: French sentences: the lines of its decisions that are not applied, each with its reason.
    not_applied: tuple[str, ...]


def waiting(settings: Settings, recordings: Path, uai: str) -> Waiting:
    """Those of the school's last run that left a list. Refused if a file cannot be read, Usage if there is no list."""
    lists = [
        file
        for file in recordings.glob(f"????-??-??/*/{DOUBTS}")
        if re.match(rf"\d{{6}}-{re.escape(uai)}-", file.parent.name)
    ]
    if not lists:
        raise Usage(
            "NO_DOUBTS",
            f"Aucune exécution de « lien-comptes » n'a laissé de liste de doutes pour {uai}.",
            next_step=f"Lancez « atrium-pronote plan lien-comptes --school {uai} ».",
        )
    last = max(lists, key=lambda file: (file.parent.parent.name, file.parent.name))
    said: list[Decision] = []
    not_applied: list[str] = []
    folder = decisions(settings)
    file = last
    try:
        for name in (f"{uai}.csv", kept_file(uai)):
            file = folder / name
            if file.exists():
                read = read_decisions(file.read_bytes())
                said += read.decisions
                not_applied += [
                    f"{folder.name}/{name}, ligne {bad.line} : {BAD_LINE_REASONS[bad.code]}." for bad in read.bad_lines
                ]
        file = last
        found = [doubt for doubt in read_open_doubts(last.read_bytes(), said) if doubt.waits]
    except (UnreadableDecisions, UnreadableFile, OSError) as error:
        why = error.sentence if isinstance(error, UnreadableDecisions | UnreadableFile) else str(error.strerror)
        raise Refused(
            "DECISIONS_UNREADABLE",
            f"{file.name} : {why}",
            next_step="Corrigez ce fichier, ou retirez-le, puis relancez.",
        ) from None
    return Waiting(tuple(sorted(found, key=lambda doubt: doubt.reason)), tuple(not_applied))


def decisions(settings: Settings) -> Path:
    """Where the decisions of its schools are."""
    return settings.path.parent / "decisions"


def decide(
    school: SchoolOption,
    reason: ReasonOption = "",
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
) -> None:
    """Trancher les doutes d'un établissement : chaque personne à côté des comptes possibles."""
    settings = config.read(config_path)
    target = which_school(settings, school)
    if not sys.stdin.isatty():
        raise Usage(
            "NO_TERMINAL",
            "Je ne peux pas poser de questions ici.",
            next_step="Lancez « decide » dans un terminal, ou remplissez le fichier de décisions de l'établissement.",
        )
    terminal = Terminal()
    found = waiting(settings, recordings, target.uai)
    for sentence in found.not_applied:
        terminal.print(Text(f"Non appliquée : {sentence}", "yellow"))
    asked = [doubt for doubt in found.doubts if normal(reason) in normal(doubt.reason)]
    terminal.print(Text.assemble((target.name, "bold"), f" ({target.uai}) : {_count(len(found.doubts))}"))
    for motive, count in Counter(doubt.reason for doubt in asked).items():
        terminal.print(f"  {count} : {motive}")
    kept = _ask(terminal, decisions(settings), target.uai, asked)
    left = len(waiting(settings, recordings, target.uai).doubts)
    file = f"{decisions(settings).name}/{target.uai}.csv"
    terminal.print(f"{kept} décision{'s' if kept > 1 else ''} dans {file} ; {_count(left)}.", soft_wrap=True)
    if kept:
        terminal.print(f"Pour les appliquer : atrium-pronote run lien-comptes --school {target.uai}", soft_wrap=True)


def _count(doubts: int) -> str:
    if not doubts:
        return "aucun doute n'attend"
    return f"{doubts} doutes attendent une décision" if doubts > 1 else "1 doute attend une décision"


def _ask(terminal: Terminal, folder: Path, uai: str, doubts: Sequence[OpenDoubt]) -> int:
    """How many decisions were kept; each is on disk before the next question."""
    kept = 0
    motive = ""
    for number, doubt in enumerate(doubts, 1):
        if doubt.reason != motive:
            motive = doubt.reason
            terminal.headline(motive)
        terminal.print(f"Doute {number} sur {len(doubts)}, {PROFILE_WORDS[doubt.profile]}")
        answers = _answers(terminal, doubt)
        if answers is None:
            return kept
        if answers:
            merge(folder, uai, answers)
            kept += len(answers)
    return kept


def _answers(terminal: Terminal, doubt: OpenDoubt) -> list[Decision] | None:
    """What was decided of one doubt; None to end."""
    said: list[Decision] = []
    for candidate in doubt.candidates or (None,):
        if candidate is not None and candidate.excluded:
            continue
        _show(terminal, doubt, candidate)
        alone = NO_ACCOUNT if candidate is None else NO_ROW if doubt.row is None else ""
        answer = _Answer.ask(alone or SAME, console=terminal, default="p", show_default=False)
        if answer == "q":
            # What was already said of its other candidates stands.
            return said or None
        if answer == "o" and candidate is not None and not alone:
            return [*said, doubt.gives(candidate)]
        if answer == "n":
            said.append(doubt.excludes(candidate) if candidate is not None else doubt.leaves_alone())
    return said


def _show(terminal: Terminal, doubt: OpenDoubt, candidate: Candidate | None) -> None:
    """Both sides of it, line by line, with what agrees and what contradicts."""
    if doubt.row is not None and candidate is not None:
        rows = [
            [line.caption, line.of_row, line.of_candidate, AGREEMENT[line.agreement]]
            for line in compared(doubt.row, candidate.person)
        ]
        rows.append(["Identifiant", doubt.identifier or "(vide)", candidate.login, ""])
        telling.table(terminal, "", ["", "PRONOTE", "ATRIUM", ""], rows)
        return
    person = doubt.row or (candidate.person if candidate is not None else None)
    side = "PRONOTE" if doubt.row is not None else "ATRIUM"
    if person is not None:
        parts = (person.family_name, person.first_name, person.birth_date, person.school_class)
        terminal.print(f"  {side} : {', '.join(part for part in parts if part)}")
    if (held := candidate.login if candidate is not None else doubt.identifier) != "":
        terminal.print(f"  Identifiant : {held}")


class _Answer(PromptBase[str]):
    """One of the keys that the question names."""

    prompt_suffix = " > "
    validate_error_message = "Répondez par o, n, p ou q."

    def process_response(self, value: str) -> str:
        key = KEYS.get(value.strip().casefold(), "")
        if not key or (key == "o" and "o :" not in str(self.prompt)):
            raise InvalidResponse("Répondez par l'une des lettres proposées.")
        return key
