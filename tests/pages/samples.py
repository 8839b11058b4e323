"""Pages as runs leave them: made by the code that a run calls, of invented facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from playwright.sync_api import Page

from robot.accounts import Account, BadLine, Decision, Doubt, Link, Row, SetAside, Unfit
from robot.accounts.report import Ledger
from robot.config import PROFILES, Profile
from robot.errors import Drift
from robot.hiding import KNOWN
from robot.procedure import Outcome
from robot.runs import report_page
from robot.runs.events import Failure, Finding
from robot.runs.evidence import Evidence
from robot.runs.report import Report, VisitReport
from robot.states import AccessState, DisconnectionState, EntState, PublicationState

UAI, SCHOOL = "0139990N", "Lycée des Exemples"
#: A password that HTML writes otherwise than it is.
PASSWORD = "Tom&Jerry<3\"'"
PASTE = '[tab_ent.captions]\n"Intégration à un ENT" = "vu le 2025-09-01"'
LONG = "https://www.atrium-paca.fr/connexion/" + "sans-aucune-coupure-" * 6
#: People of each profile on the big page.
MANY = 700


class Renamed(Drift):
    """A caption that changed: the lines to paste stand beside what to do."""

    def as_dict(self, uai: str = "") -> dict[str, object]:
        """As any error, and the lines."""
        return {**super().as_dict(uai), "lines_to_paste": PASTE}


Maker = Callable[[Path, Page], Path]


def _evidence(folder: Path, name: str, pictures: list[tuple[str, str]] | None = None) -> Evidence:
    evidence = Evidence(folder, f"{UAI}-{name}", [PASSWORD], keep_trace=True)
    if pictures is not None:
        evidence.on_picture = lambda file, caption: pictures.append((file, caption))
    return evidence


def _picture(evidence: Evidence, page: Page, caption: str) -> str:
    page.set_viewport_size({"width": 1440, "height": 1000})
    page.emulate_media(color_scheme="light")
    page.set_content(
        f"<body style='background:#eef;font-family:sans-serif'><h1>{caption}</h1><p>Un écran d'administration.</p>"
    )
    return evidence.picture(page, caption)


def _outcomes() -> list[Outcome]:
    before, after = AccessState(opened=False), AccessState(opened=True, profiles=PROFILES)
    ent, wanted = EntState(ent="", cas_url=""), EntState(ent="ATRIUM", cas_url=LONG)
    there = PublicationState(published=True)
    return [
        Outcome("ATRIUM : accès à PRONOTE", "changed", (3, 4), before, after),
        Outcome("PRONOTE : intégration dans un ENT", "changed", (8,), ent, wanted),
        Outcome("PRONOTE : publication", "unchanged", (9,), there, there, reason="la base est publiée"),
    ]


def good(folder: Path, page: Page) -> Path:
    """`rapport.html` of an activation that did all it had to."""
    pictures: list[tuple[str, str]] = []
    evidence = _evidence(folder, "activation", pictures)
    for caption in ("cocher « Oui » dans le chapitre « Pronote »", "enregistrer le formulaire", "publier la base"):
        _picture(evidence, page, caption)
    report = Report(
        UAI, SCHOOL, "activation", "Activation", "apply", evidence.folder, outcomes=_outcomes(), pictures=pictures
    )
    report.seconds, report.outage = 7.84, 1.62
    report.notes.append("L'onglet « Pronote » est visible sur le site.")
    evidence.log.info("step", step="Activation 1")
    for name in ("plan.json", "outcome.json"):
        evidence.write(name, report.as_dict())
    return _written(report, evidence)


def failed(folder: Path, page: Page) -> Path:
    """`rapport.html` of an activation that met a caption that it did not know, half way."""
    pictures: list[tuple[str, str]] = []
    evidence = _evidence(folder, "activation", pictures)
    _picture(evidence, page, "enregistrer le formulaire")
    error = Renamed(
        "NOT_SEEN",
        "Je ne trouve pas l'onglet « Intégration dans un ENT » sur l'écran « Console d'hébergement PRONOTE ».",
        next_step="Est-ce bien « Intégration à un ENT » ?\nAlors ajoutez les lignes ci-dessous.",
        expected="l'onglet « Intégration dans un ENT »",
        found=f"« Intégration à un ENT » (93 %)\nun message : {PASSWORD}",
    )
    error.evidence.screenshot = _picture(evidence, page, error.sentence)
    error.evidence.aria = "\n".join(f'- button "Action numéro {number}"' for number in range(200))
    refused = Outcome(
        "PRONOTE : le groupe Direction",
        "refused",
        (5,),
        DisconnectionState(minutes=30),
        DisconnectionState(minutes=30),
        reason="PRONOTE refuse 90 minutes.",
        next_step="Choisissez 60 minutes au plus.\nPuis relancez.",
    )
    report = Report(
        UAI, SCHOOL, "activation", "Activation", "apply", evidence.folder, error=Failure.of(error), seconds=39.2
    )
    report.outcomes = [*_outcomes()[:1], refused]
    report.files.append("comptes.html")
    for name in ("trace-1.zip", "trace-2.zip"):
        (evidence.folder / name).write_bytes(b"")
    evidence.write("outcome.json", report.as_dict())
    return _written(report, evidence)


def _written(report: Report, evidence: Evidence) -> Path:
    visit = VisitReport(evidence.folder, UAI, SCHOOL, "apply", runs=[report])
    written = report_page.write(visit, KNOWN.clean)
    evidence.close()
    return written


def examined(folder: Path, page: Page) -> Path:
    """`examen.html`: a screen as it should be, one that lacks something, one not reached, one not tried."""
    evidence = _evidence(folder, "doctor")
    error = Drift("NOT_SEEN", "Je ne trouve pas le menu « Ressources ».", next_step="Regardez l'image.", found=LONG)
    error.evidence.screenshot = _picture(evidence, page, error.sentence)
    found = {"nom de l'établissement": SCHOOL, "icône d'administration": "trouvée"}
    missing = {"chapitre « Pronote »": "Oui", "profils": ""}
    shown = [_picture(evidence, page, caption) for caption in ("le site", "le formulaire")]
    findings = [
        Finding(section="Activation 1", screen="site d'établissement", things=found, picture=shown[0]),
        Finding(section="Activation 2-4", screen="Accès aux services tiers", things=missing, picture=shown[1]),
        Finding(
            section="Lien entre les comptes 7-8",
            screen="Ressources, Élèves",
            picture=error.evidence.screenshot,
            error=Failure.of(error),
        ),
        Finding(section="Durée des sessions", screen="professeurs", skipped=True),
    ]
    report = VisitReport(evidence.folder, UAI, SCHOOL, "examine", findings=findings)
    written = report_page.write(report, KNOWN.clean)
    evidence.close()
    return written


def ledger(people: int) -> Ledger:
    """So many sure links of pupils and of teachers, five doubts of parents, and one of each thing that goes wrong."""
    told = Ledger(SCHOOL)
    profiles: tuple[Profile, ...] = ("eleves", "enseignants")
    links = [_link(number, profile) for profile in profiles for number in range(people)]
    told.plan(links)
    for number, one in enumerate(links):
        told.record(one, "kept") if number else told.record(one, "refused", "Cette cellule est verrouillée.")
    told.doubts = tuple(_doubt(number) for number in range(5))
    told.set_aside = (
        SetAside(7, "double", "Ligne 7 : compte marqué « doublon ».", _account(7, "eleves")),
        SetAside(9, "unreadable", "Ligne 9 : illisible."),
    )
    told.unfit = (Unfit(_decision(), "row_gone", "Aucune ligne de PRONOTE ne correspond plus à cette décision."),)
    told.bad_lines = (BadLine(3, "Ligne 3 : la décision « oui » n'existe pas ; écrivez lier, ignorer ou remplacer."),)
    return told


def accounts(folder: Path, people: int = MANY) -> Path:
    """`comptes.html` of a school with so many pupils and as many teachers."""
    for name, content in ledger(people).files().items():
        (folder / name).write_bytes(content)
    return folder / "comptes.html"


def _account(number: int, profile: Profile) -> Account:
    return Account(f"prenom.exemple{number}", f"EXEMPLE-{number}", "Zoé", date(2009, 5, 1), "3E B", profile)


def _row(number: int, profile: Profile) -> Row:
    return Row(number, f"EXEMPLE-{number}", "Zoé", date(2009, 5, 1), "3E B", profile=profile)


def _link(number: int, profile: Profile) -> Link:
    account = _account(number, profile)
    return Link(account, _row(number, profile), "", account.login, "Même nom, même prénom, même date de naissance.")


def _doubt(number: int) -> Doubt:
    accounts = tuple(_account(number + shift, "responsables") for shift in (1000, 2000))
    return Doubt("row", "homonyms", (_row(number + 1000, "responsables"),), accounts if number else ())


def _decision() -> Decision:
    return Decision("eleves", "PARTI", "Hugo", "lier", "hugo.parti", line=4)
