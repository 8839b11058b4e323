"""« Export des utilisateurs »: a profile is required, and the file is the directory in the school's layout."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from fixtures.server import Simulator
from fixtures.world import School
from tests.simulator.atrium_steps import EXPORT, FRESH, Visitor, admin_of, form_action, open_export, wear

#: Every variant of the simulated screens, one by one: the robot's own tests meet the usual ones.
pytestmark = pytest.mark.slow

#: Layout → encoding, separator, column of the login.
LAYOUTS = {
    "semicolon_cp1252": ("cp1252", ";", "Login"),
    "comma_utf8": ("utf-8", ",", "Identifiant"),
    "tab_utf8_bom": ("utf-8-sig", "\t", "LOGIN ENT"),
    "atos_like": ("utf-8", ";", "Identifiant ENT"),
}


def export(visitor: Visitor, school: School, **fields: str) -> bytes:
    visitor.site(school, admin_of(school))
    page = visitor.get(visitor.admin_link(school, EXPORT)).text
    answer = visitor.post(
        form_action(page, "export"), data={f"_{EXPORT}_{name}": value for name, value in fields.items()}
    )
    assert "attachment" in answer.headers.get("content-disposition", ""), answer.text[-400:]
    return answer.content


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_holds_every_login_of_the_profile(simulator: Simulator, visitor: Visitor, layout: str) -> None:
    school = wear(simulator, export_file=layout)
    encoding, separator, login = LAYOUTS[layout]
    lines = export(visitor, school, profil="eleve").decode(encoding).splitlines()
    rows = list(csv.DictReader(lines, delimiter=separator))
    wanted = [one.login for one in school.accounts if one.profile == "eleve"]
    assert [row[login] for row in rows if row] == wanted
    assert {"doublon", "à supprimer"} <= {one.state for one in school.accounts if one.profile == "eleve"}


def test_stock_layout_has_neither_header_nor_login(simulator: Simulator, visitor: Visitor) -> None:
    school = wear(simulator, export_file="no_header")
    rows = list(csv.reader(export(visitor, school, profil="enseignant").decode().splitlines()))
    first = next(one for one in school.accounts if one.profile == "enseignant")
    assert rows[0] == [f"{first.first_name} {first.family_name}", f"{first.login}@atrium.invalid"]


def test_class_and_state_narrow_the_file(simulator: Simulator, visitor: Visitor) -> None:
    school = wear(simulator)
    content = export(visitor, school, profil="eleve", classe="TG1", etat="actif").decode("cp1252")
    count = sum(1 for one in school.accounts if (one.profile, one.school_class, one.state) == ("eleve", "TG1", "actif"))
    assert count > 0
    assert len(content.splitlines()) == count + 1


def test_empty_export_has_its_header_only(simulator: Simulator, visitor: Visitor) -> None:
    simulator.world.faults[FRESH].export_empty = True
    assert len(export(visitor, wear(simulator), profil="eleve").splitlines()) == 1


def test_server_refuses_an_export_without_profile(simulator: Simulator, visitor: Visitor) -> None:
    school = wear(simulator)
    visitor.site(school, admin_of(school))
    page = visitor.get(visitor.admin_link(school, EXPORT)).text
    assert "Ce champ est exigé." in visitor.post(form_action(page, "export"), data={}).text


@pytest.mark.parametrize("field", ["select", "radio", "combobox"])
def test_each_profile_field_downloads_the_file(page: Page, simulator: Simulator, field: str) -> None:
    school = wear(simulator, export_profile=field, theme="liferay7" if field == "combobox" else "liferay62")
    open_export(page, simulator, school)
    button = page.get_by_role("button", name="Exporter au format CSV")
    button.click()
    expect(page.get_by_text("Ce champ est exigé.")).to_be_visible()
    match field:
        case "select":
            page.get_by_label("Profil").select_option(label="Responsables légaux")
        case "radio":
            page.get_by_role("radio", name="Responsables légaux").check()
        case _:
            page.get_by_role("combobox", name="Profil").click()
            page.get_by_role("option", name="Responsables légaux").click()
    with page.expect_download() as waiting:
        button.click()
    count = sum(1 for one in school.accounts if one.profile == "responsable")
    assert len(Path(waiting.value.path()).read_text("cp1252").splitlines()) == count + 1
    expect(page.get_by_role("heading", name="Export des utilisateurs")).to_be_visible()
