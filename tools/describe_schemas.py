"""`docs/*.schema.json`: what `events.jsonl` and a night's `summary.json` hold, as JSON Schemas (`make docs`)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from robot.nights.summary import Summary
from robot.runs.events import EVENT

DOCS = Path(__file__).resolve().parent.parent / "docs"
EVENTS, NIGHT = DOCS / "events.schema.json", DOCS / "night.schema.json"


def texts() -> dict[Path, str]:
    """Each file and what must stand in it."""
    described = {
        EVENTS: {
            "title": "A line of events.jsonl",
            "description": "What happened in one visit of the ATRIUM–PRONOTE robot to one school, one event a line.",
            **EVENT.json_schema(by_alias=True, mode="serialization"),
        },
        NIGHT: {
            **Summary.model_json_schema(by_alias=True, mode="serialization"),
            "title": "summary.json",
            "description": "What the ATRIUM–PRONOTE robot did in one night: every school, with exactly one outcome.",
        },
    }
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {
        file: json.dumps({**draft, **schema}, ensure_ascii=False, indent=2) + "\n" for file, schema in described.items()
    }


def main() -> int:
    """Write the files."""
    for file, text in texts().items():
        file.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
