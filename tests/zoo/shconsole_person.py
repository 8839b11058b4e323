"""A person's gestures on a portal of Fomantic-UI and a console in the manner of shadcn/ui."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

SPOKEN = {30: "30 minutes", 45: "45 minutes"}


class AtShconsole(Person):
    """A sidebar at either site: pushed in by the portal's icon, always there in the console."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut du compte")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.page.locator(".nag .close").click()
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_label("Identifiant ATRIUM").fill(PORTAL[0])
        self.press("Continuer")
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        message = self.page.locator("#message")
        message.get_by_text("J'ai lu ce message").click()
        message.wait_for(state="hidden")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Identifiant").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_role("main").get_by_role("button", name="Lycée des Exemples").click()
        self.press("Continuer")
        self.page.get_by_role("dialog").wait_for(state="detached")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self.page.locator(".launch.item").click()
            volet = self.page.locator("#volet")
            volet.get_by_text(captions[0], exact=True).click()
            volet.get_by_role("link", name=captions[1], exact=True).click()
            self.page.get_by_role("heading", name=captions[1], level=1).wait_for()
            return
        sidebar = self.page.locator(".sidebar")
        if len(captions) > 1:
            section = sidebar.get_by_role("button", name=captions[0], exact=True)
            if section.get_attribute("aria-expanded") == "false":
                section.click()
        sidebar.get_by_role("link", name=captions[min(1, len(captions) - 1)], exact=True).click()
        if len(captions) > 2:
            self.open_tab(captions[2])

    def chapter(self, name: str) -> Locator:
        return self.page.locator(f"xpath=//h3[div/text()[normalize-space()='{name}']]")

    def choose(self, label: str, entry: str) -> None:
        field = self.page.locator(".field").filter(has=self.page.get_by_text(label, exact=True))
        field.locator(".dropdown").first.click()
        field.locator(".menu .item").get_by_text(entry, exact=True).click()

    def grant(self) -> None:
        # The chapters follow each other in one form: what is Pronote's comes after its title.
        chapter = self.chapter("Pronote")
        access, profiles = (chapter.locator(f"xpath=following-sibling::div[{place}]") for place in (1, 2))
        access.get_by_text("Oui", exact=True).click()
        for name in PROFILES:
            profiles.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("ont été mis à jour")

    def download(self, profile: str) -> Path:
        found = super().download(profile)
        modal = self.page.locator("#preparation")
        modal.get_by_text("Fermer", exact=True).click()
        modal.wait_for(state="hidden")
        return found

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Continuer").click()
        self.told("Publication arrêtée")

    def integrate(self) -> None:
        self.page.get_by_role("combobox", name="Mon ENT").click()
        self.page.get_by_role("option", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Publier").click()
        self.told("Base publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.press("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Mettre à jour les préférences")
        self.told("Préférences mises à jour")

    def show_all(self) -> None:
        self.page.get_by_role("combobox", name="Lignes par page").click()
        self.page.get_by_role("option", name="50", exact=True).click()

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Filtrer par nom…").fill(account.family)
        return super().row(account)

    def holds(self, row: Locator, login: str) -> bool:
        return row.get_by_label("Identifiant CAS").input_value() == login

    def write(self, row: Locator, login: str) -> None:
        name = f"{row.get_by_role('cell').nth(2).inner_text()} {row.get_by_role('cell').nth(1).inner_text()}"
        row.get_by_label("Identifiant CAS").fill(login)
        row.get_by_label("Identifiant CAS").press("Enter")
        self.told(f"{name} : identifiant enregistré")

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()
        sheet = self.page.get_by_role("dialog", name=name)
        sheet.get_by_label("Déconnecter les utilisateurs inactifs").set_checked(minutes is not None)
        if minutes is not None:
            sheet.get_by_role("combobox", name="Durée d'inactivité").click()
            self.page.get_by_role("option", name=SPOKEN[minutes], exact=True).click()
        sheet.get_by_role("button", name="Enregistrer").click()
        self.told(f"« {name} » enregistré")
        sheet.wait_for(state="detached")
