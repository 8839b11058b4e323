"""Packages from npm for the tests, installed by their lock file when first wanted; a reason where that cannot be."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

LOCKED = ("package.json", "package-lock.json", ".npmrc")
#: Seconds: some hundred packages, on a slow line.
PATIENCE = 900


def missing(here: Path, cache: Path) -> str:
    """Why what is locked `here` is not installed in `cache`, as a sentence; empty once it is."""
    program = shutil.which("npm")
    if program is None:
        return "npm is not on this machine"
    stamp, digest = cache / "installed", _digest(here)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
        return ""
    for name in LOCKED:
        shutil.copy(here / name, cache / name)
    words = [program, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        done = subprocess.run(words, cwd=cache, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return f"npm took more than {PATIENCE} s"
    if done.returncode:
        return "npm could not install the libraries: " + " ".join(done.stderr.split())[-300:]
    stamp.write_text(digest, encoding="utf-8")
    return ""


def _digest(here: Path) -> str:
    known = hashlib.sha256()
    for name in LOCKED:
        known.update((here / name).read_bytes())
    return known.hexdigest()
