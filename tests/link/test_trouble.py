"""What can go wrong while identifiers are typed: nothing doubtful stays, the rest is done, and a second run ends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from fixtures.server import Simulator
from fixtures.world import School, World
from robot.accounts.report import FATES
from robot.errors import Drift, Exit, Refused, SiteUnavailable
from robot.pages.pronote import Console
from robot.states import LinksState
from robot.widgets.grid.lanes import DEPTH
from robot.widgets.watch import Gesture
from tests.conftest import Robot
from tests.link.desk import at_console, empty_cells, long_list, read
from tests.link.test_truth import FEW, SOME, UAI, alone, links, small, wrong_links
from tests.listening import Observer

#: The preference, and the column of each list.
BEFORE_CELLS = 5


class AtTheFirstCell(Observer):
    """Something happens on the server just before the first cell is typed."""

    def __init__(self, happens: Callable[[], None]) -> None:
        self._happens: Callable[[], None] | None = happens

    def gesture(self, gesture: Gesture) -> None:
        """Once."""
        if gesture.verb == "fill" and self._happens is not None:
            happens, self._happens = self._happens, None
            happens()


def sure(school: School) -> dict[int, str]:
    """The links that nobody could doubt, for rows that have none; a login that stands in another row is a doubt."""
    held = links(school)
    known = set(held.values())
    return {number: login for number, login in alone(school).items() if not held[number] and login not in known}


@pytest.mark.slow
def test_a_refused_identifier_is_reported_and_the_others_are_written(robot: Robot, world: World) -> None:
    school = small(world)
    right = sure(school)
    taken = next(one for one in school.console.people if one.profile == "eleve" and one.number in right)
    other = next(one for one in school.console.people if one.profile == "personnel" and one.number in right)

    def somebody_types_it_elsewhere() -> None:
        other.cas_id = right[taken.number]

    report = robot.run("account-link", UAI, observer=AtTheFirstCell(somebody_types_it_elsewhere))
    assert report.exit_code == Exit.REFUSED
    assert report.error is None
    held = links(school)
    assert held[taken.number] == ""
    assert held[other.number] == right[taken.number]
    rest = {number: login for number, login in right.items() if number not in (taken.number, other.number)}
    assert {number: held[number] for number in rest} == rest
    lines = (report.folder / "cellules.csv").read_text("utf-8-sig").splitlines()
    assert [one for one in lines if right[taken.number] in one and "est déjà attribué" in one]
    # The staff's row that somebody else filled meanwhile is left as it was found, and said.
    assert [one for one in lines if right[other.number] in one and FATES["moved"] in one]


@pytest.mark.slow
def test_cells_written_before_a_session_was_lost_are_told_with_those_written_after(robot: Robot, world: World) -> None:
    school = small(world)
    before = links(school)
    # One list is whole by then, and the next one begun.
    world.faults[UAI].expire_console_after = BEFORE_CELLS + FEW + SOME
    report = robot.run("account-link", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    made = {login for number, login in links(school).items() if login != before[number]}
    saved = [one.detail["after"] for one in world.writes(UAI, "cas_id_saved")]
    assert sorted(saved) == sorted(made)
    cells = (report.folder / "cellules.csv").read_text("utf-8-sig").splitlines()
    lines = [one for one in cells if FATES["kept"] in one]
    assert len(lines) == len(made)
    assert [login for login in made if not any(login in one for one in lines)] == []
    page = (report.folder / "comptes.html").read_text("utf-8")
    assert [login for login in made if login not in page] == []
    # Each list counts from what stood there before the run.
    told = [one for one in report.outcomes if isinstance(one.after, LinksState)]
    assert {one.status for one in told} == {"changed"}
    counted = [
        (one.before.in_place, one.after.in_place)
        for one in told
        if isinstance(one.before, LinksState) and isinstance(one.after, LinksState)
    ]
    assert len(counted) == len(told)
    assert sum(after - before for before, after in counted) == len(made)


@pytest.mark.slow
@pytest.mark.parametrize("trouble", ["exclusive", "frozen"])
def test_what_stops_the_typing_midway_is_taken_up_again_by_the_next_run(
    robot: Robot, world: World, trouble: str
) -> None:
    school = small(world)
    right = sure(school)
    known_wrong = set(wrong_links(school))
    faults = world.faults[UAI]

    def happens() -> None:
        if trouble == "exclusive":
            faults.exclusive_after = 5
        else:
            faults.freeze_console = True

    report = robot.run("account-link", UAI, observer=AtTheFirstCell(happens))
    assert report.exit_code == Exit.SITE_UNAVAILABLE
    assert report.error is not None
    assert report.error.code == ("EXCLUSIVE_MODE" if trouble == "exclusive" else "LIST_FROZEN")
    assert len(world.writes(UAI, "cas_id_saved")) == (5 if trouble == "exclusive" else 0)
    assert set(wrong_links(school)) <= known_wrong

    school.console.exclusive_mode = False
    assert robot.run("account-link", UAI).exit_code == Exit.CHANGED
    held = links(school)
    assert {number: held[number] for number in right} == right
    numbers = [one.detail["number"] for one in world.writes(UAI, "cas_id_saved")]
    assert len(numbers) == len(set(numbers))


@pytest.mark.slow
def test_saves_that_the_server_forgets_are_noticed(robot: Robot, world: World) -> None:
    small(world)
    before = links(world.schools[UAI])

    def forget() -> None:
        world.faults[UAI].forget_saves = True

    report = robot.run("account-link", UAI, observer=AtTheFirstCell(forget))
    assert links(world.schools[UAI]) == before
    assert report.exit_code == Exit.REFUSED
    assert "NOT_KEPT" in str(report.as_dict())
    # Seen as they were typed, but told as what they are.
    cells = (report.folder / "cellules.csv").read_text("utf-8-sig")
    assert FATES["kept"] not in cells
    assert FATES["unkept"] in cells


@pytest.fixture
def pupils() -> Iterator[Simulator]:
    """A long list."""
    with long_list() as running:
        yield running


ANOTHER_TEXT = """() => {
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    return send.call(this, body?.replace('"essai.010"', '"ESSAI.010"'));
  };
}"""


def test_nothing_more_is_typed_once_a_cell_shows_another_text(pupils: Simulator) -> None:
    """The console changes what it was given: somebody must look."""
    told: list[tuple[str, str]] = []

    def fill(console: Console) -> None:
        listing = read(console)
        console.screen.page.evaluate(ANOTHER_TEXT)
        told_ = lambda cell, fate, _: told.append((cell.value, fate))  # noqa: E731 - one line
        console.resources.fill("eleves", listing, empty_cells(listing), on_cell=told_)

    with pytest.raises(Drift) as caught:
        at_console(pupils, fill)
    assert caught.value.code == "CELL_DIFFERS"
    (school,) = pupils.world.schools.values()
    written = [one.detail["after"] for one in pupils.world.writes(school.uai, "cas_id_saved")]
    assert "ESSAI.010" in written
    # Those that waited for the server behind it, and none after.
    assert len(written) <= 11 + DEPTH["events"]
    assert ("essai.010", "moved") in told


#: Once the list is scrolled, its rows go and none come.
BLANK = """() => document.addEventListener("scroll", () => {
  for (const one of document.querySelectorAll(".liste-focus-grid")) one.remove();
}, { capture: true })"""


def test_a_list_that_shows_no_rows_any_more_stops_the_typing(pupils: Simulator) -> None:
    """It would else be waited for once per row."""

    def fill(console: Console) -> None:
        listing = read(console)
        console.screen.page.evaluate(BLANK)
        console.screen.patience = 2
        console.resources.fill("eleves", listing, empty_cells(listing), on_cell=lambda *_: None)

    with pytest.raises(SiteUnavailable) as caught:
        at_console(pupils, fill)
    assert caught.value.code == "LIST_FROZEN"
    assert "ne montre plus ses lignes" in caught.value.sentence


#: Whenever the list is scrolled, before anything of it can be read.
SOMEBODY_ELSE = """() => {
  let time = 0;
  const scrolled = Object.getOwnPropertyDescriptor(Element.prototype, "scrollTop");
  const set = function (value) {
    time += 1;
    for (const one of document.querySelectorAll('[role=gridcell],[role=rowheader]')) {
      one.dataset.was ??= one.textContent;
      one.textContent = `${one.dataset.was} ${time}`;
    }
    scrolled.set.call(this, value);
  };
  Object.defineProperty(Element.prototype, "scrollTop", { ...scrolled, set });
}"""


def test_a_list_that_changes_while_it_is_read_is_not_trusted(pupils: Simulator) -> None:
    def changing(console: Console) -> None:
        sheet = console.resources.open("eleves")
        console.screen.page.evaluate(SOMEBODY_ELSE)
        console.resources.read("eleves", sheet)

    with pytest.raises(Refused) as caught:
        at_console(pupils, changing)
    assert caught.value.code == "LIST_CHANGES"
