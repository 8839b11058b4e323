"""A human resources web client of these years: a dark side bar whose groups unfold, an avatar's menu, skeletons, two-step sign-in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",), "console": ("text=Suivant",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=J'ai compris",),
    "console": (".etab:has-text('Lycée des Exemples')",),
}
_ADMIN = (".hd__avatar", ".hd__menu >> text=Administration")
WAYS = {
    "services": (*_ADMIN, ".sb >> text=Pages de site", ".sb >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".sb >> text=Utilisateurs", ".sb >> text=Export des utilisateurs"),
    "ent": (".sb >> text=Pronote.net", ".sb >> text=Intégration dans un ENT"),
    "displays": (".sb >> text=Paramètres", ".sb >> text=Préférences", ".tabs >> text=Affichages"),
    "pupils": (".sb >> text=Ressources", ".sb >> text=Élèves"),
    "profiles": (".sb >> text=Ressources", ".sb >> text=Professeurs", ".tabs >> text=Profils d'autorisation"),
    "groups": (".sb >> text=Fichier", ".sb >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,"Segoe UI",Roboto,sans-serif;color:#1f2937;background:#f3f4f8}a{color:inherit;text-decoration:none}
.app{display:flex;min-height:100vh}.sb{width:256px;background:#182235;color:#c3cbdb;flex:none;padding:16px 12px}.sb__brand{display:flex;gap:10px;align-items:center;font-weight:700;color:#fff;padding:4px 8px 20px;font-size:16px}.sb__brand i{width:28px;height:28px;border-radius:8px;background:#22c3a6}
.sb__item{display:flex;align-items:center;gap:12px;padding:9px 10px;border-radius:8px;cursor:pointer;user-select:none}.sb__item:hover{background:#243149;color:#fff}.sb__item.is-active{background:#22c3a6;color:#06241f}.sb__item svg{flex:none}
.sb__count{margin-left:auto;background:#e2475b;color:#fff;border-radius:9px;font-size:11px;padding:0 7px}.sb__chevron{margin-left:auto;transition:transform .25s}.sb__group.is-open .sb__chevron{transform:rotate(90deg)}
.sb__sub{max-height:0;overflow:hidden;visibility:hidden;transition:max-height .28s ease,visibility .28s}.sb__group.is-open .sb__sub{max-height:420px;visibility:visible}.sb__sub .sb__item{padding-left:42px;font-size:13px}
.main{flex:1;min-width:0}.hd{height:60px;background:#fff;border-bottom:1px solid #e5e7ef;display:flex;align-items:center;gap:18px;padding:0 24px}.hd__school{font-weight:600;cursor:pointer}.hd__school small{color:#6b7280;font-weight:400;margin-left:6px}.hd__right{margin-left:auto;display:flex;gap:18px;align-items:center;position:relative}
.hd__avatar{width:36px;height:36px;border-radius:50%;background:#5b6cf0;color:#fff;display:grid;place-items:center;font-weight:600;cursor:pointer}.hd__menu{position:absolute;right:0;top:46px;width:230px;background:#fff;border:1px solid #e5e7ef;border-radius:10px;box-shadow:0 12px 30px #1822352e;padding:6px;opacity:0;transform:translateY(-6px);visibility:hidden;transition:.18s;z-index:30}
.hd__menu.is-open{opacity:1;transform:none;visibility:visible}.hd__menu a{display:block;padding:8px 10px;border-radius:6px}.hd__menu a:hover{background:#f3f4f8}.hd__menu hr{border:0;border-top:1px solid #e5e7ef}
.ct{padding:24px}.ct__title{font-size:22px;font-weight:700;margin:0 0 16px}.card{background:#fff;border:1px solid #e5e7ef;border-radius:12px;padding:20px;margin-bottom:16px}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.kpi{font-size:28px;font-weight:700}
.tabs{display:flex;gap:24px;border-bottom:1px solid #dfe2ec;margin-bottom:18px}.tabs__tab{padding:8px 2px;color:#6b7280}.tabs__tab.is-active{color:#0f766e;border-bottom:2px solid #0f766e}.skel{height:18px;border-radius:6px;background:linear-gradient(90deg,#e6e8f0,#f5f6fa,#e6e8f0);margin:12px 0}
.toast{position:fixed;right:24px;bottom:24px;background:#065f46;color:#fff;padding:12px 18px;border-radius:10px}.btn{background:#0f766e;color:#fff;border-radius:8px;padding:10px 18px;border:0;font:inherit;cursor:pointer;display:inline-block;text-align:center}
.ov{position:fixed;inset:0;background:#18223599;display:grid;place-items:center;z-index:50}.ov__box{background:#fff;border-radius:16px;width:480px;padding:28px}.auth{min-height:100vh;display:grid;place-items:center}.auth .card{width:400px;padding:32px}
.fld{margin:16px 0}.fld__lbl{font-size:13px;color:#4b5563;margin-bottom:4px}.fld input{width:100%;border:1px solid #cfd4e2;border-radius:8px;padding:10px 12px;font:inherit}.err{color:#b42318}.lk{color:#0f766e;font-size:13px}.etab{display:flex;gap:14px;align-items:center;padding:12px;border-radius:10px;cursor:pointer}.etab:hover{background:#eef7f5}.etab i{width:40px;height:40px;border-radius:10px;background:#dbe4ff;display:grid;place-items:center;font-style:normal;font-weight:700}"""
_SCRIPT = """document.querySelectorAll(".sb__group>.sb__item").forEach(function(h){h.addEventListener("click",function(){h.parentNode.classList.toggle("is-open")})});
var av=document.querySelector(".hd__avatar"),mn=document.querySelector(".hd__menu");if(av)document.addEventListener("click",function(e){mn.classList.toggle("is-open",av.contains(e.target)&&!mn.classList.contains("is-open"))});
var view=document.querySelector(".view");if(view)setTimeout(function(){document.querySelector(".wait").remove();view.style.display=""},380);
var news=document.querySelector("template.news");if(news&&!sessionStorage.getItem("nouveautes-24.2"))setTimeout(function(){document.body.appendChild(news.content.cloneNode(true));
document.querySelector(".ov .btn").onclick=function(){sessionStorage.setItem("nouveautes-24.2","1");document.querySelector(".ov").remove()}},650);
var toast=document.querySelector(".toast");if(toast)setTimeout(function(){toast.style.opacity=0},9000);
function suite(){var i=document.querySelector("[name=username]");if(!i.value.trim()){i.focus();return}document.getElementById("e1").style.display="none";document.getElementById("e2").style.display="";document.getElementById("qui").textContent=i.value;document.querySelector("[name=password]").focus()}
function choisir(u){document.querySelector("[name=school]").value=u;document.forms[0].submit()}"""
_ICON = '<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><rect x="4" y="4" width="16" height="16" rx="3"/><path d="M4 10h16"/></svg>'
_BELL = '<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="#6b7280" stroke-width="2"><path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 22h4"/></svg>'
_NEWS = """<template class="news"><div class="ov"><div class="ov__box"><div class="ct__title">Quoi de neuf ?</div><p>La messagerie affiche désormais les accusés de lecture et l'agenda se synchronise avec votre téléphone.</p>
<p><a class="lk" href="#notes-de-version">Lire les notes de version</a></p><div class="btn">J'ai compris</div></div></div></template>"""
_BOARD = """<div class="grid"><div class="card"><div>Absences du jour</div><div class="kpi">27</div></div><div class="card"><div>Messages non lus</div><div class="kpi">3</div></div><div class="card"><div>Événements</div><div class="kpi">5</div></div></div>
<div class="card"><b>Fil d'actualité</b><p>Le self sera fermé vendredi soir. — Intendance, il y a 2 h</p><p>Réunion parents-professeurs de seconde le 18. — Vie scolaire, hier</p></div>"""


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>'


