"""The sample schools by the stage they are at, and what the tests of « Activation » ask of the oracle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fixtures.world import PROFILES, School, World
from robot.widgets.watch import Gesture
from tests.listening import Observer

FRESH, DONE, PARTLY, OTHER_SKINS, DELEGATIONS = "0139901S", "0069902F", "0839903N", "0849904J", "0049905V"
#: What the servers log, in this order, when everything was to be done.
ALL_WRITES = ["services_saved", "publication_stopped", "integration_saved", "publication_started"]
CONSOLE_WRITES = ALL_WRITES[1:]


def atrium_done(world: World, uai: str) -> School:
    """The same school with ATRIUM's half already in place, so that a test goes straight to the console's."""
    school = world.schools[uai]
    service = school.service("Pronote")
    service.enabled, service.profiles = True, set(PROFILES)
    return school


def others(world: World, uai: str) -> list[dict[str, Any]]:
    """Every chapter but Pronote's, as the server holds it."""
    return [one for one in world.state(uai)["services"] if one["name"] != "Pronote"]


def pronote(world: World, uai: str) -> tuple[bool, set[str]]:
    """« Oui » and the profiles of the Pronote chapter."""
    service = world.schools[uai].service("Pronote")
    return service.enabled, set(service.profiles)


def integration(world: World, uai: str) -> tuple[str, str]:
    """« Mon ENT » and the URL of the CAS server."""
    one = world.schools[uai].console.delegations[0]
    return one.ent, one.cas_url


def wear_console(world: World, uai: str, **skin: Any) -> None:
    """Give the school's console these skin choices."""
    school = world.schools[uai]
    school.skin = replace(school.skin, console=replace(school.skin.console, **skin))


class Recorder(Observer):
    """Notes the steps and the gestures of a run, in order."""

    def __init__(self) -> None:
        self.steps: list[int] = []
        #: The documented step under way, and the gesture.
        self.gestures: list[tuple[int, Gesture]] = []

    def step(self, number: int) -> None:
        self.steps.append(number)

    def gesture(self, gesture: Gesture) -> None:
        self.gestures.append((self.steps[-1], gesture))


class AfterStop(Recorder):
    """Does something at the n-th gesture (0 is the stop itself) after « Arrêter la publication » began."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.seen = 0
        self.done = False

    def gesture(self, gesture: Gesture) -> None:
        super().gesture(gesture)
        if 7 in self.steps:
            if self.seen == self.number and not self.done:
                self.done = True
                self.act()
            self.seen += 1

    def act(self) -> None:
        """What happens then."""
        raise NotImplementedError
