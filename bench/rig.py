"""One simulator whose screens drift, and the robot run against it as the command would: skin, drift, run, verdict."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from playwright.sync_api import Browser, BrowserContext, Page

from fixtures import sample
from fixtures.mutation.drift import Drifting
from fixtures.mutation.oracle import Oracle
from fixtures.mutation.scenarios import Scenario
from fixtures.mutation.served import Drift
from fixtures.server import Simulator
from fixtures.skin import Skin
from fixtures.world import School
from flows import FLOWS
from robot import config, secrets
from robot.errors import Exit, RobotError
from robot.runs import doctor
from robot.runs.desk import RunOptions
from robot.runs.events import Event, Failure, GestureBegun
from robot.runs.evidence import Evidence
from robot.runs.journal import Journal
from robot.runs.report import Report, VisitReport
from robot.runs.visit import visit
from robot.widgets.sight import Box

Verdict = Literal["succeeded", "stopped", "failed"]
#: « duree_sessions » of the runs of that flow, and what the servers must hold then.
ASKED = "{ professeurs = 90, vie_scolaire = { CPE = 45 } }"
DURATIONS = {"Professeur": 90, "Professeur principal": 90, "Professeur documentaliste": 90, "CPE": 45}
GOOD = (Exit.CHANGED, Exit.NOTHING_TO_DO)


@dataclass(frozen=True)
class Trial:
    """One run and what came of it."""

    flow: str
    drifting: Drifting
    skin: Skin
    verdict: Verdict
    #: Why it failed, or how it stopped.
    reason: str
    #: What was written that nobody asked for.
    wrong: tuple[str, ...]
    seconds: float
    folder: Path


@dataclass
class _Steps:
    """A listener that keeps the gestures of a run that write."""

    writes: list[str] = field(default_factory=list)

    def __call__(self, event: Event) -> None:
        if isinstance(event, GestureBegun) and event.gesture.writes:
            self.writes.append(event.gesture.what)


class _Brief(Evidence):
    """No trace, and a picture of errors only: the bench judges what the robot does, not what it costs to record it."""

    _telling = False

    def follow(self, *contexts: BrowserContext) -> None:
        """Nothing is traced."""

    def of_error(self, error: RobotError, page: Page) -> None:
        """As ever."""
        self._telling = True
        super().of_error(error, page)
        self._telling = False

    def picture(
        self, page: Page, caption: str, frame: Box | None = None, *, height: float | None = None, light: bool = False
    ) -> str:
        """A picture of an error; no other is taken."""
        return super().picture(page, caption, frame, height=height, light=light) if self._telling else ""


class Rig:
    """A running simulator with one fresh school per layout of the console, and the robot's configuration beside it."""

    def __init__(self, folder: Path, *, patience: float = 5.0) -> None:
        self.folder = folder
        self.patience = patience
        self._open = ExitStack()
        self.drift = Drift()
        self.simulator = Simulator(self._schools, around=self.drift.around)
        self._number = 0

    @staticmethod
    def _schools(cas_url: str) -> list[School]:
        every = sample.schools(cas_url)
        wanted = [every[0], next(one for one in every if one.skin.console.layout == "delegations")]
        for one in wanted:
            one.console.people.clear()
        return wanted

    def __enter__(self) -> Self:
        self._open.enter_context(self.simulator)
        self.folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def run(self, flow: str, drifting: Drifting, skin: Skin | None, lent: Browser) -> Trial:
        """One run on a fresh school with that skin and drift, judged by what the servers hold."""
        skin = skin or Skin()
        school = self.fresh(skin)
        self._configure(school)
        oracle = Oracle(
            self.simulator.world, school.uai, ent=sample.ENT, cas_url=self.simulator.cas_url, durations=DURATIONS
        )
        self.drift.wear(drifting)
        steps = _Steps()
        report = self._go(flow, school.uai, steps, lent)
        wrong = tuple(oracle.wrong(flow)) + tuple(f"leurre touché : {one}" for one in self.drift.touched)
        expected_stop = drifting.scenario is not None and "PUBLICATION_STOPPED" in drifting.scenario.codes
        if not oracle.published and not expected_stop:
            wrong += ("publication restée arrêtée",)
        verdict, reason = _judge(report, oracle.reached(flow), drifting.scenario, steps)
        if verdict != "failed" and not wrong:
            shutil.rmtree(report.folder, ignore_errors=True)
        return Trial(flow, drifting, skin, verdict, reason, wrong, report.seconds, report.folder)

    def examined(self, drifting: Drifting, skin: Skin, lent: Browser, help_with: doctor.Help) -> VisitReport:
        """`doctor` on a fresh school with that skin and drift, helped with what it does not recognise."""
        school = self.fresh(skin)
        self._configure(school)
        self.drift.wear(drifting)
        options = self._options(lent)
        return doctor.examine(options, options.settings.school(school.uai), help_with=help_with)

    def fresh(self, skin: Skin) -> School:
        """The school of that layout, as new, with that skin; so are all others."""
        schools = self.simulator.fresh_schools()
        self.simulator.world.reset(schools)
        school = next(one for one in schools if one.skin.console.layout == skin.console.layout)
        school.skin = skin
        return school

    def _configure(self, school: School) -> None:
        simulator = self.simulator
        (self.folder / "schools.toml").write_text(
            f'[schools.{school.uai}]\nnom = "{school.name}"\nnom_console = "{school.console.base_name}"\n'
            f'site = "{simulator.site_url(school.uai)}"\nconsole = "{simulator.console_url(school.uai)}"\n'
            f'mon_ent = "{sample.ENT}"\nurl_cas = "{simulator.cas_url}"\nduree_sessions = {ASKED}\n',
            encoding="utf-8",
        )
        atrium = sample.REGION_ADMIN if school.skin.atrium.site_selector else next(iter(school.atrium_admins.items()))
        accounts = {"ATRIUM": atrium, "PRONOTE": next(iter(school.console_users.items()))}
        secrets.write(self.folder, _secrets(accounts))

    def _go(self, flow: str, uai: str, steps: _Steps, lent: Browser) -> Report:
        options = self._options(lent)
        (report,) = visit([FLOWS[flow]], options.settings.school(uai), options, "apply", listener=steps).runs
        return report

    def _options(self, lent: Browser) -> RunOptions:
        self._number += 1
        recordings = self.folder / f"recordings-{self._number}"
        settings = config.read(self.folder / "schools.toml")
        return RunOptions(settings, Journal(recordings), recordings, patience=self.patience, lent=lent, evidence=_Brief)