def _groups(told: Told) -> str:
    """A group is a row that is pressed, its entries are links below."""
    way, rows = trail(told), ""
    for one in told.menu:
        below = "".join(
            f'<a class="sb__item{" is-active" * (entry in way)}" href="{entry.href}">{entry.name}</a>'
            for entry in one.entries
        )
        rows += (
            f'<div class="sb__group{" is-open" * (one in way)}"><div class="sb__item">{_ICON}<span>{one.name}</span><span class="sb__chevron">›</span></div>'
            f'<div class="sb__sub">{below}</div></div>'
        )
    return rows


def _frame(told: Told, brand: str, side: str, right: str, extra: str) -> str:
    way = trail(told)
    tabs = ""
    if len(way) > 1 and way[1].entries:
        tabs = "".join(
            f'<a class="tabs__tab{" is-active" * (one.href == told.here)}" href="{one.href}">{one.name}</a>'
            for one in (Entry("Général" if way[1].name == "Préférences" else "Liste", way[1].href), *way[1].entries)
        )
        tabs = f'<div class="tabs">{tabs}</div>'
    cards = "".join(
        f'<a class="card" href="{one.href}"><b>{one.name}</b></a>' for one in told.entries if not told.body and not tabs
    )
    body = f'<div class="card">{told.body}</div>' if told.body else f'<div class="grid">{cards}</div>'
    toast = f'<div class="toast" role="status">{told.message}</div>' if told.message else ""
    title = f'<div class="ct__title">{told.title or "Tableau de bord"}</div>'
    wait = '<div class="wait"><div class="skel" style="width:40%"></div><div class="skel"></div><div class="skel" style="width:75%"></div></div>'
    return _html(
        f"{told.title or 'Tableau de bord'} · {brand}",
        f"""<div class="app"><div class="sb"><div class="sb__brand"><i></i>{brand}</div>{side}</div><div class="main"><div class="hd"><div class="hd__school">{told.school}<small>0139990N</small></div>
<div class="hd__right">{right}</div></div><div class="ct">{title}{tabs}{wait}<div class="view" style="display:none">{body}{extra}</div></div></div></div>{toast}""",
    )


