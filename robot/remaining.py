"""How long the rest of a long work will take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from robot import limits

#: So many parts, at least, tell how fast the work goes.
LEAST = 3


class Remaining:
    """How long the rest of a long work will take: as the parts done lately did, since the first ones are slower."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()

    def at(self, done: int, total: int) -> float | None:
        """Seconds for the parts that are left; None as long as nothing tells."""
        now = self._clock()
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > LEAST + 1 and now - self._seen[0][0] > limits.LATELY:
            self._seen.popleft()
        start, first = self._seen[0]
        if done >= total:
            return 0.0
        return (now - start) / (done - first) * (total - done) if done - first >= LEAST else None
