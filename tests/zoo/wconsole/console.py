"""The console's addresses: a page that stays, and in its frame a script a screen."""

from __future__ import annotations

from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits, posted, to
from tests.zoo.wconsole import console_frame
from tests.zoo.wconsole.console_net import net
from tests.zoo.wconsole.console_page import Asked, Go, empty, page
from tests.zoo.wconsole.console_people import LISTS, people, record
from tests.zoo.wconsole.console_preferences import preferences
from tests.zoo.wconsole.console_timed import group, profiles, users

FILES = HERE / "wconsole" / "files" / "console"
TITLES = {script: title for _, _, entries in console_frame.MENU for script, title in entries}
EXPIRED = """<html><body style="font:12px Verdana"><p>Votre session a expiré.</p><p><a href="index.php" target="_top">Se reconnecter</a></p></body></html>"""


def _home(asked: Asked) -> str:
    told = {one: sum(row.profile == profile for row in asked.state.rows) for one, profile, _ in LISTS.values()}
    rows = "".join(f"<tr><td>{one} :</td><td>{many}</td></tr>" for one, many in told.items())
    published = "publiée" if asked.state.published else "non publiée"
    body = f"""<table class="deux"><tr><td><fieldset><legend>Base</legend><table class="saisie"><tr><td>Année scolaire :</td><td>2026-2027</td></tr><tr><td>État :</td><td>{published}</td></tr><tr><td>Dernière sauvegarde :</td><td>hier à 02:14</td></tr></table></fieldset></td>
<td><fieldset><legend>Effectifs</legend><table class="saisie">{rows}</table></fieldset></td></tr></table>"""
    return page(asked, ("Tableau de bord",), body)


SCREENS: dict[str, Callable[[Asked], str | Go]] = {
    "accueil": _home,
    "pronote_net": net,
    "preferences": preferences,
    "fiche": record,
    "utilisateurs": users,
    "groupe": group,
    "professeurs_profils": profiles,
    "personnels_profils": profiles,
    **dict.fromkeys(LISTS, people),
}


class _Console:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("console")

    async def index(self, request: Request) -> Response:
        """The sign-in."""
        if request.method == "GET":
            return HTMLResponse(console_frame.sign_in(refused=False))
        sent, answer = dict(await posted(request)), to("/bases.php")
        ok = self._visits.begin({"username": sent.get("login", ""), "password": sent.get("passwd", "")}, answer)
        return answer if ok else HTMLResponse(console_frame.sign_in(refused=True))

    async def outer(self, request: Request) -> Response:
        """A page that fills the window."""
        visit = self._visits.of(request)
        if visit is None or request.url.path == "/deconnexion.php":
            self._visits.end(request)
            return to("/index.php")
        match request.url.path:
            case "/ouvrir.php" if request.query_params.get("rne") in self._known:
                visit["rne"] = request.query_params["rne"]
                again = "read" in visit
                visit["read"] = "yes"
                return to("/main.php" if again else "/nouveautes.php")
            case "/nouveautes.php":
                return HTMLResponse(console_frame.news())
            case "/main.php" if "rne" in visit:
                return HTMLResponse(console_frame.frame(self._known[visit["rne"]][0]))
        return HTMLResponse(console_frame.bases({rne: name for rne, (name, _) in self._known.items()}))

    async def inner(self, request: Request) -> Response:
        """A page within the frame."""
        visit, script = self._visits.of(request), request.path_params["script"]
        if visit is None or "rne" not in visit:
            return HTMLResponse(EXPIRED)
        sent = dict(await posted(request)) if request.method == "POST" else None
        asked = Asked(self._known[visit["rne"]][1], visit, script, request.query_params, sent)
        found = (
            SCREENS[script](asked)
            if script in SCREENS
            else empty(asked, TITLES.get(script, "Statistiques" if script.endswith("_stats") else "Aide"))
        )
        return to(found.to) if isinstance(found, Go) else HTMLResponse(found)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    console, both = _Console(known), ["GET", "POST"]
    outer = ("bases", "ouvrir", "nouveautes", "main", "deconnexion")
    return Starlette(
        routes=[
            Mount("/css", StaticFiles(directory=FILES)),
            Route("/", console.index),
            Route("/index.php", console.index, methods=both),
            *[Route(f"/{one}.php", console.outer) for one in outer],
            Route("/{script}.php", console.inner, methods=both),
        ]
    )
