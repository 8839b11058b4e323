"""The panel of administration and the pages that it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.zoo.tconsole import portal_export, portal_services
from tests.zoo.tconsole.desk import Call, Desk
from tests.zoo.tconsole.portal_shell import dockbar, manage, page, portlet
from tests.zoo.visits import to


@dataclass(frozen=True)
class Entry:
    """One portlet of the panel."""

    portlet: str
    caption: str
    shown: Callable[[Call], str]


def _members(call: Call) -> str:
    rows = "".join(
        f"<tr><td>{escape(one.family)}</td><td>{escape(one.first)}</td><td>{escape(one.state)}</td></tr>"
        for one in call.state.accounts[:20]
    )
    return f"""<p>{len(call.state.accounts)} membres.</p><table class="table"><thead><tr><th>Nom</th><th>Prénom</th><th>État</th></tr></thead>
<tbody>{rows}</tbody></table><p class="meta">Affichage des résultats 1 à 20.</p>"""


def _pages(call: Call) -> str:
    names = (
        "Accueil",
        "L'établissement",
        "Vie scolaire",
        "CDI",
        *(one.name for one in call.state.services.values() if one.on),
    )
    return f'<ul class="pages">{"".join(f"<li>{escape(name)}</li>" for name in names)}</ul>'


def _said(text: str) -> Callable[[Call], str]:
    return lambda call: f'<div class="alert alert-info">{text}</div>'


CATEGORIES: dict[str, tuple[str, str, tuple[Entry, ...]]] = {
    "site_administration.pages": (
        "Pages de site",
        "i-sitemap",
        (
            Entry("156", "Arborescence des pages", _pages),
            Entry("services_WAR_atriumportlet", "Accès aux services tiers", portal_services.shown),
            Entry("149", "Modèles de pages", _said("Aucun modèle de page n'est proposé par la Région.")),
        ),
    ),
    "site_administration.content": (
        "Contenu",
        "i-file",
        (
            Entry("15", "Contenu web", _said("Il n'y a aucun brouillon.")),
            Entry("20", "Documents et médias", _said("Le dossier racine est vide.")),
            Entry("8", "Calendrier", _said("Trois événements sont publiés cette semaine.")),
        ),
    ),
    "site_administration.users": (
        "Utilisateurs",
        "i-group",
        (
            Entry("174", "Membres du site", _members),
            Entry("groupes_WAR_atriumportlet", "Groupes de l'établissement", _said("Les groupes viennent de l'annuaire.")),
            Entry("export_WAR_atriumportlet", "Export des utilisateurs", portal_export.shown),
            Entry("comptes_WAR_atriumportlet", "Comptes manuels", _said("Aucun compte manuel n'est à réactiver.")),
        ),
    ),
    "site_administration.configuration": (
        "Paramètres",
        "i-hdd",
        (
            Entry("165", "Paramètres du site", _said("Ces paramètres sont gérés par la Région.")),
            Entry("stats_WAR_atriumportlet", "Statistiques de fréquentation", _said("1 284 visites la semaine dernière.")),
        ),
    ),
}  # fmt: skip
#: What its form may ask for.
ACTIONS: dict[str, Callable[[Call], Response | None]] = {
    "services_WAR_atriumportlet": portal_services.save,
    "export_WAR_atriumportlet": portal_export.download,
}


def _panel(call: Call, current: str) -> str:
    opened = call.kept.get("open", "")
    groups = ""
    for key, (title, icon, entries) in CATEGORIES.items():
        here = any(one.portlet == current for one in entries) or (not current and key == opened)
        sign = "expanded" if here else "collapsed"
        links = "".join(
            f"""<li class="{"selected-portlet" * (one.portlet == current)}" role="presentation"><span><a class="taglib-icon" role="menuitem"
id="_160_portlet_{one.portlet}" href="{manage(call.site, one.portlet, "current_" + key.removesuffix("_administration"))}"><i
class="i i-app"></i><span class="taglib-text">{one.caption}</span></a></span></li>"""
            for one in entries
        )
        groups += f"""<div class="accordion-group panel-page-category lfr-panel lfr-panel-extended" id="panel-manage-{key}">
<div class="accordion-heading toggler-header toggler-header-{sign}" data-persist-id="{key}" tabindex="0"><div class="accordion-toggle"><i
class="i {icon}"></i> <span class="title-text">{title}</span></div></div>
<div class="toggler-content toggler-content-{sign}"><div class="accordion-inner"><ul class="category-portlets" role="menu">{links}</ul></div></div></div>"""
    return f"""<div class="panel-page-menu" id="_160_panel"><div class="search-panels"><input type="text" id="_160_searchPanel" class="field"
placeholder="Rechercher" aria-label="Rechercher dans le volet d'administration"></div>
<div class="accordion" id="controlPanelMenuAddContentPanelContainer">{groups}</div></div>"""


def _bar(call: Call) -> str:
    others = "".join(
        f'<li role="presentation"><a role="menuitem" href="{manage(key)}">{escape(name)}</a></li>'
        for key, (name, _) in call.known.items()
        if key != call.site
    )
    return f"""<li class="back"><a class="control-panel-back-link" href="/web/{call.site}" title="Retour au site"><i class="i i-back"></i></a></li>
<li class="site-administration-title">Administration du site</li>
<li class="dropdown"><a class="dropdown-toggle" id="_160_controlPanelSiteSelector" href="#" aria-haspopup="true" aria-expanded="false">
{escape(call.name)} <b class="caret"></b></a><ul class="dropdown-menu" role="menu">{others}</ul></li>"""


def _overview(call: Call) -> str:
    on = sum(one.on for one in call.state.services.values())
    return f"""<p>Choisissez une rubrique dans le volet d'administration.</p><dl class="counts"><div><dt>Membres</dt><dd>{len(call.state.accounts)}</dd></div>
<div><dt>Pages</dt><dd>{4 + on}</dd></div><div><dt>Services tiers ouverts</dt><dd>{on}</dd></div><div><dt>Espace disque</dt><dd>1,2 Go</dd></div></dl>"""


def _manage(call: Call) -> Response:
    current = call.asked("p_p_id")
    entries = [one for _, _, several in CATEGORIES.values() for one in several if one.portlet == current]
    title = entries[0].caption if entries else "Vue d'ensemble"
    message = call.kept.pop("message", "")
    shown = entries[0].shown(call) if entries else _overview(call)
    body = f"""<div id="content" class="control-panel"><div class="panel-page-content">{_panel(call, entries[0].portlet if entries else "")}
<div class="panel-page-body" id="main-content">{portlet(title, message + shown, name=current or "160", heading="h1")}</div></div></div>"""
    return page(f"{title} - {call.name}", dockbar(call, _bar(call)), body, kind="admin")


def _act(call: Call) -> Response:
    current = call.asked("p_p_id")
    if call.asked("p_auth") != call.token or current not in ACTIONS:
        return HTMLResponse(
            "<h1>Interdit</h1><p>Vous n'avez pas la permission d'accéder à la ressource demandée.</p>", 403
        )
    return ACTIONS[current](call) or to(manage(call.site, current, "current_site").replace("&amp;", "&"))


def _click(call: Call) -> Response:
    call.kept["open"] = call.one("open")
    return Response(status_code=204)


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    return [
        desk.route("/group/{site}/manage", _manage),
        desk.route("/group/{site}/manage", _act, post=True),
        desk.route("/c/portal/session_click", _click, post=True),
    ]
