"""How a command ends: by its own outcome, or with 30 as long as any publication is left stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from robot.errors import Exit
from robot.runs import recovery
from robot.runs.desk import RunOptions
from robot.runs.journal import Intention


@dataclass(frozen=True)
class Leaving:
    """The publications that are left stopped as a command ends, whatever school it was asked for."""

    left: tuple[Intention, ...]
    #: UAI → name, of those that are configured.
    names: Mapping[str, str]

    @classmethod
    def now(cls, common: RunOptions) -> Leaving:
        """As it is now."""
        left = tuple(recovery.stopped(common))
        schools = common.settings.schools
        return cls(left, {one.uai: schools[one.uai].name for one in left if one.uai in schools})

    def code(self, own: Exit) -> Exit:
        """How the command ends."""
        return Exit.PUBLICATION_STOPPED if self.left else own

    def sentences(self) -> list[str]:
        """One for each publication, with what to do at once."""
        return [
            f"{self._named(one.uai)} : publication arrêtée depuis le {recovery.since(one)}. {recovery.PUBLISH}"
            for one in self.left
        ]

    def _named(self, uai: str) -> str:
        return f"{self.names.get(uai, '')} ({uai})".strip()

    def told(self, answer: Mapping[str, Any]) -> dict[str, Any]:
        """The command's own answer, for a machine, with what is left stopped."""
        stopped = [{"uai": one.uai, "school": self.names.get(one.uai, ""), "since": one.opened} for one in self.left]
        ring = {"exit_code": int(Exit.PUBLICATION_STOPPED), "result": "publication_stopped"} if self.left else {}
        return {**answer, **ring, "publications_stopped": stopped}
