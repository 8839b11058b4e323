"""A person's gestures on pages of Element Plus."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Minutes as the list of durations writes them.
WRITTEN = {15: "15 min", 30: "30 min", 45: "45 min", 60: "1 h"}


class AtElement(Person):
    """Menus at the side, the portal's in a drawer; the school is chosen at the sign-in."""

    columns = ("Nom", "Prénom", "Né(e) le", "Identifiant", "Etat")

    def _sign_in(self, label: str, username: str, password: str) -> None:
        self.page.get_by_label(label, exact=True).fill(username)
        self.page.get_by_label("Mot de passe", exact=True).fill(password)

    def enter_portal(self) -> None:
        self.page.goto(f"{self.served.portal}/web/lycee")
        self.press("Se connecter")
        self._sign_in("Identifiant", *PORTAL)
        self.page.locator("form").get_by_role("button", name="Se connecter").click()
        self._volet().wait_for()

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        self._sign_in("Numéro d'hébergement", *CONSOLE)
        self.choose("Établissement", "Lycée des Exemples")
        self.press("Se connecter")
        self.page.get_by_role("heading", name="Tableau de bord").wait_for()

    def _volet(self) -> Locator:
        return self.page.get_by_role("button", name="Administration du site")

    def go(self, *captions: str) -> None:
        menu, drawn = self.page.locator("aside"), bool(self._volet().count())
        if drawn:
            self._volet().click()
            menu = self.page.get_by_role("dialog")
        # The list of a kind of people is an entry beneath it, as its profiles are.
        path = (*captions, "Liste") if captions[-1] in {"Professeurs", "Personnels"} else captions
        part = menu
        for caption in path[:-1]:
            part = part.locator(f'.el-sub-menu:has(> .el-sub-menu__title > span:text-is("{caption}"))')
            if "is-opened" not in (part.get_attribute("class") or ""):
                part.locator("> .el-sub-menu__title").click()
        part.locator(".el-menu-item").get_by_text(path[-1], exact=True).click()
        if drawn:
            menu.wait_for(state="hidden")

    def chapter(self, name: str) -> Locator:
        exactly = re.compile(rf"^{name} ?(Activé|Désactivé)$")
        title = self.page.get_by_role("button", name=exactly)
        if title.get_attribute("aria-expanded") != "true":
            title.click()
        return self.page.locator(".el-collapse-item").filter(has=title)

    def choose(self, label: str, entry: str) -> None:
        typed = self.page.get_by_role("combobox", name=label)
        # What is chosen lies over the field.
        self.page.locator(".el-select").filter(has=typed).click()
        self.page.get_by_role("option", name=entry, exact=True).locator("visible=true").click()

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.locator("label").get_by_text(name, exact=True).click()
        self.press("Enregistrer")
        self.told("Les accès aux services tiers ont été enregistrés.")

    def stop(self) -> None:
        self.press("Arrêter la publication")
        self.page.get_by_role("dialog").get_by_role("button", name="Oui").click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.press("Modifier")
        self.choose("Mon ENT", ENT)
        self.page.get_by_label("URL du serveur CAS").fill(CAS)
        self.press("Enregistrer")
        self.told("Les paramètres de l'ENT ont été enregistrés.")

    def publish(self) -> None:
        self.press("Publier dans la base")
        self.told("Les espaces sont de nouveau accessibles.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        item = self.page.locator(".el-form-item").filter(has_text="Activer la gestion des identifiants ENT")
        item.locator(".el-switch").click()
        self.press("Enregistrer")
        self.told("Les préférences ont été enregistrées.")

    def show_all(self) -> None:
        """Nothing to do: who is on another page is searched."""

    def row(self, account: Account) -> Locator:
        who = f"{account.family} {account.first}"
        self.page.get_by_placeholder("Nom ou prénom").fill(who)
        self.press("Rechercher")
        self.page.get_by_text(re.compile(rf"^\d+ résultats? pour « {re.escape(who)} »$")).wait_for()
        return super().row(account)

    def write(self, row: Locator, login: str) -> None:
        row.get_by_text("Modifier", exact=True).click()
        row.get_by_role("textbox").fill(login)
        row.get_by_text("Enregistrer", exact=True).click()
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.get_by_role("cell", name=name, exact=True).click()
        part = self.page.locator(".el-card").filter(has_text="Déconnexion automatique")
        if part.get_by_role("checkbox").is_checked() != (minutes is not None):
            part.locator("label").get_by_text("en cas d'inactivité").click()
        if minutes is not None:
            self.choose("Durée d'inactivité", WRITTEN[minutes])
        part.get_by_role("button", name="Enregistrer").click()
        self.told(f"« {name} » : modifications enregistrées.")
