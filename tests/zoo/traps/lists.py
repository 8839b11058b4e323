"""Traps of the lists of people, and of the way there."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable

from playwright.sync_api import Page
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tests.foreign.served import Served, State
from tests.zoo.exhibits import PAGES
from tests.zoo.plain_console import people
from tests.zoo.plain_portal import EXPORT
from tests.zoo.traps import asking, hands
from tests.zoo.traps.asking import Choices
from tests.zoo.traps.school import links, only
from tests.zoo.traps.trap import Answer, Redraw, Trap, logged, swap, told, wrote

PUPILS = "/ressources/eleves"
LISTS = tuple(f"/ressources/{one}" for one in ("eleves", "responsables", "enseignants", "personnels"))
PREFERENCE = only("preference True")
HEAD = "<th>Identifiant CAS</th>"
CELL = re.compile(r'<td data-number="(\d+)" tabindex="0">(.*?)</td>')
SCRIPT = '<script src="/zoo/people.js"></script>'
#: Cells of another list, or of another column, have numbers from here on.
FAR = 1000


def drawn(change: Callable[[str], str]) -> Redraw:
    """Where the column is shown."""
    return lambda page, _state, _request: change(page) if HEAD in page else page


def script(*changes: tuple[str, str]) -> Redraw:
    """The list behaves otherwise."""
    text = (PAGES / "shared/people.js").read_text(encoding="utf-8")
    for old, new in changes:
        text = swap(text, old, new)
    return drawn(lambda page: swap(page, SCRIPT, f"<script>{text}</script>"))


def takes(keep: Callable[[State, int, str], None]) -> Answer:
    """What comes of a cell."""

    async def taken(request: Request, state: State) -> Response:
        sent = json.loads(await request.body())
        keep(state, sent["number"], sent["value"])
        return JSONResponse({})

    return taken


def apart(text: str) -> Answer:
    """Cells of the other list are another thing; the rest is as always."""
    return takes(
        lambda state, number, value: (
            wrote(f"{text} {number - FAR} {value}")(state) if number >= FAR else state.set_cas(number, value)
        )
    )


def another_column(page: str) -> str:
    """« Identifiant » stands in the place of « Identifiant CAS », and holds what PRONOTE itself gave."""
    page = swap(page, HEAD, "<th>Identifiant</th>")
    return CELL.sub(lambda found: found[0].replace("></td>", f">P{int(found[1]) + 401}</td>"), page)


def column_twice(page: str) -> str:
    """A second column of that very title."""
    page = swap(page, HEAD, HEAD + HEAD)
    return CELL.sub(lambda found: f'<td data-number="{int(found[1]) + FAR}" tabindex="0"></td>' + found[0], page)


def list_twice(page: str) -> str:
    """A second list of the same columns and the same people."""
    start, end = page.index("<table"), page.index("</table>") + len("</table>")
    second = CELL.sub(lambda found: f'<td data-number="{int(found[1]) + FAR}" tabindex="0"></td>', page[start:end])
    return page[:end] + "<p>&nbsp;</p>" + second + page[end:]


def below(state: State, number: int) -> int:
    """The row that stands under it."""
    shown = [one.number for one in people(state, state.rows[number].profile)]
    place = shown.index(number)
    return shown[min(place + 1, len(shown) - 1)]


def one_below(state: State) -> set[str]:
    """Any login, one row too low: of these, one at most."""
    return {"preference True"} | {f"cas {below(state, one.number)} {one.due}" for one in state.rows}


def cut_short(state: State) -> set[str]:
    """Any login, cut: of these, one at most."""
    return {"preference True"} | {f"cas {one.number} {one.due[:8]}" for one in state.rows}


#: What the plain list does of an answer.
SHOWN = ".then((answer) => (cell.textContent = answer.ok ? value : before))"
#: The list shows at once that the text went into the row below.
SLIPS = script(
    ("forEach((cell) => {", "forEach((cell, place, all) => {"),
    (SHOWN, ".then(() => { cell.textContent = before; (all[place + 1] ?? cell).textContent = value; })"),
)
#: The list shows at once what was kept.
CUTS = script((SHOWN, ".then(() => (cell.textContent = value.slice(0, 8)))"))


def add_namesakes(state: State) -> None:
    """Two pupils of one name, neither of them with a date."""
    for login, group in (("lina.quentin", ""), ("lina.quentin1", "")):
        row = state.rows[-1]
        state.rows.append(type(row)(len(state.rows), "eleves", "Quentin", "Lina", "", group))
        state.accounts.append(type(state.accounts[0])("eleves", login, "Quentin", "Lina", "", group))


def holds_another(state: State) -> None:
    """« Castellan » has a login that is not the export's."""
    state.rows[2].cas, state.rows[2].due = "c.castellan-old", ""


