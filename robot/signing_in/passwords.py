"""`keyring`: passwords are put into this machine's key ring, looked for there, forgotten; none is ever shown."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from robot import asking, config, french, telling
from robot.config import PASSPHRASE, PRODUCTS
from robot.errors import Exit, RobotError, Usage
from robot.key_ring import VARIABLE, KeyRing
from robot.options import HERE, ConfigOption, JsonOption
from robot.secrets import Secrets
from robot.terminal import Terminal

app = typer.Typer(cls=french.FrenchGroup, invoke_without_command=True)


def _variables(ctx: typer.Context) -> list[str]:
    """What could be put there: the common variables, and each school's own."""
    try:
        schools = config.read(ctx.params.get("config_path") or HERE).schools
    except RobotError:
        schools = {}
    common = [f"{product}_{part}" for product in PRODUCTS for part in ("PASSWORD", PASSPHRASE)]
    return [*common, *(f"{name}_{uai}" for uai in schools for name in common)]


VariableArgument = Annotated[
    str,
    typer.Argument(
        help="Le nom qu'aurait la ligne dans .env : PRONOTE_PASSWORD, ou ATRIUM_PASSWORD_UAI pour un établissement.",
        metavar="VARIABLE",
        autocompletion=_variables,
    ),
]


@app.callback(cls=french.FrenchGroup)
def keyring(ctx: typer.Context, config_path: ConfigOption = HERE, as_json: JsonOption = False) -> None:
    """Dire quels mots de passe le trousseau de ce poste garde pour ce schools.toml, sans les montrer."""
    if ctx.invoked_subcommand:
        return
    settings = config.read(config_path)
    folder = settings.path.parent
    rows = [{"variable": name, "state": _state(settings.secrets, name)} for name in KeyRing(folder).names]
    if as_json:
        telling.as_json({"keyring": rows})
    elif rows:
        said = {"there": "au trousseau", "unused": "donnée par .env (ou l'environnement), qui l'emporte"}
        columns = [[row["variable"], said.get(row["state"], row["state"])] for row in rows]
        telling.table(Terminal(), f"Le trousseau de ce poste, pour {folder}", ["Variable", "Où"], columns)
    else:
        Terminal().print(f"Rien n'a été mis au trousseau de ce poste pour {folder}.", soft_wrap=True)
    good = all(row["state"] in ("there", "unused") for row in rows)
    raise typer.Exit(Exit.NOTHING_TO_DO if good else Exit.USAGE)


def _state(secrets: Secrets, name: str) -> str:
    """« there », « unused », or the sentence that tells what is wrong."""
    if name not in secrets.kept:
        return "unused"
    fault = secrets.fault(name)
    return "there" if fault is None else f"{fault.sentence} {fault.next_step}"


@app.command("put", cls=french.FrenchCommand)
def put(variable: VariableArgument, config_path: ConfigOption = HERE) -> None:
    """Mettre un mot de passe au trousseau de ce poste. Il est demandé ici, sans s'afficher."""
    name, uai = _known(variable)
    settings, terminal = config.read(config_path), Terminal()
    if uai:
        settings.school(uai)
    if not sys.stdin.isatty():
        raise Usage(
            "NO_TERMINAL",
            "Je ne peux pas demander de mot de passe ici.",
            next_step="Lancez « keyring put » dans un terminal : un mot de passe ne se donne pas dans la commande.",
        )
    where = KeyRing(settings.path.parent).put(name, asking.hidden(terminal, name))
    terminal.print(f"{name} est au trousseau de ce poste ({where}).", style="green")
    if name not in settings.secrets.kept and settings.secrets.gives(name):
        terminal.print(f"{name} est aussi dans .env (ou l'environnement), qui l'emporte : retirez-y cette ligne.")
    raise typer.Exit(Exit.CHANGED)


@app.command("forget", cls=french.FrenchCommand)
def forget(variable: VariableArgument, config_path: ConfigOption = HERE) -> None:
    """Retirer un mot de passe du trousseau de ce poste."""
    name, _ = _known(variable)
    gone = KeyRing(config.read(config_path).path.parent).forget(name)
    Terminal().print(f"{name} n'est plus au trousseau." if gone else f"{name} n'était pas au trousseau.")
    raise typer.Exit(Exit.CHANGED if gone else Exit.NOTHING_TO_DO)


def _known(variable: str) -> tuple[str, str]:
    """That name as it is written, and the UAI in it. Usage if it is no password's."""
    name = variable.strip().upper()
    found = VARIABLE.fullmatch(name)
    if found is None:
        raise Usage(
            "NO_SUCH_SECRET",
            "Ce n'est pas le nom d'un mot de passe.",
            next_step="Exemples : ATRIUM_PASSWORD, PRONOTE_PASSWORD_0139990N, PRONOTE_CERTIFICATE_PASSWORD. "
            "Donnez le nom seul : le mot de passe est demandé ensuite.",
        )
    return name, found[1] or ""
