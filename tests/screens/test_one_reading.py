"""The eye, the list's eye and its hand read a page alike; what a gesture was done to is told; overlays are declared."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Usage
from robot.labels import literal, normal
from robot.pages.pronote.resources import CAS_ID, COLUMNS, NAME, NAMED
from robot.widgets import grid, pick
from robot.widgets.grid import Cell, Sheet
from robot.widgets.screen import Screen
from robot.widgets.sight import look
from robot.widgets.watch import Gesture
from tests.screens.test_screen import Silent

#: A list whose cells are typed in after a click; what the server refuses, a window says that has no role.
REFUSING = """<table><thead><tr><th>Nom<th>Prénom<th>Identifiant CAS</tr></thead><tbody></tbody></table>
<script>
  const rows = [...Array(8).keys()].map((n) => `<tr><td>NOM${n}<td>Prénom${n}<td></tr>`);
  document.querySelector("tbody").innerHTML = rows.join("");
  const refuse = (login) => {
    const over = document.body.appendChild(document.createElement("div"));
    over.innerHTML = `<div style="position:fixed;inset:0;background:#0006"></div>
      <div style="position:fixed;left:30%;top:35%;width:40%;background:#fff"><p>${login} est déjà utilisé.</p>
      <button>Fermer</button></div>`;
    over.querySelector("button").onclick = () => over.remove();
  };
  for (const cell of document.querySelectorAll("td:last-child")) cell.onclick = () => {
    if (cell.firstElementChild) return;
    const before = cell.textContent;
    const editor = document.createElement("input");
    cell.replaceChildren(editor);
    editor.focus();
    editor.onkeydown = ({ key }) => {
      if (key !== "Enter" && key !== "Escape") return;
      const { value } = editor;
      editor.remove();
      cell.textContent = before;
      if (key === "Enter") setTimeout(() => (value.endsWith("5") ? refuse(value) : (cell.textContent = value)), 20);
    };
  };
