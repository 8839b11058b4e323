"""« Mon ENT » and « URL du serveur CAS » with the rules that tie them, wherever the two stand (Activation 8)."""

from __future__ import annotations

from robot.labels import Labels, normal
from robot.widgets import choice, dialog, pick, saving
from robot.widgets.holding import hold
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

ENT = "Mon ENT"
URL = "URL du serveur CAS"


class EntForm:
    """The two fields, in the tab itself or in a window in front of it."""

    def __init__(self, screen: Screen, labels: Labels, ent: str) -> None:
        self._screen = screen
        self._labels = labels
        #: The school's ENT as the configuration spells it: the screen may write it in another case.
        self._ent = ent
        #: The window that the fields stand in, when there is one: a question on top of it hides it from sight.
        self._layers = 0

    def both(self, view: View) -> tuple[Seen, Seen] | None:
        """The list and the field, or None while they are not both there."""
        front = view.in_front()
        ent, url = pick.choice(front, self._labels["my_ent"]), pick.field(front, self._labels["cas_url"])
        return (ent, url) if ent is not None and url is not None else None

    def read(self) -> dict[str, str]:
        """What the two go on showing, the school's ENT as the configuration spells it; no model is an empty string.

        An answer that is under way may refill the form: it is waited for.
        """
        ent, url = self._screen.wait(self.both, "« Mon ENT » et « URL du serveur CAS »", idle=True)
        shown = self._ent if normal(ent.value) == normal(self._ent) else ent.value
        return {ENT: "" if self._labels["no_model"].matches(shown) else shown, URL: url.value.strip()}

    def check_offered(self) -> None:
        """Refused with the choices if the list shows them and the school's ENT is not one of them."""
        item, _ = self._screen.wait(self.both, "« Mon ENT »")
        if item.native and sum(normal(one) == normal(self._ent) for one in item.options) != 1:
            raise self._screen.told(choice.not_offered(self._ent, item.options, "« Mon ENT »"))

    def fill(self, wanted: dict[str, str]) -> bool:
        """Both are as wanted, and stay so; False if they were already.

        Mon ENT comes first: choosing one overwrites the address.

        Drift (FORM_MOVES) if the form will not hold them both: nothing is saved then.
        """
        self._layers = len(self._screen.look().dialogs)

        def put(held: dict[str, str]) -> None:
            if normal(held[ENT]) != normal(wanted[ENT]):
                self._choose(wanted[ENT])
            if self.read()[URL] != wanted[URL]:
                self._type(wanted[URL])

        return hold(
            self._screen,
            read=self.read,
            wanted=lambda held: self._same(held, wanted),
            fill=put,
            what="Le formulaire « Intégration dans un ENT »",
            expected=" ; ".join(wanted.values()),
        )

    @staticmethod
    def _same(held: dict[str, str], wanted: dict[str, str]) -> bool:
        return normal(held[ENT]) == normal(wanted[ENT]) and held[URL] == wanted[URL]

    def _type(self, url: str) -> None:
        self._screen.type_into(
            lambda view: self._usable(view, URL),
            url,
            what="« URL du serveur CAS »",
            # Whether it stays so is read afterwards, with the whole form.
            accept=lambda view: self._usable(view, URL),
        )

    def keep(self, wanted: dict[str, str]) -> None:
        """Both are as wanted and saved, where the tab has a button for it; what it then shows is as wanted too.

        A save that was lost is done once more. Raises as `fill`; Refused (NOT_KEPT) if the tab shows something else.
        """
        for again in (False, True):
            if not self.fill(wanted):
                return
            with self._screen.thoroughly(again):
                saving.keep(
                    self._screen, lambda view: self._usable(view, URL), what="« Mon ENT » et de l'URL du serveur CAS"
                )
            if not self._screen.glimpse(self.both):
                # The page has gone on, to its first tab for instance: what it holds is read anew anyway.
                return
        held = self.read()
        if not self._same(held, wanted):
            expected, found = " ; ".join(wanted.values()), " ; ".join(held.values())
            what = "PRONOTE, « Intégration dans un ENT »"
            raise self._screen.told(saving.not_kept(what, expected=expected, found=found))

    def _choose(self, ent: str) -> None:
        asks = self._labels["question_model"]

        def accepted(view: View) -> object:
            if len(view.dialogs) > self._layers:
                return dialog.question(view, asks, ent)
            return self._shows(view, ENT, ent)

        with self._screen.boxes.agreeing(asks, ent):
            choice.choose(self._screen, lambda view: self._usable(view, ENT), ent, what="« Mon ENT »", accept=accepted)
        view = self._screen.look()
        if len(view.dialogs) > self._layers and (asked := dialog.question(view, asks, ent)):
            self._screen.press(
                lambda seen: (
                    dialog.answer(seen, asked, self._labels["yes"]) or dialog.answer(seen, asked, self._labels["agree"])
                ),
                what=f"« Oui » à « {asked.value[:80]} »",
                accept=lambda seen: (len(seen.dialogs) == self._layers and self._shows(seen, ENT, ent)) or None,
                accepted=f"« {ent} » dans « Mon ENT »",
                writes=True,
            )

    def _usable(self, view: View, what: str) -> Seen | None:
        found = self.both(view)
        item = found[0 if what == ENT else 1] if found else None
        return item if item is not None and item.enabled else None

    def _shows(self, view: View, what: str, value: str) -> bool:
        found = self.both(view)
        if found is None:
            return False
        ent, url = found
        return normal(ent.value) == normal(value) if what == ENT else url.value.strip() == value
