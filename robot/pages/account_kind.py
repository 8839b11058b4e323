"""The page that asks which kind of account one has, before the sign-in form or after it: an administrator's is chosen,
the likeliest first. Known of neither product; nothing is written by it, and no password is typed but where it belongs.
"""

from __future__ import annotations

from collections.abc import Callable

from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

#: Labels of what only somebody who administers a school is offered.
ADMINISTERS = ("panel_pages", "panel_users", "third_party_access", "user_export")


class AccountKind:
    """The choice, on one screen; `asked_in` says that the sign-in form itself is there."""

    def __init__(self, screen: Screen, asked_in: Callable[[View], bool]) -> None:
        self._screen = screen
        self._labels = screen.labels
        self._asked_in = asked_in

    def offered(self, view: View) -> Seen | None:
        """The kind to choose; None where none is asked for. Drift if two are as likely."""
        if "account_kind" not in self._labels or self._asked_in(view):
            return None
        label, likely = self._labels["account_kind"], self._labels["account_kind_likely"]
        offered = [*view.of("action"), *view.of("tick")]
        ranked = {id(item): label.best(item.names) for item in offered}
        if not any(rank is not None for rank in ranked.values()) and self._asked_here(view):
            # Words that many pages have mean a kind of account only where one is asked for.
            ranked = {id(item): likely.best(item.names) for item in offered}
        best = min((rank for rank in ranked.values() if rank is not None), default=None)
        found = [item for item in offered if best is not None and ranked[id(item)] == best]
        # A box and the text beside it are one choice, and the box is what is ticked.
        return pick.only([item for item in found if item.kind == "tick"] or found, label) if found else None

    def _asked_here(self, view: View) -> bool:
        """In words, and not as a part of which school: accounts of several schools are for whoever is signed in."""
        schools = any(self._screen.names_another(text) for text in view.texts)
        offered = [name for item in (*view.of("action"), *view.of("tick")) for name in item.names]
        others = any(map(self._labels["account_kind_other"].says, offered))
        # Whoever can sign out, has boxes to tick, or the administration's own entries in sight is at work already.
        at_work = any(item.called(self._labels["sign_out"]) for item in view.of("action", shown=False))
        at_work = at_work or any(not tick.radio for tick in view.of("tick"))
        administers = [self._labels[key] for key in ADMINISTERS if key in self._labels]
        at_work = at_work or any(item.called(label) for item in view.of("action") for label in administers)
        return bool(view.says(self._labels["which_account_kind"])) and others and not schools and not at_work

    def choose(self) -> None:
        """It is chosen where it is asked for: login and password are asked for next, or one is signed in already."""
        if self.offered(self._screen.look()) is None:
            return
        self._screen.press(
            self.offered,
            what="le choix du type de compte",
            accept=lambda seen: self._asked_in(seen) or self._goes_on(seen) is not None or self._gone(seen) or None,
            accepted="la suite, une fois choisi le type de compte",
            gate=False,
        )
        if self._goes_on(self._screen.look()) is not None:
            self._screen.press(
                self._goes_on,
                what="la suite, une fois choisi le type de compte",
                accept=lambda seen: self._asked_in(seen) or self._gone(seen) or None,
                accepted="la suite, une fois choisi le type de compte",
                gate=False,
            )

    def _gone(self, view: View) -> bool:
        return bool(view.of("action")) and self._screen.traffic.idle and self.offered(view) is None

    def _goes_on(self, view: View) -> Seen | None:
        """What goes on, once the kind is ticked: the page's only button, where it says so."""
        kind = self.offered(view)
        if kind is None or kind.kind != "tick" or not kind.checked:
            return None
        buttons = [item for item in view.of("action") if item.enabled and item.tier == 1 and not item.href]
        onward = [item for item in buttons if any(map(self._labels["go_on"].begins, item.names))]
        return onward[0] if len(onward) == 1 else None
