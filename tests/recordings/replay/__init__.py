"""Chrome's own replayer, put in place from npm, and asked to play a user flow."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from filelock import FileLock

from robot import browser
from robot.recordings.user_flow import UserFlow
from tests import npm

HERE = Path(__file__).parent
CACHE = HERE / ".cache"
SCRIPT = "replay.mjs"
#: Seconds for its browser to close.
PATIENCE = 60


@dataclass(frozen=True)
class SignIn:
    """Where somebody signs in before the flow is played, and as whom."""

    url: str
    #: What is pressed there before the form comes; empty where it is there at once.
    first: str
    login: str
    password: str
    #: What lies over the page afterwards, and is put aside; empty where nothing does.
    then: str


@cache
def missing() -> str:
    """Why the replayer cannot be used here; empty once it is in place."""
    CACHE.mkdir(exist_ok=True)
    with FileLock(CACHE / "lock"):
        return npm.missing(HERE, CACHE)


@contextmanager
def played(flow: UserFlow, sign_ins: Sequence[SignIn]) -> Iterator[None]:
    """Inside, the flow has been played to its last step, and the page still stands.

    AssertionError with what the replayer says if it was not.
    """
    found = browser.find(os.environ, window=False)
    assert found is not None
    arguments = [*browser.QUIET, *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else [])]
    asked = {
        "browser": str(found.path),
        "arguments": arguments,
        "signIns": [asdict(one) for one in sign_ins],
        "flow": flow,
    }
    # It finds its packages beside itself.
    shutil.copy(HERE / SCRIPT, CACHE / SCRIPT)
    pipe = subprocess.PIPE
    with subprocess.Popen(["node", SCRIPT], cwd=CACHE, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        said = process.stdout.readline()
        assert said == "played\n", process.stderr.read()[:1500]
        try:
            yield
        finally:
            process.stdin.close()
            process.wait(PATIENCE)
