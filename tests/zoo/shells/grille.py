"""In the manner of Odoo: a full page of application icons, then the application's own menu along the top, in drop-downs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer vers le portail",),
    "console": ("#company", "a:has-text('Lycée des Exemples')"),
}
WAYS = {
    "services": (
        ".o_settings",
        ".o_app:has-text('Pages de site')",
        ".o_menu_sections >> text=Accès aux services tiers",
    ),
    "export": (".o_settings", ".o_app:has-text('Utilisateurs')", ".o_menu_sections >> text=Export des utilisateurs"),
    "ent": (".o_app:has-text('Pronote.net')", ".o_menu_sections >> text=Intégration dans un ENT"),
    "displays": (
        ".o_app:has-text('Paramètres')",
        ".o_menu_sections >> text=/^Préférences/",
        ".dropdown-item:has-text('Affichages')",
    ),
    "pupils": (".o_app:has-text('Ressources')", ".o_menu_sections >> text=Élèves"),
    "profiles": (
        ".o_app:has-text('Ressources')",
        ".o_menu_sections >> text=/^Professeurs/",
        ".dropdown-item:has-text('Profils d')",
    ),
    "groups": (".o_app:has-text('Fichier')", ".o_menu_sections >> text=Administration des utilisateurs"),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:14px/1.5 "Lucida Grande",Helvetica,Arial,sans-serif;color:#374151;background:#f9fafb}a{color:#017e84;text-decoration:none}
.o_main_navbar{height:46px;background:#714b67;color:#fff;display:flex;align-items:stretch}.o_main_navbar a,.o_main_navbar .dropdown-toggle{color:#fff;padding:0 13px;display:flex;align-items:center;cursor:pointer;border:0;background:none;font:inherit}
.o_main_navbar a:hover,.dropdown-toggle:hover{background:#5d3e55}.o_menu_brand{font-size:18px}.o_menu_sections{display:flex;flex:1}.o_systray{display:flex;margin-left:auto;align-items:center;gap:12px;padding-right:14px}
.dropdown{position:relative;display:flex}.dropdown-menu{display:none;position:absolute;top:46px;left:0;background:#fff;border:1px solid #d8dadd;box-shadow:0 4px 10px #0003;min-width:220px;padding:6px 0;z-index:9}
.dropdown.show .dropdown-menu{display:block}.o_main_navbar .dropdown-item{color:#374151;padding:7px 18px;white-space:nowrap}.o_main_navbar .dropdown-item:hover{background:#f0ecef}
.home{min-height:calc(100vh - 46px);background:linear-gradient(160deg,#f4eef2,#dbe6ea);padding:60px 0}.o_apps{display:grid;grid-template-columns:repeat(5,120px);gap:34px 44px;justify-content:center}
.o_app{color:#111827;text-align:center;display:block}.o_app .o_app_icon{width:78px;height:78px;border-radius:10px;background:#fff;box-shadow:0 1px 4px #0003;display:grid;place-items:center;margin:0 auto 8px;font-size:33px;color:#714b67}
.o_control_panel{background:#fff;border-bottom:1px solid #d8dadd;padding:12px 20px;display:flex;align-items:center;gap:20px}.o_breadcrumb{font-size:18px}.o_content{padding:18px 20px}.o_sheet{background:#fff;border:1px solid #d8dadd;padding:22px;max-width:1100px}
.o_notification{position:fixed;right:18px;top:60px;background:#fff;border-left:4px solid #28a745;box-shadow:0 2px 8px #0003;padding:12px 18px;pointer-events:none}.card{max-width:380px;margin:80px auto;background:#fff;border:1px solid #d8dadd;border-radius:4px;padding:28px}
.card input,.card select{width:100%;padding:8px;border:1px solid #d8dadd;border-radius:3px}.btn-primary{background:#714b67;color:#fff;border:0;border-radius:3px;padding:9px 16px;width:100%;font:inherit;cursor:pointer}
.website{background:#fff;border-bottom:1px solid #d8dadd;display:flex;align-items:center;gap:18px;padding:14px 26px}
"""
SCRIPT = """
document.querySelectorAll('.dropdown-toggle').forEach(b => b.addEventListener('click', e => { e.stopPropagation()
  const box = b.parentElement, on = !box.classList.contains('show'); shut(); box.classList.toggle('show', on); b.setAttribute('aria-expanded', on) }))
function shut() { document.querySelectorAll('.dropdown.show').forEach(d => d.classList.remove('show')) }
document.addEventListener('click', shut)
"""
ICONS = {
    "Pages de site": "▤",
    "Contenu": "❐",
    "Utilisateurs": "☻",
    "Pronote.net": "◉",
    "Fichier": "▣",
    "Paramètres": "⚙",
    "Ressources": "☷",
    "Discussion": "✉",
    "Calendrier": "▦",
}


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head><body>{body}<script>{SCRIPT}</script></body></html>"""


def _apps(entries: tuple[Entry, ...]) -> str:
    drawn = "".join(
        f'<a class="o_app" role="option" href="{one.href}"><div class="o_app_icon">{ICONS.get(one.name, "●")}</div><div class="o_caption">{one.name}</div></a>'
        for one in entries
    )
    return f'<div class="home"><div class="o_apps" role="listbox">{drawn}</div></div>'


def _section(one: Entry) -> str:
    """An entry of the application's menu: a link, or a drop-down that holds it and what is below it."""
    if not one.entries:
        return f'<a class="o_nav_entry" href="{one.href}">{one.name}</a>'
    items = "".join(
        f'<a class="dropdown-item" role="menuitem" href="{entry.href}">{entry.name}</a>'
        for entry in (one, *one.entries)
    )
    return f"""<div class="dropdown"><button class="dropdown-toggle" aria-haspopup="menu" aria-expanded="false">{one.name} ▾</button><div class="dropdown-menu" role="menu">{items}</div></div>"""


