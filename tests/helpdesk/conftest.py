"""One desk for each module of tests, and an agent's browser that has been let in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page

from robot.helpdesk.command import Served, serving
from robot.helpdesk.desk import HelpDesk
from tests.helpdesk import recordings as made

CONFIGURATION = f"""
[defaults]
console = "https://hebergement.example.net/"
mon_ent = "ATRIUM"
url_cas = "{made.CAS}"
"""
#: Everything here is plain HTTP: a client needs no list of authorities, which takes its time to read.
PLAIN = False
#: What a browser and htmx write down of an answer that says no.
REFUSALS = ("Failed to load resource", "Response Status Error Code")
SCHOOLS = {made.UAI: made.SCHOOL, "0061234J": "Collège Louise-Vautrin", "0139901S": "Lycée Hélène Vautrin"}
#: A telephone in somebody's hand: narrow, no mouse, no keys.
phone = pytest.mark.browser_context_args(viewport={"width": 390, "height": 800}, is_mobile=True, has_touch=True)
ACCOUNTS = "ATRIUM_LOGIN=a\nATRIUM_PASSWORD=pass-a\nPRONOTE_LOGIN=p\nPRONOTE_PASSWORD=pass-p\n"


def configure(folder: Path, schools: dict[str, str]) -> Path:
    """`schools.toml` and `.env` of these schools."""
    parts = [CONFIGURATION]
    for uai, name in schools.items():
        parts.append(f'[schools.{uai}]\nnom = "{name}"\nsite = "https://www.atrium-sud.fr/web/{uai.lower()}"\n')
    (folder / "schools.toml").write_text("\n".join(parts), encoding="utf-8")
    accounts = folder / ".env"
    accounts.write_text(ACCOUNTS, encoding="utf-8")
    accounts.chmod(0o600)
    return folder / "schools.toml"


@dataclass
class Office:
    """A desk that is served, and what lets one in."""

    desk: HelpDesk
    served: Served
    cookie: dict[str, str] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Where `schools.toml` is."""
        return self.desk.config.parent

    @property
    def port(self) -> int:
        """Where it listens."""
        return urlsplit(self.served.address).port or 0

    def come_in(self) -> None:
        """The token becomes the cookie, once."""
        answer = httpx.get(self.served.entrance, verify=PLAIN)
        self.cookie = dict(answer.cookies)

    def client(self, **headers: str) -> httpx.Client:
        """A program that has the cookie, and asks as a page of ours does."""
        ours = {"origin": self.served.address, "sec-fetch-site": "same-origin", **headers}
        return httpx.Client(base_url=self.served.address, cookies=self.cookie, headers=ours, timeout=20, verify=PLAIN)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A desk over some schools that exist nowhere; each module fills the recordings as it needs."""
    folder = tmp_path_factory.mktemp("bureau")
    path = configure(folder, SCHOOLS)
    desk = HelpDesk(path, folder / "recordings")
    desk.recordings.mkdir()
    with serving(desk) as served:
        office = Office(desk, served)
        office.come_in()
        yield office


@pytest.fixture
def let_in(context: BrowserContext, office: Office) -> BrowserContext:
    """The agent's browser, with the cookie."""
    context.add_cookies(
        [{"name": name, "value": value, "url": office.served.address} for name, value in office.cookie.items()]
    )
    return context


@pytest.fixture
def visit(let_in: BrowserContext, office: Office) -> Iterator[Callable[[str], Page]]:
    """A tab of the agent's browser at that page of the desk; a script or style that is refused fails the test."""
    complaints: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(REFUSALS):
            complaints.append(message.text)

    def at(path: str) -> Page:
        page = let_in.new_page()
        page.on("console", hear)
        page.on("pageerror", lambda error: complaints.append(error.stack or str(error)))
        page.goto(office.served.address + path)
        return page

    yield at
    assert complaints == []
