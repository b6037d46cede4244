"""Server-sent events: who is told what, also across processes."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import Queue
from socket import SHUT_RDWR

import httpx
import psycopg

from app.bench.central_office import Office
from app.central.events import News, pack, unpack
from app.central.settings import Settings
from tests.central.conftest import PLENTY, serving
from tests.central.laptop import HTTP, Laptop, code_of, laptop

Event = tuple[str, list[str]]


@contextmanager
def listening(mine: Laptop) -> Iterator[Callable[[], Event]]:
    """An open stream; gives what comes next."""
    events: Queue[Event] = Queue()
    found = HTTP.send(mine.request("GET", "events"), stream=True)
    assert found.status_code == 200
    assert found.headers["content-type"].startswith("text/event-stream")

    def read() -> None:
        kind, data = "", list[str]()
        try:
            for line in found.iter_lines():
                if line.startswith("event: "):
                    kind = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    data.append(line.removeprefix("data: "))
                elif not line and kind:
                    events.put((kind, data))
                    kind, data = "", []
        except (httpx.HTTPError, httpx.StreamError):
            pass
        events.put(("end", []))

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    try:
        assert events.get(timeout=10) == ("ready", [""])
        yield lambda: events.get(timeout=10)
    finally:
        with suppress(OSError):  # it may be closed from the other end
            found.extensions["network_stream"].get_extra_info("socket").shutdown(SHUT_RDWR)
        thread.join(5)
        found.close()


def until(told: Callable[[], Event], wanted: str) -> set[str]:
    """The owners that were told of, up to this line; older news may come late."""
    seen: set[str] = set()
    while True:
        kind, lines = told()
        assert kind in ("news", "ready")  # this process may just have begun to hear the others
        if kind == "ready":
            continue
        seen |= {line.split()[0] for line in lines}
        if wanted in lines:
            return seen


def test_members_are_told_and_others_are_not(office: Office, laptops: list[Laptop]) -> None:
    book, other = office.begin(office.people[0]), office.begin(office.people[0])
    office.let_in(book, office.people[0], office.people[1])
    laptops[0].lay(*book.things, *other.things)
    with listening(laptops[0]) as mette, listening(laptops[1]) as signe:
        laptops[0].lay(office.bundle(other.id))
        until(mette, f"{other.id.hex()} 2")
        laptops[0].lay(office.bundle(book.id))
        until(mette, f"{book.id.hex()} 3")
        assert other.id.hex() not in until(signe, f"{book.id.hex()} 3")


def test_who_is_let_in_is_told_at_once_and_who_is_taken_out_no_more(office: Office, laptops: list[Laptop]) -> None:
    book = office.begin(office.people[0])
    laptops[0].lay(*book.things)
    with listening(laptops[1]) as signe, listening(laptops[0]) as mette:
        laptops[0].lay(office.let_in(book, office.people[0], office.people[1]))
        until(signe, f"{book.id.hex()} 2")
        laptops[0].lay(office.take_out(book, office.people[0], office.people[1]))
        until(mette, f"{book.id.hex()} 3")
        laptops[1].lay(office.box(office.people[1]))
        until(signe, f"{office.people[1].worker.hex()} 1")
        laptops[0].lay(office.bundle(book.id))
        until(mette, f"{book.id.hex()} 4")
        laptops[1].lay(office.box(office.people[1]))
        assert book.id.hex() not in until(signe, f"{office.people[1].worker.hex()} 2")


def test_a_revoked_computers_stream_is_closed(office: Office, laptops: list[Laptop]) -> None:
    with listening(laptops[1]) as signe:
        laptops[0].lay(office.revoke(office.people[1], office.people[1].device))
        kinds = [kind for kind, _ in iter(signe, ("end", []))]
        assert kinds[-1] == "closed"


def test_news_cross_from_process_to_process_and_a_stop_is_told(database: str, office: Office, url: str) -> None:
    here = laptop(url, office, office.people[0])
    here.lay(*office.log.things)
    book = office.begin(office.people[0])
    with serving(Settings(database, port=0, limits=PLENTY)) as other:
        there = laptop(other, office, office.people[0])
        stream = listening(there)
        told = stream.__enter__()
        here.lay(*book.things)
        until(told, f"{book.id.hex()} 1")
        # somebody revoked by the one is turned away by the other at once
        signe = laptop(other, office, office.people[1])
        assert signe.news().heads
        with listening(signe) as hers:
            here.lay(office.revoke(office.people[1]))
            assert ("closed", ["device-revoked"]) in iter(hers, ("end", []))
        assert code_of(signe.send("POST", "news", b"\x91\x90")) == "device-revoked"
    kinds = [told() for _ in range(2)]
    while kinds[-1][0] != "end":
        kinds.append(told())
    assert ("closed", ["leaving"]) in kinds
    stream.__exit__(None, None, None)


def test_after_the_database_was_away_devices_are_told_to_ask(
    database: str, office: Office, laptops: list[Laptop]
) -> None:
    with listening(laptops[0]) as mette, psycopg.connect(database, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'pejlemaerke-central' AND datname = current_database()"
        )
        while mette() != ("ready", [""]):
            pass  # older news may come late
        book = office.begin(office.people[0])
        assert laptops[0].lay(*book.things).numbers == [1]
        until(mette, f"{book.id.hex()} 1")


def test_more_streams_than_a_device_may_have_are_refused(office: Office, laptops: list[Laptop]) -> None:
    found = [HTTP.send(laptops[0].request("GET", "events"), stream=True) for _ in range(4)]
    assert code_of(laptops[0].send("GET", "events")) == "too-many"
    for each in found:
        each.close()
    while code_of_stream(laptops[0]) == "too-many":  # until central has seen that they are gone
        pass


def test_notices_hold_any_number_of_news() -> None:
    news = [News(b"o" * 16, os.urandom(16), number, number % 2 == 0) for number in range(1_000)]
    payloads = pack(news)
    assert max(map(len, payloads)) < 8_000
    assert [each for payload in payloads for each in unpack(payload)] == news


def code_of_stream(mine: Laptop) -> str:
    """The problem that a stream is refused with; none where it is not."""
    found = HTTP.send(mine.request("GET", "events"), stream=True)
    try:
        if found.status_code == 200:
            return ""
        found.read()
        return code_of(found)
    finally:
        found.close()
