"""Laptops over central, each row with the processor's time of the laptop: `python -m app.bench.central_sync`."""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bench.central import central
from app.bench.central_live import live
from app.bench.office import Office
from app.central.embedded import embedded_database
from app.sync.wire import Wire

_ROUNDS = 3


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the wall, and of this process."""
    began, spent = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.process_time() - spent) * 1000


def _told(name: str, taken: list[tuple[float, float]], count: int = 0) -> str:
    wall, spent = (statistics.median(each) for each in zip(*taken, strict=True))
    rate = f"   {count / wall * 1000:8,.0f} entries/s" if count else ""
    return f"{name:52} {wall:8,.1f} ms   (processor here {spent:8,.1f} ms){rate}"


def _whole(folder: Path, url: str, citizens: int, entries: int, rounds: int) -> Iterator[str]:
    """Everything pushed, and pulled by a device that has nothing."""
    pushed, pulled, both, size = [], [], [], 0
    for number in range(rounds):
        wire = Wire(url)
        office = Office.found(folder / str(number), wire)
        office.write(citizens, entries)
        up = _timed(partial(office.sync, "Signe"))
        before = wire.received
        down = _timed(partial(office.sync, "Lone"))
        size = wire.received - before
        pushed.append(up)
        pulled.append(down)
        both.append((up[0] + down[0], up[1] + down[1]))
        office.close()
        wire.close()
    yield _told(f"{entries} entries pushed, and pulled by a fresh device", both, entries)
    yield _told("  push alone", pushed, entries)
    yield _told("  fresh pull alone: verified, merged, indexed", pulled, entries)
    yield f"{'  wire bytes of the fresh pull':52} {size / 1e6:8.2f} MB"


def _changed(folder: Path, url: str, rounds: int) -> Iterator[str]:
    """A hundred saves in forty citizens' records, each an entry of its own."""
    wire = Wire(url)
    office = Office.found(folder, wire)
    citizens = office.begin(40)
    office.sync("Signe", "Lone")
    pushed, pulled = [], []
    for number in range(rounds):
        for place in range(100):
            office.dream("Signe", citizens[place % 40], f"Jeg vil have kat nummer {number} {place}")
        pushed.append(_timed(partial(office.sync, "Signe")))
        pulled.append(_timed(partial(office.sync, "Lone")))
    yield _told("100 changed entries, push", pushed)
    yield _told("100 changed entries, pull", pulled)
    one_up, one_down = [], []
    for number in range(5 * rounds):
        office.dream("Signe", citizens[number % 40], f"Jeg vil sejle tur nummer {number}")
        one_up.append(_timed(partial(office.sync, "Signe")))
        one_down.append(_timed(partial(office.sync, "Lone")))
    yield _told("1 changed entry, push", one_up)
    yield _told("1 changed entry, pull", one_down)
    office.close()
    wire.close()


def _nothing(folder: Path, url: str, citizens: int, rounds: int) -> str:
    wire = Wire(url)
    office = Office.found(folder, wire)
    office.begin(citizens)
    office.sync("Signe", "Signe")
    taken = sorted(_timed(partial(office.sync, "Signe")) for _ in range(20 * rounds))
    office.close()
    wire.close()
    return _told(f"nothing new, {citizens} streams, p95", [taken[round(len(taken) * 0.95) - 1]])


def main() -> None:
    """All rows; a number makes all but the first smaller or larger."""
    entries = int(sys.argv[1]) if sys.argv[1:] else 10_000
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="pejl")))
        database = stack.enter_context(embedded_database(folder / "central"))
        port, _ = stack.enter_context(central(database))
        url = f"http://127.0.0.1:{port}"
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
        rounds = 1 if entries > 20_000 else _ROUNDS
        for line in _whole(folder / "whole", url, max(3, min(40, entries // 250)), entries, rounds):
            print(line, flush=True)
        for line in _changed(folder / "changed", url, _ROUNDS):
            print(line, flush=True)
        print(live(folder / "live", url, 40, 20 * _ROUNDS), flush=True)
        for citizens in (40, 1_000):
            print(_nothing(folder / f"nothing-{citizens}", url, citizens, _ROUNDS), flush=True)


if __name__ == "__main__":
    main()
