"""How likely something leads to a screen: by the help page's own words for it and for what is met on the way to it."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from robot.labels import Labels, normal
from robot.pages.landmarks import Landmarks

#: A press further is a little less likely than one that is as alike; what came of a likely one is likely, too.
FURTHER = 5
INHERITED = 0.6


def words(marks: Landmarks, labels: Labels) -> list[str]:
    """What the help page calls the screen, the way to it, and what stands on it; normalised."""
    captions = [caption for key in marks.seeks if key in labels for caption in labels[key].captions]
    return list(dict.fromkeys(filter(None, map(normal, (marks.screen, *captions)))))


def likeness(caption: str, wanted: list[str]) -> float:
    """0 to 100: the most that the caption resembles one of them, as a whole or in some of its words."""
    bare = normal(caption)
    whole = process.extractOne(bare, wanted, scorer=fuzz.ratio)
    some = process.extractOne(bare, wanted, scorer=fuzz.token_set_ratio)
    return max(whole[1] if whole else 0.0, 0.9 * some[1] if some else 0.0)
