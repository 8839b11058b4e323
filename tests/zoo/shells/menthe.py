"""Like a library system's back office: modules as a list of large links, breadcrumbs, « Administration » as a page of terms and their meaning, drop-downs of an old framework."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("text=Valider",)}
_MODULE, _LIST = "ul.biglinks-list >> text=", "dl >> text="
WAYS = {
    "services": (f"{_MODULE}Administration", f"{_LIST}Accès aux services tiers"),
    "export": (f"{_MODULE}Administration", f"{_LIST}Export des utilisateurs"),
    "ent": (f"{_MODULE}Pronote.net", f"{_LIST}Intégration dans un ENT"),
    "displays": (f"{_MODULE}Paramètres", f"{_LIST}Préférences", "#navmenulist >> text=Affichages"),
    "pupils": ("#header .dropdown-toggle:has-text('Ressources')", ".dropdown-menu >> text=Élèves"),
    "profiles": (f"{_MODULE}Ressources", f"{_LIST}Professeurs", "#toolbar >> text=Profils d'autorisation"),
    "groups": (f"{_MODULE}Fichier", f"{_LIST}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#fff;color:#333;font:14px/1.45 "Noto Sans",Arial,Verdana,sans-serif}a{color:#004d99;text-decoration:none}a:hover{color:#538200;text-decoration:underline}button,select,input{font:inherit}#header{background:#408540;color:#fff;min-height:42px;display:flex;align-items:stretch}#header a{color:#fff;padding:11px 13px;display:block}#header a:hover,.open>.dropdown-toggle{background:#2d6a2d;text-decoration:none}#header ul{list-style:none;margin:0;padding:0;display:flex}#header>ul:last-child{margin-left:auto}#header .dropdown{position:relative}#header .dropdown-menu{display:none;position:absolute;top:100%;left:0;flex-direction:column;min-width:210px;background:#fff;border:1px solid #ccc;border-radius:0 0 4px 4px;box-shadow:0 6px 12px #0003;z-index:1000;padding:5px 0}#header .dropdown.open>.dropdown-menu{display:flex}#header .dropdown-menu a{color:#333;padding:6px 18px}#header .dropdown-menu a:hover{background:#0081c6;color:#fff}#header .dropdown-menu .divider{height:1px;background:#e5e5e5;margin:6px 0}#header ul.dropdown-menu.droite{left:auto;right:0}.caret{display:inline-block;border:4px solid transparent;border-top-color:currentColor;border-bottom:0;vertical-align:middle;margin-left:4px}
#recherche{background:#e6f0f2;border-bottom:1px solid #b9d8d9;display:flex;gap:24px;align-items:center;padding:10px 18px}#logo{font-size:22px;font-weight:700;color:#408540;border:2px solid #408540;border-radius:5px;padding:3px 10px}#recherche fieldset{border:0;margin:0;padding:0}#recherche .onglets{list-style:none;display:flex;gap:3px;padding:0;margin:4px 0 0}#recherche .onglets li{font-size:12px;background:#d0e1e5;border-radius:0 0 4px 4px;padding:2px 10px}#recherche input[type=search]{width:380px;padding:6px;border:1px solid #aaa;border-radius:3px}#ici{margin-left:auto;text-align:right;font-size:13px}#breadcrumbs{background:#e6f0f2;padding:7px 18px;font-size:13px;margin:0}#breadcrumbs ol{list-style:none;display:flex;margin:0;padding:0}#breadcrumbs li+li:before{content:"›";padding:0 8px;color:#666}.main{display:flex;gap:26px;padding:18px}.main aside{width:230px;flex:none}.main main{flex:1}h1{font-size:22px;margin:0 0 14px}h3{font-size:17px;border-bottom:1px solid #ddd;padding-bottom:4px;margin:20px 0 8px}
ul.biglinks-list{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:1fr 1fr;gap:9px}ul.biglinks-list a{display:flex;gap:14px;align-items:center;padding:11px 14px;border:1px solid #ddd;border-radius:7px;background:linear-gradient(#fff,#f4f8f9);font-size:17px;color:#333}ul.biglinks-list a:hover{border-color:#538200;text-decoration:none;background:#fff}ul.biglinks-list i{font-style:normal;width:36px;height:36px;border-radius:50%;background:#e6f0f2;color:#408540;display:grid;place-items:center}dl{margin:0}dt{font-weight:700;margin-top:9px}dd{margin:1px 0 0 14px;color:#555;font-size:13px}.newsitem{background:#f4f8f9;border:1px solid #b9d8d9;border-radius:5px;padding:10px 14px;margin-bottom:10px}.newsitem h4{margin:0 0 3px}.newsfooter{font-size:11px;color:#777}#navmenulist h5{background:#e8e8e8;border:1px solid #b9d8d9;margin:10px 0 0;padding:6px 10px;font-size:13px}#navmenulist ul{list-style:none;margin:0;padding:0}#navmenulist li a{display:block;padding:6px 10px;border:1px solid #e6f0f2;border-top:0}#navmenulist li a.current{background:#fff;border-left:5px solid #538200;font-weight:700}#toolbar{background:#edf4f6;padding:7px;margin:0 0 14px;display:flex;gap:6px}.btn{display:inline-block;border:1px solid #adadad;background:linear-gradient(#fff,#e0e0e0);border-radius:3px;padding:5px 12px;color:#333;cursor:pointer}.btn.active{background:#ddd;box-shadow:inset 0 2px 4px #0003}main form button,aside form button,.btn-primary{background:linear-gradient(#5b9a5b,#408540);border:1px solid #2d6a2d;color:#fff;border-radius:3px;padding:6px 16px;cursor:pointer}.dialog{border:1px solid #bcbcbc;text-align:center;padding:10px;margin-bottom:14px;background:#fffbe5}.dialog.alert{background:#f9e0de}main table{border-collapse:collapse}main td,main th{padding:4px 10px}
#login{width:420px;margin:60px auto;border:1px solid #ddd;border-radius:7px;padding:26px 34px;box-shadow:0 1px 6px #0002}#login h1{text-align:center}#login p{margin:0 0 13px}#login label{display:block;font-weight:700}#login input,#login select{width:100%;padding:7px;border:1px solid #aaa;border-radius:3px}#login .btn-primary{width:auto}footer{text-align:center;font-size:12px;color:#777;border-top:1px solid #e6e6e6;margin-top:40px;padding:14px}"""
_SCRIPT = """(function(){var t=document.querySelectorAll('[data-toggle=dropdown]');function clore(sauf){for(var i=0;i<t.length;i++)if(t[i].parentNode!==sauf)t[i].parentNode.className=t[i].parentNode.className.replace(' open','')}
for(var i=0;i<t.length;i++)t[i].onclick=function(){var p=this.parentNode,o=/ open/.test(p.className);clore(p);p.className=o?p.className.replace(' open',''):p.className+' open';return false};
document.addEventListener('click',function(e){if(!e.target.closest('.dropdown'))clore()})})();"""
_MEANING = {
    "Arborescence": "Ordre et visibilité des pages du site",
    "Gabarits de page": "Mises en page proposées aux rédacteurs",
    "Accès aux services tiers": "Ouvrir ou fermer un service, par profil",
    "Documents et médias": "Fichiers déposés et quotas",
    "Membres du site": "Comptes, rôles et affectations",
    "Export des utilisateurs": "Télécharger la liste des comptes",
    "Publication": "Espaces publiés et adresses",
    "Intégration dans un ENT": "Modèle de l’ENT et serveur CAS",
    "Sauvegardes": "Fréquence et emplacement",
    "Administration des utilisateurs": "Groupes, comptes et droits du personnel administratif",
    "Préférences": "Apparence et comportement de l’application",
    "Année scolaire": "Calendrier, périodes et jours fériés",
}


