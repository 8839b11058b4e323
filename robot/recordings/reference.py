"""Where the reference recordings are, and which there are."""

from __future__ import annotations

from pathlib import Path

from robot.recordings import model
from robot.recordings.model import Recording

FOLDER = Path(__file__).resolve().parents[2] / "recordings" / "reference"


def every(folder: Path = FOLDER) -> list[tuple[str, Recording]]:
    """Name and recording of each, in the order of the names."""
    return [(file.parent.name, model.read(file.parent)) for file in sorted(folder.glob(f"*/{model.FILE}"))]
