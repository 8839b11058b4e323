"""The pages of a list: turned with « suivant », or by their numbers; never taken for one where there are more."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from robot.errors import Drift
from robot.labels import Label, normal
from robot.widgets import pick
from robot.widgets.grid.sheet import Sheet
from robot.widgets.sight import Box, Seen, View

#: « 1 – 10 sur 65 », whatever the words: what a list that shows a part of itself says of it. A date has no space there.
_PART = re.compile(r"(\d+)\D+(\d+)\D*\s\D*(\d{1,3}(?:\s\d{3})+|\d+)")
#: « 20 sur 65 affichés ».
_SHOWN = re.compile(r"(?<!\d)(?<!\d\s)(\d{1,3}(?:\s\d{3})+|\d+)\s+sur\s+(\d{1,3}(?:\s\d{3})+|\d+)")
#: « Page 1 / 4 ».
_PAGE = re.compile(r"\bpages?\s*:?\s*(\d+)\s*(?:/|sur|de|of)\s*(\d+)", re.IGNORECASE)
#: « 1 de 6 »: which page of how many, where signs stand beside it.
_OF = re.compile(r"^\d+\s*(?:/|sur|de|of)\s*\d+$")
#: « 20 / page », « 20 par page »: as many lines as a page has.
_SIZE = re.compile(r"(\d+)\s*(?:/|par|per)\s*page", re.IGNORECASE)
#: « sur 3 », after the field that holds the number of the page.
_OUT_OF = re.compile(r"^(?:/|sur|de|of)\s*\d+$")
_NUMBER = re.compile(r"\d+")
#: How far apart the middles of what stands on one line may lie, in CSS pixels.
LINE = 8.0
#: How far from its text the signs of a pager may stand, in CSS pixels.
REACH = 400.0
#: How far from each other the numbers of a pager stand at most, in CSS pixels.
SIDE = 60.0
#: What leads on, or back, drawn by a letter.
GLYPHS = {"previous_page": "<‹←◀◂", "next_page": ">›→▶▸"}
#: The signs « ‹ › », and « « ‹ › » », in their order.
SIGNS = {"previous_page": {2: 0, 4: 1}, "next_page": {2: 1, 4: 2}}


def turn(sheet: Sheet) -> bool:
    """The list's next page is shown; False if there is none (or the list has no pages).

    Drift (LIST_PAGED) if the screen numbers pages and neither « suivant » nor the present number is recognised: what is
    shown would be taken for the whole list.
    """
    screen = sheet.screen
    view = screen.look()
    if (found := _leading(view, screen.labels["next_page"])) is not None:
        # One that is greyed says that this is the last page.
        if not found.enabled:
            return False
        _press_and_see(sheet, partial(_usable, screen.labels["next_page"]), "la page suivante de la liste")
        return sheet.taken()
    numbers = numbered(view)
    if not numbers:
        return False
    following = _present(view, numbers) + 1
    if following > max(numbers):
        return False
    if following == 1 or following not in numbers:
        raise screen.error_with_screenshot(_unknown(screen.labels["next_page"], numbers))
    _press_and_see(sheet, partial(_number, following), f"la page {following} de la liste")
    return sheet.taken()


def first_page(sheet: Sheet) -> None:
    """Back to the first page, where the list has pages."""
    screen, label = sheet.screen, sheet.screen.labels["previous_page"]
    while _usable(label, screen.look()) is not None:
        _press_and_see(sheet, partial(_usable, label), "la page précédente de la liste")
    # Only some numbers are shown around the present one: the smallest leads nearer.
    while _present(view := screen.look(), numbers := numbered(view)) > 1:
        least = min(numbers)
        _press_and_see(sheet, partial(_number, least), f"la page {least} de la liste")


def unfold(sheet: Sheet, most: int) -> None:
    """A list that shows the rest of itself only when asked (« Afficher la suite »), or folded groups, shows all of it.

    They are opened at once (« Tout déplier »), else one by one by their own signs.
    """
    label, groups = sheet.screen.labels["more_rows"], sheet.screen.labels["all_groups"]

    def group(view: View) -> Seen | None:
        return pick.action(view, groups) or _at(view, sheet, sheet.eye("folded"))

    for _ in range(most):
        if sheet.eye("folded") is None:
            break
        _press_and_see(sheet, group, "ce qui est replié dans la liste")

    def more(view: View) -> Seen | None:
        found = [item for item in view.of("action") if item.enabled and any(map(label.says, item.names))]
        return pick.only(found, label)

    for _ in range(most):
        if more(sheet.screen.look()) is None:
            return
        _press_and_see(sheet, more, "la suite de la liste")


def _at(view: View, sheet: Sheet, place: dict[str, float] | None) -> Seen | None:
    """What is pressed at that place of the list's own page."""
    if place is None:
        return None
    found = [item for item in view.of("action") if view.frames[item.frame] == sheet.frame and _inside(item.box, place)]
    return pick.innermost(found)[0] if found else None


