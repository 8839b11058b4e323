"""Cells of one column filled in one ordered pass, each shown by the list afterwards, by the fastest way that is proven.

Help page: Lien entre les comptes 8-9.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from robot import limits
from robot.errors import Drift, Refused, RobotError, SiteUnavailable
from robot.labels import normal
from robot.widgets import dialog, pick, saving
from robot.widgets.grid import lanes
from robot.widgets.grid.lanes import Answer, Lane
from robot.widgets.grid.pages import first_page, turn
from robot.widgets.grid.reading import Line, Listing, read, read_page
from robot.widgets.grid.sheet import Sheet
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching
from robot.widgets.watch import Gesture

#: Cells that prove a way of filling on this very list, one at a time.
PROOF = 3
#: Cells between two looks of the journal, the log and the camera.
BATCH = 60
#: Cells after which the page is asked to let go of rows that went out of sight.
CLEARED = 10 * BATCH
#: Looks in a row without a request under way: between two of them, the page may have the next one to send.
QUIET = 4


@dataclass(frozen=True)
class Cell:
    """One cell to fill: the row's key, the text it shows, the text it must show (empty: the cell is emptied)."""

    key: str
    before: str
    value: str


#: Gestures that open a form with a button of its own, and the field that stands open.
IN_FORM = ("form", "button", "menu", "field")
#: kept: shown by the list. refused: with the site's message. moved: somebody else changed it meanwhile. lost: no such
#: row any more (or two).
Fate = Literal["kept", "refused", "moved", "lost"]
OnCell = Callable[[Cell, Fate, str], None]


@dataclass(frozen=True)
class Filled:
    """How the cells were filled."""

    lane: Lane
    gesture: str


@dataclass
class _Job:
    listing: Listing
    column: int
    name: tuple[int, ...]
    what: str
    pace: int
    on_cell: OnCell
    ways: list[Lane]
    total: int
    #: Cells kept by the present way, and those of the first ones that the list showed before the server had them.
    kept: int = 0
    early: int = 0
    done: int = 0
    #: The list keeps what is typed until its own button is pressed.
    together: bool = False
    #: The save buttons that could be pressed before anything was typed.
    awake: frozenset[object] = frozenset()
    #: The list is loaded anew with each cell.
    anew: bool = False
    #: Cells typed in the last batch that the list did not show yet when it ended.
    carried: list[tuple[Line, Cell]] = field(default_factory=list)
    #: Lines of the list by the names that they show.
    namesakes: dict[tuple[str, ...], list[Line]] = field(default_factory=dict)

    @property
    def sheet(self) -> Sheet:
        return self.listing.sheet

    @property
    def careful(self) -> bool:
        """One cell at a time: the way is not proven yet, or what the list shows is not what the server has."""
        return self.anew or self.kept < PROOF or self.early >= PROOF

    def telling(self, line: Line) -> list[list[int]]:
        """For each namesake in the list, the columns whose texts tell the row from it: a form beside it shows one."""
        others = [other for other in self.namesakes[self.names(line)] if other is not line]
        return [[n for n in self.sheet.key if line.texts[n] != other.texts[n]] for other in others]

    def names(self, line: Line) -> tuple[str, ...]:
        """What a person checks the row by."""
        return tuple(line.texts[n] for n in self.name)


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
    job = _Job(listing, sheet.columns[column], columns, what, pace, on_cell, list(ways), len(cells))
    view = sheet.screen.look()
    job.awake = frozenset(map(view.node, _saving(sheet.screen, view)))
    lost = _pass(job, list(cells))
    if lost:
        # Rows that are no longer where they were read: the list was sorted again. Looked for once more, from the top.
        first_page(sheet)
        job.listing = read(sheet, what=what)
        for cell in _pass(job, lost):
            on_cell(cell, "lost", "")
    _delivered(job)
    return Filled(job.ways[0], sheet.gesture)


def _delivered(job: _Job, looks: int = QUIET) -> None:
    """No request is under way any more: some lists show what was typed before the server has it, and are left next."""
    screen, quiet = job.sheet.screen, 0
    end = time.monotonic() + screen.patience
    while quiet < looks and time.monotonic() < end:
        job.sheet.hand("pause")
        quiet = quiet + 1 if screen.traffic.idle else 0


def _pass(job: _Job, cells: list[Cell]) -> list[Cell]:
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


