"""A person's gestures on two sites whose servers write each page."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtNconsole(Person):
    """Links, forms and the pages after them; in the console, cells that are replaced."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "État du compte")
    encoding = "cp1252"

    def _link(self, name: str, within: Locator | None = None) -> None:
        (within or self.page).get_by_role("link", name=name, exact=True).click()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Refuser la mesure d'audience")
        self._link("Masquer ce message")
        self._link("Ouvrir une session")
        self.page.get_by_label("Autre compte ATRIUM").check()
        self.press("Continuer")
        self.page.get_by_role("textbox", name="Identifiant").fill(PORTAL[0])
        self.page.get_by_role("textbox", name="Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        self._link("Continuer vers ATRIUM")
        self._link("Administration du site")
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Numéro d'hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self._link(SCHOOL)
        self.press("J'ai compris")
        self.page.get_by_role("button", name="J'ai compris").wait_for(state="detached")

    def _volet(self) -> Locator:
        return self.page.get_by_role("navigation", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            for caption in captions:
                self._link(caption, self._volet())
            self.page.get_by_role("heading", level=1, name=captions[-1]).wait_for()
            return
        menu = self.page.get_by_role("navigation", name="Menu principal")
        entries = [one for one in captions if one not in {"Ressources", "Paramètres", "Fichier"}]
        self._link(entries[0], menu)
        self.page.get_by_role("heading", level=1, name=entries[0]).wait_for()
        for tab in entries[1:]:
            self.open_tab(tab)

    def open_tab(self, name: str) -> None:
        self._link(name, self.page.get_by_role("main"))
        self.page.locator("nav.tabs a[aria-current]", has_text=name).wait_for()

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label, exact=True).select_option(label=entry)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.told("Les accès aux services tiers ont été enregistrés")
        self.page.get_by_role("navigation", name="Site de l'établissement").get_by_role(
            "link", name="Pronote"
        ).wait_for()

    def stop(self) -> None:
        self._link("Arrêter la publication")
        self.press("Confirmer l'arrêt")
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        # The model brings its own address, then another one may be written.
        self.told("Ce modèle reconnaît les utilisateurs")
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("La base est publiée. ")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.page.get_by_label(profile, exact=True).check()
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Vos préférences d'affichage ont été enregistrées")

    def show_all(self) -> None:
        self._link("100", self.page.get_by_role("main"))
        self.page.locator(".pager [aria-current=true]", has_text="100").wait_for()

    def row(self, account: Account) -> Locator:
        name = self.page.get_by_role("rowheader", name=account.family, exact=True)
        found = self.page.get_by_role("row").filter(has=name)
        for text in (account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("cell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("link", name="Non renseigné").click()
        field = row.get_by_role("textbox")
        field.fill(login)
        field.press("Enter")
        row.get_by_role("link", name=login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self._link_of(name).click()
        tick = self.page.get_by_label("en cas d'inactivité supérieure à")
        tick.set_checked(minutes is not None)
        if minutes is not None:
            self.choose("heures", str(minutes // 60))
            self.choose("minutes", f"{minutes % 60:02}")
        self.press("Enregistrer")
        self.told(f"« {name} » a été mis à jour")

    def _link_of(self, name: str) -> Locator:
        """A profile is a line of a table; a group, of a list that says how many it has."""
        return self.page.get_by_role("main").get_by_role("link", name=re.compile(rf"^{name}( \d+)?$"))
