"""The list of authorisation profiles or groups on a screen: what it could be, and what is only the way to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from robot.config import Kind
from robot.errors import Drift
from robot.labels import Label, Labels, literal, normal
from robot.pages.menus import FIRST
from robot.pages.pronote.durations import is_duration
from robot.profiles import PROFILES
from robot.widgets import branches, choice, pick, region
from robot.widgets.sight import Seen, View, matching

#: Kind of users → the menus that the help page names.
PATHS: Mapping[Kind, tuple[str, ...]] = {
    "professeurs": ("menu_resources", "resource_enseignants", "menu_authorisation_profiles"),
    "vie_scolaire": ("menu_resources", "resource_personnels", "menu_authorisation_profiles"),
    "administratif": ("menu_file", "menu_user_administration"),
}
#: What an entry of the list of profiles is by its role, the surest first.
ENTRY_ROLES = ("treeitem", "option", "row", "gridcell", "listitem")
#: How far from its heading a cell's text may begin, in CSS pixels.
CELL = 16.0
#: How far up the block of two headings side by side may begin.
HEADS = 3
#: How far over a field's edge its own buttons may stand, in CSS pixels.
EDGE = 30.0
#: Labels of the entries that lead to a list of people.
LISTS = tuple(f"menu_list_{profile}" for profile in PROFILES)
#: Labels of what may stand beside such a list and is none of its entries.
BUTTONS = ("save_row", "validate", "cancel", "close_message", "stop_publication", "publish", "column_chooser")


def _columns(actions: list[Seen]) -> list[list[Seen]]:
    """What is pressed and stands one below the other in one block: columns of two entries at least."""
    groups: dict[tuple[object, ...], list[Seen]] = {}
    for item in actions:
        key = (item.frame, item.tag, item.role, item.tier, len(item.trail), round(item.box.x))
        groups.setdefault(key, []).append(item)
    columns = []
    for group in groups.values():
        tops = {round(item.box.y) for item in group}
        if len(group) > 1 and len(tops) == len(group):
            columns.append(group)
    # Of two that lie in each other (a cell that can be pressed, and what it holds), the inner one is pressed.
    return [
        column
        for column in columns
        if not any(
            item.source in inner.trail for item in column for other in columns if other is not column for inner in other
        )
    ]


def _rows(view: View, edit: Label) -> list[Seen]:
    """Each line's own button so called, under the first text of its line: what opens a name that is only written."""
    buttons = [item for item in view.of("action") if item.called(edit) and item.enabled]
    rows = []
    for button in buttons:
        for ancestor in button.trail:
            line = [item for item in view if item.frame == button.frame and ancestor in item.trail]
            texts = [item.names[0] for item in line if item.kind == "text" and item.shown and not item.pressed]
            if sum(item in buttons for item in line) > 1:
                break
            if name := next((text for text in texts if any(map(str.isalnum, text))), ""):
                rows.append(replace(button, names=(name,)))
                break
    return rows


def _lines(view: View, pressed: list[Seen]) -> list[Seen]:
    """The lines of a list that takes the press as a whole: names one below the other, and nothing in it but what stands
    on their lines.
    """
    lists = []
    # The same text as what can be pressed tells how its line is marked.
    entries = {(item.frame, item.source): item for item in view.of("entry")}
    for whole in pressed:
        texts = [item for item in view.of("text") if item.frame == whole.frame and whole.source in item.trail]
        left = min((round(item.box.x) for item in texts), default=0)
        names = [item for item in texts if round(item.box.x) == left]
        lines = {round(item.box.y) for item in names}
        if len(lines) == len(names) > 1 and all(round(item.box.y) in lines for item in texts):
            lists.append([entries.get((item.frame, item.source), item) for item in names])
    return [line for one in lists for line in one] if len(lists) == 1 else []


def _turns(item: Seen, fields: list[Seen]) -> bool:
    """It makes a field's number more or less: it is called after it (« Augmenter Durée »), or stands in its box."""
    called = {normal(name) for field in fields for name in field.names if name}
    if any(normal(name).endswith(f" {field}") for name in item.names for field in called):
        return True
    box = item.box
    return any(
        field.box.y - EDGE <= box.y
        and box.y + box.height <= field.box.y + field.box.height + EDGE
        and box.height < field.box.height
        and field.box.x <= box.x <= field.box.x + field.box.width + EDGE
        for field in fields
    )


