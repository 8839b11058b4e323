"""PRONOTE's lists as a person copies them: read whole, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from robot import labels
from robot.accounts import Row, UnreadableFile
from robot.accounts.copied_rows import read_copied_rows

pytestmark = pytest.mark.unit

HEAD = "Nom\tPrénom\tClasse\tNé(e) le\tIdentifiant CAS"


@pytest.fixture(scope="module")
def columns() -> dict[str, Callable[[str], bool]]:
    """Which caption is which column, as the robot's labels say."""
    known = labels.load("pronote")
    names = ("family_name", "first_name", "birth_date", "class", "cas_id")
    return {f"column_{one}": known[f"column_{one}"].matches for one in names}


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """A file of the agent's."""
    file = folder / "eleves.txt"
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_copied_list_gives_its_rows(
    tmp_path: Path, columns: dict[str, Callable[[str], bool]], encoding: str, end: str
) -> None:
    lines = [HEAD, "MARTIN\tLéa\t2DE3\t12/03/2008\t", "NOËL\tZoé\t\t\tzoe.noel", ""]
    found = read_copied_rows(written(tmp_path, end.join(lines), encoding), "eleves", columns)
    assert [(one.family_name, one.first_name, one.birth_date, one.school_class, one.cas_id) for one in found] == [
        ("MARTIN", "Léa", date(2008, 3, 12), "2DE3", ""),
        ("NOËL", "Zoé", None, None, "zoe.noel"),
    ]
    assert len({one.key for one in found}) == 2
    assert all(isinstance(one, Row) and one.profile == "eleves" for one in found)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("Nom\tPrénom\nMARTIN\tLéa\n", "missing_columns"),
        (f"{HEAD}\tNom\nMARTIN\tLéa\t\t\t\tX\n", "ambiguous_columns"),
        (f"{HEAD}\nMARTIN\tLéa\n", "truncated"),
        (f"{HEAD}\nMARTIN\tLéa\t\t31/02/2008\t\n", "bad_birth_date"),
        (f"{HEAD}\nMARTIN\t\x00\t\t\t\n", "nul_bytes"),
    ],
)
def test_a_list_that_cannot_be_trusted_is_refused(
    tmp_path: Path, columns: dict[str, Callable[[str], bool]], text: str, code: str
) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_copied_rows(written(tmp_path, text), "eleves", columns)
    assert caught.value.code == code
    assert caught.value.sentence.endswith(".")
