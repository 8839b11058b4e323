"""A person before the window, and visits to one screen: as short as a test of a sign-in needs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from playwright.sync_api import Page

from fixtures.world import Entrance, World
from robot.runs import session
from robot.runs.desk import Desk, RunOptions
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from tests.conftest import Robot


@dataclass
class Somebody:
    """She has the school's accounts and a telephone, and signs in as the pages ask her to."""

    world: World
    uai: str
    #: Addresses of the pages that she met.
    met: list[str] = field(default_factory=list)
    #: What she typed besides the passwords.
    codes: list[str] = field(default_factory=list)

    def __call__(self, page: Page) -> None:
        """One page further."""
        self.met.append(page.url)
        school = self.world.schools[self.uai]
        if page.locator("#code").count():
            (login,) = {*school.console_users, *school.atrium_admins} & {*self.world.telephone}
            self.codes.append(self.world.telephone[login])
            page.locator("#code").fill(self.codes[-1])
            page.get_by_role("button", name="Valider").click()
            return
        users = school.console_users if page.locator("#motDePasse").count() else school.atrium_admins
        login, password = next(iter(users.items()))
        if page.locator("input[type=password]").count():
            page.get_by_label("Identifiant", exact=True).fill(login)
            page.locator("input[type=password]").fill(password)
            page.get_by_role("button", name="Se connecter").click()


def by_hand(robot: Robot, uai: str, *products: str, **lines: str) -> None:
    """`connexion_manuelle` names these products, and `.env` has no account of theirs."""
    named = "[" + ", ".join(f'"{product}"' for product in products) + "]"
    robot.configure(**{f"u{uai}": {"connexion_manuelle": named, **lines}})
    env = robot.folder / ".env"
    accounts = re.compile("|".join(rf"{product.upper()}_\w+_{uai}=.*\n" for product in products))
    env.write_text(accounts.sub("", env.read_text("utf-8")), encoding="utf-8")


def at_the_desk(
    robot: Robot, uai: str, does: Callable[[Desk], None], options: RunOptions, interrupt: Interrupt | None = None
) -> VisitReport:
    """A visit that does only that, its trace kept."""
    options = replace(options, kept="always")
    school = options.settings.school(uai)

    def visit(options: RunOptions) -> VisitReport:
        with session.opened(options, school, "hand", "examine", interrupt=interrupt) as opened:
            with opened.caught():
                does(opened.desk())
            opened.leave(keep_trace=True)
            return opened.report

    return robot.workshop.lend(lambda lent: visit(replace(options, lent=lent)))


def opens_console(desk: Desk) -> None:
    """PRONOTE's console is open."""
    desk.console.home.open()


def opens_atrium(desk: Desk) -> None:
    """The school's site is open."""
    desk.atrium.school_site.open()


def came_in(world: World) -> list[Entrance]:
    """Who signed in how."""
    return list(world.entrances)


def code(report: VisitReport) -> str:
    """Of the error that ended it."""
    return report.error.code if report.error is not None else ""
