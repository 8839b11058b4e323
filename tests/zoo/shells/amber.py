"""Like a Bootstrap theme bought for a Symfony back office: a dark side bar whose groups unfold, a bell, an avatar's menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".list-group-item:has-text('Administrateur local')",),
    "console": (".card:has-text('Lycée des Exemples') >> text=Accéder",),
}
_ADMIN = ("#userDropdown", ".dropdown-item:has-text('Administration')")
WAYS = {
    "services": (*_ADMIN, ".sidebar >> text=Pages de site", ".sidebar >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".sidebar >> text=Utilisateurs", ".sidebar >> text=Export des utilisateurs"),
    "ent": (".sidebar >> text=Pronote.net", ".sidebar >> text=Intégration dans un ENT"),
    "displays": (".sidebar >> text=Paramètres", ".sidebar >> text=Préférences", ".card-body >> text=Affichages"),
    "pupils": (".sidebar >> text=Ressources", ".sidebar >> text=Élèves"),
    "profiles": (
        ".sidebar >> text=Ressources",
        ".sidebar >> text=Professeurs",
        ".nav-tabs >> text=Profils d'autorisation",
    ),
    "groups": (".sidebar >> text=Fichier", ".sidebar >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 Nunito,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#5a5c69;background:#f8f9fc}a{color:#4e73df;text-decoration:none}
a:hover{text-decoration:underline}#wrapper{display:flex;min-height:100vh}.sidebar{width:224px;flex:none;background:linear-gradient(180deg,#4e73df 10%,#224abe);list-style:none;margin:0;padding:0}
.sidebar-brand{display:flex;align-items:center;justify-content:center;height:70px;color:#fff;font-weight:800;letter-spacing:.05rem;text-transform:uppercase}.sidebar-divider{border:0;border-top:1px solid #ffffff26;margin:0 16px 16px}
.sidebar-heading{padding:0 16px;font-size:11px;font-weight:800;color:#fff6;text-transform:uppercase}.sidebar .nav-link{display:flex;gap:8px;padding:12px 16px;color:#fffc;cursor:pointer}.sidebar .nav-link:hover{color:#fff;text-decoration:none}
.sidebar .nav-link[aria-expanded]::after{content:"\\203A";margin-left:auto;transition:transform .2s}.sidebar .nav-link[aria-expanded=true]::after{transform:rotate(90deg)}.collapse{display:none}.collapse.show{display:block}
.collapsing{height:0;overflow:hidden;transition:height .35s ease}.collapse-inner{background:#fff;border-radius:6px;margin:0 14px 14px;padding:8px 0}.collapse-header{font-size:11px;font-weight:800;color:#b7b9cc;text-transform:uppercase;padding:6px 16px;margin:0}
.collapse-item{display:block;padding:7px 8px;margin:0 8px;border-radius:5px;color:#3a3b45;font-size:13px}.collapse-item:hover{background:#eaecf4;text-decoration:none}.collapse-item.active{color:#4e73df;font-weight:700}
#content-wrapper{flex:1;display:flex;flex-direction:column;min-width:0}.topbar{height:70px;background:#fff;box-shadow:0 2px 20px #3a3b4526;display:flex;align-items:center;padding:0 24px;gap:18px}.topbar form{display:flex}.topbar .ml-auto{margin-left:auto}
.form-control{border:1px solid #d1d3e2;border-radius:5px;padding:8px 12px;font:inherit;width:100%}.btn,main button,.topbar form[method] button{background:#4e73df;color:#fff;border:0;border-radius:5px;padding:8px 14px;font:inherit;cursor:pointer;display:inline-block}
.dropdown{position:relative}.dropdown-menu{display:none;position:absolute;right:0;top:46px;background:#fff;border:1px solid #e3e6f0;border-radius:6px;box-shadow:0 2px 20px #3a3b4526;width:230px;padding:8px 0;z-index:9;animation:g .2s}
@keyframes g{from{transform:scale(.9);opacity:0}}.dropdown-menu.show{display:block}.dropdown-item{display:block;padding:6px 20px;color:#3a3b45}.dropdown-item:hover{background:#f8f9fc;text-decoration:none}.dropdown-divider{border-top:1px solid #eaecf4;margin:8px 0}
.badge{background:#e74a3b;color:#fff;border-radius:8px;font-size:10px;padding:1px 5px;vertical-align:top}.avatar{display:inline-block;width:32px;height:32px;border-radius:50%;background:#b7b9cc;color:#fff;text-align:center;line-height:32px;margin-left:8px}
main{padding:24px;flex:1}h1{font-size:26px;font-weight:400;margin:0 0 20px}.card{background:#fff;border:1px solid #e3e6f0;border-radius:6px;box-shadow:0 2px 20px #3a3b4514;margin-bottom:24px}.card-header{background:#f8f9fc;border-bottom:1px solid #e3e6f0;padding:12px 20px;font-weight:700;color:#4e73df}
.card-body{padding:20px}.row{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}.nav-tabs{display:flex;list-style:none;margin:0 0 20px;padding:0;border-bottom:1px solid #dddfeb}.nav-tabs a{display:block;padding:8px 16px}.nav-tabs a.active{background:#fff;border:1px solid #dddfeb;border-bottom-color:#fff;margin-bottom:-1px;border-radius:5px 5px 0 0;color:#6e707e}
.alert{padding:12px 20px;border-radius:5px;background:#d2f4e8;color:#0f6848;margin-bottom:20px}.alert-danger{background:#fadbd8;color:#78261f}.list-group-item{display:block;width:100%;text-align:left;background:#fff;border:1px solid #e3e6f0;padding:14px 18px;font:inherit;color:inherit;cursor:pointer;margin-top:-1px}
.list-group-item:hover{background:#f8f9fc}.small{font-size:12px;color:#858796}footer{background:#fff;padding:24px;text-align:center;font-size:12px}.bg{background:linear-gradient(180deg,#4e73df 10%,#224abe);min-height:100vh;padding:60px 16px}.o{max-width:640px;margin:0 auto;background:#fff;border-radius:6px;padding:44px;box-shadow:0 8px 40px #0004}
table{border-collapse:collapse}td,th{border:1px solid #e3e6f0;padding:7px 12px}"""
_SCRIPT = """document.addEventListener('click',function(e){var t=e.target.closest('[data-toggle]');document.querySelectorAll('.dropdown-menu.show').forEach(function(m){if(!t||m.previousElementSibling!==t)m.classList.remove('show')});
if(!t)return;e.preventDefault();if(t.dataset.toggle==='dropdown'){t.nextElementSibling.classList.toggle('show');return}
function slide(a,open){var d=document.querySelector(a.dataset.target);a.setAttribute('aria-expanded',open);d.classList.remove('collapse','show');d.classList.add('collapsing');d.style.height=open?0:d.scrollHeight+'px';d.offsetHeight;d.style.height=open?d.scrollHeight+'px':0;
setTimeout(function(){d.classList.remove('collapsing');d.classList.add('collapse');if(open)d.classList.add('show');d.style.height=''},360)}
var open=t.getAttribute('aria-expanded')!=='true';document.querySelectorAll('.sidebar [aria-expanded=true]').forEach(function(o){if(o!==t)slide(o,false)});slide(t,open)});"""


