"""Like a learning platform: a charter to accept, a guided tour, a page of tabs for the administration, a block with a tree."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("summary:has-text('Compte ATRIUM')",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=J’ai lu et j’accepte", "text=Continuer", "text=Passer la visite"),
    "console": (".coursename:has-text('Lycée des Exemples')",),
}
_TREE = ".block_tree >> text="
WAYS = {
    "services": (
        ".primary-navigation >> text=Administration",
        ".nav-tabs >> text=Pages de site",
        ".tab-content >> text=Accès aux services tiers",
    ),
    "export": (
        ".primary-navigation >> text=Administration",
        ".nav-tabs >> text=Utilisateurs",
        ".tab-content >> text=Export des utilisateurs",
    ),
    "ent": (f"{_TREE}Pronote.net", f"{_TREE}Intégration dans un ENT"),
    "displays": (f"{_TREE}Paramètres", f"{_TREE}Préférences", "#region-main >> text=Affichages"),
    "pupils": (f"{_TREE}Ressources", f"{_TREE}Élèves"),
    "profiles": (f"{_TREE}Ressources", f"{_TREE}Professeurs", f"{_TREE}Profils d'autorisation"),
    "groups": (f"{_TREE}Fichier", f"{_TREE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#1d2125;background:#fff}a{color:#0f6cbf;text-decoration:none}a:hover{text-decoration:underline}.navbar{position:sticky;top:0;z-index:5;height:60px;background:#fff;border-bottom:1px solid #dee2e6;display:flex;align-items:center;padding:0 16px;gap:20px}
.navbar-brand{font-weight:600;color:#1d2125;font-size:18px}.moremenu{list-style:none;display:flex;margin:0;padding:0;height:100%}.moremenu a{display:flex;align-items:center;height:100%;padding:0 14px;color:#1d2125;border-bottom:3px solid transparent}.moremenu a.active{border-color:#0f6cbf}.moremenu a:hover{background:#f8f9fa;text-decoration:none}
.usermenu{margin-left:auto;display:flex;gap:16px;align-items:center}.initials{width:35px;height:35px;border-radius:50%;background:#e9ecef;border:0;font:inherit;cursor:pointer}.menu{position:absolute;right:16px;top:54px;background:#fff;border:1px solid #ccc;border-radius:8px;min-width:190px;padding:8px 0;display:none}.menu.show{display:block}.menu a{display:block;padding:4px 20px;color:inherit}.menu a:hover{background:#0f6cbf;color:#fff}
#page{max-width:1120px;margin:0 auto;padding:24px 16px}#page h1{font-size:28px;font-weight:700;margin:0 0 16px}.two{display:grid;grid-template-columns:270px 1fr;gap:24px;align-items:start}.nav-tabs{display:flex;list-style:none;padding:0;margin:0 0 16px;border-bottom:1px solid #dee2e6}.nav-tabs a{display:block;padding:8px 16px;color:#0f6cbf;cursor:pointer}.nav-tabs a.active{border-bottom:3px solid #0f6cbf;color:#1d2125}
.tab-pane{display:none}.tab-pane.active{display:block}.fade{opacity:0;transition:opacity .15s}.fade.in{opacity:1}.row{display:grid;grid-template-columns:240px 1fr;border-top:1px solid #dee2e6;padding:14px 0}.row h4{margin:0;font-size:16px}.row ul{list-style:none;margin:0;padding:0}.row li{padding:2px 0}.card{border:1px solid #dfdfdf;border-radius:8px;padding:14px 18px;margin-bottom:16px}.card h5{margin:0 0 8px;font-size:17px}
.block_tree ul{list-style:none;margin:0;padding:0}.block_tree ul ul{padding-left:16px;display:none}.block_tree li.expanded>ul{display:block}.tree_item{margin:0;padding:3px 0 3px 20px;position:relative;cursor:default}.branch{cursor:pointer}.branch::before{content:"\\25B8";position:absolute;left:4px}li.expanded>.branch::before{content:"\\25BE"}.branch.loading::before{content:"\\25CC"}.tree_item.here,.tree_item.here a{font-weight:700;color:#1d2125}
.breadcrumb{font-size:14px;margin-bottom:10px}.alert{padding:12px 20px;border-radius:8px;background:#d7e4d6;color:#1c3a1b;margin-bottom:16px}.alert-danger{background:#f4d6d2;color:#64180f}.btn,#region-main button,.state button{background:#0f6cbf;color:#fff;border:1px solid #0f6cbf;border-radius:8px;padding:7px 14px;font:inherit;cursor:pointer}.btn[disabled]{opacity:.65}.btn-secondary{background:#ced4da;border-color:#ced4da;color:#1d2125}
.state{display:flex;gap:14px;align-items:center;font-size:14px;margin-bottom:16px}.state form{margin:0}.login{background:#eee;min-height:100vh;padding:70px 16px}.login-container{max-width:500px;margin:0 auto;background:#fff;border-radius:8px;padding:44px;box-shadow:0 8px 16px #0002}.form-control{width:100%;padding:9px 12px;border:1px solid #8f959e;border-radius:8px;font:inherit;margin-bottom:14px}.divider{border-top:1px solid #dee2e6;margin:22px 0}
.idp{display:block;border:1px solid #ced4da;border-radius:8px;padding:9px 14px;margin-bottom:8px;color:#1d2125}details>summary{list-style:none;cursor:pointer}details[open]>summary{background:#f8f9fa}.backdrop{position:fixed;inset:0;background:#0006;z-index:8}.tour{position:fixed;left:50%;top:24%;transform:translateX(-50%);width:440px;background:#fff;border-radius:8px;z-index:9;box-shadow:0 8px 30px #0006}.tour>*{padding:14px 18px;margin:0}
.tour footer{display:flex;gap:8px;justify-content:flex-end;border:0}.coursebox{display:flex;gap:16px;border:1px solid #dfdfdf;border-radius:8px;padding:14px;margin-bottom:12px}.pic{width:120px;height:70px;border-radius:6px;background:repeating-linear-gradient(45deg,#7a9cc6,#7a9cc6 10px,#8fb0d8 10px,#8fb0d8 20px)}.coursename{background:none;border:0;padding:0;color:#0f6cbf;font:inherit;font-weight:600;font-size:17px;cursor:pointer}.pulse{height:98px;border-radius:8px;background:#f0f2f4;margin-bottom:12px}
#page-footer{background:#f8f9fa;border-top:1px solid #dee2e6;padding:20px;text-align:center;font-size:13px}td,th{padding:5px 12px}table{border-collapse:collapse}"""
_SCRIPT = """document.addEventListener('click',function(e){var u=e.target.closest('#user-menu-toggle'),m=document.querySelector('.menu');if(m)m.classList.toggle('show',!!u&&!m.classList.contains('show'));
var t=e.target.closest('[data-bs-target]');if(t){e.preventDefault();document.querySelectorAll('.nav-tabs a').forEach(function(a){var on=a===t,p=document.querySelector(a.dataset.bsTarget);a.classList.toggle('active',on);a.setAttribute('aria-selected',on);p.classList.remove('in');p.classList.toggle('active',on)});var q=document.querySelector(t.dataset.bsTarget);q.offsetHeight;q.classList.add('in')}
var b=e.target.closest('.branch');if(b&&!e.target.closest('a')){var l=b.parentNode,wait=b.dataset.loaded?0:350;if(!l.classList.contains('expanded')){b.classList.add('loading');setTimeout(function(){b.dataset.loaded=1;b.classList.remove('loading');l.classList.add('expanded');b.setAttribute('aria-expanded',true)},wait)}else{l.classList.remove('expanded');b.setAttribute('aria-expanded',false)}}});"""
_TOUR = """<div class="backdrop"></div><div class="tour" role="dialog" aria-labelledby="tour-title"><h5 id="tour-title" style="font-size:18px">Votre portail évolue</h5><p>Les rubriques sont maintenant dans la barre du haut et votre profil dans le menu à droite. Cette visite en trois étapes vous les présente.</p><footer><button class="btn btn-secondary" data-role="end">Passer la visite</button><button class="btn" data-role="next">Suivant (1/3)</button></footer></div>
<script>(function(){var t=document.querySelector('.tour'),n=1,s=['','Le menu du haut donne accès à toutes les rubriques.','Vos réglages personnels sont sous vos initiales.'];function end(){localStorage.tour=1;document.querySelector('.backdrop').remove();t.remove()}
if(localStorage.tour)return end();t.querySelector('[data-role=end]').onclick=end;t.querySelector('[data-role=next]').onclick=function(){if(n>2)return end();t.querySelector('p').textContent=s[n];n++;this.textContent=n>2?'Terminer la visite':'Suivant ('+n+'/3)'}})()</script>"""