def _html(title: str, body: str) -> str:
    foot = '<footer>Version 24.05.03 · <a href="/licences">Licences</a> · <a href="/mentions">Mentions légales</a></footer>'
    return (
        f'<!DOCTYPE html>\n<html lang="fr"><head><title>{title}</title><meta charset="utf-8"><style>{_STYLE}</style></head>\n'
        f"<body>{body}{foot}<script>{_SCRIPT}</script></body></html>"
    )


def _drop(name: str, entries: tuple[Entry, ...], kind: str = "") -> str:
    rows = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entries)
    return f'<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">{name}<b class="caret"></b></a><ul class="dropdown-menu {kind}">{rows}</ul></li>'


def _page(told: Told, site: Entry, content: str, *, nav: str, crumbs: tuple[Entry, ...], search: str) -> str:
    brand, home = site.name, site.href
    mine = _drop(
        f"admin | {told.school} ", (Entry("Mon compte", "/compte"), Entry("Mes tâches", "/taches"), told.door), "droite"
    )
    user = f'<li><a href="{told.door.href}">{told.door.name}</a></li>' if told.anonymous else mine
    top = f'<div id="header"><ul><li><a href="{home}">{brand}</a></li>{nav}</ul><ul><li><a href="/aide">Aide</a></li>{user}</ul></div>'
    tabs = "".join(f"<li>{one}</li>" for one in search.split("|"))
    box = f'<div id="recherche"><span id="logo">{brand.lower()}</span><form action="/recherche"><fieldset><input type="search" name="q" placeholder="Saisir un nom ou un titre"> <button class="btn">Rechercher</button></fieldset><ul class="onglets">{tabs}</ul></form><div id="ici"><strong>{told.school}</strong><br>UAI {MINE}</div></div>'
    way = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in (Entry("Accueil", home), *crumbs))
    return _html(f"{brand} › {told.title or 'Accueil'}", f'{top}{box}<nav id="breadcrumbs" aria-label="Fil d’Ariane"><ol>{way}</ol></nav>{content}')  # fmt: skip


