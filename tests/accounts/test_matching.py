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


@pytest.mark.parametrize(("code", "linked"), [("to_delete", True), ("duplicate", True), ("bad_login", False)])
def test_an_undated_second_account_does_not_hide_whose_birth_date_is_the_rows(code: str, linked: bool) -> None:
    second = replace(LEA, login="lea.martin9", birth_date=None, school_class=None)
    matching = match([LEA], [ROW], set_aside=[aside(second, code)])
    assert pairs(matching) == ({("lea.martin", 1)} if linked else set())
    assert not match([LEA], [replace(ROW, birth_date=None)], set_aside=[aside(second, code)]).links


def test_a_link_in_place_is_left_alone() -> None:
    matching = match([LEA], [replace(ROW, cas_id="lea.martin")])
    assert (matching.links, matching.doubts, len(matching.already)) == ((), (), 1)


@pytest.mark.parametrize(
    ("account", "row", "reason"),
    [
        (LEA, replace(ROW, birth_date=D2), "birth_date_differs"),
        (LEA, replace(ROW, school_class="2DE4"), "class_differs"),
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
        (LEA, replace(ROW, profile="responsable"), "no_counterpart"),
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
        ([None, D2], [D1]),  # by elimination: not enough
        ([D1, D1], [D1]),
        ([D1], [D1, D1]),
        ([D1], [D1, None]),
        ([None, None], [None]),
        ([None], [None, None]),
    ],
)
def test_a_namesake_without_a_birth_date_keeps_all_in_doubt(
    accounts: list[date | None], rows: list[date | None]
) -> None:
    matching = match(
        [replace(LEA, login=f"lea{i}", birth_date=born) for i, born in enumerate(accounts)],
        [replace(ROW, key=i, birth_date=born) for i, born in enumerate(rows)],
    )
    assert matching.links == ()
    assert "homonyms" in reasons(matching)


def test_a_namesake_on_one_side_only_does_not_prevent_what_dates_prove() -> None:
    other = replace(LEA, login="lea.martin1", birth_date=D2)
    matching = match([LEA, other], [ROW])
    assert pairs(matching) == {("lea.martin", 1)}
    assert [(doubt.reason, doubt.accounts) for doubt in matching.doubts] == [("birth_date_differs", (other,))]


def test_guardians_need_no_birth_date_but_must_be_alone_of_their_name() -> None:
    mother = Account("a.roux", "ROUX", "Anne", profile="responsable")
    row = Row(5, "Roux", "Anne", profile="responsable")
    assert pairs(match([mother], [row])) == {("a.roux", 5)}
    assert reasons(match([mother, replace(mother, login="a.roux1")], [row])) == {"homonyms"}
    assert reasons(match([mother], [row, replace(row, key=6)])) == {"homonyms"}
    assert reasons(match([mother], [row], link_undated=False)) == {"no_birth_date"}


def test_father_and_son_of_one_name_are_linked_each_in_his_list() -> None:
    son, father = Account("jean.roy", "ROY", "Jean"), Account("jean.roy1", "ROY", "Jean", profile="responsable")
    rows = [Row(1, "ROY", "Jean"), Row(1, "ROY", "Jean", profile="responsable")]
    links = match([son, father], rows).links
    assert {(link.account.login, link.row.profile) for link in links} == {
        ("jean.roy", "eleve"),
        ("jean.roy1", "responsable"),
    }


# -- accounts that were set aside -------------------------------------------------------------------------------------


def test_an_account_set_aside_is_never_linked_but_shown() -> None:
    (doubt,) = match([], [ROW], set_aside=[aside(LEA)]).doubts
    assert (doubt.reason, doubt.accounts) == ("set_aside_only", (LEA,))


@pytest.mark.parametrize("born", [None, D2])
def test_an_account_set_aside_counts_as_a_namesake(born: date | None) -> None:
    second = replace(LEA, login="lea.martin1", birth_date=born)
    undated = match([replace(LEA, birth_date=None)], [replace(ROW, birth_date=None)], set_aside=[aside(second)])
    assert reasons(undated) == {"homonyms"}


def test_the_same_persons_second_account_does_not_prevent_the_link() -> None:
    second = replace(LEA, login="lea.martin1")
    assert pairs(match([LEA], [ROW], set_aside=[aside(second)])) == {("lea.martin", 1)}
    assert match([LEA], [ROW], set_aside=[aside(replace(second, login=""), "refused_login")]).links == ()


# -- logins -----------------------------------------------------------------------------------------------------------


def test_a_login_already_in_another_row_of_any_list_is_not_given_again() -> None:
    for other in (
        Row(2, "Autre", "Nom", cas_id="lea.martin"),
        Row(2, "Autre", "Nom", cas_id="LEA.MARTIN ", profile="enseignant"),
    ):
        matching = match([LEA], [ROW, other])
        assert matching.links == ()
        assert "login_elsewhere" in reasons(matching)


def test_a_login_of_two_profiles_is_given_to_nobody() -> None:
    teacher = Account("a.roux", "ROUX", "Anne", profile="enseignant")
    matching = match(
        [teacher, replace(teacher, profile="responsable")],
        [Row(1, "ROUX", "Anne", profile="enseignant"), Row(1, "ROUX", "Anne", profile="responsable")],
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
        Decision("eleve", "Decidé", "Autrement", "lier", "d"),
        Decision("eleve", "Laissé", "Tranquille", "ignorer"),
        Decision("eleve", "", "", "ignorer", "i"),
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
    export = read_export(text.encode(), profile="eleve")
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
    export = read_export(b"Nom;Pr\xc3\xa9nom;Login\nA;B;a.b;x\nC;D\nE;F;e.f\n", profile="eleve")
    said = [*REASON_SENTENCES.values(), *(one.reason.partition(" : ")[2] for one in export.set_aside)]
    assert len(export.set_aside) == 2
    assert [one for one in said if one.casefold().startswith(("personne", "plus de", "pas plus"))] == []
