"""What a visit of the three procedures saves against three single runs: a school in order, the commands as typed."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from fixtures.__main__ import describe
from fixtures.server import Simulator
from flows import FLOWS
from robot import simulated
from robot.errors import Exit

UAI = "0069902F"
PAIRS = 3
ROOT = Path(__file__).resolve().parent.parent


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench; the number of pairs may be given."""
    pairs = int(next(iter(argv or ()), PAIRS))
    with tempfile.TemporaryDirectory(prefix="visit-") as folder, Simulator() as simulator:
        config = simulated.configure(describe(simulator), Path(folder))
        names = list(FLOWS)
        # In order: what this first visit had to change, the others find in place.
        _command(config, [*names], (Exit.CHANGED, Exit.NOTHING_TO_DO))
        single, together = [], []
        for turn in range(pairs):
            # In turn first and second: what else the machine does weighs on both alike.
            for one in (0, 1) if turn % 2 else (1, 0):
                if one:
                    together.append(_command(config, names, (Exit.NOTHING_TO_DO,)))
                else:
                    single.append(sum(_command(config, [name], (Exit.NOTHING_TO_DO,)) for name in names))
    ratios = [a / b for a, b in zip(single, together, strict=True)]
    sys.stdout.write(
        f"visit of {len(names)} procedures: {statistics.median(together):.1f} s against "
        f"{statistics.median(single):.1f} s for {len(names)} single runs; {statistics.median(ratios):.2f} times faster "
        f"(of {pairs} pairs: {', '.join(f'{one:.2f}' for one in sorted(ratios))})\n"
    )
    return 0


def _command(config: Path, names: list[str], ends: Sequence[Exit]) -> float:
    """Seconds that `run` takes, as its own process."""
    start = time.perf_counter()
    words = ["run", *names, "--school", UAI, "--yes", "--config", str(config), "--recordings", str(config.parent / "r")]
    done = subprocess.run(
        [sys.executable, "-m", "robot", *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in ends:
        raise SystemExit(f"visit: {done.returncode} {done.stdout}{done.stderr}")
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
