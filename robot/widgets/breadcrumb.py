"""The path to the open screen, as a breadcrumb shows it: where one is, though its parts can be pressed."""

from __future__ import annotations

from robot.labels import normal
from robot.widgets.sight import Seen, View


def breadcrumb(view: View) -> list[Seen]:
    """The texts on one line, first to last, the last of them the open screen's own title; empty if there is none."""
    titles = {normal(name) for title in view.of("title") if title.level for name in title.names}
    texts = view.of("text")
    headings = {title.source for title in view.of("title") if title.level}
    for last in texts:
        if last.source in headings or not titles & set(map(normal, last.names)):
            continue
        path: list[Seen] = []
        for ancestor in last.trail:
            line = [text for text in texts if text.frame == last.frame and ancestor in (text.source, *text.trail)]
            if not all(_on_one_line(text, last) for text in line):
                break
            path = line
        if path[1:] and path[-1] is last:
            return path
    return []


def _on_one_line(text: Seen, last: Seen) -> bool:
    middle = text.box.y + text.box.height / 2
    return last.box.y <= middle <= last.box.y + last.box.height and text.box.x <= last.box.x
