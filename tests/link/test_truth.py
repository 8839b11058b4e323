"""« Lien entre les comptes » against the truth that no screen shows: who each account and each row really is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from fixtures.server import Simulator
from fixtures.world import PROFILES, PronotePerson, School, World
from flows.account_link import LinkOptions
from robot.config import Profile
from robot.errors import Exit
from robot.runs.interrupt import Interrupt
from robot.widgets.watch import Gesture
from tests.conftest import Robot, words
from tests.listening import Observer

UAI = "0139901S"
USABLE = ("actif", "jamais connecté", "manuel", "inactif")
FEW, SOME = 12, 4


def small(world: World, count: int = FEW) -> School:
    """The school cut down to its first people of each profile, on both sides alike."""
    school = world.schools[UAI]
    kept = {
        person
        for profile in PROFILES
        for person in [one.person for one in school.console.people if one.profile == profile][:count]
    }
    school.accounts[:] = [one for one in school.accounts if one.person in kept]
    school.console.people[:] = [one for one in school.console.people if one.person in kept]
    return school


def wrong_links(school: School) -> list[str]:
    """Rows whose identifier belongs to somebody else, or to nobody."""
    owner = {(one.login, one.profile): one.person for one in school.accounts}
    return [
        f"{one.first_name} {one.family_name} ← {one.cas_id}"
        for one in school.console.people
        if one.cas_id and owner.get((one.cas_id, one.profile)) != one.person
    ]


def links(school: School) -> dict[int, str]:
    """Row → identifier, as the server holds them."""
    return {one.number: one.cas_id for one in school.console.people}


def alone(school: School) -> dict[int, str]:
    """The links that nobody could doubt: one usable account and one row of that exact name in the whole school."""
    accounts, rows = defaultdict(list), defaultdict(list)
    for one in school.accounts:
        accounts[one.family_name.casefold(), one.first_name.casefold()].append(one)
    for row in school.console.people:
        rows[row.family_name.casefold(), row.first_name.casefold()].append(row)
    return {
        found[0].number: accounts[name][0].login
        for name, found in rows.items()
        if len(found) == len(accounts[name]) == 1
        and accounts[name][0].person == found[0].person
        and accounts[name][0].state in USABLE
        and accounts[name][0].profile == found[0].profile
        and accounts[name][0].birth_date == found[0].birth_date
    }


def test_every_sure_link_is_made_and_no_wrong_one_then_people_enter(
    robot: Robot, simulator: Simulator, world: World
) -> None:
    """The whole school: every awkward case is among its people."""
    school = world.schools[UAI]
    school.console.delegations[0].cas_url = simulator.cas_url
    known_wrong = set(wrong_links(school))
    held = {number for number, login in links(school).items() if login}
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert set(wrong_links(school)) <= known_wrong
    sure = {number: login for number, login in alone(school).items() if number not in held}
    made = links(school)
    missed = [number for number, login in sure.items() if made[number] != login]
    assert len(missed) <= len(sure) // 50, missed
    assert report.steps == list(range(1, 10))
    assert {*words(world, UAI)} == {"preference_saved", "column_shown", "cas_id_saved"}
    assert {"doutes.csv", "comptes.html"} <= {one.name for one in report.folder.iterdir()}
    # ATRIUM's files are gone with the run.
    assert [one.name for one in report.folder.rglob("*.csv") if one.name not in ("doutes.csv", "cellules.csv")] == []
    people_enter_their_own_space(simulator, school)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lists", "editing"),
    [
        ("native_table", "double_click"),
        ("aria_grid", "second_click"),
        ("native_paginated", "side_form"),
        ("cell_grid", "floating"),
        ("aria_grid", "enter"),
    ],
)
def test_other_lists_and_other_ways_of_editing_then_a_second_run_writes_nothing(
    robot: Robot, world: World, lists: str, editing: str
) -> None:
    school = small(world, 35 if lists == "native_paginated" else FEW)
    console = replace(school.skin.console, lists=lists, editing=editing)  # type: ignore[arg-type]
    school.skin = replace(school.skin, console=console)
    known_wrong = set(wrong_links(school))
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert set(wrong_links(school)) <= known_wrong
    assert sum(1 for one in links(school).values() if one) > FEW
    assert not {*words(world, UAI)} & {"row_deleted", "name_saved", "unknown_accepted"}
    written = len(world.log)
    again = robot.run("account-link", UAI)
    assert again.exit_code == Exit.NOTHING_TO_DO, again.error
    assert len(world.log) == written


def enters(simulator: Simulator, login: str, password: str) -> str:
    """What a person reads after signing in to ATRIUM and opening PRONOTE."""
    with httpx.Client(follow_redirects=True) as client:
        page = client.get(simulator.space_url(UAI))
        execution = page.text.partition('name="execution"')[2].partition('value="')[2].partition('"')[0]
        form = {"username": login, "password": password, "execution": execution, "_eventId": "submit", "submit": ""}
        return client.post(page.url, data=form).text


def people_enter_their_own_space(simulator: Simulator, school: School) -> None:
    """Three pupils, two guardians and a teacher sign in to ATRIUM, and each lands where they belong."""
    linked: dict[tuple[str, str], PronotePerson] = {
        (one.profile, one.cas_id): one for one in school.console.people if one.cas_id
    }
    for profile, count in (("eleve", 3), ("responsable", 2), ("enseignant", 1)):
        people = [
            one
            for one in school.accounts
            if one.profile == profile and (profile, one.login) in linked and one.login in alone(school).values()
        ][:count]
        assert len(people) == count
        for one in people:
            row = linked[profile, one.login]
            assert f"Bienvenue {row.first_name} {row.family_name}" in enters(simulator, one.login, one.password)


class StopsAt(Observer):
    """Somebody presses Ctrl-C at the n-th gesture."""

    def __init__(self, number: int, interrupt: Interrupt) -> None:
        self._left = number
        self._interrupt = interrupt

    def gesture(self, gesture: Gesture) -> None:
        """Count down."""
        self._left -= 1
        if self._left == 0:
            self._interrupt.requested = "SIGINT"


MOMENTS = ((5, 12, 20), (26, 34, 38), (42, 46, 50))


@pytest.mark.slow
@pytest.mark.parametrize("moments", [(30,), *MOMENTS])
def test_interrupted_anywhere_and_started_again_it_ends_in_the_same_state(
    robot: Robot, simulator: Simulator, world: World, moments: tuple[int, ...]
) -> None:
    small(world, SOME)
    assert robot.run("account-link", UAI).exit_code == Exit.CHANGED
    expected = links(world.schools[UAI])
    for number in moments:
        world.reset(simulator.fresh_schools())
        small(world, SOME)
        interrupt = Interrupt()
        first = robot.run("account-link", UAI, observer=StopsAt(number, interrupt), interrupt=interrupt)
        assert first.exit_code == Exit.INTERRUPTED, number
        assert robot.run("account-link", UAI).exit_code in (Exit.CHANGED, Exit.NOTHING_TO_DO)
        assert links(world.schools[UAI]) == expected
        # Nothing was typed twice.
        numbers = [one.detail["number"] for one in world.writes(UAI, "cas_id_saved")]
        assert len(numbers) == len(set(numbers))


def test_an_empty_export_stops_before_pronote_is_touched(robot: Robot, world: World) -> None:
    world.faults[UAI].export_empty = True
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.REFUSED
    assert report.error is not None
    assert "Rien n'a été écrit" in report.error.sentence
    assert words(world, UAI) == []


TO_FILE = {"account-link": LinkOptions(to_file=True)}


def pasted_from(rows: Mapping[Profile, Path]) -> dict[str, LinkOptions]:
    """`--to-file` with these copied lists."""
    return {"account-link": LinkOptions(to_file=True, rows=rows)}


@pytest.mark.slow
def test_to_file_prepares_what_to_paste_and_writes_nothing(robot: Robot, world: World) -> None:
    school = small(world)
    school.console.ent_ids_enabled = True
    school.console.cas_column_shown.update(dict.fromkeys(PROFILES, True))
    before = links(school)
    options = replace(robot.options, of_procedures=TO_FILE)
    report = robot.run("account-link", UAI, options=options)
    assert report.error is None, report.error
    assert links(school) == before
    assert words(world, UAI) == []
    pasted = (report.folder / "a-coller-eleves.txt").read_bytes()
    assert any(one.login.encode() in pasted for one in school.accounts if one.profile == "eleve")


def test_to_file_refuses_a_hidden_column_rather_than_taking_it_for_empty(robot: Robot, world: World) -> None:
    small(world)
    report = robot.run("account-link", UAI, options=replace(robot.options, of_procedures=TO_FILE))
    assert report.error is not None
    assert report.error.code == "COLUMN_HIDDEN"
    assert words(world, UAI) == []


def copied(school: School, folder: Path) -> dict[Profile, Path]:
    """PRONOTE's lists as somebody copies them from the client."""
    words_of: dict[str, Profile] = {
        "eleve": "eleves",
        "responsable": "responsables",
        "enseignant": "enseignants",
        "personnel": "personnels",
    }
    files: dict[Profile, Path] = {}
    for profile, word in words_of.items():
        people = [one for one in school.console.people if one.profile == profile]
        lines = ["Nom\tPrénom\tIdentifiant CAS", *(f"{p.family_name}\t{p.first_name}\t{p.cas_id}" for p in people)]
        files[word] = folder / f"{word}.txt"
        files[word].write_text("\r\n".join(lines), encoding="utf-8-sig")
    return files


