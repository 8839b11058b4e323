"""« Déconnexion automatique » of profiles and groups."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from fixtures.world import DisconnectRule
from tests.simulator.console.person import Person

Come = Callable[..., Person]

#: Every variant of the simulated screens, one by one: the robot's own tests meet the usual ones.
pytestmark = pytest.mark.slow

TEACHERS = ("Ressources", "Professeurs", "Profils d'autorisation")
TICK = "en cas d'inactivité supérieure à"


@pytest.fixture
def ruled(person: Come) -> Come:
    def come(**skin: str) -> Person:
        someone = person(**skin)
        someone.console.teacher_profiles = [DisconnectRule("Professeur", enabled=False, minutes=30)]
        someone.console.staff_profiles = [DisconnectRule("CPE", minutes=15)]
        someone.console.admin_groups = [DisconnectRule("Direction", minutes=120, protected=True)]
        return someone.sign_in()

    return come


def _choose(someone: Person, name: str) -> Locator:
    someone.app.get_by_role("treeitem", name=name).click()
    frame = someone.app.get_by_role("group", name="Déconnexion automatique")
    expect(frame).to_be_visible()
    return frame


@pytest.mark.parametrize("field", ["select", "number", "combobox"])
def test_the_tick_then_the_duration(ruled: Come, field: str) -> None:
    someone = ruled(duration_field=field)
    someone.menu(*TEACHERS)
    frame = _choose(someone, "Professeur")
    duration = frame.get_by_label("Durée")
    expect(duration).to_be_disabled()
    frame.get_by_text(TICK).click()
    expect(frame.get_by_label(f"Déconnecter les professeurs de ce profil {TICK}")).to_be_checked()
    expect(duration).to_be_enabled()
    if field == "select":
        duration.select_option(label="60 min")
    elif field == "number":
        duration.fill("60")
        duration.press("Tab")
    else:
        duration.click()
        someone.app.get_by_role("option", name="60 min", exact=True).click()
    someone.settled()
    assert [one["after"] for one in someone.writes("disconnect_saved")] == [
        {"enabled": True, "minutes": 30},
        {"enabled": True, "minutes": 60},
    ]
    assert someone.console.teacher_profiles == [DisconnectRule("Professeur", enabled=True, minutes=60)]


def test_the_staff_have_their_own_profiles_under_the_other_spelling(ruled: Come) -> None:
    someone = ruled(profiles_caption="Profils d'autorisations")
    someone.menu("Ressources", "Personnels", "Profils d'autorisations")
    frame = _choose(someone, "CPE")
    frame.get_by_label("Durée").select_option(label="60 min")
    expect(frame.locator("option:checked")).to_have_text("60 min")
    someone.settled()
    assert [(one["kind"], one["name"]) for one in someone.writes("disconnect_saved")] == [("personnel", "CPE")]


def test_a_protected_group_is_greyed_and_refused(ruled: Come) -> None:
    someone = ruled()
    someone.menu("Fichier", "Administration des utilisateurs")
    frame = _choose(someone, "Direction")
    tick = frame.get_by_label(f"Déconnecter les utilisateurs de ce groupe {TICK}")
    expect(tick).to_be_disabled()
    expect(frame.get_by_label("Durée")).to_be_disabled()
    answer = someone.page.request.post(
        f"{someone.url}appel/SetDeconnexion",
        data={"groupe": "groupe", "nom": "Direction", "actif": True, "minutes": 60},
    )
    assert "autorisation" in answer.json()["faute"]
    assert someone.kinds() == []


def test_exclusive_mode_greys_the_frame(ruled: Come) -> None:
    someone = ruled()
    someone.menu(*TEACHERS)
    frame = _choose(someone, "Professeur")
    someone.console.exclusive_mode = True
    frame.get_by_text(TICK).click()
    expect(someone.dialog.filter(has_text="La saisie est impossible en mode consultation")).to_be_visible()
    # Two messages are stacked; the second pops up once the first is closed.
    someone.button("Fermer").click()
    expect(someone.dialog.filter(has_text="Des opérations doivent être effectuées")).to_be_visible()
    someone.button("Fermer").click()
    expect(someone.app.get_by_role("status")).to_be_visible()
    expect(frame.get_by_label("Durée")).to_be_disabled()
    assert someone.kinds() == []
