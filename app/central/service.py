"""What one process of central is made of, and how a request comes in to it."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
import structlog
from starlette.requests import Request

from app.central import metrics, reading
from app.central.answers import PIECE, body_length, digest_of, read_body
from app.central.database import Connection, make_pool
from app.central.door import Caller, Nonces, check_proof, look_up, now
from app.central.events import Exchange, Listener, News
from app.central.judging import Roster
from app.central.limits import AtOnce, Rates, Room
from app.central.logs import judge_again
from app.central.problems import Problem
from app.central.queue import Queue
from app.central.roster import Rosters
from app.central.settings import Settings
from app.models.central_words import Head

_SEEN_SECONDS = 300
_STRANGER_BYTES = 2 * 1024 * 1024
_EMPTY = digest_of(b"")
_log = structlog.get_logger()


class Service:
    """The parts, started and stopped together."""

    def __init__(self, settings: Settings) -> None:
        limits, clock = settings.limits, time.monotonic
        self.settings, self.limits = settings, limits
        self.pool = make_pool(settings.database, limits.connections, limits.wait_seconds)
        self.rosters = Rosters(self.pool)
        self.exchange = Exchange(settings.database, self.pool, self._heard)
        self.exchange.on_listening = self._listening
        self.queue = Queue(self.pool, self.rosters, self.exchange.announce)
        self.small = Room(limits.small_bytes, limits.wait_seconds, limits.waiting)
        self.large = Room(limits.large_bytes, limits.wait_seconds, limits.waiting)
        self.answers = Room(limits.answer_bytes, limits.wait_seconds, limits.waiting)
        self.streams_of_device = AtOnce(limits.device_streams)
        self.streams_of_organisation = AtOnce(limits.organisation_streams)
        self.boxes_tried = Rates(limits.address_boxes, clock)
        self.answers_left = Rates(limits.address_answers, clock)
        self.central = b""
        self.leaving = False
        self._device_rate = Rates(limits.device_requests, clock)
        self._byte_rate = Rates(limits.device_bytes, clock)
        self._organisation_rate = Rates(limits.organisation_requests, clock)
        self._stranger_rate = Rates(limits.address_strangers, clock)
        self._answers_of_device = AtOnce(limits.device_answers)
        self._at_once = AtOnce(limits.device_at_once)
        self._nonces = Nonces()
        self._seen: dict[tuple[bytes, bytes], float] = {}
        self._seen_now: set[tuple[bytes, bytes]] = set()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Open the connections and begin."""
        await self.pool.open(wait=True, timeout=30)
        async with self.pool.connection() as connection:
            row = await (await connection.execute("SELECT id FROM central")).fetchone()
            self.central = row[0] if row else b""
        self.exchange.start()
        self.queue.start()
        self._task = asyncio.create_task(self._note_seen())

    async def stop(self) -> None:
        """After the last request has been answered."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self.queue.stop()
        await self.exchange.stop()
        await self.pool.close()

    def leave(self) -> None:
        """The devices that listen are told to come back to another process, or later."""
        self.leaving = True
        for listeners in self.exchange.listeners.values():
            for listener in listeners:
                listener.leave()

    @asynccontextmanager
    async def caller(
        self, request: Request, organisation: bytes, most: int = 0, *, log_will_tell: bool = False
    ) -> AsyncIterator[tuple[Caller, bytearray]]:
        """Who asks, with the body: the signature is checked before anything of the body is read."""
        if request.scope["query_string"]:
            raise Problem("not-found")  # it would not be signed
        length = body_length(request, most) if most else 0
        proof = check_proof(
            request.headers.get("authorization", ""), organisation, request.method, request.scope["raw_path"].decode()
        )
        caller = look_up(await self._roster(request, organisation, proof.key), proof, log_will_tell=log_will_tell)
        if caller.standing is None and length > _STRANGER_BYTES:
            raise Problem("body-large")
        self._organisation_rate.take(organisation)
        self._device_rate.take(proof.key)
        self._byte_rate.take(proof.key, length)
        self._nonces.use(proof, now())
        room = self.small if length <= self.limits.large_body else self.large
        with self._at_once.one(proof.key):
            async with room.of(length):
                body = await read_body(request, length, self.limits.body_seconds) if length else bytearray()
                if digest_of(body) != proof.digest if most else proof.digest != _EMPTY:
                    raise Problem("proof-wrong")
                self._note(caller)
                yield caller, body

    async def _roster(self, request: Request, organisation: bytes, key: bytes) -> Roster:
        if self.settings.organisations and organisation not in self.settings.organisations:
            raise Problem("organisation-closed")
        roster = await self.rosters.get(organisation)
        if key not in roster.keys:
            self._stranger_rate.take(address(request))
        return roster

    @asynccontextmanager
    async def answering(self, caller: Caller, most: int) -> AsyncIterator[int]:
        """How large an answer may be, with room for it until it is sent. Where room is short it is small, and the
        device asks again: one who reads slowly holds up nobody."""
        key = caller.proof.key
        if most <= PIECE or not self.answers.has(2 * most) or not self._answers_of_device.has(key):
            yield min(most, PIECE)
            return
        with self._answers_of_device.one(key):
            async with self.answers.of(2 * most), asyncio.timeout(self.limits.answer_seconds):
                yield most

    async def readable(self, caller: Caller) -> dict[bytes, Head]:
        """The heads of all that the caller may read now."""
        async with self.pool.connection() as connection:
            heads, stale = await reading.readable(connection, caller)
        if not stale:
            return heads
        organisation = await self.rosters.whole(caller.organisation)
        async with self.pool.connection() as connection:
            await judge_again(connection, organisation, caller.roster.number, stale)
            heads, _ = await reading.readable(connection, caller)
        return heads

    @asynccontextmanager
    async def listening(self, caller: Caller) -> AsyncIterator[Listener]:
        """A stream of news for the caller."""
        listener = Listener(caller.organisation)
        with self.streams_of_device.one(caller.device), self.streams_of_organisation.one(caller.organisation):
            among = self.exchange.listeners.setdefault(caller.organisation, set())
            among.add(listener)
            metrics.STREAMS.inc()
            try:
                yield listener
            finally:
                metrics.STREAMS.dec()
                among.discard(listener)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection to read with."""
        async with self.pool.connection() as connection:
            yield connection

    def _heard(self, news: News | None) -> None:
        if news is None:
            self.rosters.forget()
        elif news.owner == news.organisation:
            self.rosters.forget(news.organisation)

    def _listening(self, now: bool) -> None:
        self.rosters.fresh = now

    def _note(self, caller: Caller) -> None:
        key = caller.organisation, caller.device
        if caller.device and time.monotonic() - self._seen.get(key, -_SEEN_SECONDS) >= _SEEN_SECONDS:
            self._seen[key] = time.monotonic()
            self._seen_now.add(key)

    async def _note_seen(self) -> None:
        while True:
            await asyncio.sleep(1)
            seen, self._seen_now = self._seen_now, set()
            try:
                if seen:
                    async with self.pool.connection() as connection:
                        await reading.note_seen(connection, seen)
            except psycopg.Error as fault:
                _log.warning("seen-not-noted", why=type(fault).__name__)


def address(request: Request) -> str:
    """Where a request comes from, as the proxy says it."""
    return request.client.host if request.client else ""
