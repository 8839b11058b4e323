"""« Déconnexion automatique » of authorisation profiles and groups (help page: « Durée des sessions Pronote »).

Known limit: these screens belong to the Windows client (strongly inferred); a browser finds them only where an
installation shows them there.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from robot.config import EVERY, KINDS, Kind
from robot.errors import RobotError
from robot.labels import literal, normal
from robot.pages.landmarks import Landmarks, caption
from robot.pages.menus import Fresh, Menus
from robot.pages.named import names_text
from robot.pages.product import Product
from robot.pages.pronote.disconnection_frame import DisconnectionFrame
from robot.pages.pronote.profile_list import PATHS, ProfileList
from robot.state_words import sentence
from robot.states import DisconnectionState
from robot.widgets import choice, pick, region, saving
from robot.widgets.holding import hold
from robot.widgets.reveal import reveal
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture

#: « Autorisations de « Professeur principal » », « Autorisations – Professeur principal »: texts that name one.
_QUOTED = re.compile(r"«\s*([^«»]+?)\s*»")
_PARTED = re.compile(r"\s[–—-]\s|\s?:\s")

#: Where only the look marks the selected entry, there are two looks: its own, and that of all others.
LOOKS = 2
#: So few lines that one of them looks like no other where every other line has a ground of its own.
STRIPES = 3


def _fewer(missing: Callable[[View], list[str]], than: int, view: View) -> bool:
    return len(missing(view)) < than


def _called(entry: Seen) -> Callable[[str], bool]:
    return lambda name: entry.called(literal(name))


class AutomaticDisconnection:
    """The profiles or groups of one kind of users, and the frame at the bottom left of the selected one."""

    shows_people = False

    def __init__(self, console: Product, menus: Menus, begin: Callable[[], None]) -> None:
        self._begin = begin
        self._console = console
        self._screen = console.screen
        self._labels = console.labels
        self._menus = menus
        self._list = ProfileList(console.labels)
        self._frame = DisconnectionFrame(console)
        self._kind: Kind | None = None
        #: What each list held as it was opened before.
        self._listed_before: dict[Kind, tuple[str, ...]] = {}
        #: The profile whose frame was reached last, and the nodes of its controls.
        self._reached: tuple[str, frozenset[object]] = ("", frozenset())
        #: The open list is one that is drawn, and opened to be read.
        self._drawn_list = False
        #: What the page said before the list was opened, until a profile is pressed: it names none of this list.
        self._said: frozenset[str] = frozenset()
        #: An entry that looks like no other for the stripes of the list.
        self._striped = ""
        #: The profile whose frame stands in a window in front of the list, opened by its pencil.
        self._in_window = ""

    def open(self, kind: Kind) -> tuple[str, ...]:
        """The list of that kind is shown; returns the names of its profiles or groups.

        Those that the configuration names are spelled as there: the screen may write them in another case. Drift
        (NOT_SEEN) if nothing came but the list of the kind before stayed.
        """
        what = "la liste des profils ou des groupes"
        before = self._screen.look()
        self._list.before(before)
        self._said = frozenset(name for text in before.of("text") for name in text.names)
        # Another kind's list that is still there is none of this kind's.
        others = self._stands() if self._kind not in (None, kind) else frozenset()
        self._kind, self._reached, self._in_window = kind, ("", frozenset()), ""
        self._drawn_list = False
        named = self._console.school.session_durations.get(kind, ())
        self._list.wanted = frozenset(filter(None, map(normal, (*named, *self._listed_before.get(kind, ())))))
        self._menus.open(
            *PATHS[kind],
            accept=lambda view: self._names(view) or self._drawn(view),
            accepted=what,
            known_by=self._listed,
            way=f"profiles_{kind}",
        )
        if others and self._stands() == others:
            raise self._screen.error_with_screenshot(self._console.lost(what))
        # A list that is drawn may only narrow what stands beside it: that may come later.
        names: tuple[str, ...] = self._screen.glimpse(self._names, timeout=self._screen.patience.moment) or ()
        if not names:
            names = self._profiles(choice.options(self._screen, self._drawn, what))
            self._drawn_list = True
        elif self._unfold(named):
            names = self._names(self._screen.look())
        names = self._alike(kind, names)
        self._striped = self._stripe()
        self._listed_before[kind] = names
        self._list.wanted = frozenset(map(normal, names))
        spelled = {normal(name): name for name in named}
        return tuple(spelled.get(normal(name), name) for name in names)

    def _unfold(self, named: Iterable[str]) -> bool:
        """Branches that hold what the configuration names, and is not in sight, are opened; whether there were any."""
        wanted = [name for name in named if name != EVERY]

        def missing(view: View) -> list[str]:
            return [name for name in wanted if self._list.entry(view, name) is None]

        def folded(view: View) -> list[Seen]:
            entries = self._list.entries(view)
            return [entry for entry in entries if entry.expanded is False and not any(map(_called(entry), wanted))]

        def branch(name: str, view: View) -> Seen | None:
            found = [entry for entry in self._list.entries(view) if entry.name == name]
            return found[0] if len(found) == 1 else None

        tried: set[str] = set()
        while left := missing(self._screen.look()):
            shut = [entry.name for entry in folded(self._screen.look()) if entry.name not in tried]
            if not shut:
                break
            tried.add(shut[0])
            fewer = partial(_fewer, missing, len(left))
            reveal(self._screen, fewer, partial(branch, shut[0]), what=f"« {shut[0]} »")
        return bool(tried)

    def _alike(self, kind: Kind, names: tuple[str, ...]) -> tuple[str, ...]:
        """Those that look like what the configuration names: users may stand among their groups, in another hand."""
        if kind in self._listed_before:
            return tuple(name for name in names if name in self._listed_before[kind])
        named = set(map(normal, self._console.school.session_durations.get(kind, ())))
        looks = {entry.name: entry.look for entry in self._list.entries(self._screen.look())}
        wanted = {look for name, look in looks.items() if normal(name) in named}
        kept = tuple(name for name in names if looks.get(name) in wanted)
        return kept if len(kept) > 1 else names

    def _stripe(self) -> str:
        """The middle one of three, where that looks otherwise before any is pressed: every other line may."""
        looks = [(entry.look, entry.name) for entry in self._list.entries(self._screen.look())]
        if len(looks) != STRIPES:
            return ""
        (first, _), (middle, name), (last, _) = looks
        return name if first == last != middle else ""

    def _stands(self) -> frozenset[object]:
        """The list that is there, by its nodes and what each says."""
        view = self._screen.look()
        return frozenset((view.node(item), item.names, item.options) for item in self._listed(view))

    def _listed(self, view: View) -> list[Seen]:
        chooser, drawn = self._chooser(view), self._drawn(view)
        entries = [entry for one in self._list.candidates(view) for entry in one] if chooser is None else [chooser]
        return entries or [one for one in (drawn,) if one is not None]

    def _names(self, view: View) -> tuple[str, ...]:
        if (chooser := self._chooser(view)) is not None:
            return self._profiles(chooser.options)
        return tuple(entry.name for entry in self._list.entries(view))

    def _profiles(self, offered: Sequence[str]) -> tuple[str, ...]:
        empty = self._labels["no_profile"]
        return tuple(name for name in offered if not empty.says(name) and not empty.matches(name))

    def _choice(self, view: View) -> Seen | None:
        return pick.choice(view.in_front(), self._labels["profile_choice"])

    def _drawn(self, view: View) -> Seen | None:
        found = self._choice(view)
        return found if found is not None and not found.native else None

    def _chooser(self, view: View) -> Seen | None:
        """The list from which a profile is chosen, on screens that show one at a time; one that is drawn counts where
        nothing else lists them.
        """
        found = self._choice(view)
        return found if found is not None and (found.native or self._drawn_list) else None

    def read(self, name: str) -> DisconnectionState:
        """The setting of one profile or group of the open list."""
        self._select(name)
        self._unlock(name)
        frame = f"« Déconnexion automatique » de « {name} »"
        tick: Seen = self._screen.wait(self._frame.tick, f"la case de {frame}")
        if not tick.checked:
            return DisconnectionState(minutes=None)
        duration: Seen = self._screen.wait(self._frame.duration, f"la durée de {frame}")
        value = self._frame.minutes(self._screen.look(), duration)
        if value is None:
            what = "la durée de « Déconnexion automatique », avec son unité"
            raise self._screen.error_with_screenshot(self._console.lost(what))
        return DisconnectionState(minutes=value)

    def set(self, kind: Kind, name: str, wanted: DisconnectionState) -> None:
        """The profile has that setting: the tick first, then the duration.

        Refused if the account may not change it, if the base is read-only, or if the screen does not offer the duration
        (with those it offers; the tick is then put back).
        """
        self.open(kind)
        before = self.read(name)
        self._unlock(name, self._frame.usable_tick)
        self._frame.check_open(name)

        def shown() -> DisconnectionState:
            self._screen.wait(self._frame.tick, f"la case de « Déconnexion automatique » de « {name} »", idle=True)
            return self.read(name)

        # An answer that came meanwhile may have refilled the frame: it is read again before it is saved.
        if hold(
            self._screen,
            read=shown,
            wanted=lambda held: held == wanted,
            fill=lambda _held: self._fill(name, before, wanted),
            what=f"Le cadre de « {name} »",
            in_words=sentence,
            expected=sentence(wanted),
        ):
            saving.save(self._screen, self._frame.tick, what=f"« Déconnexion automatique » de « {name} »")

    def _fill(self, name: str, before: DisconnectionState, wanted: DisconnectionState) -> None:
        if wanted.minutes is None:
            self._frame.press_tick(name, on=False)
            return
        self._frame.press_tick(name, on=True)
        try:
            self._frame.set_duration(name, wanted.minutes)
        except RobotError:
            if before.minutes is None:
                self._frame.press_tick(name, on=False)
            raise

    def landmarks(self) -> list[Landmarks]:
        """Each kind's profiles or groups, and the setting of the first."""
        return [
            Landmarks(
                "Durée des sessions",
                f"{kind} ({len(PATHS[kind])} menus)",
                partial(self._seen, kind),
                seeks=(*PATHS[kind], "profile_choice", "automatic_disconnection"),
                path=PATHS[kind],
                way=f"profiles_{kind}",
                begin=self._begin,
                goal=partial(self._shown, kind),
                named=PATHS[kind][1:],
            )
            for kind in KINDS
        ]

    def _shown(self, kind: Kind, view: View) -> bool:
        """The list is known by what only its screen has: any menu is a column of names, too."""
        title = caption(view, self._labels[PATHS[kind][-1]], "title")
        return (
            self._chooser(view) is not None or self._frame.found(view) is not None or bool(title and self._names(view))
        )

    def _seen(self, kind: Kind) -> dict[str, str]:
        names = self.open(kind)
        setting = str(self.read(names[0]).minutes or "off")
        return {"profils ou groupes": ", ".join(names), f"Déconnexion automatique de « {names[0]} »": setting}

    # --- the list ----------------------------------------------------------------------------------------------

    def _select(self, name: str, *, anew: bool = False) -> None:
        """The frame on the screen is that profile's: the list marks it, a title names it, or it came with the press."""
        before = self._screen.look()
        if self._in_window == name and before.dialogs and self._frame.found(before) is not None:
            return
        # Where nothing marks the chosen one, the frame is still that which came with its press.
        if self._reached == (name, self._nodes(before)) and literal(name).matches(self._chosen(before) or name):
            return
        hidden = self._chooser(before) is None and self._list.entry(before, name) is None
        if self._kind and hidden and not self._screen.glimpse(lambda view: self._list.entry(view, name)):
            # A frame on a page of its own has the list behind it.
            self.open(self._kind)
            before = self._screen.look()
        if self._frame.found(before) is not None and literal(name).matches(self._chosen(before) or ""):
            return
        frame = Fresh(self._screen, self._frame.found, self._frame.controls, before)
        start = time.monotonic()

        def shown(view: View) -> View | None:
            found = frame(view)
            if found is None or not self._screen.traffic.idle:
                return None
            chosen = self._chosen(view)
            came = chosen is None and not {before.node(control) for control in self._frame.controls(before)} & {
                view.node(control) for control in self._frame.controls(view)
            }
            its_own = literal(name).matches(chosen or "") or (
                came and time.monotonic() - start > self._screen.patience.moment
            )
            return found if its_own else None

        if self._chooser(before) is not None:
            choice.choose(
                self._screen,
                self._chooser,
                name,
                what="la liste des profils ou des groupes",
                accept=lambda view: shown(view) is not None,
                writes=False,
            )
            return
        gesture = Gesture("press", f"le profil ou groupe « {name} »", writes=False)
        done = self._screen.perform(lambda view: self._list.entry(view, name), gesture, self._screen.click)
        self._said = frozenset()
        if self._kind and not anew and not self._screen.glimpse(shown, timeout=self._screen.patience.part):
            # Nothing tells this frame from that of the profile before: where none stands yet, it comes with the press.
            self.open(self._kind)
            self._select(name, anew=True)
            return
        its_frame = f"le cadre « Déconnexion automatique » de « {name} »"
        self._screen.wait(shown, its_frame)
        self._screen.accepted(done, its_frame)
        self._reached = name, self._nodes(self._screen.look())

    def _unlock(self, name: str, tick: Callable[[View], Seen | None] | None = None) -> None:
        """A frame that only tells its setting, or is greyed, is opened by its pencil, or by « Modifier ».

        That writes nothing. `tick`: what must be seen in it for it to be open.
        """
        tick = tick or self._frame.tick
        if self._screen.glimpse(tick, timeout=0.0) or self._frame.editor(self._screen.look()) is None:
            return
        frame = f"le cadre « Déconnexion automatique » de « {name} »"
        self._screen.press(self._frame.editor, what=f"« Modifier » dans {frame}", accept=tick, accepted=frame)
        self._in_window = name

    def _nodes(self, view: View) -> frozenset[object]:
        return frozenset(view.node(control) for control in self._frame.controls(view))

    def _chosen(self, view: View) -> str | None:
        """The one entry that is marked, looks like no other, or is named by a title or in quotes; else None."""
        if (chooser := self._chooser(view)) is not None:
            return chooser.value
        entries = self._list.entries(view)
        marked = [entry for entry in entries if entry.selected or entry.checked]
        if not marked:
            looks = Counter(entry.look for entry in entries)
            alone = [entry for entry in entries if looks[entry.look] == 1] if len(looks) == LOOKS else []
            # Of two that look different, either may be the marked one.
            marked = alone if len(alone) == 1 and alone[0].name != self._striped else []
        if not marked:
            # A message about the one before may still be there.
            titles = region.standing(view.in_front().of("title"))
            titles = [title for title in titles if title.ref not in {entry.ref for entry in entries}]
            marked = [
                entry
                for entry in entries
                if any(names_text(text, entry.name, self._labels) for title in titles for text in title.names)
            ]
        if not marked:
            # What heads a pane may be a text like any: in quotes in a sentence, or alone, out of the list.
            held = {source for entry in entries for source in (entry.source, entry.ref)}
            texts = region.standing(view.in_front().of("text"))
            texts = [text for text in texts if not held & {text.source, *text.trail}]
            saved = self._labels["saved"]
            names = [name for text in texts for name in text.names if name not in self._said and not saved.says(name)]
            quoted = {one for name in names for one in (name, *_QUOTED.findall(name), *_PARTED.split(name))}
            marked = [entry for entry in entries if any(literal(entry.name).matches(one) for one in quoted)]
        return marked[0].name if len(marked) == 1 else None
