"""« Accès aux services tiers »: one long form, a chapter per service (help page: Activation 2-4)."""

from __future__ import annotations

from collections.abc import Callable

from robot.config import PROFILES, Profile
from robot.errors import Drift, Refused
from robot.labels import Label
from robot.pages.atrium.school_site import SchoolSite
from robot.pages.landmarks import Landmarks
from robot.pages.product import Product, profile_not_offered
from robot.state_words import described, sentence
from robot.states import AccessState
from robot.widgets import chips, choice, dialog, leading, pick, region, saving, yes_no
from robot.widgets.agreeing import agree, good_news
from robot.widgets.holding import hold
from robot.widgets.reveal import reveal
from robot.widgets.several import Several
from robot.widgets.sight import Seen, View
from robot.widgets.transfer import Transfer


class ThirdPartyAccess:
    """The form, read and filled for the « Pronote » chapter only; every other chapter is proven untouched."""

    shows_people = False

    def __init__(self, atrium: Product, site: SchoolSite) -> None:
        self._atrium = atrium
        self._screen = atrium.screen
        self._labels = atrium.labels
        self._site = site
        self._others: list[tuple[str, str, str]] = []
        #: What could be pressed before the form was opened: it leads elsewhere.
        self._stood: set[tuple[object, ...]] = set()
        self._list = Several(self._screen, self._choice, "la liste des profils")
        self._transfer = Transfer(self._screen, self._chapter, "les deux listes de profils")

    def open(self) -> AccessState:
        """The form stands open on the « Pronote » chapter (Activation 2); returns what the chapter shows."""
        self._leave_out(self._screen.look())
        self._site.open_entry("panel_pages", "third_party_access", self._chapter_title, "le chapitre « Pronote »")
        self._unfold()
        self._spread(*PROFILES)
        # A chapter fills up piece by piece: a profile that has not come yet is not one that is not ticked.
        shown = self._screen.glimpse(self._asked_profiles_shown, timeout=self._screen.patience.part)
        if not shown and self._screen.traffic.slow:
            raise self._screen.error_with_screenshot(self._atrium.lost("les profils du chapitre « Pronote »"))
        view = self._screen.look()
        self._atrium.check_school(view, self._atrium.school.name)
        access = self._read(view)
        self._list.close()
        # The list that was opened is none of the form's other chapters.
        self._others = self._other_chapters(self._screen.look())
        return access

    def reread(self) -> AccessState:
        """What the server holds: the site and the form opened anew. Refused if another chapter has moved."""
        others = self._others
        self._site.open()
        self._site.open_administration()
        access = self.open()
        if others and self._others != others:
            moved = [
                f"{now[1] or now[0]} : {then[2]} → {now[2]}"
                for then, now in zip(others, self._others, strict=False)
                if then != now
            ]
            raise self._screen.error_with_screenshot(
                Drift(
                    "OTHER_CHAPTER_CHANGED",
                    "Un autre chapitre du formulaire n'est plus comme avant l'enregistrement.",
                    next_step="Comparez avec la capture d'avant ; "
                    "quelqu'un d'autre a peut-être modifié la page en même temps.",
                    found=" ; ".join(moved) or "des cases sont apparues ou ont disparu",
                )
            )
        return access

    def landmarks(self) -> list[Landmarks]:
        """The « Pronote » chapter: « Oui », its profiles, and the button that saves the form."""
        profiles = (f"profile_{name}" for name in PROFILES)
        return [
            Landmarks(
                "Activation 2-4", "Accès aux services tiers", self._seen,
                seeks=("panel_pages", "third_party_access", "pronote_chapter", "yes", "enable", *profiles, "save"),
                path=("panel_pages", "third_party_access"),
                way="third_party_access", begin=self._site.begin, goal=self._chapter_title,
            )
        ]  # fmt: skip

    def _seen(self) -> dict[str, str]:
        shown = described(self.open())
        # The form can stay greyed for a moment after it is shown.
        self._screen.glimpse(self._save_button, timeout=self._screen.patience.part)
        view = self._screen.look()
        ticks = {self._labels[f"profile_{name}"].what: self._tick(view, name) for name in PROFILES}
        things = {**ticks, self._labels["save"].what: self._save_button(view)}
        names = {what: item.name if item is not None else "" for what, item in things.items()}
        return {"chapitre « Pronote »": shown["Accès"], "profils": shown["Profils"], **names}

    # --- reading -----------------------------------------------------------------------------------------------

    def _chapter_title(self, view: View) -> object:
        """The chapter, the folded header that holds it, or the entry that brings it."""
        return region.chapter(view, self._labels["pronote_chapter"]) or self._folded(view) or self._entry(view)

    def _folded(self, view: View) -> Seen | None:
        headers = [
            header
            for header in view.of("action")
            if (header.expanded is False or (header.expanded is None and header.sign == "folds"))
            and header.called(self._labels["pronote_chapter"])
        ]
        return headers[0] if len(headers) == 1 else None

    def _leave_out(self, view: View) -> None:
        """What can be pressed before the form is there is none of its entries."""
        self._stood = {_place(item) for item in view.of("action")}

    def _entry(self, view: View) -> Seen | None:
        """What came with the form and is called as the chapter: it shows its pane, or leads to its page."""
        came = view.in_front().only(item for item in view.in_front() if _place(item) not in self._stood)
        return leading.entry(came, self._labels["pronote_chapter"], self._labels["leads_on"])

    def _unfold(self) -> None:
        def usable(view: View) -> bool:
            found = region.chapter(view, self._labels["pronote_chapter"])
            return found is not None and self._question(found[1]) is not None

        def header(view: View) -> Seen | None:
            label = self._labels["pronote_chapter"]
            return self._folded(view) or self._header(view, label) or self._entry(view) or self._title(view, label)

        reveal(self._screen, usable, header, what="le chapitre « Pronote »")
        self._screen.wait(usable, "le contenu du chapitre « Pronote »")

    @staticmethod
    def _header(view: View, label: Label) -> Seen | None:
        """The title of a folded chapter whose markup does not say that it is folded."""
        found = region.chapter(view, label)
        if found is None:
            return None
        title, inside = found
        # A switch may be called as its chapter: to press it is no way to look into that.
        switches = {tick.source for tick in inside.of("tick", shown=False)}
        pressed = pick.action(inside.only(item for item in inside if item.source not in switches), label)
        return pressed or region.sign(view, title, "folds")

    @staticmethod
    def _title(view: View, label: Label) -> Seen | None:
        """Where nothing says how: a title may take the press all the same."""
        found = region.chapter(view, label)
        return found and found[0]

    def _chapter(self, view: View) -> View:
        found = region.chapter(view, self._labels["pronote_chapter"])
        if found is None:
            raise self._atrium.lost("le chapitre « Pronote »")
        return found[1]

    def _question(self, chapter: View) -> yes_no.YesNo | None:
        return yes_no.read(chapter, self._labels["yes"], self._labels["no"], self._labels["enable"])

    def _read(self, view: View) -> AccessState:
        chapter = self._chapter(view)
        self._check_advice(chapter)
        question = self._question(chapter)
        if question is None:
            raise self._screen.error_with_screenshot(self._atrium.lost("« Oui » dans le chapitre « Pronote »"))
        ticks = {name: self._tick(view, name) for name in PROFILES}
        ticked = tuple(name for name, tick in ticks.items() if tick is not None and tick.checked)
        return AccessState(opened=question.value, profiles=ticked)

    def _check_advice(self, chapter: View) -> None:
        """A chapter whose « Oui » means something else, or that says not to be switched on, is left as it is."""
        label = self._labels["advice_against"]
        for text in chapter.of("text"):
            if not text.pressed and (said := next((name for name in text.names if label.says(name)), None)):
                error = dialog.asks(said, text.box) if "?" in said else dialog.says_no(said, text.box)
                raise self._screen.error_with_screenshot(error)

    def _asked_profiles_shown(self, view: View) -> bool:
        found = region.chapter(view, self._labels["pronote_chapter"])
        return found is not None and all(self._tick(view, name) for name in self._atrium.school.profiles)

    def _tick(self, view: View, name: Profile) -> Seen | None:
        label = self._labels[f"profile_{name}"]
        found = [entry for entry in self._list.entries(view) if entry.called(label)]
        if found:
            return pick.only(found, label)
        chapter = self._chapter(view)
        profiles = [self._labels[f"profile_{profile}"] for profile in PROFILES]
        return self._transfer.entry(view, label) or pick.tick(chapter, label) or chips.entry(chapter, label, profiles)

    def _choice(self, view: View) -> Seen | None:
        """The one list of the chapter that is called for the profiles: what is called otherwise is not opened.

        A field in which nobody can type is one too, and so is a button that unfolds a menu.
        """
        found = region.chapter(view, self._labels["pronote_chapter"])
        if found is None:
            return None
        label = self._labels["profiles_list"]
        chosen_from = [pick.as_choice(item) for item in found[1].of("field") if item.readonly]
        unfolding = [item for item in found[1].of("action") if item.expanded is not None]
        for offered in ([*found[1].of("choice"), *chosen_from], unfolding):
            lists = [
                item
                for item in offered
                if not item.native and any(label.says(name) and not label.denies(name) for name in item.names)
            ]
            if lists:
                return lists[0] if len(lists) == 1 else None
        return None

    def _spread(self, *names: Profile) -> None:
        """One of those profiles is in sight: a list that holds them is opened, where no box of the chapter is one.

        Some lists shut at each choice.
        """
        view = self._screen.look()
        if self._choice(view) is None or any(self._tick(view, name) for name in names):
            return
        question = self._question(self._chapter(view))
        usable = question is None or question.value is not False
        self._list.open([self._labels[f"profile_{name}"] for name in names], sure=usable)

    def _other_chapters(self, view: View) -> list[tuple[str, str, str]]:
        chapter = self._chapter(view)
        frame, forms = chapter.items[0].frame, {item.form for item in chapter}
        # A field of no form of theirs (the search of a menu that came late) is not sent with them.
        form = (
            item
            for item in view
            if item.frame == frame and not self._list.owns(view, item) and (item.kind != "field" or item.form in forms)
        )
        return region.form_state(view.only(form), leaving_out=chapter)

    # --- acting ------------------------------------------------------------------------------------------------

    def set(self, wanted: AccessState) -> None:
        """The chapter is saved as wanted, in either direction (Activation 3 and 4).

        A form does not send what it greys: where « Non » is wanted, profiles are changed and saved under « Oui » first.
        """
        if not wanted.opened and self._read(self._screen.look()).profiles != wanted.profiles:
            self.fill(AccessState(opened=True, profiles=wanted.profiles))
            self.save()
            self.reread()
        self.fill(wanted)
        self.save()

    def fill(self, wanted: AccessState) -> None:
        """« Oui » or « Non » and the profiles are as wanted on the screen (Activation 3); nothing is saved yet."""

        def shown() -> AccessState:
            self._screen.wait(self._chapter, "le chapitre « Pronote »", idle=True)
            self._spread(*PROFILES)
            access = self._read(self._screen.look())
            self._list.close()
            return access

        # An answer that came meanwhile may have refilled the chapter: it is read again before it is saved.
        hold(
            self._screen,
            read=shown,
            wanted=lambda held: held == wanted,
            fill=lambda held: self._put(held, wanted),
            what="Le chapitre « Pronote »",
            in_words=sentence,
            expected=sentence(wanted),
        )

    def _put(self, held: AccessState, wanted: AccessState) -> None:
        if wanted.opened:
            self._answer(True)
        for name in PROFILES:
            if (name in wanted.profiles) != (name in held.profiles):
                self._set_profile(name, name in wanted.profiles)
        self._list.close()
        self._answer(wanted.opened)

    def _answer(self, on: bool) -> None:
        def now(view: View) -> yes_no.YesNo | None:
            return self._question(self._chapter(view))

        def said(view: View) -> bool | None:
            answer = now(view)
            return True if answer is not None and answer.value == on else None

        def control(view: View) -> Seen | None:
            answer = now(view)
            return answer.controls[on] if answer is not None and answer.enabled else None

        question = now(self._screen.look())
        if question is None or question.value == on:
            return
        word = "Oui" if on else "Non"
        what = f"« {word} » du chapitre « Pronote »"
        if question.options is not None:
            choice.choose(self._screen, control, question.options[on], what=what, accept=said)
        else:
            self._screen.press(control, what=what, accept=said, accepted=f"« {word} » coché", writes=True)

    def _set_profile(self, name: Profile, on: bool) -> None:
        label = self._labels[f"profile_{name}"]
        what = f"le profil {name} du chapitre « Pronote »"

        def ready(view: View) -> Seen | None:
            tick = self._tick(view, name)
            return tick if tick is not None and tick.enabled else None

        def is_set(view: View) -> bool | None:
            tick = self._tick(view, name)
            return True if tick is not None and bool(tick.checked) == on else None

        self._spread(name)
        tick: Seen | None = self._screen.glimpse(ready, timeout=self._screen.patience.part)
        if tick is None:
            offered = pick.label_names(self._chapter(self._screen.look()).of("tick"))
            raise self._screen.error_with_screenshot(profile_not_offered(label, offered, by="Le chapitre « Pronote »"))
        if bool(tick.checked) == on:
            return
        moves = self._transfer.entry(self._screen.look(), label) is not None
        if not (moves and self._transfer.move(label, on=on, what=what, moved=is_set)):
            done = f"{what} {'coché' if on else 'décoché'}"
            said = self._screen.press(
                ready,
                what=what,
                accept=lambda view: is_set(view) or ("shut" if self._list.has_shut(view) else None),
                accepted=done,
                writes=True,
            )
            if said == "shut":
                # A menu that shuts at each choice tells it when it is opened again.
                self._spread(name)
                self._screen.wait(is_set, done)

    def save(self) -> None:
        """The form is saved with the button at the very bottom (Activation 4); the other chapters were left alone."""
        # What was opened over the page may still be leaving it.
        as_before = self._screen.glimpse(
            lambda now: self._other_chapters(now) == self._others, timeout=self._screen.patience.soon
        )
        if not as_before:
            raise self._screen.error_with_screenshot(
                Drift(
                    "OTHER_CHAPTER_MOVED",
                    "Un autre chapitre du formulaire a bougé pendant la saisie : je n'enregistre pas.",
                    next_step="Transmettez la capture à la personne qui maintient le robot.",
                )
            )
        before = self._screen.look()
        saving.check_reach(self._screen, before)
        self._send(self._save_button)
        if self._left_to_send(before, self._screen.look()) is not None:
            # What was agreed to in a window was only kept on the page that it lies over.
            self._send(lambda now: self._left_to_send(before, now))

    def _left_to_send(self, before: View, now: View) -> Seen | None:
        """The button that saves the page under the window that was worked in: greyed until that one was agreed to."""
        if not before.dialogs or now.dialogs:
            return None
        label = self._labels["save"]
        greyed = {before.node(item) for item in before.of("action") if item.called(label) and not item.enabled}
        return pick.only([item for item in self._buttons(now, label) if now.node(item) in greyed], label)

    def _send(self, button: Callable[[View], Seen | None]) -> None:
        view = self._screen.look()
        chapter = region.chapter(view, self._labels["pronote_chapter"])
        chapter_nodes = {view.node(item) for item in chapter[1].items} if chapter is not None else set()
        # The server took it and the page says nothing that is known: what it holds is read anew anyway.
        answered = saving.Answered(
            self._screen, speaks=self._screen.patience.soon, patience=self._screen.patience.address
        )
        asks, pressed, before = self._labels["question_save"], self._labels["save"], view

        def saved(after: View) -> bool | None:
            if message := after.says(self._labels["save_failed"], before):
                raise Refused(
                    "SAVE_REFUSED",
                    f"ATRIUM n'a pas enregistré : « {message} »",
                    next_step="Relancez ; si cela recommence, faites ce pas à la main.",
                    found=message,
                )
            if after.says(self._labels["saved"]) or self._atrium.sign_in.needed(after):
                return True
            found = region.chapter(after, self._labels["pronote_chapter"])
            if chapter_nodes and found and not chapter_nodes & {after.node(item) for item in found[1].items}:
                return True
            return answered(after) or None

        def reaction(after: View) -> object:
            asked = dialog.question(after, asks, self._screen, pressed=[pressed], before=before)
            return asked or good_news(after, self._screen) or (not after.dialogs and saved(after))

        what = "le bouton d'enregistrement, tout en bas"
        with self._screen.boxes.agreeing(asks):
            self._screen.press(
                button,
                what=what,
                accept=reaction,
                accepted="la réponse à l'enregistrement",
                writes=True,
            )
        agree(self._screen, asks, pressed, what=what, accept=saved, before=before)

    def _save_button(self, view: View) -> Seen | None:
        label = self._labels["save"]
        buttons = self._buttons(view, label)
        asked = self._question(self._chapter(view))
        control = asked.controls[asked.value] if asked is not None else None
        if control is not None:
            buttons = [button for button in buttons if not saving.sends_others(view, button, control)]
        last_control = max((item.order for item in view.items if item.kind in region.CONTROLS), default=-1)
        return pick.only([button for button in buttons if button.order > last_control] or buttons, label)

    @staticmethod
    def _buttons(view: View, label: Label) -> list[Seen]:
        return [button for button in view.of("action") if button.called(label) and button.enabled]


def _place(item: Seen) -> tuple[object, ...]:
    """What stays as it is from one page to the next."""
    return item.name, item.href, round(item.box.y)
