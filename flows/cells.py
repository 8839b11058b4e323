"""The gestures of « Lien entre les comptes » 8 and 9: cells found in their list, and typed; there and back alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from robot.accounts import Link
from robot.accounts.report import Ledger
from robot.config import Profile
from robot.procedure import Walk
from robot.products import Resources
from robot.widgets.grid import Cell, Listing


def find_and_type(
    walk: Walk[Any],
    resources: Resources,
    profile: Profile,
    *,
    listing: Listing,
    todo: Mapping[Cell, Link],
    ledger: Ledger,
    pace: int = 0,
) -> dict[int, Callable[[], None]]:
    """Step → its gesture: the list is opened anew, then its cells are typed, each one's fate told to the ledger.

    `pace` is in milliseconds between two cells.
    """
    what = f"{resources.called(profile)}, cellules"

    def find() -> None:
        nonlocal listing
        listing = replace(listing, sheet=resources.open(profile, filling=True))

    def type_in() -> None:
        done: set[Cell] = set()
        walk.progress(0, len(todo), what)

        def on_cell(cell: Cell, fate: str, message: str) -> None:
            ledger.record(todo[cell], fate, message)  # type: ignore[arg-type]
            done.add(cell)
            walk.progress(len(done), len(todo), what)

        resources.fill(profile, listing, list(todo), on_cell=on_cell, pace=pace)

    return {8: find, 9: type_in}
