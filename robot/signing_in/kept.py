"""`sign-ins`: which sign-ins that a person did by hand are kept, and until when; forgotten on demand."""

from __future__ import annotations

from typing import Annotated

import typer

from robot import config, french, telling
from robot.config import PRODUCTS
from robot.errors import Exit
from robot.options import HERE, ConfigOption, JsonOption
from robot.runs import kept_sign_in
from robot.runs.hands import WHERE
from robot.runs.kept_sign_in import KeptSignIn
from robot.terminal import Terminal
from robot.which_school import which_school

app = typer.Typer(cls=french.FrenchGroup, invoke_without_command=True)


@app.callback(cls=french.FrenchGroup)
def sign_ins(ctx: typer.Context, config_path: ConfigOption = HERE, as_json: JsonOption = False) -> None:
    """Dire quelles connexions faites à la main sont gardées, et jusqu'à quand."""
    if ctx.invoked_subcommand:
        return
    settings = config.read(config_path)
    rows = []
    for _, told in kept_sign_in.all_kept(settings):
        end = kept_sign_in.until(told.get("since", ""))
        rows.append(
            {
                "product": told.get("product", "?"),
                "school": told.get("school", "?"),
                "until": end.astimezone().isoformat(timespec="minutes") if end else "?",
                "key": told.get("key", "?"),
            }
        )
    if as_json:
        telling.as_json({"sign_ins": rows})
    elif rows:
        columns = [[row["product"], row["school"], row["until"], WHERE.get(row["key"], "?")] for row in rows]
        telling.table(Terminal(), "Connexions gardées", ["Produit", "De qui", "Jusqu'au", "Clé"], columns)
    else:
        Terminal().print("Aucune connexion faite à la main n'est gardée.")
    raise typer.Exit(Exit.NOTHING_TO_DO)


@app.command("forget", cls=french.FrenchCommand)
def forget(
    school: Annotated[
        str,
        typer.Option("--school", "-s", help="Celles de cet établissement seulement ; sinon, toutes.", metavar="UAI"),
    ] = "",
    config_path: ConfigOption = HERE,
) -> None:
    """Oublier les connexions gardées : le robot n'entre plus avec elles."""
    settings = config.read(config_path)
    if school:
        uai = which_school(settings, school).uai
        count = sum(KeptSignIn(settings, product, uai).forget() for product in PRODUCTS)
    else:
        count = kept_sign_in.forget_all(settings)
    Terminal().print(f"{count} connexion(s) oubliée(s). Sur le site, elles finissent d'elles-mêmes.")
    raise typer.Exit(Exit.CHANGED if count else Exit.NOTHING_TO_DO)
