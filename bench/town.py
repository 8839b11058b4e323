"""Many simulated schools in a process of their own, and the configuration that points the robot at them."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fixtures import town
from fixtures.__main__ import describe
from fixtures.server import Simulator
from fixtures.slow import every_answer

KINDS = {"usual": town.usual, "small": town.small}


@contextmanager
def running(kind: str, count: int, latency: float) -> Iterator[dict[str, Any]]:
    """Where everything is (as `fixtures.__main__.describe`), each answer so many seconds late; stopped at the end."""
    command = [sys.executable, "-m", "bench.town", kind, str(count), str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(timeout=30)


def main() -> int:
    """Serve until the standard input ends."""
    parser = argparse.ArgumentParser(prog="python -m bench.town")
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("count", type=int)
    parser.add_argument("latency", type=float)
    asked = parser.parse_args()
    with Simulator(
        lambda cas_url: KINDS[asked.kind](asked.count, cas_url), around=every_answer(asked.latency)
    ) as simulator:
        sys.stdout.write(json.dumps(describe(simulator)) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