def _page(job: _Job, todo: list[tuple[Line, Cell]]) -> list[Cell]:
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
        _show_page(job, page)
        _batch(job, [pair], [], lost)
    return lost


def _batch(job: _Job, batch: list[tuple[Line, Cell]], following: list[tuple[Line, Cell]], lost: list[Cell]) -> None:
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
        # Once the way is proven the list itself shows each answer; before it is left, requests are followed again.
        with screen.traffic.unheard() if following and not alone and not job.together else nullcontext():
            left = _one_way(job, left[:size], left[size:] or following, lost) + left[size:]
        if alone and not screen.traffic.idle:
            # Perhaps only the news of the answer comes late: the page knows which of the two came first.
            _delivered(job, looks=1)
            job.early += job.sheet.hand("early") is not False
    job.done += len(batch)
    screen.shown(gesture)


def _one_way(
    job: _Job, todo: list[tuple[Line, Cell]], following: list[tuple[Line, Cell]], lost: list[Cell]
) -> list[tuple[Line, Cell]]:
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
            "save": [normal(caption) for caption in sheet.screen.labels["save_row"].captions],
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
        match answer["why"]:
            case "done" if _keeps_together(job, answer):
                return _save_typed(job, batch, answer, lost)
            case "done":
                _report_cells(job, batch, answer, lost)
                job.kept += sum(1 for cell in answer["cells"] if cell["status"] == "kept")
                job.carried = _in_state(batch, answer, "pending")
                return []
            case "dialog":
                _message(job, batch, lost)
            case "differs":
                raise _differs(job, batch, answer, lost)
            case "held":
                _report_cells(job, batch, answer, lost)
                return _save_together(job, batch, answer, lost)
            case "stuck":
                _report_cells(job, batch, answer, lost)
                _recheck(job, batch, answer)
                return _in_state(batch, answer, "todo")
            case "undrawn":
                _report_cells(job, batch, answer, lost)
                raise _frozen(job, f"la liste ne montre plus ses lignes, là où j'en suis ({job.done} cellules faites)")
            case why:
                _report_cells(job, batch, answer, lost)
                return _another_way(job, batch, answer, why)


def _come_anew(job: _Job, batch: list[tuple[Line, Cell]], gone: SiteUnavailable) -> list[tuple[Line, Cell]]:
    """The list is loaded anew by what is typed into it, and shows that; what is left to be filled, one by one.

    Raises what was met where it does not come back, Drift (CELL_DIFFERS) where it shows something else.
    """
    screen = job.sheet.screen
    if not screen.glimpse(lambda _view: job.sheet.taken(), timeout=screen.patience.part):
        raise gone
    page = batch[0][0].page
    _show_page(job, page)
    lines = read_page(job.sheet, page)
    if not {cell.key for _, cell in batch} <= {line.key for line in lines}:
        # The list was sorted again, perhaps.
        lines = read(job.sheet, what=job.what).lines
        _show_page(job, page)
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
        raise _differs(job, batch, {"cells": cells}, [])
    for (_, cell), now in zip(batch, states, strict=True):
        if now == "kept":
            job.on_cell(cell, "kept", cell.value)
            job.kept += 1
    job.anew = True
    return [pair for pair, now in zip(batch, states, strict=True) if now == "todo"]


def _save_together(
    job: _Job, batch: list[tuple[Line, Cell]], answer: Answer, lost: list[Cell]
) -> list[tuple[Line, Cell]]:
    """What the list holds is saved with its own button, and shown by it afterwards; what is left for another way.

    Where there is no such button, what was typed is taken back. A page that sends nothing, or shows something else
    afterwards, is SiteUnavailable (LIST_FROZEN).
    """
    screen, held = job.sheet.screen, _in_state(batch, answer, "held")
    if not job.together:
        # Perhaps leaving the field did send it, and the answer only came late.
        _delivered(job)
        late = job.sheet.hand("report")
        if not _in_state(batch, late, "held"):
            _report_cells(job, held, {"cells": [now for now in late["cells"] if now["status"] == "kept"]}, lost)
            job.kept += len(held)
            return _in_state(batch, answer, "todo")

    values = {cell.value for _, cell in held}

    def button(view: View) -> Seen | None:
        front = view.in_front()
        # The rows of a long list are one thing to the eye.
        rows = [field for field in front.of("field") if field.value in values] or front.of("list")
        return saving.beside(front, rows[-1] if rows else None, screen)

    if button(screen.look()) is None:
        return _another_way(job, batch, job.sheet.hand("takeBack"), "unsent")
    job.together = True
    _saved(job, button, held)
    return _in_state(batch, answer, "todo")