def _inside(box: Box, place: dict[str, float]) -> bool:
    right, foot = place["x"] + place["width"] + 1, place["y"] + place["height"] + 1
    return (
        place["x"] - 1 <= box.x <= box.x + box.width <= right and place["y"] - 1 <= box.y <= box.y + box.height <= foot
    )


def _leading(view: View, label: Label) -> Seen | None:
    """What leads to the next (or previous) page, greyed or not: by its name, else by its sign and its place."""
    # A list may have its pager above and below: both do the same.
    return (
        pick.action(view, label, enabled=False, nearer=_alike)
        or pick.only([item for item in view.of("action") if any(map(label.speaks, item.names))], label, nearer=_alike)
        or _sign(view, label.key)
        or _beside_field(view, label.key)
    )


def _usable(label: Label, view: View) -> Seen | None:
    found = _leading(view, label)
    return found if found is not None and found.enabled else None


def _alike(left: list[Seen]) -> list[Seen]:
    return left[-1:] if len({(*map(normal, item.names), item.enabled) for item in left}) == 1 else left


def _sign(view: View, key: str) -> Seen | None:
    """That of the wordless signs beside « 1 – 20 sur 65 » which its letter, or their number and order, say it to be."""
    for text in view.of("text"):
        if not any(pattern.search(name) for name in text.names for pattern in (_PART, _PAGE, _OF)):
            continue
        signs = [
            item
            for item in view.of("action")
            if _on_line(item, text)
            and not any(map(normal, item.names))
            and -REACH < item.box.x - text.box.x < REACH + text.box.width
        ]
        if len(drawn := [item for item in signs if any(name in GLYPHS[key] for name in item.names)]) == 1:
            return drawn[0]
        signs = sorted(pick.innermost(signs), key=lambda item: item.box.x)
        if (place := SIGNS[key].get(len(signs))) is not None:
            return signs[place]
    return None


def _beside_field(view: View, key: str) -> Seen | None:
    """That of the wordless signs beside « Page [1] sur 3 » which stands next to it, on its side."""
    for field, total in ((one, _total(view, one)) for one in view.of("field") if one.value.isdigit()):
        if total is None:
            continue
        signs = [item for item in view.of("action") if _on_line(item, field) and not any(map(normal, item.names))]
        signs = sorted(pick.innermost(signs), key=lambda item: item.box.x)
        before = [item for item in signs if item.box.x < field.box.x]
        after = [item for item in signs if item.box.x > total.box.x]
        if before and after:
            return {"previous_page": before[-1], "next_page": after[0]}[key]
    return None


def _total(view: View, field: Seen) -> Seen | None:
    """« sur 3 », right after that field."""
    texts = [item for item in view.of("text") if _on_line(item, field) and item.box.x - field.box.x > 0]
    near = [item for item in texts if _gap(field, item) < SIDE and any(map(_OUT_OF.match, item.names))]
    return near[0] if len(near) == 1 else None


def _on_line(item: Seen, other: Seen) -> bool:
    return item.frame == other.frame and abs(_middle(item) - _middle(other)) < LINE


def numbered(view: View) -> dict[int, Seen]:
    """Page number → what is pressed for it: the line that holds most numbers, of which some follow each other."""
    found: list[tuple[int, Seen]] = []
    for item in view.of("action"):
        number = next((int(name) for name in item.names if name.isascii() and name.isdigit()), 0)
        if number and not _cell(item):
            found.append((number, item))
    # What only looks pressed counts where no buttons or links are such numbers.
    for tier in sorted({item.tier for _, item in found}):
        alike = [one for one in found if one[1].tier == tier]
        lines = [{n: other for n, other in alike if abs(_middle(other) - _middle(item)) < LINE} for _, item in alike]
        runs = [run for line in lines for run in _runs(view, line)]
        if run := max((run for run in runs if _follow(view, run)), key=len, default={}):
            return run
    return {}


