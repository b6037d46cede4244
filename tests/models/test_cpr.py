"""CPR numbers: the day, the century, replacement numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.cpr import parse_cpr
from app.models.errors import UserError


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("170591-1234", date(1991, 5, 17)),
        ("010136-3999", date(1936, 1, 1)),
        ("0101364999", date(2036, 1, 1)),
        ("010137 4999", date(1937, 1, 1)),
        ("010157-5000", date(2057, 1, 1)),
        ("010158-8999", date(1858, 1, 1)),
        ("010136-9000", date(2036, 1, 1)),
        ("010137–9999", date(1937, 1, 1)),
        ("290200-4000", date(2000, 2, 29)),
    ],
)
def test_the_century_follows_the_seventh_digit(text: str, born: date) -> None:
    assert parse_cpr(text).born == born


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("170591-123", "cpr-length"),
        ("170591-12345", "cpr-length"),
        ("17059l-1234", "cpr-letters"),
        ("", "cpr-letters"),
        ("१७०५९१-1234", "cpr-letters"),
        ("310291-1234", "cpr-date"),
        ("290201-1234", "cpr-date"),
        ("001391-1234", "cpr-date"),
        ("600191-1234", "cpr-date"),
        ("920191-1234", "cpr-date"),
    ],
)
def test_what_is_no_cpr_is_said(text: str, code: str) -> None:
    with pytest.raises(UserError) as said:
        parse_cpr(text)
    assert said.value.code == code
    assert text not in str(said.value) or not text


def test_replacement_numbers_carry_the_day_plus_sixty() -> None:
    cpr = parse_cpr("770591-1234")
    assert cpr.replacement
    assert cpr.born == date(1991, 5, 17)
    assert not parse_cpr("170591-1234").replacement


@given(st.text(max_size=14))
def test_any_text_is_a_cpr_or_refused(text: str) -> None:
    try:
        cpr = parse_cpr(text)
    except UserError:
        return
    assert parse_cpr(cpr.written) == cpr
    assert cpr.digits[6:] not in cpr.masked


def test_invisible_marks_from_a_sheet_do_not_count() -> None:
    assert parse_cpr("\u202a170591-0000\u202c").digits == "1705910000"
