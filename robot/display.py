"""Whether this session has a screen: whoever signs in by hand, or follows with `--headed`, needs a window."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from robot.errors import Usage

#: Systems whose sessions say by a variable that they have a screen; the others have one wherever somebody sits.
TOLD_BY = ("DISPLAY", "WAYLAND_DISPLAY")


def make_sure(env: Mapping[str, str]) -> None:
    """A window can be shown. Usage if this session, as its variables say, has no screen."""
    if sys.platform in ("win32", "darwin") or any(env.get(name) for name in TOLD_BY):
        return
    raise Usage(
        "NO_DISPLAY",
        "Cette session n'a pas d'écran : la fenêtre du navigateur ne peut pas s'y ouvrir.",
        next_step="Relancez sur un poste qui a un écran, dans votre session : pas par SSH, ni dans un conteneur.",
    )
