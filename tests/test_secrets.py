"""`.env`: a password is what was written, whatever its signs; the file is its owner's alone and read once."""

from __future__ import annotations

import builtins
import io
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from robot import config, secrets, simulated, uai
from robot.errors import Usage
from tests.conftest import Ask

pytestmark = pytest.mark.unit
DEFAULTS = '[defaults]\nmon_ent = "A"\nurl_cas = "https://cas.exemple.fr/"\nconsole = "https://c.exemple.fr/{uai}"\n'
#: Signs of a password: all that can be typed into a field.
PASSWORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0\n\r"), min_size=1, max_size=30)


@pytest.fixture(autouse=True)
def _no_accounts_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith(secrets.OURS):
            monkeypatch.delenv(name)


@given(PASSWORDS)
@example("${HOME}-9!")
@example("$HOME")
@example("fin en \\")
@example("\\\\deux\\n")
@example("l'été")
@example("'entre apostrophes'")
@example("a' # b")
@example("# dièse")
@example('"guillemets"')
@example(" espaces autour ")
@example("export X=1")
@example("\u2028\x85\x0c\t")
@example("'")
@example("\\'")
def test_between_apostrophes_every_sign_is_taken_as_it_is(password: str) -> None:
    with TemporaryDirectory() as folder:
        secrets.write(Path(folder), f"ATRIUM_PASSWORD='{password}'\nATRIUM_LOGIN='l''autre'\n")
        held = secrets.read(Path(folder))
    assert held["ATRIUM_PASSWORD"] == password
    assert held["ATRIUM_LOGIN"] == "l''autre"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("X=abc", "abc"),
        ("X = abc ", "abc"),
        ("export X=abc", "abc"),
        ("X=", ""),
        ("X=''", ""),
        ('X="deux mots"', "deux mots"),
        ("X=a#b", "a#b"),
        ("X=deux mots", "deux mots"),
        ("X=$HOME\\n", "$HOME\\n"),
        ("X=a=b", "a=b"),
        ("X=l'été", "l'été"),
        ("  X='abc'  ", "abc"),
        ("# rien\n\nX='abc'\r\n", "abc"),
        ("\ufeffX='abc'", "abc"),
    ],
)
def test_other_ways_to_write_a_value(tmp_path: Path, line: str, value: str) -> None:
    secrets.write(tmp_path, line)
    assert secrets.read(tmp_path)["X"] == value


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620, 0o601])
def test_a_file_that_others_may_read_is_refused_with_the_command_that_mends_it(tmp_path: Path, mode: int) -> None:
    secrets.write(tmp_path, "ATRIUM_PASSWORD='x'\n")
    (tmp_path / ".env").chmod(mode)
    with pytest.raises(Usage) as told:
        secrets.read(tmp_path)
    assert told.value.code == "ENV_READABLE_BY_OTHERS"
    assert told.value.next_step == f"Lancez : chmod 600 {tmp_path / '.env'}"
    (tmp_path / ".env").chmod(0o600)
    assert secrets.read(tmp_path)["ATRIUM_PASSWORD"] == "x"


def test_no_file_or_an_empty_one_that_others_may_read_is_no_fault(tmp_path: Path) -> None:
    secrets.read(tmp_path)
    (tmp_path / ".env").write_text("# rien encore\n\n", encoding="utf-8")
    (tmp_path / ".env").chmod(0o644)
    secrets.read(tmp_path)


def test_every_fault_of_the_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("X='a\nY\nZ=\u201cc\u201d\nOK='d'\nT=e #\n", encoding="utf-8")
    (tmp_path / ".env").chmod(0o644)
    with pytest.raises(Usage) as told:
        secrets.read(tmp_path)
    assert [f", ligne {n} :" in told.value.sentence for n in (1, 2, 3, 4, 5)] == [True, True, True, False, True]
    assert "chmod 600" in told.value.sentence


