"""The portal's other pages: the school's site, a page a rubrique, and what administrators do there besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from tests.zoo.hconsole.portal_shell import RUBRIQUES, Shown

NEWS = (
    ("Réunion parents-professeurs", "La réunion des classes de seconde aura lieu le jeudi 24 à 17 h 30 en salle polyvalente."),
    ("Bourses nationales", "Les dossiers sont à retirer au secrétariat avant la fin du mois."),
    ("Semaine des arts", "Exposition des travaux des élèves dans le hall du bâtiment B."),
)  # fmt: skip


def site(shown: Shown, page: str) -> tuple[str, str, str]:
    """Title, body and tab of a page of the school's site."""
    if page == "pronote" and shown.state.services["pronote"].on:
        return "Pronote", '<p><a href="#" class="bouton">Accéder à Pronote</a></p>', page
    if page in {"agenda", "cdi"}:
        return page.capitalize() if page == "agenda" else "CDI", "<p>Aucun contenu publié.</p>", page
    news = "".join(f'<div class="article"><h2>{title}</h2><p>{text}</p></div>' for title, text in NEWS)
    if page == "actualites":
        return "Actualités", news, page
    return "Bienvenue", f"<p>Bienvenue sur le site de l’établissement {escape(shown.name)}.</p>{news}", ""


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{one}</th>" for one in heads)
    body = "".join(
        f'<tr class="{"pair" if at % 2 else "impair"}">{"".join(f"<td>{one}</td>" for one in row)}</tr>'
        for at, row in enumerate(rows)
    )
    return f'<table class="donnees" cellspacing="0"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _home(shown: Shown) -> tuple[str, str]:
    rows = [
        (f'<a href="{shown.admin}/{key}">{caption}</a>', ", ".join(one for one, _ in entries.values()))
        for key, (caption, entries) in RUBRIQUES.items()
    ]
    return "Administration du site", "<p>Choisissez une rubrique.</p>" + _table(("Rubrique", "Contenu"), rows)


def _members(shown: Shown) -> str:
    rows = [(escape(one.family), escape(one.first), one.group or "-", one.state) for one in shown.state.accounts[:20]]
    return f"<p>{len(shown.state.accounts)} comptes, page 1.</p>" + _table(("Nom", "Prénom", "Classe", "État"), rows)


def _tree(shown: Shown) -> str:
    delete = '<form method="post"><input type="image" src="/ressources/poubelle.svg" alt="Supprimer" title="Supprimer cette page" class="petit"></form>'
    rows = [(one, "Publiée", delete) for one in ("Accueil", "Actualités", "Agenda", "CDI")]
    return _table(("Page", "État", "Actions"), rows)


def admin(path: str) -> Callable[[Shown], tuple[str, str]]:
    """What draws that page of the administration."""
    rubrique, _, entry = path.partition("/")
    if rubrique not in RUBRIQUES:
        return _home
    caption, entries = RUBRIQUES[rubrique]
    if entry not in entries:
        return lambda shown: (
            caption,
            "".join(
                f'<div class="entree"><a href="{shown.admin}/{rubrique}/{key}">{one}</a><div class="aide">{about}</div></div>'
                for key, (one, about) in entries.items()
            ),
        )
    drawn = {"membres": _members, "arborescence": _tree}.get(entry, lambda _: "<p>Aucun élément.</p>")
    return lambda shown: (entries[entry][0], drawn(shown))