def _app(told: Told, home: str, tray: str, name: str) -> str:
    """The application that is open, its menu along the top."""

    def holds(one: Entry) -> bool:
        return one.href == told.here or any(map(holds, one.entries))

    owner = next((one for one in told.menu if holds(one) or (one.name == told.title and not told.body)), None)
    sections = "".join(map(_section, owner.entries)) if owner else ""
    brand = (
        f'<a class="o_menu_brand" href="{owner.href}">{owner.name}</a>'
        if owner
        else f'<span class="o_menu_brand" style="padding:9px 13px">{name}</span>'
    )
    note = f'<div class="o_notification" role="status">{told.message}</div>' if told.message else ""
    panel = f'<div class="o_control_panel"><div class="o_breadcrumb">{told.title}</div></div>' if owner else ""
    inner = told.body or '<p style="color:#6b7280">Choisissez une entrée dans le menu ci-dessus.</p>'
    content = f'<div class="o_content"><div class="o_sheet">{inner}</div></div>' if owner or told.title else ""
    grid = (
        ""
        if owner
        else _apps((*told.menu, Entry("Discussion", f"{home}?discussion"), Entry("Calendrier", f"{home}?calendrier")))
    )
    return _page(
        f"{told.title or name} - {told.school}",
        f"""<nav class="o_main_navbar"><a href="{home}" title="Menu d'accueil" aria-label="Menu d'accueil">⠿</a>{brand}<div class="o_menu_sections" role="menu">{sections}</div>
<div class="o_systray">{tray}<a href="{told.door.href}">{told.door.name}</a></div></nav>{note}{panel}{content if owner else grid}""",
    )


def portal(told: Told) -> str:
    """The school's web site; its gear leads to the applications that administer it."""
    if told.title and told.menu:
        tray = (
            '<a href="/web/lycee">Voir le site</a>'
            + (f'<a href="{told.pronote}">Pronote</a>' if told.pronote else "")
            + f"<span>{told.school}</span>"
        )
        return _app(told, "/web/lycee/administration", tray, "Administration")
    gear = (
        f'<a class="o_settings" href="{told.administration}" title="Administration"><span style="font-size:24px" aria-hidden="true">⚙</span></a>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    return _page(
        f"{told.school} | Accueil",
        f"""<header class="website">{gear}<b>{told.school}</b><a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a>{tab}<a href="/web/lycee/evenements">Événements</a>
<a style="margin-left:auto" href="{told.door.href}">{told.door.name}</a></header><div class="o_content"><h1>{told.school}</h1>{told.body}</div>""",
    )


def console(told: Told) -> str:
    """Icons, then an application at a time; the company at the top right is the school."""
    state = "● Base publiée" if told.published else "○ Base non publiée"
    return _app(told, "/", f"<span>{state}</span>{told.publication}<span>{told.school}</span>", "Console")


def sign_in(site: Site, wrong: str) -> str:
    """A small card."""
    note = f'<p style="background:#f8d7da;padding:8px" role="alert">{wrong}</p>' if wrong else ""
    return _page(
        "Connexion",
        f"""<div class="card"><h2 style="text-align:center">{"Atrium" if site == "portal" else "Hébergement"}</h2><form method="post"><p><label for="login">Identifiant</label><input id="login" name="username" required></p>
<p><label for="password">Mot de passe</label><input id="password" name="password" type="password" required></p>{note}<button class="btn-primary">Se connecter</button></form></div>""",
    )


def _terms(_schools: Mapping[str, str]) -> str:
    return _page(
        "Conditions d'utilisation",
        """<div class="card" style="max-width:620px"><h2>Conditions générales d'utilisation</h2><p>Vous avez accepté ces conditions le 2 septembre. Leur texte n'a pas changé.</p>
<form method="post"><button class="btn-primary">Continuer vers le portail</button></form></div>""",
    )


def _company(schools: Mapping[str, str]) -> str:
    links = "".join(
        f"""<a class="dropdown-item" style="display:block" role="menuitem" href="#" onclick="f.school.value = '{uai}'; f.submit(); return false">{name}</a>"""
        for uai, name in schools.items()
    )
    return _page(
        "Établissement",
        f"""<div class="card"><h2>Quel établissement ?</h2><div class="dropdown"><button class="dropdown-toggle" id="company" aria-haspopup="menu" aria-expanded="false">Sélectionner un établissement ▾</button>
<div class="dropdown-menu" role="menu" style="top:26px">{links}</div></div><form method="post" id="f"><input type="hidden" name="school"></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_terms,), "console": (_company,)}
