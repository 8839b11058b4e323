"""Lists of links of HTML itself: every page leads to all screens; after signing in, the school is a button of two."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("text=Lycée des Exemples",)}
WAYS = {
    "services": ("text=Administration", "text=Accès aux services tiers"),
    "export": ("text=Administration", "text=Export des utilisateurs"),
    "ent": ("text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": ("text=Paramètres", "text=Préférences", "text=Affichages"),
    "pupils": ("text=Ressources", "text=Élèves"),
    "profiles": ("text=Ressources", "text=Professeurs", "text=Profils d'autorisation"),
    "groups": ("text=Fichier", "text=Administration des utilisateurs"),
}


def _links(entries: tuple[Entry, ...]) -> str:
    below = ((one, _links(one.entries)) for one in entries)
    return "<ul>" + "".join(f'<li><a href="{one.href}">{one.name}</a>{more}</li>' for one, more in below) + "</ul>"


def _page(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>'


def portal(told: Told) -> str:
    """The portal's page."""
    inside = told.here.startswith("/web/lycee/") and told.menu
    menu = _links(told.menu) if inside else ""
    gear = f'<a href="{told.administration}">Administration</a>' if told.administration else ""
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    return _page(
        told.school,
        f"{gear}<h1>{told.school}</h1><p>{tab} <a href='{told.door.href}'>{told.door.name}</a></p>{menu}"
        f"<p role=status>{told.message}</p><h2>{told.title}</h2>{told.body}",
    )


def console(told: Told) -> str:
    """The console's page."""
    return _page(
        "Console",
        f"<h1>PRONOTE - {told.school}</h1>{told.publication}{_links(told.menu)}"
        f"<p role=status>{told.message}</p><h2>{told.title}</h2>{_links(told.entries)}{told.body}",
    )


def sign_in(_site: Site, wrong: str) -> str:
    """The page where one signs in, at both sites."""
    return _page(
        "Connexion",
        f"<h1>Connexion</h1><p>{wrong}</p><form method=post><label>Identifiant <input name=username></label>"
        "<label>Mot de passe <input name=password type=password></label><button>Se connecter</button></form>",
    )


def _schools(schools: Mapping[str, str]) -> str:
    buttons = "".join(f"<p><button name=school value={uai}>{name}</button></p>" for uai, name in schools.items())
    return _page("Établissement", f"<h1>Choisissez un établissement</h1><form method=post>{buttons}</form>")


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_schools,)}
