"""Reading ATRIUM's export: every variant of a good file, and a clear sentence for every bad one."""

from __future__ import annotations

import time
from datetime import date

import pytest

from robot.accounts import Export, Profile, UnreadableExport, read_export
from robot.accounts.export import MAX_LINES

pytestmark = pytest.mark.unit

GOOD = (
    "Nom;Prénom;Date de naissance;Classe;Profil;Login\n"
    "D’ANGELO;Léa;12/03/2008;2DE3;Élève;lea.d-angelo1\n"
    "MARTIN DURAND;Zoë;;2nde 4;Eleve;zoe.martin-durand\n"
)


def read(text: str, profile: Profile = "eleves", encoding: str = "utf-8") -> Export:
    return read_export(text.encode(encoding), profile=profile)


def refused(data: bytes | str, profile: Profile = "eleves") -> UnreadableExport:
    with pytest.raises(UnreadableExport) as caught:
        read_export(data.encode() if isinstance(data, str) else data, profile=profile)
    assert caught.value.sentence.endswith((".", "»", "».")), caught.value.sentence
    return caught.value


def test_a_good_file_gives_its_accounts_with_their_lines() -> None:
    first, second = read(GOOD).accounts
    assert (first.login, first.family_name, first.first_name) == ("lea.d-angelo1", "D’ANGELO", "Léa")
    assert (first.birth_date, first.school_class, first.profile, first.line) == (date(2008, 3, 12), "2DE3", "eleves", 2)
    assert (second.birth_date, second.line) == (None, 3)


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_separator_encoding_and_line_end_reads_the_same(separator: str, encoding: str, end: str) -> None:
    export = read(GOOD.replace(";", separator).replace("\n", end), encoding=encoding)
    assert export.accounts == read(GOOD).accounts
    assert (export.separator, export.encoding) == (separator, encoding)


def test_quotes_trailing_separators_blank_lines_and_no_break_spaces_are_tolerated() -> None:
    text = (
        '\n"Nom";"Prénom";"Login";\n\n\xa0;;;\n"MARTIN ; DURAND";\xa0Léa\u202f;lea.martin;\n;;;\n'
        "PETIT;Tom;tom.petit;;\n\n"
    )
    export = read(text)
    assert [(one.family_name, one.first_name, one.login) for one in export.accounts] == [
        ("MARTIN ; DURAND", "Léa", "lea.martin"),
        ("PETIT", "Tom", "tom.petit"),
    ]
    assert export.set_aside == ()


def test_an_internal_number_is_not_taken_for_the_login() -> None:
    export = read("Id;Identifiant ENT;Login;Nom;Prénom\n7;88;lea.martin;MARTIN;Léa\n")
    assert [one.login for one in export.accounts] == ["lea.martin"]
    assert refused("Identifiant ENT;Nom;Prénom\n88;MARTIN;Léa\n").code == "missing_columns"