def _runs(view: View, line: dict[int, Seen]) -> list[dict[int, Seen]]:
    """The numbers of that line which no words part: « 1 2 3 Lignes par page : 20 50 » are pages, then sizes."""
    runs: list[dict[int, Seen]] = []
    last: Seen | None = None
    for number, item in sorted(line.items(), key=lambda one: one[1].box.x):
        if last is None or _words_between(view, last, item):
            runs.append({})
        runs[-1][number] = last = item
    return runs


def _words_between(view: View, left: Seen, right: Seen) -> bool:
    return any(
        left.box.x < text.box.x < right.box.x and _on_line(text, left) and any(map(str.isalpha, text.name))
        for text in view.of("text")
    )


def _follow(view: View, line: dict[int, Seen]) -> bool:
    """Two of them do; or, where there are two or three pages, one of them and the plain text beside it.

    That text is then the page that is shown: « 1 [2] », « [1] 2 [3] ».
    """
    if any(n + 1 in line for n in line):
        return True
    plain = [
        number
        for number, text in _plain(view, line)
        if not _cell(text) and any(_gap(text, item) < SIDE for item in line.values())
    ]
    return len(plain) == 1 and sorted({*plain, *line}) == list(range(1, len(line) + 2))


def _cell(item: Seen) -> bool:
    return item.role in ("gridcell", "option", "treeitem", "row") or item.tag in ("td", "th", "tr")


def _plain(view: View, line: dict[int, Seen]) -> list[tuple[int, Seen]]:
    """The numbers on that line which are not pressed."""
    place = next(iter(line.values()))
    return [
        (int(name), text)
        for text in view.of("text")
        if not text.pressed and abs(_middle(text) - _middle(place)) < LINE
        if (name := text.names[0]).isascii() and name.isdigit() and int(name) not in line
    ]


def check_whole(sheet: Sheet, lines: int) -> None:
    """Drift (LIST_PAGED) if the screen says that the list has more lines than the last of its pages that were read."""
    view = sheet.screen.look()
    label = sheet.screen.labels["next_page"]
    if any(_says_more(text, lines) for text in view.texts) or (
        _leads_nowhere(sheet, view) and _may_have_more(view, lines, sheet.screen.labels["list_total"])
    ):
        raise sheet.screen.error_with_screenshot(_unknown(label, numbered(view)))


def promises(sheet: Sheet, view: View, lines: int) -> bool:
    """It says that it has more than these lines, and nothing is there to press for them: they come as it scrolls."""
    return any(_says_more(text, lines) for text in view.texts) and _leads_nowhere(sheet, view)


def _leads_nowhere(sheet: Sheet, view: View) -> bool:
    return _leading(view, sheet.screen.labels["next_page"]) is None and not numbered(view)


def _says_more(text: str, lines: int) -> bool:
    part, shown, page = _PART.search(text), _SHOWN.search(text), _PAGE.search(text)
    return (
        (part is not None and int(part[1]) <= int(part[2]) == lines < _count(part[3]))
        or (shown is not None and _count(shown[1]) == lines < _count(shown[2]))
        or (page is not None and int(page[1]) < int(page[2]))
    )


def _may_have_more(view: View, lines: int, counts: Label) -> bool:
    """Nothing leads further, and yet a page is full, or more are counted where a page has a size."""
    told = [*view.texts, *(item.value for item in view.of("choice"))]
    sizes = {int(found[1]) for text in told if (found := _SIZE.search(text))}
    counted = [_NUMBER.findall(text) for text in view.texts if counts.says(text) and not counts.denies(text)]
    return lines in sizes or (bool(sizes) and any(len(found) == 1 and int(found[0]) > lines for found in counted))


def _count(digits: str) -> int:
    return int("".join(digits.split()))


def _number(number: int, view: View) -> Seen | None:
    return numbered(view).get(number)


def _present(view: View, numbers: dict[int, Seen]) -> int:
    """The number of the page that is shown: marked as such, or one that cannot be pressed; 0 if no single one is."""
    marked = [number for number, item in numbers.items() if item.selected]
    if not marked and numbers:
        marked = [number for number, _ in _plain(view, numbers)]
    return marked[0] if len(marked) == 1 else 0


def _gap(one: Seen, other: Seen) -> float:
    return max(one.box.x, other.box.x) - min(one.box.x + one.box.width, other.box.x + other.box.width)


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
