"""Who is who: one test per rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from robot.accounts import (
    REASON_SENTENCES,
    Account,
    Decision,
    Doubt,
    Matching,
    Row,
    SetAside,
    match,
    match_exports,
    read_export,
)

pytestmark = pytest.mark.unit

D1, D2, D3 = date(2008, 3, 12), date(2008, 9, 1), date(2009, 1, 5)
LEA = Account("lea.martin", "MARTIN", "Léa", D1, "2DE3")
ROW = Row(1, "Martin", "Lea", D1, "2nde 3")


def reasons(matching: Matching) -> set[str]:
    return {doubt.reason for doubt in matching.doubts}


def pairs(matching: Matching) -> set[tuple[str, str | int]]:
    return {(link.account.login, link.row.key) for link in matching.links}


def said(doubt: Doubt) -> str:
    """The sentence of a reason; « nobody of that name » says on which side."""
    if doubt.about == "account" and doubt.reason == "no_counterpart":
        return "Aucune ligne de ce nom dans la liste de PRONOTE de ce profil."
    return REASON_SENTENCES[doubt.reason]


def aside(account: Account, code: str = "duplicate") -> SetAside:
    return SetAside(account.line, code, "écarté", account)


def test_the_same_person_is_linked_and_the_link_says_why() -> None:
    (link,) = match([LEA], [ROW]).links
    assert (link.before, link.after, link.row, link.decision) == ("", "lea.martin", ROW, None)
    assert link.why == "Même nom et même prénom, même date de naissance, même classe, seul de ce nom des deux côtés"


def test_an_account_whose_only_row_holds_somebody_elses_login_says_so_itself() -> None:
    other = Account("kylian.barthelemy", "BARTHELEMY", "Kylian", D2, "TG1")
    matching = match([LEA, other], [replace(ROW, cas_id="kylian.barthelemy")])
    assert matching.links == ()
    (doubt,) = [one for one in matching.doubts if one.about == "account" and one.accounts[0] is LEA]
    assert doubt.reason == "other_identifier"


@pytest.mark.parametrize("code", ["to_delete", "duplicate", "refused_login"])
def test_an_undated_account_set_aside_does_not_hide_whose_birth_date_is_the_rows(code: str) -> None:
    second = replace(LEA, login="lea.martin9", birth_date=None, school_class=None)
    assert pairs(match([LEA], [ROW], set_aside=[aside(second, code)])) == {("lea.martin", 1)}
    undated = replace(ROW, birth_date=None, school_class=None)
    assert not match([LEA], [undated], set_aside=[aside(second, code)]).links


def test_a_link_in_place_is_left_alone() -> None:
    matching = match([LEA], [replace(ROW, cas_id="lea.martin")])
    assert (matching.links, matching.doubts, len(matching.already)) == ((), (), 1)


@pytest.mark.parametrize(
    ("account", "row", "reason"),
    [
        (LEA, replace(ROW, birth_date=D2), "birth_date_differs"),
        (LEA, replace(ROW, school_class="2DE4", birth_date=None), "class_differs"),
        (LEA, replace(ROW, cas_id="autre.login"), "other_identifier"),
        (LEA, replace(ROW, cas_id="Lea.Martin"), "identifier_spelling"),
        (LEA, replace(ROW, cas_id=" lea.martin"), "identifier_spelling"),
        (LEA, replace(ROW, family_name="Durand", birth_date=None, cas_id="lea.martin"), "linked_name_differs"),
        (LEA, replace(ROW, first_name="Tom", cas_id="lea.martin"), "linked_name_differs"),
        (LEA, replace(ROW, birth_date=D2, cas_id="lea.martin"), "linked_contradiction"),
        (LEA, replace(ROW, family_name="Petit", first_name="Tom", cas_id="x", birth_date=D2), "identifier_unknown"),
        (LEA, replace(ROW, family_name="Martin Durand"), "compound_name"),
        (LEA, replace(ROW, family_name="Durand-Martin"), "compound_name"),
        (LEA, replace(ROW, first_name="Léa-Rose"), "compound_name"),
        (LEA, replace(ROW, first_name="Lena"), "look_alike"),
        (LEA, replace(ROW, family_name="Matrin"), "look_alike"),
        (LEA, replace(ROW, family_name="Léa", first_name="Martin"), "inverted_names"),
        (LEA, replace(ROW, family_name="Haddad"), "usage_name"),
        (LEA, replace(ROW, first_name="Thomas"), "first_name_differs"),
        (LEA, replace(ROW, family_name="Haddad", birth_date=None), "no_counterpart"),
        (LEA, replace(ROW, family_name="Zo?"), "unusable_name"),
        (LEA, replace(ROW, profile="responsables"), "no_counterpart"),
    ],
)
def test_what_differs_is_a_doubt_with_its_reason(account: Account, row: Row, reason: str) -> None:
    matching = match([account], [row])
    assert matching.links == matching.already == ()
    assert reason in reasons(matching)
    assert all(doubt.sentence == said(doubt) for doubt in matching.doubts)


def test_a_doubt_shows_both_sides() -> None:
    (doubt,) = match([LEA], [replace(ROW, family_name="Martin Durand")]).doubts
    assert (doubt.about, len(doubt.rows), doubt.accounts) == ("row", 1, (LEA,))


def test_a_class_spelled_another_way_does_not_contradict() -> None:
    assert pairs(match([LEA], [replace(ROW, school_class="2GT3")])) == {("lea.martin", 1)}


# -- namesakes --------------------------------------------------------------------------------------------------------


def test_namesakes_told_apart_by_birth_dates_on_both_sides_are_linked() -> None:
    other = replace(LEA, login="lea.martin1", birth_date=D2)
    matching = match([LEA, other], [ROW, replace(ROW, key=2, birth_date=D2)])
    assert pairs(matching) == {("lea.martin", 1), ("lea.martin1", 2)}


@pytest.mark.parametrize(
    ("accounts", "rows"),
    [
        ([D1, None], [D1]),
        ([D1, None], [D1, None]),
        ([D1, D2], [D1, None]),
        ([D1], [D1, None]),
    ],
)
def test_the_very_name_and_the_very_birth_date_once_on_each_side_are_enough(
    accounts: list[date | None], rows: list[date | None]
) -> None:
    matching = match(
        [replace(LEA, login=f"lea{i}", birth_date=born, school_class=None) for i, born in enumerate(accounts)],
        [replace(ROW, key=i, birth_date=born) for i, born in enumerate(rows)],
    )
    assert pairs(matching) == {("lea0", 0)}
    assert matching.links[0].why.endswith("seul de ce nom né ce jour-là des deux côtés")


@pytest.mark.parametrize(
    ("accounts", "rows"),
    [
        ([None, D2], [D1]),  # by elimination: not enough
        ([D1, D1], [D1]),
        ([D1], [D1, D1]),
        ([D1, D1], [D1, D1]),
        ([None, None], [None]),
        ([None], [None, None]),
        ([D1, None], [None]),
        ([D2, None], [D1, None]),
    ],
)
def test_namesakes_that_no_birth_date_tells_apart_stay_in_doubt(
    accounts: list[date | None], rows: list[date | None]
) -> None:
    matching = match(
        [replace(LEA, login=f"lea{i}", birth_date=born, school_class=None) for i, born in enumerate(accounts)],
        [replace(ROW, key=i, birth_date=born) for i, born in enumerate(rows)],
    )
    assert matching.links == ()
    assert "homonyms" in reasons(matching)


def test_a_pupil_who_moved_is_known_by_the_birth_date() -> None:
    """Alone of that name, or among namesakes; a class only contradicts where a date is missing."""
    moved = replace(ROW, school_class="2nde 4")
    assert pairs(match([LEA], [moved])) == {("lea.martin", 1)}
    other = replace(LEA, login="lea.martin1", birth_date=D2, school_class="2DE4")
    there = replace(ROW, key=2, birth_date=D2, school_class="2nde 3")
    assert pairs(match([LEA, other], [moved, there])) == {("lea.martin", 1), ("lea.martin1", 2)}
    assert reasons(match([replace(LEA, birth_date=None)], [moved])) == {"class_differs"}


def undated(*classes_: str | None) -> list[tuple[str | None, date | None]]:
    return [(one, None) for one in classes_]


@pytest.mark.parametrize(
    ("accounts", "rows"),
    [
        (undated("2DE3", "2DE4"), undated("2nde 4", "2nde 3")),
        (undated("2DE3", "1G4", "204"), undated("1G4", "2nde 3", "204")),
        ([("2DE3", D1), ("2DE4", None)], [("2nde 4", None), ("2nde 3", None)]),
        ([("2DE3", D1), ("2DE4", None)], [("2nde 4", D2), ("2nde 3", None)]),
        ([("2DE3", D1), ("2DE4", None)], [("2nde 4", None), ("2nde 3", D1)]),
    ],
)
def test_as_many_accounts_as_rows_each_class_once_on_each_side_pair_off(
    accounts: list[tuple[str | None, date | None]], rows: list[tuple[str | None, date | None]]
) -> None:
    found = classed(accounts, rows)
    assert {(link.account.school_class, link.row.school_class) for link in found.links} <= {
        ("2DE3", "2nde 3"),
        ("2DE4", "2nde 4"),
        ("1G4", "1G4"),
        ("204", "204"),
    }
    assert len(found.links) == len(rows)
    assert any("seul dans cette classe des deux côtés" in link.why for link in found.links)
    dated = classed(accounts, rows, link_undated=False)
    assert all(link.account.birth_date and link.row.birth_date for link in dated.links)


@pytest.mark.parametrize(
    ("accounts", "rows"),
    [
        (undated("2DE3", "2DE4"), undated("2nde 3")),  # more on one side
        (undated("2DE3"), undated("2nde 3", "2nde 4")),
        (undated("2DE3", "2DE4"), undated("2nde 3", "2nde 5")),  # a class that is not on the other side
        (undated("2DE3", "2DE3"), undated("2nde 3", "2nde 4")),  # a class twice
        (undated("2DE3", "2DE3"), undated("2nde 3", "2nde 3")),
        (undated("2DE3", None), undated("2nde 3", None)),  # a class that is not known
        (undated("2DE3", "2DE4"), undated("2GT3", "2GT4")),  # classes that cannot be compared
        ([("2DE3", D1), ("2DE4", None)], [("2nde 3", D2), ("2nde 4", None)]),  # a date to the contrary
        ([("2DE3", D1), ("2DE4", D2)], [("2nde 3", None), ("2nde 4", D3)]),
    ],
)
def test_classes_that_do_not_pair_off_or_that_a_date_contradicts_leave_a_doubt(
    accounts: list[tuple[str | None, date | None]], rows: list[tuple[str | None, date | None]]
) -> None:
    assert classed(accounts, rows).links == ()


def test_a_date_that_pairs_otherwise_than_the_classes_leaves_the_classes_out() -> None:
    """The account of 2DE3 has the birth date of the row of 2DE4: the date speaks, the classes do not."""
    found = classed([("2DE3", D1), ("2DE4", None)], [("2nde 3", None), ("2nde 4", D1)])
    assert [(link.account.school_class, link.row.school_class) for link in found.links] == [("2DE3", "2nde 4")]


def test_an_account_set_aside_or_decided_leaves_the_classes_out() -> None:
    accounts = [replace(LEA, login=f"lea{i}", birth_date=None, school_class=f"2DE{i}") for i in (3, 4)]
    rows = [replace(ROW, key=i, birth_date=None, school_class=f"2nde {i}") for i in (3, 4)]
    assert len(match(accounts, rows).links) == 2
    assert match(accounts[:1], rows, set_aside=[aside(accounts[1])]).links == ()
    elsewhere = Decision("eleves", "Autre", "Nom", "lier", "lea4")
    assert pairs(match(accounts, [*rows, Row(9, "Autre", "Nom")], [elsewhere])) == {("lea4", 9)}


def classed(
    accounts: list[tuple[str | None, date | None]],
    rows: list[tuple[str | None, date | None]],
    *,
    link_undated: bool = True,
) -> Matching:
    """Namesakes with these classes and birth dates."""
    return match(
        [replace(LEA, login=f"lea{i}", school_class=one, birth_date=born) for i, (one, born) in enumerate(accounts)],
        [replace(ROW, key=i, school_class=one, birth_date=born) for i, (one, born) in enumerate(rows)],
        link_undated=link_undated,
    )


def test_a_namesake_on_one_side_only_does_not_prevent_what_dates_prove() -> None:
    other = replace(LEA, login="lea.martin1", birth_date=D2)
    matching = match([LEA, other], [ROW])
    assert pairs(matching) == {("lea.martin", 1)}
    assert [(doubt.reason, doubt.accounts) for doubt in matching.doubts] == [("birth_date_differs", (other,))]


def test_guardians_need_no_birth_date_but_must_be_alone_of_their_name() -> None:
    mother = Account("a.roux", "ROUX", "Anne", profile="responsables")
    row = Row(5, "Roux", "Anne", profile="responsables")
    assert pairs(match([mother], [row])) == {("a.roux", 5)}
    assert reasons(match([mother, replace(mother, login="a.roux1")], [row])) == {"homonyms"}
    assert reasons(match([mother], [row, replace(row, key=6)])) == {"homonyms"}
    assert reasons(match([mother], [row], link_undated=False)) == {"no_birth_date"}


def test_father_and_son_of_one_name_are_linked_each_in_his_list() -> None:
    son, father = Account("jean.roy", "ROY", "Jean"), Account("jean.roy1", "ROY", "Jean", profile="responsables")
    rows = [Row(1, "ROY", "Jean"), Row(1, "ROY", "Jean", profile="responsables")]
    links = match([son, father], rows).links
    assert {(link.account.login, link.row.profile) for link in links} == {
        ("jean.roy", "eleves"),
        ("jean.roy1", "responsables"),
    }


# -- accounts that were set aside -------------------------------------------------------------------------------------


def test_an_account_set_aside_is_never_linked_but_shown() -> None:
    (doubt,) = match([], [ROW], set_aside=[aside(LEA)]).doubts
    assert (doubt.reason, doubt.accounts) == ("set_aside_only", (LEA,))


@pytest.mark.parametrize("born", [None, D2])
def test_an_account_set_aside_counts_as_a_namesake(born: date | None) -> None:
    live, second = replace(LEA, birth_date=None, school_class=None), replace(LEA, login="lea.martin1", birth_date=born)
    undated = match([live], [replace(ROW, birth_date=None)], set_aside=[aside(second)])
    assert reasons(undated) == {"homonyms"}


def test_the_same_persons_second_account_does_not_prevent_the_link() -> None:
    second = replace(LEA, login="lea.martin1")
    assert pairs(match([LEA], [ROW], set_aside=[aside(second)])) == {("lea.martin", 1)}


@pytest.mark.parametrize("code", ["duplicate", "to_delete"])
def test_second_accounts_with_the_live_ones_birth_date_are_one_person(code: str) -> None:
    """The row alone shows no date, as a list of guardians does."""
    second, row = replace(LEA, login="lea.martin1", school_class=None), replace(ROW, birth_date=None, school_class=None)
    (link,) = match([LEA], [row], set_aside=[aside(second, code)]).links
    assert (link.account, link.why.rpartition(", ")[2]) == (
        LEA,
        "ses autres comptes étant marqués doublons ou à supprimer",
    )
    # One more live account, one more row, another date or another name nearby: a doubt again.
    assert not match([LEA, replace(LEA, login="b", birth_date=None)], [row], set_aside=[aside(second, code)]).links
    assert not match([LEA], [row, replace(row, key=2)], set_aside=[aside(second, code)]).links
    assert not match([LEA], [row], set_aside=[aside(replace(second, birth_date=D2), code)]).links
    assert not match([LEA], [row], set_aside=[aside(replace(second, birth_date=None), code)]).links
    assert not match([LEA], [replace(row, birth_date=D2)], set_aside=[aside(second, code)]).links
    assert not match([LEA], [row, Row(2, "MARTIN", "Lena")], set_aside=[aside(second, code)]).links
    assert not match([LEA], [row], set_aside=[aside(second, code)], link_undated=False).links


@pytest.mark.parametrize("code", ["duplicate", "to_delete"])
def test_second_accounts_do_not_prevent_a_link_that_the_class_confirms(code: str) -> None:
    live, row = replace(LEA, birth_date=None), replace(ROW, birth_date=None)
    second = replace(live, login="lea.martin1", school_class=None)
    assert pairs(match([live], [row], set_aside=[aside(second, code)])) == {("lea.martin", 1)}
    assert pairs(match([live], [ROW], set_aside=[aside(replace(second, birth_date=D1), code)])) == {("lea.martin", 1)}
    # The date says otherwise, or the class says nothing: by the mark alone, the live account may be a newcomer's and
    # the row that of the person who left, as `weigh` finds.
    assert not match([live], [ROW], set_aside=[aside(replace(second, birth_date=D2), code)]).links
    assert not match([live], [replace(row, school_class="2nde 4")], set_aside=[aside(second, code)]).links
    assert not match([live], [replace(row, school_class=None)], set_aside=[aside(second, code)]).links
    assert not match([live], [replace(row, school_class="2GT3")], set_aside=[aside(second, code)]).links


@pytest.mark.parametrize("code", ["refused_login", "bad_birth_date", "login_twice"])
def test_accounts_set_aside_for_another_reason_are_namesakes(code: str) -> None:
    second = aside(replace(LEA, login="", birth_date=None), code)
    assert match([LEA], [replace(ROW, birth_date=None)], set_aside=[second]).links == ()
    assert match([LEA], [ROW], set_aside=[aside(replace(LEA, login=""), code)]).links == ()


# -- logins -----------------------------------------------------------------------------------------------------------


def test_a_login_already_in_another_row_of_any_list_is_not_given_again() -> None:
    for other in (
        Row(2, "Autre", "Nom", cas_id="lea.martin"),
        Row(2, "Autre", "Nom", cas_id="LEA.MARTIN ", profile="enseignants"),
    ):
        matching = match([LEA], [ROW, other])
        assert matching.links == ()
        assert "login_elsewhere" in reasons(matching)


def test_a_login_of_two_profiles_is_given_to_nobody() -> None:
    teacher = Account("a.roux", "ROUX", "Anne", profile="enseignants")
    matching = match(
        [teacher, replace(teacher, profile="responsables")],
        [Row(1, "ROUX", "Anne", profile="enseignants"), Row(1, "ROUX", "Anne", profile="responsables")],
    )
    assert matching.links == ()
    assert reasons(matching) == {"login_shared"}


def test_one_identifier_on_two_rows_is_reported() -> None:
    matching = match([LEA], [replace(ROW, cas_id="lea.martin"), replace(ROW, key=2, cas_id="lea.martin")])
    assert (matching.links, matching.already, reasons(matching)) == ((), (), {"identifier_twice"})


def test_a_login_that_looks_like_the_name_is_no_evidence() -> None:
    stranger = Account("tom.petit", "HADDAD", "Sofia")
    assert match([stranger], [Row(1, "PETIT", "Tom")]).links == ()


# -- the true person may be missing -----------------------------------------------------------------------------------


@pytest.mark.parametrize("rival", [("MARTIN DURAND", "Léa"), ("MARTIN", "Lena"), ("LÉA", "Martin")])
def test_a_resembling_person_without_counterpart_keeps_an_undated_link_in_doubt(rival: tuple[str, str]) -> None:
    undated, row = replace(LEA, birth_date=None), replace(ROW, birth_date=None)
    assert pairs(match([undated], [row])) == {("lea.martin", 1)}
    account_side = match([undated, Account("autre", *rival)], [row])
    row_side = match([undated], [row, Row(2, *rival)])
    assert account_side.links == row_side.links == ()
    assert "near_competitor" in reasons(account_side) & reasons(row_side)
    # With a counterpart of its own, or birth dates that agree, it is nobody's rival.
    assert ("lea.martin", 1) in pairs(match([undated, Account("autre", *rival)], [row, Row(2, *rival)]))
    assert ("lea.martin", 1) in pairs(match([LEA, Account("autre", *rival)], [ROW]))


def test_a_resembling_name_with_another_birth_date_is_another_person() -> None:
    matching = match([LEA], [replace(ROW, first_name="Lena", birth_date=D2)])
    assert {(doubt.reason, len(doubt.rows) + len(doubt.accounts)) for doubt in matching.doubts} == {
        ("no_counterpart", 1)
    }


def test_twins_are_not_rivals() -> None:
    tom = replace(LEA, first_name="Tom", login="tom.martin")
    matching = match([LEA, tom], [ROW])
    assert pairs(matching) == {("lea.martin", 1)}


# -- the whole --------------------------------------------------------------------------------------------------------


def test_two_rows_of_one_key_are_the_callers_fault() -> None:
    with pytest.raises(ValueError, match="same key"):
        match([], [ROW, ROW])


def test_every_row_and_every_account_has_its_place() -> None:
    accounts = [
        LEA,
        Account("x", "SEUL", "Ici"),
        Account("d", "DECIDE", "Oui"),
        Account("i", "IGNORE", "Compte"),
    ]
    rows = [ROW, Row(2, "Seul", "La"), Row(3, "Decidé", "Autrement"), Row(4, "Laissé", "Tranquille")]
    decisions = [
        Decision("eleves", "Decidé", "Autrement", "lier", "d"),
        Decision("eleves", "Laissé", "Tranquille", "ignorer"),
        Decision("eleves", "", "", "ignorer", "i"),
    ]
    m = match(accounts, rows, decisions)
    assert pairs(m) == {("lea.martin", 1), ("d", 3)}
    assert [row.key for row in m.ignored_rows] == [4]
    assert [account.login for account in m.ignored_accounts] == ["i"]
    assert {(doubt.about, doubt.reason) for doubt in m.doubts} == {
        ("row", "no_counterpart"),
        ("account", "no_counterpart"),
    }
    assert m.unfit == ()


def test_exports_bring_what_they_set_aside() -> None:
    text = "Nom;Prénom;Login;État\nMARTIN;Léa;lea.martin;actif\nMARTIN;Léa;lea.martin1;doublon\n"
    export = read_export(text.encode(), profile="eleves")
    assert match_exports([export], [Row(1, "MARTIN", "Léa")]).links == ()
    assert match(export.accounts, [Row(1, "MARTIN", "Léa")]).links != ()


# -- what the agent reads ---------------------------------------------------------------------------------------------


def test_nobody_of_that_name_is_said_of_the_side_where_nobody_is() -> None:
    """« Personne de ce nom » reads as « somebody of this name » too."""
    (row_alone,) = match([], [ROW]).doubts
    (account_alone,) = match([LEA], []).doubts
    assert row_alone.sentence == "Aucun compte de ce nom dans l'export d'ATRIUM de ce profil."
    assert account_alone.sentence == "Aucune ligne de ce nom dans la liste de PRONOTE de ce profil."


def test_no_reason_begins_with_a_word_that_has_two_opposite_meanings() -> None:
    """« Personne », « plus de »: somebody or nobody, more or no more."""
    export = read_export(b"Nom;Pr\xc3\xa9nom;Login\nA;B;a.b;x\nC;D\nE;F;e.f\n", profile="eleves")
    said = [*REASON_SENTENCES.values(), *(one.reason.partition(" : ")[2] for one in export.set_aside)]
    assert len(export.set_aside) == 2
    assert [one for one in said if one.casefold().startswith(("personne", "plus de", "pas plus"))] == []
