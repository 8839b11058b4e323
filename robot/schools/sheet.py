"""A table of schools as somebody keeps it: CSV or Excel, French headings, one school a line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import BadZipFile

from robot import faults, profiles
from robot import uai as uai_number
from robot.accounts.spreadsheet import restore
from robot.errors import Usage
from robot.labels import normal
from robot.text_file import LIMIT, reason

#: Key of `schools.toml` → how tables head its column, as `normal` leaves a heading.
HEADINGS: dict[str, tuple[str, ...]] = {
    "uai": (
        *("uai", "rne", "code uai", "code rne", "numero uai", "n° uai", "uai etablissement", "code etablissement"),
        *("identifiant de l'etablissement", "numero_uai", "code_uai"),
    ),
    "nom": (
        *("nom", "etablissement", "nom de l'etablissement", "nom etablissement", "nom_etablissement", "denomination"),
        *("appellation officielle", "appellation_officielle", "libelle"),
    ),
    "nom_console": ("nom_console", "nom console", "nom dans la console", "base", "nom de la base", "base pronote"),
    "site": (
        *("site", "site atrium", "adresse du site", "adresse atrium", "url", "url du site", "url atrium"),
        *("site de l'etablissement", "site web"),
    ),
    "console": ("console", "console pronote", "adresse de la console", "url console", "url de la console"),
    "mon_ent": ("mon_ent", "mon ent", "ent"),
    "url_cas": ("url_cas", "url cas", "adresse cas", "url du serveur cas", "serveur cas"),
    "profils": ("profils", "profil"),
    "etiquettes": ("etiquettes", "etiquette", "tags", "tag", "groupe", "groupes", "lot", "lots"),
}
#: Keys whose cell holds several words.
LISTS = ("profils", "etiquettes")
_SUFFIXES = {".csv": "csv", ".txt": "csv", ".tsv": "csv", ".xlsx": "xlsx", ".xlsm": "xlsx"}
#: An Excel on a Windows that does not write UTF-8.
_OLDER = "cp1252"


@dataclass(frozen=True)
class Sheet:
    """The schools of a table."""

    #: UAI → key of `schools.toml` → value; empty cells are left out.
    schools: dict[str, dict[str, str | list[str]]]
    #: Headings that mean nothing here.
    ignored: list[str] = field(default_factory=list)


def read(path: Path) -> Sheet:
    """The table in that file. Usage telling all that is wrong with it, line by line."""
    kind = _SUFFIXES.get(path.suffix.lower())
    if kind is None:
        raise _unreadable(path, "ce n'est ni un fichier .csv ni un fichier .xlsx")
    try:
        if path.stat().st_size > LIMIT:
            raise _unreadable(path, "il est démesuré")
        rows = list(_of_csv(path) if kind == "csv" else _of_excel(path))
    except OSError as error:
        raise _unreadable(path, reason(error)) from error
    filled = [(number, cells) for number, cells in rows if any(cells)]
    if not filled:
        raise _unreadable(path, "il est vide")
    (_, heads), *lines = filled
    keys, ignored = _keys(path, heads)
    return Sheet(_schools(path, keys, lines), ignored)


def _unreadable(path: Path, why: str) -> Usage:
    return Usage(
        "IMPORT_UNREADABLE",
        f"Le tableau {path} ne peut pas être lu : {why}.",
        next_step="Enregistrez-le depuis le tableur en .xlsx, ou en « CSV UTF-8 », puis relancez.",
    )


def _of_csv(path: Path) -> Iterator[tuple[int, list[str]]]:
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode(_OLDER, errors="replace")
    if "\0" in text:
        raise _unreadable(path, "ce n'est pas un texte")
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(";\t,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            yield reader.line_num, [restore(cell.strip()) for cell in cells]
    except csv.Error as error:
        raise _unreadable(path, f"un guillemet manque vers la ligne {reader.line_num}") from error


def _of_excel(path: Path) -> Iterator[tuple[int, list[str]]]:
    # Every command loads this module, and none but this one needs the library, which takes its time to load.
    from openpyxl import load_workbook  # noqa: PLC0415
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    with path.open("rb") as file:
        try:
            book = load_workbook(file, read_only=True, data_only=True)
            sheet = book.worksheets[0]
            rows = [[_cell(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        except (BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, TypeError) as error:
            raise _unreadable(path, "ce n'est pas un classeur d'Excel en .xlsx") from error
        yield from enumerate(rows, 1)


def _cell(value: object) -> str:
    if value is None:
        return ""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value).strip()


def _keys(path: Path, heads: list[str]) -> tuple[dict[int, str], list[str]]:
    """Column → key, and the headings that mean nothing. Usage if the UAI has no column, or a key two."""
    known = {heading: key for key, headings in HEADINGS.items() for heading in headings}
    keys: dict[int, str] = {}
    ignored = []
    for column, head in enumerate(heads):
        key = known.get(normal(head))
        if key is None:
            ignored += [faults.bare(head)] if head else []
        elif key in keys.values():
            first = heads[next(place for place, name in keys.items() if name == key)]
            raise Usage(
                "IMPORT_HEADINGS",
                f"Le tableau {path} a deux colonnes pour « {key} » : {faults.shown(first)} et {faults.shown(head)}.",
                next_step="Retirez-en une, ou changez son titre.",
            )
        else:
            keys[column] = key
    if "uai" not in keys.values():
        raise Usage(
            "IMPORT_HEADINGS",
            f"Le tableau {path} n'a pas de colonne « UAI » sur sa première ligne.",
            next_step=f"Titres connus, entre autres : UAI, {', '.join(list(HEADINGS)[1:])}.",
        )
    return keys, ignored


def _schools(
    path: Path, keys: dict[int, str], lines: Iterable[tuple[int, list[str]]]
) -> dict[str, dict[str, str | list[str]]]:
    found: dict[str, dict[str, str | list[str]]] = {}
    place: dict[str, int] = {}
    wrong: list[Usage] = []
    for number, cells in lines:
        values = {keys[column]: cell for column, cell in enumerate(cells) if cell and column in keys}
        uai = values.pop("uai", "").replace(" ", "").upper()
        if problem := uai_number.fault(uai):
            wrong.append(
                Usage("BAD_UAI", f"{path}, ligne {number} : {problem}", next_step="Corrigez le tableau, puis relancez.")
            )
        elif uai in found:
            sentence = f"{path}, ligne {number} : {uai} est déjà à la ligne {place[uai]}."
            wrong.append(Usage("IMPORT_TWICE", sentence, next_step="Gardez une ligne par établissement."))
        else:
            place[uai] = number
            found[uai] = {key: _split(key, cell) if key in LISTS else cell for key, cell in values.items()}
    if wrong:
        raise faults.together(wrong)
    return found


def _split(key: str, cell: str) -> list[str]:
    parts = [part.strip() for part in cell.replace(";", ",").replace("/", ",").split(",") if part.strip()]
    if key != "profils":
        return parts
    words = {normal(profile): profile for profile in profiles.PROFILES}
    return [words.get(normal(part), part) for part in parts]
