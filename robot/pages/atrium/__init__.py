"""ATRIUM's screens, one file each."""

from __future__ import annotations

from robot.config import School
from robot.pages.atrium.school_site import SchoolSite
from robot.pages.atrium.third_party_access import ThirdPartyAccess
from robot.pages.atrium.user_export import UserExport
from robot.pages.product import Product
from robot.pages.sign_in import Keys
from robot.widgets.screen import Screen


class Atrium(Product):
    """ATRIUM for one school."""

    def __init__(self, screen: Screen, school: School, keys: Keys) -> None:
        super().__init__(screen, school, keys, name="ATRIUM", hosts=school.hosts("ATRIUM"))
        self.school_site = SchoolSite(self)
        self.user_export = UserExport(self, self.school_site)
        self.third_party_access = ThirdPartyAccess(self, self.school_site)
        self.pages = (self.school_site, self.third_party_access, self.user_export)
