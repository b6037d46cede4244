"""The PostgreSQL that central brings itself: it goes when the last who uses it has gone, however that was."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from app.central.embedded import embedded_database
from tests.central.conftest import room

USE = """
import sys
from pathlib import Path
from app.central.embedded import embedded_database
with embedded_database(Path(sys.argv[1])) as address:
    print(address, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A place for it."""
    with room() as found:
        yield found


def postmaster(folder: Path) -> psutil.Process:
    """The process that answers in this folder."""
    return psutil.Process(int((folder / "postgresql" / "postmaster.pid").read_text().split()[0]))


def user(folder: Path) -> "subprocess.Popen[str]":
    """Another process that uses it."""
    found = subprocess.Popen(
        [sys.executable, "-c", USE, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert found.stdout
    assert found.stdout.readline().startswith("postgresql://")
    return found


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_it_goes_with_the_process_that_started_it(folder: Path, how: signal.Signals) -> None:
    with user(folder) as first:
        database = postmaster(folder)
        first.send_signal(how)
    database.wait(30)
    with embedded_database(folder) as address, psycopg.connect(address) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
        again = postmaster(folder)
    again.wait(30)


def test_it_stays_while_another_uses_it_and_forgets_who_was_killed(folder: Path) -> None:
    with embedded_database(folder) as address:
        database = postmaster(folder)
        with user(folder) as second:
            assert postmaster(folder) == database
            keeper = psutil.Process(second.pid).children()[0]
            keeper.kill()  # so that it cannot cross itself off
        with psycopg.connect(address) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    database.wait(30)


def test_a_folder_that_holds_something_else_is_said(folder: Path) -> None:
    (folder / "postgresql").mkdir()
    (folder / "postgresql" / "PG_VERSION").write_text("9")
    with pytest.raises(OSError, match="version 9"), embedded_database(folder):
        pass
