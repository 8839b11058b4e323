"""`recordings`: the click paths that are kept, listed, told, opened and checked."""

from __future__ import annotations

import json
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

import flows
from robot import config, disk, french, opening, telling
from robot.errors import CaptionToAdd, Exit, Usage
from robot.nights.history import Wanted, visits
from robot.nights.looking_back import RESULTS, SHOWN
from robot.options import (
    HERE,
    RECORDINGS,
    ConfigOption,
    JsonOption,
    RecordingsOption,
    SchoolOption,
    flow_names,
    run_names,
)
from robot.page import render
from robot.recordings import (
    aligning,
    checking,
    foreign,
    importing,
    named,
    page,
    placeholders,
    reference,
    sharing,
    user_flow,
)
from robot.recordings.model import Recording
from robot.recordings.named import Named
from robot.recordings.user_flow import UserFlow
from robot.runs import events, undoing
from robot.runs.folder import ready
from robot.state_words import sentence
from robot.teaching import lines
from robot.terminal import Terminal
from robot.which_school import which_school

app = typer.Typer(
    cls=french.FrenchGroup,
    no_args_is_help=True,
    help="Lister, lire, ouvrir et vérifier les chemins de clics : ceux de référence, et ceux des exécutions.",
)
#: Where the pages of the reference recordings are written, beside the runs.
PAGES = "procedures"


def _names(ctx: typer.Context) -> list[str]:
    return named.names(ctx.params.get("recordings") or RECORDINGS)


NameArgument = Annotated[
    str,
    typer.Argument(
        help="Un enregistrement de référence, ou le dossier d'une exécution (« recordings list » les donne).",
        metavar="NOM",
        autocompletion=_names,
    ),
]
SharedRunArgument = Annotated[
    str,
    typer.Argument(
        help="L'exécution : son dossier, ou le nom de ce dossier (« recordings list » les donne).",
        metavar="EXÉCUTION",
        autocompletion=run_names,
    ),
]
NamesArgument = Annotated[
    list[str] | None,
    typer.Argument(help="Sans nom : tous ceux de référence.", metavar="[NOM]…", autocompletion=_names),
]
FlowOption = Annotated[
    str,
    typer.Option(
        "--flow",
        help="La procédure, quand l'exécution en a suivi plusieurs.",
        metavar="PROCÉDURE",
        autocompletion=flow_names,
    ),
]
SchoolWords = Annotated[
    str, typer.Option("--school", "-s", help="L'UAI de l'établissement, ou une partie de son nom.", metavar="UAI")
]
AllOption = Annotated[bool, typer.Option("--all", help=f"Tout montrer, au lieu des {SHOWN} dernières exécutions.")]


@app.command("list", cls=french.FrenchCommand)
def list_command(
    school: SchoolWords = "",
    everything: AllOption = False,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
) -> None:
    """Lister les enregistrements : ceux de référence, puis les exécutions, la dernière d'abord."""
    references = [] if school else reference.every()
    wanted = visits(recordings, Wanted(school))
    runs = list(islice(wanted, None if everything or as_json else SHOWN + 1))
    if as_json:
        told = [
            {"name": name, "procedure": one.procedure, "layout": one.layout, "steps": len(one.steps)}
            for name, one in references
        ]
        past = [{"name": f"{run.folder.parent.name}/{run.folder.name}", **run.as_dict()} for run in runs]
        telling.as_json({"references": told, "runs": past})
        return
    terminal = Terminal()
    if references:
        rows = [
            [name, one.section, one.layout, str(len(one.steps)), str(sum(len(step.acts) for step in one.steps))]
            for name, one in references
        ]
        heads = ["Nom", "Section de la page d'aide", "Habillage", "Pas", "Gestes"]
        telling.table(
            terminal, f"{len(references)} enregistrement(s) de référence, des sites simulés", heads, rows, named=True
        )
    shown = runs if everything else runs[:SHOWN]
    if shown:
        # Either part of its name is enough to name it; a window has no room for both beside the rest.
        slash = "/\n" if terminal.window else "/"
        rows = [
            [
                f"{run.folder.parent.name}{slash}{run.folder.name}",
                run.school,
                RESULTS.get(run.result, run.result),
            ]
            for run in shown
        ]
        heads = ["Nom", "Établissement", "Résultat"]
        telling.table(terminal, f"{len(shown)} exécution(s)", heads, rows, named=True)
    if len(runs) > len(shown):
        terminal.print(f"Les {SHOWN} dernières seulement ; --all les montre toutes.")
    if not (references or runs):
        terminal.print(f"Rien de tel dans {recordings}.")


