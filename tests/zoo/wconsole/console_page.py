"""A page within the frame, and what it is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from tests.foreign.served import State
from tests.zoo.wconsole.console_frame import HEAD


@dataclass
class Asked:
    """One request of a page."""

    state: State
    visit: dict[str, str]
    script: str
    query: Mapping[str, str]
    #: None where nothing was posted.
    sent: dict[str, str] | None

    def tell(self, message: str, bad: bool = False) -> None:
        """At the top of the next page, once."""
        self.visit["flash"] = ("!" if bad else "") + message


@dataclass(frozen=True)
class Go:
    """The next page, after a form."""

    to: str


def option(value: str, caption: str, chosen: bool) -> str:
    """An entry of a list."""
    return f'<option value="{escape(value)}"{" selected" * chosen}>{escape(caption)}</option>'


def tick(name: str, caption: str, on: bool, more: str = "") -> str:
    """A box and its caption."""
    return f'<input type="checkbox" name="{name}" id="{name}" value="1"{" checked" * on}{more}> <label for="{name}">{caption}</label>'


def tabs(entries: Mapping[str, str], here: str) -> str:
    """Address → caption of the pages beside this one."""
    cells = "".join(
        f'<span class="onglet actif">{caption}</span>'
        if where == here
        else f'<a class="onglet" href="{where}">{caption}</a>'
        for where, caption in entries.items()
    )
    return f'<div class="onglets">{cells}</div>'


def page(asked: Asked, path: tuple[str, ...], body: str, above: str = "") -> str:
    """The whole page: breadcrumbs, message, title."""
    trail = " &raquo; ".join(['<a href="accueil.php">Accueil</a>', *path])
    flash = asked.visit.pop("flash", "")
    kind = "erreur" if flash.startswith("!") else "ok"
    told = f'<div class="message {kind}">{escape(flash.removeprefix("!"))}</div>' * bool(flash)
    return f"""{HEAD.format(title=path[-1])}<body class="page"><div class="outils"><a href="javascript:window.print()"><img src="/css/imprimer.svg" alt="" width="14" height="14"> Imprimer</a> <a href="aide.php"><img src="/css/aide.svg" alt="" width="14" height="14"> Aide</a></div>
<div class="fil">Vous êtes ici : {trail}</div>{told}<h1>{path[-1]}</h1>{above}{body}</body></html>"""


def empty(asked: Asked, title: str) -> str:
    """A page that no procedure needs."""
    return page(asked, (title,), "<p>Aucune donnée à afficher.</p>")
