"""A list that only holds or shows what is typed, until its own button is pressed for all of it."""

from __future__ import annotations

from collections.abc import Callable

from robot.widgets import pick, saving
from robot.widgets.grid.job import Cell, Job, Pairs, delivered, frozen, in_state, report, show_page, shown_by
from robot.widgets.grid.lanes import Answer
from robot.widgets.grid.reading import read_page
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching

#: Gestures that open a form with a button of its own, and the field that stands open.
IN_FORM = ("form", "bar", "button", "menu", "field")


def save_held(job: Job, batch: Pairs, answer: Answer, lost: list[Cell]) -> Pairs | None:
    """What the list holds is saved with its own button, and shown by it afterwards; what is left to be filled.

    None where there is no such button. A page that sends nothing, or shows something else afterwards, is
    SiteUnavailable (LIST_FROZEN).
    """
    screen, held = job.sheet.screen, in_state(batch, answer, "held")
    if not job.together:
        # Perhaps leaving the field did send it, and the answer only came late.
        delivered(job)
        late = job.sheet.hand("report")
        if not in_state(batch, late, "held"):
            report(job, held, {"cells": [now for now in late["cells"] if now["status"] == "kept"]}, lost)
            job.kept += len(held)
            return in_state(batch, answer, "todo")

    values = {cell.value for _, cell in held}

    def button(view: View) -> Seen | None:
        front = view.in_front()
        # The rows of a long list are one thing to the eye.
        rows = [field for field in front.of("field") if field.value in values] or front.of("list")
        return saving.beside(front, rows[-1] if rows else None, screen)

    if button(screen.look()) is None:
        return None
    job.together = True
    _saved(job, button, held)
    return in_state(batch, answer, "todo")


def save_buttons(screen: Screen, view: View, *, enabled: bool = True) -> list[Seen]:
    """What is called for saving in front, and can be pressed or not."""
    buttons = matching(view.in_front().of("action"), screen.labels["save_row"])
    return pick.innermost([item for item in buttons if item.enabled == enabled])


def keeps_together(job: Job, answer: Answer) -> bool:
    """The list only shows what is typed, until its own button is pressed: one that came alive with the first cell."""
    screen = job.sheet.screen
    if job.kept == 0 and not job.together and job.sheet.gesture not in IN_FORM:
        screen.touched()
        # One that is still greyed may come alive in a moment.
        waits = screen.patience.moment if save_buttons(screen, screen.look(), enabled=False) else 0.0
        job.together = bool(screen.glimpse(lambda view: len(_woken(job, view)) == 1, timeout=waits))
    return job.together and any(cell["status"] == "kept" for cell in answer["cells"])


def _woken(job: Job, view: View) -> list[Seen]:
    return [item for item in save_buttons(job.sheet.screen, view) if view.node(item) not in job.awake]


def save_shown(job: Job, batch: Pairs, answer: Answer, lost: list[Cell]) -> Pairs:
    """What the list shows is saved with the button that came alive, and shown by it afterwards."""
    typed = in_state(batch, answer, "kept")
    told = [now if now["status"] != "kept" else {**now, "status": "typed"} for now in answer["cells"]]
    report(job, batch, {"cells": told}, lost)
    _saved(job, lambda view: pick.only(_woken(job, view), job.sheet.screen.labels["save_row"]), typed)
    return []


def _saved(job: Job, button: Callable[[View], Seen | None], typed: Pairs) -> None:
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
        shown = shown_by(job, page, [cell for _, cell in typed])
    for _, cell in typed:
        if shown.get(cell.key) != cell.value:
            raise frozen(job, "ce qui vient d'y être enregistré n'y paraît pas")
        job.on_cell(cell, "kept", cell.value)
    job.kept += len(typed)
    if not stays:
        show_page(job, page)
