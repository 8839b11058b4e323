"""Where the robot tells what happens: written to `events.jsonl` at once, then heard by whoever listens."""

from __future__ import annotations

import json
from collections.abc import Iterable

from robot.hiding import KNOWN
from robot.runs.events import FILE, Event, Listener
from robot.runs.evidence import Evidence


class EventLog:
    """The events of one visit."""

    def __init__(self, evidence: Evidence, listeners: Iterable[Listener]) -> None:
        self._listeners = list(listeners)
        self._file = evidence.lines(FILE)

    def emit(self, event: Event) -> None:
        """It is written, without any secret, and heard. A full disk costs the line, nothing else.

        What a listener raises is raised, once: it hears no more then (a closed terminal), so that how the visit ends is
        written down all the same.
        """
        data = KNOWN.cleaned(event.model_dump(mode="json", by_alias=True), keys=False)
        self._file.write(json.dumps(data, ensure_ascii=False) + "\n")
        self._file.flush()
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                self._listeners.remove(listener)
                raise

    def close(self) -> None:
        """The file is complete."""
        self._file.close()
