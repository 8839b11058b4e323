"""Help with a screen that is not recognised, without a person: search, try what would be proposed, say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from robot.errors import Drift, Refused
from robot.exploring import proposing
from robot.exploring.place import Place
from robot.exploring.search import Search
from robot.pages.product import Product
from robot.runs.doctor import Unknown
from robot.runs.events import Finding, NoteWritten, Proposal
from robot.teaching.teacher import TAUGHT


class Explorer:
    """For one visit: what it has seen from one beginning is known for the next screen that is looked for."""

    def __init__(self) -> None:
        self.searches: list[Search] = []
        self._of: dict[Callable[[], None], Search] = {}

    def __call__(self, unknown: Unknown) -> Finding:
        """The finding with what came of the search, and with what a person may accept; it stays as little recognised.

        What is proposed was tried: with it the screen is recognised, and so it stays known for the rest of the visit.
        """
        marks, error = unknown.marks, unknown.error
        if error is None or error.code not in TAUGHT or not marks.way or marks.goal is None or marks.begin is None:
            return unknown.finding
        if unknown.session.options.journal.open_intentions(unknown.session.school.uai):
            return self._told(unknown, "Une publication est restée arrêtée : je n'explore pas.")
        if any(search.held for search in self.searches):
            return self._told(unknown, "L'exploration a été arrêtée : une pression allait écrire.")
        search = self._search(unknown.product, marks.begin)
        found = search.look_for(marks)
        if len(found) > 1:
            ways = " ; ".join(proposing.said(place.path) for place in found)
            return self._told(unknown, f"Plusieurs écrans pourraient être celui-ci, je ne choisis pas : {ways}.")
        proposals = self._tried(unknown, found)
        return self._told(unknown, _outcome(search, found, proposals), proposals)

    def _search(self, product: Product, begin: Callable[[], None]) -> Search:
        if begin not in self._of:
            self._of[begin] = Search(product, begin)
            self.searches.append(self._of[begin])
        return self._of[begin]

    def _tried(self, unknown: Unknown, found: Sequence[Place]) -> tuple[Proposal, ...]:
        """Captions first: one that is taught serves every screen behind it."""
        if not found:
            return ()
        marks, path, uai = unknown.marks, found[0].path, unknown.session.school.uai
        labels = unknown.product.labels
        for some in (proposing.captions(marks, path, labels, uai), (proposing.way(marks, path, uai),)):
            if some and path and self._recognised(unknown, some):
                return some
        return ()

    @staticmethod
    def _recognised(unknown: Unknown, some: Sequence[Proposal]) -> bool:
        """With these the screen is reached; they are forgotten where it is not."""
        with unknown.product.labels.supposing() as keep:
            for proposal in some:
                if proposal.way:
                    unknown.product.labels.learn_way(proposal.key, proposal.captions)
                else:
                    unknown.product.labels.learn(proposal.key, proposal.captions[0], proposal.seen)
            if unknown.marks.begin is not None:
                with suppress(Drift, Refused):
                    unknown.marks.begin()
            _finding, error = unknown.again()
            if error is None:
                keep()
            return error is None

    @staticmethod
    def _told(unknown: Unknown, sentence: str, proposals: Sequence[Proposal] = ()) -> Finding:
        unknown.session.events.emit(NoteWritten(text=f"Exploration : {sentence}"))
        return unknown.finding.model_copy(update={"explored": sentence, "proposals": tuple(proposals)})


def _outcome(search: Search, found: Sequence[Place], proposals: Sequence[Proposal]) -> str:
    seen = f"{search.screens} écrans vus en {search.presses} pressions"
    rest = f"Arrêtée : {search.stopped}" if search.stopped else ""
    if not rest and search.left:
        rest = f"{search.left} choses à portée n'ont pas été pressées."
    if proposals:
        told = f"trouvé par {proposing.said(found[0].path)}, et reconnu ainsi ({seen})."
    elif found:
        told = f"un écran y ressemble, par {proposing.said(found[0].path)}, mais tout n'y est pas reconnu ({seen})."
    else:
        told = f"aucun écran ne répond ({seen})."
    return f"{told} {rest}".strip()
