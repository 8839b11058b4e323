"""Bad input: one French sentence, its exit code, and no gesture beyond what was needed to find out."""

from __future__ import annotations

import pytest

from fixtures.world import World
from robot import config
from robot.errors import Exit, Usage
from robot.runs.journal import Journal
from tests.activation.schools import DONE, FRESH, atrium_done
from tests.conftest import Robot, words

SENTENCE_ENDS = (".", "»", ")", "?", "!")


@pytest.mark.parametrize(
    ("uai", "code", "says"),
    [
        ("0139901T", "BAD_UAI", "la lettre de contrôle de 0139901 est S"),
        ("139901S", "BAD_UAI", "sept chiffres"),
        ("0831234A", "BAD_UAI", "lettre de contrôle"),
        ("0061234J", "UNKNOWN_SCHOOL", "n'est pas dans schools.toml"),
    ],
)
def test_a_wrong_or_unknown_uai(robot: Robot, uai: str, code: str, says: str) -> None:
    settings = robot.options.settings
    with pytest.raises(Usage) as told:
        settings.school(uai)
    assert told.value.code == code
    assert says in told.value.sentence
    assert told.value.next_step


@pytest.mark.parametrize(
    ("line", "value", "code", "says"),
    [
        ("profls", '["eleves"]', "UNKNOWN_KEY", "« profls » est inconnue"),
        ("profils", '["eleves", "parents"]', "UNKNOWN_PROFILE", "le profil « parents » n'existe pas"),
        ("mot_de_passe", '"x"', "SECRET_IN_TOML", "Aucun mot de passe"),
        ("atrium_password", '"x"', "SECRET_IN_TOML", "Aucun mot de passe"),
        ("url_cas", '"http://www.atrium-paca.fr/connexion"', "BAD_VALUE", "https://"),
        ("site", '"atrium"', "BAD_VALUE", "https://"),
        ("duree_sessions", '{ professeurs = "longtemps" }', "BAD_DURATION", "longtemps"),
    ],
)
def test_a_fault_in_schools_toml(robot: Robot, line: str, value: str, code: str, says: str) -> None:
    robot.configure(**{f"u{FRESH}": {line: value}})
    with pytest.raises(Usage) as told:
        config.read(robot.folder / "schools.toml")
    assert told.value.code == code
    assert says in told.value.sentence
    assert FRESH in told.value.sentence
    assert told.value.next_step


def test_a_key_close_to_a_known_one_is_suggested(robot: Robot) -> None:
    robot.configure(**{f"u{FRESH}": {"mon_ant": '"x"'}})
    with pytest.raises(Usage) as told:
        config.read(robot.folder / "schools.toml")
    assert "Vouliez-vous dire « mon_ent »" in told.value.next_step


def test_a_missing_secret_names_its_variable_and_opens_nothing(robot: Robot, world: World) -> None:
    env = robot.folder / ".env"
    kept = [one for one in env.read_text(encoding="utf-8").splitlines() if f"ATRIUM_PASSWORD_{FRESH}" not in one]
    env.write_text("\n".join(kept), encoding="utf-8")
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.USAGE
    assert report.error is not None
    assert f"ATRIUM_PASSWORD_{FRESH}" in report.error.sentence
    assert world.failed_sign_ins == {}
    assert words(world, FRESH) == []


def test_a_site_that_does_not_answer(robot: Robot, world: World) -> None:
    robot.configure(**{f"u{FRESH}": {"site": '"http://localhost:9/web/lycee"'}})
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.SITE_UNAVAILABLE
    assert report.error is not None
    assert report.error.code == "SITE_UNREACHABLE"
    assert words(world, FRESH) == []


def wrong_password(robot: Robot, product: str, uai: str) -> None:
    """Make the stored password a wrong one."""
    env = robot.folder / ".env"
    name = f"{product}_PASSWORD_{uai}="
    lines = [f"{name}'faux mot de passe'" if one.startswith(name) else one for one in env.read_text().splitlines()]
    env.write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.parametrize("product", ["ATRIUM", "PRONOTE"])
def test_a_wrong_password_is_tried_once_and_never_again(robot: Robot, world: World, product: str) -> None:
    atrium_done(world, FRESH)
    wrong_password(robot, product, FRESH)
    failures = world.failed_sign_ins if product == "ATRIUM" else world.console_failures
    first = robot.run("activation", FRESH)
    assert first.exit_code == Exit.SIGN_IN_NEEDED
    assert first.error is not None
    assert first.error.code == "WRONG_PASSWORD"
    assert f"{product}_PASSWORD_{FRESH}" in first.error.next_step
    assert sum(failures.values()) == 1
    second = robot.run("activation", FRESH)
    assert second.error is not None
    assert second.error.code == "PASSWORD_REFUSED_BEFORE"
    assert sum(failures.values()) == 1
    assert words(world, FRESH) == []
    assert b"faux mot de passe" not in Journal(robot.recordings).path.read_bytes()
    for file in robot.recordings.rglob("*"):
        if file.is_file():
            assert b"faux mot de passe" not in file.read_bytes(), file


def test_an_unknown_ent_is_refused_with_the_known_ones_and_nothing_is_stopped(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    robot.configure(**{f"u{FRESH}": {"mon_ent": '"ENT inconnu"'}})
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.REFUSED
    assert report.error is not None
    assert "ENT inconnu" in report.error.sentence
    assert "ATRIUM - Région Sud" in report.error.next_step
    assert words(world, FRESH) == []
    assert world.schools[FRESH].console.published


@pytest.mark.slow
def test_a_console_without_a_base_is_said_so_and_nothing_is_written(robot: Robot, world: World) -> None:
    console = atrium_done(world, FRESH).console
    console.published = console.connected = False
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.REFUSED
    assert report.error is not None
    assert report.error.code == "NOT_CONNECTED"
    assert "Serveur PRONOTE" in report.error.next_step
    assert words(world, FRESH) == []


@pytest.mark.parametrize("key", ["nom", "nom_console"])
def test_a_school_that_is_not_the_one_on_screen(robot: Robot, world: World, key: str) -> None:
    atrium_done(world, FRESH)
    robot.configure(**{f"u{FRESH}": {key: '"Lycée Marius Delarbre"'}})
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.REFUSED
    assert report.error is not None
    assert report.error.code == "WRONG_SCHOOL"
    assert report.error.sentence.endswith(SENTENCE_ENDS)
    assert words(world, FRESH) == []


def test_the_site_of_another_school_is_not_written_on(robot: Robot, world: World) -> None:
    """The address of one school under the name of another: a slip of the hand in schools.toml."""
    other = robot.simulator.site_url(DONE)
    robot.configure(**{f"u{FRESH}": {"site": f'"{other}"'}})
    secret = world.schools[DONE].atrium_admins
    login, password = next(iter(secret.items()))
    (robot.folder / ".env").open("a").write(f"ATRIUM_LOGIN_{FRESH}={login}\nATRIUM_PASSWORD_{FRESH}='{password}'\n")
    report = robot.run("activation", FRESH)
    assert report.error is not None
    assert report.error.code == "WRONG_SCHOOL"
    assert world.log == []
