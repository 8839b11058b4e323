"""What a person meets before any screen of the help page: signing in, whose school, the news, and the ways there.

A shell is a module here. It draws what lies around the plain sites' screens, at both sites, and nothing of what stands on
them: `portal(told)` and `console(told)` answer a whole page of HTML, `sign_in(site, wrong)` the page where one signs in
(fields `username` and `password`, posted to where it stands), and `AFTER` says, by site, which pages come after that, one
function each (`page(schools) -> HTML`; it posts to where it stands, the school that was chosen as `school`, a UAI).
`DOORS`, where a shell has it, holds by site what a person presses before the password can be filled in (« Suivant »).
`ANSWERS` holds, by site, what a person presses on these, and `WAYS` what leads from there to each screen: one Playwright
selector after the other; `@` before one is where the pointer only rests. `DOORS`, where there are any, holds by site what is
pressed before one can write who one is.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Literal

Site = Literal["portal", "console"]
#: UAI → name; the one that is worked for is not the first.
SCHOOLS = {"0139991P": "Collège des Modèles", "0139990N": "Lycée des Exemples"}
MINE = "0139990N"


@dataclass(frozen=True)
class Entry:
    """One entry of the navigation."""

    name: str
    href: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class Told:
    """What a shell is told of the page that it draws."""

    school: str
    #: The screen's own title, empty on the first page.
    title: str
    #: The screen: forms and tables of HTML itself, as they are.
    body: str
    #: What leads on from this page: its screen has nothing else where there are any and `body` is empty.
    entries: tuple[Entry, ...]
    #: The whole navigation.
    menu: tuple[Entry, ...]
    #: The address that is shown.
    here: str
    #: What the server has to say once, empty mostly.
    message: str
    #: Where one signs out, or in: caption and address.
    door: Entry
    #: At the console: the form with the one button that stops or starts the publication, and whether it is published.
    publication: str = ""
    published: bool = True
    #: At the portal: nobody is signed in; the administration's first page; the page « Pronote », where the school has it.
    anonymous: bool = False
    administration: str = ""
    pronote: str = ""


class Shell:
    """One of them, by its module's name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._module: ModuleType = importlib.import_module(f"{__name__}.{name}")
        self.ways: Mapping[str, Sequence[str]] = self._module.WAYS
        self.answers: Mapping[Site, Sequence[str]] = self._module.ANSWERS
        self.doors: Mapping[Site, Sequence[str]] = getattr(self._module, "DOORS", {})

    def page(self, site: Site, told: Told) -> str:
        """The whole page."""
        return str(getattr(self._module, site)(told))

    def sign_in(self, site: Site, wrong: str) -> str:
        """The page where one signs in; `wrong` says why it is shown again."""
        return str(self._module.sign_in(site, wrong))

    def after(self, site: Site) -> Sequence[Callable[[Mapping[str, str]], str]]:
        """The pages that come after that, in their order."""
        found: Sequence[Callable[[Mapping[str, str]], str]] = self._module.AFTER.get(site, ())
        return found


def shells() -> list[str]:
    """The names of all that are here; what they share has a name of its own kind."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
