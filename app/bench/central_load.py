"""Many connections at once to central: requests are made and signed beforehand, so that central is what is measured."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.bench.central_office import Office, header
from app.keys.identity import SigningKey
from app.models.central_words import MEDIA


@dataclass
class Told:
    """What came of it: for each request its time, and each connection's count when the first had finished."""

    seconds: float
    times: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    refused: int = 0

    def percentile(self, of: float) -> float:
        """In milliseconds."""
        return sorted(self.times)[min(len(self.times) - 1, int(len(self.times) * of))] * 1000


def make_request(office: Office, key: SigningKey, method: str, what: str, body: bytes) -> bytes:
    """A whole request as it goes over the wire."""
    path = f"/v1/{office.id.hex()}/{what}"
    now = time.time_ns() // 1_000_000
    proof = header(key, office.id, method, path, body, time=now, nonce=office.random(16))
    head = f"{method} {path} HTTP/1.1\r\nHost: central\r\nAuthorization: {proof}\r\nContent-Type: {MEDIA}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


class Wire:
    """One connection that is kept."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Status and body."""
        self._writer.write(request)
        await self._writer.drain()
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.split("content-length:", 1)[1].split("\r\n", 1)[0])
        return int(head.split(" ", 2)[1]), await self._reader.readexactly(length)

    def close(self) -> None:
        """No more."""
        self._writer.close()


async def connect(port: int) -> Wire:
    """A connection to a central on this machine."""
    return Wire(*await asyncio.open_connection("127.0.0.1", port, limit=64 * 1024 * 1024))


async def load(port: int, requests: Sequence[Sequence[bytes]]) -> Told:
    """Each connection sends its requests one after the other, all connections at once."""
    wires = [await connect(port) for _ in requests]
    told = Told(0)
    done = [0] * len(wires)

    async def work(place: int, wire: Wire) -> None:
        for request in requests[place]:
            began = time.perf_counter()
            status, _ = await wire.ask(request)
            told.times.append(time.perf_counter() - began)
            told.refused += status != 200
            done[place] += 1
        if not told.counts:
            told.counts = list(done)

    began = time.perf_counter()
    await asyncio.gather(*(work(place, wire) for place, wire in enumerate(wires)))
    told.seconds = time.perf_counter() - began
    for wire in wires:
        wire.close()
    return told
