"""What a person does in the portal in Clay and in the console drawn by hand: by sight, for nothing there says what it is."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator

from tests.foreign.served import CAS, ENT, SCHOOL
from tests.zoo.console_person import CONSOLE, PORTAL, PROFILES, Account, Person

#: As the help page and the school's list call them → as the portal does.
CHAPTER = {"Parents": "Parents d’élèves", "Personnels": "Personnels non enseignants"}
EXPORT = {
    "Élèves": "Élève",
    "Parents": "Parent d’élève",
    "Enseignants": "Enseignant",
    "Personnels": "Personnel non enseignant",
}
#: What is seen of the list: each row's place and texts.
SEEN = """body => {
  const frame = body.getBoundingClientRect(), rows = new Map();
  for (const cell of body.querySelectorAll(".ls_e")) {
    const box = cell.getBoundingClientRect();
    if (!box.height || box.top < frame.top || box.bottom > frame.bottom) continue;
    rows.set(box.top, [...(rows.get(box.top) ?? []), { left: box.left, text: cell.innerText.trim() }]);
  }
  return [...rows.entries()].sort((one, other) => one[0] - other[0]).map(([top, cells]) => {
    cells.sort((one, other) => one.left - other.left);
    return { at: Math.round((top - frame.top + body.scrollTop) / 22), texts: cells.map(one => one.text) };
  });
}"""


class AtDrawn(Person):
    """One at both sites."""

    columns = ("Nom", "Prénom", "Né(e) le", "Login", "Statut")
    encoding = "cp1252"

    def enter_portal(self) -> None:
        self.page.goto(self.served.portal + "/web/lycee")
        self.page.get_by_text("Ouvrir une session").click()
        self.page.get_by_label("Identifiant").fill(PORTAL[0])
        self.page.get_by_label("Mot de passe").fill(PORTAL[1])
        self.press("Se connecter")
        self.press("Volet administration")
        self.press("Sélectionner un site")
        self.page.locator(".modal-ouvert").get_by_text(SCHOOL, exact=True).click()
        self.press("Volet administration")

    def enter_console(self) -> None:
        self.page.goto(self.served.console)
        for caption, text in zip(("Numéro d’hébergement", "Mot de passe"), CONSOLE, strict=True):
            self._beside(caption).fill(text)
        self.press_drawn("Se connecter")
        self.told("Base chargée")

    def _in_portal(self) -> bool:
        return self.page.url.startswith(self.served.portal)

    def _beside(self, caption: str) -> Locator:
        """The field to the right of that caption."""
        return self.page.get_by_text(caption, exact=True).locator("xpath=following-sibling::*[1]//input")

    def press_drawn(self, caption: str) -> None:
        """What shows that caption, the window in front first."""
        self.page.get_by_text(caption, exact=True).locator("visible=true").last.click()

    def go(self, *captions: str) -> None:
        if self._in_portal():
            category, entry = (self.page.locator(".volet").get_by_text(one, exact=True) for one in captions)
            if not entry.is_visible():
                category.click()
            entry.click()
            return
        first, *others = (one.replace("'", "’") for one in captions)
        self.page.locator(".mb").get_by_text(first, exact=True).click()
        for number, caption in enumerate(others, 1):
            entry = self.page.locator(".mn_l").nth(number - 1).get_by_text(caption, exact=True)
            # What hangs below an entry comes when the pointer is there.
            entry.click() if number == len(others) else entry.hover()

    def open_tab(self, name: str) -> None:
        self.press_drawn(name)

    def chapter(self, name: str) -> Locator:
        return self.page.locator("fieldset").filter(has=self.page.locator("legend").get_by_text(name, exact=True))

    def grant(self) -> None:
        chapter = self.chapter("Pronote")
        for name in ("Oui", *PROFILES):
            chapter.get_by_text(CHAPTER.get(name, name), exact=True).click()
        self.press("Enregistrer")
        self.told("Votre requête a été traitée avec succès.")

    def download(self, profile: str) -> Path:
        return super().download(EXPORT[profile])

    def choose(self, label: str, entry: str) -> None:
        if self._in_portal():
            self.page.get_by_label(label).select_option(entry)
            return
        self.page.get_by_text(f"{label} :", exact=True).locator("xpath=following-sibling::*[1]").click()
        self.press_drawn(entry)

    def stop(self) -> None:
        self.press_drawn("Arrêter la publication")
        self.press_drawn("Oui")
        self.told("Base non publiée")

    def integrate(self) -> None:
        self.choose("Mon ENT", ENT)
        self._beside("URL du serveur CAS :").fill(CAS)

    def publish(self) -> None:
        """What was typed is kept on the way."""
        self.press_drawn("Publier dans la base")
        self.told("Voulez-vous les enregistrer avant de publier ?")
        self.press_drawn("Oui")
        self.told("Base publiée")

    def prefer(self) -> None:
        self.go("Paramètres", "Préférences")
        self.press_drawn("Affichages")
        self.press_drawn("Activer la gestion des identifiants ENT")
        self.press_drawn("Valider")
        self.page.locator(".fn").wait_for(state="detached")

    def show_all(self) -> None:
        """The list is read from end to end, by the wheel: where each row is."""
        self.rows: dict[int, list[str]] = {}
        many = self.page.locator(".ls_z").evaluate("inner => Math.round(inner.offsetHeight / 22)")
        self.page.locator(".ls_c").hover()
        while missing := [at for at in range(many) if at not in self.rows]:
            self._scroll(missing[0])
            self.rows |= {one["at"]: one["texts"] for one in self.page.locator(".ls_c").evaluate(SEEN)}

    def _scroll(self, at: int) -> None:
        """Until that row is wholly in view."""
        list_ = self.page.locator(".ls_c")
        wheel = list_.evaluate("(body, at) => (at - 7) * 22 - body.scrollTop", at)
        self.page.mouse.wheel(0, wheel)
        self.page.wait_for_function(
            """([body, at]) => body.scrollTop <= at * 22 && (at + 1) * 22 <= body.scrollTop + body.clientHeight
                && [...body.querySelectorAll(".ls_e")].some(one => one.offsetTop === at * 22 && one.offsetHeight)""",
            arg=[list_.element_handle(), at],
        )

    def link(self, account: Account) -> None:
        wanted = [one for one in account.who if one]
        found = [at for at, texts in self.rows.items() if texts[: len(wanted)] == wanted]
        if len(found) != 1 or self.rows[found[0]][-1] == account.login:
            return
        self.page.locator(".ls_c").hover()
        self._scroll(found[0])
        # The cells at that height.
        self.write(self.page.locator(f'.ls_e[style*="top: {found[0] * 22}px"]'), account.login)

    def write(self, row: Locator, login: str) -> None:
        # The first click selects the row.
        row.last.click()
        row.last.click()
        field = self.page.locator(".ls_ed input")
        field.fill(login)
        field.press("Enter")
        row.get_by_text(login, exact=True).wait_for()

    def disconnect(self, name: str, minutes: int | None) -> None:
        self.page.locator(".pa_g").get_by_text(name, exact=True).click()
        box = self.page.locator(".pa_b")
        tick = box.get_by_text("Déconnecter en cas d’inactivité supérieure à")
        on = box.locator(".cc_x").count() == 1
        if on != (minutes is not None):
            tick.click()
        if minutes is not None and box.locator(".cb_t").inner_text() != f"{minutes} min":
            box.locator(".cb").click()
            self.press_drawn(f"{minutes} min")
        self.told("Dernier enregistrement")
