"""Like a ticket desk sold by subscription: a thin rail, the way drawn by the page's script from data that it fetches."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

_STEPS = ("text=Continuer",)
DOORS: dict[Site, tuple[str, ...]] = {"portal": _STEPS, "console": _STEPS}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Plus tard",),
    "console": (".ws_card:has-text('Lycée des Exemples')",),
}
_GEAR, _SUB, _RAIL = "z-rail >> text=Administration", "z-subnav >> text=", "z-rail >> text="
WAYS = {
    "services": (_GEAR, f"{_SUB}Pages de site", f"{_SUB}Accès aux services tiers"),
    "export": (_GEAR, f"{_SUB}Utilisateurs", f"{_SUB}Export des utilisateurs"),
    "ent": (f"{_RAIL}Pronote.net", f"{_SUB}Intégration dans un ENT"),
    "displays": (f"{_RAIL}Paramètres", f"{_SUB}Préférences", f"{_SUB}Affichages"),
    "pupils": (f"{_RAIL}Ressources", f"{_SUB}Élèves"),
    "profiles": (f"{_RAIL}Ressources", f"{_SUB}Professeurs", f"{_SUB}Profils d'autorisation"),
    "groups": (f"{_RAIL}Fichier", f"{_SUB}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,system-ui,sans-serif;color:#1d2433;background:#fff}a{color:#3451d1}.app_x1{display:grid;grid-template-columns:108px 1fr;height:100vh}.app_x1.sub{grid-template-columns:108px 250px 1fr}z-rail{background:#12172b;display:flex;flex-direction:column;align-items:stretch;padding:10px 6px;gap:4px}.rl_logo{width:38px;height:38px;border-radius:11px;margin:2px auto 12px;background:linear-gradient(135deg,#6c7cff,#e05cd0);color:#fff;font-weight:800;display:grid;place-items:center}.rl_item{color:#aab3cf;font-size:11px;text-align:center;padding:8px 2px;border-radius:9px;cursor:pointer;transition:background .15s}.rl_item:hover{background:#232b48;color:#fff}.rl_item.is-on{background:#2e3860;color:#fff}.rl_item i{display:block;font-style:normal;font-size:18px;line-height:22px}.rl_gap{flex:1}.rl_badge{background:#e5484d;color:#fff;border-radius:9px;padding:0 5px;font-size:10px}.hd_bar{display:flex;align-items:center;gap:14px;height:54px;padding:0 22px;border-bottom:1px solid #e6e8f0}.ws_switch{display:flex;gap:9px;align-items:center;cursor:pointer;padding:5px 10px;border-radius:8px;position:relative;font-weight:600}.ws_switch:hover{background:#f3f4f9}.ws_logo{width:24px;height:24px;border-radius:6px;background:#0f9d76;color:#fff;font-size:12px;display:grid;place-items:center}.ws_switch small{font-weight:400;color:#6b7388}.kbd_search{margin-left:auto;border:1px solid #d9dce8;border-radius:8px;padding:6px 12px;color:#6b7388;cursor:pointer;min-width:230px;display:flex;justify-content:space-between}.kbd_search b{font-weight:400;font-size:12px;border:1px solid #d9dce8;border-radius:4px;padding:0 5px}.av{width:32px;height:32px;border-radius:50%;background:#f2a33a;color:#fff;display:grid;place-items:center;cursor:pointer;font-weight:600;position:relative}.pop{position:absolute;top:calc(100% + 8px);right:0;background:#fff;border:1px solid #e6e8f0;border-radius:10px;box-shadow:0 10px 30px rgba(18,23,43,.18);padding:6px;min-width:220px;z-index:30;display:none;font-weight:400;color:#1d2433}.is-open>.pop{display:block}.pop a,.pop div{display:block;padding:8px 12px;border-radius:6px;text-decoration:none;color:inherit}.pop a:hover{background:#f3f4f9}.ct_scroll{overflow:auto;display:flex;flex-direction:column;min-width:0}.ct{padding:26px 34px;max-width:1080px}.ct h1{font-size:22px;margin:0 0 4px}.ct .lead{color:#6b7388;margin:0 0 20px}
z-subnav{background:#f7f8fc;border-right:1px solid #e6e8f0;padding:18px 12px;overflow:auto}.sn_title{font-size:16px;font-weight:700;padding:0 10px 14px}.sn_find{width:100%;border:1px solid #d9dce8;border-radius:8px;padding:7px 10px;font:inherit;margin-bottom:10px}.sn_row{display:flex;align-items:center;gap:8px;padding:7px 10px;border-radius:7px;cursor:pointer}.sn_row:hover{background:#eceef7}.sn_row.is-on{background:#e2e6fb;color:#2b3fb5;font-weight:600}.sn_row .chev{margin-left:auto;transition:transform .2s;font-size:10px}.sn_group.is-open>.sn_row .chev{transform:rotate(90deg)}.sn_kids{display:grid;grid-template-rows:0fr;transition:grid-template-rows .2s}.sn_kids>div{overflow:hidden;padding-left:14px;visibility:hidden}.sn_group.is-open>.sn_kids{grid-template-rows:1fr}.sn_group.is-open>.sn_kids>div{visibility:visible}.skel{height:14px;background:linear-gradient(90deg,#e8eaf3,#f5f6fb,#e8eaf3);border-radius:7px;margin:14px 10px}.tbl{border:1px solid #e6e8f0;border-radius:10px;overflow:hidden}.tk{display:grid;grid-template-columns:90px 1fr 140px 90px;padding:11px 16px;border-top:1px solid #eef0f6}.tk:first-child{border:0;background:#f7f8fc;color:#6b7388}.pill{background:#fff1d6;color:#8a5a00;border-radius:10px;padding:1px 9px;font-size:12px}.pill.ok{background:#dcf5ea;color:#0b6b50}.ct table{border-collapse:collapse;width:100%}.ct td,.ct th{border-bottom:1px solid #e6e8f0;padding:7px 10px;text-align:left}.ct form button,.btn_p{background:#3451d1;color:#fff;border:0;border-radius:8px;padding:8px 16px;font:inherit;font-weight:600;cursor:pointer}.ct form button:disabled{opacity:.45}.hd_bar form{margin:0}.hd_bar form button{border:1px solid #d9dce8;background:#fff;border-radius:8px;padding:6px 12px;font:inherit;cursor:pointer}.toast{background:#dcf5ea;color:#0b6b50;border-radius:8px;padding:10px 14px;margin-bottom:16px}.toast.bad{background:#fde5e5;color:#a3262b}.tour{position:fixed;right:24px;bottom:24px;width:320px;background:#12172b;color:#fff;border-radius:12px;padding:18px 20px;box-shadow:0 14px 40px rgba(18,23,43,.4);animation:up .35s}@keyframes up{from{opacity:0;transform:translateY(30px)}}.tour span{cursor:pointer;margin-right:16px;text-decoration:underline}
.pal_bg{position:fixed;inset:0;background:rgba(18,23,43,.45);display:none;z-index:50}.pal_bg.is-open{display:block}.pal{width:560px;margin:110px auto;background:#fff;border-radius:12px;overflow:hidden}.pal input{width:100%;border:0;border-bottom:1px solid #e6e8f0;padding:16px 20px;font:inherit;font-size:16px;outline:0}.pal a{display:block;padding:10px 20px;text-decoration:none;color:inherit}.pal a:hover{background:#f3f4f9}.au{min-height:100vh;display:grid;place-items:center;background:radial-gradient(circle at 20% 10%,#e6e9ff,#fff 55%)}.au_box{width:400px}.au_box.wide{width:660px}.au h1{font-size:26px;margin:0 0 6px}.au .rl_logo{margin:0 0 22px}.fld{display:block;margin:16px 0;font-weight:600}.fld input{display:block;width:100%;border:1px solid #c6cadb;border-radius:8px;padding:11px 13px;font:inherit;margin-top:4px}.au .btn_p{width:100%;padding:11px}.sso{display:block;border:1px solid #d9dce8;border-radius:8px;text-align:center;padding:10px;margin-top:10px;text-decoration:none;color:inherit}.ws_grid{display:grid;grid-template-columns:1fr 1fr;gap:14px;margin-top:20px}.ws_card{border:1px solid #d9dce8;border-radius:12px;padding:18px;cursor:pointer;transition:box-shadow .15s}.ws_card:hover{box-shadow:0 6px 20px rgba(18,23,43,.14);border-color:#3451d1}.ws_card small{color:#6b7388;display:block}"""
_SCRIPT = """const $=(s,r=document)=>r.querySelector(s),el=(c,t)=>{const e=document.createElement('div');e.className=c;if(t)e.textContent=t;return e};
const data=JSON.parse($('#boot')?.textContent||'null'),load=()=>new Promise(r=>setTimeout(()=>r(data),220)),go=h=>()=>location.assign(h);
customElements.define('z-rail',class extends HTMLElement{connectedCallback(){this.append(el('rl_logo',data.logo));for(const i of data.rail){if(!i){this.append(el('rl_gap'));continue}const e=el('rl_item'+(i.on?' is-on':''));const c=document.createElement('i');c.textContent=i.icon;e.append(c,i.name);if(i.count){const b=document.createElement('span');b.className='rl_badge';b.textContent=i.count;e.append(' ',b)}e.title=i.name;e.addEventListener('click',go(i.href));this.append(e)}}});
customElements.define('z-subnav',class extends HTMLElement{connectedCallback(){for(const w of [70,55,80,60]){const s=el('skel');s.style.width=w+'%';this.append(s)}load().then(d=>{this.replaceChildren(el('sn_title',d.sub.title));const f=document.createElement('input');f.className='sn_find';f.placeholder='Filtrer…';this.append(f);d.sub.items.forEach(i=>this.append(this.row(i)));f.addEventListener('input',()=>this.querySelectorAll('.sn_group').forEach(g=>g.style.display=g.textContent.toLowerCase().includes(f.value.toLowerCase())?'':'none'))})}
row(i){const g=el('sn_group'),r=el('sn_row'+(i.on?' is-on':''),i.name);g.append(r);if(i.kids.length){r.append(Object.assign(el('chev'),{textContent:'▶'}));const k=el('sn_kids'),in_=el('');i.kids.forEach(x=>in_.append(this.row(x)));k.append(in_);g.append(k);if(i.open)g.classList.add('is-open');r.addEventListener('click',()=>g.classList.toggle('is-open'))}else r.addEventListener('click',go(i.href));return g}});
document.addEventListener('click',e=>{const p=e.target.closest('[data-pop]');document.querySelectorAll('[data-pop].is-open').forEach(x=>x!==p&&x.classList.remove('is-open'));if(p&&!e.target.closest('.pop'))p.classList.toggle('is-open')});
const pal=$('.pal_bg');if(pal){const open=o=>{pal.classList.toggle('is-open',o);o&&$('input',pal).focus()};$('.kbd_search').addEventListener('click',()=>open(true));pal.addEventListener('click',e=>e.target===pal&&open(false));document.addEventListener('keydown',e=>{if(e.key==='k'&&(e.ctrlKey||e.metaKey)){e.preventDefault();open(true)}if(e.key==='Escape')open(false)});const list=$('.pal_list');$('input',pal).addEventListener('input',e=>{list.replaceChildren();const v=e.target.value.toLowerCase();v&&data.all.filter(x=>x.name.toLowerCase().includes(v)).forEach(x=>{const a=document.createElement('a');a.href=x.href;a.textContent=x.name;list.append(a)})})}
if(data?.tour&&!localStorage.getItem('tour'))setTimeout(()=>{const t=el('tour');t.innerHTML='<b>Visite guidée</b><p>Découvrez le nouvel espace en trois étapes.</p>';for(const n of ['Commencer','Plus tard']){const s=document.createElement('span');s.textContent=n;s.onclick=()=>{localStorage.setItem('tour','1');t.remove()};t.append(s)}document.body.append(t)},700);
const f=$('#auth');if(f){const two=$('#step2'),one=$('#step1'),next=()=>{if(!f.username.value.trim())return f.username.focus();$('#next').textContent='…';setTimeout(()=>{one.style.display='none';two.style.display='';$('#who').textContent=f.username.value;f.password.focus()},300)};$('#next').addEventListener('click',next);f.addEventListener('submit',e=>{if(two.style.display==='none'){e.preventDefault();next()}})}
document.querySelectorAll('.ws_card').forEach(c=>c.addEventListener('click',()=>{const p=document.forms[0];p.school.value=c.dataset.id;p.submit()}));"""
_ICONS = {"Pronote.net": "🌐", "Fichier": "🗂", "Paramètres": "🎚", "Ressources": "👥"}


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body>{body}<script type="module">{_SCRIPT}</script></body></html>'
    )


