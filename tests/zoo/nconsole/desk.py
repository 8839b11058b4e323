"""What both servers do with a request: who asks, for which school, with a form that this visit was given."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.foreign.served import State
from tests.zoo.visits import Visits, posted, to

FILES = Path(__file__).parent / "files"
#: Seconds that a page takes, and what has to be written somewhere.
READ, WRITE = 0.08, 0.35


@dataclass
class Call:
    """One request, and what is remembered of its visitor."""

    request: Request
    visit: dict[str, str]
    signed: bool
    key: str = ""
    school: str = ""
    state: State = field(default_factory=State)
    form: list[tuple[str, str]] = field(default_factory=list)

    def one(self, name: str, default: str = "") -> str:
        """That field of the form."""
        return dict(self.form).get(name, default)

    def many(self, name: str) -> list[str]:
        """Every value that the form has under that name."""
        return [value for key, value in self.form if key == name]

    def asked(self, name: str, default: str = "") -> str:
        """That part of the address's query."""
        return self.request.query_params.get(name, default)

    def part(self, name: str) -> str:
        """That part of the address's path."""
        return str(self.request.path_params[name])

    def tell(self, text: str) -> None:
        """To be said on the next page."""
        self.visit["told"] = text

    def told(self) -> str:
        """What is to be said here; it is said once."""
        return self.visit.pop("told", "")

    @property
    def token(self) -> str:
        """The hidden field of every form."""
        return f'<input type="hidden" name="_token" value="{self.visit.get("token", "")}">'


Handler = Callable[[Call], Response]


class Desk:
    """The routes of one site."""

    def __init__(self, site: str, known: dict[str, tuple[str, State]], door: str) -> None:
        self.visits, self.known, self._door = Visits(site), known, door

    def call(self, request: Request) -> Call:
        """Who asks, and for which school."""
        visit = self.visits.of(request)
        if visit is not None:
            visit.setdefault("token", secrets.token_urlsafe(24))
        call = Call(request, {} if visit is None else visit, visit is not None)
        if key := request.path_params.get("school", ""):
            call.key, (call.school, call.state) = key, self.known[key]
        return call

    def route(
        self, path: str, handler: Handler, *, post: bool = False, public: bool = False, pace: float = READ
    ) -> Route:
        """That address, answered by that handler to who is signed in (to anybody when public)."""

        async def endpoint(request: Request) -> Response:
            await asyncio.sleep(pace)
            if request.path_params.get("school", "") not in {"", *self.known}:
                return HTMLResponse("<h1>Page introuvable</h1>", 404)
            call = self.call(request)
            if not call.signed and not public:
                return to(f"{self._door}?service={quote(request.url.path)}")
            if post:
                call.form = await posted(request)
                if call.signed and call.one("_token") != call.visit["token"]:
                    return HTMLResponse("<h1>Cette page a expiré</h1><p>Rechargez-la, puis recommencez.</p>", 419)
            return handler(call)

        return Route(path, endpoint, methods=["POST"] if post else ["GET"])


def options(entries: Iterable[tuple[str, str]], chosen: str) -> str:
    """The entries of a list, by value and caption."""
    return "".join(
        f'<option value="{escape(value)}"{" selected" * (value == chosen)}>{escape(caption)}</option>'
        for value, caption in entries
    )


def table(caption: str, heads: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """Cells come as HTML; the first of each line is its header."""
    head = "".join(f'<th scope="col">{one}</th>' for one in heads)
    body = ""
    for line in lines:
        first, *rest = line
        body += f'<tr><th scope="row">{first}</th>{"".join(f"<td>{one}</td>" for one in rest)}</tr>'
    return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