def _worded(item: Seen) -> bool:
    """It is called something: an arrow of the list is none of its names."""
    return any(map(str.isalnum, item.name))


def _place(item: Seen) -> tuple[object, ...]:
    # The foot of a page stands as low as what is above it is long; a link that leads nowhere is its own page's.
    address, _, part = item.href.partition("#")
    return item.name, part if "#" in item.href else address, round(item.box.x)


def _around(column: list[Seen], item: Seen) -> bool:
    return any(one.source in item.trail for one in column)


def _first(view: View, entry: Seen) -> Seen:
    """The entry, called by the first of what stands side by side in it: the rest tells what it holds (« 45 min », a
    number on a ground of its own), as does what is written below that in another hand. It is chosen where the line in
    it is.
    """
    lines = [item for item in view.of("action") if item.frame == entry.frame and entry.source in item.trail]
    entry = replace(entry, selected=entry.selected or any(line.selected for line in lines))
    texts = [item for item in view.of("text") if item.frame == entry.frame and entry.source in item.trail]
    words = [text for text in texts if any(map(str.isalpha, text.name))]
    if not words and any(text.name.isdigit() for text in texts):
        own = [text for text in view.of("text") if (text.frame, text.source) == (entry.frame, entry.source)]
        return replace(entry, names=(own[0].name, *entry.names)) if own else entry
    beside = [
        text
        for text in texts
        if words and text is not words[0] and _worded(text) and text.box.x >= words[0].box.x + words[0].box.width
    ]
    first = beside or (words and words[0].name in (*entry.names[1:], entry.head))
    return replace(entry, names=(words[0].name, *entry.names)) if first else entry


def _under(view: View, label: Label) -> list[Seen]:
    """What is written in a table under the heading of that name: a line may be pressed though nothing shows it.

    Over a column of rings or boxes, the heading may be there for a screen reader only: nothing is written in it.
    """
    written = {source for text in view.of("text") if text.shown for source in (text.source, *text.trail)}
    heads = [title for title in view.of("title") if title.tag == "th" and title.source in written]
    for head in heads or _drawn_heads(view):
        if not head.called(label):
            continue
        for ancestor in head.trail:
            texts = [item for item in view.of("text") if item.frame == head.frame and ancestor in item.trail]
            # Of a list that is walked by keys, the line that takes them is pressed like any other.
            below = [text for text in texts if _is_below(text, head)]
            lines = [text for text in below if not (text.pressed and head.tag == "th")]
            if below and not lines:
                # All that stands in the table is pressed: what is written below the table is no part of it.
                break
            # What stands below a table counts its lines.
            lines = [text for text in lines if head.tag != "th" or _in_a_cell(text) == _in_a_cell(lines[0])]
            if lines:
                return [_by_its_ring(view, line) for line in lines]
    return []


def _in_a_cell(text: Seen) -> bool:
    return text.tag in ("td", "th") or text.role in ("cell", "gridcell", "rowheader")


def _is_below(text: Seen, head: Seen) -> bool:
    """It begins beneath the heading, or in the cell beneath that holds no more than it."""
    left = head.box.x - 1 if head.tag == "th" else head.box.x - CELL
    return (
        text.tag != "th"
        and _worded(text)
        and text.box.y >= head.box.y + head.box.height - 1
        and left <= text.box.x < head.box.x + head.box.width
    )


def _drawn_heads(view: View) -> list[Seen]:
    """Texts side by side in a row of their own: headings of a list that is no table.

    What is pressed as a whole (a tab, whatever it is made of) heads nothing.
    """
    pressed = {(item.frame, item.source) for item in view.of("action")}
    texts = [
        text
        for text in view.of("text")
        if text.shown
        and not text.pressed
        and not any((text.frame, node) in pressed for node in (text.source, *text.trail))
    ]
    lines = view.of("text")
    return [head for head in texts if any(_in_a_row(head, one, lines) for one in texts)]


