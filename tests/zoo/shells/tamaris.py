"""Like a university's intranet: a launcher of tiles, pages of settings with a list at the left, news in a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Administrateur de site')",),
    "console": (".results button:has-text('Lycée des Exemples')", "dialog >> text=J’ai compris"),
}
_APPS, _TILE, _LIST = "[aria-label='Applications']", "#launcher >> text=", ".settings-nav >> text="
_ROWS = ".rows >> text="
WAYS = {
    "services": (_APPS, f"{_TILE}Administration", f"{_LIST}Pages de site", f"{_ROWS}Accès aux services tiers"),
    "export": (_APPS, f"{_TILE}Administration", f"{_LIST}Utilisateurs", f"{_ROWS}Export des utilisateurs"),
    "ent": (_APPS, f"{_TILE}Pronote.net", f"{_LIST}Intégration dans un ENT"),
    "displays": (_APPS, f"{_TILE}Paramètres", f"{_LIST}Préférences", f"{_ROWS}Affichages"),
    "pupils": (_APPS, f"{_TILE}Ressources", f"{_LIST}Élèves"),
    "profiles": (_APPS, f"{_TILE}Ressources", f"{_LIST}Professeurs", f"{_ROWS}Profils d'autorisation"),
    "groups": (_APPS, f"{_TILE}Fichier", f"{_LIST}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}:root{--main:#5b2a86;--light:#f3eef8;--edge:#d9d2e3;--ink:#2b2433}body{margin:0;font:16px/1.55 "Source Sans 3","Segoe UI",sans-serif;color:var(--ink);background:#fff}a{color:var(--main)}body>header{display:flex;align-items:center;gap:18px;padding:10px 26px;border-bottom:3px solid var(--main);position:sticky;top:0;background:#fff;z-index:10}.brand{font-size:20px;font-weight:700;text-decoration:none;color:var(--main);line-height:1.1}.brand small{display:block;font-size:13px;font-weight:400;color:#655c70}body>header search{margin:0 auto}body>header input{width:340px;border:1px solid var(--edge);border-radius:6px;padding:8px 14px;font:inherit;font-size:15px}.round{width:40px;height:40px;border-radius:50%;border:0;background:none;cursor:pointer;display:grid;place-items:center}.round:hover,.round[aria-expanded=true]{background:var(--light)}.avatar{background:var(--main);color:#fff;font-weight:700}.avatar:hover{background:#3f1c60}.popover{position:absolute;right:20px;top:64px;background:#fff;border:1px solid var(--edge);border-radius:14px;box-shadow:0 12px 34px rgba(43,36,51,.25);padding:16px;opacity:0;transform:scale(.95);transform-origin:top right;transition:opacity .16s,transform .16s;z-index:12}.popover[hidden]{display:none}.popover.in{opacity:1;transform:none}#launcher ul{display:grid;grid-template-columns:repeat(3,112px);gap:8px;list-style:none;margin:0;padding:0}#launcher a{display:flex;flex-direction:column;align-items:center;gap:6px;padding:12px 4px;text-decoration:none;color:var(--ink);border-radius:10px;font-size:14px;text-align:center}#launcher a:hover{background:var(--light)}#launcher svg{width:40px;height:40px}#profile p{margin:0 0 10px}#profile a{display:block;padding:5px 0}
main{max-width:1120px;margin:0 auto;padding:28px 26px 70px}main.settings{display:grid;grid-template-columns:250px 1fr;gap:40px}.settings-nav h2{font-size:18px;margin:0 0 10px}.settings-nav ul{list-style:none;margin:0;padding:0}.settings-nav a{display:block;padding:9px 16px;border-radius:0 22px 22px 0;text-decoration:none;color:var(--ink)}.settings-nav a:hover{background:var(--light)}.settings-nav [aria-current]{background:#e4d7f0;font-weight:600;color:var(--main)}h1{font-size:27px;margin:0 0 16px;font-weight:600}.rows{list-style:none;margin:0 0 20px;padding:0;border:1px solid var(--edge);border-radius:10px}.rows li+li{border-top:1px solid var(--edge)}.rows a{display:flex;justify-content:space-between;padding:14px 18px;text-decoration:none;color:inherit}.rows a:hover{background:var(--light)}.rows a::after{content:"›";font-size:20px;color:var(--main)}.rows small{display:block;color:#655c70}.cardset{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.cardset article{border:1px solid var(--edge);border-radius:10px;overflow:hidden}.cardset article::before{content:"";display:block;height:86px;background:linear-gradient(120deg,#5b2a86,#c06c9a)}.cardset article:nth-child(2)::before{background:linear-gradient(120deg,#1f6f78,#8fc7a6)}.cardset article:nth-child(3)::before{background:linear-gradient(120deg,#b4572a,#f2c14e)}.cardset div{padding:12px 18px}.cardset h3{margin:0;font-size:18px}.status{display:flex;align-items:center;gap:14px;padding:10px 16px;background:var(--light);border-radius:10px;margin-bottom:20px;font-size:15px}.status form{margin:0 0 0 auto}[role=status]:not(:empty),[role=alert]{background:#e3f3e6;border-left:4px solid #2f8b46;padding:10px 14px}[role=alert]{background:#fbe6e4;border-color:#c0392b}main button,.primary{border:1px solid var(--main);background:var(--main);color:#fff;border-radius:6px;padding:8px 18px;font:inherit;cursor:pointer}main button:disabled{opacity:.5}main table{border-collapse:collapse;width:100%}main td,main th{padding:7px 10px;border-bottom:1px solid var(--edge);text-align:left}dialog{border:0;border-radius:14px;padding:26px 30px;max-width:500px;box-shadow:0 20px 60px rgba(0,0,0,.35)}dialog::backdrop{background:rgba(43,36,51,.5)}dialog h2{margin-top:0}dialog footer{text-align:right}
.cas{display:grid;grid-template-columns:420px 1fr;min-height:100vh}.cas>section{padding:60px 44px}.cas>aside{background:linear-gradient(rgba(91,42,134,.75),rgba(91,42,134,.4)),repeating-linear-gradient(60deg,#7d5aa0 0 40px,#8c6bae 40px 90px);color:#fff;padding:60px}.cas label{display:block;margin-top:14px;font-weight:600}.cas input:not([type=checkbox]){width:100%;padding:10px;border:1px solid #9c91a9;border-radius:6px;font:inherit}.cas .remember{font-weight:400}.cas .primary{width:100%;margin:20px 0}.narrow{max-width:620px}.narrow input[type=search]{width:100%;padding:12px 16px;font:inherit;border:2px solid var(--main);border-radius:8px}.results{list-style:none;margin:10px 0;padding:0}.results li{margin-bottom:8px}.results button,.choices button{width:100%;text-align:left;background:#fff;color:inherit;border-color:var(--edge);padding:14px 18px}.results button:hover,.choices button:hover{background:var(--light)}.results small,.choices small{display:block;color:#655c70}body>footer{background:var(--light);padding:22px 26px;font-size:14px;display:flex;gap:24px}"""
_SCRIPT = """for(const b of document.querySelectorAll('[aria-controls]')){const p=document.getElementById(b.getAttribute('aria-controls'));const set=o=>{b.setAttribute('aria-expanded',String(o));if(o){p.hidden=false;requestAnimationFrame(()=>p.classList.add('in'))}else{p.classList.remove('in');p.hidden=true}};b.addEventListener('click',e=>{e.stopPropagation();document.dispatchEvent(new CustomEvent('shut',{detail:b}));set(p.hidden)});document.addEventListener('shut',e=>e.detail!==b&&set(false));document.addEventListener('click',e=>p.contains(e.target)||set(false));document.addEventListener('keydown',e=>e.key==='Escape'&&set(false))}
const d=document.querySelector('dialog');if(d&&!localStorage.getItem(d.id)){setTimeout(()=>d.showModal(),500);d.addEventListener('close',()=>localStorage.setItem(d.id,'lu'))}
const f=document.querySelector('#filtre');if(f){let t;const rows=[...document.querySelectorAll('.results li')],n=document.querySelector('#combien');const flat=s=>s.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').toLowerCase();f.addEventListener('input',()=>{clearTimeout(t);t=setTimeout(()=>{rows.forEach(r=>r.hidden=!flat(r.textContent).includes(flat(f.value)));n.textContent=rows.filter(r=>!r.hidden).length+' établissement(s)'},250)})}"""
_LEADS = {
    "Arborescence": "Ordre et visibilité des pages",
    "Gabarits de page": "Modèles proposés aux rédacteurs",
    "Accès aux services tiers": "Services ouverts aux profils de l’établissement",
    "Documents et médias": "Fichiers, images et quotas",
    "Membres du site": "Personnes rattachées à l’établissement",
    "Export des utilisateurs": "Fichier CSV des comptes par profil",
    "Affichages": "Ce qui est montré dans les listes",
    "Profils d'autorisation": "Droits accordés à chaque profil",
}
_HUES = ("#5b2a86", "#1f6f78", "#b4572a", "#2b5fa8", "#8a2f55", "#4a6b1f", "#6b5a1f", "#3c3c54")


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _tiles(apps: tuple[Entry, ...]) -> str:
    tile = '<li><a href="{}"><svg viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" rx="11" fill="{}"/><circle cx="20" cy="20" r="8" fill="#fff" opacity=".85"/></svg>{}</a></li>'
    return "".join(tile.format(one.href, _HUES[n % len(_HUES)], one.name) for n, one in enumerate(apps))


