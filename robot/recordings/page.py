"""`docs/procedures/…`: one French page per procedure, made of its reference recordings and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from robot.recordings.model import Act, Recording, Step
from robot.state_words import sentence

#: From a page to the recordings.
WHERE = "../../recordings/reference"
VERBS = {
    "goto": "Ouvrir",
    "press": "Presser",
    "type": "Remplir",
    "choose": "Choisir",
    "fill": "Remplir",
    "key": "Taper",
}
HEAD = """Page faite par le programme à partir des enregistrements de référence, pris sur les **sites simulés** :
personne ici n'a vu les écrans réels. Les libellés et les images sont donc ceux du simulateur ; les numéros et les
phrases des pas sont ceux de la page d'aide. `{…}` tient la place de ce qui est propre à un établissement.
"""


def text(recordings: Sequence[tuple[str, Recording]]) -> str:
    """The page of one procedure; its recordings as folder's name and recording, all of the same procedure."""
    lines = [f"# {recordings[0][1].section}", "", HEAD]
    for name, recording in recordings:
        if recording.layout:
            lines += [f"## {recording.layout}", ""]
        for step in recording.steps:
            lines += _step(name, step, "###" if recording.layout else "##")
    return "\n".join(lines)


def file_of(recording: Recording) -> str:
    """The name of its page."""
    return f"{recording.procedure}.md"


def written(docs: Path, recordings: Sequence[tuple[str, Recording]]) -> None:
    """Every page stands in `docs`."""
    for procedure in {recording.procedure for _, recording in recordings}:
        mine = [pair for pair in recordings if pair[1].procedure == procedure]
        (docs / file_of(mine[0][1])).write_text(text(mine), encoding="utf-8")


def _step(name: str, step: Step, mark: str) -> Iterator[str]:
    yield f"{mark} {step.number}. {step.says}"
    yield ""
    for act in step.acts:
        yield f"- {said(act)}"
    if step.acts:
        yield ""
    for change in step.changes:
        yield f"{change.about} : {sentence(change.before)} → {sentence(change.after)}"
        yield ""
    if step.picture:
        yield f"![Après le pas {step.number}]({WHERE}/{name}/{step.picture})"
        yield ""


def said(act: Act) -> str:
    """One gesture as a sentence: what is done, as the screen calls it if otherwise, and what is seen then."""
    named = not act.caption or (f"« {act.caption} »" in act.what and " / " not in act.what)
    shown = "" if named else f" (à l'écran : « {act.caption} »)"
    seen = f" ; on voit alors : {act.accepted}" if act.accepted else ""
    return f"{VERBS.get(act.verb, act.verb)} {act.what}{shown}{seen}"
