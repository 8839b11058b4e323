"""One procedure of the robot on a plain site with one library's widget in it, judged by what the servers hold."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from robot.errors import Exit
from robot.runs.report import Report
from tests.foreign.served import CAS, ENT, PROFILES, Served, State, run
from tests.zoo import installed, plain_console, plain_portal
from tests.zoo.exhibits import KINDS, Exhibit
from tests.zoo.shells import Shell

Verdict = Literal["passed", "stopped", "wrong"]
DURATIONS: dict[str, dict[str, int | None]] = {
    "professeurs": {"Professeur": 45, "Professeur principal": 45, "Consultation": 45},
    "vie_scolaire": {"CPE": 30, "Surveillant": None},
    "administratif": {"Administration": None, "Secrétariat": None},
}
SERVICES = "services pronote:oui:" + ",".join(PROFILES)


@dataclass(frozen=True)
class Judged:
    """What came of a trial."""

    verdict: Verdict
    #: The report's code, or what the servers lack.
    code: str
    sentence: str
    writes: tuple[str, ...]

    @property
    def sign(self) -> str:
        """As the table shows it."""
        return {"passed": "✓", "stopped": f"✗ {self.code}", "wrong": f"⚠ {self.code}"}[self.verdict]


def _allowed(flow: str, state: State) -> set[str]:
    """Every write that the procedure may ask for on a fresh school."""
    match flow:
        case "activation":
            return {SERVICES, "stop", "ent", "publish"}
        case "account-link":
            return {"preference True"} | {f"cas {one.number} {one.due}" for one in state.rows if one.due}
    changed = [(kind, name, minutes) for kind, names in DURATIONS.items() for name, minutes in names.items()]
    return {f"duration {kind} {name} {minutes}" for kind, name, minutes in changed}


def wrong(flow: str, state: State) -> list[str]:
    """Writes that nobody asked for, and an outage that was left."""
    found = [one for one in state.writes if one not in _allowed(flow, state)]
    # The form of services comes whole, and may come unchanged.
    found = [one for one in found if not (flow == "activation" and one == "services unchanged")]
    return found + ([] if state.published else ["left stopped"])


def lacking(flow: str, state: State) -> list[str]:
    """What is not as asked in the end."""
    match flow:
        case "activation":
            pronote = state.services["pronote"]
            found = [] if (pronote.on, pronote.profiles) == (True, set(PROFILES)) else ["services"]
            return found + ([] if (state.ent, state.cas) == (ENT, CAS) else ["ent"])
        case "account-link":
            return ["cas"] * any(one.cas != one.due for one in state.rows) + ["preference"] * (not state.preference)
    return ["durations"] * (state.durations != DURATIONS)


def judge(flow: str, state: State, report: Report) -> Judged:
    """The servers' word first, then the report's."""
    error = report.as_dict()["error"] or {}
    sentence = str(
        error.get("sentence") or "; ".join(f"{one.about}: {one.status} {one.reason}" for one in report.outcomes)
    )
    code = str(error.get("code") or report.exit_code.name)
    writes = tuple(state.writes)
    if bad := wrong(flow, state):
        return Judged("wrong", "; ".join(bad), sentence, writes)
    if report.exit_code == Exit.CHANGED and not (left := lacking(flow, state)):
        return Judged("passed", "", "", writes)
    return Judged("stopped", code if report.exit_code != Exit.CHANGED else "LACKS " + ", ".join(left), sentence, writes)


def django() -> Callable[[State], Served]:
    """Both sites in Django's admin."""
    from tests.zoo.django_admin.served import application  # noqa: PLC0415 - the framework may not be installed

    return lambda state: Served(*application(state))


def nicegui() -> Callable[[State], Any]:
    """Both sites in NiceGUI."""
    from tests.zoo.nicegui_console import OneServed  # noqa: PLC0415

    return OneServed


def starletteadmin() -> Callable[[State], Served]:
    """Both sites in starlette-admin."""
    from tests.zoo.starlette_console.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def antd() -> Callable[[State], Served]:
    """Both sites in Ant Design."""
    from tests.zoo.antd_console import application  # noqa: PLC0415 - as the others, once it is asked for

    return lambda state: Served(*application(state))


def carbon() -> Callable[[State], Served]:
    """Both sites in IBM's Carbon."""
    from tests.zoo.carbon_console import served  # noqa: PLC0415

    return served


def mantine() -> Callable[[State], Served]:
    """Both sites in Mantine."""
    from tests.zoo.mantine_console import served  # noqa: PLC0415

    return served


def clay() -> Callable[[State], Served]:
    """The portal in Clay CSS, the console drawn by hand."""
    from tests.zoo.drawn.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def adminlte() -> Callable[[State], Served]:
    """Both sites in AdminLTE."""
    from tests.zoo.adminlte_console.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def elementplus() -> Callable[[State], Served]:
    """Both sites in Element Plus."""
    from tests.zoo.element_console import served  # noqa: PLC0415

    return served


def ui5() -> Callable[[State], Served]:
    """Both sites in SAP UI5 Web Components."""
    from tests.zoo.ui5_console import served  # noqa: PLC0415

    return served


