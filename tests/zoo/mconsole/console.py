"""The console's server: a host page, the compiled program's parts, and one address for its remote calls."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits

FILES = HERE / "mconsole" / "files"
STYLES = ("base", "widgets", "grid", "icons")
SCRIPTS = (
    "core", "tips", "button", "window", "menu", "tabs", "tree", "fields", "combo", "grid", "roweditor", "login",
    "home", "net", "prefs", "people", "profiles", "main",
)  # fmt: skip
PAGE = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>PRONOTE - Console d'administration</title>
{"".join(f'<link rel="stylesheet" type="text/css" href="/m/{one}.css">' for one in STYLES)}</head>
<body class="m-body"><noscript>Ce programme a besoin de JavaScript.</noscript>
{"".join(f'<script type="text/javascript" src="/m/{one}.js"></script>' for one in SCRIPTS)}
<script type="text/javascript">M.start();</script></body></html>"""
#: Seconds that a remote call takes.
ROUND = 0.15


def _write(state: State, method: str, args: list[Any]) -> None:
    """What the program asks to keep."""
    match method:
        case "stop" | "publish":
            state.publish(method == "publish")
        case "saveEnt":
            state.set_ent(*args)
        case "updatePerson":
            state.set_cas(*args)
        case "saveDisconnection":
            state.set_duration(*args)
        case "savePreference":
            name, on = args
            if name == "identifiantsENT":
                state.set_preference(on)
            else:
                state.writes.append(f"display {name} {on}")
        case "saveRights":
            # Nobody asked for these.
            state.writes.append(f"rights {args}")


class _Console:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("console")

    def _told(self, visit: dict[str, str]) -> dict[str, Any]:
        names = [{"uai": uai, "name": name} for uai, (name, _) in self._known.items()]
        if "uai" not in visit:
            return {"signed": True, "schools": names}
        name, state = self._known[visit["uai"]]
        return {"signed": True, "schools": names, "uai": visit["uai"], **state.told(), "base": name}

    async def call(self, request: Request) -> Response:
        """One remote call: version, service, method, arguments."""
        _, service, method, args = json.loads(await request.body())
        await asyncio.sleep(ROUND)
        if (service, method) == ("Session", "open"):
            answer = JSONResponse({"signed": True})
            ok = self._visits.begin({"username": args[0], "password": args[1]}, answer)
            return answer if ok else JSONResponse({"signed": False})
        visit = self._visits.of(request)
        if (service, method) == ("Session", "close"):
            self._visits.end(request)
            visit = None
        if visit is None:
            return JSONResponse({"signed": False})
        if (service, method) == ("Session", "choose") and args[0] in self._known:
            visit["uai"] = args[0]
        elif service == "Base" and "uai" in visit:
            _write(self._known[visit["uai"]][1], method, args)
        return JSONResponse(self._told(visit))


async def _page(request: Request) -> Response:
    return HTMLResponse(PAGE)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    return Starlette(
        routes=[
            Mount("/m", StaticFiles(directory=FILES / "console")),
            Route("/console/rpc", _Console(known).call, methods=["POST"]),
            Route("/", _page),
        ]
    )
