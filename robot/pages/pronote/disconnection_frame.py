"""The frame « Déconnexion automatique » of the profile or group that is chosen: where it is, what it says, its setting.

Source: help page, « Durée des sessions Pronote ». Whether the duration is a list or a number field is not known: both
are handled, and so are durations side by side, and hours and minutes apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from robot.errors import Drift, Refused
from robot.labels import Label
from robot.pages.product import Product
from robot.pages.pronote import in_parts
from robot.pages.pronote.durations import Unit, counted, is_duration, option, spelled, unit
from robot.widgets import choice, clock, dialog, pick, region
from robot.widgets.sight import Seen, View


def _set(item: Seen) -> bool:
    """It can be set, or is greyed, where it stands."""
    return item.kind in region.CONTROLS and (item.shown or (item.kind == "tick" and item.visual))


def _side_by_side(block: View) -> list[Seen]:
    """Durations of which one is chosen, each with a mark of its own."""
    ticks = block.of("tick", shown=False)
    radios = [tick for tick in ticks if tick.radio and tick.visual and is_duration(tick.name)]
    return radios if len(radios) > 1 else []


class DisconnectionFrame:
    """One profile's setting: a tick, and a duration."""

    def __init__(self, console: Product) -> None:
        self._console = console
        self._screen = console.screen
        self._labels = console.labels

    def found(self, view: View) -> View | None:
        """The frame: a chapter of that title, else the block around a tick that is called so itself."""
        front = view.in_front()
        if (chapter := region.chapter(front, self.label)) is not None and any(map(_set, chapter[1].items)):
            return chapter[1]
        # A window whose title only begins so is all of it.
        if view.dialogs and any(self.label.says(name) for title in front.of("title") for name in title.names):
            return front
        ticks = [tick for tick in front.of("tick", shown=False) if any(self.label.says(name) for name in tick.names)]
        for ancestor in ticks[0].trail if len(ticks) == 1 else ():
            block = front.only(item for item in front.items if item.frame == ticks[0].frame and ancestor in item.trail)
            if block.of("choice") or block.of("field") or _side_by_side(block):
                return block
        if (editor := self.editor(front)) is not None:
            return front.only(
                item for item in front.items if item.frame == editor.frame and editor.trail[0] in item.trail
            )
        return None

    def tick(self, view: View) -> Seen | None:
        """Whether it is on; None where it is not in sight."""
        found = self.found(view)
        if found is None:
            return None
        ticks = [tick for tick in found.of("tick", shown=False) if tick.visual]
        return pick.only([tick for tick in ticks if not (tick.radio and is_duration(tick.name))], self.label)

    def usable_tick(self, view: View) -> Seen | None:
        """The same, if it can be pressed."""
        tick = self.tick(view)
        return tick if tick is not None and tick.enabled else None

    def duration(self, view: View) -> Seen | None:
        """What tells how long, whatever it is made of."""
        found = self.found(view)
        if found is None:
            return None
        if radios := self._radios(view):
            offered = tuple(radio.name for radio in radios)
            held = next((radio.name for radio in radios if radio.checked), "")
            return replace(radios[0], value=held, options=offered, enabled=any(radio.enabled for radio in radios))
        if (both := self._parts(view)) is not None:
            return in_parts.together(both)
        controls = [*found.of("choice"), *found.of("field")]
        # Beside a slider may stand the field in which its number is typed.
        return pick.only([one for one in controls if one.type != "range"] or controls, self.label)

    def _radios(self, view: View) -> list[Seen]:
        """Durations side by side, of which one is chosen."""
        found = self.found(view)
        return _side_by_side(found) if found is not None else []

    def _parts(self, view: View) -> in_parts.Parts | None:
        """Its hours and its minutes, where they are set apart."""
        found = self.found(view)
        return in_parts.parts([*found.of("choice"), *found.of("field")], self._labels) if found is not None else None

    def _unit(self, view: View, duration: Seen) -> Unit | None:
        """What it counts: by its own caption, else by what stands in its frame."""
        found = self.found(view)
        texts = [text for item in (found.of("text") if found is not None else ()) for text in item.names[:1]]
        return unit(duration.names, self._labels) or unit(texts, self._labels)

    def minutes(self, view: View, duration: Seen) -> int | None:
        """What it says, in minutes; None without a unit."""
        return counted(duration.value, self._unit(view, duration), duration.options)

    @property
    def label(self) -> Label:
        """What the frame, or its tick, is called."""
        return self._labels["automatic_disconnection"]

    def check_open(self, name: str) -> None:
        """Refused where that profile may not be changed: greyed, or somebody works alone in the base."""
        view = self._screen.look().in_front()
        if view.says(self._labels["exclusive_mode"]):
            raise self._screen.error_with_screenshot(dialog.exclusive_use())
        tick = self.tick(view)
        if tick is None:
            raise self._screen.error_with_screenshot(self._console.lost("la case de « Déconnexion automatique »"))
        if not tick.enabled:
            raise self._screen.error_with_screenshot(
                Refused(
                    "PROTECTED",
                    f"Le compte utilisé ne peut pas modifier « {name} » : le cadre est grisé.",
                    next_step="Utilisez un compte qui en a le droit (superviseur), "
                    "ou retirez ce profil de duree_sessions.",
                    region=tick.box,
                )
            )

    def press_tick(self, name: str, *, on: bool) -> None:
        """The tick is so, if it was not."""

        def done(view: View) -> bool | None:
            tick = self.tick(view)
            return True if tick is not None and bool(tick.checked) == on else None

        if done(self._screen.look()):
            return
        self._screen.press(
            self.tick,
            what=f"la case de « Déconnexion automatique » de « {name} »",
            accept=done,
            accepted="la case " + ("cochée" if on else "décochée"),
            writes=True,
        )

    def _press_duration(self, wanted: int, counts: Unit | None, what: str, done: Callable[[View], bool | None]) -> None:
        """That one of the durations side by side is chosen; Refused listing them if it is not among them."""

        def meant(view: View) -> Seen | None:
            radios = self._radios(view)
            offered = [radio.name for radio in radios]
            return next((radio for radio in radios if counted(radio.name, counts, offered) == wanted), None)

        view = self._screen.look()
        if meant(view) is None:
            offered = [radio.name for radio in self._radios(view)]
            raise self._screen.error_with_screenshot(choice.not_offered(option(wanted), offered, what))
        self._screen.press(meant, what=what, accept=done, accepted=what, writes=True)

    def set_duration(self, name: str, wanted: int) -> None:
        """That many minutes; Refused, listing what is offered, if they are not among it."""

        def usable(view: View) -> Seen | None:
            duration = self.duration(view)
            return duration if duration is not None and duration.enabled else None

        def done(view: View) -> bool | None:
            duration = usable(view)
            return True if duration is not None and self.minutes(view, duration) == wanted else None

        what = f"la durée de « {name} »"
        duration: Seen = self._screen.wait(usable, what)
        view = self._screen.look()
        if self.minutes(view, duration) == wanted:
            return
        if self._parts(view) is not None:
            in_parts.put(self._screen, self._parts, wanted, what=what)
            self._screen.wait(done, what)
            return
        counts = self._unit(view, duration)
        if duration.kind == "tick":
            self._press_duration(wanted, counts, what, done)
            return
        if duration.kind == "choice":
            try:
                choice.choose(
                    self._screen,
                    usable,
                    option(wanted),
                    what=what,
                    accept=done,
                    same=lambda text: counted(text, counts, duration.options) == wanted,
                )
                return
            except Drift as shut:
                # One that offers nothing and takes letters only proposes what may be typed.
                if shut.code != "NOT_SEEN" or not duration.typed or usable(self._screen.look()) is None:
                    raise
        text = spelled(wanted, duration.value, unit=counts, clock=duration.type == "time")
        if not text or (duration.value and self.minutes(view, duration) is None):
            raise self._screen.error_with_screenshot(
                choice.not_offered(option(wanted), [f"{duration.name} : {duration.value}"], what)
            )
        self._screen.type_into(usable, text, what=what, accept=done)
        clock.agree(self._screen, view, usable, what=what)
        self._screen.wait(done, what)

    def editor(self, view: View) -> Seen | None:
        """What opens a frame that only tells its setting: its pencil, or its « Modifier »."""
        front = view.in_front()
        titles = [title for title in front.of("title") if title.called(self.label)]
        titles = titles or [text for text in front.of("text") if self._tells(text)]
        chapter = region.chapter(front, self.label)
        # What can be set already needs no opening; a window that is shut has its controls in the page all the same.
        if len(titles) != 1 or (chapter is not None and any(_set(item) and item.enabled for item in chapter[1].items)):
            return None
        [title] = titles
        if (pencil := region.sign(front, title, "edits")) is not None:
            return pencil
        named = [item for item in front.of("action") if item.called(self._labels["edit_row"]) and item.enabled]
        block = pick.innermost(region.beside(front, title, named))
        return block[0] if len(block) == 1 else None

    def _tells(self, text: Seen) -> bool:
        """« Déconnexion automatique : jamais », in one text."""
        return any(self.label.matches(name.partition(":")[0].strip()) for name in text.names if ":" in name)

    def controls(self, view: View) -> list[Seen]:
        """What can be set in it."""
        found = self.found(view)
        return [control for control in found.items if control.kind in region.CONTROLS] if found is not None else []
