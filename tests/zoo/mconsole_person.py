"""What a person does in the console of a fourth hand: a panel in columns, then a tree, tabs, and an editor over a row."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: As the help page and the school's list call them → as the portal does.
PROFILE = {"Personnels": "Personnels non enseignants"}
EXPORT = {
    "Élèves": "Élève",
    "Parents": "Responsable d'élève",
    "Enseignants": "Enseignant",
    "Personnels": "Personnel non enseignant",
}


class AtMconsole(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "État du compte")
    encoding = "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(self.served.portal + "/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Ouvrir une session").click()
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("SE CONNECTER")
        self.told(SCHOOL)

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        for caption, text in zip(("Numéro d'hébergement", "Mot de passe"), CONSOLE, strict=True):
            self.page.get_by_label(caption).fill(text)
        self.press("Connexion")
        self.choose("Établissement", SCHOOL)
        self._window("Nouveautés").get_by_role("button", name="Fermer").click()

    def _window(self, title: str) -> Locator:
        return self.page.locator(".m-window").filter(has_text=title)

    def _front(self) -> Locator:
        """The main tab that is in front."""
        return self.page.locator(".m-tabs-main > .m-tab-panel-bwrap > .m-tab-panel-body > .m-panel:visible")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self.page.get_by_title("Administration", exact=True).click()
            column = self.page.locator(".category").filter(has=self.page.get_by_role("heading", name=captions[0]))
            column.get_by_role("link", name=captions[-1]).click()
            return
        within = self.page.locator(".m-nav")
        for caption in captions:
            exactly = re.compile(rf"^{re.escape(caption)}(\.\.\.)?$", re.IGNORECASE)
            line = within.locator(".m-tree-node-el").filter(has=self.page.get_by_text(exactly))
            line.get_by_text(exactly).click()
            within = line.locator("xpath=following-sibling::ul")

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("link", name=name, exact=True).and_(self.page.locator("legend a"))
        found = self.page.locator("fieldset").filter(has=title)
        if not found.get_by_text("Oui", exact=True).is_visible():
            title.click()
        return found

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui", exact=True).check()
        chapter.get_by_label("Disponibles").select_option([PROFILE.get(one, one) for one in PROFILES])
        chapter.get_by_title("Ajouter").click()
        self.press("Enregistrer")
        self.told("traitée avec succès")

    def download(self, profile: str) -> Path:
        return super().download(EXPORT[profile])

    def choose(self, label: str, entry: str) -> None:
        field = self.page.get_by_label(label).locator("visible=true")
        if self.page.url.startswith(self.served.portal):
            field.select_option(entry)
            return
        field.locator("xpath=following-sibling::img").click()
        self.page.locator(".m-combo-list").get_by_text(entry, exact=True).click()

    def open_tab(self, name: str) -> None:
        self._front().locator(".m-tab-strip").get_by_text(name, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self._window("Confirmation").get_by_role("button", name="Oui").click()
        self.told("Base non publiée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres ont été enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("Base publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.press("Enregistrer")
        self.told("Vos préférences ont été enregistrées.")
        self.press("OK")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        heading = self._front().locator(".m-grid-hd").filter(has_text="Nom").first
        heading.hover()
        heading.locator(".m-grid-hd-btn").click()
        self.page.locator(".m-menu").get_by_text("Colonnes").click()
        self.page.locator(".m-menu").last.get_by_text("Identifiant CAS").click()
        self._front().locator(".m-grid-hd").get_by_text("Identifiant CAS").wait_for()
        self.page.locator(".m-status-text").click()
        self.show_all()

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        front = self._front()
        field = front.locator(".m-twin input")
        field.fill(account.family)
        field.press("Enter")
        found = front.locator(".m-grid-row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.locator(".m-grid-cell-inner").get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.locator(".m-grid-td-cas").dblclick()
        editor = self._front().locator(".m-row-editor")
        editor.get_by_role("textbox").fill(login)
        editor.get_by_role("button", name="Mettre à jour").click()
        row.get_by_text(login, exact=True).wait_for()
        editor.wait_for(state="detached")

    def disconnect(self, name: str, minutes: int | None) -> None:
        window = self._window("Administration des utilisateurs")
        part = window if window.count() else self._front()
        part.locator(".m-grid-row").get_by_text(name, exact=True).click()
        frame = part.get_by_role("group", name="Déconnexion automatique")
        ticked = frame.locator(".m-form-cb-checked").count() == 1
        if ticked != (minutes is not None):
            frame.get_by_text("Déconnecter les").click()
        if minutes is not None:
            frame.get_by_role("textbox").fill(str(minutes))
            frame.get_by_role("textbox").press("Tab")
        save = part.get_by_role("button", name="Enregistrer")
        if save.is_enabled():
            save.click()
            self.told(f"« {name} » enregistré.")
        if window.count():
            window.get_by_role("button", name="Fermer").click()
