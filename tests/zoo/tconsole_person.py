"""A person's gestures on a portal of sites and portlets, then in a hosting console with the client's screens."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Person


class AtTconsole(Person):
    """Categories that unfold and forms at the portal; volets, menus, cells and a tree in the console."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut du compte")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Interdire tous les cookies")
        self.page.get_by_role("link", name="Ouvrir une session").click()
        self.page.get_by_role("textbox", name="Identifiant").fill(PORTAL[0])
        self.page.get_by_role("textbox", name="Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_role("link", name="Mes sites").click()
        self.page.get_by_role("menuitem", name=SCHOOL).click()
        self.page.get_by_role("link", name="Administration du site").click()
        self._panel().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Numéro d'hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_role("article", name=SCHOOL).get_by_role("button", name="Administrer").click()
        self.page.get_by_role("dialog", name="Nouveautés de la version").get_by_role("button", name="Fermer").click()

    def _panel(self) -> Locator:
        return self.page.locator(".panel-page-menu")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            category, entry = captions
            head = self._panel().locator(".toggler-header", has_text=category)
            if "toggler-header-collapsed" in (head.get_attribute("class") or ""):
                head.click()
            self._panel().get_by_role("menuitem", name=entry, exact=True).click()
            self.page.get_by_role("heading", level=1, name=entry).wait_for()
        elif captions[0] in {"Fichier", "Paramètres"}:
            self.page.get_by_role("menuitem", name=captions[0], exact=True).click()
            self.page.get_by_role("menuitem", name=captions[1], exact=True).click()
            self.page.get_by_role("heading", level=1, name=captions[1]).wait_for()
        else:
            self.page.get_by_role("navigation", name="Volets").get_by_role("link", name=captions[0], exact=True).click()
            if len(captions) > 1:
                strip = self.page.get_by_role("navigation", name="Ressources")
                strip.get_by_role("link", name=captions[1], exact=True).click()
                strip.locator("[aria-current]", has_text=captions[1]).wait_for()
            for view in captions[2:]:
                self.press(view)

    def open_tab(self, name: str) -> None:
        if self.page.get_by_role("navigation", name="Préférences").count():
            self.page.get_by_role("link", name=name, exact=True).click()
            return
        super().open_tab(name)

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("group", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label).select_option(label=entry)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Sauver")
        self.told("Votre requête a été traitée avec succès")
        self.page.get_by_role("link", name="Retour au site").click()
        self.page.locator("#navigation").get_by_role("menuitem", name="Pronote").wait_for()

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Oui").click()
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        # The model brings its own address, then another one may be written.
        self.told("Paramètres enregistrés")
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("La base est publiée")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        box, count = self.page.locator(".scroller"), self.page.locator(".count")
        box.wait_for()
        while "affichées sur" in (before := count.inner_text()):
            box.evaluate("one => one.scrollTo(0, one.scrollHeight)")
            count.and_(self.page.get_by_text(before, exact=True)).wait_for(state="detached")

    def write(self, row: Locator, login: str) -> None:
        cell = row.locator("td").last
        cell.click()
        cell.get_by_role("textbox").fill(login)
        cell.get_by_role("textbox").press("Enter")
        cell.get_by_title("Enregistré").wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("tree").get_by_text(name, exact=True).click()
        self.page.get_by_role("heading", level=2, name=name, exact=True).wait_for()
        frame = self.page.get_by_role("group", name="Déconnexion automatique")
        tick = frame.get_by_role("checkbox")
        if tick.is_checked() and minutes is not None and frame.get_by_role("textbox").input_value() == str(minutes):
            return
        tick.set_checked(minutes is not None)
        if minutes is not None:
            frame.get_by_role("textbox").fill(str(minutes))
        self.press("Enregistrer")
        self.told(f"Les droits de « {name} » ont été enregistrés")
