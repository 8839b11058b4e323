"""A region's own portal, sober and accessible: header with quick links, collapsible main menu, side menu, cookie bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("summary:has-text('Autre compte ATRIUM')",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Administrateur de site')", "li:has-text('0139990N') >> button"),
    "console": ("label:has-text('Lycée des Exemples')", "button:has-text('Valider')"),
}
WAYS = {
    "services": (".acces >> text=Administration", ".lateral >> text=Pages de site", "text=Accès aux services tiers"),
    "export": (".acces >> text=Administration", ".lateral >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": (".principal >> text=Pronote.net", ".principal >> text=Intégration dans un ENT"),
    "displays": (".principal >> text=Paramètres", ".principal >> text=Préférences", ".rubrique >> text=Affichages"),
    "pupils": (".principal >> text=Ressources", ".principal >> text=Élèves"),
    "profiles": (
        ".principal >> text=Ressources",
        ".principal >> text=Professeurs",
        ".rubrique >> text=Profils d'autorisation",
    ),
    "groups": (".principal >> text=Fichier", ".principal >> text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}button:disabled{opacity:.45}body{margin:0;font:16px/1.5 Arial,sans-serif;color:#161616;background:#fff}a{color:#000091}.evitement{position:absolute;left:-999px}.evitement:focus{left:8px;top:8px}.large{max-width:1160px;margin:0 auto;padding:0 24px}.entete{display:flex;align-items:center;gap:32px;padding-top:16px;padding-bottom:16px}.marque{margin:0;font-weight:bold;line-height:1.1;border-left:6px solid #c8102e;padding-left:10px}.service a{font-size:22px;font-weight:bold;color:#161616;text-decoration:none}.service p{margin:0;font-size:14px;color:#3a3a3a}.acces{margin:0 0 0 auto;padding:0;list-style:none;display:flex;gap:20px;font-size:14px}.acces a{text-decoration:none}.acces a:hover{text-decoration:underline}
.principal{border-top:1px solid #ddd;border-bottom:1px solid #ddd;box-shadow:0 4px 6px #0001}.principal>ul{display:flex;margin:0 auto;list-style:none;position:relative}.principal>ul>li>a,.principal button{display:block;padding:14px 16px;border:0;background:none;font:inherit;font-size:14px;color:#161616;text-decoration:none;cursor:pointer}.principal button::after{content:"";display:inline-block;border:solid;border-width:0 2px 2px 0;padding:2.5px;margin-left:10px;transform:rotate(45deg);vertical-align:3px}.principal [aria-current]{color:#000091;box-shadow:inset 0 -2px #000091}.principal button[aria-expanded=true]{background:#e3e3fd;color:#000091}
.deroule{position:absolute;z-index:5;background:#fff;min-width:290px;filter:drop-shadow(0 3px 9px #0003);margin:0;padding:8px 0;list-style:none}.deroule a{display:block;padding:10px 16px;font-size:14px;color:#161616;text-decoration:none}.deroule li+li{border-top:1px solid #eee}.deroule a:hover{background:#f6f6f6}.fil{font-size:12px;color:#666;padding:16px 0 0;margin:0;display:flex;gap:8px;list-style:none}.fil li+li::before{content:"›";margin-right:8px}.avec{display:grid;grid-template-columns:270px 1fr;gap:40px}.lateral{border-right:1px solid #ddd;padding:8px 20px 30px 0;margin-top:22px}.lateral h2{font-size:18px;margin:0 0 10px}
.lateral ul{list-style:none;margin:0;padding:0}.lateral button{width:100%;color:#161616;text-align:left;border:0;background:none;font:inherit;font-weight:bold;padding:12px 0;cursor:pointer;display:flex;justify-content:space-between}.lateral button::after{content:"+"}.lateral button[aria-expanded=true]::after{content:"–"}.lateral li li a{display:block;padding:9px 0 9px 14px;font-size:14px;color:#161616;text-decoration:none}
.lateral a[aria-current]{border-left:3px solid #000091;color:#000091;font-weight:bold}.lateral>ul>li{border-top:1px solid #ddd}main{padding-bottom:56px}h1{font-size:30px;line-height:1.2}.rubrique{display:flex;gap:4px;border-bottom:1px solid #ddd;margin-bottom:22px}.rubrique a{padding:8px 16px;background:#eee;color:#161616;text-decoration:none;font-weight:bold;font-size:14px}
.rubrique a[aria-current]{background:#fff;border:1px solid #ddd;border-top:2px solid #000091;border-bottom:0;color:#000091}.carte h2,.carte h3{font-size:17px;margin:0 0 6px}.carte p{margin:0;font-size:14px;color:#3a3a3a}.cartes{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;padding:0;list-style:none}.carte{border:1px solid #ddd;padding:18px;border-bottom:4px solid #000091}
.notice{background:#e8edff;color:#0063cb;font-size:14px}.notice .large{display:flex;gap:20px;align-items:center;padding-top:8px;padding-bottom:8px}.notice form{margin:0}main button,.notice button,.temoins button{background:#000091;color:#fff;border:0;font:inherit;font-size:14px;padding:8px 16px;cursor:pointer}.temoins button+button{background:#fff;color:#000091;box-shadow:inset 0 0 0 1px #000091}details{border:1px solid #ddd;margin:-1px 0}summary{padding:16px;font-weight:bold;color:#000091;cursor:pointer}details>div{padding:0 16px 18px}input:not([type]),input[type=password]{background:#eee;border:0;box-shadow:inset 0 -2px #3a3a3a;padding:9px;font:inherit}
.erreur{color:#ce0500}.ok{border-left:4px solid #18753c;padding:8px 14px;background:#f0faf3}footer{border-top:2px solid #000091;font-size:12px;color:#666}footer a{color:#666;margin-right:16px}fieldset{border:1px solid #ddd;margin:12px 0}table{border-collapse:collapse;font-size:14px;border:0}td,th{padding:8px 14px;text-align:left;border:0;border-bottom:1px solid #ddd}.temoins{position:fixed;z-index:9;bottom:16px;right:16px;width:430px;background:#fff;padding:18px 22px;box-shadow:0 4px 24px #0004;font-size:14px}
"""
_SCRIPT = """
document.querySelectorAll('button[aria-controls]').forEach(button => button.addEventListener('click', () => {
  const open = button.getAttribute('aria-expanded') === 'true';
  if (button.closest('.principal')) document.querySelectorAll('.principal button[aria-expanded=true]').forEach(other => {
    other.setAttribute('aria-expanded', 'false'); document.getElementById(other.getAttribute('aria-controls')).hidden = true; });
  button.setAttribute('aria-expanded', String(!open));
  document.getElementById(button.getAttribute('aria-controls')).hidden = open;
}));
const temoins = document.querySelector('.temoins');
temoins.hidden = document.cookie.includes('temoins=');
temoins.querySelectorAll('button').forEach(one => one.addEventListener('click', () => {
  document.cookie = 'temoins=' + one.value + ';path=/;max-age=15552000'; temoins.hidden = true; }));
"""
_COOKIES = """<section class="temoins" aria-label="Gestion des cookies" hidden><p><strong>À propos des cookies</strong><br>Ce site mesure
son audience de façon anonyme. Vous pouvez changer d'avis à tout moment.</p><button type="button" value="oui">Tout accepter</button>
<button type="button" value="non">Tout refuser</button></section>"""
_FOOT = """<footer><div class="large"><p><strong>Région des Exemples</strong> — Direction des lycées, 27 place de la Modèle, Exempleville</p>
<p><a href="#">Plan du site</a><a href="#">Accessibilité : partiellement conforme</a><a href="#">Mentions légales</a><a href="#">Données
personnelles</a><a href="#">Gestion des cookies</a></p></div></footer>"""
_NEWS = (
    ("Journée portes ouvertes", "Le lycée accueille les futurs élèves de seconde samedi 14 mars, de 9 h à 13 h."),
    ("Transports scolaires", "Les demandes d'abonnement se font en ligne jusqu'au 15 juillet."),
    ("Manuels numériques", "Les licences de l'année seront renouvelées pendant les vacances d'hiver."),
)


