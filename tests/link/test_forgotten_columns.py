"""A list that forgets at each visit which columns were chosen is read with « Identifiant CAS » all the same."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from flows.account_link import read_list
from robot.config import Profile
from robot.procedure import Change
from robot.states import ColumnState


class Forgets:
    """The lists of a product that shows the column only while the list stays open."""

    def open(self, profile: Profile, *, filling: bool = False) -> Any:
        return SimpleNamespace(profile=profile, shown=filling)

    def column(self, sheet: Any) -> ColumnState:
        return ColumnState(shown=sheet.shown)

    def called(self, profile: Profile) -> str:
        return profile

    def read(self, _profile: Profile, sheet: Any) -> Any:
        return sheet


def test_the_list_is_read_with_the_column_that_it_forgot() -> None:
    listings: dict[Profile, Any] = {}
    body = read_list(cast(Any, Forgets()), "eleves", listings)
    change = next(body)
    assert isinstance(change, Change)
    assert (change.before, change.reread()) == (ColumnState(shown=False), ColumnState(shown=True))
    assert list(body) == []
    assert listings["eleves"].shown
