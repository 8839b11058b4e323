"""What a person does in the console drawn by a third hand: two bars of tabs, a grid with columns that stay, windows beside."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: As the school's list calls it → as the export does.
EXPORT = {"Parents": "Responsables"}


class AtKconsole(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Né(e) le", "Login", "Statut")
    encoding = "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(self.served.portal + "/web/lycee")
        self.press("Tout refuser")
        self.page.get_by_role("link", name="Se connecter").click()
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_title("Administration").click()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        for css, text in zip((".cx-i", ".cx-m"), CONSOLE, strict=True):
            self.page.locator(css).fill(text)
        self._button("Se connecter")
        self.page.locator(".fe").filter(has_text="Quoi de neuf ?").get_by_title("Fermer").click()

    def _button(self, caption: str) -> None:
        self.page.locator(".btn").get_by_text(caption, exact=True).last.click()

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            group = self.page.locator(".groupe").filter(has_text=captions[0])
            if "ouvert" not in str(group.get_attribute("class")).split():
                group.locator(".titre").click()
            group.get_by_role("link", name=captions[1], exact=True).click()
            return
        if captions[0] == "Fichier":
            self.page.locator(".tb1-f").click()
            self.page.locator(".fc-e").get_by_text(captions[1]).click()
            return
        first, *others = (one.replace("Pronote.net", "PRONOTE.net") for one in captions)
        self.page.locator(".tb1-o").get_by_text(first, exact=True).click()
        for number, caption in enumerate(others):
            self.page.locator(f".tb{number + 2}-o").get_by_text(caption, exact=True).click()

    def chapter(self, name: str) -> Locator:
        chapter = self.page.locator(".chapitre").filter(has=self.page.get_by_role("heading", name=name, exact=True))
        chapter.get_by_role("heading").click()
        return chapter

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        chapter.get_by_text("Aucun profil sélectionné").click()
        for name in PROFILES:
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.told("ont bien été enregistrés")

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.page.get_by_label(EXPORT.get(profile, profile), exact=True).check()
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def choose(self, label: str, entry: str) -> None:
        self.page.locator(".ch").filter(has_text=label).locator(".dr").click()
        self.page.locator(".dr-e").get_by_text(entry, exact=True).click()

    def open_tab(self, name: str) -> None:
        self.page.locator(".tb2-o").get_by_text(name, exact=True).click()

    def _tool(self, caption: str) -> None:
        """A command of the bar, which is grey again once it is done."""
        self.page.locator(".outil").get_by_text(caption, exact=True).click()
        self.page.locator(".outil.gris").get_by_text(caption, exact=True).wait_for()

    def stop(self) -> None:
        self._button("Arrêter la publication")
        self._button("Confirmer")
        self.told("Base non publiée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.locator(".ch").filter(has_text="URL du serveur CAS").locator("input").fill(CAS)
        self._tool("Enregistrer")

    def publish(self) -> None:
        self._button("Publier dans la base")
        self.told("Base publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.page.locator(".prf-e").get_by_text("Affichages", exact=True).click()
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self.told("Modifications enregistrées")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.get_by_title("Choisir les colonnes").click()
        self.page.locator(".mc").get_by_text("Identifiant CAS", exact=True).click()
        self.page.keyboard.press("Escape")
        self.page.locator(".gr-t").get_by_text("Identifiant CAS", exact=True).wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is out of view is searched."""

    def row(self, account: Account) -> Locator:
        """Its part that moves; the name stands in the part that stays."""
        if self.page.locator(".rs-r.plein").count():
            self.page.get_by_title("Effacer").click()
        self.page.locator(".rs-s").get_by_text(re.compile(r"^\d+ [^/]+$")).wait_for()
        self.page.locator(".rs-r input").fill(f"{account.family} {account.first}")
        # Everybody left bears that name; nobody may be left.
        self.page.locator(".rs-s").get_by_text(re.compile(r"^[0-2] / ")).wait_for()
        names = self.page.locator(".gr-f .gr-l")
        for text in (account.family, account.first):
            names = names.filter(has=self.page.locator(".gr-c").get_by_text(text, exact=True))
        numbers = [one.get_attribute("data-r") for one in names.all()]
        found = self.page.locator(", ".join(f'.gr-m .gr-l[data-r="{one}"]' for one in numbers) or ".gr-none")
        if account.born:
            found = found.filter(has=self.page.locator(".gr-c").get_by_text(account.born, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        cell = row.locator(".gr-e")
        cell.click()
        if not self.page.locator(".gr-saisie").count():
            cell.click()
        self.page.locator(".gr-saisie").fill(login)
        self.page.locator(".gr-saisie").press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator(".pf-e").get_by_text(name, exact=True).click()
        part = self.page.locator(".cadre").filter(has_text="Déconnexion automatique").last
        tick = part.get_by_role("checkbox")
        if (tick.get_attribute("aria-checked") == "true") != (minutes is not None):
            tick.click()
        field = part.locator(".duree input")
        asked = minutes and f"{minutes // 60}h{minutes % 60:02}"
        if asked and field.input_value() != asked:
            field.fill(asked)
            field.press("Tab")
        if self.page.locator(".fe-utilisateurs").count():
            self._button("OK")
            self.page.locator(".fe-utilisateurs").wait_for(state="detached")
        elif self.page.locator(".outil:not(.gris)").get_by_text("Enregistrer", exact=True).count():
            self._tool("Enregistrer")
