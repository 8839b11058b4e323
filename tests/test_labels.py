"""What counts as the same words: captions, and a school's name among other words on a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from robot import labels
from robot.errors import Usage
from robot.labels import Label, normal
from robot.pages.named import names_text
from robot.profiles import PROFILES

pytestmark = pytest.mark.unit
SCHOOL = "Lycée Hélène Vautrin"
KNOWN = labels.load("atrium")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Élèves", "eleves"),
        ("Accès aux services tiers", "ACCES AUX  SERVICES\u00a0TIERS"),
        ("Volet d\u2019administration", "Volet d'administration"),
        ("URL du serveur CAS :", "URL du serveur CAS"),
        ("Mot de passe *", "Mot de passe"),
        ("Ravel\u2011Pinson", "Ravel-Pinson"),
        ("Intégration dans un ENT Intégration dans un ENT", "Intégration dans un ENT"),
    ],
)
def test_two_writings_of_one_caption(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Pronote", "Pronote Primaire"), ("Oui", "Non"), ("Publier", "Publier la base"), ("Chacha", "")]
)
def test_two_captions_stay_two(one: str, other: str) -> None:
    assert normal(one) != normal(other)


def test_a_label_matches_whole_captions_and_says_whole_words() -> None:
    label = Label(
        "x", "le bouton", {"Publier la base": "test", "Publier dans la base": "test"}, {"nouveau mot": "test"}
    )
    assert label.matches("PUBLIER LA BASE")
    assert not label.matches("Publier la base maintenant")
    assert label.says("Voulez-vous publier la base ?")
    assert not label.says("Republier la baseline")
    assert label.says("Choisissez un nouveau mot de passe")
    assert not label.says("Mot de passe")


@pytest.mark.parametrize(
    ("shown", "saves"),
    [
        ("Enregistrer", True),
        ("Mettre à jour les préférences", True),
        ("Valider mes choix", True),
        ("Enregistrer les mots de passe", False),
        ("Les préférences", False),
    ],
)
def test_a_caption_may_say_what_it_is_done_to(shown: str, *, saves: bool) -> None:
    assert labels.load("pronote")["save_row"].matches(shown) == saves


def test_an_empty_caption_is_matched_and_never_said() -> None:
    label = Label("empty", "", {"": "test", "Aucun": "test"}, {})
    assert label.matches("")
    assert label.says("Aucun")
    assert not label.says("Vie scolaire - CPE")


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL,
        "LYCEE HELENE VAUTRIN",
        f"Base : {SCHOOL}",
        f"{SCHOOL} - Accueil",
        f"Accueil - {SCHOOL}",
        f"PRONOTE | {SCHOOL}",
        f"{SCHOOL} 2025-2026",
        f"{SCHOOL} (0139901S)",
        f"Bienvenue sur le site du {SCHOOL}",
    ],
)
def test_a_screen_that_shows_the_school(text: str) -> None:
    assert names_text(text, SCHOOL, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lycée Hélène",
        f"{SCHOOL} Annexe",
        f"{SCHOOL} - Annexe",
        f"{SCHOOL} / Collège Hélène Vautrin",
        f"{SCHOOL}, section professionnelle",
        f"Annexe - {SCHOOL}",
        f"Annexe du {SCHOOL}",
        f"{SCHOOL}-Ravel",
        f"Ancien {SCHOOL}",
        "Lycée Marius Delarbre",
    ],
)
def test_a_screen_of_another_school(text: str) -> None:
    assert not names_text(text, SCHOOL, KNOWN)


def test_an_empty_name_is_on_no_screen() -> None:
    assert not names_text(SCHOOL, "", KNOWN)


def test_a_caption_of_one_installation_is_added_to_the_known_ones(tmp_path: Path) -> None:
    local = tmp_path / "labels.local.toml"
    local.write_text('[save.captions]\n"Mémoriser" = "vu le 3 septembre"\n', encoding="utf-8")
    save = labels.load("atrium", local, "0139901S")["save"]
    assert save.matches("Mémoriser")
    assert save.matches("Enregistrer")


def test_a_local_file_that_names_no_known_thing_is_refused(tmp_path: Path) -> None:
    local = tmp_path / "labels.local.toml"
    local.write_text('[sauve.captions]\n"Mémoriser" = "vu"\n', encoding="utf-8")
    with pytest.raises(Usage) as told:
        labels.load("atrium", local, "0139901S")
    assert "sauve" in told.value.sentence


def test_what_was_only_supposed_is_forgotten_unless_it_is_kept() -> None:
    known = labels.load("pronote")
    with known.supposing():
        known.learn("tab_ent", "Raccordement", "")
        known.learn_way("preferences", ["Outils"])
        assert known["tab_ent"].matches("raccordement")
    assert not known["tab_ent"].matches("raccordement")
    assert known.way("preferences") == ()
    with known.supposing() as keep:
        known.learn("tab_ent", "Raccordement", "")
        keep()
    assert known["tab_ent"].matches("raccordement")


@pytest.mark.parametrize(
    ("shown", "named"),
    [
        ("Liste", [f"menu_list_{profile}" for profile in PROFILES]),
        ("Rechercher", ["look_up"]),
        ("Lister", []),
        ("Plus", ["more_entries"]),
    ],
)
def test_what_an_address_or_a_class_says_names_nothing_on_a_screen(shown: str, named: list[str]) -> None:
    known = labels.load("pronote")
    assert [label.key for label in known.values() if label.matches(shown)] == named
    assert normal(shown) in {normal(word) for label in known.values() if not label.on_screen for word in label.captions}


@pytest.mark.parametrize(
    ("shown", "profile"), [("Liste des professeurs", "enseignants"), ("Liste du personnel", "personnels")]
)
def test_the_entry_of_one_list_is_not_that_of_another(shown: str, profile: str) -> None:
    assert [label.key for label in labels.load("pronote").values() if label.matches(shown)] == [f"menu_list_{profile}"]
