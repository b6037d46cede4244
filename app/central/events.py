"""News across processes: PostgreSQL tells all of them what was laid, and they tell the devices that listen."""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable, Iterable
from typing import NamedTuple

import psycopg
import structlog

from app.central import metrics
from app.central.database import CONNECT, Pool

_CHANNEL = "pejlemaerke"
_MOST_PAYLOAD = 7_800
"""PostgreSQL takes 8,000 bytes."""
_LOOK_SECONDS = 10
"""How often it is seen whether the database is there at all."""
_ENTRY = 16 + 8 + 1
_log = structlog.get_logger()


class News(NamedTuple):
    """An owner has a new head. `judged`: the log has changed, and with it perhaps who may read."""

    organisation: bytes
    owner: bytes
    number: int
    judged: bool = False


class Listener:
    """A device's open stream: what it has not been told yet. Its size is bounded, however slowly it is read."""

    def __init__(self, organisation: bytes) -> None:
        self.organisation = organisation
        self.owners: set[bytes] = set()
        self.news: dict[bytes, int] = {}
        self.again = True
        """Who may read what must be asked anew."""
        self.missed = True
        """News may have gone by: the device is told to ask."""
        self.leaving = False
        self.woken = asyncio.Event()

    def tell(self, news: News) -> None:
        """Something was laid in its organisation."""
        if news.owner in self.owners:
            self.news[news.owner] = max(news.number, self.news.get(news.owner, 0))
            self.woken.set()
        if news.judged:
            self.ask_again()

    def ask_again(self) -> None:
        """What may be read has changed."""
        self.again = True
        self.woken.set()

    def leave(self) -> None:
        """This process is stopping."""
        self.leaving = True
        self.woken.set()


class Exchange:
    """Tells what was laid here, and hears what was laid anywhere."""

    def __init__(self, database: str, pool: Pool, heard: Callable[[News | None], None]) -> None:
        self._database, self._pool, self._heard = database, pool, heard
        self._telling: list[News] = []
        self._told = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self.listeners: dict[bytes, set[Listener]] = {}
        self.on_listening: Callable[[bool], None] = lambda _: None

    def start(self) -> None:
        """Begin to listen and tell."""
        self._tasks = [asyncio.create_task(self._forever(each)) for each in (self._listen, self._tell)]

    async def stop(self) -> None:
        """Tell and hear no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def announce(self, news: list[News]) -> None:
        """After the commit, so that the notice holds no lock while the disk is written."""
        self._telling += news
        self._told.set()

    async def _forever(self, work: Callable[[], Awaitable[None]]) -> None:
        pause = 0.1
        while True:
            try:
                await work()
                pause = 0.1
            except (psycopg.Error, OSError, TimeoutError) as fault:
                _log.warning("news-interrupted", why=type(fault).__name__)
                await asyncio.sleep(pause)
                pause = min(5.0, pause * 2)

    async def _listen(self) -> None:
        connection = await psycopg.AsyncConnection.connect(self._database, autocommit=True, **CONNECT)
        try:
            async with connection:
                await connection.execute(f"LISTEN {_CHANNEL}")
                self._listening(True)
                while True:
                    async for notice in connection.notifies(timeout=_LOOK_SECONDS):
                        for news in unpack(notice.payload):
                            self._hear(news)
                    await asyncio.wait_for(connection.execute("SELECT 1"), _LOOK_SECONDS)
        finally:
            self._listening(False)

    def _listening(self, now: bool) -> None:
        metrics.LISTENING.set(now)
        self.on_listening(now)
        self._heard(None)
        if now:
            for listeners in self.listeners.values():
                for listener in listeners:
                    listener.missed = True
                    listener.ask_again()

    def _hear(self, news: News) -> None:
        self._heard(news)
        for listener in self.listeners.get(news.organisation, ()):
            listener.tell(news)

    async def _tell(self) -> None:
        while True:
            await self._told.wait()
            self._told.clear()
            latest = {news[:2]: news for news in sorted(self._telling, key=lambda each: (each.number, each.judged))}
            judged = {news[:2] for news in self._telling if news.judged}
            self._telling = []
            telling = [news._replace(judged=key in judged) for key, news in latest.items()]
            try:
                async with self._pool.connection() as connection:
                    await connection.execute("SET LOCAL synchronous_commit = off")
                    text = f"SELECT pg_notify('{_CHANNEL}', p) FROM unnest(%b::text[]) p"
                    await connection.execute(text, [pack(telling)])
            except psycopg.Error:
                self.announce(telling)
                raise


def pack(news: Iterable[News]) -> list[str]:
    """Notices: an organisation, and its owners with their numbers."""
    by_organisation: dict[bytes, list[bytes]] = {}
    for each in news:
        entry = each.owner + each.number.to_bytes(8) + bytes([each.judged])
        by_organisation.setdefault(each.organisation, []).append(entry)
    room = _MOST_PAYLOAD * 3 // 4 // _ENTRY - 1
    return [
        b64encode(organisation + b"".join(entries[at : at + room])).decode()
        for organisation, entries in by_organisation.items()
        for at in range(0, len(entries), room)
    ]


def unpack(payload: str) -> list[News]:
    """What a notice says."""
    raw = b64decode(payload)
    entries = (raw[at : at + _ENTRY] for at in range(16, len(raw), _ENTRY))
    return [News(raw[:16], each[:16], int.from_bytes(each[16:24]), bool(each[24])) for each in entries]
