"""decisions.csv, one per school: what humans decided, read every night; and the doubts, written in the same shape.

The agent opens the doubts in Excel, writes a word in the column « decision », and saves the lines as the school's
decisions.csv, over the one before: what that one said is remembered (`school_decisions`). A line without a decision
waits. Columns « nom » to « classe » describe the PRONOTE row.

    lier        this login belongs in this row (empty, or already this login)
    remplacer   the same, and the identifier in place is replaced (it must be « identifiant_actuel », if given)
    ignorer     with a row and a login: they are not the same person. With a row alone, or a login alone: leave it alone
    oublier     what an earlier file decided about this row, this login, or both, no longer holds
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from robot.accounts.columns import header_key
from robot.accounts.dates import read_date, write_date
from robot.accounts.export import profiles_of, refused_login
from robot.accounts.names import NameKey, name_key
from robot.accounts.people import Account, Row
from robot.accounts.problems import UnreadableDecisions, UnreadableFile
from robot.accounts.readers import SEPARATORS, Record, decode, records
from robot.accounts.results import Choice, Decision, Doubt
from robot.accounts.spreadsheet import restore, write_csv
from robot.profiles import PROFILES, Profile

COLUMNS = ("profil", "nom", "prenom", "naissance", "classe", "login", "decision", "remarque")
#: Written beside the doubts so that both sides can be compared; « identifiant_actuel » is also read.
_BESIDE = ("motif", "identifiant_actuel", "atrium_nom", "atrium_prenom", "atrium_naissance", "atrium_classe")
_REQUIRED = ("profil", "nom", "prenom", "login", "decision")
#: What the column « profil » may say → profile: up to version 0.2.0 these files said « eleve », « responsable »…
PROFILE_OF: dict[str, Profile] = {
    word: profile for profile in PROFILES for word in (profile, profile.removesuffix("s"))
}


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of decisions.csv that is not applied, and why."""

    line: int
    #: A French sentence; it may name the person.
    sentence: str
    #: One of BAD_LINE_REASONS.
    code: str = ""
    #: Whom the line speaks of, as far as it can be read.
    login: str = ""
    name: NameKey = ("", "")


#: Why a line is not applied, naming nobody: what may be said outside the run's own folder.
BAD_LINE_REASONS: dict[str, str] = {
    "unknown_choice": "le mot de la colonne « decision » n'existe pas (écrivez lier, remplacer, ignorer ou oublier)",
    "unknown_profile": f"le profil n'est pas connu (écrivez {', '.join(PROFILES)})",
    "bad_birth_date": "la date de naissance ne se lit pas (écrivez jj/mm/aaaa)",
    "half_name": "il manque le nom ou le prénom",
    "nobody": "elle ne dit ni quelle ligne de PRONOTE, ni quel login",
    "incomplete": "il faut le nom et le prénom de la ligne de PRONOTE, et un login",
    "refused_login": "ce login ne peut pas être tapé dans PRONOTE",
    "maybe_cut": "le fichier s'arrête là, sans fin de ligne : la dernière cellule est peut-être coupée",
}


@dataclass(frozen=True, slots=True)
class Decisions:
    """decisions.csv, read."""

    decisions: tuple[Decision, ...]
    bad_lines: tuple[BadLine, ...]
    #: Lines whose « decision » is still empty.
    waiting: int
    #: Lines that take an earlier decision back (« oublier »).
    forgotten: tuple[Decision, ...] = ()


def read_decisions(data: bytes) -> Decisions:
    """Read decisions.csv: valid lines become decisions, the others are reported by line and not applied.

    Accepts what Excel writes back: « ; », « , » or tabs, UTF-8 or Windows-1252. Raises UnreadableDecisions when the
    file as a whole cannot be read (codes of `decode` and `records`, `missing_columns`, `ambiguous_columns`).
    """
    try:
        text, _ = decode(data)
        header, body = table_of(text)
    except UnreadableFile as error:
        raise UnreadableDecisions(error.code, error.sentence, error.found) from None
    decisions: list[Decision] = []
    forgotten: list[Decision] = []
    bad: list[BadLine] = []
    waiting = 0
    for record in body:
        read = line_of(record, header)
        if read is None:
            waiting += 1
        elif isinstance(read, BadLine):
            bad.append(read)
        else:
            (forgotten if read.choice == "oublier" else decisions).append(read)
    return Decisions(tuple(decisions), tuple(bad), waiting, tuple(forgotten))


