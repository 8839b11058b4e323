"""The command line's own words in French: its help, its completion, and what is wrong with a command as typed."""

from __future__ import annotations

import difflib
from collections import Counter
from typing import Any

import shellingham
import typer
from typer import rich_utils
from typer.completion import install  # type: ignore[attr-defined]
from typer.core import TyperCommand, TyperGroup

from robot.errors import Usage

#: The library's own options → how they are told.
HELP = {
    "help": "Afficher cette aide.",
    "install_completion": "Installer la complétion par la touche Tab dans ce terminal (bash, zsh, fish).",
    "show_completion": "Afficher le script de complétion de ce terminal, pour l'installer soi-même.",
}
#: The library's base class of all faults in a command as typed (reached through a public name of it).
UsageFault: type[Exception] = typer.BadParameter.__mro__[1]
SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


def speak() -> None:
    """From now on the help is laid out under French headings."""
    rich_utils.OPTIONS_PANEL_TITLE = "Options"
    rich_utils.ARGUMENTS_PANEL_TITLE = "Arguments"
    rich_utils.COMMANDS_PANEL_TITLE = "Commandes"
    rich_utils.ERRORS_PANEL_TITLE = "Erreur"
    rich_utils.DEFAULT_STRING = "[par défaut : {}]"
    rich_utils.ENVVAR_STRING = "[variable : {}]"
    rich_utils.REQUIRED_LONG_STRING = "[obligatoire]"


def _untyped(ctx: Any) -> str:  # noqa: ARG001 - the library's form
    return ""


class _InFrench:
    """What a command and a group of commands share. Every fault in what was typed is a Usage."""

    def get_params(self, ctx: Any) -> Any:
        """The options and arguments, the library's own ones told in French; none shows the name of a Python type."""
        params = super().get_params(ctx)  # type: ignore[misc]
        for param in params:
            if getattr(param, "is_flag", False):
                param.metavar = ""
            elif param.param_type_name == "argument":
                param.display_type_rich = _untyped
            if param.name in HELP:
                param.help = HELP[param.name]
            if param.name in COMPLETION:
                param.callback = COMPLETION[param.name]
        return params

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The line that shows the command's form."""
        pieces = " ".join(super().collect_usage_pieces(ctx))  # type: ignore[misc]
        formatter.write_usage(ctx.command_path, pieces, prefix="Forme : ")

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """As the library's. Usage also for an option that takes one value and is given twice."""
        group = isinstance(self, TyperGroup)
        # Arguments in excess are told here, in French.
        ctx.allow_extra_args = True
        try:
            if not ctx.resilient_parsing:
                self._refuse_twice(ctx, args)
            left = super().parse_args(ctx, args)  # type: ignore[misc]
        except UsageFault as fault:
            if type(fault).__name__ == "NoArgsIsHelpError":
                raise
            raise usage_error(fault, ctx) from fault
        if left and not group and not ctx.resilient_parsing:
            raise _usage(ctx, f"« {' '.join(left)} » est en trop.")
        if not ctx.resilient_parsing:
            self._inherit(ctx)
        return left

    def _inherit(self, ctx: Any) -> None:
        """What was typed before a subcommand is meant for it: `schools --config X import …`. Usage if it has none."""
        above = ctx.parent
        for param in above.command.get_params(above) if above is not None else ():
            if not _typed(above, param.name):
                continue
            if param.name not in ctx.params:
                raise _usage(ctx, f"L'option {_named(param)} ne sert à rien pour « {ctx.info_name} ».")
            if _typed(ctx, param.name) and not getattr(param, "is_flag", False):
                raise _usage(ctx, f"L'option {_named(param)} est donnée 2 fois, et ne prend qu'une valeur.")
            ctx.params[param.name] = above.params[param.name]
            ctx.set_parameter_source(param.name, above.get_parameter_source(param.name))

    def _refuse_twice(self, ctx: Any, args: list[str]) -> None:
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))  # type: ignore[attr-defined]
        for param, times in Counter(order).items():
            if times > 1 and not (param.multiple or getattr(param, "is_flag", False)):
                raise _usage(ctx, f"L'option {_named(param)} est donnée {times} fois, et ne prend qu'une valeur.")


