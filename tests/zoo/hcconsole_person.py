"""A person's gestures on a single-page portal with a bar that saves, and on an administration in one window."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtHcconsole(Person):
    """Rows are chosen before they are written in; a list holds what is in view only."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Se connecter")
        self.press("Passer")
        self.page.get_by_role("link", name="Volet d'administration").click()
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Numéro d'hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_role("gridcell", name=SCHOOL).click()
        self.press("Ouvrir la base")
        news = self.page.get_by_role("dialog", name="Nouveautés")
        news.locator(".zone-bas").get_by_role("button", name="Fermer").click()
        news.wait_for(state="detached")

    def _volet(self) -> Locator:
        return self.page.get_by_role("navigation", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            category = self._volet().get_by_role("button", name=captions[0])
            if category.get_attribute("aria-expanded") != "true":
                category.click()
            self._volet().get_by_role("link", name=captions[1], exact=True).click()
            self.page.get_by_role("heading", level=1, name=captions[1]).wait_for()
            return
        menu = self.page.get_by_role("menubar")
        menu.get_by_text(captions[0], exact=True).click()
        if len(captions) > 1:
            menu.get_by_role("menuitem", name=captions[1], exact=True).click()
        if len(captions) > 2:
            self.open_tab(captions[2])
        if captions[0] in {"Ressources", "Fichier"}:
            self.page.get_by_role("main").get_by_text(captions[1], exact=True).first.wait_for()

    def open_tab(self, name: str) -> None:
        if name == "Intégration dans un ENT":
            self.page.get_by_role("button", name=name).click()
            self.page.get_by_label("Mon ENT").wait_for()
        else:
            super().open_tab(name)

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        if label == "Mon ENT":
            self.page.get_by_label(label).select_option(label=entry)
            return
        self.page.get_by_role("combobox", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.page.get_by_role("dialog").get_by_role("button", name="Confirmer").click()
        self.told("Les accès aux services tiers sont à jour")
        self.page.get_by_role("link", name="Revenir au site").click()
        self.page.get_by_role("navigation", name="Pages du site").get_by_role("link", name="Pronote").wait_for()

    def _yes(self, question: str) -> None:
        asked = self.page.get_by_role("alertdialog").filter(has_text=question)
        asked.get_by_role("button", name="Oui").click()
        asked.wait_for(state="detached")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self._yes("arrêter la publication")
        self.told("Base non publiée")
        self.page.get_by_label("Mon ENT").wait_for()

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.told("Les utilisateurs sont reconnus par leur identifiant CAS")
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier la base")
        self._yes("publier la base")
        self.page.get_by_role("main").get_by_text("Base publiée", exact=True).wait_for()

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.press("Valider")
        self.told("Préférences enregistrées")

    def show_all(self) -> None:
        """There are no pages: the list is searched for each person."""

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def _search(self, text: str) -> None:
        field = self.page.get_by_placeholder("Rechercher dans la liste")
        if not field.is_visible():
            self.page.get_by_role("button", name="Rechercher dans la liste").click()
        field.fill(text)
        self.page.get_by_role("alert").filter(has_text=f'pour "{text}"').wait_for()

    def row(self, account: Account) -> Locator:
        self._search(f"{account.family} {account.first}")
        found = self.page.get_by_role("row")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("gridcell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        cell = row.locator(".editable")
        cell.dblclick()
        field = row.get_by_role("textbox", name="Identifiant CAS")
        field.fill(login)
        field.press("Enter")
        row.locator(".editable:not(.en_attente)").get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("option", name=name).filter(has=self.page.get_by_text(name, exact=True)).click()
        frame = self.page.get_by_role("group", name="Déconnexion automatique")
        tick = frame.get_by_role("checkbox")
        if tick.is_checked() != (minutes is not None):
            frame.get_by_text("en cas d'inactivité supérieure à").click()
        if minutes is not None:
            self.choose("Durée d'inactivité", f"{minutes // 60}h{minutes % 60:02}")
        keep = self.page.get_by_role("button", name="Valider", exact=True)
        if keep.is_enabled():
            keep.click()
            self.told(f"« {name} » enregistré")
