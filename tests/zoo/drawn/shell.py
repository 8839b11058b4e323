"""What surrounds each page of the portal: the bar, the volet administration, the site's tabs; markup as Clay's documentation shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

from tests.foreign.served import SCHOOL

ICONS = "/lib/@clayui/css/lib/images/icons/icons.svg"
MANAGE = "/group/{site}/~/control_panel/manage?p_p_id={portlet}&amp;p_p_lifecycle=0&amp;p_p_state=maximized&amp;p_p_auth=k7Qd2XeV"
SERVICES, EXPORT = "fr_atrium_services_ServicesTiersPortlet", "fr_atrium_annuaire_ExportPortlet"
TREE, MEMBERS = "com_liferay_layout_admin_GroupPagesPortlet", "com_liferay_site_memberships_SiteMembershipsPortlet"
DOCUMENTS, SETTINGS = "com_liferay_document_library_DLAdminPortlet", "com_liferay_site_admin_SiteSettingsPortlet"

Categories = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Site:
    """One space of the portal, and what its administrator finds in the volet."""

    key: str
    home: str
    name: str
    categories: Categories
    pages: dict[str, str] = field(default_factory=dict)


OWN = Site(
    "admin.exemples", "/user/admin.exemples/accueil", "Espace personnel", {"Contenu": {"Documents": DOCUMENTS}},
    {"/user/admin.exemples/accueil": "Tableau de bord", "/user/admin.exemples/messagerie": "Messagerie"},
)  # fmt: skip
LYCEE = Site(
    "lycee", "/web/lycee", SCHOOL,
    {
        "Pages de site": {"Arborescence": TREE, "Accès aux services tiers": SERVICES},
        "Contenu": {"Documents": DOCUMENTS},
        "Utilisateurs": {"Membres du site": MEMBERS, "Export des utilisateurs": EXPORT},
        "Paramètres": {"Paramètres du site": SETTINGS},
    },
    {"/web/lycee": "Accueil", "/web/lycee/vie-du-lycee": "Vie du lycée", "/web/lycee/cdi": "CDI"},
)  # fmt: skip
REFERENTS = Site(
    "referents-atrium", "/web/referents-atrium", "Référents ATRIUM", {}, {"/web/referents-atrium": "Accueil"}
)
SITES = {one.key: one for one in (OWN, LYCEE, REFERENTS)}


def icon(name: str) -> str:
    """One of Clay's drawings."""
    return f'<svg class="lexicon-icon lexicon-icon-{name}" focusable="false"><use href="{ICONS}#{name}"></use></svg>'


def _category(site: Site, number: int, name: str, portlet: str) -> str:
    entries = site.categories[name]
    within = portlet in entries.values()
    links = "".join(
        f'<li class="nav-item"><a class="nav-link{" active" * (key == portlet)}" href="{MANAGE.format(site=site.key, portlet=key)}">{caption}</a></li>'
        for caption, key in entries.items()
    )
    return f"""<div class="panel panel-secondary"><a class="collapse-icon panel-header panel-header-link{" collapsed" * (not within)}"
 data-toggle="collapse" href="#panel-{number}"><span class="panel-title">{name}</span>
<span class="collapse-icon-closed">{icon("angle-right")}</span><span class="collapse-icon-open">{icon("angle-down")}</span></a>
<div class="collapse panel-collapse{" show" * within}" id="panel-{number}"><div class="panel-body"><ul class="nav nav-stacked">{links}</ul></div></div></div>"""


def _volet(site: Site, portlet: str) -> str:
    categories = "".join(_category(site, number, name, portlet) for number, name in enumerate(site.categories))
    return f"""<div class="volet{" volet-ouvert" * bool(portlet)}" id="volet">
<div class="volet-titre"><span>{escape(site.name)}</span>
<button class="btn btn-monospaced btn-sm" type="button" title="Sélectionner un site" data-modal="sites">{icon("sites")}</button></div>
<div class="panel-group panel-group-flush">{categories or '<p class="p-3">Vous n’administrez pas ce site.</p>'}</div></div>"""


def _sites() -> str:
    entries = "".join(
        f'<li class="list-group-item list-group-item-flex"><div class="autofit-col">{icon("user" if one is OWN else "sites")}</div>'
        f'<div class="autofit-col autofit-col-expand"><p class="list-group-title"><a href="{one.home}">{escape(one.name)}</a></p></div></li>'
        for one in SITES.values()
    )
    return f"""<div class="modal" id="sites" tabindex="-1"><div class="modal-dialog"><div class="modal-content">
<div class="modal-header"><div class="modal-title">Sélectionner un site</div>
<button class="close" type="button" aria-label="Fermer" data-dismiss="modal">{icon("times")}</button></div>
<div class="modal-body"><ul class="list-group">{entries}</ul></div></div></div></div>"""


def document(title: str, inside: str) -> str:
    """The whole page."""
    return f"""<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="fr-FR"><head><title>{escape(title)} - ATRIUM</title><meta charset="utf-8">
<link rel="stylesheet" href="/lib/@clayui/css/lib/css/atlas.css"><link rel="stylesheet" href="/own/portal.css"></head>
<body>{inside}<script src="/own/portal.js"></script></body></html>"""


def page(
    site: Site, title: str, body: str, *, portlet: str = "", signed: bool = True, tabs: dict[str, str] | None = None
) -> str:
    """A page of that space; a portlet of the volet replaces the space's own page."""
    shown = tabs or site.pages
    bar = f"""<li class="control-menu-nav-item"><button class="btn btn-monospaced control-menu-icon" id="volet-icone" type="button"
 title="Volet administration">{icon("product-menu-closed")}</button></li>""" if signed else ""  # fmt: skip
    who = f"""<span class="mr-3">{icon("user")} Camille Référent</span><a class="btn btn-secondary btn-sm" href="/c/portal/logout">Fermer la session</a>""" if signed else \
        '<a class="btn btn-primary btn-sm" href="/connexion/login">Ouvrir une session</a>'  # fmt: skip
    here = title if portlet else ""
    links = "".join(
        f'<li class="nav-item"><a class="nav-link{" active" * (caption == title)}" href="{path}">{caption}</a></li>'
        for path, caption in shown.items()
    )
    heading = (
        f'<h2 class="control-menu-title">{here}</h2>{body}'
        if portlet
        else f"""<div class="entete"><h1>{escape(site.name)}</h1></div>
<nav class="navbar navbar-expand-md navbar-light bg-light"><ul class="navbar-nav">{links}</ul></nav><div class="container-fluid container-fluid-max-xl pt-4">{body}</div>"""
    )
    return document(
        f"{title} - {site.name}",
        f"""<div class="barre"><ul class="control-menu-nav">{bar}<li class="control-menu-nav-item barre-nom">ATRIUM</li></ul><div>{who}</div></div>
{_volet(site, portlet) + _sites() if signed else ""}<div id="wrapper"><div id="content">{heading}</div>
<footer class="text-secondary">ATRIUM, l’espace numérique éducatif de la Région Sud - Mentions légales - Assistance</footer></div>""",
    )


def portlet(title: str, body: str) -> str:
    """One box of a page."""
    return f"""<section class="portlet"><header class="portlet-topper"><h3 class="portlet-title-text">{title}</h3></header>
<div class="portlet-content"><div class="portlet-body">{body}</div></div></section>"""
