"""Where a certificate is shown the browser takes any site's word for who it is: passwords go to its origins alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast
from urllib.parse import urlsplit

import pytest

from fixtures.world import World
from robot import labels
from robot.errors import SignInNeeded
from robot.pages.sign_in import SignIn
from robot.runs.desk import Desk
from tests.activation.schools import FRESH
from tests.conftest import Robot
from tests.sign_in.persons import at_the_desk, opens_console


@pytest.mark.unit
@pytest.mark.parametrize(
    ("address", "inside", "good"),
    [
        ("https://c.exemple.fr/x", "https://c.exemple.fr/cadre", True),
        ("https://c.exemple.fr:8443/x", "https://c.exemple.fr:8443/x", False),
        ("https://c.exemple.fr/x", "https://c.exemple.fr:8443/cadre", False),
        ("https://autre.exemple.fr/x", "https://autre.exemple.fr/x", False),
    ],
)
def test_a_password_has_its_place_at_the_certificate_s_origins_alone(address: str, inside: str, good: bool) -> None:
    screen = SimpleNamespace(labels=labels.load("pronote"), error_with_screenshot=lambda error: error)
    sign_in = SignIn(cast(Any, screen), "PRONOTE", cast(Any, None), ["c.exemple.fr", "autre.exemple.fr"])
    view = SimpleNamespace(url=address, frames=[SimpleNamespace(url=inside)], says=lambda _label: "")

    def placed() -> bool:
        try:
            sign_in._check_place(cast(Any, view), cast(Any, SimpleNamespace(frame=0)))
        except SignInNeeded as error:
            assert error.code == "UNKNOWN_HOST"
            return False
        return True

    # Where the browser itself checks, the host is enough.
    assert placed()
    sign_in.origins = frozenset({"https://c.exemple.fr"})
    assert placed() == good


@pytest.mark.slow
def test_a_known_host_is_not_enough_where_only_some_of_its_addresses_prove_who_they_are(
    robot: Robot, world: World
) -> None:
    parts = urlsplit(robot.options.settings.school(FRESH).console)
    told: list[str] = []

    def opens(desk: Desk) -> None:
        # Without a certificate the browser itself checks.
        assert desk.console.sign_in.origins is None
        for other in (f"https://{parts.netloc}", f"{parts.scheme}://{parts.hostname}:1"):
            desk.console.sign_in.origins = frozenset({other})
            with pytest.raises(SignInNeeded) as refused:
                opens_console(desk)
            told.append(refused.value.code)
        assert world.sign_ins == []
        desk.console.sign_in.origins = frozenset({f"{parts.scheme}://{parts.netloc}"})
        opens_console(desk)

    report = at_the_desk(robot, FRESH, opens, robot.options)
    assert report.error is None, report.error
    assert told == ["UNKNOWN_HOST", "UNKNOWN_HOST"]
    assert [one.accepted for one in world.sign_ins] == [True]
