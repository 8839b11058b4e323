"""The commands. `atrium-pronote --help` lists them; every sentence an agent reads is French."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console as Terminal

from flows import FLOWS
from robot import browser, config, demo, french, simulated, telling
from robot.config import School, Settings, secrets_of
from robot.errors import Exit, RobotError, Usage
from robot.runs import doctor, recovery, retention
from robot.runs.desk import Settled
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.locks import only_run
from robot.runs.one import run_one
from robot.runs.run import Mode, Observer, Report

app = typer.Typer(
    name="atrium-pronote",
    cls=french.FrenchGroup,
    help="Relie ATRIUM et PRONOTE, établissement par établissement, en faisant les gestes de la page d'aide.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
FlowName = Enum("FlowName", {name: name for name in FLOWS}, type=str)  # type: ignore[misc]

FlowArgument = Annotated[FlowName, typer.Argument(help="La procédure de la page d'aide.", metavar="PROCÉDURE")]
SchoolOption = Annotated[str, typer.Option("--school", "-s", help="L'UAI de l'établissement.", metavar="UAI")]
ConfigOption = Annotated[Path, typer.Option("--config", "-c", help="Le fichier schools.toml.", envvar="ROBOT_CONFIG")]
RecordingsOption = Annotated[
    Path, typer.Option("--recordings", help="Le dossier des enregistrements.", envvar="ROBOT_RECORDINGS")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Répondre en JSON, pour une machine.")]
HeadedOption = Annotated[bool, typer.Option("--headed", help="Montrer la fenêtre du navigateur.")]
SlowOption = Annotated[
    int, typer.Option("--slow", help="Millisecondes entre deux gestes, pour suivre des yeux.", min=0)
]
RecordOption = Annotated[bool, typer.Option("--record", help="Garder l'enregistrement complet (trace Playwright).")]
PatienceOption = Annotated[
    float, typer.Option("--patience", help="Secondes d'attente pour ce qui doit apparaître à l'écran.", min=1, max=300)
]
HealOption = Annotated[
    bool, typer.Option("--heal", help="Pour naviguer (jamais pour écrire), suivre un libellé qui ressemble beaucoup.")
]
HERE = Path("schools.toml")
RECORDINGS = Path("recordings")


def _settled(
    path: Path, recordings: Path, *, headed: bool, slow: int, record: bool, patience: float, heal: bool = False
) -> Settled:
    settings = config.read(path)
    retention.apply(recordings, secrets_of(path.parent))
    return Settled(
        settings, Journal(recordings), recordings, headed=headed, slow=slow, record=record, heal=heal, patience=patience
    )


@app.command(cls=french.FrenchCommand)
def plan(
    flow: FlowArgument,
    school: SchoolOption,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    slow: SlowOption = 0,
    record: RecordOption = False,
    patience: PatienceOption = 15,
    heal: HealOption = False,
) -> None:
    """Lire les écrans et dire ce qui serait changé, sans rien modifier."""
    settled = _settled(config_path, recordings, headed=headed, slow=slow, record=record, patience=patience, heal=heal)
    report = _one_run(settled, flow.value, settled.settings.school(school), "plan", as_json=as_json)
    _finish(report, as_json=as_json)


@app.command(cls=french.FrenchCommand)
def run(
    flow: FlowArgument,
    school: SchoolOption,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ne pas demander confirmation.")] = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    slow: SlowOption = 0,
    record: RecordOption = False,
    patience: PatienceOption = 15,
    heal: HealOption = False,
    to_file: Annotated[
        bool,
        typer.Option("--to-file", help="account-link : préparer des fichiers à coller, sans rien taper dans PRONOTE."),
    ] = False,
    rows: Annotated[
        list[str] | None,
        typer.Option(
            "--rows", help="Avec --to-file : la liste copiée de PRONOTE, par profil.", metavar="PROFIL=FICHIER"
        ),
    ] = None,
    pace: Annotated[
        int,
        typer.Option(
            "--pace", help="account-link : millisecondes par cellule, si le site demande d'aller doucement.", min=0
        ),
    ] = 0,
) -> None:
    """Faire ce qui manque, puis relire chaque écran. Demande avant d'agir, sauf avec --yes."""
    settled = _settled(config_path, recordings, headed=headed, slow=slow, record=record, patience=patience, heal=heal)
    settled = replace(settled, options={"to_file": to_file, "rows": _rows(rows or []), "pace": pace})
    target = settled.settings.school(school)
    if not yes:
        if as_json or not sys.stdin.isatty():
            raise Usage(
                "NO_TERMINAL",
                "Je ne peux pas demander confirmation ici.",
                next_step="Ajoutez --yes, ou lancez « plan » pour voir ce qui serait changé.",
            )
        planned = _one_run(settled, flow.value, target, "plan", as_json=False)
        if planned.exit_code != Exit.DIFFERENCES:
            _finish(planned, as_json=False)
        telling.ending(Terminal(), planned)
        if not typer.confirm("Appliquer ces changements ?", default=False):
            raise typer.Exit(Exit.DIFFERENCES)
    _finish(_one_run(settled, flow.value, target, "apply", as_json=as_json), as_json=as_json)


