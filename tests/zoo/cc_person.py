"""A person's gestures on a portal of CoreUI and a console of Cloudscape."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Minutes as the list of the groups writes them.
WRITTEN = {15: "15 minutes", 30: "30 minutes", 45: "45 minutes", 60: "1 heure"}


class AtCc(Person):
    """Sections at the side of both sites; a profile's duration is beneath the list."""

    columns = ("Nom", "Prénom", "Date de naissance", "Identifiant ATRIUM", "État du compte")
    delimiter, encoding = ",", "utf-8"

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Tout refuser")
        self.press("Connexion")
        for placeholder, text in zip(("Identifiant", "Mot de passe"), PORTAL, strict=True):
            self.page.get_by_placeholder(placeholder).fill(text)
        self.press("Se connecter")
        self._gear().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        for label, text in zip(("Numéro d'hébergement", "Mot de passe"), CONSOLE, strict=True):
            self.page.get_by_label(label).fill(text)
        self.press("Connexion")
        self.page.get_by_role("link", name="Lycée des Exemples").click()
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def _gear(self) -> Locator:
        return self.page.get_by_role("button", name="Administration", exact=True)

    def go(self, *captions: str) -> None:
        if self.page.url.startswith(self.served.portal):
            self._go_in_volet(*captions)
            return
        # The help page writes « Pronote.net », the console in capitals.
        path = ("PRONOTE.net",) if captions == ("Pronote.net",) else captions
        menu = self.page.locator("nav").filter(has=self.page.get_by_role("link", name="PRONOTE.net", exact=True))
        last = menu.get_by_role("link", name=path[-1], exact=True).locator("visible=true")
        for caption in path[:-1]:
            title = menu.get_by_role("button", name=caption, exact=True)
            if title.get_attribute("aria-expanded") != "true":
                title.click()
        # Two kinds of staff have profiles: the ones beneath theirs.
        if len(path) > 2:
            under = menu.locator("li", has=menu.page.get_by_role("button", name=path[1], exact=True)).last
            last = under.get_by_role("link", name=path[-1], exact=True)
        last.click()
        self.page.get_by_role("heading", name=path[-1], level=1).wait_for()

    def _go_in_volet(self, section: str, entry: str) -> None:
        volet = self.page.locator(".sidebar")
        if not volet.get_by_text("ATRIUM 8.2").is_visible() or "hide" in (volet.get_attribute("class") or ""):
            self._gear().click()
        link = volet.get_by_role("link", name=entry, exact=True)
        if not link.is_visible():
            volet.get_by_text(section, exact=True).click()
        link.click()
        self.page.locator(".breadcrumb").get_by_text(entry, exact=True).wait_for()

    def chapter(self, name: str) -> Locator:
        title = self.page.get_by_role("button", name=re.compile(rf"^{name} ?(dés)?activé$"))
        if title.get_attribute("aria-expanded") != "true":
            title.click()
        return self.page.locator(".accordion-item").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        found = self.page.get_by_label(label)
        if found.evaluate("one => one.tagName") == "SELECT":
            found.select_option(label=entry)
            return
        found.click()
        self.page.get_by_role("option", name=entry, exact=True).click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.press("Confirmer")
        self.told("Vos modifications ont été enregistrées.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Arrêter", exact=True).click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences", "Affichages")
        self.page.get_by_label("Activer la gestion des identifiants ENT").check()
        self.press("Enregistrer")
        self.told("Les préférences ont été enregistrées.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        # The wheel of the list; the navigation has « Préférences » too.
        self.page.get_by_title("Préférences", exact=True).click()
        window = self.page.get_by_role("dialog")
        window.get_by_text("50 personnes").click()
        window.get_by_role("checkbox", name="Identifiant CAS").check()
        window.get_by_role("button", name="Confirmer").click()
        self.page.get_by_role("columnheader", name="Identifiant CAS").wait_for()

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        self.page.get_by_placeholder("Rechercher une personne").fill(f"{account.family} {account.first}")
        found = self.page.locator("tbody").get_by_role("row")
        for text in filter(None, account.who):
            found = found.filter(has=self.page.locator("td, th").get_by_text(text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        row.get_by_role("button", name="Modifier Identifiant CAS").click()
        row.get_by_placeholder("Saisir l'identifiant").fill(login)
        row.get_by_role("button", name="Valider la modification").click()
        # The mark of what was kept stands beside it.
        row.filter(has_text=login).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("radio", name=name, exact=True).check()
        self.page.get_by_role("heading", name=name, exact=True).wait_for()
        self.page.get_by_label("Déconnecter après une période d'inactivité").set_checked(minutes is not None)
        field = self.page.get_by_label("Durée en minutes")
        if minutes is not None and field.count():
            field.fill(str(minutes))
        elif minutes is not None:
            self.choose("Durée", WRITTEN[minutes])
        self.press("Enregistrer")
        self.told(f"« {name} » : les modifications ont été enregistrées.")
