"""Learning from a person: what is looked for is said in the page, pointed at, understood, confirmed, written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from robot.errors import CaptionToAdd, Drift, Refused
from robot.labels import Label, known_keys
from robot.labels.local import SCREENS
from robot.pages.landmarks import Landmarks
from robot.runs.doctor import Unknown
from robot.runs.events import Finding, NoteWritten
from robot.teaching import lines, never
from robot.teaching.following import arrived, follow
from robot.teaching.pointing import Button, Person, Pointed, Pointing, Question
from robot.teaching.understanding import PRESSED, Understood, kinds, secret, understood
from robot.widgets.sight import View

PASS = Button("pass", "Passer (Échap)", ("escape", "p"))
WAY = Button("way", "C'est ailleurs : montrer le chemin (C)", ("c",))
HERE = Button("here", "C'est cet écran (O)", ("o", "enter"))
YES = Button("yes", "Oui, c'est cela (Entrée)", ("enter", "o"))
NO = Button("no", "Non, montrer autre chose (N)", ("n", "escape"))
#: How many things are offered to be pointed at, one chosen by its number.
OFFERED = 9
#: How many of its known captions a thing is called by.
NAMED = 3
#: What a person can teach: the screen is there and is not as known. Anything else is no matter of captions.
TAUGHT = ("NOT_SEEN", "NOT_IN_BROWSER")


@dataclass(frozen=True)
class Lesson:
    """One caption of one thing, or the way to one screen."""

    key: str
    captions: tuple[str, ...]
    #: Where it was shown, in words.
    place: str
    way: bool = False


def _names(label: Label) -> str:
    """The first of its captions: the frame must not lie over what is to be pointed at."""
    first = " / ".join(f"« {caption} »" for caption in islice(label.captions, NAMED)) or label.what
    return f"{first}…" if len(label.captions) > NAMED else first


def sought(unknown: Unknown) -> list[Label]:
    """What a person could point at, as the help page goes: what was missed, else what is not in sight."""
    labels, marks = unknown.product.labels, unknown.marks
    finding, error = unknown.finding, unknown.error
    if error is None:
        missing = {what for what, value in finding.things.items() if not value}
        return [labels[key] for key in marks.seeks if labels[key].what in missing]
    keys = [key for key in marks.seeks if key in error.sought]
    if not keys:
        view = unknown.product.screen.look()
        keys = [key for key in marks.seeks if not any(item.shown and item.called(labels[key]) for item in view)]
    return [labels[key] for key in keys if key in labels and key in known_keys()][:OFFERED]


class Teacher:
    """Helps with each screen that is not recognised, for one school: a person shows, the robot writes down."""

    def __init__(self, path: Path, by: str, *, person: Person = lambda _page, _question: None) -> None:
        #: `labels.local.toml`.
        self._path = path
        self._by = by
        self._person = person
        self._pointing: Pointing | None = None
        #: What was taught, as the lines of the file.
        self.learnt: list[str] = []

    def __call__(self, unknown: Unknown) -> Finding:
        """The finding as it is once a person has taught what she could; unchanged where she passed."""
        finding, error = unknown.finding, unknown.error
        given: set[tuple[str, ...]] = set()
        while not finding.good:
            if error is not None and error.code not in TAUGHT:
                break
            now = Unknown(unknown.session, unknown.product, unknown.marks, finding, error, unknown.again)
            lesson = self._lesson(now)
            if lesson is None or (lesson.key, *lesson.captions) in given:
                break
            given.add((lesson.key, *lesson.captions))
            self._learn(now, lesson)
            finding, error = unknown.again()
        return finding

    # --- asking ------------------------------------------------------------------------------------------------

    def _ask(self, unknown: Unknown, question: Question) -> Pointed | str:
        screen = unknown.product.screen
        if self._pointing is None:
            self._pointing = Pointing(screen.page.context, self._person)
        return self._pointing.ask(screen, question)

    def _lesson(self, unknown: Unknown) -> Lesson | None:
        """What a person shows about that screen, confirmed; None if she passes."""
        marks, offered = unknown.marks, sought(unknown)
        at, said = 0, ""
        if not offered and not marks.way:
            return None
        self._say(unknown, self._wanted(marks, offered, at)[0])
        while True:
            numbers = [Button(str(n), f"{n + 1}", (str(n + 1),)) for n in range(len(offered))] if offered[1:] else []
            ways = [WAY] if marks.way else []
            question = Question(
                (*self._wanted(marks, offered, at), *([said] if said else ())),
                (*numbers, *ways, PASS),
                point=bool(offered),
            )
            answer = self._ask(unknown, question)
            match answer:
                case "pass":
                    return None
                case "way":
                    return self._way(unknown)
                case str():
                    at, said = int(answer), ""
                case Pointed():
                    found = self._understood(unknown, answer, offered[at])
                    if isinstance(found, str):
                        said = found
                    elif self._confirmed(unknown, f"{offered[at].what} : {found}"):
                        return Lesson(offered[at].key, (found.caption,), self._place(unknown, found))
                    else:
                        said = ""

    @staticmethod
    def _wanted(marks: Landmarks, offered: Sequence[Label], at: int) -> tuple[str, ...]:
        where = f"{marks.section}, écran « {marks.screen} »"
        if not offered:
            return (f"Je ne trouve pas l'écran « {marks.screen} » ({marks.section}).",)
        listed = " ; ".join(f"{n + 1} : {label.what}" for n, label in enumerate(offered))
        choose = (f"Un chiffre choisit ce que vous montrez : {listed}.",) if offered[1:] else ()
        first = f"Je cherche {offered[at].what} ({where}), sous le nom {_names(offered[at])}."
        return (first, "Montrez cette chose d'un clic : rien ne sera pressé sur le site.", *choose)

    def _understood(self, unknown: Unknown, pointed: Pointed, label: Label) -> Understood | str:
        """What was pointed at; or why that is not learnt."""
        product = unknown.product
        view = product.screen.look()
        if (field := secret(view, pointed)) is not None:
            return never.taught(field, label.key, view, product)
        found = understood(view, pointed, kinds(label.key))
        if found is None:
            return f"Je ne vois pas à cet endroit une chose qui puisse être {label.what}, ou j'en vois plusieurs."
        if why := never.taught(found.item, label.key, view, product):
            return why
        if not found.alone and found.item.kind in PRESSED:
            return f"Je ne saurais pas choisir : {found}."
        return found

    def _confirmed(self, unknown: Unknown, sentence: str) -> bool:
        self._say(unknown, f"Compris : {sentence}.")
        return self._ask(unknown, Question((f"Compris : {sentence}.",), (YES, NO), point=False)) == "yes"

    # --- a way -------------------------------------------------------------------------------------------------

    def _way(self, unknown: Unknown) -> Lesson | None:
        """The captions that a person points at one after the other, each pressed, until the screen is there."""
        marks, product = unknown.marks, unknown.product
        goal = marks.goal or (lambda _view: None)
        said, captions = "", list[str]()
        self._begin(marks)
        while True:
            view = product.screen.look()
            there = bool(captions) and arrived(goal, view)
            path = " › ".join(f"« {one} »" for one in captions)
            if there:
                if self._confirmed(unknown, f"{SCREENS[marks.way]}, par le chemin {path}"):
                    return self._walked(marks, captions, view)
                self._begin(marks)
                captions, said = [], ""
                continue
            so_far = f"Chemin montré : {path}." if captions else "Le chemin commence sur cet écran."
            first = f"Montrez ce qu'il faut presser pour aller vers {SCREENS[marks.way]} : je le presse."
            question = Question(
                (first, so_far, *([said] if said else ())), (*([HERE] if captions else []), PASS), point=True
            )
            answer = self._ask(unknown, question)
            if answer == "pass":
                return None
            if answer == "here":
                return self._walked(marks, captions, product.screen.look())
            if isinstance(answer, Pointed):
                said = self._pressed(unknown, answer, captions)

    def _walked(self, marks: Landmarks, captions: Sequence[str], view: View) -> Lesson:
        return Lesson(marks.way, tuple(captions), f"écran « {view.title} »", way=True)

    @staticmethod
    def _begin(marks: Landmarks) -> None:
        if marks.begin is not None:
            try:
                marks.begin()
            except (Drift, Refused):
                # It is not as known either: the way begins at what is in front.
                return

    def _pressed(self, unknown: Unknown, pointed: Pointed, captions: list[str]) -> str:
        """That thing is pressed and added to the way; or why not."""
        product, goal = unknown.product, unknown.marks.goal
        screen = product.screen
        view = screen.look()
        if (field := secret(view, pointed)) is not None:
            return never.taught(field, "", view, product)
        found = understood(view, pointed, PRESSED)
        if found is None:
            return "Je ne vois rien à presser à cet endroit."
        if why := never.pressed(found.item, view, product):
            return why
        if not found.alone:
            return f"Je ne saurais pas choisir : {found}."
        follow(product, view, found.item, found.caption)
        captions.append(found.caption)
        screen.glimpse(lambda now: goal is not None and arrived(goal, now), timeout=screen.patience.soon)
        return ""

    # --- writing down ------------------------------------------------------------------------------------------

    def _place(self, unknown: Unknown, found: Understood) -> str:
        title = unknown.product.screen.look().title
        return f"écran « {title} »" + (f", dans « {found.under} »" if found.under else "")

    def _learn(self, unknown: Unknown, lesson: Lesson) -> None:
        """It is in the file, and known to all screens of that product from now on."""
        product, uai = unknown.product, unknown.session.school.uai
        seen = f"appris le {date.today().isoformat()} par {self._by} : {product.name}, {lesson.place}"
        if lesson.way:
            product.labels.learn_way(lesson.key, lesson.captions)
            added = lines.add_way(self._path, uai, lesson.key, lesson.captions, seen)
        else:
            product.labels.learn(lesson.key, lesson.captions[0], seen)
            added = lines.add_caption(self._path, uai, CaptionToAdd(lesson.key, lesson.captions[0], seen))
        self.learnt.append(added)
        self._say(unknown, f"Appris : {added}")

    def _say(self, unknown: Unknown, sentence: str) -> None:
        unknown.session.events.emit(NoteWritten(text=sentence))
