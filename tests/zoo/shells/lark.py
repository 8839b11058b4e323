"""Like the extranet of an insurer: a consent window, mega menus under the pointer, « Mon espace », a notice before one comes in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer sans accepter",),
    "console": ("text=Continuer sans accepter",),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Accéder à mon espace",),
    "console": ("text=Lycée des Exemples", "text=Valider"),
}
_SPACE = ("summary:has-text('Mon espace')", ".espace >> text=Administration")
WAYS = {
    "services": (*_SPACE, "@.menu >> text=Pages de site", "text=Accès aux services tiers"),
    "export": (*_SPACE, "main >> text=Utilisateurs", "main >> text=Export des utilisateurs"),
    "ent": ("@.menu >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": ("@.menu >> text=Paramètres", ".mega >> text=Affichages"),
    "pupils": ("@.menu >> text=Ressources", ".mega >> text=Élèves"),
    "profiles": (".menu >> text=Ressources", "main >> text=Professeurs", "main >> text=Profils d'autorisation"),
    "groups": ("@.menu >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.6 "Source Sans Pro","Segoe UI",Arial,sans-serif;color:#25303b;background:#f6f4f0;display:flex;flex-direction:column;min-height:100vh}a{color:#00527a}.cadre{width:1160px;max-width:94vw;margin:0 auto}
.ruban{background:#25303b;color:#cfd6dc;font-size:13px}.ruban .cadre{display:flex;gap:22px;justify-content:flex-end;padding:5px 0}.ruban a{color:#cfd6dc;text-decoration:none}
.entete{background:#fff}.entete .cadre{display:flex;align-items:center;gap:24px;height:78px}.logo{font:700 26px Georgia,serif;color:#a3123f;text-decoration:none}.logo small{display:block;font:13px Arial;color:#6a747d}
.espace{margin-left:auto;position:relative}.espace summary{list-style:none;border:1px solid #00527a;border-radius:22px;padding:7px 20px;color:#00527a;font-weight:600;cursor:pointer}.espace[open] summary{background:#00527a;color:#fff}
.espace ul{position:absolute;right:0;top:44px;width:270px;background:#fff;margin:0;padding:8px 0;list-style:none;box-shadow:0 10px 30px #0003;z-index:9}.espace li a,.espace li span{display:block;padding:8px 20px;text-decoration:none}.espace li a:hover{background:#eaf3f7}
.menu{background:#00527a;position:relative}.menu>ul{display:flex;list-style:none;margin:0 auto;padding:0}.menu>ul>li>a{display:block;color:#fff;text-decoration:none;padding:13px 22px;font-weight:600}.menu>ul>li:hover>a,.menu .ici>a{background:#003e5c}
.mega{position:absolute;left:0;right:0;top:100%;background:#fff;box-shadow:0 14px 24px #0003;visibility:hidden;opacity:0;transition:opacity .18s .08s,visibility .18s .08s;z-index:8}.menu li:hover>.mega{visibility:visible;opacity:1}
.mega .cadre{display:grid;grid-template-columns:repeat(4,1fr);gap:24px;padding:24px 0}.mega h4{margin:0 0 6px;border-bottom:2px solid #a3123f;padding-bottom:4px}.mega h4 a{text-decoration:none}.mega ul{list-style:none;margin:0;padding:0}
.mega ul a{display:block;padding:4px 0;text-decoration:none}.mega .pub{background:#f6f4f0;padding:14px;grid-column:4}.ariane{padding:14px 0 0;font-size:13px}.ariane ol{display:flex;gap:6px;list-style:none;margin:0;padding:0}.ariane li+li::before{content:"/ ";color:#8a939b}
.deux{display:grid;grid-template-columns:1fr 290px;gap:32px;padding:8px 0 40px}main h1{font:400 30px Georgia,serif}.bloc{background:#fff;border-top:3px solid #a3123f;padding:18px 22px;margin-bottom:18px}.bloc h2{font-size:17px;margin:0 0 8px}
.choix{list-style:none;padding:0}.choix li{background:#fff;margin-bottom:8px}.choix a{display:block;padding:16px 22px;font-weight:600;text-decoration:none}.choix a::after{content:"→";float:right}.succes{background:#e3f3e6;border-left:4px solid #2e7d3b;padding:10px 16px}
.plein{background:#a3123f;color:#fff;border:0;border-radius:22px;padding:10px 28px;font:600 15px Arial;cursor:pointer}.creux{background:none;border:1px solid #00527a;color:#00527a;border-radius:22px;padding:10px 24px;font:600 15px Arial;cursor:pointer}
.lien{background:none;border:0;text-decoration:underline;color:#00527a;font:14px Arial;cursor:pointer;float:right}.pied{margin-top:auto;background:#25303b;color:#cfd6dc;padding:24px 0;font-size:13px}.pied a{color:#cfd6dc;margin-right:20px}
.saisie label{display:block;font-weight:600;margin-top:12px}.saisie input:not([type=radio]){width:320px;padding:9px;border:1px solid #8a939b;font:inherit}.saisie table{width:100%;border-collapse:collapse;background:#fff}.saisie td,.saisie th{padding:11px;border-bottom:1px solid #dde1e4;text-align:left}
.voile{position:fixed;inset:0;background:#0008;display:flex;align-items:center;justify-content:center;z-index:20}.consent{background:#fff;width:560px;padding:26px 30px;border-radius:6px}.consent p:last-child{display:flex;gap:12px;justify-content:flex-end}[hidden]{display:none!important}"""
_FOOT = """<footer class="pied"><div class="cadre"><p>La Prévoyance Scolaire – une marque d’exemple</p><a href="#">Mentions légales</a><a href="#">Données personnelles</a>
<a href="#">Gérer mes cookies</a><a href="#">Accessibilité : non conforme</a><a href="#">Réclamations</a></div></footer>"""


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>
<div class="ruban"><div class="cadre"><a href="#">Particuliers</a><a href="#">Établissements</a><a href="#">☎ 0 800 00 00 00</a></div></div>{body}{_FOOT}</body></html>"""


def _mega(section: Entry, way: tuple[Entry, ...]) -> str:
    columns = "".join(
        f'<div><h4><a href="{one.href}">{one.name}</a></h4><ul>'
        + "".join(f'<li><a href="{two.href}">{two.name}</a></li>' for two in one.entries)
        + "</ul></div>"
        for one in section.entries
    )
    room = '<div class="pub"><b>Besoin d’aide ?</b><br>Nos conseillers vous répondent de 8 h à 18 h.</div>'
    below = f'<div class="mega"><div class="cadre">{columns}{room if len(section.entries) < 4 else ""}</div></div>'
    return f'<li{" class=ici" * (section in way)}><a href="{section.href}">{section.name}</a>{below if columns else ""}</li>'


def _frame(told: Told, home: str, brand: str, *, space: str, menu: tuple[Entry, ...], aside: str) -> str:
    way = trail(told)
    steps = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in (Entry("Accueil", home), *way))
    below = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    choice = f'<ul class="choix">{below}</ul>' if below else ""
    said = f'<p class="succes" role="status">{told.message}</p>' if told.message else ""
    title = told.title or f"Bonjour, {told.school}"
    return _html(
        f"{told.title or 'Accueil'} | {told.school}",
        f"""<header class="entete"><div class="cadre"><a class="logo" href="{home}">{brand}<small>{told.school} – {MINE}</small></a><details class="espace"><summary>Mon espace ▾</summary><ul>{space}</ul></details></div></header>
