"""Every screen of the three procedures, walked read-only: what is found there, what is not, with a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from robot import browser
from robot.answers import signed
from robot.config import KINDS, PROFILES, School
from robot.errors import Exit, RobotError
from robot.page import render
from robot.pages.pronote.automatic_disconnection import PATHS
from robot.runs import colophon
from robot.runs.desk import Desk, Settled, at_desk
from robot.runs.evidence import Evidence
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import View, matching
from robot.widgets.watch import Gesture

#: « Ressources » entry of PRONOTE → the profile whose people it lists.
LISTS = {f"resource_{profile}": profile for profile in PROFILES}


@dataclass
class Finding:
    """One screen: what was recognised on it, or why it was not reached."""

    section: str
    screen: str
    #: Thing looked for → what the screen shows of it; empty if it is not there.
    things: dict[str, str] = field(default_factory=dict)
    picture: str = ""
    error: RobotError | None = None
    #: The screen lists people: its picture stops above the first one.
    people: bool = False
    #: Not looked at, because a screen before it was not reached.
    skipped: bool = False

    @property
    def good(self) -> bool:
        """All that was looked for is there."""
        return self.error is None and not self.skipped and all(self.things.values())

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `--json` and `outcome.json`."""
        return {
            "section": self.section,
            "screen": self.screen,
            "good": self.good,
            "things": self.things,
            "picture": self.picture,
            "skipped": self.skipped,
            "error": self.error.as_dict() if self.error else None,
        }


