"""« Intégration dans un ENT » as a list of delegations (versions 2024.3 to 2025.2, observed; captions not known).

Mon ENT and the CAS address stand in a window opened from the list; a new delegation must then be made active. Rows are
not elements there: what stands on one line of the screen belongs together, as for a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from robot.errors import Refused
from robot.labels import normal
from robot.pages.product import Product
from robot.pages.pronote.ent_form import EntForm
from robot.states import DelegationState, EntState
from robot.widgets import pick
from robot.widgets.sight import Seen, View


@dataclass(frozen=True)
class Row:
    """One CAS delegation of the list."""

    name: str
    active: Seen
    settings: Seen


@dataclass(frozen=True)
class Space:
    """One space of the list, and the protocol that is ticked for it."""

    name: str
    uses: Literal["cas", "other", "none"]
    cas: Seen
    none: Seen | None


class Delegations:
    """The list, the window of one CAS delegation, and which spaces use CAS."""

    def __init__(self, console: Product, form: EntForm) -> None:
        self._console = console
        self._screen = console.screen
        self._labels = console.labels
        self._form = form
        self._chosen = ""
        #: What the window of the chosen delegation held when it was last read.
        self._held: EntState | None = None

    def shown(self, view: View) -> bool:
        """The tab shows a list of delegations."""
        return self._group(view) is not None

    def read(self) -> DelegationState:
        """What the CAS delegation holds, whether it is active, and which spaces use CAS. Refused if several fit."""
        rows = self._rows(self._screen.look())
        if not rows:
            self._chosen, self._held = "", None
            return self._state(EntState(ent="", cas_url=""), None)
        found = {row.name: self._inside(row.name) for row in rows}
        self._chosen = self._meant(found)
        self._held = found[self._chosen]
        return self._state(self._held, bool(self._row(self._screen.look(), self._chosen).active.checked))

    def _state(self, held: EntState, active: bool | None) -> DelegationState:
        spaces = self._spaces(self._screen.look())
        return DelegationState(
            ent=held.ent,
            cas_url=held.cas_url,
            active=active,
            spaces=tuple(space.name for space in spaces if space.uses == "cas"),
            other_spaces=tuple(space.name for space in spaces if space.uses == "other"),
            idle_spaces=tuple(space.name for space in spaces if space.uses == "none"),
        )

    def _meant(self, found: dict[str, EntState]) -> str:
        if len(found) == 1:
            return next(iter(found))
        wanted = normal(self._console.school.ent)
        mine = [name for name, held in found.items() if normal(held.ent) == wanted]
        if len(mine) != 1:
            raise self._screen.error_with_screenshot(
                Refused(
                    "SEVERAL_DELEGATIONS",
                    "Plusieurs délégations CAS existent et je ne peux pas savoir laquelle est celle d'ATRIUM.",
                    next_step="Dans la console, gardez-en une seule, ou donnez à l'une d'elles l'ENT demandé.",
                    found=" ; ".join(f"{name} : {held.ent or 'aucun modèle'}" for name, held in found.items()),
                )
            )
        return mine[0]

    def wanted(self, held: DelegationState) -> DelegationState:
        """The same, with the school's ENT and address, active, and CAS for the spaces if none has any protocol yet."""
        school = self._console.school
        wanted = held.model_copy(update={"ent": school.ent, "cas_url": school.cas_url, "active": True})
        if held.spaces or held.other_spaces:
            return wanted
        return wanted.model_copy(update={"spaces": held.idle_spaces, "idle_spaces": ()})

    def set(self, wanted: DelegationState) -> None:
        """The delegation is created or corrected, validated, active or not, and the spaces use CAS (Activation 8).

        Refused (DELEGATION_STAYS) where there should be none any more: what somebody added to it would be lost.
        """
        rows = self._rows(self._screen.look())
        fields = EntState(ent=wanted.ent, cas_url=wanted.cas_url)
        if wanted.active is None:
            if rows:
                raise self._screen.error_with_screenshot(_stays())
            return
        if not rows:
            self._open(self._add, "l'ajout d'une délégation CAS")
            self._fill_and_validate(fields)
        elif self._held != fields:
            # Read before the outage began: each window opened while a school is cut off costs it time.
            self._open(lambda view: self._row(view, self._chosen).settings, "les paramètres de la délégation CAS")
            self._fill_and_validate(fields)
        self._activate(wanted.active)
        self._set_spaces(wanted)

    # --- the window --------------------------------------------------------------------------------------------

    def _open(self, find: object, what: str) -> None:
        self._screen.press(
            find,  # type: ignore[arg-type]
            what=what,
            accept=lambda view: (bool(view.dialogs) and self._form.both(view) is not None) or None,
            accepted="la fenêtre de la délégation",
        )

    def _inside(self, name: str) -> EntState:
        self._open(lambda view: self._row(view, name).settings, "les paramètres de la délégation CAS")
        held = self._form.read()
        self._close("cancel")
        return held

    def _close(self, key: str, *, writes: bool = False) -> None:
        self._screen.press(
            self._screen.find(self._labels[key]),
            what=str(self._labels[key]),
            accept=lambda view: (self._form.both(view) is None and self.shown(view)) or None,
            accepted="la liste des délégations",
            writes=writes,
        )

    def _fill_and_validate(self, wanted: EntState) -> None:
        if wanted.ent:
            self._form.check_offered()
        self._form.fill(wanted)
        self._close("validate", writes=True)

    def _activate(self, active: bool) -> None:
        rows: list[Row] = self._screen.wait(self._rows, "la délégation CAS dans la liste")
        name = self._chosen or rows[0].name

        def done(view: View) -> bool:
            return bool(self._rows(view)) and bool(self._row(view, name).active.checked) == active

        if done(self._screen.look()):
            return
        self._screen.press(
            lambda view: self._row(view, name).active,
            what="« Actif » de la délégation CAS",
            accept=lambda view: done(view) or None,
            accepted="la délégation active" if active else "la délégation inactive",
            writes=True,
        )

    def _set_spaces(self, wanted: DelegationState) -> None:
        """Every space that should use CAS does, every one that should use nothing does not; others are left alone."""
        spaces = self._spaces(self._screen.look())
        if {space.name for space in spaces} == {*wanted.spaces}:
            self._all_spaces()
            return
        for name, on in [
            *((space, True) for space in wanted.spaces),
            *((space, False) for space in wanted.idle_spaces),
        ]:
            self._set_space(name, on=on)

    def _all_spaces(self) -> None:
        def done(view: View) -> bool | None:
            return all(space.uses == "cas" for space in self._spaces(view)) or None

        if done(self._screen.look()):
            return
        self._screen.press(
            self._every_space,
            what="CAS pour tous les espaces",
            accept=done,
            accepted="CAS pour tous les espaces",
            writes=True,
        )

    def _set_space(self, name: str, *, on: bool) -> None:
        def space(view: View) -> Space | None:
            return next((known for known in self._spaces(view) if known.name == name), None)

        def tick(view: View) -> Seen | None:
            found = space(view)
            return None if found is None else found.cas if on else found.none

        def done(view: View) -> bool | None:
            found = space(view)
            return (found is not None and found.uses == ("cas" if on else "none")) or None

        if done(self._screen.look()):
            return
        what = f"{'CAS' if on else 'aucun protocole'} pour « {name} »"
        self._screen.press(tick, what=what, accept=done, accepted=what, writes=True)

    # --- what stands on one line ---------------------------------------------------------------------------------

    def _group(self, view: View) -> Seen | None:
        """The line « Protocole CAS », not the heading of a column: no other protocol stands on its line."""
        texts = [text for text in view.of("text") if self._called(text, "protocol_cas")]
        others = [text for text in view.of("text") if self._called(text, "protocol_other")]
        mine = [text for text in texts if not any(_one_line(text, other) for other in others)]
        return min(mine, key=lambda text: text.box.y, default=None)

    def _called(self, item: Seen, key: str) -> bool:
        return any(self._labels[key].matches(name) for name in item.names)

    def _add(self, view: View) -> Seen | None:
        group = self._group(view)
        if group is None:
            return None
        return pick.only(
            [
                button
                for button in view.of("action")
                if button.tier == 1 and _one_line(button, group) and button.box.x > group.box.x
            ],
            self._labels["protocol_cas"],
        )

    def _rows(self, view: View) -> list[Row]:
        group = self._group(view)
        if group is None:
            return []
        below = [
            text.box.y
            for text in view.of("text")
            if self._called(text, "protocol_other") and text.box.y > group.box.y + 4
        ]
        end = min(below, default=group.box.y + 10_000)
        rows = []
        for tick in view.of("tick"):
            if tick.radio or not group.box.y + group.box.height / 2 < tick.box.y < end - 4:
                continue
            line = [item for item in view.items if item.shown and item.ref != tick.ref and _one_line(item, tick)]
            cogs = [
                item
                for item in line
                if item.kind == "action" and item.tier == 1 and item.role in ("button", "") and item.checked is None
            ]
            texts = [item for item in line if item.kind == "text"]
            cog = pick.only([item for item in cogs if item.box.width < _ICON], self._labels["protocol_cas"])
            if cog is not None and texts:
                rows.append(Row(texts[0].names[0], tick, cog))
        return rows

    def _row(self, view: View, name: str) -> Row:
        for row in self._rows(view):
            if row.name == name:
                return row
        raise self._console.lost(f"la délégation « {name} »")

    # --- the spaces ----------------------------------------------------------------------------------------------

    def _spaces(self, view: View) -> list[Space]:
        """The spaces from top to bottom, each with its ticks."""
        lines: dict[int, list[Seen]] = {}
        for tick in view.of("tick"):
            if tick.radio:
                lines.setdefault(round(tick.box.y / 4), []).append(tick)
        spaces = []
        for line in lines.values():
            cas = [tick for tick in line if self._of_column(tick, "protocol_cas")]
            none = [tick for tick in line if self._of_column(tick, "no_protocol")]
            other = any(tick.checked for tick in line if tick not in (*cas, *none))
            if cas:
                uses: Literal["cas", "other", "none"] = "cas" if cas[0].checked else "other" if other else "none"
                spaces.append(Space(self._space_name(view, line), uses, cas[0], next(iter(none), None)))
        return spaces

    @staticmethod
    def _space_name(view: View, line: list[Seen]) -> str:
        """The text just left of its ticks; else what their own names begin with (« Espace Parents : CAS »)."""
        left = min(tick.box.x for tick in line)
        texts = [text for text in view.of("text") if _one_line(text, line[0]) and text.box.x < left]
        if texts:
            return max(texts, key=lambda text: text.box.x).name
        return line[0].name.rsplit(":", 1)[0].strip()

    def _of_column(self, tick: Seen, key: str) -> bool:
        """The tick is named after its column (« Espace Parents : CAS ») or stands under that heading."""
        parts = [name.rsplit(":", 1)[-1] for name in (*tick.names, tick.column)]
        return any(self._labels[key].matches(part) for part in parts)

    def _every_space(self, view: View) -> Seen | None:
        label = self._labels["every_space_cas"]
        named = [tick for tick in view.of("tick") if tick.called(label) and tick.enabled]
        return pick.only(named, label)


def _stays() -> Refused:
    return Refused(
        "DELEGATION_STAYS",
        "Je ne supprime pas une délégation CAS : il n'y en avait pas avant.",
        next_step="Dans la console, supprimez-la à la main si elle ne sert plus.",
    )


_ICON = 60
_HALF_LINE = 16


def _one_line(item: Seen, other: Seen) -> bool:
    middle = item.box.y + item.box.height / 2
    return (
        other.box.y <= middle <= other.box.y + other.box.height
        and abs(middle - (other.box.y + other.box.height / 2)) < _HALF_LINE
    )
