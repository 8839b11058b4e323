"""What a killed run could not put away is swept by the next command; what a live one uses stays, at any date."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from robot import scratch
from robot.runs import retention
from robot.runs.locks import only_run
from tests.activation.schools import DONE, FRESH

pytestmark = pytest.mark.unit
#: Makes a folder that holds a pupil's file, says where, and waits to be killed.
HOLDS = """
import sys
from pathlib import Path
from robot import scratch
with scratch.folder(Path(sys.argv[1]) if len(sys.argv) > 1 else None) as home:
    (home / "export.csv").write_text("Martin;Léa")
    print(home, flush=True)
    sys.stdin.read()
"""


def holder(*place: str) -> tuple[subprocess.Popen[str], Path]:
    """A process that lives, and its folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, *place], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_what_a_killed_process_left_is_swept_and_nothing_of_a_live_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    recordings = tmp_path / "recordings"
    pupils = str(retention.private(recordings))
    started = [holder(), holder(), holder(pupils), holder(pupils)]
    try:
        (killed, profile), (_, used), (exporting, file), (_, exported) = started
        for one in (killed, exporting):
            one.kill()
            one.wait()
        assert (file / "export.csv").exists()
        retention.apply(recordings, {})
        assert not profile.exists()
        assert not file.exists()
        assert (used / "export.csv").exists()
        assert (exported / "export.csv").exists()
    finally:
        for process, _ in started:
            process.kill()
            process.communicate()


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / f"{scratch.PREFIX}of-others").mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / scratch.ALIVE).write_text("")
    (tmp_path / f"{scratch.PREFIX}link").symlink_to(elsewhere)
    assert scratch.sweep(tmp_path) == []
    assert (elsewhere / scratch.ALIVE).exists()


def test_the_folder_of_a_run_under_way_outlives_a_clock_that_jumps(tmp_path: Path) -> None:
    day = tmp_path / "2026-01-05"
    mine, other = day / f"101500-{FRESH}-activation-apply", day / f"101501-{DONE}-activation-apply"
    for one in (mine, other):
        one.mkdir(parents=True)
        (one / "log.jsonl").write_text("{}")
    with only_run(tmp_path, FRESH):
        assert retention.apply(tmp_path, {}, date(2036, 1, 1)) == []
        assert (mine / "log.jsonl").exists()
        assert not other.exists()
    assert retention.apply(tmp_path, {}, date(2036, 1, 1)) == [day]
    assert not day.exists()
