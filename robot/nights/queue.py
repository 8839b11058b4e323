"""The durable queue, an engine of others (DBOS): one workflow per school and turn, taken by whichever machine is free.

Its identity is the night, the school and the turn, so that a school that is put in twice is there once. What the engine
stores of it is that and a code. It fences its own database only; the lease of the visit's process fences the browser.

Known of the engine (3.4): workers per machine are a setting of the queue, the same for all machines, hence `_Slots`;
only what was enqueued with a partition is taken from a queue with partitions; a workflow is taken by its own version.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID
from sqlalchemy import URL

from robot import limits
from robot.nights.retry import Following
from robot.store.database import Database

SCHOOLS, URGENT = "schools", "urgent"
#: In place of a night's name: a publication that a dead machine left stopped, with the number of its intention.
PUBLICATION = "publication "
#: What the engine says of a turn that it gave up: nothing follows it.
GIVEN_UP = ("ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")
ENDED = ["SUCCESS", *GIVEN_UP]
UNDER_WAY = ["ENQUEUED", "PENDING", "DELAYED"]
NAME = "atrium-pronote"
#: Does one turn of one school (night, UAI, turn), or the rescue of its publication; says what follows.
Turn = Callable[[str, str, int], Awaitable[Following]]
LOG_SIZE = 2**20
#: The engine's priorities, the least number first.
BEGUN, NEW = 1, 2
P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Handlers:
    """What this process does with what it takes."""

    visit: Turn
    rescue: Turn
    #: What the school's turns are bounded by together, on all machines: its console's host.
    host: Callable[[str], str]


_handlers: list[Handlers] = []


@DBOS.step(name="visit", preemptible=True)
async def _visit(night: str, uai: str, turn: int) -> str:
    return str(await _handlers[-1].visit(night, uai, turn))


@DBOS.step(name="rescue", preemptible=True)
async def _rescue(night: str, uai: str, turn: int) -> str:
    return str(await _handlers[-1].rescue(night, uai, turn))


@DBOS.workflow(name="school")
async def _school(night: str, uai: str, turn: int) -> str:
    said = await _visit(night, uai, turn)
    await _follow(night, uai, turn, Following.read(said))
    return said


@DBOS.workflow(name="publication")
async def _publication(night: str, uai: str, turn: int) -> str:
    said = await _rescue(night, uai, turn)
    await _follow(night, uai, turn, Following.read(said))
    return said


async def _follow(night: str, uai: str, turn: int, following: Following) -> None:
    if following.what == "end":
        return
    rescue = following.what == "rescue"
    with (
        SetWorkflowID(identity(night, uai, turn + 1)),
        SetEnqueueOptions() if rescue else _place(_handlers[-1].host(uai), turn + 1, following.seconds),
    ):
        await DBOS.enqueue_workflow_async(
            URGENT if rescue else SCHOOLS, _publication if rescue else _school, night, uai, turn + 1
        )


def _place(host: str, turn: int, seconds: float) -> SetEnqueueOptions:
    """Where a turn stands in the queue: a school that was begun goes before those of its host that were not."""
    return SetEnqueueOptions(
        queue_partition_key=host, priority=BEGUN if turn > 1 else NEW, delay_seconds=seconds or None
    )


def identity(night: str, uai: str, turn: int) -> str:
    """What the engine knows a turn by."""
    return f"{_prefix(night)}{uai}" + (f", {turn}" if turn > 1 else "")


def _prefix(night: str) -> str:
    return f"night {night}, "


def _uai_and_turn(night: str, identity: str) -> tuple[str, int]:
    uai, _, turn = identity.removeprefix(_prefix(night)).partition(", ")
    return uai, int(turn or 1)


@dataclass(frozen=True)
class Turns:
    """What the engine knows of one school's turns in a night, or of a publication's."""

    #: Number of the last one; 0 if there was none.
    last: int
    #: How many the engine gave up.
    given_up: int
    #: One is waited for, or going on.
    under_way: bool


class Queue:
    """This machine's end of the queue, from its launch to its close."""

    def __init__(
        self, database: Database, machine: str, version: str, handlers: Handlers, *, workers: int, per_host: int
    ):
        self._workers = workers
        self._per_host = per_host
        self._handlers = handlers
        self._database = database
        config: DBOSConfig = {
            "name": NAME,
            "system_database_url": engine_url(database.url).render_as_string(hide_password=False),
            "executor_id": machine,
            # Else a hash of the code: a machine of another version would neither take nor recover what is there.
            "application_version": version,
            "enable_otlp": False,
            "log_level": "WARNING",
        }
        self._dbos = DBOS(config=config)

    def launch(self) -> None:
        """From here on schools are taken. RobotError if the database does not answer."""
        if not self._database.shared:
            _write_ahead(Path(engine_url(self._database.url).database or ""))
        _handlers.append(self._handlers)
        with self._database.told():
            DBOS.launch()
            self._slots = _Slots(self._dbos, self._workers)
            DBOS.register_queue(
                SCHOOLS,
                # Each machine has its own number (`_Slots`); until it is known, the least.
                worker_concurrency=1,
                partition_concurrency=self._per_host,
                polling_interval_sec=limits.POLL,
                on_conflict="always_update",
            )
            DBOS.register_queue(URGENT, polling_interval_sec=limits.POLL, on_conflict="always_update")

    def put(self, night: str, uais: Iterable[str], *, turn: int = 1, seconds: float = 0) -> None:
        """These schools have that turn in the queue, each once, after so many seconds, whatever was there before."""
        with self._database.told():
            for uai in uais:
                with (
                    SetWorkflowID(identity(night, uai, turn)),
                    _place(self._handlers.host(uai), turn, seconds),
                ):
                    DBOS.enqueue_workflow(SCHOOLS, _school, night, uai, turn)

    def put_urgent(self, uai: str, intention: int) -> None:
        """The school's stopped publication is put back before anything else; asked for twice, it is done once.

        Asked for again after its last turn has ended, it has another one: an open intention is never left alone.
        """
        subject = f"{PUBLICATION}{intention}"
        turns = self.turns(subject, uai)
        if turns.under_way:
            return
        with self._database.told(), SetWorkflowID(identity(subject, uai, turns.last + 1)):
            DBOS.enqueue_workflow(URGENT, _publication, subject, uai, turns.last + 1)

    def under_way(self, night: str) -> set[str]:
        """The schools of that night that have a turn which is waited for or going on."""
        with self._database.told():
            found = DBOS.list_workflows(
                status=UNDER_WAY, workflow_id_prefix=_prefix(night), load_input=False, load_output=False
            )
        return {_uai_and_turn(night, workflow.workflow_id)[0] for workflow in found}

    def turns(self, night: str, uai: str) -> Turns:
        """What became of that school's turns."""
        with self._database.told():
            found = DBOS.list_workflows(workflow_id_prefix=identity(night, uai, 1), load_input=False, load_output=False)
        return Turns(
            max((_uai_and_turn(night, workflow.workflow_id)[1] for workflow in found), default=0),
            sum(workflow.status in GIVEN_UP for workflow in found),
            any(workflow.status in UNDER_WAY for workflow in found),
        )

    def take_over(self, machines: list[str]) -> int:
        """What these dead machines had begun is in the queue again, each school once; returns how many."""
        with self._database.told():
            return len(DBOS._recover_pending_workflows(machines))

    def holders(self) -> set[str]:
        """Machines that have begun something and not ended it."""
        with self._database.told():
            pending = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        return {workflow.executor_id for workflow in pending if workflow.executor_id}

    def take_no_more(self) -> None:
        """Nothing is taken from the queue any more; what is under way goes on."""
        self._slots.count = 0

    def close(self) -> None:
        """This machine has left the queue; what it had begun is left to others."""
        # A database that is gone would be waited for without an end, by threads that this process waits for.
        if self._dbos._sys_db_field is not None:
            self._dbos._sys_db_field._retry_connection_errors = False
        DBOS.destroy()
        _handlers.remove(self._handlers)

    def forget(self, before: datetime) -> None:
        """What the engine kept of turns that were put in earlier and have ended is gone."""
        with self._database.told():
            old = DBOS.list_workflows(status=ENDED, end_time=before.isoformat(), load_input=False, load_output=False)
            DBOS.delete_workflows([workflow.workflow_id for workflow in old])