@app.command("show", cls=french.FrenchCommand)
def show_command(name: NameArgument, recordings: RecordingsOption = RECORDINGS, as_json: JsonOption = False) -> None:
    """Dire le chemin, pas à pas : chaque geste, le libellé à l'écran, ce qu'on a vu alors, avant → après."""
    found = with_procedures(named.find(recordings, name))
    if as_json:
        told = [recording.model_dump(mode="json", by_alias=True) for recording in found.recordings]
        telling.as_json({"name": found.name, "recordings": told})
        return
    for recording in found.recordings:
        _tell(Terminal(), recording)


def with_procedures(found: Named) -> Named:
    """It; Usage if it followed no procedure."""
    if found.recordings:
        return found
    raise Usage(
        "NO_PROCEDURE",
        f"« {found.name} » n'a suivi aucune procédure : un examen, une remise, ou une reprise.",
        next_step=f"« atrium-pronote open {found.folder} » en montre la page.",
    )


def _tell(terminal: Terminal, recording: Recording) -> None:
    layout = f" – {recording.layout}" if recording.layout else ""
    terminal.headline(f"{recording.section}{layout}")
    for step in recording.steps:
        terminal.hanging(telling.line("  ", (f"{step.number}", "bold cyan"), "  "), step.says)
        for act in step.acts:
            terminal.hanging("     ", page.said(act))
        for change in step.changes:
            said = f"{change.about} : {sentence(change.before)} → {sentence(change.after)}"
            terminal.hanging("     ", said, "dim")


@app.command("open", cls=french.FrenchCommand)
def open_command(name: NameArgument, recordings: RecordingsOption = RECORDINGS) -> None:
    """Ouvrir la page dans le navigateur : les pas et les images."""
    found = named.find(recordings, name)
    opening.show(_written(found, ready(recordings)) if found.is_reference else _page_of(found), Terminal())


def _page_of(found: Named) -> Path:
    try:
        return opening.page_of(found.folder)
    except Usage:
        return opening.written_again(found.folder)


def _written(found: Named, recordings: Path) -> Path:
    """The page of a reference recording; its pictures stay where they are."""
    (recording,) = found.recordings
    facts: dict[str, Any] = {"called": found.name, "recording": recording, "folder": found.folder.resolve()}
    text = render("robot.recordings", "procedure.html", said=page.said, sentence=sentence, **facts)
    file = recordings / PAGES / f"{found.name}.html"
    with disk.told(file):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return file


@app.command("export", cls=french.FrenchCommand)
def export_command(
    name: NameArgument,
    file: Annotated[Path, typer.Argument(help="Le fichier à écrire, par exemple activation.json.", metavar="FICHIER")],
    flow: FlowOption = "",
    school: SchoolOption = "",
    config_path: ConfigOption = HERE,
    recordings: RecordingsOption = RECORDINGS,
) -> None:
    """Écrire un chemin pour le panneau « Recorder » de Chrome : à montrer, à suivre, jamais à rejouer en vrai."""
    target = which_school(config.read(config_path), school) if school else None
    found = with_procedures(named.find(recordings, name))
    exported = user_flow.read(found.folder) if found.is_reference else _exported(found, flow)
    if target is not None:
        exported = placeholders.filled(exported, target)
    with disk.told(file):
        file.write_text(user_flow.text(exported), encoding="utf-8")
    terminal = Terminal()
    terminal.print(f"Écrit : {file}. À charger dans Chrome : F12, « Recorder », « Import ».", soft_wrap=True)
    if found.is_reference and target is None:
        terminal.print("Les adresses y sont {site} et {console} : --school les remplace par celles d'un établissement.")
    terminal.print("Le rejouer clique sans rien vérifier : sur les sites simulés seulement.", style="yellow")


