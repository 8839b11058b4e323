"""Traps of « Intégration dans un ENT »: met while the publication is stopped, which must then be back."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from tests.foreign.served import CAS, ENT, Served, State
from tests.zoo.traps import hands
from tests.zoo.traps.school import IN_THE_OUTAGE, SERVICES_ONLY
from tests.zoo.traps.trap import Answer, Effect, Redraw, Trap, logged, swap, told, wrote

TAB = "/net/ent"
ENTRY = re.compile(rf"<option( selected)?>{ENT}</option>")


def entries(*names: str) -> Redraw:
    """The list has those in place of the ENT asked for; each has a value of its own."""
    shown = "".join(f'<option value="entry {number}">{name}</option>' for number, name in enumerate(names))
    return lambda page, _state, _request: ENTRY.sub(shown, page)


def takes(effect: Effect) -> Answer:
    """The form does that, and says that it is done."""

    async def taken(request: Request, state: State) -> Response:
        effect(state)
        return RedirectResponse(TAB, 303)

    return taken


def good_news(page: str, state: State, _request: Request) -> str:
    """It says so once it was asked to save, and shows what it kept."""
    return (
        swap(page, "<main>", "<main><p role=status>Les modifications ont été enregistrées.</p>")
        if not state.published
        else page
    )


def second_address(page: str, _state: State, _request: Request) -> str:
    """Another field of that very name."""
    off = " disabled" if " disabled" in page else ""
    return page.replace(
        f"></p><button{off}>Enregistrer",
        f'></p><p><label for="d">URL du serveur CAS</label> <input id="d" name="autre" size="50"{off}></p><button{off}>Enregistrer',
    )


def address_comes_back(page: str, _state: State, _request: Request) -> str:
    """Whatever is typed, the page puts its own address there again."""
    return swap(
        page,
        "</main>",
        """<script>{ const c = document.getElementById("c");
      const back = () => { if (!c.disabled) c.value = "https://ent.exemple.fr/cas"; };
      back(); c.addEventListener("change", back); document.getElementById("e").addEventListener("change", back);
      c.form.addEventListener("submit", back); }</script></main>""",
    )


def one_button(page: str, _state: State, _request: Request) -> str:
    """No button only saves."""
    return page.replace(">Enregistrer</button>", ' formaction="/toutes">Enregistrer pour toutes les bases</button>')


TWICE = '<li><a href="/net/ent">Intégration dans un ENT</a></li>'


def elsewhere(page: str, _state: State, request: Request) -> str:
    """The second entry leads to the same tab of another base."""
    return page.replace('action="/net/ent"', 'action="/toutes"') if "base=2" in request.url.query else page


def the_other_tab(page: Page, served: Served) -> None:
    """The lower one of the two."""
    hands.at_console(page, served, "/net")
    hands.press(page, "Arrêter la publication")
    hands.press(page, "Intégration dans un ENT", 1)
    page.locator("#e").select_option(label=ENT)
    page.locator("#c").fill(CAS)
    hands.press(page, "Enregistrer")


def holds(ent: str) -> Callable[[State], bool]:
    """The server took that entry."""
    return lambda state: state.ent == ent


TRAPS = (
    Trap(
        "twin-ents",
        "activation",
        "console",
        f"« {ENT} » stands twice in « Mon ENT », and the two are not the same.",
        told("AMBIGUOUS"),
        pages={TAB: entries(ENT, ENT)},
        before=IN_THE_OUTAGE,
        careless=hands.ent(3),
        harmed=holds("entry 1"),
    ),
    Trap(
        "only-the-test-ent",
        "activation",
        "console",
        f"The list has « {ENT} (recette) » only, which is not for families.",
        told("NOT_OFFERED"),
        pages={TAB: entries(f"{ENT} (recette)")},
        before=IN_THE_OUTAGE,
        careless=hands.ent(f"{ENT} (recette)"),
        harmed=holds("entry 0"),
    ),
    Trap(
        "two-likely-ents",
        "activation",
        "console",
        "« ATRIUM » and « ATRIUM Provence-Alpes-Côte d'Azur » are both likely, and neither is the entry asked for.",
        told("NOT_OFFERED", "AMBIGUOUS"),
        pages={TAB: entries("ATRIUM", "ATRIUM Provence-Alpes-Côte d'Azur")},
        before=IN_THE_OUTAGE,
        careless=hands.ent("ATRIUM"),
        harmed=holds("entry 0"),
    ),
    Trap(
        "two-addresses",
        "activation",
        "console",
        "Two fields « URL du serveur CAS »: nothing says which the ENT's address belongs in.",
        told("AMBIGUOUS"),
        pages={TAB: second_address},
        before=IN_THE_OUTAGE,
        posts={TAB: takes(wrote("address elsewhere"))},
        careless=hands.ent(ENT, "#d"),
        harmed=logged("address elsewhere"),
    ),
    Trap(
        "address-comes-back",
        "activation",
        "console",
        "The field takes another address again as often as one types the right one.",
        told("FORM_MOVES", "NOT_KEPT"),
        pages={TAB: address_comes_back},
        before=IN_THE_OUTAGE,
        careless=hands.ent(ENT),
        harmed=lambda state: state.cas == "https://ent.exemple.fr/cas",
    ),
    Trap(
        "saves-for-all-bases",
        "activation",
        "console",
        "The only button saves for all bases of the server, other schools' too.",
        told("NOT_SEEN", "NOT_KEPT", "AMBIGUOUS"),
        pages={TAB: one_button},
        posts={"/toutes": takes(wrote("every base's ENT"))},
        before=IN_THE_OUTAGE,
        careless=hands.ent(ENT, button="Enregistrer pour toutes les bases"),
        harmed=logged("every base's ENT"),
    ),
    Trap(
        "ent-not-kept",
        "activation",
        "console",
        "The console says that it saved, and shows the old settings.",
        told("NOT_KEPT"),
        pages={TAB: good_news},
        posts={TAB: takes(lambda _state: None)},
        before=IN_THE_OUTAGE,
    ),
    Trap(
        "tab-twice",
        "activation",
        "console",
        "« Intégration dans un ENT » stands twice in the section, and the two lead to different settings.",
        told("AMBIGUOUS"),
        pages={
            "/net": lambda page, _s, _r: swap(page, TWICE, TWICE + TWICE.replace("/net/ent", "/net/ent?base=2")),
            TAB: elsewhere,
        },
        posts={"/toutes": takes(wrote("another base's ENT"))},
        before=SERVICES_ONLY,
        careless=the_other_tab,
        harmed=logged("another base's ENT"),
    ),
)
