"""What does not agree about a recording: with the documented steps, the labels, its own folder, or the reference."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

import flows
from robot import labels
from robot.labels import Label
from robot.recordings import reference
from robot.recordings.model import Act, Recording
from robot.recordings.named import Named
from robot.runs import events


def faults(named: Named) -> list[str]:
    """A French sentence each, empty where all agree.

    A reference must have every documented step as this version words it, captions that its labels know, and the
    pictures that it names. A run is laid beside the references of its procedures: what its screens write otherwise.
    """
    found = [] if named.is_reference else list(_unread(named))
    for recording in named.recordings:
        found += _steps(recording, whole=named.is_reference)
        found += _captions(recording) if named.is_reference else _otherwise(recording)
    if named.is_reference:
        (recording,) = named.recordings
        missing = [step for step in recording.steps if step.picture and not (named.folder / step.picture).is_file()]
        found += [f"pas {step.number} : l'image {step.picture} n'est pas dans le dossier" for step in missing]
    return found


def _unread(named: Named) -> Iterator[str]:
    lines = (named.folder / events.FILE).read_bytes().splitlines()
    for number, line in enumerate(lines, 1):
        if events.parsed(line) is None:
            yield f"{events.FILE}, ligne {number} : pas une ligne entière, ou d'une autre version du robot"


def _steps(recording: Recording, *, whole: bool) -> Iterator[str]:
    flow = flows.FLOWS.get(recording.procedure)
    if flow is None:
        yield f"la procédure « {recording.procedure} » n'existe pas"
        return
    told = {step.number: step.says for step in recording.steps}
    for number, says in told.items():
        if flow.steps.get(number) != says:
            yield f"pas {number} : « {says} », et la page d'aide dit « {flow.steps.get(number, 'rien')} »"
    for number in flow.steps:
        if whole and number not in told:
            yield f"pas {number} : absent"


@cache
def _known() -> Mapping[str, tuple[Label, ...]]:
    """Key → the labels of that key: both products have some of the same name."""
    found: dict[str, tuple[Label, ...]] = {}
    for product in labels.FILES:
        for key, label in labels.load(product).items():
            found[key] = (*found.get(key, ()), label)
    return found


def _acts(recording: Recording) -> Iterator[tuple[int, Act]]:
    return ((step.number, act) for step in recording.steps for act in step.acts if act.label)


def _captions(recording: Recording) -> Iterator[str]:
    for number, act in _acts(recording):
        if act.label not in _known():
            yield f"pas {number} : l'étiquette « {act.label} » n'existe pas"
        elif act.caption and not any(label.matches(act.caption) for label in _known()[act.label]):
            yield f"pas {number} : « {act.caption} » n'est pas un libellé connu de « {act.label} »"


def _otherwise(recording: Recording) -> Iterator[str]:
    """What this installation calls otherwise than the simulated one, label by label."""
    usual: dict[str, set[str]] = defaultdict(set)
    for _, other in reference.every():
        if other.procedure == recording.procedure:
            for _, act in _acts(other):
                usual[act.label].add(act.caption)
    told: set[tuple[str, str]] = set()
    for number, act in _acts(recording):
        captions = {caption for caption in usual[act.label] if caption}
        if act.caption and captions and act.caption not in captions and (act.label, act.caption) not in told:
            told.add((act.label, act.caption))
            shown = " ou ".join(f"« {caption} »" for caption in sorted(captions))
            yield f"pas {number}, {act.label} : « {act.caption} » à l'écran, {shown} dans la référence"
