"""Key rings for tests: one in memory, one in a file for commands of their own process, one that does not open."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

T = TypeVar("T", bound=KeyringBackend)
#: Where the ring of a file is said to be.
FILE = "TEST_KEY_RING"


class InMemory(KeyringBackend):
    """What was put in, by service and name."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        #: Names that were asked for, in order.
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append(username)
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class InFile(KeyringBackend):
    """The same, in the file that the environment names: for commands as their users run them."""

    priority = 5

    def _held(self) -> dict[str, str]:
        path = Path(os.environ[FILE])
        return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._held().get(f"{service}|{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ[FILE]).write_text(json.dumps({**self._held(), f"{service}|{username}": password}), "utf-8")

    def delete_password(self, service: str, username: str) -> None:
        left = {name: value for name, value in self._held().items() if name != f"{service}|{username}"}
        Path(os.environ[FILE]).write_text(json.dumps(left), "utf-8")


class Locked(InMemory):
    """A key ring whose owner does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append(username)
        raise KeyringLocked("Failed to unlock the collection!")


@contextmanager
def in_use(ring: T) -> Iterator[T]:
    """Inside, that is this process's key ring."""
    before: KeyringBackend = keyring.get_keyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)
