"""A person's gestures on pages that a server draws: postbacks and a wizard at the portal, a frame in the console."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Dialog, FrameLocator, Locator, Page

from tests.foreign.served import CAS, ENT, SCHOOL, Served
from tests.zoo.console_person import CONSOLE, PORTAL, Account, Person

EXPORT = {"Parents": "Responsables légaux", "Personnels": "Personnels non enseignants"}


def _agree(dialog: Dialog) -> None:
    dialog.accept()


class AtWconsole(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Etat du compte")
    encoding = "cp1252"

    def __init__(self, page: Page, served: Served) -> None:
        super().__init__(page, served)
        page.on("dialog", _agree)

    @property
    def inside(self) -> FrameLocator:
        """The console's frame."""
        return self.page.frame_locator("#contenu")

    def _here(self) -> Page | FrameLocator:
        return self.inside if "/main.php" in self.page.url else self.page

    def press(self, name: str) -> None:
        self._here().get_by_role("button", name=name, exact=True).click()

    def told(self, message: str) -> None:
        self._here().get_by_text(message).first.wait_for()

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.page.get_by_role("link", name="OK", exact=True).click()
        self.page.get_by_role("link", name="Ouvrir une session").click()
        self.page.get_by_label("Nom d'utilisateur").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe :").fill(PORTAL[1])
        self.press("Se connecter")
        self.page.get_by_title("Administration du site").click()
        self.page.locator("#ruban").wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("N° d'hébergement").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Connexion")
        self.page.get_by_role("row").filter(has_text=SCHOOL).get_by_role("link", name="Ouvrir").click()
        self.press("Continuer")
        self.inside.get_by_role("heading", name="Tableau de bord").wait_for()

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            for caption in captions:
                self.page.locator("#ruban").get_by_role("link", name=caption, exact=True).click()
            return
        menu = self.page.locator("#menu")
        first, *others = captions
        top = menu.locator("> li > a").filter(has_text=first)
        if not others:
            top.click()
            self.inside.get_by_role("heading", name="PRONOTE.net").wait_for()
            return
        top.hover()
        entry, *beside = others
        menu.locator("ul a").filter(has_text=entry).click()
        self.inside.get_by_role("heading", name=entry, level=1, exact=True).wait_for()
        for tab in beside:
            self.open_tab(tab)

    def open_tab(self, name: str) -> None:
        self.inside.get_by_role("link", name=name, exact=True).click()
        self.inside.locator(".onglet.actif").get_by_text(name, exact=True).wait_for()

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_text(name, exact=True)
        panel = self.page.locator(".panneau").filter(has=title)
        if panel.get_by_alt_text("Développer").count():
            title.click()
        return panel

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_label("Oui", exact=True).click()
        chapter.get_by_label("Profils disponibles").select_option(["Élèves", "Parents", "Enseignants"])
        chapter.get_by_role("button", name="Ajouter >", exact=True).click()
        chapter.get_by_label("Profils ayant accès").get_by_text("Parents").wait_for(state="attached")
        chapter.get_by_role("button", name="Tout ajouter >>", exact=True).click()
        chapter.get_by_label("Profils ayant accès").get_by_text("Personnels").wait_for(state="attached")
        self.press("Enregistrer")
        self.told("Récapitulatif de vos modifications")
        self.press("Valider")
        self.told("Vos modifications ont été enregistrées")

    def choose(self, label: str, entry: str) -> None:
        self._here().get_by_label(label).select_option(entry)

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", EXPORT.get(profile, profile))
        self.press("Suivant >")
        with self.page.expect_download() as download:
            self.press("Exporter au format CSV")
        return Path(download.value.path())

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.told("La publication a été arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.inside.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres ont été enregistrés.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.inside.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Valider")
        self.told("Les préférences ont été enregistrées.")

    def show_all(self) -> None:
        """Nothing to do: the pages are turned."""

    def row(self, account: Account) -> Locator:
        found = self.inside.locator(".liste tr")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.locator("td").get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("textbox").fill(login)

    def _field(self, account: Account) -> None:
        row = self.row(account)
        if row.count() == 1 and row.get_by_role("textbox").input_value() != account.login:
            self.write(row, account.login)

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        """A page after another: each is edited and kept. The last name of the first list goes by its pencil."""
        self.open_list(title)
        mine = list(accounts)
        by_form = mine.pop() if title == "Élèves" else None
        while True:
            self.inside.get_by_role("link", name="Éditer la liste").click()
            self.inside.get_by_role("button", name="Enregistrer").wait_for()
            for one in mine:
                self._field(one)
            self.press("Enregistrer")
            self.inside.locator(".message").wait_for()
            more = self.inside.get_by_role("link", name=">>")
            if by_form and (row := self.row(by_form)).count() == 1:
                row.get_by_alt_text("Modifier").click()
                self.inside.get_by_label("Identifiant CAS").fill(by_form.login)
                self.press("Enregistrer")
                self.told("a été enregistrée")
                self.inside.locator(".pages").first.get_by_role("link").nth(-2).click()
                self.inside.locator(".message").wait_for(state="detached")
                by_form = None
            if not more.count():
                return
            more.first.click()
            self.inside.locator(".message").wait_for(state="detached")

    def disconnect(self, name: str, minutes: int | None) -> None:
        groups = self.inside.get_by_role("heading", name="Groupes d'utilisateurs")
        if groups.count():
            self.inside.get_by_role("row").filter(has_text=name).get_by_title("Modifier").click()
        else:
            self.inside.get_by_role("link", name=name, exact=True).click()
        self.inside.get_by_role("heading", name=name).wait_for()
        self.inside.get_by_label("en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            self.inside.get_by_title("Heures").select_option(f"{minutes // 60:02}")
            self.inside.get_by_title("Minutes").select_option(f"{minutes % 60:02}")
        self.press("Enregistrer")
        self.told(f"« {name} » a été enregistré.")
