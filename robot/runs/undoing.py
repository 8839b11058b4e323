"""What a run changed, read off its folder, and the flow that takes it back (`undo`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import flows
from flows.undo import Recorded, Was, stays, way_back
from robot.accounts import UnreadableFile
from robot.accounts.report import CELLS
from robot.accounts.typed_cells import TypedCell, read_typed_cells
from robot.errors import Usage
from robot.procedure import Flow, NoOptions
from robot.runs import events
from robot.runs.report import Report, VisitReport


@dataclass(frozen=True)
class Undo:
    """One procedure of a visit, as something to take back."""

    uai: str
    flow: Flow[Any]
    recorded: Recorded

    @property
    def back(self) -> Flow[NoOptions]:
        """The flow that does it, and refuses what the screens no longer show as that run left it."""
        return way_back(self.flow, self.recorded)

    def refusals(self) -> dict[str, str]:
        """What each change without a way back is called → why: what is known before any screen is read."""
        told = {about: stays(was) for about, was in self.recorded.changes.items()}
        return {about: refusal.sentence for about, refusal in told.items() if refusal is not None}


def find(recordings: Path, words: str) -> Path:
    """The folder of that run: a path, the folder's name, or « day/name ». Usage if there is none."""
    name = words.strip().rstrip("/\\")
    if name and (Path(name) / events.FILE).is_file():
        return Path(name)
    plain = name and not Path(name).is_absolute() and ".." not in Path(name).parts
    found = [recordings / name] if plain and len(Path(name).parts) > 1 else []
    found += sorted(recordings.glob(f"????-??-??/{_literal(name)}"), reverse=True) if plain else []
    for folder in found:
        if (folder / events.FILE).is_file():
            return folder
    raise Usage(
        "UNKNOWN_RUN",
        f"Aucune exécution ne s'appelle « {words} » dans {recordings}.",
        next_step="« atrium-pronote recordings list » les donne toutes, par leur dossier.",
    )


def _literal(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def of(folder: Path) -> list[Undo]:
    """What each procedure of that visit changed, in order; nothing for a plan. Usage if the folder tells nothing."""
    try:
        report = VisitReport.of(folder, events.read(folder))
    except OSError as error:
        raise Usage(
            "UNKNOWN_RUN", f"{folder} n'est pas l'enregistrement d'une exécution.", next_step="Donnez son dossier."
        ) from error
    if report.mode != "apply":
        return []
    found = [(run, _changes(run)) for run in report.runs if run.flow in flows.FLOWS]
    cells = _cells(folder)
    return [
        Undo(report.uai, flows.FLOWS[run.flow], Recorded(folder.name, run.flow, changes, cells))
        for run, changes in found
        if changes
    ]


def _changes(run: Report) -> dict[str, Was]:
    """What was changed, and what was under way as the run ended: whether that was kept, the screen will tell."""
    ended = {outcome.about: outcome for outcome in run.outcomes}
    found: dict[str, Was] = {}
    for planned in run.planned:
        outcome = ended.get(planned.about)
        if outcome is not None and outcome.status == "changed":
            found[planned.about] = Was(outcome.before, outcome.after)
        elif planned.differs and (outcome is None or outcome.status == "failed"):
            found.setdefault(planned.about, Was(planned.before, planned.after))
    return found


def _cells(folder: Path) -> tuple[TypedCell, ...] | None:
    try:
        return read_typed_cells((folder / CELLS).read_bytes())
    except (OSError, UnreadableFile):
        return None


def chosen(folder: Path, procedure: str = "") -> Undo:
    """The procedure of that visit to take back: the named one, or the only one that changed something; else Usage."""
    found = of(folder)
    named = flows.named(procedure).name if procedure else ""
    fitting = [undo for undo in found if named in ("", undo.flow.name)]
    if not fitting:
        raise Usage(
            "NOTHING_TO_UNDO",
            f"L'exécution {folder.name} n'a rien changé" + (f" pour « {procedure} »." if procedure else "."),
            next_step="« atrium-pronote history » donne les autres exécutions.",
        )
    if len(fitting) > 1:
        names = ", ".join(undo.flow.name for undo in fitting)
        raise Usage(
            "SEVERAL_PROCEDURES",
            f"L'exécution {folder.name} a fait plusieurs procédures : je les reprends une par une.",
            next_step=f"Ajoutez le nom de l'une d'elles : {names}. La dernière faite se reprend la première.",
        )
    return fitting[0]
