"""Dialogs: a question is answered by what it asks, never by reflex; one that nobody expects stops the robot."""

from __future__ import annotations

from robot.errors import Drift, ExclusiveUse, Refused, RobotError
from robot.labels import Label, Labels
from robot.widgets import pick
from robot.widgets.sight import Box, Seen, View


def question(view: View, asks: Label, *also: str) -> Seen | None:
    """The uppermost dialog if it asks that, or names one of `also` (the option just chosen); None otherwise."""
    if not view.dialogs:
        return None
    top = view.dialogs[-1]
    names = [name for name in also if name]
    if asks.denies(top.value):
        return None
    return top if asks.says(top.value) or any(name.casefold() in top.value.casefold() for name in names) else None


def answer(view: View, asked: Seen, label: Label) -> Seen | None:
    """The button of that answer in that dialog."""
    return pick.action(view.inside(asked), label)


#: What leads somewhere, by its role: two of them make a menu of a window, whose ways out are no answers.
LEADS = ("menuitem", "treeitem", "tab", "link")


def is_form(view: View, top: Seen) -> bool:
    """The dialog asks nothing by itself: a window to fill in, with lists or text fields, or a menu drawn as one."""
    inside = view.inside(top)
    leading = [item for item in inside.of("action") if item.role in LEADS or item.href]
    return bool(inside.of("choice") or inside.of("field") or len(leading) > 1)


def unexpected(view: View, top: Seen, labels: Labels) -> RobotError:
    """The error for a dialog that nobody expects: the site's own refusal, or a question for a human only."""
    buttons = [button for button in view.inside(top).of("action") if button.tier == 1]
    text = top.value[:400]
    answers = pick.label_names(buttons)
    if "exclusive_mode" in labels and labels["exclusive_mode"].says(text):
        return exclusive_use(region=top.box)
    if len(buttons) <= 1:
        return _says_no(text, top.box)
    return _asks(text, "Je n'ai rien répondu.", "réponses proposées : " + " ; ".join(answers), top.box)


def native(kind: str, text: str) -> RobotError:
    """The error for a box of the browser itself that nobody expects; it was closed without agreeing to anything."""
    return _says_no(text) if kind == "alert" else _asks(text, "J'ai répondu « Annuler ».", text)


def _says_no(text: str, region: Box | None = None) -> Refused:
    return Refused(
        "SITE_SAYS_NO",
        f"Le site affiche un message et n'a pas fait ce qui était demandé : « {text} »",
        next_step="Lisez le message ; réglez sa cause, puis relancez.",
        found=text,
        region=region,
    )


def _asks(text: str, answered: str, found: str, region: Box | None = None) -> Drift:
    return Drift(
        "UNKNOWN_QUESTION",
        f"Le site pose une question que je ne connais pas : « {text} »",
        next_step=f"Faites ce pas à la main si vous la comprenez, puis relancez. {answered}",
        expected="aucune question",
        found=found,
        region=region,
    )


def exclusive_use(*, region: Box | None = None) -> ExclusiveUse:
    """Nothing can be written now, wherever that is met: everything of that school is to be tried again later."""
    return ExclusiveUse(
        "EXCLUSIVE_MODE",
        "PRONOTE est en consultation : quelqu'un en a l'usage exclusif, et rien ne peut y être écrit.",
        next_step="Relancez quand l'usage exclusif est terminé : ce qui est fait ne sera pas refait.",
        region=region,
    )
