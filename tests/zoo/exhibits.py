"""What the zoo shows: one library's widget in one place of an otherwise plain site, and how a page carries it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

HERE = Path(__file__).parent
PAGES = HERE / "pages"
CACHE = HERE / ".cache"
#: Place of the widget → the procedure that meets it.
KINDS = {
    "menu": "activation",
    "chapter": "activation",
    "save": "activation",
    "tabs": "activation",
    "list": "activation",
    "window": "activation",
    "people": "account-link",
    "duration": "session-duration",
}


@dataclass(frozen=True)
class Library:
    """One entry of `libraries.toml`."""

    key: str
    name: str
    family: str
    source: str
    licence: str
    set_aside: bool


def libraries() -> dict[str, Library]:
    """All of them, in the order of the file."""
    found = tomllib.loads((HERE / "libraries.toml").read_text(encoding="utf-8"))
    return {
        key: Library(key, one["name"], one["family"], one["from"], one["licence"], one["set_aside"])
        for key, one in found.items()
    }


@dataclass(frozen=True)
class Exhibit:
    """That library's widget in that place."""

    library: str
    kind: str

    @property
    def name(self) -> str:
        """As `known.toml`, tests and the table call it."""
        return f"{self.library}/{self.kind}"

    @property
    def has_icon(self) -> bool:
        """The library's menu is the administration's icon itself."""
        entry = _entry(self.library)
        return (
            self.kind == "menu"
            and entry is not None
            and "widgets.menu.icon = true" in entry.read_text(encoding="utf-8")
        )


def _entry(library: str) -> Path | None:
    """The library's pages; None for a framework that serves its own."""
    return next((one for one in PAGES.glob(f"{library}.*") if one.suffix in {".js", ".jsx", ".ts"}), None)


def exhibits() -> list[Exhibit]:
    """Every widget that a page of the zoo has, library by library."""
    shown = []
    for key in libraries():
        entry = _entry(key)
        text = entry.read_text(encoding="utf-8") if entry else ""
        # Each library's page names what it has: `widgets.chapter = …`.
        shown += [Exhibit(key, kind) for kind in KINDS if f"widgets.{kind} =" in text]
    return shown


def head(exhibit: Exhibit | None) -> str:
    """What a page loads for the widget: the library's own files, named as its documentation does."""
    if exhibit is None:
        return ""
    own = PAGES / f"{exhibit.library}.head.html"
    tags = own.read_text(encoding="utf-8") if own.exists() else ""
    style = f"/built/{exhibit.library}.css"
    return tags + (f'<link rel="stylesheet" href="{style}">' if (CACHE / style.strip("/")).exists() else "")


def zone(exhibit: Exhibit, data: Mapping[str, Any]) -> str:
    """The place that the library fills, and what it is told."""
    told = json.dumps({"kind": exhibit.kind, **data}, ensure_ascii=False).replace("</", "<\\/")
    return f"""<div id="zone"></div><script>const ZOO = {told};</script><script src="/zoo/site.js"></script>
<script src="/built/{exhibit.library}.js"></script>
<script>widgets[ZOO.kind](document.getElementById("zone"), site);</script>"""


def files() -> list[Mount | Route]:
    """Where pages find the libraries' files."""
    return [
        Mount("/lib", StaticFiles(directory=CACHE / "node_modules", check_dir=False)),
        Mount("/built", StaticFiles(directory=CACHE / "built", check_dir=False)),
        Mount("/zoo", StaticFiles(directory=PAGES / "shared")),
    ]
