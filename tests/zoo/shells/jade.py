"""A mobile web application in Material 3 (Angular): a drawer that one drills into, the avatar's menu in an overlay, screens that come a moment later."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=C’est parti",),
    "console": ("mat-radio-button:has-text('Lycée des Exemples')", "text=Continuer"),
}
_ADMIN = (".avatar", ".mat-menu-panel >> text=Administration", ".burger")
_ITEM = "mat-sidenav .item:has-text('{}')"


def _drill(*names: str) -> tuple[str, ...]:
    return tuple(_ITEM.format(name) for name in names)


WAYS = {
    "services": (*_ADMIN, *_drill("Pages de site", "Accès aux services tiers")),
    "export": (*_ADMIN, *_drill("Utilisateurs", "Export des utilisateurs")),
    "ent": (".burger", *_drill("Pronote.net", "Intégration dans un ENT")),
    "displays": (".burger", *_drill("Paramètres", "Préférences", "Affichages")),
    "pupils": (".burger", *_drill("Ressources", "Élèves")),
    "profiles": (
        ".burger",
        *_drill("Ressources", "Professeurs"),
        'mat-sidenav .item:has-text("Profils d\'autorisation")',
    ),
    "groups": (".burger", *_drill("Fichier", "Administration des utilisateurs")),
}
_STYLE = """:root{--p:#006a60;--pc:#9ef2e4;--s:#f4fbf8;--sc:#e3eae7;--o:#161d1b;--ov:#3f4946}*{box-sizing:border-box}body{margin:0;background:var(--s);color:var(--o);font:400 15px/1.5 Roboto,"Noto Sans",Arial,sans-serif}app-root,mat-toolbar,mat-sidenav,mat-card,mat-form-field,mat-radio-button,mat-nav-list,mat-icon{display:block}
mat-toolbar{position:sticky;top:0;z-index:3;display:flex;align-items:center;height:64px;padding:0 8px;background:var(--s);gap:4px}mat-toolbar .h{font-size:20px;flex:1;line-height:1.15}mat-toolbar .h small{display:block;font-size:12px;color:var(--ov)}.icon-btn{width:48px;height:48px;border-radius:50%;display:grid;place-items:center;cursor:pointer;position:relative;font-size:20px}.icon-btn:hover{background:#0001}.avatar span{width:32px;height:32px;border-radius:50%;background:var(--p);color:#fff;font-size:13px;display:grid;place-items:center}.badge{position:absolute;top:8px;right:6px;background:#ba1a1a;color:#fff;border-radius:8px;font-size:10px;padding:0 5px}
.backdrop{position:fixed;inset:0;background:#0006;opacity:0;visibility:hidden;transition:opacity .25s;z-index:8}.backdrop.on{opacity:1;visibility:visible}mat-sidenav{position:fixed;inset:0 auto 0 0;width:340px;background:var(--sc);border-radius:0 16px 16px 0;z-index:9;transform:translateX(-100%);transition:transform .25s cubic-bezier(.2,0,0,1);visibility:hidden;overflow:hidden;padding:12px}mat-sidenav.on{transform:none;visibility:visible}.who{padding:16px;border-bottom:1px solid #bec9c6;margin-bottom:8px}.who b{display:block}.pane{animation:in .2s}@keyframes in{from{transform:translateX(40px);opacity:0}}.item{display:flex;align-items:center;gap:12px;height:56px;padding:0 16px;border-radius:28px;cursor:pointer;font-weight:500}.item:hover{background:#0001}.item.active{background:var(--pc)}.item .r{margin-left:auto;color:var(--ov)}
.mat-menu-panel{position:fixed;right:12px;top:60px;background:#fff;border-radius:4px;box-shadow:0 2px 6px 2px #0003;min-width:240px;padding:8px 0;animation:pop .12s;transform-origin:top right}@keyframes pop{from{transform:scale(.8);opacity:0}}.mat-menu-item{padding:12px 16px;cursor:pointer;display:flex;gap:12px}.mat-menu-item:hover{background:#0001}.cdk-overlay-container{position:fixed;inset:0;z-index:10}.cdk-overlay-container:empty{display:none}
.content{max-width:860px;margin:0 auto;padding:8px 16px 96px}mat-card{background:#fff;border-radius:12px;padding:16px;margin-bottom:12px;box-shadow:0 1px 2px #0003}mat-card .t{font-size:16px;font-weight:500}.spin{width:40px;height:40px;margin:60px auto;border:4px solid var(--p);border-right-color:transparent;border-radius:50%;animation:r 1s linear infinite}@keyframes r{to{transform:rotate(1turn)}}.bottom{position:fixed;inset:auto 0 0;height:72px;background:var(--sc);display:flex;justify-content:center;gap:48px;z-index:2}.bottom div{text-align:center;font-size:12px;cursor:pointer;padding-top:10px}.bottom i{display:block;font-style:normal;font-size:20px}.snack{position:fixed;left:50%;bottom:88px;transform:translateX(-50%);background:#2b3230;color:#ecf2ef;padding:14px 18px;border-radius:4px;z-index:6}
.filled,.content button,.state button{height:40px;border:0;border-radius:20px;padding:0 24px;background:var(--p);color:#fff;font:500 14px Roboto,Arial,sans-serif;cursor:pointer}.filled:disabled,.content button:disabled{background:#0002;color:#0006}.state{display:flex;align-items:center;gap:12px;padding:4px 16px;max-width:860px;margin:auto}.state form{margin-left:auto}.chip{border:1px solid #6f7976;border-radius:8px;padding:4px 12px;font-size:13px}table{border-collapse:collapse;width:100%}td,th{border:0;border-bottom:1px solid #dbe5e1;padding:12px 10px;text-align:left}
.auth{max-width:400px;margin:0 auto;padding:48px 20px}.auth h1{font-weight:400;font-size:28px}mat-form-field{position:relative;margin-bottom:18px}mat-form-field input{width:100%;height:56px;border:1px solid #6f7976;border-radius:4px;background:none;font:inherit;padding:0 44px 0 14px}mat-form-field label{position:absolute;left:10px;top:-9px;background:var(--s);padding:0 4px;font-size:12px;color:var(--p)}mat-form-field .eye{position:absolute;right:12px;top:14px;cursor:pointer}mat-radio-button{display:flex;gap:14px;align-items:center;padding:14px;cursor:pointer;border-radius:12px}mat-radio-button:hover{background:#0001}mat-radio-button .o{width:20px;height:20px;border:2px solid var(--ov);border-radius:50%;flex:none}mat-radio-button.checked .o{border:6px solid var(--p)}.link{color:var(--p);cursor:pointer}"""
_SCRIPT = """const $=s=>document.querySelector(s);const go=h=>setTimeout(()=>location.assign(h),120);const nav=$("mat-sidenav");let stack=[];
function pane(){const list=stack.length?stack.at(-1).b:TREE;const p=document.createElement("mat-nav-list");p.className="pane";
if(stack.length){const back=document.createElement("div");back.className="item";back.innerHTML="<mat-icon>←</mat-icon>";back.append(stack.at(-1).n);back.onclick=()=>{stack.pop();pane()};back.classList.replace("item","head");back.style.cssText="display:flex;gap:12px;padding:14px 16px;cursor:pointer;color:var(--ov)";p.append(back)}
for(const e of list){const d=document.createElement("div");d.className="item"+(e.h===location.pathname&&!e.b.length?" active":"");d.tabIndex=0;d.innerHTML="<span></span>"+(e.b.length?'<mat-icon class="r">›</mat-icon>':"");d.firstChild.textContent=e.n;d.onclick=()=>{if(e.b.length){stack.push(e);pane()}else go(e.h)};p.append(d)}$("#panes").replaceChildren(p)}
function drawer(on){nav.classList.toggle("on",on);$(".backdrop").classList.toggle("on",on);if(on){stack=[];pane()}}
if(nav){$(".burger").onclick=()=>drawer(true);$(".backdrop").onclick=()=>drawer(false)}
const overlay=$(".cdk-overlay-container");if($(".avatar")){$(".avatar").onclick=()=>{const m=document.createElement("div");m.className="mat-menu-panel";for(const e of MENU){const i=document.createElement("div");i.className="mat-menu-item";i.innerHTML="<mat-icon>"+e.i+"</mat-icon><span></span>";i.lastChild.textContent=e.n;i.onclick=()=>go(e.h);m.append(i)}overlay.replaceChildren(m)};overlay.onclick=e=>{if(e.target===overlay)overlay.replaceChildren()}}
const view=$("#view");if(view)setTimeout(()=>{const out=$("router-outlet");out.replaceChildren(view.content.cloneNode(true));out.querySelectorAll("[data-link]").forEach(e=>e.onclick=()=>go(e.dataset.link))},320);
document.querySelectorAll(".bottom [data-link]").forEach(e=>e.onclick=()=>go(e.dataset.link));setTimeout(()=>$(".snack")?.remove(),5000);
const f=$("#auth");if(f){const b=$("#auth .filled"),ok=()=>b.disabled=!(f.username.value&&f.password.value);f.oninput=ok;ok();$(".eye").onclick=()=>f.password.type=f.password.type==="password"?"text":"password"}
document.querySelectorAll("mat-radio-button").forEach(r=>r.onclick=()=>{document.querySelectorAll("mat-radio-button").forEach(x=>x.classList.toggle("checked",x===r));$("#school").value=r.dataset.value;$("#pick .filled").disabled=false})"""
_NEWS = """<mat-card><div class="t">Portes ouvertes samedi 14 mars</div><div>Accueil des familles de 9 h à 13 h, visites guidées par les élèves.</div></mat-card><mat-card><div class="t">Travaux au gymnase</div><div>Les cours d’EPS ont lieu au stade jusqu’aux vacances.</div></mat-card>"""


def _html(title: str, body: str, data: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head><body><app-root ng-version="17.3.1">{body}</app-root><div class="cdk-overlay-container"></div><script>{data}{_SCRIPT}</script></body></html>"""


def _tree(entries: tuple[Entry, ...]) -> list[dict[str, object]]:
    """What the drawer drills into; a screen that has more below it is the first of its own list."""
    found: list[dict[str, object]] = []
    for one in entries:
        own = [{"n": "Liste", "h": one.href, "b": []}] if one.href.startswith("/ressources/") and one.entries else []
        found.append({"n": one.name, "h": one.href, "b": [*own, *_tree(one.entries)]})
    return found


def _page(told: Told, tree: tuple[Entry, ...], menu: list[tuple[str, str, str]], state: str, more: str) -> str:
    items = [{"i": icon, "n": name, "h": href} for icon, name, href in menu]
    data = f"const TREE={json.dumps(_tree(tree))};const MENU={json.dumps(items)};"
    cards = "".join(
        f'<mat-card data-link="{one.href}" style="cursor:pointer"><div class="t">{one.name}</div></mat-card>'
        for one in told.entries
    )
    body = f"<mat-card>{told.body}</mat-card>" if told.body else ""
    said = f'<div class="snack" role="status">{told.message}</div>' if told.message else ""
    return _html(
        told.title or told.school,
        f"""<mat-toolbar><div class="icon-btn burger" aria-label="Menu">☰</div><div class="h">{told.title or "Accueil"}<small>{told.school} · 0139990N</small></div><div class="icon-btn" aria-label="Notifications">🔔<span class="badge">2</span></div><div class="icon-btn avatar" aria-label="Mon compte"><span>AE</span></div></mat-toolbar>{state}
<div class="backdrop"></div><mat-sidenav><div class="who"><b>Alex Exemple</b>{told.school}</div><div id="panes"></div></mat-sidenav><div class="content"><router-outlet><div class="spin" role="progressbar"></div></router-outlet></div><template id="view">{body}{cards}{more}</template>{said}""",
        data,
    )


def portal(told: Told) -> str:
    """The drawer is the portal's, and in the administration the administration's."""
    places = tuple(
        Entry(n, f"/web/lycee{h}") for n, h in (("Accueil", ""), ("Actualités", "/actus"), ("Agenda", "/agenda"))
    )
    if told.pronote:
        places += (Entry("Pronote", told.pronote),)
    menu = [
        ("👤", "Mon profil", "#profil"),
        ("⚙", "Administration", told.administration),
        ("⎋", told.door.name, told.door.href),
    ]
    if told.anonymous:
        menu = [("→", told.door.name, told.door.href)]
    tabs = '<div class="bottom"><div data-link="/web/lycee"><i>⌂</i>Accueil</div><div data-link="/web/lycee/actus"><i>▤</i>Actus</div><div data-link="/web/lycee/messages"><i>✉</i>Messages</div></div>'
    return _page(
        told, told.menu if told.title else places, menu, "" if told.title else tabs, "" if told.title else _NEWS
    )


def console(told: Told) -> str:
    """The same application; whether the base is published stays under the bar."""
    state = f'<div class="state"><span class="chip">{"✓ Base publiée" if told.published else "Base non publiée"}</span>{told.publication}</div>'
    menu = [("🏫", "Mon établissement", "#etab"), ("⎋", told.door.name, told.door.href)]
    return _page(told, told.menu, menu, state, "")


def sign_in(site: Site, wrong: str) -> str:
    """The button wakes up once both fields are filled in."""
    name = "ATRIUM" if site == "portal" else "PRONOTE Administration"
    said = f'<div style="color:#ba1a1a" role="alert">{wrong}</div>' if wrong else ""
    return _html(
        "Connexion",
        f"""<div class="auth"><div style="font-size:40px;color:var(--p)">◈</div><h1>{name}</h1>{said}<form method="post" id="auth"><mat-form-field><label for="mat-input-0">Identifiant</label><input id="mat-input-0" name="username" autocomplete="username" autocapitalize="none"></mat-form-field><mat-form-field><label for="mat-input-1">Mot de passe</label><input id="mat-input-1" name="password" type="password" autocomplete="current-password"><span class="eye" title="Afficher le mot de passe">👁</span></mat-form-field><button class="filled">Se connecter</button></form><p><span class="link">Mot de passe oublié ?</span></p><p><span class="link">Installer l’application</span></p></div>""",
    )


def _tour(_schools: Mapping[str, str]) -> str:
    return _html(
        "Quoi de neuf",
        """<div class="auth"><div style="font-size:60px">🎉</div><h1>Quoi de neuf ?</h1><mat-card><div class="t">Thème sombre</div>À activer dans votre profil.</mat-card><mat-card><div class="t">Messages épinglés</div>Gardez l’essentiel en haut de votre boîte.</mat-card><form method="post"><button class="filled">C’est parti</button></form></div>""",
    )


def _radios(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<mat-radio-button data-value="{uai}"><div class="o"></div><div>{name}<br><small>{uai}</small></div></mat-radio-button>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissement",
        f'<div class="auth"><h1>Votre établissement</h1><p>Pour quel établissement travaillez-vous aujourd’hui ?</p>{rows}<form method="post" id="pick"><input type="hidden" name="school" id="school"><p><button class="filled" disabled>Continuer</button></p></form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_tour,), "console": (_radios,)}
