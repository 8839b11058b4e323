"""What every page of the portal has: the platform's bar, the place of the content, the footer."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse, Response

from tests.zoo.tconsole.desk import Call

HOME = "/user/admin.exemples/accueil"


def manage(site: str, portlet: str = "", category: str = "") -> str:
    """Address of a page of the administration."""
    query = f"?p_p_id={portlet}&amp;p_p_lifecycle=0&amp;p_p_state=maximized&amp;controlPanelCategory={category}"
    return f"/group/{site}/manage" + (query if portlet else "")


def _sites(call: Call) -> str:
    return "".join(
        f'<li role="presentation"><a role="menuitem" href="/web/{key}">{escape(name)}</a></li>'
        for key, (name, _) in call.known.items()
    )


def _account(call: Call) -> str:
    if not call.signed:
        back = f"/web/{call.site}" if call.site else HOME
        return f'<li><a class="sign-in" href="/connexion/login?service={back}">Ouvrir une session</a></li>'
    return f"""<li><a href="{HOME}?rubrique=messagerie" title="Messagerie (4 messages non lus)"><i class="i i-mail"></i><span
class="badge">4</span></a></li>
<li class="dropdown"><a class="dropdown-toggle" href="#" aria-haspopup="true" aria-expanded="false">Mes sites <b class="caret"></b></a>
<ul class="dropdown-menu" role="menu"><li role="presentation"><a role="menuitem" href="{HOME}">Mon espace personnel</a></li>
<li class="divider"></li>{_sites(call)}</ul></li>
<li class="dropdown user"><a class="dropdown-toggle" href="#" aria-haspopup="true" aria-expanded="false"><span class="avatar"></span>
Dominique Exemple <b class="caret"></b></a>
<ul class="dropdown-menu right" role="menu"><li role="presentation"><a role="menuitem" href="{HOME}?rubrique=profil">Mon profil</a></li>
<li role="presentation"><a role="menuitem" href="{HOME}?rubrique=compte">Mon compte</a></li>
<li class="divider"></li><li role="presentation"><a role="menuitem" href="/c/portal/logout">Se déconnecter</a></li></ul></li>"""


def dockbar(call: Call, left: str) -> str:
    """The platform's bar; its left part changes with the page."""
    return f"""<div class="dockbar" id="_145_dockbar" data-namespace="_145_"><div class="dockbar-inner">
<ul class="dock" id="_145_navSiteNavigation">{left}</ul>
<ul class="dock account" id="_145_navAccountControls"><li><a href="/web/assistance">Assistance</a></li>{_account(call)}</ul>
</div></div>"""


def page(title: str, bar: str, body: str, *, kind: str = "", status: int = 200) -> Response:
    """A whole page."""
    return HTMLResponse(
        f"""<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="fr-FR"><head><meta charset="utf-8"><title>{escape(title)} - ATRIUM</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/html/portal.css">
<script src="/html/portal.js" defer></script></head>
<body class="{kind}"><a href="#main-content" id="skip-to-content">Passer au contenu</a>
{bar}
<div id="wrapper">{body}
<footer id="footer"><p class="region">Région Provence-Alpes-Côte d'Azur · Académies d'Aix-Marseille et de Nice</p>
<p><a href="/web/assistance/mentions-legales">Mentions légales</a> <a href="/web/assistance/cgu">Nos CGU</a>
<a href="/web/assistance/accessibilite">Accessibilité</a> <a href="/web/assistance">Assistance</a></p></footer></div></body></html>""",
        status,
    )


def portlet(title: str, body: str, *, name: str, heading: str = "h2") -> str:
    """A titled box, as portlets are."""
    return f"""<div class="portlet-boundary portlet-boundary_{name}_" id="p_p_id_{name}_"><section class="portlet">
<header class="portlet-topper"><{heading} class="portlet-title">{title}</{heading}></header>
<div class="portlet-content"><div class="portlet-body">{body}</div></div></section></div>"""
