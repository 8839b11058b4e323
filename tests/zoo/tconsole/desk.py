"""What the portal's pages share: who asks, for which site, and what is remembered of the visit."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.foreign.served import State
from tests.zoo.visits import Visits, posted, to

FILES = Path(__file__).parent / "files"
#: Seconds that a page, and a form, take.
READ, WRITE = 0.12, 0.5
DOOR = "/connexion/login"
Site = tuple[str, State]


@dataclass
class Call:
    """One request."""

    request: Request
    known: dict[str, Site]
    visit: dict[str, str] | None
    site: str = ""
    form: list[tuple[str, str]] = field(default_factory=list)

    @property
    def signed(self) -> bool:
        """Somebody's session."""
        return self.visit is not None

    @property
    def kept(self) -> dict[str, str]:
        """What is remembered of the visit; nothing of who is not signed in."""
        return {} if self.visit is None else self.visit

    @property
    def name(self) -> str:
        """The school's."""
        return self.known[self.site][0]

    @property
    def state(self) -> State:
        """The school's."""
        return self.known[self.site][1]

    @property
    def token(self) -> str:
        """What an action's address must bear."""
        return self.kept.get("p_auth", "")

    def one(self, name: str) -> str:
        """That field of the form."""
        return next((value for key, value in self.form if key == name), "")

    def asked(self, name: str) -> str:
        """That part of the address's query."""
        return str(self.request.query_params.get(name, ""))


Handler = Callable[[Call], Response]


class Desk:
    """The routes of the portal."""

    def __init__(self, known: dict[str, Site]) -> None:
        self.visits, self.known = Visits("portal"), known

    def route(self, path: str, handler: Handler, *, post: bool = False, public: bool = False) -> Route:
        """That address, answered by that handler."""

        async def endpoint(request: Request) -> Response:
            await asyncio.sleep(WRITE if post else READ)
            visit = self.visits.of(request)
            if visit is not None:
                visit.setdefault("p_auth", secrets.token_urlsafe(6))
            site = str(request.path_params.get("site", ""))
            if site and site not in self.known:
                return HTMLResponse("<h1>Non trouvé</h1><p>La ressource demandée n'a pas été trouvée.</p>", 404)
            if visit is None and not public:
                back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
                return to(f"{DOOR}?service={quote(back, safe='')}")
            return handler(Call(request, self.known, visit, site, await posted(request) if post else []))

        return Route(path, endpoint, methods=["POST"] if post else ["GET"])
