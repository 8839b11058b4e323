"""Where what a gesture was done to stands, for programs of others to find it again: role and name, text, path."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from playwright.sync_api import ElementHandle, Frame, Locator
from playwright.sync_api import Error as PlaywrightError

from robot.widgets.moving_in import script
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Place

PATH = script("robot.widgets", "path.js")
ALONE = "(found, element) => found.length === 1 && found[0] === element"
#: A text in it may be what is pressed in its place: the middle of the whole, counted from there, must not lie beyond.
ITS_TEXT = """(found, element) => {
  if (found.length !== 1 || !element.contains(found[0])) return false;
  const whole = element.getBoundingClientRect(), inner = found[0].getBoundingClientRect();
  return inner.x + whole.width / 2 < whole.right && inner.y + whole.height / 2 < whole.bottom;
}"""
#: What HTML's own elements are, where no role is written.
ROLES = {"a": "link", "button": "button", "select": "combobox", "textarea": "textbox"}
INPUTS = {
    **dict.fromkeys(("submit", "button", "reset", "image"), "button"),
    **dict.fromkeys(("", "text", "url", "email", "tel"), "textbox"),
    **{"checkbox": "checkbox", "radio": "radio", "number": "spinbutton", "search": "searchbox"},
}
#: Kinds of things that are not filled by pressing a text in them.
FILLED = ("choice", "field")


def of(view: View, item: Seen, captions: Iterable[str]) -> Place | None:
    """Its place in that look, by those captions that it alone has there; None if it is gone meanwhile."""
    try:
        element, frame = view.handle(item), view.frames[item.frame]
        path = element.evaluate(PATH)
        way = _way(frame)
    except (LookupError, PlaywrightError):
        return None
    role = item.role or (INPUTS.get(item.type, "") if item.tag == "input" else ROLES.get(item.tag, ""))
    name = text = ""
    for caption in filter(None, captions):
        if role and not name and _is(frame.get_by_role(role, name=caption, exact=True), element, ALONE):  # type: ignore[arg-type]
            name = caption
        if item.kind not in FILLED and not text and _is(frame.get_by_text(caption), element, ITS_TEXT):
            text = caption
    return Place(way, role if name else "", name, text, tuple(path))


def _is(found: Locator, element: ElementHandle, means: str) -> bool:
    with suppress(PlaywrightError):
        return bool(found.evaluate_all(means, element))
    return False


def _way(frame: Frame) -> tuple[int, ...]:
    above = frame.parent_frame
    return (*_way(above), above.child_frames.index(frame)) if above is not None else ()
