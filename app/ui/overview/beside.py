"""What Overblik shows that is made of many records: read on the vault's thread, so that the window only draws."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.meeting import Agreement, Meeting, agreements, meetings
from app.models.network import Member, network_map
from app.models.reading import Reading, readings
from app.models.record import CitizenRecord
from app.models.sectors import Sector, shown_sectors
from app.models.since import last_held
from app.models.star_shape import Star, StarLine
from app.models.values import MeetingState
from app.store.same_person import Question
from app.ui.overview.pictures import StarNow
from app.ui.overview.timeline import Milestone

STARS = ("chime_star", "recovery_star")
StarOf = Callable[[Reading], Star | None]


@dataclass(frozen=True)
class Beside:
    """The latest deeds; whether there has been any meeting, the next one, and what was agreed; the star and the map,
    where there are any."""

    milestones: tuple[Milestone, ...]
    met: bool
    coming: Meeting | None
    agreed: tuple[Agreement, ...]
    star: StarNow | None
    members: tuple[Member, ...]
    sectors: tuple[Sector, ...]
    alike: tuple[Question, ...] = ()
    """Citizens who may be this one."""


def look_beside(
    record: CitizenRecord,
    now: datetime,
    *,
    milestones: tuple[Milestone, ...],
    star_of: StarOf,
    sectors: tuple[Sector, ...],
) -> Beside:
    """Everything at this moment on the wall clock."""
    found = meetings(record)
    members = network_map(record).members
    return Beside(
        milestones,
        bool(found),
        _coming(found, now),
        _agreed(agreements(record), last_held(found)),
        _star(record, star_of, now.date()),
        members,
        shown_sectors(sectors, (each.sector for each in members)),
    )


def _coming(found: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The meeting that goes on or comes next."""
    planned = (each for each in found if each.state == MeetingState.PLANNED and each.ends and each.ends > now)
    return next(planned, None)


def _agreed(found: tuple[Agreement, ...], last: Meeting | None) -> tuple[Agreement, ...]:
    """What was agreed at the last meeting, done or not, and what is still open from before."""
    key = last.record.id if last else None
    lately = [each for each in found if each.meeting == key and key and not each.dropped]
    seen = {each.record.id for each in lately}
    before = [each for each in found if each.open and each.record.id not in seen]
    return (*lately, *sorted(before, key=lambda each: each.by or date.max))


def _star(record: CitizenRecord, star_of: StarOf, today: date) -> StarNow | None:
    """The newest star: the last line of each who answered, and the citizen's one before."""
    if not any(
        each.kind == "reading" and each.text("instrument").startswith(STARS) for each in record.records.values()
    ):
        return None  # most readings are a goal's numbers; years of them are not typed to find no star
    found = [each for each in readings(record) if each.instrument in STARS]
    star = star_of(found[-1]) if found else None
    if star is None:
        return None
    newest = found[-1]
    same = [each for each in found if (each.instrument, each.version) == (newest.instrument, newest.version)]
    last = {each.said_by: each for each in same}
    lines = [StarLine(star.values(each.answers), each.said_by) for each in last.values()]
    before = [each for each in same if each.said_by == SaidBy.CITIZEN][:-1][-1:]
    lines += [StarLine(star.values(each.answers), each.said_by, earlier=True) for each in before]
    day = danish_date(newest.day, weekday=False, year=newest.day.year != today.year)
    return StarNow(star, tuple(lines), day)
