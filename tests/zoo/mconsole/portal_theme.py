"""The theme: the dockbar over every page, and the page itself."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from tests.foreign.served import State

#: The sites' numbers, as addresses have them.
GROUPS = {"20388": "college", "20451": "lycee"}


@dataclass(frozen=True)
class Shown:
    """What a page is drawn from."""

    key: str
    name: str
    state: State
    sites: dict[str, str]
    visit: dict[str, str] | None

    def address(self, portlet: str = "", *, action: bool = False) -> str:
        """The control panel of this site, or that portlet in it."""
        group = next(number for number, key in GROUPS.items() if key == self.key)
        asked = {"p_p_id": portlet, "p_p_lifecycle": "1" if action else "0"} if portlet else {}
        auth = {"p_auth": self.visit["auth"]} if action and self.visit else {}
        return "/group/control_panel/manage?" + urlencode(asked | {"doAsGroupId": group} | auth)


def _dropdown(caption: str, entries: dict[str, str]) -> str:
    lines = "".join(f'<li><a href="{escape(href)}">{escape(text)}</a></li>' for text, href in entries.items())
    return f"""<li class="dropdown"><a class="dropdown-toggle" href="javascript:;">{caption}<b class="caret"></b></a>
<ul class="dropdown-menu">{lines}</ul></li>"""


def _dockbar(shown: Shown, *, panel: bool) -> str:
    if shown.visit is None:
        return f"""<div class="navbar dockbar"><div class="navbar-inner"><ul class="nav pull-right">
<li><a href="/connexion/login?service=/web/{shown.key}">Ouvrir une session</a></li></ul></div></div>"""
    sites = {caption: f"/web/{key}" for key, caption in shown.sites.items()}
    back = f'<li><a href="/web/{shown.key}">&laquo; Retour au site</a></li>' if panel else ""
    return f"""<div class="navbar dockbar" id="_145_dockbar"><div class="navbar-inner">
<ul class="nav" id="_145_navSiteNavigation"><li class="{"active" * panel}"><a href="{escape(shown.address())}" title="Administration"><i class="icon-admin"></i></a></li>{back}
{_dropdown("Mes sites", sites)}</ul>
<ul class="nav pull-right" id="_145_navAccountControls"><li><a href="javascript:;" title="Messagerie"><i class="icon-mail"></i></a></li>
{_dropdown("Administrateur Exemples", {"Mon compte": f"/web/{shown.key}/compte", "Se déconnecter": "/c/portal/logout"})}</ul></div></div>"""


COOKIES = """<div id="cookieBanner" style="display:none"><span>Ce site utilise des cookies nécessaires à son fonctionnement et des cookies de mesure d'audience.</span>
<button type="button" class="btn btn-primary" data-choice="oui">OK, tout accepter</button>
<button type="button" class="btn" data-choice="non">Tout refuser</button></div>"""


def bare(title: str, body: str) -> str:
    """A page without anything of the theme's."""
    return f"""<!DOCTYPE html>
<html class="aui ltr" dir="ltr" lang="fr-FR"><head><title>{escape(title)} - ATRIUM</title><meta charset="utf-8">
<link rel="stylesheet" href="/html/aui.css"><link rel="stylesheet" href="/html/theme.css"></head>
<body>{body}{COOKIES}<script src="/html/portal.js"></script></body></html>"""


def document(shown: Shown, body: str, *, panel: bool = False) -> str:
    """The whole page."""
    pages = {"Accueil": "", "Actualités": "/actualites", "Documents": "/documents", "Agenda": "/agenda"}
    pages |= {one.name: f"/{key}" for key, one in shown.state.services.items() if one.on}
    tabs = "".join(
        f'<li class="lfr-nav-item"><a href="/web/{shown.key}{path}"><span>{escape(caption)}</span></a></li>'
        for caption, path in pages.items()
    )
    head = (
        f'<header id="heading"><h1>Administration du site <span>{escape(shown.name)}</span></h1></header>'
        if panel
        else f"""<header id="banner"><a class="logo" href="/web/{shown.key}">ATRIUM</a><span class="site-name">{escape(shown.name)}</span></header>
<nav id="navigation"><ul>{tabs}</ul></nav>"""
    )
    return bare(
        shown.name,
        f"""{_dockbar(shown, panel=panel)}<div id="wrapper" class="{"control-panel" * panel}">{head}
<div id="content">{body}</div><footer id="footer">ATRIUM &ndash; Région Sud | <a href="javascript:;">Mentions légales</a></footer></div>""",
    )
