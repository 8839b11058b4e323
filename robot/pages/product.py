"""What both products share: one screen, signed in when needed, on the right school, or a clear error."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import ElementHandle

from robot.config import School
from robot.errors import Drift, Refused, RobotError, SignInNeeded, SiteUnavailable
from robot.labels import Label, normal
from robot.pages.landmarks import Landmarked
from robot.pages.named import names_another, names_text, other_uai
from robot.pages.sign_in import Keys, SignIn, site_closed
from robot.widgets import certificate, choice, dialog, likeness, pick
from robot.widgets.breadcrumb import breadcrumb
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching
from robot.widgets.traffic import SERVER_ERROR
from robot.widgets.watch import Gesture

OPTIONS = "(list) => [...list.options].map((one) => one.text.trim())"
FORBIDDEN = 403
NOT_FOUND = 404


class Product:
    """One product of one school, on one screen."""

    def __init__(self, screen: Screen, school: School, keys: Keys, *, name: str, hosts: frozenset[str]) -> None:
        self.screen = screen
        self.school = school
        self.labels = screen.labels
        self.name = name
        #: Its screens in the order of the help page.
        self.pages: Sequence[Landmarked] = ()
        self.sign_in = SignIn(screen, name, keys, hosts)
        self.sign_in.let_in = self._let_in
        #: The address where one comes in, and where one stands: « inside », « door », « sign-in », « anonymous » or
        #: nothing known. Set by the page that is the way in.
        self.start = ""
        self.whereabouts: Callable[[View], str] = lambda _view: ""
        # Set later, by the page that is the way in.
        self.sign_in.whereabouts = lambda view: self.whereabouts(view)  # noqa: PLW0108
        #: Set once inside: from then on a sign-in page means that the session was lost.
        self.inside = False
        #: The screen says that the school is cut off: its publication is stopped. Set by the page that can tell.
        self.cut_off: Callable[[View], bool] = lambda _view: False
        screen.gate = self._gate
        screen.diagnose = self._diagnose
        screen.names_another = lambda text: names_another(
            text, (school.name, school.base_name), school.uai, self.labels
        )

    def _gate(self, view: View) -> None:
        status = self.screen.traffic.status
        if status >= SERVER_ERROR and (problem := certificate.not_let_in(self.name, " ".join(view.texts))):
            raise problem
        if status >= SERVER_ERROR or "closed-service" in view.url:
            raise SiteUnavailable(
                "SITE_DOWN",
                f"{self.name} est fermé ou en panne (réponse {status}).",
                next_step="Relancez plus tard.",
                found=" ".join(view.texts)[:200],
            )
        if status == NOT_FOUND:
            raise Refused(
                "NOT_FOUND",
                f"{self.name} ne connaît pas l'adresse {view.url.split('?')[0]}.",
                next_step="Vérifiez l'adresse dans schools.toml.",
            )
        if status == FORBIDDEN:
            raise self._forbidden(view)
        if self.inside and (self.sign_in.asked(view) or self._said_goodbye(view)):
            raise self._session_lost()

    @contextmanager
    def _beside(self, patience: float) -> Iterator[Screen]:
        """The start address in a window of its own, waited for so patiently: what this one shows stays as it is."""
        page = self.screen.page.context.new_page()
        try:
            beside = Screen(page, self.labels, self.screen.watch, patience=patience, front=self.screen.front)
            beside.goto(self.start)
            yield beside
        finally:
            page.close()

    def _let_in(self) -> bool:
        """This browser comes in without a password, where the portal does not know it yet by its sign-in link.

        The window then stands at the start, and no longer on the error that answered the sign-in. Waited for as what a
        sign-in answers: without it a person must look.
        """
        try:
            with self._beside(self.screen.patience.verdict) as beside:
                where = beside.glimpse(self.whereabouts, timeout=beside.patience)
                if where == "anonymous":
                    gesture = Gesture("press", "« Ouvrir une session »", writes=False)
                    beside.perform(beside.find(self.labels["open_session"]), gesture, beside.click)
                    where = beside.glimpse(
                        lambda view: (now := self.whereabouts(view)) != "anonymous" and now, timeout=beside.patience
                    )
            if where in ("inside", "door"):
                self.screen.goto(self.start)
                return True
        except (Drift, Refused, SignInNeeded, SiteUnavailable):
            return False
        return False

    def _said_goodbye(self, view: View) -> bool:
        return "signed_out" in self.labels and bool(view.says(self.labels["signed_out"]))

    def _diagnose(self, view: View) -> RobotError | None:
        """Why what was waited for did not come, where the screen says so."""
        if self.inside and self._stands(view) == "anonymous" and self._put_out():
            return self._session_lost()
        if (step := self._step_for_a_person(view)) is not None:
            return step
        if said := view.says(self.labels["closed"]):
            return site_closed(self.name, said)
        if "exclusive_mode" in self.labels and view.says(self.labels["exclusive_mode"]):
            return dialog.exclusive_use()
        return self._forbidden(view) if view.says(self.labels["forbidden"]) else None

    def _step_for_a_person(self, view: View) -> SignInNeeded | None:
        terms = self.labels["terms_of_use"]
        if (said := view.says(terms)) and not any(map(terms.denies, view.texts)):
            return SignInNeeded(
                "TERMS_OF_USE",
                f"{self.name} demande d'accepter des conditions : seul le titulaire du compte le peut.",
                next_step="Connectez-vous une fois à la main avec ce compte, lisez, acceptez, puis relancez.",
                found=said,
            )
        if said := view.says(self.labels["change_password"]):
            return SignInNeeded(
                "ACCOUNT_STEP",
                f"{self.name} demande une étape de plus à la connexion : « {said} »",
                next_step="Connectez-vous une fois à la main avec ce compte, terminez l'étape, puis relancez.",
                found=said,
            )
        if "certificate" in self.labels and (said := view.says(self.labels["certificate"])):
            return certificate.needed(self.name, said)
        return None

    def _stands(self, view: View) -> str:
        try:
            return self.whereabouts(view)
        except Drift:
            return ""

    def _forbidden(self, view: View) -> RobotError:
        """A screen refused to a stranger reads as one refused to the account: the start tells which of both it is."""
        return self._session_lost() if self.inside and self._put_out() else self._no_rights(view)

    def _put_out(self) -> bool:
        """The start, in a window of its own, knows nobody any more. SiteUnavailable if it does not tell in time."""
        try:
            with self._beside(self.screen.patience) as beside:
                return beside.wait(self.whereabouts, f"l'accueil de {self.name}") in ("anonymous", "sign-in")
        except (Drift, Refused, SignInNeeded):
            return False

    def _session_lost(self) -> SiteUnavailable:
        return SiteUnavailable(
            "SESSION_LOST",
            f"{self.name} a fermé la session en cours de route.",
            next_step="Relancez : ce qui est déjà fait ne sera pas refait.",
        )

    def _no_rights(self, view: View) -> Refused:
        return Refused(
            "NO_RIGHTS",
            f"Le compte utilisé n'a pas le droit d'ouvrir cet écran de {self.name}.",
            next_step="Utilisez un compte administrateur de cet établissement.",
            found=view.says(self.labels["forbidden"]) or " ".join(view.texts)[:200],
        )

    def sign_out(self) -> bool:
        """Signed out with the screen's own button: no copy of the session opens anything. False if there is no button.

        Nothing is done where no password was typed. One press where the button is in sight, its link where that is in a
        menu; else the start is opened for it. Raises as any gesture.
        """
        if not self.sign_in.used:
            return True
        screen = self.screen
        # From here on, a sign-in page is what is wanted.
        self.inside = False
        # It is the end of the work, and no part of it: a site that does not let go is not waited for.
        screen.patience = screen.patience.soon
        with screen.watch.private():
            if not self._ways_out(screen.look()):
                screen.goto(self.start)
                screen.glimpse(self._ways_out, timeout=screen.patience)
            if self._button_out(screen.look()) is not None:
                gesture = Gesture("press", "la déconnexion", writes=False)
                screen.perform(self._button_out, gesture, screen.click, gate=False)
            elif links := self._ways_out(screen.look()):
                screen.goto(links[0].href)
            else:
                return False
            return bool(screen.glimpse(lambda view: view.items and not self._ways_out(view), timeout=screen.patience))

    def _button_out(self, view: View) -> Seen | None:
        return pick.action(view.in_front(), self.labels["sign_out"])

    def _ways_out(self, view: View) -> list[Seen]:
        """The button that is in sight; else the links of that name in a menu that is shut, on the product's host."""
        if (button := self._button_out(view)) is not None:
            return [button]
        host = urlsplit(self.start).netloc
        named = matching(view.of("action", shown=False), self.labels["sign_out"])
        return [link for link in named if link.href and urlsplit(link.href).netloc == host]

    def shows_school(self, view: View, name: str) -> bool:
        """The screen shows this school by its name or its UAI, in a text or a title, not in a link elsewhere."""
        texts = [item for item in view.items if item.shown and item.kind in ("title", "text")]
        if self._another_chosen(view, name):
            return False
        shown = [item for item in texts if not item.pressed]
        for line in ([item for item in texts if item.pressed and item.masthead], breadcrumb(view)):
            # Among several schools that can be pressed, nothing tells which one is open.
            if not any(self.screen.names_another(text) for item in line for text in item.names):
                shown += line
        claims = [text for item in shown for text in item.names]
        claims += [item.value for item in view.of("choice")] + [view.title]
        names = (name, self.school.uai)
        # The right name beside the number of another school is another school.
        if any(other_uai(text, self.school.uai) and normal(name) in normal(text) for text in claims):
            return False
        return any(names_text(text, known, self.labels) for text in claims for known in names)

    def _another_chosen(self, view: View, name: str) -> Seen | None:
        """A list that offers this very school while another one is chosen in it."""
        for item in view.of("choice"):
            # What a list that is not the browser's own offers is seen only once it is opened.
            offered = not item.native or any(normal(option) == normal(name) for option in item.options)
            other = normal(item.value) != normal(name) and self.labels["a_school"].says(item.value)
            if offered and other and not self._about_ent(item):
                return item
        return None

    def _about_ent(self, item: Seen) -> bool:
        return "my_ent" in self.labels and item.called(self.labels["my_ent"])

    def choose_school(self, name: str) -> None:
        """This school is chosen where a list of schools offers it and shows another; nothing is done otherwise."""
        screen = self.screen
        if (shown := self._another_chosen(screen.look(), name)) is None:
            return
        before, start = screen.look().documents, time.monotonic()

        def there(view: View) -> bool:
            """The list shows it at once; the page follows, most often by being loaded anew."""
            followed = view.documents != before or time.monotonic() - start > screen.patience.fading
            return followed and screen.traffic.idle and self.shows_school(view, name)

        if not shown.native:
            find, what = partial(self._another_chosen, name=name), f"l'établissement « {name} »"
            choice.choose(screen, find, name, what=what, accept=there, writes=False)
            return

        def choose(element: ElementHandle) -> None:
            element.select_option(
                label=next(option for option in element.evaluate(OPTIONS) if normal(option) == normal(name)),
                timeout=screen.patience.attempt * 1000,
            )

        gesture = Gesture("choose", f"l'établissement « {name} »", writes=False)
        screen.perform(lambda view: self._another_chosen(view, name), gesture, choose)
        screen.wait(there, f"le site de « {name} »")

    def check_school(self, view: View, name: str) -> None:
        """The screen shows this school, or Refused telling which one it shows.

        One that names none at all is of the school that the start shows meanwhile, in a window of its own.
        """
        if self.shows_school(view, name) or self.screen.glimpse(
            lambda now: self.shows_school(now, name), timeout=self.screen.patience.soon
        ):
            return
        view = self.screen.look()
        if not self._names_another(view) and self._start_shows(name):
            return
        titles = [title.name for title in view.of("title") if title.level][:4] or list(view.texts[:6])
        raise self.screen.error_with_screenshot(
            Refused(
                "WRONG_SCHOOL",
                f"{self.name} montre un écran qui n'est pas celui de « {name} » ({self.school.uai}).",
                next_step="Vérifiez « nom » (ou « nom_console ») et les adresses de l'établissement dans schools.toml.",
                expected=name,
                found=" ; ".join(titles),
            )
        )

    def _names_another(self, view: View) -> bool:
        """Some establishment that is not this one is named there, or in the address."""
        said = [text for item in view.items if item.shown for text in (*item.names, item.value, *item.options)]
        return other_uai(view.url, self.school.uai) or any(map(self.screen.names_another, filter(None, said)))

    def _start_shows(self, name: str) -> bool:
        if urldefrag(self.screen.page.url).url == urldefrag(self.start).url:
            return False
        try:
            with self._beside(self.screen.patience) as beside:
                return bool(beside.glimpse(lambda view: self.shows_school(view, name), timeout=beside.patience.part))
        except (Drift, Refused, SignInNeeded, SiteUnavailable):
            return False

    def lost(self, what: str) -> RobotError:
        """Why the screen does not show something that it must, where it says so; else Drift."""
        if (why := self._diagnose(view := self.screen.look())) is not None:
            return why
        return likeness.drifted(what, view, personal=self.screen.personal)


def profile_not_offered(label: Label, offered: Iterable[str], *, by: str) -> Refused:
    """ATRIUM has no such profile there, or calls it otherwise; `by` says where, in French."""
    return Refused(
        "PROFILE_NOT_OFFERED",
        f"{by} ne propose pas {label.what}.",
        next_step="Retirez-le de « profils » dans schools.toml, ou ajoutez son libellé dans labels.local.toml.",
        expected=str(label),
        found=" ; ".join(offered),
    )
