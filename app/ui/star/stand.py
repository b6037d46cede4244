"""How a citizen's star stands on the screen: which instrument, which day, which lines, worked out from the record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.models.instruments.shape import Instrument, Shape
from app.models.reading import Reading, readings
from app.models.record import CitizenRecord
from app.models.star_history import Occasion, occasions
from app.models.star_shape import Star, StarLine, star_of
from app.store.instruments import Instruments
from app.ui.star.legend import Shown
from app.ui.star.phrases import short_day, who_answered


def stars(instruments: Instruments) -> dict[str, str]:
    """The stars that are offered, by id."""
    return {each.id: each.short for each in instruments if each.shape is Shape.STAR}


def first_star(instruments: Instruments, record: CitizenRecord, wished: str) -> str:
    """The star to begin with: the one that was chosen, unless this citizen has used only another."""
    offered = stars(instruments)
    used = [each.instrument for each in readings(record) if each.instrument in offered]
    if wished in offered and (wished in used or not used):
        return wished
    return used[-1] if used else next(iter(offered), "")


@dataclass(frozen=True)
class Stand:
    """One star of one citizen, at one day."""

    instrument: Instrument
    star: Star
    readings: tuple[Reading, ...]
    days: tuple[Occasion, ...]
    now: Occasion
    turned: Mapping[bytes, bool] = field(default_factory=dict)

    def __contains__(self, key: bytes) -> bool:
        return any(each.record.id == key for each in self.readings)

    def reading(self, key: bytes) -> Reading | None:
        """The reading with this id."""
        return next((each for each in self.readings if each.record.id == key), None)

    def shown(self, record: CitizenRecord, today: date) -> list[Shown]:
        """The legend: those of the day first, then the others, the latest first."""
        return [
            Shown(
                each.record.id,
                StarLine(self.star.values(each.answers), each.said_by, each not in self.now.readings),
                who_answered(each, record),
                short_day(each.day, today),
                self.is_on(each),
            )
            for each in self._ordered()
        ]

    def _ordered(self) -> Iterable[Reading]:
        others = [each for each in reversed(self.readings) if each not in self.now.readings]
        return (*self.now.readings, *others)

    def is_on(self, reading: Reading) -> bool:
        """Those of the day are shown, and each person's latest before it; the others when somebody wants them."""
        if reading.record.id in self.turned:
            return self.turned[reading.record.id]
        if reading in self.now.readings:
            return True
        before = [each for each in self.readings if each.day < self.now.day and each.said_by == reading.said_by]
        return bool(before) and reading.record.id == before[-1].record.id

    def pair(self) -> tuple[bytes, bytes] | None:
        """The two to compare first: somebody's star of the day and the same person's before it, else the latest two."""
        for later in (*self.now.readings, *reversed(self.readings)):
            before = [each for each in self.readings if each.said_by == later.said_by and each.day < later.day]
            if before:
                return before[-1].record.id, later.record.id
        latest = self.readings[-2:]
        return (latest[0].record.id, latest[1].record.id) if len(latest) == 2 else None

    def pair_lines(self, pair: tuple[bytes, bytes]) -> list[StarLine]:
        """The two as they are drawn: the first is thin if it is an earlier one, as everywhere."""
        first, second = (self.reading(key) for key in pair)
        if first is None or second is None:
            return []
        return [
            StarLine(self.star.values(first.answers), first.said_by, first.day < second.day),
            StarLine(self.star.values(second.answers), second.said_by, second.day < first.day),
        ]

    def turn_to(self, way: int) -> date | None:
        """The day of the star before (-1) or after (1), if there is one."""
        there = [each.day for each in self.days if (each.day - self.now.day).days * way > 0]
        return (max(there) if way < 0 else min(there)) if there else None


def stand(
    instruments: Instruments,
    record: CitizenRecord,
    key: str,
    day: date | None,
    turned: Mapping[bytes, bool],
    today: date,
) -> Stand | None:
    """The star on a day; without a day the latest one, and where there is none, today's empty one."""
    found = readings(record, key)
    days = occasions(found)
    at = day or (days[-1].day if days else today)
    now = next((each for each in days if each.day == at), Occasion(at))
    versions = [instruments.get(f"{each.instrument}@{each.version or 1}") for each in now.readings]
    instrument = next((each for each in reversed(versions) if each), None) or instruments.newest(key)
    if instrument is None or instrument.shape is not Shape.STAR:
        return None
    return Stand(instrument, star_of(instrument), found, days, now, turned)
