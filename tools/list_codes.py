"""`docs/codes.md`: every error code that the robot can tell, as the code itself words it. `make docs` writes it anew.

Read from the source, not kept by hand: a code that is missing here is one that nobody can raise.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from robot import codes, errors
from robot.errors import RobotError

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "codes.md"
SOURCES = ("robot", "flows")
CLASSES = {name: one for name, one in vars(errors).items() if inspect.isclass(one) and issubclass(one, RobotError)}
#: What stands for a value that is only known when the error is raised.
VALUE = "…"
HEAD = """# Codes d'erreur

Page faite par le programme (`make docs`) : chaque code, sa cause, la phrase que lit l'agent, ce qu'il faut faire. « … »
tient la place d'une valeur (un nom, un libellé, une adresse). Un code qui finit par « … » a plusieurs formes.
"""


@dataclass(frozen=True)
class Told:
    """One place where an error is made."""

    kind: str
    code: str
    sentence: str
    next_step: str


def all_told() -> list[Told]:
    """Every error that the source makes, each once, by exit code and code."""
    found = {one for folder in SOURCES for path in (ROOT / folder).rglob("*.py") for one in _in(path)}
    return sorted(found, key=lambda one: (CLASSES[one.kind].exit_code, one.code, one.sentence, one.next_step))


def all_codes() -> set[str]:
    """Every code that the source gives to an error, be it where the error is made or where its maker is called."""
    return {one.code for one in all_told() if one.code != VALUE} | _given()


def _given() -> set[str]:
    """Codes handed on as `code=…`, to whatever makes an error of them, or its default."""
    found: set[str] = set()
    for path in (path for folder in SOURCES for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "code":
                found.add(_text(node.value))
            if isinstance(node, ast.arguments):
                given = zip(node.kwonlyargs, node.kw_defaults, strict=True)
                found |= {_text(default) for one, default in given if one.arg == "code"}
    return found - {"", VALUE}


def _in(path: Path) -> Iterator[Told]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in CLASSES:
            continue
        step = next((one.value for one in node.keywords if one.arg == "next_step"), None)
        code, sentence, *_ = [*node.args, None, None]
        yield Told(node.func.id, _text(code), _text(sentence), _text(step))


def _text(node: ast.expr | None) -> str:
    """What a text of the source reads like; a part that is worked out is `VALUE`."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(_text(one) for one in values)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _text(left) + _text(right)
        case None:
            return ""
        case _:
            return VALUE


def page() -> str:
    """The page as it should stand."""
    lines = [HEAD]
    told = [one for one in all_told() if one.code != VALUE]
    # What is wrong with a hand-written file, whichever it is: each fault has a sentence of its own.
    told += [Told("Usage", code, VALUE, VALUE) for code in _given() - {one.code for one in told}]
    told.sort(key=lambda one: one.code)
    for name, kind in CLASSES.items():
        mine = [one for one in told if one.kind == name]
        if not mine:
            continue
        again = "à relancer plus tard, tel quel" if kind.retry_later else "à ne pas relancer tel quel"
        lines += [f"## Code de sortie {int(kind.exit_code)} : {name} ({again})", ""]
        lines += ["| Code | Cause | Ce qui est dit | À faire |", "| --- | --- | --- | --- |"]
        lines += [_row(one) for one in mine]
        lines.append("")
    return "\n".join(lines)


def _row(one: Told) -> str:
    cells = (f"`{one.code}`", *map(_cell, (codes.of(one.code).cause, one.sentence, one.next_step)))
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split()) or VALUE


def main() -> int:
    """The page is written."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
