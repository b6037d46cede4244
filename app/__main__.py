"""`python -m app`, and the command `pejlemaerke`."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from app.places import profiles_home
from app.ui.start import open_window

if TYPE_CHECKING:
    from app.cli.outside import Outside


def main() -> int:
    """Run with this computer's clock, randomness, streams and arguments; gives the exit status.

    The window has a road of its own, so that it does not wait for what commands are made of.
    """
    _keep_to_oneself()
    home = _only_home(sys.argv[1:])
    return _command() if home is None else _window(home)


def _only_home(arguments: list[str]) -> Path | None:
    """Where the profiles lie, when nothing but the window is asked for."""
    match arguments:
        case []:
            return profiles_home()
        case ["--home", folder]:
            return Path(folder)
    return None


def _window(home: Path) -> int:
    try:
        return open_window(home)
    except (OSError, KeyboardInterrupt) as fault:
        from app.cli import say_what_broke

        return say_what_broke(fault, _outside())


def _command() -> int:
    from app.cli import main as run

    return run(sys.argv[1:], _outside())


def admin() -> int:
    """The command `pejlemaerke-admin`: for whoever looks after an organisation."""
    from app.cli import main as run
    from app.cli.admin_parser import read_admin_arguments

    _keep_to_oneself()
    return run(sys.argv[1:], _outside(), read_admin_arguments)


def _outside() -> "Outside":
    import time
    from datetime import datetime
    from getpass import getpass

    from app.cli.outside import Outside
    from app.models.moment import Moment
    from app.store.profile_files import World

    stdin = _stream(sys.stdin, "r", "surrogateescape")
    stdout, stderr = _stream(sys.stdout, "w", "replace"), _stream(sys.stderr, "w", "replace")
    world = World(lambda: Moment.of(datetime.now().astimezone()), os.urandom)
    return Outside(stdin, stdout, stderr, world, time.sleep, getpass if stdin.isatty() else None)


def _stream(stream: TextIO | None, mode: str, errors: str) -> TextIO:
    """The stream in UTF-8; nowhere, where the program was started without (from a desktop icon, say)."""
    if stream is None:
        return cast(TextIO, open(os.devnull, mode, encoding="utf-8"))
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors=errors)
    return stream


def _keep_to_oneself() -> None:
    """What is in memory never lands in a core dump, and what is written is for this user alone."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
