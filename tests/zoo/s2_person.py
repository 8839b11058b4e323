"""What a person does in the second start-up's console: a rail of icons, panels, cells written after two presses."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: What the help page writes and the page sets with a typographic apostrophe.
WRITTEN = {"Profils d'autorisation": "Profils d’autorisation", "Pronote.net": "PRONOTE.net"}


class AtSconsole2(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter", exact=True).click()
        self.page.get_by_label("Identifiant", exact=True).fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_role("link", name="Administration du site").click()
        self.page.get_by_role("heading", name="Administration", exact=True).wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Numéro d’hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Continuer")
        self.press(SCHOOL)
        self.press("C’est compris")

    def go(self, *captions: str) -> None:
        first, *others = (WRITTEN.get(one, one) for one in captions)
        portal = self.page.url.startswith(self.served.portal)
        menu = self.page.get_by_role("navigation", name="Volet d’administration" if portal else "Modules")
        module = menu.get_by_role("button", name=first, exact=True)
        if module.get_attribute("aria-expanded") != "true":
            module.click()
        if not others:
            self.page.get_by_role("heading", name=first, exact=True).wait_for()
            return
        beneath = menu if portal else self.page.get_by_role("navigation", name=first, exact=True)
        beneath.get_by_role("link", name=others[0]).click()
        self.page.get_by_role("heading", name=others[0], exact=True, level=1).wait_for()
        for caption in others[1:]:
            self.press(caption)

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Modifications enregistrées")

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("button", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.press("Arrêter")
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Paramètres de l’ENT enregistrés")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.press("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.page.get_by_text("Enregistré", exact=True).wait_for()

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.press("Colonnes affichées")
        self.page.get_by_role("switch", name="Identifiant CAS").check()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()
        self.show_all()

    def show_all(self) -> None:
        """Down to the end: the list is filled as it is scrolled."""
        lines = self.page.locator("tbody tr.row")
        lines.first.wait_for()
        many = int(self.page.locator("main").get_by_text("résultat").inner_text().split()[0])
        while (seen := lines.count()) < many:
            lines.last.scroll_into_view_if_needed()
            self.page.locator(".table-wrap").hover()
            self.page.mouse.wheel(0, 2000)
            lines.nth(seen).wait_for()

    def row(self, account: Account) -> Locator:
        name = self.page.get_by_role("button", name=f"{account.family} {account.first}", exact=True)
        found = self.page.get_by_role("row").filter(has=name)
        return found.filter(has=self.page.get_by_role("cell", name=account.born, exact=True)) if account.born else found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_title("Double-cliquez pour modifier").dblclick()
        field = row.get_by_label("Identifiant CAS")
        field.fill(login)
        with self.page.expect_response("**/personne/*"):
            field.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_text(name, exact=True).locator("visible=true").first.click()
        frame = self.page.get_by_role("group", name="Déconnexion automatique")
        frame.get_by_role("checkbox").set_checked(minutes is not None)
        if minutes is not None:
            frame.get_by_label("Durée d’inactivité").fill(str(minutes))
        save = self.page.get_by_role("button", name="Enregistrer")
        # Nothing to keep: the school has it already.
        if save.is_visible() and save.is_enabled():
            save.click()
            self.told(f"« {name} » enregistré")