def muiconsole() -> Callable[[State], Served]:
    """Both sites in MUI."""
    from tests.zoo.mui_console import served  # noqa: PLC0415

    return served


def primevueconsole() -> Callable[[State], Served]:
    """Both sites in PrimeVue."""
    from tests.zoo.primevue_console import served  # noqa: PLC0415

    return served


def hconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand, by another hand than « clay »."""
    from tests.zoo.hconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def kconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand, by one more hand."""
    from tests.zoo.kconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def mconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: an old portal, a desktop program compiled to JavaScript."""
    from tests.zoo.mconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def wconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand, each page by its server: postbacks at the portal, a frame in the console."""
    from tests.zoo.wconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def sconsole2() -> Callable[[State], Served]:
    """Both sites drawn by hand: a regional agency's portal, a start-up's administration."""
    from tests.zoo.sconsole2.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def vconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a portal whose pages are swapped in place, a client whose rows are no elements."""
    from tests.zoo.vconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def jconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a portal of cards and slide-over panels, a client of ribbons in plain divs."""
    from tests.zoo.jconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def vuetifyconsole() -> Callable[[State], Served]:
    """Both sites in Vuetify."""
    from tests.zoo.vuetify_console import served  # noqa: PLC0415

    return served


def angularconsole() -> Callable[[State], Served]:
    """Both sites in Angular Material."""
    from tests.zoo.angular_console import served  # noqa: PLC0415

    return served


def fluentconsole() -> Callable[[State], Served]:
    """Both sites in Fluent UI React."""
    from tests.zoo.fluent_console import served  # noqa: PLC0415

    return served


def quasarconsole() -> Callable[[State], Served]:
    """Both sites in Quasar."""
    from tests.zoo.quasar_console import served  # noqa: PLC0415

    return served


def patternflyconsole() -> Callable[[State], Served]:
    """Both sites in PatternFly."""
    from tests.zoo.patternfly_console import served  # noqa: PLC0415

    return served


def naiveconsole() -> Callable[[State], Served]:
    """Both sites in Naive UI."""
    from tests.zoo.naive_console import served  # noqa: PLC0415

    return served


def semiconsole() -> Callable[[State], Served]:
    """Both sites in Semi Design."""
    from tests.zoo.semi_console import served  # noqa: PLC0415

    return served


def zorroconsole() -> Callable[[State], Served]:
    """Both sites in NG-ZORRO."""
    from tests.zoo.zorro_console import served  # noqa: PLC0415

    return served


def tgconsole() -> Callable[[State], Served]:
    """The portal in Bootstrap with Tabler Icons, the console in Grommet."""
    from tests.zoo.tg_console.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def ccconsole() -> Callable[[State], Served]:
    """The portal in CoreUI, the console in Cloudscape."""
    from tests.zoo.cc_console import served  # noqa: PLC0415

    return served


def cpconsole() -> Callable[[State], Served]:
    """The portal in Chakra UI, the console in PrimeReact."""
    from tests.zoo.cp_console import served  # noqa: PLC0415

    return served


def dvconsole() -> Callable[[State], Served]:
    """The portal in the French State Design System, the console in Vaadin."""
    from tests.zoo.dv_console.served import served  # noqa: PLC0415

    return served


def rsconsole() -> Callable[[State], Served]:
    """The portal in Primer, the console in React Suite."""
    from tests.zoo.rsconsole_console import served  # noqa: PLC0415

    return served


def btconsole() -> Callable[[State], Served]:
    """The portal in Bulma, the console in TDesign."""
    from tests.zoo.btconsole.served import served  # noqa: PLC0415

    return served


def nconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a region's pages and forms, a back office whose cells are replaced."""
    from tests.zoo.nconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def agconsole() -> Callable[[State], Served]:
    """The portal in Radix Themes, the console in Shoelace with AG Grid."""
    from tests.zoo.agconsole.served import served  # noqa: PLC0415

    return served


def lconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a portal of portlets and a product menu, a vendor's client of panes kept alive."""
    from tests.zoo.lconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def dtconsole() -> Callable[[State], Served]:
    """The portal in Bootstrap, the console in jQuery UI with DataTables."""
    from tests.zoo.dtconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def shconsole() -> Callable[[State], Served]:
    """The portal in Fomantic-UI, the console in the manner of shadcn/ui."""
    from tests.zoo.shconsole.served import served  # noqa: PLC0415

    return served


def pconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a region's space of the browser's own means, school software of bars and windows."""
    from tests.zoo.pconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def tconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a portal of sites with its panel, a hosting console with the client's screens."""
    from tests.zoo.tconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def ycconsole() -> Callable[[State], Served]:
    """The portal in PrimeVue, the console in Ant Design, both drawn by another hand."""
    from tests.zoo.ycconsole.served import served  # noqa: PLC0415

    return served


def hcconsole() -> Callable[[State], Served]:
    """Both sites drawn by hand: a single-page portal with a settings page, a vendor's administration in one window."""
    from tests.zoo.hcconsole.served import application  # noqa: PLC0415

    return lambda state: Served(*application(state))


