"""The desk as a web application: its pages by address, behind the door."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from robot.errors import RobotError
from robot.helpdesk import doubts, files, history, live, looks, school, schools, starting, undoing
from robot.helpdesk.answering import NotThere, missing, wrong
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.door import Door, Keys

VISIT = "/visites/{day}/{name}"
SCHOOL = "/etablissements/{uai}"


def application(desk: HelpDesk, keys: Keys, host: str) -> Door:
    """All pages of that desk, for who holds a key, at « 127.0.0.1:PORT »."""
    app = Starlette(
        routes=[
            Route("/", schools.page, methods=["GET"]),
            Route(SCHOOL, school.page, methods=["GET"]),
            Route(f"{SCHOOL}/visites", starting.start, methods=["POST"]),
            Route(f"{SCHOOL}/doutes", doubts.page, methods=["GET"]),
            Route(f"{SCHOOL}/doutes", doubts.decide, methods=["POST"]),
            Route(f"{SCHOOL}/historique", history.page, methods=["GET"]),
            Route(f"{SCHOOL}/comparer", history.compare, methods=["GET"]),
            Route(VISIT, live.page, methods=["GET"]),
            Route(f"{VISIT}/suite", live.follow, methods=["GET"]),
            Route(f"{VISIT}/vue", live.picture, methods=["GET"]),
            Route(f"{VISIT}/confirmer", starting.confirm, methods=["GET"]),
            Route(f"{VISIT}/defaire", undoing.page, methods=["GET"]),
            Route(f"{VISIT}/defaire", undoing.start, methods=["POST"]),
            Route(f"{VISIT}/ordre", live.order, methods=["POST"]),
            Route("/nuits", history.nights, methods=["GET"]),
            Route("/enregistrements/{path:path}", files.recorded, methods=["GET"]),
            Route("/lecteur/{path:path}", files.viewer, methods=["GET"]),
            Route("/style.css", looks.style, methods=["GET"]),
            Mount("/statique", StaticFiles(packages=[("robot.helpdesk", "static")])),
        ],
        exception_handlers={
            NotThere: missing,
            HTTPException: _http,
            RobotError: wrong,
            Exception: wrong,
        },
    )
    app.state.desk = desk
    return Door(app, keys, host)


def _http(request: Request, error: Exception) -> Response:
    return missing(request, error)
