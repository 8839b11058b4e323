"""Who is who among 5,000 accounts and 5,000 rows: seconds, and how right it is."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from robot.accounts import match
from tests.accounts.corpus import one_school

WANTED = 1.0
#: Pupils that make about 5,000 people with their guardians and the staff; the test corpus's own proportions.
PUPILS = 2150


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench."""
    pupils = int(argv[0]) if argv else PUPILS
    school = one_school(1, 1, pupils)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        found = match(school.accounts, school.rows, set_aside=school.set_aside)
        times.append(time.perf_counter() - start)
    right = sum(1 for one in found.links if school.truth.get(one.after) == (one.row.profile, one.row.key))
    sys.stdout.write(
        f"match: {len(school.accounts)} accounts + {len(school.rows)} rows in {min(times):.2f} s, worst of three "
        f"{max(times):.2f} s (wanted ≤ {WANTED:.0f}); {len(found.links)} links, "
        f"{len(found.links) - right} wrong, {len(found.doubts)} doubts\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
