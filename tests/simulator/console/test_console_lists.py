"""The « Ressources » lists: every way of drawing them, every way of editing a cell."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import get_args, get_type_hints

import pytest
from playwright.sync_api import Request, expect

from fixtures.skin import ConsoleSkin
from tests.simulator.console.person import Person

Come = Callable[..., Person]

#: Every variant of the simulated screens, one by one: the robot's own tests meet the usual ones.
pytestmark = pytest.mark.slow

HINTS = get_type_hints(ConsoleSkin)
LISTS = get_args(HINTS["lists"])
EDITINGS = get_args(HINTS["editing"])
READ_ONLY = "La saisie est impossible en mode consultation"


@pytest.mark.parametrize("editing", EDITINGS)
@pytest.mark.parametrize("lists", LISTS)
def test_a_person_fills_one_far_away_cell(person: Come, lists: str, editing: str) -> None:
    someone = person(lists=lists, editing=editing).sign_in().open_list()
    pupil = someone.far_pupil()
    someone.reveal(pupil)
    someone.fill_cas_id(pupil, "lina.exemple13")
    expect(someone.cas_cell(pupil)).to_have_text("lina.exemple13")
    assert someone.writes("cas_id_saved") == [
        {"number": pupil.number, "profile": "eleve", "before": "", "after": "lina.exemple13"}
    ]
    assert someone.kinds() == ["cas_id_saved"]


@pytest.mark.parametrize("editing", [one for one in EDITINGS if one != "side_form"])
def test_escape_cancels_and_an_empty_text_is_refused_without_a_word(person: Come, editing: str) -> None:
    someone = person(editing=editing).sign_in()
    pupil = someone.far_pupil()
    before = pupil.cas_id = "deja.la"
    someone.open_list().reveal(pupil)
    editor = someone.open_editor(someone.cas_cell(pupil))
    editor.fill("oubliez.moi")
    editor.press("Escape")
    expect(editor).to_have_count(0)
    expect(someone.cas_cell(pupil)).to_have_text(before)

    # The row is still selected, so the first click may already open the editor.
    someone.page.keyboard.press("ArrowUp")
    someone.cas_cell(pupil).focus()
    someone.cas_cell(pupil).press("Enter") if editing != "double_click" else someone.cas_cell(pupil).dblclick()
    editor.fill("")
    editor.press("Enter")
    expect(editor).to_have_count(0)
    expect(someone.cas_cell(pupil)).to_have_text(before)
    assert someone.kinds() == []


@pytest.mark.parametrize("lists", LISTS)
def test_a_duplicate_is_refused_and_names_the_other_person(person: Come, lists: str) -> None:
    someone = person(lists=lists).sign_in().open_list()
    other = next(one for one in someone.console.people if one.cas_id)
    pupil = someone.far_pupil()
    someone.reveal(pupil)
    someone.fill_cas_id(pupil, other.cas_id)
    expect(someone.dialog).to_contain_text(f"{other.family_name} {other.first_name}")
    someone.button("Fermer").click()
    expect(someone.cas_cell(pupil)).to_have_text("")
    assert someone.kinds() == []


@pytest.mark.parametrize("lists", ["cell_grid", "aria_grid"])
def test_rows_out_of_sight_do_not_exist(person: Come, lists: str) -> None:
    someone = person(lists=lists).sign_in().open_list()
    first, last = min(someone.pupils, key=_order), max(someone.pupils, key=_order)
    titles = someone.app.get_by_role("row")
    expect(someone.text_cell(first.family_name).first).to_be_attached()
    expect(someone.text_cell(last.family_name)).to_have_count(0)
    assert titles.count() < len(someone.pupils)
    someone.app.locator(".liste_defilement").hover()
    someone.page.mouse.wheel(0, 100_000)
    expect(someone.text_cell(last.family_name).last).to_be_attached()
    expect(someone.text_cell(first.family_name)).to_have_count(0)
    count = "treegrid" if lists == "cell_grid" else "grid"
    extra = 0 if lists == "cell_grid" else 1
    rows = someone.app.locator(f"[role={count}]")
    expect(rows).to_have_attribute("aria-rowcount", str(len(someone.pupils) + extra))


def _order(one: object) -> str:
    return str(getattr(one, "family_name", ""))


def test_the_tree_grid_joins_the_cells_of_a_row(person: Come) -> None:
    someone = person().sign_in().open_list()
    pupil = someone.far_pupil()
    someone.reveal(pupil)
    row = someone.app.get_by_role("row", name=pupil.family_name)
    expect(row).to_have_accessible_name(re.compile(rf"{pupil.family_name} {pupil.first_name}"))
    assert row.locator("> *").count() == 0


def test_the_search_keeps_matching_rows_only(person: Come) -> None:
    someone = person().sign_in().open_list()
    pupil = someone.far_pupil()
    someone.button("Rechercher").click()
    box = someone.app.get_by_placeholder("Rechercher dans la liste")
    box.fill(pupil.family_name.lower())
    total = len(someone.pupils)
    expect(someone.app.get_by_role("alert")).to_have_text(
        f'1 sur {total} lignes trouvées pour "{pupil.family_name.lower()}"'
    )
    expect(someone.app.locator("[data-colonne='0'].liste_celluleGrid")).to_have_count(1)
    someone.fill_cas_id(pupil, "trouvee")
    expect(someone.cas_cell(pupil)).to_have_text("trouvee")
    box.fill("zzz")
    expect(someone.app.get_by_role("alert")).to_have_text('Aucune ligne trouvée pour "zzz"')
    box.press("Escape")
    expect(box).to_have_count(0)
    assert someone.kinds() == ["cas_id_saved"]


def test_typing_goes_on_while_earlier_cells_are_being_saved(person: Come) -> None:
    someone = person(lists="native_table", editing="double_click").sign_in().open_list()
    someone.faults.console_delay = 0.3
    calls = _watch_calls(someone)
    pupils = sorted((one for one in someone.pupils if not one.cas_id), key=_order)[:4]
    cells = {one.number: someone.app.get_by_role("row", name=f"{one.family_name} {one.first_name}") for one in pupils}
    column = someone.app.get_by_role("columnheader").all_text_contents().index("Identifiant CAS")
    for one in pupils:
        cells[one.number].first.get_by_role("cell").nth(column).dblclick()
        editor = someone.app.locator("[id$='_Edition']")
        editor.fill(f"id.{one.number}")
        editor.press("Tab")
    expect(someone.text_cell(f"id.{pupils[-1].number}")).to_be_visible()
    assert [one["number"] for one in someone.writes("cas_id_saved")] == [one.number for one in pupils]
    assert [one.cas_id for one in pupils] == [f"id.{one.number}" for one in pupils]
    assert len(calls) >= len(pupils)
    assert _overlaps(calls) == []


def _watch_calls(someone: Person) -> list[Request]:
    """The calls that were answered, with the browser's own clock for each: filled as they happen."""
    calls: list[Request] = []
    someone.page.on("requestfinished", lambda call: calls.append(call) if "/appel/" in call.url else None)
    return calls