def _secrets(accounts: Mapping[str, tuple[str, str]]) -> str:
    lines = [
        f"{product}_LOGIN={login}\n{product}_PASSWORD='{secret}'\n" for product, (login, secret) in accounts.items()
    ]
    return "".join(lines)


def _judge(report: Report, missing: str, scenario: Scenario | None, steps: _Steps) -> tuple[Verdict, str]:
    error = report.error
    done = error is None and report.exit_code in GOOD and not missing
    if done and (scenario is None or scenario.may_go_on or not scenario.codes):
        return "succeeded", "variante déclarée" if scenario else ""
    if error is None:
        refused = [one for one in report.outcomes if one.status in ("refused", "failed")]
        told = f"{refused[0].code} : {refused[0].reason}" if refused else f"{report.exit_code.name} ; manque {missing}"
        return "failed", told
    told = _told(error)
    if scenario is None:
        return "failed", f"{told} ; derniers gestes : {' / '.join(steps.writes[-3:]) or 'aucun'}"
    fault = _unclean(report, error, scenario)
    return ("failed", f"{fault} ; {told}") if fault else ("stopped", told)


def _unclean(report: Report, error: Failure, scenario: Scenario) -> str:
    """What an error lacks to be a clean stop with the right diagnosis; empty if nothing."""
    if error.code not in scenario.codes:
        return f"attendu {', '.join(sorted(scenario.codes))}"
    if not (error.sentence and error.next_step):
        return "pas de phrase ou pas de suite"
    if scenario.says not in f"{error.sentence} {error.expected} {error.found}".casefold():
        return f"la phrase ne parle pas de « {scenario.says} »"
    shot = error.screenshot
    if error.code != "PUBLICATION_STOPPED" and not (shot and (report.folder / shot).exists()):
        return "pas de capture"
    return ""


def _told(error: Failure) -> str:
    return f"{error.code} : {error.sentence} [attendu : {error.expected[:160]}] [trouvé : {error.found[:300]}]"
