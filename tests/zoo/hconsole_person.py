"""What a person does in the console drawn by another hand: menus, a tree, lists with a wrench, cells edited by double click."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: As the help page and the school's list call them → as the portal does.
CHAPTER = {"Parents": "Parents / Responsables", "Personnels": "Personnels non enseignants"}
EXPORT = {
    "Élèves": "Élève",
    "Parents": "Responsable légal",
    "Enseignants": "Enseignant",
    "Personnels": "Personnel non enseignant",
}


def _duration(minutes: int) -> str:
    """As the client writes it."""
    hours, left = divmod(minutes, 60)
    return f"{hours} h {left}".removesuffix(" 0") if hours else f"{left} min"


class AtHconsole(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Date naiss.", "Login", "État")
    encoding = "utf-8"

    def enter_portal(self) -> None:
        self.page.goto(self.served.portal + "/web/lycee")
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_title("Administration du site").click()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        for caption, text in zip(("N° d'hébergement", "Mot de passe"), CONSOLE, strict=True):
            self.page.get_by_text(caption, exact=True).locator("xpath=following-sibling::td//input").fill(text)
        self._button("Se connecter")
        self.page.locator(".ls-l").get_by_text(SCHOOL, exact=True).click()
        self._button("Ouvrir")
        self.told("Base ouverte")

    def _button(self, caption: str) -> None:
        """What shows that caption, in the window in front."""
        self.page.locator(".bt").get_by_text(caption, exact=True).last.click()

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            for caption in captions:
                self.page.locator("#volet").get_by_role("link", name=caption, exact=True).click()
            return
        first, *others = captions
        module = self.page.locator(".md-e").get_by_text(first.replace("Pronote.net", "PRONOTE.net"), exact=True)
        if module.count():
            module.click()
            self._down_the_tree(*others)
            return
        self.page.locator(".mb").get_by_text(first, exact=True).click()
        for number, caption in enumerate(others):
            entry = self.page.locator(".mn").nth(number).get_by_text(caption)
            # What hangs from an entry comes when the pointer is there.
            entry.click() if number == len(others) - 1 else entry.hover()

    def _down_the_tree(self, *captions: str) -> None:
        for number, caption in enumerate(captions):
            branch = self.page.locator(".ar-b").filter(has=self.page.get_by_text(captions[0]))
            node = self.page.locator(".ar-b > .ar-n") if number == 0 else branch.locator(".ar-f")
            node.get_by_text(caption).click()

    def chapter(self, name: str) -> Locator:
        return self.page.locator(".chapitre").filter(has=self.page.get_by_role("heading", name=name, exact=True))

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(CHAPTER.get(name, name), exact=True).check()
        self.press("Enregistrer")
        self.told("ont été enregistrés")

    def download(self, profile: str) -> Path:
        return super().download(EXPORT[profile])

    def choose(self, label: str, entry: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self.page.get_by_label(label).select_option(entry)
            return
        self.page.locator(".lg").filter(has_text=label).locator(".cb").click()
        self.page.locator(".cb-liste").get_by_text(entry, exact=True).click()

    def open_tab(self, name: str) -> None:
        self.page.get_by_text(name, exact=True).click()

    def stop(self) -> None:
        self._button("Arrêter la publication")
        self._button("Oui")
        self.told("Base non publiée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.locator(".lg").filter(has_text="URL du serveur CAS").locator("input").fill(CAS)
        self._button("Enregistrer")
        # Greyed once it is kept.
        self.page.locator(".bt.inactif").get_by_text("Enregistrer", exact=True).wait_for()

    def publish(self) -> None:
        self._button("Publier dans la base")
        self.told("Base publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences", "Affichages")
        self.page.get_by_text("Activer la gestion des identifiants ENT").click()
        self._button("Valider")
        self.page.locator(".fn").wait_for(state="detached")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.get_by_title("Personnaliser la liste").click()
        self.page.locator(".fn").get_by_text("Identifiant CAS", exact=True).click()
        self._button("Valider")
        self.page.locator(".ls-tete").get_by_text("Identifiant CAS").wait_for()
        self.show_all()

    def show_all(self) -> None:
        """Down to the end: the list is filled as it is scrolled."""
        lines = self.page.locator(".ls-l")
        many = int(self.page.locator(".ls-nb").inner_text().split()[0])
        while (seen := lines.count()) < many:
            lines.last.scroll_into_view_if_needed()
            lines.nth(seen).wait_for()

    def row(self, account: Account) -> Locator:
        found = self.page.locator(".ls-l")
        for text in (account.family.upper(), account.first, account.born):
            if text:
                found = found.filter(has=self.page.locator(".ls-c").get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.locator(".ls-ed").dblclick()
        field = self.page.locator(".ls-edit input")
        field.fill(login)
        field.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator(".pr-l .ls-c").get_by_text(name, exact=True).click()
        part = self.page.locator(".cadre").filter(has_text="Déconnexion automatique").last  # the window in front
        if (part.locator(".cc-on").count() == 1) != (minutes is not None):
            part.get_by_text("Déconnecter les").click()
        if minutes is not None and part.locator(".cb-t").inner_text() != _duration(minutes):
            part.locator(".cb").click()
            self.page.locator(".cb-liste").get_by_text(_duration(minutes), exact=True).click()
        save = part.get_by_title("Enregistrer")
        if "inactif" not in str(save.get_attribute("class")).split():
            save.click()
        part.locator(".pr-v.inactif").wait_for()
        if self.page.locator(".fn").count():
            self._button("Fermer")
