"""What differs between a recording and the same path walked again: pictures and exact places do not count."""

from __future__ import annotations

from difflib import unified_diff

from robot.recordings.model import Recording


def differences(kept: Recording, now: Recording) -> list[str]:
    """Lines of a comparison, empty if both tell the same."""
    return list(unified_diff(_lines(kept), _lines(now), "enregistré", "refait", lineterm="", n=1))


def _lines(recording: Recording) -> list[str]:
    lines = [f"{recording.procedure} ({recording.section}) {recording.layout}"]
    for step in recording.steps:
        lines.append(f"{step.number}. {step.says}")
        lines += [act.model_copy(update={"region": None}).model_dump_json() for act in step.acts]
        lines += [change.model_dump_json() for change in step.changes]
    return lines
