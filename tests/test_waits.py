"""Every wait is a share of the patience, or one of this machine's own limits: no seconds stand elsewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from robot import limits
from robot.widgets.patience import Patience
from tests.conftest import ROOT

pytestmark = pytest.mark.unit
#: The two places where seconds belong.
HOMES = {"patience.py", "limits.py"}
#: Names of what takes a time: parameters, then calls whose first argument is one.
TIMES = {"timeout", "within", "limit", "seconds", "delay", "attempt", "pause"}
WAITS = {"sleep", "wait", "Timer", "wait_for_timeout", "page_comes"}
CLOCKS = {"monotonic", "perf_counter", "time"}
#: Not at all, for ever, and from seconds to milliseconds.
ALLOWED = {0, -1, 1000}
#: A wait of a second or more in a script of the page.
IN_SCRIPTS = re.compile(r"\b(?:until|open|setTimeout)\((?:[^()]|\([^()]*\))*,\s*\d{4,}\s*\)")


def sources() -> Iterator[Path]:
    """The robot's own files, and the flows."""
    for folder in ("robot", "flows"):
        yield from (one for one in (ROOT / folder).rglob("*.py") if one.name not in HOMES)


def number(node: ast.AST) -> list[float]:
    """The number that an expression is, if it is one."""
    match node:
        case ast.Constant(value=bool()):
            return []
        case ast.Constant(value=int() | float() as value):
            return [value]
    return []


def constants(tree: ast.AST) -> dict[str, list[float]]:
    """Names that stand for one number in that file."""
    assigned = [one for one in ast.walk(tree) if isinstance(one, ast.Assign)]
    return {one.id: number(to.value) for to in assigned for one in to.targets if isinstance(one, ast.Name)}


def numbers(node: ast.AST, known: dict[str, list[float]]) -> set[float]:
    """The seconds that an expression is made of, those behind a name of the file included."""
    inside = list(ast.walk(node))
    named = [value for one in inside if isinstance(one, ast.Name) for value in known.get(one.id, [])]
    return {*named, *(value for one in inside for value in number(one))} - ALLOWED


def called(node: ast.Call) -> str:
    """The last word of what is called."""
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def seconds_in(text: str) -> list[str]:
    """Each expression of a source file that makes a wait of a number."""
    tree = ast.parse(text)
    known = constants(tree)
    times: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            times += [one.value for one in node.keywords if one.arg in TIMES]
            times += node.args[:1] if called(node) in WAITS else []
        elif isinstance(node, ast.Compare) and any(
            isinstance(one, ast.Call) and called(one) in CLOCKS for one in ast.walk(node)
        ):
            times += node.comparators
        elif isinstance(node, ast.BinOp) and any(
            ast.unparse(one).endswith("patience") for one in (node.left, node.right)
        ):
            times.append(node)
        elif isinstance(node, ast.arguments):
            plain = [*node.posonlyargs, *node.args]
            for one, default in [
                *zip(plain[len(plain) - len(node.defaults) :], node.defaults, strict=True),
                *zip(node.kwonlyargs, node.kw_defaults, strict=True),
            ]:
                times += [default] if one.arg in TIMES and default is not None else []
    return [ast.unparse(one) for one in times if numbers(one, known)]


def test_no_seconds_stand_elsewhere() -> None:
    assert {str(path): found for path in sources() if (found := seconds_in(path.read_text(encoding="utf-8")))} == {}


def test_no_test_sleeps() -> None:
    """Nor does a person of the zoo: what is waited for can be said."""
    files = (one for one in (ROOT / "tests").rglob("*.py") if ".cache" not in one.parts and one != Path(__file__))
    assert [str(path) for path in files if "wait_for_timeout(" in path.read_text(encoding="utf-8")] == []


def test_no_script_of_the_page_waits_for_seconds_of_its_own() -> None:
    scripts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "robot" / "widgets").rglob("*.js")}
    assert {str(path): IN_SCRIPTS.findall(text) for path, text in scripts.items() if IN_SCRIPTS.search(text)} == {}


def test_no_constant_says_that_it_is_seconds() -> None:
    """« #: Seconds that… » above a number."""
    said = re.compile(r"^((?:#:.*\n)+)[A-Z_]+ = [\d.]+$", re.MULTILINE)
    found = [
        (str(path), one[1])
        for path in sources()
        for one in said.finditer(path.read_text(encoding="utf-8"))
        if re.search(r"seconds", one[1], re.IGNORECASE)
    ]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "page.click(timeout=5000)",
        "TURN = 600.0\nlock.acquire(timeout=TURN)",
        "pause.wait(0.05)",
        "end = start + self.patience / 2",
        "threading.Timer(60, end)",
        "late = time.monotonic() - start > 10",
        "def look(page, *, limit=60.0): ...",
        "page.wait(timeout=min(left, 2) * 1000)",
    ],
)
def test_seconds_are_found(text: str) -> None:
    assert seconds_in(text)


@pytest.mark.parametrize(
    "text",
    ["lock.acquire(timeout=0)", "page.click(timeout=patience.attempt * 1000)", "lock(timeout=wait)", "only(wait=-1)"],
)
def test_shares_of_the_patience_are_no_seconds(text: str) -> None:
    assert seconds_in(text) == []


def test_every_limit_says_why() -> None:
    lines = Path(limits.__file__).read_text(encoding="utf-8").splitlines()
    bare = [
        line
        for before, line in pairwise(lines)
        if re.match(r"[A-Z_]+ = ", line) and not before.startswith("#:") and not re.match(r"[A-Z_]+ = ", before)
    ]
    assert bare == []


@pytest.mark.parametrize("seconds", [1, 6, 15, 60, 300])
def test_shares_keep_their_order(seconds: float) -> None:
    """What is given up first is the smaller share; what a school is cut off for has the most."""
    one = Patience(seconds)
    assert one.still <= one.blink <= one.moment <= one.soon < one.owed < one
    assert one < one.address < one.verdict < one.file
    assert one.frozen < one.outage < one.taken_over
    assert one.rescue == 2 * one
    # A page that hangs is given up as soon as it always is.
    assert one.rescue.frozen == one.frozen
