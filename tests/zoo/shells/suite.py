"""An office suite in the cloud: a launcher of nine dots, a rail of icons with captions, a command bar above each page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"portal": ("button:text-is('Non')",)}
WAYS = {
    "services": (
        '[title="Lanceur d\'applications"]',
        ".app:has-text('Administration')",
        ".rail >> text=Pages de site",
        "text=Accès aux services tiers",
    ),
    "export": (
        '[title="Lanceur d\'applications"]',
        ".app:has-text('Administration')",
        ".rail >> text=Utilisateurs",
        "text=Export des utilisateurs",
    ),
    "ent": (".rail >> text=Pronote.net", ".pane >> text=Intégration dans un ENT"),
    "displays": (".rail >> text=Paramètres", ".pane >> text=Préférences", ".commands >> text=Affichages"),
    "pupils": (".rail >> text=Ressources", ".pane >> text=Élèves"),
    "profiles": (".rail >> text=Ressources", ".pane >> text=Professeurs", ".commands >> text=Profils d'autorisation"),
    "groups": (".rail >> text=Fichier", ".pane >> text=Administration des utilisateurs"),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:14px/1.4 "Segoe UI",system-ui,sans-serif;color:#242424;background:#faf9f8}a{color:#0f5ea8;text-decoration:none}
.suite{height:48px;background:#0f5ea8;color:#fff;display:flex;align-items:center;gap:10px;padding-right:14px}.suite a{color:#fff}
.waffle{width:48px;height:48px;border:0;background:none;color:#fff;cursor:pointer;display:grid;place-items:center}.waffle:hover{background:#0b4a86}
.suite .find{flex:1;max-width:430px;margin:0 auto;height:32px;border:0;border-radius:4px;padding:0 12px}.face{width:32px;height:32px;border-radius:50%;background:#c8dff3;color:#0f5ea8;display:grid;place-items:center;font-weight:600}
.launcher{position:absolute;top:48px;left:0;width:330px;background:#fff;box-shadow:0 8px 24px #0004;padding:20px;z-index:9}.launcher[hidden]{display:none}.launcher,.launcher a.app{color:#242424}
.apps{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-top:12px}.app{text-align:center;color:#242424;font-size:12px}.app i{display:grid;place-items:center;width:44px;height:44px;margin:0 auto 5px;border-radius:8px;color:#fff;font:600 18px "Segoe UI",sans-serif}
.frame{display:flex;min-height:calc(100vh - 48px)}.rail{width:84px;background:#f0f0f0;border-right:1px solid #e1dfdd;padding-top:6px;flex:none}
.rail div{padding:9px 3px;text-align:center;font-size:11px;cursor:pointer;border-left:3px solid transparent}.rail div:hover{background:#fff}.rail .on{border-color:#0f5ea8;background:#fff;color:#0f5ea8}
.rail b{display:block;font-size:19px;font-weight:400}.pane{width:232px;background:#fff;border-right:1px solid #e1dfdd;padding:14px 0;flex:none}.pane h2{font-size:16px;margin:4px 18px 10px}
.pane a{display:block;padding:8px 18px;color:#242424}.pane a:hover,.pane a[aria-current]{background:#edebe9}.main{flex:1}
.commands{height:44px;background:#fff;border-bottom:1px solid #e1dfdd;display:flex;align-items:center;gap:4px;padding:0 16px}.commands a,.commands span{padding:6px 11px;color:#242424}.commands a:hover{background:#f3f2f1}.commands form{margin-left:auto}
.sheet{padding:18px 28px}.sheet h1{font-size:24px;font-weight:600;margin:0 0 14px}.bar{background:#dff6dd;padding:8px 14px;margin-bottom:12px}.warn{background:#fff4ce;padding:8px 20px}
.box{width:440px;margin:90px auto;background:#fff;padding:40px;box-shadow:0 2px 6px #0003}.box input:not([type=checkbox]){width:100%;border:0;border-bottom:1px solid #666;padding:8px 0;font:inherit}
.next{background:#0f5ea8;color:#fff;border:0;padding:8px 34px;font:inherit;cursor:pointer}.back{background:#ccc;border:0;padding:8px 30px;font:inherit;cursor:pointer}
"""
DOTS = (
    '<svg width="18" height="18" fill="currentColor">'
    + "".join(f'<circle cx="{x}" cy="{y}" r="2"/>' for x in (3, 9, 15) for y in (3, 9, 15))
    + "</svg>"
)
ICONS = {
    "Pages de site": "▤",
    "Contenu": "▧",
    "Utilisateurs": "☺",
    "Pronote.net": "◍",
    "Fichier": "▣",
    "Paramètres": "⚙",
    "Ressources": "☷",
}


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head><body>{body}</body></html>"""


def _launcher(apps: tuple[tuple[str, str, str], ...]) -> str:
    drawn = "".join(
        f'<a class="app" href="{href}"><i style="background:{colour}" aria-hidden="true">{name[0]}</i>{name}</a>'
        for name, href, colour in apps
    )
    return f"""<button class="waffle" title="Lanceur d'applications" aria-expanded="false"
