"""`schools`: the list and every fault of the configuration at once; `schools import`: a table into `schools.toml`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from robot import config, disk, faults, french, labels, telling
from robot.accounts import vocabulary
from robot.asking import agreed
from robot.errors import Exit, Usage
from robot.nights import afterwards
from robot.options import HERE, ConfigOption, JsonOption, YesOption
from robot.runs import keeping, retention
from robot.schools import importing, sheet
from robot.schools.importing import Import
from robot.terminal import Terminal

app = typer.Typer(cls=french.FrenchGroup, invoke_without_command=True)

TagOption = Annotated[
    list[str] | None,
    typer.Option("--tag", help="Seulement les établissements qui ont cette étiquette.", metavar="ÉTIQUETTE"),
]


@app.callback(cls=french.FrenchGroup)
def schools(
    ctx: typer.Context, config_path: ConfigOption = HERE, tag: TagOption = None, as_json: JsonOption = False
) -> None:
    """Lister les établissements de schools.toml et vérifier toute la configuration, sans rien ouvrir."""
    if ctx.invoked_subcommand:
        return
    found = config.survey(config_path)
    settings = found.settings
    wrong = list(found.wrong)
    try:
        vocabulary(labels.load("atrium", settings.labels))
    except Usage as error:
        wrong.append(error)
    wrong += afterwards.faults_of(settings.secrets)
    wrong += keeping.faults_of(settings.secrets)
    try:
        retention.days_kept(settings.secrets)
    except Usage as error:
        wrong.append(error)
    missing = {uai: settings.missing(uai) for uai in found.uais}
    if wrong:
        raise faults.together([*wrong, *(fault for those in missing.values() for fault in those)])
    rows = [
        {
            "uai": uai,
            "nom": school.name,
            "site": school.site,
            "console": school.console,
            "etiquettes": list(school.tags),
            "manque": [fault.sentence for fault in missing[uai]],
        }
        for uai, school in settings.schools.items()
        if not tag or set(tag) & set(school.tags)
    ]
    if as_json:
        telling.as_json({"schools": rows})
    else:
        telling.schools(Terminal(), config_path, rows)
    raise typer.Exit(Exit.USAGE if any(row["manque"] for row in rows) else Exit.NOTHING_TO_DO)


@app.command("import", cls=french.FrenchCommand)
def import_command(
    table: Annotated[
        Path, typer.Argument(help="Un tableau .csv ou .xlsx, un établissement par ligne.", metavar="FICHIER")
    ],
    replace: Annotated[
        bool, typer.Option("--replace", help="Remplacer aussi les valeurs que schools.toml donne autrement.")
    ] = False,
    plan: Annotated[bool, typer.Option("--plan", help="Dire ce qui serait changé, sans rien écrire.")] = False,
    yes: YesOption = False,
    config_path: ConfigOption = HERE,
    as_json: JsonOption = False,
) -> None:
    """Faire ou compléter schools.toml à partir d'un tableau ; ses remarques et son ordre restent."""
    read = sheet.read(table)
    change = importing.prepared(config_path, read, replace=replace)
    terminal = Terminal(quiet=as_json)
    _tell(terminal, change, read.ignored)
    code = Exit.NOTHING_TO_DO
    if change.changes:
        code = Exit.DIFFERENCES
        if not plan and (yes or _asked(terminal, as_json=as_json)):
            try:
                change.write()
            except OSError as error:
                raise disk.fault(config_path, error) from error
            terminal.print(f"{config_path} est écrit.", style="green")
            code = Exit.CHANGED
    if as_json:
        telling.as_json(
            {
                "exit_code": int(code),
                "result": code.name.lower(),
                "new": change.new,
                "edits": [edit.__dict__ for edit in change.edits],
                "ignored": read.ignored,
                "to_complete": [fault.sentence for fault in change.to_complete],
            }
        )
    raise typer.Exit(int(code))


def _asked(terminal: Terminal, *, as_json: bool) -> bool:
    if as_json or not sys.stdin.isatty():
        raise Usage(
            "NO_TERMINAL",
            "Je ne peux pas demander confirmation ici.",
            next_step="Ajoutez --yes, ou --plan pour voir seulement ce qui serait changé.",
        )
    return agreed(terminal, "Écrire ces changements ?")


def _tell(terminal: Terminal, change: Import, ignored: list[str]) -> None:
    for uai in change.new:
        terminal.print(f"+ {uai} : nouvel établissement", style="green")
    for edit in change.edits:
        if edit.left:
            said = f"garde {_shown(edit.before)} ; le tableau dit {_shown(edit.after)} (--replace pour le prendre)"
            terminal.print(f"= {edit.uai} {edit.key} : {said}")
        else:
            terminal.print(f"~ {edit.uai} {edit.key} : {_shown(edit.before)} → {_shown(edit.after)}", style="yellow")
    if ignored:
        terminal.print(f"Colonnes laissées de côté : {', '.join(ignored)}.")
    for fault in change.to_complete:
        terminal.print(f"À compléter : {fault.sentence} {fault.next_step}")
    if not change.changes:
        terminal.print("Rien à changer : schools.toml dit déjà tout cela.")


def _shown(value: object) -> str:
    if value is None:
        return "(rien)"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
