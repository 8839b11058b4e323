"""A password is typed once: noted before, settled afterwards, one process at a time, never again while in doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import psutil
import pytest

from fixtures.sample import REGION_ADMIN
from fixtures.world import World
from robot.errors import Exit, SignInNeeded
from robot.runs import recovery
from robot.runs.journal import PUBLICATION, Journal
from robot.runs.keys import SchoolKeys
from robot.widgets.patience import Patience
from tests.activation.schools import DONE, FRESH, OTHER_SKINS, PARTLY, atrium_done
from tests.conftest import Robot, until, words

Product = Literal["ATRIUM", "PRONOTE"]
#: How the simulator names them.
SERVERS: dict[Product, str] = {"ATRIUM": "atrium", "PRONOTE": "console"}


def secrets(robot: Robot, **values: str) -> None:
    """Exactly these, and the console's own of each school; `ATRIUM_LOGIN="…"` is common to all."""
    env = robot.folder / ".env"
    kept = [one for one in env.read_text(encoding="utf-8").splitlines() if one.split("=")[0] not in values]
    if any(one.startswith("ATRIUM_") and one.count("_") == 1 for one in values):
        kept = [one for one in kept if not one.startswith("ATRIUM_")]
    lines = [f"{name}='{value}'" for name, value in values.items()]
    env.write_text("\n".join([*kept, *lines]) + "\n", encoding="utf-8")


def typed(world: World, product: Product) -> list[bool]:
    """Every password that reached that product, and whether it was accepted."""
    return [one.accepted for one in world.sign_ins if one.product == SERVERS[product]]


def keys(robot: Robot, uai: str, product: Product = "PRONOTE") -> SchoolKeys:
    options = robot.options
    return SchoolKeys(options.settings, options.journal, product, uai)


def held_back(one: SchoolKeys) -> str:
    """The code of what forbids to type that password, or nothing."""
    try:
        one.credentials()
    except SignInNeeded as error:
        return error.code
    return ""


def refuse(one: SchoolKeys) -> None:
    one.record_verdict(one.typing(one.credentials()), "refused")


@pytest.mark.ci
def test_a_wrong_shared_password_is_typed_by_one_of_the_schools_that_start_together(robot: Robot, world: World) -> None:
    secrets(robot, ATRIUM_LOGIN=REGION_ADMIN[0], ATRIUM_PASSWORD="faux")
    for faults in world.faults.values():
        faults.sign_in_delay["atrium"] = 3
    together = [robot.command("plan", "activation", "--school", uai, "--json") for uai in (FRESH, DONE, PARTLY)]
    said = [(one.communicate(timeout=120)[0], one.returncode) for one in together]
    assert [code for _, code in said] == [Exit.SIGN_IN_NEEDED] * 3, said
    assert typed(world, "ATRIUM") == [False]
    assert sorted("PASSWORD_REFUSED_BEFORE" in out for out, _ in said) == [False, True, True]


@pytest.mark.slow
def test_schools_that_start_together_with_a_right_account_come_in_one_after_the_other(
    robot: Robot, world: World
) -> None:
    secrets(robot, ATRIUM_LOGIN=REGION_ADMIN[0], ATRIUM_PASSWORD=REGION_ADMIN[1])
    for faults in world.faults.values():
        faults.sign_in_delay["atrium"] = 2
    together = [robot.command("plan", "activation", "--school", uai, "--json") for uai in (FRESH, PARTLY)]
    said = [(one.communicate(timeout=120)[0], one.returncode) for one in together]
    assert [code for _, code in said] == [Exit.DIFFERENCES] * 2, said
    assert typed(world, "ATRIUM") == [True, True]


@pytest.mark.parametrize(
    ("product", "trouble"),
    [
        pytest.param("ATRIUM", "late", marks=pytest.mark.slow),
        pytest.param("PRONOTE", "error", marks=pytest.mark.slow),
        pytest.param("ATRIUM", "error", marks=pytest.mark.slow),
        pytest.param("PRONOTE", "late", marks=pytest.mark.slow),
    ],
)
def test_a_sign_in_without_an_answer_is_not_repeated_until_somebody_says_so(
    robot: Robot, world: World, monkeypatch: pytest.MonkeyPatch, product: Product, trouble: str
) -> None:
    atrium_done(world, FRESH)
    faults = world.faults[FRESH]
    if trouble == "late":
        monkeypatch.setattr(Patience, "verdict", property(lambda patience: patience / 3))
        faults.sign_in_delay[SERVERS[product]] = 600
    else:
        faults.sign_in_status[SERVERS[product]] = 500
    first = robot.run("activation", FRESH, "plan")
    assert first.exit_code == Exit.SITE_UNAVAILABLE, first.error
    assert first.error is not None
    assert first.error.code == "SIGN_IN_UNANSWERED", first.error.as_dict()
    assert typed(world, product) == [True]

    faults.sign_in_delay.clear()
    faults.sign_in_status.clear()
    second = robot.run("activation", FRESH, "plan")
    assert second.exit_code == Exit.SIGN_IN_NEEDED
    assert second.error is not None
    assert second.error.code == "ATTEMPT_UNKNOWN"
    assert "recover --forget-refusals" in second.error.next_step
    assert typed(world, product) == [True]

    assert Journal(robot.recordings).forget_refusals() == 1
    third = robot.run("activation", FRESH, "plan")
    assert third.exit_code == Exit.DIFFERENCES, third.error
    assert typed(world, product) == [True, True]


