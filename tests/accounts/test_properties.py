"""What must hold for any names, any files, any schools: searched by hypothesis."""

from __future__ import annotations

import csv
import io
import random
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from robot.accounts import (
    Account,
    Decision,
    Matching,
    Profile,
    Row,
    SetAside,
    UnreadableDecisions,
    UnreadableExport,
    match,
    read_decisions,
    read_export,
    write_decisions,
    write_doubts,
)
from robot.accounts.names import level, name_key
from robot.accounts.spreadsheet import neutralise, restore

pytestmark = pytest.mark.unit
quick = settings(max_examples=100, deadline=None, derandomize=True)

# Few names and dates, so that namesakes, look-alikes and contradictions come all the time.
FAMILIES = ["Martin", "MARTIN", "Martin-Durand", "Durand", "Martim", "D'Angelo", "Dangelo", "Léa"]
FIRSTS = ["Léa", "LEA", "Lena", "Léa-Rose", "Tom", "Martin"]
DATES = [None, None, date(2008, 3, 12), date(2008, 9, 1)]
CLASSES = [None, "2DE3", "2nde 3", "2nde 4", "1G4"]
PROFILES: list[Profile] = ["eleves", "eleves", "responsables"]

person = st.tuples(
    st.sampled_from(FAMILIES),
    st.sampled_from(FIRSTS),
    st.sampled_from(DATES),
    st.sampled_from(CLASSES),
    st.sampled_from(PROFILES),
)

identifier = st.sampled_from(["", "", "", "login0", "login1", "autre"])
code = st.sampled_from(["duplicate", "refused_login"])


@st.composite
def a_school(draw: st.DrawFn) -> tuple[list[Account], list[Row], list[SetAside]]:
    """A few people on each side, some already linked, some accounts set aside."""
    people = draw(st.lists(person, max_size=6))
    accounts = [Account(f"login{i}", *one, line=i + 2) for i, one in enumerate(people)]
    rows = [
        Row(
            i,
            family,
            first,
            born,
            school_class,
            draw(st.sampled_from(["", "", "", "login0", "login1", "autre"])),
            profile,
        )
        for i, (family, first, born, school_class, profile) in enumerate(draw(st.lists(person, max_size=6)))
    ]
    aside = [
        SetAside(
            100 + i,
            draw(st.sampled_from(["duplicate", "refused_login"])),
            "x",
            Account(f"aside{i}", *one, line=100 + i),
        )
        for i, one in enumerate(draw(st.lists(person, max_size=2)))
    ]
    return accounts, rows, aside


def pairs(matching: Matching) -> set[tuple[str, str, str | int]]:
    return {(link.account.login, link.row.profile, link.row.key) for link in matching.links}


@quick
@given(st.text())
def test_levelling_twice_changes_nothing(name: str) -> None:
    assert level(level(name)) == level(name)


@quick
@given(st.text(), st.text(alphabet=" -'’\u00a0‑\t"))
def test_case_form_and_punctuation_do_not_count(name: str, around: str) -> None:
    assert level(around + name + around) == level(name)
    assert level(name.lower()) == level(name.lower().casefold())


