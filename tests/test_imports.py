"""The arrows between packages, as `pyproject.toml` draws them."""

from __future__ import annotations

from importlinter.cli import lint_imports

from tests.conftest import ROOT


def test_import_contract_holds() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0
