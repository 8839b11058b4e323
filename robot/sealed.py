"""A file that only this account of this machine opens: encrypted, its key in the key ring, else in a file elsewhere.

A key ring has no room for what a browser keeps of a sign-in (Windows: 1 280 characters), so it holds the key alone.
Where there is none the key lies in this account's own settings, which is said: whoever reads as this account opens the
file too, but a copy of its folder (a backup, a network drive) opens nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal
from uuid import uuid4

from cryptography.fernet import Fernet, InvalidToken

from robot import disk, key_ring
from robot.errors import RobotError, Usage
from robot.hiding import KNOWN

#: Where a key is: in the key ring, or in a file of this account.
Place = Literal["ring", "file"]
PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600


class Seal:
    """The key of one folder's files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, path: Path, told: Mapping[str, str], data: bytes) -> Place:
        """The file holds this, or what it held before; `told` stands in it for all to read. Where its key is.

        Usage if there is a key ring and it does not open; RobotError if the disk refuses.
        """
        place, key = self._key()
        first = json.dumps({**told, "key": place}, ensure_ascii=False).encode()
        with disk.told(path):
            _put(path, first + b"\n" + Fernet(key).encrypt(data))
        return place

    def read(self, path: Path) -> bytes:
        """What the file holds. Usage (SEAL_BROKEN) if nobody can tell any more, or as the key ring."""
        try:
            first, _, token = path.read_bytes().partition(b"\n")
            place: Place = "ring" if json.loads(first)["key"] == "ring" else "file"
            return Fernet(self._known(place)).decrypt(token)
        except (OSError, ValueError, KeyError, TypeError, InvalidToken) as error:
            raise Usage(
                "SEAL_BROKEN",
                "Ce qui est gardé d'une connexion ne s'ouvre plus : fichier abîmé, ou clé d'un autre poste.",
                next_step="Connectez-vous une fois à la main : atrium-pronote plan activation --school … --by-hand",
                found=type(error).__name__,
            ) from error

    def forget(self) -> None:
        """The key is gone wherever it was: nothing that it closed opens any more. Usage as the key ring."""
        with disk.told(self._file):
            self._file.unlink(missing_ok=True)
        if key_ring.there_is_one():
            key_ring.forget_key(self._folder)

    def _key(self) -> tuple[Place, bytes]:
        """The key, made where there is none."""
        if key_ring.there_is_one():
            if not (kept := key_ring.key(self._folder)):
                kept = Fernet.generate_key().decode()
                key_ring.keep_key(self._folder, kept)
            KNOWN.add([kept])
            return "ring", kept.encode()
        if not self._file.exists():
            with disk.told(self._file):
                _put(self._file, Fernet.generate_key())
        return "file", self._known("file")

    def _known(self, place: Place) -> bytes:
        key = key_ring.key(self._folder) if place == "ring" else self._file.read_text("ascii")
        KNOWN.add([key])
        return key.encode()

    @property
    def _file(self) -> Path:
        return keys_folder() / f"{hashlib.sha256(str(self._folder).encode()).hexdigest()[:16]}.key"


def told(path: Path) -> Mapping[str, str]:
    """What stands in the file for all to read; nothing where that cannot be read."""
    try:
        with path.open("rb") as file:
            first = json.loads(file.readline())
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in first.items()} if isinstance(first, dict) else {}


def keys_folder() -> Path:
    """Where this account's programs keep their settings. RobotError if it has no such place."""
    try:
        if sys.platform == "win32":
            return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "atrium-pronote"
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Application Support" / "atrium-pronote"
        return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "atrium-pronote"
    except RuntimeError as error:
        raise RobotError(
            "NO_HOME",
            "Ce compte n'a pas de dossier personnel où garder une clé.",
            next_step="Lancez le robot sous un compte qui en a un, ou donnez XDG_CONFIG_HOME.",
        ) from error


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE), "wb") as file:
            file.write(content)
        new.replace(path)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
