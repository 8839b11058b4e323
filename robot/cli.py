"""The commands. `atrium-pronote --help` lists them; every sentence an agent reads is French."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

import typer

import flows
from robot import (
    __version__,
    asking,
    browser,
    config,
    decide,
    demo,
    display,
    french,
    mishap,
    opening,
    options,
    scratch,
    secrets,
    simulated,
    telling,
)
from robot.answers import signed
from robot.asking import agreed
from robot.config import School, Settings
from robot.errors import Exit, RobotError, Usage
from robot.exploring import commands as exploring
from robot.nights import looking_back
from robot.options import (
    HERE,
    RECORDINGS,
    ByHandOption,
    ConfigOption,
    EvidenceOption,
    EvidenceSizeOption,
    FlowArgument,
    HeadedOption,
    HealOption,
    JsonOption,
    OnlyFailedOption,
    PaceOption,
    PatienceOption,
    PerHostOption,
    PlanOption,
    PortOption,
    ProcedureArgument,
    RecordingsOption,
    RecordOption,
    RowsOption,
    RunArgument,
    SchoolOption,
    SchoolsOption,
    SlowOption,
    TagsOption,
    ToFileOption,
    UntilOption,
    WorkersOption,
    YesOption,
)
from robot.pages.by_hand import at_the_window
from robot.procedure import Flow
from robot.recordings import commands as recordings_commands
from robot.runs import doctor, keeping, recovery, retention, undoing
from robot.runs.desk import RunOptions
from robot.runs.events import Failure
from robot.runs.folder import ready
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.leaving import Leaving
from robot.runs.report import VisitReport
from robot.runs.visit import visit
from robot.schools import commands as schools
from robot.signing_in import kept, passwords
from robot.store.address import address
from robot.teaching import commands as teaching
from robot.terminal import Terminal, prepare_outputs
from robot.which_school import which_school

app = typer.Typer(
    name="atrium-pronote",
    cls=french.FrenchGroup,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)


def _say_version(asked: bool) -> None:
    if asked:
        typer.echo(f"atrium-pronote {__version__}")
        raise typer.Exit


@app.callback()
def atrium_pronote(
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Dire la version du robot.")
    ] = False,
) -> None:
    """Relie ATRIUM et PRONOTE, établissement par établissement, en faisant les gestes de la page d'aide."""


def _common(
    path: Path,
    recordings: Path,
    *,
    headed: bool,
    slow: int,
    record: bool,
    patience: float,
    heal: bool = False,
    by_hand: bool = False,
) -> RunOptions:
    settings = config.read(path)
    if headed or by_hand:
        display.make_sure(os.environ)
    retention.apply(ready(recordings), settings.secrets)
    journal = Journal(recordings, address(settings.secrets, recordings))
    return RunOptions(
        settings,
        journal,
        recordings,
        # Whoever signs in needs a window to do it in.
        headed=headed or by_hand,
        slow=slow,
        record=record,
        heal=heal,
        patience=patience,
        by_hand=at_the_window if by_hand else None,
    )


@app.command(cls=french.FrenchCommand)
def plan(
    procedures: FlowArgument,
    school: SchoolOption,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    by_hand: ByHandOption = False,
    slow: SlowOption = 0,
    record: RecordOption = False,
    patience: PatienceOption = 15,
    heal: HealOption = False,
) -> None:
    """Lire les écrans et dire ce qui serait changé, sans rien modifier."""
    asked = flows.asked(procedures)
    common = _common(
        config_path, recordings, headed=headed, slow=slow, record=record, patience=patience, heal=heal, by_hand=by_hand
    )
    report = _visit(common, asked, which_school(common.settings, school), "plan", as_json=as_json)
    _finish(common, report, as_json=as_json)


@app.command(cls=french.FrenchCommand)
def run(
    ctx: typer.Context,
    procedures: FlowArgument,
    school: SchoolOption,
    yes: YesOption = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    by_hand: ByHandOption = False,
    slow: SlowOption = 0,
    record: RecordOption = False,
    patience: PatienceOption = 15,
    heal: HealOption = False,
    to_file: ToFileOption = False,
    rows: RowsOption = None,
    pace: PaceOption = 0,
) -> None:
    """Faire ce qui manque, puis relire chaque écran. Demande avant d'agir, sauf avec --yes."""
    asked = flows.asked(procedures)
    own = options.of_procedures(asked, ctx, to_file=to_file, rows=options.rows(rows or ()), pace=pace)
    common = _common(
        config_path, recordings, headed=headed, slow=slow, record=record, patience=patience, heal=heal, by_hand=by_hand
    )
    common = replace(common, of_procedures=own)
    target = which_school(common.settings, school)
    _agree_then_apply(common, asked, target, "Appliquer ces changements ?", yes=yes, as_json=as_json)


