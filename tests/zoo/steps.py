"""The pages that come after signing in, in a shell's order: which school, the news."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from tests.foreign.served import State
from tests.zoo.shells import MINE, SCHOOLS, Shell, Site


class Steps:
    """How far each visitor has come."""

    def __init__(self, state: State, shell: Shell | None, site: Site, where: str, home: str) -> None:
        self._state = state
        self._pages = shell.after(site) if shell else ()
        self._where, self._home = where, home
        self._cookie = {"portal": "portail", "console": "s"}[site]
        self._done: dict[str, int] = {}

    def left(self, visitor: str) -> Response | None:
        """Where that visitor has to go first; None once all is answered."""
        return RedirectResponse(self._where, 303) if self._done.get(visitor, 0) < len(self._pages) else None

    async def show(self, request: Request) -> Response:
        """The next of these pages, or what was answered to it: another school is a wrong write."""
        visitor = request.cookies.get(self._cookie, "")
        if request.method == "POST" and self.left(visitor):
            sent = dict(await request.form())
            self._done[visitor] = self._done.get(visitor, 0) + 1
            if sent.get("school", MINE) != MINE:
                self._state.writes.append(f"elsewhere opened {sent['school']}")
        if not self.left(visitor):
            return RedirectResponse(self._home, 303)
        return HTMLResponse(self._pages[self._done.get(visitor, 0)](SCHOOLS))