def _home(modules: tuple[Entry, ...], news: tuple[tuple[str, str], ...], more: str = "") -> str:
    items = "".join(f'<div class="newsitem"><h4>{head}</h4><p>{text}</p><p class="newsfooter">Posté par la vie scolaire</p></div>' for head, text in news)  # fmt: skip
    links = "".join(f'<li><a href="{one.href}"><i>{one.name[0]}</i>{one.name}</a></li>' for one in modules)
    return f'<div class="main"><aside><h3 style="margin-top:0">Nouvelles</h3>{items}</aside><main><ul class="biglinks-list">{links}</ul></main>{more}</div>'


def _terms(entries: tuple[Entry, ...]) -> str:
    return "<dl>" + "".join(f'<dt><a href="{one.href}">{one.name}</a></dt><dd>{_MEANING.get(one.name, "Consulter, trier, imprimer")}</dd>' for one in entries) + "</dl>"  # fmt: skip


def _side(sections: tuple[Entry, ...], here: str) -> str:
    parts = ""
    for section in sections:
        rows = "".join(f'<li><a href="{one.href}"{" class=current" * (one.href == here)}>{one.name}</a></li>' for one in section.entries)  # fmt: skip
        parts += f"<h5>{section.name}</h5><ul>{rows}</ul>"
    return f'<aside><div id="navmenulist">{parts}</div></aside>'


def portal(told: Told) -> str:
    """« Administration » is the last of the modules; its page has all of it, with what each is for."""
    nav = '<li><a href="/web/lycee/actus">Actualités</a></li><li><a href="/web/lycee/cdi">CDI</a></li>'
    nav += _drop("Plus", (Entry("Annuaire", "/web/lycee/annuaire"), Entry("Listes", "/web/lycee/listes")))
    inside = bool(told.menu) and (told.here == told.administration or bool(trail(told)))
    crumbs: tuple[Entry, ...] = (Entry("Administration", told.administration),) * inside
    said = f'<div class="dialog" role="status">{told.message}</div>' if told.message else ""
    if told.here in {"/", "/web/lycee"}:
        own = ["Actualités", "CDI", "Agenda", "Médiathèque", "Orientation"]
        modules = [Entry(one, f"/web/lycee/{n}") for n, one in enumerate(own)]
        modules += [Entry("Pronote", told.pronote)] if told.pronote else []
        modules += [Entry("Outils", "/web/lycee/outils")]
        modules += [Entry("Administration", told.administration)] if told.administration else []
        content = _home(tuple(modules), (("CDI", "Le prix des lecteurs est ouvert aux votes."), ("Rappel", "Retour des manuels avant le 20 juin.")))  # fmt: skip
    elif inside and not told.body:
        shown = tuple(one for one in told.menu if told.title == one.name) or told.menu
        parts = "".join(f"<h3>{one.name}</h3>{_terms(one.entries)}" for one in shown)
        content = f'<div class="main"><main><h1>{told.title}</h1>{parts}</main></div>'
    else:
        side = _side(told.menu, told.here) if inside else ""
        crumbs += tuple(trail(told)[1:])
        content = f'<div class="main">{side}<main><h1>{told.title}</h1>{said}{told.body}</main></div>'
    return _page(
        told, Entry("ATRIUM", "/web/lycee"), content, nav=nav, crumbs=crumbs, search="Pages|Personnes|Documents"
    )


