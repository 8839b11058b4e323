"""`docs/night.schema.json`: what a night's `summary.json` holds, as a JSON Schema. `make docs` writes it anew."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from robot.nights.summary import Summary

PAGE = Path(__file__).resolve().parent.parent / "docs" / "night.schema.json"


def text() -> str:
    """The schema, as it must stand in the file."""
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Summary.model_json_schema(by_alias=True, mode="serialization"),
        "title": "summary.json",
        "description": "What the ATRIUM–PRONOTE robot did in one night: every school, with exactly one outcome.",
    }
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def main() -> int:
    """Write the file."""
    PAGE.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