def _saving(screen: Screen, view: View, *, enabled: bool = True) -> list[Seen]:
    buttons = matching(view.in_front().of("action"), screen.labels["save_row"])
    return pick.innermost([item for item in buttons if item.enabled == enabled])


def _keeps_together(job: _Job, answer: Answer) -> bool:
    """The list only shows what is typed, until its own button is pressed: one that came alive with the first cell."""
    screen = job.sheet.screen
    if job.kept == 0 and not job.together and job.sheet.gesture not in IN_FORM:
        screen.touched()
        # One that is still greyed may come alive in a moment.
        waits = screen.patience.moment if _saving(screen, screen.look(), enabled=False) else 0.0
        job.together = bool(screen.glimpse(lambda view: len(_woken(job, view)) == 1, timeout=waits))
    return job.together and any(cell["status"] == "kept" for cell in answer["cells"])


def _woken(job: _Job, view: View) -> list[Seen]:
    return [item for item in _saving(job.sheet.screen, view) if view.node(item) not in job.awake]


def _save_typed(job: _Job, batch: list[tuple[Line, Cell]], answer: Answer, lost: list[Cell]) -> list[tuple[Line, Cell]]:
    """What the list shows is saved with the button that came alive, and shown by it afterwards."""
    typed = _in_state(batch, answer, "kept")
    told = [now if now["status"] != "kept" else {**now, "status": "typed"} for now in answer["cells"]]
    _report_cells(job, batch, {"cells": told}, lost)
    _saved(job, lambda view: pick.only(_woken(job, view), job.sheet.screen.labels["save_row"]), typed)
    return []


def _saved(job: _Job, button: Callable[[View], Seen | None], typed: list[tuple[Line, Cell]]) -> None:
    """That button is pressed, and the list shows these cells afterwards."""
    screen, posts = job.sheet.screen, job.sheet.screen.traffic.posts
    screen.press(
        button,
        what=f"l'enregistrement de la liste {job.what}",
        accept=lambda view: ((screen.traffic.posts > posts or button(view) is None) and job.sheet.taken()) or None,
        accepted=f"la liste {job.what}, enregistrée",
        writes=True,
    )
    page = typed[0][0].page
    shown = {line.key: line.texts[job.column] for line in read_page(job.sheet, page)}
    stays = all(cell.key in shown for _, cell in typed)
    if not stays:
        shown = _shown(job, page, [cell for _, cell in typed])
    for _, cell in typed:
        if shown.get(cell.key) != cell.value:
            raise _frozen(job, "ce qui vient d'y être enregistré n'y paraît pas")
        job.on_cell(cell, "kept", cell.value)
    job.kept += len(typed)
    if not stays:
        _show_page(job, page)


def _show_page(job: _Job, number: int) -> None:
    if job.listing.pages > 1:
        first_page(job.sheet)
        for _ in range(number):
            turn(job.sheet)
    if not job.sheet.taken():
        raise job.sheet.screen.error_with_screenshot(job.sheet.lost(job.what))


def _in_state(batch: list[tuple[Line, Cell]], answer: Answer, state: str) -> list[tuple[Line, Cell]]:
    return [pair for pair, now in zip(batch, answer["cells"], strict=True) if now["status"] == state]


def _report_cells(job: _Job, batch: list[tuple[Line, Cell]], answer: Answer, lost: list[Cell]) -> None:
    for (_, cell), now in zip(batch, answer["cells"], strict=True):
        match now["status"]:
            case "lost":
                lost.append(cell)
            case "kept" | "refused" | "moved" as fate:
                job.on_cell(cell, fate, now["shown"])


