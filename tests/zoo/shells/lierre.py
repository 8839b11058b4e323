"""What a school network's own designers could have drawn: the class's feed at home, « Mes applis », an administration of cards of links."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Lycée des Exemples')",),
    "console": ("summary:has-text('Bouches-du-Rhône')", "text=Lycée des Exemples"),
}
_CARD = ".admin-card >> text="
_PORTAL = ("button:has-text('Mes applis')", "#apps >> text=Administration")
WAYS = {
    "services": (*_PORTAL, f"{_CARD}Accès aux services tiers"),
    "export": (*_PORTAL, f"{_CARD}Export des utilisateurs"),
    "ent": (f"{_CARD}Intégration dans un ENT",),
    "displays": (f"{_CARD}Préférences", "main >> text=Affichages"),
    "pupils": (f"{_CARD}Élèves",),
    "profiles": (f"{_CARD}Professeurs", "main >> text=Profils d'autorisation"),
    "groups": ("nav >> text=Fichier", "aside >> text=Administration des utilisateurs"),
}
_STYLE = """:root{--main:#ff8d2e;--deep:#2a9cc8;--ink:#4a4a4a;--line:#e4e4e4}*{box-sizing:border-box}body{margin:0;font:15px/1.5 Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:#f3f5f7}a{color:var(--deep)}h1,h2,h3{font-family:"Comfortaa","Trebuchet MS",sans-serif;font-weight:700;color:#333}.ent-header{background:var(--deep);color:#fff;height:64px;display:flex;align-items:center;padding:0 28px;gap:22px}.ent-header h1{color:#fff;font-size:19px;margin:0}.ent-header a{color:#fff;text-decoration:none}.brand{font:700 24px "Comfortaa","Trebuchet MS",sans-serif}.ent-header nav{margin-left:auto;display:flex;gap:6px;align-items:center}
.ent-header nav a,.ent-header nav button{background:none;border:0;color:#fff;font:inherit;font-size:13px;display:flex;flex-direction:column;align-items:center;gap:0;padding:6px 12px;border-radius:8px;cursor:pointer;position:relative;line-height:1.3}.ent-header nav a:hover,.ent-header nav button:hover,.ent-header nav [aria-expanded=true]{background:rgba(255,255,255,.18)}.ent-header nav span[aria-hidden]{font-size:19px}.count{position:absolute;top:2px;right:8px;background:var(--main);border-radius:9px;font-size:10px;padding:0 5px}
#apps{position:fixed;top:72px;right:90px;width:420px;background:#fff;border-radius:14px;box-shadow:0 8px 32px rgba(0,0,0,.22);padding:18px;z-index:20;opacity:0;transform:translateY(-8px);transition:opacity .18s,transform .18s}#apps.shown{opacity:1;transform:none}#apps[hidden]{display:none}#apps ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(3,1fr);gap:8px}#apps li a{display:block;text-align:center;text-decoration:none;color:var(--ink);padding:12px 4px;border-radius:10px;font-size:13px}#apps li a:hover{background:#f3f5f7}#apps .disc{display:block;width:46px;height:46px;margin:0 auto 6px;border-radius:14px;color:#fff;font-size:22px;line-height:46px}#apps h2{font-size:15px;margin:0 0 10px}
.layout{max-width:1180px;margin:26px auto;display:grid;grid-template-columns:1fr 320px;gap:26px;padding:0 20px}.feed article{background:#fff;border-radius:12px;padding:16px 20px;margin-bottom:16px;box-shadow:0 1px 4px rgba(0,0,0,.06)}.feed header{display:flex;gap:12px;align-items:center}.feed header p{margin:0}.feed small,.muted{color:#888}.face{width:42px;height:42px;border-radius:50%;background:#ffd9b3;display:grid;place-items:center;font-weight:700;color:#a75500}.feed footer{border-top:1px solid var(--line);margin-top:10px;padding-top:8px;font-size:13px;display:flex;gap:18px}.filters{display:flex;gap:8px;margin-bottom:16px;flex-wrap:wrap}.filters button{border:1px solid var(--line);background:#fff;border-radius:20px;padding:5px 14px;color:var(--ink)}.filters button[aria-pressed=true]{background:var(--main);color:#fff;border-color:var(--main)}.widget{background:#fff;border-radius:12px;padding:14px 18px;margin-bottom:16px}.widget h2{font-size:15px;margin:0 0 8px}
.admin-bar{background:#fff;border-bottom:1px solid var(--line);padding:0 28px;display:flex;gap:6px;align-items:center}.admin-bar a{padding:14px 16px;text-decoration:none;color:var(--ink);border-bottom:3px solid transparent}.admin-bar a:hover{color:var(--deep)}.admin-bar a[aria-current]{border-color:var(--main);font-weight:700}.admin-bar .structure{margin-left:auto;color:#888;font-size:14px}.cards{max-width:1180px;margin:28px auto;padding:0 20px;display:grid;grid-template-columns:repeat(3,1fr);gap:22px;align-items:start}.admin-card{background:#fff;border-radius:12px;box-shadow:0 1px 5px rgba(0,0,0,.08);padding:0 0 12px;overflow:hidden}.admin-card h2{margin:0;padding:14px 20px;font-size:17px;background:#eaf6fb;display:flex;gap:10px}.admin-card ul{list-style:none;margin:8px 0 0;padding:0 20px}.admin-card li{padding:7px 0;border-bottom:1px dashed var(--line)}.admin-card li:last-child{border:0}.admin-card a{text-decoration:none}.admin-card a:hover{text-decoration:underline}
.two{max-width:1240px;margin:24px auto;padding:0 20px;display:grid;grid-template-columns:250px 1fr;gap:26px}.two aside{background:#fff;border-radius:12px;padding:14px 0;align-self:start}.two aside h2{font-size:15px;margin:0 18px 8px}.two aside ul{list-style:none;margin:0;padding:0}.two aside li a{display:block;padding:9px 18px;text-decoration:none;color:var(--ink)}.two aside li a[aria-current]{background:#eaf6fb;border-left:4px solid var(--main);padding-left:14px;font-weight:700}.two main{background:#fff;border-radius:12px;padding:22px 28px 40px;min-width:0}.two main h1{font-size:21px;margin:0 0 16px}.pills{list-style:none;display:flex;gap:10px;margin:0 0 18px;padding:0}.pills a{display:block;border:1px solid var(--deep);border-radius:20px;padding:5px 16px;text-decoration:none}.pills a[aria-current]{background:var(--deep);color:#fff}
.toast{background:#46bfaf;color:#fff;border-radius:8px;padding:10px 16px;margin:0 0 14px}.alert{background:#fde8e8;color:#b00020;border-radius:8px;padding:10px 14px}button{font:inherit;background:var(--main);border:0;border-radius:8px;color:#fff;padding:8px 18px;cursor:pointer}button:disabled{opacity:.5}table{border-collapse:collapse;width:100%;border:0}th,td{padding:9px 10px;border:0;border-bottom:1px solid var(--line);text-align:left}fieldset{border:1px solid var(--line);border-radius:10px;margin:0 0 14px}.state{display:flex;gap:12px;align-items:center;font-size:14px}.state form{margin:0}.page-footer{text-align:center;color:#888;font-size:13px;padding:22px}.page-footer a{color:#888;margin:0 8px}
.login{max-width:430px;margin:60px auto;background:#fff;border-radius:16px;padding:34px 40px;box-shadow:0 4px 22px rgba(0,0,0,.09)}.login label{display:block;margin:14px 0 4px;font-weight:500}.login input{width:100%;padding:10px;border:1px solid #ccc;border-radius:8px;font:inherit}.login form button{width:100%;margin-top:22px}.accounts{max-width:720px;margin:50px auto;padding:0 20px}.accounts ul{list-style:none;padding:0}.accounts li button{width:100%;background:#fff;color:var(--ink);text-align:left;border:1px solid var(--line);border-radius:14px;padding:18px 22px;margin-bottom:14px;display:flex;align-items:center;gap:18px}.accounts li button:hover{border-color:var(--main);box-shadow:0 3px 12px rgba(0,0,0,.09)}.tree{background:#fff;border-radius:14px;padding:20px 28px}.tree input{width:100%;padding:9px 12px;border:1px solid #ccc;border-radius:8px;font:inherit;margin-bottom:12px}.tree summary{cursor:pointer;padding:9px 0;font-weight:700}.tree ul{margin:0;padding-left:22px}.tree .pick{background:none;border:0;color:var(--deep);padding:7px 0;width:auto;box-shadow:none;margin:0;display:inline}.tree .pick:hover{text-decoration:underline}"""
_SCRIPT = """const opener=document.querySelector('[aria-controls=apps]'),apps=document.getElementById('apps');if(opener){const set=on=>{opener.setAttribute('aria-expanded',on);if(on){apps.hidden=false;requestAnimationFrame(()=>apps.classList.add('shown'))}else{apps.classList.remove('shown');apps.hidden=true}};opener.addEventListener('click',e=>{e.stopPropagation();set(apps.hidden)});document.addEventListener('click',e=>{if(!apps.contains(e.target))set(false)});document.addEventListener('keydown',e=>{if(e.key==='Escape')set(false)})}
const feed=document.querySelector('[data-feed]');if(feed)setTimeout(()=>{feed.replaceChildren(document.getElementById('feed-content').content.cloneNode(true))},450);"""
_APPS = (("✉", "Messagerie", "#5ac235"), ("✎", "Blog", "#ff3a55"), ("☷", "Cahier multimédia", "#763294"), ("▤", "Espace documentaire", "#2a9cc8"), ("◷", "Agenda", "#ff8d2e"))  # fmt: skip


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<footer class="page-footer"><a href="/cgu">Conditions d’utilisation</a><a href="/accessibilite">Accessibilité</a><a href="/aide">Aide</a></footer><script type="module">{_SCRIPT}</script></body></html>'


def _icon(sign: str, name: str, href: str, count: str = "") -> str:
    more = f'<span class="count">{count}</span>' if count else ""
    return f'<a href="{href}"><span aria-hidden="true">{sign}</span>{name}{more}</a>'


def _header(told: Told) -> str:
    """The bar of the portal, its launcher with it."""
    if told.anonymous:
        nav = _icon("✎", "Actualités", "/web/lycee/actus") + _icon("→", told.door.name, told.door.href)
        return f'<header class="ent-header"><a class="brand" href="/web/lycee">atrium</a><h1>{told.school}</h1><nav>{nav}</nav></header>'
    tiles = [(sign, name, colour, f"/web/lycee/app-{at}") for at, (sign, name, colour) in enumerate(_APPS)]
    if told.pronote:
        tiles.append(("P", "Pronote", "#1a7f4b", told.pronote))
    if told.administration:
        tiles.append(("⚒", "Administration", "#555", told.administration))
    cells = "".join(
        f'<li><a href="{href}"><span class="disc" aria-hidden="true" style="background:{colour}">{sign}</span>{name}</a></li>'
        for sign, name, colour, href in tiles
    )
    nav = (
        _icon("⌂", "Fil d’actu", "/web/lycee")
        + '<button type="button" aria-expanded="false" aria-controls="apps"><span aria-hidden="true">▦</span>Mes applis</button>'
        + _icon("✉", "Messages", "/web/lycee/messages", "3")
        + _icon("☺", "Mon compte", "/web/lycee/compte")
        + _icon("⏻", told.door.name, told.door.href)
    )
    return f'<header class="ent-header"><a class="brand" href="/web/lycee">atrium</a><h1>{told.school}</h1><nav aria-label="Navigation principale">{nav}</nav></header><section id="apps" aria-label="Mes applis" hidden><h2>Mes applis</h2><ul>{cells}</ul></section>'


def _article(who: str, what: str, when: str, text: str) -> str:
    return f'<article><header><span class="face" aria-hidden="true">{who[0]}</span><p><strong>{who}</strong> {what}<br><small>{when}</small></p></header><p>{text}</p><footer><span>♡ J’aime</span><span>💬 Commenter</span></footer></article>'


def _bar(told: Told, home: str, aside: str) -> str:
    way = trail(told)
    links = "".join(
        f'<a href="{one.href}"{" aria-current=page" * (one in way or one.href == told.here)}>{one.name}</a>'
        for one in (Entry("Tableau de bord", home), *told.menu)
    )
    return f'<nav class="admin-bar" aria-label="Administration">{links}<div class="structure">{aside}</div></nav>'


def _cards(menu: tuple[Entry, ...]) -> str:
    """Each section with all that it holds."""
    cards = ""
    for at, one in enumerate(menu):
        items = "".join(f'<li><a href="{entry.href}">{entry.name}</a></li>' for entry in one.entries)
        cards += f'<section class="admin-card"><h2><span aria-hidden="true">{"◈☰⚙☺"[at % 4]}</span>{one.name}</h2><ul>{items}</ul></section>'
    return f'<main class="cards">{cards}</main>'


def _screen(told: Told) -> str:
    """The section's list at the left, what is below an entry as pills."""
    way = trail(told)
    section = way[0] if way else Entry("", "")
    items = "".join(
        f'<li><a href="{one.href}"{" aria-current=page" * (one in way)}>{one.name}</a></li>' for one in section.entries
    )
    aside = f"<aside><h2>{section.name}</h2><ul>{items}</ul></aside>" if way else "<div></div>"
    pills = ""
    if len(way) > 1 and way[1].entries:
        each = (Entry("Liste" if section.name == "Ressources" else "Général", way[1].href), *way[1].entries)
        pills = "".join(
            f'<li><a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a></li>' for one in each
        )  # fmt: skip
        pills = f'<ul class="pills">{pills}</ul>'
    said = f'<p class="toast" role="status">{told.message}</p>' if told.message else ""
    body = told.body or '<p class="muted">Choisissez une rubrique.</p>'
    return f'<div class="two">{aside}<main><h1>{told.title}</h1>{said}{pills}{body}</main></div>'


def portal(told: Told) -> str:
    """The feed comes a moment after the page."""
    head = _header(told)
    if told.here == told.administration and told.title == "Administration":
        page = _bar(told, told.administration, f"Structure : {told.school}") + _cards(told.menu)
    elif told.title and told.administration:
        page = _bar(told, told.administration, f"Structure : {told.school}") + _screen(told)
    elif told.here in {"/", "/web/lycee"}:
        news = (
            _article("Mme Garnier", "a publié un billet dans « Le blog de la 2nde 4 »", "il y a 12 minutes", "Les photos de la sortie au mémorial sont en ligne. Merci aux accompagnateurs !")
            + _article("Vie scolaire", "a publié une actualité", "ce matin, 8 h 05", "Le self ouvrira à 11 h 15 jeudi en raison de l’exercice d’évacuation.")
            + _article("M. Haddad", "a partagé un document", "hier, 17 h 40", "Corrigé du devoir commun de mathématiques.")
        )  # fmt: skip
        filters = "".join(f'<button type="button" aria-pressed="{on}">{name}</button>' for name, on in (("Tout", "true"), ("Actualités", "false"), ("Blogs", "false"), ("Documents", "false")))  # fmt: skip
        widgets = '<section class="widget"><h2>Mon humeur</h2><p>Que se passe-t-il aujourd’hui ?</p></section><section class="widget"><h2>Agenda</h2><p>Mar. 2 — Conseil pédagogique, 17 h<br>Jeu. 4 — Conseil d’administration, 18 h</p></section><section class="widget"><h2>Signets</h2><p>Correlyce · Éduscol · Lumni</p></section>'
        page = f'<div class="layout"><main class="feed"><div class="filters">{filters}</div><div data-feed><p class="muted">Chargement du fil…</p></div><template id="feed-content">{news}</template></main><div>{widgets}</div></div>'
    else:
        page = f'<div class="layout"><main>{told.body}</main></div>'
    return _html(f"{told.school} - ATRIUM", head + page)


def console(told: Told) -> str:
    """The cards, then the same bar and lists."""
    state = f'<div class="state" style="margin-left:auto"><span>{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}</div>'
    head = f'<header class="ent-header"><a class="brand" href="/">pronote</a><h1>{told.school} <small>0139990N</small></h1>{state}<a href="{told.door.href}">⏻ {told.door.name}</a></header>'
    page = _cards(told.menu) if told.here == "/" else _screen(told)
    return _html(f"PRONOTE - {told.school}", head + _bar(told, "/", "Serveur en marche") + page)


def sign_in(site: Site, wrong: str) -> str:
    """One form."""
    name = "atrium" if site == "portal" else "pronote"
    said = f'<p class="alert" role="alert">{wrong}</p>' if wrong else ""
    return _html(
        "Connexion",
        f'<header class="ent-header"><a class="brand" href="/">{name}</a></header><main class="login"><h1>Bienvenue !</h1><p class="muted">Connectez-vous pour continuer.</p>{said}<form method="post"><label for="email">Identifiant</label><input id="email" name="username" autocomplete="username" required><label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password" required><button type="submit">Connexion</button></form><p><a href="/oubli">Mot de passe oublié ?</a><br><a href="/activation">J’ai un code d’activation</a></p></main>',
    )


def _accounts(schools: Mapping[str, str]) -> str:
    """Which of one's accounts: kind and school in one."""
    kinds = ("Enseignant", "Administrateur de l’établissement")
    rows = "".join(
        f'<li><button name="school" value="{uai}"><span class="face" aria-hidden="true">{kind[0]}</span><span><strong>{kind}</strong><br>{name} <span class="muted">({uai})</span></span></button></li>'
        for kind, (uai, name) in zip(kinds, schools.items(), strict=True)
    )
    return _html("Mes comptes", f'<header class="ent-header"><a class="brand" href="/">atrium</a></header><main class="accounts"><h1>Bonjour Claire !</h1><p>Avec quel compte voulez-vous continuer ?</p><form method="post"><ul>{rows}</ul></form></main>')  # fmt: skip


def _structures(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<li><button class="pick" name="school" value="{uai}">{name}</button> <span class="muted">{uai}</span></li>' for uai, name in schools.items())  # fmt: skip
    none = '<ul><li class="muted">Aucune structure rattachée</li></ul>'
    return _html(
        "Structures",
        f'<header class="ent-header"><a class="brand" href="/">pronote</a><h1>Administration</h1></header><main class="accounts"><h1>Choisissez une structure</h1><form method="post" class="tree"><input type="search" placeholder="Filtrer par nom ou UAI" aria-label="Filtrer"><p><strong>Académie d’Aix-Marseille</strong></p><details><summary>Alpes-de-Haute-Provence (04)</summary>{none}</details><details><summary>Bouches-du-Rhône (13) — {len(schools)}</summary><ul>{rows}</ul></details><details><summary>Vaucluse (84)</summary>{none}</details></form></main>'
        "<script>document.querySelector('.tree input').addEventListener('input',e=>{const v=e.target.value.toLowerCase();document.querySelectorAll('.tree details').forEach(d=>{let n=0;d.querySelectorAll('li').forEach(l=>{l.hidden=!!v&&!l.textContent.toLowerCase().includes(v);n+=!l.hidden});if(v)d.open=n>0})});document.querySelector('.tree input').addEventListener('keydown',e=>{if(e.key==='Enter')e.preventDefault()})</script>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_structures,)}