class _Reader:
    """A watch that lets no gesture write."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def before(self, gesture: Gesture) -> None:
        if gesture.writes:
            raise AssertionError(f"doctor never writes: {gesture.what}")
        if gesture.verb not in ("look", "check"):
            self._evidence.log.info("gesture", verb=gesture.verb, what=gesture.what)

    def after(self, gesture: Gesture, page: object) -> None:
        """Nothing to keep: only reading."""

    def failed(self, error: RobotError, page: Any) -> None:
        self._evidence.of_error(error, page)

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        self._evidence.log.warning("followed a likeness", what=gesture.what, taken=taken, line=line)

    def private(self) -> Any:
        return self._evidence.private()

    def bulk(self) -> Any:
        """Nothing is written, so nothing is written in bulk."""
        return nullcontext()


def examine(settled: Settled, school: School, evidence: Evidence, say: Callable[[Finding], None]) -> list[Finding]:
    """One finding per screen, told as it comes; nothing is ever changed."""
    findings: list[Finding] = []
    with at_desk(settled, school, _Reader(evidence), evidence) as desk:
        for screen, checks in ((desk.atrium.screen, _atrium(desk)), (desk.console.screen, _pronote(desk))):
            lost = False
            for section, what, required, check in checks:
                finding = Finding(section, what, skipped=lost, people=section.endswith("7-8"))
                if not lost:
                    _look(finding, screen, check, evidence)
                    lost = required and finding.error is not None
                findings.append(finding)
                say(finding)
        evidence.end_trace(failed=not all(one.good for one in findings))
    return findings


def _first_row(screen: Screen) -> float:
    """Where the headings of a list of people end, in CSS pixels."""
    view, label = screen.look(), screen.labels["column_family_name"]
    heads = [one for one in view.items if one.shown and any(label.matches(name) for name in one.names)]
    return max((one.box.y + one.box.height for one in heads[:1]), default=1.0)


def _look(finding: Finding, screen: Screen, check: Callable[[], dict[str, str]], evidence: Evidence) -> None:
    try:
        finding.things = check()
        above = _first_row(screen) if finding.people else None
        finding.picture = evidence.picture(screen.window(), f"{finding.section} : {finding.screen}", height=above)
    except RobotError as error:
        finding.error = error
        finding.picture = error.evidence.screenshot
    except PlaywrightError as error:
        finding.error = browser.gone(error)


#: Section and step of the help page, the screen, whether the next ones need it, and what looks at it.
Check = tuple[str, str, bool, Callable[[], dict[str, str]]]


def _atrium(desk: Desk) -> list[Check]:
    site, form, labels = desk.atrium.school_site, desk.atrium.third_party_access, desk.atrium.labels
    screen = desk.atrium.screen

    def open_site() -> dict[str, str]:
        site.open()
        return {"nom de l'établissement": desk.atrium.school.name, "icône d'administration": "trouvée"}

    def panel() -> dict[str, str]:
        site.open_administration()
        return _things(
            screen.look(), {labels[key].what: labels[key] for key in ("panel_pages", "panel_users")}, "action"
        )

    def services() -> dict[str, str]:
        shown = form.open().as_state()
        return {"chapitre « Pronote »": shown["Accès"], "profils": shown["Profils"], **form.landmarks()}

    def export() -> dict[str, str]:
        site.open()
        site.open_administration()
        button = labels["export_csv"]
        site.open_entry("panel_users", "user_export", lambda view: pick.action(view, button), str(button))
        view = screen.look()
        profile = labels["export_profile"]
        controls = [one for one in view.items if one.kind in ("choice", "tick", "field") and one.called(profile)]
        titled = [
            one for one in view.items if one.kind in ("title", "text") and any(profile.matches(n) for n in one.names)
        ]
        return {profile.what: (controls or titled)[0].name if controls or titled else "", button.what: "trouvé"}

    return [
        ("Activation 1", "site d'établissement", True, open_site),
        ("Activation 1", "volet administration", True, panel),
        ("Activation 2-4", "Accès aux services tiers", False, services),
        ("Lien entre les comptes 2-3", "Export des utilisateurs", False, export),
    ]


def _pronote(desk: Desk) -> list[Check]:
    console, screen, labels = desk.console, desk.console.screen, desk.console.labels

    def open_console() -> dict[str, str]:
        console.home.open()
        return {"nom de la base": console.school.base_name}

    def integration() -> dict[str, str]:
        console.home.open_section()
        state = console.publication.state()
        held = console.ent_integration.open()
        return {
            "publication": console.publication.CAPTIONS[state],
            **{key: value or "(vide)" for key, value in held.items()},
        }

    def preferences() -> dict[str, str]:
        label = labels["ent_ids_preference"]
        tick = console.menus.open(
            "menu_settings",
            "menu_preferences",
            "menu_displays",
            accept=lambda view: pick.tick(view.in_front(), label),
            accepted=str(label),
            optional=True,
        )
        return {label.what: "cochée" if tick.checked else "non cochée"}

    def people(entry: str) -> Callable[[], dict[str, str]]:
        def check() -> dict[str, str]:
            name = labels["column_family_name"]
            console.menus.open(
                "menu_resources",
                entry,
                "menu_list",
                accept=lambda view: _header(view, name),
                accepted=str(name),
                known_by=lambda view: matching(view, name),
                optional=True,
            )
            view = screen.look()
            columns = {labels[key].what: labels[key] for key in ("column_family_name", "column_first_name")}
            found = {what: _header(view, label) for what, label in columns.items()}
            chooser = pick.action(view, labels["column_chooser"])
            cas = _header(view, labels["column_cas_id"]) or ("à afficher avec le choix des colonnes" if chooser else "")
            return {**found, labels["column_cas_id"].what: cas}

        return check

    def disconnection(kind: Any) -> Callable[[], dict[str, str]]:
        def check() -> dict[str, str]:
            names = console.automatic_disconnection.open(kind)
            setting = console.automatic_disconnection.read(names[0])
            return {"profils ou groupes": ", ".join(names), f"Déconnexion automatique de « {names[0]} »": str(setting)}

        return check

    return [
        ("Activation 5", "console d'hébergement", True, open_console),
        ("Activation 6-9", "Intégration dans un ENT", False, integration),
        ("Lien entre les comptes 5-6", "Préférences, Affichages", False, preferences),
        *(("Lien entre les comptes 7-8", f"Ressources, {labels[one].what}", False, people(one)) for one in LISTS),
        *(("Durée des sessions", f"{kind} ({len(PATHS[kind])} menus)", False, disconnection(kind)) for kind in KINDS),
    ]


def _header(view: View, label: Any) -> str:
    found = [
        one
        for one in view.items
        if one.shown and one.kind in ("text", "title", "action") and any(label.matches(n) for n in one.names)
    ]
    return found[0].name if found else ""


def _things(view: View, labels: dict[str, Any], kind: str) -> dict[str, str]:
    return {what: next((one.name for one in view.of(kind) if one.called(label)), "") for what, label in labels.items()}


def exit_code(findings: list[Finding]) -> Exit:
    """0 when everything was found, else the code of the first error, or drift for a thing that is missing."""
    first = next((one.error for one in findings if one.error is not None), None)
    if first is not None:
        return first.exit_code
    return Exit.NOTHING_TO_DO if all(one.good for one in findings) else Exit.DRIFT


def write_page(findings: list[Finding], school: School, evidence: Evidence) -> None:
    """`examen.html` and `outcome.json` stand in the run's folder."""
    rows = [one.as_dict() for one in findings]
    outcome = {"uai": school.uai, "flow": "doctor", "exit_code": int(exit_code(findings)), "findings": rows}
    evidence.write("outcome.json", signed(outcome))
    text = render(
        "robot.runs",
        "examen.html",
        clean=evidence.clean,
        school=school,
        findings=rows,
        colophon=colophon.of(evidence.folder),
    )
    (evidence.folder / "examen.html").write_text(text, encoding="utf-8")
