"""The frame of the console's pages: banner, side menu, tabs, what was just done."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse

from tests.zoo.nconsole.desk import Call

#: Group → address of the page and its caption.
MENU: dict[str, dict[str, str]] = {
    "": {"": "Tableau de bord"},
    "Fichier": {
        "fichier/utilisateurs": "Administration des utilisateurs",
        "fichier/sauvegardes": "Sauvegardes",
        "fichier/journal": "Journal des opérations",
    },
    "Ressources": {
        "ressources/eleves": "Élèves",
        "ressources/responsables": "Responsables",
        "ressources/professeurs": "Professeurs",
        "ressources/personnels": "Personnels",
        "ressources/classes": "Classes",
    },
    "Serveurs": {"serveur": "Serveur PRONOTE", "pronote-net": "Pronote.net", "clients": "Clients"},
    "Paramètres": {"parametres/etablissement": "Établissement", "parametres/preferences": "Préférences"},
}


def head(title: str) -> str:
    """What every page begins with."""
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)} | Console PRONOTE</title>
<link rel="stylesheet" href="/files/console.css"><script src="/files/console.js" defer></script></head>"""


def flash(text: str) -> str:
    """A message that one may put away."""
    if not text:
        return ""
    return f"""<div class="flash" role="status"><p>{escape(text)}</p>
<button type="button" data-dismiss aria-label="Masquer le message">×</button></div>"""


def _menu(call: Call, here: str) -> str:
    found = ""
    for number, (group, entries) in enumerate(MENU.items()):
        links = "".join(
            f'<li><a href="/{call.key}/{path}"{" aria-current=page" * (path == here)}>{caption}</a></li>'
            for path, caption in entries.items()
        )
        title = f'<p class="group" id="groupe-{number}">{group}</p>' if group else ""
        named = f' aria-labelledby="groupe-{number}"' if group else ""
        found += f"{title}<ul{named}>{links}</ul>"
    return f'<nav class="menu" aria-label="Menu principal">{found}</nav>'


def user(call: Call) -> str:
    """Who is signed in, and the way out."""
    return f"""<details class="user"><summary>Hébergement 123456</summary><div>
<a href="/etablissements">Changer d'établissement</a><a href="/compte">Mon compte</a>
<form method="post" action="/deconnexion">{call.token}<button class="plain">Se déconnecter</button></form></div></details>"""


def page(call: Call, here: str, title: str, body: str, *, actions: str = "", status: int = 200) -> HTMLResponse:
    """The whole page; `here` is the menu's entry that it belongs to."""
    trail = next((group for group, entries in MENU.items() if here in entries), "")
    above = f"{trail} <span aria-hidden=true>/</span> {MENU[trail][here]}" if trail else ""
    return HTMLResponse(
        f"""{head(title)}<body><header class="top"><a class="brand" href="/{call.key}/">PRONOTE <span>Console d'administration</span></a>
<p class="base"><span>Base en cours</span> {escape(call.school)} ({call.key})</p>{user(call)}</header>
<div class="frame">{_menu(call, here)}<main><div id="flash">{flash(call.told())}</div>
<header class="head"><div><p class="trail">{above}</p><h1>{escape(title)}</h1></div><div class="actions">{actions}</div></header>
{body}<footer>PRONOTE 2026.1.4 - Hébergement Sud - <a href="/{call.key}/aide">Centre d'aide</a></footer></main></div></body></html>""",
        status,
    )


def tabs(label: str, entries: dict[str, str], here: str) -> str:
    """Links to the parts of a page, by address."""
    links = "".join(
        f'<li><a href="{path}"{" aria-current=page" * (path == here)}>{name}</a></li>' for path, name in entries.items()
    )
    return f'<nav class="tabs" aria-label="{label}"><ul>{links}</ul></nav>'


def bare(title: str, body: str, status: int = 200) -> HTMLResponse:
    """A page before one has chosen a school."""
    return HTMLResponse(
        f"""{head(title)}<body class="bare"><main><p class="brand">PRONOTE <span>Console d'administration</span></p>{body}</main></body></html>""",
        status,
    )
