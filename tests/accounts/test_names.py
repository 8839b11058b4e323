"""Names and classes: what counts as the same, what only resembles, what contradicts."""

from __future__ import annotations

import pytest

from robot.accounts.classes import contradict, recognise, same
from robot.accounts.names import apart, is_usable, name_key, words

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LEFÈVRE", "Lefevre"),
        ("D’ANGELO", "d'Angelo"),
        ("D ANGELO", "DANGELO"),
        ("DE LA TOUR", "de La-Tour"),
        ("DELATOUR", "De la Tour"),
        ("Jean-Pierre", "JEAN PIERRE"),
        ("Jean‑Pierre", "jean – pierre"),
        ("L\u00e9a", "Le\u0301a"),
        ("CŒUR", "coeur"),
        ("Łukasz", "LUKASZ"),
        ("Weiß", "WEISS"),
        ("ﬁona", "FIONA"),
        ("Léa\u00a0Rose", "Lea Rose"),
        ("İnci", "INCI"),
    ],
)
def test_spelling_habits_do_not_count(one: str, other: str) -> None:
    assert name_key(one, "x") == name_key(other, "x")


@pytest.mark.parametrize(
    ("one", "other"), [("LA TOUR", "DE LA TOUR"), ("MARTIN", "MARTINS"), ("Léa", "Léo"), ("MARTIN DURAND", "MARTIN")]
)
def test_other_names_stay_other_names(one: str, other: str) -> None:
    assert name_key(one, "x") != name_key(other, "x")


def test_the_border_between_name_and_first_name_counts() -> None:
    assert name_key("MARTIN LEA", "Rose") != name_key("MARTIN", "Léa Rose")


@pytest.mark.parametrize(
    ("text", "family", "first"),
    [
        ("ABADIE Adèle", "ABADIE", "Adèle"),
        ("Adèle ABADIE", "ABADIE", "Adèle"),
        ("DE LA TOUR Jean-Pierre", "DE LA TOUR", "Jean-Pierre"),
        ("D'AUBIGNY Dorian Léo", "D'AUBIGNY", "Dorian Léo"),
        ("Abadie, Adèle", "Abadie", "Adèle"),
        # Nothing tells one from the other.
        ("Abadie Adèle", "Abadie Adèle", ""),
        ("ABADIE ADÈLE", "ABADIE ADÈLE", ""),
        ("de LAROCHE Anne", "de LAROCHE Anne", ""),
        ("", "", ""),
    ],
)
def test_one_text_is_two_names_where_the_capitals_say_so(text: str, family: str, first: str) -> None:
    assert apart(text) == (family, first)


def test_words() -> None:
    assert words("D’Hérouville-Du Bois") == ("d", "herouville", "du", "bois")


@pytest.mark.parametrize("name", ["", "-", "=", "?", "Zo?", "Zo\ufffd", "A\x00", "12", "' '"])
def test_a_name_with_nothing_to_compare_or_a_lost_letter_is_not_usable(name: str) -> None:
    assert not is_usable(name)


@pytest.mark.parametrize("spelling", ["2nde 3", "2DE3", "2de 3", "2de 03", "Seconde 3", "2ND-3", "2nde\u00a03", "2E3"])
def test_one_class_many_spellings(spelling: str) -> None:
    assert same(spelling, "2nde 3")
    assert not contradict(spelling, "2nde 3")
    assert contradict(spelling, "2DE4")
    assert contradict(spelling, "1re 3")


@pytest.mark.parametrize("spelling", ["3E", "3 e", "TS", "1G", "205", "MELEC", "", "2DE3, GR1", "CAP1", "3-1"])
def test_a_class_with_two_meanings_or_none_is_not_recognised(spelling: str) -> None:
    assert recognise(spelling) is None
    assert not contradict(spelling, "2nde 4")


@pytest.mark.parametrize(("one", "other"), [("2GT3", "2nde 4"), ("1G4", "1re B"), ("TSTMG1", "Tle 2"), (None, "2DE3")])
def test_classes_built_otherwise_are_not_compared(one: str | None, other: str) -> None:
    assert not contradict(one, other)


def test_tracks_and_terminales() -> None:
    assert contradict("TSTMG1", "TSTMG2")
    assert contradict("1STMG2", "1STI2D2")
    assert same("TLE 5", "Terminale 05")
