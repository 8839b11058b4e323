"""A public service « beta »: who one is asked first, one question a page, details for the account, pages of links with a sentence each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("label:has-text('Un administrateur')", "button:has-text('Continuer')"),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Continuer')",),
    "console": ("label:has-text('Lycée des Exemples')", "button:has-text('Continuer')"),
}
_ADMIN = ("summary:has-text('Mon compte')", ".account >> text=Administration")
WAYS = {
    "services": (*_ADMIN, ".hub >> text=Pages de site", ".hub >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".hub >> text=Utilisateurs", ".hub >> text=Export des utilisateurs"),
    "ent": (".service-nav >> text=Pronote.net", ".hub >> text=Intégration dans un ENT"),
    "displays": (".service-nav >> text=Paramètres", ".hub >> text=Préférences", ".hub >> text=Affichages"),
    "pupils": (".service-nav >> text=Ressources", ".hub >> text=Élèves"),
    "profiles": (".hub >> text=Ressources", ".hub >> text=Professeurs", ".sub-nav >> text=Profils d'autorisation"),
    "groups": (".hub >> text=Fichier", ".hub >> text=Administration des utilisateurs"),
}
_STYLE = """:root{--b:#1d4f91;--t:#0b0c0c}*{box-sizing:border-box}body{margin:0;font:18px/1.45 "Source Sans Pro","Helvetica Neue",Arial,sans-serif;color:var(--t)}a{color:var(--b);text-underline-offset:3px}a:focus,button:focus,summary:focus,input:focus{outline:3px solid #fd0;outline-offset:0}.width{max-width:1000px;margin:0 auto;padding:0 24px}.skip{position:absolute;left:-9999px}.skip:focus{left:0;background:#fd0;padding:10px}
.masthead{background:#14213d;color:#fff;border-bottom:8px solid #d8413b}.masthead .width{display:flex;align-items:center;min-height:70px;gap:26px}.masthead a{color:#fff;text-decoration:none}.masthead strong{font-size:25px;letter-spacing:-.5px}.masthead em{font-style:normal;border-left:1px solid #7c86a0;padding-left:26px}.account{margin-left:auto;position:relative}.account summary{cursor:pointer;padding:8px}.account ul{position:absolute;right:0;z-index:4;width:270px;margin:0;padding:10px 0;list-style:none;background:#fff;border:2px solid var(--t)}.account li a{display:block;padding:8px 18px;color:var(--b);text-decoration:underline}
.service-nav{background:#f3f2f1;border-bottom:1px solid #b1b4b6}.service-nav ul{display:flex;gap:30px;list-style:none;margin:0;padding:0}.service-nav a{display:block;padding:14px 0;text-decoration:none;border-bottom:5px solid transparent}.service-nav a[aria-current]{border-color:var(--b);font-weight:700}.phase{border-bottom:1px solid #b1b4b6;padding:10px 0;font-size:16px}.phase b{background:var(--b);color:#fff;padding:2px 8px;margin-right:10px;font-size:14px;letter-spacing:1px}
.breadcrumbs{font-size:16px;margin-top:16px}.breadcrumbs ol{display:flex;flex-wrap:wrap;list-style:none;padding:0;margin:0}.breadcrumbs li+li::before{content:"›";padding:0 10px;color:#505a5f}.breadcrumbs a{color:var(--t)}h1{font-size:40px;line-height:1.15;margin:30px 0 24px}.caption{display:block;color:#505a5f;font-size:22px;font-weight:400}.hub{display:grid;grid-template-columns:1fr 1fr;gap:0 40px;list-style:none;padding:0}.hub li{border-top:1px solid #b1b4b6;padding:16px 0 22px}.hub h2{font-size:22px;margin:0}.hub p{margin:4px 0 0;color:#505a5f}
.two{display:grid;grid-template-columns:230px 1fr;gap:40px}.sub-nav{border-top:3px solid var(--b);padding-top:12px;font-size:16px}.sub-nav ul{list-style:none;padding:0;margin:8px 0}.sub-nav li{padding:6px 0}.sub-nav li li{padding-left:14px}.sub-nav [aria-current]{font-weight:700;color:var(--t);text-decoration:none}.notice{border:5px solid #00703c;margin-bottom:26px}.notice h2{background:#00703c;color:#fff;margin:0;padding:2px 16px;font-size:18px}.notice p{margin:12px 16px;font-weight:700}.error{border:5px solid #d4351c;padding:14px 18px;margin:24px 0}.inset{border-left:10px solid #b1b4b6;padding:14px 18px;margin:26px 0}.status{display:flex;gap:24px;align-items:center;background:#f3f2f1;padding:12px 18px;margin-top:22px}.status form{margin-left:auto}.tag{background:#cce2d8;color:#005a30;padding:2px 10px;font-size:15px}
button{font:inherit;cursor:pointer}.button{background:#00703c;color:#fff;border:0;box-shadow:0 2px 0 #002d18;padding:9px 20px}.grey{background:#f3f2f1;color:var(--t);box-shadow:0 2px 0 #929191}.field{margin-bottom:26px}.field label{display:block}.field small{display:block;color:#505a5f}.field input{width:100%;max-width:360px;border:2px solid var(--t);padding:7px;font:inherit}fieldset.question{border:0;padding:0;margin:0 0 28px}fieldset.question legend{font-size:38px;font-weight:700;line-height:1.15;margin:34px 0 20px}.choice{position:relative;padding-left:56px;margin-bottom:14px;min-height:44px}.choice input{position:absolute;left:0;top:0;width:44px;height:44px;opacity:0;margin:0}.choice label{display:block;padding-top:7px;cursor:pointer}.choice label::before{content:"";position:absolute;left:0;top:0;width:40px;height:40px;border:2px solid var(--t);border-radius:50%}.choice input:checked+label::after{content:"";position:absolute;left:10px;top:10px;width:20px;height:20px;border-radius:50%;background:var(--t)}.choice small{color:#505a5f;display:block}
footer{background:#f3f2f1;border-top:10px solid #14213d;margin-top:70px;padding:26px 0;font-size:16px}footer a{margin-right:22px;color:var(--t)}main{min-height:420px}"""
_SAYS = {
    "Pages de site": "Organiser les pages du site et les services que l'établissement y ouvre.",
    "Contenu": "Déposer des documents, des images et des vidéos.",
    "Utilisateurs": "Consulter les membres du site et les exporter.",
    "Pronote.net": "Mettre en ligne les espaces et les relier à d'autres portails.",
    "Fichier": "Sauvegarder la base, gérer qui l'administre.",
    "Paramètres": "Régler l'année scolaire et vos préférences.",
    "Ressources": "Retrouver les élèves, leurs responsables et les personnels.",
}
_NEWS = """<section><h2>Actualités</h2><h3><a href="#orientation">Orientation : les dates à retenir</a></h3><p><time>12 novembre</time> – Les fiches de dialogue sont à rendre avant le 5 décembre.</p>
<h3><a href="#transports">Transports scolaires</a></h3><p><time>9 novembre</time> – La ligne 14 dessert à nouveau l'arrêt « Lycée ».</p><p><a href="/web/lycee/actus">Toutes les actualités</a></p></section>"""
_FOOT = """<footer><div class="width"><a href="#aide">Aide</a><a href="#cookies">Cookies</a><a href="#accessibilite">Déclaration d'accessibilité</a><a href="#mentions">Mentions légales</a><p>Sauf mention contraire, ces contenus sont sous licence ouverte 2.0.</p></div></footer>"""


def _html(title: str, name: str, middle: str, nav: str, main: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} – {name}</title><style>{_STYLE}</style></head>
<body><a class="skip" href="#contenu">Aller au contenu principal</a><header class="masthead"><div class="width"><strong>{name}</strong>{middle}</div></header>
{nav}<div class="width">{main}</div>{_FOOT}</body></html>"""


_PHASE = """<p class="phase"><b>BÊTA</b>Ce service est nouveau : <a href="#avis">votre avis</a> nous aide à l'améliorer.</p>"""


def _crumbs(first: tuple[Entry, ...], told: Told) -> str:
    way = trail(told)
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in (*first, *way[:-1]))
    last = way[-1].name if way else told.title
    end = f'<li aria-current="page">{last}</li>' if last else ""
    return f'<nav class="breadcrumbs" aria-label="Fil d\'Ariane"><ol>{links}{end}</ol></nav>'


def _hub(entries: tuple[Entry, ...]) -> str:
    """Each is a link with a sentence, or with the names of what lies below it."""
    shown = ""
    for one in entries:
        below = _SAYS.get(one.name) or ", ".join(more.name for more in one.entries)
        text = f"<p>{below}</p>" if below else ""
        shown += f'<li><h2><a href="{one.href}">{one.name}</a></h2>{text}</li>'
    return f'<ul class="hub">{shown}</ul>'


def _beside(told: Told) -> str:
    """What else is in this section, on the screens only."""
    way, rows = trail(told), ""
    for one in way[0].entries:
        below = "".join(_side(more, told.here) for more in one.entries) if one in way else ""
        rows += _side(one, told.here, f"<ul>{below}</ul>" if below else "")
    return f'<nav class="sub-nav" aria-label="Dans cette rubrique"><strong>{way[0].name}</strong><ul>{rows}</ul></nav>'


def _side(one: Entry, here: str, below: str = "") -> str:
    current = ' aria-current="page"' if one.href == here else ""
    return f'<li><a href="{one.href}"{current}>{one.name}</a>{below}</li>'


def _main(told: Told, caption: str, heading: str, extra: str) -> str:
    said = (
        f'<div class="notice" role="status"><h2>Opération réussie</h2><p>{told.message}</p></div>'
        if told.message
        else ""
    )
    body, way = told.body, trail(told)
    if told.entries and not body:
        body = _hub(told.entries)
    elif len(way) > 1:
        body = f'<div class="two">{_beside(told)}<div>{body}</div></div>'
    return f'<main id="contenu"><h1><span class="caption">{caption}</span>{heading}</h1>{said}{body}{extra}</main>'


def portal(told: Told) -> str:
    """What an administrator may do is a page of links, and each of these is one again."""
    door = f'<a href="{told.door.href}">{told.door.name}</a>'
    account = f"""<details class="account"><summary>Mon compte</summary><ul><li><a href="#profil">Mon profil</a></li><li><a href="#notifications">Notifications</a></li>
<li><a href="{told.administration}">Administration</a></li><li>{door}</li></ul></details>"""
    who = f'<span class="account">{door}</span>' if told.anonymous else account
    tabs = [("/web/lycee", "Accueil"), ("/web/lycee/actus", "Actualités"), ("/web/lycee/demarches", "Démarches")]
    tabs += [(told.pronote, "Pronote")] if told.pronote else []
    current = ' aria-current="page"'
    links = "".join(f'<li><a href="{h}"{current if h == told.here else ""}>{n}</a></li>' for h, n in tabs)
    nav = f'<nav class="service-nav" aria-label="Menu"><div class="width"><ul>{links}</ul></div></nav>'
    first: tuple[Entry, ...] = (Entry("Accueil", "/web/lycee"),)
    first += (Entry("Administration", told.administration),) if trail(told) else ()
    crumbs = _crumbs(first, told) if told.here != "/web/lycee" else ""
    main = _main(told, told.school, told.title or "Bienvenue", _NEWS if told.here == "/web/lycee" else "")
    return _html(told.title or "Accueil", "Atrium", f"<em>{told.school}</em>{who}", nav, _PHASE + crumbs + main)


def console(told: Told) -> str:
    """Sections in a bar and on the first page; what is below them is on pages of links."""
    way = trail(told)
    current = ' aria-current="true"'
    links = "".join(f'<li><a href="{s.href}"{current if s in way else ""}>{s.name}</a></li>' for s in told.menu)
    nav = f'<nav class="service-nav" aria-label="Menu"><div class="width"><ul><li><a href="/">Accueil</a></li>{links}</ul></div></nav>'
    door = f'<span class="account"><a href="{told.door.href}">{told.door.name}</a></span>'
    state = "Base publiée" if told.published else "Base non publiée"
    status = f'<div class="status"><span class="tag">{state}</span> {told.publication}</div>'
    crumbs = _crumbs((Entry("Accueil", "/"),), told) if told.here != "/" else ""
    main = _main(told, told.school, told.title or "Administrer la base", _hub(told.menu) if told.here == "/" else "")
    middle = f"<em>{told.school} (0139990N)</em>{door}"
    return _html(told.title or "Accueil", "Pronote", middle, nav, crumbs + status + main)


def sign_in(site: Site, wrong: str) -> str:
    """The portal asks who one is on a page of its own; a session of one's account follows in place."""
    said = f'<div class="error" role="alert"><strong>Il y a un problème</strong><br>{wrong}</div>' if wrong else ""
    asked = site == "portal" and not wrong
    kinds = ("Un élève", "Un parent ou responsable", "Un enseignant", "Un administrateur de l'établissement")
    radios = "".join(
        f'<div class="choice"><input type="radio" name="vous" id="v{n}" value="{n}"><label for="v{n}">{kind}</label></div>'
        for n, kind in enumerate(kinds)
    )
    first = f"""<form id="qui"><fieldset class="question"><legend>Vous êtes…</legend>{radios}</fieldset><p class="error" id="manque" hidden>Sélectionnez une réponse.</p>
<button class="button">Continuer</button></form><script>document.getElementById('qui').addEventListener('submit',e=>{{e.preventDefault();
const c=document.querySelector('[name=vous]:checked');document.getElementById('manque').hidden=!!c;if(!c)return;
e.target.hidden=true;const f=document.getElementById('compte');f.hidden=false;f.elements.username.focus()}})</script>"""
    hidden = " hidden" if asked else ""
    main = f"""<main>{first if asked else ""}<form id="compte" method="post"{hidden}><h1>Connectez-vous</h1>{said}
<div class="field"><label for="u">Identifiant</label><small>Il figure sur le courrier remis par l'établissement.</small><input id="u" name="username" autocomplete="username" spellcheck="false"></div>
<div class="field"><label for="p">Mot de passe</label><input id="p" name="password" type="password" autocomplete="current-password"></div>
<button class="button">Se connecter</button><p><a href="#oubli">J'ai oublié mon mot de passe</a></p><p><a href="#creer">Je n'ai pas encore de compte</a></p></form></main>"""
    name = "Atrium" if site == "portal" else "Pronote"
    return _html("Connexion", name, "<em>Connexion</em>", "", _PHASE + main)


def _notice(_schools: Mapping[str, str]) -> str:
    main = """<main><h1>Avant de continuer</h1><p>Une opération de maintenance aura lieu <strong>mardi 2 décembre de 22 h à minuit</strong>. Le service sera indisponible.</p>
<div class="inset">Depuis le 1<sup>er</sup> novembre, les menus de la restauration sont publiés chaque vendredi.</div><form method="post"><button class="button">Continuer</button></form></main>"""
    return _html("Avis", "Atrium", "", "", _PHASE + main)


def _question(schools: Mapping[str, str]) -> str:
    radios = "".join(
        f"""<div class="choice"><input type="radio" name="school" id="{uai}" value="{uai}" required>
<label for="{uai}">{name}<small>UAI {uai}</small></label></div>"""
        for uai, name in schools.items()
    )
    main = f"""<main><form method="post"><fieldset class="question"><legend>Pour quel établissement travaillez-vous ?</legend>{radios}</fieldset>
<button class="button">Continuer</button> <a href="/quitter" style="margin-left:20px">Annuler</a></form></main>"""
    return _html("Établissement", "Pronote", "", "", main)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_notice,), "console": (_question,)}
