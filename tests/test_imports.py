"""The arrows between packages, as `pyproject.toml` draws them."""

from __future__ import annotations

from graphlib import TopologicalSorter

import grimp
import pytest
from importlinter.cli import lint_imports

from tests.conftest import ROOT


def test_import_contract_holds() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0


@pytest.mark.parametrize("package", ["robot", "flows", "fixtures"])
def test_no_module_imports_itself_by_a_way_round(package: str) -> None:
    """Not in a function either, nor for its types only."""
    graph = grimp.build_graph(package, cache_dir=None)
    imports = {one: graph.find_modules_directly_imported_by(one) for one in graph.modules}
    # CycleError, naming the modules of the circle.
    TopologicalSorter(imports).prepare()
