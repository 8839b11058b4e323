"""How much is kept of what screens showed: pictures, the browser's recording. What was said and done is always kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from robot import faults
from robot.errors import Usage
from robot.labels import normal

#: « words »: nothing. « failure »: of what failed. « usual », an agent's own command: pictures always, the recording of
#: what failed. « always »: both.
Kept = Literal["words", "failure", "usual", "always"]
#: As a night is told, on its command or in a variable.
WORDS: dict[str, Kept] = {"jamais": "words", "échec": "failure", "toujours": "always"}
POLICY, SIZE = "ROBOT_EVIDENCE", "ROBOT_EVIDENCE_SIZE"
#: Megabytes that one night may keep on one machine.
MEGABYTES = 2000
LARGEST = 10**7
MEGABYTE = 10**6
KINDS = (".png", ".jpg", ".zip")


def policy(said: str, env: Mapping[str, str]) -> Kept:
    """What a night keeps: as said on its command, else in the environment, else of what failed. Usage if not known."""
    given = said or env.get(POLICY, "échec")
    known = {normal(word): kept for word, kept in WORDS.items()}
    if normal(given) not in known:
        raise Usage(
            "BAD_EVIDENCE",
            f"{'--evidence' if said else POLICY} = {faults.shown(given)} n'est pas connu.",
            next_step=f"Écrivez l'un de ces mots : {', '.join(WORDS)}.",
        )
    return known[normal(given)]


def bytes_allowed(said: int | None, env: Mapping[str, str]) -> int:
    """How much a night may keep on this machine, in bytes. Usage if the environment holds no such number."""
    if said is not None:
        return said * MEGABYTE
    given = env.get(SIZE, str(MEGABYTES))
    if not (given.isascii() and given.isdigit() and len(given) <= len(str(LARGEST)) and int(given) <= LARGEST):
        raise Usage(
            "BAD_EVIDENCE",
            f"{SIZE} = {faults.shown(given)} n'est pas un nombre de mégaoctets.",
            next_step=f"Donnez un entier de 0 à {LARGEST}, par exemple {MEGABYTES}.",
        )
    return int(given) * MEGABYTE


def faults_of(env: Mapping[str, str]) -> list[Usage]:
    """What is wrong with these settings, before any night."""
    wrong = []
    for setting in (lambda: policy("", env), lambda: bytes_allowed(None, env)):
        try:
            setting()
        except Usage as error:
            wrong.append(error)
    return wrong


def size_of(folder: Path) -> int:
    """Bytes of the pictures and recordings in that folder of a visit; 0 if there is none."""
    try:
        return sum(file.stat().st_size for file in folder.iterdir() if file.suffix in KINDS)
    except OSError:
        return 0
