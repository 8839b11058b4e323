"""A screen for tests that show a window: the machine's own, else a virtual one (Xvfb), installed if we may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from robot.browser import install_package

SIZE = "1600x1100x24"


@contextmanager
def display() -> Iterator[Mapping[str, str]]:
    """The variables of a process that shows windows; the test is skipped where no screen is to be had."""
    if sys.platform != "linux" or os.environ.get("DISPLAY"):
        yield {}
        return
    if shutil.which("Xvfb") is None:
        install_package("xvfb", lambda _text: None)
    if (command := shutil.which("Xvfb")) is None:
        pytest.skip("neither a screen nor Xvfb on this machine")
    read, write = os.pipe()
    # It chooses a free number by itself and says which.
    with subprocess.Popen(
        [command, "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as said:
                yield {"DISPLAY": f":{said.readline().strip()}"}
        finally:
            server.terminate()
