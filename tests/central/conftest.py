"""A real PostgreSQL for the whole run, and a central over it."""

import ctypes
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import TemporaryDirectory

import psutil
import psycopg
import pytest
import structlog

from app.bench.central_office import Office
from app.central.database import migrate
from app.central.embedded import embedded_database
from app.central.serving import Server, make_server
from app.central.settings import Limits, Rate, Settings
from app.models.moment import Moment
from tests.central.laptop import HTTP, Laptop, laptop
from tests.conftest import Hands


@dataclass
class TrueHands(Hands):
    """Chance itself, as central takes no nonce twice, and the true clock, as central has no other."""

    seed: Random = field(default_factory=lambda: Random(os.urandom(16)))

    def clock(self) -> Moment:
        """A little later at every look."""
        self.now = Moment(max(time.time_ns() // 1_000_000, self.now.wall + 1), 60)
        return self.now


PLENTY = Limits(
    device_requests=Rate(1e6, 1e6), organisation_requests=Rate(1e6, 1e6), address_strangers=Rate(1e6, 1e6),
    address_boxes=Rate(1e6, 1e6),
)  # fmt: skip


def end_with_us() -> None:
    """In a process that has just been made: it is ended when the tests are, also where they are killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)


@contextmanager
def room() -> Iterator[Path]:
    """A folder where PostgreSQL may go also when the tests are run as root. Those that tests left which were killed
    are cleared away."""
    for left in Path("/tmp").glob("pejl-*-*"):
        owner = left.name.split("-")[1]
        if owner.isdigit() and not psutil.pid_exists(int(owner)):
            rmtree(left, ignore_errors=True)
    with TemporaryDirectory(prefix=f"pejl-{os.getpid()}-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL."""
    with room() as folder, embedded_database(folder) as address:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # the tests kill no machine, only processes
            connection.execute("SELECT pg_reload_conf()")
        yield address


@pytest.fixture(scope="session")
def new_database(postgres: str) -> Callable[[], str]:
    """A database of one's own, with nothing in it."""
    count = iter(range(1_000))

    def make() -> str:
        name = f"central_{os.getpid()}_{next(count)}"
        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return postgres.replace("/postgres?", f"/{name}?")

    return make


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """A central in a thread; gives its address."""
    with running(make_server(settings)) as address:
        yield address


@contextmanager
def running(server: Server) -> Iterator[str]:
    """The same, of a server that the test has made."""
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        while not server.started:
            thread.join(0.005)
            assert thread.is_alive()
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(30)


@pytest.fixture(scope="session")
def database(new_database: Callable[[], str]) -> str:
    """The database that most tests share; each has an organisation of its own."""
    address = new_database()
    migrate(address)
    return address


@pytest.fixture(scope="session", autouse=True)
def _connections() -> Iterator[None]:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    yield
    HTTP.close()


@pytest.fixture(scope="session")
def url(database: str) -> Iterator[str]:
    """A central."""
    with serving(Settings(database, port=0, limits=PLENTY)) as address:
        yield address


@pytest.fixture(scope="session")
def other_url(database: str) -> Iterator[str]:
    """Another central over the same database."""
    with serving(Settings(database, port=0, limits=PLENTY)) as address:
        yield address


@pytest.fixture
def hands() -> Hands:
    """For those who come to a true central."""
    return TrueHands()


@pytest.fixture
def office() -> Office:
    """An organisation that nobody has laid anywhere yet."""
    return Office(os.urandom, people=3)


@pytest.fixture
def laptops(url: str, office: Office) -> list[Laptop]:
    """Everybody's computers; the log is laid."""
    found = [laptop(url, office, person) for person in office.people]
    found[0].lay(*office.log.things)
    return found
