"""Everything the project needs stands in `.venv`, with a browser beside it; a second run finds nothing to do.

Standard library only: this is what runs before anything is installed. `make demo` and `make test` call it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
#: How many of a failed command's last lines are shown.
TAIL = 12


class SetUpFailed(Exception):
    """A French sentence: what is missing, and what to do about it."""


class SetUp:
    """The set-up of one copy of the project."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.python = self.venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        self.stamp = self.venv / "set-up"

    def fingerprint(self) -> str:
        """What the set-up depends on: another lock file, packaging or Python of `.venv` asks for it again."""
        digest = hashlib.sha256()
        for path in (self.root / "requirements.txt", self.root / "pyproject.toml", self.venv / "pyvenv.cfg"):
            digest.update(path.read_bytes() if path.exists() else b"-")
        return digest.hexdigest()

    def needed(self) -> bool:
        """It was never finished, or not for this state of the project."""
        done = self.stamp.read_text(encoding="utf-8") if self.stamp.exists() else ""
        return done != self.fingerprint() or not self.python.exists()

    def go(self) -> None:
        """All is there. Raises SetUpFailed."""
        if not self.needed():
            return
        self.make_venv()
        pip = [str(self.python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        say("J'installe les dépendances, aux versions verrouillées (requirements.txt)…")
        self.must([*pip, "--require-hashes", "-r", "requirements.txt"], "Les dépendances ne s'installent pas.")
        say("J'installe le projet lui-même dans .venv…")
        self.must([*pip, "--no-deps", "--no-build-isolation", "-e", "."], "Le projet ne s'installe pas.")
        say("Je m'assure d'un navigateur…")
        if subprocess.run([str(self.python), "-m", "robot", "browser"], cwd=self.root, check=False).returncode:
            raise SetUpFailed("Il manque un navigateur (voir ci-dessus). Le reste est installé.")
        self.stamp.write_text(self.fingerprint(), encoding="utf-8")
        say("Tout est prêt.")

    def make_venv(self) -> None:
        """`.venv` holds a Python that is recent enough, with pip; one that does is left as it is."""
        if self.python.exists():
            probe = f"import pip, sys; sys.exit(sys.version_info < {OLDEST})"
            if not run([str(self.python), "-c", probe], self.root).returncode:
                return
        say(f"Je crée l'environnement Python {version()} dans .venv…")
        command = [sys.executable, "-m", "venv", "--clear", str(self.venv)]
        tried = run(command, self.root)
        if tried.returncode and (apt := apt_get()):
            say(f"Le module « venv » manque : j'installe le paquet python{version()}-venv (apt-get install)…")
            run([*apt, "update", "-qq"], self.root)
            for package in (f"python{version()}-venv", "python3-venv"):
                if not run([*apt, "install", "-y", "-qq", package], self.root).returncode:
                    break
            tried = run(command, self.root)
        if tried.returncode:
            advice = f"installez-le (sur Debian ou Ubuntu : apt-get install python{version()}-venv), puis relancez."
            raise SetUpFailed(f"{tail(tried)}\nPython {version()} n'a pas de module « venv » complet : {advice}")

    def must(self, command: Sequence[str], otherwise: str) -> None:
        """The command succeeds, or SetUpFailed shows its last lines and the sentence."""
        done = run(command, self.root)
        if done.returncode:
            raise SetUpFailed(f"{tail(done)}\n{otherwise} Vérifiez l'accès à Internet (et le proxy), puis relancez.")


def version() -> str:
    """Of the Python that runs this, as in « 3.11 »."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """The finished command, its output kept for the day it fails."""
    env: Mapping[str, str] = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )


def apt_get() -> list[str]:
    """How to call apt-get here: as root, through a sudo that asks nothing, or not at all (empty)."""
    apt, sudo = shutil.which("apt-get"), shutil.which("sudo")
    if apt is None:
        return []
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return [apt]
    if sudo and not subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode:
        return [sudo, "-n", apt]
    return []


def tail(done: subprocess.CompletedProcess[str]) -> str:
    """The last lines of a command's output."""
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-TAIL:])


def say(line: str) -> None:
    """One line, at once: an installation is long and somebody is watching."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """0 when all is there."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if sys.version_info < OLDEST:
        sys.stderr.write(f"Il faut Python 3.11 ou plus récent ; celui-ci est {version()}.\n")
        return 2
    try:
        SetUp(ROOT).go()
    except SetUpFailed as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
