"""The desk's style: that of every page of the robot, and what only the desk has."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response


@lru_cache(1)
def _sheet() -> str:
    own = files("robot.helpdesk") / "static" / "bureau.css"
    common = files("robot") / "templates" / "style.css"
    return common.read_text("utf-8") + own.read_text("utf-8")


def style(_request: Request) -> Response:
    """One sheet."""
    return Response(_sheet(), media_type="text/css")
