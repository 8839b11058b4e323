"""Puts the libraries in place for the tests: from npm by its lock file, pages bundled; a reason where that cannot be."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from filelock import FileLock

from tests import npm
from tests.zoo.exhibits import CACHE, HERE, PAGES

BUNDLED = (
    "--bundle",
    "--format=iife",
    "--jsx=automatic",
    "--charset=utf8",
    "--log-level=warning",
    "--define:process.env.NODE_ENV='production'",
    "--define:process.env={}",
    "--define:__VUE_OPTIONS_API__=true",
    "--define:__VUE_PROD_DEVTOOLS__=false",
    "--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false",
    # Templates are written in the pages, as the documentation's examples for a page without a build.
    "--alias:vue=vue/dist/vue.esm-bundler.js",
    *(f"--loader:.{one}=dataurl" for one in ("woff", "woff2", "ttf", "eot", "svg", "png", "gif")),
)


def _made_of(entry: Path) -> str:
    """Digest of the page, and of the files of every folder that it takes parts from, or these take some from."""
    text, folders = entry.read_bytes(), set[str]()
    found = _folders(text)
    while found - folders:
        folders |= found
        parts = [one.read_bytes() for name in sorted(folders) for one in sorted((PAGES / name).glob("*"))]
        text = entry.read_bytes() + b"".join(parts)
        found = _folders(text)
    return hashlib.sha256(text).hexdigest()


def _folders(text: bytes) -> set[str]:
    named = {name.decode() for name in re.findall(rb"""["']\.{1,2}/([\w-]+)/""", text)}
    return {name for name in named if (PAGES / name).is_dir()}


def _bundle() -> str:
    """Every page with what it imports, in one file each; only what changed is made again."""
    made = CACHE / "built"
    made.mkdir(exist_ok=True)
    digest = hashlib.sha256("".join(BUNDLED).encode()).hexdigest()
    for entry in sorted(one for one in PAGES.iterdir() if one.suffix in {".js", ".jsx", ".ts"}):
        stamp, now = made / f"{entry.stem}.made", digest + _made_of(entry)
        if stamp.exists() and stamp.read_text(encoding="utf-8") == now:
            continue
        done = subprocess.run(
            [shutil.which("node") or "node", str(CACHE / "node_modules/esbuild/bin/esbuild"), str(entry), *BUNDLED,
             f"--outfile={made / entry.stem}.js"],
            cwd=CACHE, capture_output=True, text=True, timeout=npm.PATIENCE, check=False,
            env={"NODE_PATH": str(CACHE / "node_modules"), "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        if done.returncode:
            return f"{entry.name} could not be bundled: {done.stderr}"
        stamp.write_text(now, encoding="utf-8")
    return ""


@cache
def missing() -> str:
    """Why the libraries from npm cannot be shown here; empty once they are in place. Installs them the first time."""
    CACHE.mkdir(exist_ok=True)
    with FileLock(CACHE / "lock"):
        return npm.missing(HERE, CACHE) or _bundle()


if __name__ == "__main__":
    sys.exit(missing() or None)
