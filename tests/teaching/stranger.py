"""A portal and a console that nobody here has described: other captions and menus, the same screens behind them."""

from __future__ import annotations

import html
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, Union

from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tests.foreign import liferay62, plain
from tests.foreign.served import State

#: Caption → the address of a screen, or more captions behind it.
Menu: TypeAlias = Mapping[str, Union[str, "Menu"]]
NOTHING = "<p>Rien à signaler.</p>"
WELCOME = "<p>Bienvenue.</p>"
PANEL = "/group/control_panel/manage?controlPanelCategory=current_site"
LISTS = {name: f"/ressources/{key}" for key, name in plain.LISTS.items()}
TABS = {
    "Publication": "/net/publication",
    "Intégration dans un ENT": "/net/ent",
    "Paramètres de sécurité": "/net/securite",
}
DOCUMENTED: Menu = {
    "Serveur PRONOTE": "/",
    "Pronote.net": TABS,
    "Fichier": {"Sauvegardes": "/sauvegardes", "Administration des utilisateurs": "/profils/administratif"},
    "Paramètres": {"Préférences": {"Affichages": "/parametres/affichages", "Sons": "/parametres/sons"}},
    "Ressources": LISTS,
}


@dataclass(frozen=True)
class Stranger:
    """One installation: what it calls things, and where they are."""

    menu: Menu = field(default_factory=lambda: DOCUMENTED)
    #: What the help page writes → what the console's screens write.
    console: Mapping[str, str] = field(default_factory=dict)
    #: The same for the portal's.
    portal: Mapping[str, str] = field(default_factory=dict)
    #: Pages of the portal that stand before its panel, by their captions.
    before_panel: tuple[str, ...] = ()
    #: Markup at the end of each console page.
    tail: str = ""
    #: Addresses of the console that show something else than nothing.
    pages: Mapping[str, str] = field(default_factory=dict)

    def applications(self, state: State) -> tuple[Starlette, Starlette]:
        """The portal and the console."""
        portal, console = liferay62.application(state), plain.application(state)
        portal.add_middleware(BaseHTTPMiddleware, dispatch=_rewritten(self._portal))
        console.add_middleware(BaseHTTPMiddleware, dispatch=_rewritten(self._console))
        return portal, console

    def _portal(self, path: str, text: str) -> str:
        text = _renamed(text, self.portal)
        if not self.before_panel:
            return text
        first, *others = self.before_panel
        text = re.sub(rf'href="{re.escape(PANEL)}">[^<]*', f'href="/web/lycee/avant/0">{first}', text)
        if path.startswith("/web/lycee/avant/"):
            at = int(path.rpartition("/")[2])
            following = f"/web/lycee/avant/{at + 1}" if at + 1 < len(others) else PANEL
            text = text.replace(WELCOME, f'<p><a href="{following}">{others[at]}</a></p>')
        return text

    def _console(self, path: str, text: str) -> str:
        text = _renamed(text, self.console)
        navigation = "".join(f'<a href="{where}">{name}</a>' for name, where in _entries(self.menu, "/m"))
        leave = '<a href="/quitter">Déconnexion</a>'
        text = re.sub("<nav>.*?</nav>", lambda _: f"<nav>{navigation}{leave}</nav>", text, flags=re.DOTALL)
        if path.startswith("/m/"):
            name, below = _at(self.menu, path)
            links = "".join(f'<li><a href="{where}">{one}</a></li>' for one, where in _entries(below, path))
            text = text.replace(NOTHING, f"<h2>{name}</h2><ul>{links}</ul>")
        if path in self.pages:
            text = text.replace(NOTHING, self.pages[path])
        return text.replace("</main>", f"</main>{self.tail}")


def _renamed(text: str, names: Mapping[str, str]) -> str:
    for old, new in names.items():
        text = text.replace(old, new)
    return text


def _entries(menu: Menu, path: str) -> Iterator[tuple[str, str]]:
    for number, (name, behind) in enumerate(menu.items()):
        yield html.escape(name), behind if isinstance(behind, str) else f"{path}/{number}"


def _at(menu: Menu, path: str) -> tuple[str, Menu]:
    name, at = "", menu
    for number in path.removeprefix("/m/").split("/"):
        name, behind = list(at.items())[int(number)]
        assert not isinstance(behind, str)
        at = behind
    return name, at


Next = Callable[[Request], Awaitable[Response]]


def _rewritten(rewrite: Callable[[str, str], str]) -> Callable[[Request, Next], Awaitable[Response]]:
    async def dispatch(request: Request, answer: Next) -> Response:
        path = request.url.path
        response = await answer(request)
        if "text/html" not in response.headers.get("content-type", ""):
            return response
        body = b"".join([part async for part in response.body_iterator])  # type: ignore[attr-defined]
        new = HTMLResponse(rewrite(path, body.decode()), response.status_code)
        kept = [pair for pair in response.raw_headers if pair[0] not in (b"content-length", b"content-type")]
        new.raw_headers.extend(kept)
        return new

    return dispatch