def _head(brand: str, home: str, told: Told, apps: tuple[Entry, ...]) -> str:
    """Who, what and where: the tiles are behind the nine dots."""
    dots = "".join(f'<circle cx="{4 + 7 * (n % 3)}" cy="{4 + 7 * (n // 3)}" r="2.1"/>' for n in range(9))
    right = f'<a href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        right = f'<button type="button" class="round" aria-label="Applications" aria-haspopup="true" aria-expanded="false" aria-controls="launcher"><svg width="22" height="22" fill="#4a3d59">{dots}</svg></button><button type="button" class="round avatar" aria-label="Mon profil" aria-expanded="false" aria-controls="profile">AE</button><nav id="launcher" class="popover" aria-label="Applications" hidden><ul>{_tiles(apps)}</ul></nav><div id="profile" class="popover" hidden><p><strong>Admin Exemples</strong><br>{told.school}</p><a href="{home.rstrip("/")}/profil">Mon profil</a><a href="{told.door.href}">{told.door.name}</a></div>'
    return f'<header><a class="brand" href="{home}">{brand}<small>{told.school} · {MINE}</small></a><search><input type="search" placeholder="Rechercher une page, une personne…" aria-label="Rechercher"></search>{right}</header>'


def _rows(entries: tuple[Entry, ...]) -> str:
    rows = "".join(f'<li><a href="{one.href}"><span>{one.name}<small>{_LEADS.get(one.name, "")}</small></span></a></li>' for one in entries)  # fmt: skip
    return f'<ul class="rows">{rows}</ul>' if rows else ""


