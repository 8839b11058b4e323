"""What is handed to the maintainers: the drift, the outline, the proposed line; nobody's name, password or address."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from fixtures import sample_names
from robot.errors import Exit
from robot.hiding import KNOWN
from robot.recordings.vocabulary import LEFT_OUT, Cleaner, known
from robot.runs import events
from robot.runs.events import Failure, Finding, Proposal
from robot.widgets.watch import Gesture
from tests.conftest import Ask
from tests.helpdesk.recordings import SCHOOL, UAI, Folder

pytestmark = pytest.mark.unit
WHEN = datetime(2026, 3, 9, 22, 0)
PASSWORD = "Tournesol!42"
#: What of a school and its people a screen, an address or a message may show.
PLANTED = (
    *("Jeanne", "Martin", "MARTIN", "Petit", "Roux-Legrand", "N'Diaye", "jmartin", "jeanne.martin", "jeanne martin"),
    *(
        "jeanne.martin@ac-aix.example",
        "06 12 34 56 78",
        "0612345678",
        "12/03/2009",
        "2009-03-12",
        "20091203",
        "Exemples",
        "0139990N",
    ),
    *("www.atrium-sud.example", "lgt-des-exemples", "hebergement.example", "3e B", PASSWORD, "AZERTY-99"),
)
ADDRESS = "https://www.atrium-sud.example/web/lgt-des-exemples-139990"
OUTLINE = f"""- banner:
  - link "Jeanne Martin":
    - /url: {ADDRESS}/mon-compte
  - text: Bonjour MARTIN Jeanne, née le 12/03/2009 (2009-03-12), classe de 3e B
  - 'heading "Lycée des Exemples : 0139990N" [level=2]'
- navigation:
  - button "Branchement à un ENT"
  - button "PRONOTE.net" [expanded]:
    - link "jeanne.martin@ac-aix.example"
  - tab "Publication Jeanne" [selected]
  - tab "N'Diaye" [selected]
