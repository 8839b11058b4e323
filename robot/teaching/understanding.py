"""What a person pointed at, as the robot will look for it: the thing, its caption, alone of that name or not, where."""

from __future__ import annotations

from dataclasses import dataclass

from robot.errors import Drift
from robot.labels import literal
from robot.teaching.pointing import Pointed
from robot.widgets import pick
from robot.widgets.sight import Seen, View, matching

PRESSED = ("action", "entry")
TICKS = ("tick",)
#: Label's key → the kinds of things that it can name; what is not here is pressed.
KINDS: dict[str, tuple[str, ...]] = {
    "my_ent": ("choice", "text"),
    "cas_url": ("field", "text"),
    "export_profile": ("choice", "tick", "field", "title", "text"),
    "profile_choice": ("choice",),
    "ent_ids_preference": TICKS,
    "yes": ("tick", "choice"),
    "enable": ("tick", "choice"),
    "profile_eleves": TICKS,
    "profile_responsables": TICKS,
    "profile_enseignants": TICKS,
    "profile_personnels": TICKS,
    "pronote_chapter": ("title", "text", "action"),
    "automatic_disconnection": ("title", "text", "tick"),
    "protocol_cas": ("text",),
    "column_family_name": ("text", "title"),
    "column_first_name": ("text", "title"),
    "column_cas_id": ("text", "title"),
}
#: How far up from what was pointed at the thing may stand: a word inside a button, the line of a tick.
NEAR = 6


@dataclass(frozen=True)
class Understood:
    """One thing of the screen, and what it is called."""

    item: Seen
    caption: str
    #: Nothing else that could be meant is called so.
    alone: bool
    #: The heading that it stands under; empty if there is none.
    under: str

    def __str__(self) -> str:
        where = f", dans « {self.under} »" if self.under else ""
        alone = "seul de ce nom" if self.alone else "qui n'est pas seul à porter ce nom"
        return f"{self.item.kind_said} « {self.caption} », {alone}{where}"


def kinds(key: str) -> tuple[str, ...]:
    """What that label can name."""
    return KINDS.get(key, PRESSED)


def secret(view: View, pointed: Pointed) -> Seen | None:
    """The password field that was pointed at, or None."""
    nodes = set(pointed.path[:NEAR])
    return next((item for item in _mine(view, pointed) if item.secret and {item.source, item.ref} & nodes), None)


def understood(view: View, pointed: Pointed, wanted: tuple[str, ...]) -> Understood | None:
    """The thing of those kinds that was pointed at; None if none stands there, or several do.

    A password field is never it.
    """
    mine = [item for item in _mine(view, pointed) if item.kind in wanted and not item.secret]
    for node in pointed.path[:NEAR]:
        itself = [item for item in mine if node in (item.source, item.ref)]
        inside = itself or [item for item in mine if node in item.trail]
        if len(inside) > 1:
            inside = [item for item in inside if _lies_in(item, pointed)] or inside
        if itself or len(inside) == 1:
            return named(view, inside[0])
        if inside:
            return None
    return None


def named(view: View, item: Seen) -> Understood:
    """That thing by the first of its captions that nothing else of its kind has, else by its first one."""
    front = view.in_front()
    for caption in item.names:
        if _alone(front, item, caption):
            return Understood(item, caption, True, _under(front, item))
    return Understood(item, item.name if item.names else "", False, _under(front, item))


def _mine(view: View, pointed: Pointed) -> list[Seen]:
    number = view.frames.index(pointed.frame) if pointed.frame in view.frames else -1
    return [item for item in view if item.frame == number and (item.shown or (item.kind == "tick" and item.visual))]


def _lies_in(item: Seen, pointed: Pointed) -> bool:
    box = item.box
    return box.x <= pointed.x <= box.x + box.width and box.y <= pointed.y <= box.y + box.height


def _alone(view: View, item: Seen, caption: str) -> bool:
    label = literal(caption)
    if item.kind in PRESSED:
        found = [one for one in view.pressable(label) if one.enabled or not item.enabled]
    else:
        found = matching(view.of(item.kind, shown=item.kind != "tick"), label)
    if item.kind in ("text", "title"):
        # A heading may be written in what it names, too.
        found = [one for one in found if one.source == item.source or item.source not in one.trail]
    try:
        return pick.only(found, label) is not None
    except Drift:
        return False


def _under(view: View, item: Seen) -> str:
    """The last title before it, in the smallest block that has one."""
    titles = [one for one in view.of("title") if one.frame == item.frame and one.level and one.source != item.source]
    for ancestor in item.trail:
        before = [one for one in titles if ancestor in one.trail and one.order < item.order]
        if before:
            return before[-1].name
    return ""
