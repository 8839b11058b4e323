"""The proof that « Activation » did its job: a pupil walks through ATRIUM into PRONOTE, in a real browser."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from fixtures.sample import demo_pupil
from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from tests.activation.schools import FRESH
from tests.conftest import Robot


@pytest.fixture
def no_banner(world: World) -> None:
    school = world.schools[FRESH]
    school.skin = replace(school.skin, atrium=replace(school.skin.atrium, cookies="none"))


@pytest.mark.ci
@pytest.mark.usefixtures("no_banner")
def test_pupil_is_refused_before_and_lands_in_her_own_space_after(
    page: Page, simulator: Simulator, world: World, robot: Robot
) -> None:
    pupil, space = demo_pupil(FRESH), simulator.space_url(FRESH)
    # Before: PRONOTE knows nothing of ATRIUM, and answers 503 while the base is stopped.
    page.goto(space)
    expect(page.get_by_role("heading", name="Connexion à PRONOTE")).to_be_visible()
    world.schools[FRESH].console.published = False
    closed = page.goto(space)
    assert closed is not None
    assert closed.status == 503
    world.schools[FRESH].console.published = True
    page.goto(simulator.site_url(FRESH))
    page.get_by_role("link", name="Ouvrir une session").click()
    page.get_by_label("Identifiant").fill(pupil.login)
    page.get_by_label("Mot de passe", exact=True).fill(pupil.password)
    page.get_by_role("button", name="Se connecter").click()
    expect(page.get_by_role("menuitem", name="Accueil").or_(page.get_by_text(pupil.family_name)).first).to_be_visible()
    expect(page.get_by_role("menuitem", name="Pronote")).to_have_count(0)

    assert robot.run("activation", FRESH).exit_code == Exit.CHANGED

    # After: the tab is there, and the one sign-in is enough.
    page.reload()
    page.get_by_role("menuitem", name="Pronote").click()
    expect(page.get_by_role("heading", name="Espace Élèves")).to_be_visible()
    expect(page.get_by_text(f"Bienvenue {pupil.first_name} {pupil.family_name.upper()}")).to_be_visible()
    assert page.url == space
