"""What surrounds every page of the portal: the banner, the tabs, the panel of the administration, the boxes."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.foreign.served import State

#: Rubrique → caption and entries: address → caption and what it is for.
RUBRIQUES: dict[str, tuple[str, dict[str, tuple[str, str]]]] = {
    "pages": (
        "Pages de site",
        {
            "arborescence": ("Arborescence du site", "Créer, déplacer et supprimer les pages du site."),
            "apparence": ("Apparence", "Choisir le bandeau, les couleurs et le logo de l’établissement."),
            "services-tiers": (
                "Accès aux services tiers",
                "Proposer un service externe dans les pages du site, profil par profil.",
            ),
        },
    ),
    "contenus": (
        "Contenus",
        {
            "actualites": ("Actualités", "Rédiger et publier les actualités de l’établissement."),
            "documents": ("Documents", "Gérer les fichiers déposés dans le site."),
        },
    ),
    "utilisateurs": (
        "Utilisateurs",
        {
            "membres": ("Membres du site", "Consulter les comptes rattachés à l’établissement."),
            "groupes": ("Groupes", "Composer des groupes d’utilisateurs."),
            "export": ("Export des utilisateurs", "Télécharger la liste des comptes d’un profil."),
        },
    ),
    "statistiques": ("Statistiques", {"frequentation": ("Fréquentation", "Visites des douze derniers mois.")}),
}


@dataclass
class Shown:
    """Whose site is shown, and to whom."""

    key: str
    name: str
    state: State
    sites: dict[str, str]
    visit: dict[str, str] | None
    #: The sign-in was refused.
    refused: bool = False

    @property
    def admin(self) -> str:
        """Where its administration is."""
        return f"/web/{self.key}/administration"


def _banner(shown: Shown) -> str:
    if shown.visit is None:
        return '<div id="bandeau"><a class="logo" href="/web/lycee">ATRIUM</a><span class="devise">L’environnement numérique éducatif</span></div>'
    sites = "".join(
        f'<option value="/web/{key}"{" selected" * (key == shown.key)}>{escape(name)}</option>'
        for key, name in shown.sites.items()
    )
    return f"""<div id="bandeau">
<a class="icone-admin" href="{shown.admin}" title="Administration du site"><img src="/ressources/engrenage.svg" alt="" width="22" height="22"></a>
<a class="logo" href="/web/{shown.key}">ATRIUM</a>
<div class="compte">Mes sites : <select class="mes-sites">{sites}</select>
<span class="qui">Admin EXEMPLES</span> | <a href="/deconnexion">Déconnexion</a></div></div>"""


def _tabs(shown: Shown, page: str) -> str:
    tabs = {"": "Accueil", "actualites": "Actualités", "agenda": "Agenda", "cdi": "CDI"}
    if shown.state.services["pronote"].on:
        tabs["pronote"] = "Pronote"
    cells = "".join(
        f'<td class="{"ici" if key == page else ""}"><a href="/web/{shown.key}{"/" + key if key else ""}">{caption}</a></td>'
        for key, caption in tabs.items()
    )
    return f'<table id="onglets" cellspacing="0"><tr>{cells}<td class="reste">&nbsp;</td></tr></table>'


def _panel(shown: Shown, path: str) -> str:
    chosen, _, entry = path.partition("/")
    found = ""
    for key, (caption, entries) in RUBRIQUES.items():
        here = key == chosen
        found += f'<dt class="rubrique{" ouverte" * here}"><a href="{shown.admin}/{key}">{caption}</a></dt>'
        found += "".join(
            f'<dd{" class=ici" * (name == entry)}><a href="{shown.admin}/{key}/{name}">{one}</a></dd>'
            for name, (one, _) in entries.items()
            if here
        )
    return f'<td id="volet"><div class="titre-volet">Administration</div><dl>{found}</dl></td>'


def flash(shown: Shown) -> str:
    """The message of the last form, told once; a « ! » before it for what was refused."""
    text = shown.visit.pop("flash", "") if shown.visit is not None else ""
    if not text:
        return ""
    return f'<div class="flash {"erreur" if text[0] == "!" else "ok"}">{text.lstrip("!")}</div>'


def _sign_in(shown: Shown) -> str:
    refused = '<p class="refus">Identifiant ou mot de passe incorrect.</p>' * shown.refused
    return f"""<div class="boite"><h3>Connexion</h3>{refused}<form method="post" action="/connexion"><input type="hidden" name="site" value="{shown.key}">
<div class="ligne"><label for="identifiant">Identifiant</label><input type="text" id="identifiant" name="identifiant" class="texte"></div>
<div class="ligne"><label for="motdepasse">Mot de passe</label><input type="password" id="motdepasse" name="motdepasse" class="texte"></div>
<div class="droite"><input type="submit" class="bouton" value="Se connecter"></div>
<p class="menu"><a href="#">Identifiant oublié ?</a><br><a href="#">Mot de passe oublié ?</a></p></form></div>"""


def _boxes(shown: Shown) -> str:
    first = (
        _sign_in(shown)
        if shown.visit is None
        else '<div class="boite"><h3>Messagerie</h3><p>Aucun nouveau message.</p></div>'
    )
    return f"""<td id="colonne">{first}<div class="boite"><h3>Agenda</h3><ul><li>Jeu. 17 : conseil d’administration</li>
<li>Ven. 25 : portes ouvertes</li></ul></div><div class="boite"><h3>Liens utiles</h3><ul><li><a href="#">Région académique</a></li>
<li><a href="#">Assistance</a></li></ul></div></td>"""


def document(shown: Shown, title: str, body: str, page: str = "", admin: str | None = None) -> str:
    """The whole page."""
    inside = admin is not None
    where = (
        f'<div class="chemin"><a href="/web/{shown.key}">{escape(shown.name)}</a> &gt; {title}</div>' if inside else ""
    )
    columns = f'<td id="contenu">{where}<h1>{title}</h1>{flash(shown)}{body}</td>'
    columns = _panel(shown, admin or "") + columns if inside else columns + _boxes(shown)
    return f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{title} - {escape(shown.name)} - ATRIUM</title>
<link rel="stylesheet" href="/ressources/portail.css"></head>
<body class="{"admin" if inside else "public"}"><div id="cookies">Ce site utilise des cookies nécessaires à son fonctionnement. <a href="#" class="fermer-cookies">J’ai compris</a></div>
{_banner(shown)}<div id="page"><div id="etablissement">{escape(shown.name)}</div>{_tabs(shown, "-" if inside else page)}
<table id="colonnes" cellspacing="0"><tr>{columns}</tr></table>
<div id="pied">ATRIUM - Région Sud | <a href="#">Mentions légales</a> | <a href="#">Accessibilité : partiellement conforme</a> | v. 4.12.3</div></div>
<script src="/ressources/portail.js"></script></body></html>"""