@pytest.mark.slow
@pytest.mark.parametrize("product", ["ATRIUM", "PRONOTE"])
def test_a_sign_in_answered_by_an_error_that_let_the_browser_in_is_an_accepted_one(
    robot: Robot, world: World, product: Product
) -> None:
    atrium_done(world, FRESH)
    faults = world.faults[FRESH]
    faults.sign_in_status[SERVERS[product]], faults.sign_in_opens = 500, True
    report = robot.run("activation", FRESH, "plan")
    assert report.exit_code == Exit.DIFFERENCES, report.error
    assert typed(world, product) == [True]
    assert held_back(keys(robot, FRESH, product)) == ""


def test_a_robot_killed_right_after_typing_leaves_word_of_it(robot: Robot, world: World) -> None:
    world.faults[FRESH].sign_in_delay["atrium"] = 60
    robot_ = robot.command("plan", "activation", "--school", FRESH)
    until(lambda: typed(world, "ATRIUM"), "the password typed")
    mine = psutil.Process(robot_.pid)
    for one in [*mine.children(recursive=True), mine]:
        one.kill()
    robot_.communicate()
    world.faults[FRESH].sign_in_delay.clear()
    next_one = robot.run("activation", FRESH, "plan")
    assert next_one.error is not None
    assert next_one.error.code == "ATTEMPT_UNKNOWN"
    assert typed(world, "ATRIUM") == [True]


def test_case_and_spaces_make_no_other_account(robot: Robot) -> None:
    secrets(robot, ATRIUM_LOGIN="Référent.Region", ATRIUM_PASSWORD="faux")
    refuse(keys(robot, FRESH, "ATRIUM"))
    # The last one writes its first « é » as two characters.
    for login in ("référent.region", " référent.region ", "RE\u0301FE\u0301RENT.REGION"):
        secrets(robot, ATRIUM_LOGIN=login, ATRIUM_PASSWORD="faux")
        assert held_back(keys(robot, DONE, "ATRIUM")) == "PASSWORD_REFUSED_BEFORE", login
    secrets(robot, ATRIUM_LOGIN="référent.region", ATRIUM_PASSWORD="Faux")
    assert held_back(keys(robot, DONE, "ATRIUM")) == ""


def test_a_pronote_account_refused_at_one_school_is_not_tried_at_the_next_of_the_same_host(robot: Robot) -> None:
    shared = [f"PRONOTE_{part}_{uai}" for uai in (FRESH, PARTLY, OTHER_SKINS) for part in ("LOGIN", "PASSWORD")]
    secrets(robot, **dict.fromkeys(shared, "commun"))
    elsewhere = {"console": '"https://console.exemple.invalid/"'}
    robot.configure(**{f"u{OTHER_SKINS}": elsewhere})
    refuse(keys(robot, FRESH))
    assert held_back(keys(robot, PARTLY)) == "PASSWORD_REFUSED_BEFORE"
    # Another host counts for itself, and so does a school's own account.
    assert held_back(keys(robot, OTHER_SKINS)) == ""
    assert held_back(keys(robot, DONE)) == ""


@pytest.mark.slow
def test_a_stopped_base_is_published_again_although_a_sign_in_was_never_answered(robot: Robot, world: World) -> None:
    """The password let the run in before: that nobody knows what came of it since must not keep a school cut off."""
    atrium_done(world, FRESH)
    assert robot.run("activation", FRESH, "plan").exit_code == Exit.DIFFERENCES
    world.schools[FRESH].console.published = False
    options = robot.options
    options.journal.intend(FRESH, PUBLICATION, "interrupted")
    world.faults[FRESH].sign_in_status["console"] = 503

    def settle() -> list[str]:
        return robot.workshop.lend(lambda lent: [one.how for one in recovery.resolve(replace(options, lent=lent))])

    assert settle() == ["failed"]
    world.faults[FRESH].sign_in_status.clear()
    assert settle() == ["republished"]
    assert words(world, FRESH) == ["publication_started"]
    # Back in, the doubt is gone too.
    assert held_back(keys(robot, FRESH)) == ""


@pytest.mark.parametrize("answer", ["forbidden", pytest.param("site", marks=pytest.mark.slow)])
def test_a_portal_session_that_is_lost_is_no_lack_of_rights(
    robot: Robot, world: World, answer: Literal["forbidden", "site"]
) -> None:
    faults = world.faults[DONE]
    faults.expire_portal, faults.to_strangers = True, answer
    report = robot.run("activation", DONE, "plan")
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    assert typed(world, "ATRIUM") == [True, True]


@pytest.mark.ci
def test_a_screen_that_is_refused_to_the_account_is_no_lost_session(robot: Robot, world: World) -> None:
    world.faults[DONE].no_rights = True
    report = robot.run("activation", DONE, "plan")
    assert report.exit_code == Exit.REFUSED
    assert report.error is not None
    assert report.error.code == "NO_RIGHTS"
    assert typed(world, "ATRIUM") == [True]
