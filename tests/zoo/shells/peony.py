"""A merchant-like back office (Polaris) whose links swap the page's middle without a reload: sub-entries under the section that is open, settings in two panes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Lycée des Exemples')",),
    "console": ("button:text-is('Ouvrir')",),
}
_ADMIN = (".Navigation__Footer >> text=Administration",)
_PANE = ".Settings__List >> text="
_NAV = ".Navigation >> text="
_ROW = ".ResourceList >> text="
WAYS = {
    "services": (*_ADMIN, f"{_PANE}Pages de site", f"{_ROW}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_PANE}Utilisateurs", f"{_ROW}Export des utilisateurs"),
    "ent": (f"{_NAV}Pronote.net", f"{_NAV}Intégration dans un ENT"),
    "displays": (f"{_NAV}Paramètres", f"{_NAV}Préférences", f"{_ROW}Affichages"),
    "pupils": (f"{_NAV}Ressources", f"{_NAV}Élèves"),
    "profiles": (f"{_NAV}Ressources", f"{_NAV}Professeurs", ".Page__Actions >> text=Profils d'autorisation"),
    "groups": (f"{_NAV}Fichier", f"{_NAV}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#1a1a1a;color:#303030;font:450 13px/20px Inter,-apple-system,"Segoe UI",Roboto,sans-serif}a{color:#005bd3;text-decoration:none}.TopBar{height:56px;color:#e3e3e3;display:flex;align-items:center;padding:0 16px;gap:16px}.TopBar b{font-size:18px;color:#fff}.TopBar__Search{flex:1;max-width:560px;margin:0 auto;background:#303030;border-radius:8px;padding:7px 12px;color:#b5b5b5;display:flex;justify-content:space-between}.Store{background:#303030;border-radius:8px;padding:5px 10px;text-align:right;font-size:12px;line-height:16px}.Store b{display:block;font-size:13px}.TopBar a{color:#e3e3e3}
#app{display:flex;min-height:calc(100vh - 56px);background:#f1f1f1;border-radius:12px 12px 0 0;overflow:hidden}.Navigation{width:240px;flex:none;background:#ebebeb;padding:12px;display:flex;flex-direction:column}.Navigation ul{list-style:none;margin:0;padding:0}.Navigation a{display:flex;gap:8px;align-items:center;padding:5px 8px;border-radius:8px;color:#303030;font-weight:550}.Navigation a:hover{background:#f1f1f1}.Navigation a.is-selected{background:#fafafa;font-weight:650}.Navigation li li a{padding-left:34px;font-weight:450}.Navigation__Footer{margin-top:auto;padding-top:12px;border-top:1px solid #d4d4d4}.Frame{flex:1;padding:24px 32px;min-width:0}.Page{max-width:998px;margin:0 auto}.Page__Header{display:flex;align-items:center;gap:12px;margin-bottom:16px}.Page__Header h1{font-size:20px;font-weight:650;margin:0}.Page__Actions{margin-left:auto;display:flex;gap:8px}.Button,.Card button,.Banner button{background:#fff;border:0;border-radius:8px;box-shadow:0 1px 0 #b5b5b5 inset,0 0 0 1px #d4d4d4;padding:6px 12px;font:550 13px Inter,sans-serif;color:#303030;cursor:pointer;display:inline-block}.Card button:disabled{background:#ebebeb;color:#b5b5b5}.Button--primary{background:#303030;color:#fff;box-shadow:none}.Card{background:#fff;border-radius:12px;box-shadow:0 1px 0 #0001,0 0 0 1px #0001;padding:16px;margin-bottom:16px}.Card h2{font-size:14px;margin:0 0 8px}.ResourceList{list-style:none;margin:-16px;padding:0}.ResourceList a{display:flex;align-items:center;gap:12px;padding:12px 16px;color:#303030;border-top:1px solid #ebebeb}.ResourceList li:first-child a{border:0}.ResourceList a:hover{background:#f7f7f7}.ResourceList small{display:block;color:#616161}.ResourceList em{margin-left:auto;font-style:normal;color:#8a8a8a}.Banner{display:flex;align-items:center;gap:12px;background:#e0f0ff;border-radius:12px;padding:12px 16px;margin-bottom:16px}.Banner form{margin:0 0 0 auto}.Banner--success{background:#cdfee1}.Banner--critical{background:#fee8eb}.Settings{display:grid;grid-template-columns:270px 1fr;gap:20px;align-items:start}.Settings__List ul{list-style:none;margin:0;padding:0}.Settings__List a{display:block;padding:7px 10px;border-radius:8px;color:#303030;font-weight:550}.Settings__List a[aria-current]{background:#ebebeb}table{border-collapse:collapse;width:100%}td,th{border:0;border-bottom:1px solid #ebebeb;padding:8px 10px;text-align:left}
.Bar{position:fixed;left:0;top:0;height:3px;width:0;background:#29845a;transition:width .3s;z-index:9}.is-loading .Frame{opacity:.5}.Login{min-height:100vh;background:radial-gradient(at 20% 20%,#c7e8d5,#f1f1f1 55%);display:grid;place-items:center;padding:20px}.Login main{width:440px;background:#fff;border-radius:16px;padding:36px;box-shadow:0 8px 30px #0002}.Login h1{font-size:22px;margin:0 0 4px}.Field{margin:14px 0}.Field label{display:block;margin-bottom:4px}.Field input,.Field select{width:100%;padding:9px 12px;border:1px solid #8a8a8a;border-radius:8px;font:inherit;background:#fdfdfd}.Stores{list-style:none;padding:0;margin:16px 0 0}.Stores button{display:flex;gap:12px;align-items:center;width:100%;padding:10px;border:0;border-radius:10px;background:none;font:inherit;text-align:left;cursor:pointer}.Stores button:hover{background:#f1f1f1}.Stores i{width:38px;height:38px;border-radius:8px;background:#29845a;color:#fff;display:grid;place-items:center;font-style:normal;font-weight:700}.Stores small{display:block;color:#616161}.Cookies{position:fixed;inset:auto 0 0;background:#fff;border-top:1px solid #d4d4d4;padding:12px 24px;display:flex;gap:10px;align-items:center}.Cookies p{margin:0 auto 0 0}"""
_SCRIPT = """const bar=document.querySelector(".Bar");
async function visit(href,push=true){const app=document.getElementById("app");bar.style.width="60%";app.classList.add("is-loading");let answer;try{answer=await fetch(href,{headers:{Accept:"text/html"}})}catch{return location.assign(href)}
const next=new DOMParser().parseFromString(await answer.text(),"text/html"),fresh=next.getElementById("app");if(!answer.ok||!fresh)return location.assign(href);if(push)history.pushState({},"",answer.url);document.title=next.title;app.replaceWith(fresh);fresh.querySelectorAll("script").forEach(s=>{const copy=document.createElement("script");for(const a of s.attributes)copy.setAttribute(a.name,a.value);copy.textContent=s.textContent;s.replaceWith(copy)});bar.style.width="100%";setTimeout(()=>bar.style.width="0",250);scrollTo(0,0)}
document.addEventListener("click",e=>{const a=e.target.closest("#app a[href]");if(!a||e.button||e.metaKey||e.ctrlKey||a.origin!==location.origin||a.hash||a.dataset.turbo==="false")return;e.preventDefault();visit(a.href)});addEventListener("popstate",()=>{if(document.getElementById("app"))visit(location.href,false)});
const cookies=document.querySelector(".Cookies");if(cookies){if(localStorage.cookies)cookies.remove();else cookies.querySelectorAll("button").forEach(b=>b.addEventListener("click",()=>{localStorage.cookies=b.value;cookies.remove()}))}
document.getElementById("filter")?.addEventListener("input",e=>document.querySelectorAll(".Stores li").forEach(l=>l.hidden=!l.textContent.toLowerCase().includes(e.target.value.toLowerCase())))"""


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>"""


def _frame(told: Told, brand: str, nav: str, page: str) -> str:
    title = f"{told.title or 'Accueil'} · {told.school} · {brand}"
    return _html(
        title,
        f"""<div class="Bar"></div><header class="TopBar"><b>{brand}</b><div class="TopBar__Search"><span>⌕ Rechercher</span><kbd>Ctrl K</kbd></div><div class="Store"><b>{told.school}</b>0139990N</div><a href="{told.door.href}">{told.door.name}</a></header><div id="app"><nav class="Navigation" aria-label="Principale">{nav}</nav><main class="Frame">{page}</main></div>""",
    )


def _list(entries: tuple[Entry, ...]) -> str:
    rows = "".join(
        f'<li><a href="{one.href}"><span>{one.name}<small>Afficher et gérer</small></span><em>›</em></a></li>'
        for one in entries
    )
    return f'<div class="Card"><ul class="ResourceList">{rows}</ul></div>'


def _page(told: Told, body: str, actions: str = "") -> str:
    said = f'<div class="Banner Banner--success" role="status">✓ {told.message}</div>' if told.message else ""
    return f'<div class="Page"><div class="Page__Header"><h1>{told.title or "Accueil"}</h1><div class="Page__Actions">{actions}</div></div>{said}{body}</div>'


def _link(entry: Entry, icon: str, chosen: bool, below: str = "") -> str:
    return f'<li><a href="{entry.href}"{" class=is-selected" if chosen else ""}><span aria-hidden="true">{icon}</span>{entry.name}</a>{below}</li>'


def portal(told: Told) -> str:
    """The administration is at the foot of the rail, and of two panes."""
    places = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Communautés", "/web/lycee/communautes"),
    ]
    places += [Entry("Pronote", told.pronote)] if told.pronote else []
    nav = "<ul>" + "".join(_link(one, "◦", one.href == told.here) for one in places) + "</ul>"
    if told.administration:
        foot = _link(Entry("Administration", told.administration), "⚙", bool(told.title))
        nav += f'<div class="Navigation__Footer"><ul>{foot}</ul></div>'
    if not told.title:
        welcome = """<div class="Card"><h2>Guide de démarrage</h2><p>2 étapes sur 5 terminées : personnalisez le logo de votre établissement.</p><span class="Button">Poursuivre</span></div><div class="Card"><h2>Actualités</h2><p>Les inscriptions à l’association sportive restent ouvertes.</p><p>Le forum des métiers aura lieu le 9 avril.</p></div>"""
        return _frame(told, "ATRIUM", nav, _page(told, f'<div class="Card">{told.body}</div>{welcome}'))
    way = trail(told)
    links = "".join(
        f'<li><a href="{one.href}"{" aria-current=page" if one in way else ""}>{one.name}</a></li>' for one in told.menu
    )
    left = f'<div class="Card Settings__List"><h2>{told.school}</h2><ul>{links}</ul></div>'
    right = (
        f'<div class="Card">{told.body}</div>'
        if told.body
        else _list(told.entries)
        if way
        else '<div class="Card">Choisissez une rubrique.</div>'
    )
    return _frame(told, "ATRIUM", nav, _page(told, f'<div class="Settings">{left}<div>{right}</div></div>'))


def console(told: Told) -> str:
    """Under the section that is open stand its entries."""
    way = trail(told)
    rows = _link(Entry("Accueil", "/"), "⌂", told.here == "/")
    for one in told.menu:
        below = "".join(_link(leaf, "", leaf in way) for leaf in one.entries) if one in way else ""
        rows += _link(one, "▸" if not below else "▾", way == (one,), f"<ul>{below}</ul>" if below else "")
    state = "Base publiée" if told.published else "Base non publiée"
    banner = f'<div class="Banner"><span>ⓘ {state}</span>{told.publication}</div>'
    actions = (
        "".join(f'<a class="Button" href="{one.href}">{one.name}</a>' for one in told.entries) if told.body else ""
    )
    if len(way) == 3:
        actions = f'<a class="Button" href="{way[1].href}">← {way[1].name}</a>'
    body = f'<div class="Card">{told.body}</div>' if told.body else _list(told.entries)
    return _frame(told, "PRONOTE", f"<ul>{rows}</ul>", _page(told, banner + body, actions))


def _login(title: str, body: str, more: str = "") -> str:
    return _html(title, f'<div class="Login"><main>{body}</main></div>{more}')


def sign_in(site: Site, wrong: str) -> str:
    """One step, and a bar on cookies that covers nothing."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="Banner Banner--critical" role="alert">{wrong}</div>' if wrong else ""
    cookies = '<div class="Cookies" role="region" aria-label="Cookies"><p>Nous utilisons des cookies pour mesurer l’audience. <a href="#cookies">En savoir plus</a></p><button class="Button" value="non">Refuser</button><button class="Button Button--primary" value="oui">Accepter</button></div>'
    return _login(
        f"Connexion · {name}",
        f"""<h1>{name}</h1><p>Connectez-vous pour accéder à votre établissement</p>{said}<form method="post"><div class="Field"><label for="username">Identifiant</label><input id="username" name="username" autocomplete="username"></div><div class="Field"><label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password"></div><p><label><input type="checkbox" name="remember"> Se souvenir de moi</label></p><button class="Button Button--primary">Se connecter</button></form><p><a href="#oubli">Identifiant ou mot de passe oublié</a></p><p><small><a href="#aide">Aide</a> · <a href="#conf">Confidentialité</a> · <a href="#cgu">Conditions</a></small></p>""",
        cookies,
    )


def _stores(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<li><button name="school" value="{uai}"><i>{name[0]}</i><span>{name}<small>{uai} · Administrateur</small></span></button></li>'
        for uai, name in schools.items()
    )
    return _login(
        "Vos établissements · ATRIUM",
        f'<h1>Bonjour, Alex</h1><p>Choisissez un établissement pour continuer</p><div class="Field"><input id="filter" type="search" placeholder="Rechercher" aria-label="Rechercher"></div><form method="post"><ul class="Stores">{rows}</ul></form>',
    )


def _select(schools: Mapping[str, str]) -> str:
    """The school that was last worked for is chosen already."""
    options = "".join(
        f'<option value="{uai}"{" selected" if uai == MINE else ""}>{name} – {uai}</option>'
        for uai, name in schools.items()
    )
    return _login(
        "Établissement · PRONOTE",
        f'<h1>Établissement</h1><form method="post"><div class="Field"><label for="etab">Je travaille pour</label><select id="etab" name="school" required><option value="">Sélectionner…</option>{options}</select></div><button class="Button Button--primary">Ouvrir</button></form>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_stores,), "console": (_select,)}