class _Slots:
    """How many schools this machine bears: the engine has one number for all machines."""

    def __init__(self, dbos: Any, count: int) -> None:
        self.count = count
        read = dbos._sys_db.get_queue

        def mine(name: str, **more: Any) -> Any:
            queue = read(name, **more)
            if queue is not None and (name == SCHOOLS or not self.count):
                queue._worker_concurrency = self.count
            return queue

        dbos._sys_db.get_queue = mine


def engine_url(url: URL) -> URL:
    """Where the engine keeps its own tables: the same server, or a file beside the journal's.

    Its file has a write-ahead log, which a busy queue needs; the journal's must not (`robot.store.database`).
    """
    if url.drivername != "sqlite":
        return url
    path = Path(url.database or "")
    return url.set(database=str(path.with_name(f"{path.stem}-queue{path.suffix}")))


def _write_ahead(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, timeout=limits.JOURNAL)) as db:
        db.execute("PRAGMA journal_mode = WAL")


def note(what: str, error: Exception) -> None:
    """It stands in the engine's file, for whoever maintains the robot."""
    logging.getLogger("dbos").error(what, exc_info=error)


def log_to(path: Path, clean: Callable[[str], str]) -> None:
    """The engine's own words go to that file, without any secret: they are no agent's affair, and it hands on none."""
    handler = RotatingFileHandler(path, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8")
    handler.setFormatter(_Clean(clean))
    logger = logging.getLogger("dbos")
    logger.handlers[:] = [handler]
    logger.propagate = False


class _Clean(logging.Formatter):
    def __init__(self, clean: Callable[[str], str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")
        self._clean = clean

    def format(self, record: logging.LogRecord) -> str:
        """The line, cleaned."""
        return self._clean(super().format(record))


async def in_thread(call: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
    """What a blocking call returns, the other schools going on meanwhile."""
    return await asyncio.to_thread(call, *args, **more)