@pytest.mark.parametrize("other", ["uid", "Identifiant", "Compte"])
def test_the_word_of_the_help_page_goes_before_what_is_only_supposed(other: str) -> None:
    export = read(f"{other};Nom;Prénom;Login\n77;MARTIN;Léa;lea.martin\n")
    assert [one.login for one in export.accounts] == ["lea.martin"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\r\n \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (";;;\n;;\n", "empty"),
        ("Nom;Prénom;Login\n", "no_accounts"),
        ("Nom;Prénom;Login", "no_accounts"),
        ("MARTIN;Léa;lea.martin\nPETIT;Tom;tom.petit\n", "no_header"),
        ("Nom;Prénom\nMARTIN;Léa\n", "missing_columns"),
        ("Nom;Login\nMARTIN;lea.martin\n", "missing_columns"),
        ("Nom;Prénom;Login ENT;Identifiant\nMARTIN;Léa;lea.martin;77\n", "ambiguous_columns"),
        ("Nom;Prénom;Login;login\nMARTIN;Léa;lea.martin;77\n", "ambiguous_columns"),
        ("Nom;Nom de famille;Prénom;Login\nMARTIN;DURAND;Léa;lea\n", "ambiguous_columns"),
        ("Nom;Prénom;Login\nMARTIN;Léa;lea.martin\nPETIT;To", "truncated"),
        ('Nom;Prénom;Login\nMARTIN;Léa;lea.martin\n"PETIT;Tom;tom.petit\n', "bad_quotes"),
        ('Nom;Prénom;Login\n"MARTIN;Léa;lea\n"PETIT";Tom;tom\n', "bad_quotes"),
        ("Nom;Prénom;Login\nMARTIN,Léa,lea\nPETIT,Tom,tom\n", "columns_mismatch"),
        (b"Nom;Pr\xc3\xa9nom;Login\nA\x00B;C;d\n", "nul_bytes"),
        ("Nom;Prénom;Login\n".encode("utf-16"), "utf16"),
        (b"Nom;Pr\xc3\x83\xc2\xa9nom;Login\nMARTIN;L\xc3\x83\xc2\xa9a;lea\n", "garbled"),
        ("Nom;Prénom;Login\nMARTIN;Léa;lea\n".encode("cp850"), "unknown_encoding"),
        ("Nom;Prénom;Login\nMARTIN;Léa;lea\n".encode("mac_roman"), "unknown_encoding"),
        ("Nom;Prénom;Login\nMARTIN;Léa;lea\nPETIT;Zoé".encode()[:-1], "truncated"),
        ("Nom;Prénom;Naissance;Login\nA;B;03/25/2008;a.b\n", "date_order"),
    ],
)
def test_a_bad_file_is_refused_with_its_reason(data: bytes | str, code: str) -> None:
    assert refused(data).code == code


def test_the_refusal_shows_the_header_it_saw() -> None:
    error = refused("Patronyme;Prénom;Login\nMARTIN;Léa;lea\n")
    assert "le nom" in error.sentence
    assert error.found == "Patronyme | Prénom | Login"


def test_a_file_of_another_profile_is_refused() -> None:
    error = refused(GOOD, profile="responsables")
    assert error.code == "other_profile"
    assert "responsables" in error.sentence


def test_a_line_of_another_profile_is_set_aside_and_is_nobody_here() -> None:
    export = read(GOOD + "ROUX;Anne;;;Enseignant;anne.roux\nROY;Paul;;;Chef de travaux;paul.roy\n")
    assert [(one.line, one.code) for one in export.set_aside] == [(4, "other_profile"), (5, "unknown_profile")]
    assert export.set_aside[0].account is None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("A;B;a.b;Doublon;;", "duplicate"),
        ("A;B;a.b;Compte à supprimer le 12/09/2026;;", "to_delete"),
        ("A;B;a.b;;oui;", "duplicate"),
        ("A;B;a.b;;;01/09/2026", "to_delete"),
        ("A;B;;;;", "refused_login"),
        ("A;B;=cmd|'/c calc'!A0;;;", "refused_login"),
        ("A;B;+33;;;", "refused_login"),
        ("A;B;-a.b;;;", "refused_login"),
        ("A;B;@a.b;;;", "refused_login"),
        ("A;B;a b;;;", "refused_login"),
        ("A;B;a\xa0b;;;", "refused_login"),
        ("A;B;a\x07b;;;", "refused_login"),
        ("A;B;a\u200bb;;;", "refused_login"),
        (";B;a.b;;;", "missing_name"),
        ("A;;a.b;;;", "missing_name"),
        ("A;Zo\ufffd;a.b;;;", "odd_name"),
        ("A;Zo?;a.b;;;", "odd_name"),
        ("A\x07;B;a.b;;;", "odd_name"),
        ("=;B;a.b;;;", "odd_name"),
        ("A;B", "too_few_columns"),
        ("A;B;a.b;;;;surplus", "too_many_columns"),
    ],
)
def test_a_bad_line_is_set_aside_and_the_others_are_read(line: str, code: str) -> None:
    export = read(f"Nom;Prénom;Login;État;Doublon;Suppression\n{line}\nPETIT;Tom;tom.petit;actif;non;\n")
    assert [one.login for one in export.accounts] == ["tom.petit"]
    assert [(one.line, one.code) for one in export.set_aside] == [(2, code)]
    assert export.set_aside[0].reason.startswith("Ligne 2 : ")


