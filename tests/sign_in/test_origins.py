"""Where a certificate is shown the browser takes any site's word for who it is: passwords go to its origins alone."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from fixtures.world import World
from robot.errors import SignInNeeded
from robot.runs.desk import Desk
from tests.activation.schools import FRESH
from tests.conftest import Robot
from tests.sign_in.persons import at_the_desk, opens_console


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