onclick="const l = document.querySelector('.launcher'); l.hidden = !l.hidden; this.ariaExpanded = String(!l.hidden)">{DOTS}</button>
<div class="launcher" hidden><b>Applications</b><div class="apps">{drawn}</div></div>"""


def _owner(menu: tuple[Entry, ...], told: Told) -> Entry | None:
    """The section that is shown: the one whose page this is, or a page below it."""

    def holds(one: Entry) -> bool:
        return told.here == one.href.partition("?")[0] != "/web/lycee/administration" or any(map(holds, one.entries))

    return next((one for one in menu if holds(one) or (told.title == one.name and not told.body)), None)


def _frame(told: Told, head: str, menu: tuple[Entry, ...], commands: str, more: str) -> str:
    owner = _owner(menu, told)
    rail = "".join(
        f"""<div{' class="on"' * (one is owner)} tabindex="0" role="link" onclick="location.href='{one.href}'"><b>{ICONS.get(one.name, "⌂")}</b>{one.name}</div>"""
        for one in menu
    )
    pane = ""
    if owner and owner.entries:
        links = "".join(
            f'<a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a>'
            for one in owner.entries
        )
        pane = f'<nav class="pane" aria-label="{owner.name}"><h2>{owner.name}</h2>{links}</nav>'
    said = f'<div class="bar" role="status">✓ {told.message}</div>' if told.message else ""
    title = told.title or "Bonjour"
    return _page(
        f"{title} - {told.school}",
        f"""<header class="suite">{head}{'<span title="Mon compte" class="face">AE</span>' * (not told.anonymous)}<a href="{told.door.href}">{told.door.name}</a></header>
<div class="frame"><nav class="rail" aria-label="Navigation">{rail}</nav>{pane}<div class="main"><div class="commands" role="toolbar">{commands}</div>
<div class="sheet"><h1>{title}</h1>{said}{more}</div></div></div>""",
    )


def portal(told: Told) -> str:
    """The school's pages, the launcher at the top left; the administration is one of its applications."""
    apps = [
        ("Site", "/web/lycee", "#0f5ea8"),
        ("Courrier", "/web/lycee/courrier", "#a4262c"),
        ("Agenda", "/web/lycee/agenda", "#8764b8"),
    ]
    if told.pronote:
        apps.append(("Pronote", told.pronote, "#1a8a5a"))
    if told.administration:
        apps.append(("Administration", told.administration, "#5c5c5c"))
    launcher = "" if told.anonymous else _launcher(tuple(apps))
    head = f'{launcher}<b style="padding-left:12px">{told.school}</b><input class="find" aria-label="Rechercher" placeholder="Rechercher">'
    if told.title:
        return _frame(
            told, head, (Entry("Accueil", "/web/lycee"), *told.menu), "<span>Centre d'administration</span>", told.body
        )
    links = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        *((Entry("Pronote", told.pronote),) if told.pronote else ()),
    )
    return _frame(
        told, head, links, "<span>+ Nouveau</span><span>↻ Actualiser</span>" if told.administration else "", told.body
    )


def console(told: Told) -> str:
    """The rail holds the sections, a pane their pages, the command bar what belongs to a page."""
    head = f"""{_launcher((("Console", "/", "#0f5ea8"), ("Assistance", "/assistance", "#8764b8")))}<b>Hébergement</b>
<input class="find" aria-label="Rechercher" placeholder="Rechercher dans la console"><span>PRONOTE - {told.school}</span>"""
    below = "".join(f'<a href="{one.href}">▸ {one.name}</a>' for one in told.entries) if told.body else ""
    state = "Base publiée" if told.published else "Base non publiée"
    commands = f"<span>↻ Actualiser</span>{below}<span style='margin-left:auto;color:#605e5c'>{state}</span>{told.publication.replace('<form', '<form style=margin:0', 1)}"
    if told.title and not told.body and told.entries and told.here.count("/") > 1:
        commands = "".join(f'<a href="{one.href}">▸ {one.name}</a>' for one in told.entries) + commands
    return _frame(
        told, head, (Entry("Accueil", "/"), *told.menu), commands, told.body or "<p>Sélectionnez un élément.</p>"
    )


def sign_in(site: Site, wrong: str) -> str:
    """Who one is, « Suivant », the password."""
    name = {"portal": "portail", "console": "hébergement"}[site]
    return _page(
        "Se connecter à votre compte",
        f"""<div class="box"><b>{name}</b><form method="post" id="f"><div id="one" style="display:block"><h1>Se connecter</h1>
<p style="color:#a4262c" role="alert">{wrong}</p><p><input name="username" aria-label="Identifiant" placeholder="Identifiant"></p><p><a href="#aide">Votre compte n'est pas accessible ?</a></p>
<p style="text-align:right"><button class="next" type="submit">Suivant</button></p></div><div id="two" style="display:none"><p id="who"></p>
<h1>Entrez le mot de passe</h1><p><input name="password" type="password" aria-label="Mot de passe" placeholder="Mot de passe"></p><p style="text-align:right">
<button class="back" type="button" onclick="two.style.display = 'none'; one.style.display = 'block'">Retour</button>
<button class="next" type="submit">Se connecter</button></p></div></form></div><script>f.onsubmit = () => {{ if (two.style.display == 'block') return true
one.style.display = 'none'; two.style.display = 'block'; who.textContent = f.username.value; f.password.focus(); return false }}</script>""",
    )


def _stay(_schools: Mapping[str, str]) -> str:
    return _page(
        "Rester connecté ?",
        """<div class="box"><h1>Rester connecté ?</h1><p>Cela réduit le nombre de fois où vous devez vous connecter.</p><form method="post">
<p><label><input type="checkbox" name="plus"> Ne plus afficher ce message</label></p><p style="text-align:right"><button class="back" name="rester" value="non">Non</button>
<button class="next" name="rester" value="oui">Oui</button></p></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_stay,)}