def _settings(title: str, entries: tuple[Entry, ...], on: str, inner: str) -> str:
    now = ' aria-current="page"'
    items = "".join(f'<li><a href="{one.href}"{now * (one.href == on)}>{one.name}</a></li>' for one in entries)
    return f'<main class="settings"><nav class="settings-nav" aria-label="{title}"><h2>{title}</h2><ul>{items}</ul></nav><section>{inner}</section></main>'


def _titled(told: Told, inner: str) -> str:
    return f'<h1>{told.title or "Page"}</h1><p role="status">{told.message}</p>{inner}'


def _cards(cards: tuple[tuple[str, str], ...]) -> str:
    shown = "".join(f"<article><div><h3>{head}</h3><p>{text}</p></div></article>" for head, text in cards)
    return f'<section class="cardset">{shown}</section>'


_FOOT = '<footer><a href="/plan">Plan du site</a><a href="/mentions">Mentions légales</a><a href="/accessibilite">Accessibilité : non conforme</a><span>Direction du numérique</span></footer>'


def portal(told: Told) -> str:
    """The administration is one tile among others; its sections are the list at the left, their pages rows."""
    apps: tuple[Entry, ...] = (Entry("Messagerie", "/web/lycee/messagerie"), Entry("Agenda", "/web/lycee/agenda"), Entry("Annuaire", "/web/lycee/annuaire"), Entry("Documents", "/web/lycee/fichiers"), Entry("Réservations", "/web/lycee/reservations"))  # fmt: skip
    apps += (Entry("Pronote", told.pronote),) if told.pronote else ()
    apps += (Entry("Administration", told.administration), Entry("Assistance", "/web/lycee/assistance"))
    way = trail(told)
    if told.here in {"/", "/web/lycee"}:
        cards = (("La semaine de la science", "Conférences et ateliers du 17 au 21 novembre."), ("Enquête de rentrée", "Il vous reste dix jours pour répondre."), ("Nouveau réseau sans fil", "Le réseau « exemples » remplace l’ancien."))  # fmt: skip
        main = f"<main><h1>Bonjour</h1>{_cards(cards)}</main>"
    elif way or told.title == "Administration":
        inner = told.body or (_rows(told.entries) if way else "<p>Choisissez une rubrique à administrer.</p>")
        main = _settings("Administration", told.menu, way[0].href if way else "", _titled(told, inner))
    else:
        main = f"<main>{_titled(told, told.body)}</main>"
    return _html(f"{told.title or 'Accueil'} | ATRIUM", f"{_head('ATRIUM', '/web/lycee', told, apps)}{main}{_FOOT}")


