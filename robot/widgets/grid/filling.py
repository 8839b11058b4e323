"""Cells of one column filled in one ordered pass, each shown by the list afterwards, by the fastest way that is proven.

Help page: Lien entre les comptes 8-9.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from itertools import groupby

from robot import limits
from robot.errors import Drift, RobotError, SiteUnavailable
from robot.labels import normal
from robot.widgets import dialog
from robot.widgets.grid import editing, lanes, together
from robot.widgets.grid.job import (
    Cell,
    Job,
    OnCell,
    Pairs,
    delivered,
    differs,
    frozen,
    in_state,
    not_emptied,
    report,
    show_page,
    shown_by,
)
from robot.widgets.grid.lanes import Answer, Lane
from robot.widgets.grid.pages import first_page, turn, unfold
from robot.widgets.grid.reading import MOST_PAGES, Line, Listing, read, read_page
from robot.widgets.sight import View
from robot.widgets.watch import Gesture

#: Cells between two looks of the journal, the log and the camera.
BATCH = 60
#: Cells after which the page is asked to let go of rows that went out of sight.
CLEARED = 10 * BATCH


@dataclass(frozen=True)
class Filled:
    """How the cells were filled."""

    lane: Lane
    gesture: str


def fill(
    listing: Listing,
    cells: Sequence[Cell],
    *,
    column: str,
    name: Sequence[str],
    what: str,
    on_cell: OnCell,
    pace: int = 0,
    ways: Sequence[Lane] = lanes.LANES,
) -> Filled:
    """Every cell shows its text, or `on_cell` heard why not, in the list's order.

    `column` is the label of the column to fill, `name` those that a person would check the row by; `pace` is in
    milliseconds per cell. Raises Drift if a cell shows something else than what was typed (CELL_DIFFERS: nothing more
    is typed) or if no way of editing works (NO_EDITOR), Refused if the list keeps what should be emptied (NOT_EMPTIED),
    ExclusiveUse if the base becomes read-only, SiteUnavailable if the list no longer answers (LIST_FROZEN).
    """
    sheet = listing.sheet
    columns = tuple(sheet.columns[label] for label in name)
    gesture = Gesture("fill", f"{len(cells)} cellules, {what}", writes=True)
    sheet.screen.watch.about(gesture, sheet.screen.page, lambda: sheet.heading(column))
    # Under the pointer, every change of the list would make the browser look again for what lies there.
    sheet.screen.page.mouse.move(0, 0)
    job = Job(listing, sheet.columns[column], columns, what, pace, on_cell, list(ways), len(cells))
    # It was opened anew since it was read.
    unfold(sheet, MOST_PAGES)
    view = sheet.screen.look()
    job.awake = frozenset(map(view.node, together.save_buttons(sheet.screen, view)))
    lost = _pass(job, list(cells))
    if lost:
        # Rows that are no longer where they were read: the list was sorted again. Looked for once more, from the top.
        first_page(sheet)
        job.listing = read(sheet, what=what)
        for cell in _pass(job, lost):
            on_cell(cell, "lost", "")
    delivered(job)
    return Filled(job.ways[0], sheet.gesture)


def _pass(job: Job, cells: list[Cell]) -> list[Cell]:
    """One way down the list; returns the cells whose rows were not found."""
    places: dict[str, Line | None] = {}
    namesakes: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for each in job.listing.lines:
        places[each.key] = None if each.key in places else each
        namesakes[job.names(each)].append(each)
    job.namesakes = namesakes
    lost = [cell for cell in cells if places.get(cell.key) is None]
    found = [(line, cell) for cell in cells if (line := places.get(cell.key)) is not None]
    found.sort(key=lambda pair: (pair[0].page, pair[0].y))
    if job.listing.pages > 1:
        first_page(job.sheet)
    page = 0
    for number, group in groupby(found, key=lambda pair: pair[0].page):
        while page < number:
            turn(job.sheet)
            page += 1
        lost += _page(job, list(group))
    return lost


def _page(job: Job, todo: Pairs) -> list[Cell]:
    lost: list[Cell] = []
    for at in range(0, len(todo), BATCH):
        if at % CLEARED == CLEARED - BATCH:
            job.sheet.screen.page.request_gc()
        _batch(job, todo[at : at + BATCH], todo[at + BATCH : at + BATCH + 2], lost)
    page = todo[0][0].page
    if not lost or not page:
        return lost
    # The list may go back to its first page with each cell that is saved: it is turned again before each.
    missed = [pair for pair in todo if pair[1] in lost]
    lost = []
    for pair in missed:
        show_page(job, page)
        _batch(job, [pair], [], lost)
    return lost


def _batch(job: Job, batch: Pairs, following: Pairs, lost: list[Cell]) -> None:
    screen = job.sheet.screen
    gesture = Gesture(
        "fill", f"cellules {job.done + 1} à {job.done + len(batch)} sur {job.total}, {job.what}", writes=True
    )
    try:
        screen.watch.before(gesture)
    except RobotError:
        # A stop between two batches: what the last one left awaited is told all the same.
        with suppress(RobotError):
            if job.carried:
                _one_way(job, [], [], lost)
        raise
    if not job.sheet.taken():
        raise screen.error_with_screenshot(job.sheet.lost(job.what))
    left = batch
    while left:
        size = 1 if job.careful else len(left)
        alone = job.careful
        editing.put_in(job)
        # Once the way is proven the list itself shows each answer; before it is left, requests are followed again.
        with screen.traffic.unheard() if following and not alone and not job.together else nullcontext():
            left = _one_way(job, left[:size], left[size:] or following, lost) + left[size:]
        if alone and job.owed:
            # Perhaps only the news of the answer comes late: the page knows which of the two came first.
            delivered(job, looks=1)
            job.early += job.sheet.hand("early") is not False
    job.done += len(batch)
    screen.shown(gesture)


def _one_way(job: Job, todo: Pairs, following: Pairs, lost: list[Cell]) -> Pairs:
    """Fill with the present way; what is left for another one, when it fails. `following` comes next in the list."""
    sheet, lane = job.sheet, job.ways[0]
    depth = 1 if job.careful or job.pace else lanes.DEPTH[lane]
    batch, job.carried, carried = job.carried + todo, [], len(job.carried)
    sheet.hand(
        "begin",
        {
            "cells": [
                {"key": cell.key, "y": line.y, "before": cell.before, "value": cell.value, "tell": job.telling(line)}
                for line, cell in todo
            ],
            "carried": carried,
            "after": [
                {"key": cell.key, "y": line.y, "before": cell.before} for line, cell in following[:2] if depth > 1
            ],
            "column": job.column,
            "name": list(job.name),
            "depth": depth,
            "patience": sheet.screen.patience * 1000,
            "soon": sheet.screen.patience.soon * 1000,
            "opens": limits.EDITOR * 1000,
            "pace": job.pace,
            "together": job.together,
            "gesture": sheet.gesture,
            "edit": [normal(caption) for caption in sheet.screen.labels["edit_row"].captions],
            "menu": [normal(caption) for caption in sheet.screen.labels["row_menu"].captions],
            "save": sorted(sheet.screen.labels["save_row"].wordings),
            "keep": [normal(caption) for caption in sheet.screen.labels["keep_cell"].captions],
        },
    )
    while True:
        try:
            answer = lanes.work(lane, sheet, [cell.value for _, cell in batch], depth)
        except SiteUnavailable as gone:
            if gone.code != "LIST_GONE" or not batch:
                raise
            return _come_anew(job, batch, gone)
        job.owed = not sheet.screen.traffic.idle
        match answer["why"]:
            case "done" if together.keeps_together(job, answer):
                return together.save_shown(job, batch, answer, lost)
            case "done":
                report(job, batch, answer, lost)
                job.kept += sum(1 for cell in answer["cells"] if cell["status"] == "kept")
                job.carried = in_state(batch, answer, "pending")
                return []
            case "dialog":
                _message(job, batch, lost)
            case "differs":
                raise differs(job, batch, answer, lost)
            case "held":
                report(job, batch, answer, lost)
                left = together.save_held(job, batch, answer, lost)
                return _another_way(job, batch, sheet.hand("takeBack"), "unsent") if left is None else left
            case "stuck":
                report(job, batch, answer, lost)
                _recheck(job, batch, answer)
                return in_state(batch, answer, "todo")
            case "undrawn":
                report(job, batch, answer, lost)
                raise frozen(job, f"la liste ne montre plus ses lignes, là où j'en suis ({job.done} cellules faites)")
            case why:
                report(job, batch, answer, lost)
                return _another_way(job, batch, answer, why)


def _come_anew(job: Job, batch: Pairs, gone: SiteUnavailable) -> Pairs:
    """The list is loaded anew by what is typed into it, and shows that; what is left to be filled, one by one.

    Raises what was met where it does not come back, Drift (CELL_DIFFERS) where it shows something else.
    """
    screen = job.sheet.screen
    if not screen.glimpse(lambda _view: job.sheet.taken(), timeout=screen.patience.part):
        raise gone
    page = batch[0][0].page
    show_page(job, page)
    lines = read_page(job.sheet, page)
    if not {cell.key for _, cell in batch} <= {line.key for line in lines}:
        # The list was sorted again, perhaps.
        lines = read(job.sheet, what=job.what).lines
        show_page(job, page)
    shown = {line.key: line.texts[job.column] for line in lines}
    states = [
        "kept" if shown.get(cell.key) == cell.value else "todo" if shown.get(cell.key) == cell.before else "differs"
        for _, cell in batch
    ]
    if states[0] == "todo":
        # It was under way: where it is not shown, what was typed stands somewhere else, or nowhere.
        states[0] = "differs"
    if "differs" in states:
        cells = [
            {"status": now, "shown": shown.get(cell.key, "")} for now, (_, cell) in zip(states, batch, strict=True)
        ]
        raise differs(job, batch, {"cells": cells}, [])
    for (_, cell), now in zip(batch, states, strict=True):
        if now == "kept":
            job.on_cell(cell, "kept", cell.value)
            job.kept += 1
    job.anew = True
    return [pair for pair, now in zip(batch, states, strict=True) if now == "todo"]


def _message(job: Job, batch: Pairs, lost: list[Cell]) -> None:
    """The site says something: no to a cell (told, closed, the rest goes on), or what only a human may answer."""
    screen = job.sheet.screen
    view: View = screen.wait(lambda view: view if view.dialogs else None, "le message de la liste")
    top = view.dialogs[-1]
    inside = view.inside(top)
    if screen.labels["exclusive_mode"].says(top.value):
        report(job, batch, job.sheet.hand("report"), lost)
        raise screen.error_with_screenshot(dialog.exclusive_use())
    buttons = [button for button in inside.of("action") if button.tier == 1]
    waiting = job.sheet.hand("waiting")
    if not waiting or not buttons or not all(button.called(screen.labels["close_message"]) for button in buttons):
        report(job, batch, job.sheet.hand("report"), lost)
        raise screen.error_with_screenshot(dialog.unexpected(view, top, screen.labels))
    said = max((item.names[0] for item in inside.of("text") if not item.pressed), key=len, default=top.value)
    screen.press(
        lambda now: next(
            (button for button in now.inside(top).of("action") if button.called(screen.labels["close_message"])), None
        ),
        what="la fermeture du message",
        accept=lambda now: all(shown.ref != top.ref for shown in now.dialogs) or None,
        accepted="la fermeture du message",
    )
    job.sheet.hand("refuse", said)


def _recheck(job: Job, batch: Pairs, answer: Answer) -> None:
    """What was committed is not in sight: perhaps the list was sorted again. Else the page no longer answers."""
    waiting = [cell for (_, cell), now in zip(batch, answer["cells"], strict=True) if now["status"] == "pending"]
    shown = shown_by(job, batch[0][0].page, waiting)
    held = {line.key: line.texts[job.column] for line in job.listing.lines}
    for cell in waiting:
        if shown.get(cell.key) != cell.value:
            if any(text == cell.value != held.get(key) for key, text in shown.items()):
                # It came to stand in another row: whoever tried again would do more harm.
                cells = [
                    {**now, "status": "differs" if now["status"] == "pending" else now["status"]}
                    for now in answer["cells"]
                ]
                raise differs(job, batch, {"cells": cells}, [])
            if not cell.value and shown.get(cell.key) == cell.before and job.sheet.screen.traffic.idle:
                raise not_emptied(job, cell)
            raise frozen(job, "ce qui vient d'être tapé n'y paraît pas")
        job.on_cell(cell, "kept", cell.value)


def _another_way(job: Job, batch: Pairs, answer: Answer, why: str) -> Pairs:
    sheet, screen = job.sheet, job.sheet.screen
    if (view := screen.look()).says(screen.labels["exclusive_mode"]):
        raise screen.error_with_screenshot(dialog.exclusive_use())
    if why == "dialog" or len(job.ways) == 1:
        raise screen.error_with_screenshot(
            Drift(
                "NO_EDITOR",
                f"Je n'arrive pas à ouvrir une cellule de la liste {job.what} pour y écrire.",
                next_step="Vérifiez que ce compte peut modifier la liste ; sinon, préparez un fichier avec --to-file.",
                expected="un champ de saisie sur la bonne ligne",
                found=f"{why} ({', '.join(view.texts[:3])})" if not screen.personal else why,
            )
        )
    job.ways.pop(0)
    job.kept = 0
    sheet.gesture = ""
    pending = [n for n, cell in enumerate(answer["cells"]) if cell["status"] == "pending"]
    if pending:
        _recheck(job, batch, answer)
    return in_state(batch, answer, "todo")
