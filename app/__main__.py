"""`python -m app`, and the command `pejlemaerke`."""

import os
import sys
import time
from datetime import datetime
from getpass import getpass
from io import TextIOWrapper
from typing import TextIO, cast

from app.cli import main as run
from app.cli.outside import Outside
from app.models.moment import Moment
from app.store.profile_files import World


def main() -> int:
    """Run with this computer's clock, randomness, streams and arguments; gives the exit status."""
    _keep_to_oneself()
    stdin = _stream(sys.stdin, "r", "surrogateescape")
    stdout, stderr = _stream(sys.stdout, "w", "replace"), _stream(sys.stderr, "w", "replace")
    world = World(lambda: Moment.of(datetime.now().astimezone()), os.urandom)
    ask = getpass if stdin.isatty() else None
    return run(sys.argv[1:], Outside(stdin, stdout, stderr, world, time.sleep, ask))


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
