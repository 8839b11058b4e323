"""What is kept of a sign-in by hand: sealed, the product's own, one account's, for a week, and forgotten on demand."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import null

from robot import cli, config, display, limits, sealed, secrets
from robot.config import Settings
from robot.errors import Exit, SiteUnavailable, Usage
from robot.hiding import KNOWN
from robot.pages.by_hand import at_the_window
from robot.runs.desk import RunOptions
from robot.runs.hands import by_hand
from robot.runs.journal import Journal
from robot.runs.kept_sign_in import FOLDER, KeptSignIn, all_kept
from tests.conftest import Ask
from tests.sign_in.rings import InMemory, Locked, in_use

pytestmark = pytest.mark.unit
FIRST, SECOND = "0139901S", "0069902F"
COOKIE, ELSEWHERE, TOKEN = "c00kie-plantée-7f3a", "c00kie-dEduConnect-9", "eyJhbGciOi.jeton-1234567"
NOW = datetime.now(UTC)


def cookie(domain: str, value: str) -> dict[str, Any]:
    return {"name": "session", "value": value, "domain": domain, "path": "/", "expires": -1}


STATE: dict[str, Any] = {
    "cookies": [cookie("c.exemple.fr", COOKIE), cookie(".educonnect.education.gouv.fr", ELSEWHERE)],
    "origins": [
        {"origin": "https://c.exemple.fr", "localStorage": [{"name": "etat", "value": json.dumps({"jeton": TOKEN})}]},
        {"origin": "https://ailleurs.exemple.fr", "localStorage": [{"name": "x", "value": ELSEWHERE}]},
    ],
}


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "compte"))


@pytest.fixture
def ring() -> Iterator[InMemory]:
    with in_use(InMemory()) as ring:
        yield ring


def settings(*env: str, named: str = '["pronote", "atrium"]') -> Settings:
    """Two schools at one console, in the present folder."""
    lines = 'mon_ent = "A"\nurl_cas = "https://cas.exemple.fr/"\nconsole = "https://c.exemple.fr/"\n'
    schools = [
        f'[schools.{uai}]\nnom = "Lycée {uai}"\nsite = "https://s.exemple.fr/{uai}"\n' for uai in (FIRST, SECOND)
    ]
    text = f"[defaults]\n{lines}connexion_manuelle = {named}\n" + "\n".join(schools)
    Path("schools.toml").write_text(text, encoding="utf-8")
    secrets.write(Path(), "\n".join(env) + "\n")
    return config.read(Path("schools.toml"))


def place(given: Settings, uai: str = FIRST) -> KeptSignIn:
    return KeptSignIn(given, "PRONOTE", uai)


@pytest.mark.parametrize("where", ["ring", "file"])
def test_it_is_sealed_and_only_the_product_s_own_is_in_it(ask: Ask, where: str) -> None:
    kept = place(settings())
    with in_use(InMemory() if where == "ring" else null.Keyring()):  # type: ignore[no-untyped-call]
        assert kept.write(STATE, NOW) == where
        read = kept.read()
        assert read is not None
        assert read.state["cookies"] == STATE["cookies"][:1]
        assert read.state["origins"] == STATE["origins"][:1]
        assert read.since == NOW
    written = kept.file.read_bytes()
    keys = [path.read_text() for path in sealed.keys_folder().glob("*.key")]
    assert len(keys) == (where == "file")
    assert [one for one in (COOKIE, TOKEN, ELSEWHERE, *keys) if one.encode() in written] == []
    options = RunOptions(kept.settings, Journal(Path("recordings")), Path("recordings"), states={"PRONOTE": STATE})
    assert COOKIE not in repr(read) + repr(options)
    if os.name == "posix":
        private = [kept.file, *sealed.keys_folder().glob("*.key")]
        assert [path for path in private if path.stat().st_mode & 0o077] == []


def test_what_opens_something_in_it_is_hidden_as_soon_as_it_is_kept_or_read(ask: Ask, ring: InMemory) -> None:
    kept = place(settings())
    said = f"{COOKIE} {TOKEN}"
    for act in (lambda: kept.write(STATE, NOW), kept.read):
        KNOWN.forget()
        act()
        assert [one for one in (COOKIE, TOKEN, *ring.held.values()) if one in KNOWN.clean(said + str(ring.held))] == []


def test_a_file_that_was_changed_or_brought_from_elsewhere_opens_nothing(ask: Ask, ring: InMemory) -> None:
    kept = place(settings())
    kept.write(STATE, NOW)
    good = kept.file.read_bytes()

    def fault() -> str:
        with pytest.raises(Usage) as told:
            kept.read()
        return told.value.code

    kept.file.write_bytes(good[:-9] + b"AAAAAAAA=")
    assert fault() == "SEAL_BROKEN"
    kept.file.write_bytes(b"rien")
    assert fault() == "SEAL_BROKEN"
    kept.file.write_bytes(good)
    ring.held.clear()
    assert fault() == "SEAL_BROKEN"
    keyring.set_keyring(Locked())
    assert fault() == "KEY_RING_CLOSED"


def test_it_is_gone_after_a_week_however_the_file_dates_itself(ask: Ask, ring: InMemory) -> None:
    kept = place(settings())
    late = NOW - timedelta(seconds=limits.KEPT_SIGN_IN)
    kept.write(STATE, late + timedelta(hours=1))
    assert kept.read() is not None
    kept.write(STATE, late)
    told = sealed.told(kept.file)
    rest = kept.file.read_bytes().partition(b"\n")[2]
    kept.file.write_bytes(json.dumps({**told, "since": NOW.isoformat()}).encode() + b"\n" + rest)
    assert kept.read() is None
    assert not kept.file.exists()
    kept.write(STATE, late)
    assert all_kept(kept.settings) == []
    assert not kept.file.exists()


def test_it_is_one_account_s_the_common_login_s_or_a_school_s(ask: Ask, ring: InMemory) -> None:
    alone = settings()
    place(alone).write(STATE, NOW)
    assert place(alone, SECOND).read() is None
    # A file that was given another's name is another's all the same.
    place(alone, SECOND).file.write_bytes(place(alone).file.read_bytes())
    assert place(alone, SECOND).read() is None
    common = settings("PRONOTE_LOGIN='admin'")
    assert place(common).read() is None
    place(common).write(STATE, NOW)
    assert place(common, SECOND).read() is not None
    own = settings("PRONOTE_LOGIN='admin'", f"PRONOTE_LOGIN_{SECOND}='autre'")
    assert place(own, SECOND).read() is None
    assert place(own).read() is not None


def test_what_is_kept_is_listed_without_its_content_and_forgotten_on_demand(ask: Ask, ring: InMemory) -> None:
    given = settings()
    for uai in (FIRST, SECOND):
        place(given, uai).write(STATE, NOW)
    rows = json.loads(ask("sign-ins", "--json").out)["sign_ins"]
    assert {(row["product"], row["school"], row["key"]) for row in rows} == {
        ("PRONOTE", FIRST, "ring"),
        ("PRONOTE", SECOND, "ring"),
    }
    assert COOKIE not in ask("sign-ins").out + str(rows)
    assert ask("sign-ins", "forget", "--school", FIRST).code == Exit.CHANGED
    assert place(given).read() is None
    assert place(given, SECOND).read() is not None
    copy = place(given, SECOND).file.read_bytes()
    assert ask("sign-ins", "forget").code == Exit.CHANGED
    assert list(Path(FOLDER).iterdir()) == []
    assert ring.held == {}
    # Not even a copy of the file opens: its key is gone.
    place(given, SECOND).file.write_bytes(copy)
    with pytest.raises(Usage):
        place(given, SECOND).read()
    assert ask("sign-ins", "forget", "--school", FIRST).code == Exit.NOTHING_TO_DO


def test_one_visit_at_a_time_uses_it_and_a_rescue_waits_for_nobody_long(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SIGN_IN_TURN", 0.0)
    monkeypatch.setattr(limits, "RESCUE_TURN", 0.0)
    monkeypatch.setattr(limits, "STOP_ASKED", 0.05)
    kept = place(settings())
    asked: list[str] = []
    held, over = threading.Event(), threading.Event()

    def other() -> None:
        with kept.turn(lambda: None, stopped=False):
            held.set()
            over.wait(60)

    thread = threading.Thread(target=other)
    thread.start()
    held.wait(60)
    try:
        with (
            pytest.raises(SiteUnavailable) as told,
            kept.turn(lambda: asked.append("x"), stopped=False),
        ):
            raise AssertionError("two at once")
        with kept.turn(lambda: None, stopped=True):
            pass
    finally:
        over.set()
        thread.join()
    assert (told.value.code, asked) == ("SIGN_IN_BUSY", ["x"])
    with kept.turn(lambda: None, stopped=False):
        pass


def test_no_account_is_missing_where_a_person_signs_in(ask: Ask) -> None:
    given = settings("ATRIUM_LOGIN='a'", "ATRIUM_PASSWORD='b'", named='["pronote"]')
    assert given.missing(FIRST) == []
    assert ask("schools").code == Exit.NOTHING_TO_DO
    assert len(settings(named="[]").missing(FIRST)) == 4
    with pytest.raises(Usage) as told:
        settings(named='["edt"]')
    assert "« edt » n'est pas un produit" in told.value.sentence


def test_by_hand_is_where_the_setting_says_else_both_products_and_always_in_a_window(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hands(named: str, *, attended: bool) -> tuple[str, ...]:
        given = settings("ATRIUM_LOGIN='a'", named=named)
        options = RunOptions(given, Journal(tmp_path / "recordings"), tmp_path / "recordings")
        options = replace(options, by_hand=at_the_window if attended else None)
        return by_hand(options, given.school(FIRST))

    assert hands("[]", attended=False) == ()
    assert hands("[]", attended=True) == ("ATRIUM", "PRONOTE")
    assert hands('["pronote"]', attended=True) == hands('["pronote"]', attended=False) == ("PRONOTE",)

    def common(*, attended: bool) -> RunOptions:
        recordings = tmp_path / "recordings"
        return cli._common(
            Path("schools.toml"), recordings, headed=False, slow=0, record=False, patience=5, by_hand=attended
        )

    monkeypatch.setenv("DISPLAY", ":0")
    made = common(attended=True)
    assert (made.headed, made.by_hand) == (True, at_the_window)
    monkeypatch.setattr("sys.platform", "linux")
    for name in display.TOLD_BY:
        monkeypatch.delenv(name, raising=False)
    assert common(attended=False).by_hand is None
    with pytest.raises(Usage) as told:
        common(attended=True)
    assert told.value.code == "NO_DISPLAY"
