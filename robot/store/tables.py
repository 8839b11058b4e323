"""The tables of what must survive. Of a school's people they hold nothing; what a visit told is in `outcomes.told`."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, Table, Text

METADATA = MetaData()

#: A gesture that must be undone by another: open until it is.
INTENTIONS = Table(
    "intentions",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uai", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("run", Text, nullable=False),
    Column("opened", Text, nullable=False),
    Column("settled", Text),
    Column("how", Text),
)
#: Passwords that a product refused: a salted slow fingerprint each.
REFUSED_SIGN_INS = Table(
    "refused_sign_ins",
    METADATA,
    Column("product", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("print", LargeBinary, nullable=False),
    Column("at", Text, nullable=False),
)
#: Passwords that were about to be typed, until their answer is known; the accepted ones stay.
SIGN_IN_ATTEMPTS = Table(
    "sign_in_attempts",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("product", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("print", LargeBinary, nullable=False),
    Column("uai", Text, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("accepted", Text),
)
#: One procedure at one school, once.
RUNS = Table(
    "runs",
    METADATA,
    Column("run", Text, primary_key=True),
    Column("uai", Text, nullable=False),
    Column("flow", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("started", Text, nullable=False),
    Column("ended", Text),
    Column("exit_code", Integer),
)
#: Programs that take schools from the queue, and when each was last known to live.
MACHINES = Table(
    "machines",
    METADATA,
    Column("machine", Text, primary_key=True),
    Column("host", Text, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("version", Text, nullable=False),
    Column("workers", Integer, nullable=False),
    #: Seconds since 1970, by the database's clock where it has one.
    Column("started", Float, nullable=False),
    Column("beat", Float, nullable=False),
    #: « gone »: it said goodbye; « dead »: another one took its schools over.
    Column("ended", Text),
)
#: Who works on a school now. The lock itself is the database session's; this says whose it is.
LEASES = Table(
    "leases",
    METADATA,
    Column("uai", Text, primary_key=True),
    Column("token", Text, nullable=False),
    Column("machine", Text, nullable=False),
    #: Process of the database server that holds the session lock.
    Column("backend", Integer, nullable=False),
    Column("taken", Text, nullable=False),
)
#: One night: which schools were asked for, and when it began and ended.
NIGHTS = Table(
    "nights",
    METADATA,
    Column("night", Text, primary_key=True),
    Column("selection", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("robot", Text, nullable=False),
    Column("started", Text, nullable=False),
    Column("until", Text),
    Column("ended", Text),
)
#: What became of each school of a night: no `code` and no `ended` while nobody knows.
OUTCOMES = Table(
    "outcomes",
    METADATA,
    Column("night", Text, primary_key=True),
    Column("uai", Text, primary_key=True),
    #: How often it was visited, and the last turn in the queue that a visit has answered.
    Column("attempts", Integer, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("machine", Text),
    Column("started", Text),
    Column("ended", Text),
    Column("exit_code", Integer),
    #: The error's code, empty if there is none.
    Column("code", Text),
    #: Host of the site that did not answer, if that is what was wrong.
    Column("host", Text),
    #: What its visits told, as JSON (`robot.nights.summary.SchoolNight`).
    Column("told", Text),
)
#: Sites that do not answer: nobody but one probe goes there before `probe_at`.
HOSTS = Table(
    "hosts",
    METADATA,
    Column("host", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("probe_at", Float, nullable=False),
    #: The school that was let through to see whether it is back.
    Column("probe", Text, nullable=False),
)
