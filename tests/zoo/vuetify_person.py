"""A person's gestures on pages of Vuetify."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

NOBODY = "Aucune donnée disponible"
#: No page of people is on its way, and every row bears that name, or the table says that none does.
FOUND = """([family, nobody]) => {
  const rows = [...document.querySelectorAll("tbody tr")];
  const idle = !document.querySelector(".v-data-table__progress .v-progress-linear--active, .v-skeleton-loader");
  return idle && rows.length && rows.every(one => one.textContent.includes(family) || one.textContent.includes(nobody));
}"""


class AtVuetify(Person):
    """Both sites have their pages in groups of a drawer; the console's is a rail until the pointer is over it."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "État du compte")
    delimiter, encoding = ",", "utf-8"

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        username, password = PORTAL
        self.page.get_by_label("Identifiant", exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press("Se connecter")
        self.press("Administration")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        number, password = CONSOLE
        self.page.get_by_label("Numéro d'hébergement").fill(number)
        self.press("Suivant")
        self.page.get_by_label("Mot de passe").fill(password)
        self.press("Se connecter")
        card = self.page.locator(".v-card").filter(has_text=SCHOOL)
        card.get_by_role("link", name="Administrer").click()
        self.page.get_by_role("heading", name="Accueil").wait_for()

    def go(self, *captions: str) -> None:
        level = self.page.get_by_role("navigation").locator(".v-list")
        level.hover(position={"x": 20, "y": 20})
        for caption in captions[:-1]:
            level = self._opened(level, caption)
        here = level.get_by_text(re.compile(rf"^{re.escape(captions[-1])}$", re.IGNORECASE))
        here.click()
        # The rail closes behind the pointer.
        self.page.mouse.move(900, 700)

    def _opened(self, level: Locator, caption: str) -> Locator:
        """What that group holds, once it is open."""
        title = self.page.get_by_text(caption, exact=True)
        group = level.locator(".v-list-group").filter(has=title).last
        inside = group.locator("> .v-list-group__items")
        if not inside.is_visible():
            level.get_by_text(caption, exact=True).click()
            # Nothing moves any more.
            group.locator("> .v-list-group__items:not([class*=transition])").wait_for()
        return inside

    def chapter(self, name: str) -> Locator:
        title = self.page.locator(".v-card-title", has_text=re.compile(rf"^\s*{name}\s*$"))
        return self.page.locator(".v-card").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.locator(".v-select").filter(has=self.page.get_by_label(label)).click()
        self.page.get_by_role("option").filter(has=self.page.get_by_text(entry, exact=True)).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui", exact=True).check()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Vos modifications ont bien été prises en compte.")

    def stop(self) -> None:
        self.press("Arrêter la publication…")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter la publication", exact=True).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Paramètres de l'ENT enregistrés.")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        if self.page.get_by_role("button", name="Précédent").is_enabled():
            # Where the last profile was left.
            self.press("Précédent")
        self.choose("Profil", profile)
        self.press("Suivant")
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.press("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.page.locator(".v-expansion-panel--active").get_by_role("button", name="Valider").click()
        self.told("Préférences « Affichages » enregistrées.")

    def open_list(self, title: str) -> None:
        staff = title in {"Professeurs", "Personnels"}
        self.go("Ressources", title, *(["Liste"] if staff else []))
        self.page.get_by_role("heading", name=title, exact=True).wait_for()
        self.press("Colonnes affichées")
        self.page.get_by_label("Identifiant CAS").check()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_role("textbox", name="Rechercher").fill(account.family)
        self.page.wait_for_function(FOUND, arg=[account.family, NOBODY])
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_text("Non renseigné").click()
        field = self.page.get_by_label("Identifiant CAS", exact=True)
        field.fill(login)
        self.press("OK")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("option", name=name, exact=True).click()
        self.page.get_by_label("en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            self.page.get_by_label("Durée d'inactivité").fill(str(minutes))
            self.page.get_by_label("Durée d'inactivité").blur()
        if self.page.get_by_role("button", name="Valider").is_disabled():
            # It is as asked already.
            return
        self.press("Valider")
        self.told(f"Déconnexion automatique de « {name} » enregistrée.")
