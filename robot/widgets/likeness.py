"""What on the screen resembles what was looked for: told to a human, and, for navigation only, followed if asked to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from robot.labels import Label, normal
from robot.widgets.sight import Seen, View

#: Below this share of likeness (0 to 100) a caption is not worth showing.
WORTH_SHOWING = 55
#: From this one on, alone and well ahead of the next, a caption may be followed with `--heal`.
WORTH_FOLLOWING = 85
AHEAD = 10
KINDS = ("action", "tick", "choice", "field", "title", "text")


@dataclass(frozen=True)
class Candidate:
    """Something that resembles a label."""

    label: Label
    item: Seen
    caption: str
    #: 0 to 100: the better of two measures on the captions as compared everywhere else (no case, accents, spaces).
    score: int
    #: The known caption that it resembles.
    resembles: str

    def __str__(self) -> str:
        return f"{self.item.kind_said} « {self.caption} » ({self.score} % comme « {self.resembles} »)"

    @property
    def local_line(self) -> str:
        """What to add to `labels.local.toml` if this is the one."""
        return f'[{self.label.key}.captions]\n"{self.caption}" = "vu le {date.today().isoformat()}"'

    def as_dict(self) -> dict[str, object]:
        """Plain data for `outcome.json`."""
        box = self.item.box
        return {
            "key": self.label.key,
            "caption": self.caption,
            "kind": self.item.kind,
            "score": self.score,
            "reason": f"ressemble à « {self.resembles} »",
            "at": [round(box.x), round(box.y)],
        }


def ranked(view: View, labels: Iterable[Label], kinds: Iterable[str] = KINDS) -> list[Candidate]:
    """What resembles one of the labels, the most alike first; each thing once."""
    best: dict[tuple[int, int], Candidate] = {}
    wanted = set(kinds)
    for label in {one.key: one for one in labels}.values():
        for item in view.items:
            if item.kind not in wanted or not item.shown:
                continue
            found = _candidate(label, item)
            known = best.get((item.frame, item.ref))
            if found is not None and (known is None or found.score > known.score):
                best[item.frame, item.ref] = found
    return sorted(best.values(), key=lambda one: (-one.score, one.item.order))


def _candidate(label: Label, item: Seen) -> Candidate | None:
    scores = [
        (
            max(fuzz.ratio(normal(name), normal(known)), 0.9 * fuzz.token_set_ratio(normal(name), normal(known))),
            name,
            known,
        )
        for name in item.names
        for known in label.captions
        if known and len(name) <= 3 * len(known) + 10
    ]
    if not scores:
        return None
    score, name, known = max(scores)
    return Candidate(label, item, name, round(score), known) if score >= WORTH_SHOWING else None


def followable(candidates: list[Candidate]) -> Candidate | None:
    """The one that may be followed with `--heal`: an action, alike enough, and well ahead of every other."""
    actions = [one for one in candidates if one.item.kind == "action" and one.item.enabled]
    if not actions or actions[0].score < WORTH_FOLLOWING:
        return None
    rivals = [
        one
        for one in actions[1:]
        if one.item.ref not in actions[0].item.trail and actions[0].item.ref not in one.item.trail
    ]
    return actions[0] if not rivals or rivals[0].score <= actions[0].score - AHEAD else None
