"""One filling of a list: its cells, what is known of the way they are filled, and what the list shows of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from robot.errors import Drift, Refused, RobotError, SiteUnavailable
from robot.widgets.grid.lanes import Answer, Lane
from robot.widgets.grid.pages import first_page, turn
from robot.widgets.grid.reading import Line, Listing, read, read_page
from robot.widgets.grid.sheet import Sheet

#: Cells that prove a way of filling on this very list, one at a time.
PROOF = 3
#: Looks in a row without a request under way: between two of them, the page may have the next one to send.
QUIET = 4


@dataclass(frozen=True)
class Cell:
    """One cell to fill: the row's key, the text it shows, the text it must show (empty: the cell is emptied)."""

    key: str
    before: str
    value: str


#: kept: shown by the list. refused: with the site's message. moved: somebody else changed it meanwhile. lost: no such
#: row any more (or two).
Fate = Literal["kept", "refused", "moved", "lost"]
OnCell = Callable[[Cell, Fate, str], None]
#: Rows with the cell that is to be filled in each.
Pairs = list[tuple[Line, Cell]]


@dataclass
class Job:
    """What is to be filled, and what is known of it so far."""

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
    #: The server owed an answer as the hand came back.
    owed: bool = False
    #: The list keeps what is typed until its own button is pressed.
    together: bool = False
    #: The save buttons that could be pressed before anything was typed.
    awake: frozenset[object] = frozenset()
    #: Its rows have fields only in a mode that the list is put in; None until that was looked for.
    has_mode: bool | None = None
    #: The list is loaded anew with each cell.
    anew: bool = False
    #: Cells typed in the last batch that the list did not show yet when it ended.
    carried: Pairs = field(default_factory=list)
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


def delivered(job: Job, looks: int = QUIET) -> None:
    """No request is under way any more: some lists show what was typed before the server has it, and are left next."""
    screen, quiet = job.sheet.screen, 0
    end = time.monotonic() + screen.patience
    while quiet < looks and time.monotonic() < end:
        job.sheet.hand("pause")
        quiet = quiet + 1 if screen.traffic.idle else 0


def show_page(job: Job, number: int) -> None:
    """That page of the list is shown, counted from 0; Drift (LIST_LOST) if the list is nowhere."""
    if job.listing.pages > 1:
        first_page(job.sheet)
        for _ in range(number):
            turn(job.sheet)
    if not job.sheet.taken():
        raise job.sheet.screen.error_with_screenshot(job.sheet.lost(job.what))


def in_state(batch: Pairs, answer: Answer, state: str) -> Pairs:
    """Those of the batch of which the hand answered that."""
    return [pair for pair, now in zip(batch, answer["cells"], strict=True) if now["status"] == state]


def report(job: Job, batch: Pairs, answer: Answer, lost: list[Cell]) -> None:
    """`on_cell` has heard of each cell whose fate is known; `lost` holds those whose row was not found."""
    for (_, cell), now in zip(batch, answer["cells"], strict=True):
        match now["status"]:
            case "lost":
                lost.append(cell)
            case "kept" | "refused" | "moved" as fate:
                job.on_cell(cell, fate, now["shown"])


def shown_by(job: Job, page: int, cells: Sequence[Cell]) -> dict[str, str]:
    """What the list shows, by key: of that page alone where these cells are as wanted; nothing if it cannot be read.

    The list may be on its first page again.
    """

    def texts(lines: Sequence[Line]) -> dict[str, str]:
        return {line.key: line.texts[job.column] for line in lines}

    try:
        if job.listing.pages > 1:
            show_page(job, page)
            shown = texts(read_page(job.sheet, page))
            if all(shown.get(cell.key) == cell.value for cell in cells):
                return shown
        return texts(read(job.sheet, what=job.what).lines)
    except (Refused, Drift):
        return {}


def not_emptied(job: Job, cell: Cell) -> RobotError:
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


def frozen(job: Job, why: str) -> RobotError:
    """The error for a list that no longer answers."""
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


def differs(job: Job, batch: Pairs, answer: Answer, lost: list[Cell]) -> Drift:
    """The error for a cell that shows something else than what was typed; the others are told first."""
    report(job, batch, answer, lost)
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
