"""The school's site in ATRIUM and its administration panel (help page: Activation 1-2, Lien entre les comptes 1-2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from robot.errors import Drift
from robot.labels import Label, normal
from robot.pages.landmarks import Landmarks
from robot.pages.menus import Menus
from robot.pages.school_choice import SchoolChoice
from robot.widgets import leading, pick, region
from robot.widgets.breadcrumb import breadcrumb
from robot.widgets.reveal import reveal
from robot.widgets.sight import Seen, View, matching
from robot.widgets.uncovering import uncover
from robot.widgets.watch import Gesture

if TYPE_CHECKING:
    from robot.pages.product import Product

T = TypeVar("T")
#: The way from the site to the panel's categories that may go before the documented one.
WAY = "administration"
#: The panel's categories, and the documented entry of each.
CATEGORIES = {"panel_pages": "third_party_access", "panel_users": "user_export"}
#: Where « en haut à gauche » ends, in CSS pixels, for an icon known by a word only and for one known by its place only.
CORNER = (420, 220)
TIGHT_CORNER = (130, 130)


class SchoolSite:
    """The site d'établissement, and the panel behind the icon at its top left."""

    shows_people = False

    def __init__(self, atrium: Product) -> None:
        self._atrium = atrium
        self._screen = atrium.screen
        self._labels = atrium.labels
        self._menus = Menus(atrium)
        #: A « Pronote » link was in the site's navigation at the last opening.
        self.tab_seen = False
        self._by_place = False
        self._which = SchoolChoice(atrium, atrium.school.name)
        atrium.sign_in.besides = self._which.fill_in
        atrium.start, atrium.whereabouts = atrium.school.site, self._whereabouts

    def open(self) -> None:
        """Signed in on the school's own site, its name checked; signs in on the way when asked to."""
        screen, atrium = self._screen, self._atrium
        atrium.inside = False
        screen.goto(atrium.school.site)
        if self._where() != "inside":
            self._sign_in()
            screen.goto(atrium.school.site)
            if self._where() != "inside":
                raise screen.error_with_screenshot(atrium.lost("l'icône d'administration, en haut à gauche"))
        atrium.inside = True
        atrium.choose_school(atrium.school.name)
        view = screen.look()
        atrium.check_school(view, atrium.school.name)
        # An extra sign, not a target: a footer link beside the tab is no reason to stop.
        self.tab_seen = bool(matching(view.of("action"), self._labels["pronote_tab"]))

    def _where(self) -> str:
        """Inside, anonymous, or before a sign-in page; the school is chosen on the way, where that is asked.

        The icon is known by its place only once no name has come.
        """
        self._by_place = False
        # An icon with a name may come yet: a page fills up piece by piece.
        icon = "l'icône d'administration, en haut à gauche"
        where = self._screen.glimpse(self._whereabouts, timeout=self._screen.patience.part)
        if where == "kind":
            self._atrium.sign_in.kind.choose()
            where = self._screen.glimpse(self._whereabouts, timeout=self._screen.patience.part)
        if where == "choice":
            self._which.answer()
            where = self._screen.glimpse(self._whereabouts, timeout=self._screen.patience.part)
        if where := where or uncover(self._screen, self._whereabouts):
            return str(where)
        self._by_place = True
        return str(self._screen.wait(self._whereabouts, icon))

    def _whereabouts(self, view: View) -> str:
        sign_in = self._atrium.sign_in
        if sign_in.used and sign_in.kind.offered(view) is not None:
            # A page that lists schools, this one among them, may offer « un autre compte » besides.
            return "choice" if self._which.asked(view) else "kind"
        if sign_in.needed(view):
            return "sign-in"
        if self._which.asked_in_front(view):
            return "choice"
        if self._admin_icon(view) is not None or self._panel(view):
            return "inside"
        view.missed.append(self._labels["admin_menu"])
        if pick.action(view, self._labels["open_session"]) is not None:
            return "anonymous"
        return "choice" if self._which.asked(view) else ""

    def _sign_in(self) -> None:
        sign_in = self._atrium.sign_in
        if not sign_in.needed(self._screen.look()):
            self._screen.press(
                self._screen.find(self._labels["open_session"]),
                what="« Ouvrir une session »",
                accept=self._signs_in(),
                accepted="la page de connexion",
                again=True,
            )
            uncover(self._screen, lambda view: sign_in.needed(view) or self._admin_icon(view))
        if sign_in.needed(self._screen.look()):
            sign_in.go()

    def _signs_in(self) -> Callable[[View], object]:
        """Whether the page that asks for the account has come, though it may keep its fields out of sight."""
        sign_in, before = self._atrium.sign_in, self._screen.look()
        titles = {title.name for title in before.of("title")}

        def came(view: View) -> object:
            if sign_in.needed(view) or self._admin_icon(view):
                return True
            now = {title.name for title in view.of("title")}
            return (view.documents != before.documents and now != titles and self._screen.traffic.idle) or None

        return came

    def _admin_icon(self, view: View) -> Seen | None:
        label = self._labels["admin_menu"]
        actions = [item for item in view.of("action") if item.enabled]
        corner = [item for item in actions if _in_corner(item, CORNER)]
        headed = [item for item in actions if item.head and label.matches(item.head)]
        named = [item for item in view.pressable(label) if item.enabled] or headed
        called = [item for item in named if _in_corner(item, CORNER)]
        if not called and pick.action(view, self._labels["open_session"]) is None:
            # Somebody who is not signed in has no such icon: a page « Administration des clubs » is not it.
            spoken = [
                item for item in corner if any(label.says(name) for name in item.names) and not self._chooses(item)
            ]
            called = [item for item in spoken if _is_icon(item)] or spoken
        called = called or named
        if len(called) > 1:
            # The path to the open screen only tells where one is.
            path = {source for text in breadcrumb(view) for source in (text.source, *text.trail)}
            called = [item for item in called if item.source not in path] or called
        # Of several, the one that says that it opens.
        opens = [item for item in called if item.expanded is not None or item.opens]
        called = opens if len(opens) == 1 else called
        if not called and self._by_place:
            # The help page shows the icon without naming it: alone in its corner, it is the one.
            called = [item for item in actions if _in_corner(item, TIGHT_CORNER) and item.tier == 1 and _is_icon(item)]
            if len(called) != 1 or pick.action(view, self._labels["open_session"]) is not None:
                return None
        return pick.noted(view, pick.only(called, label), label) if called else None

    def _chooses(self, item: Seen) -> bool:
        """It names a school: one of those that the account administers."""
        mine = normal(self._atrium.school.name)
        return any(self._screen.names_another(name) or mine in normal(name) for name in item.names)

    def _panel(self, view: View) -> bool:
        if any(self._category(view, self._labels[key]) for key in CATEGORIES):
            return True
        if any(self._heads(view, *pair) for pair in CATEGORIES.items()):
            return True
        # Where all of its entries are in sight, whatever holds them stands open.
        return all(pick.action(view, self._labels[entry]) for entry in CATEGORIES.values())

    def _heads(self, view: View, category: str, entry: str) -> bool:
        """A title called as the category, with its documented entry below: a panel on which nothing is folded."""
        entries = [item for item in view.of("action") if item.called(self._labels[entry])]
        titles = [item for item in (*view.of("title"), *view.of("text")) if item.called(self._labels[category])]
        return any(region.headed(view, title, entries) for title in titles if not title.pressed)

    def _category(self, view: View, label: Label) -> Seen | None:
        called = leading.entries(view, label, self._labels["leads_on"])
        # In the panel a category can be folded; a column title or a portal tab of the same name cannot.
        folds = [item for item in called if item.expanded is not None] or called
        return pick.noted(view, pick.only(folds, label, nearer=lambda left: leading.once(view, left)), label)

    def open_administration(self) -> None:
        """The administration panel stands open (Activation 1, Lien entre les comptes 1)."""
        if self._panel(self._screen.look()):
            return
        if taught := self._labels.way(WAY):
            sight = "les rubriques du volet administration"
            self._menus.follow(taught, lambda view: self._panel(view) or None, sight)
            return
        screen, entry = self._screen, self._labels["admin_entry"]
        accepted = "les rubriques du volet administration"

        # On some skins the icon itself is called so: what stood there before the press is not its menu's entry.
        icon = screen.glimpse(self._admin_icon, timeout=screen.patience.part)
        # It may tell that the panel stands open already, which then only comes late: a press would shut it.
        if (
            icon
            and icon.expanded
            and screen.glimpse(lambda view: self._panel(view) or None, timeout=screen.patience.part)
        ):
            return
        offered = pick.action(screen.look(), entry)

        def opened(view: View) -> bool | None:
            return True if self._panel(view) or (offered is None and pick.action(view, entry)) else None

        gesture = Gesture("press", "l'icône d'administration, en haut à gauche", writes=False)
        done = screen.perform(self._admin_icon, gesture, screen.click)
        # The page that it leads to may keep the panel out of sight, as the start kept the icon.
        if not screen.glimpse(opened, timeout=screen.patience.part):
            uncover(screen, lambda view: self._panel(view) or None)
        screen.wait(opened, accepted)
        screen.accepted(done, accepted)
        if offered is None and not screen.glimpse(lambda view: self._panel(view) or None):
            # The icon opens a menu first, and the panel is behind one of its entries (Liferay 6.2).
            screen.press(
                screen.find(entry), what=str(entry), accept=lambda view: self._panel(view) or None, accepted=accepted
            )

    def open_entry(self, category: str, entry: str, accept: Callable[[View], T | None], accepted: str) -> T:
        """The screen behind an entry of the panel (Activation 2, Lien entre les comptes 2).

        The panel remembers which category is open: the category is pressed only while its entry is not in sight.
        """
        screen = self._screen
        wanted = self._labels[entry]
        if taught := self._labels.way(entry):
            return self._menus.follow(taught, accept, accepted)

        label = self._labels[category]

        def in_sight(view: View) -> Seen | None:
            # The page of a category may list its entries once more.
            return leading.entry(view, wanted, self._labels["leads_on"], nearer=lambda left: leading.once(view, left))

        def unfold() -> None:
            try:
                reveal(screen, in_sight, lambda view: self._category(view, label), what=f"la rubrique {label}")
            except Drift:
                # What lies over the page goes away where something else is pressed: a notice that came late.
                if in_sight(screen.look()) is not None or self._panel(screen.look()):
                    raise
                self.open_administration()
                reveal(screen, in_sight, lambda view: self._category(view, label), what=f"la rubrique {label}")
            # What flies out is pressed once it stands where it stays.
            screen.wait(in_sight, str(wanted), idle=True)

        unfold()
        gesture = Gesture("press", str(wanted), writes=False)
        done = screen.perform(in_sight, gesture, screen.click, within=screen.patience.part)
        if done is not None and (answer := screen.glimpse(accept, timeout=screen.patience.part)):
            screen.accepted(done, accepted)
            return cast("T", answer)
        if in_sight(screen.look()) is None:
            # A menu that flies out can shut under the pointer: a person then opens it once more.
            unfold()
        return screen.press(in_sight, what=str(wanted), accept=accept, accepted=accepted, again=True)

    def landmarks(self) -> list[Landmarks]:
        """The site of the right school with its icon, then the panel's categories."""
        return [
            Landmarks(
                "Activation 1", "site d'établissement", self._seen, needed=True, seeks=("open_session", "admin_menu")
            ),
            Landmarks(
                "Activation 1", "volet administration", self._panel_seen, needed=True,
                seeks=("admin_menu", "admin_entry", "panel_pages", "panel_users"),
                path=("admin_menu", "admin_entry"), optional=True, way=WAY, begin=self.open, goal=self._panel,
            ),
        ]  # fmt: skip

    def begin(self) -> None:
        """Where the ways inside the panel begin: the panel stands open."""
        self.open()
        self.open_administration()

    def _seen(self) -> dict[str, str]:
        self.open()
        return {"nom de l'établissement": self._atrium.school.name, "icône d'administration": "trouvée"}

    def _panel_seen(self) -> dict[str, str]:
        self.open_administration()
        view = self._screen.look()
        categories = [self._labels[key] for key in CATEGORIES]
        named = [*view.of("action"), *view.of("title")]
        return {label.what: next((it.name for it in named if it.called(label)), "") for label in categories}


def _in_corner(item: Seen, corner: tuple[int, int]) -> bool:
    return item.box.x < corner[0] and item.box.y < corner[1]


def _is_icon(item: Seen) -> bool:
    return item.box.width <= 80 and item.box.height <= 80  # noqa: PLR2004 - an icon, not a text
