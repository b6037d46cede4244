"""What a process holds of what hostile clients send and do not read: at most 250 MB, with the limits of every day."""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from app.bench.central_load import make_request
from app.bench.central_office import Office
from app.models.central_words import MOST_LAY_BYTES, Fetch, Fetched, Thing
from app.models.shared_name import KEYS
from tests.central.laptop import HTTP, Laptop, code_of, laptop
from tests.central.test_processes import free_port, process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked")
MOST_MB = 250


@dataclass
class Victim:
    """A process of central, and somebody known there."""

    port: int
    pid: int
    office: Office
    known: Laptop

    def connect(self) -> socket.socket:
        """A connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def holds_little(self) -> None:
        """It lives, and has never held more than it may."""
        assert HTTP.get(f"{self.known.url}/ready").status_code == 200
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        most = next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
        assert most < MOST_MB, most


@pytest.fixture
def victim(database: str, office: Office) -> Iterator[Victim]:
    """With the limits of every day."""
    port = free_port()
    with process(database, port) as running:
        known = laptop(f"http://127.0.0.1:{port}", office, office.people[0])
        known.lay(*office.log.things)
        yield Victim(port, running.pid, office, known)


def all_that_comes(line: socket.socket) -> bytes:
    """Until the other end closes."""
    found = b""
    try:
        while piece := line.recv(65536):
            found += piece
    except ConnectionError:
        pass
    return found


def pushed(line: socket.socket, told: bytes) -> None:
    """As much of it as is taken."""
    try:
        line.sendall(told)
    except (ConnectionError, TimeoutError):
        pass


def test_who_asks_again_and_again_without_reading_is_cut_off(victim: Victim) -> None:
    asks = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n" * 50_000
    with ExitStack() as stack:
        lines = [stack.enter_context(victim.connect()) for _ in range(30)]
        for line in lines:
            pushed(line, asks)
        for line in lines:
            assert all_that_comes(line).count(b"HTTP/1.1") <= 2
        victim.holds_little()


@pytest.mark.parametrize(
    "more", [b"x-a: " + b"y" * 900 + b"\r\n", b"a:\r\n", b"x" * 9_000], ids=["long", "many", "endless"]
)
def test_a_head_that_is_too_large_is_cut_off_however_it_comes(victim: Victim, more: bytes) -> None:
    head = b"GET /health HTTP/1.1\r\n" + more * (200_000 // len(more))
    with ExitStack() as stack:
        lines = [stack.enter_context(victim.connect()) for _ in range(200)]
        for line in lines:
            pushed(line, head)
        told = all_that_comes(lines[0])
        assert told == b"" or (told.startswith(b"HTTP/1.1 400 ") and b"problem:body-wrong" in told)
        victim.holds_little()


def test_lists_that_are_all_length_are_not_made(victim: Victim) -> None:
    tiny = msgspec.msgpack.encode(Thing("", b"", b"", b""))
    count = MOST_LAY_BYTES // len(tiny) - 1
    bomb = b"\x91\xdd" + count.to_bytes(4) + tiny * count
    for _ in range(2):
        assert code_of(victim.known.send("POST", "lay", bomb)) == "body-wrong"
    victim.holds_little()


def test_bodies_whose_end_is_kept_back_wait_in_a_short_line(victim: Victim) -> None:
    keys = [person.computer for person in victim.office.people]
    request = bytes(19 * 1024 * 1024)
    whole = [make_request(victim.office, key, "POST", "lay", request) for key in keys for _ in range(8)]
    with ExitStack() as stack:
        for each in whole:
            line = stack.enter_context(victim.connect())
            line.setblocking(False)
            for at in range(0, len(each) - 10, 65536):
                try:
                    line.send(each[at : at + 65536])
                except BlockingIOError:
                    break
        victim.holds_little()
    while victim.known.send("POST", "news", b"\x91\x90").status_code == 429:
        pass  # it has yet to notice that the others have gone


def test_large_answers_that_nobody_reads_leave_room_for_others(victim: Victim) -> None:
    office, known = victim.office, victim.known
    boxes = [os.urandom(15 * 1024) for _ in range(700)]
    things = [Thing(KEYS, office.people[0].worker, sha256(each).digest(), each) for each in boxes]
    assert known.lay(*things).refused == []
    wanted = msgspec.msgpack.encode(Fetch([(office.people[0].worker, 0)]))
    with ExitStack() as stack:
        for _ in range(8):
            line = stack.enter_context(victim.connect())
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.sendall(make_request(office, known.key, "POST", "fetch", wanted))
            assert line.recv(12) == b"HTTP/1.1 200"
        victim.holds_little()
        found = known.send("POST", "fetch", wanted)
        part = msgspec.msgpack.decode(found.content, type=Fetched)
        assert not part.whole
        assert 0 < len(found.content) < 8 * 1024 * 1024
