"""What was renamed on the documented way is another caption; any other way is a way. A person's word writes either."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from robot import labels
from robot.exploring import commands, proposing
from robot.pages.landmarks import Landmarks
from robot.runs.events import Finding, Proposal
from robot.runs.report import VisitReport
from robot.terminal import Terminal

pytestmark = pytest.mark.unit
UAI = "0139990N"
TAB = Landmarks("", "", dict, path=("section_pronote_net", "tab_ent"), way="ent_integration")
DISPLAYS = Landmarks(
    "", "", dict, path=("menu_settings", "menu_preferences", "menu_displays"), optional=True, way="preferences"
)


@pytest.mark.parametrize(
    ("marks", "path", "taught"),
    [
        (TAB, ("PRONOTE.net", "Raccordement"), {"tab_ent": "Raccordement"}),
        (TAB, ("Internet", "Intégration dans un ENT"), {"section_pronote_net": "Internet"}),
        (TAB, ("Raccordement",), {"tab_ent": "Raccordement"}),
        # Nothing of it is known: it may be any way.
        (TAB, ("Internet", "Raccordement"), {}),
        (TAB, ("PRONOTE.net", "Général", "Intégration dans un ENT"), {}),
        # « Préférences » is « Préférences », and no other name of « Affichages ».
        (DISPLAYS, ("Paramètres", "Préférences", "Vues"), {"menu_displays": "Vues"}),
        (DISPLAYS, ("Réglages", "Préférences"), {"menu_settings": "Réglages"}),
        (DISPLAYS, ("Affichages", "Préférences", "Paramètres"), {}),
        (TAB, ("PRONOTE.net", "Intégration dans un ENT"), {}),
    ],
)
def test_what_was_renamed(marks: Landmarks, path: tuple[str, ...], taught: dict[str, str]) -> None:
    found = proposing.captions(marks, path, labels.load("pronote"), UAI)
    assert {one.key: one.captions[0] for one in found} == taught


def proposals() -> list[Proposal]:
    """A caption and a way."""
    (caption,) = proposing.captions(TAB, ("PRONOTE.net", "Raccordement"), labels.load("pronote"), UAI)
    return [caption, proposing.way(DISPLAYS, ("Outils", "Vues"), UAI)]


def test_what_is_accepted_is_what_the_next_visit_knows(tmp_path: Path) -> None:
    path = tmp_path / "labels.local.toml"
    for proposal in proposals():
        commands.accept(proposal, path, UAI)
        assert proposal.lines in path.read_text(encoding="utf-8")
    known = labels.load("pronote", path, UAI)
    assert known["tab_ent"].matches("raccordement")
    assert [label.key for label in known.way("preferences")] == ["Outils", "Vues"]


@pytest.mark.parametrize("typed", ["o\nn\n", None])
def test_nothing_is_written_without_a_persons_word(tmp_path: Path, typed: str | None) -> None:
    path, out = tmp_path / "labels.local.toml", io.StringIO()
    findings = [Finding(section="", screen="", proposals=tuple(proposals())) for _ in range(2)]
    report = VisitReport(tmp_path, uai=UAI, findings=findings)
    commands.offer(report, path, Terminal(file=out, width=200), typed=io.StringIO(typed) if typed else None)
    said = out.getvalue()
    assert said.count("Proposé : ") == 2
    assert "Proposé : un chemin vers « Préférences, Affichages » : « Outils » › « Vues »." in said
    if typed is None:
        assert not path.exists()
        assert "Rien n'a été écrit" in said
    else:
        assert proposals()[0].lines in path.read_text(encoding="utf-8")
        assert "ways" not in path.read_text(encoding="utf-8")
        assert "1 proposition(s) acceptée(s)" in said
