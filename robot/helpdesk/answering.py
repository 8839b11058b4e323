"""How a page is answered: one frame for all, an error as a sentence with its next step, a form read within bounds."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs, quote

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from robot import __version__, mishap
from robot.errors import Exit, RobotError
from robot.helpdesk.desk import HelpDesk
from robot.nights import words as night_words
from robot.progress import come
from robot.runs import recovery, words
from robot.runs.words import STATUS
from robot.state_words import compared

#: No form of ours is longer.
LONGEST = 64 * 1024
#: How an error of the robot answers a browser: the agent's to correct, or the robot's own.
WRONG = {Exit.BUG: 500, Exit.SITE_UNAVAILABLE: 409}
#: What is no text, or a text that somebody copies.
_KEPT = re.compile(r"(<pre\b.*?</pre>|<code\b.*?</code>|<[^>]*>)", re.DOTALL)
_FRENCH = re.compile(r" (?=[:;?!»](?!\w))|(?<=«) ")
Form = dict[str, str]


class NotThere(Exception):
    """No such school, visit or file."""


def desk_of(request: Request) -> HelpDesk:
    """The desk that the page belongs to."""
    desk: HelpDesk = request.app.state.desk
    return desk


@lru_cache(1)
def templates() -> Environment:
    """The desk's own templates, set into its frame; every text is escaped."""
    found = Environment(
        loader=ChoiceLoader([PackageLoader("robot.helpdesk"), PackageLoader("robot")]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    found.globals |= {
        "version": __version__,
        "status": STATUS,
        "results": {**night_words.RESULT, "unended": "sans fin"},
        "compared": compared,
        "counted": night_words.counted,
        "duration": night_words.duration,
        "ending": words.ending,
        "warnings": words.warnings,
        "since": recovery.since,
        "publish_now": recovery.PUBLISH,
        "come": come,
        "gesture": words.gesture,
        "by_hand": words.by_hand,
        "together": words.together,
    }
    found.filters |= {"day": _day, "hour": _hour, "moment": _moment, "capitalize_first": _capital, "address": quote}
    return found


def _day(moment: datetime) -> str:
    return f"{moment:%d/%m/%Y}"


def _hour(moment: datetime) -> str:
    return f"{moment:%H:%M:%S}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _moment(moment: datetime) -> str:
    return f"{moment:%d/%m/%Y à %H:%M}"


def page(request: Request, name: str, *, status: int = 200, **facts: Any) -> HTMLResponse:
    """That template as a whole page, with what every page says first: a publication that is left stopped."""
    desk = desk_of(request)
    try:
        stopped, fault = desk.stopped(), None
    except RobotError as error:
        stopped, fault = [], error
    schools = desk.survey.settings.schools
    names = {one.uai: schools[one.uai].name for one in stopped if one.uai in schools}
    text = templates().get_template(name).render(stopped=stopped, names=names, fault=fault, **facts)
    return HTMLResponse(typeset(text), status)


def piece(name: str, **facts: Any) -> str:
    """That template alone, as a part of a page."""
    return typeset(templates().get_template(name).render(**facts))


def typeset(html: str) -> str:
    """No line begins with « : » or « ? », or ends with an opening quotation mark: French spaces there do not break."""
    parts = _KEPT.split(html)
    parts[::2] = [_FRENCH.sub("\N{NO-BREAK SPACE}", part) for part in parts[::2]]
    return "".join(parts)


def to(address: str) -> Response:
    """The browser goes on to that page of ours."""
    return RedirectResponse(address, 303)


async def form(request: Request) -> Form:
    """The fields of a form of ours, the last of each name; what is longer than any of them is refused."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LONGEST:
            raise NotThere
    return {name: values[-1] for name, values in parse_qs(body.decode(), keep_blank_values=True).items()}


def posted(act: Callable[[Request, Form], Response]) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that reads its form, then does what takes time in a thread of its own."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(act, request, await form(request))

    return endpoint


def wrong(request: Request, error: Exception) -> Response:
    """What could not be done, as a sentence with its next step."""
    told = mishap.as_robot_error(error)
    return page(request, "faute.html", status=WRONG.get(told.exit_code, 400), error=told)


def missing(request: Request, _error: Exception) -> Response:
    """No such page."""
    return page(request, "absent.html", status=404)
