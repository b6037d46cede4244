"""The queue of parcels: small ones are committed together, and everybody gets a turn.

A device has one parcel under way in each lane, and turns go round the devices; so one who lays a year's work takes no
more of the database than one who lays a sentence. Large parcels, and logs, have a lane of their own.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable

import psycopg

from app.central import metrics
from app.central.database import Connection, Pool, wait_for_locks
from app.central.events import News
from app.central.laying import Owner, lay, lock_owners
from app.central.logs import erase, judge_log, judge_streams
from app.central.parcel import Parcel, make_parcel
from app.central.problems import Problem
from app.central.roster import Rosters
from app.models.central_words import Laid
from app.models.shared_name import LOG

_SMALL_THINGS, _SMALL_BYTES = 100, 256 * 1024
_GROUP_THINGS, _GROUP_BYTES = 500, 2 * 1024 * 1024
_MOST_WAITING = 5_000
_LARGE_AT_ONCE = 3


class Lane:
    """Parcels that wait, by device."""

    def __init__(self, together: bool) -> None:
        self._together = together
        self._waiting: dict[bytes, deque[Parcel]] = {}
        self._turns: deque[bytes] = deque()
        self._busy: set[bytes] = set()
        self._news = asyncio.Condition()
        self.count = 0

    async def put(self, parcel: Parcel) -> None:
        """Wait in line. Problem `busy`, where the line is too long."""
        if self.count >= _MOST_WAITING:
            raise Problem("busy", 2)
        async with self._news:
            key = parcel.caller.proof.key
            self._waiting.setdefault(key, deque()).append(parcel)
            if len(self._waiting[key]) == 1 and key not in self._busy:
                self._turns.append(key)
            self.count += 1
            self._news.notify()

    async def take(self) -> list[Parcel]:
        """The next, from one device after the other; none of them has anything else under way here."""
        async with self._news:
            await self._news.wait_for(lambda: self._turns)
            group: list[Parcel] = []
            things = size = 0
            while self._turns and things < _GROUP_THINGS and size < _GROUP_BYTES:
                key = self._turns.popleft()
                parcel = self._waiting[key].popleft()
                self._busy.add(key)
                group.append(parcel)
                things, size = things + len(parcel.things), size + parcel.size
                if not self._together:
                    break
            self.count -= len(group)
            return group

    async def done(self, group: Iterable[Parcel]) -> None:
        """Their devices have their turn again."""
        async with self._news:
            for parcel in group:
                key = parcel.caller.proof.key
                self._busy.discard(key)
                if self._waiting.get(key):
                    self._turns.append(key)
                else:
                    self._waiting.pop(key, None)
            self._news.notify(len(self._turns))


class Queue:
    """The lanes, and those who lay what waits in them."""

    def __init__(self, pool: Pool, rosters: Rosters, announce: Callable[[list[News]], None]) -> None:
        self._pool, self._rosters, self._announce = pool, rosters, announce
        self._small, self._large = Lane(together=True), Lane(together=False)
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to lay."""
        lanes = (self._small, *[self._large] * _LARGE_AT_ONCE)
        self._tasks = [asyncio.create_task(self._work(lane)) for lane in lanes]

    async def stop(self) -> None:
        """Nothing is in line any more: whoever waits for an answer has had it, as the last request was answered."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def waiting(self) -> int:
        """Parcels in line."""
        return self._small.count + self._large.count

    async def lay(self, parcel: Parcel) -> Laid:
        """Lay a parcel, and answer after the commit."""
        small = len(parcel.things) <= _SMALL_THINGS and parcel.size <= _SMALL_BYTES and not parcel.lays_logs
        await (self._small if small else self._large).put(parcel)
        return await parcel.done

    async def _work(self, lane: Lane) -> None:
        while True:
            group = await lane.take()
            passed_on = False
            try:
                await self._lay_group(group, lane)
            except psycopg.errors.LockNotAvailable:
                passed_on = True
                await self._pass_on(group)
            finally:
                for parcel in group:
                    if not passed_on and not parcel.done.done():
                        parcel.done.set_exception(Problem("busy", 1))
                await lane.done(group)

    async def _pass_on(self, group: list[Parcel]) -> None:
        """Somebody large is laying in one of these owners: who must wait for that waits where nobody is held up."""
        for parcel in group:
            again = make_parcel(parcel.caller, parcel.things, parcel.size)
            again.done = parcel.done
            await self._large.put(again)

    async def _lay_group(self, group: list[Parcel], lane: Lane) -> None:
        try:
            await self._commit(group, lane)
        except psycopg.errors.LockNotAvailable:
            if lane is self._small:
                raise
            metrics.FAULTS.labels("LockNotAvailable").inc()
        except (psycopg.OperationalError, Problem) as fault:
            metrics.FAULTS.labels(type(fault).__name__).inc()
        except Exception as fault:  # whatever is wrong with one must not touch the others
            metrics.FAULTS.labels(type(fault).__name__).inc()
            if len(group) == 1:
                group[0].done.set_exception(fault)
                return
            for parcel in group:
                again = make_parcel(parcel.caller, parcel.things, parcel.size)
                again.done = parcel.done
                await self._lay_group([again], lane)

    async def _commit(self, group: list[Parcel], lane: Lane) -> None:
        async with self._pool.connection() as connection, connection.transaction():
            if lane is self._large:
                await wait_for_locks(connection)
            answers, news = await self._write(connection, group)
        for parcel, answer in zip(group, answers, strict=True):
            if not parcel.done.done():
                parcel.done.set_result(answer)
        metrics.GROUP.observe(len(group))
        metrics.LAID.inc(sum(step.after.number - step.before.number for each in answers for step in each.steps))
        for each in news:
            if each.owner == each.organisation:
                self._rosters.forget(each.organisation)
        self._announce(news)

    async def _write(self, connection: Connection, group: list[Parcel]) -> tuple[list[Laid], list[News]]:
        """A parcel with logs is alone in its group."""
        owners = await lock_owners(connection, group)
        judged = group[0].lays_logs
        if judged:
            await self._judge(connection, group[0], owners)
        answers = await lay(connection, group, owners)
        heads = {(parcel.organisation, step.after.owner): step.after.number
                 for parcel, answer in zip(group, answers, strict=True) for step in answer.steps}  # fmt: skip
        return answers, [News(*key, number, judged) for key, number in heads.items()]

    async def _judge(self, connection: Connection, parcel: Parcel, owners: dict[tuple[bytes, bytes], Owner]) -> None:
        erased = parcel.caller.roster.erased
        if parcel.places(LOG):
            organisation = await judge_log(connection, parcel)
        else:
            organisation = await self._rosters.whole(parcel.organisation)
        await judge_streams(connection, parcel, owners, organisation)
        if gone := organisation.erased - erased:
            await erase(connection, parcel.organisation, gone)
