"""A window of Edge or Chrome that shows a certificate of the Windows store: its profile is the robot's own, used alone.

The profile holds no sign-in: cookies are gone as it opens. A rescue takes a profile that is thrown away: the robot that
it takes over from may hold the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Error as PlaywrightError

from robot import browser, scratch, sealed
from robot.config import Channel, School, Settings
from robot.runs.journal import Journal
from robot.runs.one_at_a_time import one_at_a_time
from robot.widgets.watch import Gesture, Watch


class Options(Protocol):
    """What a visit is asked, of all that concerns its windows."""

    @property
    def settings(self) -> Settings: ...
    @property
    def slow(self) -> int: ...
    @property
    def journal(self) -> Journal: ...


@contextmanager
def window(
    started: Browser, options: Options, school: School, channel: Channel, watch: Watch
) -> Iterator[BrowserContext]:
    """The window's context, closed at the end. Raises as `browser.with_profile` and `one_at_a_time`."""
    stopped = bool(options.journal.open_intentions(school.uai))

    def waiting() -> None:
        watch.before(Gesture("look", "", writes=False))

    with ExitStack() as stack:
        if stopped:
            profile = stack.enter_context(scratch.folder())
        else:
            profile = profile_of(options.settings.path.parent, channel)
            lock = profile.with_suffix(".lock")
            stack.enter_context(one_at_a_time(lock, "la fenêtre qui montre le certificat", waiting, stopped=False))
        context = browser.with_profile(started.browser_type, channel, profile, slow=options.slow)
        stack.callback(_closed, context)
        yield context


def _closed(context: BrowserContext) -> None:
    # Before its profile is another's.
    with suppress(PlaywrightError):
        context.close()


def profile_of(folder: Path, channel: Channel) -> Path:
    """Where the robot keeps the profile of that browser for that folder's `schools.toml`."""
    return sealed.keys_folder() / f"profil-{channel}-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"
