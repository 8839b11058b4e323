"""What tells an entry of a menu, and signs at the end of a caption, or alone, that say that something opens."""

from __future__ import annotations

from robot.widgets.sight import Seen

#: Roles of entries of a menu.
MENU_ROLES = ("menuitem", "tab", "treeitem")
#: Of a menu that opens beside its entry.
BESIDE = ("▸", "►", "▶", "›", "»", ">")
#: Of one that opens below it, or over it.
BELOW = ("▾", "▼", "▿", "⌄", "˅", "⇕", "↕", "⏷")
#: Of what holds the rest: a menu, settings, a launcher.
MORE = ("☰", "≡", "⋮", "⋯", "…", "⚙", "▦", "⊞", "⠿")


def opens(item: Seen) -> bool:
    """It says that it opens, by its markup or by its sign."""
    return item.expanded is False or item.opens or _ends(item, (*BESIDE, *BELOW, *MORE))


def opens_below(item: Seen) -> bool:
    """It opens a list or a menu: by its markup, or by an arrow down at its end."""
    return item.expanded is False or item.opens or _ends(item, BELOW)


def is_arrow_down(text: str) -> bool:
    """Nothing but the arrow of a list that opens below."""
    return text.strip() in BELOW


def flies_out(item: Seen) -> bool:
    """An arrow at its end says that it holds more, and shows it beside itself under the pointer."""
    return _ends(item, BESIDE)


def _ends(item: Seen, signs: tuple[str, ...]) -> bool:
    return any(name.rstrip().endswith(signs) for name in item.names)