def _in_a_row(head: Seen, one: Seen, texts: Sequence[Seen]) -> bool:
    """They stand side by side, and the smallest block around both holds no other line."""
    if one.frame != head.frame or one.box.y != head.box.y or one.box.x <= head.box.x:
        return False
    around = next((node for node in head.trail[:HEADS] if node in one.trail[:HEADS]), None)
    return around is not None and all(
        text.box.y == head.box.y for text in texts if text.frame == head.frame and around in text.trail
    )


def _by_its_ring(view: View, line: Seen) -> Seen:
    """What is written on a line with one ring to choose it by is chosen by that."""
    middle = line.box.y + line.box.height / 2
    rings = [
        tick
        for tick in view.of("tick", shown=False)
        if tick.radio
        and tick.visual
        and tick.frame == line.frame
        and tick.box.y <= middle <= tick.box.y + tick.box.height
    ]
    return replace(rings[0], names=line.names) if len(rings) == 1 else line


class ProfileList:
    """The list, wherever the screen shows it."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        #: Names that are looked for, in normal form: what a chosen profile brings may be a list too, without them.
        self.wanted: frozenset[str] = frozenset()
        #: What can be pressed on every page of the product: names and places.
        self._stood: frozenset[tuple[object, ...]] | None = None

    def before(self, view: View) -> None:
        """That view is from before any list was opened: what stands there is none. Only the first one counts."""
        if self._stood is None:
            self._stood = frozenset(map(_place, view.of("action")))

    def entries(self, view: View) -> list[Seen]:
        """The profiles or groups that the screen lists; Drift (AMBIGUOUS) if several lists could be theirs."""
        lists = self.candidates(view)
        if len(lists) > 1:
            raise Drift(
                "AMBIGUOUS",
                "Plusieurs listes de l'écran pourraient être celle des profils ou des groupes.",
                next_step="Transmettez la capture à la personne qui maintient le robot.",
                found=" ; ".join(", ".join(item.name for item in one[:4]) for one in lists),
                region=lists[1][0].box,
            )
        return self._uncounted(lists[0]) if lists else []

    def _uncounted(self, entries: list[Seen]) -> list[Seen]:
        """Each called without a count in brackets; with it where that is how it is looked for, or tells two apart."""
        bare = [item.name if normal(item.name) in self.wanted else choice.COUNT.sub("", item.name) for item in entries]
        return [
            replace(item, names=(name, *item.names)) if bare.count(name) == 1 else item
            for item, name in zip(entries, bare, strict=True)
        ]

    def candidates(self, view: View) -> list[list[Seen]]:
        """What could be the list: what holds a name that is looked for, else what is surest by its looks."""
        first: list[list[Seen]] = []
        if self._behind_a_tab(view.in_front()):
            return first
        for lists in self._by_looks(view.in_front()):
            named = [one for one in lists if any(self.wanted & set(map(normal, item.names)) for item in one)]
            if named or not self.wanted:
                return named or lists
            first = first or lists
        return first

    def _behind_a_tab(self, front: View) -> bool:
        """They have a tab of their own, and another one beside it is chosen: what is shown is that one's."""
        tabs = [item for item in front.of("action") if item.role == "tab"]
        mine = [item for item in tabs if item.called(self._labels["menu_authorisation_profiles"])]
        return any(
            not item.selected and any(one.selected and one.trail[1:2] == item.trail[1:2] for one in tabs)
            for item in mine
        )

    def _by_looks(self, front: View) -> Iterator[list[list[Seen]]]:
        """Lists by the role of their entries, then columns of things to press; the surest first."""
        menus = {item.ref for item in front.items if item.kind == "action" and item.role in ("menuitem", "tab")}
        navigation = self._navigation(front)
        # The head of the list is called by what it lists, and sorts it.
        heads = self._labels["profile_choice"]
        fields = front.of("field")
        seen = {(text.frame, source) for text in front.of("text") for source in (text.source, *text.trail)}
        pressed = [
            item
            for item in front.of("action")
            if item.names
            and _worded(item)
            and item.enabled
            and not self._is_button(item)
            and not item.called(heads)
            and not _turns(item, fields)
            and not is_duration(item.name)
        ]
        actions = [item for item in pressed if not menus & {item.ref, *item.trail}]
        # While its lines are still to come, what stands below the heading is the frame of the setting.
        inside = self._in_the_frame(front)
        under = [item for item in _under(front, heads) if (item.frame, item.source) not in inside]
        written = {item.name for item in under}

        def elsewhere(column: list[Seen]) -> bool:
            """A heading says where the profiles stand, and these are none of what is written there."""
            return bool(written) and not any(item.name in written for item in column)

        for role in ENTRY_ROLES:
            group = [item for item in actions if item.role == role and id(item) not in navigation]
            group = self._outside_its_menu(group)
            if group and not elsewhere(group):
                # Of a list walked by keys only one entry takes the focus: it is a part of the line that is pressed.
                whole = [one for one in self._named(actions, navigation) if len(group) == 1 and _around(one, group[0])]
                if len(group) == 1 and len(under) > 1 and not whole and group[0].name in written:
                    # So in a table: the names are all that is written under the heading with it.
                    yield [under]
                if whole:
                    yield [self._called(front, one) for one in whole]
                yield [self._called(front, self._without_branches(front, group))]
        inline = [item for item in pressed if item.role == "menuitem"]
        if not navigation:
            titles = [title for title in front.of("title") if title.level and title.called(heads)]
            inline = [item for title in titles for item in region.headed(front, title, inline)]
        radios = [item for item in front.of("tick") if item.radio and item.names and item.enabled]
        radios = [item for item in radios if not is_duration(item.name)]
        rows = _rows(front, self._labels["edit_row"])
        # Tabs one below the other, each with the setting of one profile.
        tabs: dict[tuple[int, ...], list[Seen]] = {}
        for item in pressed:
            # The heads of parts that unfold are called tabs too.
            if item.role == "tab" and item.expanded is None:
                tabs.setdefault(item.trail[:1], []).append(item)
        for some in (actions, radios, rows, inline, *tabs.values(), _lines(front, pressed), under):
            named = [
                column
                for column in self._named(some, navigation, whole=some is under)
                if not elsewhere(column)
                and not self._among_menus(front, column)
                # Signs that are called something nobody sees are no names.
                and (some is not actions or any((item.frame, item.source) in seen for item in column))
            ]
            if named := self._come(self._outside_the_frame(front, named)):
                yield [self._called(front, column) for column in named]

    def _called(self, front: View, entries: list[Seen]) -> list[Seen]:
        """Each by the first that it says; a line of headings is none of them."""
        called = [_first(front, item) for item in entries]
        return [item for item in called if not item.called(self._labels["profile_choice"])] or called

    def _outside_the_frame(self, front: View, columns: list[list[Seen]]) -> list[list[Seen]]:
        """Of several, those that are not in the frame of the setting itself."""
        inside = self._in_the_frame(front) if len(columns) > 1 else set()
        return [
            column for column in columns if not all((item.frame, item.source) in inside for item in column)
        ] or columns

    def _in_the_frame(self, front: View) -> set[tuple[int, int]]:
        found = region.chapter(front, self._labels["automatic_disconnection"])
        heads = [
            item for kind in ("title", "text") for item in front.of(kind) if item.called(self._labels["profile_choice"])
        ]
        # A column may be called so, beside that of the names: what stands below it are the lines of the list.
        if found is None or any(head.box.y == found[0].box.y for head in heads):
            return set()
        return {(item.frame, item.source) for item in found[1].items}

    def _come(self, columns: list[list[Seen]]) -> list[list[Seen]]:
        """Of several, those that did not stand there before any list was opened."""
        return [column for column in columns if not set(map(_place, column)) <= (self._stood or set())] or columns

    def _named(self, actions: list[Seen], navigation: frozenset[int], *, whole: bool = False) -> list[list[Seen]]:
        """Columns of names. Buttons that are called alike in each line are none, nor is the navigation.

        `whole`: they are one column, whatever each is made of.
        """
        outside = [item for item in actions if id(item) not in navigation]
        columns = [outside] if whole and outside else _columns(outside)
        return [
            column
            for column in columns
            if not self._leads_elsewhere(column)
            and len({item.name for item in column}) > 1
            and any(any(map(str.isalpha, item.name)) for item in column)
        ]

    def _navigation(self, view: View) -> frozenset[int]:
        """What stands among the beginnings of the documented paths: no list of its own, and nothing to set is in it.

        Beginnings may stand in a bar and in a row of tabs: where most of what lies around all of them does not stand
        among any, that is the page.
        """
        named = [self._labels[key] for key in FIRST if matching(view.of("action"), self._labels[key])]
        if not named[1:]:
            return frozenset()
        seen = [matching(view.of("action"), label) for label in named]
        begins = [(number, item) for number, items in enumerate(seen) for item in items]
        blocks: list[frozenset[int]] = []
        for number, one in begins:
            others = [item for other, item in begins if other != number and item.frame == one.frame]
            shared = (ancestor for ancestor in one.trail if any(ancestor in item.trail for item in others))
            if (ancestor := next(shared, None)) is not None:
                block = [item for item in view if item.frame == one.frame and ancestor in item.trail]
                blocks.append(frozenset(map(id, block)))
        among = frozenset[int]().union(*(one for one in blocks if not any(other < one for other in blocks)))
        whole = region.around(view, *named)
        around = frozenset(map(id, whole)) if whole is not None else among
        held = around if len(around) <= 2 * len(among) else among
        held -= self._headed(view, [item for _, item in begins])
        return held if not any(item.kind in region.CONTROLS for item in view if id(item) in held) else frozenset()

    def _headed(self, view: View, begins: list[Seen]) -> frozenset[int]:
        """What the screen's own title heads: the block that it stands in, where none of the beginnings does."""
        labels = [self._labels[path[-1]] for path in PATHS.values()]
        content = frozenset[int]()
        for title in view.of("title"):
            if title.level and not title.pressed and any(map(title.called, labels)) and title.trail:
                block = [item for item in view if item.frame == title.frame and title.trail[0] in item.trail]
                if not any(item in block for item in begins):
                    content |= frozenset(map(id, block))
        return content

    def _is_button(self, item: Seen) -> bool:
        return any(item.called(self._labels[key]) for key in BUTTONS)

    def _leads_elsewhere(self, column: list[Seen]) -> bool:
        """The column is one of the menus: it holds an entry of the paths that the help page gives."""
        entries = {key for path in PATHS.values() for key in (*path, "menu_settings", "section_pronote_net", *LISTS)}
        held = {key for key in entries for item in column if item.called(self._labels[key])}
        # One profile may be called « Professeurs ».
        return len(held) > 1 or any(key.startswith("menu_") for key in held)

    def _without_branches(self, view: View, group: list[Seen]) -> list[Seen]:
        """A branch that holds other entries is no profile, unless it is called as one that is looked for."""
        whole = {id(item) for item in group if any(item.ref in other.trail for other in group)}
        heads = [
            item
            for item, following in zip(group, [*group[1:], None], strict=True)
            if any(item.source in other.trail for other in group)
            or (item.expanded and following is not None and branches.is_indented(view, following, under=item))
        ]
        if not any(self.wanted & set(map(normal, item.names)) for item in heads):
            whole |= set(map(id, heads))
        return [item for item in group if id(item) not in whole]

    def _outside_its_menu(self, entries: list[Seen]) -> list[Seen]:
        """Without the tree or list that holds entries of the paths: that is the navigation of a section."""
        keys = {key for path in PATHS.values() for key in (*path, *LISTS)}
        leads = [item for item in entries if any(item.called(self._labels[key]) for key in keys)]
        held = {key for key in keys for item in leads if item.called(self._labels[key])}
        if len(held) < 2 or not any(key.startswith("menu_") for key in held):  # noqa: PLR2004 - one alone may be a name
            return entries
        around = next((one for one in leads[0].trail if all(one in item.trail for item in leads)), 0)
        return [item for item in entries if around not in item.trail]

    def _among_menus(self, view: View, column: list[Seen]) -> bool:
        """Around the column, and no further, stands an entry that leads to such a list: these are its neighbours."""
        around = next((one for one in column[0].trail if all(one in item.trail for item in column)), 0)
        labels = [self._labels[key] for path in PATHS.values() for key in path if key.startswith("menu_")]
        mine = {item.source for item in column}
        near = [item for item in view.of("action") if item.frame == column[0].frame and around in item.trail]
        return any(item.called(label) for item in near if item.source not in mine for label in labels)

    def entry(self, view: View, name: str) -> Seen | None:
        return pick.only([entry for entry in self.entries(view) if entry.called(literal(name))], literal(name))
