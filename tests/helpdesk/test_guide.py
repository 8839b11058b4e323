"""The helpdesk's guide says what the procedures and the catalogue of codes say, with a picture of today's screens."""

from __future__ import annotations

import re

import pytest

from flows import FLOWS
from tools import list_codes, write_guide

pytestmark = pytest.mark.unit
TEXT = write_guide.PAGE.read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_guide_is_what_the_code_says() -> None:
    assert write_guide.page() == TEXT, "run « make docs »"


def test_every_code_has_a_line_with_what_to_do() -> None:
    told = {match[1]: match[2] for match in re.finditer(r"^\| `(\S+)` \| .+ \| (.+) \|$", TEXT, re.MULTILINE)}
    assert set(told) == list_codes.all_codes()
    assert [code for code, step in told.items() if not step.strip(" …")] == []


def test_every_documented_step_is_there_and_every_procedure_has_pictures() -> None:
    for flow in FLOWS.values():
        part = TEXT.partition(f"### {flow.section}\n")[2].partition("\n### ")[0]
        assert [says for says in flow.steps.values() if f"{says}." not in part] == []
        assert part.count("](images/guide/") >= 2, flow.section


def test_every_picture_is_there_and_none_is_left_over() -> None:
    shown = set(re.findall(r"\]\(images/guide/([^)]+)\)", TEXT))
    assert shown == {file.name for file in write_guide.PICTURES.iterdir()}
