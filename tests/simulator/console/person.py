"""What a person does before the simulated console: the gestures that the tests share."""

from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, expect

from fixtures.server import Simulator
from fixtures.world import Faults, PronotePerson, School

#: Comes last in any list, and nobody else bears it.
LAST_NAME = "ZYLBERG"


class Person:
    """Somebody who works in one school's console with the mouse and the keyboard."""

    def __init__(self, page: Page, school: School, simulator: Simulator) -> None:
        self.page = page
        self.school = school
        self.console = school.console
        self.skin = school.skin.console
        self.world = simulator.world
        self.url = simulator.console_url(school.uai)
        #: Where the application is: the page, or the frame that holds it.
        self.app: Page | FrameLocator = page

    @property
    def faults(self) -> Faults:
        return self.world.faults[self.school.uai]

    def writes(self, what: str | None = None) -> list[dict[str, Any]]:
        """The details of the school's writes of that kind, oldest first."""
        return [dict(write.detail) for write in self.world.writes(self.school.uai, what)]

    def kinds(self) -> list[str]:
        """The words of all the school's writes, oldest first."""
        return [write.what for write in self.world.writes(self.school.uai)]

    def type_password(self, password: str | None = None) -> None:
        login, right = next(iter(self.school.console_users.items()))
        self.page.goto(self.url)
        self.page.get_by_label("Identifiant").fill(login)
        self.page.get_by_label("Mot de passe").fill(right if password is None else password)
        self.page.get_by_role("button", name="Se connecter").click()

    def sign_in(self) -> "Person":
        """Be signed in, without the form: its own tests fill it."""
        login, password = next(iter(self.school.console_users.items()))
        self.page.request.post(f"{self.url}connexion", form={"identifiant": login, "motDePasse": password})
        self.page.goto(self.url)
        return self.enter()

    def enter(self) -> "Person":
        """Find the application in the page that follows the sign-in."""
        match self.skin.frame:
            case "iframe":
                self.app = self.page.frame_locator("iframe")
            case "nested_iframe":
                self.app = self.page.frame_locator("iframe").frame_locator("iframe")
            case "new_window":
                with self.page.context.expect_page() as opened:
                    self.page.get_by_role("button", name="Accéder à la console").click()
                self.app = self.page = opened.value
        expect(self.banner).to_be_visible()
        return self

    @property
    def banner(self) -> Locator:
        return self.app.get_by_role("banner")

    def button(self, name: str) -> Locator:
        return self.app.get_by_role("button", name=name, exact=True)

    def open_ent(self) -> "Person":
        """« PRONOTE.net », then the tab « Intégration dans un ENT »."""
        self.button("PRONOTE.net").click()
        role: Any = "tab" if self.skin.tabs == "aria" else "button"
        self.app.get_by_role(role, name="Intégration dans un ENT").click()
        expect(self.app.get_by_role("group").first).to_be_visible()
        return self

    def stop(self) -> None:
        self.button("Arrêter la publication").click()
        expect(self.banner).to_contain_text("Base non publiée")

    def publish(self) -> None:
        self.button(self.skin.publish_caption).click()
        expect(self.banner).to_contain_text("Base publiée")

    def settled(self) -> None:
        """Wait until no call is under way."""
        expect(self.app.locator(".blocage-patience")).to_have_count(0)

    def menu(self, *path: str) -> None:
        """Open an entry of the stand-in's menus."""
        level: Any = self.app.get_by_role("menubar")
        for caption in path:
            level = level.get_by_role("menuitem", name=caption, exact=True)
            level.click()
        expect(self.app.get_by_role("heading", name=" > ".join(path))).to_be_visible()

    @property
    def dialog(self) -> Locator:
        return self.app.get_by_role("alertdialog")

    def choose_ent(self, name: str) -> None:
        field = self.app.get_by_label("Mon ENT", exact=True)
        if self.skin.ent_choice == "select":
            field.select_option(label=name)
            return
        field.click()
        if self.skin.ent_choice == "combobox_portal":
            field.fill(name[:8])
        self.app.get_by_role("option", name=name, exact=True).click()

    @property
    def cas_url(self) -> Locator:
        return self.app.get_by_label("URL du serveur CAS")

    # Lists -----------------------------------------------------------------------------------------------------------

    def open_list(self, *, ready: bool = True) -> "Person":
        """« Ressources > Élèves > Liste », its CAS column ready to be filled."""
        if ready:
            self.console.ent_ids_enabled = True
            self.console.cas_column_shown["eleve"] = True
        self.menu("Ressources", "Élèves", "Liste")
        expect(self.app.get_by_text(f"{len(self.pupils)} lignes")).to_be_visible()
        return self

    @property
    def pupils(self) -> list[PronotePerson]:
        return [one for one in self.console.people if one.profile == "eleve"]

    def far_pupil(self) -> PronotePerson:
        """The pupil at the very end of the list, without CAS id."""
        return next(one for one in self.pupils if one.family_name == LAST_NAME)

    def text_cell(self, text: str) -> Locator:
        """The shown cell that holds exactly this text."""
        return self.app.get_by_role("main").get_by_text(text, exact=True)

    def reveal(self, pupil: PronotePerson) -> None:
        """Bring the pupil's row on the screen as a person does: pages, or the wheel."""
        target = self.text_cell(pupil.family_name)
        if self.skin.lists == "native_paginated":
            while not target.is_visible():
                marker = self.app.get_by_text("Page ").text_content()
                self.button("Suivant").click()
                expect(self.app.get_by_text("Page ")).not_to_have_text(str(marker))
            return
        self.app.locator(".liste_defilement").hover()
        self.page.mouse.wheel(0, 100_000)
        expect(target).to_be_in_viewport()

    def cas_cell(self, pupil: PronotePerson) -> Locator:
        """The « Identifiant CAS » cell of a shown pupil."""
        titles = self.app.get_by_role("columnheader")
        column = titles.all_text_contents().index("Identifiant CAS")
        if self.skin.lists == "cell_grid":
            named = self.page.get_by_text(pupil.family_name, exact=True)
            place = self.app.locator(".liste_celluleGrid[data-colonne='0']", has=named).get_attribute("id")
            name, _, row = str(place).rsplit("_", 2)
            return self.app.locator(f"[id='{name}_{column}_{row}_div']")
        line = self.app.get_by_role("row", name=pupil.family_name)
        return line.get_by_role("gridcell" if self.skin.lists == "aria_grid" else "cell").nth(column)

    def open_editor(self, cell: Locator) -> Locator:
        """Open the editor of a cell as this skin wants it."""
        match self.skin.editing:
            case "second_click" | "floating":
                cell.click()
                cell.click()
            case "double_click":
                cell.dblclick()
            case "enter":
                cell.click()
                cell.press("Enter")
            case "side_form":
                cell.click()
                return self.app.get_by_role("region", name="Fiche").get_by_label("Identifiant CAS")
        return self.app.locator("[id$='_Edition']")

    def commit(self, editor: Locator) -> None:
        if self.skin.editing == "side_form":
            self.button("Enregistrer").click()
        else:
            editor.press("Enter")

    def fill_cas_id(self, pupil: PronotePerson, value: str) -> None:
        editor = self.open_editor(self.cas_cell(pupil))
        editor.fill(value)
        self.commit(editor)
