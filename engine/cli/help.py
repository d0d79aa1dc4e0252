"""Help texts of the command line in Dutch."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from engine.diagnostics import fault, suggestion

_HELP = "Laat deze uitleg zien."


class Verb(TyperCommand):
    """A verb with Dutch help: what it does, an example, its arguments and options."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help of one verb."""
        formatter.write(f"Gebruik: {ctx.command_path} {_pieces(self)}\n\n")
        formatter.write(f"{inspect.cleandoc(self.help or '')}\n")
        arguments, options = [], []
        for param in self.get_params(ctx):
            if getattr(param, "hidden", False):
                continue
            told = _HELP if param.name == "help" else str(getattr(param, "help", None) or "")
            if param.param_type_name == "argument":
                arguments.append((str(param.metavar or param.name).upper(), told))
            else:
                names = ", ".join(param.opts)
                value = f" {param.metavar}" if param.metavar else ""
                options.append((f"{names}{value}", told))
        for heading, rows in (("Wat u meegeeft", arguments), ("Opties", options)):
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)


class Verbs(TyperGroup):
    """The list of verbs, with Dutch help and Dutch errors."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help of the whole command."""
        formatter.write(f"Gebruik: {ctx.command_path} OPDRACHT [OPTIES]\n\n")
        formatter.write(f"{inspect.cleandoc(self.help or '')}\n")
        rows = [
            (name, _summary(command))
            for name, command in self.commands.items()
            if not command.hidden
        ]
        with formatter.section("Opdrachten"):
            formatter.write_dl(rows)
        formatter.write("\nUitleg bij een opdracht: wijktoets OPDRACHT --help\n")

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The verb, or an error that names the verbs that look like it."""
        if args and args[0] not in self.commands:
            raise fault(
                "C001",
                f"De opdracht “{args[0][:60]}” bestaat niet.",
                help=suggestion(args[0], self.commands) or f"Kies uit: {', '.join(self.commands)}.",
            )
        return super().resolve_command(ctx, args)


def misuse(error: typer.TyperException) -> str:
    """What is wrong with how a verb was called, in Dutch."""
    shown = getattr(error, "option_name", "")
    param = getattr(error, "param", None)
    match type(error).__name__:
        case "NoSuchOption":
            near = suggestion(shown, getattr(error, "possibilities", None) or ())
            return " ".join([f"De optie “{shown}” bestaat niet.", near or ""]).strip()
        case "MissingParameter" if param is not None:
            return f"Er ontbreekt iets: {str(param.metavar or param.name).upper()}."
        case "BadOptionUsage":
            return f"Bij de optie “{shown}” hoort een waarde."
        case "BadParameter" if param is not None:
            return f"De waarde bij {'/'.join(param.opts)} is niet bruikbaar."
        case _:
            return "De opdracht heeft te veel of andere onderdelen dan verwacht."


def _pieces(command: TyperCommand) -> str:
    pieces: list[str] = []
    for param in command.params:
        if param.param_type_name == "argument":
            name = str(param.metavar or param.name).upper()
            name = f"{name}..." if param.nargs == -1 else name
            pieces.append(name if param.required else f"[{name}]")
    return " ".join([*pieces, "[OPTIES]"])


def _summary(command: Any) -> str:
    """The first sentence of the help."""
    lines: Sequence[str] = inspect.cleandoc(command.help or "").splitlines()
    return lines[0] if lines else ""
