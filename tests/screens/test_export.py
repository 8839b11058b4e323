"""« Export des utilisateurs »: the file comes at once, or once it is worked out, and the form may be gone by then."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, Route

from robot import labels
from robot.errors import Refused
from robot.pages.atrium.user_export import UserExport
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

ADDRESS = "https://school.invalid/export"
FORM = """<form action=/export/prepared>
<label>Profil <select name=profil><option>Élèves<option>Responsables</select></label>
<button>Exporter au format CSV</button></form>"""
READY = "<h1>Votre export est prêt</h1><a href='/export/file?{}'>Télécharger le fichier CSV</a>"


def export(page: Page, *, at_once: bool, form: str = FORM) -> tuple[UserExport, list[str]]:
    """The page, and the profiles whose file the server gave."""
    given: list[str] = []

    def answer(route: Route) -> None:
        address, _, query = route.request.url.partition("?")
        if address.endswith("/file") or (at_once and address.endswith("/prepared")):
            given.append(query.removeprefix("profil="))
            headers = {"Content-Disposition": "attachment; filename=export.csv", "Content-Type": "text/csv"}
            route.fulfill(body=f"login;{query}", headers=headers)
        else:
            body = READY.format(query) if address.endswith("/prepared") else form
            route.fulfill(content_type="text/html; charset=utf-8", body=body)

    def open_entry(*_: object) -> None:
        page.goto(ADDRESS)

    page.route("https://school.invalid/**", answer)
    page.goto(ADDRESS)
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    school = SimpleNamespace(name="Lycée des Exemples")
    atrium = SimpleNamespace(screen=screen, labels=screen.labels, school=school, check_school=lambda *_: None)
    return UserExport(cast(Any, atrium), cast(Any, SimpleNamespace(open_entry=open_entry))), given


@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "once it is ready"])
def test_each_profile_has_its_own_file(page: Page, tmp_path: Path, *, at_once: bool) -> None:
    found, given = export(page, at_once=at_once)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert given == ["%C3%89l%C3%A8ves", "Responsables"]
    assert (tmp_path / "responsables").read_text() == "login;profil=Responsables"


def test_how_many_there_are_is_no_part_of_a_profile(page: Page, tmp_path: Path) -> None:
    form = FORM.replace(">Élèves", " value=e>Élèves (66)").replace(">Responsables", " value=r>Responsables (9)")
    found, given = export(page, at_once=True, form=form)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert given == ["e", "r"]


#: The profile is chosen from a field in which nobody can type; it opens a list, and what is chosen is drawn over it.
FIELD = """<style>p { margin: 0 } #box { position: relative; border: 1px solid; width: 200px; height: 30px }
#box > * { position: absolute; inset: 0 } #field { width: 100%; opacity: 0 }</style>
<form action=/export/prepared><input type=hidden name=profil><label for=field>Profil</label>
<div id=box onclick="pop.hidden = false"><div><input id=field readonly></div></div>
<div id=pop hidden onclick="document.querySelector('[name=profil]').value = event.target.textContent; pop.hidden = true;
box.innerHTML = `<div><input id=field readonly></div><div>${event.target.textContent}</div>`"><p>Élèves</p>
<p>Responsables</p></div><button>Exporter au format CSV</button></form>"""


def test_the_profile_is_chosen_from_a_field_that_opens_a_list(page: Page, tmp_path: Path) -> None:
    found, given = export(page, at_once=True, form=FIELD)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert [unquote(one) for one in given] == ["Élèves", "Responsables"]


#: Worked out in a window, that offers the file by its own name and stays open.
WINDOW = """<label>Profil <select name=profil><option>Élèves<option>Responsables</select></label>
<button onclick="ask.hidden = false">Exporter au format CSV</button>
<div id=ask role=dialog aria-modal=true hidden><p>Votre fichier est prêt.</p>
<a href='/export/file?' onclick="this.href = '/export/file?profil=' + document.querySelector('select').value">
Télécharger annuaire.csv</a>CLOSE</div>"""


@pytest.mark.parametrize("close", ["<button onclick='ask.hidden = true'>Fermer</button>", ""], ids=["button", "key"])
def test_a_window_that_offers_the_file_by_its_name_is_shut_afterwards(page: Page, tmp_path: Path, close: str) -> None:
    keys = "" if close else "<script>onkeydown = (e) => { if (e.key == 'Escape') ask.hidden = true; };</script>"
    found, given = export(page, at_once=False, form=WINDOW.replace("CLOSE", close) + keys)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert [unquote(one) for one in given] == ["Élèves", "Responsables"]


#: What explains the form's star stands there all along; the server takes a moment.
STARRED = WINDOW.replace("CLOSE", "<button onclick='ask.hidden = true'>Fermer</button>") + "<p>* champ obligatoire</p>"


@pytest.mark.parametrize("says", ["ask.hidden = false", "document.body.append('Ce champ est obligatoire.')"])
def test_a_text_that_stood_before_the_press_refuses_nothing(page: Page, tmp_path: Path, says: str) -> None:
    found, given = export(
        page, at_once=False, form=STARRED.replace("ask.hidden = false", f"setTimeout(() => {says}, 300)")
    )
    with nullcontext() if "hidden" in says else pytest.raises(Refused, match="Ce champ est obligatoire"):
        found.export("eleves", tmp_path / "eleves")
    assert len(given) == ("hidden" in says)


#: The profile first, then the file; what leads back does not empty what was chosen.
STEPS = """<div id=one><label>Profil <select name=profil><option>Élèves<option>Responsables</select></label>
<button onclick="one.hidden = true; two.hidden = false">Suivant</button></div>
<div id=two hidden><button onclick="one.hidden = false; two.hidden = true">Précédent</button>
<button onclick="location = '/export/file?profil=' + document.querySelector('select').value">Exporter au format CSV
</button></div>"""


def test_a_form_in_steps_is_walked_for_each_profile(page: Page, tmp_path: Path) -> None:
    found, given = export(page, at_once=True, form=STEPS)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert [unquote(one) for one in given] == ["Élèves", "Responsables"]


#: What is called « Exporter » proposes the formats, or brings the one file that there is.
FORMATS = """<label>Profil <select name=profil><option>Élèves<option>Responsables</select></label>
<button onclick="{}">Exporter…</button><div id=formats hidden>
<button onclick="formats.hidden = true; go()">Exporter au format CSV</button>
<button>Exporter au format PDF</button></div>
<script>const go = () => { location = '/export/file?profil=' + document.querySelector('select').value; };</script>"""


@pytest.mark.parametrize("does", ["formats.hidden = false", "go()"], ids=["formats", "the file"])
def test_what_is_called_export_leads_to_the_file(page: Page, tmp_path: Path, does: str) -> None:
    found, given = export(page, at_once=True, form=FORMATS.replace("{}", does, 1))
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert [unquote(one) for one in given] == ["Élèves", "Responsables"]


def test_a_button_that_is_greyed_until_the_profile_is_chosen_is_waited_for(page: Page, tmp_path: Path) -> None:
    form = FORMATS.replace("<option>Élèves", "<option>Choisir<option>Élèves", 1).replace(
        "Exporter…", "Exporter au format CSV"
    )
    form = form.replace("<button onclick", "<button disabled id=send onclick", 1).replace("{}", "go()", 1)
    frees = "setTimeout(() => { send.disabled = false; }, 200)"
    form += f"<script>document.querySelector('select').onchange = () => {frees};</script>"
    found, given = export(page, at_once=True, form=form)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert [unquote(one) for one in given] == ["Élèves", "Responsables"]


#: Exports are worked out by turns and stay in a list, which is drawn anew each time: the last one first.
RECENT = """<label>Profil <select name=profil><option>Élèves<option>Responsables</select></label>
<button onclick="ask()">Exporter au format CSV</button><table id=recent></table><script>
const files = [];
const draw = () => { recent.innerHTML = files.map(({ name, ready }) => `<tr><td>${name}<td>`
  + (ready ? `<a href='/export/file?profil=${name}'>Télécharger</a>` : "En préparation")).join(""); };
const ask = () => {
  const one = { name: document.querySelector("select").value };
  files.unshift(one);
  draw();
  setTimeout(() => { one.ready = true; draw(); }, 1000);
};
</script>"""


def test_of_several_files_the_one_that_came_is_fetched(page: Page, tmp_path: Path) -> None:
    found, given = export(page, at_once=True, form=RECENT)
    for profile in ("eleves", "responsables"):
        found.export(cast(Any, profile), tmp_path / profile)
    assert [unquote(one) for one in given] == ["Élèves", "Responsables"]