@quick
@given(a_school(), st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(
    school: tuple[list[Account], list[Row], list[SetAside]], rng: random.Random
) -> None:
    accounts, rows, aside = school
    before = match(accounts, rows, set_aside=aside)
    for one in (accounts, rows, aside):
        rng.shuffle(one)
    assert match(accounts, rows, set_aside=aside) == before


@settings(max_examples=250, deadline=None, derandomize=True)
@given(a_school())
def test_no_row_and_no_login_twice_no_contradicted_link_and_everyone_has_a_place(
    school: tuple[list[Account], list[Row], list[SetAside]],
) -> None:
    accounts, rows, aside = school
    m = match(accounts, rows, set_aside=aside)
    linked = [*m.links, *m.already]
    assert max(Counter((link.row.profile, link.row.key) for link in linked).values(), default=0) <= 1
    assert max(Counter(link.account.login for link in linked).values(), default=0) <= 1
    in_place = {row.cas_id: (row.profile, row.key) for row in rows if row.cas_id}
    for link in m.links:
        one, other = link.account, link.row
        assert one.profile == other.profile
        assert one in accounts
        assert other.cas_id == "" == link.before
        assert not (one.birth_date and other.birth_date and one.birth_date != other.birth_date)
        assert name_key(one.family_name, one.first_name) == name_key(other.family_name, other.first_name)
        assert link.after == one.login
        assert one.login not in in_place
    placed = Counter((link.row.profile, link.row.key) for link in linked)
    placed.update((doubt.rows[0].profile, doubt.rows[0].key) for doubt in m.doubts if doubt.about == "row")
    assert placed == Counter((row.profile, row.key) for row in rows)
    seen = {link.account for link in linked} | {account for doubt in m.doubts for account in doubt.accounts}
    assert set(accounts) <= seen


@quick
@given(a_school(), st.booleans(), st.booleans())
def test_an_unrelated_person_changes_no_link(
    school: tuple[list[Account], list[Row], list[SetAside]], on_atrium: bool, on_pronote: bool
) -> None:
    accounts, rows, aside = school
    before = match(accounts, rows, set_aside=aside)
    more_accounts = [*accounts, Account("wolfgang", "Xyzzy", "Wolfgang", line=99)] if on_atrium else accounts
    more_rows = [*rows, Row("new", "Xyzzy", "Wolfgang")] if on_pronote else rows
    after = match(more_accounts, more_rows, set_aside=aside)
    assert pairs(before) == {pair for pair in pairs(after) if pair[2] != "new"}
    assert before.already == after.already


@quick
@given(a_school(), person)
def test_a_namesake_more_never_makes_a_link_appear_for_a_row(
    school: tuple[list[Account], list[Row], list[SetAside]], more: tuple[str, str, date | None, str | None, Profile]
) -> None:
    """One account more may take certainty away; the rows linked to the others are rows that were linked so before."""
    accounts, rows, aside = school
    rows = [replace(row, cas_id="") for row in rows]
    newcomer = Account("newcomer", *more, line=99)
    before, after = match(accounts, rows, set_aside=aside), match([*accounts, newcomer], rows, set_aside=aside)
    for link in after.links:
        if link.account != newcomer and (link.account.login, link.row.profile, link.row.key) not in pairs(before):
            # The only certainty that an account brings: a resembling person has now a counterpart of their own.
            assert any(doubt.reason == "near_competitor" and doubt.rows[0] == link.row for doubt in before.doubts)


@quick
@given(a_school())
def test_a_second_night_changes_nothing(school: tuple[list[Account], list[Row], list[SetAside]]) -> None:
    accounts, rows, aside = school
    first = match(accounts, rows, set_aside=aside)
    given_ = {(link.row.profile, link.row.key): link.after for link in first.links}
    rows = [replace(row, cas_id=given_.get((row.profile, row.key), row.cas_id)) for row in rows]
    second = match(accounts, rows, set_aside=aside)
    assert second.links == ()
    assert len(second.already) == len(first.already) + len(first.links)


# -- files ------------------------------------------------------------------------------------------------------------

# Always a letter, and no tab: a name with a control character is set aside.
letters = "abcdeéèçôABCDÉœ"
names = st.tuples(
    st.text(alphabet=letters + " -'’;,\"=+@", max_size=6),
    st.sampled_from(letters),
    st.text(alphabet=letters + " -'’;,\"=+@", max_size=6),
).map(lambda parts: "".join(parts).strip())
login = st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,8})?[0-9]?", fullmatch=True)


people_lists = st.lists(
    st.tuples(names, names, st.dates(date(1940, 1, 1), date(2020, 1, 1)) | st.none(), login), min_size=1, max_size=5
)
variants = st.tuples(
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]),
    st.sampled_from(["\n", "\r\n"]),
)


@quick
@given(people_lists, variants, st.booleans(), st.booleans())
def test_a_written_file_reads_back(
    people: list[tuple[str, str, date | None, str]], variant: tuple[str, str, str], quoted: bool, trailing: bool
) -> None:
    separator, encoding, end = variant
    people = [(*one[:3], f"{one[3]}{i}") for i, one in enumerate(people)]
    text = io.StringIO()
    writer = csv.writer(
        text, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    )
    more = [""] if trailing else []
    writer.writerow(["Prénom", "Login", "Nom", "Date de naissance", *more])
    for family, first, born, log in people:
        writer.writerow([first, log, family, f"{born:%d/%m/%Y}" if born else "", *more])
    export = read_export(text.getvalue().encode(encoding), profile="eleves")
    assert export.set_aside == ()
    assert [(one.family_name, one.first_name, one.birth_date, one.login) for one in export.accounts] == people


@quick
@given(st.binary(max_size=200) | st.text(alphabet='Nom;Préc,Login\t\n\r"=aé', max_size=120).map(str.encode))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    for start in (b"", b"Nom;Pr\xc3\xa9nom;Login\n"):
        try:
            read_export(start + data, profile="eleves")
        except UnreadableExport as error:
            assert error.code
            assert error.sentence
        try:
            read_decisions(b"profil;nom;prenom;login;decision\n" + data)
        except UnreadableDecisions as error:
            assert error.sentence


@quick
@given(st.text())
def test_a_neutralised_cell_is_restored(cell: str) -> None:
    assert restore(neutralise(cell)) == cell
    assert not neutralise(cell).startswith(("=", "+", "-", "@"))


@quick
@given(st.lists(st.tuples(names, names, names, login), max_size=6))
def test_decisions_read_back(lines: list[tuple[str, str, str, str]]) -> None:
    decisions = [
        Decision("eleves", family, first, "lier", log, "12/03/2008", "", remark, line=i + 2)
        for i, (family, first, remark, log) in enumerate(lines)
    ]
    assert read_decisions(write_decisions(decisions)).decisions == tuple(decisions)


@quick
@given(a_school())
def test_doubts_read_back_as_waiting_lines(school: tuple[list[Account], list[Row], list[SetAside]]) -> None:
    accounts, rows, aside = school
    data = write_doubts(match(accounts, rows, set_aside=aside).doubts)
    read = read_decisions(data)
    assert (read.decisions, read.bad_lines) == ((), ())
    assert read.waiting == data.count(b"\r\n") - 1
