"""The control panel: categories in columns, and the frame that each portlet is shown in."""

from __future__ import annotations

from html import escape

from tests.zoo.mconsole import portal_export, portal_services
from tests.zoo.mconsole.portal_theme import Shown

#: Category → its icon, and its portlets by their identifiers.
CATEGORIES: dict[str, tuple[str, dict[str, str]]] = {
    "Utilisateurs": (
        "icon-group",
        {
            "174": "Adhésions au site",
            "comptes_WAR_atriumportlet": "Comptes manuels",
            "groupes_WAR_atriumportlet": "Groupes et classes",
            portal_export.ID: "Export des utilisateurs",
        },
    ),
    "Pages de site": (
        "icon-sitemap",
        {"156": "Arborescence des pages", portal_services.ID: "Accès aux services tiers", "165": "Modèles de page"},
    ),
    "Contenu": ("icon-file", {"15": "Contenus web", "20": "Documents et médias", "8": "Agenda", "167": "Actualités"}),
    "Configuration": ("icon-wrench", {"183": "Paramètres du site", "179": "Journal des connexions"}),
}


def page(shown: Shown) -> str:
    """The panel itself."""

    def column(title: str, icon: str, portlets: dict[str, str]) -> str:
        links = "".join(
            f'<li><a href="{escape(shown.address(key))}"><i class="icon-portlet"></i>{caption}</a></li>'
            for key, caption in portlets.items()
        )
        return f'<td class="category"><h2><i class="{icon}"></i> {title}</h2><ul class="unstyled">{links}</ul></td>'

    columns = "".join(column(title, *one) for title, one in CATEGORIES.items())
    return f'<table class="control-panel-home"><tr>{columns}</tr></table>'


def framed(shown: Shown, portlet: str, body: str, message: str) -> str:
    """That portlet: where it stands, what is told, its title with a gear, its body."""
    category, caption = next(
        ((title, one[portlet]) for title, (_, one) in CATEGORIES.items() if portlet in one), ("", "Application")
    )
    kind = "alert-error" if message.startswith("!") else "alert-success"
    told = f'<div class="alert {kind}">{message.removeprefix("!")}</div>' if message else ""
    return f"""<ul class="breadcrumb"><li><a href="{escape(shown.address())}">Administration</a><span class="divider">/</span></li><li>{category}<span class="divider">/</span></li><li class="active">{caption}</li></ul>
<section class="portlet" id="p_p_id_{portlet}_"><header class="portlet-topper"><h1 class="portlet-title">{caption}</h1>
<div class="dropdown portlet-options"><a class="dropdown-toggle" href="javascript:;" title="Options"><i class="icon-cog"></i><b class="caret"></b></a>
<ul class="dropdown-menu pull-right"><li><a href="javascript:;">Préférences</a></li><li><a href="javascript:;">Droits d'accès</a></li><li><a href="javascript:;">Exporter / Importer</a></li></ul></div></header>
<div class="portlet-body">{told}{body}</div></section>"""


def nothing() -> str:
    """A portlet that is of no use here."""
    return '<div class="alert alert-info">Aucun élément à afficher.</div>'
