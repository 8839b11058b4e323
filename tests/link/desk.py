"""A long list of pupils in a simulated console, opened as the robot opens it, without a run around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from bench import desk
from bench.site import Site
from fixtures import sample
from fixtures.server import Simulator
from fixtures.world import PROFILES, School
from robot.pages.pronote import Console
from robot.pages.pronote.resources import CAS_ID
from robot.widgets.grid import Cell, Listing

T = TypeVar("T")
#: More than 50 rows, so that some do not exist until the list is scrolled.
PUPILS = 60
MOST = 45


@contextmanager
def long_list() -> Iterator[Simulator]:
    """One school with a long list of pupils, the column of identifiers shown."""

    def schools(cas_url: str) -> list[School]:
        school = sample.big_school(PUPILS, cas_url)
        school.console.ent_ids_enabled = True
        school.console.cas_column_shown = dict.fromkeys(PROFILES, True)
        return [school]

    with Simulator(schools) as running:
        yield running


def at_console(simulator: Simulator, act: Callable[[Console], T]) -> T:
    """What `act` gives, with the console signed in. In a thread of its own: Playwright wants one each."""
    site = site_of(simulator)

    def go() -> T:
        with desk.console(site) as console:
            console.screen.patience = 10
            return act(console)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(go).result()


def site_of(simulator: Simulator) -> Site:
    """Where the school is."""
    (school,) = simulator.world.schools.values()
    return Site(
        uai=school.uai,
        name=school.name,
        base=school.console.base_name,
        site=simulator.site_url(school.uai),
        console=simulator.console_url(school.uai),
        cas=simulator.cas_url,
        control=simulator.control_url,
        atrium_user=next(iter(school.atrium_admins.items())),
        console_user=next(iter(school.console_users.items())),
    )


def read(console: Console) -> Listing:
    """The pupils' list, whole."""
    lists = console.resources
    return lists.read("eleves", lists.open("eleves"))


def empty_cells(listing: Listing) -> list[Cell]:
    """The first pupils without identifier, each with an invented one."""
    column = listing.sheet.columns[CAS_ID]
    empty = [line for line in listing.lines if not line.texts[column]][:MOST]
    return [Cell(line.key, "", f"essai.{number:03d}") for number, line in enumerate(empty)]
