"""What the nets under an outage stand on may give way meanwhile: the configuration, the disk, the secrets."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser

from fixtures.world import World
from flows import FLOWS
from robot.errors import Exit
from robot.runs import recovery
from robot.runs.journal import Journal
from robot.runs.visit import visit
from tests.activation.schools import FRESH, AfterStop, atrium_done
from tests.conftest import Robot, until, words

HELD = 0.3


def stopped(robot: Robot, world: World, *, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
    """A robot that has just stopped the base."""
    atrium_done(world, FRESH)
    world.faults[FRESH].console_delay = HELD
    process = robot.command("run", "activation", "--school", FRESH, "--yes", env=env)
    until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
    return process


@pytest.mark.ci
def test_the_guardian_needs_no_file_and_shows_no_secret(robot: Robot, world: World) -> None:
    env = {}
    for line in (robot.folder / ".env").read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        if FRESH in name:
            env[name] = value.strip("'")
    (robot.folder / ".env").unlink()
    with stopped(robot, world, env=env) as process:
        started = psutil.Process(process.pid).children(recursive=True)
        guardian = next(one for one in started if "robot.runs.guardian" in one.cmdline())
        browsers = [one for one in started if "chrom" in one.name() or "headless" in one.name()]
        assert browsers
        for one in (guardian, *browsers):
            told = f"{one.cmdline()} {one.environ()}"
            assert not any(secret in told for secret in env.values())
            assert "_PASSWORD" not in told
        for name in ("schools.toml", ".env", "labels.local.toml"):
            (robot.folder / name).write_bytes(b"[schools.\n\xff\xfe half edit")
        process.kill()
        process.communicate()
    until(lambda: world.schools[FRESH].console.published, "the guardian's publication")
    until(lambda: not Journal(robot.recordings).open_intentions(), "the settled intention")


class FullDisk(AfterStop):
    """No byte is written any more by this process, as on a full disk; browser and driver are others."""

    def __init__(self) -> None:
        super().__init__(1)
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def act(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, self._before[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


@pytest.mark.slow
@pytest.mark.ci
def test_nothing_can_be_written_any_more_and_the_base_comes_back(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    options, full = robot.options, FullDisk()
    school = options.settings.school(FRESH)
    try:
        report = robot.workshop.lend(
            lambda lent: visit([FLOWS["activation"]], school, replace(options, lent=lent), "apply", listener=full)
        ).runs[0]
    finally:
        full.free()
    assert full.done
    assert world.schools[FRESH].console.published
    assert words(world, FRESH)[-1] == "publication_started"
    # What was done is done; what could not be written is told.
    assert report.exit_code == Exit.BUG
    assert report.error is not None
    assert report.error.code in ("NO_ROOM", "NOT_WRITABLE")
    # The next command learns from the console what the journal could not hold.
    assert robot.ask("recover").code == Exit.NOTHING_TO_DO
    assert Journal(robot.recordings).open_intentions() == []


def test_a_recovery_that_can_write_nothing_republishes(robot: Robot, world: World) -> None:
    world.schools[FRESH].console.published = False
    options, full = robot.options, FullDisk()
    options.journal.intend(FRESH, "publication", "a run of yesterday")

    def settle(lent: Browser) -> list[recovery.Resolution]:
        # Not before the browser and its driver run: they would live under the same limit.
        full.act()
        return recovery.resolve(replace(options, lent=lent))

    try:
        (done,) = robot.workshop.lend(settle)
    finally:
        full.free()
    assert (done.how, done.error) == ("republished", None)
    assert world.schools[FRESH].console.published


@pytest.fixture
def small_disk(robot: Robot) -> Iterator[Path]:
    """The recordings are on a disk of their own, of three megabytes."""
    robot.recordings.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(robot.recordings)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    yield robot.recordings
    subprocess.run(["umount", "--lazy", str(robot.recordings)], check=True)


def fill(disk: Path) -> None:
    """Not a byte is left."""
    with (disk / "filling").open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(os.urandom(size))
            except OSError:
                continue


@pytest.mark.ci
@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root mounts")
@pytest.mark.parametrize("killed", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_on_a_full_disk_the_base_comes_back(robot: Robot, world: World, small_disk: Path, killed: bool) -> None:
    with stopped(robot, world) as process:
        fill(small_disk)
        if killed:
            process.kill()
        _, err = process.communicate(timeout=90)
    until(lambda: world.schools[FRESH].console.published, "the publication")
    # An intention keeps the room that it needs to be settled.
    until(lambda: not Journal(robot.recordings).open_intentions(), "the settled intention")
    assert err == ""
    # A trace that is thrown away at the end may leave the room for the report.
    assert killed or process.returncode in (Exit.BUG, Exit.CHANGED)
    # And if nobody had been left to do it:
    (small_disk / "filling").unlink()
    Journal(robot.recordings).intend(FRESH, "publication", "a run of yesterday")
    world.schools[FRESH].console.published = False
    fill(small_disk)
    answer = robot.ask("recover")
    assert (answer.code, answer.err) == (Exit.CHANGED, "")
    assert world.schools[FRESH].console.published
