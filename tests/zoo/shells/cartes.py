"""A home of cards in the manner of an administration in the cloud: whole cards are pressed, then rows with an arrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"portal": ("text=Lycée des Exemples",), "console": ("text=Ne plus afficher",)}
WAYS = {
    "services": (
        "text=Administration",
        ".card:has-text('Pages de site')",
        ".line:has-text('Accès aux services tiers')",
    ),
    "export": ("text=Administration", ".card:has-text('Utilisateurs')", ".line:has-text('Export des utilisateurs')"),
    "ent": (".card:has-text('Pronote.net')", ".line:has-text('Intégration dans un ENT')"),
    "displays": (
        ".card:has-text('Paramètres')",
        ".line:has-text('Préférences') >> nth=0",
        ".line:has-text('Affichages')",
    ),
    "pupils": (".card:has-text('Ressources')", ".line:has-text('Élèves')"),
    "profiles": (".card:has-text('Ressources')", ".line:has-text('Professeurs')", ".sub:has-text('Profils d')"),
    "groups": (".card:has-text('Fichier')", ".line:has-text('Administration des utilisateurs')"),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:14px/1.5 Arial,sans-serif;color:#3c4043;background:#f8f9fa}a{color:#1a73e8}
.top{background:#fff;border-bottom:1px solid #dadce0;display:flex;align-items:center;gap:18px;height:60px;padding:0 22px}.top b{font-size:18px;font-weight:400}
.top input{flex:1;max-width:560px;height:40px;border:0;background:#f1f3f4;border-radius:8px;padding:0 16px}.chip{border:1px solid #dadce0;border-radius:16px;padding:4px 13px;font-size:13px}
.end{margin-left:auto;display:flex;gap:14px;align-items:center}.crumb{padding:14px 26px;color:#5f6368;display:flex;gap:8px}.wrap{max-width:1120px;margin:8px auto;padding:0 26px}
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.card{background:#fff;border:1px solid #dadce0;border-radius:8px;padding:20px;cursor:pointer;min-height:120px}
.card:hover{box-shadow:0 1px 4px #0003}.card .ico{font-size:22px;color:#1a73e8}.card .t{font-size:16px;color:#202124;margin:6px 0 3px}.card .d{font-size:12px;color:#5f6368}
.panel{background:#fff;border:1px solid #dadce0;border-radius:8px;margin-bottom:18px}.panel h1{font-size:20px;font-weight:400;margin:0;padding:18px 24px}.line{display:flex;align-items:center;padding:15px 24px;border-top:1px solid #e8eaed;cursor:pointer}
.line:hover{background:#f6fafe}.line .go{margin-left:auto;font-size:18px;color:#5f6368}.in{padding:4px 24px 20px}.sub{padding:13px 24px;border-top:1px solid #e8eaed;cursor:pointer;color:#1a73e8}
.toast{background:#202124;color:#fff;border-radius:4px;padding:12px 18px;margin-bottom:16px}.info{background:#e8f0fe;padding:9px 26px;font-size:13px}
.split{display:flex;max-width:860px;margin:70px auto;background:#fff;border:1px solid #dadce0;border-radius:8px;overflow:hidden}.split .pic{width:380px;background:linear-gradient(150deg,#1a73e8,#34a853)}.split .form{padding:36px;flex:1}
.split input{width:100%;padding:11px;border:1px solid #dadce0;border-radius:4px;margin-top:3px}.blue{background:#1a73e8;color:#fff;border:0;border-radius:4px;padding:10px 24px;cursor:pointer}.text{background:none;border:0;color:#1a73e8;padding:10px;cursor:pointer}
.cookies{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #dadce0;padding:12px 26px;display:flex;gap:16px;align-items:center}
.school{display:flex;align-items:center;gap:14px;border:1px solid #dadce0;border-radius:8px;padding:14px 18px;margin:10px 0;cursor:pointer}
"""
SCRIPT = """document.querySelectorAll('[data-go]').forEach(c => c.addEventListener('click', () => { location.assign(c.dataset.go) }))
const bar = document.querySelector('.cookies'); if (bar) { if (localStorage.vu) bar.remove(); else bar.querySelector('button').onclick = () => { localStorage.vu = 1; bar.remove() } }"""
ABOUT = {
    "Pages de site": "Plan, gabarits, services des éditeurs",
    "Contenu": "Documents, images, formulaires",
    "Utilisateurs": "Ajouter, retirer ou exporter des comptes",
    "Pronote.net": "Publication des espaces sur Internet",
    "Fichier": "Sauvegardes, groupes, droits",
    "Paramètres": "Options de l'établissement",
    "Ressources": "Élèves, familles et personnels",
}