def _html(title: str, body: str, kind: str = "") -> str:
    return f'<!DOCTYPE html><html dir="ltr" lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body class="{kind}">{body}<script>{_SCRIPT}</script></body></html>'


def _navbar(brand: str, tabs: tuple[Entry, ...], active: str, right: str) -> str:
    each = "".join(
        f'<li><a href="{one.href}" class="{"active" * (one.href == active)}">{one.name}</a></li>' for one in tabs
    )
    return f'<nav class="navbar" aria-label="Navigation du site"><a class="navbar-brand" href="{tabs[0].href}">{brand}</a><div class="primary-navigation" style="height:100%"><ul class="moremenu">{each}</ul></div><div class="usermenu">{right}</div></nav>'


def _user(initials: str, door: Entry) -> str:
    return (
        f'<button class="initials" id="user-menu-toggle" aria-label="Menu utilisateur" aria-haspopup="true">{initials}</button><div class="menu" role="menu"><a href="/web/lycee/profil" role="menuitem">Profil</a>'
        f'<a href="/web/lycee/calendrier" role="menuitem">Calendrier</a><a href="/web/lycee/langue" role="menuitem">Langue</a><a href="{door.href}" role="menuitem">{door.name}</a></div>'
    )


def _said(told: Told) -> str:
    return f'<div class="alert alert-success" role="alert">{told.message}</div>' if told.message else ""


