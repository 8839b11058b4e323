"""The folder of the recordings, before anything is opened: there, and one in which files can be made."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

from robot.errors import Usage
from robot.text_file import reason


def ready(folder: Path) -> Path:
    """The folder, made if it was not there. Usage if it cannot be one.

    A disk that is full or that turned read-only is no matter of the command: the journal tells it, and how to recover.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(folder, reason(error)) from error
    # A part of the system that only looks like a folder (/proc) says that the new file is not there.
    with suppress(OSError):
        try:
            TemporaryFile(dir=folder).close()
        except FileNotFoundError as error:
            raise _unusable(folder, "on ne peut pas y créer de fichier") from error
    return folder


def _unusable(folder: Path, why: str) -> Usage:
    return Usage(
        "BAD_FOLDER",
        f"Le dossier {folder} ne peut pas servir : {why}.",
        next_step="Indiquez un autre dossier (--recordings, ou --folder pour « simulate »), ou corrigez celui-ci.",
    )
