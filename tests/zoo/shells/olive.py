"""School software as sold in Belgium: « Aller à » opens a large menu under the pointer, sub-tabs, lists of settings; the school is chosen in the header."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Compte ATRIUM",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "console": (".topnav__school summary", ".topnav__school button:has-text('Lycée des Exemples')"),
}
_GO = "@text=Aller à"
_IN = ".topnav__mega >> text="
WAYS = {
    "services": (
        _GO,
        f"{_IN}Administration",
        ".subnav >> text=Pages de site",
        ".settings >> text=Accès aux services tiers",
    ),
    "export": (
        _GO,
        f"{_IN}Administration",
        ".subnav >> text=Utilisateurs",
        ".settings >> text=Export des utilisateurs",
    ),
    "ent": (_GO, f"{_IN}Intégration dans un ENT"),
    "displays": (_GO, f"{_IN}Préférences", ".subnav >> text=Affichages"),
    "pupils": (_GO, f"{_IN}Élèves"),
    "profiles": (_GO, f"{_IN}Professeurs", ".subnav >> text=Profils d'autorisation"),
    "groups": (_GO, f"{_IN}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#eceff1;color:#333;font:14px "Open Sans",Verdana,sans-serif}a{color:#c2410c;text-decoration:none}.topnav{background:#ff520e;color:#fff;height:44px;display:flex;align-items:stretch;position:relative;z-index:5}.topnav>*{display:flex;align-items:center}.topnav a,.topnav span{color:#fff;padding:0 14px}.topnav__title{font-weight:700}.topnav>a:hover,.topnav__go:hover{background:#e04300}.topnav__go{position:static;cursor:default}.topnav__go>span::after{content:" ▾"}.topnav__mega{position:absolute;left:0;right:0;top:44px;background:#fff;color:#333;box-shadow:0 8px 16px #0003;padding:22px 30px 28px;display:grid;grid-template-columns:repeat(4,1fr);gap:24px;visibility:hidden;opacity:0;transition:opacity .15s .1s,visibility .15s .1s}.topnav__go:hover .topnav__mega,.topnav__go:focus-within .topnav__mega{visibility:visible;opacity:1}.topnav__mega h3{margin:0 0 8px;font-size:13px;text-transform:uppercase;color:#8a8a8a;border-bottom:2px solid #ffd5c2;padding-bottom:6px}.topnav__mega ul{list-style:none;margin:0;padding:0}.topnav__mega a{color:#333;display:block;padding:6px 0}.topnav__mega a:hover{color:#ff520e}
.topnav__right{margin-left:auto}.topnav__school{position:relative}.topnav__school summary{list-style:none;padding:12px 16px;background:#0002;cursor:pointer}.topnav__school ul{position:absolute;right:0;top:44px;width:290px;background:#fff;list-style:none;margin:0;padding:6px 0;box-shadow:0 8px 16px #0003}.topnav__school li button{display:block;width:100%;border:0;background:none;text-align:left;padding:10px 16px;font:inherit;cursor:pointer}.topnav__school li button:hover{background:#fff0ea}.topnav__school small{color:#888;display:block}.subnav{background:#fff;border-bottom:1px solid #d5dade;padding:0 30px;display:flex;align-items:end;gap:4px}.subnav h1{font-size:20px;font-weight:400;margin:14px 26px 14px 0}.subnav a{padding:12px 14px;color:#555;border-bottom:3px solid transparent}.subnav a.is-active{border-color:#ff520e;color:#ff520e}
.wrap{display:flex;gap:18px;max-width:1220px;margin:18px auto;padding:0 20px}.wrap>section{flex:1;min-width:0}.wrap>aside{width:270px}.box{background:#fff;border-radius:4px;border:1px solid #d5dade;margin-bottom:16px}.box h2{margin:0;padding:12px 16px;font-size:14px;border-bottom:1px solid #eceff1}.box div,.box>p{padding:12px 16px;margin:0}.settings{list-style:none;margin:0;padding:0}.settings a{display:flex;gap:16px;align-items:center;padding:14px 16px;color:#333;border-bottom:1px solid #eceff1}.settings a:hover{background:#fff7f3}.settings i{font-style:normal;width:36px;height:36px;border-radius:50%;background:#ffe4d8;display:grid;place-items:center}.settings small{display:block;color:#888}.flash{background:#e3f5e1;border:1px solid #7cb874;padding:10px 16px;margin-bottom:14px;border-radius:4px}.flash.ko{background:#fde5e5;border-color:#d88}.pub{background:#37474f;color:#fff;padding:8px 30px;display:flex;gap:18px;align-items:center;font-size:13px}.pub form{margin:0}.pub button,.box div button,.cta{background:#ff520e;color:#fff;border:0;border-radius:3px;padding:7px 16px;font:inherit;cursor:pointer}.box div button:disabled{opacity:.5}table{border-collapse:collapse}td,th{border:0;border-bottom:1px solid #eceff1;padding:8px 14px;text-align:left}
.login{max-width:430px;margin:60px auto;background:#fff;border-radius:6px;box-shadow:0 4px 18px #0002;overflow:hidden}.login header{background:#ff520e;color:#fff;padding:22px;text-align:center;font-size:20px}.login .tabs{display:flex}.login .tabs button{flex:1;border:0;background:#f3f3f3;padding:12px;font:inherit;cursor:pointer}.login .tabs [aria-selected=true]{background:#fff;font-weight:700}.login .in{padding:22px}.login input:not([type=checkbox]){width:100%;padding:10px;border:1px solid #ccc;border-radius:3px;font:inherit;margin:4px 0 14px}.empty{text-align:center;padding:90px 20px;color:#777}.empty b{display:block;font-size:19px;color:#333;margin:14px}.toast{position:fixed;right:20px;bottom:20px;width:300px;background:#263238;color:#fff;border-radius:4px;padding:14px;animation:in .3s}.toast button{float:right;background:none;border:0;color:#fff;cursor:pointer}@keyframes in{from{transform:translateY(30px);opacity:0}}"""
_SCRIPT = """document.querySelectorAll(".login .tabs button").forEach(function(b){b.onclick=function(){document.querySelectorAll(".login .tabs button").forEach(function(x){x.setAttribute("aria-selected",x===b)});document.querySelectorAll(".login [role=tabpanel]").forEach(function(p){p.hidden=p.id!==b.getAttribute("aria-controls")})}});
var t=document.querySelector(".toast");if(t){t.querySelector("button").onclick=function(){t.remove()};setTimeout(function(){t.remove()},8000)}"""
_ASIDE = """<aside><div class="box"><h2>Agenda du jour</h2><div>08 h 25 – Réunion de direction<br>13 h 30 – Visite d’inspection<br>17 h 00 – Conseil de la vie lycéenne</div></div><div class="box"><h2>Messages</h2><div>3 messages non lus</div></div></aside>"""


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>"""


def _mega(columns: tuple[Entry, ...]) -> str:
    shown = "".join(
        f"<div><h3>{one.name}</h3><ul>"
        + "".join(f'<li><a href="{leaf.href}">{leaf.name}</a></li>' for leaf in one.entries)
        + "</ul></div>"
        for one in columns
    )
    return f'<div class="topnav__go" tabindex="0"><span>Aller à</span><div class="topnav__mega">{shown}</div></div>'


def _top(brand: str, home: str, mega: str, right: str) -> str:
    return f'<nav class="topnav"><a class="topnav__title" href="{home}">{brand}</a><a href="{home}">Accueil</a>{mega}<div class="topnav__right">{right}</div></nav>'


def _content(told: Told, tabs: tuple[Entry, ...], aside: str, more: str) -> str:
    way = trail(told)
    subs = "".join(
        f'<a href="{one.href}"{" class=is-active" if one in way or one.href == told.here else ""}>{one.name}</a>'
        for one in tabs
    )
    rows = ""
    if not told.body:
        rows = "".join(
            f'<li><a href="{one.href}"><i>✎</i><span>{one.name}<small>Consulter et modifier</small></span></a></li>'
            for one in told.entries
        )
        rows = f'<div class="box"><ul class="settings">{rows}</ul></div>'
    said = f'<div class="flash" role="status">{told.message}</div>' if told.message else ""
    body = (
        f'<div class="box"><h2>{told.title or "Informations"}</h2><div>{told.body}</div></div>' if told.body else rows
    )
    return f'<div class="subnav"><h1>{way[0].name if way else told.title or told.school}</h1>{subs}</div><div class="wrap"><section>{said}{body}{more}</section>{aside}</div>'


def portal(told: Told) -> str:
    """The menu under the pointer leads to the administration; its sections are tabs there."""
    tools = [Entry("Messagerie", "/web/lycee/messages"), Entry("Mes documents", "/web/lycee/documents-perso")]
    tools += [Entry("Pronote", told.pronote)] if told.pronote else []
    columns = [
        Entry(
            "École",
            "",
            (
                Entry("Actualités", "/web/lycee/actus"),
                Entry("Agenda", "/web/lycee/agenda"),
                Entry("Menus de la cantine", "/web/lycee/cantine"),
            ),
        ),
        Entry("Mes outils", "", tuple(tools)),
    ]
    if told.administration:
        columns.append(
            Entry(
                "Gestion",
                "",
                (Entry("Administration", told.administration), Entry("Réservation de salles", "/web/lycee/salles")),
            )
        )
    who = "" if told.anonymous else f"<span>Alex Exemple · {told.school} (0139990N)</span>"
    top = _top("ATRIUM", "/web/lycee", _mega(tuple(columns)), f'{who}<a href="{told.door.href}">{told.door.name}</a>')
    home = not told.title
    news = '<div class="box"><h2>Dernières nouvelles</h2><div><b>Voyage à Bruges</b><br>Les secondes partent lundi à 6 h 45, rendez-vous devant la grille.</div><div><b>Journée pédagogique</b><br>Pas de cours vendredi 20 mars.</div></div>'
    toast = '<div class="toast"><button type="button" aria-label="Masquer">×</button>Nouveau : signez vos documents en ligne.</div>'
    return _html(
        f"{told.title or 'Accueil'} | ATRIUM",
        top
        + _content(told, () if home else told.menu, _ASIDE if home else "", news if home else "")
        + (toast if home and not told.anonymous else ""),
    )


def console(told: Told) -> str:
    """All entries under « Aller à »; what one of them holds are tabs under the title."""
    way = trail(told)
    tabs = way[0].entries if way else ()
    if len(way) > 1 and way[1].entries:
        own = () if way[1].name == "Préférences" else (Entry("Liste", way[1].href),)
        tabs = (*own, *way[1].entries)
    top = _top(
        "PRONOTE",
        "/",
        _mega(told.menu),
        f'<span>🏫 {told.school} (0139990N)</span><a href="{told.door.href}">{told.door.name}</a>',
    )
    state = f'<div class="pub"><span>{"● Base publiée" if told.published else "○ Base non publiée"}</span>{told.publication}</div>'
    return _html(f"{told.title or 'Accueil'} | PRONOTE", top + state + _content(told, tabs, "", ""))


def sign_in(site: Site, wrong: str) -> str:
    """Two kinds of account in tabs at the portal."""
    said = f'<div class="flash ko" role="alert">{wrong}</div>' if wrong else ""
    form = f"""{said}<form method="post"><label>Nom d’utilisateur<input name="username" autocomplete="username"></label><label>Mot de passe<input name="password" type="password" autocomplete="current-password"></label><button class="cta">Se connecter</button> &nbsp; <a href="#oubli">Mot de passe oublié ?</a></form>"""
    if site == "console":
        return _html(
            "PRONOTE",
            f'<main class="login"><header>PRONOTE<br><small>Administration</small></header><div class="in">{form}</div></main>',
        )
    own = "true" if wrong else "false"
    return _html(
        "ATRIUM",
        f"""<main class="login"><header>ATRIUM<br><small>Le portail des écoles de la région</small></header><div class="tabs" role="tablist"><button role="tab" type="button" aria-controls="edu" aria-selected="{"false" if wrong else "true"}">ÉduConnect</button><button role="tab" type="button" aria-controls="loc" aria-selected="{own}">Compte ATRIUM</button></div>
<div class="in"><div role="tabpanel" id="edu"{" hidden" if wrong else ""}><p>Élèves et parents : utilisez votre compte ÉduConnect.</p><a class="cta" href="#educonnect">Continuer avec ÉduConnect</a></div><div role="tabpanel" id="loc"{"" if wrong else " hidden"}><p>Personnels et administrateurs</p>{form}</div></div></main>""",
    )


def _header_choice(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<li><button name="school" value="{uai}">{name}<small>{uai}</small></button></li>'
        for uai, name in schools.items()
    )
    right = f'<form method="post" style="display:contents"><details class="topnav__school"><summary>🏫 Choisir un établissement ▾</summary><ul>{rows}</ul></details></form><a href="/quitter">Déconnexion</a>'
    return _html(
        "PRONOTE",
        _top("PRONOTE", "/", "", right)
        + '<div class="empty"><div style="font-size:46px">🏫</div><b>Aucun établissement sélectionné</b>Choisissez l’établissement pour lequel vous travaillez dans la barre du haut.</div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_header_choice,)}