def _html(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">'
        f"<title>{title}</title><style>{_STYLE}</style></head>{body}<script>{_SCRIPT}</script></html>"
    )


def _side(told: Told, brand: str, home: str, heading: str, mine: tuple[Entry, ...]) -> str:
    """Own links above, the sections below; the section of the page is unfolded."""
    way = trail(told)
    own = "".join(f'<li><a class="nav-link" href="{one.href}">▪ <span>{one.name}</span></a></li>' for one in mine)
    groups = ""
    for at, one in enumerate(told.menu if heading else ()):
        items = "".join(
            f'<a class="collapse-item{" active" * (entry in way)}" href="{entry.href}">{entry.name}</a>'
            for entry in one.entries
        )
        groups += (
            f'<li class="nav-item"><a class="nav-link" href="#" data-toggle="collapse" data-target="#g{at}" aria-expanded="{str(one in way).lower()}" aria-controls="g{at}">▣ <span>{one.name}</span></a>'
            f'<div id="g{at}" class="collapse{" show" * (one in way)}"><div class="collapse-inner">{items}</div></div></li>'
        )
    title = f'<hr class="sidebar-divider"><div class="sidebar-heading">{heading}</div>' if heading else ""
    return f'<ul class="sidebar"><a class="sidebar-brand" href="{home}">{brand}</a><hr class="sidebar-divider">{own}{title}{groups}</ul>'


