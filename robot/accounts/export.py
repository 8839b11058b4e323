"""ATRIUM's CSV export → accounts, and what was set aside with the reason.

The layout of ATRIUM's export is not published: the columns are recognised by their headers (`columns`), the separator
and the encoding by trying (`readers`). What cannot be recognised stops the reading; one bad line is set aside.

Codes of `SetAside`:
    duplicate, to_delete          marked so in the file
    login_twice                   the same login on several lines: all of them
    refused_login                 empty, spaces, invisible characters, or the start of a spreadsheet formula
    missing_name, odd_name        no name or first name; control characters, or a character lost on the way
    bad_birth_date                written in a way that is not read
    other_profile, unknown_profile
    too_few_columns, too_many_columns
    maybe_cut                     the last line, when the file does not prove that its last cell is whole
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from robot.accounts.columns import FIELD_WORDS, REQUIRED, Vocabulary, find_columns, header_key, known
from robot.accounts.dates import is_month_first, read_date
from robot.accounts.names import is_usable
from robot.accounts.people import Account, SetAside
from robot.accounts.problems import UnreadableExport, UnreadableFile
from robot.accounts.readers import SEPARATORS, Record, decode, records
from robot.profiles import PROFILE_WORDS, PROFILES, Profile

#: A school's profile is at most a few thousand people; above this the file is not a school's.
MAX_LINES = 250_000

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_NEVER_IN_LOGIN = frozenset(";,\"' \\<>|")


@dataclass(frozen=True, slots=True)
class Export:
    """One export, read: `accounts` may be linked, `set_aside` may not."""

    profile: Profile
    accounts: tuple[Account, ...]
    set_aside: tuple[SetAside, ...]
    #: The header as written, blanks around captions removed.
    header: tuple[str, ...]
    #: « utf-8-sig », « utf-8 » or « cp1252 ».
    encoding: str
    #: « ; », « , » or a tab.
    separator: str


def read_export(data: bytes, *, profile: Profile, words: Vocabulary | None = None) -> Export:
    """Read the export made for `profile`: every line becomes an account or is set aside with a reason.

    `data` is the downloaded file, at most 64 MiB and 250 000 lines; `words` is what its columns may be called, where an
    installation or a school has words of its own (`vocabulary`). Blanks around cells are dropped, nothing else is
    repaired. Raises UnreadableExport, whose `code` is one of `decode`'s and `records`', or `no_header`,
    `missing_columns`, `ambiguous_columns`, `no_accounts`, `too_many_lines`, `truncated`, `columns_mismatch`,
    `other_profile`, `date_order`; ValueError if `profile` is not one of PROFILES.

    Source: help page, « Lien entre les comptes », steps 1 to 3.
    """
    if profile not in PROFILES:
        raise ValueError(f"unknown profile {profile!r}")
    try:
        return _read(data, profile, words or known())
    except UnreadableFile as error:
        raise UnreadableExport(error.code, error.sentence, error.found) from None


def _read(data: bytes, profile: Profile, words: Vocabulary) -> Export:
    text, encoding = decode(data)
    separator, header, columns = _header(text, words)
    body: list[Record] = []
    for record in records(text, separator):
        body.append(record)
        if len(body) > MAX_LINES + 1:
            raise UnreadableFile(
                "too_many_lines",
                f"Le fichier dépasse {MAX_LINES} lignes : ce n'est pas l'export d'un établissement.",
            )
    body = body[1:]  # the first record is the header, read above with each separator in turn
    if not body:
        raise UnreadableFile(
            "no_accounts",
            "Le fichier n'a que sa ligne d'en-tête, aucun compte. Vérifiez le profil choisi et refaites l'export.",
            separator.join(header.cells),
        )
    layout = _Layout(columns, max(i for i, cell in enumerate(header.cells) if cell) + 1, profile, words)
    _check_shape(body, layout, separator)
    _check_profile(body, layout)
    read = [layout.read(record) for record in body]
    accounts, set_aside = _without_twice(read)
    return Export(profile, tuple(accounts), tuple(set_aside), header.cells, encoding, separator)


def _header(text: str, words: Vocabulary) -> tuple[str, Record, dict[str, int]]:
    """The separator with which the first line names the most required fields, that line, and field → position."""
    best: tuple[tuple[int, int, int], str, Record, dict[str, list[int]]] | None = None
    problem: UnreadableFile | None = None
    for separator in SEPARATORS:
        try:
            first = next(records(_head(text), separator), None)
        except UnreadableFile as error:
            problem = error
            continue
        if first is None:
            continue
        found = find_columns(first.cells, words)
        rank = (sum(field in found for field in REQUIRED), len(found), len(first.cells))
        if best is None or rank > best[0]:
            best = (rank, separator, first, found)
    if best is None:
        raise problem or UnreadableFile("empty", "Le fichier ne contient que des séparateurs. Refaites l'export.")
    _, separator, header, found = best
    shown = " | ".join(header.cells)
    if not found:
        raise UnreadableFile(
            "no_header",
            "La première ligne n'est pas un en-tête connu : impossible de savoir où sont login, nom et prénom. "
            "Si c'est bien un en-tête, ajoutez ses intitulés dans labels.local.toml ([export_column_login.captions]…).",
            shown,
        )
    for field, positions in found.items():
        if len(positions) > 1:
            names = " et ".join(f"« {header.cells[position]} »" for position in positions)
            raise UnreadableFile(
                "ambiguous_columns",
                f"Plusieurs colonnes peuvent être {FIELD_WORDS[field]} : {names}. "
                f"Dites laquelle dans labels.local.toml : [export_column_{field}], « replace = true », cet intitulé.",
                shown,
            )
    missing = [FIELD_WORDS[field] for field in REQUIRED if field not in found]
    if missing:
        raise UnreadableFile(
            "missing_columns",
            f"Aucune colonne reconnue pour {' ni '.join(missing)}. En-tête lu : {shown[:300]}. "
            "Si l'une s'appelle autrement, ajoutez son intitulé dans labels.local.toml.",
            shown,
        )
    return separator, header, {field: positions[0] for field, positions in found.items()}


def _head(text: str) -> str:
    """Enough of the text to hold the first record that is not blank."""
    position = 0
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end + 1
        if re.search(r"[^;,\"\s\ufeff]", text[position:end]):
            return text[position:end]
        position = end
    return text


def _check_shape(body: Sequence[Record], layout: _Layout, separator: str) -> None:
    short = [record for record in body if len(record.cells) < layout.width]
    if len(short) == len(body) and len(body) > 1:
        raise UnreadableFile(
            "columns_mismatch",
            "Aucune ligne n'a autant de colonnes que l'en-tête. Refaites l'export.",
            separator.join(body[0].cells),
        )
    if short and short[-1] is body[-1]:
        raise UnreadableFile(
            "truncated",
            f"La dernière ligne ({short[-1].line}) a moins de colonnes que l'en-tête : le fichier est coupé. "
            "Refaites l'export.",
            separator.join(short[-1].cells),
        )
    used = [layout.columns[field] for field in REQUIRED]
    for record in body:
        if any("\n" in cell or "\r" in cell for i, cell in enumerate(record.cells) if i in used):
            raise UnreadableFile(
                "bad_quotes",
                f"Un nom ou un login s'étend sur plusieurs lignes (ligne {record.line}) : un guillemet manque. "
                "Refaites l'export.",
                separator.join(record.cells),
            )
    position = layout.columns.get("birth_date")
    if position is None:
        return
    for record in body:
        written = record.cells[position] if len(record.cells) > position else ""
        if is_month_first(written):
            raise UnreadableFile(
                "date_order",
                f"Les dates semblent écrites mois d'abord (ligne {record.line} : « {written} »). "
                "Refaites l'export en jj/mm/aaaa.",
                written,
            )


def _check_profile(body: Sequence[Record], layout: _Layout) -> None:
    """Refuse a file in which no line is of the asked profile although the lines say what they are."""
    position = layout.columns.get("profile")
    if position is None:
        return
    said = Counter(record.cells[position] for record in body if len(record.cells) > position and record.cells[position])
    if said and not any(layout.profile in profiles_of(value, layout.words) for value in said):
        values = ", ".join(f"« {value} »" for value, _ in said.most_common(5))
        raise UnreadableFile(
            "other_profile",
            f"L'export demandé est celui des {PROFILE_WORDS[layout.profile]}, "
            f"mais le fichier est d'un autre profil : {values}.",
            values,
        )


def profiles_of(value: str, words: Vocabulary | None = None) -> set[Profile]:
    """The profiles that a cell names: « Enseignant, Parent » names two; an unknown word names none."""
    profiles = (words or known()).profiles
    whole = profiles.get(header_key(value))
    if whole:
        return {whole}
    return {profiles[key] for part in re.split(r"[,;|+/]", value) if (key := header_key(part)) in profiles}


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things are in this file, and how one line is read."""

    columns: dict[str, int]
    #: Columns up to the last one that has a caption.
    width: int
    profile: Profile
    words: Vocabulary

    def cell(self, record: Record, field: str) -> str:
        position = self.columns.get(field)
        return "" if position is None or position >= len(record.cells) else record.cells[position]

    def read(self, record: Record) -> Account | SetAside:  # noqa: PLR0911 - one return per reason
        """The account, or why it is set aside. The order of the checks is from the line to its cells."""

        def aside(code: str, reason: str, who: Account | None = None) -> SetAside:
            return SetAside(record.line, code, f"Ligne {record.line} : {reason}", who)

        if len(record.cells) < self.width:
            return aside("too_few_columns", "pas assez de colonnes : l'en-tête en a davantage.")
        if any(record.cells[self.width :]):
            return aside("too_many_columns", "trop de colonnes pour l'en-tête : un séparateur traîne dans une cellule.")
        said = self.cell(record, "profile")
        named = profiles_of(said, self.words)
        if named and self.profile not in named:
            return aside("other_profile", f"compte d'un autre profil (« {said} »).")

        login, family, first = (self.cell(record, field) for field in REQUIRED)
        if not family or not first:
            return aside("missing_name", f"nom ou prénom absent (« {family} », « {first} »).")
        born_on = self.cell(record, "birth_date")
        try:
            born, date_read = read_date(born_on), True
        except ValueError:
            born, date_read = None, False
        who = Account(login, family, first, born, self.cell(record, "school_class") or None, self.profile, record.line)
        nobody = replace(who, login="")
        if not is_usable(family) or not is_usable(first):
            return aside("odd_name", f"nom illisible ou abîmé (« {family} », « {first} »).", nobody)
        if not record.whole and (len(record.cells) - 1) in self.columns.values():
            return aside(
                "maybe_cut",
                "le fichier s'arrête ici sans fin de ligne, la dernière cellule est peut-être coupée.",
                nobody,
            )
        if why := refused_login(login):
            return aside("refused_login", f"login refusé : {why} (« {login} »).", nobody)
        if said and not named:
            return aside("unknown_profile", f"profil inconnu (« {said} »).", who)
        if mark := self._mark(record):
            return aside(mark[0], mark[1], who)
        if not date_read:
            return aside("bad_birth_date", f"date de naissance illisible (« {born_on} »).", who)
        return who

    def _mark(self, record: Record) -> tuple[str, str] | None:
        state = self.cell(record, "state")
        key = header_key(state)
        for part, code in self.words.states.items():
            if part in key:
                what = "en doublon" if code == "duplicate" else "à supprimer"
                return code, f"compte {what} (état « {state} »)."
        duplicate, deletion = self.cell(record, "duplicate"), self.cell(record, "deletion")
        if duplicate and header_key(duplicate) not in self.words.no:
            return "duplicate", f"compte en doublon (« {duplicate} »)."
        if deletion and header_key(deletion) not in self.words.no:
            return "to_delete", f"compte à supprimer (« {deletion} »)."
        return None


def refused_login(login: str) -> str | None:
    """Why this login may not be typed in PRONOTE, in French; None when it may."""
    if not login:
        return "il est vide"
    if login.startswith(_FORMULA_STARTS):
        return "il commence comme une formule de tableur"
    if not login.isprintable() or _NEVER_IN_LOGIN & set(login) or "\ufffd" in login:
        return "il contient une espace, un séparateur ou un caractère invisible"
    return None


def _without_twice(read: Sequence[Account | SetAside]) -> tuple[list[Account], list[SetAside]]:
    """Set aside every account whose login is on several lines, whatever the case of its letters."""
    logins = Counter(
        who.login.casefold()
        for who in (entry.account if isinstance(entry, SetAside) else entry for entry in read)
        if who is not None and who.login
    )
    accounts: list[Account] = []
    set_aside: list[SetAside] = []
    for entry in read:
        if isinstance(entry, SetAside):
            set_aside.append(entry)
        elif logins[entry.login.casefold()] > 1:
            reason = f"Ligne {entry.line} : le login « {entry.login} » est sur plusieurs lignes du fichier."
            set_aside.append(SetAside(entry.line, "login_twice", reason, entry))
        else:
            accounts.append(entry)
    return accounts, set_aside