def _agree_then_apply(
    common: RunOptions, asked: list[Flow[Any]], target: School, question: str, *, yes: bool, as_json: bool
) -> NoReturn:
    """What would be changed is shown and agreed to, unless `yes`; then it is done."""
    if not yes:
        if as_json or not sys.stdin.isatty():
            raise Usage(
                "NO_TERMINAL",
                "Je ne peux pas demander confirmation ici.",
                next_step="Ajoutez --yes, ou lancez « plan » pour voir ce qui serait changé.",
            )
        planned = _visit(common, asked, target, "plan", as_json=False)
        if not any(outcome.status == "planned" for report in planned.runs for outcome in report.outcomes):
            _finish(common, planned, as_json=False)
        telling.endings(Terminal(), planned)
        if not agreed(Terminal(), question):
            _leave(common, Exit.DIFFERENCES)
    _finish(common, _visit(common, asked, target, "apply", as_json=as_json), as_json=as_json)


@app.command(cls=french.FrenchCommand)
def undo(
    run_name: RunArgument,
    procedure: ProcedureArgument = "",
    plan: PlanOption = False,
    yes: YesOption = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    by_hand: ByHandOption = False,
    slow: SlowOption = 0,
    record: RecordOption = False,
    patience: PatienceOption = 15,
    heal: HealOption = False,
) -> None:
    """Remettre ce qu'une exécution a changé comme c'était avant, là où personne n'y a touché depuis."""
    common = _common(
        config_path, recordings, headed=headed, slow=slow, record=record, patience=patience, heal=heal, by_hand=by_hand
    )
    found = undoing.chosen(undoing.find(recordings, run_name), procedure)
    school, asked = common.settings.school(found.uai), [found.back]
    if plan:
        _finish(common, _visit(common, asked, school, "plan", as_json=as_json), as_json=as_json)
    _agree_then_apply(common, asked, school, "Remettre comme avant ?", yes=yes, as_json=as_json)


@app.command(cls=french.FrenchCommand)
def replay(
    procedures: FlowArgument,
    school: SchoolOption,
    plan: PlanOption = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    headed: HeadedOption = False,
    by_hand: ByHandOption = False,
    slow: SlowOption = 0,
    record: RecordOption = False,
    patience: PatienceOption = 15,
    heal: HealOption = False,
) -> None:
    """Faire une procédure pas à pas : chaque pas de la page d'aide est annoncé, puis attend votre accord."""
    asked = flows.asked(procedures)
    common = _common(
        config_path, recordings, headed=headed, slow=slow, record=record, patience=patience, heal=heal, by_hand=by_hand
    )
    target = which_school(common.settings, school)
    if not sys.stdin.isatty():
        raise Usage(
            "NO_TERMINAL",
            "Je ne peux pas demander l'accord de quelqu'un ici.",
            next_step="Lancez « replay » dans un terminal, ou « run » pour tout faire sans attendre.",
        )
    _finish(common, _visit(common, asked, target, "plan" if plan else "apply", step_by_step=True), as_json=False)


def _visit(
    common: RunOptions,
    asked: list[Flow[Any]],
    school: School,
    mode: Literal["plan", "apply"],
    *,
    as_json: bool = False,
    step_by_step: bool = False,
) -> VisitReport:
    """A visit told on the terminal; what an earlier one left open is settled first."""
    terminal = Terminal(quiet=as_json)
    _resolve_first(common, terminal)
    interrupt = Interrupt()
    if step_by_step:
        common = replace(common, direction=asking.directed(terminal, interrupt))
    told = telling.TerminalListener(terminal, step_by_step=step_by_step)
    with _alarm(common, as_json=as_json), interrupt.listening(), told as listener:
        return visit(asked, school, common, mode, listener=listener, interrupt=interrupt)


