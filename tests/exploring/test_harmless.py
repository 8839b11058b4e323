"""What only leads somewhere is told by its form; everything else is not pressed, whatever it is called."""

from __future__ import annotations

from playwright.sync_api import Page

from robot.exploring import harmless
from robot.pages.landmarks import Landmarks
from tests.exploring.site import Site

PAGE = """
<nav><a href="/un">Un lien</a> <a href="/supprimer/3">Un lien qui agit</a>
<a href="http://ailleurs.invalid/">Un lien dehors</a> <a href="/voisin">Lycée Voisin</a></nav>
<ul role=menubar><li role=menuitem tabindex=0>Une entrée</li><li role=menuitem tabindex=0>Vider la base</li></ul>
<p><button aria-expanded=false>Un chapitre</button></p>
<p><button>Un bouton seul</button></p>
<p><a href="#x">Un lien d'ici</a></p>
<div><button style="font-weight:bold">Onglet A</button><button>Onglet B</button><button>Onglet C</button></div>
<div><button>Geste A</button><button>Geste B</button><button>Geste C</button></div>
<div><button style="font-weight:bold">Terminer</button><button>Attendre</button></div>
<div><input aria-label=Nom>
<button style="font-weight:bold">Rang A</button><button>Rang B</button><button>Rang C</button></div>
<form><button role=tab>Un onglet de formulaire</button><a href="/deux">Un lien de formulaire</a></form>
<p><button disabled aria-expanded=false>Un chapitre grisé</button></p>
<p><button aria-expanded=false>Publier la base</button></p>
<p><button>Ressources</button></p>
"""
PRESSED = {"Un lien", "Une entrée", "Un chapitre", "Onglet A", "Onglet B", "Onglet C", "Ressources"}


def test_only_what_leads_somewhere_by_its_form_is_pressed(page: Page) -> None:
    site = Site(page, {"/": PAGE})
    site.screen.goto("http://console.invalid/")
    # The help page names this one: it may be pressed whatever it is drawn as.
    site.product.pages = (Documented(),)
    view = site.screen.look()
    offered = {item.name: item for item in view.of("action")}
    assert {"Vider la base", "Geste A", "Rang A", "Un lien de formulaire", "Un chapitre grisé"} <= set(offered)
    pressed = {name for name, item in offered.items() if not harmless.refusal(item, view, site.product)}
    assert pressed == PRESSED


class Documented:
    """A page that the help page leads to by « Ressources »."""

    shows_people = False

    def landmarks(self) -> list[Landmarks]:
        """One screen."""
        return [Landmarks("", "", dict, path=("menu_resources",))]
