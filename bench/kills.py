"""Deaths at drawn moments of a night: no school left unpublished, none written wrongly, one outcome each; the figures.

`python -m bench kills [--count 100] [--seed 14]`
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.nights import killing, postgresql

#: Seconds within which a survivor publishes again.
BACK = 30.0


def main(argv: Sequence[str]) -> int:
    """Print the figures; 1 if anything is not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m bench kills", description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after so long, and judge what was done")
    asked = parser.parse_args(argv)
    start = time.monotonic()
    try:
        with postgresql.running() as server, tempfile.TemporaryDirectory(prefix="kills-") as folder:
            limit = 60 * asked.minutes or 150.0 * asked.count
            killed, ended = killing.night(Path(folder), server.new(), asked.count, asked.seed, seconds=limit, say=_say)
            faults = killed.faults(whole=ended or not asked.minutes)
            done = killed.ended()
            rows = killed.place.rows()
    except RuntimeError as error:
        sys.stdout.write(f"kills: not measured, {error}\n")
        return 0
    met = [death for death in done if death.when is not None]
    backs = {str(death): killed.back_after(death) for death in met}
    cut_off = sorted(seconds for seconds in backs.values() if seconds)
    sys.stdout.write(
        f"kills: {len(done)} of {asked.count} schools ended, {len(met)} of them met a death "
        f"({', '.join(f'{count} {what}' for what, count in Counter(death.victim for death in met).items())}), "
        f"{sum(bool(death.at) for death in met)} of them at an intention; {time.monotonic() - start:.0f} s\n"
        f"  cut off at the death: {len(cut_off)}; back after {_spread(cut_off)} s (wanted ≤ {BACK:.0f})\n"
        f"  outcomes: {dict(sorted(Counter(str(row.exit_code) for row in rows).items()))}, "
        f"visits per school at most {max((row.attempts for row in rows), default=0)}\n"
        f"  not as it must be: {len(faults)}\n"
    )
    sys.stdout.writelines(f"    {fault}\n" for fault in faults)
    late = {death: seconds for death, seconds in backs.items() if seconds > BACK}
    sys.stdout.writelines(f"    late: {death}: {seconds:.1f} s\n" for death, seconds in late.items())
    return int(bool(faults or late))


def _say(text: str) -> None:
    sys.stdout.write(f"  {text}\n")
    sys.stdout.flush()


def _spread(seconds: Sequence[float]) -> str:
    if not seconds:
        return "–"
    return f"{seconds[0]:.1f} – {seconds[len(seconds) // 2]:.1f} – {seconds[-1]:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
