"""The credentials of one product for one school, handed out unless they were refused before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from robot.config import Credentials, Settings
from robot.errors import SignInNeeded
from robot.runs.journal import Journal


@dataclass(frozen=True)
class SchoolKeys:
    """What a sign-in page asks for. A refused password is remembered across runs and never typed again."""

    settings: Settings
    journal: Journal
    product: Literal["ATRIUM", "PRONOTE"]
    uai: str

    def credentials(self) -> Credentials:
        """The login and password; SignInNeeded if these very ones were refused before."""
        found = self.settings.credentials(self.product, self.uai)
        if at := self.journal.was_refused(self._place, found.login, found.password.get_secret_value()):
            raise SignInNeeded(
                "PASSWORD_REFUSED_BEFORE",
                f"{self.product} a déjà refusé ce mot de passe pour « {found.login} » "
                f"({at[:16].replace('T', ' à ')}). Je ne le retape pas.",
                next_step=f"Corrigez {found.source} dans .env ; "
                "si le compte a été débloqué, lancez « atrium-pronote recover --forget-refusals ».",
            )
        return found

    def refused(self, credentials: Credentials) -> None:
        """Remember the refusal."""
        self.journal.refuse(self._place, credentials.login, credentials.password.get_secret_value())

    @property
    def _place(self) -> str:
        # ATRIUM is one directory for all schools; PRONOTE has one console per school.
        return self.product if self.product == "ATRIUM" else f"{self.product} {self.uai}"