def holds_the_neighbours(state: State) -> None:
    """« Castellan » has the login of « Estève »."""
    state.rows[2].cas, state.rows[2].due = state.rows[3].due, ""
    state.rows[3].due = ""


def born_another_day(state: State) -> None:
    """The row's date is not the account's."""
    state.rows[2].born, state.rows[2].due = "23/09/2009", ""


def one_login_for_two(state: State) -> None:
    """The export gives « Castellan » the login of « Estève »."""
    one = state.accounts[2]
    state.accounts[2] = type(one)(one.profile, state.rows[3].due, one.family, one.first, one.born, one.group)
    state.rows[2].due = state.rows[3].due = ""


FORGETS: Choices = (("Oui", wrote("identifiers erased")), ("Non", lambda _state: None))


def forgets_first(page: str, _state: State, _request: Request) -> str:
    """The preference asks whether all may be erased."""
    question = asking.window(
        "Identifiants ENT", "Les identifiants CAS déjà saisis seront effacés. Continuer ?", FORGETS, look="alertdialog"
    )
    return swap(page, "<button>Valider</button></form>", asking.opener("Valider") + "</form>" + question)


def says_yes(page: Page, served: Served) -> None:
    """Ticked, « Valider », « Oui »."""
    hands.at_console(page, served, "/parametres/affichages")
    page.locator("[name=ent]").check()
    hands.press(page, "Valider")
    hands.press(page, "Oui")


ENTRY = '<li><a href="/ressources/eleves">Élèves</a></li>'


def second_list(page: str, _state: State, request: Request) -> str:
    """The second entry leads to the list of those who left."""
    if "anciens" not in request.query_params or HEAD not in page:
        return page
    return CELL.sub(lambda found: f'<td data-number="{int(found[1]) + FAR}" tabindex="0"></td>', page)


async def two_logins(request: Request, state: State) -> Response:
    """The export has two columns « Identifiant », and they differ."""
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(["Nom", "Prénom", "Identifiant", "Identifiant", "Date de naissance", "Classe", "Profil", "Etat"])
    profile = str((await request.form()).get("profil"))
    for one in state.accounts:
        if one.profile == profile:
            other = f"{one.first[0]}{one.family}".lower()
            lines.writerow([one.family, one.first, other, one.login, one.born, one.group, profile, one.state])
    where = {"Content-Disposition": 'attachment; filename="export.csv"'}
    return Response("\ufeff" + out.getvalue(), media_type="text/csv; charset=utf-8", headers=where)