@pytest.mark.slow
def test_to_file_from_copied_lists_never_opens_pronote(robot: Robot, world: World, tmp_path: Path) -> None:
    """The lists are in the Windows client: PRONOTE's console is not even reachable."""
    school = small(world)
    before = links(school)
    world.faults[UAI].status["console"] = (10**6, 503)
    rows = copied(school, tmp_path)
    report = robot.run("account-link", UAI, options=replace(robot.options, of_procedures=pasted_from(rows)))
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    pasted = (report.folder / "a-coller-eleves.txt").read_text("utf-8-sig").splitlines()
    names = {
        (one.family_name, one.first_name): login for one in school.console.people if (login := alone_login(school, one))
    }
    found = {tuple(line.split("\t")[:2]): line.split("\t")[-1] for line in pasted[1:]}
    assert found
    assert found == {name: login for name, login in names.items() if name in found}
    assert links(school) == before
    assert words(world, UAI) == []

    rows["eleves"].write_text("Nom\tPrénom\nMARTIN\tLéa\n", encoding="utf-8")
    report = robot.run("account-link", UAI, options=replace(robot.options, of_procedures=pasted_from(rows)))
    assert report.exit_code == Exit.REFUSED
    assert report.error is not None
    assert report.error.code == "ROWS_MISSING_COLUMNS"


