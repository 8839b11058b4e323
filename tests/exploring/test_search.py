"""A search finds what stands within three presses, doubts where two could be meant, and writes nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.exploring.site import WANTED, Site, links

#: Two levels below « PRONOTE.net », beside what nobody wants.
NEAR = {
    "/": links(Divers="/divers", Internet="/internet"),
    "/divers": links(Aide="/aide"),
    "/internet": links(Général="/general"),
    "/general": links(Raccordement="/ent"),
    "/ent": WANTED.format("Aucun"),
}
WAY = ("Internet", "Général", "Raccordement")


def test_what_stands_three_presses_away_is_found_once_however_many_ways_lead_there(page: Page) -> None:
    # The very page is linked from elsewhere too.
    site = Site(page, {**NEAR, "/divers": links(Retour="/internet")})
    assert site.found() == [WAY]
    assert (site.search.stopped, site.search.left, site.writes) == ("", 0, [])


@pytest.mark.slow
@pytest.mark.parametrize("late", ["/ent", "/general", "/"])
def test_what_comes_late_on_a_page_is_seen_where_nothing_was_found_at_first(page: Page, late: str) -> None:
    comes = "<main id=late></main><script>setTimeout(() => {{ late.innerHTML = `{}` }}, 1400)</script>"
    site = Site(page, {**NEAR, late: comes.format(NEAR[late])}, patience=6.0)
    assert site.found() == [WAY]
    assert (site.search.stopped, site.search.left, site.writes) == ("", 0, [])


@pytest.mark.slow
def test_what_stands_further_away_is_not_looked_for(page: Page) -> None:
    site = Site(page, {**NEAR, "/general": links(Encore="/encore"), "/encore": links(Raccordement="/ent")})
    assert site.found() == []
    assert "GET /encore" in site.asked
    assert "GET /ent" not in site.asked


@pytest.mark.slow
def test_two_screens_that_could_be_meant_are_both_told(page: Page) -> None:
    site = Site(page, {**NEAR, "/aide": WANTED.format("e-lyco")})
    assert sorted(site.found()) == [("Divers", "Aide"), WAY]


@pytest.mark.slow
def test_a_screen_of_another_school_is_none(page: Page) -> None:
    elsewhere = "<script>document.querySelector('h1').textContent = 'Collège Voisin'</script>"
    site = Site(page, {**NEAR, "/ent": elsewhere + WANTED.format("Aucun")})
    assert site.found() == []


@pytest.mark.slow
def test_a_screen_that_must_be_named_is_known_by_its_title_or_its_way(page: Page) -> None:
    site = Site(page, {**NEAR, "/divers": links(Élèves="/eleves"), "/eleves": WANTED.format("e-lyco")})
    assert site.found("resource_eleves") == [("Divers", "Élèves")]


ENTRY = '<ul role=menu><li role=menuitem tabindex=0 onclick="{}">PRONOTE.net</li></ul>'
LINK = "<ul><li><a href='/internet' onclick=\"{}\">PRONOTE.net</a></li></ul>"
FETCH, BEACON = "fetch('/lancer', {method: 'POST'})", "navigator.sendBeacon('/lancer')"
OTHERS = ((ENTRY, BEACON), (LINK, FETCH), (LINK, BEACON))


@pytest.mark.parametrize(
    ("sends", "how"), [(ENTRY, FETCH), *(pytest.param(*pair, marks=pytest.mark.slow) for pair in OTHERS)]
)
def test_what_would_write_is_held_back_and_ends_the_search(page: Page, sends: str, how: str) -> None:
    site = Site(page, {**NEAR, "/": sends.format(how) + NEAR["/"]})
    # As likely as can be: it is pressed first.
    assert site.found() == []
    assert site.search.held == ("POST http://console.invalid/lancer",)
    assert "« PRONOTE.net » allait écrire" in site.search.stopped
    assert site.writes == []
    pressed, asked = site.search.presses, len(site.asked)
    # At once, and for good.
    assert (pressed, site.found(), site.search.presses) == (1, [], 1)
    assert site.asked[asked:] in ([], ["GET /"])


@pytest.mark.slow
def test_what_is_only_remembered_of_a_folded_chapter_is_held_back_too_and_ends_nothing(page: Page) -> None:
    folded = (
        "<div><button aria-expanded=false onclick=\"fetch('/session_click', {method: 'POST'}).catch(() => 0);"
        'more.hidden = false; this.ariaExpanded = true">Internet</button></div>'
        "<div id=more hidden><a href='/ent'>Raccordement</a></div>"
    )
    site = Site(page, {"/": folded, "/ent": WANTED.format("Aucun")})
    assert site.found() == [("Internet", "Raccordement")]
    assert (site.search.stopped, site.writes) == ("", [])


@pytest.mark.slow
def test_nothing_is_pressed_while_a_publication_is_stopped(page: Page) -> None:
    site = Site(page, {**NEAR, "/internet": "<p>Base non publiée</p>" + NEAR["/internet"]})
    label = site.product.labels["unpublished"]
    site.product.cut_off = lambda view: bool(view.says(label))
    assert site.found() == []
    assert site.search.stopped == "La publication est arrêtée."
    assert "GET /general" not in site.asked


@pytest.mark.slow
def test_nobodys_name_is_pressed_in_a_list_of_people(page: Page) -> None:
    row = "<tr><td><a href='/fiche/1'>ABADIE</a></td><td>Adèle</td></tr>"
    people = f"<table><tr><th>Nom</th><th>Prénom</th></tr>{row}</table>"
    site = Site(page, {"/": links(Annuaire="/liste"), "/liste": people + links(Préférences="/preferences")})
    assert site.found() == []
    assert "GET /preferences" in site.asked
    assert "GET /fiche/1" not in site.asked


@pytest.mark.slow
def test_a_page_whose_messages_cannot_be_held_back_is_left(page: Page) -> None:
    socket = "<script>new WebSocket('ws://console.invalid/messages')</script>"
    site = Site(page, {**NEAR, "/": socket + NEAR["/"]})
    assert site.found() == []
    assert site.search.held[:1] == ("WebSocket ws://console.invalid/messages",)
    assert site.search.presses == 0


@pytest.mark.slow
def test_a_window_that_asks_something_ends_the_search(page: Page) -> None:
    asks = (
        "<ul role=menu><li role=menuitem tabindex=0 onclick='ask.showModal()'>PRONOTE.net</li></ul>"
        "<dialog id=ask><p>Tout relancer ?</p><button>Oui</button><button>Non</button></dialog>"
    )
    site = Site(page, {**NEAR, "/": asks + NEAR["/"]})
    assert site.found() == []
    assert site.search.stopped == "« PRONOTE.net » a ouvert une fenêtre qui demande quelque chose."
