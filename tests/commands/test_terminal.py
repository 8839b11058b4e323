"""What reaches the terminal: nothing that acts on it, nothing cut or lost on the way, whatever sites and code pages."""

from __future__ import annotations

import io
import sys

import pytest
from rich.text import Text

from fixtures.world import World
from robot import telling
from robot.errors import Drift, Exit
from robot.runs.events import Failure
from robot.runs.journal import PUBLICATION, Journal
from robot.terminal import Terminal, prepare_outputs
from tests.activation.schools import FRESH
from tests.conftest import Robot

NAMED_OTHERWISE = "Lycée [/x] [bold] œuvre"


class Window(io.StringIO):
    """A terminal of 80 columns."""

    def isatty(self) -> bool:
        return True


@pytest.mark.ci
def test_a_name_with_brackets_is_written_as_it_is_and_a_code_page_loses_nothing(robot: Robot, world: World) -> None:
    school = world.schools[FRESH]
    school.name = school.console.base_name = NAMED_OTHERWISE
    school.console.published = False
    Journal(robot.recordings).intend(FRESH, PUBLICATION, "a run of yesterday")
    robot.configure()
    answer = robot.ask("plan", "activation", "--school", FRESH, encoding="cp1252")
    assert answer.code == Exit.DIFFERENCES, answer.said
    assert f"{NAMED_OTHERWISE} ({FRESH}) : la publication arrêtée" in answer.out
    assert f"{NAMED_OTHERWISE} ({FRESH}) — « Activation », plan" in answer.out
    assert "Accès : Non -> Oui" in answer.out
    assert "?" not in answer.out
    (kept,) = (one.relative_to(robot.folder) for one in robot.recordings.glob("*/*-plan"))
    # One sentence a line, and the path in one piece.
    assert any(line.strip().startswith(f"Enregistrement : {kept} (") for line in answer.out.splitlines())


def test_what_a_site_writes_does_not_act_on_the_terminal() -> None:
    written = "Base\x1b[2J\x1b]8;;http://mal\x1b\\ \x9b31m[red]\u202edure\u202c\x07"
    problem = Failure.of(
        Drift("NOT_SEEN", f"Je ne vois pas {written}.", expected=written, found=written, next_step=written)
    )
    for window in (True, False):
        out = Window() if window else io.StringIO()
        terminal = Terminal(file=out, color_system=None)
        telling.error(terminal, problem)
        telling.table(terminal, written, [written], [[written]])
        terminal.print(written)
        terminal.print(Text.assemble("a", (written, "bold"), "b"))
        terminal.headline(written)
        terminal.hanging("  ", written)
        said = out.getvalue()
        assert "Base [red]dure" in said
        assert not set(said) & set("\x1b\x9b\x07\u202e\u202c")
        assert "aBase [red]dureb" in said


def test_a_sentence_goes_on_below_itself_and_no_line_ends_inside_guillemets() -> None:
    sentence = "Presser la rubrique des pages « Pages de site » ; on voit alors : la rubrique"
    pipe, window = io.StringIO(), Window()
    Terminal(file=pipe).hanging("  1  ", sentence)
    Terminal(file=window, color_system=None, width=36).hanging("  1  ", sentence)
    assert pipe.getvalue().splitlines() == [f"  1  {sentence}"]
    assert window.getvalue().splitlines() == [
        "  1  Presser la rubrique des pages",
        "     « Pages de site » ; on voit",
        "     alors : la rubrique",
    ]


def test_a_name_to_copy_stays_whole_in_a_narrow_window() -> None:
    name = "2026-03-09/220500-0139990N-session-duration-apply"
    for named in (True, False):
        out = Window()
        telling.table(Terminal(file=out, width=70), "", ["Nom", "Où"], [[name, "mot " * 12]], named=named)
        assert (name in out.getvalue()) is named


def test_json_escapes_what_would_act_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    telling.as_json({"said": "Élève \x1b[2J\x9b31m\u202e"})
    said = capsys.readouterr().out
    assert "Élève" in said
    assert not set(said) & set("\x1b\x9b\u202e")
    assert '"Élève \\u001b[2J\\u009b31m\\u202e"' in said


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii"])
def test_what_a_code_page_lacks_is_spelled(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    prepare_outputs()
    print("Élève : Non → Oui ✓ ✗ – — … ’ œ « Œuvre » ║ 名")  # noqa: T201
    sys.stdout.flush()
    said = raw.getvalue().decode(encoding)
    assert "?" not in said
    assert said.startswith("Eleve : Non -> Oui OK X" if encoding == "ascii" else "Élève : Non -> Oui OK X")
    assert "uvre" in said
    assert "\\u540d" in said


def test_a_pipe_gets_no_frame_and_no_folding_a_window_both() -> None:
    long = "mot " * 60 + "fin."
    shown = {}
    for out in (Window(), io.StringIO()):
        problem = Failure.of(Drift("NOT_SEEN", long, next_step="Regardez."))
        telling.error(Terminal(file=out, color_system=None), problem)
        shown[out.isatty()] = out.getvalue()
    assert long in shown[False]
    assert not set(shown[False]) & set("│─╭╯")
    assert "│" in shown[True]
    assert max(map(len, shown[True].splitlines())) <= 80
