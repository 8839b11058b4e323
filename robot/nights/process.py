"""The process of one school: started, waited for, and stopped: between two gestures if it hears, else with its browser.

A guardian that it started is left alone: it puts the publication back.
"""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from contextlib import suppress

import psutil

from robot import limits
from robot.nights.child import Task

#: Not ended with the visit that started it.
GUARDIAN = "robot.runs.guardian"
#: On Windows, what gives a visit a group of its own, and what can be said to such a group.
GROUP: int = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
STOP: int = getattr(signal, "CTRL_BREAK_EVENT", signal.SIGTERM)
#: How a visit ends that was stopped because its time was over.
TOO_LONG = 124


class Processes:
    """The visits under way on this machine."""

    def __init__(self) -> None:
        self._running: set[asyncio.subprocess.Process] = set()
        #: Somebody asked to stop, and not the school's own time.
        self.stopping = False

    async def run(self, task: Task) -> int:
        """Its exit code; TOO_LONG if its time was over. Cancelled, it is stopped first."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "robot.nights.child",
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # A Ctrl-C is for the night, which lets its visits finish.
            start_new_session=sys.platform != "win32",
            creationflags=GROUP,
        )
        self._running.add(process)
        try:
            await _hand_over(process, task)
            if self.stopping:
                _ask(process)
            return await asyncio.wait_for(process.wait(), limits.VISIT)
        except TimeoutError:
            await _stop(process)
            return TOO_LONG
        except asyncio.CancelledError:
            await _stop(process)
            raise
        finally:
            self._running.discard(process)

    def stop(self) -> None:
        """Every visit is asked to stop between two gestures; so is any that begins yet."""
        self.stopping = True
        for process in tuple(self._running):
            _ask(process)


async def _hand_over(process: asyncio.subprocess.Process, task: Task) -> None:
    if process.stdin is not None:
        with suppress(ConnectionError):
            process.stdin.write(task.model_dump_json().encode())
            await process.stdin.drain()
        process.stdin.close()


def _ask(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.send_signal(STOP)


async def _stop(process: asyncio.subprocess.Process) -> None:
    _ask(process)
    try:
        await asyncio.wait_for(process.wait(), limits.VISIT_STOPS)
    except TimeoutError:
        kill(process.pid)
        await process.wait()


def kill(pid: int) -> None:
    """That process and all that it started are ended at once, but for a guardian."""
    with suppress(psutil.NoSuchProcess):
        top = psutil.Process(pid)
        for process in (top, *_descendants(top)):
            with suppress(psutil.NoSuchProcess):
                process.kill()


def _descendants(process: psutil.Process) -> list[psutil.Process]:
    found = []
    for child in process.children():
        with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            if GUARDIAN in child.cmdline():
                continue
            found += [child, *_descendants(child)]
    return found
