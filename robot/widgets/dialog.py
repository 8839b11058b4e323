"""Dialogs: a question is answered by what it asks, never by reflex; one that nobody expects stops the robot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from robot.errors import Drift, ExclusiveUse, Refused, RobotError
from robot.labels import Label, Labels, normal
from robot.widgets import pick, region
from robot.widgets.sight import Box, Seen, View

#: Labels of what leaves a question as it was.
WAYS_BACK = ("no", "cancel")
#: What may stand between « Oui » and what it repeats.
MARKS = (",", "", " :", " -")


class Asked(Protocol):
    """Who is asked: a screen of one school."""

    labels: Labels
    #: Whether a text names another school than the one that is worked for.
    names_another: Callable[[str], bool]


def question(
    view: View,
    asks: Label,
    who: Asked,
    *also: str,
    layers: int = 0,
    pressed: Sequence[Label] = (),
    before: View | None = None,
    whatever: bool = False,
) -> Seen | None:
    """What asks that, or names one of `also` (the option just chosen); None where nothing does.

    The uppermost window if more than `layers` are open; else a text that stands in the page (a banner, a sheet, a page
    of its own, which may only repeat what will be done), with « Oui » and « Non » in one block and nothing else to
    press but links around them. « Oui » may repeat what was `pressed`; a text that stood in the page `before` that
    press asks nothing about it. A box by which one confirms just that (`consents`) may stand in the block. `whatever`:
    all that came with the press asks it, unless it is about something else.
    """
    names = [name.casefold() for name in also if name]

    def asked(text: str) -> bool:
        if asks.denies(text) or who.names_another(text):
            return False
        return whatever or asks.says(text) or any(name in text.casefold() for name in names)

    if len(view.dialogs) > layers:
        return view.dialogs[-1] if asked(said(view, view.dialogs[-1])) else None
    front = view.in_front()
    stood = {before.node(text) for text in before.of("text")} if before is not None else set()
    for text in front.of("text"):
        if view.node(text) in stood:
            continue
        words = next((name for name in text.names if asked(name)), None)
        if words is None or text.pressed:
            continue
        # What only announces what will be done asks by its answers.
        if (block := _answered(front, text, asks, who, pressed, before=before, announces="?" not in words)) is not None:
            return replace(text, kind="dialog", source=block, value=words)
    return None


def closer(view: View, *captions: Label) -> Seen | None:
    """What shuts what is in front, by the first of these captions that is there. A cross and a button so called do the
    same: the one whose name is written is taken.
    """
    front = view.in_front()
    for caption in captions:
        found = pick.innermost([item for item in front.of("action") if item.called(caption) and item.enabled])
        texts = [one for one in front.of("text") if one.called(caption)]
        written = [item for item in found if any(item.source in (one.source, *one.trail) for one in texts)]
        if found:
            return pick.only(written[:1] or found, caption)
    return None


def shuts(view: View, item: Seen, labels: Labels) -> bool:
    """It shuts the window that it stands in: it says so, or is a sign whose unseen name tells what it shuts (« Fermer
    la fenêtre »).
    """
    closes = labels["close_message"]
    if item.called(closes):
        return True
    if any(item.source in (text.source, *text.trail) for text in view.of("text")):
        return False
    return any(normal(name).startswith(f"{normal(one)} ") for name in item.names for one in closes.captions)


def said(view: View, top: Seen) -> str:
    """What a window says, its title too, without the captions of what can be pressed in it."""
    inside = view.inside(top)
    pressed = {item.source for item in inside.of("action")}
    texts = [
        item
        for item in (*inside.of("title"), *inside.of("text"))
        if item.names and not item.pressed and not pressed & {item.source, *item.trail}
    ]
    return " ".join(dict.fromkeys(item.names[0] for item in texts)) or top.value


def _answered(
    view: View,
    text: Seen,
    asks: Label,
    who: Asked,
    pressed: Sequence[Label],
    *,
    before: View | None,
    announces: bool,
) -> int | None:
    """The smallest block around that text with something to press, if that is « Oui » and « Non » and nothing else.

    Where the text `announces` and is no question by its words, nothing can be set in the block, and what could be
    pressed before is no answer: beside « Dernier enregistrement à 10:12 », « Enregistrer » would only save once more.
    What leads back from there to the form may say so (« Modifier la saisie »).
    """
    old = {normal(name) for item in before.of("action") for name in item.names} if before is not None else set()

    def stood(item: Seen) -> bool:
        if before is None:
            return any(map(item.called, pressed))
        return bool(old & set(map(normal, item.names)))

    for ancestor in text.trail:
        block = [item for item in view.items if item.frame == text.frame and ancestor in item.trail]
        # A link above (a breadcrumb) leads somewhere else: answers come below what asks.
        inside = [
            item
            for item in block
            if item.kind == "action" and item.shown and not (item.tag == "a" and item.order < text.order)
        ]
        if not inside:
            continue
        confirmed = consents(view.only(block), asks, who.labels)
        if announces and any(item.kind in region.CONTROLS and item not in confirmed for item in block):
            return None
        announces = announces and not confirmed
        if any(who.names_another(name) for item in block for name in item.names):
            return None
        ways_back = _verbs([who.labels["corrects"]]) if announces else set()
        no = [
            item
            for item in inside
            if item.called(who.labels["no"])
            or item.called(who.labels["cancel"])
            or any(normal(name).split(" ")[0] in ways_back for name in item.names)
        ]
        agrees = agreement(who.labels, *(() if announces else pressed))
        verbs = _verbs(() if announces else pressed)
        yes = [
            item
            for item in inside
            if any(map(item.called, agrees)) or repeats(item, asks, who.labels) or verbs & set(map(normal, item.names))
        ]
        if announces and any(stood(item) for item in yes):
            return None
        if len(yes) != 1 or len(no) != 1:
            return None
        return ancestor if _elsewhere([item for item in inside if item not in (*yes, *no)], yes[0], no[0]) else None
    return None


def _elsewhere(others: list[Seen], yes: Seen, no: Seen) -> bool:
    """All of these are links that stand outside of what holds both answers: the foot of a page of its own."""
    held = next((ancestor for ancestor in yes.trail if ancestor in no.trail), 0)
    return all(item.tag == "a" and item.href and held not in item.trail for item in others)


def consents(view: View, asks: Label, labels: Labels) -> list[Seen]:
    """The boxes by which a person says that what is asked is meant (« Je confirme vouloir… »), and nothing else."""
    return [
        tick
        for tick in view.of("tick", shown=False)
        if tick.visual
        and not tick.radio
        and any(labels["consent"].says(name) for name in tick.names)
        and not any(asks.denies(name) for name in tick.names)
    ]


def agreement(labels: Labels, *pressed: Label) -> tuple[Label, ...]:
    """The captions that agree, the surest first: « Oui » (also before what was pressed), « Confirmer », that again."""
    return (yes(labels, *pressed), labels["agree"], *pressed)


def repeats(item: Seen, asks: Label, labels: Labels) -> bool:
    """It agrees in the words of what is asked: « Confirmer la publication », « Valider et publier »."""
    words = [normal(caption) for key in ("yes", "agree") for caption in labels[key].captions]
    return any(
        normal(name).startswith(tuple(f"{word} " for word in words)) and asks.says(name) and not asks.denies(name)
        for name in item.names
    )


def agreed(
    view: View, asked: Seen, asks: Label, labels: Labels, *pressed: Label, whatever: bool = False
) -> Seen | None:
    """The button that agrees to that question.

    Beside nothing but ways back it may be the verb alone of what was pressed (« Publier »); any caption if `whatever`.
    """
    inside = view.inside(asked)
    buttons = [item for item in inside.of("action") if item.enabled]
    # A window's title may be what was pressed, and is no answer: a text counts as « Oui » only.
    agrees = [*((inside.only(buttons), label) for label in agreement(labels, *pressed)), (inside, labels["yes"])]
    for among, label in agrees:
        if (found := pick.action(among, label)) is not None:
            return found
    if (found := pick.only([item for item in buttons if repeats(item, asks, labels)], labels["agree"])) is not None:
        return found
    back = [
        item
        for item in buttons
        if not item.names or shuts(view, item, labels) or any(item.called(labels[key]) for key in WAYS_BACK)
    ]
    left = pick.innermost([item for item in buttons if item not in back])
    if len(left) != 1 or not back or any(asks.denies(name) for name in left[0].names):
        return None
    return left[0] if whatever or _verbs(pressed) & set(map(normal, left[0].names)) else None


def _verbs(pressed: Sequence[Label]) -> set[str]:
    """The first word of each caption: what a button says that only does again what was pressed."""
    return {normal(caption).split()[0] for label in pressed for caption in label.captions}


def yes(labels: Labels, *pressed: Label) -> Label:
    """« Oui », also where it repeats what was pressed (« Oui, arrêter (la publication) ») and no more."""
    said = labels["yes"].captions
    again = {
        f"{one}{mark} {words}": why
        for one, why in said.items()
        for mark in MARKS
        for words in (*(caption for label in pressed for caption in label.captions), *_verbs(pressed))
    }
    return replace(labels["yes"], captions={**said, **again})


#: What leads somewhere, by its role: two of them make a menu of a window, whose ways out are no answers.
LEADS = ("menuitem", "treeitem", "tab", "link", "option", "listitem")


#: So many things alike to press, one below the other, none of them an answer, make a menu of a window.
COLUMN = 3


def is_form(view: View, top: Seen, labels: Labels) -> bool:
    """The dialog asks nothing by itself: a window to fill in, with lists, text fields or several boxes, or a menu.

    A question may have one box (« Ne plus afficher »).
    """
    inside = view.inside(top)
    # Dots without a word only turn what is shown by turns.
    written = {source for text in inside.of("text") for source in (text.source, *text.trail)}
    leading = [
        item
        for item in inside.of("action")
        if item.href or (item.role in LEADS and (item.role != "tab" or item.source in written))
    ]
    sets = inside.of("choice") or inside.of("field") or len(inside.of("tick")) > 1
    return bool(sets or len(leading) > 1 or _is_menu(inside, labels))


def _is_menu(inside: View, labels: Labels) -> bool:
    """What can be pressed stands in one column of things alike, and none of them answers anything."""
    answers = [labels[key] for key in (*WAYS_BACK, "yes", "agree", "close_message")]
    columns: dict[object, list[Seen]] = {}
    for item in pick.innermost(inside.of("action")):
        columns.setdefault((item.tag, item.box.x, item.box.width, item.box.height), []).append(item)
    column = max(columns.values(), key=len, default=[])
    if len(column) < COLUMN or any(item.called(label) for item in column for label in answers):
        return False
    return len({item.box.y for item in column}) == len(column)


def unexpected(view: View, top: Seen, labels: Labels) -> RobotError:
    """The error for a dialog that nobody expects: the site's own refusal, or a question for a human only."""
    buttons = [button for button in view.inside(top).of("action") if button.tier == 1]
    text = top.value[:400]
    answers = pick.label_names(buttons)
    if "exclusive_mode" in labels and labels["exclusive_mode"].says(text):
        return exclusive_use(region=top.box)
    if len(buttons) <= 1:
        return says_no(text, top.box)
    return asks(text, top.box, found="réponses proposées : " + " ; ".join(answers))


def native(kind: str, text: str) -> RobotError:
    """The error for a box of the browser itself that nobody expects; it was closed without agreeing to anything."""
    return says_no(text) if kind == "alert" else asks(text, answered="J'ai répondu « Annuler ».")


def says_no(text: str, region: Box | None = None) -> Refused:
    """The error for a message that says that nothing was done, or that it should not be."""
    return Refused(
        "SITE_SAYS_NO",
        f"Le site affiche un message et n'a pas fait ce qui était demandé : « {text} »",
        next_step="Lisez le message ; réglez sa cause, puis relancez.",
        found=text,
        region=region,
    )


def asks(text: str, region: Box | None = None, *, answered: str = "Je n'ai rien répondu.", found: str = "") -> Drift:
    """The error for a question that only a person can answer."""
    return Drift(
        "UNKNOWN_QUESTION",
        f"Le site pose une question que je ne connais pas : « {text} »",
        next_step=f"Faites ce pas à la main si vous la comprenez, puis relancez. {answered}",
        expected="aucune question",
        found=found or text,
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
