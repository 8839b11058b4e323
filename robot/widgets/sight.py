"""One look at a page: everything that a person would see there, as plain data.

The look itself is `eye.js`, run in every frame; nothing here waits or clicks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import MISSING, dataclass, field, fields, replace
from functools import cached_property
from typing import Any

from playwright.sync_api import ElementHandle, Frame, Page
from playwright.sync_api import Error as PlaywrightError

from robot import limits
from robot.labels import Label
from robot.widgets import frozen, moving_in
from robot.widgets.moving_in import Words, moved_in, script

INSTALL = f"(words) => {{ {moved_in(script('robot.widgets', 'eye.js'))} }}"
#: As one string: handing over a deep object costs ten times the look itself.
SURVEY = (
    "(known) => !window.__robotEye ? '' : known && window.__robotEye.holds(...known) ? 'same'"
    " : JSON.stringify(window.__robotEye.survey())"
)


@dataclass(frozen=True)
class Box:
    """A place on the page, in CSS pixels from its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, eq=False)
class Seen:
    """One thing on the screen."""

    #: action, tick, choice, field, title, text, dialog or list.
    kind: str
    #: Which frame of the page, and which node there (stable as long as the node lives).
    frame: int
    ref: int
    #: The node that carries the state, when a label or box is what one clicks.
    source: int
    tag: str
    role: str
    type: str
    #: All that a person could call it by, as written.
    names: tuple[str, ...]
    shown: bool
    enabled: bool
    box: Box
    #: Ancestors, nearest first.
    trail: tuple[int, ...]
    #: The dialog it stands in, 0 for the page itself.
    dialog: int
    #: Document order.
    order: int
    #: The form that it is sent with, 0 outside of any.
    form: int = 0
    #: How surely it is an action: 1 by role, 2 by its pointer, 3 by its text alone.
    tier: int = 1
    level: int = 0
    expanded: bool | None = None
    #: Its markup says that it opens a menu, a list or a window.
    opens: bool = False
    href: str = ""
    checked: bool | None = None
    radio: bool = False
    visual: bool = True
    value: str = ""
    #: What an empty field shows in its own box: a list that takes letters tells its choice there.
    told: str = ""
    #: The texts in the own box of a list that takes letters: those that are chosen, each on a tag of its own.
    holds: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    native: bool = False
    typed: bool = False
    popup: tuple[int, ...] = ()
    secret: bool = False
    selected: bool = False
    modal: bool = False
    pressed: bool = False
    #: It stands in the head of the page, where a site writes its own name.
    masthead: bool = False
    look: str = ""
    row: str = ""
    column: str = ""
    #: What its drawing says that it does with what stands beside it: « edits » (a pencil), « folds » (an arrow).
    sign: str = ""
    #: What heads the words in what is pressed: the one title in it, its first line, its words without a badge.
    head: str = ""
    controls: tuple[int, ...] = ()
    names_of: tuple[int, ...] = ()
    group: str = ""
    readonly: bool = False
    live: bool = False

    def called(self, label: Label) -> bool:
        """One of its captions is one of the label's."""
        return any(label.matches(name) for name in self.names)

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        return self.names[0] if self.names else self.role or self.tag

    @property
    def kind_said(self) -> str:
        """Its kind, in French."""
        return KINDS_SAID.get(self.kind, self.kind)

    def __str__(self) -> str:
        return f"{self.kind_said} « {self.name} »"


KINDS_SAID = {
    "action": "bouton ou lien",
    "entry": "texte qui se presse",
    "tick": "case",
    "choice": "liste",
    "field": "champ",
    "title": "titre",
    "text": "texte",
    "dialog": "fenêtre",
}
_LISTS = ("names", "holds", "options", "popup", "controls", "names_of")
_DEFAULTS = {one.name: one.default for one in fields(Seen) if one.default is not MISSING}


def _items(frame: int, raw: dict[str, Any]) -> Iterator[Seen]:
    """The things that one frame's eye told of.

    Filled in directly: some ten thousand are made in a visit, and what makes a frozen one takes five times as long.
    """
    trails = _Trails(raw["parents"])
    for told in raw["items"]:
        for key in _LISTS:
            if key in told:
                told[key] = tuple(told[key])
        told["box"] = Box(**told["box"])
        told["trail"] = trails[told.pop("up")]
        seen = object.__new__(Seen)
        seen.__dict__.update({**_DEFAULTS, **told, "frame": frame})
        yield seen


class _Trails(dict[int, tuple[int, ...]]):
    """Node → itself and all that it stands in, nearest first; 0 is no node."""

    def __init__(self, parents: Iterable[tuple[int, int]]) -> None:
        super().__init__({0: ()})
        self._parents = dict(parents)

    def __missing__(self, node: int) -> tuple[int, ...]:
        trail = self[node] = (node, *self[self._parents[node]])
        return trail


@dataclass(frozen=True)
class Survey:
    """What one frame showed."""

    document: str
    version: int
    items: tuple[Seen, ...]
    busy: bool
    title: str


