"""At the end of a run nobody is signed in any more: what was recorded of its sessions opens nothing."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from robot.runs.journal import PUBLICATION
from robot.widgets.watch import Gesture
from tests.activation.schools import DONE
from tests.conftest import Robot, Workshop
from tests.listening import Observer


class Taken(Observer):
    """The browser's cookies as they are at the last gesture of the work, and what they opened meanwhile."""

    def __init__(self, workshop: Workshop, simulator: Simulator) -> None:
        self.workshop = workshop
        self.simulator = simulator
        self.cookies: list[Any] = []
        self.opened: set[str] = set()

    def gesture(self, gesture: Gesture) -> None:
        if gesture.what == "la déconnexion":
            return
        self.cookies = self.workshop.cookies()
        self.opened |= opens(self.simulator, self.cookies)


def opens(simulator: Simulator, cookies: list[Any]) -> set[str]:
    """What these cookies open to whoever has them: the portal, the CAS server, the console."""

    def ask(address: str, query: dict[str, str] | None = None) -> httpx.Response:
        host = httpx.URL(address).host
        held = "; ".join(f"{one['name']}={one['value']}" for one in cookies if one["domain"] == host)
        return httpx.get(address, params=query, headers={"cookie": held}, trust_env=False)

    site, console = simulator.site_url(DONE), simulator.console_url(DONE)
    found = {
        "portal": "Se déconnecter" in ask(site).text,
        "cas": ask(f"{simulator.cas_url}/login", {"service": site}).status_code == 302,
        "console": "motDePasse" not in ask(console).text,
    }
    return {name for name, open_ in found.items() if open_}


def said(report: Any) -> list[str]:
    lines = (report.folder / "log.jsonl").read_text("utf-8").splitlines()
    return [one for one in lines if "signed out" in one]


@pytest.mark.ci
def test_cookies_taken_during_a_run_open_nothing_after_it(robot: Robot, simulator: Simulator) -> None:
    taken = Taken(robot.workshop, simulator)
    report = robot.run("activation", DONE, "plan", observer=taken, record=True)
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    assert taken.opened == {"portal", "cas", "console"}
    assert opens(simulator, taken.cookies) == set()
    assert len(said(report)) == 2


@pytest.mark.slow
def test_a_site_that_offers_no_way_out_is_noted_and_changes_nothing_else(
    robot: Robot, simulator: Simulator, world: World
) -> None:
    labels = '[sign_out]\nreplace = true\n[sign_out.captions]\n"Nulle part" = "essai"\n'
    (robot.folder / "labels.local.toml").write_text(labels, encoding="utf-8")
    report = robot.run("activation", DONE, "plan")
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    assert ["no such button" in one for one in said(report)] == [True, True]
    assert world.log == []


@pytest.mark.slow
@pytest.mark.ci
def test_nobody_signs_out_while_a_publication_is_to_be_put_back(robot: Robot, simulator: Simulator) -> None:
    robot.options.journal.intend(DONE, PUBLICATION, "another run")
    taken = Taken(robot.workshop, simulator)
    report = robot.run("activation", DONE, "plan", observer=taken)
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    assert opens(simulator, taken.cookies) == {"portal", "cas", "console"}
    assert ["the publication is stopped" in one for one in said(report)] == [True, True]
