"""A person's gestures on a portal with a product menu, and on a vendor's client of panes, windows and own lists."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, Account, Person


class AtLconsole(Person):
    """The portal's sections fold out one at a time; the console saves as it goes, or by its tools and windows."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Etat du compte")
    delimiter, encoding = ";", "cp1252"

    def _sign_in(self, username: str, password: str) -> None:
        self.page.locator("[name=username]").fill(username)
        self.page.locator("[name=password]").fill(password)
        self.press("Se connecter")

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("✗ Interdire tous les cookies")
        self.page.get_by_role("link", name="Ouvrir une session").click()
        self._sign_in(*PORTAL)
        self.page.locator(".portlet").filter(has_text="Mes établissements").get_by_role(
            "link", name="Lycée des Exemples"
        ).click()
        self.page.get_by_title("Ouvrir le volet d'administration").click()
        self.page.get_by_role("link", name="Pages de site").wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in(*CONSOLE)
        self.page.get_by_role("cell", name="Lycée des Exemples").click()
        self.press("Ouvrir")
        self._window("Nouveautés de la version 2016").get_by_role("button", name="Fermer").last.click()

    def _window(self, title: str) -> Locator:
        return self.page.get_by_role("dialog", name=title)

    @property
    def _pane(self) -> Locator:
        return self.page.locator(".volet").locator("visible=true")

    def go(self, *captions: str) -> None:
        volet = self.page.locator("#productMenu")
        if volet.count():
            section = volet.get_by_role("link").filter(has=self.page.get_by_text(captions[0], exact=True))
            if section.get_attribute("aria-expanded") == "false":
                section.click()
            volet.get_by_role("link", name=captions[1], exact=True).click()
            self.page.get_by_role("heading", name=captions[1], exact=True).wait_for()
            return
        menu, inside = self.page.get_by_role("menubar"), captions[-1] == "Profils d'autorisation"
        for caption in captions[:-1] if inside else captions:
            menu.get_by_text(caption, exact=True).locator("visible=true").click()
        if inside:
            self._pane.get_by_role("button", name=captions[-1]).click()

    def open_tab(self, name: str) -> None:
        self._pane.get_by_role("button", name=name, exact=True).click()

    def chapter(self, name: str) -> Locator:
        head = self.page.get_by_role("button").filter(has_text=re.compile(f"^{name}$"))
        found = self.page.locator("fieldset").filter(has=head)
        found.get_by_role("button").first.click()
        return found

    def choose(self, label: str, entry: str) -> None:
        self.page.get_by_label(label).select_option(label=entry)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", "Élèves", "Parents", "Enseignants", "Personnels"):
            chapter.get_by_label(name, exact=True).check()
        self.press("Sauver")
        self.told("Votre requête a été traitée avec succès.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Oui").click()
        self.told("Base non publiée")

    def integrate(self) -> None:
        field = self.page.get_by_label("Mon ENT")
        field.click()
        self.page.locator(".cmb_liste").get_by_text(ENT, exact=True).click()
        self.told("Paramètres enregistrés")
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.page.get_by_label("URL du serveur CAS").press("Tab")
        self.told("Certaines valeurs diffèrent")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("est publiée. Les espaces sont accessibles.")
        self.page.get_by_role("alertdialog").get_by_role("button", name="Fermer").click()

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        window = self._window("Préférences")
        window.get_by_text("Affichages", exact=True).click()
        window.get_by_text("Activer la gestion des identifiants ENT", exact=True).click()
        window.get_by_role("button", name="Valider").click()
        self.told("Vos préférences ont été enregistrées.")

    def show_all(self) -> None:
        """Nothing to do: the list scrolls, and is searched."""

    def row(self, account: Account) -> Locator:
        self._pane.get_by_placeholder("Rechercher dans la liste").fill(f"{account.family} {account.first}")
        found = self._pane.locator("tr.ligne")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("cell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("cell").first.click()
        row.get_by_role("cell").last.click()
        row.get_by_role("textbox").fill(login)
        row.get_by_role("textbox").press("Enter")
        row.locator("td:not(.envoi)").filter(has_text=re.compile(f"^{re.escape(login)}$")).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        window = self._window("Administration des utilisateurs")
        where = window if window.count() else self._pane
        where.locator("tr.ligne").filter(has_text=name).filter(
            has=self.page.get_by_role("cell", name=name, exact=True)
        ).click()
        where.get_by_text(f"Autorisations : {name}", exact=True).wait_for()
        tick = where.get_by_label("en cas d'inactivité supérieure à")
        changed = tick.is_checked() != (minutes is not None)
        if changed:
            where.locator("label").filter(has_text="en cas d'inactivité supérieure à").click()
        if minutes is not None:
            field, wanted = where.get_by_title("Durée d'inactivité"), f"{minutes // 60}h{minutes % 60:02}"
            changed = changed or field.input_value() != wanted
            field.fill(wanted)
            field.press("Tab")
        if where is window:
            window.get_by_role("button", name="Valider").click()
            window.wait_for(state="detached")
        elif changed:
            self._pane.get_by_role("button", name="Enregistrer").click()
            self.told(f"Le profil « {name} » a été modifié.")