def _node(one: Entry, here: str) -> dict[str, object]:
    """As the script wants it; a page that has others below is the first of them."""
    below = one.entries
    if below and one.href.count("/") > 1 and "?" not in one.href:
        below = (Entry("Liste" if "/ressources/" in one.href else "Général", one.href), *below)
    kids = [_node(entry, here) for entry in below]
    unfolded = any(kid["on"] or kid["open"] for kid in kids)
    return {"name": one.name, "href": one.href, "on": one.href == here and not kids, "kids": kids, "open": unfolded}


def _rail(icon: str, name: str, href: str, on: bool, count: int = 0) -> dict[str, object]:
    return {"icon": icon, "name": name, "href": href, "on": on, "count": count}


def _app(
    told: Told, logo: str, rail: list[dict[str, object] | None], sub: Entry | None, inner: str, *, state: str = ""
) -> str:
    flat = [
        below for one in told.menu for below in (*one.entries, *(low for entry in one.entries for low in entry.entries))
    ]
    boot = {
        "logo": logo,
        "rail": rail,
        "sub": {"title": sub.name, "items": [_node(one, told.here) for one in sub.entries]} if sub else None,
        "all": [{"name": one.name, "href": one.href} for one in flat],
        "tour": logo == "A" and told.here == "/web/lycee" and not told.anonymous,
    }
    said = f'<div class="toast">{told.message}</div>' if told.message else ""
    user = f'<a href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        user = f'<div class="av" data-pop>AE<div class="pop"><div>Admin Exemples<br>En ligne</div><a href="/preferences-personnelles">Mes préférences</a>{user}</div></div>'
    crumbs = " / ".join(one.name for one in trail(told)[:-1])
    return _html(
        f"{told.title or 'Accueil'} · {told.school}",
        f'<script type="application/json" id="boot">{json.dumps(boot)}</script><div class="app_x1{" sub" * bool(sub)}"><z-rail></z-rail>{"<z-subnav></z-subnav>" * bool(sub)}<div class="ct_scroll"><div class="hd_bar"><div class="ws_switch" data-pop><div class="ws_logo">LE</div><div>{told.school} <small>{MINE}</small></div> ▾<div class="pop" style="left:0;right:auto"><div>✓ {told.school}</div><a href="{told.door.href}">Changer de compte</a></div></div>{state}<div class="kbd_search"><div>Rechercher…</div><b>Ctrl K</b></div>{user}</div>'
        f'<div class="ct"><h1>{told.title or "Accueil"}</h1><div class="lead">{crumbs}</div>{said}{inner}</div></div></div><div class="pal_bg"><div class="pal"><input placeholder="Aller à…"><div class="pal_list"></div></div></div>',
    )