@contextmanager
def _alarm(common: RunOptions, *, as_json: bool) -> Iterator[None]:
    """What ends the command before its own answer does not hide a publication that is left stopped."""
    try:
        yield
    except Exception as error:
        if not _known_stopped(common):
            raise
        failure = Failure.of(mishap.as_robot_error(error))
        if not as_json:
            telling.error(Terminal(stderr=True), failure)
        _leave(common, failure.exit_code, telling.failed(failure) if as_json else None)


def _known_stopped(common: RunOptions) -> bool:
    try:
        return bool(recovery.stopped(common))
    except RobotError:
        # The journal cannot tell, which may be the very error that is being told.
        return False


def _resolve_first(common: RunOptions, terminal: Terminal) -> None:
    for resolution in recovery.resolve(common):
        # With --json the terminal says nothing; this must be heard all the same.
        _print_resolution(
            Terminal(stderr=True) if resolution.error and terminal.quiet else terminal, common.settings, resolution
        )


def _leave(common: RunOptions, code: Exit, answer: dict[str, Any] | None = None) -> NoReturn:
    """The command ends: with 30 as long as any publication is left stopped, whatever school was asked for."""
    leaving = Leaving.now(common)
    for sentence in leaving.sentences():
        Terminal(stderr=True).print(sentence, style="bold red")
    if answer is not None:
        telling.as_json(leaving.told(answer))
    raise typer.Exit(int(leaving.code(code)))


def _print_resolution(terminal: Terminal, settings: Settings, resolution: recovery.Resolution) -> None:
    name = settings.schools[resolution.uai].name if resolution.uai in settings.schools else resolution.uai
    if resolution.error is not None:
        said = "la publication arrêtée par une exécution précédente n'est pas revenue"
        terminal.print(f"{name} ({resolution.uai}) : {said}.", style="red")
        telling.error(terminal, Failure.of(resolution.error))
    else:
        said = "a été remise" if resolution.how == "republished" else "était déjà revenue"
        terminal.print(f"{name} ({resolution.uai}) : la publication arrêtée par une exécution interrompue {said}.")


def _finish(common: RunOptions, report: VisitReport, *, as_json: bool) -> NoReturn:
    if not as_json:
        telling.endings(Terminal(), report)
    _leave(common, report.exit_code, report.as_dict() if as_json else None)


@app.command("doctor", cls=french.FrenchCommand)
def doctor_command(
    school: SchoolOption,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    headed: HeadedOption = False,
    by_hand: ByHandOption = False,
    slow: SlowOption = 0,
    patience: PatienceOption = 15,
    heal: HealOption = False,
    explore: Annotated[
        bool,
        typer.Option(
            "--explore",
            help="Chercher les écrans qui ne sont pas où l'aide le dit, et proposer leur chemin ; rien n'est écrit.",
        ),
    ] = False,
) -> None:
    """Examiner chaque écran des trois procédures, en lecture seule : ce qui est reconnu, ce qui ne l'est pas."""
    common = _common(
        config_path, recordings, headed=headed, slow=slow, record=False, patience=patience, heal=heal, by_hand=by_hand
    )
    target = which_school(common.settings, school)
    interrupt = Interrupt()
    terminal = Terminal(quiet=as_json)
    with _alarm(common, as_json=as_json), interrupt.listening(), telling.TerminalListener(terminal) as listener:
        look = exploring.explore if explore else doctor.examine
        report = look(common, target, listener=listener, interrupt=interrupt)
    if report.error is not None and not as_json:
        telling.error(Terminal(stderr=True), report.error, folder=str(report.folder))
    if explore and not as_json:
        exploring.offer(report, common.settings.labels, terminal)
    terminal.print(f"Page avec les images : {report.folder / 'examen.html'}", soft_wrap=True)
    _leave(common, report.exit_code, report.as_dict() if as_json else None)


@app.command("learn", cls=french.FrenchCommand)
def learn_command(
    school: SchoolOption,
    by: Annotated[
        str, typer.Option("--by", help="Qui montre, pour s'en souvenir ; sinon, le nom du compte.", metavar="NOM")
    ] = "",
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    patience: PatienceOption = 15,
) -> None:
    """Apprendre au robot, d'un clic dans la page, ce qu'il ne reconnaît pas ; rien n'est écrit sur le site."""
    common = _common(config_path, recordings, headed=True, slow=0, record=False, patience=patience)
    target = which_school(common.settings, school)
    interrupt, terminal = Interrupt(), Terminal()
    with _alarm(common, as_json=False), interrupt.listening(), telling.TerminalListener(terminal) as listener:
        report, learnt = teaching.learn(common, target, by, listener=listener, interrupt=interrupt)
    if report.error is not None:
        telling.error(Terminal(stderr=True), report.error, folder=str(report.folder))
    for lines in learnt:
        terminal.verbatim(lines)
    said = f"{len(learnt)} chose(s) apprise(s), dans {common.settings.labels}" if learnt else "Rien n'a été appris"
    terminal.print(f"{said}. Page avec les images : {report.folder / 'examen.html'}", soft_wrap=True)
    _leave(common, report.exit_code)