def _index(told: Told) -> str:
    """The administration's page: a tab for each section; that of the address is open."""
    way = trail(told)
    shown = way[0] if way else told.menu[0]
    tabs = panes = ""
    for at, one in enumerate(told.menu):
        on = one == shown
        tabs += f'<li role="presentation"><a role="tab" href="#link{at}" data-bs-target="#link{at}" class="{"active" * on}" aria-selected="{str(on).lower()}">{one.name}</a></li>'
        links = "".join(f'<li><a href="{entry.href}">{entry.name}</a></li>' for entry in one.entries)
        panes += f'<div class="tab-pane fade{" active in" * on}" id="link{at}" role="tabpanel"><div class="row"><h4>{one.name}</h4><ul>{links}</ul></div></div>'
    return f'<ul class="nav nav-tabs" role="tablist">{tabs}</ul><div class="tab-content">{panes}</div>'


def portal(told: Told) -> str:
    """« Administration » is the last tab of the bar; a tour is offered on the first page."""
    tabs = [Entry("Accueil", "/web/lycee"), Entry("Mes cours", "/web/lycee/cours")]
    tabs += [Entry("Pronote", told.pronote)] if told.pronote else []
    tabs += [Entry("Administration", told.administration)] if told.administration else []
    right = f'<a href="{told.door.href}">{told.door.name}</a>' if told.anonymous else _user("CM", told.door)
    bar = _navbar(told.school, tuple(tabs), told.administration if told.title else told.here, right)
    foot = '<footer id="page-footer"><a href="/charte">Charte d’utilisation</a> · <a href="/mentions">Données personnelles</a> · Lycée des Exemples (0139990N)</footer>'
    if told.title:
        crumbs = " / ".join(
            f'<a href="{one.href}">{one.name}</a>'
            for one in (Entry("Administration", told.administration), *trail(told)[:-1])
        )
        body = f'<h1>{told.title}</h1>{_said(told)}<div id="region-main">{told.body or _index(told)}</div>'
        return _html(
            f"{told.title} | {told.school}",
            f'{bar}<div id="page"><div class="breadcrumb">{crumbs}</div>{body}</div>{foot}',
        )
    home = told.here == "/web/lycee"
    news = (
        '<div class="card"><h5>Annonces du site</h5><p><b>Conseils de classe</b> – le calendrier du premier trimestre est en ligne.</p><p><b>Espace élèves</b> – le code du Wi-Fi change lundi.</p></div>'
        '<div class="card"><h5>Événements à venir</h5><p>Vendredi 22 novembre, 18:00 – Réunion parents-professeurs</p></div>'
    )
    return _html(
        told.school,
        f'{bar}<div id="page"><h1>{told.school}</h1>{_said(told)}{news if home else ""}<div id="region-main">{told.body}</div></div>{foot}{_TOUR if home and not told.anonymous else ""}',
    )


def _branch(one: Entry, told: Told, level: int) -> str:
    """A section only unfolds; an entry is a link, whether or not something is below it."""
    way = trail(told)
    label = one.name if level == 1 else f'<a href="{one.href}">{one.name}</a>'
    here = " here" * (bool(way) and way[-1] == one)
    if not one.entries:
        return f'<li><p class="tree_item leaf{here}" role="treeitem">{label}</p></li>'
    below = "".join(_branch(sub, told, level + 1) for sub in one.entries)
    opened = one in way
    return f'<li class="{"expanded" * opened}"><p class="tree_item branch{here}" role="treeitem" tabindex="0" aria-expanded="{str(opened).lower()}"><span>{label}</span></p><ul role="group">{below}</ul></li>'


