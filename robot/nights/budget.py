"""What a night may keep of screens on this machine, and how much of it is used up."""

from __future__ import annotations

from robot.nights.register import Register
from robot.nights.summary import SchoolNight


class Budget:
    """The bytes of pictures and recordings of each night that this machine works for."""

    def __init__(self, register: Register, host: str, most: int) -> None:
        self._register = register
        self._host = host
        self._most = most
        #: Night → school → bytes.
        self._kept: dict[str, dict[str, int]] = {}

    def spent(self, night: str) -> bool:
        """Nothing more is kept in that night; visits that are under way may yet add theirs."""
        return sum(self._of(night).values()) >= self._most

    def add(self, night: str, school: SchoolNight) -> None:
        """What is kept of a school, all its tries together; another machine's is not this one's matter."""
        if school.machine == self._host:
            self._of(night)[school.uai] = school.evidence_bytes

    def _of(self, night: str) -> dict[str, int]:
        if night not in self._kept:
            # A program that died may have kept some before.
            told = (SchoolNight.model_validate_json(row.told) for row in self._register.rows(night) if row.told)
            self._kept[night] = {one.uai: one.evidence_bytes for one in told if one.machine == self._host}
        return self._kept[night]