def _overlaps(calls: list[Request]) -> list[str]:
    """The calls that were sent before the previous one was answered.

    By the browser's clock: the news of an answer can reach a test after that of the call the page made because of it.
    """
    clock = sorted((call.timing["startTime"], call.timing["responseEnd"], call.url) for call in calls)
    return [later[2] for earlier, later in pairwise(clock) if later[0] < earlier[0] + earlier[1]]


def test_the_cell_shows_the_new_value_only_after_the_answer(person: Come) -> None:
    someone = person(lists="native_table").sign_in().open_list()
    pupil = someone.far_pupil()
    someone.faults.freeze_console = True
    someone.fill_cas_id(pupil, "jamais.ecrit")
    expect(someone.app.locator("[id$='_Edition']")).to_have_count(0)
    expect(someone.cas_cell(pupil)).to_have_text("")
    assert someone.kinds() == []


@pytest.mark.parametrize("editing", ["second_click", "floating"])
def test_the_first_click_selects_and_the_second_one_opens(person: Come, editing: str) -> None:
    someone = person(editing=editing).sign_in().open_list()
    pupil = someone.far_pupil()
    someone.reveal(pupil)
    cell, editor = someone.cas_cell(pupil), someone.app.locator("[id$='_Edition']")
    cell.click()
    expect(someone.app.locator(".liste_celluleGrid.selected").first).to_be_attached()
    expect(editor).to_have_count(0)
    cell.click()
    expect(editor).to_be_focused()
    editor.press("Escape")
    # The selection survives a search: the first click opens.
    someone.button("Rechercher").click()
    someone.app.get_by_placeholder("Rechercher dans la liste").fill(pupil.family_name)
    someone.cas_cell(pupil).click()
    expect(editor).to_be_focused()
    assert someone.kinds() == []


