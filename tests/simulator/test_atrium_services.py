"""« Accès aux services tiers », clicked as a person does: every variant stores what was clicked, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as StillCovered

from fixtures.server import Simulator
from fixtures.world import Profile, School
from tests.simulator.atrium_steps import FRESH, open_services, walk_to_services, wear

#: Every variant of the simulated screens, one by one: the robot's own tests meet the usual ones.
pytestmark = pytest.mark.slow

WANTED: set[Profile] = {"eleve", "responsable"}
CAPTIONS: dict[str, tuple[str, str]] = {
    "plural": ("Élèves", "Responsables légaux"),
    "synonyms": ("Élève(s)", "Parents"),
    "singular": ("Élève", "Responsable"),
}
YES = ["radio", "checkbox", "checkbox_pair", "hidden_label", "switch", "aria_checkbox", "select", "buttons"]
TICKS = ["checkbox", "checkbox_pair", "hidden_label", "switch", "aria_checkbox"]


def chapter(page: Page, school: School) -> Locator:
    """The « Pronote » chapter, unfolded if need be."""
    match school.skin.atrium.chapters:
        case "fieldset":
            return page.get_by_role("group", name="Pronote", exact=True)
        case "accordion":
            page.locator("[data-chapter]").get_by_text("Pronote", exact=True).click()
            return page.locator(".chapter").filter(has=page.get_by_text("Pronote", exact=True))
        case _:
            heading = "xpath=//h3[normalize-space()='Pronote']/following-sibling::*[position() <= 2]"
            return page.locator("form.services").locator(heading)


def choose_yes(area: Locator, kind: str) -> None:
    match kind:
        case "select":
            area.get_by_label("Activer").select_option(label="Oui")
        case "buttons":
            area.get_by_role("button", name="Oui").click()
        case "switch":
            area.get_by_role("switch", name="Oui").click()
        case _:
            area.get_by_text("Oui", exact=True).click()


def tick(area: Locator, kind: str, caption: str) -> None:
    if kind == "switch":
        area.get_by_role("switch", name=caption).click()
    else:
        area.get_by_text(caption, exact=True).click()


def save_button(page: Page, kind: str) -> Locator:
    return page.get_by_role("button", name=kind if kind in {"Sauver", "Enregistrer"} else "Enregistrer")


def others(school: School) -> list[tuple[Any, ...]]:
    return [
        (one.name, one.enabled, sorted(one.profiles), one.address) for one in school.services if one.name != "Pronote"
    ]


def open_pronote(page: Page, simulator: Simulator, school: School) -> None:
    """The documented gesture, then the proof that only it was stored."""
    # Off, but it remembers its profiles: greyed boxes are not posted and must not be forgotten.
    school.service("Chamilo").profiles = {"personnel"}
    skin, before = school.skin.atrium, others(school)
    open_services(page, simulator, school)
    area = chapter(page, school)
    choose_yes(area, skin.yes)
    for caption in CAPTIONS[skin.profile_captions]:
        tick(area, skin.profile_tick, caption)
    save_button(page, skin.save).click()
    expect(page.get_by_text("Votre requête a été traitée avec succès.")).to_be_visible()
    service = school.service("Pronote")
    assert service.enabled
    assert service.profiles == WANTED
    assert others(school) == before
    (write,) = simulator.world.writes(school.uai, "services_saved")
    assert list(write.detail["changes"]) == ["Pronote"]


@pytest.mark.parametrize("yes", YES)
def test_each_yes_stores_what_was_clicked(page: Page, simulator: Simulator, yes: str) -> None:
    open_pronote(page, simulator, wear(simulator, yes=yes))


@pytest.mark.parametrize("kind", TICKS)
def test_each_profile_tick_stores_what_was_clicked(page: Page, simulator: Simulator, kind: str) -> None:
    open_pronote(page, simulator, wear(simulator, theme="liferay7", profile_tick=kind, profile_captions="synonyms"))


@pytest.mark.parametrize("theme", ["liferay62", "liferay7"])
@pytest.mark.parametrize("chapters", ["fieldset", "accordion", "headings"])
def test_each_chapter_layout_is_scoped(page: Page, simulator: Simulator, theme: str, chapters: str) -> None:
    open_pronote(page, simulator, wear(simulator, theme=theme, chapters=chapters, profile_captions="singular"))


@pytest.mark.parametrize("save", ["Sauver", "Enregistrer", "image_alt", "icon_title"])
def test_each_save_button_saves(page: Page, simulator: Simulator, save: str) -> None:
    open_pronote(page, simulator, wear(simulator, save=save, theme="liferay7" if save == "icon_title" else "liferay62"))


@pytest.mark.parametrize(("icon", "role"), [("aria_label", "button"), ("title", "link"), ("image_alt", "link")])
def test_admin_icon_is_named_and_at_the_top_left(page: Page, simulator: Simulator, icon: str, role: Any) -> None:
    school = wear(simulator, admin_icon=icon)
    walk_to_services(page, simulator, school)
    box = page.get_by_role(role, name="Administration").bounding_box()
    assert box
    assert box["x"] < 200
    assert box["y"] < 120


def test_profiles_are_greyed_until_yes(page: Page, simulator: Simulator) -> None:
    school = wear(simulator)
    open_services(page, simulator, school)
    area = chapter(page, school)
    pupil = area.get_by_role("checkbox", name="Élèves")
    expect(area.get_by_role("radio", name="Oui")).to_be_enabled()
    expect(pupil).to_be_disabled()
    area.get_by_role("radio", name="Oui").check()
    expect(pupil).to_be_enabled()
    area.get_by_role("radio", name="Non").check()
    expect(pupil).to_be_disabled()


def test_tick_set_by_script_is_not_stored(page: Page, simulator: Simulator) -> None:
    """The pair of inputs that Liferay 6.2 draws: only a click copies the tick into the posted value."""
    school = wear(simulator)
    open_services(page, simulator, school)
    area = chapter(page, school)
    area.get_by_role("radio", name="Oui").check()
    area.get_by_role("checkbox", name="Élèves").evaluate("box => { box.checked = true }")
    save_button(page, "Sauver").click()
    expect(page.locator(".alert-success")).to_be_visible()
    assert school.service("Pronote").profiles == set()


def test_late_banner_covers_the_save_button(page: Page, simulator: Simulator) -> None:
    school = wear(simulator, cookies="late_bottom")
    walk_to_services(page, simulator, school)
    banner = page.locator("#tarteaucitronAlertBig")
    expect(banner).to_be_visible()
    assert banner.locator(":scope > :nth-child(3)").get_attribute("id") == "tarteaucitronAllDenied2"
    with pytest.raises(StillCovered):
        save_button(page, "Sauver").click(timeout=500)
    page.get_by_role("button", name="Tout refuser").click()
    save_button(page, "Sauver").click()
    expect(page.locator(".alert-success")).to_be_visible()
    assert any(one.get("name") == "tarteaucitron" for one in page.context.cookies())


@pytest.mark.parametrize("theme", ["liferay62", "liferay7"])
def test_opening_a_category_closes_the_others(page: Page, simulator: Simulator, theme: str) -> None:
    school = wear(simulator, theme=theme)
    walk_to_services(page, simulator, school)
    entry = page.locator("#volet").get_by_text("Accès aux services tiers", exact=True)
    expect(entry).to_be_visible()
    with page.expect_response("**/c/portal/session_click/**"):
        page.locator("#volet [data-category=users]").click()
    expect(entry).to_be_hidden()
    expect(page.locator("#volet").get_by_text("Export des utilisateurs", exact=True)).to_be_visible()
    page.reload()
    expect(page.locator("#volet").get_by_text("Export des utilisateurs", exact=True)).to_be_visible()


def test_decoy_chapter_is_there_unless_the_skin_drops_it(page: Page, simulator: Simulator) -> None:
    open_services(page, simulator, wear(simulator, FRESH))
    expect(page.get_by_role("group", name="Pronote Primaire", exact=True)).to_be_visible()
    wear(simulator, FRESH, decoy_chapter=False)
    page.reload()
    expect(page.get_by_role("group", name="Pronote", exact=True)).to_be_visible()
    expect(page.get_by_role("group", name="Pronote Primaire")).to_have_count(0)
