"""What surrounds every page of the portal: the top bar, the banner, the column at the left, the bar of cookies."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.foreign.served import State

#: Sub-menu of the administration → its sign, its caption, its entries: address → caption.
MENU: dict[str, tuple[str, str, dict[str, str]]] = {
    "etablissement": (
        "maison",
        "Mon établissement",
        {"identite": "Identité et coordonnées", "charte": "Logo et bandeau", "mentions": "Mentions légales"},
    ),
    "pages": (
        "pages",
        "Pages de site",
        {
            "plan": "Plan du site",
            "modeles": "Modèles de page",
            "visibilite": "Visibilité des pages",
            "services-tiers": "Accès aux services tiers",
        },
    ),
    "publications": (
        "plume",
        "Publications",
        {"actualites": "Actualités", "agenda": "Agenda", "documents": "Documents partagés"},
    ),
    "utilisateurs": (
        "gens",
        "Utilisateurs",
        {
            "annuaire": "Annuaire de l’établissement",
            "groupes": "Groupes locaux",
            "manuels": "Comptes manuels",
            "export": "Export des utilisateurs",
        },
    ),
    "suivi": ("courbe", "Suivi", {"frequentation": "Fréquentation", "journal": "Journal des actions"}),
}


@dataclass
class Site:
    """Whose site is shown, and to whom."""

    key: str
    name: str
    state: State
    sites: dict[str, str]
    visit: dict[str, str] | None

    @property
    def root(self) -> str:
        """Its first page."""
        return f"/web/{self.key}"

    @property
    def admin(self) -> str:
        """Where its administration is."""
        return f"{self.root}/gestion"

    def once(self, what: str) -> str:
        """What the last form left to be told, told once."""
        return self.visit.pop(what, "") if self.visit is not None else ""


def sign(name: str) -> str:
    """One of the portal's drawings."""
    return f'<svg class="signe" aria-hidden="true"><use href="/statique/signes.svg#{name}"></use></svg>'


def head(title: str) -> str:
    """The top of every document."""
    return f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title><link rel="stylesheet" href="/statique/cadre.css">
<link rel="stylesheet" href="/statique/contenu.css"></head>"""


def _top(site: Site) -> str:
    if site.visit is None:
        return f"""<div class="barre"><a class="marque" href="{site.root}">atrium</a><span class="vide"></span>
<a class="entrer" href="/connexion/login?service={site.root}">{sign("cle")} Se connecter</a></div>"""
    others = "".join(
        f'<li><a href="/web/{key}"{" class=actif" * (key == site.key)}>{escape(name)}</a></li>'
        for key, name in site.sites.items()
    )
    return f"""<div class="barre"><a class="gestion" href="{site.admin}" title="Administration">{sign("roue")}</a>
<a class="marque" href="{site.root}">atrium</a>
<div class="deroulant"><a href="#" class="ouvrir">Mes espaces <b class="fleche"></b></a><ul class="deroule">{others}</ul></div>
<span class="vide"></span><input class="chercher" type="search" placeholder="Rechercher dans l’ENT">
<a class="rond" href="{site.root}/messagerie" title="Messagerie">{sign("lettre")}<i>3</i></a>
<div class="deroulant droite"><a href="#" class="ouvrir"><span class="portrait">AE</span> Admin Exemples <b class="fleche"></b></a>
<ul class="deroule"><li><a href="{site.root}/compte">Mon compte</a></li><li><a href="{site.root}/aide">Assistance</a></li>
<li><a href="/connexion/logout">Se déconnecter</a></li></ul></div></div>"""


def _pages(site: Site, here: str) -> str:
    shown = {"accueil": "Accueil", "actualites": "Actualités", "vie-scolaire": "Vie scolaire", "cdi": "CDI"}
    if site.state.services["pronote"].on:
        shown["pronote"] = "Pronote"
    lines = "".join(
        f'<li{" class=ici" * (key == here)}><a href="{site.root}{"" if key == "accueil" else "/" + key}">{name}</a></li>'
        for key, name in shown.items()
    )
    return f'<div class="colonne site"><ul class="pages">{lines}</ul></div>'


def _menu(site: Site, path: str) -> str:
    group, _, entry = path.partition("/")
    found = ""
    for key, (drawing, caption, entries) in MENU.items():
        lines = "".join(
            f'<li{" class=ici" * (key == group and one == entry)}><a href="{site.admin}/{key}/{one}">{name}</a></li>'
            for one, name in entries.items()
        )
        found += f"""<li class="groupe{" ouvert" * (key == group)}"><a href="#" class="titre">{sign(drawing)}<span>{caption}</span><b class="chevron"></b></a>
<ul class="entrees">{lines}</ul></li>"""
    return f"""<div class="colonne admin"><div class="entete">Administration</div>
<ul class="menu"><li class="groupe{" ici" * (not path)}"><a class="titre" href="{site.admin}">{sign("cases")}<span>Tableau de bord</span></a></li>{found}</ul>
<a class="retour" href="{site.root}">&#8592; Retour au site</a></div>"""


def _way(site: Site, path: str, title: str) -> str:
    group = MENU.get(path.partition("/")[0])
    steps = [f'<a href="{site.root}">{escape(site.name)}</a>', f'<a href="{site.admin}">Administration</a>']
    steps += [f"<span>{group[1]}</span>"] if group else []
    return f'<div class="fil">{" <i>/</i> ".join(steps)} <i>/</i> <span>{title}</span></div>'


def _told(site: Site) -> str:
    message, refused = site.once("message"), site.once("refused")
    bubble = f'<div class="bulle">{sign("coche")}<span>{message}</span><a href="#" class="fermer">×</a></div>' * bool(
        message
    )
    return bubble + f'<div class="refus">{refused}</div>' * bool(refused)


def document(site: Site, title: str, body: str, here: str = "", admin: str | None = None) -> str:
    """The whole page."""
    inside = admin is not None
    left = _menu(site, admin or "") if inside else _pages(site, here)
    way = _way(site, admin or "", title) if inside else ""
    return f"""{head(f"{title} - {site.name} - ATRIUM")}
<body class="{"interieur" if inside else "exterieur"}">{_top(site)}
<div class="banniere"><div class="nom">{escape(site.name)}</div><div class="lieu">Région Sud - Provence-Alpes-Côte d’Azur</div></div>
<div class="corps">{left}<div class="contenu">{way}<h1>{title}</h1>{_told(site)}{body}</div></div>
<div class="pied"><a href="#">Plan du site</a><a href="#">Accessibilité : non conforme</a><a href="#">CGU</a><span>atrium 6.3.1</span></div>
<div class="temoins"><span>Nous utilisons des cookies pour mesurer l’audience de l’ENT.</span><a href="#">En savoir plus</a>
<button type="button">Tout refuser</button><button type="button" class="fort">Tout accepter</button></div>
<script src="/statique/portail.js"></script></body></html>"""
