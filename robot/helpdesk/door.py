"""Who is let in: this machine's own browser, once it has shown the one-time token; nothing that another site asks for.

Every request passes here first. A name that was made to point at this machine (DNS rebinding) has another Host, another
site's form or script has another Origin, and neither has the cookie.
"""

from __future__ import annotations

import hmac
import secrets
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, Response
from starlette.types import Message, Receive, Scope, Send

#: Where the token is shown, and what it is called in the address.
ENTRANCE, TOKEN = "/entrer", "jeton"
#: How long the browser keeps the cookie: a working day. The server forgets it when it ends.
DAY = 12 * 3600
#: Nothing but what this server sends, and no script or style written into a page.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    # « no-referrer » would make a form of our own say « Origin: null ».
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
READS = ("GET", "HEAD")


class Keys:
    """The one-time token, and the cookies that were given for it."""

    def __init__(self) -> None:
        self.token = secrets.token_urlsafe(32)
        self._given: set[str] = set()

    def exchange(self, token: str) -> str:
        """A new cookie's value for the token, which opens nothing more; empty if it is not the one."""
        if not self.token or not _same(token, self.token):
            return ""
        self.token = ""
        value = secrets.token_urlsafe(32)
        self._given.add(value)
        return value

    def known(self, value: str) -> bool:
        """That cookie was given."""
        return any(_same(value, given) for given in self._given)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


class Door:
    """The application behind its door, at « 127.0.0.1:PORT »."""

    def __init__(self, app: Starlette, keys: Keys, host: str) -> None:
        self.app = app
        self._keys = keys
        self._host = host
        #: Cookies are shared by all ports of a machine.
        self._cookie = f"bureau-{host.rpartition(':')[2]}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it here; every answer has the headers that shut the page off."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        answer = self._answer(scope)
        await (self.app if answer is None else answer)(scope, receive, sealed)

    def _answer(self, scope: Scope) -> Response | None:
        """What is answered at the door; None for who may come in."""
        headers = Headers(scope=scope)
        if headers.getlist("host") != [self._host]:
            return _refused(421, "Cette page n'a qu'une adresse, celle que le terminal a donnée.")
        if self._from_elsewhere(scope["method"], headers):
            return _refused(403, "Une demande venue d'un autre site n'est pas acceptée.")
        inside = self._keys.known(self._shown(headers))
        if scope["path"] == ENTRANCE and scope["method"] in READS:
            return self._entrance(scope, inside=inside)
        if not inside:
            return _refused(
                403, "Cette adresse ne s'ouvre que par le lien, à usage unique, que donne « atrium-pronote bureau »."
            )
        return None

    def _from_elsewhere(self, method: str, headers: Headers) -> bool:
        """Another site asks: whatever it would change, and whatever it would read without leaving its own page."""
        site = headers.get("sec-fetch-site", "")
        if method not in READS:
            return headers.get("origin") != f"http://{self._host}" or site not in ("", "same-origin")
        visited = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
        return site in ("cross-site", "same-site") and not visited

    def _shown(self, headers: Headers) -> str:
        try:
            morsel = SimpleCookie(headers.get("cookie", "")).get(self._cookie)
        except CookieError:
            return ""
        return morsel.value if morsel else ""

    def _entrance(self, scope: Scope, *, inside: bool) -> Response:
        token = parse_qs(scope["query_string"].decode("latin-1")).get(TOKEN, [""])[0]
        value = self._keys.exchange(token)
        if not value and not inside:
            return _refused(
                403, "Ce lien a déjà servi, ou n'est pas le bon. Relancez « atrium-pronote bureau » pour un autre."
            )
        # A page that goes on by itself: a cookie that is this strict is not sent along when another program leads here.
        answer = HTMLResponse(
            _page("Entrez", '<p><a href="/">Continuer</a></p>', '<meta http-equiv="refresh" content="0;url=/">')
        )
        if value:
            answer.set_cookie(self._cookie, value, max_age=DAY, httponly=True, samesite="strict")
        return answer


def _refused(status: int, sentence: str) -> Response:
    return HTMLResponse(_page("Refusé", f"<h1>Refusé</h1><p>{sentence}</p>"), status)


def _page(title: str, body: str, head: str = "") -> str:
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8">{head}<title>{title}</title></head>'
        f"<body><main>{body}</main></body></html>"
    )