def _page(title: str, body: str, cookies: bool = False) -> str:
    bar = (
        '<div class="cookies">Ce site dépose des cookies nécessaires à son fonctionnement. <button class="text">OK, tout accepter</button></div>'
        if cookies
        else ""
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head><body>{body}{bar}<script>{SCRIPT}</script></body></html>"""


def _cards(entries: tuple[Entry, ...]) -> str:
    drawn = "".join(
        f'<div class="card" data-go="{one.href}"><div class="ico">◈</div><div class="t">{one.name}</div><div class="d">{ABOUT.get(one.name, "")}</div></div>'
        for one in entries
    )
    return f'<div class="cards">{drawn}</div>'


def _lines(entries: tuple[Entry, ...]) -> str:
    return "".join(
        f'<div class="line" data-go="{one.href}"><span>{one.name}</span><span class="go">→</span></div>'
        for one in entries
    )


def _trail(told: Told, home: str) -> str:
    """Home, section, page."""

    def path(entries: tuple[Entry, ...]) -> list[Entry]:
        for one in entries:
            if one.href == told.here:
                return [one]
            if found := path(one.entries):
                return [one, *found]
        return []

    above = path(told.menu)[:-1]
    links = "".join(f'<a href="{one.href}">{one.name}</a><span>›</span>' for one in above)
    return f'<div class="crumb"><a href="{home}">Accueil</a><span>›</span>{links}<span>{told.title}</span></div>'


def _panel(told: Told) -> str:
    toast = f'<div class="toast" role="status">{told.message}</div>' if told.message else ""
    body = f'<div class="in">{told.body}</div>' if told.body else ""
    more = (
        "".join(f'<div class="sub" data-go="{one.href}">{one.name}</div>' for one in told.entries) if told.body else ""
    )
    lines = "" if told.body else _lines(told.entries)
    return f'{toast}<div class="panel"><h1>{told.title}</h1>{more}{body}{lines}</div>'


def portal(told: Told) -> str:
    """The administration is a link with a gear; its sections are cards."""
    gear = (
        f'<a href="{told.administration}" style="text-decoration:none">⚙️ Administration</a>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    top = f"""<div class="top">{gear}<b>Atrium</b><a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a>{tab}
<div class="end"><span class="chip">{told.school}</span><a href="{told.door.href}">{told.door.name}</a></div></div>"""
    if not told.title:
        return _page(told.school, f'{top}<div class="wrap"><h1>{told.school}</h1>{told.body}</div>', cookies=True)
    trail = _trail(told, "/web/lycee/administration") if told.menu else ""
    inside = _cards(told.entries) if told.title == "Administration" else _panel(told)
    return _page(f"{told.title} – Administration", f'{top}{trail}<div class="wrap">{inside}</div>')


def console(told: Told) -> str:
    """A home of cards; each page says what leads on from it."""
    state = "Base publiée" if told.published else "Base non publiée"
    top = f"""<div class="top"><b>Console d'hébergement</b><input type="search" placeholder="Rechercher un utilisateur ou un paramètre">
<div class="end"><span class="chip">{state}</span>{told.publication}<a href="{told.door.href}">{told.door.name}</a></div></div>
<div class="info">PRONOTE - {told.school} · Exempleville · Maintenance prévue le 12 décembre de 6 h à 7 h.</div>"""
    inside = (
        f"{_trail(told, '/')}<div class='wrap'>{_panel(told)}</div>"
        if told.title
        else f'<div class="wrap"><h1>Accueil</h1>{_cards(told.menu)}{told.body}</div>'
    )
    return _page("Console d'administration", top + inside)


def sign_in(_site: Site, wrong: str) -> str:
    """A card beside a picture."""
    return _page(
        "Connexion",
        f"""<div class="split"><div class="pic"></div><div class="form"><h1>Bienvenue</h1><p style="color:#d93025" role="alert">{wrong}</p><form method="post">
<p><label>Nom d'utilisateur<input name="username"></label></p><p><label>Mot de passe<input name="password" type="password"></label></p>
<p><button class="text" type="button">Mot de passe oublié</button> <button class="blue">Connexion</button></p></form></div></div>""",
    )


def _schools(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f"""<div class="school" onclick="f.school.value = '{uai}'; f.submit()"><span>🏫</span><div>{name}<br><small>{uai} · Exempleville (99)</small></div></div>"""
        for uai, name in schools.items()
    )
    return _page(
        "Vos établissements",
        f"""<div class="split"><div class="form"><h1>Vous avez accès à {len(schools)} établissements</h1>{cards}
<form method="post" id="f"><input type="hidden" name="school"></form></div></div>""",
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _page(
        "Nouveautés",
        """<div class="split"><div class="form"><h1>Quoi de neuf ?</h1><ul><li>L'accueil devient une page de cartes.</li><li>La recherche trouve les paramètres.</li></ul>
<form method="post"><button class="text" name="vu" value="1">Ne plus afficher</button> <button class="blue" name="vu" value="0">Me le rappeler plus tard</button></form></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_schools,), "console": (_news,)}
