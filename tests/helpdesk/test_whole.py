"""An agent does a whole procedure from the page, on the simulated sites: what the servers hold is what counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from fixtures.world import World
from robot.helpdesk.command import Served, serving
from robot.helpdesk.desk import HelpDesk
from tests.activation.schools import ALL_WRITES
from tests.conftest import Robot, until, words
from tests.helpdesk import recordings as made
from tests.helpdesk.test_pages import DESKTOP, PHONE
from tests.undo.test_undo import held_by

UAI = "0139901S"
SECTIONS = ("Activation", "Lien entre les comptes", "Durée des sessions Pronote")
#: A visit, its browser included, on a machine that others use.
SOON = 300_000
#: What an agent does there is done at either width.
widths = pytest.mark.parametrize("page", [DESKTOP, PHONE], indirect=True)


@pytest.fixture
def served(robot: Robot) -> Iterator[Served]:
    """A desk over the simulated schools."""
    robot.recordings.mkdir()
    with serving(HelpDesk(robot.folder / "schools.toml", robot.recordings, patience=15)) as served:
        yield served


@pytest.fixture
def page(context: BrowserContext, served: Served, request: pytest.FixtureRequest) -> Page:
    """The agent's tab, on a desktop unless a test says how wide it is."""
    page = context.new_page()
    page.set_viewport_size({"width": getattr(request, "param", DESKTOP), "height": 800})
    page.goto(served.entrance)
    page.wait_for_url(f"{served.address}/")
    return page


def find(page: Page) -> None:
    """Three letters, and the school's page."""
    # A browser puts the caret there with its first picture of the page: what is typed before goes nowhere.
    expect(page.get_by_label("Nom, UAI")).to_be_focused()
    page.keyboard.type("vau")
    expect(page.get_by_role("status")).to_have_text("1 établissement")
    page.get_by_role("link", name="Lycée Hélène Vautrin").click()


def plan(page: Page, what: str) -> None:
    """« Faire », until what would change is confirmed or left."""
    page.get_by_role("button", name=f"Faire : {what}").click()
    page.get_by_role("link", name="Faire ces changements").click(timeout=SOON)


@pytest.mark.slow
@widths
def test_what_would_change_is_shown_of_all_three_and_nothing_is_done(page: Page, robot: Robot, world: World) -> None:
    robot.configure(**{f"u{UAI}": {"duree_sessions": "{ professeurs = 60 }"}})
    before = held_by(world, UAI)
    find(page)
    whole = page.get_by_role("region", name="Tout l'établissement")
    whole.get_by_role("button", name="Voir ce qui changerait").click()
    for name in SECTIONS:
        result = page.get_by_role("region", name=f"Résultat – {name}")
        expect(result).to_contain_text("Il y a des différences à appliquer. Rien n'a été modifié.", timeout=SOON)
    expect(page.get_by_role("main")).to_contain_text("Accès : Non → Oui")
    assert (words(world, UAI), held_by(world, UAI)) == ([], before)
    page.get_by_role("link", name="Retour à l'établissement").click()
    for name in SECTIONS:
        expect(page.get_by_role("region", name=name, exact=True)).to_contain_text("À changer")


@pytest.mark.slow
@widths
def test_a_visit_that_is_stopped_has_done_nothing_more(page: Page, world: World) -> None:
    find(page)
    plan(page, "Activation")
    before = held_by(world, UAI)
    # Long before anything is written.
    world.faults[UAI].sign_in_delay["atrium"] = 10
    page.get_by_role("button", name="Oui, faire ces changements").click()
    page.get_by_role("button", name="Arrêter").click(timeout=SOON)
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("Arrêt demandé", timeout=SOON)
    assert (words(world, UAI), held_by(world, UAI)) == ([], before)


@pytest.mark.slow
@widths
def test_a_visit_that_is_stopped_while_the_school_is_cut_off_publishes_it_first(page: Page, world: World) -> None:
    find(page)
    plan(page, "Activation")
    # As long as a person needs to see it.
    world.faults[UAI].console_delay = 2
    page.get_by_role("button", name="Oui, faire ces changements").click()
    expect(page.get_by_text("La publication est arrêtée en ce moment")).to_be_visible(timeout=SOON)
    page.get_by_role("button", name="Arrêter").click()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("Arrêt demandé", timeout=SOON)
    console = world.schools[UAI].console
    assert (console.published, words(world, UAI)) == (True, ALL_WRITES)
    # The change that was under way is whole.
    assert console.delegations[0].cas_url


