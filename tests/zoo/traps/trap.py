"""What a trap is: one part of one page of the plain site drawn so that a careful person stops before it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Page
from starlette.requests import Request
from starlette.responses import Response

from tests.foreign.served import Served, State

#: The plain page → the page with its trap.
Redraw = Callable[[str, State, Request], str]
#: What the server does of a form that the trap has, instead of the plain one.
Answer = Callable[[Request, State], Awaitable[Response]]
Effect = Callable[[State], None]
#: Stands for every page of the product.
EVERYWHERE = "*"


def untouched(state: State) -> None:
    """The school as it always is."""


def nothing(state: State) -> set[str]:
    """Not a single write."""
    return set()


@dataclass(frozen=True)
class Trap:
    """One trap. `why` is one sentence: what makes a person with the help page stop."""

    name: str
    flow: Literal["activation", "account-link", "session-duration"]
    product: Literal["portal", "console"]
    why: str
    #: Codes of `docs/codes.md`, or reasons of a doubt, that tell the matter. One that ends by « … » stands for its forms.
    codes: frozenset[str]
    #: Path → how that page is drawn.
    pages: Mapping[str, Redraw] = field(default_factory=dict)
    posts: Mapping[str, Answer] = field(default_factory=dict)
    #: Path of a form → what the server does besides, once it has taken it.
    after: Mapping[str, Effect] = field(default_factory=dict)
    arrange: Effect = untouched
    #: Every write that may have come before the trap is met.
    before: Callable[[State], set[str]] = nothing
    #: So many cells at most may have been written: a trap that is seen after the first.
    cells: int | None = None
    #: Family name of those whom a person must be told to decide on; all others are to be linked.
    doubtful: str = ""
    #: Somebody who does not look, and what the server then holds.
    careless: Callable[[Page, Served], None] | None = None
    harmed: Callable[[State], bool] | None = None
    #: A widget of a library that the trap stands in: its key in `libraries.toml`, its place in the site.
    library: str = ""
    place: str = ""
    #: In the default run.
    quick: bool = False


def logged(text: str) -> Callable[[State], bool]:
    """The server was asked that."""
    return lambda state: any(one.startswith(text) for one in state.writes)


def wrote(text: str) -> Effect:
    """The server takes it down."""
    return lambda state: state.writes.append(text)


def told(*codes: str) -> frozenset[str]:
    """The acceptable diagnoses."""
    return frozenset(codes)


def swap(page: str, old: str, new: str) -> str:
    """The page with that part drawn otherwise, everywhere it stands; ValueError where it is not."""
    if old not in page:
        raise ValueError(f"{old!r} is not on the page")
    return page.replace(old, new)
