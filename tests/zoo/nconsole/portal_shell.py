"""The frame of the portal's pages: cookies, school site's header with its tabs, volet d'administration, footer."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from starlette.responses import HTMLResponse

from tests.zoo.nconsole.desk import Call

GEAR = (
    '<svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" '
    'focusable="false"><circle cx="12" cy="12" r="4"/><path stroke-width="3.5" d="M12 2v4M12 18v4M2 12h4M18 12h4M5 5l2.8 '
    '2.8M16.2 16.2 19 19M5 19l2.8-2.8M16.2 7.8 19 5"/></svg>'
)
FOOT = {
    "accessibilite": "Accessibilité : partiellement conforme",
    "mentions-legales": "Mentions légales",
    "donnees-personnelles": "Données personnelles",
    "cookies": "Gestion des cookies",
    "assistance": "Assistance",
}
TABS = {"vie": "Vie de l'établissement", "cdi": "CDI", "orientation": "Orientation"}


@dataclass(frozen=True)
class Section:
    """One part of the volet: its page's name and purpose, and the pages beneath it with theirs."""

    name: str
    purpose: str
    pages: dict[str, tuple[str, str]]


VOLET = {
    "pages": Section(
        "Pages de site",
        "Organiser le site d'établissement et les services qu'il propose.",
        {
            "arborescence": ("Arborescence du site", "Ordre des onglets et pages masquées."),
            "services-tiers": ("Accès aux services tiers", "Services proposés sur le site, et profils qui y accèdent."),
            "apparence": ("Apparence", "Bandeau, couleurs et logo de l'établissement."),
        },
    ),
    "contenus": Section(
        "Contenus",
        "Ce que le site publie.",
        {
            "actualites": ("Actualités", "Articles de la page d'accueil."),
            "documents": ("Documents", "Fichiers mis à disposition des familles."),
        },
    ),
    "utilisateurs": Section(
        "Utilisateurs",
        "Comptes de l'établissement, alimentés chaque nuit par l'annuaire académique.",
        {
            "comptes": ("Comptes", "Rechercher un compte et le consulter."),
            "export": ("Export des utilisateurs", "Obtenir la liste des comptes d'un profil dans un fichier CSV."),
            "groupes": ("Groupes", "Classes et groupes d'enseignement."),
            "manuels": ("Comptes manuels", "Comptes créés hors de l'annuaire."),
        },
    ),
    "parametres": Section(
        "Paramètres",
        "Ce qui vaut pour tout le site.",
        {
            "etablissement": ("Fiche de l'établissement", "Adresse, téléphone et chef d'établissement."),
            "journal": ("Journal des opérations", "Dernières actions des administrateurs."),
        },
    ),
}


def at(call: Call, section: str = "", page: str = "") -> str:
    """The address of that page of the volet."""
    return "/".join(part for part in (f"/web/{call.key}/administration", section, page) if part)


def crumbs(steps: list[tuple[str, str]]) -> str:
    """Address and caption of each page above, the present one last."""
    *above, (_, here) = steps
    links = "".join(f'<li><a href="{address}">{escape(name)}</a></li>' for address, name in above)
    return f'<nav class="crumbs" aria-label="Fil d\'Ariane"><ol>{links}<li aria-current="page">{escape(here)}</li></ol></nav>'


def _here(call: Call) -> str:
    """The page's own address, without what was answered about cookies."""
    query = urlencode([one for one in call.request.query_params.multi_items() if one[0] != "cookies"])
    return escape(call.request.url.path + f"?{query}" * bool(query))


def _cookies(call: Call) -> str:
    path = _here(call)
    if "atrium_cookies" not in call.request.cookies:
        return f"""<section class="cookies" aria-label="Cookies"><div class="wide"><h2>Cookies sur ATRIUM</h2>
<p>Nous utilisons des cookies indispensables au fonctionnement du service. Avec votre accord, nous en déposons d'autres
pour mesurer la fréquentation et améliorer ATRIUM.</p>
<form method="post" action="/cookies"><input type="hidden" name="retour" value="{path}">{call.token}
<button name="choix" value="accepter">Accepter la mesure d'audience</button>
<button name="choix" value="refuser">Refuser la mesure d'audience</button>
<a href="/aide/cookies">Voir les cookies</a></form></div></section>"""
    if choice := call.asked("cookies"):
        done = "accepté" if choice == "accepter" else "refusé"
        return f"""<section class="cookies" aria-label="Cookies" role="status"><div class="wide">
<p>Vous avez {done} les cookies de mesure d'audience. Vous pouvez <a href="/aide/cookies">changer d'avis</a> à tout moment.</p>
<a class="button quiet" href="{path}">Masquer ce message</a></div></section>"""
    return ""