@pytest.mark.slow
@widths
def test_a_school_is_activated_from_the_page(page: Page, robot: Robot, world: World) -> None:
    find(page)
    plan(page, "Activation")
    expect(page.get_by_role("main")).to_contain_text("PRONOTE sera coupé quelques secondes pour les familles.")
    assert words(world, UAI) == []
    page.get_by_role("button", name="Oui, faire ces changements").click()
    # A picture of the robot's browser comes while it works.
    shown = page.get_by_role("img", name="L'écran du robot en ce moment")
    expect(shown).to_be_visible(timeout=SOON)
    page.reload()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("C'est fait : chaque modification a été relue sur le site.", timeout=SOON)
    school = world.schools[UAI]
    assert school.service("Pronote").enabled
    assert school.console.published
    assert list(robot.recordings.rglob("vue.jpg")) == []
    page.get_by_role("link", name="Retour à l'établissement").click()
    expect(page.get_by_role("region", name="Activation", exact=True)).to_contain_text("En place, modifié")


@pytest.mark.slow
@widths
def test_step_by_step_nothing_happens_before_it_is_wanted_and_stop_leaves_all_as_it_was(
    page: Page, world: World
) -> None:
    find(page)
    plan(page, "Activation")
    page.get_by_role("button", name="Oui, mais pas à pas").click()
    state = page.get_by_role("region", name="En ce moment")
    for number in (1, 2, 3, 4, 5, 6):
        expect(state).to_contain_text(f"Pas suivant : {number}.", timeout=SOON)
        if number == 4:
            # Ticked on the screen, not saved.
            assert words(world, UAI) == []
        page.get_by_role("button", name="Continuer").click()
    expect(state).to_contain_text("Les pas 7 à 9 se feront d'un trait", timeout=SOON)
    before = words(world, UAI)
    page.get_by_role("button", name="Arrêter").click()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("Arrêt demandé", timeout=SOON)
    assert words(world, UAI) == before
    assert world.schools[UAI].console.published


@pytest.mark.slow
@widths
def test_the_rest_is_done_at_once_where_that_is_wanted(page: Page, world: World) -> None:
    find(page)
    plan(page, "Activation")
    page.get_by_role("button", name="Oui, mais pas à pas").click()
    expect(page.get_by_role("region", name="En ce moment")).to_contain_text("Pas suivant : 1.", timeout=SOON)
    page.get_by_role("button", name="Tout faire").click()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("C'est fait", timeout=SOON)
    school = world.schools[UAI]
    assert (school.service("Pronote").enabled, school.console.published) == (True, True)


@pytest.mark.slow
def test_a_visit_goes_on_when_the_desk_dies_and_the_next_desk_draws_it(
    context: BrowserContext, robot: Robot, world: World
) -> None:
    robot.recordings.mkdir()
    folder = robot.folder / "schools.toml"
    page = context.new_page()
    with serving(HelpDesk(folder, robot.recordings, patience=15)) as first:
        page.goto(first.entrance)
        page.wait_for_url(f"{first.address}/")
        find(page)
        plan(page, "Activation")
        page.get_by_role("button", name="Oui, faire ces changements").click()
        expect(page.locator("[aria-current=step]")).to_be_visible(timeout=SOON)
        path = page.url.removeprefix(first.address)
    with serving(HelpDesk(folder, robot.recordings, patience=15)) as second:
        page.goto(second.entrance)
        page.wait_for_url(f"{second.address}/")
        page.goto(second.address + path)
        result = page.get_by_role("region", name="Résultat – Activation")
        expect(result).to_contain_text("C'est fait", timeout=SOON)
        assert world.schools[UAI].service("Pronote").enabled


@pytest.mark.slow
def test_a_doubt_that_is_settled_on_the_page_is_linked_by_the_next_run(page: Page, world: World) -> None:
    find(page)
    plan(page, "Lien entre les comptes")
    page.get_by_role("button", name="Oui, faire ces changements").click()
    page.get_by_role("link", name="Trancher les doutes").click(timeout=SOON)
    doubt = page.locator(".doubt").filter(has=page.locator("[data-key=o]")).first
    choices = doubt.get_by_role("radio")
    if choices.count():
        choices.first.check()
    login = doubt.locator(".candidate code").first.inner_text()
    doubt.locator("[data-key=o]").click()
    expect(page.locator(".doubt.done")).to_contain_text(login)
    people = world.schools[UAI].console.people
    assert login not in {row.cas_id for row in people}
    page.get_by_role("heading", level=1).get_by_role("link").click()
    plan(page, "Lien entre les comptes")
    page.get_by_role("button", name="Oui, faire ces changements").click()
    expect(page.get_by_role("region", name="Résultat – Lien")).to_be_visible(timeout=SOON)
    people = world.schools[UAI].console.people
    assert login in {row.cas_id for row in people}