<nav class="menu" aria-label="Menu principal"><ul class="cadre">{"".join(_mega(one, way) for one in menu)}</ul></nav><div class="cadre"><nav class="ariane" aria-label="Fil d’Ariane"><ol>{steps}</ol></nav>
<div class="deux"><main><h1>{title}</h1>{said}{choice}{told.body}</main><aside>{aside}</aside></div></div>""",
    )


def portal(told: Told) -> str:
    """The administration is in « Mon espace »; its sections then take the menu's place."""
    if told.anonymous:
        return _html(
            told.school,
            f"""<header class="entete"><div class="cadre"><a class="logo" href="/web/lycee">ATRIUM<small>{told.school}</small></a><a class="espace" href="{told.door.href}">{told.door.name}</a></div></header>
<div class="cadre"><main><h1>{told.school}</h1>{told.body}</main></div>""",
        )
    inside = bool(told.title)
    menu: tuple[Entry, ...] = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry(
            "Vie scolaire",
            "/web/lycee/vie",
            (Entry("Absences", "/web/lycee/vie/1"), Entry("Cantine", "/web/lycee/vie/2")),
        ),
        Entry(
            "Documents",
            "/web/lycee/docs",
            (Entry("Règlement", "/web/lycee/docs/1"), Entry("Formulaires", "/web/lycee/docs/2")),
        ),
    )
    menu += (Entry("Pronote", told.pronote),) if told.pronote else ()
    space = f"""<li><span>Dernière connexion : hier à 17 h 42</span></li><li><a href="/web/lycee/moi">Mes informations</a></li><li><a href="/web/lycee/messages">Mes messages (3)</a></li>
<li><a href="{told.administration}">Administration</a></li><li><a href="{told.door.href}">{told.door.name}</a></li>"""
    aside = """<section class="bloc"><h2>Vos raccourcis</h2><a href="/web/lycee/docs/2">Télécharger un formulaire</a><br><a href="/web/lycee/contact">Contacter un conseiller</a></section>
<section class="bloc"><h2>À noter</h2>Le conseil d’administration se tient le 12.</section>"""
    return _frame(told, "/web/lycee", "ATRIUM", space=space, menu=told.menu if inside else menu, aside=aside)


