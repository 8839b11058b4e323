"""A console that asks for a client certificate over TLS: shown from a PFX or PEM, and nothing of it is kept."""

from __future__ import annotations

import io
import pickle
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Error as PlaywrightError
from starlette.types import ASGIApp, Receive, Scope, Send

from fixtures.server import Simulator
from robot import browser
from robot.config import PRODUCTS
from robot.errors import Exit
from robot.runs import contexts, recovery
from robot.runs.desk import Desk
from robot.runs.journal import PUBLICATION
from robot.runs.recovery import Charge
from tests.activation.schools import FRESH, atrium_done
from tests.conftest import Robot, Workshop, toml, words
from tests.sign_in.guard import guarding
from tests.sign_in.papers import HOLDER, PASSPHRASE, Papers, make
from tests.sign_in.persons import at_the_desk


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    return make(tmp_path_factory.mktemp("papiers"))


@pytest.fixture(scope="module")
def bureau(papers: Papers) -> Iterator[Workshop]:
    """A browser, and its driver, on a machine that knows the authority of the console's own certificate."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NODE_EXTRA_CA_CERTS", str(papers.authority))
        patch.setattr(browser, "QUIET", (*browser.QUIET, f"--ignore-certificate-errors-spki-list={papers.fingerprint}"))
        built = Workshop()
        built.lend(lambda _lent: None)
    yield built
    built.close()


@pytest.fixture
def simulator(papers: Papers) -> Iterator[Simulator]:
    with Simulator(tls={"pronote": papers.tls}) as running:
        yield running


@pytest.fixture
def robot(simulator: Simulator, tmp_path: Path, bureau: Workshop) -> Robot:
    atrium_done(simulator.world, FRESH)
    return Robot(simulator, tmp_path, bureau)


def give(robot: Robot, papers: Papers, name: str, key: str = "", *, console: str = "", shown: bool = True) -> None:
    """That certificate is the school's, in its configuration; its console may be elsewhere."""
    lines = {"certificat_pronote": toml(str(papers.folder / name))} if shown else {}
    if key:
        lines["cle_pronote"] = toml(str(papers.folder / key))
    if console:
        lines["console"] = toml(console)
    robot.configure(**{f"u{FRESH}": lines})
    env = robot.folder / ".env"
    env.write_text(env.read_text() + f"PRONOTE_CERTIFICATE_PASSWORD='{PASSPHRASE}'\n", encoding="utf-8")


def typed(robot: Robot) -> list[str]:
    return [one.login for one in robot.simulator.world.sign_ins if one.product == "console"]


def kept(robot: Robot) -> str:
    """Everything that the run left behind, the parts of its traces too, as text."""
    found = []
    for path in robot.recordings.rglob("*"):
        if path.suffix == ".zip":
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as trace:
                found += [trace.read(name) for name in trace.namelist()]
        elif path.is_file():
            found.append(path.read_bytes())
    return b"\n".join(found).decode("utf-8", "replace")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        pytest.param("poste.pfx", "", marks=pytest.mark.ci),
        pytest.param("poste.seul.pem", "poste.cle.pem", marks=pytest.mark.slow),
    ],
)
def test_the_console_is_entered_with_the_certificate_and_nothing_of_it_is_kept(
    robot: Robot, papers: Papers, name: str, key: str
) -> None:
    give(robot, papers, name, key)
    report = robot.run("activation", FRESH, record=True)
    assert report.exit_code == Exit.CHANGED, report.error
    world = robot.simulator.world
    assert set(world.certificates) == {("pronote", HOLDER)}
    assert words(world, FRESH) == ["publication_stopped", "integration_saved", "publication_started"]
    everything = kept(robot)
    # The traces were looked into.
    assert '"context-options"' in everything
    assert [secret for secret in papers.secrets() if secret in everything] == []