class FrenchCommand(_InFrench, TyperCommand):
    """A command that speaks French."""


class FrenchGroup(_InFrench, TyperGroup):
    """The command itself, likewise."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**{**how, "subcommand_metavar": "COMMANDE [ARGUMENTS]…"})

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is named first. Usage if there is none of that name."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            near = difflib.get_close_matches(args[0], self.list_commands(ctx))
            hint = f" Vouliez-vous dire « {near[0]} » ?" if near else ""
            raise _usage(ctx, f"Commande inconnue : « {args[0]} ».{hint}")
        return super().resolve_command(ctx, args)


def _typed(ctx: Any, name: str) -> bool:
    source = ctx.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _named(param: Any) -> str:
    names = [name for name in param.opts if name.startswith("--")] or param.opts
    return str(names[0])


def _usage(ctx: Any, sentence: str) -> Usage:
    path = ctx.command_path if ctx is not None else "atrium-pronote"
    return Usage("BAD_COMMAND", sentence, next_step=f"« {path} --help » montre la forme attendue.")


def usage_error(fault: Any, ctx: Any = None) -> Usage:
    """What is wrong with the command as typed: worked out of the fault's data, none of the library's words in it."""
    match type(fault).__name__:
        case "NoSuchOption":
            near = ", ".join(sorted(fault.possibilities or ()))
            return _usage(
                ctx, f"L'option {fault.option_name} n'existe pas." + (f" Options proches : {near}." if near else "")
            )
        case "MissingParameter" if fault.param is not None:
            kind = "une option" if fault.param.param_type_name == "option" else "un argument"
            shown = fault.param.metavar or ""
            name = f"{_named(fault.param)} {shown}".strip() if kind == "une option" else shown
            return _usage(ctx, f"Il manque {kind} : {name}.")
        case "BadOptionUsage":
            flags = [flag for param in ctx.command.params if getattr(param, "is_flag", False) for flag in param.opts]
            if fault.option_name in flags:
                return _usage(ctx, f"L'option {fault.option_name} ne prend pas de valeur.")
            return _usage(ctx, f"Il manque la valeur de l'option {fault.option_name}.")
        case _ if getattr(fault, "param", None) is not None:
            return _usage(ctx, f"La valeur de {_named(fault.param)} n'est pas acceptée.")
    return _usage(ctx, "Cette commande n'est pas complète, ou pas comprise.")


# --- completion --------------------------------------------------------------------------------------------------


def _shell() -> str:
    try:
        shell: str = shellingham.detect_shell()[0]
    except shellingham.ShellDetectionFailure:
        shell = ""
    if shell not in SHELLS:
        raise Usage(
            "NO_COMPLETION",
            "La complétion n'existe pas pour ce terminal.",
            next_step="Lancez cette commande dans bash, zsh, fish ou PowerShell.",
        )
    return shell


def _install(ctx: Any, _param: Any, asked: object) -> None:
    if not asked or ctx.resilient_parsing:
        return
    shell = _shell()
    if shell in ("powershell", "pwsh"):
        # The library would also loosen this account's execution policy.
        raise Usage(
            "NO_COMPLETION",
            "Dans PowerShell, la complétion s'installe à la main.",
            next_step="Ajoutez à votre fichier $PROFILE ce qu'affiche « atrium-pronote --show-completion ».",
        )
    _, path = install(shell=shell)
    typer.echo(f"Complétion installée pour {shell} : {path}. Ouvrez un nouveau terminal pour vous en servir.")
    raise typer.Exit


def _show(ctx: Any, _param: Any, asked: object) -> None:
    if asked and not ctx.resilient_parsing:
        from typer.completion import show_callback  # noqa: PLC0415 - only this rare option needs it

        show_callback(ctx, _param, _shell())


COMPLETION = {"install_completion": _install, "show_completion": _show}
