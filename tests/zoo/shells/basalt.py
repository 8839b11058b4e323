"""Like the back office that a Python framework gives for nothing: an index of tables, bread crumbs, and nothing else to go by."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("label:has-text('Lycée des Exemples')", "input[value='Valider']")}
WAYS = {
    "services": ("#user-tools >> text=Administration", ".module >> text=Accès aux services tiers"),
    "export": (
        "#user-tools >> text=Administration",
        "caption >> text=Utilisateurs",
        ".module >> text=Export des utilisateurs",
    ),
    "ent": (".module >> text=Intégration dans un ENT",),
    "displays": (".module >> text=Préférences", ".module >> text=Affichages"),
    "pupils": (".module >> text=Élèves",),
    "profiles": (".module >> text=Professeurs", ".object-tools >> text=Profils d'autorisation"),
    "groups": (".module >> text=Administration des utilisateurs",),
}
_STYLE = """body{margin:0;font:13px/1.5 "Segoe UI",Roboto,"Lucida Grande",Verdana,Arial,sans-serif;color:#333;background:#fff}a{color:#447e9b;text-decoration:none}a:hover{color:#036}
#header{display:flex;justify-content:space-between;align-items:center;background:#3b4a54;color:#dfe3c8;padding:10px 40px}#header h1{font-size:22px;font-weight:300;margin:0}#header a{color:#fff}#site-name a{color:#f4e6a6}#user-tools{text-transform:uppercase;font-size:11px;letter-spacing:.5px;text-align:right}
#user-tools a{border-bottom:1px solid #ffffff40}.breadcrumbs{background:#6c8d99;color:#d5e2e6;padding:10px 40px}.breadcrumbs a{color:#fff}#content{padding:20px 40px;display:flow-root}#content>h1{font-weight:300;font-size:20px;color:#666;margin:0 0 20px}
.colMS{display:flex;gap:30px;align-items:flex-start}#content-main{flex:1}#content-related{width:260px;background:#f8f8f8;padding:1px 15px 15px}#content-related h2{font-size:14px;color:#666}.module{margin-bottom:30px;border:1px solid #eee}.module table{width:100%;border-collapse:collapse}
.module caption{background:#6c8d99;text-align:left;padding:8px;font-size:11px;text-transform:uppercase;letter-spacing:.5px}.module caption a{color:#fff}.module th{text-align:left;font-weight:600;padding:8px}.module td{width:90px;padding:8px}.module tr{border-bottom:1px solid #eee}
.addlink::before{content:"+ ";color:#70bf2b;font-weight:bold}.changelink::before{content:"\\270E ";color:#efb80b}.object-tools{float:right;list-style:none;margin:-6px 0 10px;padding:0;display:flex;gap:6px}.object-tools a{display:block;background:#999;color:#fff;border-radius:15px;padding:3px 14px;font-size:11px;text-transform:uppercase}
.object-tools a:hover{background:#447e9b}.messagelist{list-style:none;margin:0;padding:0}.messagelist li{background:#dfd;padding:10px 65px;border-bottom:1px solid #cec}.submit-row{background:#f8f8f8;border:1px solid #eee;padding:12px 14px;text-align:right}
input[type=submit],#content button,.pub button{background:#79aec8;border:0;border-radius:4px;color:#fff;padding:10px 15px;font:inherit;cursor:pointer}input[type=text],input[type=password]{border:1px solid #ccc;border-radius:4px;padding:6px;font:inherit}.pub{background:#ffffe8;border-bottom:1px solid #ecec9c;padding:8px 40px;display:flex;gap:20px;align-items:center}
.pub form{margin:0}.login{background:#f8f8f8;min-height:100vh}.login #container{width:400px;margin:0 auto;padding-top:90px}.login #container>div{background:#fff;border:1px solid #eaeaea;border-radius:4px;overflow:hidden}.login form{padding:20px 30px}.form-row{padding:8px 0}.form-row label.b{display:block;line-height:2}.form-row input[type=text],.form-row input[type=password]{width:100%;box-sizing:border-box}
.errornote{border:1px solid #ba2121;color:#ba2121;padding:10px;border-radius:4px;margin:14px 30px 0}.radiolist{list-style:none;padding:0;margin:0}.radiolist li{padding:6px 0}.quiet{color:#999;font-size:11px}footer{border-top:1px solid #eee;margin-top:40px;padding:14px 40px;color:#999;font-size:11px}
#content>table,form table{border-collapse:collapse}td,th{padding:5px 9px}article{border-bottom:1px solid #eee;padding-bottom:8px;margin-bottom:14px}article h2{font-size:15px;margin:0}
.cookies{position:fixed;left:0;right:0;bottom:0;background:#222;color:#eee;padding:14px 40px;display:none;gap:14px;align-items:center}.cookies p{flex:1;margin:0}.cookies button{background:#79aec8;border:0;color:#fff;padding:8px 14px;border-radius:4px;cursor:pointer}.cookies button+button{background:#555}"""
_COOKIES = """<div class="cookies" id="cookies" role="region" aria-label="Cookies"><p>Ce site mesure son audience au moyen de cookies. <a href="/cookies" style="color:#f4e6a6">En savoir plus</a></p><button type="button">Tout accepter</button><button type="button">Tout refuser</button></div>
<script>(function(){var b=document.getElementById('cookies');if(localStorage.cookies)return;b.style.display='flex';b.querySelectorAll('button').forEach(function(x){x.onclick=function(){localStorage.cookies=x.textContent;b.style.display='none'}})})()</script>"""


def _html(title: str, body: str, kind: str = "") -> str:
    return f'<!DOCTYPE html><html lang="fr-fr" dir="ltr"><head><title>{title}</title><meta charset="utf-8"><style>{_STYLE}</style></head><body class="{kind}">{body}</body></html>'


def _module(one: Entry, entries: tuple[Entry, ...]) -> str:
    """A section as a table: its entries, and what one may do with each."""
    rows = "".join(
        f'<tr><th scope="row"><a href="{entry.href}">{entry.name}</a></th><td></td><td><a href="{entry.href}" class="changelink">Modifier</a></td></tr>'
        for entry in entries
    )
    return f'<div class="module"><table><caption><a href="{one.href}" class="section" title="Modèles de {one.name}">{one.name}</a></caption>{rows}</table></div>'


def _crumbs(told: Told, home: Entry) -> str:
    way = trail(told)
    linked = (home, *(way[:-1] if way else ()))
    last = way[-1].name if way else told.title
    return (
        '<div class="breadcrumbs">'
        + "".join(f'<a href="{one.href}">{one.name}</a> &rsaquo; ' for one in linked)
        + f"{last}</div>"
    )


def _frame(told: Told, name: str, tools: str, below: str, content: str) -> str:
    said = f'<ul class="messagelist"><li class="success">{told.message}</li></ul>' if told.message else ""
    return _html(
        f"{told.title or told.school} | {name}",
        f'<div id="container"><div id="header"><h1 id="site-name">{name}</h1><div id="user-tools">{tools}</div></div>{below}{said}'
        f'<div id="content">{content}</div><footer>{told.school} – UAI 0139990N</footer></div>',
    )


def _index(told: Told, title: str, sections: tuple[Entry, ...]) -> str:
    modules = "".join(_module(one, one.entries) for one in sections)
    return (
        f'<h1>{title}</h1><div class="colMS"><div id="content-main">{modules}</div><div id="content-related"><h2>Actions récentes</h2><p>✎ Gabarit « Deux colonnes »<br><span class="quiet">Gabarit</span></p>'
        '<p>✎ Calendrier 2024-2025<br><span class="quiet">Année scolaire</span></p></div></div>'
    )


def portal(told: Told) -> str:
    """The public pages have the same frame; the index of the administration is one link of the tools away."""
    if told.anonymous:
        tools = f'<a href="{told.door.href}">{told.door.name}</a>'
    else:
        links = (
            Entry("Voir le site", "/web/lycee"),
            Entry("Administration", told.administration),
            Entry("Modifier le mot de passe", "/web/lycee/motdepasse"),
            told.door,
        )
        tools = "Bienvenue, <strong>claire.martin</strong>. " + " / ".join(
            f'<a href="{one.href}">{one.name}</a>' for one in links
        )
    name = f'<a href="/web/lycee">ATRIUM – {told.school}</a>'
    if not told.title:
        tabs = (
            Entry("Accueil", "/web/lycee"),
            Entry("Actualités", "/web/lycee/actus"),
            *((Entry("Pronote", told.pronote),) * bool(told.pronote)),
        )
        nav = (
            '<div class="breadcrumbs">' + " · ".join(f'<a href="{one.href}">{one.name}</a>' for one in tabs) + "</div>"
        )
        news = (
            "<article><h2>Réunion des délégués</h2><p>Mardi 19 novembre à 17 h 30, salle polyvalente.</p></article><article><h2>Forum des métiers</h2>"
            "<p>Les inscriptions des intervenants se font auprès du CPE.</p></article>"
        )
        return _frame(told, name, tools, nav + _COOKIES, (news if told.here == "/web/lycee" else "") + told.body)
    below = _crumbs(told, Entry("Accueil", told.administration))
    if told.title == "Administration":
        return _frame(
            told,
            name,
            tools,
            '<div class="breadcrumbs">Accueil</div>',
            _index(told, "Administration du site", told.menu),
        )
    if not told.body:
        return _frame(told, name, tools, below, _index(told, told.title, trail(told)[:1]))
    return _frame(told, name, tools, below, f"<h1>{told.title}</h1>{told.body}")


def console(told: Told) -> str:
    """Same index; what belongs to a list is a rounded button at its right."""
    links = (Entry("Documentation", "/documentation"), Entry("Changer d’établissement", "/changer"), told.door)
    tools = "Bienvenue, <strong>SPR</strong>. " + " / ".join(f'<a href="{one.href}">{one.name}</a>' for one in links)
    name = f'<a href="/">PRONOTE – {told.school}</a>'
    state = f'<div class="pub">Base {"publiée" if told.published else "non publiée"} {told.publication}</div>'
    below = (
        _crumbs(told, Entry("Accueil", "/")) + state if told.title else f'<div class="breadcrumbs">Accueil</div>{state}'
    )
    way = trail(told)
    if told.here == "/":
        return _frame(told, name, tools, below, _index(told, "Administration du serveur", told.menu) + told.body)
    if way and not told.body:
        return _frame(told, name, tools, below, f"<h1>{told.title}</h1>{_module(way[-1], told.entries)}")
    buttons = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    buttons = f'<ul class="object-tools">{buttons}</ul>' if buttons else ""
    return _frame(told, name, tools, below, f"{buttons}<h1>{told.title}</h1>{told.body}")


def sign_in(site: Site, wrong: str) -> str:
    """A small box; at the portal, the cookies are asked for at the bottom."""
    name = "ATRIUM" if site == "portal" else "Administration de PRONOTE"
    said = f'<p class="errornote">{wrong}</p>' if wrong else ""
    return _html(
        f"Connexion | {name}",
        f'<div id="container"><div><div id="header"><h1 id="site-name">{name}</h1></div>{said}<form method="post" id="login-form"><div class="form-row"><label class="b" for="id_username">Nom d’utilisateur :</label><input type="text" name="username" autofocus required id="id_username"></div>'
        '<div class="form-row"><label class="b" for="id_password">Mot de passe :</label><input type="password" name="password" required id="id_password"></div><div class="form-row"><a href="/aide/oubli">Mot de passe ou identifiant oublié ?</a></div>'
        f'<div style="text-align:center;padding-top:10px"><input type="submit" value="Connexion"></div></form></div></div>{_COOKIES if site == "portal" else ""}',
        "login",
    )


def _radios(schools: Mapping[str, str]) -> str:
    each = "".join(
        f'<li><label for="id_school_{at}"><input type="radio" name="school" value="{uai}" required id="id_school_{at}"> {name} ({uai})</label></li>'
        for at, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Établissement | PRONOTE",
        '<div id="header"><h1 id="site-name"><a href="/">Administration de PRONOTE</a></h1><div id="user-tools">Bienvenue, <strong>SPR</strong>. <a href="/quitter">Déconnexion</a></div></div><div class="breadcrumbs">Accueil &rsaquo; Établissement</div>'
        f'<div id="content"><h1>Choisir l’établissement de travail</h1><form method="post"><div class="form-row"><label class="b">Établissement :</label><ul class="radiolist" id="id_school">{each}</ul><p class="quiet">Vous pourrez en changer à tout moment.</p></div>'
        '<div class="submit-row"><input type="submit" value="Valider"></div></form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_radios,)}
