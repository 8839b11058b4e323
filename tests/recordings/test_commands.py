"""`recordings list | show | open | check`: the references and the runs of a folder, told and laid side by side."""

from __future__ import annotations

import json
import shutil
import webbrowser
from datetime import datetime
from pathlib import Path

import pytest

from flows import FLOWS
from robot.errors import Exit
from robot.recordings import checking, model, named, reference
from robot.runs import events
from robot.runs.events import Event
from robot.widgets.watch import Gesture
from tests.conftest import Ask
from tests.helpdesk.recordings import SCHOOL, Folder

pytestmark = pytest.mark.unit
WHEN = datetime(2026, 3, 9, 22, 0)
RUN = "2026-03-09/220000-0139990N-activation-plan"


def pressed(label: str, caption: str) -> Event:
    """One gesture that was accepted."""
    gesture = Gesture("press", f"« {caption} »", writes=False, label=label, caption=caption, accepted="la suite")
    return events.GestureDone(gesture=gesture)


@pytest.fixture
def run(tmp_path: Path) -> Folder:
    """A plan of an installation that calls one tab otherwise."""
    folder = Folder(tmp_path / "recordings", "activation-plan", WHEN)
    folder.begin("activation", 1, 2)
    folder.tell(pressed("panel_pages", "Pages de site"))
    folder.step("activation", 6)
    folder.tell(pressed("tab_ent", "Intégration à un ENT"))
    folder.end()
    return folder.close()


def test_references_and_runs_are_listed(ask: Ask, run: Folder) -> None:
    answer = ask("recordings", "list")
    assert all(name in answer.out for name, _ in reference.every())
    assert (RUN in answer.out, SCHOOL in answer.out) == (True, True)
    told = json.loads(ask("recordings", "list", "--json").out)
    assert [one["name"] for one in told["references"]] == [name for name, _ in reference.every()]
    assert [one["name"] for one in told["runs"]] == [RUN]
    assert "Rien de tel" in ask("recordings", "list", "--school", "Vautrin").out


def test_a_name_that_nothing_has_is_told_as_neither(ask: Ask, run: Folder) -> None:
    for command in (("show", "activation-direkt"), ("check", "activation-direkt")):
        answer = ask("recordings", *command)
        assert answer.code == Exit.USAGE
        assert "enregistrement de référence, ni d'aucune exécution" in " ".join(answer.err.split())


def test_a_path_is_told_step_by_step_of_a_reference_and_of_a_run(ask: Ask, run: Folder) -> None:
    answer = ask("recordings", "show", "activation-direct")
    assert [says for says in FLOWS["activation"].steps.values() if says not in answer.out] == []
    assert "(à l'écran : « Sauver ») ; on voit alors : la réponse à l'enregistrement" in answer.out
    for words in (RUN, RUN.partition("/")[2], str(run.path)):
        assert "« Intégration à un ENT »" in ask("recordings", "show", words).out
    (recording,) = json.loads(ask("recordings", "show", RUN, "--json").out)["recordings"]
    assert [act["label"] for step in recording["steps"] for act in step["acts"]] == ["panel_pages", "tab_ent"]


def test_what_is_no_recording_and_what_followed_no_procedure_is_told(ask: Ask, tmp_path: Path) -> None:
    assert ask("recordings", "show", "nulle-part").code == Exit.USAGE
    Folder(tmp_path / "recordings", "doctor", WHEN)
    answer = ask("recordings", "show", "220000-0139990N-doctor")
    assert (answer.code, "n'a suivi aucune procédure" in answer.said) == (Exit.USAGE, True)


def test_the_page_of_a_reference_shows_its_steps_and_pictures(
    ask: Ask, run: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def browse(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", browse)
    ask("recordings", "open", "activation-direct")
    text = Path(opened[0].removeprefix("file://")).read_text("utf-8")
    pictures = [reference.FOLDER / "activation-direct" / f"{number}.jpg" for number in range(1, 10)]
    assert [file for file in pictures if f'<img src="{file.as_uri()}"' not in text] == []
    assert "Chapitre Pronote : cocher Oui et les profils" in text
    ask("recordings", "open", RUN)
    assert opened[1] == (run.path / "rapport.html").as_uri()


def test_the_references_agree_and_a_run_is_laid_beside_them(ask: Ask, run: Folder) -> None:
    answer = ask("recordings", "check")
    assert (answer.code, answer.out.count("✓")) == (Exit.NOTHING_TO_DO, len(reference.every()))
    told = json.loads(ask("recordings", "check", RUN, "--json").out)
    assert told["exit_code"] == Exit.DIFFERENCES
    otherwise = "pas 6, tab_ent : « Intégration à un ENT » à l'écran, « Intégration dans un ENT » dans la référence"
    assert told["recordings"] == {RUN: [otherwise]}


def test_a_reference_that_says_another_thing_is_told(tmp_path: Path, run: Folder) -> None:
    folder = tmp_path / "activation-direct"
    shutil.copytree(reference.FOLDER / "activation-direct", folder)
    (folder / "4.jpg").unlink()
    text = (folder / model.FILE).read_text("utf-8")
    for old, new in (("Arrêter la publication", "Suspendre"), ('"label": "save"', '"label": "sauver"')):
        assert old in text
        text = text.replace(old, new)
    (folder / model.FILE).write_text(text.replace('"caption": "Pages de site"', '"caption": "Rubriques"'), "utf-8")
    found = checking.faults(named.Named("x", folder, (model.read(folder),), is_reference=True))
    assert found == [
        "pas 7 : « Suspendre », et la page d'aide dit « Arrêter la publication »",
        "pas 2 : « Rubriques » n'est pas un libellé connu de « panel_pages »",
        "pas 4 : l'étiquette « sauver » n'existe pas",
        "pas 7 : « Suspendre » n'est pas un libellé connu de « stop_publication »",
        "pas 4 : l'image 4.jpg n'est pas dans le dossier",
    ]
    with (run.path / events.FILE).open("a", encoding="utf-8") as lines:
        lines.write('{"event": "gest')
    assert "pas une ligne entière" in checking.faults(named.of_run(run.path))[0]


def test_tab_proposes_references_and_runs(ask: Ask, run: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def proposed(*words: str) -> list[str]:
        monkeypatch.setenv("_ATRIUM_PRONOTE_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", " ".join(["atrium-pronote", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        return ask().out.split()

    assert proposed("recordings", "show", "act") == ["activation-delegations", "activation-direct"]
    assert proposed("recordings", "check", "2026") == proposed("undo", "2026") == [RUN]
