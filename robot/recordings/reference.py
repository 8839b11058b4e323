"""Where the reference recordings are, and which there are."""

from __future__ import annotations

from pathlib import Path

from robot.recordings import model
from robot.recordings.model import Recording

#: An installed package holds its own copy of them (`pyproject.toml`); in the project they stand where people read them.
_PACKED = Path(__file__).resolve().parent / "packed"
FOLDER = _PACKED if _PACKED.is_dir() else _PACKED.parents[2] / "recordings" / "reference"


def every(folder: Path = FOLDER) -> list[tuple[str, Recording]]:
    """Name and recording of each, in the order of the names."""
    return [(file.parent.name, model.read(file.parent)) for file in sorted(folder.glob(f"*/{model.FILE}"))]
