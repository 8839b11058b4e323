"""A list that is put as a whole into a mode in which each row has its field (« Éditer la liste »)."""

from __future__ import annotations

from robot.widgets.grid.job import Job
from robot.widgets.grid.together import save_buttons
from robot.widgets.sight import View


def put_in(job: Job) -> None:
    """The list is in that mode, where it has one; nothing is done otherwise.

    Saving leaves it, and so does turning a page, perhaps.
    """
    screen, sheet = job.sheet.screen, job.sheet
    if job.has_mode is False:
        return
    screen.touched()
    find = screen.find(screen.labels["edit_list"])
    there = find(screen.look()) is not None
    job.has_mode = job.has_mode or there
    if not there:
        return

    def ready(view: View) -> bool | None:
        return (find(view) is None and bool(save_buttons(screen, view)) and sheet.signature() is not None) or None

    screen.press(
        find,
        what=f"la saisie dans la liste {job.what}",
        accept=ready,
        accepted=f"les champs de la liste {job.what}, et ce qui les enregistre",
    )
