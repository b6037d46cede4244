"""A line of an agreement is read gently, and a contact rhythm proposes a day."""

from datetime import date, datetime

import pytest

from app.models.agreement_line import AgreementLine, near_day, read_agreement
from app.models.rhythm import first_time, next_time

WEDNESDAY = date(2026, 3, 4)
NAMES = ("Amina", "Signe", "Trine")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Signe spørger skolen om mødetid til fredag", ("Signe", "spørger skolen om mødetid", date(2026, 3, 6))),
        ("amina ringer til Trine senest den 8/3", ("Amina", "ringer til Trine", date(2026, 3, 8))),
        ("Amina og Signe prøver bænken i morgen.", ("Amina og Signe", "prøver bænken", date(2026, 3, 5))),
        ("Vi laver en indkøbsliste", ("Vi", "laver en indkøbsliste", None)),
        ("Låne en termokande på Medborgerhuset", ("", "Låne en termokande på Medborgerhuset", None)),
        ("Købe mælk inden onsdag", ("", "Købe mælk", date(2026, 3, 11))),
        ("Aflevere papirerne onsdag 18. marts", ("", "Aflevere papirerne", date(2026, 3, 18))),
        ("Signe", ("", "Signe", None)),
        ("fredag", ("", "fredag", None)),
        ("Hente 2 breve på posthuset kl. 12", ("", "Hente 2 breve på posthuset kl. 12", None)),
        ("", ("", "", None)),
    ],
)
def test_reading(line: str, read: tuple[str, str, date | None]) -> None:
    assert read_agreement(line, today=WEDNESDAY, names=NAMES) == AgreementLine(*read)


def test_no_word_of_what_is_lost() -> None:
    line = "Trine Hansen kommer måske i uge 12 med kage"
    read = read_agreement(line, today=WEDNESDAY, names=NAMES)
    assert f"{read.who} {read.what}" == line


def test_a_weekday_is_the_next_one() -> None:
    assert near_day("onsdag", WEDNESDAY) == date(2026, 3, 11)
    assert near_day("senest torsdag", WEDNESDAY) == date(2026, 3, 5)
    assert near_day("snart", WEDNESDAY) is None


@pytest.mark.parametrize(
    ("rhythm", "proposed"),
    [
        ("onsdag eftermiddag", datetime(2026, 3, 11, 13, 30)),
        ("hver uge", datetime(2026, 3, 11, 9, 15)),
        ("", datetime(2026, 3, 11, 9, 15)),
        ("tirsdag og fredag", datetime(2026, 3, 6, 9, 15)),
        ("hver 14. dag", datetime(2026, 3, 18, 9, 15)),
        ("hver anden torsdag formiddag", datetime(2026, 3, 12, 10, 0)),
    ],
)
def test_the_next_time(rhythm: str, proposed: datetime) -> None:
    assert next_time(rhythm, datetime(2026, 3, 4, 9, 15)) == proposed


def test_nobody_agrees_on_three_minutes_to_one() -> None:
    assert next_time("", datetime(2026, 3, 4, 12, 57)) == datetime(2026, 3, 11, 13, 0)
    assert next_time("", datetime(2026, 3, 4, 12, 7)) == datetime(2026, 3, 11, 12, 0)


def test_the_first_time_is_soon_and_at_a_usual_hour() -> None:
    assert first_time("fredag", datetime(2026, 3, 4, 21, 7)) == datetime(2026, 3, 6, 10, 0)
