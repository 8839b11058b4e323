"""A person's gestures on a portal of Radix Themes and a console of React Spectrum."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person


class AtSpconsole(Person):
    """A menu of menus behind the portal's icon; lists whose selected rows have a bar of actions in the console."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "État")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        self.press("Se connecter")
        self.page.get_by_role("radio", name="Compte ATRIUM").click()
        self.press("Continuer")
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        self.press("Elle est à jour")
        self.page.get_by_role("dialog").wait_for(state="detached")
        self._panel().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self.page.get_by_label("Identifiant").fill(CONSOLE[0])
        self.page.get_by_label("Mot de passe").fill(CONSOLE[1])
        self.press("Se connecter")
        self.page.get_by_role("row", name="Lycée des Exemples").click()
        self.press("Ouvrir la base")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Continuer").click()
        self.page.get_by_role("heading", name="Accueil").wait_for()

    def _panel(self) -> Locator:
        return self.page.get_by_role("button", name="Volet d'administration")

    def go(self, *captions: str) -> None:
        if self._panel().count():
            self._panel().click()
            for caption in captions:
                self.page.get_by_role("menuitem", name=caption, exact=True).click()
            self.page.get_by_role("heading", name=captions[-1]).wait_for()
            return
        section, *path = captions
        self.page.get_by_role("navigation").or_(self.page.locator("header")).get_by_role(
            "button", name=section, exact=True
        ).first.click()
        if path:
            self.page.get_by_role("menuitem", name=path[0], exact=True).click()
        self.page.get_by_role("heading", name=path[0] if path else section, exact=True).wait_for()
        for tab in path[1:]:
            self.open_tab(tab)

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def choose(self, label: str, entry: str) -> None:
        if label == "Profil":
            self.page.get_by_role("radio", name=entry).click()
            return
        self.page.get_by_role("button", name=label).click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        chapter.get_by_role("radio", name="Oui").click()
        for name in PROFILES:
            chapter.get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Confirmer").click()
        self.told("Les accès ont été enregistrés")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Arrêter").click()
        self.told("La publication est arrêtée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_role("textbox", name="URL du serveur CAS").fill(CAS)

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Publier").click()
        self.told("La base est publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.told("Préférence enregistrée")

    def show_all(self) -> None:
        """Nothing to do: the list loads as it scrolls, and is searched."""

    def row(self, account: Account) -> Locator:
        asked = f"{account.family} {account.first}"
        search = self.page.get_by_role("searchbox", name="Rechercher")
        boxes = self.page.get_by_role("checkbox")
        lines = self.page.get_by_role("row").filter(has=boxes, has_not=self.page.get_by_role("columnheader"))
        if search.input_value() != asked:
            search.fill("")
            lines.nth(2).wait_for()
            search.fill(asked)
        self.narrowed(lines, account.family, account.first)
        found = lines
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_text(text, exact=True))
        found.or_(self.page.get_by_text("Aucun résultat")).first.wait_for()
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_text("Non renseigné").click()
        self.page.get_by_role("toolbar").get_by_role("button", name="Identifiant CAS").click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("textbox").fill(login)
        dialog.get_by_role("button", name="Enregistrer").click()
        dialog.wait_for(state="detached")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("row").filter(has=self.page.get_by_text(name, exact=True)).click()
        tick = self.page.get_by_label("Déconnecter l'utilisateur inactif")
        tick.set_checked(minutes is not None)
        if minutes is not None:
            field = self.page.get_by_role("textbox", name="Durée d'inactivité")
            field.fill(str(minutes))
            field.press("Tab")
        save = self.page.get_by_role("button", name="Enregistrer")
        if save.is_enabled():
            save.click()
            self.told(f"Modifications enregistrées : {name}")
