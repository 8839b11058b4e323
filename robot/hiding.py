"""Every secret value that this process knows, and the one way to take them out of what is written.

Whoever reads a secret, or makes one, puts it here before anything else is done with it; whatever writes (log, events,
pages, recordings, errors, the queue's own log, what nights tell) takes from here. So no writer has to know where
secrets come from, and none can forget one. A value stays: what was known once must not be written later.
"""

from __future__ import annotations

import base64
import html
import json
import re
import threading
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

HIDDEN = "•••"
SHORTEST = 4
#: Tickets by their form (documented: the CAS protocol's service, proxy, granting and login tickets), with a figure and
#: a small letter: « COLLÈGE ST-ÉTIENNE-DU-ROUVRAY » is none.
_TICKETS = re.compile(r"\b(?:ST|PT|PGT|PGTIOU|TGT|TGC|LT)-(?=[\w.~-]*\d)(?=[\w.~-]*[a-z])[\w.~-]{12,}")
#: Names that tell of what opens a session.
NAMES = r"ticket|pgtid|pgtiou|\w*session_?id|\w*token|p_auth|p_p_auth|execution|samlresponse|samlart|code_verifier"
#: Parameters of an address, the path's own (« ;jsessionid=… ») included, up to what ends a value there or in a text.
_PARAMETERS = re.compile(rf"(?i)([?&;](?:{NAMES})=)[^&#;\"'<>\s\\]+")


class Known:
    """The secret values of this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: frozenset[str] = frozenset()
        #: Each value in all its forms, the longest first: one may hold another.
        self._forms: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Known({len(self._values)})"

    def __iter__(self) -> Any:
        return iter(self._values)

    def add(self, values: Iterable[str]) -> None:
        """From here on they are hidden, but for what is so short that hiding it in every word would tell it."""
        with self._lock:
            new = {value for value in values if len(value) >= SHORTEST} - self._values
            if new:
                forms = {*self._forms, *(form for value in new for form in forms_of(value))}
                self._forms = tuple(sorted(forms, key=len, reverse=True))
                self._values |= new

    def forget(self) -> None:
        """None is known: for tests, of which each has its own."""
        with self._lock:
            self._values, self._forms = frozenset(), ()

    def clean(self, text: str) -> str:
        """The text without any of them, and without tickets and tokens."""
        for form in self._forms:
            if len(form) <= len(text) and form in text:
                text = text.replace(form, HIDDEN)
        return without_tickets(text)

    def cleaned(self, data: Any, *, keys: bool = True) -> Any:
        """Plain data, every text in it cleaned. Once written as JSON, a secret with a quote in it reads otherwise.

        The `keys` of our own models are left as they are.
        """
        match data:
            case str():
                return self.clean(data)
            case Mapping():
                return {
                    self.cleaned(key) if keys else key: self.cleaned(value, keys=keys) for key, value in data.items()
                }
            case list() | tuple() | set() | frozenset():
                return [self.cleaned(part, keys=keys) for part in data]
            case None | bool() | int() | float():
                return data
        return self.clean(str(data))


#: The one of this process.
KNOWN = Known()


def without_tickets(text: str) -> str:
    """The text without what is a ticket or a token by its form or by the name of its parameter."""
    return _PARAMETERS.sub(rf"\1{HIDDEN}", _TICKETS.sub(HIDDEN, text))


def forms_of(secret: str) -> tuple[str, ...]:
    """As it is, and as a form, a header, a page or a script would carry it."""
    in_base64 = base64.b64encode(secret.encode()).decode()
    in_json = json.dumps(secret)[1:-1]
    return secret, quote(secret), quote(secret, safe=""), quote_plus(secret), html.escape(secret), in_json, in_base64
