"""How likely something leads to a screen: by the help page's own words for it and for what is met on the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from robot.labels import Labels, normal
from robot.pages.landmarks import Landmarks
from robot.widgets.taken import TAKEN

#: Any two short texts are so much alike.
CHANCE = 50
#: A press further is a little less likely than one that is as alike; what came of a likely one is likely, too.
FURTHER = 5
INHERITED = 0.8


def words(marks: Landmarks, labels: Labels) -> list[str]:
    """What the help page calls the screen, the way to it, and what stands on it, its buttons left out; normalised."""
    keys = [key for key in marks.seeks if key in labels and key not in TAKEN]
    captions = [caption for key in keys for caption in labels[key].captions]
    return list(dict.fromkeys(filter(None, map(normal, (marks.screen, *captions)))))


def likely(caption: str, path: Sequence[str], wanted: Sequence[str]) -> float:
    """The higher, the likelier that this leads there, after that path was pressed."""
    came = max((_alike(one, wanted) for one in path), default=0.0)
    return max(_alike(caption, wanted), INHERITED * came) - FURTHER * len(path)


def _alike(caption: str, wanted: Sequence[str]) -> float:
    """0 to 100: how much more than by chance it resembles one of them, as a whole or in some of its words."""
    bare = normal(caption)
    whole = process.extractOne(bare, wanted, scorer=fuzz.ratio)
    some = process.extractOne(bare, wanted, scorer=fuzz.token_set_ratio)
    best = max(whole[1] if whole else 0.0, 0.9 * some[1] if some else 0.0)
    return max(best - CHANCE, 0.0) * 100 / (100 - CHANCE)
