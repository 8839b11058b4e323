"""In the manner of Material: an app bar with a drawer that slides over the page, signing in in two steps, a « ⋮ » menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Passer",),
    "console": ("[role=option]:has-text('Lycée')", "text=Valider"),
}
MENU = "[aria-label='Ouvrir le menu']"
WAYS = {
    "services": (
        MENU,
        "text=Administration",
        MENU,
        "[aria-expanded]:has-text('Pages de site')",
        "text=Accès aux services tiers",
    ),
    "export": (
        MENU,
        "text=Administration",
        MENU,
        "[aria-expanded]:has-text('Utilisateurs')",
        "text=Export des utilisateurs",
    ),
    "ent": (MENU, "[aria-expanded]:has-text('Pronote.net')", "text=Intégration dans un ENT"),
    "displays": (
        MENU,
        "[aria-expanded]:has-text('Paramètres')",
        "text=/^Préférences$/",
        ".mat-list >> text=Affichages",
    ),
    "pupils": (MENU, "[aria-expanded]:has-text('Ressources')", "text=/^Élèves$/"),
    "profiles": (
        MENU,
        "[aria-expanded]:has-text('Ressources')",
        "text=/^Professeurs$/",
        '[aria-label="Plus d\'options"]',
        "[role=menuitem]:has-text('Profils d')",
    ),
    "groups": (MENU, "[aria-expanded]:has-text('Fichier')", "text=Administration des utilisateurs"),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:400 15px/1.5 Roboto,Arial,sans-serif;background:#fafafa;color:#212121}
.app-bar{position:sticky;top:0;z-index:4;height:64px;background:#00695c;color:#fff;display:flex;align-items:center;gap:14px;padding:0 18px;box-shadow:0 2px 5px #0005}
.app-bar .title{font-size:20px;font-weight:500;line-height:1.15}.app-bar .title small{display:block;font-size:12px;opacity:.85;font-weight:400}
.icon-button{width:42px;height:42px;border:0;border-radius:50%;background:none;color:inherit;font-size:22px;cursor:pointer}.icon-button:hover{background:#ffffff22}
.grow{flex:1}.app-bar a{color:#fff}.drawer{position:fixed;inset:0 auto 0 0;width:310px;background:#fff;z-index:9;box-shadow:0 0 16px #0006;overflow:auto;
visibility:hidden;transform:translateX(-320px);transition:transform .2s,visibility .2s}.drawer.open{visibility:visible;transform:none}
.scrim{position:fixed;inset:0;background:#0007;z-index:8;display:none}.drawer header{background:#004d40;color:#fff;padding:26px 18px 12px;margin-bottom:8px}
.list-item{display:flex;align-items:center;min-height:46px;padding:0 18px;color:inherit;text-decoration:none;cursor:pointer;gap:18px;user-select:none}
.list-item:hover{background:#0000000d}.list-item .end{margin-left:auto;color:#757575}.nested{display:none}.nested .list-item{padding-left:56px}
.nested.shown{display:block}.mat-list{background:#fff;border-radius:4px;box-shadow:0 1px 3px #0004;margin:0;padding:8px 0;list-style:none}
main{max-width:940px;margin:24px auto;padding:0 18px}.head{display:flex;align-items:center}.head h1{font-weight:400;font-size:28px;flex:1}
.menu{position:absolute;right:0;top:44px;background:#fff;box-shadow:0 3px 9px #0005;border-radius:4px;min-width:220px;padding:8px 0;display:none;z-index:3}
.surface{background:#fff;padding:16px 22px;border-radius:4px;box-shadow:0 1px 3px #0004}.snack{background:#323232;color:#fff;padding:13px 18px;border-radius:4px;margin-bottom:16px}
.dialog{width:430px;margin:80px auto;background:#fff;border-radius:8px;padding:30px;box-shadow:0 1px 6px #0004}.field{display:block;width:100%;padding:13px;border:1px solid #9e9e9e;border-radius:4px;font:inherit;margin-top:4px}
.raised{background:#00695c;color:#fff;border:0;border-radius:4px;padding:10px 20px;text-transform:uppercase;font:500 14px Roboto,Arial;cursor:pointer}.flat{background:none;color:#00695c;border:0;text-transform:uppercase;font:500 14px Arial;padding:10px;cursor:pointer}
[role=option]{padding:11px 14px;cursor:pointer}[role=option][aria-selected=true]{background:#d5ebe8}
"""
SCRIPT = """
function drawer(on) { document.querySelector('.drawer').classList.toggle('open', on); document.querySelector('.scrim').style.display = on ? 'block' : 'none' }
document.querySelectorAll('.list-item[aria-expanded]').forEach(i => { const flip = () => {
  const on = i.nextElementSibling.classList.toggle('shown'); i.setAttribute('aria-expanded', on); i.querySelector('.end').textContent = on ? '▴' : '▾' }
  i.onclick = flip; i.onkeydown = e => { if (e.key == 'Enter') flip() } })
document.querySelectorAll('[aria-haspopup=menu]').forEach(b => b.onclick = e => { e.stopPropagation()
  const m = b.nextElementSibling; m.style.display = m.style.display == 'block' ? 'none' : 'block' })
document.addEventListener('click', () => document.querySelectorAll('.menu').forEach(m => m.style.display = 'none'))
document.addEventListener('keydown', e => { if (e.key == 'Escape' && document.querySelector('.drawer')) drawer(false) })
"""


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>
<body>{body}<script>{SCRIPT}</script></body></html>"""


def _item(one: Entry, icon: str = "") -> str:
    return f'<a class="list-item" href="{one.href}">{icon}<span>{one.name}</span></a>'


def _drawer(head: str, above: tuple[Entry, ...], groups: tuple[Entry, ...]) -> str:
    drawn = "".join(_item(one) for one in above)
    for one in groups:
        below = "".join(_item(entry) for entry in one.entries)
        drawn += f"""<div class="list-item" role="button" tabindex="0" aria-expanded="false"><span>{one.name}</span>
