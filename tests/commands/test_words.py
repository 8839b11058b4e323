"""Every word of the command line that an agent can provoke is French."""

from __future__ import annotations

import re

import pytest

from robot.errors import Exit
from tests.conftest import Ask

ENGLISH = re.compile(
    r"\b(usage|errors?|try|for help|invalid|missing|required?|requires|default|show|exit|this|the|is|not|of|be|install|"
    r"customize|shell|current|input|should|valid|integer|string|number|numeric|bool|int|float|str|path|range|list|got|"
    r"unexpected|extra|such|did you mean|possible|aborted|command|args|env|var|take|takes|value|values|flow|choose|"
    r"given|parse|unable|greater|less|than|equal)\b",
    re.IGNORECASE,
)
#: Names that stay as they are.
NAMES = re.compile(
    r"--?[a-z][a-z-]*|\bdoctor\b|\brun\b|\bplan\b|\bshow\b|schools\.toml|\.env|ROBOT_\w+|account-link|session-duration"
    r"|\brecordings \w+|│ (?:list|check|export|import|share)\b"
)
COMMANDS = (
    *("", "plan", "run", "doctor", "learn", "schools", "schools import", "history", "show"),
    *("recover", "browser", "simulate", "demo", "replay", "undo", "decide"),
    *("bureau", "night", "work", "open", "report"),
    *("keyring", "keyring put", "keyring forget", "sign-ins", "sign-ins forget"),
    *("recordings", "recordings list", "recordings show", "recordings open", "recordings check"),
    *("recordings export", "recordings import", "recordings share"),
)
#: As typed → what the sentence must name.
FAULTS = {
    "": "Forme :",
    "--bogus": "--bogus n'existe pas",
    "bogus": "« bogus »",
    "plann": "« plan »",
    "--": "pas complète",
    "plan": "PROCÉDURE",
    "plan activation": "Il manque une option : --school",
    "plan activation -s": "la valeur de l'option -s",
    "plan activation --school": "la valeur de l'option --school",
    "plan activation -s X --config": "la valeur de l'option --config",
    "plan activation -s X --jsn": "--json",
    "plan activation -s X -z": "-z n'existe pas",
    "plan activation -s X --json=3": "--json ne prend pas de valeur",
    "plan activation -s X autre encore": "La procédure « autre » n'existe pas",
    "schools autre": "Commande inconnue : « autre »",
    "browser autre": "« autre » est en trop",
    "plan activation -s X -s Y": "--school est donnée 2 fois",
    "schools --config a.toml -c b.toml": "--config est donnée 2 fois",
    "plan activation -s X --slow vite": "--slow « vite »",
    "plan activation -s X --slow -3": "--slow « -3 »",
    "plan activation -s X --slow ٣": "nombre entier",
    "plan activation -s X --patience longtemps": "entre 1 et 300",
    "plan activation -s X --patience 301": "entre 1 et 300",
    "plan activation -s X --patience nan": "entre 1 et 300",
    "run account-link -s X --pace 1.5": "--pace « 1.5 »",
    "plan activaton -s X": "« activaton » n'existe pas",
    "plan activation -s X": "schools.toml n'existe pas",
}


def leaks(said: str) -> list[str]:
    """English words in it."""
    return [one[0] for one in ENGLISH.finditer(NAMES.sub("", said))]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_every_help_is_french(ask: Ask, command: str, option: str) -> None:
    answer = ask(*command.split(), option)
    assert answer.code == Exit.NOTHING_TO_DO
    assert "Forme : atrium-pronote" in answer.out
    assert "Afficher cette aide" in answer.out
    assert leaks(answer.out) == []


@pytest.mark.parametrize("words", FAULTS)
def test_every_fault_in_what_was_typed_is_told_in_french(ask: Ask, words: str) -> None:
    answer = ask(*words.split())
    assert answer.code == Exit.USAGE
    assert FAULTS[words] in answer.said
    assert leaks(answer.said) == []
    assert "Traceback" not in answer.said
