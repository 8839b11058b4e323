"""`python -m tests.zoo [LIBRARY | LIBRARY/KIND …]`: the table library × widget, the libraries set aside apart.

✓ passed; ✗ stopped, with the code, or what the servers lack although the robot said that it had changed them; ⚠ wrote
what nobody asked for.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from tests.zoo import installed
from tests.zoo.exhibits import KINDS, Exhibit, exhibits, libraries
from tests.zoo.trial import CONSOLES, Judged, console_trial, trial

FLOWS = sorted(set(KINDS.values()))


def _asked(words: list[str]) -> list[Exhibit]:
    shown = exhibits()
    return [one for one in shown if not words or one.library in words or one.name in words]


def _say(name: str, found: Judged) -> None:
    print(json.dumps({"name": name, **vars(found)}, ensure_ascii=False), file=sys.stderr, flush=True)  # noqa: T201


def _table(title: str, judged: dict[str, Judged], keys: Iterable[str]) -> Table:
    table = Table("library", *KINDS, title=title)
    for key in keys:
        table.add_row(key, *(judged[f"{key}/{kind}"].sign if f"{key}/{kind}" in judged else "" for kind in KINDS))
    return table


def main(words: list[str]) -> int:
    """Every widget asked for is tried, one after the other; a line each as it comes, then the tables."""
    if reason := installed.missing():
        print(reason)  # noqa: T201
        return 1
    judged: dict[str, Judged] = {}
    wrong: list[Judged] = []
    for one in _asked(words):
        judged[one.name] = found = trial(one)
        _say(one.name, found)
    whole = Table("console", *FLOWS, title="Zoo, whole consoles")
    for library in CONSOLES:
        if words and library not in words:
            continue
        signs = []
        for flow in FLOWS:
            found = console_trial(library, flow)
            _say(f"{library}/{flow}", found)
            signs.append(found)
        wrong += [one for one in signs if one.verdict == "wrong"]
        whole.add_row(library, *(one.sign for one in signs))
    console = Console(width=None if sys.stdout.isatty() else 170)
    shown = {key: one for key, one in libraries().items() if any(name.startswith(f"{key}/") for name in judged)}
    for title, aside in (("Zoo", False), ("Zoo, libraries set aside", True)):
        keys = [key for key, one in shown.items() if one.set_aside == aside]
        if keys:
            passed = [judged[name].verdict == "passed" for name in judged if name.split("/")[0] in keys]
            console.print(_table(f"{title}: {sum(passed)} of {len(passed)}", judged, keys))
    if whole.row_count:
        console.print(whole)
    return int(any(one.verdict == "wrong" for one in judged.values()) or bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