def _tickets(rows: tuple[tuple[str, str, str, str], ...]) -> str:
    head = '<div class="tk"><div>N°</div><div>Objet</div><div>Demandeur</div><div>État</div></div>'
    return f'<div class="tbl">{head}{"".join(f"<div class=tk><div>{a}</div><div>{b}</div><div>{c}</div><div>{d}</div></div>" for a, b, c, d in rows)}</div>'


def portal(told: Told) -> str:
    """The administration is the gear at the foot of the rail; it has a navigation of its own."""
    here = told.here
    inside = bool(told.menu) and (here.startswith(told.administration) or bool(trail(told)))
    rail: list[dict[str, object] | None] = [_rail("🏠", "Accueil", "/web/lycee", here == "/web/lycee"), _rail("📰", "Actualités", "/web/lycee/actus", here == "/web/lycee/actus")]  # fmt: skip
    if told.pronote:
        rail.append(_rail("📗", "Pronote", told.pronote, here == told.pronote))
    if not told.anonymous:
        rail += [_rail("💬", "Messages", "/web/lycee/messages", here == "/web/lycee/messages", 4), None, _rail("❔", "Aide", "/web/lycee/aide", here == "/web/lycee/aide"), _rail("⚙", "Administration", told.administration, inside)]  # fmt: skip
    inner = told.body or "Choisissez ce que vous souhaitez administrer dans la colonne de gauche."
    if here in {"/", "/web/lycee"}:
        inner = _tickets((("#1042", "Vidéoprojecteur salle B12", "M. Roche", "<span class=pill>Ouvert</span>"), ("#1039", "Accès au réseau sans fil", "Mme Blin", "<span class='pill ok'>Résolu</span>"), ("#1031", "Badge de cantine perdu", "L. Petit", "<span class='pill ok'>Résolu</span>")))  # fmt: skip
    return _app(told, "A", rail, Entry("Administration", "", told.menu) if inside else None, inner)


