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

from robot import errors
from robot.errors import RobotError

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "codes.md"
SOURCES = ("robot", "flows")
CLASSES = {name: one for name, one in vars(errors).items() if inspect.isclass(one) and issubclass(one, RobotError)}
#: What stands for a value that is only known when the error is raised.
VALUE = "…"
HEAD = """# Codes d'erreur

Page faite par le programme (`make docs`) : chaque code, la phrase que lit l'agent, ce qu'il faut faire. « … » tient la
place d'une valeur (un nom, un libellé, une adresse). Un code qui finit par « … » a plusieurs formes.
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
    for name, kind in CLASSES.items():
        mine = [one for one in told if one.kind == name]
        if not mine:
            continue
        again = "à relancer plus tard, tel quel" if kind.retry_later else "à ne pas relancer tel quel"
        lines += [f"## Code de sortie {int(kind.exit_code)} : {name} ({again})", ""]
        lines += ["| Code | Ce qui est dit | À faire |", "| --- | --- | --- |"]
        lines += [f"| `{one.code}` | {_cell(one.sentence)} | {_cell(one.next_step)} |" for one in mine]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split()) or VALUE


def main() -> int:
    """The page is written."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
