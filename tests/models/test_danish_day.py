"""Days as people type them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.danish_dates import MONTHS, danish_date
from app.models.danish_day import parse_danish_day
from app.models.errors import UserError

TODAY = date(2026, 3, 4)
DAYS = st.dates(date(1850, 1, 1), date(2150, 12, 31))
NEAR_DAYS = st.dates(date(1947, 1, 1), date(2046, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "3/2 2026", "3/2-2026", "3/2/26", "3. februar 2026", "3 februar 2026", "3. feb. 26", "3.feb 2026", "03-02-26",
        "3.2.2026", "3 2 2026", "030226", "03022026", "2026-02-03", "tirsdag 3. februar 2026",
        "tirsdag den 3. februar 2026", "d. 3/2 2026", "  3.  FEBRUAR 2026 ", "3/2", "3. februar", "3.2.",
        "3/2\u00a02026",
    ],
)  # fmt: skip
def test_reads_the_usual_forms(typed: str) -> None:
    assert parse_danish_day(typed, today=TODAY) == date(2026, 2, 3)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("17/5 91", date(1991, 5, 17)),
        ("170547", date(1947, 5, 17)),
        ("170546", date(2046, 5, 17)),
        ("i dag", TODAY),
        ("i går", date(2026, 3, 3)),
        ("I morgen", date(2026, 3, 5)),
    ],
)
def test_reads_what_is_left_out(typed: str, day: date) -> None:
    assert parse_danish_day(typed, today=TODAY) == day


def test_without_a_year_it_is_the_nearest_such_day() -> None:
    assert parse_danish_day("28/12", today=date(2026, 1, 5)) == date(2025, 12, 28)
    assert parse_danish_day("5. januar", today=date(2026, 12, 20)) == date(2027, 1, 5)
    assert parse_danish_day("29/2", today=date(2027, 5, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    "typed",
    [
        "", "snart", "31/2 2026", "29/2", "0/1 2026", "3/13 2026", "3. ma 2026", "3/2 20266", "3/2 1202", "3",
        "efter jul", "٣/٢ ٢٠٢٦",
    ],
)  # fmt: skip
def test_refuses_what_is_no_day(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_danish_day(typed, today=TODAY)
    assert refused.value.code == "day-unreadable"


@given(DAYS)
def test_every_written_day_is_read_back(day: date) -> None:
    forms = (
        danish_date(day), danish_date(day, weekday=False), f"{day.day}/{day.month} {day.year}", f"{day:%d-%m-%Y}",
        f"{day:%d.%m.%Y}", f"{day:%d%m}{day.year}", day.isoformat(),
        f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
    )  # fmt: skip
    assert {parse_danish_day(form, today=TODAY) for form in forms} == {day}


@given(NEAR_DAYS)
def test_two_digits_are_enough_for_a_lifetime(day: date) -> None:
    for form in (f"{day:%d-%m-%y}", f"{day:%d%m%y}", f"{day.day}/{day.month} {day:%y}"):
        assert parse_danish_day(form, today=TODAY) == day


@given(st.text())
def test_any_text_is_a_day_or_a_refusal(typed: str) -> None:
    with suppress(UserError):
        assert isinstance(parse_danish_day(typed, today=TODAY), date)
