"""Who may use how much: rates, how many at once, and how many bytes lie in the memory."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager
from math import ceil

from app.central.problems import Problem
from app.central.settings import Rate

_MOST_KEPT = 50_000


class Rates:
    """A rate for each of many: somebody's share fills up again with time."""

    def __init__(self, rate: Rate, clock: Callable[[], float]) -> None:
        self._rate, self._clock = rate, clock
        self._left: dict[Hashable, tuple[float, float]] = {}

    def take(self, who: Hashable, cost: float = 1) -> None:
        """Problem `too-many`, where the share is used up. What costs more than a share is let by when it is full."""
        now = self._clock()
        left, since = self._left.get(who, (self._rate.at_once, now))
        left = min(self._rate.at_once, left + (now - since) * self._rate.each_second)
        if left < min(cost, self._rate.at_once):
            raise Problem("too-many", ceil((min(cost, self._rate.at_once) - left) / self._rate.each_second))
        if len(self._left) >= _MOST_KEPT and who not in self._left:
            self._left.clear()  # so many at once is an attack; they start anew
        self._left[who] = (left - cost, now)


class AtOnce:
    """How many of something each may have under way."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._count: Counter[Hashable] = Counter()

    def has(self, who: Hashable) -> bool:
        """Whether one more may be."""
        return self._count[who] < self._most

    @contextmanager
    def one(self, who: Hashable) -> Iterator[None]:
        """One more. Problem `too-many`."""
        if self._count[who] >= self._most:
            raise Problem("too-many", 1)
        self._count[who] += 1
        try:
            yield
        finally:
            self._count[who] -= 1
            if not self._count[who]:
                del self._count[who]


class Room:
    """So many bytes of memory, given in the order they are asked for. Who waits has sent something already, so only
    so many do."""

    def __init__(self, most: int, wait_seconds: float, line: int) -> None:
        self._left = self._most = most
        self._wait, self._line = wait_seconds, line
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []

    def has(self, size: int) -> bool:
        """Whether there is so much now."""
        return not self._waiting and size <= self._left

    @asynccontextmanager
    async def of(self, size: int) -> AsyncIterator[None]:
        """Room for so many bytes. Problem `busy`, where none came in time or too many wait."""
        size = min(size, self._most)
        await self._take(size)
        try:
            yield
        finally:
            self._left += size
            self._give()

    async def _take(self, size: int) -> None:
        if self.has(size):
            self._left -= size
            return
        if len(self._waiting) >= self._line:
            raise Problem("busy", 5)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((size, turn))
        try:
            async with asyncio.timeout(self._wait):
                await turn
        except BaseException as fault:
            if turn.done() and not turn.cancelled():
                self._left += size  # it was given just as the wait was over
            self._waiting = [each for each in self._waiting if each[1] is not turn]
            self._give()
            if isinstance(fault, TimeoutError):
                raise Problem("busy", 5) from fault
            raise

    def _give(self) -> None:
        while self._waiting and self._waiting[0][0] <= self._left:
            size, turn = self._waiting.pop(0)
            if not turn.done():
                self._left -= size
                turn.set_result(None)
