"""The runs that are kept under `recordings/`, by the names that people and the shell give them."""

from __future__ import annotations

from pathlib import Path

from robot.runs import events


def names(recordings: Path) -> list[str]:
    """« day/name » of each, the latest first."""
    found = (file.parent for file in recordings.glob(f"????-??-??/*/{events.FILE}"))
    return sorted((f"{folder.parent.name}/{folder.name}" for folder in found), reverse=True)
