"""A person's gestures on a portal of Ant Design Vue and a console of w2ui."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.foreign.served import CAS, ENT
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: Lists that have something beneath them, as the menu's entries are numbered.
NODES = {"Professeurs": "enseignants", "Personnels": "personnels"}


class AtAwconsole(Person):
    """A panel that slides in at the portal; a client of panes in the console."""

    columns = ("Nom", "Prénom", "Date de naissance", "Login", "Etat")

    def enter_portal(self) -> None:
        page = self.page
        page.goto(f"{self.served.portal}/web/lycee")
        self.press("Continuer sans accepter")
        page.locator(".ant-drawer-bottom .ant-drawer-content-wrapper").wait_for(state="hidden")
        self.press("Se connecter")
        page.get_by_label("Autre utilisateur : compte ATRIUM").check()
        page.get_by_label("Identifiant", exact=True).fill(PORTAL[0])
        page.get_by_label("Mot de passe", exact=True).fill(PORTAL[1])
        self.press("Valider")
        self.press("Suivant")
        self.press("Terminer")
        page.locator(".ant-tour").wait_for(state="hidden")

    def enter_console(self) -> None:
        page = self.page
        page.goto(self.served.console)
        page.locator("input#login").fill(CONSOLE[0])
        page.locator("input#secret").fill(CONSOLE[1])
        page.get_by_role("button", name="Se connecter").click()
        page.get_by_text("Lycée des Exemples").click()
        page.get_by_text("Ouvrir la base", exact=True).click()
        self.told("Base ouverte en modification")

    def _at_portal(self) -> bool:
        return self.page.url.startswith(self.served.portal)

    def go(self, *captions: str) -> None:
        if self._at_portal():
            self._administer(*captions)
            return
        group, *rest = captions
        if not rest:
            self._node(group).click()
            return
        first = self._node(rest[0])
        if not first.is_visible():
            self.page.locator(".w2ui-node-group").filter(has_text=group).click()
        first.click()
        if len(rest) > 1:
            self._node(rest[1], f"#node_{NODES[rest[0]]}_sub").click()

    def _node(self, caption: str, above: str = ".w2ui-sidebar") -> Locator:
        found = self.page.locator(f"{above} .w2ui-node-data")
        return found.filter(has=self.page.get_by_text(caption, exact=True))

    def _administer(self, section: str, entry: str) -> None:
        self.page.get_by_title("Volet d'administration").click()
        panel = self.page.locator(".ant-drawer-left .ant-drawer-content-wrapper")
        found = panel.get_by_text(entry, exact=True)
        if not found.is_visible():
            panel.get_by_text(section, exact=True).click()
        found.click()
        panel.wait_for(state="hidden")
        self.page.locator(".ant-page-header-heading-title").filter(has_text=entry).wait_for()

    def open_tab(self, name: str) -> None:
        self.page.locator(".w2ui-tab").get_by_text(name, exact=True).click()

    def chapter(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_label(name, exact=True).check()
        self.press("Enregistrer")
        self.page.get_by_role("tooltip").get_by_role("button", name="OK").click()
        self.told("Les accès aux services tiers ont été enregistrés")

    def choose(self, label: str, entry: str) -> None:
        box = self.page.get_by_role("combobox", name=label)
        self.page.locator(".ant-select").filter(has=box).click()
        self.page.locator(".ant-select-item-option").get_by_text(entry, exact=True).locator("visible=true").click()

    def download(self, profile: str) -> Path:
        self.go("Utilisateurs", "Export des utilisateurs")
        self.choose("Profil", profile)
        self.press("Exporter au format CSV")
        with self.page.expect_download() as download:
            self.page.get_by_role("link", name="Télécharger le fichier").click()
        path = Path(download.value.path())
        self.press("Fermer")
        self.page.get_by_role("dialog").wait_for(state="hidden")
        return path

    def stop(self) -> None:
        self.page.get_by_text("Arrêter la publication", exact=True).click()
        self.page.locator("#w2ui-popup").get_by_role("button", name="Oui").click()
        self.told("La publication est arrêtée.")

    def integrate(self) -> None:
        self.page.locator("input#ent").click()
        self.page.locator(".w2ui-menu-item").get_by_text(ENT, exact=True).click()
        self.page.locator("input#cas").fill(CAS)

    def publish(self) -> None:
        self.page.get_by_text("Publier dans la base", exact=True).click()
        self.told("La base est publiée.")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.open_tab("Affichages")
        self.page.locator("input#ent").check()
        self.told("Votre préférence est enregistrée.")

    def open_list(self, title: str) -> None:
        self.go("Ressources", title)
        self.page.locator("#grid_liste_header").filter(has_text=f"Liste des {title.lower()}").wait_for()
        self.told("Identifiant CAS")
        self.show_all()

    def show_all(self) -> None:
        """The list is brought to its end, until no more rows come."""
        footer = self.page.locator("#grid_liste_footer .w2ui-footer-right")
        expect(footer).to_have_text(re.compile(r" sur \d+"))
        total = int(footer.inner_text().rsplit(" ", 1)[1])
        rows = self.page.locator("#grid_liste_records")
        rows.evaluate("one => one.scrollTo(0, one.scrollHeight)")
        expect(rows.locator("tr[id^='grid_liste_rec_1']")).to_have_count(total)

    def row(self, account: Account) -> Locator:
        found = self.page.locator("#grid_liste_records tr[id^='grid_liste_rec_1']")
        for text in (account.family, account.first, account.born):
            if text:
                found = found.filter(has=self.page.get_by_role("cell", name=text, exact=True))
        return found

    def write(self, row: Locator, login: str) -> None:
        field, kept = row.locator("input"), row.get_by_text(login, exact=True)
        opened = self.page.locator("#grid_liste_records input")
        if not field.count():
            # The cell after the one that was kept opens by itself.
            row.get_by_role("cell").nth(-2).dblclick()
        field.fill(login)
        field.press("Enter")
        opened.or_(kept).first.wait_for()
        if field.count():
            # After the last row, its own cell opens again.
            self.page.keyboard.press("Escape")
        kept.wait_for()

    def fill_list(self, title: str, accounts: Iterable[Account]) -> None:
        super().fill_list(title, accounts)
        self.page.get_by_text("Enregistrer", exact=True).click()
        self.told("Les modifications de la liste sont enregistrées.")
        self.page.locator("#w2ui-notify .w2ui-notify-close").click()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator("#grid_profils_records tr[recid]").filter(
            has=self.page.get_by_role("cell", name=name, exact=True)
        ).click()
        self.page.get_by_role("heading", name=name, exact=True).wait_for()
        self.page.locator("input#on").set_checked(minutes is not None)
        if minutes is not None:
            field = self.page.locator("input#minutes")
            field.fill(str(minutes))
            field.press("Tab")
        self.page.get_by_role("button", name="Enregistrer").click()
        self.told(f"« {name} » est enregistré.")