@dataclass(frozen=True)
class View:
    """One look at all frames of a page. Items come in document order, frame by frame."""

    url: str
    title: str
    items: tuple[Seen, ...]
    busy: bool
    frames: tuple[Frame, ...]
    #: The mutation counter of each frame at the time of the look.
    versions: tuple[int, ...] = field(default=())
    #: What tells one document from the next in each frame: nodes are numbered anew in each.
    documents: tuple[str, ...] = field(default=())
    #: What was looked for in this look and not found: shared by all narrowings of it.
    missed: list[Label] = field(default_factory=list)
    #: What was found in it: node → the label that named it. Shared alike.
    named: dict[tuple[int, int], Label] = field(default_factory=dict)
    #: Nothing on these pages shows what is pressed: the words themselves are tried.
    by_words: bool = False
    #: Each frame's part of it.
    surveys: tuple[Survey, ...] = field(default=())

    def survey_of(self, frame: Frame, number: int) -> Survey | None:
        """What that frame showed, if it was the one of that number."""
        return self.surveys[number] if number < len(self.surveys) and self.frames[number] == frame else None

    def of(self, kind: str, *, shown: bool = True) -> list[Seen]:
        """The things of one kind, hidden ones only if asked for."""
        return [item for item in self.items if item.kind == kind and (item.shown or not shown)]

    def pressable(self, label: Label) -> list[Seen]:
        """What is pressed and called so; a text that was only made to be pressed (a tab, a branch) where nothing is."""
        return matching(self.of("action"), label) or matching(self.of("entry"), label)

    def written(self, label: Label) -> list[Seen]:
        """Words called so that nothing shows to be pressed and that head nothing, where words are tried."""
        if not self.by_words:
            return []
        heads = {(item.frame, item.source) for item in self.of("title")}
        texts = [item for item in self.of("text") if not item.pressed and (item.frame, item.source) not in heads]
        return matching(texts, label)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """All visible text blocks."""
        return tuple(item.names[0] for item in self.of("text"))

    def says(self, label: Label, before: View | None = None) -> str:
        """The first visible text that says it and is not about something else, or an empty string.

        A text that stood in the page `before` a press is no answer to it.
        """
        for item in self.of("text"):
            for text in item.names:
                if label.says(text) and not label.denies(text) and (before is None or text not in before._words):
                    return text
        return ""

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(text for item in self.of("text") for text in item.names)

    @cached_property
    def dialogs(self) -> list[Seen]:
        """The open dialogs, the innermost or uppermost last."""
        return self.of("dialog")

    def inside(self, container: Seen) -> View:
        """The same look, narrowed to what stands inside one node."""
        return self.only(
            item
            for item in self.items
            if item.frame == container.frame and container.source in (*item.trail, item.dialog)
        )

    def only(self, items: Iterable[Seen]) -> View:
        """The same look, narrowed to these items."""
        return replace(self, items=tuple(items), surveys=())

    def in_front(self) -> View:
        """What a person can act on now: the uppermost dialog when one is open, the page otherwise."""
        return self.inside(self.dialogs[-1]) if self.dialogs else self

    def node(self, item: Seen) -> tuple[str, int]:
        """What tells its node from every other, over reloads too."""
        return self.documents[item.frame], item.source

    def handle(self, item: Seen) -> ElementHandle:
        """The element itself; a stale one raises LookupError."""
        found = self.frames[item.frame].evaluate_handle("(ref) => window.__robotEye?.refs.get(ref)", item.ref)
        element = found.as_element()
        if element is None:
            raise LookupError(str(item))
        return element

    def __iter__(self) -> Iterator[Seen]:
        return iter(self.items)


def look(page: Page, before: View | None = None, *, words: Words | None = None, limit: float = limits.HANGS) -> View:
    """Look at the page once, all frames included. A frame that is just being replaced is left out.

    `before` is the look before this one, with no gesture in between: a frame that has not moved since, a moment ago, is
    as it was. `words` are what a site's own names for its looks say (those of the label files, if not given), for
    frames that were never looked at. SiteUnavailable (PAGE_FROZEN) for a page that hangs: `limit` is in seconds.
    """
    with frozen.limited(page.context.browser, limit):
        frames, surveys = _surveys(page, before, words or moving_in.known())
    return View(
        page.url,
        next((survey.title for survey in surveys if survey.title), ""),
        tuple(item for survey in surveys for item in survey.items),
        not surveys or any(survey.busy for survey in surveys),
        tuple(frames),
        tuple(survey.version for survey in surveys),
        tuple(survey.document for survey in surveys),
        surveys=tuple(surveys),
    )


def _surveys(page: Page, before: View | None, words: Words) -> tuple[list[Frame], list[Survey]]:
    frames: list[Frame] = []
    surveys: list[Survey] = []
    for frame in page.frames:
        if frame.is_detached():
            continue
        try:
            if frame.parent_frame is not None and not _frame_shown(frame):
                continue
            number = len(frames)
            known = before.survey_of(frame, number) if before is not None else None
            survey = _survey(frame, number, known, words)
        except PlaywrightError:
            continue
        frames.append(frame)
        surveys.append(survey)
    return frames, surveys


def _survey(frame: Frame, number: int, known: Survey | None, words: Words) -> Survey:
    text = frame.evaluate(SURVEY, [known.document, known.version, limits.LOOK_HOLDS * 1000] if known else None)
    if text == "same" and known:
        return known
    if not text:
        # A new document: the eye moves in at the first look.
        frame.evaluate(INSTALL, words)
        text = frame.evaluate(SURVEY)
    raw: dict[str, Any] = json.loads(text)
    return Survey(
        raw["document"],
        raw["version"],
        tuple(_items(number, raw)),
        raw["busy"] or raw["ready"] == "loading",
        raw["title"],
    )


def _frame_shown(frame: Frame) -> bool:
    return frame.frame_element().is_visible()


Condition = Callable[[View], Any]


def matching(items: Iterable[Seen], label: Label) -> list[Seen]:
    """The items called so."""
    return [item for item in items if item.called(label)]