def test_spaces_are_kept_as_typed(person: Come) -> None:
    someone = person().sign_in().open_list()
    pupil = someone.far_pupil()
    someone.reveal(pupil)
    editor = someone.open_editor(someone.cas_cell(pupil))
    editor.fill(" lina ")
    editor.blur()
    expect(someone.text_cell("lina")).to_be_visible()
    assert someone.writes("cas_id_saved")[0]["after"] == " lina "


def test_the_column_needs_the_preference_then_the_column_button(person: Come) -> None:
    someone = person().sign_in().open_list(ready=False)
    title = someone.app.get_by_role("columnheader", name="Identifiant CAS")
    someone.button("Paramétrer").click()
    window = someone.app.get_by_role("dialog", name="Personnalisation de la liste")
    expect(window.get_by_text("Identifiant", exact=True)).to_be_visible()
    expect(window.get_by_text("Identifiant CAS")).to_have_count(0)
    someone.button("Annuler").click()

    someone.menu("Paramètres", "Préférences", "Affichages")
    someone.app.get_by_text("Activer la gestion des identifiants ENT").click()
    expect(someone.app.get_by_label("Activer la gestion des identifiants ENT")).to_be_checked()
    someone.open_list(ready=False)
    expect(title).to_have_count(0)
    someone.button("Paramétrer").click()
    window.get_by_text("Identifiant CAS").click()
    someone.button("Valider").click()
    expect(title).to_be_visible()
    assert someone.kinds() == ["preference_saved", "column_shown"]
    assert someone.writes("column_shown") == [
        {"profile": "eleve", "column": "Identifiant CAS", "before": False, "after": True}
    ]


def test_exclusive_mode_makes_the_list_read_only_on_the_fly(person: Come) -> None:
    someone = person(lists="native_table").sign_in().open_list()
    someone.faults.exclusive_after = 1
    first, second = sorted((one for one in someone.pupils if not one.cas_id), key=_order)[:2]
    row = someone.app.get_by_role("row", name=f"{first.family_name} {first.first_name}").first
    column = someone.app.get_by_role("columnheader").all_text_contents().index("Identifiant CAS")
    editor = someone.open_editor(row.get_by_role("cell").nth(column))
    editor.fill("dernier.ecrit")
    editor.press("Enter")
    expect(someone.app.get_by_role("alertdialog", name="Usage exclusif")).to_be_visible()
    someone.button("Fermer").click()
    expect(someone.app.get_by_role("status")).to_have_text(READ_ONLY)
    row = someone.app.get_by_role("row", name=f"{second.family_name} {second.first_name}").first
    someone.open_editor(row.get_by_role("cell").nth(column))
    expect(row).to_have_class("selected")
    expect(editor).to_have_count(0)
    assert someone.kinds() == ["cas_id_saved"]


def test_a_write_in_exclusive_mode_is_refused_by_the_server(person: Come) -> None:
    someone = person(lists="native_table").sign_in().open_list()
    pupil = someone.far_pupil()
    someone.console.exclusive_mode = True
    someone.fill_cas_id(pupil, "trop.tard")
    expect(someone.dialog.filter(has_text=READ_ONLY)).to_be_visible()
    expect(someone.cas_cell(pupil)).to_have_text("")
    assert someone.kinds() == []


def test_the_delete_key_deletes_and_the_log_shows_it(person: Come) -> None:
    someone = person(lists="native_table").sign_in().open_list()
    pupil = someone.far_pupil()
    someone.cas_cell(pupil).click()
    someone.page.keyboard.press("Delete")
    expect(someone.text_cell(pupil.family_name)).to_have_count(0)
    assert someone.writes("row_deleted") == [{"number": pupil.number, "profile": "eleve"}]
