"""Who signs in administers two schools: the one that is asked for, and one whose writes are always wrong."""

from __future__ import annotations

from tests.foreign.served import SCHOOL, State

OTHER = "Collège des Modèles"


class Elsewhere(list[str]):
    """The other school's writes, told to the judge as well."""

    def __init__(self, judged: State) -> None:
        super().__init__()
        self._judged = judged

    def append(self, write: str) -> None:
        """As a list does."""
        super().append(write)
        self._judged.writes.append(f"elsewhere {write}")


def schools(state: State) -> dict[str, tuple[str, State]]:
    """UAI → name and state; the other one comes first in the alphabet."""
    other = State()
    other.writes = Elsewhere(state)
    return {"0139991P": (OTHER, other), "0139990N": (SCHOOL, state)}
