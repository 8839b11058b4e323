"""The arrows between packages, as `pyproject.toml` draws them."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter

import grimp
import pytest
from importlinter.cli import lint_imports

from tests.conftest import ROOT


def test_import_contract_holds() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0


def test_a_page_is_looked_at_through_its_screen_only() -> None:
    """`Screen.look` brings the window in front first; so does whatever presses, loads or photographs it."""
    users = {
        path.name
        for path in (ROOT / "robot").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "robot.widgets.sight"
        if "look" in {one.name for one in node.names}
    }
    assert users == {"screen.py"}


def test_one_place_knows_which_window_is_in_front() -> None:
    users = {
        path.name for path in (ROOT / "robot").rglob("*.py") if "bring_to_front" in path.read_text(encoding="utf-8")
    }
    assert users == {"front.py"}


@pytest.mark.parametrize("package", ["robot", "flows", "fixtures"])
def test_no_module_imports_itself_by_a_way_round(package: str) -> None:
    """Not in a function either, nor for its types only."""
    graph = grimp.build_graph(package, cache_dir=None)
    imports = {one: graph.find_modules_directly_imported_by(one) for one in graph.modules}
    # CycleError, naming the modules of the circle.
    TopologicalSorter(imports).prepare()
