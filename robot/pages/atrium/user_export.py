"""« Export des utilisateurs »: a form with a required profile, answered by a CSV file (Lien entre les comptes 2-3)."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Download, Page
from playwright.sync_api import Error as PlaywrightError

from robot.config import PROFILES, Profile
from robot.errors import Refused, SiteUnavailable
from robot.pages.atrium.school_site import SchoolSite
from robot.pages.landmarks import Landmarks, caption
from robot.pages.product import Product, profile_not_offered
from robot.widgets import choice, dialog, pick, region
from robot.widgets.sight import Seen, View

#: So many steps may lead to the button that exports.
STEPS = 4
#: How the name of an exported file ends.
FILES = (".csv", ".txt")


class UserExport:
    """The export form; one file per profile."""

    shows_people = False

    def __init__(self, atrium: Product, site: SchoolSite) -> None:
        self._atrium = atrium
        self._screen = atrium.screen
        self._labels = atrium.labels
        self._site = site

    def open(self) -> None:
        """The form stands open, of this very school (step 2)."""
        self._site.open_entry("panel_users", "user_export", self._stands, "le formulaire « Export des utilisateurs »")
        self._atrium.check_school(self._screen.look(), self._atrium.school.name)

    def _button(self, view: View) -> Seen | None:
        return pick.action(view, self._labels["export_csv"])

    def _there(self, view: View) -> Seen | None:
        """The button, though it may be greyed until the profile is chosen."""
        return pick.action(view, self._labels["export_csv"], enabled=False)

    def _goes_on(self, view: View, *, enabled: bool = True) -> Seen | None:
        """What leads to the button where the profile is asked for first: « Suivant », or what offers the formats."""
        if self._there(view) is not None or not self._asks(view):
            return None
        labels = [self._labels[key] for key in ("step_next", "export_opens")]
        found = (pick.action(view.in_front(), label, enabled=enabled) for label in labels)
        return next((item for item in found if item is not None), None)

    def _stands(self, view: View) -> Seen | None:
        asks = self._there(view) if self._asks(view) else self._button(view)
        return asks or self._goes_on(view, enabled=False)

    def _asks(self, view: View) -> bool:
        labels = [self._labels[f"profile_{profile}"] for profile in PROFILES]
        return pick.chosen_from(view, self._labels["export_profile"]) is not None or any(
            tick.called(label) for tick in view.of("tick") for label in labels
        )

    def export(self, profile: Profile, file: Path) -> None:
        """ATRIUM's file for that profile lies at `file`, readable by its owner only (step 3).

        Refused if the form does not offer the profile or refuses the export, SiteUnavailable if no file comes.
        """
        self._begin()
        self._everyone()
        self._choose(profile)
        self._atrium.check_school(self._screen.look(), self._atrium.school.name)
        downloads: list[Download] = []
        before = self._screen.look()
        page = self._screen.page

        def arrived(download: Download) -> None:
            downloads.append(download)

        def further(view: View) -> str | None:
            # What should only have led on may have brought the file.
            return "file" if downloads else "further" if self._button(view) is not None else None

        def answered(view: View) -> str | None:
            if downloads:
                return "file"
            # Some pages work the file out first, and then offer it.
            if self._offered(view, before) is not None:
                return "ready"
            return view.says(self._labels["required_field"], before) or None

        windows: list[Page] = []

        def opened(window: Page) -> None:
            # Some pages send the file to a window of its own.
            windows.append(window)
            window.on("download", arrived)

        page.on("download", arrived)
        page.on("popup", opened)
        try:
            said, layers = "further", len(self._screen.look().dialogs)
            for step in range(STEPS):
                if said == "file" or self._there(self._screen.look()) is not None:
                    break
                said = self._go_on(further, first=step == 0)
            if said != "file":
                # The page of the button is this very school's too, where another led to it.
                self._atrium.check_school(self._screen.look(), self._atrium.school.name)
                before = self._screen.look()
                said = self._screen.press(
                    self._button,
                    what=f"« Exporter au format CSV », {self._labels[f'profile_{profile}'].what}",
                    accept=answered,
                    accepted="le fichier exporté par ATRIUM",
                    timeout=self._screen.patience.file,
                    stay=True,
                )
            if said == "ready":
                self._screen.press(
                    lambda view: self._offered(view, before),
                    what=f"« Télécharger », {self._labels[f'profile_{profile}'].what}",
                    accept=lambda _view: downloads or None,
                    accepted="le fichier exporté par ATRIUM",
                    timeout=self._screen.patience.file,
                    stay=True,
                )
        finally:
            page.remove_listener("download", arrived)
            page.remove_listener("popup", opened)
        if not downloads:
            raise self._screen.error_with_screenshot(
                Refused(
                    "EXPORT_REFUSED",
                    f"ATRIUM refuse l'export : « {said} »",
                    next_step="Faites une fois l'export à la main et comparez les champs demandés avec la page d'aide.",
                    found=str(said),
                )
            )
        self._move(downloads[0], file)
        self._close_offer(layers)
        for window in windows:
            window.close()

    def _go_on(self, further: Callable[[View], str | None], *, first: bool) -> str:
        """The next step is shown, which may only lead on; « file » where the file has come."""
        on, following, before = "la suite de l'export", self._labels["step_next"], _written(self._screen.look())

        def find(view: View) -> Seen | None:
            return self._goes_on(view) if first else pick.action(view.in_front(), following)

        def stepped(view: View) -> str | None:
            leads = pick.action(view.in_front(), following, enabled=False) is not None
            return "step" if leads and _written(view) != before and self._screen.traffic.idle else None

        return str(
            self._screen.press(
                find, what=on, accept=lambda view: further(view) or stepped(view), accepted=on, stay=True
            )
        )

    def _begin(self) -> None:
        """The form asks for the profile: it stands on the step of the file before, or its page is gone."""
        view = self._screen.look()
        back = pick.action(view.in_front(), self._labels["step_back"])
        if self._button(view) is not None and not self._asks(view) and back is not None:
            first = "le début de l'export"
            self._screen.press(
                self._screen.find(self._labels["step_back"]),
                what=first,
                accept=lambda now: self._asks(now) or None,
                accepted=first,
                again=True,
            )
        elif self._stands(view) is None:
            self.open()

    def _offered(self, view: View, before: View) -> Seen | None:
        """What came to bring the file: « Télécharger », or what ends with the file's own name.

        Files that were asked for earlier may stand in a list: what came stands on a line that was not there.
        """
        nodes = set(map(before.node, before.of("action")))
        came = [item for item in self._offers(view.in_front()) if view.node(item) not in nodes]
        if came and view.documents == before.documents:
            was = Counter(_line(before, item) for item in self._offers(before))
            lines = {item.ref: _line(view, item) for item in came}
            now = Counter(lines.values())
            came = [item for item in came if not lines[item.ref] or now[lines[item.ref]] > was[lines[item.ref]]]
        ready = self._labels["download_file"]
        return pick.only([item for item in came if item.called(ready)] or came, ready)

    def _offers(self, view: View) -> list[Seen]:
        ready = self._labels["download_file"]
        return [
            item
            for item in view.of("action")
            if item.enabled and (item.called(ready) or any(name.lower().endswith(FILES) for name in item.names))
        ]

    def _close_offer(self, layers: int) -> None:
        """The window in which the file was offered is shut, where it stays open above `layers` others."""

        def shut(now: View) -> bool | None:
            return len(now.dialogs) <= layers or None

        if self._screen.glimpse(shut):
            return

        def closing(now: View) -> Seen | None:
            return dialog.closer(now, self._labels["close_message"])

        if closing(self._screen.look()) is not None:
            self._screen.press(closing, what="la fermeture de la fenêtre de l'export", accept=shut, accepted="l'écran")
        else:
            self._screen.key("Escape")

    def _move(self, download: Download, file: Path) -> None:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            source = download.path()
            with os.fdopen(descriptor, "wb") as out:
                out.write(source.read_bytes())
        except PlaywrightError as error:
            if self._screen.page.is_closed():
                # The browser died: the site did not cut the file.
                raise
            raise self._screen.error_with_screenshot(
                SiteUnavailable(
                    "EXPORT_CUT",
                    "Le fichier exporté par ATRIUM n'est pas arrivé en entier.",
                    next_step="Relancez plus tard.",
                    found=str(error).splitlines()[0],
                )
            ) from error
        finally:
            # The browser's own copy holds the same names.
            download.delete()

    def landmarks(self) -> list[Landmarks]:
        """The field « Profil » and the button."""
        return [
            Landmarks(
                "Lien entre les comptes 2-3", "Export des utilisateurs", self._seen,
                seeks=("panel_users", "user_export", "export_profile", "export_csv"),
                path=("panel_users", "user_export"), way="user_export", begin=self._site.begin, goal=self._stands,
            )
        ]  # fmt: skip

    def _seen(self) -> dict[str, str]:
        self._site.open()
        self._site.open_administration()
        button = self._labels["export_csv"]
        self._site.open_entry("panel_users", "user_export", self._stands, str(button))
        view, profile = self._screen.look(), self._labels["export_profile"]
        controls = [item for item in view.items if item.kind in ("choice", "tick", "field") and item.called(profile)]
        heading = caption(view, profile, "title", "text")
        return {profile.what: controls[0].name if controls else heading, button.what: "trouvé"}

    # --- the profile -------------------------------------------------------------------------------------------

    def _choose(self, profile: Profile) -> None:
        label, what = self._labels[f"profile_{profile}"], "« Profil »"

        def field(view: View) -> Seen | None:
            found = pick.chosen_from(view, self._labels["export_profile"])
            return found if found is not None and found.enabled else None

        def means(text: str) -> bool:
            return label.matches(choice.COUNT.sub("", text))

        def chosen(view: View) -> bool:
            found = field(view)
            return found is not None and means(found.value)

        if self._screen.glimpse(field) is not None:
            choice.choose(
                self._screen,
                field,
                next(iter(label.captions)),
                what=what,
                accept=chosen,
                same=means,
                writes=False,
            )
            return

        def tick(view: View) -> Seen | None:
            return pick.tick(view, label)

        found: Seen | None = self._screen.glimpse(tick, timeout=self._screen.patience.part)
        if found is None:
            offered = pick.label_names(self._screen.look().of("tick", shown=False))
            raise self._screen.error_with_screenshot(profile_not_offered(label, offered, by="L'export d'ATRIUM"))
        if not found.checked:
            self._screen.press(
                tick,
                what=f"le profil {label}",
                accept=lambda view: ((now := tick(view)) is not None and now.checked) or None,
                accepted="le profil choisi",
                idle=True,
            )

    def _everyone(self) -> None:
        """No other field narrows the export: a list that lacks people would hide namesakes."""
        profile = self._labels["export_profile"]
        for item in self._form(self._screen.look()).of("choice"):
            if item.called(profile) or not item.native or not item.options or item.value == item.options[0]:
                continue
            self._widen(item.names, item.options[0])

    def _form(self, view: View) -> View:
        """The form itself: a list of schools elsewhere on the page is not one of its fields."""
        button = self._stands(view)
        if button is None:
            return view.only(())
        profiles = [self._labels[f"profile_{profile}"] for profile in PROFILES]
        for ancestor in button.trail:
            inside = view.only(item for item in view.items if item.frame == button.frame and ancestor in item.trail)
            if any(
                item.called(self._labels["export_profile"]) for kind in ("choice", "field") for item in inside.of(kind)
            ):
                return inside
            if any(tick.called(label) for tick in inside.of("tick", shown=False) for label in profiles):
                return inside
        return view.only(())

    def _widen(self, called: tuple[str, ...], option: str) -> None:
        def field(view: View) -> Seen | None:
            return next((item for item in self._form(view).of("choice") if item.names == called), None)

        choice.choose(
            self._screen,
            field,
            option,
            what=f"« {called[0] if called else 'une liste'} »",
            accept=lambda view: (now := field(view)) is not None and now.value == option,
            writes=False,
        )


def _written(view: View) -> frozenset[str]:
    """What is written in front, and can be set there."""
    front = view.in_front()
    return frozenset(item.name for kind in ("text", "title", "tick", "field", "choice") for item in front.of(kind))


def _line(view: View, item: Seen) -> tuple[str, ...]:
    """What the line says on which it stands: the texts of the smallest block around it with any but its own; nothing
    where it stands alone.
    """
    for ancestor in item.trail[: region.NEAR]:
        block = [one for one in view.of("text") if one.frame == item.frame and ancestor in one.trail]
        said = tuple(text.names[0] for text in block if text.names and item.source not in (text.source, *text.trail))
        if said:
            return (*item.names, *said)
    return ()
