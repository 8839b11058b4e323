"""What the screens say: one key per thing, its known captions, and where each was seen.

Captions live in the files beside this one, never in code; `labels.local.toml`, beside `schools.toml`, adds or replaces
captions for one installation (`[key.captions]`) or one school (`[schools.UAI.key.captions]`), and declares overlays and
ways (`[schools.UAI.ways.screen]`): the captions that lead to a screen where it is not where the help page says.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from robot.labels import local as local_file

#: Product → the files that say what its screens, and the files that it gives, say.
FILES = {"atrium": ("anywhere", "atrium", "export_headers"), "pronote": ("anywhere", "pronote")}
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})
_HYPHENS = re.compile(r"[\u2010-\u2015\u2212]")
#: Marks around a caption that are no part of it: arrows of a folded title, bullets, guillemets.
_MARKS = re.compile(r"^[^\w(]+|[^\w)?!.]+$")
_TAIL = re.compile(r"(\s*(\(requis\)|\(obligatoire\)|\(required\)|[:*…]|\.\.\.))+$")


@cache
def normal(text: str) -> str:
    """The text without what two skins may write differently: case, accents, spaces, apostrophes, a final colon."""
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    bare = "".join(character for character in folded if not unicodedata.combining(character)).casefold()
    bare = _TAIL.sub("", re.sub(r"\s+", " ", _HYPHENS.sub("-", bare)).strip())
    bare = _MARKS.sub("", bare)
    half = len(bare) // 2
    # A tab of the observed console holds its caption twice, one copy only for sizing.
    doubled = len(bare) > len("non") and (bare[:half].strip() == bare[half:].strip()) and bare[:half].strip()
    return bare[:half].strip() if doubled else bare


@dataclass(frozen=True)
class Label:
    """One thing that a screen shows."""

    key: str
    #: What it is, in words, for an error's sentence.
    what: str
    #: Caption → where it was seen and how sure that is.
    captions: Mapping[str, str]
    #: Messages and questions whose wording is not known: all words of one phrase (as beginnings) must be there.
    phrases: Mapping[str, str]
    #: Phrases that say that a text which would be taken for this is about something else.
    beyond: Mapping[str, str] = field(default_factory=dict)
    #: What a caption may say besides, at its end: what it is done to (« Enregistrer les préférences »).
    objects: Mapping[str, str] = field(default_factory=dict)
    #: The button of something that lies over the page, to be pressed wherever it blocks; `phrases`: what that says.
    overlay: bool = False
    #: Its captions are what a screen shows; else parts of addresses or of a site's own class names.
    on_screen: bool = True

    def matches(self, text: str) -> bool:
        """The text is one of the captions that a screen shows, after normalisation; what it is done to may follow."""
        return self.on_screen and normal(text) in self.wordings

    @property
    def wordings(self) -> frozenset[str]:
        """All that a screen may call it, in normal form."""
        return _wordings(tuple(self.captions), tuple(self.objects))

    def says(self, text: str) -> bool:
        """The text holds a caption as whole words, or all words of one phrase."""
        bare = normal(text)
        # An empty caption is one to be, not to hold: it would be in every text with a dash.
        captions = [caption for caption in _normals(tuple(self.captions)) if caption]
        if any(re.search(rf"(?<!\w){re.escape(caption)}(?!\w)", bare) for caption in captions):
            return True
        return self.speaks(text)

    def speaks(self, text: str) -> bool:
        """The text holds all words of one phrase."""
        return _holds(normal(text), self.phrases)

    def begins(self, text: str) -> bool:
        """The text is one of the captions, or begins with one and says more (« Ouvrir la console »)."""
        said = re.sub(r"[,.:;!]? ", " ", f"{normal(text)} ")
        return said.startswith(tuple(f"{normal(caption)} " for caption in self.captions))

    def best(self, texts: Iterable[str]) -> int | None:
        """How far up one of the texts stands among what the label says: 0 for a caption, then the phrases in order."""
        ranks = (self._rank(text) for text in texts if not self.denies(text))
        return min((rank for rank in ranks if rank is not None), default=None)

    def _rank(self, text: str) -> int | None:
        if self.matches(text):
            return 0
        return next((at for at, phrase in enumerate(self.phrases, 1) if _holds(normal(text), (phrase,))), None)

    def denies(self, text: str) -> bool:
        """The text is about something else."""
        return _holds(normal(text), self.beyond)

    def __str__(self) -> str:
        return " / ".join(f"« {caption} »" for caption in self.captions) or self.what


def _holds(bare: str, phrases: Iterable[str]) -> bool:
    return any(all(_word_in(bare, word) for word in normal(phrase).split()) for phrase in phrases)


#: So short a word is that word: « pas » is no beginning of « passe ».
WHOLE = ("ne", "pas")


def _word_in(bare: str, word: str) -> bool:
    end = r"\b" if word in WHOLE else ""
    return re.search(rf"\b{re.escape(word)}{end}", bare) is not None


@cache
def _normals(captions: tuple[str, ...]) -> frozenset[str]:
    return frozenset(normal(caption) for caption in captions)


@cache
def _wordings(captions: tuple[str, ...], objects: tuple[str, ...]) -> frozenset[str]:
    said = _normals(captions)
    return said | {f"{one} {what}" for one in said for what in _normals(objects)}


def literal(caption: str, what: str = "") -> Label:
    """A label for a caption that comes from the configuration (an ENT's name, a profile's name)."""
    return Label(caption, what or f"« {caption} »", {caption: "configuration"}, {})


class Labels(Mapping[str, Label]):
    """All labels of one product for one school."""

    def __init__(self, labels: dict[str, Label], ways: Mapping[str, Sequence[str]] | None = None) -> None:
        self._labels = labels
        self._ways = {name: tuple(captions) for name, captions in (ways or {}).items()}

    def way(self, screen: str) -> tuple[Label, ...]:
        """What leads to that screen of `WAYS`, entry by entry, where somebody taught that; else nothing."""
        return tuple(literal(caption) for caption in self._ways.get(screen, ()))

    def learn(self, key: str, caption: str, seen: str) -> None:
        """That thing is called so too, from now on, for everybody who holds these labels."""
        label = self._labels[key]
        self._labels[key] = replace(label, captions={**label.captions, caption: seen})

    def learn_way(self, screen: str, captions: Sequence[str]) -> None:
        """These captions lead to that screen from now on; none at all forgets them."""
        self._ways[screen] = tuple(captions)

    @contextmanager
    def supposing(self) -> Iterator[Callable[[], None]]:
        """Inside, what is learnt is a supposition: forgotten afterwards, unless what is handed over was called."""
        before, kept = (dict(self._labels), dict(self._ways)), False

        def keep() -> None:
            nonlocal kept
            kept = True

        try:
            yield keep
        finally:
            if not kept:
                self._labels, self._ways = before

    def __getitem__(self, key: str) -> Label:
        return self._labels[key]

    def __iter__(self) -> Any:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)


def load(product: str, local: Path | None = None, uai: str = "") -> Labels:
    """The labels of « atrium » or « pronote », with the installation's and the school's own captions added.

    Raises Usage telling every fault when `local` cannot be read, names an unknown key or has another shape.
    """
    labels = {key: _label(key, table) for name in FILES[product] for key, table in _file(name).items()}
    own = local_file.read(local, known_keys()) if local is not None else {}
    ways: dict[str, Sequence[str]] = {}
    for layer in (own, own.get("schools", {}).get(uai, {})):
        ways |= {name: way["captions"] for name, way in layer.get(local_file.WAYS, {}).items()}
        for key, table in layer.items():
            if key in labels:
                labels[key] = _with_local(labels[key], table)
            elif "overlay" in table:
                labels[key] = _label(key, table)
    return Labels(labels, ways)


@cache
def known_keys() -> frozenset[str]:
    """Every key of both products."""
    return frozenset(load("atrium")) | frozenset(load("pronote"))


def _file(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files("robot.labels").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def _label(key: str, table: Mapping[str, Any]) -> Label:
    parts = ("captions", "phrases", "beyond", "objects")
    captions, phrases, beyond, objects = (dict(table.get(part, {})) for part in parts)
    flags = {flag: table[flag] for flag in ("overlay", "on_screen") if flag in table}
    return Label(key, table["what"], captions, phrases, beyond, objects, **flags)


def _with_local(label: Label, table: Mapping[str, Any]) -> Label:
    captions = dict(table.get("captions", {}))
    phrases = dict(table.get("phrases", {}))
    if table.get("replace"):
        return replace(label, captions=captions or label.captions, phrases=phrases or label.phrases)
    return replace(label, captions={**label.captions, **captions}, phrases={**label.phrases, **phrases})
