"""The command line: the same commands as the window, for scripts and for who likes the keyboard best."""

import os
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module

from app.cli.outside import Outside
from app.cli.parser import HelpWanted, UsageError, read_arguments
from app.models.errors import PejlemaerkeError, SurroundingsError
from app.wording import say

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


Read = Callable[[Sequence[str]], Namespace]


def main(argv: Sequence[str], outside: Outside, read: Read = read_arguments) -> int:
    """Do what the arguments ask; gives the exit status. What goes wrong is one plain line on stderr."""
    try:
        status = _run(argv, outside, read)
        outside.stdout.flush()
        return status
    except (OSError, KeyboardInterrupt, EOFError) as fault:
        return say_what_broke(fault, outside)


def say_what_broke(fault: BaseException, outside: Outside) -> int:
    """One plain line for what came in from outside the program; gives the exit status."""
    if not isinstance(fault, OSError):
        outside.note("Afbrudt. Det, der allerede er gemt, er i god behold.")
        return INTERRUPTED
    if not isinstance(fault, BrokenPipeError):
        outside.note(say(SurroundingsError("disk-error", reason=fault.strerror or type(fault).__name__)))
    _let_go_of(outside)
    return FAILED


def _run(argv: Sequence[str], outside: Outside, read: Read) -> int:
    try:
        arguments = read(argv)
        return _command(arguments.run)(arguments, outside)
    except HelpWanted as wanted:
        outside.tell(wanted.text)
    except UsageError as wrong:
        outside.note(f"{wrong.sentence} Se hvordan med: {wrong.command} --help")
        return WRONG_USAGE
    except PejlemaerkeError as error:
        outside.note(say(error))
        return FAILED
    return OK


def _command(name: str) -> Callable[[Namespace, Outside], int]:
    """Loaded only now, so that the window need not wait for what the other commands are made of."""
    module, function = name.split(".")
    command: Callable[[Namespace, Outside], int] = getattr(import_module(f"{__name__}.{module}"), function)
    return command


def _let_go_of(outside: Outside) -> None:
    """Nobody reads any more: what is left to write goes nowhere, so that the interpreter does not stumble over it."""
    try:
        handle = outside.stdout.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, handle)
    os.close(nowhere)
