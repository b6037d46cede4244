"""Several processes over one database, killed and upgraded while they work."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import psycopg
import pytest
from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import make_url

from app.bench.central_office import Office
from app.central.command import main
from app.central.database import migrate
from app.models.central_words import Head
from tests.central.conftest import end_with_us
from tests.central.laptop import HTTP, Laptop, laptop


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def process(database: str, port: int) -> Iterator["subprocess.Popen[bytes]"]:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "app.central.command", "serve", "--database", database, "--listen"]
    with subprocess.Popen(
        [*command, f"127.0.0.1:{port}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=end_with_us
    ) as found:
        try:
            _await_ready(f"http://127.0.0.1:{port}", found)
            yield found
        finally:
            found.kill()


def _await_ready(url: str, running: "subprocess.Popen[bytes]") -> None:
    while running.poll() is None:
        try:
            if HTTP.get(f"{url}/ready").status_code == 200:
                return
        except httpx.TransportError:
            continue
    raise AssertionError(running.stderr.read() if running.stderr else b"")


def test_a_process_that_is_killed_in_the_middle_has_laid_whole_requests_or_nothing(
    new_database: Callable[[], str], url: str
) -> None:
    database = new_database()
    migrate(database)
    office = Office(os.urandom, people=4)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    acknowledged: list[bytes] = []
    sent: list[list[bytes]] = []
    ready = threading.Barrier(5)
    with process(database, port) as first:
        mette = laptop(address, office, office.people[0])
        mette.lay(*office.log.things)
        books = [office.begin(person) for person in office.people]
        for book, person in zip(books, office.people, strict=True):
            laptop(address, office, person).lay(*book.things)

        def write(mine: Laptop, stream: bytes) -> None:
            ready.wait()
            try:
                while True:
                    things = [office.bundle(stream, 2_000) for _ in range(150)]
                    sent.append([each.id for each in things])
                    mine.lay(*things)
                    acknowledged.extend(each.id for each in things)
            except (httpx.TransportError, AssertionError):
                pass

        threads = [
            threading.Thread(target=write, args=(laptop(address, office, person), book.id))
            for person, book in zip(office.people, books, strict=True)
        ]
        for each in threads:
            each.start()
        ready.wait()
        while len(acknowledged) < 900:
            pass
        first.kill()
        for each in threads:
            each.join()
    with process(database, port):
        there: set[bytes] = set()
        for book, person in zip(books, office.people, strict=True):
            mine, after = laptop(address, office, person), 0
            while parts := mine.fetch((book.id, after), bodies=False).parts:
                there |= {key for _, key, _ in parts[0].things}
                assert parts[0].before.number == after
                after += len(parts[0].things)
        assert set(acknowledged) <= there
        assert {len(there & set(each)) for each in sent} <= {0, 150}


def test_a_process_that_is_told_to_stop_answers_first(database: str) -> None:
    office, port = Office(os.urandom, people=1), free_port()
    with process(database, port) as running:
        mine = laptop(f"http://127.0.0.1:{port}", office, office.people[0])
        mine.lay(*office.log.things)
        book = office.begin(office.people[0])
        mine.lay(*book.things)
        numbers: list[int] = []

        def write() -> None:
            try:
                while True:
                    numbers.extend(mine.lay(office.bundle(book.id)).numbers)
            except httpx.TransportError:
                pass

        writer = threading.Thread(target=write)
        writer.start()
        while len(numbers) < 20:
            pass
        running.send_signal(signal.SIGTERM)
        assert running.wait(20) == 0
        writer.join()
    with psycopg.connect(database) as connection:
        row = connection.execute("SELECT number FROM owners WHERE owner = %s", [book.id]).fetchone()
    assert row
    assert row[0] - 1 in (len(numbers), len(numbers) + 1)  # at most the one that was on its way


def test_many_that_start_at_once_bring_the_shape_up_to_date_once(new_database: Callable[[], str]) -> None:
    database = new_database()
    faults: list[Exception] = []

    def work() -> None:
        try:
            migrate(database)
        except Exception as fault:  # told below
            faults.append(fault)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert faults == []
    assert _tables(database) >= {"central", "owners", "members", "things", "boxes", "devices"}


def test_bringing_the_shape_up_to_date_disturbs_nobody_who_works(
    database: str, office: Office, laptops: list[Laptop]
) -> None:
    book = office.begin(office.people[0])
    laptops[0].lay(*book.things)
    going = threading.Event()
    numbers: list[int] = []

    def write() -> None:
        while not going.is_set():
            numbers.extend(laptops[0].lay(office.bundle(book.id)).numbers)

    writer = threading.Thread(target=write)
    writer.start()
    for _ in range(3):
        migrate(database)
    going.set()
    writer.join()
    assert numbers == list(range(2, len(numbers) + 2))
    assert laptops[0].news().heads[-1] != Head(book.id)


def test_the_version_before_starts_on_what_a_later_one_has_added_to(new_database: Callable[[], str]) -> None:
    database = new_database()
    migrate(database)
    with psycopg.connect(database) as connection:
        connection.execute("ALTER TABLE things ADD COLUMN later text")
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    with process(database, port := free_port()):
        office = Office(os.urandom, people=1)
        assert laptop(f"http://127.0.0.1:{port}", office, office.people[0]).lay(*office.log.things).refused == []


def _tables(database: str) -> set[str]:
    engine = create_engine(make_url(database).set(drivername="postgresql+psycopg"))
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (["serve", "--listen", "0.0.0.0:8440"], "skal der krypteres"),
        (["serve", "--certificate", "x.pem"], "hører sammen"),
    ],
)
def test_plain_http_stays_on_this_machine(
    database: str, capsys: pytest.CaptureFixture[str], told: list[str], said: str
) -> None:
    assert main([*told, "--database", database]) == 1
    assert said in capsys.readouterr().err


def test_a_database_that_is_not_there_is_said_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate", "--database", f"postgresql://127.0.0.1:{free_port()}/x"]) == 1
    assert "Databasen kan ikke bruges" in capsys.readouterr().err


def test_what_is_wrong_on_the_command_line_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    for told in (["--listen", "8440"], ["--organisation", "nord"]):
        with pytest.raises(SystemExit):
            main(["serve", *told])
    assert "32 hexadecimale tegn" in capsys.readouterr().err
