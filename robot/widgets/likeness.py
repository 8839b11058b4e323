"""What on the screen resembles what was looked for: told to a human, and, for navigation only, followed if asked to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz

from robot.errors import CaptionToAdd, Drift
from robot.labels import Label, known_keys, normal
from robot.widgets import pick
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
    def to_add(self) -> CaptionToAdd | None:
        """What to add to `labels.local.toml` if this is the one; None for what `schools.toml` names."""
        if self.label.key not in known_keys():
            return None
        return CaptionToAdd(self.label.key, self.caption, f"vu le {date.today().isoformat()}")

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
    for label in {asked.key: asked for asked in labels}.values():
        for item in view.items:
            if item.kind not in wanted or not item.shown:
                continue
            found = _candidate(label, item)
            known = best.get((item.frame, item.ref))
            if found is not None and (known is None or found.score > known.score):
                best[item.frame, item.ref] = found
    return sorted(best.values(), key=lambda candidate: (-candidate.score, candidate.item.order))


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
    actions = [candidate for candidate in candidates if candidate.item.kind == "action" and candidate.item.enabled]
    if not actions or actions[0].score < WORTH_FOLLOWING:
        return None
    rivals = [
        rival
        for rival in actions[1:]
        if rival.item.ref not in actions[0].item.trail and actions[0].item.ref not in rival.item.trail
    ]
    return actions[0] if not rivals or rivals[0].score <= actions[0].score - AHEAD else None


def follow(view: View, labels: Iterable[Label]) -> list[Candidate]:
    """For each label, the one thing that may be followed in its place, if there is one."""
    found = ranked(view, labels, ("action",))
    keys = dict.fromkeys(candidate.label.key for candidate in found)
    alone = (followable([candidate for candidate in found if candidate.label.key == key]) for key in keys)
    return [candidate for candidate in alone if candidate is not None]


def as_known(view: View, captions: Mapping[str, str]) -> View:
    """The same look, as if each action called by one of these captions were also called by the known one."""

    def known(item: Seen) -> Seen:
        more = tuple(captions[name] for name in item.names if name in captions)
        return replace(item, names=(*item.names, *more)) if more and item.kind == "action" else item

    return replace(view, items=tuple(map(known, view.items)), missed=[], named={})


def drifted(what: str, view: View, *, personal: bool) -> Drift:
    """What was looked for, what resembles it, where, and the line that would teach it.

    `personal`: the screen shows people by name, and none of its texts is copied.
    """
    candidates = [] if personal else ranked(view.in_front(), view.missed)[:5]
    seen = [] if personal else [*view.in_front().of("title"), *view.in_front().of("action")]
    offered = pick.label_names(seen)[:25]
    known = list(dict.fromkeys(str(label) for label in view.missed if label.captions))[:3]
    resembling = " ; ".join(str(candidate) for candidate in candidates[:3])
    to_add = candidates[0].to_add if candidates else None
    error = Drift(
        "NOT_SEEN",
        f"Je ne trouve pas {what} sur l'écran « {view.title or view.url.split('?')[0]} ».",
        next_step=(
            f"Si c'est bien « {to_add.caption} », collez les lignes données dans labels.local.toml. "
            f"Si leur titre [{to_add.key}.captions] y est déjà, collez seulement la seconde sous lui."
            if to_add
            else "Comparez la capture avec la page d'aide. Si le libellé a changé, ajoutez-le dans labels.local.toml."
        ),
        expected=f"{what} (libellés connus : {' ; '.join(known)})" if known else what,
        found=(f"ce qui ressemble le plus : {resembling}. " if resembling else "")
        + "L'écran propose : "
        + (" ; ".join(offered) or "rien de reconnaissable"),
        region=candidates[0].item.box if candidates else None,
    )
    error.candidates = [candidate.as_dict() for candidate in candidates]
    error.to_add = to_add
    error.sought = tuple(dict.fromkeys(label.key for label in view.missed))
    return error