TRAPS = (
    Trap(
        "only-identifiant",
        "account-link",
        "console",
        "The lists have a column « Identifiant », filled by PRONOTE, and none called « Identifiant CAS ».",
        told("NO_COLUMN"),
        pages=dict.fromkeys(LISTS, drawn(another_column)),
        posts={"/do/cas": takes(lambda state, number, value: wrote(f"identifiant {number} {value}")(state))},
        before=PREFERENCE,
        careless=hands.cell(),
        harmed=logged("identifiant 0 adele.abadie"),
    ),
    Trap(
        "parents-column",
        "account-link",
        "console",
        "The pupils' list has « Identifiant CAS (parent) » only: it is not the pupil's.",
        told("NO_COLUMN"),
        pages={PUPILS: drawn(lambda page: swap(page, HEAD, "<th>Identifiant CAS (parent)</th>"))},
        before=links("eleves"),
        careless=hands.cell(),
        harmed=logged("cas 0 adele.abadie"),
    ),
    Trap(
        "column-twice",
        "account-link",
        "console",
        "Two columns « Identifiant CAS », and nothing says how they differ.",
        told("AMBIGUOUS_COLUMN"),
        pages=dict.fromkeys(LISTS, drawn(column_twice)),
        posts={"/do/cas": apart("other column")},
        before=PREFERENCE,
        careless=hands.cell(),
        harmed=logged("other column 0 adele.abadie"),
    ),
    Trap(
        "list-twice",
        "account-link",
        "console",
        "Two lists of the same columns and people on one screen.",
        told("AMBIGUOUS_LIST", "AMBIGUOUS"),
        pages={PUPILS: drawn(list_twice)},
        posts={"/do/cas": apart("other list")},
        before=links("eleves"),
        careless=hands.cell(place=6),
        harmed=logged("other list 0 adele.abadie"),
    ),
    Trap(
        "list-of-former-pupils",
        "account-link",
        "console",
        "« Élèves » stands twice in « Ressources », and the two lead to different lists.",
        told("AMBIGUOUS"),
        pages={
            "/ressources": lambda page, _s, _r: swap(
                page, ENTRY, ENTRY + ENTRY.replace("/eleves", "/eleves?anciens=1")
            ),
            PUPILS: second_list,
        },
        posts={"/do/cas": apart("former pupil")},
        before=links("eleves"),
        careless=hands.cell(f"{PUPILS}?anciens=1"),
        harmed=logged("former pupil 0 adele.abadie"),
    ),
    Trap(
        "read-only",
        "account-link",
        "console",
        "Nothing opens when a cell is pressed, however one does it.",
        told("NO_EDITOR", "NO_RIGHTS", "PROTECTED"),
        pages=dict.fromkeys(LISTS, drawn(lambda page: swap(page, SCRIPT, ""))),
        before=PREFERENCE,
    ),
    Trap(
        "keeps-nothing",
        "account-link",
        "console",
        "The cell shows what was typed; when the list is opened again it is empty.",
        told("NOT_KEPT", "CELLS_LEFT"),
        posts={"/do/cas": takes(lambda _state, _number, _value: None)},
        before=PREFERENCE,
    ),
    Trap(
        "opens-one-below",
        "account-link",
        "console",
        "The field opens beside the name below the one that was pressed.",
        told("NO_EDITOR", "CELL_DIFFERS"),
        pages=dict.fromkeys(
            LISTS,
            script(
                ("forEach((cell) => {", "forEach((pressed, place, all) => {\n  const cell = all[place + 1] ?? all[0];"),
                ('cell.addEventListener("click"', 'pressed.addEventListener("click"'),
            ),
        ),
        before=PREFERENCE,
        careless=hands.cell(),
        harmed=logged("cas 1 adele.abadie"),
    ),
    Trap(
        "lands-one-below",
        "account-link",
        "console",
        "What was typed is seen in the row below once the list comes back: nobody types a second one.",
        told("CELL_DIFFERS", "LIST_CHANGES", "CELLS_LEFT", "NOT_KEPT"),
        pages=dict.fromkeys(LISTS, script(("(cell.textContent = answer.ok ? value : before)", "location.reload()"))),
        posts={"/do/cas": takes(lambda state, number, value: state.set_cas(below(state, number), value))},
        before=one_below,
        cells=1,
        careless=hands.cell(),
        harmed=logged("cas 1 adele.abadie"),
    ),
    Trap(
        "lands-one-below-at-once",
        "account-link",
        "console",
        "What was typed comes to stand in the row below: nobody types a second one.",
        told("CELL_DIFFERS", "LIST_CHANGES", "CELLS_LEFT", "NOT_KEPT"),
        pages=dict.fromkeys(LISTS, SLIPS),
        posts={"/do/cas": takes(lambda state, number, value: state.set_cas(below(state, number), value))},
        before=one_below,
        cells=1,
        careless=hands.cell(),
        harmed=logged("cas 1 adele.abadie"),
    ),
    Trap(
        "cut-short",
        "account-link",
        "console",
        "The cell keeps eight letters of the login: nobody types a second one.",
        told("CELL_DIFFERS", "NOT_KEPT", "CELLS_LEFT"),
        pages=dict.fromkeys(LISTS, script(("(cell.textContent = answer.ok ? value : before)", "location.reload()"))),
        posts={"/do/cas": takes(lambda state, number, value: state.set_cas(number, value[:8]))},
        before=cut_short,
        cells=1,
        careless=hands.cell(),
        harmed=logged("cas 0 adele.ab"),
    ),
    Trap(
        "cut-short-at-once",
        "account-link",
        "console",
        "The cell shows eight letters of what was typed into it: nobody types a second one.",
        told("CELL_DIFFERS", "NOT_KEPT", "CELLS_LEFT"),
        pages=dict.fromkeys(LISTS, CUTS),
        posts={"/do/cas": takes(lambda state, number, value: state.set_cas(number, value[:8]))},
        before=cut_short,
        cells=1,
        careless=hands.cell(),
        harmed=logged("cas 0 adele.ab"),
    ),
    Trap(
        "erases-all-first",
        "account-link",
        "console",
        "The preference asks whether every identifier typed so far may be erased.",
        told("UNKNOWN_QUESTION"),
        pages={"/parametres/affichages": forgets_first},
        posts={"/reponse": asking.answers(FORGETS)},
        careless=says_yes,
        harmed=logged("identifiers erased"),
    ),
    Trap(
        "two-logins-in-the-export",
        "account-link",
        "portal",
        "The export has two columns « Identifiant », which differ: nothing says which one PRONOTE wants.",
        told("EXPORT_…"),
        posts={EXPORT: two_logins},
    ),
    Trap(
        "namesakes",
        "account-link",
        "console",
        "Two pupils of one name without a date of birth, and two accounts: nobody can tell which is whose.",
        told("homonyms"),
        arrange=add_namesakes,
        before=links(),
        doubtful="Quentin",
        careless=hands.cell(place=6, text="lina.quentin1"),
        harmed=logged("cas 13 lina.quentin1"),
    ),
    Trap(
        "holds-another-login",
        "account-link",
        "console",
        "The cell holds another login already: somebody put it there.",
        told("other_identifier", "identifier_unknown"),
        arrange=holds_another,
        before=links(),
        doubtful="Castellan",
        careless=hands.cell(place=2, text="celeste.castellan"),
        harmed=logged("cas 2 celeste.castellan"),
    ),
    Trap(
        "login-of-a-neighbour",
        "account-link",
        "console",
        "The login of « Estève » is in the row of « Castellan »: one of the two is wrong.",
        told("linked_name_differs", "login_elsewhere", "other_identifier"),
        arrange=holds_the_neighbours,
        before=links(),
        doubtful="Castellan",
        careless=hands.cell(place=3, text="dorian.esteve"),
        harmed=logged("cas 3 dorian.esteve"),
    ),
    Trap(
        "born-another-day",
        "account-link",
        "console",
        "Same name, another date of birth: they may be two people.",
        told("birth_date_differs"),
        arrange=born_another_day,
        before=links(),
        doubtful="Castellan",
        careless=hands.cell(place=2, text="celeste.castellan"),
        harmed=logged("cas 2 celeste.castellan"),
    ),
    Trap(
        "one-login-for-two",
        "account-link",
        "portal",
        "The export gives two pupils the same login.",
        told("login_shared"),
        arrange=one_login_for_two,
        before=links(),
        doubtful="Castellan",
        careless=hands.cell(place=2, text="dorian.esteve"),
        harmed=logged("cas 2 dorian.esteve"),
    ),
    Trap(
        "holds-another-login-grid",
        "account-link",
        "console",
        "The same in a grid: the cell holds another login already.",
        told("other_identifier", "identifier_unknown"),
        arrange=holds_another,
        before=links(),
        doubtful="Castellan",
        library="tabulator",
        place="people",
    ),
)
