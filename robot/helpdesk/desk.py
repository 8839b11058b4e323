"""What every page of the desk stands on: the schools as configured now, the recordings, the visits under way."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from robot import config
from robot.config import School, Survey
from robot.helpdesk.recorded import Recorded
from robot.helpdesk.visits import Visits
from robot.nights import folder as nights
from robot.nights.summary import Summary
from robot.runs import recovery
from robot.runs.desk import RunOptions
from robot.runs.journal import Intention, Journal
from robot.store.address import address


@dataclass
class HelpDesk:
    """One `schools.toml`, one folder of recordings."""

    config: Path
    recordings: Path
    #: For what should appear on a screen, as the commands have it.
    patience: float = 15
    visits: Visits = field(default_factory=Visits)
    recorded: Recorded = field(init=False)
    _survey: tuple[tuple[int, ...], Survey] | None = None
    _night: tuple[Path, int, Summary] | None = None
    _journal: Journal | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.config, self.recordings = self.config.resolve(), self.recordings.resolve()
        self.recorded = Recorded(self.recordings)

    @property
    def survey(self) -> Survey:
        """The configuration as it stands in its files now, with all that is wrong with it."""
        files = (self.config, self.config.parent / ".env")
        stamps = tuple(file.stat().st_mtime_ns if file.exists() else 0 for file in files)
        with self._lock:
            if self._survey is None or self._survey[0] != stamps:
                self._survey = (stamps, config.survey(self.config))
            return self._survey[1]

    def school(self, uai: str) -> School | None:
        """The school with that UAI; None if it is not in the file, or faulty there."""
        return self.survey.settings.schools.get(uai)

    @property
    def decisions(self) -> Path:
        """Where agents' decisions are."""
        return self.config.parent / "decisions"

    @property
    def options(self) -> RunOptions:
        """What a command of this configuration would be given. Raises as `address` and the journal do."""
        settings = self.survey.settings
        with self._lock:
            if self._journal is None:
                self._journal = Journal(self.recordings, address(settings.secrets, self.recordings))
            return RunOptions(settings, self._journal, self.recordings, patience=self.patience)

    def stopped(self) -> list[Intention]:
        """Publications that were stopped and are not known to be back, where nobody is at work on it."""
        return recovery.stopped(self.options)

    @property
    def last_night(self) -> Summary | None:
        """The night that was told last; None if none was."""
        for place in sorted((self.recordings / "nights").glob("????-??-??"), reverse=True):
            try:
                stamp = (place / "summary.json").stat().st_mtime_ns
            except OSError:
                continue
            if self._night is None or self._night[:2] != (place, stamp):
                summary = nights.read(place)
                if summary is None:
                    continue
                self._night = (place, stamp, summary)
            return self._night[2]
        return None
