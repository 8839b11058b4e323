"""Nobody comes in but the agent's browser: the token, the host, the origin and the content policy, each attacked."""

from __future__ import annotations

import logging
import re
import socket
from datetime import datetime
from pathlib import Path

import httpx
import psutil
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from robot.helpdesk import door
from robot.helpdesk.answering import NotThere
from robot.helpdesk.command import serving
from tests.helpdesk import recordings as made
from tests.helpdesk.conftest import PLAIN, Office

SCHOOL = f"/etablissements/{made.UAI}"
PAGES = ("/", SCHOOL, f"{SCHOOL}/doutes", f"{SCHOOL}/historique", "/nuits", "/statique/bureau.svg", "/style.css")


def _get(address: str, cookies: dict[str, str] | None = None, headers: dict[str, str] | None = None) -> httpx.Response:
    """What somebody else's program is answered."""
    with httpx.Client(verify=PLAIN, cookies=cookies, headers=headers) as client:
        return client.get(address)


@pytest.fixture
def begun(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the desk was made to begin; it begins nothing."""
    tasks: list[object] = []

    def start(*task: object) -> Path:
        tasks.append(task)
        raise NotThere

    monkeypatch.setattr(office.desk.visits, "start", start)
    return tasks


def test_what_is_ours_is_done(office: Office, begun: list[object]) -> None:
    """So that the refusals below are of who asks, and not of what is asked."""
    assert office.client().post(f"{SCHOOL}/visites", data={"quoi": "plan", "procedure": "all"}).status_code == 404
    assert len(begun) == 1


def test_it_listens_on_this_machine_only(office: Office) -> None:
    mine = psutil.Process().net_connections()
    assert [one.laddr.ip for one in mine if one.status == "LISTEN" and one.laddr.port == office.port] == ["127.0.0.1"]


@pytest.mark.parametrize("path", [*PAGES, "/nulle-part", "/lecteur/index.html", "/enregistrements/journal.sqlite"])
def test_nothing_is_shown_without_the_cookie(office: Office, path: str) -> None:
    answer = _get(office.served.address + path)
    assert answer.status_code == 403
    assert "usage unique" in answer.text
    wrong = {name: value[:-1] + "x" for name, value in office.cookie.items()}
    assert _get(office.served.address + path, cookies=wrong).status_code == 403
    assert office.client().get(path).status_code in (200, 404)


def test_the_token_opens_once_and_becomes_a_cookie_that_no_script_and_no_other_site_has(office: Office) -> None:
    with serving(office.desk) as served:
        address = served.entrance
        assert _get(address[:-1] + ("a" if address[-1] != "a" else "b")).status_code == 403
        # A wrong one costs nothing; the right one works, and only once.
        first, second = _get(address), _get(address)
        assert (first.status_code, second.status_code) == (200, 403)
        (name,) = first.cookies
        said = first.headers["set-cookie"].lower()
        assert "httponly" in said
        assert "samesite=strict" in said
        assert _get(address, cookies=dict(first.cookies)).status_code == 200
        assert _get(f"{served.address}/", cookies=dict(first.cookies)).status_code == 200
        # The cookie of another desk opens nothing here.
        assert _get(f"{served.address}/", cookies={name: next(iter(office.cookie.values()))}).status_code == 403


def test_two_desks_beside_each_other_have_a_cookie_each(office: Office, context: BrowserContext) -> None:
    page = context.new_page()
    with serving(office.desk) as first, serving(office.desk) as second:
        for served in (first, second):
            page.goto(served.entrance)
            page.wait_for_url(f"{served.address}/")
        page.goto(f"{first.address}/")
        expect(page.get_by_role("heading", name="Établissements")).to_be_visible()


@pytest.mark.parametrize("host", ["attaquant.example", "127.0.0.1", "localhost:{port}", "127.0.0.1:{port}.example", ""])
def test_a_name_that_was_made_to_lead_here_is_refused(office: Office, host: str) -> None:
    answer = office.client(host=host.format(port=office.port)).get("/")
    assert answer.status_code in (400, 421)
    assert made.SCHOOL not in answer.text


def test_two_hosts_in_one_request_are_refused(office: Office) -> None:
    cookie = "; ".join(f"{name}={value}" for name, value in office.cookie.items())
    with socket.create_connection(("127.0.0.1", office.port)) as line:
        own = f"127.0.0.1:{office.port}"
        line.sendall(f"GET / HTTP/1.1\r\nHost: {own}\r\nHost: {own}\r\nCookie: {cookie}\r\n\r\n".encode())
        assert line.recv(40).split()[1] in (b"400", b"421")


@pytest.mark.parametrize(
    ("origin", "site"),
    [
        ("https://attaquant.example", "cross-site"),
        ("http://127.0.0.1:1", "same-site"),
        ("{own}", "cross-site"),
        ("{own}", "same-site"),
        ("{own}", "none"),
        ("null", "same-origin"),
        ("", "same-origin"),
        ("http://localhost:{port}", "same-origin"),
    ],
)
def test_no_other_site_has_anything_done(office: Office, begun: list[object], origin: str, site: str) -> None:
    headers = {"origin": origin.format(own=office.served.address, port=office.port), "sec-fetch-site": site}
    client = httpx.Client(verify=PLAIN, base_url=office.served.address, cookies=office.cookie)
    sent = {name: value for name, value in headers.items() if value}
    answer = client.post(f"{SCHOOL}/visites", data={"quoi": "plan", "procedure": "all"}, headers=sent)
    assert answer.status_code == 403
    assert begun == []


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods_are_no_way_in(office: Office, method: str) -> None:
    bare = httpx.Client(verify=PLAIN, base_url=office.served.address, cookies=office.cookie)
    assert bare.request(method, f"{SCHOOL}/visites").status_code == 403
    assert office.client().request(method, f"{SCHOOL}/visites").status_code in (404, 405)


def test_another_site_reads_nothing(office: Office) -> None:
    for site in ("cross-site", "same-site"):
        for mode, dest in (("no-cors", "image"), ("cors", "empty"), ("navigate", "iframe"), ("no-cors", "script")):
            headers = {"sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest}
            client = httpx.Client(verify=PLAIN, base_url=office.served.address, cookies=office.cookie, headers=headers)
            assert client.get("/").status_code == 403, headers
            assert client.get("/statique/bureau.svg").status_code == 403, headers


@pytest.mark.parametrize("path", [*PAGES, "/nulle-part", "/entrer?jeton=faux"])
def test_every_answer_is_shut_off(office: Office, path: str) -> None:
    for answer in (office.client().get(path), _get(office.served.address + path)):
        policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert {policy[name] for name in ("script-src", "style-src", "connect-src", "form-action")} == {"'self'"}
        assert (policy["frame-ancestors"], policy["base-uri"]) == ("'none'", "'none'")
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert "server" not in answer.headers


def test_a_page_of_another_site_can_neither_send_a_form_nor_show_ours(
    office: Office, let_in: BrowserContext, begun: list[object]
) -> None:
    """In a real browser, which has the cookie: the other site is one on this very machine, at another port."""
    with serving(office.desk) as other:
        page = let_in.new_page()
        page.route(
            f"{other.address}/**",
            lambda route: route.fulfill(
                content_type="text/html",
                body=f"""<iframe src="{office.served.address}/"></iframe>
                <form method=post action="{office.served.address}{SCHOOL}/visites">
                <input name=quoi value=plan><input name=procedure value=all><button>x</button></form>""",
            ),
        )
        page.goto(f"{other.address}/")
        frame = page.frames[-1]
        assert "Établissements" not in (frame.content() if frame.url.startswith("http") else "")
        page.get_by_role("button").click()
        expect(page.get_by_text("Une demande venue d'un autre site n'est pas acceptée.")).to_be_visible()
    assert begun == []


def test_no_script_of_a_text_runs(office: Office, let_in: BrowserContext) -> None:
    """A school that calls itself a script, and a script that comes in all the same: neither runs."""
    name = "<script>window.caught=1</script><img src=x onerror=window.caught=1>"
    folder = made.Folder(office.desk.recordings, "activation-apply", datetime(2020, 1, 2, 3, 4, 5), school=name)
    folder.begin("activation", 1)
    folder.end(failure=made.failure())
    folder.close()
    page: Page = let_in.new_page()
    page.goto(f"{office.served.address}/visites/{folder.address}")
    expect(page.get_by_text("<script>window.caught=1</script>").first).to_be_visible()
    page.goto(f"{office.served.address}/enregistrements/{folder.address}/rapport.html")
    expect(page.get_by_role("heading", level=1)).to_contain_text("<script>")
    page.evaluate(
        """() => { const one = document.createElement('script'); one.textContent = 'window.caught = 1';
        document.body.append(one); const other = document.createElement('div');
        other.innerHTML = '<img src=x onerror="window.caught=1">'; document.body.append(other); }"""
    )
    page.reload()
    assert page.evaluate("window.caught") is None


def test_a_form_that_is_too_long_is_refused(office: Office) -> None:
    answer = office.client().post(f"{SCHOOL}/visites", content=b"quoi=" + b"x" * 100_000)
    assert answer.status_code == 404


def test_the_token_is_in_no_log(
    office: Office, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(office.desk) as served:
        token = served.keys.token
        _get(served.entrance)
        _get(f"{served.address}/entrer?jeton={token}")
        _get(f"{served.address}/?jeton={token}", headers={"host": "autre"})
    # What this test's own client notes is its own.
    said = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    out, err = capfd.readouterr()
    assert token not in " ".join([*said, out, err])


def test_a_token_is_long_and_never_the_same() -> None:
    tokens = {door.Keys().token for _ in range(50)}
    assert len(tokens) == 50
    assert all(re.fullmatch(r"[\w-]{43}", token) for token in tokens)
    assert not door.Keys().exchange("")
