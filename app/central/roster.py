"""The organisations in brief, kept until something is laid in their logs."""

import asyncio
from collections import OrderedDict

from app.central.database import Pool
from app.central.judging import ReadLog, Roster, extend_log, organisation_of, roster_of
from app.models.organisation import Organisation
from app.models.shared_name import LOG

_LOG = "SELECT number, id, body FROM things WHERE organisation = %s AND owner = %s AND kind = %s ORDER BY number"
_MOST_READ = 8
"""Organisations kept whole; they are only needed where logs are laid."""
_MOST_KEPT = 2_000


class Rosters:
    """What is known of organisations. While `fresh` is false nobody tells of news, so each question
    asks the database."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._kept: OrderedDict[bytes, Roster] = OrderedDict()
        self._read: OrderedDict[tuple[bytes, int], Organisation] = OrderedDict()
        self._loading: dict[bytes, asyncio.Lock] = {}
        self.fresh = False

    async def get(self, organisation: bytes) -> Roster:
        """The organisation as its log stands; `number` is 0 where there is none."""
        kept = self._kept.get(organisation)
        if kept and self.fresh:
            return kept
        lock = self._loading.setdefault(organisation, asyncio.Lock())
        async with lock:
            try:
                kept = self._kept.get(organisation)
                if kept is None or (not self.fresh and kept.number != await self._number(organisation)):
                    await self._load(organisation)
                    kept = self._kept.get(organisation)
                return kept or Roster(organisation)  # not looked up anew: a notice may have had it forgotten meanwhile
            finally:
                self._loading.pop(organisation, None)

    def forget(self, organisation: bytes | None = None) -> None:
        """Something was laid in a log; without one: anything may have been."""
        if organisation is None:
            self._kept.clear()
        else:
            self._kept.pop(organisation, None)

    async def whole(self, organisation: bytes) -> Organisation:
        """The organisation with all that its log says."""
        roster = await self.get(organisation)
        found = self._read.get((organisation, roster.number))
        return found or await self._load(organisation)

    async def _number(self, organisation: bytes) -> int:
        async with self._pool.connection() as connection:
            asked = "SELECT number FROM owners WHERE organisation = %s AND owner = %s"
            row = await (await connection.execute(asked, [organisation, organisation])).fetchone()
        return row[0] if row else 0

    async def _load(self, organisation: bytes) -> Organisation:
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(_LOG, [organisation, organisation, LOG])).fetchall()
        roster, whole = await asyncio.to_thread(read_roster, organisation, rows)
        if rows:
            self._kept[organisation] = roster
            self._read[organisation, roster.number] = whole
        for kept, most in ((self._kept, _MOST_KEPT), (self._read, _MOST_READ)):
            while len(kept) > most:
                kept.popitem(last=False)
        return whole


def read_roster(organisation: bytes, rows: list[tuple[int, bytes, bytes]]) -> tuple[Roster, Organisation]:
    """From the records of a log, with their numbers."""
    read: ReadLog = extend_log(organisation, [body for _, _, body in rows])
    whole = organisation_of(read.log)
    return roster_of(whole, read.log, {key: number for number, key, _ in rows}), whole
