"""« Mon ENT » and « URL du serveur CAS » with the rules that tie them, wherever the two stand (Activation 8)."""

from __future__ import annotations

from robot.labels import Labels, normal
from robot.state_words import sentence
from robot.states import EntState
from robot.widgets import choice, dialog, pick, region, saving
from robot.widgets.holding import hold
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.stillness import Stillness

#: What stands between an entry and those that it was reached by.
PATH = " / "


class EntForm:
    """The two fields, in the tab itself or in a window in front of it."""

    def __init__(self, screen: Screen, labels: Labels, ent: str) -> None:
        self._screen = screen
        self._labels = labels
        #: The school's ENT as the configuration spells it: the screen may write it in another case.
        self._ent = ent
        self._still = Stillness(screen.traffic)
        #: The window that the fields stand in, when there is one: a question on top of it hides it from sight.
        self._layers = 0

    def both(self, view: View) -> tuple[Seen, Seen] | None:
        """The list and the field, or None while they are not both there."""
        front = view.in_front()
        ent, url = pick.chosen_from(front, self._labels["my_ent"]), pick.field(front, self._labels["cas_url"])
        return (ent, url) if ent is not None and url is not None else None

    def shown(self, view: View) -> tuple[Seen, Seen] | None:
        """The same; or, once the page stands still without them, the texts in their place: it cannot be filled now."""
        if (found := self.both(view)) is not None:
            self._still.broken()
            return found
        front = view.in_front()
        ent = pick.chosen_from(front, self._labels["my_ent"]) or region.told(front, self._labels["my_ent"])
        url = pick.field(front, self._labels["cas_url"]) or region.told(front, self._labels["cas_url"])
        if ent is None or url is None:
            self._still.broken()
            return None
        return (ent, url) if self._still(view) and self._screen.traffic.idle else None

    def read(self) -> EntState:
        """What the two go on showing, the school's ENT as the configuration spells it; no model is an empty string.

        An answer that is under way may refill the form: it is waited for.
        """
        ent, url = self._screen.wait(self.shown, "« Mon ENT » et « URL du serveur CAS »", idle=True)
        shown = self._ent if self._ent and _chosen(ent, self._ent) else ent.value
        return EntState(ent="" if self._labels["no_model"].matches(shown) else shown, cas_url=url.value.strip())

    def check_offered(self) -> None:
        """Refused with the choices if the list shows them and the school's ENT is not one of them."""
        item, _ = self._screen.wait(self.shown, "« Mon ENT »")
        mine = [option for option in item.options if normal(option) == normal(self._ent)]
        if item.native and len(mine) != 1:
            raise self._screen.error_with_screenshot(choice.unfit(self._ent, mine, item.options, "« Mon ENT »"))

    def fill(self, wanted: EntState) -> bool:
        """Both are as wanted, and stay so; False if they were already. What is empty is emptied.

        Mon ENT comes first: choosing one overwrites the address.

        Drift (FORM_MOVES) if the form will not hold them both: nothing is saved then.
        """
        self._layers = len(self._screen.look().dialogs)

        def put(held: EntState) -> None:
            if normal(held.ent) != normal(wanted.ent):
                self._choose(wanted.ent)
            if self.read().cas_url != wanted.cas_url:
                self._type(wanted.cas_url)

        return hold(
            self._screen,
            read=self.read,
            wanted=lambda held: self._same(held, wanted),
            fill=put,
            what="Le formulaire « Intégration dans un ENT »",
            in_words=sentence,
            expected=sentence(wanted),
        )

    @staticmethod
    def _same(held: EntState, wanted: EntState) -> bool:
        return normal(held.ent) == normal(wanted.ent) and held.cas_url == wanted.cas_url

    def _type(self, url: str) -> None:
        self._screen.type_into(
            self._usable_url,
            url,
            what="« URL du serveur CAS »",
            # Whether it stays so is read afterwards, with the whole form.
            accept=self._usable_url,
        )

    def fill_and_save(self, wanted: EntState) -> None:
        """Both are as wanted and saved, where the tab has a button for it; what it then shows is as wanted too.

        A save that was lost is done once more. Raises as `fill`; Refused (NOT_KEPT) if the tab shows something else.
        """
        for again in (False, True):
            if not self.fill(wanted):
                return
            with self._screen.thoroughly(again):
                saving.save(self._screen, self._usable_url, what="« Mon ENT » et de l'URL du serveur CAS")
            if not self._screen.glimpse(self.both):
                # The page has gone on, to its first tab for instance: what it holds is read anew anyway.
                return
        held = self.read()
        if not self._same(held, wanted):
            what = "PRONOTE, « Intégration dans un ENT »"
            raise self._screen.error_with_screenshot(
                saving.not_kept(what, expected=sentence(wanted), found=sentence(held))
            )

    def _choose(self, ent: str) -> None:
        """That entry of the list, or its empty one. Refused with the choices if the list does not offer it."""
        asks, empty = self._labels["question_model"], self._labels["no_model"]

        def meant(text: str) -> bool:
            return normal(text) == normal(ent) if ent else empty.matches(text)

        def shown(view: View) -> bool:
            found = self.both(view)
            return found is not None and (_chosen(found[0], ent) if ent else meant(found[0].value))

        def asked(view: View) -> Seen | None:
            return dialog.question(view, asks, self._screen, ent, layers=self._layers)

        def accepted(view: View) -> object:
            return asked(view) or (len(view.dialogs) == self._layers and shown(view))

        named = ent or next(iter(empty.captions))
        with self._screen.boxes.agreeing(asks, ent):
            choice.choose(self._screen, self._usable_ent, named, what="« Mon ENT »", accept=accepted, same=meant)
        view = self._screen.look()
        if (question := asked(view)) is not None:
            self._screen.press(
                lambda seen: dialog.agreed(seen, question, asks, self._labels),
                what=f"« Oui » à « {question.value[:80]} »",
                accept=lambda seen: (len(seen.dialogs) == self._layers and shown(seen)) or None,
                accepted=f"« {named} » dans « Mon ENT »",
                writes=True,
            )

    def _usable_ent(self, view: View) -> Seen | None:
        found = self.both(view)
        return found[0] if found and found[0].enabled else None

    def _usable_url(self, view: View) -> Seen | None:
        found = self.both(view)
        return found[1] if found and found[1].enabled else None


def _chosen(item: Seen, ent: str) -> bool:
    """That list shows it, alone or, where its entries open lists of their own, after the way to it (« Région / … »)."""
    way, _, last = item.value.rpartition(PATH)
    return normal(item.value) == normal(ent) or (bool(way) and not item.native and normal(last) == normal(ent))
