"""A person's gestures on pages of NG-ZORRO."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtZorro(Person):
    """The portal's pages are in the tree of a drawer; the console's in a menu at the side, section by section."""

    columns = ("Nom", "Prénom", "Date de naissance", "Identifiant de connexion", "Etat du compte")

    def press(self, name: str) -> None:
        # The library names an icon by its file, before the button's own word.
        self.page.get_by_role("button", name=re.compile(rf"(^|\s){re.escape(name)}$")).click()

    def _sign_in(self, caption: str, username: str, password: str) -> None:
        self.page.get_by_placeholder(caption).fill(username)
        self.page.get_by_placeholder("Mot de passe").fill(password)
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee/accueil")
        self.press("Continuer sans accepter")
        self.page.get_by_role("link", name="Se connecter").click()
        self._sign_in("Identifiant", *PORTAL)
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.page.get_by_role("row").filter(has_text=SCHOOL).get_by_text("Administrer").click()
        self.press("J'ai compris")
        self.page.get_by_role("dialog").wait_for(state="hidden")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._in_volet(*captions)
            return
        section, *more = captions
        title = re.compile(rf"^\s*{re.escape(section)}\s*$", re.IGNORECASE)
        self.page.locator("nz-header [nz-menu-item]").filter(has_text=title).click()
        if not more:
            return
        # The list of a kind of people is an entry beneath it, as its profiles are.
        path = [*more, "Liste"] if more[-1] in {"Professeurs", "Personnels"} else more
        part = self.page.locator("nz-sider")
        part.get_by_text(path[0], exact=True).wait_for()
        if len(path) > 1:
            part = part.locator("[nz-submenu]").filter(has_text=path[0])
            if "ant-menu-submenu-open" not in (part.get_attribute("class") or ""):
                part.get_by_text(path[0], exact=True).click()
        part.get_by_role("link", name=path[-1], exact=True).click()
        self.page.locator("nz-breadcrumb").get_by_text(path[-1], exact=True).wait_for()

    def _in_volet(self, group: str, title: str) -> None:
        self._volet().click()
        tree = self.page.locator(".ant-drawer-open nz-tree")
        tree.get_by_text(group, exact=True).wait_for()
        if not tree.get_by_text(title, exact=True).count():
            tree.get_by_text(group, exact=True).click()
        tree.get_by_text(title, exact=True).click()
        tree.wait_for(state="hidden")

    def chapter(self, name: str) -> Locator:
        title = self.page.locator(".ant-collapse-header").filter(
            has_text=re.compile(rf"^\s*{name}\s*(Activé|Désactivé)\s*$")
        )
        title.click()
        return self.page.locator("nz-collapse-panel").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        self.page.locator("nz-form-item").filter(has_text=label).locator("nz-select").click()
        option = self.page.locator("nz-option-item").get_by_text(entry, exact=True)
        option.click()
        option.wait_for(state="hidden")

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_text("Oui", exact=True).click()
        without = chapter.locator("nz-transfer-list").first
        for name in PROFILES:
            without.get_by_text(name, exact=True).click()
        chapter.get_by_role("button", name="Ajouter").click()
        self.press("Enregistrer")
        self.told("Vos modifications ont bien été enregistrées.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.locator(".ant-popover").get_by_role("button", name="Oui").click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Paramètres de l'ENT enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("dialog").get_by_role("button", name="Publier", exact=True).click()
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        line = self.page.locator("nz-list-item").filter(has_text="Activer la gestion des identifiants ENT")
        line.locator("nz-switch").click()
        self.told("Préférence enregistrée.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.get_by_role("heading", name=re.compile(rf"^{title} \([1-9]\d*\)$")).wait_for()
        if not self.page.get_by_role("columnheader", name="Identifiant CAS").count():
            self.press("Colonnes")
            self.page.locator(".ant-popover").get_by_text("Identifiant CAS").click()
            self.page.get_by_role("heading", name=title).click()
            self.page.locator(".ant-popover").wait_for(state="hidden")

    def show_all(self) -> None:
        """Nothing to do: who is not in view is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher").fill(f"{account.family} {account.first}")
        # As many as the title says, and no more.
        others = self.page.locator("tbody tr:not([nz-table-measure-row]):not(.ant-table-placeholder)")
        others.filter(has_not_text=account.family).first.wait_for(state="detached")
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("cell").last.click()
        row.get_by_role("textbox").fill(login)
        self.page.keyboard.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.press("Enregistrer")
        self.told("Les modifications ont été enregistrées.")
        self.page.locator("nz-message").first.wait_for(state="detached")

    def disconnect(self, name: str, minutes: int | None) -> None:
        row = self.page.get_by_role("row").filter(has_text=name)
        if row.count():
            self._in_drawer(row, minutes)
            return
        self.page.locator("nz-tree").get_by_text(name, exact=True).click()
        self.page.get_by_text(f"Autorisations du profil {name}", exact=True).wait_for()
        self.page.get_by_label("Déconnecter en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            field = self.page.get_by_role("spinbutton")
            field.fill(str(minutes))
            field.press("Tab")
        self.press("Valider")
        self.told(f"« {name} » a été modifié.")

    def _in_drawer(self, row: Locator, minutes: int | None) -> None:
        row.get_by_text("Modifier").click()
        drawer = self.page.locator(".ant-drawer-open")
        drawer.get_by_label("en cas d'inactivité").set_checked(minutes is not None)
        if minutes is not None:
            field = drawer.get_by_label("Durée d'inactivité")
            field.fill(f"{minutes // 60:02}:{minutes % 60:02}")
            field.press("Enter")
        drawer.get_by_role("button", name="Enregistrer").click()
        self.told("a été enregistré.")
