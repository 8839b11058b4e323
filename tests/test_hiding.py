"""Every secret that the process knows is hidden by every writer, wherever it came from and in whatever form."""

from __future__ import annotations

import json
import logging
import pickle
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import SecretStr

from robot import config, mishap, secrets, telling
from robot.errors import Bug, Exit
from robot.hiding import HIDDEN, KNOWN, forms_of
from robot.nights import afterwards, morning, queue
from robot.nights.register import Register
from robot.nights.summary import SchoolNight, Trouble
from robot.runs import recovery
from robot.runs.event_log import EventLog
from robot.runs.events import Failed, Failure, NoteWritten
from robot.runs.evidence import Evidence
from robot.runs.journal import Journal
from robot.runs.locks import Lease
from robot.secrets import DATABASE
from robot.store.address import address
from robot.terminal import Terminal
from tests.activation.schools import FRESH
from tests.activation.test_evidence import contents
from tests.conftest import Robot
from tests.nights import samples, scripted

PASSWORD, OF_DATABASE, MADE = "pl4nté \"&<'% é", "b@se/plantée", "fait-par-le-robot"
NOTIFY, HEALTH = "json://127.0.0.1:9/jeton-planté", "https://127.0.0.1:9/clé-plantée"


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Secrets that came in by every door."""
    scripted.write(tmp_path, {uai: ["changed"] for uai in scripted.uais(1)})
    monkeypatch.setenv(DATABASE, "postgresql://robot:b%40se%2Fplant%C3%A9e@127.0.0.1:9/robot")
    monkeypatch.setenv(afterwards.ADDRESSES, NOTIFY)
    monkeypatch.setenv(afterwards.HEALTH, HEALTH)
    secrets.write(tmp_path, f"ATRIUM_PASSWORD_{scripted.uais(1)[0]}='{PASSWORD}'\nPRONOTE_PASSWORD='{MADE}'\n")
    KNOWN.forget()
    config.survey(tmp_path / "schools.toml")
    return PASSWORD, OF_DATABASE, MADE, NOTIFY, HEALTH


def _evidence(place: Path, said: str) -> None:
    evidence = Evidence(place, "x", keep_trace=False)
    events = EventLog(evidence, ())
    events.emit(NoteWritten(text=said))
    events.emit(Failed(failure=Failure(code="BUG", sentence=said, exit_code=Exit.BUG, kind="Bug")))
    evidence.log.error("said", what=said, within={said: [said]})
    evidence.write("outcome.json", {"said": said})
    events.close()
    evidence.close()


def _morning(place: Path, said: str) -> None:
    trouble = Trouble(code="BUG", sentence=said, next_step=said, expected=said)
    morning.leave(samples.night([samples.school(1, Exit.BUG, trouble)]), place, KNOWN.clean)


def _queue(place: Path, said: str) -> None:
    queue.log_to(place / "file.log", KNOWN.clean)
    try:
        raise ValueError(said)
    except ValueError as error:
        queue.note(f"what {said} says", error)
    logging.getLogger("dbos").handlers[0].close()


def _mishap(place: Path, said: str) -> None:
    error = mishap.as_robot_error(ValueError(said))
    kept = Path(error.next_step.split()[3])
    kept.rename(place / "details.txt")


def _database(place: Path, said: str) -> None:
    journal = Journal(place)
    register = Register(journal.database)
    night = register.begin("all", "apply", "1", [FRESH], until=None, once=True)
    trouble = Trouble(code="BUG", sentence=said)
    register.tell(night.name, FRESH, 1, "m", SchoolNight(uai=FRESH, name="É", exit_code=Exit.BUG, troubles=(trouble,)))


WRITERS: dict[str, Callable[[Path, str], None]] = {
    "events, log and outcome": _evidence,
    "morning": _morning,
    "queue": _queue,
    "mishap": _mishap,
    "database": _database,
}


@pytest.mark.unit
@pytest.mark.parametrize("writer", WRITERS)
def test_no_writer_writes_a_secret(tmp_path: Path, planted: tuple[str, ...], writer: str) -> None:
    place = tmp_path / "written"
    place.mkdir()
    said = " | ".join(form for one in planted for form in forms_of(one))
    WRITERS[writer](place, f"Avant {said} après")
    written = b"".join(data for _, data in contents(place))
    assert HIDDEN.encode() in written or HIDDEN.encode("unicode_escape") in written or b"\\u2022" in written
    for form in (form for one in planted for form in forms_of(one)):
        assert form.encode() not in written, form


@pytest.mark.unit
def test_no_secret_is_said_to_the_terminal_with_an_error(
    planted: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    said = " ".join(planted)
    failure = Failure.of(Bug("BUG", f"Voici {said}", next_step=said, expected=said, found=said))
    telling.error(Terminal(stderr=True), failure)
    telling.as_json(telling.failed(failure))
    out, err = capsys.readouterr()
    assert HIDDEN in out
    assert [one for one in planted if one in out + err or json.dumps(one)[1:-1] in out] == []


@pytest.mark.unit
def test_a_guardian_knows_the_password_that_it_was_handed(tmp_path: Path) -> None:
    scripted.write(tmp_path, {FRESH: ["changed"]})
    settings = config.survey(tmp_path / "schools.toml").settings
    url = address({DATABASE: "postgresql://robot:b%40se@127.0.0.1:9/robot"}, tmp_path)
    charge = recovery.Charge(
        school=settings.schools[FRESH],
        intention=1,
        lease=Lease(FRESH),
        account=config.Credentials(login="x", password=SecretStr(PASSWORD), source=""),
        captions={},
        journal=Journal(tmp_path),
        recordings=tmp_path,
        patience=5,
        path=tmp_path,
        environment={},
    )
    handed = pickle.dumps((charge, url))
    KNOWN.forget()
    assert PASSWORD not in KNOWN
    assert pickle.loads(handed)[0].options
    assert PASSWORD in KNOWN


def everything(place: Path) -> Iterator[tuple[str, bytes]]:
    """All that a night left, as bytes, what is in recordings and databases too."""
    yield from contents(place)
    for path in place.rglob("*.sqlite"):
        with closing(sqlite3.connect(path)) as db:
            yield path.name, "\n".join(db.iterdump()).encode()


@pytest.mark.slow
def test_a_night_leaves_no_secret_anywhere(robot: Robot) -> None:
    """Its messages fail, a school is refused, its screens are kept: whatever may be written is."""
    world = robot.simulator.world
    robot.configure(**{f"u{FRESH}": {"mon_ent": '"Un ENT qui n\'est pas proposé"'}})
    env = {afterwards.ADDRESSES: NOTIFY, afterwards.HEALTH: HEALTH, "PGPASSWORD": OF_DATABASE}
    words = ("--patience", "6", "--school", FRESH, "--evidence", "toujours")
    answer = robot.ask("night", *words, env=env, patience=500)
    assert answer.code in (Exit.REFUSED, Exit.DRIFT), answer.said
    school = world.schools[FRESH]
    known = [*school.atrium_admins.values(), *school.console_users.values(), *world.handed_out]
    known += [NOTIFY, HEALTH, OF_DATABASE]
    left = [*everything(robot.recordings), ("said", answer.said.encode())]
    assert any(name.endswith(".network") for name, _ in left)
    assert any(zipfile.is_zipfile(path) for path in robot.recordings.rglob("*.zip"))
    found = {name for name, data in left for one in known for form in forms_of(one) if form.encode() in data}
    assert found == set()