def _around(told: Told, side: str, left: str, account: str, body: str) -> str:
    bell = (
        '<div class="dropdown"><a href="#" data-toggle="dropdown" aria-label="Alertes"><svg width="16" height="18" viewBox="0 0 16 18" fill="#b7b9cc"><path d="M8 0a6 6 0 0 0-6 6v5l-2 3h16l-2-3V6a6 6 0 0 0-6-6zM6 15h4a2 2 0 0 1-4 0z"/></svg><span class="badge">2</span></a><div class="dropdown-menu">'
        '<span class="dropdown-item small">12 novembre<br>La sauvegarde de la nuit est terminée.</span><span class="dropdown-item small">8 novembre<br>Nouvelle version disponible.</span></div></div>'
    )
    said = f'<div class="alert alert-success" role="alert">{told.message}</div>' if told.message else ""
    return _html(
        told.title or told.school,
        f'<body><div id="wrapper">{side}<div id="content-wrapper"><nav class="topbar">{left}<span class="ml-auto"></span>{bell}{account}</nav>'
        f"<main>{said}{body}</main><footer>© Éditeur – <a href='/mentions'>Mentions légales</a> – Lycée des Exemples (0139990N)</footer></div></div></body>",
    )


def portal(told: Told) -> str:
    """« Administration » is in the avatar's menu; there, its sections are in the side bar."""
    tabs = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")]
    if told.pronote:
        tabs.append(Entry("Pronote", told.pronote))
    side = _side(told, "Atrium", "/web/lycee", "Administration du site" if told.title else "", tuple(tabs))
    account = f'<a class="btn" href="{told.door.href}">{told.door.name}</a>'
    if told.administration:
        account = (
            '<div class="dropdown"><a href="#" id="userDropdown" data-toggle="dropdown" role="button">Claire Martin<span class="avatar">CM</span></a><div class="dropdown-menu">'
            '<a class="dropdown-item" href="/web/lycee/profil">Mon profil</a><a class="dropdown-item" href="/web/lycee/messagerie">Messagerie <span class="badge">7</span></a>'
            f'<a class="dropdown-item" href="{told.administration}">⚙ Administration</a><div class="dropdown-divider"></div><a class="dropdown-item" href="{told.door.href}">{told.door.name}</a></div></div>'
        )
    left = f'<strong>{told.school}</strong> <span class="small">0139990N</span>'
    body = f"<h1>{told.title or 'Bonjour'}</h1>"
    if told.here == "/web/lycee":
        news = (
            ("Bourses de lycée", "La campagne est ouverte jusqu'au 18 octobre, dossiers à l'intendance."),
            ("Journée portes ouvertes", "Les équipes accueillent les familles le samedi 15 mars de 9 h à 12 h."),
            ("Transports", "La ligne 27 ne dessert plus l'arrêt Stade jusqu'à la fin des travaux."),
        )
        cards = "".join(
            f'<div class="card"><div class="card-header">{head}</div><div class="card-body">{text}</div></div>'
            for head, text in news
        )
        body += f'<div class="row">{cards}</div>'
    links = "".join(
        f'<a class="list-group-item" href="{one.href}">{one.name}</a>' for one in told.entries if not told.body
    )
    body += links or f'<div class="card"><div class="card-body">{told.body}</div></div>'
    return _around(told, side, left, account, body)


