"""A person's gestures on a portal of PrimeVue and a console of Ant Design."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: What the top menu writes otherwise than the help page.
CALLED = {"Pronote.net": "PRONOTE.net"}
#: Lists that stand beneath their name in the side menu.
LISTED = {"Professeurs": "Liste des professeurs", "Personnels": "Liste des personnels"}


class AtYcconsole(Person):
    """A drawer and an accordion at the portal; a menu at the top and one at the side in the console."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Statut du compte")
    delimiter, encoding = ";", "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.press("Se connecter")
        self.page.get_by_role("option", name="Autre compte ATRIUM").click()
        username, password = PORTAL
        self.page.get_by_label("Identifiant").fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)
        self.press("Se connecter")
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        username, password = CONSOLE
        self.page.get_by_placeholder("Identifiant").fill(username)
        self.page.get_by_placeholder("Mot de passe").fill(password)
        self.press("Se connecter")
        self.page.get_by_role("row").filter(has_text=SCHOOL).get_by_role("radio").check()
        self.press("Ouvrir la base")
        for caption in ("Étape suivante", "Étape suivante", "Fin de la visite guidée"):
            self.press(caption)
        self.page.locator(".ant-tour").wait_for(state="hidden")

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self._volet().count():
            self._volet().click()
            drawer = self.page.locator(".p-drawer")
            group = drawer.get_by_role("button", name=captions[0], exact=True)
            if group.get_attribute("aria-expanded") != "true":
                group.click()
            drawer.get_by_role("treeitem", name=captions[1], exact=True).click()
            drawer.wait_for(state="detached")
            self.page.get_by_role("heading", name=captions[1], exact=True).wait_for()
            return
        module, *path = captions
        self.page.get_by_role("banner").get_by_role("menuitem", name=CALLED.get(module, module), exact=True).click()
        side = self.page.locator(".ant-layout-sider")
        if path and path[0] in LISTED:
            path = [path[0], (path[1:] or [LISTED[path[0]]])[0]]
            group = side.locator(".ant-menu-submenu").filter(has=self.page.get_by_text(path[0], exact=True))
            head = group.locator(".ant-menu-submenu-title")
            if head.get_attribute("aria-expanded") != "true":
                head.click()
            side = group
            del path[0]
        if path:
            side.get_by_role("menuitem", name=path[0]).click()

    def chapter(self, name: str) -> Locator:
        found = self.page.locator(".p-accordionpanel").filter(has=self.page.get_by_text(name, exact=True))
        found.get_by_role("button", name=name).first.click()
        return found

    def choose(self, label: str, entry: str) -> None:
        caption = self.page.get_by_text(label, exact=True)
        self.page.locator(".p-floatlabel").filter(has=caption).get_by_role("combobox").click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("button", name="Oui", exact=True).click()
        for name in PROFILES:
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.press("Confirmer")
        self.told("Accès enregistrés")

    def stop(self) -> None:
        self.press("pause-circle Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter").click()
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.page.get_by_role("combobox", name="Mon ENT").click()
        self.page.locator(".ant-select-item-option").filter(has_text=ENT).click()
        self.page.get_by_label("URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("cloud-upload Publier dans la base")
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").click()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        self.page.locator(".ant-spin-spinning").wait_for(state="detached")
        size = self.page.locator(".ant-pagination-options").get_by_role("combobox")
        if size.count():
            size.click()
            self.page.get_by_title("100 / page").last.click()
            self.page.locator(".ant-spin-spinning").wait_for(state="detached")

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("cell").last.click()
        row.get_by_role("textbox", name="Identifiant CAS").fill(login)
        self.page.keyboard.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def row(self, account: Account) -> Locator:
        return super().row(account).locator("visible=true")

    def disconnect(self, name: str, minutes: int | None) -> None:
        found = self.page.get_by_role("treeitem", name=name, exact=True)
        found.or_(self.page.get_by_role("row").filter(has_text=name)).first.click()
        card = self.page.locator(".ant-card").filter(has_text="Déconnexion automatique")
        card.get_by_text(name, exact=True).wait_for()
        card.get_by_role("checkbox").set_checked(minutes is not None)
        if minutes is not None:
            field = card.get_by_label("Durée d'inactivité")
            field.fill(str(minutes))
            field.press("Tab")
        keep = card.get_by_role("button", name="Valider")
        if keep.is_enabled():
            keep.click()
            self.told(f"{name} : déconnexion automatique enregistrée")
