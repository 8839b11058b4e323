"""The system's key ring (Windows' credentials, macOS's keychain, a Linux desktop's): secrets that no file holds.

A key ring cannot be listed, may ask a person to unlock it, and is not there where nobody is signed in. So the names of
what was put into it stand in a file beside `.env`: what is not named there is never asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from robot import disk, text_file
from robot.errors import Usage
from robot.hiding import KNOWN

#: Beside `.env`: one name a line, and no secret.
NAMES = ".trousseau"
SERVICE = "atrium-pronote"
#: What may be put there: passwords, and what opens a certificate.
VARIABLE = re.compile(r"(?:ATRIUM|PRONOTE)_(?:CERTIFICATE_)?PASSWORD(?:_([0-9]{7}[A-Z]))?")
#: Under this name, the key of what is kept encrypted for a folder (`robot.sealed`).
KEY = "KEY_OF_KEPT_SIGN_INS"
HEAD = "# Ce que le trousseau de ce poste garde (« atrium-pronote keyring ») : des noms, aucun mot de passe.\n"


class KeyRing:
    """What the key ring of this account and machine keeps for one folder of `schools.toml`."""

    def __init__(self, folder: Path) -> None:
        """Usage if the names cannot be read."""
        self._file = folder / NAMES
        self._service = _service(folder)
        #: What should be there.
        self.names: tuple[str, ...] = self._named()

    def get(self, name: str) -> str:
        """Its value, hidden from here on. Usage if it is not there, or if the key ring does not open."""
        with _told() as ring:
            value = ring.get_password(self._service, name)
        if not value:
            raise Usage(
                "NOT_IN_KEY_RING",
                f"{name} devrait être au trousseau de ce poste, et n'y est pas.",
                next_step=f"Lancez « atrium-pronote keyring put {name} » ; ou « keyring forget {name} », s'il n'a plus "
                "à y être.",
            )
        KNOWN.add([str(value)])
        return str(value)

    def put(self, name: str, value: str) -> str:
        """It is there; the key ring's own name. Usage if there is no key ring, or if it does not take it."""
        KNOWN.add([value])
        with _told() as ring:
            ring.set_password(self._service, name, value)
            said = str(ring.name)
        self._write(dict.fromkeys((*self.names, name)))
        return said

    def forget(self, name: str) -> bool:
        """It is not there any more, nor asked for; False if it was neither. Usage if the key ring does not open."""
        with _told() as ring:
            there = ring.get_password(self._service, name) is not None
            if there:
                ring.delete_password(self._service, name)
        named = name in self.names
        self._write(dict.fromkeys(other for other in self.names if other != name))
        return there or named

    def _named(self) -> tuple[str, ...]:
        text = text_file.read(self._file, code="KEY_RING_NAMES") or ""
        found = [line.strip() for line in text.splitlines()]
        names = [line for line in found if line and not line.startswith("#")]
        for name in names:
            if not VARIABLE.fullmatch(name):
                raise Usage(
                    "KEY_RING_NAMES",
                    f"{self._file} : une ligne n'est pas le nom d'un mot de passe.",
                    next_step="Retirez cette ligne : le fichier ne contient que des noms, comme ATRIUM_PASSWORD.",
                )
        return tuple(dict.fromkeys(names))

    def _write(self, names: dict[str, None]) -> None:
        if tuple(names) == self.names:
            return
        self.names = tuple(names)
        with disk.told(self._file):
            text_file.put(self._file, (HEAD + "".join(f"{name}\n" for name in names)).encode())


def _service(folder: Path) -> str:
    """Two folders are two installations: the simulated sites are never shown the password of the real ones."""
    return f"{SERVICE} {folder}"


def there_is_one() -> bool:
    """This account has a key ring on this machine; whether it opens is not tried."""
    try:
        with _told():
            return True
    except Usage as error:
        if error.code == "NO_KEY_RING":
            return False
        raise


def key(folder: Path) -> str:
    """That folder's key, empty if there is none. Usage if the key ring does not open."""
    with _told() as ring:
        return str(ring.get_password(_service(folder), KEY) or "")


def keep_key(folder: Path, value: str) -> None:
    """That folder's key is kept. Usage if the key ring does not open."""
    KNOWN.add([value])
    with _told() as ring:
        ring.set_password(_service(folder), KEY, value)


def forget_key(folder: Path) -> None:
    """That folder has no key any more. Usage if the key ring does not open."""
    with _told() as ring:
        if ring.get_password(_service(folder), KEY) is not None:
            ring.delete_password(_service(folder), KEY)


@contextmanager
def _told() -> Iterator[Any]:
    """Inside, the key ring of this account; what it refuses becomes a Usage."""
    import keyring  # noqa: PLC0415 - asks the desktop what it has: only where something is kept there
    from keyring.errors import NoKeyringError  # noqa: PLC0415

    try:
        ring = keyring.get_keyring()
        # One that keeps nothing says so by its priority (a machine without a desktop, or the person's own choice).
        if ring.priority <= 0:
            raise NoKeyringError
        yield ring
    except NoKeyringError as error:
        raise Usage(
            "NO_KEY_RING",
            "Ce poste n'a pas de trousseau que ce compte puisse ouvrir (serveur, tâche sans session ouverte).",
            next_step="Donnez le mot de passe dans .env, à côté de schools.toml.",
        ) from error
    except Usage:
        raise
    except Exception as error:
        # Each system's library fails in its own ways: locked, cancelled by the person, a service that is gone.
        raise Usage(
            "KEY_RING_CLOSED",
            "Le trousseau de ce poste ne s'ouvre pas.",
            next_step="Déverrouillez-le (ouvrez la session du poste), puis relancez ; ou donnez la ligne dans .env.",
            found=KNOWN.clean(f"{type(error).__name__} : {error}")[:200],
        ) from error
