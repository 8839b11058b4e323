"""Strangers drawn from a seed: menus renamed, deeper, elsewhere; traps that would write; where each screen is."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from robot.runs.events import Proposal
from tests.foreign.people import school
from tests.foreign.plain import LISTS
from tests.foreign.served import State
from tests.teaching.stranger import Menu, Next, Stranger

#: What the help page writes → what an installation may write.
OTHERWISE = {
    "Pronote.net": ("Espaces en ligne", "Internet", "Pour les familles"),
    "Intégration dans un ENT": ("Raccordement au portail", "Connexion externe", "Portail régional"),
    "Paramètres": ("Réglages", "Configuration", "Options"),
    "Préférences": ("À ma façon", "Choix personnels"),
    "Affichages": ("Vues et colonnes", "Présentation"),
    "Ressources": ("Annuaires", "Données de base", "Communauté"),
    "Fichier": ("Outils", "Base de données"),
    "Administration des utilisateurs": ("Qui peut se connecter", "Comptes d'accès"),
    "Pages de site": ("Rubriques", "Contenus publiés"),
    "Accès aux services tiers": ("Connecteurs", "Partenaires"),
    "Export des utilisateurs": ("Extraction de l'annuaire", "Tableau de l'annuaire"),
}
#: Label's key → what the help page writes for it.
KEYS = {
    "section_pronote_net": "Pronote.net",
    "tab_ent": "Intégration dans un ENT",
    "menu_settings": "Paramètres",
    "menu_preferences": "Préférences",
    "menu_displays": "Affichages",
    "menu_resources": "Ressources",
    "menu_file": "Fichier",
    "menu_user_administration": "Administration des utilisateurs",
    "panel_pages": "Pages de site",
    "third_party_access": "Accès aux services tiers",
    "user_export": "Export des utilisateurs",
}
PORTAL = ("Pages de site", "Accès aux services tiers", "Export des utilisateurs")
MORE = ("Général", "Établissement", "Tout voir", "Gestion")
#: Way's key → the address of its screen; profiles are behind a link of the list's own page.
SCREENS = {
    "ent_integration": "/net/ent",
    "preferences": "/parametres/affichages",
    **{f"list_{key}": f"/ressources/{key}" for key in LISTS},
    "profiles_professeurs": "/ressources/enseignants",
    "profiles_vie_scolaire": "/ressources/personnels",
    "profiles_administratif": "/profils/administratif",
}
BEHIND_LIST = {"profiles_professeurs": "Profils d'autorisation", "profiles_vie_scolaire": "Profils d'autorisation"}
TWIN = "/net/ancien"
TWIN_PAGE = """<h2>Ancien portail</h2><form method=post>
<p><label for=e>Mon ENT</label><select id=e name=ent disabled><option>e-lyco</option></select></p>
<p><label for=c>URL du serveur CAS</label><input id=c name=cas value="https://cas.example" disabled></p></form>"""
#: What writes when it is pressed, each named; where each would stand.
TRAPS = {
    "button": "<button onclick=\"fetch('/lancer', {method: 'POST'})\">Synchroniser les portails</button>",
    "tabs that send": "<p>" + "".join(
        f"<button type=button style='{look}' onclick=\"fetch('/lancer/{name}', {{method: 'POST'}})\">{name}</button>"
        for name, look in (("Portail A", "font-weight:bold"), ("Portail B", ""), ("Portail C", ""))
    ) + "</p>",
    "entry that sends": "<ul role=menu><li role=menuitem tabindex=0 onclick=\"navigator.sendBeacon('/lancer/accès')\">"
    "Accès aux services</li></ul>",
    "link that deletes": "<a href=/supprimer/portail>Portail de rattachement</a>",
    "link that sends": "<a href='#' onclick=\"fetch('/lancer', {method: 'DELETE'})\">Réglages du portail</a>",
    "form": "<form method=post action=/lancer><button role=tab>Portail ENT régional</button></form>",
}  # fmt: skip
#: Requests that are no write: a sign-in, and what a portal remembers of its panel.
NO_WRITES = ("/connexion", "/connexion/login", "/c/portal/session_click")


@dataclass(frozen=True)
class Strange:
    """One of them."""

    seed: int
    stranger: Stranger
    #: What the help page writes → what it writes.
    names: Mapping[str, str]
    traps: tuple[str, ...] = ()
    #: Two screens could be « Intégration dans un ENT ».
    twin: bool = False
    #: Its publication is stopped: nobody explores there.
    stopped: bool = False
    #: Every request that is no plain one for a page, and every plain one that deletes: the servers' own log.
    written: list[str] = field(default_factory=list)

    def applications(self, state: State) -> tuple[Starlette, Starlette]:
        """Its portal and its console."""
        portal, console = self.stranger.applications(state)
        for app in (portal, console):
            app.add_middleware(BaseHTTPMiddleware, dispatch=self._noted)
        return portal, console

    async def _noted(self, request: Request, answer: Next) -> Response:
        path = request.url.path
        if (request.method != "GET" and path not in NO_WRITES) or path.startswith("/supprimer"):
            self.written.append(f"{request.method} {path}")
        if path.startswith(("/lancer", "/supprimer")):
            return HTMLResponse("")
        return await answer(request)

    def right(self, proposal: Proposal) -> bool:
        """What it says of the installation is true."""
        if not proposal.way:
            return self.names.get(KEYS.get(proposal.key, "")) == proposal.captions[0]
        if proposal.key == "administration":
            return proposal.captions == ("Administration", *self.stranger.before_panel)
        if proposal.key not in SCREENS:
            return proposal.captions[-1] == self.names.get(KEYS[proposal.key])
        behind = BEHIND_LIST.get(proposal.key)
        path = proposal.captions[:-1] if behind else proposal.captions
        return (not behind or proposal.captions[-1] == behind) and path in paths(
            self.stranger.menu, SCREENS[proposal.key]
        )

    def within_reach(self, screen: str) -> bool:
        """It stands at most three presses away from where its way begins, alone of its kind."""
        if screen not in SCREENS:
            return True
        more = 1 if screen in BEHIND_LIST else 0
        near = any(len(path) + more <= 3 for path in paths(self.stranger.menu, SCREENS[screen]))
        return near and not self.stopped and not (self.twin and screen == "ent_integration")

    def __str__(self) -> str:
        more = [*self.traps, *(["twin"] if self.twin else []), *(["stopped"] if self.stopped else [])]
        said = ", ".join(f"{old} → {new}" for old, new in self.names.items() if old != new)
        return f"stranger {self.seed} : {said or 'no name changed'} ; {self.stranger.menu} ; {', '.join(more)}"


def paths(menu: Menu, address: str, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every list of captions that leads to that address."""
    for name, behind in menu.items():
        if isinstance(behind, str):
            if behind == address:
                yield (*before, name)
        else:
            yield from paths(behind, address, (*before, name))


