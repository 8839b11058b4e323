"""A Chromium, Chrome or Edge on this machine: found, installed if there is none, and launched.

The order: the one named in `.env` or the environment (`ROBOT_BROWSER`); Chromium installed by Playwright; what the
system has. Without a window a headless shell goes first where there is one: a third less memory and half the time to
sign in, as measured on one machine.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, Playwright, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from robot import scratch, secrets
from robot.errors import RobotError, SiteUnavailable, Usage

VARIABLE = "ROBOT_BROWSER"
SHELLS = ("chromium-headless-shell", "chrome-headless-shell", "headless_shell")
COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
)
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS = (
    r"Google\Chrome\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
    r"Chromium\Application\chrome.exe",
)
#: Nothing but the school's sites: no update, no telemetry, no first-run page.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-quic",
)
NAMED = f"nommé par {VARIABLE}"
CORRECT = f"Corrigez {VARIABLE} dans .env, ou retirez la ligne pour que je cherche un navigateur."
#: Playwright's name of an installed browser → how it is told.
STORE_BROWSERS = {"msedge": "Edge", "chrome": "Chrome"}
WIDTH, HEIGHT = 1440, 1000
#: How every context of the robot's is made.
WINDOW: dict[str, Any] = {
    "viewport": {"width": WIDTH, "height": HEIGHT},
    "locale": "fr-FR",
    "accept_downloads": True,
}


@dataclass(frozen=True)
class Found:
    """A browser on this machine."""

    path: Path
    #: Where it was found, in French.
    where: str
    #: It can show no window.
    shell: bool = False


def _playwright_folder(env: Mapping[str, str]) -> Path:
    if own := env.get("PLAYWRIGHT_BROWSERS_PATH"):
        return Path(own)
    if sys.platform == "win32":
        return Path(env.get("LOCALAPPDATA", "")) / "ms-playwright"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "ms-playwright"
    return Path(env.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "ms-playwright"


def _of_playwright(env: Mapping[str, str], *, shell: bool) -> Iterator[Path]:
    folder = _playwright_folder(env)
    kind, names = (
        (
            "chromium_headless_shell-*",
            ("headless_shell", "chrome-headless-shell", "headless_shell.exe", "chrome-headless-shell.exe"),
        )
        if shell
        else ("chromium-*", ("chrome", "chrome.exe", "Chromium", "Google Chrome for Testing"))
    )
    for home in sorted(folder.glob(kind), reverse=True):
        yield from (
            path for path in home.rglob("*") if path.name in names and path.is_file() and os.access(path, os.X_OK)
        )


def _of_system(env: Mapping[str, str], *, shell: bool) -> Iterator[Path]:
    for name in SHELLS if shell else COMMANDS:
        if found := shutil.which(name, path=env.get("PATH")):
            yield Path(found)
    if shell:
        return
    yield from (Path(path) for path in MAC if Path(path).exists())
    for base in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if root := env.get(base):
            yield from (Path(root) / place for place in WINDOWS if (Path(root) / place).exists())


def find(env: Mapping[str, str], *, window: bool) -> Found | None:
    """The browser to use, or None; Usage if the one that `ROBOT_BROWSER` names is not there."""
    if named := env.get(VARIABLE):
        path = Path(shutil.which(named) or named)
        if not (os.path.isfile(path) and os.access(path, os.X_OK)):  # noqa: PTH113 - a name too long is no file
            raise Usage(
                "NO_SUCH_BROWSER",
                f"{VARIABLE} désigne « {named[:200]} », qui n'est pas un programme de cette machine.",
                next_step=CORRECT,
            )
        return Found(path, NAMED, shell=any(name in path.name for name in SHELLS))
    places: list[tuple[Callable[..., Iterator[Path]], str]] = [
        (_of_playwright, "installé par Playwright"),
        (_of_system, "du système"),
    ]
    for shell in (False,) if window else (True, False):
        for search, where in places:
            if (found := next(search(env, shell=shell), None)) is not None:
                return Found(found, where, shell)
    return None


def make_sure(env: Mapping[str, str], say: Callable[[str], None]) -> Found:
    """A browser is there: found, else installed by Playwright, else by apt-get if we may. Each attempt is said."""
    if found := find(env, window=False):
        say(f"Navigateur : {found.path} ({found.where}).")
        return found
    say("Aucun navigateur trouvé : j'installe Chromium avec Playwright (playwright install chromium)…")
    _try([sys.executable, "-m", "playwright", "install", "chromium"], say)
    if (found := find(env, window=False)) is None:
        for package in ("chromium", "chromium-headless-shell"):
            install_package(package, say)
        found = find(env, window=False)
    if found is None:
        step = f"Installez Chrome, Edge ou Chromium, ou donnez son chemin dans .env : {VARIABLE}=…"
        raise _none_here(f"{step} Je n'ai pas pu en installer.")
    say(f"Navigateur : {found.path} ({found.where}).")
    return found


def install_package(name: str, say: Callable[[str], None]) -> None:
    """A package of Debian's or Ubuntu's is there, if we may install it; each attempt is said."""
    if (prefix := apt_get()) is None:
        return
    say(f"J'installe le paquet {name} (apt-get install {name})…")
    _try([*prefix, "update", "-qq"], say)
    _try([*prefix, "install", "-y", "-qq", name], say)


def apt_get() -> list[str] | None:
    """How to call apt-get here: as root, through a sudo that asks nothing, or not at all."""
    if not shutil.which("apt-get"):
        return None
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return ["apt-get"]
    if sudo := shutil.which("sudo"):
        may = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)  # noqa: S603 - asks, does nothing
        if may.returncode == 0:
            return [sudo, "-n", "apt-get"]
    return None


def _try(command: list[str], say: Callable[[str], None]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed commands of ours
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["sans explication"]
        say(f"  échec : {last[0][:160]}")


def without_secrets(env: Mapping[str, str]) -> dict[str, str]:
    """The variables without the accounts: what a browser, or a program beside the robot, may be started with."""
    return {
        name: value
        for name, value in env.items()
        if not name.upper().startswith(("ATRIUM_", "PRONOTE_")) and not secrets.is_secret(name)
    }


def _arguments() -> list[str]:
    return [*QUIET, *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else [])]


def launch(playwright: Playwright, found: Found, *, headed: bool, slow: int = 0) -> Browser:
    """A running browser that is not told the accounts. Signals are the robot's own affair: it must outlive a Ctrl-C.

    Usage if the one that `ROBOT_BROWSER` names does not start, SiteUnavailable if one found on this machine does not:
    that may pass.
    """
    try:
        return playwright.chromium.launch(
            executable_path=found.path,
            headless=not headed,
            slow_mo=slow,
            args=_arguments(),
            env={**without_secrets(os.environ)},
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )
    except PlaywrightError as error:
        raise _does_not_start(found) from error


def with_profile(kind: BrowserType, channel: str, profile: Path, *, slow: int = 0) -> BrowserContext:
    """A window of Edge or Chrome with that profile, which shows the certificates of this account's Windows store.

    A browser without a window has no such store, and cannot ask which certificate to show. Nothing of an earlier visit
    opens anything in it. Usage if that browser is not installed.
    """
    profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        context = kind.launch_persistent_context(
            profile,
            channel=channel,
            headless=False,
            slow_mo=slow,
            args=_arguments(),
            env={**without_secrets(os.environ)},
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
            **WINDOW,
        )
        context.clear_cookies()
    except PlaywrightError as error:
        raise Usage(
            "NO_STORE_BROWSER",
            f"{STORE_BROWSERS[channel]} ne démarre pas sur ce poste : lui seul y montrerait le certificat de Windows.",
            next_step="Installez-le, ou nommez l'autre (« windows:edge », « windows:chrome ») dans schools.toml.",
            found=str(error).splitlines()[0],
        ) from error
    for page in context.pages:
        # A profile opens with a window of its own; the robot opens those that it works in.
        page.close()
    return context


def gone(error: Exception) -> SiteUnavailable:
    """What is told of a browser that died, or answers nothing any more, wherever that is met."""
    return SiteUnavailable(
        "BROWSER_GONE",
        "Le navigateur s'est fermé ou ne répond plus.",
        next_step="Relancez : ce qui est fait ne sera pas refait.",
        found=(str(error) or type(error).__name__).splitlines()[0],
    )


def _none_here(next_step: str) -> Usage:
    return Usage("NO_BROWSER", "Aucun navigateur Chromium, Chrome ou Edge sur cette machine.", next_step=next_step)


def _does_not_start(found: Found) -> RobotError:
    sentence = f"Le navigateur {found.path} ({found.where}) ne démarre pas."
    if found.where == NAMED:
        return Usage("BROWSER_DOES_NOT_START", sentence, next_step=CORRECT)
    step = f"Relancez ; s'il ne démarre toujours pas, nommez un autre navigateur dans .env : {VARIABLE}=…"
    return SiteUnavailable("BROWSER_NOT_STARTED", sentence, next_step=step)


def _die_quietly() -> None:
    """A driver that dies is told by the run that used it, in French, and not by asyncio on the terminal."""
    logging.getLogger("asyncio").setLevel(logging.CRITICAL + 1)
    warnings.filterwarnings("ignore", message="coroutine .* was never awaited", category=RuntimeWarning)


@contextmanager
def opened(env: Mapping[str, str], *, headed: bool, slow: int = 0) -> Iterator[tuple[Found, Browser]]:
    """A browser found on this machine and running, closed afterwards; Usage (NO_BROWSER) if there is none.

    One that died meanwhile is no error here: whoever used it has met it already.
    """
    found = find(env, window=headed)
    if found is None:
        raise _none_here("Lancez « atrium-pronote browser », qui en cherche ou en installe un.")
    _die_quietly()
    with scratch.folder() as home, ExitStack() as stack:
        with scratch.used(home):
            playwright = stack.enter_context(sync_playwright())
        started = launch(playwright, found, headed=headed, slow=slow)
        try:
            yield found, started
        finally:
            with suppress(PlaywrightError):
                started.close()
