"""Who is signed in at a site, what it remembers of each, and how its forms arrive."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

#: Site → identifier and password.
ACCOUNTS = {"portal": ("admin.exemples", "soleil 1"), "console": ("123456", "lune 2")}


class Visits:
    """The sessions of one site."""

    def __init__(self, site: str) -> None:
        self._site = site
        self._kept: dict[str, dict[str, str]] = {}

    def of(self, request: Request) -> dict[str, str] | None:
        """What is remembered of this visitor; None for who is not signed in."""
        return self._kept.get(request.cookies.get(self._site, ""))

    def begin(self, sent: Mapping[str, str], answer: Response) -> bool:
        """False when identifier or password is another; else the answer signs in."""
        if (sent.get("username"), sent.get("password")) != ACCOUNTS[self._site]:
            return False
        key = secrets.token_hex(8)
        self._kept[key] = {}
        answer.set_cookie(self._site, key)
        return True

    def end(self, request: Request) -> None:
        """Signed out."""
        self._kept.pop(request.cookies.get(self._site, ""), None)


async def posted(request: Request) -> list[tuple[str, str]]:
    """The form's fields, in order."""
    return parse_qsl((await request.body()).decode(), keep_blank_values=True)


def to(path: str) -> Response:
    """The next page, after a form."""
    return RedirectResponse(path, 303)