@pytest.mark.parametrize(("name", "code"), [("", "CERTIFICATE"), ("autre.pfx", "CERTIFICATE_REFUSED")])
def test_where_no_certificate_or_a_wrong_one_is_shown_a_person_must_act_and_nothing_is_sent(
    robot: Robot, papers: Papers, name: str, code: str
) -> None:
    with guarding(papers.tls) as guard:
        give(robot, papers, name or "poste.pfx", console=guard.address, shown=bool(name))
        report = robot.run("activation", FRESH, "plan")
    assert report.error is not None
    assert (report.error.code, report.exit_code) == (code, Exit.SIGN_IN_NEEDED), report.error.found
    assert guard.heard == []


def test_a_console_that_proves_not_who_it_is_gets_no_password(papers: Papers, tmp_path: Path, bureau: Workshop) -> None:
    with Simulator(tls={"pronote": papers.untrusted}) as running:
        atrium_done(running.world, FRESH)
        robot = Robot(running, tmp_path, bureau)
        give(robot, papers, "poste.pfx")
        report = robot.run("activation", FRESH, "plan")
        assert report.error is not None
        assert (report.error.code, report.exit_code) == ("SITE_UNTRUSTED", Exit.SITE_UNAVAILABLE), report.error
        assert typed(robot) == []


def test_where_a_certificate_is_shown_no_other_secured_site_is_reached(
    robot: Robot, papers: Papers, bureau: Workshop
) -> None:
    """There the browser would take any site's word for who it is."""
    reached: list[str] = []

    def counting(app: ASGIApp) -> ASGIApp:
        async def counted(scope: Scope, receive: Receive, send: Send) -> None:
            reached.append(scope["path"])
            await app(scope, receive, send)

        return counted

    give(robot, papers, "poste.pfx")
    settings = robot.options.settings
    shown = {product: settings.certificate(product, FRESH) for product in PRODUCTS}
    strangers = replace(papers.untrusted, clients=None)
    with Simulator(tls={"pronote": strangers}, around=counting) as elsewhere:

        def look(lent: object) -> None:
            opened = contexts.opened(lent, settings.school(FRESH), shown)  # type: ignore[arg-type]
            assert len(opened.all) == 2
            page = opened.of["PRONOTE"].new_page()
            page.goto(settings.school(FRESH).console)
            addresses = (elsewhere.pronote_url, elsewhere.pronote_url.replace("127.0.0.1", "localhost"))
            for address in addresses:
                asked = "(url) => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'not')"
                assert page.evaluate(asked, address) == "not"
            for address in addresses:
                with pytest.raises(PlaywrightError):
                    page.goto(f"{address}/{FRESH}/console/")

        bureau.lend(look)
    assert reached == []


@pytest.mark.ci
def test_the_desk_tells_each_sign_in_where_its_product_proves_who_it_is(robot: Robot, papers: Papers) -> None:
    give(robot, papers, "poste.pfx")
    seen: list[frozenset[str] | None] = []

    def looks(desk: Desk) -> None:
        seen.extend((desk.atrium.sign_in.origins, desk.console.sign_in.origins))

    assert at_the_desk(robot, FRESH, looks, robot.options).error is None
    assert seen == [None, frozenset({robot.simulator.pronote_url})]


@pytest.mark.slow
def test_a_rescue_shows_the_certificate_that_was_read_before_the_stop(robot: Robot, papers: Papers) -> None:
    papers_of_it = robot.folder / "poste.pfx"
    papers_of_it.write_bytes((papers.folder / "poste.pfx").read_bytes())
    give(robot, papers, "poste.pfx")
    robot.configure(**{f"u{FRESH}": {"certificat_pronote": '"poste.pfx"'}})
    world, options = robot.simulator.world, robot.options
    world.schools[FRESH].console.published = False
    with options.alone(FRESH) as lease:
        intention = options.journal.intend(FRESH, PUBLICATION, "interrupted")
        charge = Charge.of(options, options.settings.school(FRESH), intention, lease)
        papers_of_it.unlink()
        handed_over = pickle.loads(pickle.dumps(charge))
        how = robot.workshop.lend(
            lambda lent: recovery.restore(replace(handed_over.options, lent=lent), charge.school, intention, lease)
        )
    assert how == "republished"
    assert words(world, FRESH) == ["publication_started"]
    assert PASSPHRASE.encode() not in pickle.dumps(charge)
