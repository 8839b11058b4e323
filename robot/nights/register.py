"""The nights in the database: which schools were asked for, and the one outcome of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal, Protocol

from sqlalchemy import delete, func, insert, or_, select, update

from robot.errors import Exit
from robot.hiding import KNOWN
from robot.nights.summary import SchoolNight
from robot.store.database import Database
from robot.store.tables import NIGHTS, OUTCOMES

Mode = Literal["plan", "apply"]
GOOD = (Exit.NOTHING_TO_DO, Exit.CHANGED, Exit.DIFFERENCES)
#: A night begins at noon: what is done at three in the morning belongs to the evening before.
NOON = timedelta(hours=12)


@dataclass(frozen=True)
class Night:
    """One night, as it was asked for."""

    #: Its date; a later one of the same date has a number too: « 2026-11-26.2 ».
    name: str
    #: What was asked for, in words of the command line; the same again is the same night, as long as it lasts.
    selection: str
    mode: Mode
    robot: str
    started: str
    #: No school begins after it (ISO, with its offset).
    until: str | None
    ended: str | None

    @property
    def date(self) -> date:
        """The evening on which it began."""
        return date.fromisoformat(self.name.partition(".")[0])

    @property
    def number(self) -> int:
        """Which night of that date it is."""
        return int(self.name.partition(".")[2] or 1)

    def over(self, now: datetime) -> bool:
        """No school begins any more."""
        return self.until is not None and now >= datetime.fromisoformat(self.until)


class OutcomeRow(Protocol):
    """What became of one school so far."""

    uai: str
    attempts: int
    turn: int
    machine: str | None
    started: str | None
    ended: str | None
    exit_code: int | None
    code: str | None
    host: str | None
    told: str | None


class Register:
    """All nights of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- nights ------------------------------------------------------------------------------------------------

    def begin(
        self, selection: str, mode: Mode, robot: str, uais: Sequence[str], *, until: datetime | None, once: bool
    ) -> Night:
        """The night of these schools: the one that is under way if it was asked for before, else a new one.

        `once`: one that has ended is returned as it is, for there is one such night a date.
        """
        day = (datetime.now().astimezone() - NOON).date().isoformat()
        with self._database.writing() as db:
            self._database.serial(db, "nights")
            known = [
                Night(*row)
                for row in db.execute(
                    select(NIGHTS)
                    .where(or_(NIGHTS.c.night == day, NIGHTS.c.night.like(f"{day}.%"), NIGHTS.c.ended.is_(None)))
                    .order_by(NIGHTS.c.started)
                )
            ]
            same = [night for night in known if (night.selection, night.mode) == (selection, mode)]
            found = next((night for night in same if night.ended is None), None)
            if found is None and once:
                found = next((night for night in same if night.name.startswith(day)), None)
            if found is None:
                taken = {night.name for night in known}
                names = (day, *(f"{day}.{number}" for number in range(2, 10_000)))
                name = next(name for name in names if name not in taken)
                found = Night(name, selection, mode, robot, _now(), None, None)
                db.execute(
                    insert(NIGHTS).values(night=name, selection=selection, mode=mode, robot=robot, started=_now())
                )
            if found.ended is None:
                limit = until.isoformat(timespec="seconds") if until else None
                db.execute(update(NIGHTS).where(NIGHTS.c.night == found.name).values(until=limit))
                there = set(db.execute(select(OUTCOMES.c.uai).where(OUTCOMES.c.night == found.name)).scalars())
                new = [uai for uai in uais if uai not in there]
                if new:
                    rows = [{"night": found.name, "uai": uai, "attempts": 0, "turn": 0} for uai in new]
                    db.execute(insert(OUTCOMES), rows)
        return self.night(found.name)

    def night(self, name: str) -> Night:
        """That night. KeyError if there is none."""
        with self._database.reading() as db:
            row = db.execute(select(NIGHTS).where(NIGHTS.c.night == name)).first()
        if row is None:
            raise KeyError(name)
        return Night(*row)

    def unended(self) -> list[Night]:
        """The nights under way, the oldest first."""
        with self._database.reading() as db:
            return [Night(*row) for row in db.execute(select(NIGHTS).where(NIGHTS.c.ended.is_(None)))]

    def last_ended(self) -> Night | None:
        """The last night that has ended."""
        with self._database.reading() as db:
            row = db.execute(select(NIGHTS).where(NIGHTS.c.ended.is_not(None)).order_by(NIGHTS.c.ended.desc())).first()
        return Night(*row) if row is not None else None

    def end(self, name: str) -> bool:
        """The night has ended; False if somebody else has said so already."""
        with self._database.writing() as db:
            ended = update(NIGHTS).where(NIGHTS.c.night == name, NIGHTS.c.ended.is_(None)).values(ended=_now())
            return db.execute(ended).rowcount == 1

    def forget(self, before: date) -> None:
        """Nights that began earlier are gone, with what they told."""
        with self._database.writing() as db:
            for table in (OUTCOMES, NIGHTS):
                db.execute(delete(table).where(table.c.night < before.isoformat()))

    # --- schools -----------------------------------------------------------------------------------------------

    def row(self, night: str, uai: str) -> OutcomeRow | None:
        """What became of that school so far; None if it is not of that night."""
        with self._database.reading() as db:
            found: OutcomeRow | None = db.execute(
                select(OUTCOMES).where(OUTCOMES.c.night == night, OUTCOMES.c.uai == uai)
            ).first()
        return found

    def rows(self, night: str) -> list[OutcomeRow]:
        """All schools of that night."""
        with self._database.reading() as db:
            return list(db.execute(select(OUTCOMES).where(OUTCOMES.c.night == night).order_by(OUTCOMES.c.uai)))

    def left(self, night: str) -> int:
        """How many schools have no outcome yet."""
        with self._database.reading() as db:
            query = select(func.count()).select_from(OUTCOMES)
            return int(db.execute(query.where(OUTCOMES.c.night == night, OUTCOMES.c.ended.is_(None))).scalar() or 0)

    def waiting(self, night: str) -> list[str]:
        """The schools that have no outcome yet."""
        query = select(OUTCOMES.c.uai).where(OUTCOMES.c.night == night, OUTCOMES.c.ended.is_(None))
        with self._database.reading() as db:
            return list(db.execute(query).scalars())

    def ended(self, night: str) -> list[tuple[str, str]]:
        """The schools that have their outcome, with the moment of it, the first one first."""
        query = select(OUTCOMES.c.uai, OUTCOMES.c.ended).where(OUTCOMES.c.night == night)
        with self._database.reading() as db:
            rows = db.execute(query.where(OUTCOMES.c.ended.is_not(None)).order_by(OUTCOMES.c.ended))
            return [(uai, ended) for uai, ended in rows]

    def claim(self, night: str, uai: str, machine: str) -> None:
        """That machine works on it now, and nobody else's word counts any more. Only whoever holds its lease may."""
        with self._database.writing() as db:
            db.execute(
                update(OUTCOMES)
                .where(OUTCOMES.c.night == night, OUTCOMES.c.uai == uai)
                .values(machine=machine, started=func.coalesce(OUTCOMES.c.started, _now()))
            )

    def tell(
        self,
        night: str,
        uai: str,
        turn: int,
        machine: str,
        school: SchoolNight,
        *,
        host: str = "",
        visited: bool = True,
    ) -> bool:
        """What a visit, or its death, says of the school in that turn; False if another machine works on it by now."""
        mine = (OUTCOMES.c.night == night, OUTCOMES.c.uai == uai, OUTCOMES.c.turn < turn, OUTCOMES.c.ended.is_(None))
        with self._database.writing() as db:
            row = db.execute(select(OUTCOMES).where(*mine)).first()
            if row is None or row.machine not in (None, machine):
                return False
            if row.told:
                school = school.after(SchoolNight.model_validate_json(row.told))
            told = update(OUTCOMES).where(*mine, OUTCOMES.c.machine.is_not_distinct_from(row.machine))
            return (
                db.execute(
                    told.values(
                        turn=turn,
                        attempts=row.attempts + visited,
                        exit_code=int(school.exit_code),
                        code=school.code,
                        host=host,
                        told=json.dumps(KNOWN.cleaned(school.model_dump(mode="json"), keys=False), ensure_ascii=False),
                    )
                ).rowcount
                == 1
            )

    def close(self, night: str, uai: str) -> None:
        """What was told last is its outcome."""
        with self._database.writing() as db:
            of_it = (OUTCOMES.c.night == night, OUTCOMES.c.uai == uai, OUTCOMES.c.ended.is_(None))
            db.execute(update(OUTCOMES).where(*of_it).values(ended=_now()))

    def failed(self, night: str) -> list[str]:
        """The schools of that night where something was left to do."""
        good = [int(code) for code in GOOD]
        return [row.uai for row in self.rows(night) if row.exit_code is None or row.exit_code not in good]


def schools(rows: Iterable[OutcomeRow], names: dict[str, str]) -> list[SchoolNight]:
    """What each row told; a school whose turn never came is told as that."""
    return [
        SchoolNight.model_validate_json(row.told)
        if row.told
        else SchoolNight(uai=row.uai, name=names.get(row.uai, row.uai), exit_code=Exit.INTERRUPTED, begun=False)
        for row in rows
    ]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
