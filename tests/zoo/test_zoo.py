"""The procedures where one widget is a library's own: right writes only; what is missing today is in `known.toml`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from robot import browser
from tests.foreign.served import Served, State
from tests.zoo import installed, person, plain_console, plain_portal
from tests.zoo.abconsole_person import AtAbconsole
from tests.zoo.adminlte_person import AtAdminlte
from tests.zoo.agconsole_person import AtAgconsole
from tests.zoo.antd_person import AtAntd
from tests.zoo.awconsole_person import AtAwconsole
from tests.zoo.btconsole_person import AtBulmaAndTDesign
from tests.zoo.carbon_person import AtCarbon
from tests.zoo.cc_person import AtCc
from tests.zoo.console_person import PROCEDURES, Person
from tests.zoo.cp_person import AtChakraAndPrime
from tests.zoo.drawn_person import AtDrawn
from tests.zoo.dtconsole_person import AtDtconsole
from tests.zoo.dv_person import AtDv
from tests.zoo.element_person import AtElement
from tests.zoo.exhibits import HERE, KINDS, Exhibit, exhibits, libraries
from tests.zoo.fluent_person import AtFluent
from tests.zoo.hcconsole_person import AtHcconsole
from tests.zoo.hconsole_person import AtHconsole
from tests.zoo.jconsole_person import AtJconsole
from tests.zoo.kconsole_person import AtKconsole
from tests.zoo.lconsole_person import AtLconsole
from tests.zoo.mantine_person import AtMantine
from tests.zoo.material_person import AtMaterial
from tests.zoo.mconsole_person import AtMconsole
from tests.zoo.mui_person import AtMui
from tests.zoo.naive_person import AtNaive
from tests.zoo.nconsole_person import AtNconsole
from tests.zoo.patternfly_person import AtPatternFly
from tests.zoo.pconsole_person import AtPconsole
from tests.zoo.primevue_person import AtPrimeVue
from tests.zoo.quasar_person import AtQuasar
from tests.zoo.rsconsole_person import AtPrimerAndRsuite
from tests.zoo.s2_person import AtSconsole2
from tests.zoo.semi_person import AtSemi
from tests.zoo.shconsole_person import AtShconsole
from tests.zoo.shells import shells
from tests.zoo.slconsole_person import AtSlconsole
from tests.zoo.spconsole_person import AtSpconsole
from tests.zoo.starlette_person import AtTabler
from tests.zoo.tconsole_person import AtTconsole
from tests.zoo.tg_person import AtTg
from tests.zoo.trial import CONSOLES, console_missing, console_trial, lacking, trial, wrong
from tests.zoo.ui5_person import AtUi5
from tests.zoo.uwconsole_person import AtUwconsole
from tests.zoo.vconsole_person import AtVconsole
from tests.zoo.vsconsole_person import AtVsconsole
from tests.zoo.vuetify_person import AtVuetify
from tests.zoo.w_person import AtWconsole
from tests.zoo.ycconsole_person import AtYcconsole
from tests.zoo.zorro_person import AtZorro

KNOWN = tomllib.loads((HERE / "known.toml").read_text(encoding="utf-8"))


#: Who passes which whole console.
PEOPLE: dict[str, Callable[[Page, Served], Person]] = {
    "starletteadmin": AtTabler,
    "antd": AtAntd,
    "carbon": AtCarbon,
    "mantine": AtMantine,
    "clay": AtDrawn,
    "adminlte": AtAdminlte,
    "elementplus": AtElement,
    "ui5": AtUi5,
    "muiconsole": AtMui,
    "primevueconsole": AtPrimeVue,
    "hconsole": AtHconsole,
    "kconsole": AtKconsole,
    "mconsole": AtMconsole,
    "wconsole": AtWconsole,
    "sconsole2": AtSconsole2,
    "vconsole": AtVconsole,
    "jconsole": AtJconsole,
    "vuetifyconsole": AtVuetify,
    "angularconsole": AtMaterial,
    "fluentconsole": AtFluent,
    "quasarconsole": AtQuasar,
    "patternflyconsole": AtPatternFly,
    "naiveconsole": AtNaive,
    "semiconsole": AtSemi,
    "zorroconsole": AtZorro,
    "tgconsole": AtTg,
    "ccconsole": AtCc,
    "cpconsole": AtChakraAndPrime,
    "dvconsole": AtDv,
    "rsconsole": AtPrimerAndRsuite,
    "btconsole": AtBulmaAndTDesign,
    "nconsole": AtNconsole,
    "agconsole": AtAgconsole,
    "lconsole": AtLconsole,
    "dtconsole": AtDtconsole,
    "shconsole": AtShconsole,
    "pconsole": AtPconsole,
    "tconsole": AtTconsole,
    "ycconsole": AtYcconsole,
    "hcconsole": AtHcconsole,
    "slconsole": AtSlconsole,
    "spconsole": AtSpconsole,
    "abconsole": AtAbconsole,
    "uwconsole": AtUwconsole,
    "vsconsole": AtVsconsole,
    "awconsole": AtAwconsole,
}


class Stopped(Exception):
    """The robot did not get there, and wrote nothing wrong."""


@pytest.fixture(scope="session")
def from_npm() -> None:
    """The libraries are in place, or the test is skipped with the reason."""
    if reason := installed.missing():
        pytest.skip(reason)


def _each(known: bool) -> Iterator[object]:
    for one in exhibits():
        marks = [pytest.mark.slow]
        if known and one.name in KNOWN:
            missing = f"{KNOWN[one.name]['code']}: {KNOWN[one.name]['sentence']}"
            # A wrong write is no « Stopped »: it is never expected.
            marks.append(pytest.mark.xfail(reason=missing, raises=Stopped, strict=True))
        yield pytest.param(one, id=one.name, marks=marks)


@pytest.mark.parametrize(
    "flow",
    [
        pytest.param(one, marks=pytest.mark.ci if one == "activation" else pytest.mark.slow)
        for one in sorted(set(KINDS.values()))
    ],
)
def test_a_site_of_plain_pages_is_passed(flow: str) -> None:
    """Else nothing would be said of the widgets."""
    found = trial(None, flow)
    assert found.verdict == "passed", found


@pytest.mark.parametrize("exhibit", list(_each(known=True)))
def test_the_widget_is_passed(exhibit: Exhibit, from_npm: None) -> None:
    """The procedure that meets it, from a fresh school."""
    found = trial(exhibit)
    assert found.verdict != "wrong", found
    if found.verdict == "stopped":
        raise Stopped(found)


#: What every test run meets: it needs nothing from npm.
QUICK = {"django/activation"}


def _consoles() -> Iterator[object]:
    for library in CONSOLES:
        for flow in sorted(set(KINDS.values())):
            marks = [] if f"{library}/{flow}" in QUICK else [pytest.mark.slow]
            if known := KNOWN.get(f"{library}/{flow}"):
                missing = f"{known['code']}: {known['sentence']}"
                marks.append(pytest.mark.xfail(reason=missing, raises=Stopped, strict=True))
            yield pytest.param(library, flow, marks=marks)


@pytest.mark.parametrize(("library", "flow"), list(_consoles()))
def test_the_whole_console_is_passed(library: str, flow: str) -> None:
    """Both sites are the library's."""
    if reason := console_missing(library):
        pytest.skip(reason)
    found = console_trial(library, flow)
    assert found.verdict != "wrong", found
    if found.verdict == "stopped":
        raise Stopped(found)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser of the person's own."""
    found = browser.find(os.environ, window=False)
    assert found is not None
    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=str(found.path))
        yield opened
        opened.close()


