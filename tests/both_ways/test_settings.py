"""Each setting is put, taken back and put again by its page: what the servers hold is what was asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args, get_type_hints

import pytest

from fixtures.skin import AtriumSkin, ConsoleSkin
from fixtures.world import DisconnectRule, World
from robot.errors import Refused
from robot.runs.desk import Desk
from robot.states import (
    AccessState,
    ColumnState,
    DelegationState,
    DisconnectionState,
    EntState,
    PreferenceState,
    PublicationState,
    State,
)
from tests.both_ways.desk import at_pages
from tests.conftest import ENT, Robot

#: A school where nothing is done yet, and one where all is.
FRESH, DONE = "0139901S", "0849904J"
SLOW = pytest.mark.slow


def values(skin: type, name: str, *fast: str) -> list[object]:
    """Every value of a skin's choice, all but some of them in the slow tests."""
    return [one if one in fast else pytest.param(one, marks=SLOW) for one in get_args(get_type_hints(skin)[name])]


@pytest.mark.parametrize("yes", values(AtriumSkin, "yes", "radio"))
@pytest.mark.parametrize("waits", [True, pytest.param(False, marks=SLOW)])
def test_the_access_is_closed_and_the_profiles_are_off(robot: Robot, world: World, yes: str, waits: bool) -> None:
    school = world.schools[FRESH]
    skin = replace(school.skin.atrium, yes=yes, profiles_wait_for_yes=waits)  # type: ignore[arg-type]
    school.skin = replace(school.skin, atrium=skin)
    pronote = school.service("Pronote")
    pronote.enabled, pronote.profiles = True, {"eleve", "personnel"}
    others = {one.name: replace(one, profiles=set(one.profiles)) for one in school.services if one is not pronote}

    def act(desk: Desk) -> tuple[AccessState, AccessState]:
        portal = desk.atrium
        portal.school_site.open()
        portal.school_site.open_administration()
        held = portal.third_party_access.open()
        portal.third_party_access.set(AccessState(opened=False))
        return held, portal.third_party_access.reread()

    held, now = at_pages(robot, FRESH, act)
    assert held == AccessState(opened=True, profiles=("eleves", "personnels"))
    assert now == AccessState(opened=False)
    assert (pronote.enabled, pronote.profiles) == (False, set())
    assert {one.name: one for one in school.services if one is not pronote} == others


@pytest.mark.parametrize("choice", values(ConsoleSkin, "ent_choice", "select"))
@pytest.mark.parametrize("saving", values(ConsoleSkin, "ent_saving", "at_once"))
def test_the_ent_and_the_address_are_emptied(robot: Robot, world: World, choice: str, saving: str) -> None:
    school = world.schools[FRESH]
    skin = replace(school.skin.console, ent_choice=choice, ent_saving=saving)  # type: ignore[arg-type]
    school.skin = replace(school.skin, console=skin)
    full, empty = EntState(ent=ENT, cas_url=robot.simulator.cas_url), EntState(ent="", cas_url="")
    seen: list[object] = []

    def act(desk: Desk) -> None:
        console = desk.console
        console.home.open()
        console.home.open_section()
        console.ent_integration.open()
        console.publication.set(PublicationState(published=False))
        for wanted in (full, empty):
            console.ent_integration.set(wanted)
            seen.append((console.ent_integration.reread(), *held(world)))
        console.publication.set(PublicationState(published=True))
        seen.append(console.publication.reopen())

    at_pages(robot, FRESH, act)
    assert seen == [
        (full, full.ent, full.cas_url),
        (empty, "", ""),
        PublicationState(published=True),
    ]
    assert school.console.published
    moved = [one.what for one in world.writes(FRESH) if one.what.startswith("publication")]
    assert moved == ["publication_stopped", "publication_started"]


def held(world: World) -> tuple[str, str]:
    """What the console holds of the one interconnection."""
    (one,) = world.schools[FRESH].console.delegations
    return one.ent, one.cas_url


