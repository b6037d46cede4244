"""Hvor jeg er nu: which star stands in the plan, beside which earlier one, and what has changed in words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.instruments.change import Verdict
from app.models.instruments.shape import Instrument, Shape
from app.models.reading import Reading
from app.models.star_history import star_changes
from app.models.star_shape import Star, StarLine, star_of

A_YEAR = timedelta(days=366)
_VOICES = (SaidBy.CITIZEN, SaidBy.TOGETHER, SaidBy.WORKER, SaidBy.OTHER)
_LABELS = (
    (Verdict.BEYOND, "Det kan betyde noget"),
    (Verdict.WITHIN, "Inden for det, målingen kan sige"),
    (Verdict.UNKNOWN, "Et andet tal"),
    (Verdict.SAME, "Det samme som før"),
)


@dataclass(frozen=True)
class PlanArea:
    """One area of the star: its number now and before, and what may be said of the difference."""

    name: str
    now: int | None = None
    before: int | None = None
    verdict: Verdict = Verdict.NOTHING


@dataclass(frozen=True)
class PlanStar:
    """A star as it is printed; `who` is the worker's name where the numbers are a worker's."""

    name: str
    low: int
    high: int
    day: date
    said_by: SaidBy
    areas: tuple[PlanArea, ...]
    who: str = ""
    before: date | None = None

    @property
    def shape(self) -> Star:
        """What it is drawn by."""
        return Star(tuple(map(str, range(len(self.areas)))), tuple(a.name for a in self.areas), self.low, self.high)

    @property
    def lines(self) -> tuple[StarLine, ...]:
        """Now, and the earlier one behind it."""
        now = StarLine(tuple(area.now for area in self.areas), self.said_by)
        before = StarLine(tuple(area.before for area in self.areas), self.said_by, earlier=True)
        return (now, before) if self.before else (now,)


def plan_star(
    readings: Iterable[Reading],
    instrument_of: Callable[[Reading], Instrument | None],
    name_of: Callable[[Reading], str],
) -> PlanStar | None:
    """The citizen's own latest star; one that was given together, or by a worker, only where there is none.

    Beside it the first one of the year before it, or the last one before that, of the same star and the same voice.
    `readings` come the earliest first; `name_of` tells who wrote one down.
    """
    stars = [each for each in readings if _has_numbers(each, instrument_of(each))]
    latest = next((mine[-1] for voice in _VOICES if (mine := [each for each in stars if each.said_by == voice])), None)
    instrument = instrument_of(latest) if latest else None
    if latest is None or instrument is None:
        return None
    same = [each for each in stars if (each.instrument, each.said_by) == (latest.instrument, latest.said_by)]
    before = _earlier(latest, same)
    changes = star_changes(instrument, before.answers if before else {}, latest.answers)
    areas = (
        PlanArea(item.text, _whole(change.later), _whole(change.earlier), change.verdict)
        for item, change in zip(instrument.items, changes, strict=True)
    )
    star, said_by = star_of(instrument), SaidBy(latest.said_by)
    who = name_of(latest) if said_by is SaidBy.WORKER else ""
    day = before.day if before else None
    return PlanStar(instrument.short, star.low, star.high, latest.day, said_by, tuple(areas), who, day)


def _has_numbers(reading: Reading, instrument: Instrument | None) -> bool:
    if instrument is None or instrument.shape is not Shape.STAR:
        return False
    return any(value is not None for value in star_of(instrument).values(reading.answers))


def _earlier(latest: Reading, readings: Sequence[Reading]) -> Reading | None:
    """Of several on the chosen day the last."""
    before = [each for each in readings if each.day < latest.day]
    within = [each for each in before if each.day >= latest.day - A_YEAR]
    day = within[0].day if within else before[-1].day if before else None
    return next((each for each in reversed(before) if each.day == day), None)


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)


def whose_star(star: PlanStar) -> str:
    """Whose numbers they are, as the citizen would say it."""
    if star.said_by is SaidBy.CITIZEN:
        return "Det er mine egne tal."
    if star.said_by is SaidBy.TOGETHER:
        return "Tallene har vi fundet sammen. Jeg har ikke givet mine egne endnu."
    return f"Tallene er givet af {star.who or 'en anden'}. Jeg har ikke givet mine egne endnu."


def which_lines(star: PlanStar) -> str:
    """Which day each line is from."""
    now = danish_date(star.day, weekday=False)
    if star.before is None:
        return f"{star.name} fra {now}."
    before = danish_date(star.before, weekday=False)
    return f"{star.name}. Den tykke streg er fra {now}, den tynde fra {before}."


def star_rows(star: PlanStar) -> tuple[tuple[str, str], ...]:
    """Labels and words: what has changed and how sure that is; without an earlier star the numbers alone."""
    rows = [(label, _told([area for area in star.areas if area.verdict is verdict])) for verdict, label in _LABELS]
    alone = _told([area for area in star.areas if area.before is None and area.now is not None])
    return tuple((label, told) for label, told in (*rows, ("Nye tal" if star.before else "Tallene", alone)) if told)


def _told(areas: Sequence[PlanArea]) -> str:
    return "\n".join(f"{area.name}: {_numbers(area)}" for area in areas)


def _numbers(area: PlanArea) -> str:
    moved = area.before is not None and area.before != area.now
    return f"fra {area.before} til {area.now}" if moved else f"{area.now}"


def star_in_words(star: PlanStar) -> str:
    """The drawing for those who hear it."""
    told = (
        f"{area.name}: {'intet tal' if area.now is None else area.now}"
        f"{f', før {area.before}' if area.before is not None else ''}."
        for area in star.areas
    )
    return " ".join((f"Tegning af en stjerne med tal fra {star.low} til {star.high}.", which_lines(star), *told))
