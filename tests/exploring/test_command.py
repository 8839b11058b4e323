"""`doctor --explore` as its user types it, on simulated sites whose tab the robot was made to forget."""

from __future__ import annotations

import pytest

from fixtures.world import World
from robot.errors import Exit
from tests.conftest import Robot

UAI = "0139901S"
FORGOTTEN = '[tab_ent]\nreplace = true\n[tab_ent.captions]\n"Onglet de l\'ENT" = "ancien"\n'


@pytest.mark.slow
@pytest.mark.ci
def test_the_command_proposes_what_it_found_and_writes_nothing(robot: Robot, world: World) -> None:
    path = robot.folder / "labels.local.toml"
    path.write_text(FORGOTTEN, encoding="utf-8")
    answer = robot.ask("doctor", "--explore", "--school", UAI, "--patience", "6")
    assert answer.code == Exit.DRIFT, answer.said
    assert f"[schools.{UAI}.tab_ent.captions]" in answer.out
    assert "Proposé : l'onglet « Intégration dans un ENT » s'appelle « Intégration dans un ENT »." in answer.said
    assert "Rien n'a été écrit" in answer.said
    assert path.read_text(encoding="utf-8") == FORGOTTEN
    assert world.log == []
