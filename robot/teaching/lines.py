"""What was taught, as lines of `labels.local.toml`: what the file says besides stays as it is."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import tomlkit

from robot import disk, labels, text_file
from robot.errors import CaptionToAdd
from robot.labels import local

CODE = "LABELS_UNREADABLE"


def of_way(uai: str, screen: str, captions: Sequence[str], seen: str) -> str:
    """A way as lines, as TOML: for one school, or without a UAI for the whole installation."""
    table = tomlkit.document()
    table["captions"] = list(captions)
    table["seen"] = seen
    school = f"schools.{uai}." if uai else ""
    return f"[{school}{local.WAYS}.{screen}]\n{table.as_string().rstrip()}"


def add_caption(path: Path, uai: str, caption: CaptionToAdd) -> str:
    """The file holds that caption for that school; returns the lines. Usage if the file cannot be read or written."""
    lines = caption.lines(uai)
    _put(path, ("schools", uai, caption.key, "captions"), {caption.caption: caption.seen}, lines)
    return lines


def add_way(path: Path, uai: str, screen: str, captions: Sequence[str], seen: str) -> str:
    """The file holds that way for that school, instead of any other; returns the lines. Usage as `add_caption`."""
    lines = of_way(uai, screen, captions, seen)
    _put(path, ("schools", uai, local.WAYS, screen), {"captions": list(captions), "seen": seen}, lines)
    return lines


def _put(path: Path, place: tuple[str, ...], values: dict[str, Any], lines: str) -> None:
    """Into the table that stands there already, else at the end of the file, under its own title."""
    text = text_file.read(path, code=CODE) or ""
    local.read(path, labels.known_keys())
    table: Any = tomlkit.parse(text)
    document = table
    for part in place:
        table = table.get(part) if hasattr(table, "get") else None
    if table is None:
        whole = f"{text.rstrip()}\n\n{lines}\n".lstrip()
    else:
        table.update(values)
        whole = document.as_string()
    # What cannot be read back is not written.
    tomllib.loads(whole)
    try:
        text_file.replace(path, whole)
    except OSError as error:
        raise disk.fault(path, error) from error
