"""The credentials of one product for one school: each password is typed once, noted before and settled afterwards."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from filelock import FileLock, Timeout

from robot import limits
from robot.config import Credentials, Settings
from robot.errors import RobotError, SignInNeeded, SiteUnavailable
from robot.runs.journal import Journal, Verdict, same_login
from robot.store.session_lock import SessionLock

#: An attempt that could not be noted.
UNNOTED = 0
FORGET = "« atrium-pronote recover --forget-refusals »"


@dataclass(frozen=True)
class SchoolKeys:
    """What a sign-in page asks for. What became of a password is remembered across runs, in the journal."""

    settings: Settings
    journal: Journal
    product: Literal["ATRIUM", "PRONOTE"]
    uai: str

    def credentials(self) -> Credentials:
        """The login and password; SignInNeeded if these very ones were refused, or typed without a known outcome."""
        found = self._found
        account = (self._places, found.login, found.password.get_secret_value())
        if at := self.journal.was_refused(*account):
            raise SignInNeeded(
                "PASSWORD_REFUSED_BEFORE",
                f"{self.product} a déjà refusé ce mot de passe pour « {found.login} » ({_local_time(at)}). "
                "Je ne le retape pas.",
                next_step=f"Corrigez {found.source} ; si le compte a été débloqué, lancez {FORGET}.",
            )
        before = self.journal.unanswered(*account)
        if before is not None and not self._rescuing(account):
            at, uai = before
            raise SignInNeeded(
                "ATTEMPT_UNKNOWN",
                f"Le mot de passe de « {found.login} » a été tapé dans {self.product} ({_local_time(at)}, pour {uai}), "
                "et la réponse n'est jamais venue : je ne sais pas s'il a été accepté. Je ne le retape pas.",
                next_step=f"Connectez-vous une fois à la main avec ce compte. S'il entre, lancez {FORGET} ; sinon, "
                f"corrigez {found.source}.",
            )
        return found

    @contextmanager
    def turn(self, waiting: Callable[[], None]) -> Iterator[bool]:
        """Inside, no other process, on no machine, signs in with this account; True if others had to be awaited.

        Waits as long as it takes them, `waiting` being called now and then; SiteUnavailable past ten minutes. The
        operating system, and the database, let go of the lock when its process dies.
        """
        stopped = self._base_stopped
        lock_file = self._lock_file
        lock = FileLock(lock_file)
        database = self.journal.database
        among_machines = SessionLock(database, self._account) if database.shared else None
        start = time.monotonic()
        waited = False
        while True:
            try:
                lock_file.parent.mkdir(parents=True, exist_ok=True)
                if not lock.is_locked:
                    lock.acquire(timeout=limits.STOP_ASKED if waited else 0)
                if among_machines is not None and not among_machines.take(limits.STOP_ASKED if waited else 0):
                    raise Timeout(str(lock_file))
                break
            except Timeout:
                waited = True
                waiting()
                late = time.monotonic() - start
                if stopped and late > limits.RESCUE_TURN:
                    break
                if late > limits.SIGN_IN_TURN:
                    raise SiteUnavailable(
                        "SIGN_IN_BUSY",
                        f"D'autres exécutions se connectent à {self.product} avec le même compte depuis dix minutes.",
                        next_step="Relancez plus tard.",
                    ) from None
            except (OSError, RobotError):
                if not stopped:
                    raise
                # A full disk has no room for a lock, and must not keep a school cut off.
                break
        try:
            yield waited
        finally:
            if among_machines is not None:
                among_machines.release()
            lock.release()

    def typing(self, credentials: Credentials) -> int:
        """Noted on disk: these are about to be typed. What to settle afterwards."""
        password = credentials.password.get_secret_value()
        try:
            return self.journal.attempt(self._places[0], credentials.login, password, self.uai)
        except Exception:
            # Whatever is wrong with the journal: it must not keep a school cut off.
            if self._base_stopped:
                return UNNOTED
            raise

    def record_verdict(self, attempt: int, verdict: Verdict) -> None:
        """What became of it is remembered; where that cannot be written and a base is stopped, it stays unknown."""
        if attempt == UNNOTED:
            return
        try:
            self.journal.record_verdict(attempt, verdict)
        except RobotError:
            if not self._base_stopped:
                raise

    @property
    def _found(self) -> Credentials:
        return self.settings.credentials(self.product, self.uai)

    @property
    def _places(self) -> tuple[str, ...]:
        """Where a password counts as the same one; the first is the one that is written.

        ATRIUM is one directory for all schools. Each school has a PRONOTE console of its own, but those of one host
        suspend one and the same caller: what one of them refused is not tried at the next. (The last is how earlier
        journals name the console.)
        """
        if self.product == "ATRIUM":
            return (self.product,)
        return f"PRONOTE {urlsplit(self.settings.school(self.uai).console).netloc.lower()}", f"PRONOTE {self.uai}"

    @property
    def _account(self) -> str:
        return f"{self._places[0]} {same_login(self._found.login)}"

    @property
    def _lock_file(self) -> Path:
        folder = self.journal.path.parent / "locks"
        # The login itself would be a name that anybody can read.
        return folder / f"account-{hashlib.sha256(self._account.encode()).hexdigest()[:16]}.lock"

    @property
    def _base_stopped(self) -> bool:
        return self.product == "PRONOTE" and bool(self.journal.open_intentions(self.uai))

    def _rescuing(self, account: tuple[tuple[str, ...], str, str]) -> bool:
        """A stopped base is to be published again, with a password that let the run in a moment ago.

        A site that fails while it is signed in to would else keep the school cut off, and a right password is no
        failure.
        """
        return self._base_stopped and self.journal.was_accepted(*account)


def _local_time(at: str) -> str:
    return at[:16].replace("T", " à ")