def alone_login(school: School, person: PronotePerson) -> str:
    """The login that nobody could doubt for that pupil, or empty."""
    return alone(school).get(person.number, "") if person.profile == "eleve" else ""


@pytest.mark.slow
def test_a_column_of_the_export_that_one_school_names_otherwise_is_known_there_only(robot: Robot, world: World) -> None:
    school = small(world)
    held, known_wrong = set(links(school).values()), set(wrong_links(school))
    school.skin = replace(school.skin, atrium=replace(school.skin.atrium, export_file="atos_like"))
    report = robot.run("account-link", UAI, "plan")
    assert report.error is not None
    assert report.error.code == "EXPORT_MISSING_COLUMNS"
    assert "labels.local.toml" in report.error.sentence
    own = robot.folder / "labels.local.toml"
    header = '"Identifiant ENT" = "vu le 2026-01-10 : le login"\n'
    own.write_text(f"[schools.0139902T.export_column_login.captions]\n{header}", encoding="utf-8")
    assert robot.run("account-link", UAI, "plan").exit_code == report.exit_code
    own.write_text(f"[schools.{UAI}.export_column_login.captions]\n{header}", encoding="utf-8")
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert set(links(school).values()) > held
    assert set(wrong_links(school)) == known_wrong


def test_a_word_of_the_export_that_means_two_things_stops_before_anything_is_opened(robot: Robot, world: World) -> None:
    (robot.folder / "labels.local.toml").write_text('[export_column_login.captions]\n"NOM" = "vu"\n', encoding="utf-8")
    report = robot.run("account-link", UAI, "plan")
    assert report.error is not None
    assert (report.error.code, report.exit_code) == ("LABELS_TWICE", Exit.USAGE)
    assert report.steps == []
