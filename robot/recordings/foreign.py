"""A click path as a tool of others recorded it: Chrome DevTools' Recorder, or Playwright's codegen (`--target=jsonl`).

Only what was pressed or filled is read, and what it was called: never what was typed, since that may be a password.
Playwright's form is undocumented: whatever is not understood in it is a step without a name, or none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from robot import text_file
from robot.errors import Usage

Verb = Literal["goto", "press", "choose", "type"]
#: A step of Chrome's format → what was done.
CHROME: Mapping[str, Verb] = {"click": "press", "doubleClick": "press", "change": "type", "navigate": "goto"}
#: An action of Playwright's → what was done.
PLAYWRIGHT: Mapping[str, Verb] = {
    **{"click": "press", "dblclick": "press", "check": "press", "uncheck": "press"},
    **{"fill": "type", "select": "choose", "navigate": "goto", "openPage": "goto"},
}
#: A name in a selector: « aria/Nom[role="button"] », « text/Nom ».
NAMED = re.compile(r"(?:aria|text)/(?P<name>.*?)(?:\[role=\"?[\w-]+\"?\])?", re.DOTALL)
#: The same as Playwright writes it: « internal:role=button[name="Nom"i] », « internal:label="Nom"i ».
SELECTED = re.compile(r'(?:\[name=|internal:(?:text|label)=|internal:attr=\[\w+=)"((?:[^"\\]|\\.)*)"')
#: Kinds of Playwright's locators whose body is a name.
BODIES = ("text", "label", "placeholder", "title", "alt", "has-text")
SECRET = re.compile(r"(?i)password|mot\s*de\s*passe|motdepasse|\bmdp\b|\bpin\b")
#: A list's label may hold its options too: what is longer is no name.
LONGEST = 80


@dataclass(frozen=True)
class Made:
    """One thing that a person did."""

    verb: Verb
    #: What it may be called, the surest name first.
    names: tuple[str, ...] = ()
    #: The host that was opened.
    host: str = ""
    #: It is a password's field.
    secret: bool = False
    #: A name may be the beginning of one: codegen cuts long ones.
    begins: bool = False


def read(path: Path) -> list[Made]:
    """What was done, in its order. Usage if the file is neither tool's."""
    text = text_file.read(path, code="IMPORT_NO_RECORDING")
    if text is None:
        raise Usage("IMPORT_NO_RECORDING", f"Le fichier {path} n'existe pas.", next_step="Vérifiez le nom du fichier.")
    found = list(_chrome(text) or _playwright(text))
    if not found:
        raise Usage(
            "IMPORT_NO_RECORDING",
            f"Le fichier {path} n'est pas un enregistrement que je sache lire.",
            next_step="Dans Chrome : F12, « Recorder », « Export », « JSON ». Ou : playwright codegen --target=jsonl.",
        )
    return list(_once(found))


def _once(found: list[Made]) -> Iterator[Made]:
    """A press on what is filled next only went there; what is filled twice is filled once."""
    for number, made in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        same = following is not None and made.names[:1] == following.names[:1] and bool(made.names)
        if same and following is not None and following.verb in ("type", "choose") and made.verb != "goto":
            continue
        yield made


def _chrome(text: str) -> list[Made]:
    try:
        flow = json.loads(text)
    except ValueError:
        return []
    steps = flow.get("steps") if isinstance(flow, dict) else None
    return [made for step in steps if (made := _of_chrome(step))] if isinstance(steps, list) else []


def _of_chrome(step: Any) -> Made | None:
    verb = CHROME.get(str(step.get("type"))) if isinstance(step, dict) else None
    if verb is None:
        return None
    if verb == "goto":
        return Made(verb, host=_host(step.get("url")))
    selectors = [one if isinstance(one, str) else str((one or [""])[-1]) for one in step.get("selectors") or ()]
    names = (found["name"] for one in selectors if (found := NAMED.fullmatch(one)))
    return replace(_made(verb, names), secret=any(map(SECRET.search, selectors)))


def _playwright(text: str) -> list[Made]:
    found = []
    for line in text.splitlines():
        try:
            action = json.loads(line)
        except ValueError:
            continue
        verb = PLAYWRIGHT.get(str(action.get("name"))) if isinstance(action, dict) else None
        if verb == "goto":
            if host := _host(action.get("url")):
                found.append(Made(verb, host=host))
        elif verb is not None:
            selector = str(action.get("selector", ""))
            names = [*_located(action.get("locator")), *(one.replace('\\"', '"') for one in SELECTED.findall(selector))]
            found.append(
                replace(_made(verb, names[::-1]), secret=any(map(SECRET.search, [selector, *names])), begins=True)
            )
    return found


def _located(locator: Any) -> Iterator[str]:
    """Every name on the way to it, the outermost first."""
    while isinstance(locator, dict):
        options = locator.get("options") or {}
        if locator.get("kind") == "role" and isinstance(options.get("name"), str):
            yield options["name"]
        elif locator.get("kind") in BODIES and isinstance(locator.get("body"), str):
            yield locator["body"]
        locator = locator.get("next")


def _made(verb: Verb, names: Any) -> Made:
    plain = (" ".join(str(name).replace("\\", "").split()) for name in names)
    return Made(verb, tuple(dict.fromkeys(name for name in plain if name and len(name) <= LONGEST)))


def _host(address: Any) -> str:
    return urlsplit(str(address or "")).netloc
