"""The command line's own words in French: panels, the help option, and what is wrong with a command as typed."""

from __future__ import annotations

from typing import Any

import typer
from typer import rich_utils
from typer.core import TyperCommand, TyperGroup

from robot.errors import Usage

HELP = "Afficher cette aide."
#: The library's base class of all faults in a command as typed (reached through a public name of it).
UsageFault: type[Exception] = typer.BadParameter.__mro__[1]
#: How the library's sentences begin → ours. What it quotes (an option, a value) is kept.
SENTENCES = (
    ("Missing option", "Il manque une option :"),
    ("Missing argument", "Il manque un argument :"),
    ("Missing parameter", "Il manque :"),
    ("No such option", "Option inconnue :"),
    ("No such command", "Commande inconnue :"),
    ("Got unexpected extra argument", "Argument en trop :"),
    ("Invalid value for", "Valeur refusée pour"),
    ("Option", "Option incomplète :"),
)


def speak() -> None:
    """From now on the help is laid out under French headings."""
    rich_utils.OPTIONS_PANEL_TITLE = "Options"
    rich_utils.ARGUMENTS_PANEL_TITLE = "Arguments"
    rich_utils.COMMANDS_PANEL_TITLE = "Commandes"
    rich_utils.ERRORS_PANEL_TITLE = "Erreur"
    rich_utils.DEFAULT_STRING = "[par défaut : {}]"
    rich_utils.ENVVAR_STRING = "[variable : {}]"
    rich_utils.REQUIRED_LONG_STRING = "[obligatoire]"


class FrenchCommand(TyperCommand):
    """A command whose help option is told in French."""

    def get_help_option(self, ctx: Any) -> Any:
        """The help option."""
        return _french(super().get_help_option(ctx))


class FrenchGroup(TyperGroup):
    """The command itself, likewise."""

    def get_help_option(self, ctx: Any) -> Any:
        """The help option."""
        return _french(super().get_help_option(ctx))


def _french(option: Any) -> Any:
    if option is not None:
        option.help = HELP
    return option


def usage(fault: Any) -> Usage:
    """What is wrong with the command as typed, with the command that shows the right form."""
    said: str = fault.format_message().replace("Value error, ", "").replace(" is not one of ", " n'est pas parmi ")
    said = said.replace("(Possible options:", "(options proches :")
    for english, french in SENTENCES:
        if said.startswith(english):
            said = french + said.removeprefix(english).lstrip(":").replace(" Did you mean ", " Vouliez-vous dire ")
            break
    path = fault.ctx.command_path if getattr(fault, "ctx", None) else "atrium-pronote"
    return Usage("BAD_COMMAND", said, next_step=f"« {path} --help » montre la forme attendue.")
