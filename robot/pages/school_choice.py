"""The page that asks which school, between signing in and the school's own screens: answered by its exact name."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from robot.labels import Label, literal, normal
from robot.pages.named import names_text, other_uai
from robot.widgets import choice, pick, region
from robot.widgets.sight import Seen, View
from robot.widgets.signs import is_arrow_down, opens_below
from robot.widgets.uncovering import uncover

if TYPE_CHECKING:
    from robot.pages.product import Product

#: Kinds of things by which a school can be chosen.
CHOSEN_BY = ("action", "entry", "tick")


class SchoolChoice:
    """Which school an account that has several is to work on. Nothing is written by it, and the name is checked after.

    Known of neither product (the help page begins on the school's own site): whoever has several schools may meet one.
    """

    def __init__(self, product: Product, name: str) -> None:
        self._product = product
        self._screen = product.screen
        self._labels = product.labels
        self._name = name
        #: What is pressed, as it looked before, and the pages that showed it.
        self._before: Seen | None = None
        self._on: tuple[str, ...] = ()

    def asked(self, view: View) -> bool:
        """The page asks for a school, this one among others."""
        view = view.in_front()
        if self._closed(view) is not None or self._search(view) is not None:
            return True
        if not (mine := self._mine(view)):
            return self._folded(view)
        return self._others(view, mine) or self._in_words(view)

    def _folded(self, view: View) -> bool:
        """A heading asks for it, above branches that are folded (by département, by town); or a text, above the only
        arrow of a list that is shut.
        """
        pressed = [item for item in view.of("action") if not item.masthead]
        shut = [item for item in pressed if item.expanded is False]
        if any(item.box.y > title.box.y for item in shut for title in self._heads(view)):
            return True
        arrows = pick.innermost([item for item in pressed if item.names and all(map(is_arrow_down, item.names))])
        asks = [text for text in view.of("text") if any(map(self._labels["which_school"].says, text.names))]
        return len(arrows) == 1 and any(text.box.y < arrows[0].box.y for text in asks)

    def _heads(self, view: View) -> list[Seen]:
        asks = self._labels["which_school"]
        return [title for title in view.of("title") if title.level and any(map(asks.says, title.names))]

    def _in_words(self, view: View) -> bool:
        """A text asks for it, or for one of the accounts that one has."""
        asks = [self._labels[key] for key in ("which_school", "which_account_kind") if key in self._labels]
        return any(label.says(text) and not label.denies(text) for label in asks for text in view.texts)

    def asked_in_front(self, view: View) -> bool:
        """A window asks for it, or a heading: what lies behind or around is of no school before it is answered."""
        return bool(view.dialogs or self._heads(view)) and self.asked(view)

    def answer(self) -> None:
        """This school is chosen, and the page asks no more. Drift if two are called so."""
        screen, what = self._screen, f"l'établissement « {self._name} »"
        front = screen.look().in_front()
        if not self._mine(front) and self._search(front) is not None:
            self._look_up()
        elif not self._mine(front) and self._folded(front):
            uncover(screen, lambda view: self._mine(view.in_front()), what=what)
        item: Seen = screen.wait(self._one, what)
        self._before, self._on = item, screen.look().documents
        if item.kind == "choice":
            choice.choose(screen, self._one, self._name, what=what, accept=self._taken, same=self._is, writes=False)
        else:
            screen.press(self._one, what=what, accept=self._took(), accepted=f"le choix de {what}")
        if screen.glimpse(self._gone) and self._sends(screen.look()) is None and self._waits(screen.look()) is None:
            return
        further = "la suite, une fois l'établissement choisi"
        screen.press(self._goes_on, what=further, accept=self._passed, accepted=further)

    def _look_up(self) -> None:
        """The school is looked for by its number, else by its name, on a page that lists none before that."""
        screen, what = self._screen, f"la recherche de l'établissement « {self._name} »"

        def field(view: View) -> Seen | None:
            found = self._search(view)
            return found and found[0]

        label = self._labels["school_number_field"]
        named: Seen = screen.wait(field, what)
        text = self._product.school.uai if named.called(label) else self._name
        screen.type_into(
            field,
            text,
            what=what,
            accept=lambda view: ((now := field(view)) is not None and now.value == text) or None,
            writes=False,
        )
        if (searched := self._search(screen.look())) is None or searched[1] is None:
            # It shows what it finds as one types.
            screen.wait(lambda view: self._mine(view.in_front()) or None, what)
            return
        screen.press(
            lambda view: (found := self._search(view)) and found[1],
            what=what,
            accept=lambda view: self._mine(view.in_front()) or None,
            accepted=f"l'établissement « {self._name} » parmi ce qui est trouvé",
        )

    def _search(self, view: View) -> tuple[Seen, Seen | None] | None:
        """The field to look a school up by, and what looks it up; nothing where a page that asks for one has none."""
        front = view.in_front()
        button = pick.action(front, self._labels["look_up"])
        for key in ("school_number_field", "school_name_field"):
            fields = [field for field in front.of("field") if field.called(self._labels[key]) and field.enabled]
            if len(fields) == 1 and (button is not None or self._heads(view)):
                return fields[0], button
        return None

    def fill_in(self) -> None:
        """This school is chosen in a form that asks for it among other things (a sign-in), where one does.

        Refused with the choices if it is not offered.
        """

        def chosen(view: View) -> bool:
            found = self._field(view)
            return found is not None and self._is(found.value)

        if self._closed(self._screen.look()) is not None:
            what = f"l'établissement « {self._name} »"
            choice.choose(self._screen, self._field, self._name, what=what, accept=chosen, same=self._is, writes=False)

    def _taken(self, view: View) -> bool | None:
        return True if self._gone(view) or self._chosen(view) else None

    def _took(self) -> Callable[[View], bool | None]:
        """As `_taken`; where nothing tells which line is chosen, a button that goes on does: whose screen comes is
        checked.
        """
        start = 0.0

        def took(view: View) -> bool | None:
            nonlocal start
            start = start or time.monotonic()
            if taken := self._taken(view):
                return taken
            late = time.monotonic() - start > self._screen.patience.soon and self._screen.traffic.idle
            return (self._goes_on(view) is not None) or None if late else None

        return took

    def _gone(self, view: View) -> bool | None:
        return True if view.items and self._screen.traffic.idle and not self.asked(view) else None

    def _passed(self, view: View) -> bool | None:
        """Its form is gone too: a list that stays shows the school as soon as it is chosen."""
        return self._gone(view) if self._sends(view) is None and self._waits(view) is None else None

    def _waits(self, view: View) -> Seen | None:
        """What goes on, in the smallest block around the list that shows this school: it was only chosen.

        A list that is only drawn counts on the page on which it was chosen from.
        """
        front, label = view.in_front(), self._labels["go_on"]
        drawn = (
            [item for item in front.of("action") if any(map(self._is, item.names)) and not item.masthead]
            if self._on == view.documents
            else []
        )
        for shown in (*(item for item in front.of("choice") if self._is(item.value)), *drawn):
            for ancestor in shown.trail[1 : region.NEAR]:
                block = [item for item in front.of("action") if item.frame == shown.frame and ancestor in item.trail]
                # Beside what is only drawn as a list, what leads to another page is an entry of the page that came.
                if shown in drawn:
                    block = [item for item in block if not item.href]
                if onward := [item for item in block if item.enabled and item.called(label)]:
                    return onward[0] if len(onward) == 1 else None
        return None

    # --- what the page offers ----------------------------------------------------------------------------------

    def _is(self, text: str) -> bool:
        """It names this school, its number before the name or not."""
        uai = self._product.school.uai
        bare = text.strip().removeprefix(uai)
        return names_text(bare.lstrip(" -"), self._name, self._labels) and not other_uai(text, uai)

    def _mine(self, view: View) -> list[Seen]:
        offered = [item for item in view.items if item.shown and item.enabled and item.kind in CHOSEN_BY]
        texts = [item for item in view.items if item.shown and item.kind in ("text", "title")]
        named = {ref for item in texts if any(map(self._is, item.names)) for ref in (item.source, *item.trail)}
        found = [
            item
            for item in offered
            if (item.source in named or any(map(self._is, item.names))) and not self._of_another(item)
        ]
        found = self._by_its_ring(view, texts) or found
        lists = [item for item in view.of("choice") if item.enabled and any(map(self._is, item.options))]
        on_card = self._on_its_card(view, texts)
        # A cell with the name in it may only take the keyboard: what leads on beside it is pressed.
        onward = [item for item in on_card if item.called(self._labels["go_on"])]
        return lists or onward or (self._as_administrator(found) if found else on_card) or self._written(view, texts)

    def _by_its_ring(self, view: View, texts: list[Seen]) -> list[Seen]:
        """The one ring in the line that names this school and no other: a ring of a table may be named for its row."""
        rings = [tick for tick in view.of("tick") if tick.radio and tick.enabled]
        for name in (item for item in texts if any(map(self._is, item.names)) and not self._of_another(item)):
            for ancestor in name.trail[: region.NEAR]:
                line = [item for item in view if item.frame == name.frame and ancestor in item.trail]
                if any(self._screen.names_another(text) for item in line for text in item.names):
                    break
                if len(inside := [ring for ring in rings if ring in line]) == 1:
                    return inside
        return []

    def _written(self, view: View, texts: list[Seen]) -> list[Seen]:
        """Its name in a list that nothing shows to be chosen from, on a page that asks for a school in words."""
        if not self._in_words(view):
            return []
        made = {
            (item.frame, item.tag, item.box.x, len(item.trail))
            for item in texts
            if any(map(self._screen.names_another, item.names))
        }
        return [
            item
            for item in texts
            if item.kind == "text"
            and any(map(self._is, item.names))
            and (item.frame, item.tag, item.box.x, len(item.trail)) in made
        ]

    def _on_its_card(self, view: View, texts: list[Seen]) -> list[Seen]:
        """What leads on from the block that names this school and no other, where each school has such a block.

        By its name, unless the page asks for a school in words: else it might do anything to it.
        """
        asks = self._in_words(view)
        found: list[Seen] = []
        for name in texts:
            if not any(map(self._is, name.names)) or self._of_another(name):
                continue
            block = self._card(view, name, self._screen.names_another)
            others = [item for item in view.of("action") if item not in block]
            leads = [item for item in _pressed(block) if asks or item.called(self._labels["go_on"])]
            if any(_stands_among(item, others) for item in leads):
                found += [item for item in leads if item not in found]
        if len(found) > 1:
            found = [item for item in found if item.called(self._labels["go_on"])] or self._as_administrator(found)
        return found

    def _as_administrator(self, found: list[Seen]) -> list[Seen]:
        """Of several accounts of one school, the one that an administrator has; all of them where none says so."""
        likely = self._labels.get("account_kind_likely")
        ranked = [(rank, item) for item in found if likely and (rank := likely.best(item.names)) is not None]
        best = min((rank for rank, _ in ranked), default=None)
        return [item for rank, item in ranked if rank == best] or found

    @staticmethod
    def _card(view: View, name: Seen, of_another: Callable[[str], bool]) -> list[Seen]:
        """The smallest block around that name that holds something to press, a row too; none where another is named."""
        for ancestor in name.trail[: region.NEAR]:
            block = [item for item in view.items if item.frame == name.frame and ancestor in item.trail]
            if any(of_another(text) for item in block for text in item.names):
                return []
            if _pressed(block):
                return block
        return []

    def _field(self, view: View) -> Seen | None:
        """The list « Établissement » of a form; a field that opens one by the sign at its end is one too."""
        front, label = view.in_front(), self._labels["school_field"]
        found = pick.choice(front, label)
        asks = self._in_words(front)
        shut = [item for item in front.of("action") if item.called(label) and item.enabled]
        shut = [item for item in shut if opens_below(item) or (asks and not item.href and not _of_a_line(front, item))]
        if found is None and len(shut) == 1:
            # A button that holds them as a menu is such a list too, by what it asks for.
            shown = [name for name in shut[0].names if not label.matches(name)]
            return replace(shut[0], kind="choice", value=" ".join(shown))
        if found is None and asks and len(lists := front.of("choice")) == 1:
            # The only list of a page that asks for a school, where it speaks of one or offers this one.
            says = any(map(label.says, lists[0].names)) or any(map(self._is, lists[0].options))
            return lists[0] if says else None
        typed = pick.field(front, label) if found is None else None
        return pick.as_choice(typed) if typed is not None and choice.arrow(front, typed) is not None else found

    def _closed(self, view: View) -> Seen | None:
        """That list while it shows no school, or another: what it offers may be seen only once it is opened."""
        found = self._field(view)
        return found if found is not None and not self._is(found.value) else None

    def _of_another(self, item: Seen) -> bool:
        """A part of it says that it is another establishment's: an annexe."""
        label: Label = self._labels["another_school"]
        mine = normal(self._name)
        return any(
            label.says(normal(name).replace(mine, " ")) or other_uai(name, self._product.school.uai)
            for name in item.names
        )

    def _others(self, view: View, mine: list[Seen]) -> bool:
        named = [item for item in view.items if item.shown and any(map(self._screen.names_another, item.names))]
        # Its name may be a part of what is pressed: a letter stands before it.
        parts = {(item.frame, source) for item in named for source in (item.source, *item.trail)}
        chosen = [item for item in view.items if item.shown and item.kind in CHOSEN_BY and item not in mine]
        if any(item.kind == "choice" for item in named) or any((item.frame, item.source) in parts for item in chosen):
            return True
        if any(self._screen.names_another(text) for item in view.of("choice") for text in item.options):
            return True
        # Written beside it only: another's card then leads on as this school's does.
        leads = [item for item in mine if item.called(self._labels["go_on"])]
        return any(_stands_among(item, self._card(view, name, self._is)) for name in named for item in leads)

    def _one(self, view: View) -> Seen | None:
        mine = self._mine(view.in_front())
        if not mine and (field := self._field(view)) is not None:
            return field
        # A box and the text beside it are one choice, and the box is what is ticked.
        ticked = [item for item in mine if item.kind in ("tick", "choice")]
        # A box that marks a row of a table leads nowhere by itself: its link does.
        onward = any(item.called(self._labels["go_on"]) for item in view.in_front().of("action"))
        alone = all(item.kind == "tick" and not item.radio for item in ticked) and not onward
        mine = (ticked or mine) if not alone else ([item for item in mine if item not in ticked] or mine)
        by_number = [item for item in mine if any(self._product.school.uai in name for name in item.names)]
        return pick.only(by_number or mine, literal(self._name))

    def _chosen(self, view: View) -> bool:
        if (field := self._field(view)) is not None and self._is(field.value):
            return True
        item = self._one(view)
        if item is None:
            return False
        before = self._before
        # It is drawn otherwise now, or is the list that was opened, which shows this school in place of what it said.
        marked = (
            before is not None
            and before.source == item.source
            and (item.look != before.look or not any(map(self._is, before.names)))
        )
        return bool(marked or item.checked or item.selected or (item.kind == "choice" and self._is(item.value)))

    def _goes_on(self, view: View) -> Seen | None:
        """What goes on from here: by its name, else the only button that sends what the school was chosen in."""
        label, front = self._labels["go_on"], view.in_front()
        if (called := pick.action(front, label)) is not None:
            return called
        if (sends := self._sends(view)) is not None:
            return sends
        # « Ouvrir la console » begins as one of them does; a button may be made of nothing but a box.
        buttons = [item for item in front.of("action") if item.enabled]
        named = pick.innermost([item for item in buttons if any(map(label.begins, item.names))])
        if not named:
            # A bar may be made of boxes of which nothing says that they take a press.
            titles = {title.source for title in front.of("title")}
            written = [item for item in front.of("entry") if item.enabled and item.source not in titles]
            named = pick.innermost([item for item in written if any(map(label.begins, item.names))])
        return named[0] if len(named) == 1 else None

    def _sends(self, view: View) -> Seen | None:
        """The only button that sends the form in which the school is chosen from a closed list."""
        field = self._field(view)
        if field is None or not field.form:
            return None
        sends = [
            item for item in view.in_front().of("action") if item.form == field.form and item.source != field.source
        ]
        buttons = [item for item in sends if item.enabled and item.tier == 1 and item.role != "option"]
        return buttons[0] if len(buttons) == 1 else None


def _of_a_line(view: View, item: Seen) -> bool:
    """Others that are made as it is stand on its line: a caption that sorts a list when it is pressed."""
    made = (item.frame, item.tag, item.role, item.box.y, item.box.height)
    line = [one for one in view.of("action") if (one.frame, one.tag, one.role, one.box.y, one.box.height) == made]
    return len(line) > 1


def _pressed(block: list[Seen]) -> list[Seen]:
    return [item for item in block if item.kind == "action" and item.shown and item.enabled]


def _stands_among(item: Seen, others: list[Seen]) -> bool:
    """One of them is pressed and shares a caption with it (what it shows may only be a part of it), and is another."""
    names = set(map(normal, item.names))
    return any(names & set(map(normal, one.names)) and one.trail != item.trail for one in _pressed(others))
