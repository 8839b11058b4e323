"""The publication button, the lock that it opens, and the layout « direct » of « Intégration dans un ENT »."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from fixtures.world import Delegation
from tests.simulator.console.person import Person

Come = Callable[..., Person]

#: The robot's own tests meet these screens too.
pytestmark = pytest.mark.slow

LOCK = "Arrêtez la publication pour modifier les paramètres"


@pytest.mark.parametrize("tabs", ["cells", "aria", "buttons"])
def test_stop_unlocks_and_publish_locks_again(person: Come, tabs: str) -> None:
    someone = person(tabs=tabs, publish_caption="Publier dans la base").sign_in().open_ent()
    expect(someone.app.get_by_text(LOCK)).to_be_visible()
    expect(someone.cas_url).to_be_disabled()
    someone.stop()
    expect(someone.app.get_by_text(LOCK)).to_have_count(0)
    expect(someone.cas_url).to_be_enabled()
    someone.publish()
    expect(someone.cas_url).to_be_disabled()
    assert someone.kinds() == ["publication_stopped", "publication_started"]
    assert someone.console.published


def test_an_action_replaces_every_node(person: Come) -> None:
    someone = person().sign_in().open_ent()
    button = someone.button("Arrêter la publication").element_handle()
    field = someone.cas_url.element_handle()
    someone.stop()
    assert not button.evaluate("node => node.isConnected")
    assert not field.evaluate("node => node.isConnected")


def test_the_hosted_wrapper_may_ask_before_stopping(person: Come) -> None:
    someone = person(confirm_stop=True).sign_in()
    someone.button("Arrêter la publication").click()
    someone.button("Non").click()
    expect(someone.dialog).to_have_count(0)
    assert someone.console.published
    someone.button("Arrêter la publication").click()
    someone.button("Oui").click()
    expect(someone.banner).to_contain_text("Base non publiée")
    assert someone.kinds() == ["publication_stopped"]


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_button_acts_when_the_key_is_released(person: Come, key: str) -> None:
    someone = person().sign_in()
    someone.button("Arrêter la publication").focus()
    someone.page.keyboard.down(key)
    assert someone.console.published
    someone.page.keyboard.up(key)
    expect(someone.banner).to_contain_text("Base non publiée")


def test_without_a_base_the_button_is_dead_but_not_disabled(person: Come) -> None:
    someone = person()
    someone.console.published = someone.console.connected = False
    someone.sign_in()
    button = someone.button("Publier la base")
    assert button.get_attribute("disabled") is None
    assert button.get_attribute("aria-disabled") is None
    assert "SansMain" in str(button.get_attribute("class"))
    button.click()
    expect(someone.banner).to_contain_text("Base non publiée")
    assert someone.kinds() == []


@pytest.mark.parametrize("ent_choice", ["select", "combobox", "combobox_portal"])
def test_the_first_model_is_applied_at_once_the_second_one_asks(person: Come, ent_choice: str) -> None:
    someone = person(ent_choice=ent_choice)
    someone.console.delegations[:] = [Delegation("CAS")]
    someone.sign_in().open_ent().stop()
    first, second = someone.console.models[0], someone.console.models[2]
    someone.choose_ent(first.name)
    expect(someone.cas_url).to_have_value(first.cas_url)
    empty = {"ent": "", "cas_url": ""}
    stored = {"ent": first.name, "cas_url": first.cas_url}
    assert someone.writes("integration_saved") == [{"before": empty, "after": stored}]

    someone.choose_ent(second.name)
    expect(someone.dialog).to_contain_text(second.name)
    someone.button("Non").click()
    expect(someone.dialog).to_have_count(0)
    if ent_choice == "select":
        expect(someone.app.locator("select option:checked")).to_have_text(first.name)
    elif ent_choice == "combobox":
        expect(someone.app.get_by_role("combobox", name="Mon ENT")).to_have_text(first.name)
    else:
        expect(someone.app.get_by_role("combobox", name="Mon ENT")).to_have_value(first.name)
    assert len(someone.writes("integration_saved")) == 1

    someone.choose_ent(second.name)
    someone.button("Oui").click()
    expect(someone.cas_url).to_have_value(second.cas_url)
    someone.publish()
    assert someone.kinds() == ["publication_stopped", "integration_saved", "integration_saved", "publication_started"]
    assert (someone.console.delegations[0].ent, someone.console.delegations[0].cas_url) == (
        second.name,
        second.cas_url,
    )


def test_models_are_sorted_after_the_empty_one(person: Come) -> None:
    someone = person().sign_in().open_ent()
    options = someone.app.get_by_label("Mon ENT").locator("option").all_text_contents()
    assert options == ["Aucun modèle", *sorted((one.name for one in someone.console.models), key=str.lower)]


def test_a_typed_url_is_stored_and_the_band_offers_the_model_again(person: Come) -> None:
    someone = person()
    model = someone.console.models[0]
    someone.console.delegations[:] = [Delegation("CAS", model.name, model.cas_url)]
    someone.sign_in().open_ent().stop()
    someone.cas_url.fill("https://ailleurs.invalid/cas")
    someone.cas_url.press("Tab")
    someone.button("Appliquer le modèle").click()
    expect(someone.cas_url).to_have_value(model.cas_url)
    expect(someone.button("Appliquer le modèle")).to_have_count(0)
    urls = [one["after"]["cas_url"] for one in someone.writes("integration_saved")]
    assert urls == ["https://ailleurs.invalid/cas", model.cas_url]


def test_another_tab_loses_what_was_typed(person: Come) -> None:
    someone = person().sign_in().open_ent()
    someone.stop()
    before = someone.cas_url.input_value()
    # No change event: the field still has the focus when the page is destroyed.
    someone.cas_url.evaluate("node => { node.value = 'perdu'; }")
    someone.button("Publication").click()
    expect(someone.cas_url).to_have_count(0)
    someone.open_ent()
    expect(someone.cas_url).to_have_value(before)
    assert someone.kinds() == ["publication_stopped"]


def test_the_server_refuses_a_change_made_in_a_stale_page(person: Come) -> None:
    someone = person().sign_in().open_ent()
    someone.stop()
    before = someone.console.delegations[0].cas_url
    # Somebody else publishes: this page does not hear of it, there is no polling.
    someone.console.published = True
    someone.cas_url.fill("https://trop.tard.invalid")
    someone.cas_url.press("Tab")
    expect(someone.dialog).to_contain_text("arrêtez la publication")
    someone.button("Fermer").click()
    expect(someone.cas_url).to_be_disabled()
    assert someone.console.delegations[0].cas_url == before
    assert someone.kinds() == ["publication_stopped"]


def test_a_forgotten_save_says_that_it_succeeded(person: Come) -> None:
    someone = person().sign_in().open_ent()
    someone.stop()
    before = someone.cas_url.input_value()
    someone.faults.forget_saves = True
    with someone.page.expect_response("**/SetURLServeurCAS"):
        someone.cas_url.fill("https://oublie.invalid")
        someone.cas_url.press("Tab")
    expect(someone.cas_url).to_have_value(before)
    assert someone.kinds() == ["publication_stopped"]


def test_the_web_timeout_is_another_setting(person: Come) -> None:
    someone = person().sign_in()
    someone.button("PRONOTE.net").click()
    someone.button("Paramètres de sécurité").click()
    field = someone.app.get_by_label("Durée d'inactivité")
    expect(field).to_be_disabled()
    someone.stop()
    field.select_option(label="90 minutes")
    someone.settled()
    assert someone.writes("security_saved") == [{"before": 60, "after": 90}]