@app.command(cls=french.FrenchCommand)
def recover(
    school: SchoolOption = "",
    forget_refusals: Annotated[
        bool,
        typer.Option(
            "--forget-refusals", help="Oublier les connexions refusées, ou restées sans réponse (compte vérifié)."
        ),
    ] = False,
    by_hand: ByHandOption = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    patience: PatienceOption = 15,
) -> None:
    """Remettre les publications qu'une exécution interrompue a laissées arrêtées, et rien d'autre."""
    common = _common(config_path, recordings, headed=False, slow=0, record=False, patience=patience, by_hand=by_hand)
    if forget_refusals:
        count = common.journal.forget_refusals()
        Terminal(quiet=as_json).print(f"{count} connexion(s) refusée(s) ou sans réponse oubliée(s).")
    done = recovery.resolve(common, which_school(common.settings, school).uai if school else None)
    terminal = Terminal(quiet=as_json)
    for resolution in done:
        _print_resolution(terminal, common.settings, resolution)
    if not done:
        terminal.print("Aucune publication à remettre.")
    settled = [
        {
            "uai": resolution.uai,
            "how": resolution.how,
            "error": resolution.error.as_dict() if resolution.error else None,
        }
        for resolution in done
    ]
    code = Exit.CHANGED if any(resolution.how == "republished" for resolution in done) else Exit.NOTHING_TO_DO
    _leave(common, code, {"settled": settled} if as_json else None)


def _of_nights(
    path: Path, recordings: Path, patience: float, evidence: str, evidence_size: int | None
) -> tuple[RunOptions, int]:
    """The options of all visits of a night, and how many bytes of what screens showed it may keep."""
    common = _common(path, recordings, headed=False, slow=0, record=False, patience=patience)
    env = common.settings.secrets
    return replace(common, kept=keeping.policy(evidence, env)), keeping.bytes_allowed(evidence_size, env)


@app.command("bureau", cls=french.FrenchCommand)
def desk_command(
    port: PortOption = 0,
    no_open: Annotated[bool, typer.Option("--no-open", help="Ne pas ouvrir le navigateur : donner l'adresse.")] = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="Sur les établissements inventés des sites simulés.")
    ] = False,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    patience: PatienceOption = 15,
) -> None:
    """Ouvrir la page de l'assistance : voir, comprendre, faire, trancher, pour un établissement."""
    from robot.helpdesk.command import open_desk  # noqa: PLC0415 - a web server takes its time to load
    from robot.helpdesk.desk import HelpDesk  # noqa: PLC0415

    ready(recordings)
    with ExitStack() as stack:
        if simulate:
            # Its schools begin anew each time: what was seen or decided on others of the same names is none of theirs.
            home = stack.enter_context(scratch.folder(retention.private(recordings)))
            config_path, recordings = stack.enter_context(simulated.at(home)), ready(home / "recordings")
        open_desk(HelpDesk(config_path, recordings, patience), port, Terminal(), browse=not no_open)


