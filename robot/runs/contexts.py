"""A browser context for each product: one for both, or one of its own where a certificate or a kept sign-in is shown.

Where a client certificate is shown, the browser's driver makes the secured connection itself, to the addresses that the
certificate is for, and the browser is told to accept what it hands over: there it would accept any other host too.
So such a context reaches no other secured address, and a password is typed at those alone (`SignIn.origins`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from playwright._impl._api_structures import ClientCertificate
from playwright.sync_api import Browser, BrowserContext

from robot import browser
from robot.certificates import Certificate
from robot.config import PRODUCTS, Product, School

NONE: Mapping[Product, Mapping[str, Any] | None] = MappingProxyType({})


@dataclass(frozen=True)
class Contexts:
    """Each product's context, and the origins where it shows a certificate."""

    of: Mapping[Product, BrowserContext]
    #: None: the browser itself checks whom it talks to, as usual.
    origins: Mapping[Product, frozenset[str] | None]

    @property
    def all(self) -> tuple[BrowserContext, ...]:
        """Each of them once."""
        return tuple(dict.fromkeys(self.of.values()))


def opened(
    started: Browser,
    school: School,
    certificates: Mapping[Product, Certificate | None],
    states: Mapping[Product, Mapping[str, Any] | None] = NONE,
    shown: Mapping[Product, BrowserContext] = MappingProxyType({}),
) -> Contexts:
    """The contexts of that school, nothing open in them yet.

    `states` names the products that a person signs in to, with what is kept of that: what is kept of one product must
    hold nothing of the other. `shown` are windows of a browser of their own, with a certificate of the Windows store.
    """
    of: dict[Product, BrowserContext] = {}
    origins: dict[Product, frozenset[str] | None] = {}
    shared: BrowserContext | None = None
    for product in PRODUCTS:
        state: dict[str, Any] = {"storage_state": kept} if (kept := states.get(product)) else {}
        if product in shown:
            of[product], origins[product] = shown[product], None
            if kept:
                shown[product].add_cookies(kept.get("cookies", []))
        elif certificate := certificates.get(product):
            own = secured_origins(school, product)
            of[product], origins[product] = _with_certificate(started, certificate, own, state), own
        elif product in states:
            of[product], origins[product] = started.new_context(**browser.WINDOW, **state), None
        else:
            shared = shared or started.new_context(**browser.WINDOW)
            of[product], origins[product] = shared, None
    return Contexts(of, origins)


def secured_origins(school: School, product: Product) -> frozenset[str]:
    """Where that product's certificate is shown: its https addresses, and the hosts where one signs in to it."""
    found = {_origin(address) for address in school.addresses(product) if address.startswith("https:")}
    if product == "ATRIUM":
        found |= {f"https://{host}" for host in school.sign_in_hosts}
    return frozenset(found)


def _with_certificate(
    started: Browser, certificate: Certificate, origins: frozenset[str], state: Mapping[str, Any]
) -> BrowserContext:
    shown: list[ClientCertificate] = [
        {"origin": origin, "cert": certificate.chain, "key": certificate.key} for origin in sorted(origins)
    ]
    # A service worker's requests would not pass by the route below.
    context = started.new_context(**browser.WINDOW, client_certificates=shown, service_workers="block", **state)
    known = "|".join(re.escape(f"{origin}/") for origin in origins)
    context.route(re.compile(f"^(?!{known})https:"), lambda route: route.abort("blockedbyclient"))
    return context


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"https://{parts.netloc.lower().removesuffix(':443')}"
