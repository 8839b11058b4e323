"""The screen in front of the robot: wait for what a person would wait for; no gesture without its acceptance."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar, cast, overload

from playwright.sync_api import ElementHandle, Page, Position
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from robot import limits
from robot.errors import Drift, RobotError, SiteUnavailable
from robot.labels import Label, Labels
from robot.widgets import certificate, dialog, frozen, informing, likeness, moving_in, outage, overlay, pick, place
from robot.widgets.boxes import Boxes
from robot.widgets.doubt import Doubt
from robot.widgets.free_spot import FREE_SPOT
from robot.widgets.front import Front
from robot.widgets.growth import Growth
from robot.widgets.patience import USUAL, Patience, of
from robot.widgets.sight import Condition, Seen, View, look
from robot.widgets.signs import MENU_ROLES
from robot.widgets.stillness import Stillness
from robot.widgets.traffic import Traffic
from robot.widgets.watch import Gesture, Watch

T = TypeVar("T")
MOVED = "(waited) => window.__robotEye?.moved(...waited)"
PERSONAL = "(l'écran montre des personnes : son texte n'est pas recopié)"


def _perhaps_done(log: str) -> bool:
    """The last try of the browser was under way when time ran out: whether it worked is seen, never tried again."""
    _, begun, last = log.rpartition("performing ")
    return "action done" in log or (bool(begun) and "retrying" not in last and "intercepts" not in last)


def _telling(view: View, top: Seen) -> tuple[object, str]:
    """That window, and what it says: its answers may change while it is on its way out."""
    return view.node(top), dialog.said(view, top)


class Screen:
    """One window of the browser on one product."""

    def __init__(
        self, page: Page, labels: Labels, watch: Watch, *, patience: float = USUAL, front: Front | None = None
    ) -> None:
        self.labels = labels
        self.watch = watch
        self._words = moving_in.words(labels)
        self.traffic = Traffic(of(patience))
        #: The first try was lost without a word: what a screen may show late is waited for with the whole patience.
        self.thorough = False
        #: What every look is checked for (signed out, maintenance, wrong school…): set by the product's pages.
        self.gate: Callable[[View], None] = lambda _view: None
        #: Why something did not come (maintenance, terms of use, no rights…), or None: set by the product's pages.
        self.diagnose: Callable[[View], RobotError | None] = lambda _view: None
        #: What leads on is pressed by its words: nothing on these pages shows what can be pressed (`uncovering`).
        self.by_words = False
        #: What was opened to see what it hides, by its place → whether that helped (`uncovering`).
        self.uncovered: dict[tuple[object, ...], int] = {}
        #: Follow, for navigation only, a caption that resembles enough the one looked for.
        self.heal = False
        #: Captions followed so → the known ones that they resemble.
        self._followed: dict[str, str] = {}
        #: Whether a text names another school than the one that is worked for.
        self.names_another: Callable[[str], bool] = lambda _text: False
        #: The screen shows people by name: what an error tells of it is not copied from it.
        self.personal = False
        #: What is done is part of a sign-in.
        self.signing_in = False
        #: Where each thing stands is kept too, so that programs of others find it again.
        self.places = False
        #: The document that the last gesture was done in.
        self._stood = ""
        #: The last look, as long as nothing was done since.
        self._last: View | None = None
        #: When it came, and until when it need not be asked for again (monotonic clock).
        self._looked = self._fresh = 0.0
        #: Buttons of overlays that could not be pressed → how often that was tried.
        self._unmoved: Counter[tuple[str, int]] = Counter()
        #: Something was written since an address was opened.
        self._wrote = False
        self.boxes = Boxes()
        self._growth = Growth()
        #: The window that the last gesture was done in, with what it said: its node and its text.
        self._answered: tuple[object, str] | None = None
        #: The time for what was waited for last ran out while the page was still at work.
        self._moving = False
        #: Shared by all screens of one browser profile.
        self.front = front or Front(page.context)
        self.page = page
        self._attach(page)

    @property
    def patience(self) -> Patience:
        """Seconds to wait for what must come, and its shares."""
        return self.traffic.patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        self.traffic.patience = of(seconds)

    def _attach(self, page: Page) -> None:
        self.page = page
        page.set_default_timeout(self.patience * 1000)
        self.traffic.follow(page)
        self.boxes.follow(page)
        page.on("popup", self._popup)

    def _popup(self, page: Page) -> None:
        self._opened = page

    #: A window that a gesture opened; it becomes the screen unless that gesture writes.
    _opened: Page | None = None
    #: A window that opens is the one to go on in: it was asked for by the last gesture, which wrote nothing.
    _following = False
    #: The window in front of which it opened: some close by themselves (a file was all they brought).
    _behind: Page | None = None

    @property
    def _next(self) -> Page | None:
        """The window that opened and is the one to go on in; it can come a while after the click that opened it."""
        opened = self._opened
        return opened if opened is not None and self._following and not opened.is_closed() else None

    def _follow(self) -> None:
        """Go on in the window that opened, or back in the one behind it once it has closed."""
        if (opened := self._next) is not None:
            self._behind, self._opened, self._last = self.page, None, None
            self._attach(opened)
        elif self._behind is not None and self.page.is_closed() and not self._behind.is_closed():
            self.page = self.traffic.front = self._behind
            self._behind = self._last = None

    def goto(self, url: str) -> None:
        """Open an address; SiteUnavailable if nothing answers there."""
        gesture = Gesture("goto", url.partition("?")[0], writes=False, value=url if self.places else "")
        self.watch.before(gesture)
        self.watch.about(gesture, self.page, lambda: None)
        self._last, self._wrote = None, False
        self.traffic.worked()
        try:
            self.window().goto(url, wait_until="domcontentloaded", timeout=self.patience.address * 1000)
        except PlaywrightTimeout as error:
            self._watch_interrupted()
            slow = f"{url.partition('?')[0]} ({self.patience.address:.0f} s)"
            raise self.error_with_screenshot(outage.no_answer("la page à cette adresse", slow)) from error
        except PlaywrightError as error:
            self._watch_interrupted()
            if self.page.is_closed():
                # The browser died: no address is to blame.
                raise
            asked = certificate.asked(url.partition("?")[0], str(error).splitlines()[0])
            raise self.error_with_screenshot(
                asked
                or SiteUnavailable(
                    "SITE_UNREACHABLE",
                    f"Le site {url.partition('?')[0]} ne répond pas.",
                    next_step="Vérifiez l'adresse dans schools.toml et la connexion, puis relancez plus tard.",
                    found=str(error).splitlines()[0],
                )
            ) from error
        self.watch.after(gesture, self.page)

    def _watch_interrupted(self) -> None:
        self.watch.before(Gesture("check", "", writes=False))

    def look(self) -> View:
        """Look once, without waiting, at the window that is in front: one that just opened, or is left of two.

        The one that `wait` or `glimpse` just answered by is the next one too, unless anything was done meanwhile.
        """
        self._follow()
        if self._last is None or time.monotonic() >= self._fresh:
            seen = look(self.window(), self._last, words=self._words, limit=self.patience.frozen)
            self._last = replace(seen, by_words=True) if self.by_words else seen
            self._looked, self._fresh = time.monotonic(), 0.0
            self._growth.saw(self._last)
        return self._last

    def touched(self) -> None:
        """The page was asked or done something beside the screen's own gestures: the next look is a new one."""
        self._fresh = 0.0

    def _answering(self) -> AbstractContextManager[None]:
        return frozen.limited(self.page.context.browser, self.patience.frozen)

    def reload(self) -> None:
        """Load the page anew: what it shows afterwards is what the server holds."""
        self.goto(self.page.url)

    def wait(
        self, condition: Condition, what: str, *, timeout: float | None = None, gate: bool = True, idle: bool = False
    ) -> Any:
        """The condition's first true answer, once the page is not busy.

        `what` is what is waited for, in French; `idle` says that an answer counts only once the server has answered all
        that the last writing gesture asked of it and the page stands still (it may yet refill the form with what came).
        Declared overlays are put aside on the way. Raises what the gate finds; Refused or Drift when a dialog nobody
        expects stays in front; SiteUnavailable if a server failed or still owes an answer; else what the pages
        diagnose, or Drift (NOT_SEEN) with what the screen shows.
        """
        answer, view = self._seen(
            condition, what, timeout if timeout is not None else self.patience, gate=gate, idle=idle
        )
        if not answer:
            raise self.error_with_screenshot(self._not_come(what, view))
        return answer

    def _seen(
        self, condition: Condition, what: str, seconds: float, *, gate: bool, idle: bool = False, calm: bool = False
    ) -> tuple[Any, View]:
        """The condition's first true answer within that time, or its last untrue one; and the look it was asked of.

        `calm`: the time runs only while the site owes no answer and the page does not grow, up to the whole patience.
        """
        start = time.monotonic()
        end, latest = start + seconds, start + max(self.patience, seconds)
        still, doubt, self._moving = Stillness(self.traffic), Doubt(self.traffic), False
        stands_since: tuple[tuple[str, int], float] | None = None
        while True:
            self.watch.before(Gesture("look", what, writes=False))
            view = self.look()
            now = time.monotonic()
            if not view.busy or (now >= end and not idle):
                if now < end and self._put_aside(view, self._unmoved):
                    self._last = None
                    continue
                if gate:
                    self._checked(self.gate, view)
                answer = self._checked(partial(doubt.answer, condition, last=now >= end), view)
                if answer and (not idle or still(view)):
                    self._fresh = self._looked + limits.LOOK_TRAVELS
                    return answer, view
                if not answer:
                    still.broken()
                if self.boxes.unexpected:
                    raise self.error_with_screenshot(dialog.native(*self.boxes.unexpected.pop(0)))
                top = view.dialogs[-1] if view.dialogs else None
                front = top or informing.passes(view, self.labels)
                if front is None or not gate or (top is not None and self._fills_in(view, top)):
                    stands_since = None
                elif stands_since is None or stands_since[0] != view.node(front):
                    stands_since = (view.node(front), now)
                elif now - stands_since[1] > self._stays(view, front) and self._closed(view, front):
                    # It is on its way out, and no question because of that.
                    stands_since = None
                    continue
            if calm and seconds:
                # What may yet come keeps that time from running: an answer that is owed, a page that is still growing.
                owed = now if not self.traffic.idle else self._growth.last
                end = min(max(end, owed + seconds), latest)
            # What is asked for is there, and has only to stay for a moment: the time for it to come is not over.
            if now >= end and (view.busy or not still.left):
                self._moving = self._growth.within(self.patience.moment) or self.traffic.just_heard
                return None, view
            self._until_change(view, still.left or min(end - now, limits.LOOK_AGAIN))

    def _fills_in(self, view: View, top: Seen) -> bool:
        """A window to fill in asks nothing, unless it can be put off: what is waited for may come in it."""
        return dialog.is_form(view, top, self.labels) and informing.passes(view, self.labels) is None

    def _stays(self, view: View, top: Seen) -> float:
        """Seconds that a window may stay before it is a question: longer for the very one that was just answered."""
        same = self._answered == _telling(view, top)
        return self.patience.part if same else self.patience.fading

    def _closed(self, view: View, top: Seen) -> bool:
        """Whether that window, or page, only informed and was left; raises for another window that bars the page."""
        # A window that is headed as news answers nothing, whatever was written before.
        headed = [name for item in (top, *view.inside(top).of("title")) for name in item.names]
        news = not self._wrote or any(map(self.labels["news"].says, headed))
        if self._put_aside(view, self._unmoved, news=news and not self.signing_in):
            self._last = None
            self._answered = _telling(view, top)
            return True
        if top.modal:
            raise self.error_with_screenshot(dialog.unexpected(view, top, self.labels))
        return False

    def _put_aside(self, view: View, failed: Counter[tuple[str, int]], *, news: bool = False) -> bool:
        def press(view: View, button: Seen, label: Label) -> bool:
            gesture = self._done_to(Gesture("press", label.what, writes=False), button, label)
            self.watch.before(gesture)
            try:
                view.handle(button).click(timeout=self.patience.moment * 1000)
            except (LookupError, PlaywrightError):
                return False
            self.watch.after(gesture, self.page)
            return True

        return overlay.put_aside(view, self.labels, failed, press, news=news)

    def _done_to(self, gesture: Gesture, item: Seen, label: Label | None) -> Gesture:
        """The gesture with what it is done to: the label that named it, its caption, its place."""
        # What the configuration names (`literal`) has no key; what was found another way has the only one that fits.
        fitting = [key for key, known in self.labels.items() if item.called(known)] if label is None else [label.key]
        key = fitting[0] if len(fitting) == 1 and fitting[0] in self.labels else ""
        # Where people are shown, only what is the product's own word is copied.
        words = [name for name in item.names if not self.personal or (key and self.labels[key].matches(name))]
        return replace(
            gesture,
            label=key,
            caption=words[0] if words else "",
            region=item.box,
        )

    def glimpse(self, condition: Condition, *, timeout: float | None = None) -> Any:
        """As `wait`, but None instead of an error, for what may or may not come: a share of the patience (a moment).

        While the site owes an answer, or the page grows, it may yet come: that time does not count, up to the whole
        patience.
        """
        return self._seen(condition, "", self.patience.moment if timeout is None else timeout, gate=True, calm=True)[0]

    def _until_change(self, view: View, seconds: float) -> None:
        self.touched()
        if self._next is not None:
            return
        try:
            if not view.frames:
                self.page.wait_for_load_state("domcontentloaded", timeout=seconds * 1000)
                return
            busiest = max(range(len(view.frames)), key=lambda n: sum(1 for item in view.items if item.frame == n))
            # A page that hangs while it is watched keeps this call past its own timeout (observed).
            with self._answering():
                view.frames[busiest].evaluate(
                    MOVED, [view.versions[busiest], limits.MOVES_TOGETHER * 1000, seconds * 1000]
                )
        except PlaywrightTimeout:
            return
        except PlaywrightError:
            if self.page.is_closed() and (self._behind is None or self._behind.is_closed()):
                raise

    def _checked(self, check: Callable[[View], T], view: View) -> T:
        try:
            return check(view)
        except RobotError as error:
            raise self.error_with_screenshot(error) from None

    def _not_come(self, what: str, view: View) -> RobotError:
        if (why := self.diagnose(view)) is not None:
            return why
        if view.busy:
            return outage.no_answer(what, "la page reste occupée")
        return likeness.drifted(what, view, personal=self.personal)

    @contextmanager
    def thoroughly(self, again: bool = True) -> Iterator[None]:
        """Inside, with `again`, what a screen may show late is waited for with the whole patience: a try was lost."""
        before, self.thorough = self.thorough, self.thorough or again
        try:
            yield
        finally:
            self.thorough = before

    @contextmanager
    def patiently(self) -> Iterator[None]:
        """Inside, a school is cut off: nothing is given up before the patience of a rescue ends."""
        before = self.patience
        self.patience = before.rescue
        try:
            yield
        finally:
            self.patience = before

    @contextmanager
    def personal_data(self) -> Iterator[None]:
        """Inside, the screen shows people by name: errors keep its picture, and none of its texts."""
        before, self.personal = self.personal, True
        try:
            yield
        finally:
            self.personal = before

    def error_with_screenshot(self, error: RobotError) -> RobotError:
        """The error with the picture of the screen taken now: itself, or the outage that explains it.

        What a screen does not show, or shows amiss, after a server failed or while it owes an answer, is no fault of
        the configuration and no other skin.
        """
        error = outage.behind(error, self.traffic, moving=self._moving) or error
        if self.personal:
            error.evidence.aria = PERSONAL
        with self._answering():
            self.watch.failed(error, self.window())
        return error

    def find(self, label: Label) -> Callable[[View], Seen | None]:
        """A finder of the action called so, in front of the page."""
        return lambda view: pick.action(view.in_front(), label)

    def press(
        self,
        find: Callable[[View], Seen | None],
        *,
        what: str,
        accept: Callable[[View], T | None],
        accepted: str,
        writes: bool = False,
        timeout: float | None = None,
        gate: bool = True,
        stay: bool = False,
        again: bool = False,
        idle: bool | None = None,
    ) -> T:
        """Press what `find` finds and return what `accept` sees: no press without the condition that shows it worked.

        A new window that opens becomes the screen, unless the gesture writes or `stay` says that it only brings a file.
        `again`: a second press does no harm (a tab), so one of which nothing comes is done once more: a page that is
        built anew under the pointer loses the first. `idle` as in `wait`, where it differs from `writes`. Raises as
        `wait`.
        """
        gesture = Gesture("press", what, writes)
        done = self.perform(find, gesture, self.click, gate=gate, stay=stay)
        accept = self._healing(accept, gesture)
        soon = self.patience.part
        if (
            again
            and not self._seen(accept, accepted, soon, gate=gate, calm=True)[0]
            and self.traffic.idle
            and not self._unfolded(find)
        ):
            done = self.perform(find, gesture, self.click, gate=gate, stay=stay, within=soon) or done
        answer = self.wait(accept, accepted, timeout=timeout, gate=gate, idle=writes if idle is None else idle)
        # What opens from here on was not asked for.
        self._following = False
        self.accepted(done, accepted)
        return cast(T, answer)

    def _unfolded(self, find: Callable[[View], Seen | None]) -> bool:
        """It stands open: pressed once more it would fold what it shows."""
        item = find(self.look())
        return item is not None and bool(item.expanded)

    def click(self, element: ElementHandle) -> None:
        """One try of a click, where it is seen, stands still and is not covered: beside the signs in it, not on one."""
        spot: Position | None = element.evaluate(FREE_SPOT)
        element.click(timeout=self.patience.attempt * 1000, position=spot)

    def accepted(self, gesture: Gesture, by: str) -> None:
        """The gesture worked, as `perform` returned it; `by` is what showed it, in French."""
        self.traffic.worked()
        now = self._last.documents[:1] if self._last is not None else ()
        anew = gesture.place is not None and bool(now) and now[0] != self._stood
        address = self.page.url.partition("?")[0] if anew else ""
        self.shown(replace(gesture, accepted=by, leads_to=address))

    def shown(self, gesture: Gesture) -> None:
        """Whoever follows is told that the gesture was done, and handed the window where that shows, in front."""
        told = replace(gesture, signs_in=self.signing_in, people=self.personal)
        with self._answering():
            self.watch.after(told, self.window())

    def window(self) -> Page:
        """The window that is worked in, in front of the others: what is pressed, looked at and photographed."""
        self.front.show(self.page)
        return self.page

    @overload
    def perform(
        self,
        find: Callable[[View], Seen | None],
        gesture: Gesture,
        act: Callable[[ElementHandle], object],
        *,
        gate: bool = ...,
        stay: bool = ...,
        within: None = ...,
    ) -> Gesture: ...
    @overload
    def perform(
        self,
        find: Callable[[View], Seen | None],
        gesture: Gesture,
        act: Callable[[ElementHandle], object],
        *,
        gate: bool = ...,
        stay: bool = ...,
        within: float | None = ...,
    ) -> Gesture | None: ...
    def perform(
        self,
        find: Callable[[View], Seen | None],
        gesture: Gesture,
        act: Callable[[ElementHandle], object],
        *,
        gate: bool = True,
        stay: bool = False,
        within: float | None = None,
    ) -> Gesture | None:
        """Find, then act once, putting aside what blocks. A stale element is looked for again; no act is done twice.

        The gesture with what it was done to: what is then `accepted`. With `within`, None if that does not come in so
        many seconds; without, that is an error.
        """
        self.watch.before(gesture)
        if gesture.writes:
            self.touched()
            self.traffic.writing()
        end = time.monotonic() + self.patience
        self._opened, self._following = None, not gesture.writes and not stay
        find = self._healing(find, gesture)
        while True:
            box: list[tuple[View, Seen]] = []

            def seen(view: View, box: list[tuple[View, Seen]] = box) -> bool:
                item = find(view)
                if item is not None:
                    box.append((view, item))
                return item is not None

            if within is None:
                self.wait(seen, gesture.what, gate=gate)
            elif not self._seen(seen, gesture.what, within, gate=gate, calm=True)[0]:
                return None
            view, item = box[-1]
            done = self._done_to(gesture, item, view.named.get((item.frame, item.ref)))
            if self.watch.about(done, self.window(), partial(self._element, view, item)):
                self._last, end = None, time.monotonic() + self.patience
                if gesture.writes:
                    self.traffic.writing()
                continue
            done = self._placed(done, view, item)
            self._last = None
            if gesture.writes:
                # What is written to may have come late, and be another's by now.
                self.watch.before(Gesture("check", gesture.what, writes=True))
            windows = [top for top in view.dialogs if (top.frame, top.source) == (item.frame, item.dialog)]
            self._answered = _telling(view, windows[-1]) if windows else None
            try:
                with self._answering():
                    act(view.handle(item))
            except (LookupError, PlaywrightError) as error:
                if self.page.is_closed():
                    raise
                if self._opened is not None or _perhaps_done(str(error)):
                    self._wrote |= gesture.writes
                    return done
                if time.monotonic() > end:
                    why = self.diagnose(self.look()) or self._blocked(gesture, item, error)
                    raise self.error_with_screenshot(why) from error
                self._put_aside(self.look(), Counter(), news=not (self._wrote or self.signing_in))
                self._off_menus(item, str(error))
                self._last = None
                continue
            self._wrote |= gesture.writes
            return done

    def _off_menus(self, item: Seen, log: str) -> None:
        """What lies over the thing may be a menu that opened where the pointer happens to stand: it goes away."""
        if "intercepts pointer events" in log and (item.role not in MENU_ROLES or item.role == "tab"):
            size = self.page.viewport_size or {"width": 1, "height": 1}
            with self._answering():
                # Menus hang at the top or on the left.
                self.page.mouse.move(size["width"] - 1, size["height"] - 1)

    def _placed(self, gesture: Gesture, view: View, item: Seen) -> Gesture:
        """The gesture with where it is done, if that is kept; not of a sign-in, nor by the name of a person."""
        if not self.places or self.signing_in or (self.personal and not gesture.caption):
            return gesture
        self._stood = view.documents[0]
        with self._answering():
            return replace(gesture, place=place.of(view, item, [gesture.caption] if self.personal else item.names))

    def _with_value(self, gesture: Gesture, value: str) -> Gesture:
        return replace(gesture, value=value) if gesture.place is not None and not self.personal else gesture

    @staticmethod
    def _element(view: View, item: Seen) -> ElementHandle | None:
        try:
            return view.handle(item)
        except (LookupError, PlaywrightError):
            return None

    def point_at(self, find: Callable[[View], Seen | None], what: str) -> bool:
        """Whoever follows is shown what will be pressed next; nothing is done. True if somebody was waited for."""
        gesture = Gesture("press", what, writes=True)

        def found(view: View) -> tuple[View, Seen] | None:
            item = find(view)
            return (view, item) if item is not None else None

        view, item = self.wait(found, what)
        return self.watch.about(self._done_to(gesture, item, None), self.window(), partial(self._element, view, item))

    def _healing(self, find: Callable[[View], T | None], gesture: Gesture) -> Callable[[View], T | None]:
        """`find` itself; with `heal`, and for a gesture that writes nothing, one that also takes what resembles enough.

        The likeness is asked only once what was looked for has not come. It is said and recorded when it is first
        followed; from then on it is known, so that an outage does not wait for it again.
        """
        if not self.heal or gesture.writes:
            return find
        end = time.monotonic() + self.patience.alike

        def or_alike(view: View) -> T | None:
            if answer := find(view):
                return answer
            if self._followed and (answer := find(likeness.as_known(view, self._followed))):
                return answer
            if time.monotonic() < end:
                return None
            # What this very finder misses, and not what else was looked for in the same look.
            probe = likeness.as_known(view, {})
            find(probe)
            for candidate in likeness.follow(probe.in_front(), probe.missed):
                followed = {**self._followed, candidate.caption: candidate.resembles}
                if candidate.to_add and (answer := find(likeness.as_known(view, followed))):
                    self._followed = followed
                    self.watch.healed(gesture, str(candidate), candidate.to_add.lines())
                    return answer
            return None

        return or_alike

    def _blocked(self, gesture: Gesture, item: Seen, error: Exception) -> RobotError:
        return Drift(
            "BLOCKED",
            f"Quelque chose empêche d'agir sur {gesture.what}.",
            next_step="Regardez la capture : fermez ce qui recouvre l'écran, ou transmettez-la.",
            expected=f"{item} libre d'accès",
            found=next((line.strip() for line in str(error).splitlines() if "intercepts" in line), str(error)[:200]),
            region=item.box,
        )

    def type_into(
        self,
        find: Callable[[View], Seen | None],
        text: str,
        *,
        what: str,
        accept: Callable[[View], object],
        writes: bool = True,
        secret: bool = False,
    ) -> None:
        """Replace a field's text and leave it, as a person does, then see it accepted (the form may be rebuilt)."""

        def act(element: ElementHandle) -> None:
            element.fill(text, timeout=self.patience.attempt * 1000)
            if not secret:
                element.press("Tab", timeout=self.patience.attempt * 1000)

        gesture = Gesture("type", what, writes)
        done = self.perform(find, gesture, act)
        if not secret and not self.glimpse(accept, timeout=self.patience.soon) and self.traffic.idle:
            # What is typed while a form is still being drawn is lost: a person sees it, and types it once more.
            done = self.perform(find, gesture, act, within=self.patience.soon) or done
        self.wait(accept, f"la saisie de {what}", idle=writes)
        self.accepted(done if secret else self._with_value(done, text), f"la saisie de {what}")

    def select(
        self,
        find: Callable[[View], Seen | None],
        option: str,
        *,
        what: str,
        accept: Callable[[View], object],
        writes: bool = True,
    ) -> None:
        """Choose an option of a native list by its text."""
        gesture = Gesture("choose", what, writes)
        attempt = self.patience.attempt * 1000
        values: list[str] = []

        def act(element: ElementHandle) -> None:
            values.extend(element.select_option(label=option, timeout=attempt))

        done = self.perform(find, gesture, act)
        self.wait(accept, f"le choix de {what}", idle=True)
        self.accepted(self._with_value(done, "".join(values[-1:])), f"le choix de {what}")

    def key(self, key: str, *, writes: bool = False) -> None:
        """Press one key where the focus is."""
        gesture = Gesture("key", key, writes)
        self.watch.before(gesture)
        self._last = None
        self.page.keyboard.press(key)
        self.watch.after(gesture, self.page)
