"""Single cells: sections of law, days that are short of a zero, telephones."""

from datetime import date

import pytest

from app.models.intake.cells import is_phone, person_name, sheet_cpr, sheet_day, sheet_section

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("written", "section"),
    [
        ("SEL § 85", "85"), ("§85", "85"), ("85", "85"), ("85 bostøtte", "85"), ("SEL85", "85"), ("SEL_108", "108"),
        ("Servicelovens § 82 b", "82b"), ("§ 82B", "82b"), ("§ 82 d.", "82d"), ("§83-støtte", "83"),
        ("Lov om social service § 107, stk. 1, nr. 2", "107"), ("serviceloven §85 (LBK nr 170 af 24/01/2022)", "85"),
        ("ABL 105", "abl105"), ("§ 105", "abl105"), ("Almenboligloven § 105", "abl105"),
        ("Lov om almene boliger § 105", "abl105"),
        ("", ""), ("  ", ""),
        ("Bostøtte", None), ("§ 99", None), ("§ 82", None), ("82 e", None), ("SEL § 105", None), ("ABL 85", None),
        ("ABL § 105 og SEL § 85", None), ("Barnets lov § 83", None), ("8S", None),
    ],
)  # fmt: skip
def test_sections_of_law(written: str, section: str | None) -> None:
    assert sheet_section(written) == section


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("10326", date(2026, 3, 1)), ("1032026", date(2026, 3, 1)), ("46082", date(2026, 3, 1)),
        ("2026/03/01", date(2026, 3, 1)), ("1. mar. 2026", date(2026, 3, 1)), ("1-mar-26", date(2026, 3, 1)),
        ("01.03.46", date(2046, 3, 1)), ("01.03.47", date(1947, 3, 1)), ("", None),
    ],
)  # fmt: skip
def test_days(written: str, day: date | None) -> None:
    assert sheet_day(written, today=TODAY) == day


def test_a_zero_is_given_back_only_where_one_was_taken() -> None:
    assert sheet_cpr("101901234") == ("0101901234", True)
    assert sheet_cpr("10190-1234") == ("0101901234", True)
    assert sheet_cpr("'0101901234") == ("0101901234", False)
    assert sheet_cpr(" 610190\u00a01234 ") == ("6101901234", False)
    assert sheet_cpr("") == ("", False)


@pytest.mark.parametrize(
    "number", ["12345678", "12 34 56 78", "+45 12345678", "004512345678", "86123456 / 20 30 40 50"]
)
def test_telephones(number: str) -> None:
    assert is_phone(number)


@pytest.mark.parametrize("number", ["1234567", "ved ikke", "12345678 (mor)", "-"])
def test_what_is_no_telephone(number: str) -> None:
    assert not is_phone(number)


def test_names_are_turned_round() -> None:
    assert person_name(" Yassin,  Amina Sofie ") == "Amina Sofie Yassin"
    assert person_name("Amina Yassin") == "Amina Yassin"
    assert person_name("Bak, Søren, død") == "Bak, Søren, død"