<span class="end" aria-hidden="true">▾</span></div><div class="nested">{below}</div>"""
    return f"""<div class="scrim" onclick="drawer(false)"></div><nav class="drawer" aria-label="Navigation"><header>{head}</header>{drawn}</nav>"""


def _layout(told: Told, title: str, side: str, end: str, aside: str) -> str:
    said = f'<div class="snack" role="status">{told.message}</div>' if told.message else ""
    return _page(
        f"{told.title or 'Accueil'} – {title}",
        f"""<div class="app-bar"><button class="icon-button" aria-label="Ouvrir le menu" onclick="drawer(true)">☰</button>
<div class="title">{title}<small>{told.school}</small></div><div class="grow"></div>{end}<a href="{told.door.href}">{told.door.name}</a></div>{side}
<main>{said}<div class="head"><h1>{told.title or "Accueil"}</h1>{aside}</div>{_body(told)}</main>""",
    )


def _body(told: Told) -> str:
    rows = "".join(
        f'<li><a class="list-item" href="{one.href}"><span>{one.name}</span><span class="end" aria-hidden="true">›</span></a></li>'
        for one in told.entries
    )
    listed = f'<ul class="mat-list">{rows}</ul>' if rows and not told.body else ""
    return listed + (f'<div class="surface">{told.body}</div>' if told.body else "")


def portal(told: Told) -> str:
    """The drawer holds the site's pages; on the administration's pages its sections too."""
    pages = [
        Entry("Accueil du site", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Agenda", "/web/lycee/agenda"),
    ]
    if told.pronote:
        pages.append(Entry("Pronote", told.pronote))
    if told.administration:
        pages.append(Entry("⚙ Administration", told.administration))
    inside = bool(told.title) and told.here.startswith("/web/lycee")
    side = _drawer(f"<b>{told.school}</b><br>Exempleville", tuple(pages), told.menu if inside else ())
    bell = (
        '<button class="icon-button" aria-label="Notifications, 2 non lues">🔔</button>' if told.administration else ""
    )
    return _layout(told, "Atrium", side, bell, "")


def console(told: Told) -> str:
    """The drawer holds the sections; what belongs to a page is behind its « ⋮ »."""
    side = _drawer(
        f"<b>PRONOTE - {told.school}</b><br>{'Base publiée' if told.published else 'Base non publiée'}",
        (Entry("Vue d'ensemble", "/"),),
        told.menu,
    )
    aside = ""
    if told.entries and told.body:
        links = "".join(
            f'<a class="list-item" role="menuitem" href="{one.href}">{one.name}</a>' for one in told.entries
        )
        aside = f"""<div style="position:relative"><button class="icon-button" aria-label="Plus d'options" aria-haspopup="menu">⋮</button>
<div class="menu" role="menu"><a class="list-item" role="menuitem" href="?imprimer">Imprimer…</a>{links}</div></div>"""
    return _layout(told, "Console d'hébergement", side, told.publication, aside)


def sign_in(_site: Site, wrong: str) -> str:
    """First who one is, then the password."""
    return _page(
        "Connexion",
        f"""<div class="dialog"><h1 style="font-weight:400">Connexion</h1><p style="color:#b00020" role="alert">{wrong}</p>
<form method="post" id="f"><div id="first"><label>Identifiant<input class="field" name="username" autofocus></label>
<p><a href="#oubli">Identifiant oublié ?</a></p></div>
<div id="second" style="display:none"><p id="who"></p><label>Mot de passe<input class="field" name="password" type="password"></label></div>
<p style="text-align:right"><button class="raised" id="go">Suivant</button></p></form></div>
<script>f.onsubmit = () => {{ if (second.style.display != 'none') return true; if (!f.username.value) return false
first.style.display = 'none'; second.style.display = 'block'; go.textContent = 'Se connecter'; who.textContent = f.username.value; f.password.focus(); return false }}</script>""",
    )


def _tour(_schools: Mapping[str, str]) -> str:
    return _page(
        "Bienvenue",
        """<div class="dialog"><h2>Votre portail fait peau neuve</h2><p>Le menu est désormais en haut à gauche. Voulez-vous le découvrir en trois étapes ?</p>
<form method="post" style="text-align:right"><button class="flat">Passer</button><button class="raised" type="button" onclick="this.textContent = 'Étape 1 sur 3'">Commencer</button></form></div>""",
    )


def _schools(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<div role="option" aria-selected="false" tabindex="0" data-uai="{uai}">{name} <small>({uai})</small></div>'
        for uai, name in schools.items()
    )
    return _page(
        "Établissement",
        f"""<div class="dialog"><h2>Choisissez votre établissement</h2><div role="listbox" aria-label="Établissements">{options}</div>
<form method="post" id="f" style="text-align:right"><input type="hidden" name="school"><button class="raised" id="ok" disabled>Valider</button></form></div>
<script>document.querySelectorAll('[role=option]').forEach((o, _, all) => o.onclick = () => {{ all.forEach(x => x.setAttribute('aria-selected', x == o))
f.school.value = o.dataset.uai; ok.disabled = false }})</script>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_tour,), "console": (_schools,)}
