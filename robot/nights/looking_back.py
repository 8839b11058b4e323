"""`history`: past nights and visits in tables; `show`: the page of the last night, or of a school's last visit."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from robot import opening, telling
from robot.errors import Usage
from robot.labels import normal
from robot.nights import folder, page, words
from robot.nights.history import TO_DO, UNENDED, Past, Wanted, visits
from robot.nights.summary import Summary
from robot.options import RECORDINGS, JsonOption, RecordingsOption
from robot.terminal import Terminal

#: Result → how it is asked for and told.
RESULTS = {**words.RESULT, UNENDED: "sans fin", TO_DO: "à traiter"}
MODES = {"plan": "plan", "apply": "application", "examine": "examen", "recover": "remise"}
#: How many visits a table shows if nobody says.
SHOWN = 50


def _day(option: str, given: str) -> date:
    for shape in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(given.strip(), shape).date()
        except ValueError:
            continue
    raise Usage(
        "BAD_DATE", f"{option} « {given} » : ce n'est pas une date.", next_step=f"Exemple : {option} 2025-09-01"
    )


def _result(given: str) -> str:
    known = {normal(name): result for result, word in RESULTS.items() for name in (result, word)}
    if given and normal(given) not in known:
        raise Usage(
            "UNKNOWN_RESULT",
            f"--result « {given} » n'est pas un résultat.",
            next_step=f"Résultats : {', '.join(RESULTS.values())}.",
        )
    return known.get(normal(given), "")


def _result_names() -> list[tuple[str, str]]:
    return [(word, result) for result, word in RESULTS.items()]


SchoolWords = Annotated[
    str, typer.Option("--school", "-s", help="L'UAI de l'établissement, ou une partie de son nom.", metavar="UAI")
]
ResultOption = Annotated[
    str,
    typer.Option(
        "--result",
        help="Seulement ce résultat : « à traiter », « modifié », « écran non reconnu »…",
        metavar="RÉSULTAT",
        autocompletion=_result_names,
    ),
]
SinceOption = Annotated[str, typer.Option("--since", help="Depuis ce jour : 2025-09-01 ou 01/09/2025.", metavar="DATE")]
UntilOption = Annotated[str, typer.Option("--until", help="Jusqu'à ce jour compris.", metavar="DATE")]
AllOption = Annotated[bool, typer.Option("--all", help=f"Tout montrer, au lieu des {SHOWN} dernières exécutions.")]


def history(
    school: SchoolWords = "",
    result: ResultOption = "",
    since: SinceOption = "",
    until: UntilOption = "",
    everything: AllOption = False,
    recordings: RecordingsOption = RECORDINGS,
    as_json: JsonOption = False,
) -> None:
    """Lister les nuits et les exécutions passées, par établissement, résultat et date."""
    wanted = Wanted(
        school,
        _result(result),
        _day("--since", since) if since else date.min,
        _day("--until", until) if until else date.max,
    )
    nights = [] if school or result else [n for n in folder.every(recordings) if wanted.since <= n.date <= wanted.until]
    found = list(islice(visits(recordings, wanted), None if everything or as_json else SHOWN + 1))
    if as_json:
        told = [night.brief.model_dump(mode="json") for night in nights]
        telling.as_json({"nights": told, "visits": [past.as_dict() for past in found]})
        return
    terminal = Terminal()
    if nights:
        _nights(terminal, nights, recordings)
    shown = found if everything else found[:SHOWN]
    if shown:
        _visits(terminal, shown)
    if len(found) > len(shown):
        terminal.print(f"Les {SHOWN} dernières seulement ; --all les montre toutes.")
    if not (nights or found):
        terminal.print(f"Rien de tel dans {recordings}.")


def _nights(terminal: Terminal, nights: list[Summary], recordings: Path) -> None:
    heads = ["Nuit", "Établissements", "À traiter", "Modifiés", "Reportés", "Doutes", "Durée", "Page"]
    rows = [
        [
            *(words.day(brief), *map(str, (brief.schools, brief.person, brief.changed, brief.later))),
            *(str(brief.doubts), words.duration(brief.seconds), str(folder.of(recordings, brief.name) / page.FILE)),
        ]
        for brief in (night.brief for night in nights)
    ]
    telling.table(terminal, f"{len(nights)} nuit(s)", heads, rows)


def _visits(terminal: Terminal, found: list[Past]) -> None:
    heads = ["Début", "UAI", "Établissement", "Procédure", "Mode", "Résultat", "Durée"]
    rows = [
        [
            *(f"{past.started:%d/%m/%Y %H:%M}", past.uai, past.school, past.what, MODES.get(past.mode, past.mode)),
            RESULTS.get(past.result, past.result) + (f" ({past.code})" if past.code else ""),
            words.duration(past.seconds),
        ]
        for past in found
    ]
    telling.table(terminal, f"{len(found)} exécution(s)", heads, rows)


def show(
    school: Annotated[
        str, typer.Argument(help="Un UAI, ou une partie du nom. Sans lui : la dernière nuit.", metavar="ÉTABLISSEMENT")
    ] = "",
    recordings: RecordingsOption = RECORDINGS,
) -> None:
    """Ouvrir dans le navigateur le dernier rapport d'un établissement, ou la page de la dernière nuit."""
    opening.show(_last_of(recordings, school) if school else _last_night(recordings), Terminal())


def _last_night(recordings: Path) -> Path:
    pages = [place / page.FILE for place in folder.folders(recordings) if (place / page.FILE).is_file()]
    return pages[0] if pages else opening.page_of(opening.latest(recordings))


def _last_of(recordings: Path, school: str) -> Path:
    """The page of the last visit to that school, made again if it was killed before it had one."""
    found = {past.uai: past for past in reversed(list(visits(recordings, Wanted(school))))}
    if not found:
        raise Usage(
            "NO_RECORDING",
            f"Aucune exécution de « {school} » dans {recordings}.",
            next_step="« atrium-pronote history » liste celles qui sont gardées.",
        )
    if len(found) > 1:
        named = " ; ".join(f"{past.uai} ({past.school})" for past in list(found.values())[:8])
        raise Usage(
            "SEVERAL_SCHOOLS",
            f"« {school} » désigne {len(found)} établissements.",
            next_step=f"Donnez l'UAI, ou plus de mots : {named}.",
        )
    (last,) = found.values()
    try:
        return opening.page_of(last.folder)
    except Usage:
        return opening.written_again(last.folder)
