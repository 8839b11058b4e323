"""What tests share: the simulator in this process, its oracle, and the robot run against it as the command would."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeVar

import psutil
import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from fixtures.server import Simulator
from fixtures.world import World
from flows import FLOWS
from robot import browser, cli, config, secrets
from robot.hiding import KNOWN
from robot.runs.desk import RunOptions
from robot.runs.events import Listener
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.report import Report, VisitReport
from robot.runs.visit import visit
from robot.store.address import address

#: No test, and no process that it starts, asks the key ring of whoever runs it: each that needs one brings its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
T = TypeVar("T")
ENT = "ATRIUM - Région Sud"
ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _secrets_of_its_own() -> Iterator[None]:
    """What one test made known hides nothing of what another one writes."""
    yield
    KNOWN.forget()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """Fresh servers for one test: they start in well under a second."""
    with Simulator() as running:
        yield running


@pytest.fixture
def world(simulator: Simulator) -> World:
    """The oracle."""
    return simulator.world


def school_section(simulator: Simulator, uai: str) -> str:
    """The school's part of `schools.toml`."""
    school = simulator.world.schools[uai]
    return (
        f"[schools.{uai}]\nnom = {toml(school.name)}\nnom_console = {toml(school.console.base_name)}\n"
        f"site = {toml(simulator.site_url(uai))}\nconsole = {toml(simulator.console_url(uai))}\n"
    )


def toml(text: str) -> str:
    """A TOML string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Workshop:
    """One thread with one browser, lent to run after run: each opens a profile of its own in it.

    Playwright wants one thread each, and pytest-playwright may hold the tests' own.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._processes: set[psutil.Process] = set()

    def lend(self, what: Callable[[Browser], T]) -> T:
        """What comes of it, worked out in that thread with the browser."""

        def work() -> T:
            with self._lent() as lent:
                return what(lent)

        return self._thread.submit(work).result()

    @contextmanager
    def _lent(self) -> Iterator[Browser]:
        """A browser that runs; nothing that is done with it is left for the next."""
        if self._playwright is None:
            self._playwright = sync_playwright().start()
        if self._browser is None or not self._browser.is_connected():
            found = browser.find(os.environ, window=False)
            assert found is not None
            before = browsers()
            self._browser = browser.launch(self._playwright, found, headed=False)
            self._processes = browsers() - before
        try:
            yield self._browser
        finally:
            if self._browser.is_connected():
                for context in self._browser.contexts:
                    context.close()

    def cookies(self) -> list[Any]:
        """What the run under way holds: to be asked in its own thread, by an observer."""
        assert self._browser is not None
        return [one for context in self._browser.contexts for one in context.cookies()]

    def kill_browser(self) -> None:
        """The browser dies in the middle of what it does; the next run gets another one."""
        for one in self._processes:
            with suppress(psutil.NoSuchProcess):
                one.kill()

    def close(self) -> None:
        """Browser and thread are gone."""
        self._thread.submit(self._stop).result()
        self._thread.shutdown()

    def _stop(self) -> None:
        if self._browser is not None:
            self._browser.close()
        if self._playwright is not None:
            self._playwright.stop()


def browsers() -> set[psutil.Process]:
    """The browsers that this very process started: pytest-playwright may have one of its own."""
    mine = psutil.Process().children(recursive=True)
    return {one for one in mine if "chrom" in one.name() or "headless" in one.name()}


@pytest.fixture(scope="session")
def workshop() -> Iterator[Workshop]:
    """Where runs of this process find their browser; `python -m robot …` and a guardian start their own."""
    built = Workshop()
    yield built
    built.close()


