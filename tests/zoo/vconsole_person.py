"""What a person does in « vconsole »: a volet that opens at the icon, lists whose rows are no elements, cells that open at the second press."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: As the help page calls them → as the export does.
EXPORT = {"Parents": "Responsables d’élèves", "Personnels": "Personnels non enseignants"}


class AtVconsole(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Né(e) le", "Login", "Statut")
    encoding = "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(self.served.portal + "/web/lycee")
        self.page.get_by_role("button", name="Tout refuser").click()
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_role("button", name="Compte ATRIUM").click()
        self.page.get_by_label("Identifiant", exact=True).fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_title("Volet d’administration").click()
        self.told("Pages de site")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Numéro d’hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_text(SCHOOL, exact=True).click()
        self._window("Nouveautés").get_by_role("button", name="Fermer").last.click()

    def _window(self, title: str) -> Locator:
        """The window so called."""
        return self.page.locator(".ob-fen").filter(has=self.page.get_by_role("heading", name=title))

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self._down_the_volet(*captions)
            return
        menu, *entries = (one.replace("d'autorisation", "d’autorisation") for one in captions)
        item = self.page.locator(".ob-menu").filter(has=self.page.get_by_text(menu, exact=True))
        item.locator(".ob-menu-titre").click()
        if entries:
            item.locator(".ob-sousmenu").get_by_text(entries[0], exact=True).click()
        for one in entries[1:]:
            self.open_tab(one)

    def _down_the_volet(self, category: str, entry: str) -> None:
        head = self.page.locator("#volet").get_by_role("button", name=category, exact=True)
        if head.get_attribute("aria-expanded") == "false":
            head.click()
        self.page.locator("#volet").get_by_role("link", name=entry, exact=True).click()
        self.page.get_by_role("heading", name=entry, level=1).wait_for()

    def chapter(self, name: str) -> Locator:
        return self.page.locator("section.service").filter(has=self.page.get_by_text(name, exact=True))

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.told("Votre requête a été traitée avec succès.")

    def choose(self, label: str, entry: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self.page.get_by_label(label).select_option(EXPORT.get(entry, entry))
            return
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def open_tab(self, name: str) -> None:
        self.page.locator(".ob-onglet, .ob-rubrique").filter(has_text=name).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self._window("Arrêt de la publication").get_by_role("button", name="Oui").click()
        self.told("Base non publiée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        # The address of the model comes with it.
        self.told("Les paramètres du modèle")
        field = self.page.get_by_label("URL du serveur CAS")
        field.fill(CAS)
        field.press("Tab")
        self.told(f"{CAS}/login")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self._window("Publication").get_by_role("button", name="Oui").click()
        self.page.get_by_text("Base publiée", exact=True).wait_for()

    def download(self, profile: str) -> Path:
        found = super().download(profile)
        self.page.locator("#recents a").first.wait_for()
        return found

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing: each one is searched for."""
        self.page.get_by_role("button", name="Rechercher dans la liste").click()

    def _found(self, account: Account) -> list[str]:
        """The numbers of the lines that show that name, and that birth date where the export has one."""
        cells = self.page.locator(".ob-cel")
        texts = [one for one in (account.family.upper(), account.first, account.born) if one]
        lines = [
            set(
                cells.filter(has=self.page.get_by_text(text, exact=True)).evaluate_all(
                    "s => s.map(e => e.dataset.ligne)"
                )
            )
            for text in texts
        ]
        return sorted(set.intersection(*lines))

    def link(self, account: Account) -> None:
        search = self.page.get_by_placeholder("Rechercher dans la liste")
        if not search.is_visible():
            self.show_all()
        # The list says how many lines it found once it is drawn anew, and nothing where all are shown.
        found = self.page.locator(".ob-liste-alerte")
        search.fill("")
        expect(found).to_be_empty()
        search.fill(account.family)
        expect(found).not_to_be_empty()
        lines = self._found(account)
        if len(lines) != 1:
            return
        number = self.page.get_by_role("columnheader", name="Identifiant CAS").get_attribute("id")
        column = str(number).rpartition("_t")[2]
        cell = self.page.locator(f'.ob-cel[data-ligne="{lines[0]}"][data-colonne="{column}"]')
        if cell.inner_text() != account.login:
            self.write(cell, account.login)

    def write(self, row: Locator, login: str) -> None:
        row.click()
        if not row.locator("input").count():
            row.click()
        field = row.locator("input")
        field.fill(login)
        field.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        window = self._window("Administration des utilisateurs")
        # A window lies over the page that was open.
        front = window if window.count() else self.page.locator("#ob-page")
        line = front.locator(".ob-cel").get_by_text(name, exact=True)
        line.click()
        box = front.get_by_role("group", name="Déconnexion automatique")
        tick, field = box.locator("label"), box.get_by_label("Durée d’inactivité en minutes")
        if box.get_by_role("checkbox").is_checked() != (minutes is not None):
            tick.click()
        if minutes is not None and field.input_value() != str(minutes):
            field.fill(str(minutes))
            field.press("Enter")
        number = line.locator("xpath=ancestor::*[@data-ligne]").get_attribute("data-ligne")
        shown = f"{minutes} min" if minutes is not None else ""
        beside = front.locator(f'.ob-cel[data-ligne="{number}"][data-colonne="1"]')
        expect(beside).to_have_text(shown)
        if window.count():
            window.get_by_role("button", name="Fermer").last.click()
