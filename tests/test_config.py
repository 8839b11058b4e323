"""`schools.toml` and `.env`: what wins over what, and the UAI's check letter.

What is refused, and how it is told: `activation/test_bad_input.py`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pydantic import ValidationError

from fixtures import sample
from robot import config, labels, secrets, uai
from tests.conftest import ROOT

pytestmark = pytest.mark.unit
TOML = """
[defaults]
mon_ent = "ATRIUM"
url_cas = "https://cas.exemple.fr/connexion"
profils = ["eleves"]
console = "https://console.exemple.fr/{uai}/"

[schools.0061234J]
nom = "Lycée A"
site = "https://site.exemple.fr/a"

[schools.0139901S]
nom = "Lycée B"
site = "https://site.exemple.fr/b"
profils = ["enseignants", "personnels"]
nom_console = "BASE B"
exact = true
"""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> config.Settings:
    for name in ("ATRIUM_LOGIN", "ATRIUM_PASSWORD", "ATRIUM_PASSWORD_0061234J"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "schools.toml").write_text(TOML, encoding="utf-8")
    secrets.write(tmp_path, "ATRIUM_LOGIN=commun\nATRIUM_PASSWORD='de tous'\nATRIUM_PASSWORD_0061234J='de A'\n")
    return config.read(tmp_path / "schools.toml")


def test_a_school_s_own_values_win_over_the_defaults(settings: config.Settings) -> None:
    a, b = settings.school("0061234J"), settings.school("0139901S")
    assert (a.profiles, a.exact, a.base_name) == (("eleves",), False, "Lycée A")
    assert (b.profiles, b.exact, b.base_name) == (("enseignants", "personnels"), True, "BASE B")
    assert a.console == "https://console.exemple.fr/0061234J/"
    assert a.publish_if_stopped


def test_the_uai_may_be_typed_with_spaces_and_small_letters(settings: config.Settings) -> None:
    assert settings.school(" 0061234j ").name == "Lycée A"


def test_a_school_cannot_be_changed_once_read(settings: config.Settings) -> None:
    with pytest.raises(ValidationError):
        settings.school("0061234J").name = "autre"


def test_a_school_s_own_secret_wins_and_the_environment_wins_over_the_file(
    settings: config.Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def password(number: str) -> str:
        return config.read(settings.path).credentials("ATRIUM", number).password.get_secret_value()

    assert (password("0061234J"), password("0139901S")) == ("de A", "de tous")
    monkeypatch.setenv("ATRIUM_PASSWORD", "du service")
    assert (password("0061234J"), password("0139901S")) == ("de A", "du service")


def test_no_password_shows_in_what_python_prints(settings: config.Settings) -> None:
    assert "de A" not in repr(settings.credentials("ATRIUM", "0061234J"))
    assert "de A" in settings.secrets.hidden()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "sim.localhost"])
def test_this_machine(host: str) -> None:
    assert config.is_local(host)


@pytest.mark.parametrize("host", ["localhost.exemple.fr", "www.atrium-sud.fr", "10.0.0.1", "127.exemple.fr"])
def test_another_machine(host: str) -> None:
    assert not config.is_local(host)


def test_check_letters_of_the_sample_schools() -> None:
    numbers = [one.uai for one in sample.schools("")]
    assert [uai.fault(one) for one in numbers] == [""] * len(numbers)


@pytest.mark.parametrize("wrong", ["0061234H", "0061235J", "061234J", "0061234j", "", "0061234I", "00612 4J"])
def test_a_slip_in_a_uai_is_seen(wrong: str) -> None:
    assert uai.fault(wrong)


def test_every_single_digit_slip_changes_the_letter() -> None:
    right = "0061234J"
    for place in range(7):
        for digit in "0123456789":
            slip = right[:place] + digit + right[place + 1 :]
            assert bool(uai.fault(slip)) is (slip != right), slip


def test_the_examples_of_the_project_have_no_fault(tmp_path: Path) -> None:
    for name, copy in (("schools.example.toml", "schools.toml"), ("labels.local.example.toml", "labels.local.toml")):
        shutil.copy(ROOT / name, tmp_path / copy)
    secrets.write(tmp_path, (ROOT / ".env.example").read_text(encoding="utf-8").replace("#ATRIUM", "ATRIUM"))
    settings = config.read(tmp_path / "schools.toml")
    assert list(settings.schools) == ["0139990N", "0839991J"]
    assert labels.load("atrium", settings.labels, "0139990N")["save"].matches("Enregistrer mes choix")
