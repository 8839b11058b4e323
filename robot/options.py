"""The options of the commands: how each is told, read and checked, before anything is opened."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any

import typer

import flows
from robot import config
from robot.errors import RobotError, Usage
from robot.procedure import Flow
from robot.runs import keeping, past

HERE = Path("schools.toml")
RECORDINGS = Path("recordings")


def _whole(option: str) -> Callable[[object], int]:
    def read(given: object) -> int:
        text = str(given)
        if text.isascii() and text.isdigit():
            return int(text)
        raise Usage(
            "BAD_NUMBER",
            f"{option} « {given} » : il faut un nombre entier, positif ou nul.",
            next_step=f"Exemple : {option} 200",
        )

    return read


def _seconds(option: str, least: float, most: float) -> Callable[[object], float]:
    def read(given: object) -> float:
        try:
            number = float(str(given).replace(",", ".")) if str(given).isascii() else math.nan
        except ValueError:
            number = math.nan
        if least <= number <= most:
            return number
        raise Usage(
            "BAD_NUMBER",
            f"{option} « {given} » : il faut un nombre de secondes entre {least:g} et {most:g}.",
            next_step=f"Exemple : {option} 60",
        )

    return read


def flow_names() -> list[tuple[str, str]]:
    """What Tab proposes for a procedure."""
    names = [(name, flow.section) for flow in flows.FLOWS.values() for name in (flow.name, *flow.aliases)]
    return [*names, (flows.EVERY[0], "Les trois procédures")]


def _school_names(ctx: typer.Context) -> list[tuple[str, str]]:
    try:
        return [
            (uai, school.name) for uai, school in config.read(ctx.params.get("config_path") or HERE).schools.items()
        ]
    except RobotError:
        return []


def run_names(ctx: typer.Context) -> list[str]:
    """What Tab proposes for a run."""
    return past.names(ctx.params.get("recordings") or RECORDINGS)


FlowArgument = Annotated[
    list[str],
    typer.Argument(
        help="Une ou plusieurs procédures de la page d'aide : activation, lien-comptes, duree-sessions ; ou all.",
        metavar="PROCÉDURE…",
        autocompletion=flow_names,
    ),
]
RunArgument = Annotated[
    str,
    typer.Argument(
        help="L'exécution à reprendre : son dossier, ou le nom de ce dossier (« recordings list » les donne).",
        metavar="EXÉCUTION",
        autocompletion=run_names,
    ),
]
ProcedureArgument = Annotated[
    str,
    typer.Argument(
        help="La procédure à reprendre, quand l'exécution en a fait plusieurs.",
        metavar="[PROCÉDURE]",
        autocompletion=flow_names,
        show_default=False,
    ),
]
SchoolOption = Annotated[
    str,
    typer.Option(
        "--school",
        "-s",
        help="L'UAI de l'établissement, ou une partie de son nom.",
        metavar="UAI",
        autocompletion=_school_names,
    ),
]
ConfigOption = Annotated[
    Path,
    typer.Option("--config", "-c", help="Le fichier schools.toml.", metavar="FICHIER", envvar="ROBOT_CONFIG"),
]
RecordingsOption = Annotated[
    Path,
    typer.Option("--recordings", help="Le dossier des enregistrements.", metavar="DOSSIER", envvar="ROBOT_RECORDINGS"),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Répondre en JSON, pour une machine.")]
HeadedOption = Annotated[bool, typer.Option("--headed", help="Montrer la fenêtre du navigateur.")]
ByHandOption = Annotated[
    bool,
    typer.Option(
        "--by-hand",
        help="Vous vous connectez vous-même dans la fenêtre (code par SMS, PIN, ÉduConnect) : aux produits de "
        "« connexion_manuelle », sinon aux deux.",
    ),
]
SlowOption = Annotated[
    int,
    typer.Option(
        "--slow",
        help="Millisecondes entre deux gestes, pour suivre des yeux.",
        metavar="MS",
        parser=_whole("--slow"),
    ),
]
RecordOption = Annotated[bool, typer.Option("--record", help="Garder l'enregistrement complet (trace Playwright).")]
PatienceOption = Annotated[
    float,
    typer.Option(
        "--patience",
        help="Secondes d'attente pour ce qui doit apparaître à l'écran (1 à 300).",
        metavar="SECONDES",
        parser=_seconds("--patience", 1, 300),
    ),
]
HealOption = Annotated[
    bool, typer.Option("--heal", help="Pour naviguer (jamais pour écrire), suivre un libellé qui ressemble beaucoup.")
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Ne pas demander confirmation.")]
SchoolsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--school",
        "-s",
        help="Un établissement, par son UAI ou une partie de son nom ; à répéter. Sans cela, tous.",
        metavar="UAI",
        autocompletion=_school_names,
    ),
]
TagsOption = Annotated[
    list[str] | None,
    typer.Option("--tag", help="Les établissements qui portent cette étiquette ; à répéter.", metavar="ÉTIQUETTE"),
]
OnlyFailedOption = Annotated[
    bool, typer.Option("--only-failed", help="Ceux où il restait à faire à la fin de la dernière nuit.")
]
PlanOption = Annotated[bool, typer.Option("--plan", help="Ne rien modifier : dire ce qui serait changé.")]
UntilOption = Annotated[
    str, typer.Option("--until", help="Aucun établissement ne commence après cette heure.", metavar="HH:MM")
]
WorkersOption = Annotated[
    int,
    typer.Option(
        "--workers",
        help="Établissements à la fois sur cette machine ; 0 : selon ses cœurs et sa mémoire libre.",
        metavar="NOMBRE",
        parser=_whole("--workers"),
    ),
]
PerHostOption = Annotated[
    int,
    typer.Option(
        "--per-host",
        help="Établissements à la fois chez un même hébergeur de PRONOTE, toutes machines ensemble.",
        metavar="NOMBRE",
        parser=_whole("--per-host"),
    ),
]
EvidenceOption = Annotated[
    str,
    typer.Option(
        "--evidence",
        help="Garder les images et l'enregistrement du navigateur : jamais, échec ou toujours. Sans cela : "
        "ROBOT_EVIDENCE, sinon échec.",
        metavar="QUAND",
        autocompletion=lambda: [*keeping.WORDS],
    ),
]
EvidenceSizeOption = Annotated[
    int | None,
    typer.Option(
        "--evidence-size",
        help=f"Mégaoctets qu'une nuit peut en garder sur cette machine. Sans cela : ROBOT_EVIDENCE_SIZE, sinon "
        f"{keeping.MEGABYTES}.",
        metavar="MO",
        parser=_whole("--evidence-size"),
    ),
]
PortOption = Annotated[
    int,
    typer.Option("--port", help="Le port de la page ; 0 : un port libre.", metavar="NOMBRE", parser=_whole("--port")),
]
ToFileOption = Annotated[
    bool, typer.Option("--to-file", help="lien-comptes : préparer des fichiers à coller, sans rien taper dans PRONOTE.")
]
RowsOption = Annotated[
    list[str] | None,
    typer.Option("--rows", help="Avec --to-file : la liste copiée de PRONOTE, par profil.", metavar="PROFIL=FICHIER"),
]
PaceOption = Annotated[
    int,
    typer.Option(
        "--pace",
        help="lien-comptes : millisecondes par cellule, si le site demande d'aller doucement.",
        metavar="MS",
        parser=_whole("--pace"),
    ),
]


def rows(given: Collection[str]) -> dict[str, Path]:
    """`--rows eleves=eleves.txt` → profile and file; Usage if one of them is not known, or a profile comes twice."""
    found: dict[str, Path] = {}
    for value in given:
        profile, sign, path = value.partition("=")
        if not sign or profile not in config.PROFILES or not Path(path).is_file():
            raise Usage(
                "BAD_ROWS",
                f"--rows {value} : il faut un profil connu, le signe « = » et un fichier qui existe.",
                next_step=f"Profils : {', '.join(config.PROFILES)}. Exemple : --rows eleves=eleves.txt",
            )
        if profile in found:
            raise Usage(
                "BAD_ROWS", f"--rows donne deux fichiers pour « {profile} ».", next_step="Donnez un fichier par profil."
            )
        found[profile] = Path(path)
    return found


def of_procedures(asked: Sequence[Flow[Any]], ctx: typer.Context, **values: Any) -> dict[str, Any]:
    """Procedure → its own options, as typed. Usage if one is given that would do nothing for what is asked."""
    given = {name for name in values if _typed(ctx, name)}
    own = {flow.name: {field.name: field.metadata for field in fields(flow.options)} for flow in asked}
    for name in sorted(given):
        rules = next((known[name] for known in own.values() if name in known), None)
        if rules is None:
            names = ", ".join(f"« {flow.name} »" for flow in asked)
            raise _idle(name, f"{_flag(name)} ne sert à rien pour {names}.")
        needs, excludes = rules["needs"], rules["excludes"]
        if needs and needs not in given:
            raise _idle(name, f"{_flag(name)} ne sert qu'avec {_flag(needs)}.", f"Ajoutez {_flag(needs)}, ou ")
        if excludes in given:
            raise _idle(name, f"{_flag(name)} ne sert à rien avec {_flag(excludes)}.")
    return {flow.name: flow.options(**{name: values[name] for name in own[flow.name]}) for flow in asked}


def _typed(ctx: typer.Context, name: str) -> bool:
    source = ctx.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _idle(name: str, sentence: str, instead: str = "") -> Usage:
    return Usage("IDLE_OPTION", sentence, next_step=f"{instead}{'r' if instead else 'R'}etirez {_flag(name)}.")
