"""The log of a visit as a listener: the same events, in the words of `log.jsonl`, between its technical lines."""

from __future__ import annotations

from typing import Any

from robot.runs import events
from robot.runs.events import Event, Listener

#: In the events' own file only: one line for each cell of a long list, and what another line says already.
LEFT_OUT = ("progressed", "picture_taken", "gesture_done", "view_refreshed")


def to_log(log: Any) -> Listener:
    """A listener that writes to that log."""

    def hear(event: Event) -> None:
        match event:
            case events.StepBegun():
                log.info("step", step=f"{event.section} {event.number}", says=event.says)
            case events.GestureBegun(gesture=gesture):
                log.info("gesture", verb=gesture.verb, what=gesture.what, writes=gesture.writes)
            case events.Failed(failure=failure):
                log.error("error", **failure.as_dict())
            case _ if event.event not in LEFT_OUT:
                log.info(event.event, **event.model_dump(mode="json", exclude={"schema_", "version", "time", "event"}))

    return hear
