"""The gestures that several ATRIUM tests share: with plain requests, and in a real browser."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

import httpx
from playwright.sync_api import Page

from fixtures.server import Simulator
from fixtures.world import School

SERVICES, EXPORT = "accestiers_WAR_atriumportlet", "exportutilisateurs_WAR_atriumportlet"
FRESH, DONE, PARTLY, OTHER_SKINS, DELEGATIONS = "0139901S", "0069902F", "0839903N", "0849904J", "0049905V"


def wear(simulator: Simulator, uai: str = FRESH, **atrium: Any) -> School:
    """Give a school these skin choices, without cookie banner unless asked for; return the school."""
    school = simulator.world.schools[uai]
    school.skin = replace(school.skin, atrium=replace(school.skin.atrium, **{"cookies": "none", **atrium}))
    return school


def admin_of(school: School) -> tuple[str, str]:
    """Login and password of the school's own ATRIUM administrator."""
    return next(iter(school.atrium_admins.items()))


class Visitor:
    """An HTTP client that keeps its cookies and follows redirections by default."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.http = httpx.Client(follow_redirects=True, trust_env=False, verify=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    def get(self, address: str, **options: Any) -> httpx.Response:
        """Load an address, or a path of ATRIUM."""
        return self.http.get(self._full(address), **options)

    def post(self, address: str, **options: Any) -> httpx.Response:
        """Post to an address, or to a path of ATRIUM."""
        return self.http.post(self._full(address), **options)

    def login_page(self, service: str = "", **query: str) -> httpx.Response:
        """The CAS server's answer for a service."""
        wanted = {"service": service, **query} if service else query
        return self.get(f"{self.simulator.cas_url}/login", params=wanted)

    def sign_in(self, login: str, password: str, service: str = "", *, follow: bool = True) -> httpx.Response:
        """Fill the CAS form as it stands and post it."""
        return self.fill(self.login_page(service), login, password, follow=follow)

    def fill(self, page: httpx.Response, login: str, password: str, *, follow: bool = True) -> httpx.Response:
        """Post the CAS form of this page."""
        fields = hidden_fields(page.text)
        action = re.search(r'<form[^>]*action="([^"]*)"', page.text)
        target = page.url.join(html.unescape(action[1])) if action else page.url
        data = {**fields, "username": login, "password": password}
        return self.http.post(target, data=data, follow_redirects=follow)

    def site(self, school: School, person: tuple[str, str] | None = None) -> httpx.Response:
        """The school's site, signed in as `person` through CAS if given."""
        if person:
            page = self.get("/c/portal/login", params={"redirect": f"/web/{school.slug}"})
            return self.fill(page, *person)
        return self.get(f"/web/{school.slug}")

    def admin_link(self, school: School, portlet: str) -> str:
        """The address behind an entry of the panel, for whoever is signed in."""
        page = self.site(school).text
        found = re.search(rf'href="([^"]*p_p_id={portlet}[^"]*)"', page)
        assert found, f"no entry for {portlet}"
        return html.unescape(found[1])

    def _full(self, address: str) -> str:
        return self.simulator.atrium_url + address if address.startswith("/") else address


def hidden_fields(page: str) -> dict[str, str]:
    """Name → value of a page's hidden inputs."""
    return {
        html.unescape(name): html.unescape(value)
        for name, value in re.findall(r'<input type="hidden"[^>]*name="([^"]*)" value="([^"]*)"', page)
    }


def form_action(page: str, kind: str) -> str:
    """Where the form of that class posts."""
    found = re.search(rf'<form class="form {kind}"[^>]*action="([^"]*)"', page)
    assert found, f"no {kind} form"
    return html.unescape(found[1])


def carry_session(page: Page, simulator: Simulator, school: School, portlet: str) -> str:
    """Sign the browser in as the school's administrator without drawing a page; the address of a screen."""
    with Visitor(simulator) as visitor:
        visitor.site(school, admin_of(school))
        cookies = [(one.name, one.value or "", one.path) for one in visitor.http.cookies.jar]
        address = visitor.admin_link(school, portlet)
    page.context.add_cookies(
        [{"name": name, "value": value, "domain": "localhost", "path": path} for name, value, path in cookies]
    )
    return simulator.atrium_url + address


def walk_to_services(page: Page, simulator: Simulator, school: School) -> None:
    """« Accès aux services tiers » by the documented clicks: icon, category, entry."""
    carry_session(page, simulator, school, SERVICES)
    page.goto(simulator.site_url(school.uai))
    page.locator("[data-volet]").click()
    page.locator("#volet [data-category=pages]").click()
    page.locator("#volet").get_by_text("Accès aux services tiers", exact=True).click()
    page.get_by_role("heading", name="Accès aux services tiers").wait_for()


def open_services(page: Page, simulator: Simulator, school: School) -> None:
    """« Accès aux services tiers », for tests that are about the form and not about the way to it."""
    page.goto(carry_session(page, simulator, school, SERVICES))


def open_export(page: Page, simulator: Simulator, school: School) -> None:
    """« Export des utilisateurs », for tests that are about the form and not about the way to it."""
    page.goto(carry_session(page, simulator, school, EXPORT))
