"""A hospital's intranet of the years of Bootstrap 3: menus that open under the pointer, panels that collapse, a rich footer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

DOORS: dict[Site, tuple[str, ...]] = {"portal": (".nav-tabs >> text=Personnels et administrateurs",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer vers l'intranet",),
    "console": ("tr:has-text('0139990N') >> text=Accéder",),
}
WAYS = {
    "services": ("footer >> text=Administration", ".panel >> text=Pages de site", "text=Accès aux services tiers"),
    "export": ("footer >> text=Administration", ".panel >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": ("@.navbar >> text=Pronote.net", ".navbar >> text=Intégration dans un ENT"),
    "displays": ("@.navbar >> text=Paramètres", ".navbar >> text=Affichages"),
    "pupils": ("@.navbar >> text=Ressources", ".navbar >> text=Élèves"),
    "profiles": ("@.navbar >> text=Ressources", ".mega li:has-text('Professeurs') >> text=Profils d'autorisation"),
    "groups": ("@.navbar >> text=Fichier", ".navbar >> text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}button:disabled{opacity:.45}body{margin:0;font:14px/1.43 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333;background:#fff}a{color:#00798c;text-decoration:none}a:hover{text-decoration:underline}.container{width:1170px;max-width:96%;margin:0 auto}.topline{background:#00596b;color:#cfe8ec;font-size:12px}.topline .container{display:flex;gap:22px;padding:6px 0}.topline a{color:#fff}.pull-right{margin-left:auto}.brandline{display:flex;align-items:center;padding:18px 0}.brandline .logo{font-size:26px;font-weight:700;color:#00798c}.brandline .logo small{display:block;font-size:13px;font-weight:400;color:#777}
.brandline form{margin:0 0 0 auto}.navbar{background:#00798c;position:relative;z-index:5}.navbar ul.nav{display:flex;margin:0 auto;padding:0;list-style:none}.nav>li>a{display:block;padding:14px 18px;color:#fff}.nav>li:hover>a,.nav>li.active>a{background:#00596b;text-decoration:none}.caret{display:inline-block;border:4px solid transparent;border-top-color:#fff;margin-left:6px;vertical-align:-3px}
.mega{position:absolute;left:0;right:0;background:#fff;box-shadow:0 6px 12px rgba(0,0,0,.2);border-bottom:3px solid #e98300;visibility:hidden;opacity:0;transition:opacity .2s .08s,visibility .2s .08s}.nav>li:hover>.mega,.nav>li:focus-within>.mega{visibility:visible;opacity:1}.mega ul{display:flex;flex-wrap:wrap;list-style:none;margin:0 auto;padding:18px 0}
.mega ul>li{width:25%;padding:4px 14px}.mega li>a{font-weight:700}.mega li div a{display:block;padding:3px 0;font-weight:400}.breadcrumb{background:#f5f5f5;padding:8px 15px;margin:18px 0;border-radius:4px;list-style:none;display:flex}.breadcrumb li+li::before{content:"/";padding:0 8px;color:#bbb}.page-header{border-bottom:1px solid #eee;margin:10px 0 20px}h1{font-size:28px;font-weight:500}
.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:8px;background:#fff}.panel-heading{background:#f5f5f5;padding:11px 15px}.panel-title{margin:0;font-size:16px;font-weight:500}.panel-title a{display:block;color:#333}.panel-title a::before{content:"\\25B8";color:#e98300;margin-right:9px;display:inline-block}.panel-title a:not(.collapsed)::before{transform:rotate(90deg)}
.panel-collapse{overflow:hidden;height:0;visibility:hidden;transition:height .35s ease,visibility .35s}.panel-collapse.in{visibility:visible}.list-group{margin:0;padding:0;border-top:1px solid #ddd}.list-group-item{display:block;padding:10px 15px;border-bottom:1px solid #eee}.list-group-item .badge{float:right;background:#777;color:#fff;border-radius:10px;padding:1px 8px;font-size:12px}
.bubbles{display:flex;justify-content:center;gap:34px;margin:26px 0}.bubbles a{text-align:center;width:110px}.bubbles span{display:grid;place-items:center;width:78px;height:78px;border-radius:50%;background:#00798c;color:#fff;font-size:30px;margin:0 auto 8px}.carousel{position:relative;height:170px;background:#e6f3f5;border-radius:4px;overflow:hidden}.item{position:absolute;inset:0;padding:26px 60px;opacity:0;transition:opacity .6s}.item.active{opacity:1}
.btn{display:inline-block;padding:6px 14px;border:1px solid #006474;border-radius:4px;background:#00798c;color:#fff;font:inherit;cursor:pointer}.btn-default{background:#fff;color:#333;border-color:#ccc}main button,header button{padding:6px 14px;border:1px solid #006474;border-radius:4px;background:#00798c;color:#fff;font:inherit;cursor:pointer}.label{border-radius:3px;padding:2px 8px;color:#fff;background:#5cb85c;font-size:12px}.label-warning{background:#f0ad4e}
.nav-tabs{display:flex;list-style:none;padding:0;margin:0 0 18px;border-bottom:1px solid #ddd}.nav-tabs a{display:block;padding:10px 15px;border:1px solid transparent;border-radius:4px 4px 0 0;margin-bottom:-1px}.nav-tabs .active a{border-color:#ddd;border-bottom-color:#fff;color:#555}.tab-pane{display:none}.tab-pane.active{display:block}.form-control{display:block;width:100%;padding:6px 12px;border:1px solid #ccc;border-radius:4px;font:inherit;margin:4px 0 14px}
.box{max-width:520px;margin:30px auto}.alert{padding:12px 15px;border-radius:4px;background:#dff0d8;color:#3c763d;margin-bottom:15px}.alert-danger{background:#f2dede;color:#a94442}table{border-collapse:collapse;width:100%;border:0}td,th{border:0;border-top:1px solid #ddd;padding:8px;text-align:left}.row{display:flex;gap:30px}.row>*{flex:1}footer{background:#2f3b40;color:#b9c4c8;margin-top:50px;font-size:13px}footer a{color:#e3ebee}footer h4{color:#fff;margin:0 0 8px;font-size:14px}footer ul{list-style:none;padding:0;margin:0;line-height:1.9}footer .row{padding:26px 0}
"""
_SCRIPT = """
(function () {
  var each = function (what, does) { Array.prototype.forEach.call(document.querySelectorAll(what), does); };
  each('[data-toggle=collapse]', function (link) { link.onclick = function () {
    var wanted = document.querySelector(link.getAttribute('href')), open = wanted.classList.contains('in');
    each('.panel-collapse.in', function (one) { one.style.height = 0; one.classList.remove('in'); });
    each('[data-toggle=collapse]', function (one) { one.className = 'collapsed'; });
    if (!open) { wanted.classList.add('in'); wanted.style.height = wanted.scrollHeight + 'px'; link.className = ''; }
    return false; }; });
  each('.panel-collapse.in', function (one) { one.style.height = 'auto'; });
  each('[data-toggle=tab]', function (link) { link.onclick = function () {
    each('.nav-tabs li, .tab-pane', function (one) { one.classList.remove('active'); });
    link.parentNode.className = 'active'; document.querySelector(link.getAttribute('href')).classList.add('active');
    return false; }; });
  var items = document.querySelectorAll('.item'), now = 0;
  if (items.length) setInterval(function () { items[now].className = 'item'; now = (now + 1) % items.length; items[now].className = 'item active'; }, 5000);
  var filter = document.getElementById('filtre');
  if (filter) filter.onkeyup = function () { each('tbody tr', function (row) {
    row.style.display = row.textContent.toLowerCase().indexOf(filter.value.toLowerCase()) < 0 ? 'none' : ''; }); };
})();
"""
_SLIDES = """<div class="carousel"><div class="item active"><h3>Semaine de la sécurité</h3><p>Exercice d'évacuation jeudi à 10 h 15, tous les bâtiments.</p></div>
<div class="item"><h3>Le self change de fournisseur</h3><p>Donnez votre avis sur les menus jusqu'à vendredi.</p></div></div>"""