@pytest.mark.slow
@widths
def test_what_a_visit_changed_is_put_back_as_it_was(page: Page, world: World) -> None:
    school = world.schools[UAI]
    held = school.console.delegations[0]
    before = school.service("Pronote").enabled, held.ent, held.cas_url
    find(page)
    plan(page, "Activation")
    page.get_by_role("button", name="Oui, faire ces changements").click()
    page.get_by_role("link", name="Défaire").click(timeout=SOON)
    assert (school.service("Pronote").enabled, held.ent, held.cas_url) != before
    part = page.get_by_role("region", name="Activation")
    expect(part).to_contain_text("Accès : Oui → Non")
    part.get_by_role("button", name="Voir ce qui serait remis").click()
    page.get_by_role("link", name="Faire ces changements").click(timeout=SOON)
    expect(page.get_by_role("main")).to_contain_text("PRONOTE sera coupé quelques secondes")
    page.get_by_role("button", name="Oui, faire ces changements").click()
    result = page.get_by_role("region", name="Résultat – Activation")
    expect(result).to_contain_text("C'est fait", timeout=SOON)
    assert (school.service("Pronote").enabled, held.ent, held.cas_url) == before
    assert school.console.published
    page.get_by_role("link", name="Retour à l'établissement").click()
    expect(page.get_by_role("region", name="Activation", exact=True)).to_contain_text("Défait")


@pytest.mark.slow
@widths
def test_the_screens_are_examined_and_a_busy_school_is_said(page: Page, robot: Robot, world: World) -> None:
    find(page)
    school = page.url
    with robot.options.alone(UAI):
        page.get_by_role("button", name="Examiner les écrans").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Une autre exécution travaille déjà")
    page.goto(school)
    page.get_by_role("button", name="Examiner les écrans").click()
    expect(page.get_by_role("region", name="Résultat")).to_contain_text("Tout est reconnu", timeout=SOON)
    assert words(world, UAI) == []
    page.get_by_role("link", name="Lire le rapport").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lycée Hélène Vautrin")


@pytest.mark.slow
@widths
def test_a_publication_that_was_left_stopped_is_put_back_from_any_page(page: Page, robot: Robot, world: World) -> None:
    robot.options.journal.intend(UAI, "publication", "test")
    world.schools[UAI].console.published = False
    page.reload()
    page.get_by_role("button", name="Remettre la publication maintenant").click()
    until(lambda: world.schools[UAI].console.published, "the base is published", 120)
    expect(page.get_by_role("region", name="Résultat")).to_contain_text("C'est fait.", timeout=SOON)
    page.goto(page.url)
    expect(page.get_by_text("PRONOTE est coupé")).to_have_count(0)


def test_the_command_says_its_address_and_ends_by_ctrl_c(robot: Robot, tmp_path: Path) -> None:
    import signal  # noqa: PLC0415

    with robot.command("bureau", "--no-open", env={"PYTHONUNBUFFERED": "1"}) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert "http://127.0.0.1:" in said
        assert "/entrer?jeton=" in said
        process.send_signal(signal.SIGINT)
        _, wrong = process.communicate(timeout=60)
    assert (process.returncode, wrong) == (0, "")


@pytest.mark.slow
@pytest.mark.ci
def test_simulated_schools_begin_anew_and_nothing_that_was_seen_of_others_is_said_of_them(robot: Robot) -> None:
    import signal  # noqa: PLC0415

    made.activation(robot.recordings, datetime.now() - timedelta(hours=1), "apply", uai=UAI)
    with robot.command("bureau", "--simulate", "--no-open", env={"PYTHONUNBUFFERED": "1"}) as process:
        assert process.stdout is not None
        entrance = process.stdout.readline().split()[-1]
        with httpx.Client() as client:
            client.get(entrance)
            text = client.get(entrance.partition("/entrer")[0] + "/").text
        assert UAI in text
        assert text.count("jamais regardé") == 3 * text.count('<th role="rowheader"') > 0
        process.send_signal(signal.SIGINT)
        _, wrong = process.communicate(timeout=60)
    assert (process.returncode, wrong) == (0, "")
    assert list((robot.recordings / "prive").iterdir()) == []
