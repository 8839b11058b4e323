"""A recording: one documented click path as it was walked on one layout, step by step, without any secret or person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from robot.hiding import KNOWN
from robot.procedure import State, Status
from robot.widgets.sight import Box

FILE = "recording.json"
#: Raised when a field changes its meaning or goes.
VERSION = 1


class _Plain(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class Act(_Plain):
    """One gesture that the screen accepted."""

    verb: str
    #: What it was done to, in French, and the label that named it (empty where something else did).
    what: str
    label: str = ""
    #: Its caption as the screen wrote it; empty where the screen shows people and no label names it.
    caption: str = ""
    writes: bool = False
    #: What showed that it worked, in French; empty for an address and for cells, which prove themselves.
    accepted: str = ""
    #: Its place on the page, in whole CSS pixels.
    region: Box | None = None


class Altered(_Plain):
    """One change that the step fulfilled."""

    about: str
    before: State
    after: State
    status: Status


class Step(_Plain):
    """One documented step."""

    number: int
    #: What the help page says of it, in short.
    says: str
    acts: tuple[Act, ...] = ()
    changes: tuple[Altered, ...] = ()
    #: The screen at the end of the step, beside the recording; empty where it shows people.
    picture: str = ""


class Recording(_Plain):
    """One procedure on one layout."""

    schema_: Literal["atrium-pronote.recording"] = Field(
        default="atrium-pronote.recording", validation_alias="schema", serialization_alias="schema"
    )
    version: int = VERSION
    procedure: str
    #: The section of ATRIUM's help page.
    section: str
    #: Which of the product's layouts it was walked on, in French; empty where there is one only.
    layout: str = ""
    steps: tuple[Step, ...] = ()


def read(folder: Path) -> Recording:
    """The recording of that folder. OSError if there is none; pydantic's ValidationError if it is another thing."""
    return Recording.model_validate_json((folder / FILE).read_text(encoding="utf-8"))


def write(folder: Path, recording: Recording) -> Path:
    """The recording stands in that folder, no known secret in it; returns its file."""
    path = folder / FILE
    plain = KNOWN.cleaned(recording.model_dump(mode="json", by_alias=True), keys=False)
    path.write_text(json.dumps(plain, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return path
