"""One step of a way whose end is not known yet: pressed as a person would, then looked at."""

from __future__ import annotations

from collections.abc import Callable

from robot.errors import RobotError
from robot.labels import literal
from robot.pages.product import Product
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture

#: Whether a screen is the one that a way leads to.
Goal = Callable[[View], object]


def arrived(goal: Goal, view: View) -> bool:
    """Whether the screen is that one; two things that could be meant on it are no answer."""
    try:
        return bool(goal(view))
    except RobotError:
        return False


def follow(product: Product, view: View, item: Seen, caption: str) -> None:
    """That very thing, seen in that look, is pressed; what comes of it is not judged. Raises as any gesture."""
    screen = product.screen
    node = view.node(item)

    def same(now: View) -> Seen | None:
        return next((one for one in now if one.kind == item.kind and now.node(one) == node), None)

    gesture = Gesture("press", f"l'entrée {literal(caption)}", writes=False)
    done = screen.perform(same, gesture, screen.click)
    brought = f"ce qu'ouvre « {caption} »"
    screen.wait(lambda now: now.items, brought)
    screen.accepted(done, brought)