def _account(call: Call) -> str:
    if call.request.url.path.startswith("/connexion"):
        return ""
    if not call.signed:
        path = call.request.url.path if call.key else "/mes-sites"
        return f'<a href="/connexion/login?service={path}">Ouvrir une session</a>'
    return f"""<span class="who">Alix Exemple</span> <a href="/mes-sites">Mes sites</a> <a href="/messagerie">Messagerie (3)</a>
<form method="post" action="/connexion/logout">{call.token}<button class="link">Fermer la session</button></form>"""


def _tabs(call: Call) -> str:
    base, here = f"/web/{call.key}", call.request.url.path
    entries = [(base, "Accueil"), *((f"{base}/{key}", name) for key, name in TABS.items())]
    entries += [(f"{base}/service/{key}", one.name) for key, one in call.state.services.items() if one.on]
    links = "".join(
        f'<li><a href="{address}"{" aria-current=page" * (address == here)}>{name}</a></li>'
        for address, name in entries
    )
    return f'<nav class="tabs" aria-label="Site de l\'établissement"><ul class="wide">{links}</ul></nav>'


def side(call: Call, section: str, page: str) -> str:
    """The volet; the pages of the section that one is in are listed beneath it."""
    found = ""
    for key, one in VOLET.items():
        beneath = ""
        if key == section:
            links = "".join(
                f'<li><a href="{at(call, key, name)}"{" aria-current=page" * (name == page)}>{caption}</a></li>'
                for name, (caption, _) in one.pages.items()
            )
            beneath = f"<ul>{links}</ul>"
        here = " aria-current=page" * (key == section and not page)
        found += f'<li><a href="{at(call, key)}"{here}>{one.name}</a>{beneath}</li>'
    return f"""<nav class="volet" aria-label="Volet d'administration"><h2>Volet d'administration</h2>
<ul><li><a href="{at(call)}"{" aria-current=page" * (not section)}>Vue d'ensemble</a></li>{found}</ul>
<p><a href="/web/{call.key}">Quitter l'administration</a></p></nav>"""


def page(call: Call, title: str, body: str, status: int = 200) -> HTMLResponse:
    """The whole page."""
    gear = ""
    if call.signed and call.key:
        gear = f'<a class="gear" href="{at(call)}" title="Administration du site">{GEAR}<span class="vh">Administration du site</span></a>'
    name = f'<p class="school">{escape(call.school)}</p>' if call.school else ""
    foot = "".join(f'<li><a href="/aide/{key}">{caption}</a></li>' for key, caption in FOOT.items())
    return HTMLResponse(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)} - ATRIUM</title>
<link rel="stylesheet" href="/files/portal.css"><script src="/files/portal.js" defer></script></head><body>
<a class="skip" href="#contenu">Aller au contenu</a>{_cookies(call)}
<header class="masthead"><div class="wide">{gear}<a class="logo" href="{f"/web/{call.key}" if call.key else "/mes-sites"}"><b>ATRIUM</b>
<small>Région Sud</small></a>{name}<div class="account">{_account(call)}</div></div></header>
{_tabs(call) if call.key else ""}
<main id="contenu" class="wide" tabindex="-1">{body}</main>
<footer><div class="wide"><p>ATRIUM, l'espace numérique éducatif de la Région Sud Provence-Alpes-Côte d'Azur</p><ul>{foot}</ul>
<p class="small">Version 7.4.2 - en cas de difficulté, adressez-vous au référent ATRIUM de votre établissement.</p></div></footer>
</body></html>""",
        status,
    )


def administration(
    call: Call, section: str, name: str, title: str, body: str, *, status: int = 200, notice: str = ""
) -> HTMLResponse:
    """A page of the volet: where one is, what was just done, the page."""
    steps = [(f"/web/{call.key}", call.school), (at(call), "Administration du site")]
    if section:
        steps.append((at(call, section), VOLET[section].name))
    if name:
        steps.append(("", title))
    told = call.told()
    if told:
        notice += f"""<div class="notice" role="alert" aria-labelledby="fait" tabindex="-1" data-focus>
<h2 id="fait">Modifications enregistrées</h2><p>{told}</p></div>"""
    return page(
        call,
        title,
        f"""{crumbs(steps)}<div class="columns">{side(call, section, name)}
<div class="work">{notice}<h1>{escape(title)}</h1>{body}</div></div>""",
        status,
    )


def errors(found: dict[str, str]) -> str:
    """What has to be mended before the form is taken, by the field's id."""
    if not found:
        return ""
    links = "".join(f'<li><a href="#{key}">{escape(text)}</a></li>' for key, text in found.items())
    return f"""<div class="errors" role="alert" tabindex="-1" data-focus><h2>Le formulaire comporte une erreur</h2>
<ul>{links}</ul></div>"""
