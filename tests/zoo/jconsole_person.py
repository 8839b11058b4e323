"""A person's gestures on a portal of cards and slide-over panels, and on a client of ribbons and windows."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtJconsole(Person):
    """What is seen, pressed where it is seen: the client's widgets are known by their captions alone."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "État du compte")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_text("Autre compte", exact=True).click()
        self.press("Continuer")
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Me connecter")
        self._volet().wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.locator("input[type=text]").fill(CONSOLE[0])
        self.page.locator("input[type=password]").fill(CONSOLE[1])
        self._text("Se connecter").click()
        self._text(SCHOOL).click()
        self._text("Ouvrir la base").click()
        self._answer("Nouveautés de la version 2025.2", "Fermer")

    def _text(self, caption: str) -> Locator:
        """What is seen of that caption, the last of it where a window covers the rest."""
        return self.page.get_by_text(caption, exact=True).locator("visible=true").last

    def _window(self, title: str) -> Locator:
        return self.page.locator(".fen").filter(has=self.page.locator(".fen-nom", has_text=title))

    def _answer(self, title: str, caption: str) -> None:
        window = self._window(title)
        window.get_by_text(caption, exact=True).last.click()
        window.wait_for(state="detached")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            *path, last = captions
            for caption in path:
                self.press(caption)
            self.page.get_by_role("link", name=last, exact=True).click()
            self.page.get_by_role("heading", name=last).wait_for()
            return
        for window in self.page.locator(".fen .fen-x").all():
            window.click()
        for level, caption in zip((".ruban", ".sous", ".vues"), captions, strict=False):
            place = ".coulisse" if captions[0] == "Fichier" and level != ".ruban" else level
            self.page.locator(place).get_by_text(caption, exact=True).locator("visible=true").click()

    def chapter(self, name: str) -> Locator:
        self.page.get_by_role("region", name=name, exact=True).get_by_role("button", name="Modifier").click()
        return self.page.get_by_role("dialog", name=name, exact=True)

    def grant(self) -> None:
        panel = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            panel.get_by_text(name, exact=True).click()
        panel.get_by_role("button", name="Valider").click()
        self.press("Enregistrer")
        self.told("Vos modifications ont été enregistrées")
        self.page.get_by_role("link", name="Pronote", exact=True).wait_for()

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.page.locator("form").get_by_text(profile, exact=True).click()
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def choose(self, label: str, entry: str) -> None:
        self.page.locator(".rang").filter(has_text=label).locator(".cbo").click()
        self.page.locator(".cbo-pan").get_by_text(entry, exact=True).click()

    def open_tab(self, name: str) -> None:
        self._text(name).click()

    def stop(self) -> None:
        self._text("Arrêter la publication").click()
        self._answer("Arrêter la publication", "Arrêter")
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        field = self.page.locator(".rang").filter(has_text="URL du serveur CAS").locator("input")
        # What the vendor proposes for it.
        expect(field).not_to_have_value("")
        field.fill(CAS)
        field.press("Enter")
        self.told(f"{CAS}/login")

    def publish(self) -> None:
        self._text("Publier dans la base").click()
        self._answer("Publier dans la base", "Publier")
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self._text("Affichages").click()
        self._text("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing to do: each is searched for."""

    def row(self, account: Account) -> Locator:
        words = f"{account.family} {account.first}"
        self.page.get_by_placeholder("Rechercher dans la liste").fill(words)
        self.told(f"« {words} » :")
        found = self.page.locator(".lst-l")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        cell = row.locator(".editable")
        cell.click()
        cell.click()
        cell.locator("input").fill(login)
        cell.locator("input").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        pane = self.page.locator(".gauche").filter(has=self.page.get_by_text(name, exact=True))
        pane.locator(".choix").get_by_text(name, exact=True).click()
        frame = pane.locator(".cadre").filter(has_text="Déconnexion automatique")
        tick = frame.locator(".coche")
        if ("cochee" in (tick.get_attribute("class") or "")) != (minutes is not None):
            tick.click()
        if minutes is not None:
            frame.locator(".cbo").click()
            self.page.locator(".cbo-pan").get_by_text(f"{minutes} min", exact=True).click()
        keep = frame.locator(".btn.principal")
        if "inactif" not in (keep.get_attribute("class") or ""):
            keep.click()
            self.told(f"Les modifications de « {name} » ont été enregistrées.")