def _rows(given: list[str]) -> dict[str, Path]:
    """`--rows eleves=eleves.txt` → profile and file; Usage if a profile or a file is not known."""
    found: dict[str, Path] = {}
    for one in given:
        profile, sign, path = one.partition("=")
        if not sign or profile not in config.PROFILES or not Path(path).is_file():
            raise Usage(
                "BAD_ROWS",
                f"--rows {one} : il faut un profil connu, le signe « = » et un fichier qui existe.",
                next_step=f"Profils : {', '.join(config.PROFILES)}. Exemple : --rows eleves=eleves.txt",
            )
        found[profile] = Path(path)
    return found


def _one_run(settled: Settled, name: str, school: School, mode: Mode, *, as_json: bool) -> Report:
    """One run with its lock, its evidence and its page; what an earlier run left open is settled first."""
    terminal = Terminal(quiet=as_json)
    _settle_first(settled, terminal)
    telling.title(terminal, FLOWS[name], school.uai, school.name, mode="plan" if mode == "plan" else "application")
    interrupt = Interrupt()
    observer = Observer() if as_json else telling.Told(terminal)
    with interrupt.listening():
        return run_one(FLOWS[name], school, settled, mode, observer=observer, interrupt=interrupt)


def _settle_first(settled: Settled, terminal: Terminal) -> None:
    for one in recovery.settle(settled):
        _tell_settlement(terminal, settled.settings, one)


def _tell_settlement(terminal: Terminal, settings: Settings, one: recovery.Settlement) -> None:
    name = settings.schools[one.uai].name if one.uai in settings.schools else one.uai
    if one.error is not None:
        terminal.print(
            f"[red]{name} ({one.uai}) : la publication arrêtée par une exécution précédente n'est pas revenue.[/]"
        )
        telling.error(terminal, one.error)
    else:
        said = "a été remise" if one.how == "republished" else "était déjà revenue"
        terminal.print(f"{name} ({one.uai}) : la publication arrêtée par une exécution interrompue {said}.")


def _finish(report: Report, *, as_json: bool) -> None:
    if as_json:
        telling.as_json(report.as_dict())
    else:
        telling.ending(Terminal(), report)
    raise typer.Exit(int(report.exit_code))


@app.command("doctor", cls=french.FrenchCommand)
def doctor_command(
    school: SchoolOption,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    slow: SlowOption = 0,
    patience: PatienceOption = 15,
    heal: HealOption = False,
) -> None:
    """Examiner chaque écran des trois procédures, en lecture seule : ce qui est reconnu, ce qui ne l'est pas."""
    settled = _settled(config_path, recordings, headed=headed, slow=slow, record=False, patience=patience, heal=heal)
    target = settled.settings.school(school)
    terminal = Terminal(quiet=as_json)
    with only_run(recordings, target.uai):
        evidence = Evidence(recordings, f"{target.uai}-doctor", settled.settings.hidden(), keep_trace=False)
        try:
            findings = doctor.examine(settled, target, evidence, lambda one: telling.finding(terminal, one))
            doctor.write_page(findings, target, evidence)
        finally:
            evidence.close()
    code = doctor.exit_code(findings)
    terminal.print(f"Page avec les images : {evidence.folder / 'examen.html'}", soft_wrap=True)
    if as_json:
        telling.as_json({"uai": target.uai, "exit_code": int(code), "findings": [one.as_dict() for one in findings]})
    raise typer.Exit(int(code))


