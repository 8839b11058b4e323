"""`python -m tests.zoo.traps [NAME …]`: the traps asked for (all, if none), a line each as it comes, then the table."""

from __future__ import annotations

import json
import sys

from rich.console import Console
from rich.table import Table

from tests.zoo import installed
from tests.zoo.traps.catalogue import TRAPS
from tests.zoo.traps.judging import Found, trial


def main(names: list[str]) -> int:
    """1 where something wrong was written."""
    judged: dict[str, Found] = {}
    for trap in TRAPS:
        if (names and trap.name not in names) or (trap.library and installed.missing()):
            continue
        judged[trap.name] = found = trial(trap)
        print(json.dumps({"name": trap.name, **vars(found)}, ensure_ascii=False), file=sys.stderr, flush=True)  # noqa: T201
    table = Table("trap", "verdict", "told", title="Traps")
    for name, found in sorted(judged.items(), key=lambda one: one[1].verdict, reverse=True):
        table.add_row(name, found.verdict, ", ".join((*found.bad, *found.told)))
    Console(width=None if sys.stdout.isatty() else 170).print(table)
    return int(any(found.verdict == "wrong" for found in judged.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