@app.command("share", cls=french.FrenchCommand)
def share_command(
    run_name: SharedRunArgument,
    file: Annotated[Path, typer.Argument(help="Le fichier à écrire, par exemple partage.json.", metavar="FICHIER")],
    address: Annotated[bool, typer.Option("--address", help="Y laisser aussi les adresses ouvertes.")] = False,
    keep: Annotated[
        list[str] | None,
        typer.Option(
            "--keep", help="Un texte dont les mots restent (ce n'est pas un nom) ; à répéter.", metavar="TEXTE"
        ),
    ] = None,
    recordings: RecordingsOption = RECORDINGS,
) -> None:
    """Faire d'une exécution un fichier à transmettre : ce qui n'a pas été reconnu, sans secret, personne ni adresse."""
    folder = undoing.find(recordings, run_name)
    shared = sharing.of(folder, address=address, keep=keep or ())
    with disk.told(file):
        file.write_text(json.dumps(shared.data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    terminal = Terminal()
    terminal.print(f"Écrit : {file}. Relisez-le avant de le transmettre.", soft_wrap=True)
    if shared.touched:
        said = f"{shared.touched} texte(s) ont perdu des mots inconnus du robot (« […] ») : ce pouvaient être des noms."
        terminal.print(f'{said} --keep "TEXTE" en garde.', soft_wrap=True)


@app.command("import", cls=french.FrenchCommand)
def import_command(
    file: Annotated[
        Path, typer.Argument(help="Exporté du « Recorder » de Chrome (JSON), ou de codegen (jsonl).", metavar="FICHIER")
    ],
    flow: Annotated[
        str, typer.Option("--flow", help="La procédure suivie.", metavar="PROCÉDURE", autocompletion=flow_names)
    ],
    school: SchoolOption = "",
    config_path: ConfigOption = HERE,
    as_json: JsonOption = False,
) -> NoReturn:
    """Lire un chemin enregistré par quelqu'un : ce qui est compris, et les lignes proposées. N'exécute rien."""
    asked = flows.named(flow)
    uai = which_school(config.read(config_path), school).uai if school else ""
    found = aligning.understood(foreign.read(file), asked.name)
    seen = f"importé le {date.today().isoformat()} de {file.name}"
    proposed = [CaptionToAdd(key, caption, seen).lines(uai) for key, caption in found.captions.items()]
    proposed += [lines.of_way(uai, screen, captions, seen) for screen, captions in found.ways.items()]
    code = Exit.DIFFERENCES if proposed or found.missing else Exit.NOTHING_TO_DO
    if as_json:
        telling.as_json({"exit_code": int(code), "result": code.name.lower(), **importing.as_dict(found, proposed)})
    else:
        importing.tell(Terminal(), asked.section, found, proposed)
    raise typer.Exit(int(code))


def _exported(found: Named, flow: str) -> UserFlow:
    """The one procedure of that run, or the one that is named; Usage if several are meant."""
    names = [recording.procedure for recording in found.recordings]
    wanted = [flows.named(flow).name] if flow else names
    if len(wanted) > 1 or wanted[0] not in names:
        raise Usage(
            "SEVERAL_PROCEDURES",
            f"L'exécution {found.name} a suivi : {', '.join(names)}. J'en exporte une à la fois.",
            next_step="Nommez l'une d'elles : --flow activation.",
        )
    return user_flow.of(events.read(found.folder), wanted[0])


@app.command("check", cls=french.FrenchCommand)
def check_command(
    names: NamesArgument = None, recordings: RecordingsOption = RECORDINGS, as_json: JsonOption = False
) -> NoReturn:
    """Vérifier : la référence dit-elle les pas de la page d'aide ? une exécution a-t-elle vu d'autres libellés ?"""
    asked = names or [name for name, _ in reference.every()]
    wrong = {one.name: checking.faults(one) for one in (named.find(recordings, name) for name in asked)}
    terminal = Terminal(quiet=as_json)
    for name, sentences in wrong.items():
        mark = ("✗", "red") if sentences else ("✓", "green")
        terminal.print(telling.line("  ", mark, " ", (name, "bold")))
        for told in sentences:
            terminal.hanging("      ", told)
    code = Exit.DIFFERENCES if any(wrong.values()) else Exit.NOTHING_TO_DO
    if as_json:
        telling.as_json({"exit_code": int(code), "result": code.name.lower(), "recordings": wrong})
    raise typer.Exit(int(code))