def _page(title: str, top: str, main: str, service: str, under: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>
<a class="evitement" href="#contenu">Aller au contenu</a><header role="banner"><div class="entete large"><p class="marque">RÉGION<br>DES
EXEMPLES</p><div class="service"><a href="/">{service}</a><p>{under}</p></div>{top}</header>
<main id="contenu" class="large">{main}</main>{_FOOT}{_COOKIES}<script>{_SCRIPT}</script></body></html>"""


def _fold(number: int, entry: Entry, shown: str, kind: str, here: str) -> str:
    links = "".join(
        f'<li><a href="{one.href}"{" aria-current=page" if one.href == here else ""}>{one.name}</a></li>'
        for one in entry.entries
    )
    return (
        f'<li><button type="button" aria-expanded="{shown}" aria-controls="{kind}-{number}">{entry.name}</button>'
        f'<ul id="{kind}-{number}" class="{kind}"{" hidden" if shown == "false" else ""}>{links}</ul></li>'
    )


def _cards(entries: tuple[Entry, ...]) -> str:
    cards = "".join(
        f'<li class="carte"><h2><a href="{one.href}">{one.name}</a></h2>'
        f"<p>{' · '.join(below.name for below in one.entries) or 'Consulter et modifier'}</p></li>"
        for one in entries
    )
    return f'<ul class="cartes">{cards}</ul>' if entries else ""


def portal(told: Told) -> str:
    """Quick links at the top right; inside the administration, a side menu whose sections unfold."""
    gear = f'<li><a href="{told.administration}">⚙ Administration</a></li>' if told.administration else ""
    tab = f'<li><a href="{told.pronote}">Pronote</a></li>' if told.pronote else ""
    life = Entry("Vie du lycée", "", (Entry("Cantine", "/web/lycee/cantine"), Entry("Internat", "/web/lycee/internat")))
    top = f"""<ul class="acces">{gear}<li><a href="/web/lycee/assistance">Assistance</a></li><li><a href="{told.door.href}">
{told.door.name}</a></li></ul></div><nav class="principal" aria-label="Menu principal"><ul class="large">
<li><a href="/web/lycee" aria-current="page">Accueil</a></li><li><a href="/web/lycee/actus">Actualités</a></li>
{_fold(0, life, "false", "deroule", told.here)}{tab}<li><a href="/web/lycee/cdi">CDI</a></li></ul></nav>"""
    said = f'<p class="ok" role="status">{told.message}</p>' if told.message else ""
    inside = [told.administration, *(one.href for section in told.menu for one in section.entries)]
    if told.administration and told.here in inside:
        side = "".join(
            _fold(n, one, "true" if one.name == told.title or told.here in shown else "false", "volet", told.here)
            for n, one in enumerate(told.menu)
            for shown in [[below.href for below in one.entries]]
        )
        main = f"""<ol class="fil"><li><a href="/web/lycee">Accueil</a></li><li><a href="{told.administration}">Administration</a></li>
{"" if told.title == "Administration" else f"<li>{told.title}</li>"}</ol><div class="avec"><nav class="lateral" aria-label="Administration"><h2>Volet administration</h2><ul>{side}</ul></nav>
<div><h1>{told.title or "Rubrique"}</h1>{said}{_cards(told.entries)}{told.body}</div></div>"""
    else:
        news = "".join(f'<li class="carte"><h3>{name}</h3><p>{text}</p></li>' for name, text in _NEWS)
        main = f"<h1>Bienvenue au {told.school}</h1>{said}{told.body}<h2>Actualités</h2><ul class=cartes>{news}</ul>"
    return _page(
        f"{told.title or 'Accueil'} - {told.school} - ATRIUM", top, main, "ATRIUM", f"{told.school} — 0139990N"
    )


def console(told: Told) -> str:
    """Each section of the main menu unfolds a list; what belongs to a page are its tabs."""
    folds = "".join(_fold(n, one, "false", "deroule", told.here) for n, one in enumerate(told.menu))
    state = "La base est publiée : les espaces sont ouverts." if told.published else "La base n'est pas publiée."
    top = f"""<ul class="acces"><li>UAI 0139990N</li><li><a href="/aide">Aide</a></li><li><a href="{told.door.href}">{told.door.name}</a></li></ul></div>
<nav class="principal" aria-label="Menu principal"><ul class="large"><li><a href="/">Tableau de bord</a></li>{folds}</ul></nav>
<div class="notice"><div class="large"><span>{state}</span>{told.publication}</div></div>"""
    said = f'<p class="ok" role="status">{told.message}</p>' if told.message else ""
    pages = [one for section in told.menu for one in section.entries if one.entries]
    of = next((one for one in pages if told.here in (one.href, *(b.href for b in one.entries))), None)
    first = (Entry("Liste" if of.href.startswith("/ressources") else "Général", of.href),) if of else ()
    tabs = "".join(
        f'<a href="{one.href}"{" aria-current=page" if one.href == told.here else ""}>{one.name}</a>'
        for one in (*first, *(of.entries if of else ()))
    )
    main = f"<h1>{told.title or 'Tableau de bord'}</h1>" + (f'<nav class="rubrique">{tabs}</nav>' if tabs else "")
    main += said + ("" if tabs else _cards(told.entries or (() if told.title else told.menu)))
    main += told.body or "<p>Choisissez un onglet.</p>" * bool(tabs)
    return _page("PRONOTE - Administration", top, main, "PRONOTE — Administration", told.school)


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, one first says who one is."""
    form = f"""<form method="post"><p class="erreur" role="alert">{wrong}</p><p><label for="i">Identifiant</label><br><input id="i" name="username"
autocomplete="username"></p><p><label for="m">Mot de passe</label><br><input id="m" name="password" type="password"></p>
<p><button>Se connecter</button></p><p><a href="#">Mot de passe oublié ?</a></p></form>"""
    if site == "console":
        return _page("Connexion", "</div>", f"<h1>Connexion</h1>{form}", "PRONOTE — Administration", "Hébergement")
    ways = ("Élève ou parent, avec ÉduConnect", "Personnel de l'Éducation nationale, avec l'identifiant académique")
    closed = "".join(
        f'<details name="voie"><summary>{one}</summary><div>Vous allez être redirigé.</div></details>' for one in ways
    )
    main = f"""<h1>Se connecter à ATRIUM</h1><p>Vous êtes…</p>{closed}<details name="voie"{" open" if wrong else ""}><summary>Autre compte ATRIUM
(agents de la Région, administrateurs, partenaires)</summary><div>{form}</div></details>"""
    return _page("Connexion - ATRIUM", "</div>", main, "ATRIUM", "Le portail des lycées et des collèges")


def _kinds(_schools: Mapping[str, str]) -> str:
    kinds = (("Enseignant", "1 établissement"), ("Administrateur de site", "2 établissements"))
    cards = "".join(f'<li class="carte"><p><button>{one}</button></p><p>{more}</p></li>' for one, more in kinds)
    main = f'<h1>Choisissez un type de compte</h1><form method="post"><ul class="cartes">{cards}</ul></form>'
    return _page("Type de compte - ATRIUM", "</div>", main, "ATRIUM", "Le portail des lycées et des collèges")


def _sites(schools: Mapping[str, str]) -> str:
    lines = "".join(
        f'<li class="carte"><h2>{name}</h2><p>UAI {uai} — Exempleville</p><p><button name="school" value="{uai}">Accéder au site</button></p></li>'
        for uai, name in schools.items()
    )
    main = f'<h1>Mes établissements</h1><form method="post"><ul class="cartes">{lines}</ul></form>'
    return _page("Mes établissements - ATRIUM", "</div>", main, "ATRIUM", "Le portail des lycées et des collèges")


def _bases(schools: Mapping[str, str]) -> str:
    radios = "".join(
        f'<p><label><input type="radio" name="school" value="{uai}" required> {name} ({uai})</label></p>'
        for uai, name in schools.items()
    )
    main = f"""<h1>Établissement</h1><form method="post"><fieldset><legend>Pour quel établissement travaillez-vous ?</legend>{radios}</fieldset>
<button>Valider</button></form>"""
    return _page("Établissement", "</div>", main, "PRONOTE — Administration", "Hébergement")


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_kinds, _sites), "console": (_bases,)}