def console(told: Told) -> str:
    """Each section is a tile; what hangs below a page is a row on it."""
    way = trail(told)
    apps = (
        *(Entry(one.name, one.href) for one in told.menu),
        Entry("Statistiques", "/statistiques"),
        Entry("Aide", "/aide"),
    )
    on = "La base est publiée." if told.published else "La base n’est pas publiée."
    status = f'<div class="status"><span>{on}</span>{told.publication}</div>'
    news = ""
    if way:
        inner = _rows(told.entries if len(way) > 1 else ()) + told.body
        inner = inner or f"<p>Choisissez une page dans « {way[0].name} ».</p>"
        main = _settings(
            way[0].name, way[0].entries, way[1].href if len(way) > 1 else "", status + _titled(told, inner)
        )
    else:
        cards = (("Connexions", "262 personnes se sont connectées aujourd’hui."), ("Sauvegarde", "L’archive de cette nuit est complète."), ("Formation", "Prochaine séance en ligne mardi à 14 h."))  # fmt: skip
        main = f"<main>{status}<h1>Tableau de bord</h1>{told.body}{_cards(cards)}</main>"
    if told.here == "/":
        news = '<dialog id="nouveautes" aria-labelledby="nt"><h2 id="nt">Nouveautés de la version 2025</h2><p>Les listes se trient par colonne et les applications sont réunies derrière le bouton aux neuf points.</p><footer><form method="dialog"><button class="primary">J’ai compris</button></form></footer></dialog>'
    return _html(f"{told.title or 'Accueil'} | PRONOTE", f"{_head('PRONOTE', '/', told, apps)}{main}{news}{_FOOT}")


def sign_in(site: Site, wrong: str) -> str:
    """The single sign-on's page: the form at the left, advice at the right."""
    said = f'<p role="alert">{wrong}</p>' if wrong else ""
    name = "ATRIUM" if site == "portal" else "PRONOTE – Administration"
    return _html(
        f"Connexion | {name}",
        f'<div class="cas"><section><p class="brand">{name}</p><h1>Service d’authentification</h1>{said}<form method="post"><label for="username">Identifiant</label><input id="username" name="username" autocomplete="username" required><label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password" required><label class="remember"><input type="checkbox" name="rememberMe"> Se souvenir de moi</label><button class="primary">SE CONNECTER</button></form><p><a href="/sesame">Activer mon compte</a><br><a href="/sesame/oubli">Mot de passe oublié</a></p></section><aside><h2>Pour votre sécurité</h2><p>Fermez votre navigateur après avoir fini d’utiliser les services protégés. Nous ne vous demanderons jamais votre mot de passe par courriel.</p></aside></div>',
    )


def _accounts(_schools: Mapping[str, str]) -> str:
    kinds = (
        ("Administrateur de site", "Lycée des Exemples – 0139990N"),
        ("Personnel", "Lycée des Exemples – 0139990N"),
    )
    buttons = "".join(f'<p><button name="compte" value="{n}">{kind}<small>{where}</small></button></p>' for n, (kind, where) in enumerate(kinds))  # fmt: skip
    return _html(
        "Profil | ATRIUM",
        f'<main class="narrow"><p class="brand">ATRIUM</p><h1>Avec quel profil souhaitez-vous continuer ?</h1><form method="post" class="choices">{buttons}</form></main>',
    )


def _search(schools: Mapping[str, str]) -> str:
    found = "".join(f'<li><button name="school" value="{uai}">{name}<small>{uai} · 13000 Exemples</small></button></li>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Établissement | PRONOTE",
        f'<main class="narrow"><p class="brand">PRONOTE</p><h1>Rechercher un établissement</h1><form method="post" onkeydown="return event.key!==\'Enter\'||event.target.id!==\'filtre\'"><input type="search" id="filtre" placeholder="Nom, commune ou UAI" aria-label="Nom, commune ou UAI" autocomplete="off"><p id="combien" aria-live="polite">{len(schools)} établissement(s)</p><ul class="results">{found}</ul></form></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_search,)}
