"""A small process that outlives the robot: if the robot dies while a publication is stopped, it puts it back.

It listens on its standard input. « done » ends it; « take over », or the end of the input (the robot is dead), makes
it republish. Its own work is `robot.runs.recovery`, loaded only when needed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from robot.runs.desk import Settled

DONE, TAKE_OVER = "done\n", "take over\n"
#: Seconds that the robot waits for its guardian's own attempts.
PATIENCE = 300


@dataclass
class Guardian:
    """The guardian as the robot sees it."""

    process: subprocess.Popen[str]

    @classmethod
    def watch(cls, settled: Settled, uai: str, intention: int) -> Guardian:
        """A guardian is running; it survives a Ctrl-C in the robot's terminal and the terminal's closing."""
        command = [
            *(sys.executable, "-m", "robot.runs.guardian", "--config", str(settled.settings.path)),
            *("--recordings", str(settled.recordings.resolve()), "--school", uai, "--intention", str(intention)),
            *("--patience", str(settled.patience)),
        ]
        detached = 0x00000208 if sys.platform == "win32" else 0  # DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP
        process = subprocess.Popen(  # noqa: S603 - our own module
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=sys.platform != "win32",
            creationflags=detached,
        )
        return cls(process)

    def dismiss(self) -> None:
        """The publication is back: the guardian ends."""
        self._say(DONE)
        self.process.wait(timeout=PATIENCE)

    def take_over(self) -> bool:
        """Let the guardian try, in a browser of its own; True if the publication is back."""
        self._say(TAKE_OVER)
        try:
            return self.process.wait(timeout=PATIENCE) == 0
        except subprocess.TimeoutExpired:
            return False

    def _say(self, word: str) -> None:
        if self.process.stdin is None:
            return
        try:
            self.process.stdin.write(word)
            self.process.stdin.close()
        except OSError:
            return


def main() -> int:
    """Wait for a word; 0 if the publication is back or never was this process's affair."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--recordings", type=Path, required=True)
    parser.add_argument("--school", required=True)
    parser.add_argument("--intention", type=int, required=True)
    parser.add_argument("--patience", type=float, required=True)
    args = parser.parse_args()
    word = sys.stdin.readline()
    if word == DONE:
        return 0
    from robot.runs import recovery  # noqa: PLC0415 - a guardian that is not needed loads nothing

    return (
        0
        if recovery.insist(
            args.config, args.recordings, args.school, args.intention, args.patience, locked=word == TAKE_OVER
        )
        else 1
    )


if __name__ == "__main__":
    sys.exit(main())
