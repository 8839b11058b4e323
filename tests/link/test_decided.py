"""The agent's gesture with the doubts of a run, twice: what was decided the first time still holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fixtures.world import AtriumAccount, PronotePerson, School, World
from robot.accounts import kept_file
from robot.errors import Exit
from robot.runs.report import Report
from tests.conftest import Robot

from .test_truth import SOME, UAI, small, wrong_links


def two_with_undated_namesakes(school: School) -> list[tuple[PronotePerson, AtriumAccount]]:
    """Two pupils without identifier who get a second account of their name each, nobody's birth date being known."""
    made = []
    held = {row.cas_id for row in school.console.people}
    for row in school.console.people:
        accounts = [one for one in school.accounts if one.person == row.person and one.profile == row.profile]
        if row.profile != "eleve" or row.cas_id or len(accounts) != 1:
            continue
        if accounts[0].state == "actif" and accounts[0].login not in held:
            (account,) = accounts
            row.birth_date = account.birth_date = row.school_class = account.school_class = None
            account.family_name, account.first_name = row.family_name, row.first_name
            school.accounts.append(replace(account, login=f"{account.login}.autre", person="somebody else"))
            made.append((row, account))
    assert len(made) >= 2
    return made[:2]


def decide(robot: Robot, report: Report, login: str) -> None:
    """Open the run's doubts, write « lier » beside one login, save as the school's decisions, over what was there."""
    lines = (report.folder / "doutes.csv").read_text("utf-8-sig").splitlines()
    header = lines[0].split(";")
    filled = []
    for line in lines:
        cells = line.split(";")
        if cells[header.index("login")] == login:
            cells[header.index("decision")] = "lier"
        filled.append(";".join(cells))
    assert filled != lines
    folder = robot.folder / "decisions"
    folder.mkdir(exist_ok=True)
    (folder / f"{UAI}.csv").write_bytes("\r\n".join(filled).encode("cp1252"))


@pytest.mark.slow
def test_decisions_outlive_the_file_that_the_next_doubts_replace(robot: Robot, world: World) -> None:
    school = small(world, SOME)
    (first, her_login), (second, his_login) = two_with_undated_namesakes(school)
    known_wrong = set(wrong_links(school))
    decide(robot, robot.run("account-link", UAI, "plan"), her_login.login)
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert (first.cas_id, second.cas_id) == (her_login.login, ""), report.notes
    doubts = (report.folder / "doutes.csv").read_text("utf-8-sig")
    assert f";{her_login.login};" not in doubts

    decide(robot, report, his_login.login)
    first.cas_id = ""  # somebody empties the cell
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert (first.cas_id, second.cas_id) == (her_login.login, his_login.login)
    assert set(wrong_links(school)) <= known_wrong
    assert f"1 décision gardée d'un fichier précédent, dans decisions/{kept_file(UAI)}" in "\n".join(report.notes)

    # A line that is not applied is told by its number and its reason; only the private files name her.
    (robot.folder / "decisions" / f"{UAI}.csv").write_text(
        f"profil;nom;prenom;login;decision\neleves;{first.family_name};{first.first_name};parti.depuis;lier\n", "utf-8"
    )
    report = robot.run("account-link", UAI, "plan")
    (told,) = [note for note in report.notes if f"decisions/{UAI}.csv, ligne 2" in note]
    assert "n'est plus dans l'export" in told
    assert "parti.depuis" in (report.folder / "comptes.html").read_text("utf-8")
    for name in ("log.jsonl", "rapport.html"):
        written = (report.folder / name).read_text("utf-8")
        assert "ligne 2" in written
        assert "parti.depuis" not in written