def slconsole() -> Callable[[State], Served]:
    """The portal in Shoelace, the console in Bulma with Tabulator."""
    from tests.zoo.slconsole.served import served  # noqa: PLC0415

    return served


def spconsole() -> Callable[[State], Served]:
    """The portal in Radix Themes, the console in React Spectrum."""
    from tests.zoo.spconsole.served import served  # noqa: PLC0415

    return served


def abconsole() -> Callable[[State], Served]:
    """The portal in Arco Design, the console in Blueprint."""
    from tests.zoo.abconsole.served import served  # noqa: PLC0415

    return served


def uwconsole() -> Callable[[State], Served]:
    """The portal in UIkit, the console in jQuery UI with free-jqGrid."""
    from tests.zoo.uwconsole.served import served  # noqa: PLC0415

    return served


def vsconsole() -> Callable[[State], Served]:
    """The portal in Vuestic UI, the console in Bootstrap with SlickGrid."""
    from tests.zoo.vsconsole_console import served  # noqa: PLC0415

    return served


def awconsole() -> Callable[[State], Served]:
    """The portal in Ant Design Vue, the console in w2ui."""
    from tests.zoo.awconsole.served import served  # noqa: PLC0415

    return served


#: Whole consoles, by the library's key.
CONSOLES: dict[str, Callable[[], Callable[[State], Any]]] = {
    "django": django,
    "nicegui": nicegui,
    "starletteadmin": starletteadmin,
    "antd": antd,
    "carbon": carbon,
    "mantine": mantine,
    "clay": clay,
    "adminlte": adminlte,
    "elementplus": elementplus,
    "ui5": ui5,
    "muiconsole": muiconsole,
    "primevueconsole": primevueconsole,
    "hconsole": hconsole,
    "kconsole": kconsole,
    "mconsole": mconsole,
    "wconsole": wconsole,
    "sconsole2": sconsole2,
    "vconsole": vconsole,
    "jconsole": jconsole,
    "vuetifyconsole": vuetifyconsole,
    "angularconsole": angularconsole,
    "fluentconsole": fluentconsole,
    "quasarconsole": quasarconsole,
    "patternflyconsole": patternflyconsole,
    "naiveconsole": naiveconsole,
    "semiconsole": semiconsole,
    "zorroconsole": zorroconsole,
    "tgconsole": tgconsole,
    "ccconsole": ccconsole,
    "cpconsole": cpconsole,
    "dvconsole": dvconsole,
    "rsconsole": rsconsole,
    "btconsole": btconsole,
    "nconsole": nconsole,
    "agconsole": agconsole,
    "lconsole": lconsole,
    "dtconsole": dtconsole,
    "shconsole": shconsole,
    "pconsole": pconsole,
    "tconsole": tconsole,
    "ycconsole": ycconsole,
    "hcconsole": hcconsole,
    "slconsole": slconsole,
    "spconsole": spconsole,
    "abconsole": abconsole,
    "uwconsole": uwconsole,
    "vsconsole": vsconsole,
    "awconsole": awconsole,
}
#: What Python must be able to import for it; the others come from npm.
NEEDS: dict[str, tuple[str, ...]] = {
    "hconsole": (),
    "kconsole": (),
    "mconsole": (),
    "wconsole": (),
    "sconsole2": (),
    "vconsole": (),
    "nconsole": (),
    "jconsole": (),
    "lconsole": (),
    "pconsole": (),
    "tconsole": (),
    "hcconsole": (),
    "django": ("django", "a2wsgi"),
    "nicegui": ("nicegui",),
    "starletteadmin": ("starlette_admin", "babel"),
}


def console_missing(library: str) -> str:
    """Why that console cannot be shown here; empty when it can. Installs from npm the first time."""
    if library not in NEEDS:
        return installed.missing()
    missing = [name for name in NEEDS[library] if find_spec(name) is None]
    return f"{', '.join(missing)} not installed (tests/zoo/requirements.txt)" if missing else ""


def console_trial(library: str, flow: str) -> Judged:
    """The procedure on two sites that the library draws throughout."""
    state = State()
    with tempfile.TemporaryDirectory() as folder, CONSOLES[library]()(state) as served:
        return judge(flow, state, run(served, Path(folder), flow=flow))


def trial(exhibit: Exhibit | None, flow: str = "") -> Judged:
    """The procedure that meets the widget (or that one, on the site that is plain throughout), from a fresh school."""
    state = State()
    flow = flow or KINDS[exhibit.kind if exhibit else "menu"]
    apps = plain_portal.application(state, exhibit), plain_console.application(state, exhibit)
    with tempfile.TemporaryDirectory() as folder, Served(*apps) as served:
        return judge(flow, state, run(served, Path(folder), flow=flow))


def shell_trial(name: str, flow: str) -> Judged:
    """The procedure on the plain sites in that shell, from a fresh school."""
    state, shell = State(), Shell(name)
    apps = plain_portal.application(state, None, shell), plain_console.application(state, None, shell)
    with tempfile.TemporaryDirectory() as folder, Served(*apps) as served:
        return judge(flow, state, run(served, Path(folder), flow=flow))