@pytest.mark.slow
def test_a_delegation_is_made_inactive_emptied_and_its_spaces_given_back(robot: Robot, world: World) -> None:
    school = world.schools[FRESH]
    school.skin = replace(school.skin, console=replace(school.skin.console, layout="delegations"))
    school.console.delegations.clear()
    seen: list[State] = []

    def act(desk: Desk) -> None:
        console = desk.console
        console.home.open()
        console.home.open_section()
        tab = console.ent_integration
        first = tab.open()
        seen.append(first)
        wanted = tab.wanted(first)
        console.publication.set(PublicationState(published=False))
        tab.set(wanted)
        seen.append(tab.reread())
        assert isinstance(wanted, DelegationState)
        idle = {"active": False, "ent": "", "cas_url": "", "spaces": (), "idle_spaces": wanted.spaces}
        tab.set(wanted.model_copy(update=idle))
        seen.append(tab.reread())
        # Never deleted: what somebody added to it would be lost.
        with pytest.raises(Refused, match="supprime"):
            tab.set(first)

    at_pages(robot, FRESH, act)
    first, done, back = seen
    assert isinstance(first, DelegationState)
    assert isinstance(done, DelegationState)
    assert isinstance(back, DelegationState)
    names = tuple(school.console.spaces)
    assert (first.active, first.idle_spaces) == (None, names)
    assert (done.active, done.spaces, done.idle_spaces, done.ent) == (True, names, (), ENT)
    assert (back.active, back.spaces, back.idle_spaces, back.ent, back.cas_url) == (False, (), names, "", "")
    (one,) = school.console.delegations
    assert (one.active, one.ent, one.cas_url) == (False, "", "")
    assert set(school.console.spaces.values()) == {"Aucune"}


@pytest.mark.slow
def test_the_preference_is_unticked_and_the_column_hidden(robot: Robot, world: World) -> None:
    held = world.schools[FRESH].console
    seen: list[object] = []

    def act(desk: Desk) -> None:
        console = desk.console
        console.home.open()
        console.preferences.open()
        console.preferences.set(PreferenceState(ent_ids=True))
        seen.append(held.ent_ids_enabled)
        for wanted in (ColumnState(shown=True), ColumnState(shown=False)):
            console.resources.open("personnels")
            console.resources.set_column("personnels", wanted)
            sheet = console.resources.open("personnels")
            seen.append((console.resources.column(sheet) == wanted, held.cas_column_shown["personnel"]))
        console.preferences.open()
        console.preferences.set(PreferenceState(ent_ids=False))
        console.home.open()
        seen.append((console.preferences.open(), held.ent_ids_enabled))

    at_pages(robot, FRESH, act)
    assert seen == [True, (True, True), (True, False), (PreferenceState(ent_ids=False), False)]
    assert {one.what for one in world.writes(FRESH)} == {"preference_saved", "column_shown"}


@pytest.mark.parametrize("field", values(ConsoleSkin, "duration_field", "select"))
def test_a_duration_is_switched_off_and_on_again(robot: Robot, world: World, field: str) -> None:
    school = world.schools[FRESH]
    school.skin = replace(school.skin, console=replace(school.skin.console, duration_field=field))  # type: ignore[arg-type]
    school.console.staff_profiles[:] = [DisconnectRule("CPE", minutes=60), DisconnectRule("Direction", minutes=60)]
    rule, other = school.console.staff_profiles
    seen: list[object] = []

    def act(desk: Desk) -> None:
        console = desk.console
        console.home.open()
        for minutes in (None, 45, None, 90):
            wanted = DisconnectionState(minutes=minutes)
            console.automatic_disconnection.set("vie_scolaire", "CPE", wanted)
            console.automatic_disconnection.open("vie_scolaire")
            seen.append((console.automatic_disconnection.read("CPE") == wanted, rule.enabled, rule.minutes))

    at_pages(robot, FRESH, act)
    assert seen == [(True, False, 60), (True, True, 45), (True, False, 45), (True, True, 90)]
    assert (other.enabled, other.minutes) == (True, 60)
