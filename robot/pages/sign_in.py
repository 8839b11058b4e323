"""The sign-in page of either product: recognised by its password field, used once, and never on an unknown host."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Literal, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import ElementHandle
from pydantic import SecretStr

from robot.config import SAME_SITE, Credentials, is_local
from robot.errors import Drift, RobotError, SignInNeeded, SiteUnavailable
from robot.pages.account_kind import AccountKind
from robot.pages.by_hand import ByHand
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching
from robot.widgets.traffic import SERVER_ERROR
from robot.widgets.watch import Gesture

#: Sign-in pages of others: a password of ATRIUM or PRONOTE has no business there.
FEDERATED = ("educonnect.education.gouv.fr", ".ac-nice.fr", ".ac-aix-marseille.fr", "franceconnect.gouv.fr")


class Keys(Protocol):
    """Where a sign-in gets its credentials, and where what became of each password is remembered."""

    def turn(self, waiting: Callable[[], None]) -> AbstractContextManager[bool]:
        """Inside, nobody else signs in with this account; True if others had to be awaited."""

    def credentials(self) -> Credentials:
        """The login and password; raises SignInNeeded if these very ones must not be typed again."""

    def typing(self, credentials: Credentials) -> int:
        """Remember that these are about to be typed. What to settle afterwards."""

    def record_verdict(self, attempt: int, verdict: Literal["accepted", "refused", "withdrawn"]) -> None:
        """Remember what became of it; « withdrawn »: the form was not sent. What is not settled is never repeated."""


def site_closed(product: str, said: str) -> SiteUnavailable:
    """The error for a site that says that it is closed."""
    return SiteUnavailable(
        "SITE_CLOSED", f"{product} est fermé : « {said} »", next_step="Relancez plus tard.", found=said
    )


def is_sign_in(view: View) -> bool:
    """The page asks for a password."""
    return any(field.secret for field in view.of("field"))


class SignIn:
    """Signing in to one product on one screen."""

    def __init__(self, screen: Screen, product: str, keys: Keys, hosts: Iterable[str]) -> None:
        self._screen = screen
        self._product = product
        self._keys = keys
        self._hosts = frozenset(hosts)
        #: The only places where the browser knows whom it talks to, where a certificate is shown to the product.
        self.origins: frozenset[str] | None = None
        self.kind = AccountKind(screen, self.asked)
        #: The login was asked for by itself, on the page before.
        self._login_given = False
        #: The button was pressed: whatever comes, the password may have reached the server.
        self._sent = False
        #: A password was typed here and let somebody in.
        self.used = False
        #: A person signs in to this product; None: the robot does.
        self.by_hand: ByHand | None = None
        #: Where one stands, as the product's own pages tell (`Product.whereabouts`).
        self.whereabouts: Callable[[View], str] = lambda _view: ""
        #: Whether the product lets this browser in without a password, seen in a window of its own.
        self.let_in: Callable[[], bool] = lambda: False
        #: Fills in what the form asks for besides login and password: the school.
        self.besides: Callable[[], None] = lambda: None

    def needed(self, view: View) -> bool:
        """The screen is a sign-in page, or what comes before it: the choice of an account, the login by itself.

        Where a person signs in, another organisation's page too.
        """
        elsewhere = self.by_hand is not None and not self._ours(view.url)
        return elsewhere or self.asked(view) or self.kind.offered(view) is not None

    def asked(self, view: View) -> bool:
        """The screen asks for a login or a password."""
        return is_sign_in(view) or self._login_alone(view) is not None

    def go(self) -> None:
        """Signed in: the password is typed once, only where it belongs, and by one process at a time.

        Raises SignInNeeded where a person must act, SiteUnavailable where the site does not say what came of it. By a
        person, where that is how one signs in to this product: as `ByHand.go`.
        """
        if self.by_hand is not None:
            self._screen.signing_in = True
            try:
                self.by_hand.go(self.whereabouts, self._ours)
            finally:
                self._screen.signing_in = False
            return
        with self._keys.turn(lambda: self._screen.watch.before(Gesture("look", "", writes=False))) as waited:
            if waited:
                # A form that stood there for long may have expired, and would look like a refusal.
                self._screen.reload()
            self._screen.signing_in = True
            try:
                self._go()
            finally:
                self._screen.signing_in = False

    def _go(self) -> None:
        self._login_given = False
        self.kind.choose()
        if self._login_alone(self._screen.look()) is not None:
            self._login_first()
        self._screen.wait(is_sign_in, f"le formulaire de connexion de {self._product}", gate=False)
        view = self._screen.look()
        self._check_place(view, next(field for field in view.of("field") if field.secret))
        self._check_one_password(view)
        self.besides()
        credentials = self._keys.credentials()
        with self._screen.watch.private():
            self._attempt(credentials)

    def _attempt(self, credentials: Credentials) -> None:
        """Noted before the first letter, settled as soon as the site says what came of it."""
        attempt, self._sent = self._keys.typing(credentials), False
        try:
            self._fill(credentials)
            gesture, answer = self._submit()
        except BaseException as stopped:
            if not self._sent or (isinstance(stopped, Drift) and stopped.code == "BLOCKED"):
                self._keys.record_verdict(attempt, "withdrawn")
            raise
        if answer == "refused":
            self._keys.record_verdict(attempt, "refused")
            raise self._error_with_screenshot(
                SignInNeeded(
                    "WRONG_PASSWORD",
                    f"{self._product} refuse l'identifiant ou le mot de passe du compte « {credentials.login} ».",
                    next_step=f"Vérifiez {credentials.source}. Je ne réessaie pas : l'adresse serait bloquée.",
                    found=self._screen.look().says(self._screen.labels["sign_in_refused"]),
                )
            )
        if answer != "in":
            error = self._error_with_screenshot(self._unanswered(credentials))
            if not self.let_in():
                raise error
        self._keys.record_verdict(attempt, "accepted")
        self.used = True
        self._screen.accepted(gesture, "la connexion")

    def _unanswered(self, credentials: Credentials) -> RobotError:
        """What is told of a sign-in whose answer did not come, or was a server's error."""
        status = self._screen.traffic.status
        what = f"par une erreur ({status})" if status >= SERVER_ERROR else "à temps par aucune page"
        return SiteUnavailable(
            "SIGN_IN_UNANSWERED",
            f"{self._product} a répondu {what} à la connexion : je ne sais pas si le mot de passe a été accepté.",
            next_step=f"Connectez-vous une fois à la main avec « {credentials.login} » : je ne retape pas ce mot de "
            "passe tant que « atrium-pronote recover --forget-refusals » ne dit pas que le compte entre.",
            expected=f"la page qui suit la connexion à {self._product}",
        )

    def _login_alone(self, view: View) -> tuple[Seen, Seen] | None:
        """The page's only field when it asks for the login, and the button beside it that leads to the password."""
        fields = view.of("field")
        labels = self._screen.labels
        if len(fields) != 1 or fields[0].secret or not any(map(labels["username"].says, fields[0].names)):
            return None
        if fields[0].type == "search" or fields[0].called(labels["look_up"]):
            # A list is searched by its logins too, and turned by « Suivant ».
            return None
        # The last two of a trail are the body and the document: a « Suivant » elsewhere on the page is another.
        near = set(fields[0].trail[:-2])
        beside = [item for item in view.of("action") if item.frame == fields[0].frame and near & set(item.trail[:-2])]
        beside = [item for item in beside if not (fields[0].form and item.href)]
        sent = [item for item in beside if not fields[0].form or item.form == fields[0].form]
        following = pick.action(view.only(sent), labels["sign_in_next"]) or _arrow(fields[0], sent)
        return (fields[0], following) if following is not None else None

    def _login_first(self) -> None:
        screen = self._screen
        field, _ = screen.wait(self._login_alone, "le champ de l'identifiant", gate=False)
        self._check_place(screen.look(), field)
        screen.type_into(
            lambda view: (step := self._login_alone(view)) and step[0],
            self._keys.credentials().login,
            what="l'identifiant",
            accept=self._login_alone,
            writes=False,
        )
        screen.press(
            lambda view: (step := self._login_alone(view)) and step[1],
            what="le passage au mot de passe",
            accept=lambda view: is_sign_in(view) or None,
            accepted="le champ du mot de passe",
            gate=False,
        )
        self._login_given = True

    def _check_place(self, view: View, field: Seen) -> None:
        labels = self._screen.labels
        urls = {view.url, view.frames[field.frame].url}
        for url in urls:
            parts = urlsplit(url)
            host = parts.hostname or ""
            if any(host == known or host.endswith(known) for known in FEDERATED):
                raise self._error_with_screenshot(
                    SignInNeeded(
                        "FEDERATED",
                        f"La connexion à {self._product} passe par {host} : je n'y tape aucun mot de passe.",
                        next_step="Demandez un compte d'administration propre à ATRIUM (formulaire local).",
                        found=host,
                    )
                )
            certain = self.origins is None or f"{parts.scheme}://{parts.netloc}" in self.origins
            if not certain or not self._known(host) or (parts.scheme != "https" and not is_local(host)):
                raise self._error_with_screenshot(
                    SignInNeeded(
                        "UNKNOWN_HOST",
                        f"La page de connexion est sur {host}, qui n'est pas une adresse connue de {self._product}.",
                        next_step="Si cette adresse est la bonne, ajoutez-la à « hotes_connexion » dans schools.toml.",
                        expected=", ".join(sorted(self._hosts)),
                        found=host,
                    )
                )
        closed = view.says(labels["closed"])
        if closed and view.says(labels["others_sign_in"]):
            raise self._error_with_screenshot(site_closed(self._product, closed))
        if view.says(labels["captcha"]):
            raise self._error_with_screenshot(
                SignInNeeded(
                    "CAPTCHA",
                    f"{self._product} demande un contrôle anti-robot.",
                    next_step="Connectez-vous une fois à la main avec ce compte, puis relancez.",
                )
            )

    def _ours(self, url: str) -> bool:
        return self._known(urlsplit(url).hostname or "")

    def _known(self, host: str) -> bool:
        bare = host.removeprefix("www.")
        known = {other.removeprefix("www.") for other in self._hosts}
        for group in SAME_SITE:
            if group & known:
                known |= group
        return bare in known

    def _user_field(self, view: View) -> Seen | None:
        secret = self._secret_field(view)
        if secret is None:
            return None
        fields = [field for field in view.of("field") if not field.secret and field.frame == secret.frame]
        before = [
            field for field in fields if field.order < secret.order and field.type not in ("search", "date", "url")
        ]
        called = [field for field in before if field.called(self._screen.labels["username"])]
        return next(reversed(called or before), None)

    @staticmethod
    def _secret_field(view: View) -> Seen | None:
        secrets = [field for field in view.of("field") if field.secret]
        return secrets[0] if len(secrets) == 1 else None

    def _check_one_password(self, view: View) -> None:
        if len([field for field in view.of("field") if field.secret]) > 1:
            raise self._error_with_screenshot(
                SignInNeeded(
                    "PASSWORD_CHANGE",
                    f"{self._product} demande de changer le mot de passe.",
                    next_step="Connectez-vous à la main, changez-le, puis donnez le nouveau (.env ou trousseau).",
                )
            )

    def _fill(self, credentials: Credentials) -> None:
        screen = self._screen
        if self._user_field(screen.look()) is not None or not self._login_given:
            screen.type_into(
                self._user_field,
                credentials.login,
                what="l'identifiant",
                accept=self._secret_field,
                writes=False,
            )
        screen.type_into(
            self._secret_field,
            _open(credentials.password),
            what="le mot de passe",
            accept=self._secret_field,
            writes=False,
            secret=True,
        )

    def _submit(self) -> tuple[Gesture, str]:
        """Send the form once: by its button, or by Enter where no button is recognised; never by both.

        Returns the gesture and what came of it: « in », « refused », or « unknown » (a server's error, no answer).
        """
        screen = self._screen
        view = screen.look()
        secret = self._secret_field(view)
        if secret is None:
            raise self._error_with_screenshot(
                Drift(
                    "SIGN_IN_GONE",
                    "Le formulaire de connexion a disparu pendant la saisie.",
                    next_step="Relancez ; si cela recommence, transmettez la capture.",
                )
            )
        gesture = Gesture("press", "le bouton de connexion", writes=False)
        start = time.monotonic()
        screen.perform(self._sender, gesture, self._send, gate=False)
        refused, more = screen.labels["sign_in_refused"], screen.labels["change_password"]
        old = view.node(secret)
        patience = screen.patience.verdict
        end, longest = start + patience, start + screen.patience.file
        if not screen.traffic.page_comes(start, patience):
            return gesture, "unknown"

        def answered(seen: View) -> str:
            if screen.traffic.status >= SERVER_ERROR:
                return "unknown"
            now = time.monotonic()
            # A page that has come and still asks for its parts has not left the answer open yet.
            late = "unknown" if now > longest or (now > end and not screen.traffic.slow) else ""
            if not is_sign_in(seen):
                return "in" if seen.of("action") or seen.of("text") else late
            new = self._secret_field(seen)
            if (new is not None and seen.node(new) != old) or seen.says(refused):
                return "refused"
            if new is None and seen.says(more):
                # Several passwords are asked for: the one that was typed is right, and must be changed.
                return "in"
            if late and isinstance(step := screen.diagnose(seen), SignInNeeded):
                raise step
            return late

        what = f"la réponse de {self._product} à la connexion"
        # The wait itself must not give up before: what is told is that the answer did not come.
        return gesture, str(
            screen.wait(answered, what, timeout=screen.patience.file + screen.patience.moment, gate=False)
        )

    def _send(self, element: ElementHandle) -> None:
        self._sent = True
        if element.get_attribute("type") == "password":
            element.press("Enter")
        else:
            self._screen.click(element)

    def _sender(self, view: View) -> Seen | None:
        secret = self._secret_field(view)
        return secret and (self._button(view, secret) or secret)

    def _button(self, view: View, secret: Seen) -> Seen | None:
        """The sign-in button nearest to the password field: a portal has a « Se connecter » link elsewhere too, which
        sends nothing.
        """
        label = self._screen.labels["sign_in_submit"]
        called = [
            button for button in matching(view.of("action"), label) if button.frame == secret.frame and button.enabled
        ]
        sent_with = [button for button in called if secret.form and button.form == secret.form]
        buttons = sent_with or [button for button in called if not (secret.form and button.href)]
        for ancestor in secret.trail:
            inside = [button for button in buttons if ancestor in button.trail]
            if inside:
                return pick.only(inside, label)
        return None

    def _error_with_screenshot(self, error: RobotError) -> RobotError:
        return self._screen.error_with_screenshot(error)


def _arrow(field: Seen, beside: list[Seen]) -> Seen | None:
    """The only sign without a word on the field's line, at its end: it sends what is typed there."""
    middle = field.box.y + field.box.height / 2
    signs = [
        item
        for item in beside
        if not any(map(str.isalnum, "".join(item.names)))
        and item.box.y <= middle <= item.box.y + item.box.height
        and item.box.x + item.box.width > field.box.x + field.box.width
        and item.box.x <= field.box.x + field.box.width + item.box.width
    ]
    found = pick.innermost(signs)
    return found[0] if len(found) == 1 else None


def _open(secret: SecretStr) -> str:
    """The only place where a password is taken out of its cover: on its way into the field."""
    return secret.get_secret_value()
