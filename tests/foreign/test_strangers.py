"""The procedures on instances whose markup owes nothing to the simulator's: right writes only, then none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from starlette.applications import Starlette

from robot.errors import Exit
from robot.runs.report import Report
from tests.foreign import bootstrap, elements, liferay62, material, plain, service, tables
from tests.foreign.served import CAS, ENT, PROFILES, Served, State, run

HERE = Path(__file__).parent
Apps = Callable[[State], tuple[Starlette, Starlette]]


def publisher(state: State) -> tuple[Starlette, Starlette]:
    """Liferay 6.2, then the publisher's own console: delegations, and lists of cells without rows."""
    page = HERE / "publisher.html"
    pages = {"/": page, "/deconnexion.html": page, "/lists.js": HERE / "publisher.js"}
    return liferay62.application(state), service.application(state, pages)


def shadow(state: State) -> tuple[Starlette, Starlette]:
    """Custom elements on both sides: everything stands in open shadow roots."""
    return elements.application(state), service.application(state, {"/": HERE / "shadow.html"})


def windowed(state: State) -> tuple[Starlette, Starlette]:
    """Tables as layout, then a console that opens in a window of its own, framed twice."""
    parts = {"": "_door", "console": "_shell", "cadre": "", "net": "_net", "deconnexion": "_out"}
    pages = {f"/{path}": HERE / f"windowed{part}.html" for path, part in parts.items()}
    return tables.application(state), service.application(state, pages)


def plainly(state: State) -> tuple[Starlette, Starlette]:
    """Liferay 6.2 again, then a console of plain pages: a load per gesture, a save button on each."""
    return liferay62.application(state), plain.application(state)


STRANGERS: dict[str, Apps] = {
    "bootstrap": bootstrap.application,
    "material": material.application,
    "publisher": publisher,
    "shadow": shadow,
    "windowed": windowed,
    "plain": plainly,
}
WHOLE = ("publisher", "shadow", "windowed", "plain")


def told(report: Report) -> str:
    """Everything the report says, for a failure's message."""
    return str(report.as_dict())


@pytest.mark.parametrize(
    ("stranger", "flow", "mode", "ends", "writes"),
    [
        pytest.param(
            "publisher",
            "activation",
            "apply",
            Exit.CHANGED,
            ["services", "stop", "ent", "active", "publish"],
            marks=pytest.mark.ci,
        ),
        pytest.param("plain", "account-link", "plan", Exit.DIFFERENCES, [], marks=pytest.mark.slow),
        ("publisher", "session-duration", "plan", Exit.DIFFERENCES, []),
    ],
)
def test_one_run_of_each_procedure(  # noqa: PLR0917 - one case a line
    stranger: str, flow: str, mode: Literal["plan", "apply"], ends: Exit, writes: list[str], tmp_path: Path
) -> None:
    """The quick look; the slow tests below go all the way."""
    state = State()
    with Served(*STRANGERS[stranger](state)) as served:
        report = run(served, tmp_path, mode, flow)
    assert report.exit_code == ends, told(report)
    assert [one.split()[0] for one in state.writes] == writes


@pytest.mark.slow
@pytest.mark.parametrize("stranger", STRANGERS)
def test_activation_writes_what_is_asked_then_nothing(stranger: str, tmp_path: Path) -> None:
    """Plan, apply, apply again."""
    state = State()
    with Served(*STRANGERS[stranger](state)) as served:
        plan = run(served, tmp_path, "plan")
        assert state.writes == [], told(plan)
        assert plan.exit_code == Exit.DIFFERENCES, told(plan)
        report = run(served, tmp_path)
        assert report.exit_code == Exit.CHANGED, told(report)
        pronote = state.services["pronote"]
        assert (pronote.on, pronote.profiles) == (True, set(PROFILES))
        assert (state.published, state.ent, state.cas) == (True, ENT, CAS)
        assert state.writes[0] == "services pronote:oui:" + ",".join(PROFILES)
        assert state.writes[1] == "stop"
        assert set(state.writes[2:-1]) <= {"ent", "active True"}
        assert state.active or stranger != "publisher"
        assert state.writes[-1] == "publish"
        before = list(state.writes)
        again = run(served, tmp_path)
        assert again.exit_code == Exit.NOTHING_TO_DO, told(again)
        assert state.writes == before


@pytest.mark.slow
@pytest.mark.parametrize("stranger", WHOLE)
def test_account_link_fills_the_sure_cells_then_nothing(stranger: str, tmp_path: Path) -> None:
    """Plan, apply, apply again."""
    state = State()
    with Served(*STRANGERS[stranger](state)) as served:
        plan = run(served, tmp_path, "plan", "account-link")
        assert state.writes == [], told(plan)
        assert plan.exit_code == Exit.DIFFERENCES, told(plan)
        report = run(served, tmp_path, flow="account-link")
        assert report.exit_code == Exit.CHANGED, told(report)
        assert state.wrong_links() == []
        assert [one for one in state.rows if one.cas != one.due] == []
        assert state.preference
        before = list(state.writes)
        again = run(served, tmp_path, flow="account-link")
        assert again.exit_code == Exit.NOTHING_TO_DO, told(again)
        assert state.writes == before


@pytest.mark.slow
@pytest.mark.parametrize("stranger", WHOLE)
def test_session_duration_sets_the_asked_profiles_then_nothing(stranger: str, tmp_path: Path) -> None:
    """Plan, apply, apply again."""
    state = State()
    with Served(*STRANGERS[stranger](state)) as served:
        plan = run(served, tmp_path, "plan", "session-duration")
        assert state.writes == [], told(plan)
        assert plan.exit_code == Exit.DIFFERENCES, told(plan)
        report = run(served, tmp_path, flow="session-duration")
        assert report.exit_code == Exit.CHANGED, told(report)
        assert state.durations == {
            "professeurs": {"Professeur": 45, "Professeur principal": 45, "Consultation": 45},
            "vie_scolaire": {"CPE": 30, "Surveillant": None},
            "administratif": {"Administration": None, "Secrétariat": None},
        }
        before = list(state.writes)
        again = run(served, tmp_path, flow="session-duration")
        assert again.exit_code == Exit.NOTHING_TO_DO, told(again)
        assert state.writes == before
