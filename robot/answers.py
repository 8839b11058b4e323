"""What every JSON answer begins with, so that a machine knows how to read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from robot import __version__

#: Raised when a key changes its meaning or goes; a key that is added leaves it as it is.
FORMAT = 2


def signed(answer: Mapping[str, Any]) -> dict[str, Any]:
    """The same answer, with the version of its format and the robot's."""
    return {"version": FORMAT, "robot": __version__, **answer}
