"""Where the tests of nights keep what must survive: a file, or a PostgreSQL of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.nights import postgresql


@pytest.fixture(scope="session")
def server() -> Iterator[postgresql.Server]:
    """A PostgreSQL for all tests of this process; they are skipped, with the reason, where there is none."""
    try:
        running = postgresql.running()
        found = running.__enter__()
    except (RuntimeError, OSError, KeyError, AttributeError) as error:
        pytest.skip(str(error))
    yield found
    running.__exit__(None, None, None)


@pytest.fixture
def shared(server: postgresql.Server) -> str:
    """The address of an empty database that several machines could use."""
    return server.new()
