"""How long a computer has gone without an exchange, and how clearly to say so. It never keeps anybody out."""

from dataclasses import dataclass
from enum import IntEnum

_DAY = 86_400_000
_WEEK = 7


class Clearness(IntEnum):
    """Plainer from week to week."""

    TOLD = 1
    URGED = 2
    ALARMED = 3


@dataclass(frozen=True)
class Lateness:
    """So many whole days since the last exchange, where the organisation allows `limit`."""

    days: int
    limit: int

    @property
    def clearness(self) -> Clearness:
        """How clearly to say it; the days themselves are told each time and grow."""
        over = self.days - self.limit
        if over < _WEEK:
            return Clearness.TOLD
        return Clearness.URGED if over < 2 * _WEEK else Clearness.ALARMED


def lateness(last: int, now: int, limit: int) -> Lateness | None:
    """None while it is in time. `last` and `now` in milliseconds; a clock that was set back makes nobody late."""
    days = (now - last) // _DAY
    return Lateness(days, limit) if days >= limit else None
