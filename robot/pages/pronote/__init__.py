"""PRONOTE's screens, one file each."""

from __future__ import annotations

from robot.config import School
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.pages.pronote.automatic_disconnection import AutomaticDisconnection
from robot.pages.pronote.ent_integration import EntIntegration
from robot.pages.pronote.hosting_console import HostingConsole
from robot.pages.pronote.preferences import Preferences
from robot.pages.pronote.publication import Publication
from robot.pages.pronote.resources import Resources
from robot.pages.sign_in import Keys
from robot.widgets.screen import Screen


class Console(Product):
    """PRONOTE's hosting console for one school."""

    def __init__(self, screen: Screen, school: School, keys: Keys) -> None:
        super().__init__(screen, school, keys, name="PRONOTE", hosts=school.hosts("PRONOTE"))
        self.home = HostingConsole(self)
        self.publication = Publication(self, self.home)
        self.menus = Menus(self)
        self.preferences = Preferences(self, self.menus, self.home.open)
        self.resources = Resources(self, self.menus, self.home.open)
        self.automatic_disconnection = AutomaticDisconnection(self, self.menus, self.home.open)
        self.ent_integration = EntIntegration(self, self.home, self.publication)
        self.pages = (
            self.home,
            self.ent_integration,
            self.preferences,
            self.resources,
            self.automatic_disconnection,
        )
