"""« Intégration dans un ENT » as a list of delegations (versions 2024.3 to 2025.2, observed; captions not known).

Mon ENT and the CAS address stand in a window opened from the list; a new delegation must then be made active. Rows are
not elements there: what stands on one line of the screen belongs together, as for a person.
"""

from __future__ import annotations

from dataclasses import dataclass

from robot.errors import Refused
from robot.labels import normal
from robot.pages.product import Product
from robot.pages.pronote.ent_form import ENT, URL, EntForm
from robot.widgets import pick
from robot.widgets.sight import Seen, View

ACTIVE = "Délégation CAS"
SPACES = "Espaces en CAS"
STATES = {True: "active", False: "inactive", None: "aucune"}


@dataclass(frozen=True)
class Row:
    """One CAS delegation of the list."""

    name: str
    active: Seen
    settings: Seen


class Delegations:
    """The list, the window of one CAS delegation, and which spaces use CAS."""

    def __init__(self, console: Product, form: EntForm) -> None:
        self._console = console
        self._screen = console.screen
        self._labels = console.labels
        self._form = form
        self._chosen = ""
        #: What the window of the chosen delegation held when it was last read.
        self._held: dict[str, str] = {}

    def shown(self, view: View) -> bool:
        """The tab shows a list of delegations."""
        return self._group(view) is not None

    def read(self) -> dict[str, str]:
        """What the CAS delegation holds, whether it is active, and which spaces use CAS. Refused if several fit."""
        rows = self._rows(self._screen.look())
        held = {ENT: "", URL: ""}
        if not rows:
            return {**held, ACTIVE: STATES[None], SPACES: self._spaces(self._screen.look())}
        found = {row.name: self._inside(row.name) for row in rows}
        self._chosen = self._meant(found)
        self._held = found[self._chosen]
        active = self._row(self._screen.look(), self._chosen).active.checked
        return {**found[self._chosen], ACTIVE: STATES[bool(active)], SPACES: self._spaces(self._screen.look())}

    def _meant(self, found: dict[str, dict[str, str]]) -> str:
        if len(found) == 1:
            return next(iter(found))
        wanted = normal(self._console.school.ent)
        mine = [name for name, held in found.items() if normal(held[ENT]) == wanted]
        if len(mine) != 1:
            raise self._screen.told(
                Refused(
                    "SEVERAL_DELEGATIONS",
                    "Plusieurs délégations CAS existent et je ne peux pas savoir laquelle est celle d'ATRIUM.",
                    next_step="Dans la console, gardez-en une seule, ou donnez à l'une d'elles l'ENT demandé.",
                    found=" ; ".join(f"{name} : {held[ENT] or 'aucun modèle'}" for name, held in found.items()),
                )
            )
        return mine[0]

    def wanted(self, held: dict[str, str]) -> dict[str, str]:
        """The same, with the school's ENT and address, active, and CAS for the spaces if none has any protocol yet."""
        school = self._console.school
        spaces = held[SPACES] if held[SPACES] not in ("", "aucun") else "tous"
        return {ENT: school.ent, URL: school.cas_url, ACTIVE: STATES[True], SPACES: spaces if held[SPACES] else ""}

    def set(self, wanted: dict[str, str]) -> None:
        """The delegation is created or corrected, validated, active, and the spaces use CAS (Activation 8)."""
        rows = self._rows(self._screen.look())
        if not rows:
            self._open(self._add, "l'ajout d'une délégation CAS")
            self._fill_and_validate(wanted)
        elif self._held != {ENT: wanted[ENT], URL: wanted[URL]}:
            # Read before the outage began: each window opened while a school is cut off costs it time.
            self._open(lambda view: self._row(view, self._chosen).settings, "les paramètres de la délégation CAS")
            self._fill_and_validate(wanted)
        self._activate()
        if wanted[SPACES] == "tous":
            self._all_spaces()

    # --- the window --------------------------------------------------------------------------------------------

    def _open(self, find: object, what: str) -> None:
        self._screen.press(
            find,  # type: ignore[arg-type]
            what=what,
            accept=lambda view: (bool(view.dialogs) and self._form.both(view) is not None) or None,
            accepted="la fenêtre de la délégation",
        )

    def _inside(self, name: str) -> dict[str, str]:
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

    def _fill_and_validate(self, wanted: dict[str, str]) -> None:
        self._form.check_offered()
        self._form.fill({ENT: wanted[ENT], URL: wanted[URL]})
        self._close("validate", writes=True)

    def _activate(self) -> None:
        rows: list[Row] = self._screen.wait(self._rows, "la délégation CAS dans la liste")
        name = self._chosen or rows[0].name
        if self._row(self._screen.look(), name).active.checked:
            return
        self._screen.press(
            lambda view: self._row(view, name).active,
            what="« Actif » de la délégation CAS",
            accept=lambda view: (bool(self._rows(view)) and self._row(view, name).active.checked) or None,
            accepted="la délégation active",
            writes=True,
        )

    def _all_spaces(self) -> None:
        if self._spaces(self._screen.look()) == "tous":
            return
        self._screen.press(
            self._every_space,
            what="CAS pour tous les espaces",
            accept=lambda view: self._spaces(view) == "tous" or None,
            accepted="CAS pour tous les espaces",
            writes=True,
        )

    # --- what stands on one line ---------------------------------------------------------------------------------

    def _group(self, view: View) -> Seen | None:
        """The line « Protocole CAS », not the heading of a column: no other protocol stands on its line."""
        texts = [one for one in view.of("text") if self._called(one, "protocol_cas")]
        others = [one for one in view.of("text") if self._called(one, "protocol_other")]
        mine = [one for one in texts if not any(_one_line(one, other) for other in others)]
        return min(mine, key=lambda one: one.box.y, default=None)

    def _called(self, item: Seen, key: str) -> bool:
        return any(self._labels[key].matches(name) for name in item.names)

    def _add(self, view: View) -> Seen | None:
        group = self._group(view)
        if group is None:
            return None
        return pick.only(
            [one for one in view.of("action") if one.tier == 1 and _one_line(one, group) and one.box.x > group.box.x],
            self._labels["protocol_cas"],
        )

    def _rows(self, view: View) -> list[Row]:
        group = self._group(view)
        if group is None:
            return []
        below = [
            one.box.y for one in view.of("text") if self._called(one, "protocol_other") and one.box.y > group.box.y + 4
        ]
        end = min(below, default=group.box.y + 10_000)
        rows = []
        for tick in view.of("tick"):
            if tick.radio or not group.box.y + group.box.height / 2 < tick.box.y < end - 4:
                continue
            line = [one for one in view.items if one.shown and one.ref != tick.ref and _one_line(one, tick)]
            cogs = [
                one
                for one in line
                if one.kind == "action" and one.tier == 1 and one.role in ("button", "") and one.checked is None
            ]
            texts = [one for one in line if one.kind == "text"]
            cog = pick.only([one for one in cogs if one.box.width < _ICON], self._labels["protocol_cas"])
            if cog is not None and texts:
                rows.append(Row(texts[0].names[0], tick, cog))
        return rows

    def _row(self, view: View, name: str) -> Row:
        for row in self._rows(view):
            if row.name == name:
                return row
        raise self._console.lost(f"la délégation « {name} »")

    # --- the spaces ----------------------------------------------------------------------------------------------

    def _space_ticks(self, view: View) -> list[tuple[bool, bool]]:
        """Each space's ticks for CAS: (ticked for CAS, ticked for another protocol)."""
        lines: dict[int, list[Seen]] = {}
        for one in view.of("tick"):
            if one.radio:
                lines.setdefault(round(one.box.y / 4), []).append(one)
        spaces = []
        for line in lines.values():
            cas = [one for one in line if self._of_column(one, "protocol_cas")]
            other = [one for one in line if one not in cas and not self._of_column(one, "no_protocol")]
            if cas:
                spaces.append((bool(cas[0].checked), any(one.checked for one in other)))
        return spaces

    def _of_column(self, tick: Seen, key: str) -> bool:
        """The tick is named after its column (« Espace Parents : CAS ») or stands under that heading."""
        parts = [name.rsplit(":", 1)[-1] for name in (*tick.names, tick.column)]
        return any(self._labels[key].matches(one) for one in parts)

    def _spaces(self, view: View) -> str:
        spaces = self._space_ticks(view)
        if not spaces:
            return ""
        with_cas = sum(1 for cas, _ in spaces if cas)
        if with_cas == len(spaces):
            return "tous"
        others = sum(1 for _, other in spaces if other)
        if not with_cas and not others:
            return "aucun"
        return f"{with_cas} sur {len(spaces)}" + (f", {others} avec un autre protocole" if others else "")

    def _every_space(self, view: View) -> Seen | None:
        label = self._labels["every_space_cas"]
        named = [one for one in view.of("tick") if one.called(label) and one.enabled]
        return pick.only(named, label)


_ICON = 60
_HALF_LINE = 16


def _one_line(one: Seen, other: Seen) -> bool:
    middle = one.box.y + one.box.height / 2
    return (
        other.box.y <= middle <= other.box.y + other.box.height
        and abs(middle - (other.box.y + other.box.height / 2)) < _HALF_LINE
    )
