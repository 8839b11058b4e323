"""A whole list, though only some of its rows exist at a time: scrolled or paged through, proven gap-free and steady."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from robot import limits
from robot.errors import Refused
from robot.widgets.grid.pages import check_whole, first_page, promises, turn, unfold
from robot.widgets.grid.sheet import BETWEEN, Sheet
from robot.widgets.sight import View
from robot.widgets.watch import Gesture

#: A list that changes while it is read is read so many times in all.
READINGS = 3
#: No school's list has more pages.
MOST_PAGES = 2000


@dataclass(frozen=True)
class Line:
    """One row, as shown."""

    texts: tuple[str, ...]
    #: CSS pixels from the list's beginning, on its page.
    y: float
    #: Page of a paginated list, 0 for the first.
    page: int
    #: What the row is recognised by: its texts but for the column that is filled.
    key: str
    #: « Abadie, Adèle » where one column holds both names, and only the boldness of its letters tells them apart.
    inked: str = ""

    def text(self, column: int | None) -> str:
        """The text of one column, empty where the list has no such column."""
        return "" if column is None else self.texts[column]


@dataclass(frozen=True)
class Listing:
    """A whole list."""

    sheet: Sheet
    lines: tuple[Line, ...]
    pages: int


def read(sheet: Sheet, *, what: str) -> Listing:
    """Every row of the list, from its first page on.

    Successive windows overlap and must agree, no pixel of the list's height may be left unread, and the number of rows
    that the page tells must be the number that was read. If not, somebody else is at work: it is read again, then
    Refused (LIST_CHANGES). `what` is the list's name, in French.
    """
    screen = sheet.screen
    screen.window()
    problem, before = "", None
    for again in range(READINGS):
        if again:
            # What was just typed may still be coming back, row by row.
            screen.glimpse(lambda _view: False, timeout=screen.patience.moment)
        screen.watch.before(Gesture("read", f"la liste {what}", writes=False))
        # One that was left on another page may stand there still.
        first_page(sheet)
        unfold(sheet, MOST_PAGES)
        if not sheet.taken():
            raise screen.error_with_screenshot(sheet.lost(what))
        lines, pages, problem = _attempt(sheet)
        texts = [line.texts for line in lines]
        if not problem or (problem == MOVED and texts == before):
            return Listing(sheet, tuple(lines), pages)
        # Rows that moved while they were read alike twice were moved by the list itself.
        before = texts
    raise screen.error_with_screenshot(
        Refused(
            "LIST_CHANGES",
            f"La liste {what} change pendant que je la lis : quelqu'un d'autre y travaille sans doute.",
            next_step="Relancez quand personne ne modifie cette liste.",
            found=PROBLEMS[problem],
        )
    )


#: Rows stood elsewhere when they were seen again, as they do where nobody knows their height before they are drawn.
MOVED = "moved"
PROBLEMS = {
    MOVED: "des lignes changent de place entre deux lectures",
    "gap": "des lignes manquent entre deux lectures",
    "content": "une ligne lue deux fois n'est plus la même",
    "folded": "des groupes de la liste restent repliés",
    "count": "le nombre de lignes annoncé n'est pas celui des lignes lues",
}


def _attempt(sheet: Sheet) -> tuple[list[Line], int, str]:
    lines: list[Line] = []
    moved = False
    for page in range(MOST_PAGES):
        rows, said, problem = _window_by_window(sheet)
        moved = moved or problem == MOVED
        if problem not in ("", MOVED):
            return lines, 0, problem
        lines += (_line(sheet, row, page) for row in rows)
        if not turn(sheet):
            single = page == 0
            check_whole(sheet, len(lines))
            # What came while that was looked at was not read.
            if sheet.eye("grown", 0):
                return lines, 0, "count"
            counted = not single or said < 0 or said == len(lines)
            return lines, page + 1, (MOVED if moved else "") if counted else "count"
    return lines, 0, "gap"


def _line(sheet: Sheet, row: dict[str, Any], page: int) -> Line:
    texts = tuple(row["texts"])
    return Line(texts, row["y"], page, BETWEEN.join(texts[n] for n in sheet.key), row["inked"])


def read_page(sheet: Sheet, page: int) -> tuple[Line, ...]:
    """The rows of the page that is shown, which is the list's `page`-th; none if they change while they are read."""
    rows, _, problem = _window_by_window(sheet)
    return () if problem not in ("", MOVED) else tuple(_line(sheet, row, page) for row in rows)


def _more(sheet: Sheet, lines: int) -> bool:
    """A list that shows the rest as it is scrolled shows more than these lines now: at once, or once its server has
    answered, or as it says that there is more.
    """
    screen = sheet.screen
    if sheet.eye("grown", limits.GROWS * 1000):
        return True

    def settled(view: View) -> bool:
        still = screen.traffic.idle and not promises(sheet, view, lines)
        return still or bool(sheet.eye("grown", 0))

    asked = not screen.traffic.idle
    screen.glimpse(settled, timeout=screen.patience.part)
    return bool(sheet.eye("grown", limits.GROWS * 1000 if asked else 0))


def _window_by_window(sheet: Sheet) -> tuple[list[dict[str, Any]], int, str]:
    screen = sheet.screen
    sheet.eye("beginReading")
    while True:
        screen.watch.before(Gesture("look", "", writes=False))
        answer = sheet.eye("readOn", {"budget": limits.READING * 1000, "patience": screen.patience * 1000})
        if answer["end"] and (answer["changed"] or not _more(sheet, answer["rows"])):
            break
        # Rows that came and went are still held: more than a hundred megabytes after some thousand of them (measured).
        screen.page.request_gc()
    whole = sheet.eye("haveRead")
    return whole["rows"], whole["said"], answer["changed"] or (MOVED if whole["moved"] else "")