class Opened:
    """How often each file is opened for reading, by name."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times: Counter[str] = Counter()
        real = builtins.open

        def counting(file: Any, *args: Any, **kwargs: Any) -> Any:
            self.times[Path(file).name if isinstance(file, str | Path) else ""] += 1
            return real(file, *args, **kwargs)

        for module in (builtins, io):
            monkeypatch.setattr(module, "open", counting)


def numbers(count: int) -> Iterator[str]:
    for number in range(1300000, 1300000 + count):
        yield f"{number:07d}{uai.check_letter(f'{number:07d}')}"


def many(count: int) -> list[str]:
    """So many schools with accounts of their own, in the present folder."""
    known = list(numbers(count))
    schools = [f'[schools.{one}]\nnom = "Lycée {one}"\nsite = "https://s.exemple.fr/{one}"\n' for one in known]
    Path("schools.toml").write_text(DEFAULTS + "\n".join(schools), encoding="utf-8")
    variables = [f"{product}_{part}_{one}='x'" for one in known for product in config.PRODUCTS for part in config.PARTS]
    secrets.write(Path(), "\n".join(variables))
    return known


def test_700_schools_with_accounts_of_their_own_are_checked_with_one_reading_of_each_file(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = many(700)
    opened = Opened(monkeypatch)
    answer = ask("schools")
    assert answer.code == 0
    assert all(one in answer.out for one in known)
    assert opened.times[".env"] == opened.times["schools.toml"] == 1


def test_what_was_read_once_serves_the_whole_command(ask: Ask) -> None:
    (number,) = many(1)
    settings = config.read(Path("schools.toml"))
    Path(".env").unlink()
    assert settings.credentials("ATRIUM", number).login == "x"
    assert settings.secrets.hidden() == {"x"}
    assert settings.secrets[f"PRONOTE_PASSWORD_{number}"] == "x"
    assert "x" not in repr(settings.secrets)


def test_every_missing_variable_of_every_school_is_told_whole_in_a_narrow_pipe(ask: Ask) -> None:
    known = many(40)
    lines = [one for one in Path(".env").read_text().splitlines() if "PASSWORD" not in one and known[3] not in one]
    secrets.write(Path(), "\n".join(lines))
    answer = ask("schools")
    assert answer.code == 2
    for one in known:
        assert f"Il manque ATRIUM_PASSWORD (ou ATRIUM_PASSWORD_{one}) pour se connecter à ATRIUM.\n" in answer.out
        assert f"Il manque PRONOTE_PASSWORD (ou PRONOTE_PASSWORD_{one})" in answer.out
        assert f"https://c.exemple.fr/{one}" in answer.out
        assert (f"Il manque ATRIUM_LOGIN (ou ATRIUM_LOGIN_{one})" in answer.out) is (one == known[3])


def test_all_faults_of_all_files_are_told_in_one_pass(ask: Ask) -> None:
    known = many(5)
    text = Path("schools.toml").read_text(encoding="utf-8")
    text = text.replace(f'nom = "Lycée {known[0]}"', "nom = 3\nexact = 1").replace(f"s.exemple.fr/{known[1]}", "s fr")
    text = text.replace('mon_ent = "A"\n', 'couleur = "bleu"\nexact = "oui"\n').replace("[schools", "[schools", 1)
    Path("schools.toml").write_text(text, encoding="utf-8")
    lines = [one for one in Path(".env").read_text().splitlines() if f"ATRIUM_LOGIN_{known[4]}" not in one]
    Path(".env").write_text("\n".join([*lines, "BAVURE"]), encoding="utf-8")
    Path("labels.local.toml").write_text("[tab_emt.captions]\n", encoding="utf-8")
    answer = ask("schools", "--json")
    assert answer.code == 2
    for said in (
        "[defaults] la clé « couleur » est inconnue",
        "[defaults] exact : il faut true ou false",
        "« mon_ent » manque à tous les établissements",
        f"[{known[0]}] nom : il faut un texte",
        f"[{known[0]}] exact : il faut true",
        f"[{known[1]}] site : l'adresse contient une espace",
        "la clé « tab_emt » est inconnue",
        "ce n'est pas « NOM=valeur »",
    ):
        assert answer.out.count(said) == 1, said
    # A school that is not yet as it should be may lack an account too.
    assert f"ATRIUM_LOGIN_{known[4]}" in answer.out


def test_a_folder_in_the_place_of_a_file_is_told(ask: Ask) -> None:
    many(1)
    for name, code in ((".env", "ENV_UNREADABLE"), ("labels.local.toml", "LABELS_UNREADABLE")):
        Path(name).unlink(missing_ok=True)
        Path(name).mkdir()
        answer = ask("schools", "--json")
        assert answer.code == 2
        assert json.loads(answer.out)["error"]["code"] == code
        assert f"{name} ne peut pas être lu : c'est un dossier" in answer.out
        Path(name).rmdir()


def test_what_the_simulated_sites_write_is_accepted_as_it_is(tmp_path: Path) -> None:
    account = {"l'agent": "a\\' $x #"}
    school = {"uai": "0139901S", "name": "Lycée A", "site": "http://localhost:1/a", "console": "http://localhost:2/"}
    where = {"cas": "http://localhost:3/", "schools": [{**school, "atrium_admins": account, "console_users": account}]}
    settings = config.read(simulated.configure(where, tmp_path / "simulateur"))
    for product in config.PRODUCTS:
        held = settings.credentials(product, "0139901S")
        assert {held.login: held.password.get_secret_value()} == account
    assert (tmp_path / "simulateur" / ".env").stat().st_mode & 0o077 == 0


def test_a_faulty_env_is_told_without_all_that_may_be_missing_because_of_it(ask: Ask) -> None:
    known = many(30)
    own = f"PRONOTE_PASSWORD_{known[1]}='x"
    secrets.write(Path(), f"ATRIUM_LOGIN='a\nATRIUM_PASSWORD='b'\nPRONOTE_LOGIN='c'\nPRONOTE_PASSWORD='d'\n{own}\n")
    told = json.loads(ask("schools", "--json").out)["error"]["sentence"]
    assert "2 fautes" in told
    assert "Il manque" not in told
    # The common password is no stand-in for the school's own.
    settings = config.survey(Path("schools.toml")).settings
    with pytest.raises(Usage):
        settings.credentials("PRONOTE", known[1])
    assert settings.credentials("PRONOTE", known[2]).login == "c"
    Path(".env").write_bytes(b"ATRIUM_LOGIN='\xe9t\xe9'\n")
    told = json.loads(ask("schools", "--json").out)["error"]["sentence"]
    assert "UTF-8 (ligne 1)" in told
    assert "Il manque" not in told


def test_where_a_night_is_told_is_as_secret_as_a_password() -> None:
    told = "mailto://nuit:cle@exemple.fr tgram://jeton/salon"
    held = secrets.Secrets(
        {"ROBOT_NOTIFY": told, "ROBOT_HEALTH_URL": "https://exemple.fr/cle", "ROBOT_NOTIFY_WHEN": "x"}
    )
    assert {*told.split(), "https://exemple.fr/cle"} <= held.hidden()
    assert "x" not in held.hidden()
