"""One account shared by many schools: a password that is refused is typed once, whatever the number of machines."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from robot import config, secrets
from robot.errors import SignInNeeded
from robot.runs.journal import Journal
from robot.runs.keys import SchoolKeys
from robot.secrets import DATABASE
from robot.store.address import address
from tests.nights import scripted

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("machines", [1, 4])
@pytest.mark.slow
def test_a_refused_password_of_a_shared_account_is_typed_once(tmp_path: Path, shared: str, machines: int) -> None:
    schools = scripted.uais(40)
    scripted.write(tmp_path, {uai: ["changed"] for uai in schools}, hosts=1)
    secrets.write(tmp_path, "PRONOTE_LOGIN=admin\nPRONOTE_PASSWORD=faux\n")
    settings = config.read(tmp_path / "schools.toml")
    url = address({DATABASE: shared}, tmp_path)
    journals = [Journal(tmp_path / f"machine {number}", url) for number in range(machines)]
    typed: list[str] = []

    def sign_in(number: int) -> str:
        keys = SchoolKeys(settings, journals[number % machines], "PRONOTE", schools[number])
        with keys.turn(lambda: None):
            try:
                found = keys.credentials()
            except SignInNeeded as error:
                return error.code
            attempt = keys.typing(found)
            typed.append(schools[number])
            keys.record_verdict(attempt, "refused")
            return "WRONG_PASSWORD"

    with ThreadPoolExecutor(len(schools)) as pool:
        codes = list(pool.map(sign_in, range(len(schools))))
    assert len(typed) == 1
    assert sorted(codes) == ["PASSWORD_REFUSED_BEFORE"] * 39 + ["WRONG_PASSWORD"]
