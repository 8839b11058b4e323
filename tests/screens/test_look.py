"""A look holds for a moment while nothing moves; what moves, or time, makes a new one; long lists are left out."""

from __future__ import annotations

from playwright.sync_api import Page

from robot.widgets.screen import MOVED
from robot.widgets.sight import look

PAGE = "<body><button onclick=\"document.querySelector('p').textContent = 'fait'\">Faire</button><p>prêt</p></body>"


def test_a_look_right_after_another_is_the_same_and_an_older_one_is_not(page: Page) -> None:
    page.set_content(PAGE)
    first = look(page)
    survey = first.surveys[0]
    known = [survey.document, survey.version]
    assert page.evaluate("(known) => window.__robotEye.holds(...known, 60000)", known)
    assert not page.evaluate("(known) => window.__robotEye.holds(...known, 0)", known)
    assert look(page).items != first.items


def test_what_has_moved_is_seen_at_once(page: Page) -> None:
    page.set_content(PAGE)
    first = look(page)
    page.evaluate("() => document.querySelector('p').textContent = 'fait'")
    assert look(page, first).texts == ("Faire", "fait")


def test_whoever_waits_for_a_movement_hears_of_the_first_one(page: Page) -> None:
    page.set_content(PAGE)
    first = look(page)
    page.evaluate("() => { setTimeout(() => { document.querySelector('p').textContent = 'fait'; }, 50); }")
    # Longer than any test may last.
    page.evaluate(MOVED, [first.versions[0], 10, 600_000])
    second = look(page, first)
    assert second.texts == ("Faire", "fait")
    page.evaluate("() => { document.querySelector('p').textContent = 'de nouveau'; }")
    page.evaluate(MOVED, [second.versions[0], 10, 600_000])
    third = look(page, second)
    assert third.texts == ("Faire", "de nouveau")
    timed = f"async (known) => {{ const at = Date.now(); await ({MOVED})(known); return Date.now() - at; }}"
    assert page.evaluate(timed, [third.versions[0], 10, 60]) >= 58


def test_what_a_thing_stands_in_is_told_nearest_first(page: Page) -> None:
    page.set_content("<main><form><p>un</p><button>deux</button></form><p>trois</p></main>")
    one, two, three = (next(item for item in look(page) if item.name == name) for name in ("un", "deux", "trois"))
    assert one.trail == two.trail
    assert two.form == two.trail[0]
    assert two.trail[1:] == three.trail
    assert len(three.trail) == len(["main", "body", "html"])


def test_another_document_is_never_taken_for_the_one_before(page: Page) -> None:
    page.set_content(PAGE)
    first = look(page)
    page.goto("data:text/html,<p>ailleurs</p>")
    assert look(page, first).texts == ("ailleurs",)


def test_what_has_moved_inside_a_component_is_seen_at_once(page: Page) -> None:
    page.set_content("<div></div>")
    page.evaluate(
        "() => { const root = document.querySelector('div').attachShadow({ mode: 'open' });"
        " root.innerHTML = '<label><input type=checkbox>Lire</label><p>prêt</p>'; }"
    )
    first = look(page)
    page.evaluate("() => document.querySelector('div').shadowRoot.querySelector('p').textContent = 'fait'")
    second = look(page, first)
    assert "fait" in second.texts
    page.evaluate(
        "() => { const tick = document.querySelector('div').shadowRoot.querySelector('input');"
        " tick.checked = true; tick.dispatchEvent(new Event('change')); }"
    )
    assert [one.checked for one in look(page, second).of("tick")] == [True]


def test_the_cells_of_a_long_list_are_left_to_its_own_eye(page: Page) -> None:
    people = "".join(
        f"<div role=row><div role=gridcell>N{n}</div><div role=gridcell>P{n}</div></div>" for n in range(101)
    )
    more = "<div role=row><div role=gridcell>Nom <button>Ouvrir la fiche</button></div></div>"
    page.set_content(f"<h1>Élèves</h1><div role=grid><div role=columnheader>Nom</div>{people}{more}</div>")
    view = look(page)
    assert {one.name for one in view.of("action")} == {"Ouvrir la fiche"}
    assert "Nom" in view.texts
    assert not {"N0", "P100"} & set(view.texts)
    page.set_content(f"<h1>Profils</h1><div role=grid><div role=columnheader>Nom</div>{people[:2000]}</div>")
    assert "N0" in look(page).texts


def test_what_a_program_answers_is_pressed_whatever_the_pointer_looks_like(page: Page) -> None:
    page.set_content("<body><span id=a>Fichier</span> <span id=b>Aide</span></body>")
    page.evaluate("() => { a.onclick = () => { document.title = 'ouvert'; }; b.onclick = function () {}; }")
    assert [item.name for item in look(page).of("action")] == ["Fichier"]
