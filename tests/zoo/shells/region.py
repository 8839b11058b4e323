"""A regional portal for schools, drawn by the server: ways to sign in, a coloured band, tiles, section pages of tiles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("label:has-text('Autres comptes')", "text=Valider mon choix")}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=J'ai compris",),
    "console": ("tr:has-text('0139990N') >> text=Accéder",),
}
WAYS = {
    "services": (".roue", "text=Pages de site", "h3:has-text('Accès aux services tiers')"),
    "export": (".roue", "text=Utilisateurs", "h3:has-text('Export des utilisateurs')"),
    "ent": (".tuile:has-text('Pronote.net')", ".tuile:has-text('Intégration dans un ENT')"),
    "displays": (".tuile:has-text('Paramètres')", ".tuile:has-text('Préférences')", ".tuile:has-text('Affichages')"),
    "pupils": (".tuile:has-text('Ressources')", ".tuile:has-text('Élèves')"),
    "profiles": (
        ".tuile:has-text('Ressources')",
        ".tuile:has-text('Professeurs')",
        ".voir-aussi >> text=Profils d'autorisation",
    ),
    "groups": (".tuile:has-text('Fichier')", ".tuile:has-text('Administration des utilisateurs')"),
}
ABOUT = {
    "Arborescence": "Ajouter, déplacer ou masquer les pages.",
    "Gabarits de page": "Les modèles proposés aux rédacteurs.",
    "Accès aux services tiers": "Ouvrir les services des éditeurs aux usagers.",
    "Membres du site": "Qui lit, qui écrit, qui publie.",
    "Export des utilisateurs": "Les comptes de l'établissement, dans un tableur.",
    "Pronote.net": "Les espaces publiés sur Internet",
    "Fichier": "Bases, sauvegardes et accès",
    "Paramètres": "Année, calendrier, options",
    "Ressources": "Personnes, classes et salles",
}
STYLE = """
body{margin:0;font:16px/1.45 "Trebuchet MS",sans-serif;color:#23303d;background:#f3f5f8}a{color:#00589c}
.bande{background:#00589c;color:#fff;display:flex;align-items:center;gap:22px;padding:10px 24px}.bande a{color:#fff}
.logo{font-size:22px;font-weight:bold;line-height:1}.logo small{display:block;font-size:12px;font-weight:normal;margin-top:5px}
.droite{margin-left:auto}.rubans{background:#fff;border-bottom:3px solid #f5a300;display:flex;padding:0 24px;margin:0;list-style:none}
.rubans a{display:block;padding:11px 17px;text-decoration:none;text-transform:uppercase;font-size:13px;letter-spacing:.04em}
.corps{max-width:1050px;margin:22px auto;background:#fff;padding:20px 30px 34px;border-radius:4px}.fil{font-size:13px}
.tuiles{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:0;list-style:none}
.tuile{display:block;border-left:6px solid #f5a300;background:#eaf2f9;padding:12px 16px;text-decoration:none;min-height:62px}
.tuile h3{margin:0 0 4px;font-size:17px}.tuile p{margin:0;font-size:13px;color:#4c5c6b}.voir-aussi{float:right;font-size:14px}
.voies label{display:block;border:1px solid #c7d3df;padding:12px;margin:8px 0;border-radius:4px;cursor:pointer}
.alerte{background:#e2f3e2;padding:8px 14px}footer{text-align:center;font-size:12px;color:#67727d;padding:18px}
table{border-collapse:collapse}td,th{border:1px solid #c7d3df;padding:6px 10px;text-align:left}
"""
GEAR = (
    '<svg width="26" height="26" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2.4" aria-hidden="true">'
    '<circle cx="12" cy="12" r="4"/><circle cx="12" cy="12" r="8.6" stroke-dasharray="3.4 3.35"/></svg>'
)
FOOT = "<footer>Mentions légales · Accessibilité : partiellement conforme · Plan du site · Assistance</footer>"


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>
<body>{body}{FOOT}</body></html>"""


def _tiles(entries: tuple[Entry, ...]) -> str:
    drawn = (
        f'<li><a class="tuile" href="{one.href}"><h3>{one.name}</h3><p>{ABOUT.get(one.name, "")}</p></a></li>'
        for one in entries
    )
    return f'<ul class="tuiles">{"".join(drawn)}</ul>' * bool(entries)


def _ribbon(links: tuple[tuple[str, str], ...]) -> str:
    return '<ul class="rubans">' + "".join(f'<li><a href="{href}">{name}</a></li>' for name, href in links) + "</ul>"


def _said(message: str) -> str:
    return f'<p class="alerte" role="status">{message}</p>' if message else ""


def portal(told: Told) -> str:
    """A band with the gear at its left, ribbons, then tiles."""
    gear = (
        f'<a class="roue" href="{told.administration}" title="Administration du site">{GEAR}</a>'
        if told.administration
        else ""
    )
    tabs = [("Accueil", "/web/lycee"), ("Actualités", "/web/lycee/actus")]
    tabs += [("Pronote", told.pronote)] if told.pronote else []
    tabs += [("Orientation", "/web/lycee/orientation"), ("CDI", "/web/lycee/cdi")]
    trail = ""
    if told.title:
        section = next((one for one in told.menu if told.here in [e.href for e in one.entries]), None)
        middle = f' › <a href="{section.href}">{section.name}</a>' if section else ""
        trail = f'<p class="fil">Vous êtes ici : <a href="/web/lycee">Accueil</a>{middle} › {told.title}</p><h1>{told.title}</h1>'
    news = ""
    if not told.title:
        mine = (Entry("Messagerie", "/web/lycee/courrier"), Entry("Agenda", "/web/lycee/agenda"))
        more = (
            Entry("Espaces collaboratifs", "/web/lycee/espaces"),
            Entry("Annuaire des utilisateurs", "/web/annuaire"),
        )
        news = "<h1>À la une</h1>" + (_tiles((*mine, *more)) if told.administration else "")
    return _page(
        f"{told.title or 'Accueil'} - {told.school}",
        f"""<div class="bande">{gear}<div class="logo">Mon Portail Région<small>{told.school} — Exempleville</small></div>
<div class="droite"><a href="{told.door.href}">{told.door.name}</a></div></div>{_ribbon(tuple(tabs))}
<div class="corps">{trail}{_said(told.message)}{news}{_tiles(told.entries)}{told.body}</div>""",
    )


def console(told: Told) -> str:
    """The same tiles, on the server of the other product: a page each, and what belongs to it at the right."""
    trail = (
        f'<p class="fil"><a href="/">Tableau de bord</a> › {told.title}</p><h1>{told.title}</h1>' if told.title else ""
    )
    aside = tiles = ""
    if told.body and told.title:
        links = "".join(f'<a href="{one.href}">{one.name} »</a>' for one in told.entries)
        aside = f'<div class="voir-aussi">Voir aussi : {links}</div>' if links else ""
    else:
        tiles = _tiles(told.entries or told.menu)
    state = "Base publiée" if told.published else "Base non publiée"
    return _page(
        "Hébergement — console d'administration",
        f"""<div class="bande"><div class="logo">Console d'administration<small>PRONOTE - {told.school} (0139990N)</small></div>
<div class="droite">{state}</div>{told.publication}<a href="{told.door.href}">{told.door.name}</a></div>
<div class="corps">{aside}{trail}{_said(told.message)}{tiles}{told.body}</div>""",
    )


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one first says what kind of account one has."""
    form = f"""<form method="post"><p style="color:#b00">{wrong}</p><p><label>Identifiant<br><input name="username"></label></p>
<p><label>Mot de passe<br><input name="password" type="password"></label></p><button>Se connecter</button></form>"""
    if site == "console":
        return _page("Connexion", f'<div class="corps"><h1>Accès à votre hébergement</h1>{form}</div>')
    ways = ("Élèves et parents (avec ÉduConnect)", "Agents de l'Éducation nationale", "Agents de la Région")
    drawn = "".join(f'<label><input type="radio" name="voie"> {one}</label>' for one in ways)
    shown = ("none", "block") if wrong else ("block", "none")
    return _page(
        "Authentification",
        f"""<div class="bande"><div class="logo">Mon Portail Région</div></div><div class="corps"><h1>Je me connecte</h1>
<div class="voies" id="voies" style="display:{shown[0]}"><p>Je sélectionne mon profil :</p>{drawn}
<label><input type="radio" name="voie" id="autre"> Autres comptes du portail (identifiant et mot de passe)</label>
<button onclick="if (autre.checked) {{ voies.style.display = 'none'; local.style.display = 'block' }}">Valider mon choix</button></div>
<div id="local" style="display:{shown[1]}">{form}</div></div>""",
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _page(
        "Information",
        """<div class="bande"><div class="logo">Mon Portail Région</div></div><div class="corps"><h1>Maintenance du 12 décembre</h1>
<p>Le portail sera indisponible le samedi 12 décembre de 8 h à 10 h.</p><form method="post"><button>J'ai compris</button></form></div>""",
    )


def _schools(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f"<tr><td>{uai}</td><td>{name}</td><td>Exempleville</td><td><button name=school value={uai}>Accéder</button></td></tr>"
        for uai, name in schools.items()
    )
    return _page(
        "Vos hébergements",
        f"""<div class="corps"><h1>Vos hébergements</h1><form method="post"><table><tr><th>UAI<th>Établissement<th>Ville<th></tr>
{rows}</table></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_schools,)}
