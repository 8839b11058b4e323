"""A click path of a person's laid beside the documented one: what is understood, what is called otherwise, what is not.

What is called as a label says it is that. Between two such things, what is left on both sides, one for one and of one
kind, is the same under another name; more captions than documented that end at a screen are another way to it. Nothing
else is proposed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from robot.config import PRODUCTS
from robot.labels import Label, literal, normal
from robot.recordings import documented
from robot.recordings.documented import PATHS, Asked
from robot.recordings.foreign import Made
from robot.recordings.model import Recording
from robot.widgets.taken import TAKEN

#: What is pressed and filled to sign in, and what only lies over a page: no procedure's own.
SIGN_IN = ("open_session", "account_kind", "username", "sign_in_next")
SENT = ("sign_in_submit",)
OVER = ("cookies_refuse", "session_extend", "announcement_close", "sign_out", "open_console")
#: Signs of a name that may stand for a longer one.
LONG = 12
#: What a caption counts for: the reference's own, or another of its label's.
OWN, KNOWN = 3, 2
How = Literal["known", "renamed", "way", "aside", "elsewhere", "unknown", "refused"]


@dataclass(frozen=True)
class Understood:
    """One thing that was done, and what it is taken for."""

    made: Made
    how: How
    asked: Asked | None = None
    #: Why it is not proposed, in French; or the screen that the way leads to.
    why: str = ""


@dataclass
class Understanding:
    """The whole path."""

    recording: Recording
    done: list[Understood]
    #: What the documented path asks for besides, and was not done or not found.
    missing: list[Asked]
    #: Label's key → its new caption; screen → the captions that lead to it.
    captions: dict[str, str] = field(default_factory=dict)
    ways: dict[str, tuple[str, ...]] = field(default_factory=dict)


def understood(made: Sequence[Made], procedure: str) -> Understanding:
    """That path beside the layout of the procedure of which it leaves the least unexplained."""
    told = [_Beside(made, recording, asked).understanding() for recording, asked in documented.paths(procedure)]
    return min(told, key=lambda one: (sum(done.how == "unknown" for done in one.done), len(one.missing)))


def fits(made: Made, asked: Asked) -> bool:
    """It is called so, and done so."""
    if not _same_kind(made, asked):
        return False
    return bool(_whole(made, asked.label or literal(asked.caption)))


def _whole(made: Made, label: Label) -> str:
    """Its name as that label knows it, where it is called so; a caption that its name only begins, where it may."""
    for name in made.names:
        if label.matches(name):
            return name
        begun = [caption for caption in label.captions if normal(caption).startswith(f"{normal(name)} ")]
        if made.begins and len(name) >= LONG and begun:
            return begun[0]
    return ""


def _same_kind(made: Made, asked: Asked) -> bool:
    return (made.verb == "press") == (asked.verb == "press") and made.verb != "goto"


class _Beside:
    def __init__(self, made: Sequence[Made], recording: Recording, asked: Sequence[Asked]) -> None:
        self._recording = recording
        self._asked = asked
        self._aside = set(_aside(made))
        self._made = made
        #: Place among what was done → place among what is asked for.
        self.pairs = dict(self._paired())
        self._ways: dict[str, tuple[str, ...]] = {}
        self._of_ways: dict[int, str] = {}
        self._renamed: dict[int, int] = {}
        self._refused: dict[int, str] = {}

    def _paired(self) -> Iterator[tuple[int, int]]:
        """The longest way through both on which each thing done is called as what is asked for.

        The reference's own caption counts for more than another of the label's: « Enregistrer » is on many screens.
        """
        rows, columns = len(self._made), len(self._asked)
        best = [[0] * (columns + 1) for _ in range(rows + 1)]
        known = {
            (m, a): OWN if any(normal(name) == normal(asked.caption) for name in made.names) else KNOWN
            for m, made in enumerate(self._made)
            for a, asked in enumerate(self._asked)
            if m not in self._aside and fits(made, asked)
        }
        for m in reversed(range(rows)):
            for a in reversed(range(columns)):
                through = best[m + 1][a + 1] + known[m, a] if (m, a) in known else 0
                best[m][a] = max(through, best[m + 1][a], best[m][a + 1])
        m = a = 0
        while m < rows and a < columns:
            if (m, a) in known and best[m][a] == best[m + 1][a + 1] + known[m, a]:
                yield m, a
                m, a = m + 1, a + 1
            elif best[m + 1][a] >= best[m][a + 1]:
                m += 1
            else:
                a += 1

    # --- ways --------------------------------------------------------------------------------------------------

    def _find_ways(self) -> None:
        keys = [one.key for one in self._asked]
        at = {a: m for m, a in self.pairs.items()}
        for screen, path in PATHS.items():
            for a in range(len(keys) - len(path) + 1):
                if tuple(keys[a : a + len(path)]) != path or screen in self._ways:
                    continue
                last = at.get(a + len(path) - 1)
                if last is None:
                    continue
                # The panel stands open once its own entries are there to be pressed.
                end = at.get(a + 1, last + 1) - 1 if screen == "administration" else last
                span = self._span(max((m for m, other in self.pairs.items() if other < a), default=-1), end)
                named = [self._name(m) for m in span if self._made[m].verb == "press" and self._made[m].names]
                new = any(not _called(self._made[m]) for m in span)
                if len(span) > len(path) and len(named) == len(span) and new:
                    self._ways[screen] = tuple(named)
                    self._of_ways |= dict.fromkeys(span, screen)

    def _name(self, m: int) -> str:
        asked = self._asked[self.pairs[m]] if m in self.pairs else None
        label = asked.label if asked is not None else None
        return (_whole(self._made[m], label) if label is not None else "") or self._made[m].names[0]

    def _span(self, after: int, end: int) -> list[int]:
        """What was done in that stretch, on the last of the sites that were opened in it."""
        stretch = range(after + 1, end + 1)
        opened = max((m for m in stretch if self._made[m].verb == "goto"), default=after)
        return [m for m in stretch if m > opened and m not in self._aside and m not in self._of_ways]

    # --- other names -------------------------------------------------------------------------------------------

    def _find_names(self) -> None:
        before = (-1, -1)
        for m, a in [*sorted(self.pairs.items()), (len(self._made), len(self._asked))]:
            left = [n for n in range(before[0] + 1, m) if self._is_open(n)]
            wanted = range(before[1] + 1, a)
            if left:
                self._one_for_one(left, list(wanted))
            before = (m, a)

    def _is_open(self, m: int) -> bool:
        """It was understood as nothing yet, and no label knows it."""
        made = self._made[m]
        return m not in self._aside and m not in self._of_ways and made.verb != "goto" and not _called(made)

    def _one_for_one(self, left: list[int], wanted: list[int]) -> None:
        """What is left on both sides, one for one and of one kind, is the same; what may be left out may be missing."""
        every = [a for a in wanted if self._asked[a].key]
        for meant in (every, [a for a in every if not self._asked[a].besides]):
            paired = list(zip(left, meant, strict=False))
            if len(left) == len(meant) and all(_same_kind(self._made[m], self._asked[a]) for m, a in paired):
                for m, a in paired:
                    why = refused(self._made[m], self._asked[a])
                    if why:
                        self._refused[m] = why
                    else:
                        self._renamed[m] = a
                return

    def _doubt(self) -> None:
        """What would name two things, or be one of two names of a thing, is not proposed."""
        said = {(normal(self._made[m].names[0]), self._asked[a].key) for m, a in self._renamed.items()}
        names, keys = Counter(name for name, _ in said), Counter(key for _, key in said)
        for m, a in tuple(self._renamed.items()):
            if names[normal(self._made[m].names[0])] > 1 or keys[self._asked[a].key] > 1:
                del self._renamed[m]

    # --- the whole ---------------------------------------------------------------------------------------------

    def understanding(self) -> Understanding:
        """All of it."""
        self._find_ways()
        self._find_names()
        self._doubt()
        done = [self._understood(m, made) for m, made in enumerate(self._made) if made.verb != "goto"]
        met = {*self.pairs.values(), *self._renamed.values()}
        walked = {key for screen in self._ways for key in PATHS[screen]}
        missing = [
            one
            for a, one in enumerate(self._asked)
            if a not in met and one.key and one.key not in walked and not one.besides
        ]
        captions = {self._asked[a].key: self._made[m].names[0] for m, a in self._renamed.items()}
        return Understanding(self._recording, done, missing, captions, self._ways)

    def _understood(self, m: int, made: Made) -> Understood:
        if m in self._of_ways:
            return Understood(made, "way", why=self._of_ways[m])
        if m in self.pairs:
            return Understood(made, "known", self._asked[self.pairs[m]])
        if m in self._renamed:
            return Understood(made, "renamed", self._asked[self._renamed[m]])
        if m in self._refused:
            return Understood(made, "refused", why=self._refused[m])
        return Understood(made, "aside" if m in self._aside else "elsewhere" if _called(made) else "unknown")


def _aside(made: Sequence[Made]) -> Iterator[int]:
    """Places of what signs in or puts something aside: a password's field, what stands around it, banners."""
    signing = False
    for m, one in enumerate(made):
        if one.secret or _called(one, SIGN_IN) or (signing and _called(one, SENT)):
            signing = one.secret or one.verb != "press" or signing
            yield m
        elif one.verb != "goto":
            signing = False
            if _called(one, OVER):
                yield m


def _called(made: Made, keys: Sequence[str] = ()) -> bool:
    """One of those labels, or any at all, names it."""
    pairs = (pair for product in PRODUCTS for pair in documented.known(product).items())
    named = [label for key, label in pairs if not keys or key in keys]
    return any(label.matches(name) for label in named for name in made.names)


def refused(made: Made, asked: Asked) -> str:
    """Why that is not proposed as that label, in French; empty if nothing speaks against it."""
    caption = made.names[0] if made.names else ""
    if not normal(caption):
        return "rien ne la nomme"
    if documented.known(asked.product)["destroys"].says(caption):
        return "elle peut détruire quelque chose"
    return "ce qui écrit ne s'apprend pas ainsi (« learn » le montre)" if asked.key in TAKEN else ""