@pytest.mark.parametrize("exhibit", list(_each(known=False)))
def test_a_person_passes_the_widget(exhibit: Exhibit, from_npm: None, chromium: Browser) -> None:
    """The page does what it shows: a robot that stops before it has no excuse."""
    state = person.fresh(exhibit)
    page = chromium.new_page(viewport={"width": 1000, "height": 800})
    with Served(plain_portal.application(state, exhibit), plain_console.application(state, exhibit)) as served:
        try:
            assert person.does(page, exhibit, served, state), state.writes
        finally:
            page.close()


@pytest.mark.slow
@pytest.mark.parametrize("flow", sorted(set(KINDS.values())))
@pytest.mark.parametrize("library", PEOPLE)
def test_a_person_passes_the_whole_console(library: str, flow: str, chromium: Browser) -> None:
    """All three procedures can be done there, to the last login, and nothing else is written on the way."""
    if reason := console_missing(library):
        pytest.skip(reason)
    state = State()
    page = chromium.new_page(viewport={"width": 1280, "height": 800}, locale="fr-FR")
    with CONSOLES[library]()(state) as served:
        try:
            PROCEDURES[flow](PEOPLE[library](page, served))
        finally:
            page.close()
    assert not wrong(flow, state)
    assert not lacking(flow, state)


def test_at_least_half_of_the_libraries_are_set_aside() -> None:
    """And each page belongs to one that is listed."""
    aside = [one.set_aside for one in libraries().values()]
    assert len(aside) >= 14
    assert sum(aside) * 2 >= len(aside)
    consoles = {f"{library}/{flow}" for library in CONSOLES for flow in KINDS.values()}
    ways = {f"shells.{name}/{flow}" for name in shells() for flow in KINDS.values()}
    assert set(KNOWN) <= {one.name for one in exhibits()} | consoles | ways