def console(told: Told) -> str:
    """The sections are on the rail; the second column unfolds."""
    way = trail(told)
    rail: list[dict[str, object] | None] = [_rail("🏠", "Accueil", "/", not way)]
    rail += [_rail(_ICONS.get(one.name, "▫"), one.name, one.href, bool(way) and way[0] is one) for one in told.menu]
    rail += [None, _rail("📊", "Rapports", "/rapports", told.here == "/rapports")]
    state = f'<span class="pill{" ok" * told.published}">{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}'
    inner = told.body or "Choisissez une page dans la colonne de gauche."
    if not way:
        inner += _tickets((("02:00", "Sauvegarde automatique", "Serveur", "<span class='pill ok'>Fait</span>"), ("Hier", "Import des photos", "123456", "<span class='pill ok'>Fait</span>")))  # fmt: skip
    return _app(told, "P", rail, way[0] if way else None, inner, state=state)


def sign_in(site: Site, wrong: str) -> str:
    """The name first, then the password, on the same page."""
    logo, name = ("A", "ATRIUM") if site == "portal" else ("P", "PRONOTE")
    said = f'<div class="toast bad">{wrong}</div>' if wrong else ""
    return _html(
        f"Connexion · {name}",
        f'<div class="au"><div class="au_box"><div class="rl_logo">{logo}</div><h1>Connexion à {name}</h1>{said}<form id="auth" method="post"><div id="step1"><label class="fld">Identifiant<input name="username" autocomplete="username"></label><button type="button" class="btn_p" id="next">Continuer</button><a class="sso" href="/sso">Utiliser l’authentification de l’académie</a></div><div id="step2" style="display:none"><p>Compte : <b id="who"></b> · <a href="">Modifier</a></p><label class="fld">Mot de passe<input name="password" type="password" autocomplete="current-password"></label><button class="btn_p">Se connecter</button><p><a href="/reinitialiser">Mot de passe oublié ?</a></p></div></form></div></div>',
    )


def _workspaces(schools: Mapping[str, str]) -> str:
    cards = "".join(f'<div class="ws_card" data-id="{uai}"><div class="ws_logo">{name[0]}</div><p><b>{name}</b><small>{uai} · Administrateur</small></p></div>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Vos espaces · PRONOTE",
        f'<div class="au"><div class="au_box wide"><div class="rl_logo">P</div><h1>Choisissez un espace de travail</h1><p>Vous pourrez en changer à tout moment.</p><form method="post"><input type="hidden" name="school"><div class="ws_grid">{cards}</div></form></div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_workspaces,)}
