"""One visit: drawn from its events, then followed. Nothing of it is kept in the server or in the browser."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse

from robot import limits
from robot.helpdesk import answering
from robot.helpdesk.answering import Form, NotThere, desk_of, piece, posted, to
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Visit
from robot.helpdesk.story import STATES, Reader, Story
from robot.runs import live_view

#: The present picture of the browser, in the folder of a visit under way.
PICTURE = f"{live_view.FOLDER}/{live_view.FILE}"
#: What may be said to a visit → the line that it hears.
ORDERS = {
    "continuer": "continue",
    "tout": "all",
    "arreter": "stop",
}
#: Whether pictures of its browser are wanted.
PICTURES = {"images-oui": True, "images-non": False}


def of(request: Request) -> Visit:
    """The visit of the address. NotThere if there is none."""
    found = desk_of(request).recorded.find(request.path_params["day"], request.path_params["name"])
    if found is None:
        raise NotThere
    return found


def read(visit: Visit) -> Story:
    """All that its events tell."""
    reader = Reader(visit.folder)
    reader.read()
    return reader.story


def page(request: Request) -> Response:
    """The visit as far as it has come; the page then follows it."""
    visit, desk = of(request), desk_of(request)
    story = read(visit)
    return answering.page(
        request,
        "visite.html",
        visit=visit,
        story=story,
        school=desk.school(visit.uai),
        parts=_parts(desk, visit, story),
        follows=desk.visits.alive(visit.folder),
    )


def _parts(desk: HelpDesk, visit: Visit, story: Story) -> dict[str, str]:
    """The parts of the page that change, each as it is now."""
    # Until its process ends: its report is written last.
    alive = desk.visits.alive(visit.folder)
    running = desk.visits.of(visit.folder)
    facts = {
        "visit": visit,
        "story": story,
        "alive": alive,
        "heard": running is not None,
        "shows": story.report.mode in ("plan", "apply"),
        "pictures": running is None or running.pictures,
        "states": STATES,
        "now": story.moment(alive=alive),
        "view": _view(visit.folder) if alive else 0,
        "offered": story.offers,
        "known": desk.school(visit.uai) is not None,
        "report": next((name for name in ("rapport.html", "examen.html") if (visit.folder / name).is_file()), ""),
    }
    return {name: piece(f"{name}.html", **facts) for name in ("etat", "recit", "vue")}


def _view(folder: Path) -> int:
    """Names the present picture; 0 if there is none."""
    try:
        return (folder / PICTURE).stat().st_mtime_ns
    except OSError:
        return 0


async def follow(request: Request) -> Response:
    """What has changed on the page since then, as server-sent events; each tells the whole of its part."""
    visit = await run_in_threadpool(of, request)
    desk = desk_of(request)
    last = request.headers.get("last-event-id") or request.query_params.get("depuis", "")
    return StreamingResponse(_followed(request, desk, visit, last), media_type="text/event-stream")


async def _followed(request: Request, desk: HelpDesk, visit: Visit, last: str) -> AsyncIterator[str]:
    running = desk.visits.of(visit.folder)
    with running.followed() if running is not None else nullcontext():
        async for event in _following(request, desk, visit, last):
            yield event


async def _following(request: Request, desk: HelpDesk, visit: Visit, last: str) -> AsyncIterator[str]:
    reader = Reader(visit.folder)
    closing: asyncio.Event = request.app.state.closing
    sent: dict[str, str] = {}
    while True:
        parts, ended = await run_in_threadpool(_now, desk, visit, reader)
        if not sent and last == str(reader.story.heard) and not ended:
            # The page was drawn from these very events; the present picture is none of them, and may have come since.
            sent = {name: text for name, text in parts.items() if name != "vue"}
        for name, text in parts.items():
            if sent.get(name) != text:
                yield _event(name, text, reader.story.heard)
        sent = parts
        if ended:
            yield _event("fin", "", reader.story.heard)
            return
        try:
            await asyncio.wait_for(closing.wait(), limits.FOLLOW)
            return
        except TimeoutError:
            if await request.is_disconnected():
                return


def _now(desk: HelpDesk, visit: Visit, reader: Reader) -> tuple[dict[str, str], bool]:
    # Asked first: a visit that ended after that has told all by the next time.
    alive = desk.visits.alive(visit.folder)
    reader.read()
    return _parts(desk, visit, reader.story), not alive


def _event(name: str, text: str, number: int) -> str:
    lines = "".join(f"data: {line}\n" for line in text.splitlines() or [""])
    return f"event: {name}\nid: {number}\n{lines}\n"


def picture(request: Request) -> Response:
    """The present picture of the browser. NotThere once the visit has ended."""
    visit = of(request)
    if not (visit.folder / PICTURE).is_file() or not desk_of(request).visits.alive(visit.folder):
        raise NotThere
    return FileResponse(visit.folder / PICTURE, media_type="image/jpeg")


def _order(request: Request, form: Form) -> Response:
    """The visit hears it; the page sees what came of it."""
    visit, desk = of(request), desk_of(request)
    order = form.get("ordre", "")
    if order not in (*ORDERS, *PICTURES):
        raise NotThere
    running = desk.visits.of(visit.folder)
    if order == "arreter":
        desk.visits.stop(visit.folder)
    elif running is not None and order in PICTURES:
        running.show(pictures=PICTURES[order])
    elif running is not None:
        running.say(ORDERS[order])
    if request.headers.get("hx-request"):
        return Response(status_code=204)
    return to(f"/visites/{visit.path}")


order = posted(_order)
