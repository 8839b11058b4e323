"""`history` and `show`: what past visits and nights left, found again by school, result and date."""

from __future__ import annotations

import json
import webbrowser
from datetime import date, datetime
from pathlib import Path

import pytest

from robot.errors import Drift, Exit
from robot.nights import folder, morning
from robot.runs import events, report_page, retention
from robot.runs.events import Event, Failure, RunEnded, RunStarted, VisitEnded, VisitStarted
from robot.runs.report import VisitReport
from tests.conftest import Ask
from tests.nights import samples

pytestmark = pytest.mark.unit
UNKNOWN = Failure.of(Drift("NOT_SEEN", "Je ne trouve pas X."))


def _visit(recordings: Path, when: str, rank: int, *told: Event, ended: bool = True) -> Path:
    """A visit as it leaves its folder."""
    started = datetime.fromisoformat(when).astimezone()
    place = recordings / f"{started:%Y-%m-%d}" / f"{started:%H%M%S}-{samples.number(rank)}-activation-apply"
    place.mkdir(parents=True)
    all_told: list[Event] = [
        VisitStarted(time=started, robot="1", uai=samples.number(rank), school=samples.name(rank), mode="apply"),
        RunStarted(time=started, procedure="activation", section="Activation"),
        *told,
    ]
    if ended:
        all_told.append(RunEnded(exit_code=Exit.NOTHING_TO_DO, seconds=6.5))
        all_told.append(VisitEnded(exit_code=Exit.NOTHING_TO_DO, seconds=7.0))
    lines = "".join(one.model_dump_json(by_alias=True) + "\n" for one in all_told)
    (place / events.FILE).write_text(lines, encoding="utf-8")
    report = VisitReport.of(place, events.read(place))
    if ended:
        (place / "outcome.json").write_text(json.dumps(report.as_dict()), encoding="utf-8")
        report_page.write(report)
    return place


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    place = tmp_path / "recordings"
    _visit(place, "2026-03-09T22:00:00", 1)
    _visit(place, "2026-03-10T22:00:00", 1, events.Failed(failure=UNKNOWN))
    _visit(place, "2026-03-10T22:01:00", 2)
    _visit(place, "2026-03-11T22:00:00", 12, ended=False)
    (place / "2026-03-11" / "230000-odd").mkdir()
    (place / "2026-03-11" / "230000-odd" / events.FILE).write_text("{}\n", encoding="utf-8")
    morning.leave(samples.usual(20), place)
    return place


def _found(ask: Ask, *words: str) -> list[tuple[str, str]]:
    answer = ask("history", "--json", *words)
    assert answer.code == 0, answer.err
    return [(past["uai"], past["result"]) for past in json.loads(answer.out)["visits"]]


def test_every_visit_is_listed_the_latest_first_also_a_killed_one(ask: Ask, recordings: Path) -> None:
    assert _found(ask) == [
        (samples.number(12), "unended"),
        (samples.number(2), "nothing_to_do"),
        (samples.number(1), "drift"),
        (samples.number(1), "nothing_to_do"),
    ]
    said = ask("history").out
    assert "écran non reconnu (NOT_SEEN)" in said
    assert "10/03/2026 22:00" in said
    assert "11/03/2026" in said.split("4 exécution")[0]
    assert str(Path("recordings/nights/2026-03-11/nuit.html")) in said


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (("--school", samples.number(1)), 2),
        (("--school", "college exemples 1"), 2),
        (("--school", "cité"), 1),
        (("--result", "écran non reconnu"), 1),
        (("--result", "A traiter"), 2),
        (("--result", "drift", "--school", samples.number(2)), 0),
        (("--since", "2026-03-10"), 3),
        (("--until", "09/03/2026"), 1),
        (("--since", "2026-03-10", "--until", "2026-03-10"), 2),
    ],
)
def test_visits_are_found_by_school_result_and_date(
    ask: Ask, recordings: Path, words: tuple[str, ...], count: int
) -> None:
    assert len(_found(ask, *words)) == count


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--since", "hier"), "BAD_DATE"),
        (("--until", "31/02/2026"), "BAD_DATE"),
        (("--result", "bof"), "UNKNOWN_RESULT"),
    ],
)
def test_a_faulty_option_is_a_sentence(ask: Ask, recordings: Path, words: tuple[str, ...], code: str) -> None:
    told = ask("history", *words)
    assert (told.code, code in told.err) == (Exit.USAGE, True)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that the machine's browser was given."""
    addresses: list[str] = []

    def kept(address: str) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", kept)
    return addresses


def test_the_last_report_of_a_school_is_opened(ask: Ask, recordings: Path, opened: list[str]) -> None:
    assert ask("show", samples.number(1)).code == 0
    folder_of_last = recordings / "2026-03-10" / f"220000-{samples.number(1)}-activation-apply"
    assert opened == [(folder_of_last / "rapport.html").as_uri()]
    # The page of a killed visit is made first.
    assert ask("show", "exemples 12").code == 0
    assert "rapport.html" in opened[-1]
    assert samples.name(12) in Path(opened[-1].removeprefix("file://")).read_text("utf-8")
    assert ask("show").code == 0
    assert opened[-1] == (folder.of(recordings, samples.NIGHT) / "nuit.html").as_uri()


def test_a_school_that_is_not_one_is_a_sentence(ask: Ask, recordings: Path, opened: list[str]) -> None:
    assert "NO_RECORDING" in ask("show", "lycée de nulle part").err
    several = ask("show", "des exemples").err
    assert "SEVERAL_SCHOOLS" in several
    assert samples.number(12) in several
    assert opened == []


def test_nights_are_not_kept_longer_than_recordings(recordings: Path) -> None:
    retention.apply(recordings, {}, date(2026, 4, 9))
    assert folder.of(recordings, samples.NIGHT).is_dir()
    retention.apply(recordings, {}, date(2026, 5, 9))
    assert not folder.of(recordings, samples.NIGHT).exists()


def test_each_night_of_one_date_keeps_its_own_page_and_the_newest_is_shown(
    ask: Ask, recordings: Path, opened: list[str]
) -> None:
    whole = samples.usual(20)
    for number in (2, 10):
        again = samples.night([samples.school(number)]).model_copy(update={"number": number})
        morning.leave(again, recordings)
    assert folder.read(folder.of(recordings, samples.NIGHT)) == whole
    assert [(one.name, len(one.schools)) for one in folder.every(recordings)] == [
        (f"{samples.NIGHT}.10", 1),
        (f"{samples.NIGHT}.2", 1),
        (f"{samples.NIGHT}", 20),
    ]
    assert ask("show").code == 0
    assert opened[-1] == (folder.of(recordings, f"{samples.NIGHT}.10") / "nuit.html").as_uri()
    assert "Nuit du 11/03/2026 (10)" in Path(opened[-1].removeprefix("file://")).read_text("utf-8")
    assert str(Path(f"recordings/nights/{samples.NIGHT}.2/nuit.html")) in ask("history").out
    assert [brief.number for brief in folder.trend(recordings, samples.NIGHT, 10)] == [1, 2]
    retention.apply(recordings, {}, date(2026, 5, 9))
    assert folder.folders(recordings) == []
