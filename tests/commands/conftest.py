"""The command line called in the tests' own process: for what opens no browser."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from robot import cli
from tests.conftest import Answer

Typed = Callable[..., Answer]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Typed:
    """What a command that is typed in an empty folder says, and its exit code."""
    monkeypatch.chdir(tmp_path)

    def type_it(*words: str) -> Answer:
        monkeypatch.setattr(sys, "argv", ["atrium-pronote", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capsys.readouterr()
        code = ended.value.code
        return Answer(code if isinstance(code, int) else 0, out, err)

    return type_it
