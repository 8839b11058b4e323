"""A parking operator's back office in an Angular component set: « Vous êtes… » first, panel menus that unfold, a drawer at the console, skeletons."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Personnel de l’établissement",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".p-card:has-text('Lycée des Exemples')", ".p-button:has-text('Continuer')"),
    "console": (".p-dropdown", ".p-dropdown-item:has-text('Lycée des Exemples')", ".p-button:has-text('Continuer')"),
}
_SIDE, _DRAWER = ".layout-sidebar >> text=", ".p-sidebar >> text="
_BURGER = ".layout-menu-button"
WAYS = {
    "services": (f"{_SIDE}Administration", f"{_SIDE}Pages de site", f"{_SIDE}Accès aux services tiers"),
    "export": (f"{_SIDE}Administration", f"{_SIDE}Utilisateurs", f"{_SIDE}Export des utilisateurs"),
    "ent": (_BURGER, f"{_DRAWER}Pronote.net", f"{_DRAWER}Intégration dans un ENT"),
    "displays": (_BURGER, f"{_DRAWER}Paramètres", f"{_DRAWER}Préférences", ".p-tabmenu >> text=Affichages"),
    "pupils": (_BURGER, f"{_DRAWER}Ressources", f"{_DRAWER}Élèves"),
    "profiles": (_BURGER, f"{_DRAWER}Ressources", f"{_DRAWER}Professeurs", ".p-tabmenu >> text=Profils d'autorisation"),
    "groups": (_BURGER, f"{_DRAWER}Fichier", f"{_DRAWER}Administration des utilisateurs"),
}
_STYLE = """:root{--primary:#0f766e;--surface:#f8fafc;--border:#e2e8f0;--text:#334155;--muted:#64748b}*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,"Segoe UI",Roboto,sans-serif;color:var(--text);background:var(--surface)}.layout-topbar{position:fixed;z-index:20;top:0;left:0;right:0;height:60px;background:#fff;border-bottom:1px solid var(--border);display:flex;align-items:center;padding:0 20px;gap:16px}.layout-topbar-logo{font-weight:700;font-size:18px;color:var(--primary);display:flex;align-items:center;gap:9px;cursor:pointer}.layout-topbar-logo i{width:30px;height:30px;border-radius:8px;background:var(--primary);color:#fff;display:grid;place-items:center;font-style:normal}
.layout-menu-button{width:40px;height:40px;border-radius:50%;display:grid;place-items:center;font-size:18px;cursor:pointer;color:var(--muted)}.layout-menu-button:hover{background:#f1f5f9}.spacer{flex:1}.chip{background:#ecfdf5;color:#065f46;border-radius:16px;padding:4px 12px;font-weight:500}.topbar-icon{position:relative;cursor:pointer;font-size:17px;color:var(--muted);padding:6px}.p-badge{position:absolute;top:0;right:-2px;background:#ef4444;color:#fff;font-size:10px;border-radius:8px;padding:0 5px}.p-avatar{width:34px;height:34px;border-radius:50%;background:#cbd5e1;display:grid;place-items:center;font-weight:600;cursor:pointer}
.p-menu-overlay{position:fixed;top:54px;right:18px;background:#fff;border:1px solid var(--border);border-radius:8px;box-shadow:0 6px 18px rgba(0,0,0,.12);padding:6px;min-width:190px;z-index:40;opacity:0;transform:scaleY(.8);transform-origin:top;transition:all .12s;visibility:hidden}.p-menu-overlay.p-open{opacity:1;transform:none;visibility:visible}.p-menuitem{padding:8px 12px;border-radius:6px;cursor:pointer}.p-menuitem:hover{background:#f1f5f9}
.layout-sidebar{position:fixed;top:60px;left:0;bottom:0;width:250px;background:#fff;border-right:1px solid var(--border);padding:16px 14px;overflow:auto}.layout-root-text{font-size:11px;text-transform:uppercase;font-weight:700;letter-spacing:.5px;margin:16px 10px 6px;color:#0f172a}.layout-item,.p-panelmenu-header,.p-submenu-item{display:flex;align-items:center;gap:10px;padding:9px 11px;border-radius:8px;cursor:pointer;color:var(--text)}.layout-item:hover,.p-panelmenu-header:hover,.p-submenu-item:hover{background:#f1f5f9}.layout-item.active-route,.p-submenu-item.active-route{color:var(--primary);font-weight:600;background:#f0fdfa}.p-panelmenu-header .p-icon{transition:transform .25s;margin-left:auto;font-size:11px}.p-panelmenu-header.p-highlight .p-icon{transform:rotate(90deg)}.p-panelmenu-header{font-weight:600}
.p-toggleable-content{overflow:hidden;max-height:0;visibility:hidden;transition:max-height .3s cubic-bezier(.86,0,.07,1),visibility 0s .3s}.p-toggleable-content.p-expanded{max-height:420px;visibility:visible;transition:max-height .3s}.p-submenu-item{padding-left:38px}.layout-main{padding:84px 28px 60px 278px}.layout-static-inactive .layout-main{padding-left:28px}.card{background:#fff;border:1px solid var(--border);border-radius:12px;padding:22px;margin-bottom:20px}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:18px}.kpi b{font-size:24px;display:block;color:#0f172a}.kpi span{color:var(--muted)}.kpi em{font-style:normal;color:#16a34a;font-size:12px}
.p-component-overlay{position:fixed;inset:0;background:rgba(0,0,0,0);pointer-events:none;transition:background .2s;z-index:50}.p-component-overlay.p-active{background:rgba(0,0,0,.4);pointer-events:auto}.p-sidebar{position:fixed;z-index:60;top:0;bottom:0;left:0;width:310px;background:#fff;transform:translateX(-105%);visibility:hidden;transition:transform .3s,visibility 0s .3s;padding:14px;overflow:auto}.p-sidebar.p-sidebar-active{transform:none;visibility:visible;transition:transform .3s}.p-sidebar-header{display:flex;justify-content:space-between;align-items:center;padding:4px 8px 14px;font-weight:700;color:#0f172a}.p-sidebar-close{cursor:pointer;color:var(--muted);padding:4px 9px}
.p-breadcrumb{color:var(--muted);margin-bottom:12px;display:flex;gap:8px}.p-title{font-size:21px;font-weight:600;color:#0f172a;margin:0 0 14px}.p-tabmenu{display:flex;border-bottom:2px solid var(--border);margin-bottom:18px}.p-tabmenuitem{padding:11px 18px;font-weight:600;color:var(--muted);cursor:pointer;margin-bottom:-2px;border-bottom:2px solid transparent}.p-tabmenuitem.p-highlight{color:var(--primary);border-color:var(--primary)}.p-skeleton{background:linear-gradient(90deg,#e8edf3 25%,#f5f7fa 50%,#e8edf3 75%);background-size:200% 100%;animation:sk 1.2s infinite;border-radius:6px;height:18px;margin:12px 0}@keyframes sk{to{background-position:-200% 0}}.list-item{padding:12px 4px;border-bottom:1px solid var(--border);cursor:pointer;display:flex;justify-content:space-between}.list-item:hover{color:var(--primary)}
.p-message{border-radius:8px;padding:11px 15px;margin-bottom:14px;background:#ecfdf5;border:1px solid #a7f3d0;color:#065f46}.p-message.p-error{background:#fef2f2;border-color:#fecaca;color:#991b1b}button,.p-button{font:inherit;font-weight:600;border:0;border-radius:6px;background:var(--primary);color:#fff;padding:9px 17px;cursor:pointer;display:inline-block}.p-button.p-disabled,button:disabled{opacity:.5;cursor:default}.p-button-text{background:none;color:var(--primary)}table{width:100%;border-collapse:collapse;border:0}th,td{padding:10px 12px;border-bottom:1px solid var(--border);text-align:left}th{background:#f8fafc;color:#0f172a}fieldset{border:1px solid var(--border);border-radius:8px;margin:0 0 14px}input:not([type=checkbox]):not([type=radio]),select{font:inherit;padding:8px 11px;border:1px solid #cbd5e1;border-radius:6px}
.auth{min-height:100vh;display:grid;place-items:center;background:radial-gradient(circle at 20% 10%,#ccfbf1,#f8fafc 60%)}.auth-box{width:500px;background:#fff;border-radius:18px;padding:38px 44px;box-shadow:0 10px 40px rgba(15,118,110,.12)}.auth-box.wide{width:720px}.field{margin-bottom:16px}.field label{display:block;font-weight:600;margin-bottom:5px}.field input{width:100%}.choices{display:grid;gap:11px}.choice{border:1px solid var(--border);border-radius:10px;padding:14px 16px;cursor:pointer;display:flex;gap:13px}.choice:hover{border-color:var(--primary);background:#f0fdfa}.cards{display:grid;grid-template-columns:1fr 1fr;gap:16px;margin:18px 0}.p-card{border:2px solid var(--border);border-radius:12px;padding:18px;cursor:pointer}.p-card.p-highlight{border-color:var(--primary);background:#f0fdfa}.p-card small{color:var(--muted);display:block}
.p-dropdown{border:1px solid #cbd5e1;border-radius:6px;padding:10px 13px;display:flex;justify-content:space-between;cursor:pointer;margin:14px 0 20px}.p-dropdown-panel{position:fixed;background:#fff;border:1px solid var(--border);border-radius:6px;box-shadow:0 4px 14px rgba(0,0,0,.12);z-index:90;padding:4px 0}.p-dropdown-item{padding:10px 14px;cursor:pointer}.p-dropdown-item:hover{background:#f1f5f9}.foot{color:var(--muted);font-size:12px;text-align:center;margin-top:22px}.pub{display:flex;gap:12px;align-items:center}.pub form{margin:0}.dot{width:9px;height:9px;border-radius:50%;background:#22c55e;display:inline-block;margin-right:7px}.dot.off{background:#f59e0b}"""
_SCRIPT = """(function(){function all(s){return Array.prototype.slice.call(document.querySelectorAll(s))}
document.addEventListener('click',function(e){var o=document.querySelector('.p-menu-overlay'),a=e.target.closest('.p-avatar'),r=e.target.closest('[data-route]');if(o)o.classList.toggle('p-open',!!a&&!o.classList.contains('p-open'));if(r)location.assign(r.dataset.route);
var h=e.target.closest('.p-panelmenu-header');if(h){var on=h.classList.contains('p-highlight');all('.p-panelmenu-header').forEach(function(x){x.classList.remove('p-highlight');x.nextElementSibling.classList.remove('p-expanded')});if(!on){h.classList.add('p-highlight');h.nextElementSibling.classList.add('p-expanded')}}});
var s=document.querySelector('.p-sidebar'),m=document.querySelector('.p-component-overlay');function drawer(on){s.classList.toggle('p-sidebar-active',on);m.classList.toggle('p-active',on)}if(s){document.querySelector('.layout-menu-button').onclick=function(){drawer(true)};m.onclick=document.querySelector('.p-sidebar-close').onclick=function(){drawer(false)};document.addEventListener('keydown',function(e){if(e.key==='Escape')drawer(false)})}
var k=document.querySelector('.loading');if(k)setTimeout(function(){k.remove();document.querySelector('.loaded').style.display=''},350)})();"""


def _html(title: str, body: str, kind: str = "") -> str:
    return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head><body><app-root ng-version="16.2.9"><div class="layout-wrapper {kind}">{body}</div></app-root><script>{_SCRIPT}</script></body></html>'


def _top(logo: str, home: str, before: str, after: str) -> str:
    return f'<div class="layout-topbar">{before}<div class="layout-topbar-logo" data-route="{home}"><i>{logo[0]}</i>{logo}</div><div class="spacer"></div>{after}</div>'


def _account(initials: str, door: Entry, rows: tuple[Entry, ...]) -> str:
    items = "".join(f'<div class="p-menuitem" data-route="{one.href}">{one.name}</div>' for one in (*rows, door))
    return f'<div class="p-avatar">{initials}</div><div class="p-menu-overlay">{items}</div>'


def _panels(told: Told) -> str:
    """A header for each section, its entries below it once it is pressed."""
    way, shown = trail(told), ""
    for at, one in enumerate(told.menu):
        on = one in way
        items = "".join(
            f'<div class="p-submenu-item{" active-route" * (entry in way)}" data-route="{entry.href}">{entry.name}</div>'
            for entry in one.entries
        )
        shown += f'<div class="p-panelmenu-panel"><div class="p-panelmenu-header{" p-highlight" * on}"><span>{"◫◪⚙☷"[at % 4]}</span><span>{one.name}</span><span class="p-icon">❯</span></div><div class="p-toggleable-content{" p-expanded" * on}">{items}</div></div>'
    return f'<div class="p-panelmenu p-component">{shown}</div>'


def _item(sign: str, name: str, href: str, here: str) -> str:
    return f'<div class="layout-item{" active-route" * (href == here)}" data-route="{href}"><span>{sign}</span><span>{name}</span></div>'


def _tabs(told: Told) -> str:
    """What belongs to an entry is a line of tabs over it."""
    way = trail(told)
    if len(way) < 2 or not way[1].entries:
        return ""
    first = Entry("Liste" if way[0].name == "Ressources" else "Général", way[1].href)
    cells = "".join(
        f'<div class="p-tabmenuitem{" p-highlight" * (one.href == told.here)}" data-route="{one.href}">{one.name}</div>'
        for one in (first, *way[1].entries)
    )
    return f'<div class="p-tabmenu">{cells}</div>'


def _main(told: Told, root: str, home: str) -> str:
    way = " <span>❯</span> ".join(f"<span>{one}</span>" for one in (root, *(one.name for one in trail(told))))
    said = f'<div class="p-message" role="status">✓ {told.message}</div>' if told.message else ""
    lines = "".join(
        f'<div class="list-item" data-route="{one.href}"><span>{one.name}</span><span>❯</span></div>' for one in told.entries
    )  # fmt: skip
    inside = f"{_tabs(told)}{told.body or lines or '<p>Rien à afficher.</p>'}"
    wait = '<div class="card loading"><div class="p-skeleton" style="width:40%"></div><div class="p-skeleton"></div><div class="p-skeleton" style="width:75%"></div></div>'
    title = f'<div class="p-title">{told.title}</div>' if told.title else ""
    shown = home or f'{wait}<div class="card loaded" style="display:none">{inside}</div>'
    return f'<div class="layout-main"><div class="p-breadcrumb">⌂ {way}</div>{title}{said}{shown}</div>'


def _kpi(*facts: tuple[str, str, str]) -> str:
    cells = "".join(f'<div class="card kpi"><span>{name}</span><b>{value}</b><em>{more}</em></div>' for name, value, more in facts)  # fmt: skip
    return f'<div class="grid">{cells}</div>'


def portal(told: Told) -> str:
    """A side bar that stays; in the administration it holds the panels."""
    chip = f'<div class="chip">◉ {told.school} · 0139990N</div>'
    if told.anonymous:
        after = f'{chip}<div class="p-button" data-route="{told.door.href}">{told.door.name}</div>'
    else:
        rows = (Entry("Mon profil", "/web/lycee/profil"), Entry("Mes alertes", "/web/lycee/alertes"))
        after = f'{chip}<div class="topbar-icon" title="Notifications">🔔<span class="p-badge">4</span></div>{_account("CM", told.door, rows)}'
    if told.title:
        side = _item("←", "Retour au portail", "/web/lycee", told.here) + f'<div class="layout-root-text">Administration</div>{_panels(told)}'  # fmt: skip
    else:
        own = (("⌂", "Accueil", ""), ("✎", "Actualités", "/actus"), ("◷", "Agenda", "/agenda"), ("☷", "Annuaire", "/annuaire"))  # fmt: skip
        rest = "".join(_item(sign, name, f"/web/lycee{href}", told.here) for sign, name, href in own)
        side = f'<div class="layout-root-text">Mon portail</div>{rest}'
        side += '<div class="layout-root-text">Services</div>' + (_item("▦", "Pronote", told.pronote, told.here) if told.pronote else "")  # fmt: skip
        side += _item("▦", "Cantine", "/web/lycee/cantine", told.here)
        if told.administration:
            side += '<div class="layout-root-text">Gestion</div>'
            side += _item("⚙", "Administration", told.administration, told.here)
            side += _item("▤", "Statistiques", "/web/lycee/statistiques", told.here)
    home = (
        _kpi(("Élèves présents", "801", "95 %"), ("Absences du jour", "40", "−3"), ("Messages", "12", "4 nouveaux"), ("Repas", "512", "servis"))
        + '<div class="card"><div class="p-title">Actualités</div><div class="list-item"><span>Exercice d’évacuation jeudi à 10 h</span><span>18/11</span></div><div class="list-item"><span>Inscriptions à l’association sportive</span><span>14/11</span></div></div>'
        if told.here in {"/", "/web/lycee"}
        else ""
    )  # fmt: skip
    return _html(f"{told.school} | ATRIUM", f'{_top("ATRIUM", "/web/lycee", "", after)}<div class="layout-sidebar">{side}</div>{_main(told, told.school, home)}')  # fmt: skip


def console(told: Told) -> str:
    """The menu is a drawer behind three bars."""
    dot = "" if told.published else " off"
    state = f'<div class="pub"><span><span class="dot{dot}"></span>{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}</div>'
    rows = (Entry("Changer d’établissement", "/changer"), Entry("Aide", "/aide"))
    drawer = f'<div class="p-component-overlay"></div><div class="p-sidebar"><div class="p-sidebar-header"><span>Menu</span><span class="p-sidebar-close">✕</span></div>{_item("⌂", "Tableau de bord", "/", told.here)}{_panels(told)}</div>'
    home = (
        _kpi(("Utilisateurs connectés", "17", "sur 96"), ("Dernière sauvegarde", "02:14", "réussie"), ("Espaces publiés", "6", ""), ("Version", "2025.1.4", "à jour"))
        + '<div class="card"><div class="p-title">Évènements</div><div class="list-item"><span>Sauvegarde automatique terminée</span><span>02:14</span></div><div class="list-item"><span>3 fiches élèves modifiées</span><span>Hier</span></div></div>'
        if told.here == "/"
        else ""
    )  # fmt: skip
    burger = '<div class="layout-menu-button" title="Menu">☰</div>'
    after = f'<div class="chip">{told.school} · 0139990N</div>{state}{_account("12", told.door, rows)}'
    return _html(f"PRONOTE | {told.school}", _top("PRONOTE", "/", burger, after) + drawer + _main(told, "Administration", home), "layout-static-inactive")  # fmt: skip


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one says first who one is; the form then takes the place of that."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="p-message p-error">{wrong}</div>' if wrong else ""
    form = f'<div class="p-title">Connexion à {name}</div>{said}<form method="post"><div class="field"><label for="u">Identifiant</label><input id="u" name="username" autocomplete="username"></div><div class="field"><label for="p">Mot de passe</label><input id="p" name="password" type="password"></div><button style="width:100%">Se connecter</button></form><div class="foot"><a href="/oubli">Mot de passe oublié ?</a> · <a href="/mentions">Mentions légales</a></div>'
    if site == "console":
        return _html(name, f'<div class="auth"><div class="auth-box">{form}</div></div>')
    each = (("☺", "Élève ou parent", "Avec votre compte EduConnect"), ("▣", "Personnel de l’établissement", "Direction, enseignants, vie scolaire, administration"), ("◈", "Partenaire", "Entreprises, associations, collectivités"))  # fmt: skip
    kinds = "".join(
        f'<div class="choice" data-kind="{at}"><span>{sign}</span><span><b>{kind}</b><br>{more}</span></div>'
        for at, (sign, kind, more) in enumerate(each)
    )
    script = "<script>document.querySelectorAll('.choice').forEach(function(c){c.onclick=function(){if(c.dataset.kind==='0'){location.href='/educonnect';return}document.getElementById('who').style.display='none';document.getElementById('how').style.display='';document.getElementById('u').focus()}})</script>"
    return _html(name, f'<div class="auth"><div class="auth-box"><div id="who"><div class="p-title">Vous êtes…</div>{said}<div class="choices">{kinds}</div></div><div id="how" style="display:none">{form}</div></div></div>{script}')  # fmt: skip


def _sites(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<div class="p-card" data-uai="{uai}"><b>{name}</b><small>{uai}</small><small>Administrateur</small></div>'
        for uai, name in schools.items()
    )
    return _html(
        "ATRIUM | Établissement",
        f'<div class="auth"><div class="auth-box wide"><div class="p-title">Choisissez votre établissement</div><p>Votre compte est rattaché à plusieurs établissements.</p><form method="post" id="f"><input type="hidden" name="school"></form><div class="cards">{cards}</div><div class="p-button p-disabled" id="ok">Continuer</div></div></div>'
        "<script>(function(){var f=document.getElementById('f'),ok=document.getElementById('ok');document.querySelectorAll('.p-card').forEach(function(c){c.onclick=function(){document.querySelectorAll('.p-card').forEach(function(x){x.classList.toggle('p-highlight',x===c)});f.school.value=c.dataset.uai;ok.classList.remove('p-disabled')}});ok.onclick=function(){if(f.school.value)f.submit()}})()</script>",
    )


def _dropdown(schools: Mapping[str, str]) -> str:
    """The list is put at the end of the page when the box is pressed."""
    items = "".join(f'<div class="p-dropdown-item" data-uai="{uai}">{name} ({uai})</div>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "PRONOTE | Établissement",
        f'<div class="auth"><div class="auth-box"><div class="p-title">Établissement de travail</div><p>Pour quel établissement travaillez-vous ?</p><div class="p-dropdown"><span class="p-dropdown-label">Sélectionnez un établissement</span><span>▾</span></div><form method="post" id="f"><input type="hidden" name="school"></form><div class="p-button p-disabled" id="ok">Continuer</div><div class="p-button p-button-text" data-route="/quitter">Annuler</div></div></div><template id="tpl">{items}</template>'
        "<script>(function(){var f=document.getElementById('f'),ok=document.getElementById('ok'),d=document.querySelector('.p-dropdown'),p=null;function close(){if(p){p.remove();p=null}}d.onclick=function(e){e.stopPropagation();if(p)return close();var r=d.getBoundingClientRect();p=document.createElement('div');p.className='p-dropdown-panel';p.style.cssText='left:'+r.left+'px;top:'+(r.bottom+2)+'px;width:'+r.width+'px';p.appendChild(document.getElementById('tpl').content.cloneNode(true));p.onclick=function(e){var i=e.target.closest('.p-dropdown-item');if(!i)return;f.school.value=i.dataset.uai;document.querySelector('.p-dropdown-label').textContent=i.textContent;ok.classList.remove('p-disabled');close()};document.body.appendChild(p)};document.addEventListener('click',close);ok.onclick=function(){if(f.school.value)f.submit()}})()</script>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_sites,), "console": (_dropdown,)}