@app.command(cls=french.FrenchCommand)
def schools(config_path: ConfigOption = HERE, as_json: JsonOption = False) -> None:
    """Lister les établissements de schools.toml et vérifier leur configuration, sans rien ouvrir."""
    settings = config.read(config_path)
    rows = []
    for uai, school in settings.schools.items():
        missing = []
        for product in ("ATRIUM", "PRONOTE"):
            try:
                settings.credentials("ATRIUM" if product == "ATRIUM" else "PRONOTE", uai)
            except Usage as error:
                missing.append(error.sentence)
        rows.append({"uai": uai, "nom": school.name, "site": school.site, "console": school.console, "manque": missing})
    if as_json:
        telling.as_json({"schools": rows})
    else:
        telling.table(
            Terminal(),
            f"{len(rows)} établissement(s) dans {config_path}",
            ["UAI", "Nom", "Site", "Console", "Secrets"],
            [[r["uai"], r["nom"], r["site"], r["console"], " ".join(r["manque"]) or "complets"] for r in rows],  # type: ignore[list-item]
        )
    raise typer.Exit(Exit.USAGE if any(row["manque"] for row in rows) else Exit.NOTHING_TO_DO)


@app.command(cls=french.FrenchCommand)
def recover(
    school: Annotated[str, typer.Option("--school", "-s", help="Un seul établissement.", metavar="UAI")] = "",
    forget_refusals: Annotated[
        bool,
        typer.Option(
            "--forget-refusals", help="Oublier les connexions refusées, ou restées sans réponse (compte vérifié)."
        ),
    ] = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    patience: PatienceOption = 15,
) -> None:
    """Remettre les publications qu'une exécution interrompue a laissées arrêtées, et rien d'autre."""
    settled = _settled(config_path, recordings, headed=False, slow=0, record=False, patience=patience)
    if forget_refusals:
        count = settled.journal.forget_refusals()
        Terminal(quiet=as_json).print(f"{count} connexion(s) refusée(s) ou sans réponse oubliée(s).")
    done = recovery.settle(settled, settled.settings.school(school).uai if school else None)
    terminal = Terminal(quiet=as_json)
    for one in done:
        _tell_settlement(terminal, settled.settings, one)
    if not done:
        terminal.print("Aucune publication à remettre.")
    if as_json:
        telling.as_json(
            {
                "settled": [
                    {"uai": one.uai, "how": one.how, "error": one.error.as_dict() if one.error else None}
                    for one in done
                ]
            }
        )
    if any(one.error for one in done):
        raise typer.Exit(Exit.PUBLICATION_STOPPED)
    raise typer.Exit(Exit.CHANGED if any(one.how == "republished" for one in done) else Exit.NOTHING_TO_DO)


@app.command("browser", cls=french.FrenchCommand)
def browser_command() -> None:
    """Trouver un navigateur sur cette machine, ou en installer un."""
    browser.make_sure(secrets_of(Path.cwd()), lambda text: Terminal().print(text, markup=False, soft_wrap=True))


@app.command(cls=french.FrenchCommand)
def simulate(
    folder: Annotated[Path, typer.Option("--folder", help="Où écrire schools.toml et .env.")] = Path(
        "recordings/simulateur"
    ),
) -> None:
    """Démarrer seuls l'ATRIUM et le PRONOTE simulés, avec une configuration prête à l'emploi."""
    simulated.until_stopped(folder, Terminal())


@app.command("demo", cls=french.FrenchCommand)
def demo_command(headed: HeadedOption = False, slow: SlowOption = 0, recordings: RecordingsOption = RECORDINGS) -> None:
    """Montrer le robot sur des sites simulés : les trois procédures, une seconde fois, l'entrée d'une élève."""
    raise typer.Exit(demo.play(recordings, Terminal(), headed=headed, slow=slow))


def _asked() -> int:
    """Do what the command line asks; its exit code. Usage if it is not a command."""
    try:
        return int(app(standalone_mode=False) or 0)
    except french.UsageFault as fault:
        if not str(fault):
            # Called without a word: the help has just been shown.
            return int(Exit.USAGE)
        raise french.usage(fault) from fault
    except typer.Abort:
        return int(Exit.INTERRUPTED)


def main() -> None:
    """Run a command; a RobotError becomes its French sentence and its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A Windows console in another code page shows « ? » rather than ending the robot.
            stream.reconfigure(errors="replace")
    french.speak()
    try:
        sys.exit(_asked())
    except RobotError as error:
        if "--json" in sys.argv:
            telling.as_json(
                {"exit_code": int(error.exit_code), "result": error.exit_code.name.lower(), "error": error.as_dict()}
            )
        else:
            telling.error(Terminal(stderr=True), error)
        sys.exit(int(error.exit_code))


if __name__ == "__main__":
    main()
