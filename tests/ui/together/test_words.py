"""Sentences of the log and of who sees what."""

from datetime import date

import pytest

from app.models.kinds import PROFESSIONAL, SHARED
from app.models.membership import Role
from app.models.moment import Moment
from app.models.who_sees import Deed, Person, What
from app.ui.together.words import deed_words, genitive, one_of, standing_words

BOTH = frozenset((SHARED, PROFESSIONAL))
AT = Moment(1_777_800_000_000, 120)
"""3 May 2026."""
TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (
            Deed(What.LET_IN, AT, "Anna", "Bo", Role.MEMBER, date(2026, 6, 1), BOTH),
            "Anna lukkede Bo ind den 3. maj, til og med 1. juni.",
        ),
        (
            Deed(What.LET_IN, AT, "Anna", "Bo", Role.READER, None, frozenset((SHARED,))),
            "Anna lukkede Bo ind som læser den 3. maj. Kun det fælles.",
        ),
        (Deed(What.TAKEN_OUT, AT, "Anna", "Bo", parts=BOTH), "Anna lukkede Bo ud den 3. maj."),
        (
            Deed(What.TIME_OVER, AT, "Anna", "Bo", until=date(2025, 12, 24), parts=BOTH),
            "Bo var med til og med 24. december 2025 og er ikke med mere.",
        ),
        (
            Deed(What.COMPUTER_OUT, AT, "Anna", "Jonas", parts=BOTH),
            "En af Jonas’ computere blev lukket ude den 3. maj.",
        ),
        (
            Deed(What.BEGAN, AT, "Anna", parts=BOTH),
            "Anna begyndte den 3. maj at dele det fælles og det faglige om Amina.",
        ),
        (
            Deed(What.KEPT_OUT, AT, "Anna", parts=BOTH),
            "Anna besluttede den 3. maj, at noget, der lå til side, ikke skal med.",
        ),
    ],
)
def test_a_deed_is_a_plain_sentence(deed: Deed, said: str) -> None:
    assert deed_words(deed, "Amina", TODAY, BOTH) == said


def test_somebody_with_two_roles_and_the_teams_lead_is_told_both() -> None:
    roles = {SHARED: Role.MEMBER, PROFESSIONAL: Role.READER}
    person = Person(b"", "Bo", "Bostøtte", roles, BOTH, AT, date(2027, 1, 2))
    assert standing_words(person, TODAY) == (
        "Medlem, læser i det faglige og teamleder  ·  ser det fælles og det faglige  ·  siden 3. maj"
        "  ·  til og med 2. januar 2027"
    )


def test_names_are_listed_and_owned_as_in_danish() -> None:
    assert (one_of(["Bo"]), one_of(["Bo", "Eva", "Ib"])) == ("Bo", "Bo, Eva eller Ib")
    assert (genitive("Signe"), genitive("Jonas"), genitive("Max")) == ("Signes", "Jonas’", "Max’")
