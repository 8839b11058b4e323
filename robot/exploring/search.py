"""All that can be reached in a few presses from one beginning, the likeliest first, as far as it was looked at."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from playwright.sync_api import Error as PlaywrightError

from robot.errors import Drift, Interrupted, Refused, RobotError, SiteUnavailable
from robot.exploring import harmless
from robot.exploring.likely import likely, words
from robot.exploring.place import Place, Step
from robot.labels import literal, normal
from robot.pages.landmarks import Landmarks
from robot.pages.product import Product
from robot.pages.sign_in import is_sign_in
from robot.teaching import never
from robot.teaching.following import follow
from robot.teaching.understanding import PRESSED, named
from robot.widgets import dialog
from robot.widgets.guard import Guard
from robot.widgets.sight import Seen, View

#: How many presses away from its beginning a screen is looked for.
DEEP = 3
#: How many presses one beginning is worth, those on the way back to a screen included.
PRESSES = 150
#: Two screens that could be meant are a doubt: nobody needs a third.
ENOUGH = 2
#: What a site answers to something that did more than lead somewhere.
ASKS = ("UNKNOWN_QUESTION", "SITE_SAYS_NO")
#: Headings of a list of people, in two columns or in one.
PEOPLE = (("column_family_name", "column_first_name"), ("column_full_name",))


class Search:
    """One beginning of one product: its screens are kept, so that what is looked for next is perhaps known already."""

    def __init__(self, product: Product, begin: Callable[[], None]) -> None:
        self._product = product
        self._screen = product.screen
        self._begin = begin
        self._guard = Guard(product.screen.page, product.labels)
        self._places: list[Place] = []
        self._steps: list[Step] = []
        self._addresses: set[str] = set()
        #: What was not there any more when it was to be pressed; how often that was so twice.
        self._once_lost: set[Step] = set()
        self._gone = 0
        #: Its screens were looked at once more, slowly: done where nothing was found, and once.
        self._patient = False
        #: Where the browser stands; None: elsewhere.
        self._at: Place | None = None
        self.presses = 0
        #: Why it ended before its bounds, as a French sentence.
        self.stopped = ""

    @property
    def screens(self) -> int:
        """How many screens it has seen, its beginning included."""
        return len(self._places)

    @property
    def left(self) -> int:
        """How many things within reach were not pressed: the bounds, or a stop, came first, or they were gone."""
        return len(self._steps) + self._gone

    @property
    def held(self) -> tuple[str, ...]:
        """What could have written and was held back."""
        return tuple(self._guard.held)

    def look_for(self, marks: Landmarks) -> list[Place]:
        """The screens that can be the one looked for, each once: none, one, or two, which is a doubt.

        Raises Interrupted; whatever else goes wrong ends the search (`stopped`).
        """
        labels = self._product.labels
        wanted, names = words(marks, labels), [labels[key] for key in marks.named]
        found: list[Place] = []

        def keep(place: Place) -> None:
            if place.is_goal(marks, names) and not any(place.same_screen(other) for other in found):
                found.append(place)

        try:
            if not self._places:
                self._open()
            with self._guard.watching():
                for place in self._places:
                    keep(place)
                self._press_on(wanted, keep, found)
                if not found and not self._patient:
                    self._patient = True
                    for place in self._likeliest_first(wanted):
                        if self._seen_again(place):
                            keep(place)
                    self._press_on(wanted, keep, found)
                self._leave()
        except Interrupted:
            raise
        except (RobotError, PlaywrightError) as error:
            self._stop(str(error).partition("\n")[0])
        return found

    def _press_on(self, wanted: list[str], keep: Callable[[Place], None], found: list[Place]) -> None:
        while len(found) < ENOUGH and (step := self._next(wanted)) is not None:
            if (reached := self._tried(step)) is not None:
                keep(reached)

    # --- what comes next ---------------------------------------------------------------------------------------

    def _likeliest_first(self, wanted: list[str]) -> list[Place]:
        """The beginning, then what was reached from it."""
        reached = self._places[1:]
        reached.sort(key=lambda place: likely(place.path[-1], place.path[:-1], wanted), reverse=True)
        return [*self._places[:1], *reached]

    def _next(self, wanted: list[str]) -> Step | None:
        if self._guard.held:
            self._stop(f"Une pression allait écrire ({self._guard.held[0]}) : rien n'est parti.")
        if self.stopped or not self._steps or self.presses >= PRESSES:
            return None
        best = max(self._steps, key=lambda step: likely(step.caption, step.place.path, wanted))
        self._steps.remove(best)
        return best

    def _offer(self, place: Place) -> None:
        """What can be pressed there that was not on offer before."""
        view, offered = place.view, set(place.known)
        people = _shows_people(view, self._product)
        for item in view.in_front():
            if item.kind not in PRESSED or not item.shown or not item.names or normal(item.name) in place.known:
                continue
            elsewhere = item.href if harmless.elsewhere(item, view) else ""
            found = named(view, item)
            if elsewhere in self._addresses or not found.alone or harmless.refusal(item, view, self._product):
                continue
            if people and not any(label.matches(found.caption) for label in self._product.labels.values()):
                # It may be somebody's name.
                continue
            offered.add(normal(item.name))
            self._addresses |= {elsewhere} - {""}
            self._steps.append(Step(place, item.kind, found.caption))
        place.known = frozenset(offered)

    # --- going there -------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self._begun()
        self._at = Place((), self._screen.look())
        self._arrived(self._at)

    def _tried(self, step: Step) -> Place | None:
        """The place behind that step; None if it is not one, or if the search is over."""
        try:
            back = self._return(step.place)
            before = self._screen.look()
            if not back or not self._press(step.kind, step.caption):
                self._lost(step)
                return None
            self._settled()
        except SiteUnavailable as error:
            self._stop(error.sentence)
            return None
        except (Drift, Refused) as error:
            self._at = None
            if error.code in ASKS:
                self._stop(f"« {step.caption} » n'a pas mené à un écran : {error.sentence}")
            return None
        view = self._screen.look()
        # A page that its own script moved on to may be there for this browser only; a link's is a page like any.
        moved = step.kind == "action" and not set(view.documents) & set(before.documents) and view.url != before.url
        place = Place(
            (*step.place.path, step.caption),
            view,
            step.place,
            step.kind,
            has_address=moved,
            known=step.place.known,
        )
        self._at = place
        self._arrived(place)
        return None if self.stopped else place

    def _lost(self, step: Step) -> None:
        """It was not there any more: a page that is built anew shows it again; once more, and it is left."""
        self._at = None
        if step in self._once_lost:
            self._gone += 1
        else:
            self._once_lost.add(step)
            self._steps.append(step)

    def _arrived(self, place: Place) -> None:
        """It is looked at: why the search ends there, else what can be pressed."""
        if self._guard.held:
            pressed = place.path[-1] if place.path else "l'ouverture"
            self._stop(f"« {pressed} » allait écrire ({self._guard.held[0]}) : rien n'est parti.")
        elif self._product.cut_off(place.view):
            self._stop("La publication est arrêtée.")
        elif is_sign_in(place.view):
            self._stop(f"{self._product.name} demande de se connecter.")
        elif place.path and any(self._asks(place.view, top) for top in place.view.dialogs):
            self._stop(f"« {place.path[-1]} » a ouvert une fenêtre qui demande quelque chose.")
        if self.stopped:
            return
        place.foreign = bool(never.elsewhere(None, place.view, self._product))
        if place not in self._places:
            self._places.append(place)
        if not place.foreign and len(place.path) < DEEP and not any(top.modal for top in place.view.dialogs):
            self._offer(place)

    def _seen_again(self, place: Place) -> bool:
        """It was looked at once more, with the time that a page needs that fills up piece by piece."""
        if self.stopped or self._guard.held or self.presses >= PRESSES:
            return False
        try:
            if not self._return(place):
                return False
            self._settled(self._screen.patience.part)
        except (Drift, Refused):
            self._at = None
            return False
        place.view = self._screen.look()
        self._arrived(place)
        return not self.stopped

    def _return(self, place: Place) -> bool:
        """The browser stands at that place again; False if its way is gone."""
        if self._at is place:
            return True
        self._at = None
        if place.has_address:
            self._screen.goto(place.view.url)
        elif place.before is None:
            self._again(place)
        else:
            if not self._return(place.before):
                return False
            if not self._press(place.kind, place.path[-1]):
                return False
        self._at = place
        return True

    def _again(self, start: Place) -> None:
        """The beginning once more: by its address where that is enough."""
        self._screen.goto(start.view.url)

        def back(view: View) -> bool:
            return start.known <= {normal(item.name) for item in view if item.shown and item.kind in PRESSED}

        if not self._screen.glimpse(back, timeout=self._screen.patience.soon):
            self._begun()

    def _begun(self) -> None:
        # Where it is not as known either, the search begins at what is in front.
        with suppress(Drift, Refused):
            self._begin()
        self._settled()

    def _press(self, kind: str, caption: str) -> bool:
        """That thing is pressed, if it is still alone of its name and still only leads somewhere."""

        def there(view: View) -> tuple[View, Seen] | None:
            item = _called(view, kind, caption)
            # A page that is still being built does not show yet whose it is.
            good = item is not None and not harmless.refusal(item, view, self._product)
            return (view, item) if item is not None and good else None

        found: tuple[View, Seen] | None = self._screen.glimpse(there, timeout=self._screen.patience.soon)
        if found is None:
            return False
        self.presses += 1
        follow(self._product, *found, caption)
        return True

    def _settled(self, within: float | None = None) -> None:
        """What was pressed has brought all that it brings, for so many seconds (a moment)."""
        self._screen.glimpse(lambda _view: False, timeout=within)

    def _leave(self) -> None:
        """What the last screen still wanted to send goes with it, while it is watched."""
        if self._places and self._at is not self._places[0]:
            self._screen.goto(self._places[0].view.url)
            self._at = None

    def _asks(self, view: View, top: Seen) -> bool:
        return top.modal and not dialog.is_form(view, top, self._product.labels)

    def _stop(self, why: str) -> None:
        self.stopped = self.stopped or why


def _called(view: View, kind: str, caption: str) -> Seen | None:
    """What is called so alone, among what is in front."""
    # A page that is built anew may write it in another case.
    found = [item for item in view.in_front().of(kind) if item.called(literal(caption)) and named(view, item).alone]
    return found[0] if found else None


def _shows_people(view: View, product: Product) -> bool:
    labels = product.labels

    def shown(key: str) -> bool:
        return key in labels and any(item.shown and item.called(labels[key]) for item in view)

    return any(all(map(shown, keys)) for keys in PEOPLE)
