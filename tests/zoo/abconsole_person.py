"""A person's gestures on a portal of Arco Design and a console of Blueprint."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Person

#: What stands as tabs on a screen of the tree.
TABS = {"Profils d'autorisation"}


class AtAbconsole(Person):
    """A drawer of menus at the portal; in the console a tree, and texts that are edited in a table of pages."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")

    def _sign_in(self, username: str, password: str) -> None:
        self.page.get_by_label("Identifiant", exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.press("Se connecter")
        self.page.get_by_text("Avec un compte ATRIUM").click()
        self._sign_in(*PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_text("Lycée des Exemples").click()
        news = self.page.get_by_role("dialog")
        news.get_by_role("button", name="Continuer").click()
        news.wait_for(state="detached")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def _panel(self) -> Locator:
        return self.page.locator(".arco-drawer").filter(has=self.page.get_by_text("Volet d'administration"))

    def go(self, *captions: str) -> None:
        tree = self.page.get_by_role("navigation", name="Écrans")
        if not tree.count():
            self._volet().click()
            for caption in captions:
                self._panel().get_by_text(caption, exact=True).click()
            self._panel().wait_for(state="hidden")
            self.page.locator(".arco-page-header-title").get_by_text(captions[-1]).wait_for()
            return
        *path, last = captions
        tab = last if last in TABS else ""
        for caption in path if tab else captions:
            line = tree.get_by_text(caption, exact=True)
            # Pressed, what stands open would be folded.
            if caption == captions[0] and len(captions) > 1 and tree.get_by_text(captions[1], exact=True).count():
                continue
            line.click()
        if tab:
            self.open_tab(tab)

    def chapter(self, name: str) -> Locator:
        self.page.get_by_role("button", name=name, exact=True).or_(
            self.page.locator(".arco-collapse-item-header").filter(has=self.page.get_by_text(name, exact=True))
        ).first.click()
        return self.page.locator(".arco-collapse-item").filter(has=self.page.get_by_text(name, exact=True))

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.press("Appliquer")
        self.told("Les accès aux services tiers ont été mis à jour.")

    def choose(self, label: str, entry: str) -> None:
        self.page.locator(".arco-form-item").filter(has_text=label).first.locator(".arco-select").click()
        self.page.get_by_role("option", name=entry, exact=True).locator("visible=true").click()

    def download(self, profile: str) -> Path:
        if not self.page.get_by_text("Exports récents").count():
            self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        self.press("Exporter au format CSV")
        line = self.page.get_by_role("row").filter(has_text=profile)
        with self.page.expect_download() as download:
            line.get_by_text("Télécharger").click()
        return Path(download.value.path())

    def _answer(self, name: str, said: str) -> None:
        self.page.locator(".bp6-alert").get_by_role("button", name=name, exact=True).click()
        self.told(said)

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self._answer("Arrêter", "La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.get_by_label("Mon ENT").click()
        self.page.get_by_role("option", name=ENT, exact=True).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self._answer("Publier", "La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.locator("label").get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée.")

    def show_all(self) -> None:
        self.page.get_by_label("Lignes par page").select_option("100 par page")

    def write(self, row: Locator, login: str) -> None:
        cell = row.get_by_role("cell").last
        cell.locator(".bp6-editable-text").click()
        cell.get_by_role("textbox").fill(login)
        cell.get_by_role("textbox").press("Enter")
        cell.locator(".bp6-icon-tick").wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("menuitem").get_by_text(name, exact=True).click()
        part = self.page.locator(".bp6-section").filter(has_text="Déconnexion automatique")
        tick = part.get_by_label("Déconnecter en cas d'inactivité")
        if tick.is_checked() != (minutes is not None):
            part.get_by_text("Déconnecter en cas d'inactivité").click()
        if minutes is not None:
            field = part.get_by_label("Au bout de")
            field.fill(str(minutes))
            field.press("Tab")
        save = part.get_by_role("button", name="Enregistrer")
        if save.is_enabled():
            save.click()
            self.told(f"« {name} » a été enregistré.")
            expect(save).to_be_disabled()
