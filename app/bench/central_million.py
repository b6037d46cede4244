"""Whether central grows slower with what it holds: `python -m app.bench.central_million [entries]`, as
`make bench-million` does. Two centrals over one PostgreSQL, one with ten thousand entries and one with a million,
are measured in turn, so that whatever else the machine does strikes both."""

import asyncio
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from app.bench.central import Town, central, pull, pushes
from app.bench.central_load import connect
from app.bench.office import Office
from app.central.embedded import embedded_database
from app.sync.wire import Wire

FEW, MANY = 10_000, 1_000_000
_ROUNDS = 5
_STREAMS = 50
_AT_ONCE = 2_000
_ENTRY_BYTES = 600


async def fill(port: int, entries: int) -> None:
    """So many entries, in organisations of fifty streams with at most four hundred thousand each."""
    while entries > 0:
        town = Town(port)
        await town.lay(_STREAMS)
        wire, share = await connect(port), min(entries, 400_000)
        for at in range(0, share, _AT_ONCE):
            place = at // _AT_ONCE % _STREAMS
            stream = town.books[place].id
            things = [town.office.bundle(stream, _ENTRY_BYTES) for _ in range(min(_AT_ONCE, share - at))]
            await town.say(wire, things, place)
        wire.close()
        entries -= share


def _figure(line: str) -> float:
    return float(line.split()[0].replace(",", ""))


def _laptops(folder: Path, port: int, entries: int = 10_000) -> tuple[float, float, float]:
    """Entries a second: pushed by one laptop, pulled by a fresh one, and both."""
    with TemporaryDirectory(dir=folder) as home:
        wire = Wire(f"http://127.0.0.1:{port}")
        office = Office.found(Path(home) / "office", wire)
        office.write(40, entries)
        times = [time.perf_counter()]
        for name in ("Signe", "Lone"):
            office.sync(name)
            times.append(time.perf_counter())
        office.close()
        wire.close()
    return entries / (times[1] - times[0]), entries / (times[2] - times[1]), entries / (times[2] - times[0])


def measures(folder: Path) -> dict[str, Callable[[int], tuple[float, ...]]]:
    """Each gives rates, of which the last is told and the others have names of their own."""
    return {
        "entries pushed / pulled by a fresh laptop / both": partial(_laptops, folder),
        "pushes of one, 50 connections": lambda port: (_figure(asyncio.run(pushes(port, 1, 40))),),
        "pushes of ten, 50 connections": lambda port: (_figure(asyncio.run(pushes(port, 10, 20))),),
        "fresh pull, central alone": lambda port: (_figure(asyncio.run(pull(port))),),
    }


def main() -> None:
    """All of it; a number says how many entries instead of a million."""
    many = int(sys.argv[1]) if sys.argv[1:] else MANY
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="pejl")))
        address = stack.enter_context(embedded_database(folder / "central"))
        ports = []
        for name, count in (("few", FEW), ("many", many)):
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name}")
            database = address.replace("/postgres?", f"/{name}?")
            ports.append(stack.enter_context(central(database))[0])
            began = time.perf_counter()
            asyncio.run(fill(ports[-1], count))
            with psycopg.connect(database, autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE")  # as it would have been by itself before long
                connection.execute("CHECKPOINT")
            print(f"{count:,} entries laid in {time.perf_counter() - began:.0f} s", flush=True)
        for name, measure in measures(folder).items():
            rounds = [[measure(port) for port in ports] for _ in range(_ROUNDS)]
            few, many_rates = ([statistics.median(each) for each in zip(*side, strict=True)]
                               for side in zip(*rounds, strict=True))  # fmt: skip
            told = "   ".join(
                f"{after:8,.0f} of {before:8,.0f}: {after / before:.2f}"
                for before, after in zip(few, many_rates, strict=True)
            )
            print(f"{name:50} {told}", flush=True)


if __name__ == "__main__":
    main()
