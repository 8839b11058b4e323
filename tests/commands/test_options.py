"""What a command accepts: options that apply, schools and procedures by their names, and what Tab proposes."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from flows import FLOWS, named
from robot.config import School, Settings
from robot.errors import Exit, Usage
from robot.which_school import which_school
from tests.conftest import Ask

IDLE = {
    "run account-link -s X --yes --rows eleves=eleves.txt": "--rows ne sert qu'avec --to-file",
    "run account-link -s X --yes --to-file --pace 200": "--pace ne sert à rien avec --to-file",
    "run activation -s X --yes --pace 200": "--pace ne sert à rien pour « activation »",
    "run activation -s X --yes --pace 0": "--pace ne sert à rien pour « activation »",
    "run activation -s X --yes --to-file": "--to-file ne sert à rien pour « activation »",
    "run duree-sessions -s X --rows eleves=eleves.txt --to-file": "--rows ne sert à rien pour « session-duration »",
    "run account-link -s X --to-file --rows eleves=eleves.txt --rows eleves=eleves.txt": "deux fichiers",
}


@pytest.mark.parametrize("words", IDLE)
def test_an_option_that_would_do_nothing_is_refused_before_anything_is_opened(
    ask: Ask, tmp_path: Path, words: str
) -> None:
    (tmp_path / "eleves.txt").write_text("Nom\tPrénom\n", encoding="utf-8")
    answer = ask(*words.split(), "--json")
    assert answer.code == Exit.USAGE
    error = json.loads(answer.out)["error"]
    assert IDLE[words] in error["sentence"]
    assert error["next_step"]
    # Not even the configuration was looked for: there is none.
    assert not (tmp_path / "recordings").exists()


def test_each_procedure_has_french_names() -> None:
    for words, name in (
        ("activation", "activation"),
        ("Activation", "activation"),
        ("lien-comptes", "account-link"),
        ("Lien entre les comptes", "account-link"),
        ("account_link", "account-link"),
        ("durée-sessions", "session-duration"),
        ("duree-des-sessions", "session-duration"),
        ("Durée des sessions Pronote", "session-duration"),
    ):
        assert named(words) is FLOWS[name]
    with pytest.raises(Usage) as told:
        named("lien")
    assert "lien-comptes" in told.value.next_step


def school(uai: str, name: str) -> School:
    """A school of that name, everything else being the same."""
    site = "https://www.atrium-sud.fr/web/x"
    rest = {"site": site, "console": site, "mon_ent": "ATRIUM", "url_cas": site, "profils": ["eleves"]}
    return School.model_validate({"uai": uai, "nom": name, **rest})


SETTINGS = Settings(
    path=Path("schools.toml"),
    schools={
        one.uai: one
        for one in (
            school("0139901S", "Lycée Émilie Vautrin"),
            school("0069902F", "Collège Vautrin-Lacroix"),
            school("0839903N", "Lycée Sainte-Anne"),
            school("0849904J", "Lycée Sainte-Anne annexe"),
        )
    },
)


@pytest.mark.parametrize(
    ("words", "uai"),
    [
        ("0139901S", "0139901S"),
        (" 0139901s ", "0139901S"),
        ("emilie", "0139901S"),
        ("VAUTRIN lycée", "0139901S"),
        ("lacroix", "0069902F"),
        ("Lycée Sainte-Anne", "0839903N"),
        ("anne annexe", "0849904J"),
    ],
)
def test_a_school_is_known_by_a_part_of_its_name(words: str, uai: str) -> None:
    assert which_school(SETTINGS, words).uai == uai


def test_a_name_that_means_several_schools_or_none_is_never_guessed() -> None:
    with pytest.raises(Usage) as told:
        which_school(SETTINGS, "vautrin")
    assert told.value.code == "SEVERAL_SCHOOLS"
    assert "0139901S (Lycée Émilie Vautrin) ; 0069902F (Collège Vautrin-Lacroix)" in told.value.next_step
    with pytest.raises(Usage) as told:
        which_school(SETTINGS, "lycee emilie votrin")
    assert told.value.code == "UNKNOWN_SCHOOL"
    assert "Lycée Émilie Vautrin" in told.value.next_step
    with pytest.raises(Usage, match="lettre de contrôle"):
        which_school(SETTINGS, "0139901T")


def test_the_version_is_the_packages(ask: Ask) -> None:
    answer = ask("--version")
    assert (answer.code, answer.out) == (0, f"atrium-pronote {version('atrium-pronote-robot')}\n")


def test_tab_proposes_procedures_options_and_schools(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    example = (Path(__file__).parents[2] / "schools.example.toml").read_text("utf-8")
    (tmp_path / "schools.toml").write_text(example, encoding="utf-8")

    def proposed(*words: str) -> list[str]:
        monkeypatch.setenv("_ATRIUM_PRONOTE_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", " ".join(["atrium-pronote", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        return ask().out.split()

    assert proposed("pl") == ["plan"]
    assert set(proposed("plan", "l")) == {"lien-comptes", "lien-des-comptes"}
    assert "--patience" in proposed("plan", "--p")
    assert proposed("plan", "activation", "--school", "0139990") == ["0139990N"]


def test_completion_is_installed_in_french(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("bash", "/bin/bash"))
    answer = ask("--install-completion")
    assert answer.code == 0
    assert "Complétion installée pour bash" in answer.out
    assert "_ATRIUM_PRONOTE_COMPLETE=complete_bash" in (tmp_path / ".bash_completions/atrium-pronote.sh").read_text()
    assert "complete -o default" in ask("--show-completion").out
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("cmd", "cmd.exe"))
    assert "n'existe pas pour ce terminal" in ask("--install-completion").said