def console(told: Told) -> str:
    """The sections are the menu, what they hold stands in columns below it; the publication has a block of its own."""
    space = f'<li><a href="#">Changer mon mot de passe</a></li><li><a href="{told.door.href}">{told.door.name}</a></li>'
    state = "La base est publiée." if told.published else "La base n’est pas publiée."
    aside = f'<section class="bloc"><h2>Publication</h2><p>{state}</p>{told.publication}</section><section class="bloc"><h2>Votre conseiller</h2>Mme Lambert<br>01 00 00 00 00</section>'
    return _frame(told, "/", "PRONOTE", space=space, menu=told.menu, aside=aside)


def sign_in(site: Site, wrong: str) -> str:
    """A consent window lies over it until it is answered once."""
    said = f'<p role="alert" style="color:#a3123f"><b>{wrong}</b></p>' if wrong else ""
    name = {"portal": "ATRIUM", "console": "PRONOTE"}[site]
    return _html(
        f"Connexion | {name}",
        f"""<header class="entete"><div class="cadre"><a class="logo" href="#">{name}<small>Espace client</small></a></div></header>
<div class="cadre deux"><main><h1>Connexion à votre espace</h1>{said}<form class="saisie" method="post"><label for="a">Identifiant</label><input id="a" name="username" autocomplete="username">
<label for="b">Mot de passe</label><input id="b" name="password" type="password"><p><button class="plein">Se connecter</button></p><p><a href="#">Identifiant ou mot de passe perdu</a></p></form></main>
<aside><section class="bloc"><h2>Soyez vigilants</h2>Nous ne vous demandons jamais votre mot de passe par téléphone.</section></aside></div>
<div class="voile" id="c" hidden><div class="consent" role="dialog" aria-modal="true" aria-labelledby="ct"><button class="lien" onclick="choisi()">Continuer sans accepter</button><h2 id="ct">Vos choix concernant les cookies</h2>
<p>Avec votre accord, nous mesurons l’audience de ce site. Vous pouvez changer d’avis à tout moment.</p><p><button class="creux">Paramétrer</button><button class="plein" onclick="choisi()">Tout accepter</button></p></div></div>
<script>function choisi(){{localStorage.setItem('consent','1');c.hidden=true}}c.hidden=!!localStorage.getItem('consent')</script>""",
    )


def _notice(_schools: Mapping[str, str]) -> str:
    return _html(
        "Information",
        """<div class="cadre deux"><main><h1>Information importante</h1><section class="bloc"><p>Les conditions générales d’utilisation évoluent au 1<sup>er</sup> octobre. Vous les trouverez dans la rubrique
« Documents ».</p><form method="post"><p><label><input type="checkbox" name="vu"> Ne plus afficher ce message</label></p><button class="plein">Accéder à mon espace</button></form></section></main></div>""",
    )


def _contracts(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td><input type="radio" id="r{uai}" name="school" value="{uai}" required></td><td><label for="r{uai}" style="margin:0">{name}</label></td><td>{uai}</td><td>En cours</td></tr>'
        for uai, name in schools.items()
    )
    return _html(
        "Vos établissements",
        f"""<div class="cadre"><main><h1>Pour quel établissement souhaitez-vous intervenir ?</h1><form class="saisie" method="post"><table><thead><tr><th></th><th>Établissement</th><th>UAI</th><th>Contrat</th></tr></thead>
<tbody>{rows}</tbody></table><p><button class="plein">Valider</button></p></form></main></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_notice,), "console": (_contracts,)}
