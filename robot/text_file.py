"""A file that somebody wrote by hand: its text, or a sentence that says why it cannot be read and what to do."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import tomllib
from pathlib import Path
from typing import Any
from uuid import uuid4

from robot.errors import Usage

#: Why the system would not, by its error number.
REASONS = {
    errno.EACCES: "ce compte n'en a pas le droit",
    errno.EPERM: "ce compte n'en a pas le droit",
    errno.EROFS: "le disque n'accepte pas d'écriture",
    errno.ENOSPC: "le disque est plein",
    errno.ENAMETOOLONG: "son nom est trop long",
    errno.ENOENT: "un dossier de son chemin n'existe pas",
    errno.ENOTDIR: "un nom de son chemin est celui d'un fichier",
    errno.EEXIST: "un fichier porte ce nom",
    errno.EISDIR: "c'est un dossier",
    errno.ELOOP: "c'est un lien qui tourne en rond",
}
#: A hand-written file is smaller by far; what is larger was named by mistake, or never ends.
LIMIT = 20_000_000
SAVE_AS_UTF8 = "Ouvrez-le et enregistrez-le en UTF-8 (dans le Bloc-notes : « Enregistrer sous », « Encodage : UTF-8 »)."
#: How the library's sentences begin → what is wrong with the line, in French.
TOML_FAULTS = (
    ("Cannot declare", "cette section est écrite deux fois"),
    ("Cannot overwrite", "cette clé est écrite deux fois"),
    ("Duplicate inline", "cette clé est écrite deux fois"),
    ("Cannot", "cette section est déjà écrite plus haut"),
    ("Expected '=' after", "il manque le signe « = » après la clé"),
    ("Expected ']", "il manque un crochet à la fin du titre"),
    ("Expected", "il y a quelque chose de trop à la fin de la ligne, ou un guillemet manque"),
    ("Unterminated string", "il manque le guillemet de fin"),
    ("Unescaped", "« \\ » a un sens à part entre guillemets : mettez le texte entre apostrophes"),
    ("Escaped", "« \\ » a un sens à part entre guillemets : mettez le texte entre apostrophes"),
    ("Invalid hex", "« \\ » a un sens à part entre guillemets : mettez le texte entre apostrophes"),
    ("Unclosed array", "il manque le crochet de fin de la liste"),
    ("Unclosed inline table", "il manque l'accolade de fin"),
    ("Invalid initial", "une clé qui a des signes à part s'écrit entre guillemets"),
    ("Invalid value", "après « = », il faut un texte entre guillemets, un nombre, true, false, une liste ou une table"),
    ("Invalid date", "cette date n'existe pas"),
)


def reason(error: OSError) -> str:
    """Why the system would not, in French."""
    return REASONS.get(error.errno or 0, f"le système refuse (erreur {error.errno})")


def read(path: Path, *, code: str) -> str | None:
    """Its text, lines ended by « \\n », or None if there is no such file. Usage with that code if it is no text."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "")
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise Usage(code, f"{path} n'est pas un fichier.", next_step="Indiquez un fichier.")
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Usage(
            code,
            f"Le fichier {path} ne peut pas être lu : {reason(error)}.",
            next_step="Vérifiez le nom et les droits du fichier, puis relancez.",
        ) from error
    if len(content) > LIMIT:
        raise Usage(
            code, f"Le fichier {path} est démesuré : ce n'est pas le bon.", next_step="Vérifiez le nom du fichier."
        )
    return _decoded(content, path, code)


def _decoded(content: bytes, path: Path, code: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _not_utf8(path, code, "" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else f" (ligne {line})") from error
    if "\0" in text:
        raise _not_utf8(path, code, "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _not_utf8(path: Path, code: str, where: str) -> Usage:
    return Usage(code, f"Le fichier {path} n'est pas un texte en UTF-8{where}.", next_step=SAVE_AS_UTF8)


def replace(path: Path, text: str) -> None:
    """The file holds this text, its lines ended as they were, or what it held before. OSError."""
    real = Path(os.path.realpath(path))
    old = real.read_bytes() if real.exists() else b""
    content = text.replace("\n", "\r\n") if b"\r\n" in old else text
    put(real, content.encode())


def put(path: Path, content: bytes) -> None:
    """The file holds these bytes, or what it held before; who may read it stays. OSError."""
    new = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        new.write_bytes(content)
        if path.exists():
            shutil.copymode(path, new)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def toml(path: Path, *, code: str) -> dict[str, Any] | None:
    """Its tables, or None if there is no such file. Usage with that code, saying the line, if it is no TOML.

    The line itself is not shown: somebody may have put a password on it.
    """
    text = read(path, code=code)
    if text is None:
        return None
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        why, where = "trop de listes ou de tables sont l'une dans l'autre", ""
        raise _bad_toml(path, code, why, where) from error
    except ValueError as error:
        said = str(error)
        why = next((french for english, french in TOML_FAULTS if said.startswith(english)), "l'écriture est fausse")
        place = re.search(r"line (\d+), column (\d+)", said)
        where = (
            f" ligne {place[1]}, signe {place[2]} :" if place else " à la fin :" if "end of document" in said else ""
        )
        raise _bad_toml(path, code, why, where) from error


def _bad_toml(path: Path, code: str, why: str, where: str) -> Usage:
    return Usage(
        code,
        f"Le fichier {path} n'est pas lisible :{where} {why}.",
        next_step="Corrigez la ligne indiquée ; les fichiers d'exemple du projet montrent la forme attendue.",
    )
