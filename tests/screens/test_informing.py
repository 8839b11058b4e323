"""A page or a window that only informs, and what passes it; what does more than that is left to a person."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.widgets.informing import passes
from robot.widgets.sight import look

ATRIUM = labels.load("atrium")
NEWS = "<h1>Quoi de neuf ?</h1><p>Les listes s'impriment en A3.</p>{}"
WINDOW = "<main><a href='/a'>Accueil</a></main><div role=dialog aria-modal=true>" + NEWS + "</div>"
ACTIVATE = "<p>La double authentification n'est pas encore activée.</p><button>Activer maintenant</button>"
PAGE = "<header><a href='/a'>Accueil</a></header><h1>Information</h1><form>{}</form><a href='/l'>Légal</a>"
#: What leads elsewhere is no link for the browser: a name in the head, a row at the foot.
SPANS = (
    "<style>span {{ cursor: pointer }}</style><span>PRONOTE</span><h1 style='margin-top: 120px'>Message</h1>"
    "<p>Les services seront indisponibles mardi.</p><form>{}</form>"
    "<span>Aide</span> <span>Sécurité</span> <span>Plan</span>"
)
FOOT = "<footer><p>Sauf mention contraire, ces contenus sont sous licence ouverte.</p></footer>"
SLIDES = "<button aria-label='Diapositive suivante'></button><button role=tab aria-label='Aller à la diapositive 2'>"
UNFOLDS = (
    "<h3 role=tab aria-expanded=true tabindex=0>Notes</h3><h3 role=tab aria-expanded=false tabindex=0>Absences</h3>"
)
BOTH = "<button>Plus tard</button><button>Recevoir le message</button>"
READ = "<label><input type=checkbox {}> J'ai pris connaissance {}</label><button disabled>Continuer</button>"
KNOWN = "J'ai pris connaissance"
INTRANET = "Continuer vers l'intranet"
TERMS = "<h1>Conditions générales d'utilisation</h1><p>{}</p><button>Continuer</button>"


@pytest.mark.parametrize(
    ("body", "passed"),
    [
        (NEWS.format("<button>Accéder au portail</button>"), "Accéder au portail"),
        (NEWS.format("<button>C'est parti</button>"), "C'est parti"),
        (WINDOW.format("<a href='/n'>Lire les notes de version</a><button>J'ai compris</button>"), "J'ai compris"),
        (WINDOW.format("<a href='#'>En savoir plus</a><button>OK, j'ai compris</button>"), "OK, j'ai compris"),
        (WINDOW.format("<button>Commencer la visite</button><button>Plus tard</button>"), "Plus tard"),
        (NEWS.format(f"{ACTIVATE}<button>Me le rappeler plus tard</button>"), "Me le rappeler plus tard"),
        (WINDOW.format("<p>Vous n'avez pas confirmé votre adresse.</p>" + BOTH), "Plus tard"),
        (WINDOW.format("<p>Vous n'avez pas accès.</p>" + BOTH), ""),
        (WINDOW.format("<input aria-label='Adresse de secours' value='d@e.fr'>" + BOTH), "Plus tard"),
        (WINDOW.format(READ.format("", "de cette information")), "J'ai pris connaissance de cette information"),
        (WINDOW.format(READ.format("checked", "de cette information").replace("disabled", "")), "Continuer"),
        (WINDOW.format(READ.format("", "de la charte")), ""),
        (WINDOW.format("<p>Charte d'usage</p>" + READ.format("", "de ce document")), ""),
        (PAGE.format("<button>Accéder à mon espace</button>"), "Accéder à mon espace"),
        (NEWS.format("<input aria-label=Téléphone><button>Vérifier</button><button>Plus tard</button>"), "Plus tard"),
        (SPANS.format("<button>J'ai lu ce message</button>"), "J'ai lu ce message"),
        (SPANS.format("<button>J'ai lu ce message</button><button>Autre chose</button>"), ""),
        (TERMS.format("Vous avez accepté ce document le 2 septembre."), "Continuer"),
        (TERMS.format("Lisez-les avant de continuer."), ""),
        (
            NEWS.format(
                "<p>Vous n'avez pas les droits.</p><button>Demander</button><button>Me le rappeler plus tard</button>"
            ),
            "",
        ),
        (NEWS.format("<p>Menus de la restauration</p><button>Continuer</button>") + FOOT, "Continuer"),
        (NEWS.format("<p>Le produit est sous licence : poursuivre l'installe.</p><button>Continuer</button>"), ""),
        (NEWS.format("<p>La restauration de la base suivra.</p><button>Continuer</button>"), ""),
        (
            WINDOW.format(
                f"<p>Les remplacements.</p>{SLIDES}<button>Commencer</button><button title=Fermer>✕</button>"
            ),
            "✕",
        ),
        (WINDOW.format("<p>Il remplace tout ?</p><button>Commencer</button><button title=Fermer>✕</button>"), ""),
        (NEWS.format("<p>Changez vos mots de passe.</p><button>Continuer vers l'intranet</button>"), INTRANET),
        (NEWS.format("<p>Vous acceptez la charte.</p><button>Continuer vers l'intranet</button>"), ""),
        (NEWS.format("<p>Ne donnez à personne vos mots de passe.</p><button>Plus tard</button>"), "Plus tard"),
        (NEWS.format("<button>Découvrir mon espace</button>"), "Découvrir mon espace"),
        (
            NEWS.format("<button>Ouvrir l'application</button><button>Voir dans le navigateur</button>"),
            "Voir dans le navigateur",
        ),
        (NEWS.format("<p>Merci de vérifier vos mots de passe.</p><button>J'ai pris connaissance</button>"), KNOWN),
        (NEWS.format("<p>Vous acceptez la charte.</p><button>J'ai pris connaissance</button>"), ""),
        (WINDOW.format(UNFOLDS + "<button>Continuer</button>"), "Continuer"),
        (NEWS.format("<p>Le dépôt accepte les dossiers.</p><button>Continuer</button>"), "Continuer"),
        (NEWS.format("<p>L'utilisateur accepte les conditions.</p><button>Continuer</button>"), ""),
        (NEWS.format("<p>J'accepte.</p><button>Continuer</button>"), ""),
        (NEWS.format(ACTIVATE), ""),
        (NEWS.format("<button>Supprimer</button>"), ""),
        (NEWS.format("<p>En continuant, vous vous engagez.</p><button>Continuer</button>"), ""),
        ("<h1>Ouvrir la base de l'an dernier ?</h1><button>Continuer</button>", ""),
        (WINDOW.format("<p>Vous n'avez pas les droits.</p><button>J'ai compris</button>"), ""),
        (WINDOW.format("<input aria-label=Code><button>Continuer</button>"), ""),
        (PAGE.format("<button>Accéder à mon espace</button><button>Autre chose</button>"), ""),
        ("<p>Chargement</p><button>Actualités</button>", ""),
    ],
)
def test_what_only_informs_is_passed_and_nothing_else(page: Page, body: str, passed: str) -> None:
    page.set_content(f"<body>{body}</body>")
    button = passes(look(page), ATRIUM)
    assert (button.name if button else "") == passed
