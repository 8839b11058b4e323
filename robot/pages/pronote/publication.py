"""« Arrêter la publication » and « Publier la base »: the button that cuts off a whole school (Activation 7 and 9)."""

from __future__ import annotations

from contextlib import AbstractContextManager

from robot.errors import Drift, Refused
from robot.labels import Label
from robot.pages.product import Product
from robot.pages.pronote.hosting_console import HostingConsole
from robot.state_words import sentence
from robot.states import PublicationState
from robot.widgets import dialog, pick
from robot.widgets.agreeing import agree
from robot.widgets.sight import Seen, View

PUBLISHED, STOPPED = PublicationState(published=True), PublicationState(published=False)


class Publication:
    """Whether families reach PRONOTE's web spaces. The header is refreshed by one's own gestures only: read it anew."""

    def __init__(self, console: Product, home: HostingConsole) -> None:
        self._screen = console.screen
        self._labels = console.labels
        self._home = home
        console.cut_off = self._seen_stopped

    def patiently(self) -> AbstractContextManager[None]:
        """Inside, the console is given the patience of a rescue: the school is cut off."""
        return self._screen.patiently()

    def reopen(self) -> PublicationState:
        """The state as the server holds it: the console opened anew, signed in again if need be."""
        self._home.open()
        self._home.open_section()
        if not self._screen.glimpse(self._state, timeout=self._screen.patience.part):
            # Only the tab of the section may show it, as on the way there.
            self._home.open_tab("tab_ent", accept=self._state, accepted="l'état de la publication")
        return self.state()

    def state(self) -> PublicationState:
        """The state as the screen shows it; Drift if button and text disagree or neither is there."""
        state: PublicationState = self._screen.wait(self._state, "l'état de la publication")
        return state

    def _seen_stopped(self, view: View) -> bool:
        """Told by anything that says so: two signs that contradict each other are no sign of a published base."""
        try:
            return self._state(view) == STOPPED
        except Drift:
            return True

    def _state(self, view: View) -> PublicationState | None:
        stop = self._button(view, "stop_publication")
        publish = self._button(view, "publish")
        by_button: PublicationState | None = None
        if stop is not None and (publish is None or stop.enabled != publish.enabled):
            by_button = PUBLISHED if stop.enabled or publish is None else STOPPED
        elif publish is not None and stop is None:
            by_button = STOPPED
        by_text = self._said(view)
        if by_button and by_text and by_button != by_text:
            raise Drift(
                "CONTRADICTION",
                "L'état de la publication et son bouton se contredisent.",
                next_step="Rechargez la console à la main et regardez l'état réel.",
                found=f"bouton : {sentence(by_button)} ; texte : {sentence(by_text)}",
            )
        return by_button or by_text

    def _said(self, view: View) -> PublicationState | None:
        for key, state in (("unpublished", STOPPED), ("published", PUBLISHED)):
            if any(self._labels[key].matches(text) for item in view.of("text") for text in item.names):
                return state
        return None

    def _button(self, view: View, key: str) -> Seen | None:
        return pick.action(view, self._labels[key], enabled=False)

    def set(self, wanted: PublicationState) -> None:
        """The base is published, or its publication is stopped (Activation 7 and 9)."""
        self.publish() if wanted.published else self.stop()

    def point_at_stop(self) -> bool:
        """Whoever follows is shown the button that stops the publication; True if somebody was waited for."""
        return self._screen.point_at(
            lambda view: pick.action(view.in_front(), self._labels["stop_publication"]), "« Arrêter la publication »"
        )

    def stop(self) -> None:
        """The publication is stopped (Activation 7). From here on the school is cut off."""
        self._switch("stop_publication", "question_stop", STOPPED, "« Arrêter la publication »")

    def publish(self, *, rescue: bool = False) -> None:
        """The base is published (Activation 9). Refused if PRONOTE.net is not connected to a base.

        In a `rescue`, what the press asks is agreed to in whatever words, unless it is about something else: a school
        is cut off, and a person would agree.
        """
        self._screen.glimpse(
            lambda view: (button := self._button(view, "publish")) is None or button.enabled,
            timeout=self._screen.patience.part,
        )
        if (why := self.not_connected(self._screen.look())) is not None:
            raise self._screen.error_with_screenshot(why)
        self._switch("publish", "question_publish", PUBLISHED, "« Publier la base »", whatever=rescue)

    def not_connected(self, view: View) -> Refused | None:
        """PRONOTE.net has no base: « Publier » is greyed while nothing is published, and no field can be used."""
        button = self._button(view, "publish")
        if button is None or button.enabled or self._state(view) == PUBLISHED:
            return None
        return Refused(
            "NOT_CONNECTED",
            "PRONOTE.net n'est pas relié à une base : « Publier » est grisé.",
            next_step="Mettez la base en service dans « Serveur PRONOTE », puis publiez.",
            region=button.box,
        )

    def _switch(self, button: str, asks: str, wanted: PublicationState, what: str, *, whatever: bool = False) -> None:
        before = self._screen.look()
        if self._state(before) == wanted:
            return
        label: Label = self._labels[asks]
        again = self._labels[button]

        def reached(view: View) -> object:
            asked = dialog.question(view, label, self._screen, pressed=[again], before=before, whatever=whatever)
            return asked or (not view.dialogs and self._state(view) == wanted) or None

        with self._screen.boxes.agreeing(label):
            self._screen.press(
                lambda view: pick.action(view.in_front(), again),
                what=what,
                accept=reached,
                accepted=f"l'effet de {what}",
                writes=True,
            )
        agree(
            self._screen,
            label,
            again,
            what=what,
            accept=lambda view: self._state(view) == wanted,
            before=before,
            whatever=whatever,
        )
