"""The benches by name: `python -m bench link`; without a name, each in turn."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

#: Command → the module whose `main` runs it, imported only then.
COMMANDS = {
    "match": "bench.match",
    "link": "bench.link",
    "outage": "bench.outage",
    "visit": "bench.visit",
    "following": "bench.following",
    "drift": "bench.drift",
    "explore": "tests.exploring.__main__",
    "zoo": "tests.zoo.__main__",
    "traps": "tests.zoo.traps.__main__",
    "night": "bench.night",
    "full-night": "bench.full_night",
    "kills": "bench.kills",
    "faults": "bench.faults",
}

#: Only when named: each takes an hour or more.
LONG = ("kills", "faults", "explore")


def main(argv: Sequence[str]) -> int:
    """Run one bench, or all of them; the worst of their exit codes."""
    if not argv:
        return max(_run(name, ()) for name in COMMANDS if name not in LONG)
    name, *rest = argv
    if name not in COMMANDS:
        sys.stderr.write(f"python -m bench [{' | '.join(COMMANDS)}]\n")
        return 2
    return _run(name, rest)


def _run(name: str, argv: Sequence[str]) -> int:
    return int(import_module(COMMANDS[name]).main(list(argv)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
