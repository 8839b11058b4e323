"""A path that a person recorded on simulated sites with other captions teaches the robot: the oracle decides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bench.rig import Rig
from fixtures import sample
from fixtures.mutation.drift import Drifting
from fixtures.mutation.scenarios import Change, Scenario
from fixtures.skin import Skin
from robot.errors import Exit
from tests.conftest import Ask, Workshop, until
from tests.recordings.recording import Recorded, recorded

#: What the simulated screens write → what this installation writes instead.
RENAMED = {
    "Pages de site": "Rubriques",
    "Accès aux services tiers": "Connecteurs",
    "Intégration dans un ENT": "Raccordement au portail",
}
CHANGES = tuple(Change("rename", (old,), new) for old, new in RENAMED.items())
DRIFTING = Drifting(1, scenario=Scenario("chemin renommé", CHANGES, may_go_on=True))


def activates(person: Recorded, rig: Rig, uai: str) -> None:
    """« Activation » by hand, passwords typed while it is recorded."""
    simulator, school = rig.simulator, rig.simulator.world.schools[uai]
    person.open(simulator.site_url(uai))
    person.press("Ouvrir une session")
    login, password = next(iter(school.atrium_admins.items()))
    person.fill("Identifiant", login)
    person.fill("Mot de passe", password)
    person.press("Se connecter", "Tout refuser", "Administration du site", "Rubriques", "Connecteurs")
    chapter = person.page.get_by_role("group", name="Pronote", exact=True)
    profiles = ("Élèves", "Responsables légaux", "Enseignants", "Personnels non enseignants")
    person.press("Oui", *profiles, within=chapter)
    person.press("Sauver")
    person.open(simulator.console_url(uai))
    login, password = next(iter(school.console_users.items()))
    person.fill("Identifiant", login)
    person.fill("Mot de passe", password)
    person.press("Se connecter")
    person.press("PRONOTE.net", within=person.page.locator(".volets"))
    person.press("Raccordement au portail", "Arrêter la publication")
    person.choose("Mon ENT", sample.ENT)
    person.press("Publier la base")


@pytest.mark.slow
def test_an_activation_recorded_on_renamed_sites_teaches_a_robot_that_failed_there(
    ask: Ask, tmp_path: Path, workshop: Workshop
) -> None:
    with Rig(tmp_path / "rig") as rig:
        before = workshop.lend(lambda lent: rig.run("activation", DRIFTING, Skin(), lent))
        assert (before.verdict, before.wrong) == ("stopped", ()), before.reason

        school = rig.fresh(Skin())

        def record(browser: Browser) -> str:
            with recorded(browser.new_context(), "chrome") as person:
                activates(person, rig, school.uai)
                until(lambda: school.console.published, "published by hand", 30)
            return person.file

        (tmp_path / "made.json").write_text(workshop.lend(record), encoding="utf-8")
        answer = ask("recordings", "import", "made.json", "--flow", "activation", "--json")
        assert answer.code == Exit.DIFFERENCES
        told = json.loads(answer.out)
        assert (sorted(told["captions"].values()), told["ways"]) == (sorted(RENAMED.values()), {})

        (rig.folder / "labels.local.toml").write_text("\n\n".join(told["lines_to_paste"]), encoding="utf-8")
        after = workshop.lend(lambda lent: rig.run("activation", DRIFTING, Skin(), lent))
        assert (after.verdict, after.wrong) == ("succeeded", ()), after.reason