def console(told: Told) -> str:
    """The block at the left has the whole tree; what is below takes a moment to come."""
    tree = "".join(_branch(one, told, 1) for one in told.menu)
    block = f'<section class="card block_tree" aria-label="Administration"><h5>Administration</h5><ul role="tree">{tree}</ul></section><section class="card"><h5>Établissement</h5><small>{told.school}<br>UAI 0139990N<br>2 utilisateurs en ligne (5 dernières minutes)</small></section>'
    crumbs = " / ".join(f'<a href="{one.href}">{one.name}</a>' for one in (Entry("Accueil", "/"), *trail(told)))
    state = f'<div class="state">Base {"publiée" if told.published else "non publiée"} {told.publication}</div>'
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries if not told.body)
    links = f'<div class="row"><h4>{told.title}</h4><ul>{links}</ul></div>' if links else ""
    pages = (Entry("Accueil", "/"), Entry("Rapports", "/rapports"), Entry("Aide", "/aide"))
    bar = _navbar("PRONOTE", pages, told.here, _user("S", told.door))
    main = f'<div id="region-main">{_said(told)}<div class="card"><h5>{told.title or "Serveur PRONOTE"}</h5>{links}{told.body}</div></div>'
    return _html(
        f"{told.title or 'Accueil'} | PRONOTE",
        f'{bar}<div id="page"><div class="breadcrumb">{crumbs}</div><h1>{told.school}</h1>{state}<div class="two"><div>{block}</div>{main}</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, the ministry's accounts come first, and one's own unfolds."""
    said = f'<div class="alert alert-danger" role="alert">{wrong}</div>' if wrong else ""
    form = (
        '<form method="post" id="login"><input class="form-control" name="username" placeholder="Nom d’utilisateur" aria-label="Nom d’utilisateur"><input class="form-control" type="password" name="password" placeholder="Mot de passe" aria-label="Mot de passe">'
        '<button class="btn" id="loginbtn">Connexion</button><p><a href="/aide/oubli">Vous avez oublié votre mot de passe ?</a></p></form>'
    )
    if site == "portal":
        form = (
            '<p><b>Se connecter au moyen du compte :</b></p><a class="idp" href="/aide/educonnect">ÉduConnect – élèves et parents</a><a class="idp" href="/aide/academie">Académie – personnels de l’Éducation nationale</a>'
            f'<details{" open" * bool(wrong)}><summary class="idp">Compte ATRIUM – agents et administrateurs</summary><br>{form}</details>'
        )
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    return _html(
        f"Connexion | {name}",
        f'<div class="login-container"><h1>Connexion à {name}</h1>{said}{form}<div class="divider"></div><small>Français (fr) · <a href="/cookies">Avis relatif aux cookies</a></small></div>',
        "login",
    )


def _charter(_schools: Mapping[str, str]) -> str:
    return _html(
        "Charte | ATRIUM",
        '<div id="page"><h1>Veuillez lire notre charte</h1><div class="card"><h5>Charte d’utilisation des services numériques</h5><p>L’utilisateur s’engage à ne pas communiquer ses codes d’accès, à respecter le droit à l’image et à signaler toute anomalie à l’administrateur de l’établissement.</p><p><a href="/charte">Lire le texte complet</a></p></div>'
        '<form method="post"><p><label><input type="checkbox" name="status" onchange="this.form.querySelector(\'.btn\').disabled=!this.checked"> J’ai lu et j’accepte la charte d’utilisation</label></p><button class="btn" disabled>Continuer</button></form></div>',
    )


def _courses(schools: Mapping[str, str]) -> str:
    each = "".join(
        f'<div class="coursebox"><div class="pic"></div><form method="post"><input type="hidden" name="school" value="{uai}"><button class="coursename">{name}</button><br><small>{uai} · Dernier accès : hier</small></form></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Mes établissements | PRONOTE",
        f'<div id="page"><h1>Mes établissements</h1><input class="form-control" style="width:320px" type="search" placeholder="Rechercher" aria-label="Rechercher un établissement"><div id="list"><div class="pulse"></div><div class="pulse"></div></div></div><template id="t">{each}</template>'
        "<script>setTimeout(function(){var l=document.getElementById('list'),s=document.querySelector('[type=search]');l.replaceChildren(document.getElementById('t').content);s.oninput=function(){l.querySelectorAll('.coursebox').forEach(function(c){c.style.display=c.textContent.toLowerCase().indexOf(s.value.toLowerCase())<0?'none':''})}},600)</script>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_charter,), "console": (_courses,)}
