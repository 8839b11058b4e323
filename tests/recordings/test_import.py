"""A path that a person recorded with a tool of others teaches what is called otherwise; nothing typed is read."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from robot import labels
from robot.errors import Exit
from robot.recordings import aligning, foreign
from robot.recordings.foreign import Made
from tests.conftest import Ask, Workshop
from tests.foreign.served import CAS, ENT, PROFILES, State
from tests.recordings.recording import Recorded, chrome, recorded
from tests.teaching.classroom import Classroom, served
from tests.teaching.stranger import DOCUMENTED, LISTS, Stranger
from tests.teaching.test_learn import RENAMED

SECRET = "soleil 1"
#: Lists and groups stand one menu deeper than documented.
DEEPER = Stranger(
    menu={
        **DOCUMENTED,
        "Fichier": {"Comptes": {"Administration des utilisateurs": "/profils/administratif"}},
        "Ressources": {"Personnes": LISTS, "Matériels": {"Salles": "/salles"}},
    }
)


def made(*captions: str) -> list[Made]:
    """Presses on things called so."""
    return [Made("press", (caption,)) for caption in captions]


def chrome_file(*steps: dict[str, object]) -> str:
    return json.dumps({"title": "x", "steps": list(steps)})


@pytest.mark.unit
def test_chromes_steps_are_read_without_what_was_typed(tmp_path: Path) -> None:
    (tmp_path / "flow.json").write_text(
        chrome_file(
            {"type": "setViewport", "width": 1},
            {"type": "navigate", "url": "https://ent.example/web/lycee?ticket=1"},
            chrome("click", "Identifiant"),
            chrome("change", "Identifiant", value="admin"),
            chrome("change", "Mot de passe", value=SECRET),
            {"type": "keyDown", "key": "Enter"},
            {"type": "click", "selectors": [['aria/Profils "à moi"[role="link"]'], "#x"]},
            {"type": "click", "selectors": [["div > a"]]},
            {"type": "click", "selectors": ["div > b", "text/Voir"]},
        ),
        encoding="utf-8",
    )
    found = foreign.read(tmp_path / "flow.json")
    assert [(one.verb, one.names, one.host, one.secret) for one in found] == [
        ("goto", (), "ent.example", False),
        ("type", ("Identifiant",), "", False),
        ("type", ("Mot de passe",), "", True),
        ("press", ('Profils "à moi"',), "", False),
        ("press", (), "", False),
        ("press", ("Voir",), "", False),
    ]
    assert SECRET not in repr(found)


@pytest.mark.unit
def test_codegens_lines_are_read_leniently(tmp_path: Path) -> None:
    inner = {"kind": "text", "body": "Réglages"}
    located = {"kind": "role", "body": "menu", "options": {"name": "Menu"}, "next": inner}
    lines = [
        '{"browserName":"chromium"}',
        "pas du JSON",
        '{"name":"openPage","url":"about:blank"}',
        '{"name":"navigate","url":"https://ent.example/a","signals":[]}',
        json.dumps({"name": "click", "locator": located, "selector": "x"}),
        json.dumps({"name": "check", "selector": 'internal:role=checkbox[name="Agents \\"A\\""i]'}),
        json.dumps({"name": "select", "selector": 'internal:label="Mon ENT"i', "options": ["7"]}),
        json.dumps({"name": "fill", "text": SECRET, "selector": "#password"}),
        json.dumps({"name": "unheardOf", "selector": "y"}),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found = foreign.read(tmp_path / "a.jsonl")
    assert [(one.verb, one.names[:1], one.secret) for one in found] == [
        ("goto", (), False),
        ("press", ("Réglages",), False),
        ("press", ('Agents "A"',), False),
        ("choose", ("Mon ENT",), False),
        ("type", (), True),
    ]
    assert SECRET not in repr(found)


@pytest.mark.unit
def test_what_is_left_on_both_sides_one_for_one_is_the_same_under_another_name() -> None:
    profiles = made("Élèves", "Parents", "Enseignants", "Agents")
    path = [*made("Administration", "Rubriques", "Connecteurs", "Oui"), *profiles, *made("Sauver")]
    told = aligning.understood(path, "activation")
    assert told.captions == {
        "panel_pages": "Rubriques",
        "third_party_access": "Connecteurs",
        "profile_personnels": "Agents",
    }
    assert [one.how for one in told.done].count("known") == 6
    assert told.ways == {}


@pytest.mark.unit
def test_the_layout_that_explains_most_is_meant_and_what_another_label_knows_is_no_new_name() -> None:
    ent = [Made("type", ("Portail de rattachement",)), Made("type", ("Connexion du portail",))]
    path = [*made("Arrêter la publication"), *ent, *made("Enregistrer", "Publier dans la base")]
    told = aligning.understood(path, "activation")
    assert told.captions == {"my_ent": "Portail de rattachement", "cas_url": "Connexion du portail"}
    assert [one.how for one in told.done] == ["known", "renamed", "renamed", "elsewhere", "known"]


@pytest.mark.unit
def test_more_captions_than_documented_are_a_way_as_many_are_names_and_fewer_are_a_doubt() -> None:
    longer = made("Paramètres", "Général", "Préférences", "Affichages", "Activer la gestion des identifiants ENT")
    told = aligning.understood(longer, "account-link")
    assert (told.ways, told.captions) == ({"preferences": ("Paramètres", "Général", "Préférences", "Affichages")}, {})
    # Whoever looks around presses more than documented too: nothing of it is new.
    around = made("Paramètres", "Ressources", "Préférences", "Affichages", "Activer la gestion des identifiants ENT")
    assert aligning.understood(around, "account-link").ways == {}
    # Codegen cuts long names: what a known caption begins with is that one.
    cut = [Made("press", (name,), begins=True) for name in ("Fichier", "Comptes", "Administration des")]
    told = aligning.understood(cut, "session-duration")
    assert told.ways == {"profiles_administratif": ("Fichier", "Comptes", "Administration des utilisateurs")}
    as_many = made("Administration", "Rubriques", "Accès aux services tiers", "Oui")
    told = aligning.understood(as_many, "activation")
    assert (told.ways, told.captions) == ({}, {"panel_pages": "Rubriques"})
    told = aligning.understood(made("Administration", "Connecteurs", "Oui", "Sauver"), "activation")
    assert (told.ways, told.captions) == ({}, {})
    assert [one.how for one in told.done] == ["known", "unknown", "known", "known"]


@pytest.mark.unit
def test_what_signs_in_destroys_or_is_another_button_is_never_proposed() -> None:
    signing = [Made("type", ("Identifiant",)), Made("type", ("Mot de passe",), secret=True), *made("Valider")]
    path = [*signing, *made("Administration", "Supprimer la base", "Connecteurs", "Oui")]
    told = aligning.understood(path, "activation")
    assert [one.how for one in told.done] == ["aside"] * 3 + ["known", "refused", "renamed", "known"]
    assert told.captions == {"third_party_access": "Connecteurs"}
    told = aligning.understood(made("Administration", "Publier la base", "Connecteurs", "Oui"), "activation")
    assert told.captions == {}
    # One name for two things, and a new name of what writes.
    told = aligning.understood(made("Administration", "Ailleurs", "Ailleurs", "Oui"), "activation")
    assert (told.captions, [one.how for one in told.done]) == ({}, ["known", "unknown", "unknown", "known"])
    named = made("Administration", "Rubriques", "Connecteurs", "D'accord", "Élèves")
    assert aligning.understood(named, "activation").done[3].how == "refused"


@pytest.mark.unit
def test_the_command_proposes_lines_that_the_labels_read_and_runs_nothing(ask: Ask, tmp_path: Path) -> None:
    steps = [chrome("click", one) for one in ("PRONOTE.net", "Raccordement au portail", "Arrêter la publication")]
    (tmp_path / "flow.json").write_text(chrome_file(*steps), encoding="utf-8")
    answer = ask("recordings", "import", "flow.json", "--flow", "activation")
    assert answer.code == Exit.DIFFERENCES
    assert "~ « Raccordement au portail » : Activation 6, l'onglet « Intégration dans un ENT »" in answer.out
    told = json.loads(ask("recordings", "import", "flow.json", "--flow", "activation", "--json").out)
    (tmp_path / "labels.local.toml").write_text("\n".join(told["lines_to_paste"]), encoding="utf-8")
    assert labels.load("pronote", tmp_path / "labels.local.toml")["tab_ent"].matches("Raccordement au portail")
    assert {file.name for file in tmp_path.iterdir()} == {"flow.json", "labels.local.toml"}
    # Nothing to propose, and a step that nobody did: that is no path that was understood.
    (tmp_path / "less.json").write_text(chrome_file(*steps[::2]), encoding="utf-8")
    less = ask("recordings", "import", "less.json", "--flow", "activation", "--json")
    told = json.loads(less.out)
    assert (less.code, told["lines_to_paste"], 6 in told["missing_steps"]) == (Exit.DIFFERENCES, [], True)
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    assert ask("recordings", "import", "other.json", "--flow", "activation").code == Exit.USAGE


# --- round trips: a person's recording, the lines, a run that nobody helps -----------------------------------------


@contextmanager
def room(stranger: Stranger, folder: Path, workshop: Workshop) -> Iterator[Classroom]:
    """That installation, as new."""
    folder.mkdir()
    state = State()
    with served(stranger, state) as running:
        yield Classroom(state, running, folder, workshop)


def signed_in(person: Recorded, at: Classroom, product: str) -> None:
    """As the administrator, who types her password while she is recorded."""
    if product == "ATRIUM":
        person.open(f"{at.served.portal}/web/lycee")
        person.press("Ouvrir une session")
        person.fill("Identifiant", "admin.exemples")
        person.fill("Mot de passe", SECRET)
        person.press("SE CONNECTER")
        person.press("Administration", "Administration du site")
    else:
        person.open(f"{at.served.console}/")
        person.fill("Identifiant", "123456")
        person.fill("Mot de passe", "lune 2")
        person.press("Se connecter")


def activates(person: Recorded, at: Classroom) -> None:
    """« Activation », as that installation calls things."""
    signed_in(person, at, "ATRIUM")
    person.press("Rubriques", "Connecteurs", "Pronote")
    chapters = person.page.locator(".accordion-group")
    chapter = chapters.filter(has=person.page.get_by_text("Pronote", exact=True))
    person.press("Oui", "Elèves", "Responsables légaux", "Enseignants", "Agents", within=chapter)
    person.press("Sauver")
    signed_in(person, at, "PRONOTE")
    person.press("Espaces en ligne", "Raccordement au portail", "Arrêter la publication")
    person.choose("Portail de rattachement", ENT)
    person.fill("Connexion du portail", CAS)
    person.press("Enregistrer", "Publier dans la base")
    person.page.get_by_text("Base publiée").wait_for()


def sets_durations(person: Recorded, at: Classroom) -> None:
    """« Durée des sessions », where the lists stand one menu deeper."""
    signed_in(person, at, "PRONOTE")
    for kind in ("Professeurs", "Personnels"):
        person.press("Ressources", "Personnes", kind, "Profils d'autorisation")
    person.press("Fichier", "Comptes", "Administration des utilisateurs")
    person.page.get_by_text("Groupe :").wait_for()
    # Playwright's recorder tells a press once the next one comes.
    person.press("Fichier")


def proposed(ask: Ask, at: Classroom, file: str, flow: str) -> str:
    """What is proposed for that file, as `labels.local.toml` then holds it."""
    (at.folder / "made").write_text(file, encoding="utf-8")
    answer = ask("recordings", "import", str(at.folder / "made"), "--flow", flow, "--json")
    assert answer.code == Exit.DIFFERENCES
    assert [word for word in (SECRET, "lune 2") if word in answer.out] == []
    assert "lune 2" in file
    return "\n\n".join(json.loads(answer.out)["lines_to_paste"])


@pytest.mark.slow
def test_a_recorded_activation_teaches_an_installation_that_renamed_all(
    ask: Ask, tmp_path: Path, workshop: Workshop
) -> None:
    with room(RENAMED, tmp_path / "recorded", workshop) as at:

        def record(browser: Browser) -> str:
            with recorded(browser.new_context(), "chrome") as person:
                activates(person, at)
            return person.file

        file = workshop.lend(record)
        assert (at.state.ent, at.state.published) == (ENT, True)
        lines = proposed(ask, at, file, "activation")
    with room(RENAMED, tmp_path / "run", workshop) as at:
        assert at.visited("activation").exit_code == Exit.DRIFT
        (at.folder / "labels.local.toml").write_text(lines, encoding="utf-8")
        done = at.visited("activation")
        assert done.exit_code == Exit.CHANGED, [run.error for run in done.runs]
        state = at.state
        assert (state.services["pronote"].on, state.services["pronote"].profiles) == (True, set(PROFILES))
        assert (state.published, state.ent, state.cas) == (True, ENT, CAS)


@pytest.mark.slow
def test_a_recorded_way_teaches_an_installation_with_one_menu_more(
    ask: Ask, tmp_path: Path, workshop: Workshop
) -> None:
    with room(DEEPER, tmp_path / "recorded", workshop) as at:

        def record(browser: Browser) -> str:
            with recorded(browser.new_context(), "codegen") as person:
                sets_durations(person, at)
            return person.file

        lines = proposed(ask, at, workshop.lend(record), "session-duration")
        assert at.state.writes == []
    with room(DEEPER, tmp_path / "run", workshop) as at:
        assert at.visited("session-duration").exit_code == Exit.DRIFT
        (at.folder / "labels.local.toml").write_text(lines, encoding="utf-8")
        assert set(tomllib.loads(lines)["ways"]) == {f"profiles_{kind}" for kind in at.state.durations}
        done = at.visited("session-duration")
        assert done.exit_code == Exit.CHANGED, [run.error for run in done.runs]
        assert at.state.durations["professeurs"] == {"Professeur": 45, "Professeur principal": 45, "Consultation": 45}
