"""A person's gestures on pages of Angular Material."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Nothing is on its way, and every row bears that name, or the table says that none does.
FOUND = """family => {
  const rows = [...document.querySelectorAll("table[mat-table] tbody tr")];
  return !document.querySelector("[aria-label=Chargement]")
    && rows.length && rows.every(one => one.textContent.includes(family) || one.textContent.includes("Aucun résultat"));
}"""


class AtMaterial(Person):
    """The portal's pages are in the tree of a drawer; the console's in sections at the side, their tabs, and a toggle."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut")

    def _sign_in(self, label: str, username: str, password: str) -> None:
        self.page.get_by_label(label, exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in("Identifiant", *PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.page.get_by_role("link", name=SCHOOL).click()
        self.press("J'ai compris")
        self.page.get_by_role("dialog").wait_for(state="hidden")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._in_volet(*captions)
            return
        section, *more = captions
        self._in_navigation(section)
        if more:
            self.page.get_by_role("tab", name=more[0], exact=True).click()
        for caption in more[1:]:
            self.page.get_by_role("radio", name=caption).click()

    def _in_navigation(self, section: str) -> None:
        title = re.compile(rf"^{re.escape(section)}$", re.IGNORECASE)
        self.page.locator("mat-nav-list").get_by_text(title).click()

    def _in_volet(self, group: str, title: str) -> None:
        drawer = self.page.locator("mat-drawer.volet")
        if not drawer.is_visible():
            self._volet().click()
        drawer.get_by_role("button", name=f"plier {group}").wait_for()
        unfold = drawer.get_by_role("button", name=f"Déplier {group}")
        if unfold.count():
            unfold.click()
        drawer.get_by_role("link", name=title).click()
        drawer.wait_for(state="hidden")

    def chapter(self, name: str) -> Locator:
        title = self.page.locator("mat-panel-title", has_text=re.compile(rf"^\s*{name}\s*$"))
        title.click()
        return self.page.locator("mat-expansion-panel").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_role("combobox", name=label).click()
        option = self.page.get_by_role("option", name=entry, exact=True)
        option.click()
        option.wait_for(state="hidden")

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui", exact=True).check()
        chapter.get_by_role("combobox", name="Profils utilisateurs").click()
        for name in PROFILES:
            self.page.get_by_role("option", name=name, exact=True).click()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("listbox").wait_for(state="hidden")
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("La base est publiée.")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        self.press("Exporter…")
        with self.page.expect_download() as download:
            self.page.get_by_role("dialog").get_by_text("Exporter au format CSV").click()
        self.page.get_by_role("dialog").wait_for(state="hidden")
        return Path(download.value.path())

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.page.get_by_role("link", name="Affichages").click()
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.told("Préférence enregistrée.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.get_by_role("heading", name=title, exact=True).wait_for()
        if not self.page.get_by_role("columnheader", name="Identifiant CAS").count():
            self.page.get_by_role("combobox", name="Colonnes").click()
            self.page.get_by_role("option", name="Identifiant CAS").click()
            self.page.keyboard.press("Escape")
            self.page.get_by_role("listbox").wait_for(state="hidden")

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_label("Rechercher").fill(account.family)
        self.page.wait_for_function(FOUND, arg=account.family)
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        family, first, *_ = row.get_by_role("cell").all_inner_texts()
        row.get_by_role("cell").last.click()
        card = self.page.locator("mat-drawer").filter(has=self.page.get_by_role("heading", name=f"{family} {first}"))
        card.get_by_label("Identifiant CAS").fill(login)
        self.press("Enregistrer")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("option", name=name, exact=True).click()
        self.page.get_by_label("Déconnecter en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            self.page.get_by_role("spinbutton", name="Durée").fill(str(minutes))
        if self.page.get_by_role("button", name="Valider").is_disabled():
            # It is as asked already.
            return
        self.press("Valider")
        self.told(f"« {name} » : déconnexion automatique enregistrée.")
