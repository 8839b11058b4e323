"""Like a forum engine: a board index, « Raccourcis », the way to the administration in the footer; there, tabs over blocks at the left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": (".cc-btn",), "console": (".cc-btn",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Retourner à l’index",),
    "console": (".forumtitle:has-text('Lycée des Exemples')",),
}
_TAB, _SIDE = "#tabs >> text=", "#menu >> text="
_ACP = "#page-footer >> text=Administration"
WAYS = {
    "services": (_ACP, f"{_TAB}Pages de site", f"{_SIDE}Accès aux services tiers"),
    "export": (_ACP, f"{_TAB}Utilisateurs", f"{_SIDE}Export des utilisateurs"),
    "ent": (f"{_TAB}Pronote.net", f"{_SIDE}Intégration dans un ENT"),
    "displays": (f"{_TAB}Paramètres", ".menu-block:has-text('Préférences') >> text=Affichages"),
    "pupils": (f"{_TAB}Ressources", f"{_SIDE}Élèves"),
    "profiles": (f"{_TAB}Ressources", ".menu-block:has-text('Professeurs') >> text=Profils d'autorisation"),
    "groups": (f"{_TAB}Fichier", f"{_SIDE}Administration des utilisateurs"),
}
_STYLE = """html{font-size:100%}body{margin:0;padding:12px 0;font-family:Verdana,Helvetica,Arial,sans-serif;font-size:11px;line-height:1.4;color:#536482;background:#f5f7fa}a{color:#105289;text-decoration:none}a:hover{color:#d31141;text-decoration:underline}.wrap{max-width:1100px;min-width:625px;margin:0 auto;border:1px solid #e6e9ed;border-radius:8px;background:#fff;padding:15px}ul.linklist,ul.topiclist,ul.forums{list-style:none;margin:0;padding:0}
.headerbar{background:linear-gradient(#6aceff 0,#0076b1 2px,#12a3eb 92px);color:#fff;border-radius:7px;padding:14px 16px;margin-bottom:4px;display:flex;align-items:center;gap:18px}.headerbar .logo{font:bold 30px "Trebuchet MS",Arial,sans-serif;color:#fff}.headerbar .logo:hover{text-decoration:none}.headerbar h1{font:bold 20px "Trebuchet MS",Arial,sans-serif;margin:0}.headerbar p{margin:2px 0 0}.search-box{margin-left:auto;display:flex}.search-box input{border:1px solid #c7c3bf;padding:5px 8px;border-radius:4px 0 0 4px;width:150px;font:inherit}.search-box button{border-radius:0 4px 4px 0;border-left:0}
.navbar{background:#cadceb;border-radius:7px;padding:3px 10px;margin-bottom:12px}ul.linklist{display:flex;flex-wrap:wrap;gap:16px;padding:5px 0;position:relative}.linklist .rightside{margin-left:auto}.linklist .rightside+.rightside{margin-left:0}.navlinks{border-top:1px solid #fff}.dropdown-container{position:relative}.dropdown{display:none;position:absolute;left:0;top:20px;z-index:9;background:#fff;border:1px solid #b9b9b9;border-radius:5px;box-shadow:1px 3px 5px rgba(0,0,0,.2);padding:9px 14px;min-width:160px;list-style:none;margin:0}.visible .dropdown{display:block}.dropdown li{padding:4px 0;border-top:1px dotted #b9b9b9}.dropdown li:first-child{border:0}.rightside .dropdown{left:auto;right:0}
.forabg{background:linear-gradient(#6aceff 0,#0076b1 2px,#12a3eb 92px);border-radius:7px;padding:5px;margin-bottom:8px;color:#fff}.forabg .header{display:grid;grid-template-columns:1fr 70px 80px 210px;text-transform:uppercase;font:bold 10px Arial,sans-serif;padding:2px 5px 5px}.forabg .row{display:grid;grid-template-columns:1fr 70px 80px 210px;background:#eef5f9;color:#4c5d77;padding:9px 8px;border-top:1px solid #fff;border-bottom:1px solid #00608f;align-items:center}.forabg .row:hover{background:#f6f4d0}.forumtitle{font:bold 12px "Trebuchet MS",Helvetica,Arial,sans-serif;color:#105289;background:none;border:0;padding:0;cursor:pointer;text-align:left}.forumtitle:hover{color:#bc2a4d;text-decoration:underline}.num{text-align:center}.ico{float:left;font-size:20px;margin-right:10px;color:#12a3eb}
h2{font:normal 20px "Trebuchet MS",Arial,sans-serif;color:#28313f;margin:10px 0 6px}h3{font:bold 12px Arial,sans-serif;text-transform:uppercase;border-bottom:1px solid #ccc;padding-bottom:3px;color:#115098}.panel{background:#ecf1f3;border-radius:7px;padding:10px 14px;margin-bottom:6px;color:#28313f}.panel.message{padding:26px}dl{display:grid;grid-template-columns:180px 1fr;margin:6px 0}dt{padding-top:4px}dd{margin:0}.inputbox{border:1px solid #b4bac0;border-radius:4px;padding:4px;width:220px}.error{color:#bc2a4d;font-weight:bold}
button,.button1{font:13px/1.4 "Open Sans","Droid Sans",Verdana,Arial,sans-serif;font-weight:600;border:1px solid #c7c3bf;border-radius:4px;background:linear-gradient(#fff,#e9e9e9);color:#536482;padding:2px 12px;cursor:pointer}button:hover{border-color:#0a8ed0;color:#0a8ed0}.copyright{text-align:center;padding:12px;color:#555}.stats{margin:10px 0}.cc-window{position:fixed;left:0;right:0;bottom:0;background:#0f538f;color:#e5e5e5;display:flex;align-items:center;padding:16px 24px;font-size:14px;z-index:99}.cc-message{flex:1}.cc-btn{background:#e5e5e5;color:#0f538f;padding:6px 26px;font-weight:700;cursor:pointer}.cc-message a{color:#e5e5e5;text-decoration:underline}
#acp-head{display:flex;align-items:end;padding:6px 10px 14px}#acp-head h1{font:normal 20px "Trebuchet MS",sans-serif;color:#12a3eb;margin:0}#acp-head p{margin:0 0 0 auto;color:#666}#tabs ul{list-style:none;display:flex;margin:0;padding:0 0 0 10px;gap:3px}#tabs li a{display:block;padding:8px 14px;background:#e9f0f5;border-radius:6px 6px 0 0;font:bold 11px Arial,sans-serif;text-transform:uppercase;color:#536482}#tabs li a:hover{color:#bc2a4d;text-decoration:none}#tabs li.activetab a{background:#dcebf5;color:#28313f}#acp{background:#dcebf5;border-radius:6px;padding:8px}.acp-in{background:#fff;border-radius:4px;display:flex;min-height:420px}
#menu{width:205px;flex:none;padding:12px 0 20px 12px}.menu-block{margin-bottom:10px}#menu .header{display:block;background:#327aa5;color:#fff;font:bold 11px Arial,sans-serif;text-transform:uppercase;padding:5px 9px;border-radius:3px}#menu ul{list-style:none;margin:0;padding:0}#menu li a{display:block;padding:5px 9px;border-bottom:1px solid #e6e9ed;color:#105289}#menu li.activemenu a{background:#ecf1f3;font-weight:bold;color:#bc2a4d}#main{flex:1;padding:12px 22px 40px;min-width:0;font-size:12px}.successbox{background:#228822;color:#fff;border-radius:4px;padding:10px 14px;margin:10px 0}fieldset{border:1px solid #d7d7d7;border-radius:4px;background:#fff;margin:12px 0;padding:8px 14px;border-left-width:0;border-right-width:0}legend{color:#115098;font-weight:bold}
table{border-collapse:collapse;width:100%}th{background:#70aed3;color:#fff;text-align:left;font:bold 11px Arial,sans-serif;text-transform:uppercase;padding:4px 8px}td{padding:5px 8px;border-top:1px solid #fff;background:#ecf3f7}tr:nth-child(odd) td{background:#e4ecf2}.pub{display:flex;gap:10px;align-items:center;margin-left:18px}.pub form{margin:0}.desc dt a{font-weight:bold}.desc{border-top:1px solid #e6e9ed;padding:6px 0}"""
_SCRIPT = """document.querySelectorAll('.dropdown-trigger').forEach(function(t){t.addEventListener('click',function(e){e.preventDefault();e.stopPropagation();var p=t.parentNode,was=p.classList.contains('visible');document.querySelectorAll('.dropdown-container.visible').forEach(function(o){o.classList.remove('visible')});if(!was)p.classList.add('visible')})});document.addEventListener('click',function(){document.querySelectorAll('.dropdown-container.visible').forEach(function(o){o.classList.remove('visible')})});
if(document.cookie.indexOf('cookieconsent_status')<0){var c=document.createElement('div');c.className='cc-window';c.setAttribute('role','dialog');c.setAttribute('aria-label','cookieconsent');c.innerHTML='<span class="cc-message">Ce site utilise des cookies pour vous garantir la meilleure expérience de navigation. <a href="/cookies">En savoir plus</a></span><a class="cc-btn" tabindex="0" role="button">J’ai compris !</a>';c.querySelector('.cc-btn').onclick=function(){document.cookie='cookieconsent_status=dismiss;path=/;max-age=31536000';c.remove()};document.body.appendChild(c)}"""


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html dir="ltr" lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body class="nojs notouch section-index">{body}<script>{_SCRIPT}</script></body></html>'


def _head(logo: str, title: str, under: str, home: str) -> str:
    return f'<div class="headerbar" role="banner"><a class="logo" href="{home}" title="Accueil du portail">{logo}</a><div><h1>{title}</h1><p>{under}</p></div><form class="search-box" role="search" action="{home}"><input type="search" placeholder="Rechercher…" aria-label="Rechercher"><button type="button" title="Rechercher">⌕</button></form></div>'


def _foot(admin: str = "", more: str = "") -> str:
    link = f'<br><br><strong><a href="{admin}">Administration</a></strong>' if admin else ""
    return f'<footer id="page-footer"><div class="navbar" role="navigation"><ul class="linklist"><li>⌂ <a href="/">Accueil du portail</a></li>{more}<li class="rightside">Fuseau horaire sur <span title="Europe/Paris">UTC+01:00</span></li><li class="rightside"><a href="/equipe">L’équipe</a></li><li class="rightside"><a href="/contact">Nous contacter</a></li></ul></div><div class="copyright">Développé par la Région Sud · <a href="/confidentialite">Confidentialité</a> | <a href="/conditions">Conditions</a>{link}</div></footer>'


def _rows(heading: str, rows: tuple[tuple[str, str, int, str], ...]) -> str:
    """Title (a link), description, count, last message."""
    lines = "".join(
        f'<li class="row"><div><span class="ico">◍</span>{title}<br>{under}</div><div class="num">{count}</div><div class="num">{count * 7}</div><div>{last}</div></li>'
        for title, under, count, last in rows
    )
    return f'<div class="forabg"><ul class="topiclist"><li class="header"><div>{heading}</div><div class="num">Sujets</div><div class="num">Messages</div><div>Dernier message</div></li></ul><ul class="topiclist forums">{lines}</ul></div>'


def _title(name: str, href: str) -> str:
    return f'<a class="forumtitle" href="{href}">{name}</a>'


def _blocks(told: Told) -> str:
    """The section's own entries, then a block for each entry that has some of its own."""
    way = trail(told)
    quick = (("Index", "/"), ("Journal", "/journal"), ("Extensions", "/extensions"))
    blocks = [("Accès rapides", [Entry(*one) for one in quick])] if not way else []
    if way:
        plain = [one for one in way[0].entries if not one.entries]
        blocks = [(way[0].name, plain)] if plain else []
        blocks += [
            (one.name, [Entry("Liste" if way[0].name == "Ressources" else "Général", one.href), *one.entries])
            for one in way[0].entries
            if one.entries
        ]
    shown = ""
    for heading, entries in blocks:
        items = "".join(
            f'<li{" class=activemenu" * (one.href == told.here)}><a href="{one.href}"><span>{one.name}</span></a></li>' for one in entries
        )  # fmt: skip
        shown += (
            f'<div class="menu-block"><a class="header" href="javascript:void(0);">{heading}</a><ul>{items}</ul></div>'
        )
    return f'<div id="menu">{shown}</div>'


def _acp(told: Told, title: str, home: str, door: str, first: str) -> str:
    """Tabs, blocks, page: the administration of both sites."""
    way = trail(told)
    tabs = "".join(
        f'<li{" class=activetab" * (one in way or (not way and one.href == told.here))}><a href="{one.href}">{one.name}</a></li>'
        for one in (Entry("Général", home), *told.menu)
    )
    lines = "".join(
        f'<dl class="desc"><dt><a href="{one.href}">{one.name}</a></dt><dd>Consulter et modifier.</dd></dl>' for one in told.entries
    )  # fmt: skip
    said = f'<div class="successbox" role="status">{told.message}</div>' if told.message else ""
    body = first or (told.body if told.body else lines)
    return f'<div id="acp-head"><h1>{title}</h1>{door}</div><div id="tabs"><ul>{tabs}</ul></div><div id="acp"><div class="acp-in">{_blocks(told)}<div id="main"><a id="maincontent"></a><h2>{told.title or "Bienvenue"}</h2>{said}{body}</div></div></div>'


def portal(told: Told) -> str:
    """The board, and below it, in small letters, the way to its administration."""
    if told.administration and told.title:
        door = f'<p><a href="/web/lycee">Retour au portail</a> · {told.school} · <a href="{told.door.href}">{told.door.name}</a></p>'
        acp = _acp(told, "Panneau d’administration", told.administration, door, "")
        return _html(
            f"{told.school} - Administration",
            f'<div class="wrap">{acp}</div><div class="copyright">Portail ATRIUM · Région Sud</div>',
        )
    user = (
        f'<li class="rightside"><a href="{told.door.href}">⏻ {told.door.name}</a></li>'
        if told.anonymous
        else f'<li class="rightside dropdown-container"><a href="#" class="dropdown-trigger">☺ <b>c.martin</b> ▾</a><ul class="dropdown"><li><a href="/web/lycee/moi">Panneau de l’utilisateur</a></li><li><a href="/web/lycee/profil">Profil</a></li><li><a href="{told.door.href}">{told.door.name}</a></li></ul></li><li class="rightside"><a href="/web/lycee/notifications">✉ Notifications (2)</a></li>'
    )
    tab = f'<li><a href="{told.pronote}">Pronote</a></li>' if told.pronote else ""
    nav = f'<div class="navbar" role="navigation"><ul class="linklist"><li class="dropdown-container"><a href="#" class="dropdown-trigger">☰ Raccourcis</a><ul class="dropdown"><li><a href="/web/lycee/nouveaux">Nouveaux messages</a></li><li><a href="/web/lycee/sans-reponse">Sujets sans réponse</a></li><li><a href="/web/lycee/membres-liste">Membres</a></li></ul></li><li><a href="/web/lycee/faq">FAQ</a></li><li><a href="/web/lycee/actus">Actualités</a></li>{tab}{user}</ul><ul class="linklist navlinks"><li>⌂ <a href="/web/lycee">Index du portail</a></li></ul></div>'
    board = _rows(
        "Vie de l’établissement",
        (
            (_title("Annonces de la direction", "/web/lycee/f1"), "Conseils, élections, calendrier.", 14, "par <b>Proviseur</b><br>lun. 17 nov. 08:12"),
            (_title("CDI et orientation", "/web/lycee/f2"), "Lectures, forums des métiers, Parcoursup.", 31, "par <b>e.roux</b><br>ven. 14 nov. 16:40"),
        ),
    ) + _rows("Entraide", ((_title("Numérique et tablettes", "/web/lycee/f3"), "Un souci de connexion ? Posez la question ici.", 58, "par <b>t.blanc</b><br>jeu. 13 nov. 21:05"),))  # fmt: skip
    stats = '<div class="stats"><h3>Qui est en ligne ?</h3><p>Au total, 23 utilisateurs sont en ligne : 9 inscrits et 14 visiteurs.</p></div>'
    body = board + stats if told.here in {"/", "/web/lycee"} else f'<div class="panel">{told.body}</div>'
    return _html(
        f"{told.school} - Index",
        f'<div class="wrap">{_head("atrium", told.school, "Portail des lycées et collèges de la région", "/web/lycee")}{nav}<div id="page-body" role="main">{body}</div>{_foot(told.administration)}</div>',
    )


def console(told: Told) -> str:
    """Nothing but the administration."""
    state = "Base publiée" if told.published else "Base non publiée"
    door = f'<p>Connecté : <b>123456</b> [ <a href="{told.door.href}">{told.door.name}</a> ]</p><div class="pub">{state} {told.publication}</div>'
    facts = (("Établissement", told.school), ("UAI", "0139990N"), ("Élèves", "841"), ("Taille de la base", "312,4 Mio"))
    rows = "".join(f"<tr><td>{name} :</td><td><strong>{value}</strong></td></tr>" for name, value in facts)
    first = f"<p>Merci d’utiliser PRONOTE. Cet écran vous donne un aperçu de votre base.</p><table><tr><th>Statistique</th><th>Valeur</th></tr>{rows}</table>"
    acp = _acp(told, f"PRONOTE - {told.school}", "/", door, first if told.here == "/" else "")
    return _html(f"PRONOTE - {told.school}", f'<div class="wrap" style="max-width:1240px">{acp}</div>')


def sign_in(site: Site, wrong: str) -> str:
    """A panel with the fields, another for those who have no account."""
    name = "Portail ATRIUM" if site == "portal" else "PRONOTE - Administration"
    said = f'<div class="error">{wrong}</div>' if wrong else ""
    fields = "".join(
        f'<dl><dt><label for="{key}">{caption} :</label></dt><dd><input class="inputbox autowidth" id="{key}" name="{key}" type="{kind}"></dd></dl>'
        for key, caption, kind in (("username", "Nom d’utilisateur", "text"), ("password", "Mot de passe", "password"))
    )
    return _html(
        f"{name} - Connexion",
        f'<div class="wrap">{_head("atrium" if site == "portal" else "pronote", name, "Connexion", "/")}<form method="post" id="login"><div class="panel"><h2>Connexion</h2>{said}<fieldset style="background:none;border:0">{fields}<dl><dt></dt><dd><a href="/oubli">J’ai oublié mon mot de passe</a></dd></dl><dl><dt></dt><dd><label><input type="checkbox"> Se souvenir de moi</label></dd></dl><dl><dt></dt><dd><button class="button1">Connexion</button></dd></dl></fieldset></div></form>'
        f'<div class="panel"><h3>Première visite</h3><p>Votre compte vous est remis par votre établissement ; il n’est pas possible de s’inscrire ici.</p></div>{_foot()}</div>',
    )


def _redirect(_schools: Mapping[str, str]) -> str:
    """« Informations »: one waits for the first page, or presses."""
    return _html(
        "Informations",
        f'<div class="wrap">{_head("atrium", "Portail ATRIUM", "Informations", "/")}<div class="panel message"><h2>Informations</h2><p>Vous êtes à présent connecté.<br><br><a href="#" onclick="document.getElementById(\'go\').submit();return false">Retourner à l’index du portail</a></p><form method="post" id="go"></form></div></div><script>setTimeout(function(){{document.getElementById("go").submit()}},6000)</script>',
    )


def _boards(schools: Mapping[str, str]) -> str:
    rows = tuple(
        (f'<button class="forumtitle" name="school" value="{uai}">{name}</button>', f"Base de l’établissement {uai}", 40 + at, "Sauvegarde<br>cette nuit, 02:14")
        for at, (uai, name) in enumerate(schools.items())
    )  # fmt: skip
    return _html(
        "PRONOTE - Bases",
        f'<div class="wrap">{_head("pronote", "PRONOTE - Administration", "Choisissez un établissement", "/")}<form method="post">{_rows("Établissements", rows)}</form>{_foot()}</div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_redirect,), "console": (_boards,)}