def portal(told: Told) -> str:
    """The administration is in the avatar's menu; its side bar takes the place of the other."""
    inside = bool(trail(told)) or bool(told.title)
    links = [
        ("Tableau de bord", "/web/lycee", ""),
        ("Actualités", "/web/lycee/actus", ""),
        ("Agenda", "/web/lycee/agenda", ""),
    ]
    if not told.anonymous:
        links.append(("Messagerie", "/web/lycee/messages", '<span class="sb__count">3</span>'))
    if told.pronote:
        links.append(("Pronote", told.pronote, ""))
    side = "".join(
        f'<a class="sb__item{" is-active" * (href == told.here)}" href="{href}">{_ICON}<span>{name}</span>{count}</a>'
        for name, href, count in links
    )
    if inside:
        side = f'<a class="sb__item" href="/web/lycee">{_ICON}<span>Retour au portail</span></a>{_groups(told)}'
    right = f'<a class="btn" href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        right = f"""{_BELL}<div class="hd__avatar">AE</div><div class="hd__menu"><a href="/web/lycee/profil">Mon profil</a><a href="/web/lycee/notifications">Notifications</a>
<a href="{told.administration}">Administration</a><hr><a href="{told.door.href}">{told.door.name}</a></div>"""
    extra = ""
    if told.here == "/web/lycee":
        extra = _BOARD if told.anonymous else _BOARD + _NEWS
    return _frame(told, "Atrium", side, right, extra)


def console(told: Told) -> str:
    """The same bar with the console's sections; the publication stands in the head."""
    state = "● Publiée" if told.published else "○ Non publiée"
    right = f'<span>{state}</span>{told.publication}<div class="hd__avatar">AD</div><div class="hd__menu"><a href="/compte">Mon compte</a><a href="/apropos">À propos</a><hr><a href="{told.door.href}">{told.door.name}</a></div>'
    side = f'<a class="sb__item{" is-active" * (told.here == "/")}" href="/">{_ICON}<span>Tableau de bord</span></a>{_groups(told)}'
    return _frame(told, "PRONOTE", side, right, "")


def sign_in(site: Site, wrong: str) -> str:
    """Who one is, then the password, in the same card."""
    said = f'<p class="err">{wrong}</p>' if wrong else ""
    return _html(
        "Connexion",
        f"""<div class="auth"><form class="card" method="post"><div class="ct__title">{"Bienvenue sur Atrium" if site == "portal" else "PRONOTE · Administration"}</div>{said}
<div id="e1"><div class="fld"><div class="fld__lbl">Identifiant</div><input name="username" placeholder="Votre identifiant" onkeydown="if(event.key==='Enter'){{event.preventDefault();suite()}}"></div>
<div class="btn" style="width:100%" onclick="suite()">Suivant</div><p><a class="lk" href="#identifiant">Identifiant oublié ?</a></p></div>
<div id="e2" style="display:none"><p>Bonjour <b id="qui"></b> · <a class="lk" href="">Ce n'est pas vous ?</a></p><div class="fld"><div class="fld__lbl">Mot de passe</div><input name="password" type="password" placeholder="••••••••"></div>
<button class="btn" style="width:100%">Se connecter</button><p><a class="lk" href="#mot-de-passe">Mot de passe oublié ?</a></p></div></form></div>""",
    )


def _mine(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f"""<div class="etab" onclick="choisir('{uai}')"><i>{name[0]}</i><div><b>{name}</b><br><small>{uai} · Exempleville</small></div></div>"""
        for uai, name in schools.items()
    )
    return _html(
        "Vos établissements",
        f'<div class="auth"><form class="card" method="post"><input type="hidden" name="school"><div class="ct__title">Sur quel établissement travaillez-vous ?</div>{rows}</form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_mine,)}
