"""The screen in front of the robot: wait for what a person would wait for; no gesture without its acceptance."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, cast

from playwright.sync_api import ElementHandle, Page
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from robot.errors import Drift, RobotError, SiteUnavailable
from robot.labels import Label, Labels
from robot.widgets import dialog, likeness, overlay, pick
from robot.widgets.boxes import Boxes
from robot.widgets.sight import Condition, Seen, View, look
from robot.widgets.traffic import Traffic
from robot.widgets.watch import Gesture, Watch

T = TypeVar("T")
CHANGED = "(seen) => !window.__robotEye || window.__robotEye.version() !== seen"
#: Seconds that a dialog nobody expects may stay before it counts (one that was just answered fades out).
DIALOG_SETTLES = 1.5
PERSONAL = "(l'écran montre des personnes : son texte n'est pas recopié)"


def _perhaps_done(log: str) -> bool:
    """The last try of the browser was under way when time ran out: whether it worked is seen, never tried again."""
    _, begun, last = log.rpartition("performing ")
    return "action done" in log or (bool(begun) and "retrying" not in last and "intercepts" not in last)


class Screen:
    """One window of the browser on one product."""

    def __init__(self, page: Page, labels: Labels, watch: Watch, *, patience: float = 15.0) -> None:
        self.labels = labels
        self.watch = watch
        #: Seconds to wait for what should come.
        self.patience = patience
        #: What every look is checked for (signed out, maintenance, wrong school…): set by the product's pages.
        self.gate: Callable[[View], None] = lambda _view: None
        #: Why something did not come (maintenance, terms of use, no rights…), or None: set by the product's pages.
        self.diagnose: Callable[[View], RobotError | None] = lambda _view: None
        #: Follow, for navigation only, a caption that resembles enough the one looked for.
        self.heal = False
        #: Captions followed so → the known ones that they resemble.
        self._followed: dict[str, str] = {}
        #: The screen shows people by name: what an error tells of it is not copied from it.
        self.personal = False
        #: The last look, as long as nothing was done since.
        self._last: View | None = None
        #: Buttons of overlays that could not be pressed → how often that was tried.
        self._unmoved: Counter[tuple[str, int]] = Counter()
        self.traffic = Traffic()
        self.boxes = Boxes()
        self.page = page
        self._attach(page)

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
        self._last = None
        try:
            self.page.goto(url, wait_until="domcontentloaded", timeout=self.patience * 2000)
        except PlaywrightError as error:
            self._watch_interrupted()
            raise self.told(
                SiteUnavailable(
                    "SITE_UNREACHABLE",
                    f"Le site {url.partition('?')[0]} ne répond pas.",
                    next_step="Vérifiez l'adresse dans schools.toml et la connexion, puis relancez plus tard.",
                    found=str(error).splitlines()[0],
                )
            ) from error

    def _watch_interrupted(self) -> None:
        self.watch.before(Gesture("check", "", writes=False))

    def look(self) -> View:
        """Look once, without waiting, at the window that is in front: one that just opened, or is left of two."""
        self._follow()
        self._last = look(self.page, self._last)
        return self._last

    def reload(self) -> None:
        """Load the page anew: what it shows afterwards is what the server holds."""
        self.goto(self.page.url)

    def wait(
        self, condition: Condition, what: str, *, timeout: float | None = None, gate: bool = True, idle: bool = False
    ) -> Any:
        """The condition's first true answer, once the page is not busy.

        `what` is what is waited for, in French; `idle` says that an answer seen behind a busy veil is none (a write is
        accepted when the server has answered, not when the screen shows what was typed). Declared overlays are put
        aside on the way. Raises what the gate finds; Refused or Drift when a dialog nobody expects stays in front;
        SiteUnavailable if a server error came meanwhile; else what the pages diagnose, or Drift (NOT_SEEN) with what
        the screen shows.
        """
        seen_failures = len(self.traffic.failures)
        answer, view = self._seen(
            condition, what, timeout if timeout is not None else self.patience, gate=gate, idle=idle
        )
        if not answer:
            raise self.told(self._not_come(what, view, seen_failures))
        return answer

    def _seen(
        self, condition: Condition, what: str, seconds: float, *, gate: bool, idle: bool = False
    ) -> tuple[Any, View]:
        """The condition's first true answer within that time, or its last untrue one; and the look it was asked of."""
        end = time.monotonic() + seconds
        dialog_since: tuple[int, float] | None = None
        while True:
            self.watch.before(Gesture("look", what, writes=False))
            view = self.look()
            now = time.monotonic()
            if not view.busy or (now >= end and not idle):
                if now < end and overlay.put_aside(view, self.labels, self._unmoved):
                    self._last = None
                    continue
                if gate:
                    self._checked(self.gate, view)
                if answer := self._checked(condition, view):
                    return answer, view
                if self.boxes.unexpected:
                    raise self.told(dialog.native(*self.boxes.unexpected.pop(0)))
                top = view.dialogs[-1] if view.dialogs and view.dialogs[-1].modal else None
                # A window to fill in asks nothing: what is waited for may still come in it, or is missing there.
                if top is None or not gate or dialog.is_form(view, top):
                    dialog_since = None
                elif dialog_since is None or dialog_since[0] != top.ref:
                    dialog_since = (top.ref, now)
                elif now - dialog_since[1] > DIALOG_SETTLES:
                    raise self.told(dialog.unexpected(view, top, self.labels))
            if now >= end:
                return None, view
            self._until_change(view, min(end - now, 0.3))

    def glimpse(self, condition: Condition, *, timeout: float = 1.0) -> Any:
        """As `wait`, but None after a short while instead of an error: for what may or may not come."""
        return self._seen(condition, "", timeout, gate=True)[0]

    def _until_change(self, view: View, seconds: float) -> None:
        if self._next is not None:
            return
        try:
            if not view.frames:
                self.page.wait_for_load_state("domcontentloaded", timeout=seconds * 1000)
                return
            busiest = max(range(len(view.frames)), key=lambda n: sum(1 for one in view.items if one.frame == n))
            view.frames[busiest].wait_for_function(CHANGED, arg=view.versions[busiest], timeout=seconds * 1000)
        except PlaywrightTimeout:
            return
        except PlaywrightError:
            if self.page.is_closed() and (self._behind is None or self._behind.is_closed()):
                raise

    def _checked(self, check: Callable[[View], T], view: View) -> T:
        try:
            return check(view)
        except RobotError as error:
            raise self.told(error) from None

    def _not_come(self, what: str, view: View, seen_failures: int) -> RobotError:
        new = self.traffic.failures[seen_failures:]
        if new:
            return SiteUnavailable(
                "SERVER_ERROR",
                f"Le site a répondu par une erreur pendant que j'attendais {what}.",
                next_step="Relancez plus tard ; si cela dure, le site est en panne.",
                expected=what,
                found=new[-1],
            )
        if (why := self.diagnose(view)) is not None:
            return why
        if view.busy:
            return SiteUnavailable(
                "NO_ANSWER",
                f"Le site ne répond plus : il reste occupé pendant que j'attends {what}.",
                next_step="Relancez plus tard ; si cela dure, le site est en panne.",
                expected=what,
            )
        return likeness.drifted(what, view, personal=self.personal)

    @contextmanager
    def personal_data(self) -> Iterator[None]:
        """Inside, the screen shows people by name: errors keep its picture, and none of its texts."""
        before, self.personal = self.personal, True
        try:
            yield
        finally:
            self.personal = before

    def told(self, error: RobotError) -> RobotError:
        """The same error, with the picture of the screen taken now."""
        if self.personal:
            error.evidence.aria = PERSONAL
        self.watch.failed(error, self.page)
        return error

    def find(self, label: Label, *, text_too: bool = False) -> Callable[[View], Seen | None]:
        """A finder of the action called so, in front of the page."""
        return lambda view: pick.action(view.in_front(), label, text_too=text_too)

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
    ) -> T:
        """Press what `find` finds and return what `accept` sees: no press without the condition that shows it worked.

        A new window that opens becomes the screen, unless the gesture writes or `stay` says that it only brings a file.
        `again`: a second press does no harm (a tab), so one of which nothing comes is done once more: a page that is
        built anew under the pointer loses the first. Raises as `wait`.
        """
        gesture = Gesture("press", what, writes)

        def click(element: ElementHandle) -> None:
            element.click(timeout=2000)

        self.perform(find, gesture, click, gate=gate, stay=stay)
        accept = self._healing(accept, gesture)
        soon = self.patience / 3
        if again and not self._seen(accept, accepted, soon, gate=gate)[0] and self.traffic.settled:
            self.perform(find, gesture, click, gate=gate, stay=stay, within=soon)
        answer = self.wait(accept, accepted, timeout=timeout, gate=gate, idle=writes)
        # What opens from here on was not asked for.
        self._following = False
        self.watch.after(gesture, self.page)
        return cast(T, answer)

    def perform(
        self,
        find: Callable[[View], Seen | None],
        gesture: Gesture,
        act: Callable[[ElementHandle], object],
        *,
        gate: bool = True,
        stay: bool = False,
        within: float | None = None,
    ) -> bool:
        """Find, then act once, putting aside what blocks. A stale element is looked for again; no act is done twice.

        With `within`, False if it does not come in so many seconds; without, that is an error.
        """
        self.watch.before(gesture)
        if gesture.writes:
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
            elif not self._seen(seen, gesture.what, within, gate=gate)[0]:
                return False
            view, item = box[-1]
            self._last = None
            try:
                act(view.handle(item))
            except (LookupError, PlaywrightError) as error:
                if self.page.is_closed():
                    raise
                if self._opened is not None or _perhaps_done(str(error)):
                    return True
                if time.monotonic() > end:
                    raise self.told(self._blocked(gesture, item, error)) from error
                overlay.put_aside(self.look(), self.labels, Counter())
                self._last = None
                continue
            return True

    def _healing(self, find: Callable[[View], T | None], gesture: Gesture) -> Callable[[View], T | None]:
        """`find` itself; with `heal`, and for a gesture that writes nothing, one that also takes what resembles enough.

        The likeness is asked only once what was looked for has not come. It is said and recorded when it is first
        followed; from then on it is known, so that an outage does not wait for it again.
        """
        if not self.heal or gesture.writes:
            return find
        end = time.monotonic() + self.patience / 2

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
            for one in likeness.follow(probe.in_front(), probe.missed):
                followed = {**self._followed, one.caption: one.resembles}
                if one.to_add and (answer := find(likeness.as_known(view, followed))):
                    self._followed = followed
                    self.watch.healed(gesture, str(one), one.to_add.lines())
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
            element.fill(text, timeout=2000)
            if not secret:
                element.press("Tab", timeout=2000)

        gesture = Gesture("type", what, writes)
        self.perform(find, gesture, act)
        self.wait(accept, f"la saisie de {what}", idle=writes)
        self.watch.after(gesture, self.page)

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
        self.perform(find, gesture, lambda element: element.select_option(label=option, timeout=2000))
        self.wait(accept, f"le choix de {what}", idle=True)
        self.watch.after(gesture, self.page)

    def key(self, key: str) -> None:
        """Press one key where the focus is."""
        self._last = None
        self.page.keyboard.press(key)
