"""From bytes to records: encoding, quotes, lines. Says nothing of what the columns mean."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from robot.accounts.problems import UnreadableFile

SEPARATORS = (";", ",", "\t")
SEPARATOR_WORDS = {";": "point-virgule", ",": "virgule", "\t": "tabulation"}

#: A region-wide export would be about 600 000 accounts; one school's profile is at most a few thousand.
MAX_BYTES = 64 * 1024 * 1024

_BOM = b"\xef\xbb\xbf"
#: UTF-8 read as Windows-1252, then saved again: « LÃ©a ». No French name has such a pair.
_READ_TWICE = re.compile("[ÃÂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]")
#: What DOS, Macintosh or ISO-8859-15 accents become when read as Windows-1252. None belongs to a name or a class.
_OTHER_ENCODING = re.compile("[‚ƒ„†‡ˆ‰‹•˜™›¤¦¸¼½¾]|[a-zà-ÿ][ŽŠŒ]")


@dataclass(frozen=True, slots=True)
class Record:
    """One record of the file, cells stripped of the blanks around them."""

    #: Line where the record starts, 1 for the first line of the file.
    line: int
    cells: tuple[str, ...]
    #: False when the file ends without proving that the last cell is whole.
    whole: bool = True


def decode(data: bytes) -> tuple[str, str]:
    """Return the text without its byte-order mark, and the encoding: « utf-8-sig », « utf-8 » or « cp1252 ».

    UTF-8 is tried strictly first: text in Windows-1252 with accents is practically never valid UTF-8. Anything else is
    read as Windows-1252, unless the result shows accents that no Windows program would have written.

    Raises UnreadableFile: `empty`, `too_large`, `nul_bytes`, `utf16`, `truncated`, `garbled`, `unknown_encoding`.
    """
    if not data.strip():
        raise UnreadableFile("empty", "Le fichier est vide. Refaites l'export.")
    if len(data) > MAX_BYTES:
        raise UnreadableFile(
            "too_large",
            f"Le fichier est trop gros ({len(data) // 1024 // 1024} Mo, 64 Mo au plus) : "
            "ce n'est pas l'export d'un établissement.",
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableFile("utf16", "Le fichier est en Unicode UTF-16. Enregistrez-le en « CSV UTF-8 ».")
    if b"\x00" in data:
        raise UnreadableFile(
            "nul_bytes",
            "Le fichier contient des octets nuls : ce n'est pas un fichier CSV, ou il est abîmé. Refaites l'export.",
            f"octet {data.index(0) + 1}",
        )
    text, encoding = _text(data)
    if not text.strip('\ufeff\xa0 \t\r\n;,"'):
        raise UnreadableFile("empty", "Le fichier est vide. Refaites l'export.")
    if twice := _READ_TWICE.search(text):
        raise UnreadableFile(
            "garbled",
            "Les accents du fichier sont abîmés : il a été réenregistré dans un autre encodage. "
            "Refaites l'export sans l'ouvrir.",
            _around(text, twice.start()),
        )
    return text, encoding


def _text(data: bytes) -> tuple[str, str]:
    encoding = "utf-8-sig" if data.startswith(_BOM) else "utf-8"
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        body = data[len(_BOM) :] if encoding == "utf-8-sig" else data
        if error.reason == "unexpected end of data" and not body[: error.start].isascii():
            raise UnreadableFile(
                "truncated", "Le fichier est coupé au milieu d'un caractère. Refaites l'export.", repr(data[-20:])
            ) from None
        if encoding == "utf-8-sig":
            raise UnreadableFile(
                "unknown_encoding", "Le fichier se dit en UTF-8 mais n'en est pas. Refaites l'export.", str(error)
            ) from None
    sentence = (
        "L'encodage du fichier n'est ni UTF-8 ni Windows-1252. Refaites l'export, ou enregistrez-le en « CSV UTF-8 »."
    )
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadableFile("unknown_encoding", sentence, str(error)) from None
    if _READ_TWICE.search(text) is None and (odd := _OTHER_ENCODING.search(text)):
        raise UnreadableFile("unknown_encoding", sentence, _around(text, odd.start()))
    return text, "cp1252"


def _around(text: str, position: int) -> str:
    line = text.count("\n", 0, position) + 1
    return f"ligne {line} : « {text[max(0, position - 15) : position + 15].strip()} »"


def strip(cell: str) -> str:
    """The cell without the blanks around it (spaces, tabs, no-break spaces, a stray byte-order mark)."""
    return cell.strip("\ufeff\xa0\u202f\u2007 \t\r\n")


def records(text: str, separator: str) -> Iterator[Record]:
    """Yield the records that hold something; blank lines and lines of separators only are passed over.

    Raises UnreadableFile: `bad_quotes` (a quote that does not close, or text after a closing quote).
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    ended = text.endswith(("\n", "\r", '"'))
    waiting: Record | None = None
    line = 1
    try:
        for cells in reader:
            record = Record(line, tuple(strip(cell) for cell in cells))
            line = reader.line_num + 1
            if not any(record.cells):
                continue
            if waiting is not None:
                yield waiting
            waiting = record
    except csv.Error as error:
        raise UnreadableFile(
            "bad_quotes",
            f"Les guillemets ne se referment pas (à partir de la ligne {line}) : le fichier est coupé ou abîmé. "
            "Refaites l'export.",
            str(error),
        ) from None
    if waiting is not None:
        # A blank line cannot follow an unfinished record, so the waiting record is the one the file stops in.
        yield waiting if ended or line - waiting.line > 1 else Record(waiting.line, waiting.cells, whole=False)
