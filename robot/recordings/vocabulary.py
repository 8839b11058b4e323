"""The words that may be handed on: those of the products' screens, of the help page and of the robot, and no other.

Nobody's name can be told from a caption that was never seen, so nothing is searched for: whatever is not known to be
harmless is left out. What is left in is what the label files, the documented steps, the reference recordings and the
codes' causes are made of.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

import flows
from robot import codes, labels
from robot.labels.local import SCREENS
from robot.recordings import reference

#: What stands for one or several words that were left out.
LEFT_OUT = "[…]"
SEVERAL = re.compile(rf"{re.escape(LEFT_OUT)}(?:[\s',’]*{re.escape(LEFT_OUT)})+")
#: A word with all that clings to it: an address, a login, a date and a telephone number are one word each.
WORD = re.compile(r"\d+(?:[\s./-]+\d+)+|[\w@./+\-_~%&=?#:]+")
#: What may end or begin a word without being of it.
AROUND = ".:/-?#=&_+~%"
#: Figures that tell of nobody: a number of minutes, of people, of a step.
SHORT = re.compile(r"\d{1,3}")
#: Between the words that the files hold.
CONNECTING = """a à afin ai aide alors après au aucun aucune autre autres aux avant avec ce cela celle celui ces cet
cette ceux chaque chercher ci comme comment d dans de des deux doit donne donnent du elle elles en
encore ensuite entre es est et été être fait faire fois il ils ici je l la le les leur leurs
libellés lui m ma mais me même mes moins mon n ne ni non nous on ont ou où par parmi pas peu peut
plus plusieurs pour pourquoi près qu quand que quel quelle qui quoi ressemble s sa sans se sera ses
si son sont sous suite sur t te tel telle toujours tous tout toute toutes très trouve trouver un une
va vers voici vous y écran écrans choisir trois quatre cinq connus connu proposés propose offre plus
menu titre texte champ case liste bouton lien onglet fenêtre page entrée rubrique section chapitre
image rien
sécurité espace client assistance connecté connectée
trouvé reconnu ainsi vu pression répond portée pressées arrêtée allait écrire plusieurs pourraient être"""


@cache
def known() -> frozenset[str]:
    """Every word that may stay, without its case."""
    return frozenset(word.casefold() for text in _texts() for word in _words(text))


def _texts() -> Iterator[str]:
    yield CONNECTING
    yield from SCREENS.values()
    for flow in flows.FLOWS.values():
        yield from (flow.section, *flow.steps.values())
    for _, recording in reference.every():
        yield from (text for step in recording.steps for act in step.acts for text in (act.what, act.accepted))
    for code in codes.CODES.values():
        yield code.cause
    for product in labels.FILES:
        for label in labels.load(product).values():
            yield from (label.what, *label.captions, *label.phrases, *label.beyond, *label.objects)


def _words(text: str) -> Iterable[str]:
    return (found[0].strip(AROUND) for found in WORD.finditer(text))


class Cleaner:
    """Texts with the words that may stay, and how many had to go."""

    def __init__(self, keep: Collection[str] = ()) -> None:
        self._known = known() | {word.casefold() for text in keep for word in _words(text)}
        #: Texts that lost a word.
        self.touched = 0

    def __call__(self, text: str) -> str:
        """The text, what is not known left out."""
        cleaned = SEVERAL.sub(LEFT_OUT, WORD.sub(self._word, text))
        self.touched += cleaned != text
        return cleaned

    def _word(self, found: re.Match[str]) -> str:
        word = found[0].strip(AROUND)
        # A name that ends so begins with a capital.
        one = word.removesuffix("s") if word.islower() else word
        harmless = not word or bool({word.casefold(), one.casefold()} & self._known) or SHORT.fullmatch(word)
        return found[0] if harmless else LEFT_OUT
