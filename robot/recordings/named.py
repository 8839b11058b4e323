"""A recording by its name: a reference recording, or what the procedures of a past run were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from robot.errors import Usage
from robot.recordings import fold, model, reference
from robot.recordings.model import Recording
from robot.runs import events, past, undoing


@dataclass(frozen=True)
class Named:
    """What that name stands for."""

    #: As it is listed: a reference's name, or « day/name » of a run.
    name: str
    folder: Path
    #: One for a reference; of a run, one per procedure that was begun.
    recordings: tuple[Recording, ...]
    is_reference: bool


def names(recordings: Path) -> list[str]:
    """Every name: the references, then the runs, the latest first."""
    return [*(file.parent.name for file in _references()), *past.names(recordings)]


def _references() -> Sequence[Path]:
    return sorted(reference.FOLDER.glob(f"*/{model.FILE}"))


def find(recordings: Path, words: str) -> Named:
    """What is called so. Usage if nothing is, or if its file cannot be read."""
    known = {file.parent.name: file.parent for file in _references()}
    name = words.strip().rstrip("/\\")
    folder = known.get(name)
    if folder is None:
        return of_run(_run(recordings, words))
    try:
        return Named(name, folder, (model.read(folder),), is_reference=True)
    except (OSError, ValidationError) as error:
        raise Usage(
            "BAD_RECORDING",
            f"L'enregistrement de référence « {name} » n'est pas lisible.",
            next_step="Réinstallez le robot ; dans le projet, « make references » les refait.",
        ) from error


def _run(recordings: Path, words: str) -> Path:
    try:
        return undoing.find(recordings, words)
    except Usage:
        raise Usage(
            "UNKNOWN_RUN",
            f"« {words} » n'est le nom d'aucun enregistrement de référence, ni d'aucune exécution dans {recordings}.",
            next_step="« atrium-pronote recordings list » les donne tous.",
        ) from None


def of_run(folder: Path) -> Named:
    """The procedures of that visit; none of an examination, or of a visit that only took a run back."""
    told = list(events.read(folder))
    begun = [event.procedure for event in told if isinstance(event, events.RunStarted) and not event.undoes]
    found = tuple(fold.of(told, procedure) for procedure in dict.fromkeys(begun))
    return Named(f"{folder.parent.name}/{folder.name}", folder, found, is_reference=False)
