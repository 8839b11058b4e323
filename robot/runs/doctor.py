"""Every screen of the three procedures, walked read-only: what is found there, what is not, with a picture of each."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from robot.config import KINDS, PROFILES, School
from robot.errors import Exit, Interrupted, RobotError
from robot.pages.pronote.automatic_disconnection import PATHS
from robot.runs import report_page, session
from robot.runs.desk import Desk, RunOptions
from robot.runs.events import Failure, Finding, Listener, ScreenExamined, VisitEnded
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from robot.runs.session import Session
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import View, matching

#: « Ressources » entry of PRONOTE → the profile whose people it lists.
LISTS = {f"resource_{profile}": profile for profile in PROFILES}


def examine(
    options: RunOptions,
    school: School,
    *,
    listener: Listener = lambda _event: None,
    interrupt: Interrupt | None = None,
) -> VisitReport:
    """The report of a visit that looks at every screen and writes nothing, its folder complete.

    A screen that is not reached is a finding; those behind it are skipped. Busy if another visit works on that school.
    """
    start = time.monotonic()
    with session.opened(options, school, "doctor", "examine", listener=listener, interrupt=interrupt) as opened:
        with opened.caught():
            _look_at_all(opened)
        report = opened.report
        opened.leave(keep_trace=report.exit_code != Exit.NOTHING_TO_DO)
        opened.events.emit(VisitEnded(exit_code=report.exit_code, seconds=time.monotonic() - start))
        with opened.caught():
            opened.evidence.write("outcome.json", report.as_dict())
            report_page.write(report, opened.evidence.clean)
    return report


def _look_at_all(opened: Session) -> None:
    desk = opened.desk()
    for screen, checks in ((desk.atrium.screen, _atrium(desk)), (desk.console.screen, _pronote(desk))):
        lost = False
        for section, what, required, check in checks:
            finding = Finding(section=section, screen=what, skipped=lost)
            if not lost:
                finding = _look(finding, screen, check, opened)
                lost = required and finding.error is not None
            opened.events.emit(ScreenExamined(finding=finding))


def _first_row(screen: Screen) -> float:
    """Where the headings of a list of people end, in CSS pixels."""
    view, label = screen.look(), screen.labels["column_family_name"]
    heads = [one for one in view.items if one.shown and any(label.matches(name) for name in one.names)]
    return max((one.box.y + one.box.height for one in heads[:1]), default=1.0)


def _look(finding: Finding, screen: Screen, check: Callable[[], dict[str, str]], opened: Session) -> Finding:
    try:
        things = check()
        above = _first_row(screen) if finding.section.endswith("7-8") else None
        picture = opened.evidence.picture(screen.page, f"{finding.section} : {finding.screen}", height=above)
    except Interrupted:
        raise
    except (RobotError, PlaywrightError) as error:
        failure = Failure.of(opened.error_of(error))
        return finding.model_copy(update={"error": failure, "picture": failure.screenshot})
    return finding.model_copy(update={"things": things, "picture": picture})


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
