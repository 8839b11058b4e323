"""How an import is told: each thing that was done, what it is taken for, and the lines that are proposed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from robot.labels.local import SCREENS
from robot.recordings.aligning import Understanding, Understood
from robot.telling import line
from robot.terminal import Terminal

MARKS = {
    "known": ("=", "dim"),
    "renamed": ("~", "yellow"),
    "way": ("~", "yellow"),
    "aside": ("·", "dim"),
    "elsewhere": ("·", "dim"),
    "unknown": ("?", "red"),
    "refused": ("✗", "red"),
}


def tell(terminal: Terminal, section: str, found: Understanding, proposed: Sequence[str]) -> None:
    """All of it, for a person."""
    layout = f" ({found.recording.layout})" if found.recording.layout else ""
    terminal.headline(f"{section}{layout}")
    for one in found.done:
        mark, style = MARKS[one.how]
        terminal.hanging(line("  ", (mark, style), " "), said(one, section))
    if found.missing:
        steps = sorted({one.number for one in found.missing})
        terminal.print(f"Pas dans cet enregistrement, ou pas reconnu : {section} {', '.join(map(str, steps))}.")
    if proposed:
        if any(one.made.begins for one in found.done):
            terminal.print("codegen coupe les noms longs : comparez chaque libellé avec l'écran.", style="yellow")
        terminal.print("À coller dans labels.local.toml, après vérification :")
        for lines in proposed:
            terminal.verbatim(lines)
    else:
        terminal.print("Aucune ligne à proposer.")


def said(one: Understood, section: str) -> str:
    """One thing that was done, and what it is taken for."""
    name = f"« {one.made.names[0]} »" if one.made.names else "une chose sans nom"
    match one.how:
        case "known" | "renamed" if one.asked is not None:
            otherwise = ", sous un autre nom" if one.how == "renamed" else ""
            return f"{name} : {section} {one.asked.number}, {one.asked.what}{otherwise}"
        case "way":
            return f"{name} : sur le chemin vers {SCREENS[one.why]}"
        case "aside":
            return f"{name} : laissé de côté (connexion, bandeau)"
        case "elsewhere":
            return f"{name} : connu, sans être un pas de plus"
        case "refused":
            return f"{name} : pas proposée, {one.why}"
    return f"{name} : pas compris"


def as_dict(found: Understanding, proposed: Sequence[str]) -> dict[str, Any]:
    """All of it, for a machine."""
    return {
        "layout": found.recording.layout,
        "done": [
            {
                "caption": one.made.names[0] if one.made.names else "",
                "how": one.how,
                "step": one.asked.number if one.asked else None,
                "key": one.asked.key if one.asked else "",
            }
            for one in found.done
        ],
        "missing_steps": sorted({one.number for one in found.missing}),
        "captions": found.captions,
        "ways": {screen: list(captions) for screen, captions in found.ways.items()},
        "lines_to_paste": list(proposed),
    }