@app.command("night", cls=french.FrenchCommand)
def night_command(
    school: SchoolsOption = None,
    tag: TagsOption = None,
    only_failed: OnlyFailedOption = False,
    plan: PlanOption = False,
    until: UntilOption = "",
    workers: WorkersOption = 0,
    per_host: PerHostOption = 8,
    evidence: EvidenceOption = "",
    evidence_size: EvidenceSizeOption = None,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
    patience: PatienceOption = 15,
) -> None:
    """Passer tous les établissements, sans personne devant l'écran ; reprendre la nuit là où elle en était."""
    from robot.nights import at_work, command, machine  # noqa: PLC0415 - the queue's engine takes its time to load

    limit = command.until(until)
    common, kept = _of_nights(config_path, recordings, patience, evidence, evidence_size)
    asked = command.Asked(tuple(school or ()), tuple(tag or ()), only_failed=only_failed)
    interrupt, terminal = Interrupt(), Terminal(quiet=as_json)
    with _alarm(common, as_json=as_json), interrupt.listening():
        summary = command.night(
            common,
            asked,
            "plan" if plan else "apply",
            at_work.Bounds(workers or machine.workers(), per_host or 1, kept),
            limit=limit,
            terminal=terminal,
            interrupt=interrupt,
        )
    code = command.exit_code(summary)
    told = {
        "exit_code": int(code),
        "result": code.name.lower(),
        "night": summary.model_dump(mode="json", by_alias=True),
    }
    _leave(common, code, signed(told) if as_json else None)


@app.command("work", cls=french.FrenchCommand)
def work_command(
    workers: WorkersOption = 0,
    per_host: PerHostOption = 8,
    evidence: EvidenceOption = "",
    evidence_size: EvidenceSizeOption = None,
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
    patience: PatienceOption = 15,
) -> None:
    """Aider une nuit lancée ailleurs : prendre des établissements dans sa file (ROBOT_DATABASE)."""
    from robot.nights import at_work, command, machine  # noqa: PLC0415 - the queue's engine takes its time to load

    common, kept = _of_nights(config_path, recordings, patience, evidence, evidence_size)
    interrupt = Interrupt()
    with _alarm(common, as_json=False), interrupt.listening():
        bounds = at_work.Bounds(workers or machine.workers(), per_host or 1, kept)
        command.work(common, bounds, terminal=Terminal(), interrupt=interrupt)
    _leave(common, Exit.NOTHING_TO_DO)


@app.command("browser", cls=french.FrenchCommand)
def browser_command() -> None:
    """Trouver un navigateur sur cette machine, ou en installer un."""
    browser.make_sure(secrets.read(Path.cwd()), lambda text: Terminal().print(text, soft_wrap=True))


@app.command(cls=french.FrenchCommand)
def simulate(
    folder: Annotated[Path, typer.Option("--folder", help="Où écrire schools.toml et .env.", metavar="DOSSIER")] = Path(
        "recordings/simulateur"
    ),
) -> None:
    """Démarrer seuls l'ATRIUM et le PRONOTE simulés, avec une configuration prête à l'emploi."""
    simulated.until_stopped(folder, Terminal())


@app.command("demo", cls=french.FrenchCommand)
def demo_command(headed: HeadedOption = False, slow: SlowOption = 0, recordings: RecordingsOption = RECORDINGS) -> None:
    """Montrer le robot sur des sites simulés : les trois procédures, une seconde fois, l'entrée d'une élève."""
    raise typer.Exit(demo.play(recordings, Terminal(), headed=headed, slow=slow))


app.add_typer(schools.app, name="schools")
app.add_typer(passwords.app, name="keyring")
app.add_typer(kept.app, name="sign-ins")
app.add_typer(recordings_commands.app, name="recordings")
app.command("history", cls=french.FrenchCommand)(looking_back.history)
app.command("show", cls=french.FrenchCommand)(looking_back.show)
app.command("decide", cls=french.FrenchCommand)(decide.decide)
app.command("open", cls=french.FrenchCommand)(opening.open_command)
app.command("report", cls=french.FrenchCommand)(opening.report_command)


def _asked() -> int:
    """Do what the command line asks; its exit code. Usage if it is not a command."""
    try:
        return int(app(prog_name="atrium-pronote", standalone_mode=False) or 0)
    except french.UsageFault as fault:
        if not str(fault):
            # Called without a word: the help has just been shown.
            return int(Exit.USAGE)
        raise french.usage_error(fault) from fault
    except typer.Abort:
        return int(Exit.INTERRUPTED)


def main() -> None:
    """Run a command; a RobotError becomes its French sentence and its exit code."""
    prepare_outputs()
    french.speak()
    try:
        sys.exit(_asked())
    except Exception as error:  # noqa: BLE001 - the last net: whatever it is, an agent reads a sentence
        failure = Failure.of(mishap.as_robot_error(error))
    if "--json" in sys.argv:
        telling.as_json(telling.failed(failure))
    else:
        telling.error(Terminal(stderr=True), failure)
    sys.exit(int(failure.exit_code))


if __name__ == "__main__":
    main()
