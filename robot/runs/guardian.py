"""A small process that outlives the robot: if the robot dies or hangs while a publication is stopped, it puts it back.

It is told all that it needs when it starts, on its standard input, and keeps it in memory: no file that is half written
meanwhile stops it, and no secret stands in its command or its environment. It says when it is ready; from then on only
SIGKILL ends it. « done » sends it home; « take over », the end of the input (the robot is dead), or the end of its time
(the robot hangs) make it republish. Its own work is `robot.runs.recovery`, loaded only when needed.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from robot import limits
from robot.errors import RobotError
from robot.widgets.patience import Patience

if TYPE_CHECKING:
    from robot.runs.recovery import Charge

DONE, TAKE_OVER, READY = b"done\n", b"take over\n", b"ready\n"
#: How a guardian ends that has tried all it can.
GIVEN_UP = 3
#: Set aside by a guardian: what is asked of a group of processes (the machine stops, somebody logs out) is not for it.
DEAF_TO = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def deadline(patience: float) -> float:
    """Seconds after which an outage has lasted too long, whatever the robot is doing: its guardian takes over."""
    return Patience(patience).outage


@dataclass
class Guardian:
    """The guardian as the robot sees it."""

    process: subprocess.Popen[bytes]
    #: The run's own.
    patience: Patience

    @classmethod
    def watch(cls, charge: Charge, *, browser: int) -> Guardian:
        """A guardian is ready; it survives a signal to the robot's group, and the terminal's closing.

        `browser` is the process of the robot's own, ended before the guardian takes over from a robot that lives.
        RobotError (NO_GUARDIAN) if it does not come up: nothing must be stopped then.
        """
        detached = 0x00000208 if sys.platform == "win32" else 0  # DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP
        process = subprocess.Popen(
            [sys.executable, "-m", "robot.runs.guardian"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=charge.environment,
            start_new_session=sys.platform != "win32",
            creationflags=detached,
        )
        guardian = cls(process, Patience(charge.patience))
        data = pickle.dumps(charge)
        guardian._say(f"{len(data)} {deadline(charge.patience)} {browser}\n".encode() + data)
        late = threading.Timer(limits.PROCESS, process.kill)
        late.daemon = True
        late.start()
        said = process.stdout.readline() if process.stdout else b""
        late.cancel()
        if said != READY:
            process.kill()
            raise RobotError(
                "NO_GUARDIAN",
                "Le programme qui remet la publication si le robot meurt n'a pas démarré : je n'arrête rien.",
                next_step="Relancez ; si cela dure, redémarrez la machine, ou signalez-le.",
            )
        return guardian

    @property
    def alive(self) -> bool:
        """It runs still."""
        return self.process.poll() is None

    def dismiss(self) -> None:
        """The publication is back: the guardian ends."""
        self._say(DONE, last=True)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=limits.PROCESS)

    def take_over(self) -> bool:
        """Let the guardian try, in a browser of its own; True if the publication is back."""
        self._say(TAKE_OVER, last=True)
        try:
            return self.process.wait(timeout=self.patience.taken_over) == 0
        except subprocess.TimeoutExpired:
            return False

    def _say(self, words: bytes, *, last: bool = False) -> None:
        if self.process.stdin is None:
            return
        with suppress(OSError, ValueError):
            self.process.stdin.write(words)
            self.process.stdin.flush()
            if last:
                self.process.stdin.close()


def main() -> int:
    """Wait for a word; 0 if the publication is back or never was this process's affair."""
    for number in DEAF_TO:
        signal.signal(number, signal.SIG_IGN)
    size, seconds, browser = sys.stdin.buffer.readline().split()
    data = sys.stdin.buffer.read(int(size))
    sys.stdout.buffer.write(READY)
    sys.stdout.buffer.flush()
    word = _heard(float(seconds))
    if word == DONE:
        return 0
    return _republish(data, int(browser), word)


def _heard(seconds: float) -> bytes | None:
    """What the robot says: a word, nothing if it is dead, None if it has said nothing in all that time."""
    words: queue.Queue[bytes] = queue.Queue()
    # Straight from the pipe: a thread that holds the buffer of the standard input would keep this process from ending.
    threading.Thread(target=lambda: words.put(os.read(0, 64)), daemon=True).start()
    try:
        return words.get(timeout=seconds)
    except queue.Empty:
        return None


def _republish(data: bytes, browser: int, word: bytes | None) -> int:
    from robot.runs import recovery  # noqa: PLC0415 - a guardian that is not needed loads nothing
    from robot.widgets import frozen  # noqa: PLC0415

    charge: Any = pickle.loads(data)  # noqa: S301 - written by the robot that started this process, on its own pipe
    if word is None:
        # Two must not work on one console.
        frozen.end(browser)
    # A robot that lives holds the school's lock itself.
    return 0 if recovery.insist(charge, locked=word in (TAKE_OVER, None)) else GIVEN_UP


if __name__ == "__main__":
    sys.exit(main())
