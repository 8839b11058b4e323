"""A night with real visits over simulated schools with faults drawn from a seed: one right outcome each; the figures.

`python -m bench faults [--count 200] [--seed 14]`
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.nights import faulty, postgresql


def main(argv: Sequence[str]) -> int:
    """Print the figures; 1 if anything is not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m bench faults", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=14)
    asked = parser.parse_args(argv)
    start = time.monotonic()
    try:
        with postgresql.running() as server, tempfile.TemporaryDirectory(prefix="faults-") as folder:
            night, ended = faulty.night(Path(folder), server.new(), asked.count, asked.seed, 120.0 * asked.count)
            wrong = [*([] if ended else ["the night did not end"]), *night.faults()]
            rows = night.place.rows()
    except RuntimeError as error:
        sys.stdout.write(f"faults: not measured, {error}\n")
        return 0
    outcomes = Counter(f"{row.exit_code} {row.code}".strip() for row in rows)
    sys.stdout.write(
        f"faults: {asked.count} schools, {len(faulty.FAULTS)} kinds; {time.monotonic() - start:.0f} s\n"
        f"  outcomes: {', '.join(f'{count} × {what}' for what, count in sorted(outcomes.items()))}\n"
        f"  visits: {sum(row.attempts for row in rows)}\n"
        f"  not as it must be: {len(wrong)}\n"
    )
    sys.stdout.writelines(f"    {one}\n" for one in wrong)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