def _page(title: str, head: str, main: str, foot: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>
<div class="topline"><div class="container"><span>Standard : 04 00 00 00 00</span><span>Assistance informatique : poste 1234</span>{head}
<main class="container">{main}</main><footer><div class="container row"><div><h4>Nous contacter</h4>27 rue de la Modèle<br>00000 Exempleville</div>
<div><h4>Informations</h4><ul><li><a href="#">Mentions légales</a></li><li><a href="#">Protection des données</a></li></ul></div>{foot}</div></footer>
<script>{_SCRIPT}</script></body></html>"""


def _head(logo: str, under: str, door: str, aside: str = "", items: str = "") -> str:
    bar = f'<nav class="navbar"><ul class="nav container">{items}</ul></nav>' if items else ""
    return f"""<span class="pull-right">{door}</span></div></div><header><div class="container brandline"><div class="logo">{logo}<small>{under}</small></div>
{aside}</div>{bar}</header>"""


def _item(entry: Entry, active: bool) -> str:
    columns = ""
    for one in entry.entries:
        first = (Entry("Liste", one.href),) if one.entries and "ressources" in one.href else ()
        below = "".join(f'<a href="{x.href}">{x.name}</a>' for x in (*first, *one.entries))
        columns += f'<li><a href="{one.href}">{one.name}</a>{f"<div>{below}</div>" if below else ""}</li>'
    mega = f'<div class="mega"><ul class="container">{columns}</ul></div>' if columns else ""
    caret = '<b class="caret"></b>' if columns else ""
    return f'<li{" class=active" if active else ""}><a href="{entry.href}">{entry.name}{caret}</a>{mega}</li>'


def _panels(sections: tuple[Entry, ...], opened: str) -> str:
    made = ""
    for n, one in enumerate(sections):
        links = "".join(f'<a class="list-group-item" href="{x.href}">{x.name}</a>' for x in one.entries)
        shut, shown = ("", " in") if one.name == opened else ("collapsed", "")
        made += f"""<div class="panel"><div class="panel-heading"><h4 class="panel-title"><a class="{shut}" data-toggle="collapse" href="#volet{n}">{one.name}</a></h4>
</div><div id="volet{n}" class="panel-collapse{shown}"><div class="list-group">{links}</div></div></div>"""
    return f'<div class="panel-group">{made}</div>'


def _titled(told: Told, crumbs: tuple[Entry, ...], home: str) -> str:
    said = f'<div class="alert" role="alert">{told.message}</div>' if told.message else ""
    if not told.title:
        return said
    trail = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in crumbs if one.name != told.title)
    return f"""<ol class="breadcrumb"><li><a href="{home}">Accueil</a></li>{trail}<li class="active">{told.title}</li></ol>
<div class="page-header"><h1>{told.title}</h1></div>{said}"""


def portal(told: Told) -> str:
    """News and bubbles; the footer leads to the administration, whose sections collapse."""
    life = (Entry("Absences", "/web/lycee/absences"), Entry("Self", "/web/lycee/self"))
    tabs = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")]
    tabs += [Entry("Vie scolaire", "/web/lycee/vie", life), Entry("Annuaire", "/web/lycee/annuaire")]
    tabs += [Entry("Pronote", told.pronote)] if told.pronote else []
    door = f'<a href="{told.door.href}">{told.door.name}</a>'
    items = "".join(_item(one, one.href == told.here) for one in tabs)
    find = "<form><input placeholder='Rechercher…' size=28></form>"
    head = _head(told.school, "Intranet ATRIUM — UAI 0139990N", door, find, items)
    private = f'<li><a href="{told.administration}">Administration</a></li>' if told.administration else ""
    foot = f'<div><h4>Accès réservé</h4><ul>{private}<li><a href="/web/lycee/webmail">Webmail</a></li><li>{door}</li></ul></div>'
    crumbs = (Entry("Administration", told.administration),)
    main = _titled(told, crumbs, "/web/lycee")
    if told.entries:
        main += _panels(told.menu, told.title)
    elif not told.title:
        links = {"Messagerie": "✉", "Formulaires": "✎", "Annuaire": "☎", "Infirmerie": "✚", "Mes favoris": "★"}
        bubbles = "".join(f'<a href="#"><span>{icon}</span>{name}</a>' for name, icon in links.items())
        main += f'<br>{_SLIDES}<div class="bubbles">{bubbles}</div>'
    return _page(f"{told.title or 'Accueil'} | {told.school}", head, main + told.body, foot)


def console(told: Told) -> str:
    """Each menu opens under the pointer, a column for each entry with what is below it."""
    door = f'Utilisateur 123456 — <a href="{told.door.href}">{told.door.name}</a>'
    kind, state = ("label", "Base publiée") if told.published else ("label label-warning", "Base non publiée")
    below = {one.href: [x.href for e in one.entries for x in (e, *e.entries)] for one in told.menu}
    sections = [one for one in told.menu if told.here in (one.href, *below[one.href])]
    items = _item(Entry("Accueil", "/"), told.here == "/") + "".join(_item(one, one in sections) for one in told.menu)
    aside = f'<div class="pull-right">{told.publication}</div>&nbsp; <span class="{kind}">{state}</span>'
    head = _head("PRONOTE", f"Console d'administration — {told.school} (0139990N)", door, aside, items)
    links = "".join(
        f'<a class="list-group-item" href="{one.href}">{one.name}<span class="badge">›</span></a>'
        for one in told.entries
    )
    main = _titled(told, tuple(sections), "/") + (f'<div class="panel list-group">{links}</div><br>' if links else "")
    if told.here == "/":
        main += '<div class="page-header"><h1>Tableau de bord</h1></div><div class="alert">Dernière sauvegarde : ce matin, 4 h 30.</div>'
    return _page(f"PRONOTE | {told.title or 'Accueil'}", head, main + told.body)


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, two tabs: families first, then the staff."""
    alert = f'<div class="alert alert-danger">{wrong}</div>' if wrong else ""
    form = f"""{alert}<form method="post"><label for="u">Identifiant</label><input class="form-control" id="u" name="username"><label for="p">Mot de passe</label>
<input class="form-control" id="p" name="password" type="password"><button class="btn">Se connecter</button> <a href="#">Mot de passe perdu ?</a></form>"""
    if site == "console":
        body = f'<div class="box panel"><div class="panel-heading"><h3 class="panel-title">Connexion</h3></div><div style="padding:18px">{form}</div></div>'
        return _page("PRONOTE | Connexion", _head("PRONOTE", "Console d'administration", ""), body)
    first, second = ("", "active") if wrong else ("active", "")
    body = f"""<div class="box"><h1>Vous êtes…</h1><ul class="nav-tabs"><li class="{first}"><a data-toggle="tab" href="#familles">Élèves et parents</a></li>
<li class="{second}"><a data-toggle="tab" href="#personnels">Personnels et administrateurs</a></li></ul><div class="tab-pane {first}" id="familles"><p>Utilisez
votre compte ÉduConnect.</p><a class="btn" href="#">Se connecter avec ÉduConnect</a></div><div class="tab-pane {second}" id="personnels">{form}</div></div>"""
    return _page("ATRIUM | Connexion", _head("ATRIUM", "Intranet des établissements", ""), body)


def _news(_schools: Mapping[str, str]) -> str:
    body = """<div class="box"><div class="page-header"><h1>Flash info</h1></div><div class="panel" style="padding:18px"><p><strong>Coupure d'électricité.</strong>
Les serveurs seront arrêtés samedi de 7 h à 12 h.</p><p><strong>Mots de passe.</strong> Ils sont à changer tous les ans, ne les communiquez à personne.</p>
<form method="post"><button class="btn">Continuer vers l'intranet</button></form></div></div>"""
    return _page("ATRIUM | Flash info", _head("ATRIUM", "Intranet des établissements", ""), body)


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td>{uai}</td><td>{name}</td><td>Exempleville</td><td><button class="btn" name="school" value="{uai}">Accéder</button></td></tr>'
        for uai, name in schools.items()
    )
    body = f"""<div class="page-header"><h1>Choix de l'établissement</h1></div><input class="form-control" id="filtre" placeholder="Filtrer la liste…"><form method="post">
<table><thead><tr><th>UAI</th><th>Établissement</th><th>Commune</th><th></th></tr></thead><tbody>{rows}</tbody></table></form>"""
    return _page("PRONOTE | Établissements", _head("PRONOTE", "Console d'administration", ""), body)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_bases,)}
