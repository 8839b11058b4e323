"""The pages of a list: turned with « suivant », or by their numbers; never taken for one where there are more."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from robot.errors import Drift
from robot.labels import Label
from robot.widgets import pick
from robot.widgets.grid.sheet import Sheet
from robot.widgets.sight import Seen, View

#: « 1 – 10 sur 65 », whatever the words: what a list that shows a part of itself says of it. A date has no space there.
_PART = re.compile(r"(\d+)\D+(\d+)\D*\s\D*(\d{1,3}(?:\s\d{3})+|\d+)")
#: « 20 sur 65 affichés ».
_SHOWN = re.compile(r"(?<!\d)(?<!\d\s)(\d{1,3}(?:\s\d{3})+|\d+)\s+sur\s+(\d{1,3}(?:\s\d{3})+|\d+)")
#: How far apart the middles of two numbers of one line may lie, in CSS pixels.
LINE = 8.0


def turn(sheet: Sheet) -> bool:
    """The list's next page is shown; False if there is none (or the list has no pages).

    Drift (LIST_PAGED) if the screen numbers pages and neither « suivant » nor the present number is recognised: what is
    shown would be taken for the whole list.
    """
    label = sheet.screen.labels["next_page"]
    view = sheet.screen.look()
    if pick.action(view, label) is not None:
        _press_and_see(sheet, lambda now: pick.action(now, label), "la page suivante de la liste")
        return sheet.taken()
    # A button of that name that is greyed says that this is the last page.
    if pick.action(view, label, enabled=False) is not None:
        return False
    numbers = numbered(view)
    if not numbers:
        return False
    following = _present(numbers) + 1
    if following == max(numbers) + 1:
        return False
    if following == 1 or following not in numbers:
        raise sheet.screen.error_with_screenshot(_unknown(label, numbers))
    _press_and_see(sheet, partial(_number, following), f"la page {following} de la liste")
    return sheet.taken()


def first_page(sheet: Sheet) -> None:
    """Back to the first page, where the list has pages."""
    screen, label = sheet.screen, sheet.screen.labels["previous_page"]
    while (found := pick.action(screen.look(), label)) is not None and found.enabled:
        _press_and_see(sheet, lambda now: pick.action(now, label), "la page précédente de la liste")
    # Only some numbers are shown around the present one: the smallest leads nearer.
    while _present(numbers := numbered(screen.look())) > 1:
        least = min(numbers)
        _press_and_see(sheet, partial(_number, least), f"la page {least} de la liste")


def numbered(view: View) -> dict[int, Seen]:
    """Page number → what is pressed for it: the line that holds most numbers, two that follow each other among them."""
    found: list[tuple[int, Seen]] = []
    for item in view.of("action"):
        number = next((int(name) for name in item.names if name.isascii() and name.isdigit()), 0)
        if number and item.tier == 1 and item.role not in ("gridcell", "option", "treeitem", "row"):
            found.append((number, item))
    lines = [{n: other for n, other in found if abs(_middle(other) - _middle(item)) < LINE} for _, item in found]
    return max((line for line in lines if any(n + 1 in line for n in line)), key=len, default={})


def check_whole(sheet: Sheet, lines: int) -> None:
    """Drift (LIST_PAGED) if the screen says that the list has more lines than the last of its pages that were read."""
    view = sheet.screen.look()
    told = [match for text in view.texts if (match := _PART.search(text))]
    shown = [match for text in view.texts if (match := _SHOWN.search(text))]
    part = any(int(match[1]) <= int(match[2]) == lines < _count(match[3]) for match in told)
    if part or any(_count(match[1]) == lines < _count(match[2]) for match in shown):
        raise sheet.screen.error_with_screenshot(_unknown(sheet.screen.labels["next_page"], numbered(view)))


def _count(digits: str) -> int:
    return int("".join(digits.split()))


def _number(number: int, view: View) -> Seen | None:
    return numbered(view).get(number)


def _present(numbers: dict[int, Seen]) -> int:
    """The number of the page that is shown; 0 if no single one is marked as such."""
    marked = [number for number, item in numbers.items() if item.selected]
    return marked[0] if len(marked) == 1 else 0


def _middle(item: Seen) -> float:
    return item.box.y + item.box.height / 2


def _unknown(label: Label, numbers: dict[int, Seen]) -> Drift:
    return Drift(
        "LIST_PAGED",
        "La liste a plusieurs pages, et je ne reconnais pas comment passer à la suivante.",
        next_step="Affichez toute la liste sur une page si l'écran le propose ; sinon, ajoutez le libellé du bouton "
        "de la page suivante ([next_page.captions]) à labels.local.toml.",
        expected=str(label),
        found="pages " + ", ".join(str(number) for number in sorted(numbers)) if numbers else "une page d'une liste",
    )


def _press_and_see(sheet: Sheet, find: Callable[[View], Seen | None], what: str) -> None:
    before = sheet.eye("signature")

    def another(_view: View) -> bool | None:
        # It may come with a page of its own, on which the list is found again.
        return sheet.signature() not in (None, before) or None

    sheet.screen.press(find, what=what, accept=another, accepted=what)
