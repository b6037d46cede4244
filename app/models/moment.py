"""A point in time as people read it."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple


class Moment(NamedTuple):
    """Milliseconds since 1970 UTC, and minutes east of UTC on the clock that was read."""

    wall: int
    offset: int

    @classmethod
    def of(cls, when: datetime) -> "Moment":
        """From a datetime that knows its offset."""
        offset = when.utcoffset()
        if offset is None:
            raise ValueError("the moment needs a time zone")
        wall = (when - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
        return cls(wall, int(offset.total_seconds()) // 60)

    @property
    def local(self) -> datetime:
        """What the clock on the wall showed; clamped to the years that a calendar has."""
        zone = timezone(timedelta(minutes=self.offset))
        try:
            return datetime(1970, 1, 1, tzinfo=UTC).astimezone(zone) + timedelta(milliseconds=self.wall)
        except OverflowError:
            return datetime(1, 1, 2, tzinfo=zone) if self.wall < 0 else datetime(9999, 12, 30, tzinfo=zone)

    @property
    def day(self) -> date:
        """The calendar day there."""
        return self.local.date()