def console(told: Told) -> str:
    """The sections are the modules, and drop-downs of the bar too."""
    nav = "".join(_drop(one.name, one.entries) for one in told.menu)
    way = trail(told)
    state = f'<aside><h3 style="margin-top:0">Publication</h3><p>{"Base publiée" if told.published else "Base non publiée"}</p>{told.publication}</aside>'
    said = f'<div class="dialog" role="status">{told.message}</div>' if told.message else ""
    if told.here == "/":
        content = _home((*told.menu, Entry("Rapports", "/rapports"), Entry("À propos", "/apropos")), (("Mise à jour", "Version installée dans la nuit."),), state)  # fmt: skip
    elif not told.body:
        side = _side(tuple(Entry(one.name, "", one.entries) for one in way[1:2] if one.entries), told.here)
        main = "Choisissez une catégorie dans la liste." if way[1:] else _terms(told.entries)
        content = f'<div class="main">{side if way[1:] else ""}<main><h1>{told.title}</h1>{main}</main>{state}</div>'
    else:
        tools, side = "", _side(way[:1], way[1].href) if way[1:] else ""
        if way[1:] and way[1].entries and "ressources" in way[1].href:
            own = (Entry("Liste", way[1].href), *way[1].entries)
            tools = "".join(f'<a class="btn{" active" * (one.href == told.here)}" href="{one.href}">{one.name}</a>' for one in own)  # fmt: skip
            tools = f'<div id="toolbar">{tools}<span class="btn">Imprimer</span></div>'
        elif way[2:]:
            side = _side((way[1],), told.here)
        content = f'<div class="main">{side}<main>{tools}<h1>{told.title}</h1>{said}{told.body}</main>{state}</div>'
    return _page(told, Entry("PRONOTE", "/"), content, nav=nav, crumbs=way, search="Élèves|Professeurs|Classes")


def sign_in(site: Site, wrong: str) -> str:
    """One box; the portal asks the place too, and « Mon établissement » will do."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="dialog alert">{wrong}</div>' if wrong else ""
    where = '<p><label for="b">Établissement :</label><select id="b" name="branch"><option value="">Mon établissement</option><option>Lycée des Exemples</option><option>Collège des Modèles</option></select></p>' if site == "portal" else ""  # fmt: skip
    return _html(
        f"{name} › Se connecter",
        f'<div id="login"><h1>{name}</h1>{said}<form method="post"><p><label for="userid">Identifiant :</label><input id="userid" name="username"></p><p><label for="password">Mot de passe :</label><input type="password" id="password" name="password"></p>{where}<p><input class="btn-primary" type="submit" value="Connexion"></p></form><a href="/oubli">Mot de passe oublié ?</a></div>',
    )


def _branch(schools: Mapping[str, str]) -> str:
    options = "".join(f'<option value="{uai}"{" selected" * (uai == MINE)}>{name} ({uai})</option>' for uai, name in schools.items())  # fmt: skip
    return _html("Définir l’établissement", f'<div id="login"><h1>Définir l’établissement</h1><form method="post"><p><label for="s">Établissement :</label><select id="s" name="school">{options}</select></p><p><input class="btn-primary" type="submit" value="Valider"></p></form><p>Le dernier choisi est proposé.</p></div>')  # fmt: skip


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_branch,)}