def drawn(seed: int) -> Strange:
    """The stranger of a seed."""
    dice = random.Random(f"strange-{seed}")
    names = {old: dice.choice(new) if dice.random() < 0.3 else old for old, new in OTHERWISE.items()}
    twin, stopped = dice.random() < 0.12, dice.random() < 0.06
    traps = tuple(name for name in TRAPS if dice.random() < 0.12)
    stranger = Stranger(
        menu=_menu(dice, names, twin=twin),
        portal={old: names[old] for old in PORTAL if names[old] != old},
        before_panel=("Espace de l'établissement", "Gérer ce site")[: dice.choice((0, 0, 0, 2, 2))],
        tail="".join(TRAPS[name] for name in traps),
    )
    if twin:
        stranger = replace(stranger, pages={TWIN: TWIN_PAGE})
    return Strange(seed, stranger, names, traps, twin, stopped)


def state_of(strange: Strange) -> State:
    """Short lists, soon looked at; the preference is set, or they had no « Identifiant CAS » at all."""
    rows = school()[0]
    few = [row for key in LISTS for row in [one for one in rows if one.profile == key and one.due][:4]]
    numbered = [replace(row, number=number) for number, row in enumerate(few)]
    return State(preference=True, rows=numbered, published=not strange.stopped)


def _menu(dice: random.Random, names: Mapping[str, str], *, twin: bool) -> Menu:
    net: dict[str, Menu | str] = {
        "Publication": "/net/publication",
        names["Intégration dans un ENT"]: "/net/ent",
        "Paramètres de sécurité": "/net/securite",
        **({"Ancien portail": TWIN} if twin else {}),
    }
    displays = {names["Affichages"]: "/parametres/affichages", "Sons": "/parametres/sons"}
    lists = {name: f"/ressources/{key}" for key, name in LISTS.items()}
    areas: list[tuple[str, Menu | str]] = [
        ("Serveur PRONOTE", "/"),
        (names["Pronote.net"], _shuffled(dice, net)),
        (
            names["Fichier"],
            _shuffled(
                dice,
                {"Sauvegardes": "/sauvegardes", names["Administration des utilisateurs"]: "/profils/administratif"},
            ),
        ),
        (names["Paramètres"], {names["Préférences"]: displays, "Année scolaire": "/parametres/annee"}),
        (names["Ressources"], lists),
    ]
    menu: dict[str, Menu | str] = {}
    for name, behind in _shuffled(dice, dict(areas)).items():
        # One level more; or one less, where its entries stand among the others.
        draw = dice.random()
        if draw < 0.2 and not isinstance(behind, str):
            menu[name] = {dice.choice(MORE): behind, "Aide": "/aide"}
        elif draw < 0.3 and not isinstance(behind, str):
            menu |= behind
        else:
            menu[name] = behind
    return menu


def _shuffled(dice: random.Random, entries: Mapping[str, Menu | str]) -> dict[str, Menu | str]:
    names = list(entries)
    dice.shuffle(names)
    return {name: entries[name] for name in names}
