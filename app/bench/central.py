"""Central alone under load: `python -m app.bench.central [address of a PostgreSQL]`, as `make bench-sync` does."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory

import msgspec

from app.bench.central_load import Told, Wire, connect, load, make_request
from app.bench.central_office import Book, Office
from app.central.embedded import embedded_database
from app.models.central_words import Ask, Fetch, Fetched, Head, Laid, Lay, News, Thing

_CONNECTIONS = 50
_ROUNDS = 3
_ENTRY_BYTES = 600
"""A bundle of one ordinary entry, sealed."""


@contextmanager
def central(database: str) -> Iterator[tuple[int, int]]:
    """One process of central; gives its port and its id."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "app.central.command", "serve", "--listen", f"127.0.0.1:{port}"]
    with subprocess.Popen([*command, "--database", database], stdout=subprocess.DEVNULL) as running:
        try:
            while asyncio.run(_answers(port)) is False:
                time.sleep(0.05)
            yield port, running.pid
        finally:
            running.terminate()


async def _answers(port: int) -> bool:
    try:
        wire = await connect(port)
    except OSError:
        return False
    wire.close()
    return True


class Town:
    """An organisation that is laid at central: fifty people with a stream each, that all may write in."""

    def __init__(self, port: int, people: int = _CONNECTIONS) -> None:
        self.port = port
        self.office = Office(os.urandom, people)
        self.books: list[Book] = []

    async def lay(self, streams: int) -> None:
        """Lay the log, and streams, the first person's."""
        wire = await connect(self.port)
        for at in range(0, len(self.office.log.things), 100):
            await self.say(wire, self.office.log.things[at : at + 100])
        self.books = [
            self.office.begin(self.office.people[place % len(self.office.people)]) for place in range(streams)
        ]
        for place, book in enumerate(self.books):
            await self.say(wire, book.things, place % len(self.office.people))
        wire.close()

    async def say(self, wire: Wire, things: list[Thing], person: int = 0) -> Laid:
        """Lay these."""
        status, body = await wire.ask(self.lays(things, person))
        if status != 200:
            raise RuntimeError(body.decode())
        return msgspec.msgpack.decode(body, type=Laid)

    def lays(self, things: list[Thing], person: int = 0) -> bytes:
        """A request that lays these."""
        body = msgspec.msgpack.encode(Lay(things))
        return make_request(self.office, self.office.people[person].computer, "POST", "lay", body)

    def pushes(self, each: int, count: int) -> list[list[bytes]]:
        """For each connection so many pushes of so many entries."""
        return [
            [self.lays([self.office.bundle(book.id, _ENTRY_BYTES) for _ in range(each)], person) for _ in range(count)]
            for person, book in enumerate(self.books[:_CONNECTIONS])
        ]


async def pushes(port: int, each: int, count: int) -> str:
    """Fifty connections push so many entries at a time."""
    town = Town(port)
    await town.lay(_CONNECTIONS)
    told = await load(port, town.pushes(each, count))
    entries = len(told.times) * each / told.seconds
    fair = min(told.counts) / max(told.counts)
    return (
        f"{entries:8,.0f} entries/s   p50 {told.percentile(0.5):5.1f} ms   p95 {told.percentile(0.95):5.1f} ms"
        f"   slowest connection at {fair:.0%} of the fastest   refused {told.refused}"
    )


async def heavy(port: int, year: int = 10) -> str:
    """Forty-nine lay a sentence now and then, one lays a year."""
    town = Town(port)
    await town.lay(_CONNECTIONS)
    large = [town.lays([town.office.bundle(town.books[0].id, _ENTRY_BYTES) for _ in range(2_000)]) for _ in range(year)]
    light = [requests[:60] for requests in town.pushes(1, 60)[1:]]
    one = asyncio.create_task(load(port, [large]))
    told: Told = await load(port, light)
    whole = await one
    return (
        f"49 others meanwhile: p50 {told.percentile(0.5):5.1f} ms   p95 {told.percentile(0.95):5.1f} ms"
        f"   the heavy one {year * 2_000 / whole.seconds:,.0f} entries/s"
    )


async def nothing_new(port: int, streams: int) -> str:
    """One device asks about all its streams, again and again."""
    town = Town(port, people=1)
    await town.lay(streams)
    wire = await connect(port)
    key = town.office.people[0].computer
    _, body = await wire.ask(make_request(town.office, key, "POST", "news", msgspec.msgpack.encode(Ask([]))))
    heads: list[Head] = msgspec.msgpack.decode(body, type=News).heads
    wire.close()
    asked = msgspec.msgpack.encode(Ask(heads))
    told = await load(port, [[make_request(town.office, key, "POST", "news", asked) for _ in range(300)]])
    return f"p50 {told.percentile(0.5):5.1f} ms   p95 {told.percentile(0.95):5.1f} ms"


async def pull(port: int, entries: int = 10_000) -> str:
    """A fresh device takes entries in bundles of one, over twenty streams."""
    town = Town(port, people=1)
    await town.lay(20)
    wire = await connect(port)
    for book in town.books:
        await town.say(wire, [town.office.bundle(book.id, _ENTRY_BYTES) for _ in range(entries // 20)])
    key, after, count, size = town.office.people[0].computer, {book.id: 0 for book in town.books}, 0, 0
    began = time.perf_counter()
    whole = False
    while not whole:
        asked = msgspec.msgpack.encode(Fetch(list(after.items())))
        _, body = await wire.ask(make_request(town.office, key, "POST", "fetch", asked))
        found = msgspec.msgpack.decode(body, type=Fetched)
        whole, size = found.whole, size + len(body)
        for part in found.parts:
            after[part.before.owner] += len(part.things)
            count += len(part.things)
    seconds = time.perf_counter() - began
    wire.close()
    return f"{count / seconds:8,.0f} things/s   {size / 1e6:.1f} MB"


def _memory(process: int) -> float:
    """The most that a process has had, in MB."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


_MEASURES: list[tuple[str, Callable[[int], Awaitable[str]]]] = [
    ("pushes of one, 50 connections", lambda port: pushes(port, 1, 120)),
    ("pushes of ten, 50 connections", lambda port: pushes(port, 10, 60)),
    ("one heavy among fifty", heavy),
    ("nothing new, 40 streams", lambda port: nothing_new(port, 40)),
    ("nothing new, 1,000 streams", lambda port: nothing_new(port, 1_000)),
    ("fresh pull of 10,000", pull),
]


def main() -> None:
    """All of it, each several times; the middle one by its first figure."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="pejl")))
        database = sys.argv[1] if sys.argv[1:] else stack.enter_context(embedded_database(folder / "central"))
        port, process = stack.enter_context(central(database))
        for name, measure in _MEASURES:
            rounds = [asyncio.run(_once(measure, port)) for _ in range(_ROUNDS)]
            print(f"{name:30} {sorted(rounds)[len(rounds) // 2]}", flush=True)
        print(f"{'memory of central':30} {_memory(process):8.0f} MB")


async def _once(measure: Callable[[int], Awaitable[str]], port: int) -> str:
    return await measure(port)


if __name__ == "__main__":
    main()
