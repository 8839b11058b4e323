"""How long the robot waits for what: every wait is a share of the user's patience (`--patience`).

A share is time during which nothing is under way: while the site owes an answer, what may still come is waited for (see
`Screen.glimpse`), up to the whole patience. So a slow site is told as slow, and nothing else is blamed. The least that
a share can be is what the browser itself may need on a busy machine.
"""

from __future__ import annotations

from robot import limits

#: Where nobody says otherwise.
USUAL = 15.0


class Patience(float):
    """Seconds to wait for what must come on a screen; its shares are in seconds too."""

    def _share(self, parts: float, *, least: float) -> float:
        # What the browser itself may need, on a busy machine, is no affair of the site's; more than half is no share.
        return max(self / parts, min(least, self / 2))

    @property
    def address(self) -> float:
        """A page loaded from its address: the site's slowest answer, with all that it starts."""
        return self * 2

    @property
    def file(self) -> float:
        """A file that the server works out first: a large export takes long, a proxy gives up after a minute or two."""
        return self * 10

    @property
    def verdict(self) -> float:
        """What a sign-in answers: without it nobody knows whether the password was right, and a person must look.

        A page that has come and is still being loaded is given as long as a file.
        """
        return self * 4

    @property
    def frozen(self) -> float:
        """A page that answers nothing at all: a legacy one may wait for its server with everything standing still."""
        return max(limits.HANGS, self * 2)

    @property
    def rescue(self) -> Patience:
        """While a school is cut off, giving up costs more than waiting: what opened before opens within twice that."""
        return _Rescue(self * 2)

    @property
    def outage(self) -> float:
        """An outage that has lasted for so long, whatever the robot is doing, is ended by its guardian."""
        return max(60.0, self * 12)

    @property
    def taken_over(self) -> float:
        """The guardian signs in and publishes again, more than once on a slow site; then it goes on by itself."""
        return max(300.0, self * 40)

    @property
    def owed(self) -> float:
        """After so long, a request still under way is one that waits for news, not for an answer."""
        return self * 0.8

    @property
    def part(self) -> float:
        """A part of a page that fills up piece by piece: what has not come by then is not offered."""
        return self / 3

    @property
    def alike(self) -> float:
        """With `--heal`: what only resembles is followed once what was looked for has not come by then."""
        return self / 2

    @property
    def soon(self) -> float:
        """What a gesture shows by itself: the entries of a menu, the options of a list."""
        return self._share(5, least=2.0)

    @property
    def attempt(self) -> float:
        """One try of a click or a key: what covers the place is then put aside, and it is tried again."""
        return self._share(7.5, least=2.0)

    @property
    def fading(self) -> float:
        """A question that was just answered may still fade out: one that stays longer was expected by nobody."""
        return self._share(10, least=1.0)

    @property
    def moment(self) -> float:
        """What is on the screen already, or comes with the next drawing of it."""
        return self._share(15, least=0.8)

    @property
    def blink(self) -> float:
        """A box of the browser that follows an answer: the page's own doing, no slower on a slow site."""
        return min(self._share(50, least=0.3), 0.5)

    @property
    def still(self) -> float:
        """After an answer, a page that shows no movement for so long has done what it does with it."""
        return min(self._share(100, least=0.15), 0.3)


class _Rescue(Patience):
    """Twice the patience, but for a page that answers nothing at all: it hangs as soon as it always did."""

    @property
    def frozen(self) -> float:
        return max(limits.HANGS, float(self))


def of(seconds: float) -> Patience:
    """That patience; so many seconds of it."""
    return seconds if isinstance(seconds, Patience) else Patience(seconds)