- textbox "URL du serveur CAS" [disabled]: https://hebergement.example/0139990N
- cell "jmartin"
- cell "20091203"
- text: Mme Petit, M. Roux-Legrand, jeanne.martin 0612345678 06 12 34 56 78 jeanne martin AZERTY-99 {PASSWORD}"""
CANDIDATES = (
    {"key": "tab_ent", "caption": "Branchement à un ENT", "kind": "action", "score": 81, "reason": "ressemble à « x »"},
    {"key": "tab_ent", "caption": "Intégration Jeanne Martin", "kind": "action", "score": 70, "reason": ""},
    {"key": "tab_ent", "caption": "Petit, parent", "kind": "action", "score": 61, "reason": ""},
)
PROPOSALS = (
    Proposal(
        what="l'onglet de Jeanne Martin",
        key="tab_ent",
        captions=("Raccordement de l'ENT",),
        seen=f"exploré le 2026-03-09, {SCHOOL}",
        lines=f'[schools.{UAI}.tab_ent.captions]\n"Raccordement de l\'ENT" = "exploré"',
    ),
    Proposal(what="", way=True, key="preferences", captions=("Paramètres", "Affichages"), seen=SCHOOL, lines=UAI),
    Proposal(what="", way=True, key="list_eleves", captions=("Ressources", "Martin Jeanne"), seen="", lines="jmartin"),
)
DRIFT = Failure(
    kind="Drift",
    code="NOT_SEEN",
    exit_code=Exit.DRIFT,
    sentence="Je ne trouve pas l'onglet « Intégration dans un ENT » sur « Lycée des Exemples, Jeanne Martin ».",
    expected="l'onglet « Intégration dans un ENT »",
    found="L'écran propose : Publication ; Jeanne Martin ; jmartin",
    url=ADDRESS,
    aria=OUTLINE,
    candidates=CANDIDATES,
    lines_to_paste='[tab_ent.captions]\n"Branchement à un ENT" = "vu le 2026-03-09, Lycée des Exemples"',
)


@pytest.fixture
def run(tmp_path: Path) -> Folder:
    """A visit that stopped at a tab, its screens full of people."""
    folder = Folder(tmp_path / "recordings", "activation-apply", WHEN)
    folder.begin("activation", 5)
    pressed = Gesture(
        "press",
        "la section « jmartin »",
        writes=False,
        label="section_pronote_net",
        caption="PRONOTE.net Jeanne",
        accepted="les onglets de Martin",
    )
    folder.tell(
        events.GestureDone(gesture=Gesture("goto", ADDRESS, writes=False)),
        events.GestureDone(gesture=pressed),
        events.GestureDone(gesture=Gesture("type", PASSWORD, writes=False, signs_in=True)),
        events.NoteWritten(text="Jeanne Martin"),
        events.ScreenExamined(
            finding=Finding(
                section="Activation 6",
                screen="console d'hébergement",
                things={"la base": "Jeanne Martin"},
                explored="trouvé par « Gestion » › « jmartin », et reconnu ainsi (14 écrans vus en 30 pressions).",
                proposals=PROPOSALS,
            )
        ),
    )
    folder.end(failure=DRIFT)
    return folder.close()


def shared(ask: Ask, run: Folder, tmp_path: Path, *more: str) -> tuple[str, str]:
    """The file, and what was said."""
    answer = ask("recordings", "share", run.path.name, "partage.json", *more)
    assert answer.code == Exit.NOTHING_TO_DO
    return (tmp_path / "partage.json").read_text("utf-8"), answer.out


def test_nothing_that_was_planted_is_in_the_file(ask: Ask, run: Folder, tmp_path: Path) -> None:
    KNOWN.add([PASSWORD])
    whole = (run.path / events.FILE).read_text("utf-8")
    assert [one for one in PLANTED if one not in whole] == []
    text, said = shared(ask, run, tmp_path)
    assert [one for one in (*PLANTED, SCHOOL, UAI) if one in text] == []
    assert "Relisez-le" in said


def test_the_drift_the_outline_and_the_proposed_line_are_in_it(ask: Ask, run: Folder, tmp_path: Path) -> None:
    data = json.loads(shared(ask, run, tmp_path)[0])
    (failure,) = data["failures"]
    assert (failure["code"], failure["expected"]) == ("NOT_SEEN", "l'onglet « Intégration dans un ENT »")
    assert failure["sentence"].startswith("Je ne trouve pas l'onglet « Intégration dans un ENT » sur « ")
    seen = "vu sur un écran réel, transmis"
    assert failure["lines_to_paste"] == f'[tab_ent.captions]\n"Branchement à un ENT" = "{seen}"'
    assert [(one["key"], one["score"]) for one in failure["candidates"]] == [
        ("tab_ent", 81),
        ("tab_ent", 70),
        ("tab_ent", 61),
    ]
    outline = failure["outline"]
    for line in (
        "- navigation:",
        '  - button "Branchement à un ENT"',
        '  - button "PRONOTE.net" [expanded]:',
        f'  - tab "Publication {LEFT_OUT}" [selected]',
        f'- textbox "URL du serveur CAS" [disabled]: {LEFT_OUT}',
    ):
        assert line in outline
    (step,) = data["steps"]
    (opened, pressed) = step["gestures"]
    assert (opened["verb"], opened["what"], pressed["label"], pressed["caption"]) == (
        "goto",
        "",
        "section_pronote_net",
        f"PRONOTE.net {LEFT_OUT}",
    )
    (screen,) = data["screens"]
    said = f"trouvé par « Gestion » › « {LEFT_OUT} », et reconnu ainsi (14 écrans vus en 30 pressions)."
    assert (screen["things"], screen["explored"]) == ({"la base": LEFT_OUT}, said)
    assert [one["lines_to_paste"] for one in screen["proposals"]] == [
        f'[tab_ent.captions]\n"Raccordement de l\'ENT" = "{seen}"',
        f'[ways.preferences]\ncaptions = ["Paramètres", "Affichages"]\nseen = "{seen}"',
        "",
    ]


def test_an_address_and_words_are_in_it_if_asked_for(ask: Ask, run: Folder, tmp_path: Path) -> None:
    text, _ = shared(ask, run, tmp_path, "--address", "--keep", "jmartin")
    assert json.loads(text)["addresses"] == [ADDRESS]
    assert '- cell \\"jmartin\\"' in text
    assert "Jeanne" not in text


def test_no_name_of_the_samples_is_a_word_that_stays() -> None:
    names = {*sample_names.FIRST_NAMES, *sample_names.ADULT_FIRST_NAMES, *sample_names.FAMILY_NAMES}
    assert {name for name in names if name.casefold() in known()} == set()
    clean = Cleaner()
    assert {name for name in names if name in clean(f"Bonjour {name}, élève de 3e")} == set()
    told = ("l'ouverture de la rubrique « Pages »", "le profil eleves du chapitre « Pronote » coché")
    for said in ("Paramètres, Préférences, Affichages : 60 min", "les onglets et les rubriques", *told):
        assert clean(said) == said
    # A plural with a capital may be a name.
    assert clean("fenêtres") == "fenêtres"
    assert clean("Fenêtres") == LEFT_OUT
