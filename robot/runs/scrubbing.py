"""What a run keeps, without what opens a session: cookies, tickets, tokens, passwords."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from robot.hiding import HIDDEN, NAMES, forms_of, without_tickets

_NAMED = re.compile(rf"(?i)(?:{NAMES}|(?:set-)?cookie|(?:proxy-)?authorization)")
#: A cookie shorter than this, or such a one without a figure, opens nothing: « fr_FR », « refused ».
_SHORT, _LONG = 8, 16


def opens_something(cookie: str) -> bool:
    """The value of a cookie is long and odd enough to be a session's; a plain word is not sought in every text."""
    return len(cookie) >= _LONG or (len(cookie) >= _SHORT and any(character.isdigit() for character in cookie))


def scrub(source: Path, target: Path, secrets: Iterable[str]) -> None:
    """The Playwright trace `source`, at `target`, without cookies, tickets and these secrets; it is shown as before.

    What is JSON lines stays so: headers and cookies keep their names. Pictures are copied. The values of all cookies
    that its requests carry are sought in every other part too. Raises ValueError or BadZipFile if it is no trace.
    """
    with zipfile.ZipFile(source) as trace, zipfile.ZipFile(target, "w") as kept:
        names = trace.namelist()
        found = {cookie for name in names if name.endswith(".network") for cookie in _cookies(trace.read(name))}
        clean = _cleaner({*secrets, *filter(opens_something, found)})
        for info in trace.infolist():
            data = trace.read(info)
            if info.filename.endswith((".trace", ".network")):
                lines = (_hide(json.loads(line), clean) for line in data.splitlines() if line.strip())
                texts = (json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines)
                data = "".join(f"{text}\n" for text in texts).encode()
            else:
                data = _cleaned(data, clean)
            kept.writestr(info.filename, data, compress_type=info.compress_type)


def _cookies(lines: bytes) -> set[str]:
    """The values of all cookies of a trace's requests and answers."""
    found: set[str] = set()
    for line in lines.splitlines():
        snapshot = json.loads(line).get("snapshot", {})
        for side in ("request", "response"):
            found |= {cookie.get("value", "") for cookie in snapshot.get(side, {}).get("cookies", ())}
    return found


def _cleaner(secrets: Iterable[str]) -> Callable[[str], str]:
    forms = {form for secret in secrets if secret for form in forms_of(secret)}
    known = re.compile("|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))) if forms else None

    def clean(text: str) -> str:
        return without_tickets(known.sub(HIDDEN, text) if known else text)

    return clean


def _hide(value: Any, clean: Callable[[str], str]) -> Any:
    """Plain data without them; the value beside a name that tells of one is hidden whatever it is."""
    match value:
        case str():
            return clean(value)
        case list():
            return [_hide(part, clean) for part in value]
        case {"name": str(name), "value": str()} if _NAMED.fullmatch(name):
            return {**value, "value": HIDDEN}
        case {"cookies": list(cookies), **rest}:
            return {**_hide(rest, clean), "cookies": [{**cookie, "value": HIDDEN} for cookie in cookies]}
        case dict():
            return {key: _hide(part, clean) for key, part in value.items()}
        case _:
            return value


def _cleaned(data: bytes, clean: Callable[[str], str]) -> bytes:
    try:
        return clean(data.decode()).encode()
    except UnicodeDecodeError:
        # A picture, a font: it shows nothing of a request.
        return data
