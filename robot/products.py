"""What the flows need of the two products: a school's portal and PRONOTE's console.

Another ENT is a folder of pages that fulfils `Portal`, and a file of labels; no flow knows which one it walks in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from robot.config import Kind, Profile
from robot.labels import Labels
from robot.states import (
    AccessState,
    ColumnState,
    DelegationState,
    DisconnectionState,
    EntState,
    PreferenceState,
    PublicationState,
)
from robot.widgets.grid import Cell, Filled, Listing, Sheet
from robot.widgets.grid.job import OnCell

# --- the portal ----------------------------------------------------------------------------------------------------


class SchoolSite(Protocol):
    """The school's own site, and its administration."""

    #: A link to PRONOTE was in the site's navigation at the last opening.
    tab_seen: bool

    def open(self) -> None:
        """Signed in on the school's own site, its name checked."""

    def open_administration(self) -> None:
        """The administration stands open."""


class ThirdPartyAccess(Protocol):
    """Who may enter PRONOTE from the portal."""

    def open(self) -> AccessState:
        """The form stands open; returns what it shows."""

    def reread(self) -> AccessState:
        """What the server holds, the form opened anew."""

    def set(self, wanted: AccessState) -> None:
        """The form is saved as wanted, in either direction."""

    def fill(self, wanted: AccessState) -> None:
        """The form shows what is wanted; nothing is saved yet."""

    def save(self) -> None:
        """The form is saved."""


class UserExport(Protocol):
    """The portal's accounts as a file, one per profile."""

    def open(self) -> None:
        """The form stands open."""

    def export(self, profile: Profile, file: Path) -> None:
        """That profile's accounts lie at `file`, readable by its owner only."""


class Portal(Protocol):
    """The ENT of one school."""

    @property
    def labels(self) -> Labels:
        """What its screens, and its export, say."""

    @property
    def school_site(self) -> SchoolSite: ...
    @property
    def third_party_access(self) -> ThirdPartyAccess: ...
    @property
    def user_export(self) -> UserExport: ...


# --- the console ---------------------------------------------------------------------------------------------------


class HostingConsole(Protocol):
    """The way in."""

    def open(self) -> None:
        """Signed in on the school's base, its name checked."""

    def open_section(self) -> None:
        """The section of the web spaces is shown."""


class EntIntegration(Protocol):
    """Who PRONOTE trusts."""

    def open(self) -> EntState | DelegationState:
        """The tab is shown; returns what it holds."""

    def reread(self) -> EntState | DelegationState:
        """What the server holds, the console opened anew."""

    def wanted(self, held: EntState | DelegationState) -> EntState | DelegationState:
        """What the tab should hold. Refused if that cannot be chosen there."""

    def set(self, wanted: EntState | DelegationState) -> None:
        """The tab holds what is wanted."""


class Publication(Protocol):
    """Whether families reach PRONOTE."""

    def state(self) -> PublicationState:
        """As the screen shows it."""

    def reopen(self) -> PublicationState:
        """As the server holds it, the console opened anew."""

    def set(self, wanted: PublicationState) -> None:
        """The base is published, or stopped."""


class Preferences(Protocol):
    """Whether the lists know the ENT's identifiers."""

    def open(self) -> PreferenceState:
        """The screen is shown; returns what it holds."""

    def set(self, wanted: PreferenceState) -> None:
        """The preference is as wanted."""


class Resources(Protocol):
    """The lists of people, one per profile."""

    def called(self, profile: Profile) -> str:
        """The list's French name."""

    def columns(self) -> Mapping[str, Callable[[str], bool]]:
        """What recognises the heading of each column that matters."""

    def open(self, profile: Profile, *, filling: bool = False) -> Sheet:
        """The list is shown, as the server holds it now. When `filling`, its column « Identifiant CAS » too."""

    def column(self, sheet: Sheet) -> ColumnState:
        """Whether that list shows the column « Identifiant CAS »."""

    def set_column(self, profile: Profile, wanted: ColumnState) -> None:
        """The open list shows that column, or not."""

    def read(self, profile: Profile, sheet: Sheet) -> Listing:
        """Every row of the open list."""

    def fill(
        self, profile: Profile, listing: Listing, cells: Sequence[Cell], *, on_cell: OnCell, pace: int = 0
    ) -> Filled:
        """Those cells hold their texts, or `on_cell` heard why not."""


class AutomaticDisconnection(Protocol):
    """When an idle session of PRONOTE ends, by profile or group of users."""

    def open(self, kind: Kind) -> tuple[str, ...]:
        """The list of that kind is shown; returns the names in it."""

    def read(self, name: str) -> DisconnectionState:
        """What one of them holds."""

    def set(self, kind: Kind, name: str, wanted: DisconnectionState) -> None:
        """It holds what is wanted."""


class Console(Protocol):
    """PRONOTE's hosting console for one school."""

    @property
    def home(self) -> HostingConsole: ...
    @property
    def ent_integration(self) -> EntIntegration: ...
    @property
    def publication(self) -> Publication: ...
    @property
    def preferences(self) -> Preferences: ...
    @property
    def resources(self) -> Resources: ...
    @property
    def automatic_disconnection(self) -> AutomaticDisconnection: ...