def table_of(text: str) -> tuple[dict[str, int], list[Record]]:
    """Normalised caption → its place, and the lines below. UnreadableFile if a column lacks or is there twice."""
    first = text.lstrip("\ufeff\r\n").splitlines()[0]
    separator = max(SEPARATORS, key=first.count)
    table = list(records(text, separator))
    captions = [header_key(cell) for cell in table[0].cells] if table else []
    shown = " | ".join(table[0].cells) if table else ""
    known = [header_key(name) for name in (*COLUMNS, *_BESIDE)]
    for caption in captions:
        if caption in known and captions.count(caption) > 1:
            raise UnreadableFile("ambiguous_columns", f"La colonne « {caption} » est deux fois dans le fichier.", shown)
    missing = [name for name in _REQUIRED if name not in captions]
    if missing:
        raise UnreadableFile(
            "missing_columns",
            f"Il manque au fichier de décisions : {', '.join(missing)}. Colonnes attendues : {'; '.join(COLUMNS)}.",
            shown,
        )
    return {caption: position for position, caption in enumerate(captions) if caption}, table[1:]


def line_of(record: Record, header: dict[str, int]) -> Decision | BadLine | None:  # noqa: PLR0911 - one return per reason
    """The decision, or what is wrong with the line, or None if it is not decided yet."""

    def cell(name: str) -> str:
        position = header.get(header_key(name))
        return "" if position is None or position >= len(record.cells) else restore(record.cells[position])

    family, first, login = cell("nom"), cell("prenom"), cell("login")

    def bad(code: str, sentence: str) -> BadLine:
        return BadLine(record.line, f"Ligne {record.line} : {sentence}", code, login, name_key(family, first))

    if not cell("decision"):
        return None
    choice = _choice(cell("decision"))
    if choice is None:
        return bad(
            "unknown_choice",
            f"la décision « {cell('decision')} » n'existe pas ; écrivez lier, remplacer, ignorer ou oublier.",
        )
    own = PROFILE_OF.get(header_key(cell("profil")))
    profiles = {own} if own else profiles_of(cell("profil"))
    if len(profiles) != 1:
        return bad(
            "unknown_profile", f"le profil « {cell('profil')} » n'est pas connu ; écrivez {', '.join(PROFILES)}."
        )
    try:
        born = write_date(read_date(cell("naissance")))
    except ValueError:
        return bad(
            "bad_birth_date", f"la date de naissance « {cell('naissance')} » ne se lit pas ; écrivez jj/mm/aaaa."
        )
    if bool(family) != bool(first):
        return bad("half_name", "il manque le nom ou le prénom.")
    if choice in ("ignorer", "oublier"):
        if not family and not login:
            return bad("nobody", f"« {choice} » demande une ligne de PRONOTE (nom et prénom), un login, ou les deux.")
    elif not family or not login:
        return bad("incomplete", f"« {choice} » demande le nom et le prénom de la ligne de PRONOTE, et un login.")
    if login and (why := refused_login(login)):
        return bad("refused_login", f"login refusé : {why} (« {login} »).")
    if not record.whole and len(record.cells) - 1 in {header.get(name) for name in ("login", "nom", "prenom")}:
        return bad("maybe_cut", "le fichier s'arrête ici sans fin de ligne, la dernière cellule est peut-être coupée.")
    return Decision(
        profile=profiles.pop(),
        family_name=family,
        first_name=first,
        choice=choice,
        login=login,
        birth_date=born,
        school_class=cell("classe"),
        remark=cell("remarque"),
        seen_identifier=cell("identifiant_actuel"),
        line=record.line,
    )


def _choice(cell: str) -> Choice | None:
    """The decision, or None when the word is unknown."""
    choices: tuple[Choice, ...] = get_args(Choice)
    return next((choice for choice in choices if header_key(cell) == choice), None)


def write_doubts(doubts: Iterable[Doubt]) -> bytes:
    """The doubts as a CSV in the shape of decisions.csv: one line per row and candidate, « decision » left empty."""
    lines: list[Sequence[str]] = []
    seen: set[tuple[object, ...]] = set()
    for doubt in doubts:
        for row in doubt.rows or (None,):
            for account in doubt.accounts or (None,):
                pair = (row and (row.profile, row.key), account and (account.profile, account.login, account.line))
                if pair not in seen:
                    seen.add(pair)
                    lines.append(_doubt_line(doubt, row, account))
    return write_csv((*COLUMNS, *_BESIDE), lines)


def _doubt_line(doubt: Doubt, row: Row | None, account: Account | None) -> Sequence[str]:
    who = row or account
    described = (
        (row.family_name, row.first_name, write_date(row.birth_date), row.school_class or "") if row else ("",) * 4
    )
    beside = (
        (account.family_name, account.first_name, write_date(account.birth_date), account.school_class or "")
        if account
        else ("",) * 4
    )
    return (
        who.profile if who else "",
        *described,
        account.login if account else "",
        "",
        "",
        doubt.sentence,
        row.cas_id if row else "",
        *beside,
    )


def write_decisions(decisions: Iterable[Decision]) -> bytes:
    """decisions.csv itself; reading it back gives the same decisions."""
    return write_csv(
        (*COLUMNS, "identifiant_actuel"),
        (
            (
                decision.profile,
                decision.family_name,
                decision.first_name,
                decision.birth_date,
                decision.school_class,
                decision.login,
                decision.choice,
                decision.remark,
                decision.seen_identifier,
            )
            for decision in decisions
        ),
    )
