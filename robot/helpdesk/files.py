"""Files of the recordings, and Playwright's own viewer for the films among them: from these two folders only."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import playwright
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from robot.helpdesk.answering import NotThere, desk_of
from robot.helpdesk.door import POLICY

#: A file of a visit or of a night, and nothing else that lies beside these folders.
KEPT = re.compile(r"(?:\d{4}-\d{2}-\d{2}/\d{6}-\d{7}[A-Z]-[\w-]+|nights/\d{4}-\d{2}-\d{2})/\w[\w.-]*")
TYPES = {
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".jpg": "image/jpeg",
    ".json": "application/json",
    ".jsonl": "text/plain; charset=utf-8",
    ".png": "image/png",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
#: Scripts that pages of the recordings hold, as the robot wrote them; a page that holds another one has it left out.
SCRIPTS = (("robot.accounts", "filter.js"), ("robot.nights", "nuit.js"))
VIEWER = Path(playwright.__file__).parent / "driver" / "package" / "lib" / "vite" / "traceViewer"
#: The viewer draws the recorded pages, without their scripts, with styles and pictures that it holds itself.
OF_VIEWER = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline' data: blob:; "
    "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; connect-src 'self' data: blob:; "
    "worker-src 'self' blob:; frame-src 'self' blob: data:; object-src 'none'; form-action 'none'; base-uri 'self'; "
    "frame-ancestors 'self'"
)


def recorded(request: Request) -> Response:
    """That file of the recordings. NotThere if it is none of a visit's or a night's."""
    path = request.path_params["path"]
    file = inside(desk_of(request).recordings, path) if KEPT.fullmatch(path) else None
    if file is None or file.suffix not in TYPES:
        raise NotThere
    answer = FileResponse(file, media_type=TYPES[file.suffix])
    if file.suffix == ".html":
        # These pages hold their style, and are read from a disk as well.
        answer.headers["content-security-policy"] = POLICY.replace(
            "style-src 'self'", "style-src 'unsafe-inline'"
        ).replace("script-src 'self'", f"script-src {_hashes()}")
    return answer


def viewer(request: Request) -> Response:
    """That file of the viewer that is installed with Playwright."""
    file = inside(VIEWER, request.path_params["path"] or "index.html")
    if file is None:
        raise NotThere
    answer = FileResponse(file)
    answer.headers["content-security-policy"] = _policy_of_viewer()
    # Its own pages stand in frames of it.
    answer.headers["x-frame-options"] = "SAMEORIGIN"
    return answer


def inside(folder: Path, path: str) -> Path | None:
    """The file of that path in the folder, links followed; None if there is none, or it lies elsewhere."""
    try:
        file = (folder / path).resolve()
        return file if file.is_relative_to(folder.resolve()) and file.is_file() else None
    except (OSError, ValueError):
        return None


@lru_cache(1)
def _hashes() -> str:
    """What a browser knows these scripts by, as they stand in a page: as its template sets them in."""
    texts = [(files(package) / "templates" / name).read_text("utf-8") for package, name in SCRIPTS]
    return " ".join(_hash("\n" + text.removesuffix("\n")) for text in texts)


@lru_cache(1)
def _policy_of_viewer() -> str:
    """With the scripts that its own pages hold."""
    pages = [page.read_text("utf-8") for page in sorted(VIEWER.glob("*.html"))]
    held = [_hash(script) for page in pages for script in re.findall(r"<script>(.*?)</script>", page, re.DOTALL)]
    return OF_VIEWER.replace("'wasm-unsafe-eval'", " ".join(["'wasm-unsafe-eval'", *held]))


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
