"""The layout « delegations » of « Intégration dans un ENT »."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from fixtures.pronote.delegations import DEFAULT_SPACES
from fixtures.world import Delegation
from tests.simulator.console.person import Person

Come = Callable[..., Person]

#: Every variant of the simulated screens, one by one: the robot's own tests meet the usual ones.
pytestmark = pytest.mark.slow

ADD = "Ajouter une délégation CAS"
EDIT = "Paramétrer la délégation CAS"


@pytest.fixture
def delegated(person: Come) -> Come:
    def come(*delegations: Delegation, **skin: str) -> Person:
        someone = person(layout="delegations", **skin)
        someone.console.delegations[:] = delegations
        someone.console.spaces = dict.fromkeys(DEFAULT_SPACES, "Aucune")
        return someone.sign_in().open_ent()

    return come


@pytest.mark.parametrize("ent_choice", ["select", "combobox", "combobox_portal"])
def test_a_new_delegation_does_nothing_until_it_is_ticked_active(delegated: Come, ent_choice: str) -> None:
    someone = delegated(ent_choice=ent_choice)
    model = someone.console.models[0]
    someone.stop()
    someone.button(ADD).click()
    someone.app.get_by_label("Nom de la délégation").fill("ATRIUM")
    someone.app.get_by_label("Nom de la délégation").press("Tab")
    someone.choose_ent(model.name)
    expect(someone.cas_url).to_have_value(model.cas_url)
    assert someone.kinds() == ["publication_stopped"]
    someone.button("Valider").click()
    actif = someone.app.get_by_role("checkbox", name="Actif : ATRIUM")
    expect(actif).not_to_be_checked()
    assert someone.console.delegations == [Delegation("ATRIUM", model.name, model.cas_url, active=False)]
    assert set(someone.console.spaces.values()) == {"Aucune"}

    actif.click()
    expect(actif).to_be_checked()
    expect(someone.app.get_by_role("radio", name="Espace Parents : CAS")).to_be_checked()
    assert set(someone.console.spaces.values()) == {"CAS"}
    assert someone.kinds()[:3] == ["publication_stopped", "delegation_created", "delegation_activated"]
    assert all(one["automatic"] for one in someone.writes("space_saved"))


def test_the_cog_opens_the_window_and_escape_leaves_everything(delegated: Come) -> None:
    someone = delegated(Delegation("CAS", "", "https://ancien.invalid"))
    someone.stop()
    someone.button(EDIT).click()
    window = someone.app.get_by_role("dialog", name=EDIT)
    model = someone.console.models[0]
    someone.choose_ent(model.name)
    expect(someone.dialog).to_contain_text(model.name)
    someone.button("Oui").click()
    expect(someone.cas_url).to_have_value(model.cas_url)
    someone.cas_url.press("Escape")
    expect(window).to_have_count(0)
    assert someone.kinds() == ["publication_stopped"]

    someone.button(EDIT).click()
    expect(someone.cas_url).to_have_value("https://ancien.invalid")
    someone.cas_url.fill(model.cas_url)
    someone.cas_url.press("Tab")
    someone.button("Valider").click()
    expect(window).to_have_count(0)
    expect(someone.button(EDIT)).to_be_visible()
    someone.settled()
    assert someone.writes("delegation_saved") == [
        {
            "before": {"name": "CAS", "ent": "", "cas_url": "https://ancien.invalid"},
            "after": {"name": "CAS", "ent": "", "cas_url": model.cas_url},
        }
    ]


def test_while_published_nothing_can_be_saved(delegated: Come) -> None:
    someone = delegated(Delegation("CAS", active=False))
    someone.button(EDIT).click()
    expect(someone.button("Valider")).to_be_disabled()
    expect(someone.cas_url).to_be_disabled()
    someone.button("Annuler").click()
    for gesture in (someone.button(ADD), someone.app.get_by_role("checkbox", name="Actif : CAS")):
        gesture.click()
        expect(someone.dialog).to_contain_text("Opération impossible")
        someone.button("Fermer").click()
        expect(someone.dialog).to_have_count(0)
    assert someone.kinds() == []


def test_one_space_keeps_the_common_page_out(delegated: Come) -> None:
    someone = delegated(Delegation("CAS"))
    someone.stop()
    someone.app.get_by_role("checkbox", name="Tous les espaces : CAS").click()
    common = someone.app.get_by_role("radio", name="Page commune : CAS")
    expect(common).to_be_checked()
    someone.app.get_by_role("radio", name="Espace Parents : Aucune").click()
    expect(someone.app.get_by_role("radio", name="Page commune : Aucune")).to_be_checked()
    common.click()
    someone.settled()
    expect(common).not_to_be_checked()
    assert someone.console.spaces["Page commune"] == "Aucune"
    assert someone.console.spaces["Espace Élèves"] == "CAS"
