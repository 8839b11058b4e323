"""Picking the one thing that a caption names, or none; two that differ are an error naming both, never a choice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from robot.errors import Drift
from robot.labels import Label, normal
from robot.widgets.sight import Seen, View, matching

#: Of several that are left, those that stand where they are looked for.
Nearer = Callable[[list[Seen]], list[Seen]]


def action(
    view: View,
    label: Label,
    *,
    enabled: bool = True,
    nearer: Nearer = lambda left: left,
) -> Seen | None:
    """The button, link, tab or entry called so; None if there is none (or only greyed ones, unless asked for).

    What is an action by its role goes before what only looks pressed; a text made to be pressed comes last.
    """
    found = view.pressable(label)
    if enabled:
        found = [item for item in found if item.enabled]
    return noted(view, only(found, label, nearer=nearer), label)


def tick(view: View, label: Label) -> Seen | None:
    """The tick called so, or None."""
    found = [item for item in matching(view.of("tick", shown=False), label) if item.visual]
    return noted(view, only(found, label), label)


def choice(view: View, label: Label) -> Seen | None:
    """The list called so, or None; a caption in its own box is no part of what it shows."""
    found = noted(view, only(matching(view.of("choice"), label), label), label)
    if found is None or not found.told:
        return found
    # Where the caption comes first in its box, the rest is what it holds.
    first = label.matches(normal(found.value).removesuffix(normal(found.told)).strip()) if found.value else False
    return replace(found, value=found.told) if first else found


def as_choice(field: Seen) -> Seen:
    """A field that opens a list, as that list: what it shows is what is chosen."""
    return replace(field, kind="choice", typed=not field.readonly, value=field.value or field.told)


def chosen_from(view: View, label: Label) -> Seen | None:
    """The list called so by its markup, else the field that opens one: it is only chosen from."""
    if (found := choice(view, label)) is not None:
        return found
    typed = field(view, label)
    return as_choice(typed) if typed is not None else None


def field(view: View, label: Label) -> Seen | None:
    """The text field called so, or None."""
    found = [item for item in matching(view.of("field"), label) if not item.secret]
    return noted(view, only(found, label), label)


def noted(view: View, found: Seen | None, label: Label) -> Seen | None:
    """It, and what named it is remembered; so is a label that found nothing."""
    if found is None:
        view.missed.append(label)
    else:
        view.named[found.frame, found.ref] = label
    return found


def only(found: Iterable[Seen], label: Label, *, nearer: Nearer = lambda left: left) -> Seen | None:
    """The one that is left once nested twins and links to the same place are counted once.

    `nearer` says which of several stand where they are looked for. Raises Drift (AMBIGUOUS) naming the first two when
    they differ.
    """
    items = list(found)
    best = min((item.tier for item in items), default=0)
    items = [item for item in items if item.tier == best]
    items = innermost(items)
    distinct: dict[object, Seen] = {}
    for item in items:
        place = item.href if item.href and "#" not in item.href and not item.href.startswith("javascript:") else None
        distinct.setdefault(place or (item.frame, item.ref), item)
    left = list(distinct.values())
    left = nearer(left) if len(left) > 1 else left
    if len(left) > 1:
        raise Drift(
            "AMBIGUOUS",
            f"Deux éléments de l'écran répondent à {label} : je ne peux pas choisir.",
            next_step="Transmettez la capture à la personne qui maintient le robot.",
            expected=f"un seul élément {label}",
            found=" ; ".join(
                f"{item} ({item.tag}, à {round(item.box.x)}, {round(item.box.y)} px)" for item in left[:2]
            ),
            region=left[1].box,
        )
    return left[0] if left else None


def innermost(items: list[Seen]) -> list[Seen]:
    """Without those that only lie around another of them: a component and the button in it are one."""
    return [item for item in items if not any(_within(other, item) for other in items)]


def _within(inner: Seen, outer: Seen) -> bool:
    """`outer` wraps `inner`: the inner one is what is pressed."""
    return inner is not outer and inner.frame == outer.frame and outer.source in inner.trail


def label_names(items: Iterable[Seen]) -> list[str]:
    """The captions of several things, for a sentence that lists what the screen offers."""
    return list(dict.fromkeys(item.name for item in items if item.names))