def console(told: Told) -> str:
    """What is below an entry: tabs over its page, or a card of links where the page has nothing else."""
    way = trail(told)
    side = _side(told, "Pronote", "/", "Modules", (Entry("Tableau de bord", "/"), Entry("Journal", "/journal")))
    tabs = ""
    if len(way) > 1 and way[1].entries and told.body:
        first = "Liste" if way[0].name == "Ressources" else way[1].name
        each = (Entry(first, way[1].href), *way[1].entries)
        tabs = "".join(
            f'<li><a class="{"active" * (one.href == told.here)}" href="{one.href}">{one.name}</a></li>' for one in each
        )
        tabs = f'<ul class="nav-tabs">{tabs}</ul>'
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries if not told.body)
    state = f"Base {'publiée' if told.published else 'non publiée'}"
    account = (
        '<div class="dropdown"><a href="#" data-toggle="dropdown" role="button">SPR<span class="avatar">S</span></a><div class="dropdown-menu"><a class="dropdown-item" href="/compte">Mon compte</a>'
        f'<a class="dropdown-item" href="/changer">Changer d’établissement</a><div class="dropdown-divider"></div><a class="dropdown-item" href="{told.door.href}">{told.door.name}</a></div></div>'
    )
    body = f'<h1>{told.title or "Tableau de bord"}</h1>{tabs}<div class="card"><div class="card-header">{told.title or "Serveur PRONOTE"}</div><div class="card-body">{links}{told.body}</div></div>'
    left = f"<strong>{told.school}</strong> <span class='small'>{state}</span>{told.publication}"
    return _around(told, side, left, account, body)


def sign_in(site: Site, wrong: str) -> str:
    """A white card over the theme's gradient."""
    said = f'<div class="alert alert-danger">{wrong}</div>' if wrong else ""
    name = "ATRIUM" if site == "portal" else "PRONOTE – Administration"
    return _html(
        "Connexion",
        f'<body><div class="bg"><div class="o"><h1 style="text-align:center">{name}</h1>{said}<form method="post"><p><input class="form-control" name="username" placeholder="Identifiant" aria-label="Identifiant" autofocus></p>'
        '<p><input class="form-control" type="password" name="password" placeholder="Mot de passe" aria-label="Mot de passe"></p><p><label><input type="checkbox" name="remember"> Se souvenir de moi</label></p>'
        '<button class="btn" style="width:100%">Se connecter</button></form><hr><p class="small" style="text-align:center"><a href="/aide/oubli">Mot de passe oublié ?</a><br><a href="/mentions">Mentions légales</a></p></div></div></body>',
    )


def _kinds(_schools: Mapping[str, str]) -> str:
    each = (
        ("Enseignant", "Cours, notes et cahier de textes"),
        ("Administrateur local", "Gestion du portail de l'établissement"),
        ("Parent", "Suivi de la scolarité"),
    )
    items = "".join(
        f'<button class="list-group-item" name="profil" value="{at}"><strong>{name}</strong><br><span class="small">{text}</span></button>'
        for at, (name, text) in enumerate(each)
    )
    return _html(
        "Profil",
        f'<body><div class="bg"><div class="o"><h1>Choisissez votre profil</h1><form method="post">{items}</form></div></div></body>',
    )


def _cards(schools: Mapping[str, str]) -> str:
    each = "".join(
        f'<div class="card"><div class="card-header">{name}</div><div class="card-body"><p class="small">UAI {uai}<br>Hébergement actif</p><form method="post"><input type="hidden" name="school" value="{uai}"><button class="btn">Accéder</button></form></div></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissements",
        f'<body><div class="bg"><div class="o"><h1>Vos établissements</h1><div class="row" style="grid-template-columns:1fr 1fr">{each}</div></div></div></body>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_kinds,), "console": (_cards,)}