</script>"""
#: A page whose shell stands free over the whole window, and its rows inside too: nothing lies over anything.
SHELL = """<div style="position:absolute;inset:0"><h1>Élèves</h1>
<div style="position:absolute;top:10%;left:10%;width:80%;height:80%"><button>Valider</button><p>Tout</p></div></div>"""
ASKING = """<div style="position:fixed;inset:0">
<div style="position:absolute;top:30%;left:30%;width:40%;height:40%">Continuer ?<button>Oui</button></div></div>"""
OVERLAY = """[survey]
overlay = true
what = "l'enquête de satisfaction"
[survey.captions]
"Non merci" = "vu le 2026-01-10"
[survey.phrases]
"enquete satisfaction" = "vu le 2026-01-10"
"""
SURVEY = (
    "<div style='position:fixed;inset:0;background:#fff'><p>Enquête de satisfaction</p>"
    "<button onclick='this.parentElement.remove()'>Non merci</button></div>"
    "<button onclick=\"this.after('Publiée')\">Publier la base</button>"
)


class Told(Silent):
    """A watch that keeps the gestures that were accepted."""

    def __init__(self) -> None:
        self.begun: list[Gesture] = []
        self.done: list[Gesture] = []

    def before(self, gesture: Gesture) -> None:
        if gesture.verb not in ("look", "check"):
            self.begun.append(gesture)

    def after(self, gesture: Gesture, page: Page) -> None:
        self.done.append(gesture)


def screen_of(page: Page, known: labels.Labels | None = None, *, patience: float = 4.0) -> tuple[Screen, Told]:
    told = Told()
    return Screen(page, known or labels.load("pronote"), cast(Any, told), patience=patience), told


def listed(screen: Screen) -> Sheet:
    sheet = grid.find(screen, {name: screen.labels[name] for name in COLUMNS}, needed=NAMED, filled=CAS_ID)
    assert sheet is not None
    return sheet


def test_a_message_without_a_role_refuses_its_cell_and_the_others_are_filled(page: Page) -> None:
    screen, _ = screen_of(page, patience=6)
    page.set_content(REFUSING)
    listing = grid.read(listed(screen), what="Élèves")
    cells = [Cell(line.key, "", f"login.{number}") for number, line in enumerate(listing.lines)]
    told: dict[str, tuple[str, str]] = {}
    grid.fill(
        listing,
        cells,
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda cell, fate, said: told.update({cell.value: (fate, said)}),
    )
    assert told.pop("login.5") == ("refused", "login.5 est déjà utilisé.")
    assert {fate for fate, _ in told.values()} == {"kept"}
    assert len(told) == 7


def test_a_page_that_stands_free_is_no_window_in_front_of_itself(page: Page) -> None:
    page.set_content(SHELL)
    assert look(page).dialogs == []
    page.set_content(SHELL + ASKING)
    assert [one.value for one in look(page).dialogs] == ["Continuer ?Oui"]


def test_a_column_that_is_scrolled_out_of_sight_is_one_of_the_list(page: Page) -> None:
    screen, _ = screen_of(page)
    page.set_content(
        "<div style='width:300px;overflow-x:auto' id=list><table style='width:2000px'>"
        "<tr><th>Nom<th>Prénom<th>Identifiant CAS</tr><tr><td>NOM<td>Prénom<td></tr></table></div>"
    )
    page.evaluate("() => { document.querySelector('#list').scrollLeft = 1500; }")
    assert listed(screen).captions == ("Nom", "Prénom", "Identifiant CAS")


@pytest.mark.parametrize(
    "caption",
    [
        "Élèves", "ACCES AUX  SERVICES\u00a0TIERS", "Volet d\u2019administration", "URL du serveur CAS :",
        "Mot de passe *", "Ravel\u2011Pinson", "Intégration dans un ENT Intégration dans un ENT", "« Valider »",
        "▸ Fichier", "Nom (obligatoire)", "Enregistrer…", "Œuvre", "non", "nonnon", "Né(e) le", "Continuer ?", "",
        "Straße", "a a",
    ],
)  # fmt: skip
def test_a_caption_is_compared_alike_in_the_page_and_here(page: Page, caption: str) -> None:
    look(page)
    assert page.evaluate("(text) => window.__robotPage.normal(text)", caption) == normal(caption)


def test_a_mark_of_one_installation_greys_what_bears_it(page: Page, tmp_path: Path) -> None:
    local = tmp_path / "labels.local.toml"
    local.write_text('[mark_greyed.captions]\n"eteint" = "vu"\n', encoding="utf-8")
    screen, _ = screen_of(page, labels.load("pronote", local))
    page.set_content("<button class='btn eteint'>Valider</button><button class='btn'>Annuler</button>")
    assert [one.enabled for one in screen.look().of("action")] == [False, True]


def test_an_overlay_of_one_installation_is_put_aside_and_told(page: Page, tmp_path: Path) -> None:
    local = tmp_path / "labels.local.toml"
    local.write_text(OVERLAY, encoding="utf-8")
    screen, told = screen_of(page, labels.load("pronote", local))
    page.set_content(SURVEY)
    screen.press(
        screen.find(screen.labels["publish"]),
        what="« Publier la base »",
        accept=lambda view: "Publiée" in view.texts or None,
        accepted="la publication",
        writes=True,
    )
    aside, pressed = told.done
    assert (aside.what, aside.label, aside.caption) == ("l'enquête de satisfaction", "survey", "Non merci")
    assert not aside.writes
    assert (pressed.what, pressed.label, pressed.caption) == ("« Publier la base »", "publish", "Publier la base")
    assert pressed.region is not None
    assert pressed.region.width > 1
    assert [one.what for one in told.begun].count("l'enquête de satisfaction") == 1


def test_an_overlay_that_is_recognised_by_nothing_is_refused(tmp_path: Path) -> None:
    local = tmp_path / "labels.local.toml"
    local.write_text(OVERLAY.split("[survey.phrases]", maxsplit=1)[0], encoding="utf-8")
    with pytest.raises(Usage) as told:
        labels.load("pronote", local)
    assert (told.value.code, "phrases" in told.value.sentence) == ("LABELS_SHAPE", True)


def test_a_school_adds_to_an_overlay_of_the_installation(tmp_path: Path) -> None:
    local = tmp_path / "labels.local.toml"
    local.write_text(OVERLAY + '[schools.0139901S.survey.captions]\n"Passer" = "vu"\n', encoding="utf-8")
    assert labels.load("atrium", local, "0139901S")["survey"].matches("Passer")
    assert not labels.load("atrium", local)["survey"].matches("Passer")


def test_what_is_pressed_on_a_screen_of_people_is_not_copied(page: Page) -> None:
    screen, told = screen_of(page)
    page.set_content("<button onclick=\"this.after('Ouverte')\">MARTIN Léa</button>")
    with screen.personal_data():
        screen.press(
            lambda view: pick.action(view, literal("MARTIN Léa")),
            what="une fiche",
            accept=lambda view: "Ouverte" in view.texts or None,
            accepted="la fiche",
        )
    assert [(one.caption, one.label) for one in told.done] == [("", "")]
    assert told.done[0].region is not None


def test_an_address_and_a_key_are_gestures_too(page: Page) -> None:
    screen, told = screen_of(page)
    screen.goto("about:blank?ticket=secret")
    screen.key("Escape")
    assert [(one.verb, one.what, one.writes) for one in told.done] == [
        ("goto", "about:blank", False),
        ("key", "Escape", False),
    ]
    assert told.begun == told.done