def test_a_refused_login_is_kept_nowhere_as_a_login() -> None:
    (one,) = read("Nom;Prénom;Login\nA;B;=1+1\nPETIT;Tom;tom\n").set_aside
    assert one.account is not None
    assert (one.account.login, one.account.family_name) == ("", "A")


def test_a_name_like_a_formula_is_kept_as_data() -> None:
    (one,) = read("Nom;Prénom;Login\n=cmd;@Léa;lea\n").accounts
    assert (one.family_name, one.first_name) == ("=cmd", "@Léa")


@pytest.mark.parametrize("written", ["12/03/08", "2008/03/12", "31/02/2008", "01/01/1900", "00/00/0000", "mars 2008"])
def test_a_birth_date_that_cannot_be_read_is_not_taken_for_absent(written: str) -> None:
    export = read(f"Nom;Prénom;Login;Né(e) le\nA;B;a.b;{written}\nC;D;c.d;2008-03-12\n")
    assert [one.code for one in export.set_aside] == ["bad_birth_date"]
    assert [one.birth_date for one in export.accounts] == [date(2008, 3, 12)]


def test_a_login_on_two_lines_sets_both_aside_whatever_its_case() -> None:
    export = read("Nom;Prénom;Login\nA;B;a.b\nC;D;A.B\nE;F;e.f\n")
    assert [one.login for one in export.accounts] == ["e.f"]
    assert [(one.line, one.code) for one in export.set_aside] == [(2, "login_twice"), (3, "login_twice")]


def test_a_file_cut_anywhere_never_gives_an_account_that_the_whole_file_does_not() -> None:
    data = (GOOD + "LE GALL;Yann;01/02/2009;1RE12;Élève;yann.legall12\n").encode()
    for text in (data, data.replace(b";", b";")[: len(data)], data.decode().encode("cp1252")):
        whole = set(read_export(text, profile="eleves").accounts)
        for end in range(len(text)):
            try:
                part = read_export(text[:end], profile="eleves")
            except UnreadableExport:
                continue
            assert set(part.accounts) <= whole, text[:end]


def test_a_last_line_without_its_end_is_kept_when_its_last_cell_is_proved_whole() -> None:
    assert len(read("Nom;Prénom;Login\nA;B;a.b;").accounts) == 1
    assert len(read('Nom;Prénom;Login\n"A";"B";"a.b"').accounts) == 1
    assert [one.code for one in read("Nom;Prénom;Login\nA;B;a.b").set_aside] == ["maybe_cut"]


@pytest.mark.slow
def test_two_hundred_thousand_lines_are_read() -> None:
    header = "Nom;Prénom;Date de naissance;Classe;Login\n"
    lines = [f"NOM{i % 977}X;Pré{i % 331};12/03/2008;2DE3;login.{i}\n" for i in range(200_000)]
    start = time.process_time()
    assert len(read(header + "".join(lines)).accounts) == 200_000
    assert time.process_time() - start < 12


def test_more_lines_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_LINES >= 200_000
    monkeypatch.setattr("robot.accounts.export.MAX_LINES", 2)
    assert refused(GOOD + "A;B;;;Élève;a.b\n").code == "too_many_lines"
    assert len(read(GOOD).accounts) == 2


def test_an_unknown_profile_is_the_callers_fault() -> None:
    with pytest.raises(ValueError, match="unknown profile"):
        read(GOOD, profile="invité")  # type: ignore[arg-type]