def _message(job: _Job, batch: list[tuple[Line, Cell]], lost: list[Cell]) -> None:
    """The site says something: no to a cell (told, closed, the rest goes on), or what only a human may answer."""
    screen = job.sheet.screen
    view: View = screen.wait(lambda view: view if view.dialogs else None, "le message de la liste")
    top = view.dialogs[-1]
    inside = view.inside(top)
    if screen.labels["exclusive_mode"].says(top.value):
        _report_cells(job, batch, job.sheet.hand("report"), lost)
        raise screen.error_with_screenshot(dialog.exclusive_use())
    buttons = [button for button in inside.of("action") if button.tier == 1]
    waiting = job.sheet.hand("waiting")
    if not waiting or not buttons or not all(button.called(screen.labels["close_message"]) for button in buttons):
        _report_cells(job, batch, job.sheet.hand("report"), lost)
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


def _differs(job: _Job, batch: list[tuple[Line, Cell]], answer: Answer, lost: list[Cell]) -> Drift:
    _report_cells(job, batch, answer, lost)
    at = next(n for n, now in enumerate(answer["cells"]) if now["status"] == "differs")
    line, cell = batch[at]
    job.on_cell(cell, "moved", answer["cells"][at]["shown"])
    row = job.listing.lines.index(line) + 1
    error = Drift(
        "CELL_DIFFERS",
        f"Liste {job.what}, ligne {row} : la cellule ne montre pas ce qui vient d'y être tapé. Je n'écris plus rien.",
        next_step="Comparez cette ligne avec le rapport des cellules, corrigez-la à la main, puis relancez.",
    )
    job.sheet.screen.error_with_screenshot(error)
    return error


def _recheck(job: _Job, batch: list[tuple[Line, Cell]], answer: Answer) -> None:
    """What was committed is not in sight: perhaps the list was sorted again. Else the page no longer answers."""
    waiting = [cell for (_, cell), now in zip(batch, answer["cells"], strict=True) if now["status"] == "pending"]
    shown = _shown(job, batch[0][0].page, waiting)
    held = {line.key: line.texts[job.column] for line in job.listing.lines}
    for cell in waiting:
        if shown.get(cell.key) != cell.value:
            if any(text == cell.value != held.get(key) for key, text in shown.items()):
                # It came to stand in another row: whoever tried again would do more harm.
                cells = [
                    {**now, "status": "differs" if now["status"] == "pending" else now["status"]}
                    for now in answer["cells"]
                ]
                raise _differs(job, batch, {"cells": cells}, [])
            if not cell.value and shown.get(cell.key) == cell.before and job.sheet.screen.traffic.idle:
                raise _not_emptied(job, cell)
            raise _frozen(job, "ce qui vient d'être tapé n'y paraît pas")
        job.on_cell(cell, "kept", cell.value)


def _shown(job: _Job, page: int, cells: Sequence[Cell]) -> dict[str, str]:
    """What the list shows, by key: of that page alone where these cells are as wanted; nothing if it cannot be read.

    The list may be on its first page again.
    """

    def texts(lines: Sequence[Line]) -> dict[str, str]:
        return {line.key: line.texts[job.column] for line in lines}

    try:
        if job.listing.pages > 1:
            _show_page(job, page)
            shown = texts(read_page(job.sheet, page))
            if all(shown.get(cell.key) == cell.value for cell in cells):
                return shown
        return texts(read(job.sheet, what=job.what).lines)
    except (Refused, Drift):
        return {}


def _not_emptied(job: _Job, cell: Cell) -> RobotError:
    """The list answers, and shows the old text: it gives an empty one up without a word."""
    why = "la liste garde ce qui y était : elle ne se laisse pas vider"
    job.on_cell(cell, "refused", why)
    return job.sheet.screen.error_with_screenshot(
        Refused(
            "NOT_EMPTIED",
            f"Liste {job.what} : je ne peux pas vider une cellule, {why}.",
            next_step="Videz ces cellules à la main dans PRONOTE.",
        )
    )


def _frozen(job: _Job, why: str) -> RobotError:
    screen = job.sheet.screen
    failures = screen.traffic.failures[-1:]
    return screen.error_with_screenshot(
        SiteUnavailable(
            "LIST_FROZEN",
            f"PRONOTE ne répond plus dans la liste {job.what} : {why}.",
            next_step="Relancez plus tard : ce qui est fait ne sera pas refait.",
            found=failures[0] if failures else f"aucune réponse en {screen.patience:.0f} s",
        )
    )


def _another_way(job: _Job, batch: list[tuple[Line, Cell]], answer: Answer, why: str) -> list[tuple[Line, Cell]]:
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
    return _in_state(batch, answer, "todo")
