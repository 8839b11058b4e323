"""A table of schools into `schools.toml`: what is read, what is kept, what is written, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from robot import config, text_file
from robot.errors import Exit, Usage
from robot.schools import importing, sheet
from tests.conftest import Ask

pytestmark = pytest.mark.unit
A, B, C = "0139990N", "0839991J", "0061234J"
TOML = """# Nos établissements.
[defaults]
mon_ent = "ATRIUM"        # relevé sur la console
url_cas = "https://www.atrium-paca.fr/connexion"
console = "https://console.exemple.fr/{uai}/"

# Le premier de tous.
[schools.0139990N]
nom = "Lycée des Exemples"  # comme sur le site
site = "https://www.atrium-sud.fr/web/a"

[schools.0139990N.duree_sessions]
professeurs = 60  # décidé en conseil

[schools.0839991J]
site = "https://www.atrium-sud.fr/web/b"
nom = "Cité scolaire"
"""
TABLE = """Code UAI;Nom de l’établissement;Site ATRIUM;Étiquettes;Profils;Mot de passe;Console
0139990n;Lycée des Exemples;https://www.atrium-sud.fr/web/autre;lycees, nuit 1;;abc;https://console.exemple.fr/0139990N/
0839991J;Cité scolaire;https://www.atrium-sud.fr/web/b;;Élèves / enseignants;;
0061234J;Collège « Neuf »;https://www.atrium-sud.fr/web/c;colleges;;;https://console.exemple.fr/0061234J/
"""


def _table(folder: Path, text: str = TABLE, name: str = "etablissements.csv", encoding: str = "utf-8-sig") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "schools.toml"
    path.write_text(TOML, encoding="utf-8")
    return path


def test_the_file_is_completed_and_its_remarks_and_order_stay(file: Path, tmp_path: Path) -> None:
    change = importing.prepared(file, sheet.read(_table(tmp_path)))
    assert file.read_text("utf-8") == TOML
    change.write()
    text = file.read_text("utf-8")
    kept = [line for line in text.splitlines() if line in TOML.splitlines()]
    assert kept == TOML.splitlines() + [line for line in kept[len(TOML.splitlines()) :] if not line]
    schools = config.survey(file).settings.schools
    assert list(schools) == [A, B, C]
    assert (schools[A].tags, schools[A].site) == (("lycees", "nuit 1"), "https://www.atrium-sud.fr/web/a")
    assert schools[A].session_durations == {"professeurs": {"*": 60}}
    assert schools[B].profiles == ("eleves", "enseignants")
    assert (schools[C].name, schools[C].tags) == ("Collège « Neuf »", ("colleges",))
    # What the defaults say already is not said again, and a password is not taken over.
    assert text.count("console = ") == 1
    assert "abc" not in text
    again = importing.prepared(file, sheet.read(_table(tmp_path)))
    assert not again.changes
    assert again.text == text


def test_a_value_that_differs_is_kept_unless_it_is_to_be_replaced(file: Path, tmp_path: Path) -> None:
    read = sheet.read(_table(tmp_path))
    (edit,) = [edit for edit in importing.prepared(file, read).edits if edit.key == "site"]
    assert (edit.uai, edit.before, edit.after, edit.left) == (
        *(A, "https://www.atrium-sud.fr/web/a", "https://www.atrium-sud.fr/web/autre", True),
    )
    importing.prepared(file, read, replace=True).write()
    assert config.survey(file).settings.schools[A].site == "https://www.atrium-sud.fr/web/autre"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_tables_of_several_programs_are_read_alike(tmp_path: Path, encoding: str, separator: str) -> None:
    text = f"RNE{separator}Établissement\n{A}{separator}Lycée\n"
    assert sheet.read(_table(tmp_path, text, encoding=encoding)).schools == {A: {"nom": "Lycée"}}


def test_a_workbook_is_read_like_a_csv(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    for line in TABLE.splitlines():
        page.append(line.split(";"))
    book.save(tmp_path / "e.xlsx")
    assert sheet.read(tmp_path / "e.xlsx") == sheet.read(_table(tmp_path))


@pytest.mark.parametrize(
    ("name", "content", "code", "says"),
    [
        ("e.csv", "Nom\nLycée\n", "IMPORT_HEADINGS", "pas de colonne « UAI »"),
        ("e.csv", "UAI;RNE\n", "IMPORT_HEADINGS", "deux colonnes"),
        ("e.csv", "", "IMPORT_UNREADABLE", "vide"),
        ("e.csv", 'UAI\n"0139990N\n', "IMPORT_UNREADABLE", "un guillemet manque vers la ligne 2"),
        ("e.docx", "UAI\n", "IMPORT_UNREADABLE", ".xlsx"),
        ("e.xlsx", "UAI\n", "IMPORT_UNREADABLE", "classeur"),
        ("absent/e.csv", None, "IMPORT_UNREADABLE", "n'existe pas"),
        ("e.csv", f"UAI\n{A}\n{A}\n", "IMPORT_TWICE", "déjà à la ligne 2"),
        ("e.csv", "UAI\n0139990A\n0139990N\n12\n", "BAD_UAI", "2 fautes"),
        ("e.csv", f"UAI;Site\n{C};atrium\n", "BAD_VALUE", "https://"),
        ("e.csv", f"UAI;Profils\n{C};parents\n", "UNKNOWN_PROFILE", "parents"),
    ],
)
def test_a_faulty_table_is_a_sentence_and_changes_nothing(
    file: Path, name: str, content: str | None, code: str, says: str
) -> None:
    path = file.parent / name
    if content is not None:
        _table(file.parent, content, name)
    with pytest.raises(Usage) as told:
        importing.prepared(file, sheet.read(path))
    assert told.value.code == code
    assert says in told.value.sentence
    assert told.value.next_step
    assert file.read_text("utf-8") == TOML


def test_what_the_file_lacks_afterwards_is_told_and_a_file_may_be_made(tmp_path: Path) -> None:
    change = importing.prepared(tmp_path / "schools.toml", sheet.read(_table(tmp_path)))
    assert change.new == [A, B, C]
    lacking = [fault.sentence for fault in change.to_complete]
    assert any("« mon_ent » manque" in sentence for sentence in lacking)
    change.write()
    assert "Aucun mot de passe" in (tmp_path / "schools.toml").read_text("utf-8")
    assert config.survey(tmp_path / "schools.toml").uais == (A, B, C)


def test_a_file_keeps_its_line_ends_its_rights_and_its_link(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_bytes(TOML.replace("\n", "\r\n").encode())
    real.chmod(0o640)
    link = tmp_path / "schools.toml"
    link.symlink_to(real)
    importing.prepared(link, sheet.read(_table(tmp_path))).write()
    content = real.read_bytes()
    assert link.is_symlink()
    assert content.count(b"\r\n") == content.count(b"\n") > 20
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_write_that_fails_leaves_the_file_as_it_was(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, _target: object) -> Path:
        raise OSError(28, "no space")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space"):
        text_file.replace(file, "x")
    assert file.read_text("utf-8") == TOML
    assert [one.name for one in tmp_path.iterdir()] == ["schools.toml"]


def test_the_command_shows_first_and_writes_only_with_consent(ask: Ask, tmp_path: Path) -> None:
    config_file = ("--config", str(tmp_path / "schools.toml"))
    table = str(_table(tmp_path))
    assert "--yes" in ask("schools", "import", table, *config_file).err
    planned = ask("schools", "import", table, "--plan", "--json", *config_file)
    assert (planned.code, json.loads(planned.out)["new"]) == (Exit.DIFFERENCES, [A, B, C])
    assert not (tmp_path / "schools.toml").exists()
    done = ask("schools", "import", table, "--yes", *config_file)
    assert done.code == Exit.CHANGED
    assert "Colonnes laissées de côté : Mot de passe." in done.out
    assert ask("schools", "import", table, "--yes", *config_file).code == Exit.NOTHING_TO_DO


def test_schools_tells_every_fault_of_every_file_in_one_pass(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "schools.toml").write_text(TOML.replace("mon_ent", "mon_ant") + 'etiquettes = "x"\n', encoding="utf-8")
    monkeypatch.setenv("ROBOT_NOTIFY", "nothing://x")
    monkeypatch.setenv("ROBOT_NOTIFY_WHEN", "jamais")
    monkeypatch.setenv("ROBOT_RETENTION_DAYS", "demain")
    told = ask("schools", "--config", str(tmp_path / "schools.toml"))
    assert told.code == Exit.USAGE
    said = " ".join(told.err.split())
    for part in (
        *("« mon_ant » est inconnue", "« mon_ent » manque à tous", "etiquettes : il faut une liste"),
        *("adresse n° 1 de ROBOT_NOTIFY", "ROBOT_NOTIFY_WHEN", "ROBOT_RETENTION_DAYS", "Il manque ATRIUM_LOGIN"),
    ):
        assert part in said


def test_schools_of_a_tag_are_listed(ask: Ask, file: Path, tmp_path: Path) -> None:
    importing.prepared(file, sheet.read(_table(tmp_path))).write()
    told = json.loads(ask("schools", "--config", str(file), "--tag", "lycees", "--json").out)
    assert [(row["uai"], row["etiquettes"]) for row in told["schools"]] == [(A, ["lycees", "nuit 1"])]
