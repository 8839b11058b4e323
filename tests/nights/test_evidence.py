"""What a night keeps of screens: as it was asked, within its size; what was said and done is kept always."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from robot import opening
from robot.errors import Exit, Usage
from robot.nights import command, folder
from robot.nights.at_work import Bounds
from robot.runs import keeping
from robot.runs.interrupt import Interrupt
from robot.runs.keeping import Kept
from robot.terminal import Terminal
from tests.activation.schools import FRESH
from tests.conftest import Ask, Robot
from tests.nights import scripted
from tests.nights.test_machines import hurried  # noqa: F401 - a fixture

WORDS = {"events.jsonl", "log.jsonl", "outcome.json", "plan.json", "rapport.html"}


@pytest.mark.parametrize(
    ("kept", "good", "pictures", "trace"),
    [
        ("failure", False, True, True),
        pytest.param("failure", True, False, False, marks=pytest.mark.slow),
        pytest.param("words", False, False, False, marks=pytest.mark.slow),
        pytest.param("always", True, True, True, marks=pytest.mark.slow),
    ],
)
def test_what_is_kept_of_a_visit_is_what_was_asked_for(
    robot: Robot, kept: Kept, good: bool, pictures: bool, trace: bool
) -> None:
    if not good:
        robot.configure(**{f"u{FRESH}": {"mon_ent": '"Un ENT qui n\'est pas proposé"'}})
    report = robot.visit(["activation"], FRESH, options=replace(robot.options, kept=kept))
    assert (report.exit_code == Exit.CHANGED) is good
    names = {file.name for file in report.folder.iterdir()}
    assert names >= WORDS
    assert any(name.endswith((".png", ".jpg")) for name in names) is pictures
    assert any(name.endswith(".zip") for name in names) is trace
    assert (keeping.size_of(report.folder) > 0) is (pictures or trace)
    # No page shows what is not there, the one that is made again neither.
    for page in (report.folder / "rapport.html", opening.written_again(report.folder)):
        assert ("<img" in page.read_text(encoding="utf-8")) is pictures


def test_once_its_size_is_used_up_a_night_keeps_words_only_and_says_so(
    tmp_path: Path,
    hurried: None,  # noqa: F811
) -> None:
    schools = scripted.uais(6)
    scripted.write(tmp_path, {uai: ["changed"] for uai in schools})

    def run() -> None:
        command.night(
            scripted.options(tmp_path),
            command.Asked(),
            "apply",
            Bounds(1, 50, evidence=3 * scripted.PICTURES),
            limit=None,
            terminal=Terminal(quiet=True),
            interrupt=Interrupt(),
            visits=scripted.Scripted(tmp_path),
        )

    # The browser of other tests may leave an event loop running in this thread, which the engine does not bear.
    with ThreadPoolExecutor(1) as own:
        own.submit(run).result()
    (night,) = folder.every(tmp_path / "recordings")
    assert sorted((one.evidence_bytes, one.words_only) for one in night.schools) == [
        *[(0, True)] * 3,
        *[(scripted.PICTURES, False)] * 3,
    ]
    page = (folder.of(tmp_path / "recordings", night.name) / "nuit.html").read_text(encoding="utf-8")
    assert "est épuisée : 3\u00a0établissements n&#39;ont laissé que des mots" in page.replace("'", "&#39;")


@pytest.mark.parametrize(
    ("words", "env"),
    [
        (("--evidence", "parfois"), {}),
        (("--evidence-size", "beaucoup"), {}),
        ((), {keeping.POLICY: "parfois"}),
        ((), {keeping.SIZE: "-1"}),
    ],
)
def test_what_is_no_such_setting_is_told_in_a_sentence(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], env: dict[str, str]
) -> None:
    scripted.write(tmp_path, {uai: ["changed"] for uai in scripted.uais(1)})
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    answer = ask("night", *words)
    assert answer.code == Exit.USAGE
    assert "BAD_EVIDENCE" in answer.said or "nombre entier" in answer.said
    if env:
        assert "BAD_EVIDENCE" in ask("schools").said


def test_the_words_of_the_policy_are_read_with_and_without_accents() -> None:
    assert [keeping.policy(word, {}) for word in ("jamais", "Échec", "echec", "toujours", "")] == [
        *("words", "failure", "failure", "always", "failure"),
    ]
    assert keeping.policy("", {keeping.POLICY: "toujours"}) == "always"
    assert keeping.bytes_allowed(None, {}) == keeping.MEGABYTES * 10**6
    with pytest.raises(Usage):
        keeping.bytes_allowed(None, {keeping.SIZE: "²"})
