"""Which backups stay: enough to go back to, and never so many that they fill the disk."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.models.moment import Moment
from app.models.rotation import DAYS, MONTHS, WEEKS, due, kept

_MOMENTS = st.lists(
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31)).map(lambda when: Moment.of(when.replace(tzinfo=UTC)))
)


def _at(*when: int) -> Moment:
    return Moment.of(datetime(*when, tzinfo=UTC))  # type: ignore[arg-type, misc]


def test_a_year_of_daily_backups() -> None:
    daily = [Moment.of(datetime(2025, 3, 5, 14, tzinfo=UTC) + timedelta(days=day)) for day in range(365)]
    days = sorted((moment.local.date().isoformat() for moment in kept(daily)), reverse=True)
    assert days == [
        "2026-03-04", "2026-03-03", "2026-03-02", "2026-03-01", "2026-02-28", "2026-02-27", "2026-02-26",
        "2026-02-22", "2026-02-15", "2026-01-31", "2025-12-31", "2025-11-30", "2025-10-31", "2025-09-30",
        "2025-08-31", "2025-07-31", "2025-06-30", "2025-05-31", "2025-04-30",
    ]  # fmt: skip


def test_of_one_day_the_newest_stays() -> None:
    assert kept([_at(2026, 3, 4, 9), _at(2026, 3, 4, 14), _at(2026, 3, 4, 11)]) == {_at(2026, 3, 4, 14)}


@given(_MOMENTS)
def test_what_always_holds(made: list[Moment]) -> None:
    staying = kept(made)
    assert staying <= set(made)
    assert len(staying) <= DAYS + WEEKS + MONTHS
    assert kept(staying) == staying
    assert kept(reversed(made)) == staying
    if made:
        assert max(made) in staying
    latest_days = sorted({moment.local.date() for moment in made})[-DAYS:]
    assert set(latest_days) <= {moment.local.date() for moment in staying}
    months = sorted({(moment.local.year, moment.local.month) for moment in made})[-MONTHS:]
    assert set(months) <= {(moment.local.year, moment.local.month) for moment in staying}


@given(_MOMENTS, _MOMENTS)
def test_what_went_never_would_have_stayed_later(early: list[Moment], late: list[Moment]) -> None:
    """Rotating at each backup leaves what rotating once at the end would have left."""
    latest = max((moment.wall for moment in early), default=0)
    after = [moment for moment in late if moment.wall > latest]
    assert kept([*kept(early), *after]) == kept([*early, *after])


def test_due_after_a_day_and_not_put_off_by_a_wrong_clock() -> None:
    now = _at(2026, 3, 4, 14)
    assert due([], now)
    assert not due([_at(2026, 3, 3, 15)], now)
    assert due([_at(2026, 3, 3, 14)], now)
    assert due([_at(2027, 1, 1)], now)
    assert not due([_at(2026, 3, 2)], now, 3)
    assert due([_at(2026, 3, 1)], now, 3)