class Robot:
    """The robot, set up for one simulator in a folder of its own."""

    def __init__(self, simulator: Simulator, folder: Path, workshop: Workshop) -> None:
        self.simulator = simulator
        self.folder = folder
        self.workshop = workshop
        self.recordings = folder / "recordings"
        self.configure()
        accounts = []
        for uai, school in simulator.world.schools.items():
            for product, users in (("ATRIUM", school.atrium_admins), ("PRONOTE", school.console_users)):
                login, password = next(iter(users.items()))
                accounts += [f"{product}_LOGIN_{uai}={login}", f"{product}_PASSWORD_{uai}='{password}'"]
        secrets.write(folder, "\n".join(accounts) + "\n")

    def configure(self, **overrides: dict[str, str]) -> None:
        """Write `schools.toml`; `overrides` adds or replaces lines, as TOML values, per UAI (after « u »)."""
        parts = [f'[defaults]\nmon_ent = "{ENT}"\nurl_cas = {toml(self.simulator.cas_url)}\n']
        for uai in self.simulator.world.schools:
            lines = dict(line.split(" = ", 1) for line in school_section(self.simulator, uai).splitlines()[1:])
            lines.update(overrides.get(f"u{uai}", {}))
            parts.append(f"[schools.{uai}]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items()))
        (self.folder / "schools.toml").write_text("\n".join(parts), encoding="utf-8")

    @property
    def options(self) -> RunOptions:
        """What the command line would build."""
        settings = config.read(self.folder / "schools.toml")
        journal = Journal(self.recordings, address(settings.secrets, self.recordings))
        return RunOptions(settings, journal, self.recordings, patience=6)

    def patient(self, seconds: float) -> RunOptions:
        """The same, with another patience: for sites that are slow."""
        return replace(self.options, patience=seconds)

    def run(
        self,
        flow: str,
        uai: str,
        mode: Literal["plan", "apply"] = "apply",
        *,
        observer: Listener = lambda _event: None,
        interrupt: Interrupt | None = None,
        record: bool = False,
        options: RunOptions | None = None,
    ) -> Report:
        """One procedure, its report; `options` when the command has some."""
        options = replace(options or self.options, record=record)
        (report,) = self.visit([flow], uai, mode, observer=observer, interrupt=interrupt, options=options).runs
        return report

    def visit(
        self,
        flows: Sequence[str],
        uai: str,
        mode: Literal["plan", "apply"] = "apply",
        *,
        observer: Listener = lambda _event: None,
        interrupt: Interrupt | None = None,
        options: RunOptions | None = None,
    ) -> VisitReport:
        """Several procedures in one visit, as the command does them, in the workshop's browser."""
        options = options or self.options
        school = options.settings.school(uai)
        return self.workshop.lend(
            lambda lent: visit(
                [FLOWS[one] for one in flows],
                school,
                replace(options, lent=lent),
                mode,
                listener=observer,
                interrupt=interrupt,
            )
        )

    def command(
        self, *words: str, env: dict[str, str] | None = None, encoding: str = "utf-8", group: bool = False
    ) -> subprocess.Popen[str]:
        """`python -m robot …` as its own process (and group of processes), in the folder of this configuration."""
        known = {name: value for name, value in os.environ.items() if not name.startswith(("ATRIUM_", "PRONOTE_"))}
        return subprocess.Popen(
            [sys.executable, "-m", "robot", *words],
            cwd=self.folder,
            env={**known, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding, **(env or {})},
            start_new_session=group,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding=encoding,
        )

    def ask(
        self, *words: str, env: dict[str, str] | None = None, encoding: str = "utf-8", patience: float = 240
    ) -> Answer:
        """The command's exit code and what it said, once it has ended, within so many seconds."""
        with self.command(*words, env=env, encoding=encoding) as process:
            out, err = process.communicate(timeout=patience)
        return Answer(process.returncode, out, err)


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Both outputs as one line of words: a sentence may be folded inside its frame."""
        return " ".join(f"{self.out} {self.err}".replace("│", " ").split())


def until(condition: Callable[[], object], what: str, seconds: float = 150) -> None:
    """Return as soon as it holds; AssertionError saying what did not come."""
    pause, end = threading.Event(), time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"{what}: not within {seconds} s"
        pause.wait(0.05)


def words(world: World, uai: str) -> list[str]:
    """What the servers changed for that school, in order."""
    return [one.what for one in world.writes(uai)]


@pytest.fixture
def robot(simulator: Simulator, tmp_path: Path, workshop: Workshop) -> Robot:
    """The robot beside its simulator."""
    return Robot(simulator, tmp_path, workshop)


Ask = Callable[..., Answer]


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Ask:
    """The command as its user types it, in a folder of its own; its exit code and what it said."""
    for name in os.environ:
        if name.startswith(secrets.OURS):
            monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)

    def asked(*words: str) -> Answer:
        monkeypatch.setattr(sys, "argv", ["atrium-pronote", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capsys.readouterr()
        return Answer(int(ended.value.code or 0), out, err)

    return asked


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """pytest-playwright's own pages come from the browser that the robot would use."""
    found = browser.find(os.environ, window=False)
    return {**browser_type_launch_args, "executable_path": str(found.path)} if found else browser_type_launch_args
