"""A night in the morning: one outcome a school, one alert a cause, nothing lost between the visit and the page."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest
from pydantic import ValidationError

from robot.errors import Drift, Exit, PublicationStopped, SiteUnavailable
from robot.nights import folder
from robot.nights.summary import CALLS, FILE, SchoolNight, Summary, Trouble
from robot.procedure import Outcome
from robot.runs.events import Failure
from robot.runs.report import Report, VisitReport
from robot.states import AccessState, PublicationState
from tests.nights import samples
from tools import describe_schemas

pytestmark = pytest.mark.unit
CLOSED, OPEN = AccessState(opened=False), samples.EVERYBODY
UAI = samples.number(1)


def _visit(folder: Path, *outcomes: Outcome, error: Exception | None = None) -> VisitReport:
    failure = Failure.of(error) if isinstance(error, Drift | SiteUnavailable | PublicationStopped) else None
    run = Report(
        UAI, "Lycée A", "activation", "Activation", "apply", folder, outcomes=list(outcomes), error=failure, outage=1.5
    )
    return VisitReport(folder, UAI, "Lycée A", "apply", runs=[run], seconds=7.0)


def test_a_night_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    for night in (samples.usual(50), samples.bad()):
        place = folder.of(tmp_path, night.date)
        place.mkdir(parents=True, exist_ok=True)
        (place / FILE).write_text(night.as_json(), encoding="utf-8")
        assert folder.read(place) == night
        told = json.loads(night.as_json())
        assert (told["schema"], told["version"]) == ("atrium-pronote.night", 1)
        jsonschema.validate(told, json.loads(describe_schemas.NIGHT.read_text("utf-8")))


def test_the_schema_in_the_documentation_is_that_of_the_code() -> None:
    assert describe_schemas.NIGHT.read_text("utf-8") == describe_schemas.texts()[describe_schemas.NIGHT]


def test_a_later_version_may_add_fields(tmp_path: Path) -> None:
    told = json.loads(samples.bad().as_json()) | {"weather": "rain"}
    assert Summary.model_validate(told) == samples.bad()


def test_every_exit_code_asks_something_of_the_reader() -> None:
    assert set(CALLS) == set(Exit)


def test_what_a_visit_did_is_told_and_what_the_screen_showed_is_not(tmp_path: Path) -> None:
    error = Drift("NOT_SEEN", "Je ne trouve pas X.", next_step="Regardez.", expected="X", found="Zoé EXEMPLE")
    error.evidence.aria = "- cell Zoé EXEMPLE"
    error.candidates = [{"caption": "Zoé EXEMPLE"}]
    changed = Outcome("accès", "changed", (3,), CLOSED, OPEN)
    there = Outcome("publication", "unchanged", (9,), samples.PUBLISHED, samples.PUBLISHED, reason="publiée")
    refused = Outcome("groupe", "refused", (5,), CLOSED, CLOSED, reason="Non.", code="PROTECTED", next_step="Demandez.")
    where = tmp_path / "2026-03-11" / "220000-x"
    told = SchoolNight.of(_visit(where, changed, there, refused, error=error), tmp_path, tags=["lycees"])
    assert (told.exit_code, told.code, told.call, told.result) == (Exit.DRIFT, "NOT_SEEN", "person", "drift")
    assert [one.outcome for one in told.changes] == [changed, refused]
    assert [one.outcome for one in told.in_place] == [there]
    assert [(one.code, one.sentence, one.next_step, one.about) for one in told.troubles] == [
        ("NOT_SEEN", "Je ne trouve pas X.", "Regardez.", ""),
        ("PROTECTED", "Non.", "Demandez.", "groupe"),
    ]
    assert (told.seconds, told.outage_seconds, told.folder) == (7.0, 1.5, "2026-03-11/220000-x")
    assert "EXEMPLE" not in told.model_dump_json()


def test_two_tries_are_one_outcome_that_keeps_what_the_first_changed(tmp_path: Path) -> None:
    changed = Outcome("accès", "changed", (3,), CLOSED, OPEN)
    first = SchoolNight.of(_visit(tmp_path, changed, error=SiteUnavailable("SITE_DOWN", "En panne.")), tmp_path)
    there = Outcome("accès", "unchanged", (3,), OPEN, OPEN)
    published = Outcome("publication", "unchanged", (9,), PublicationState(published=True), samples.PUBLISHED)
    told = SchoolNight.of(_visit(tmp_path, there, published), tmp_path).after(first)
    assert (told.exit_code, told.code, told.retries) == (Exit.CHANGED, "", 1)
    assert [one.outcome for one in told.changed] == [changed]
    assert [one.outcome for one in told.in_place] == [published]
    assert (told.seconds, told.outage_seconds) == (14.0, 3.0)
    assert told.troubles == ()


def test_one_unknown_screen_at_many_schools_is_one_alert_with_the_list_of_schools() -> None:
    alerts = samples.usual().alerts
    assert [(alert.code, len(alert.schools)) for alert in alerts] == [("NOT_SEEN", 6), ("WRONG_PASSWORD", 2)]
    assert alerts[0].schools == tuple(samples.number(rank) for rank in range(40, 46))


def test_the_school_s_own_name_and_figures_do_not_make_a_cause_of_their_own() -> None:
    def said(rank: int, count: int) -> Trouble:
        text = f"« {samples.name(rank).upper()} » ({samples.number(rank)}) : {count} cellules refusées."
        return Trouble(code="CELLS_LEFT", sentence=text)

    schools = [samples.school(rank, Exit.REFUSED, said(rank, rank * 7)) for rank in range(1, 5)]
    assert [len(alert.schools) for alert in samples.night(schools).alerts] == [4]
    other = samples.school(9, Exit.REFUSED, Trouble(code="CELLS_LEFT", sentence="Une autre chose."))
    assert [len(alert.schools) for alert in samples.night([*schools, other]).alerts] == [4, 1]


def test_a_school_that_is_cut_off_comes_first_and_what_passes_asks_nobody() -> None:
    night = samples.bad()
    assert night.alerts[0].urgent
    assert night.alerts[0].schools == (UAI,)
    assert {alert.code for alert in night.alerts} == {
        *("PUBLICATION_STOPPED", "NOT_SEEN", "BUG", "PROTECTED", "MISSING_SECRET"),
    }
    assert [alert.code for alert in night.passing] == ["SITE_DOWN"]
    assert not samples.night([samples.school(6, Exit.SITE_UNAVAILABLE, samples.DOWN)]).needs_a_person
    assert night.counts == {"urgent": 1, "person": 3, "later": 2, "planned": 1}
    assert night.school(samples.number(5)).result == "not_begun"


def test_an_outcome_that_nothing_explains_is_told_all_the_same() -> None:
    lost = samples.night([samples.school(1, Exit.BUG, code="BUG"), samples.school(2, Exit.PUBLICATION_STOPPED)])
    assert {alert.code: alert.schools for alert in lost.alerts} == {
        "PUBLICATION_STOPPED": (samples.number(2),),
        "BUG": (UAI,),
    }
    assert all(alert.first.sentence for alert in lost.alerts)


def test_a_school_with_two_outcomes_is_no_night() -> None:
    with pytest.raises(ValidationError, match=UAI):
        samples.night([samples.school(1), samples.school(1, Exit.CHANGED)])


def test_the_trend_is_made_of_the_nights_before(tmp_path: Path) -> None:
    for back in range(3):
        night = samples.night([samples.school(1)], date=samples.NIGHT - timedelta(days=back))
        folder.of(tmp_path, night.date).mkdir(parents=True)
        (folder.of(tmp_path, night.date) / FILE).write_text(night.as_json(), encoding="utf-8")
    (folder.of(tmp_path, samples.NIGHT - timedelta(days=1)) / FILE).write_text("{", encoding="utf-8")
    assert [one.date for one in folder.every(tmp_path)] == [samples.NIGHT, samples.NIGHT - timedelta(days=2)]
    assert [one.date for one in folder.trend(tmp_path, samples.NIGHT)] == [samples.NIGHT - timedelta(days=2)]
