"""Readings of an instrument, written and read again in the version they were given in."""

from datetime import date

import pytest

from app.commands.citizens import new_citizen
from app.commands.goals import rate_goal, write_goal
from app.commands.readings import answer_again, give_reading, note_item
from app.models.change import SaidBy
from app.models.instruments.answers import check_answers
from app.models.instruments.scoring import score
from app.models.reading import readings
from app.models.record import CitizenRecord
from app.places import instrument_folders, resources
from app.store.instruments import load_instruments
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.models.instruments.shipped import shipped

DAY = date(2026, 3, 4)
INSTRUMENTS, _ = load_instruments(instrument_folders(resources()))


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, just written down."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


def refs(record: CitizenRecord) -> list[str]:
    found = [INSTRUMENTS.get(f"{each.instrument}@{each.version}") for each in readings(record)]
    return [each.ref for each in found if each]


def test_checked_answers_come_back_as_they_are_scored(vault: Vault, citizen: bytes) -> None:
    who5, survey = shipped("who5"), shipped("citizen_survey_long")
    answers = check_answers(who5, {item.id: 3 for item in who5.items})
    told = check_answers(survey, {"member": 2, "member_active": 1, "comments": " Tak. ", "who5.calm": 4})
    for instrument, given in ((who5, answers), (survey, told)):
        vault.save(
            give_reading(
                citizen=citizen, key=vault.new_id(), instrument=instrument.ref, answers=given, day=DAY,
                said_by=SaidBy.CITIZEN,
            )
        )  # fmt: skip
    record = load_citizen(vault, citizen)
    assert refs(record) == ["who5@1", "citizen_survey_long@1"]
    first, second = readings(record)
    assert score(who5, first.answers).value == 60
    assert second.answers == {"member": 2, "who5.calm": 4, "comments": "Tak."}
    vault.save(answer_again(first, answers=check_answers(who5, {"calm": 1}), said_by=SaidBy.TOGETHER))
    (again,) = readings(load_citizen(vault, citizen), "who5")
    assert (again.answers, again.said_by) == ({"calm": 1}, "together")


def test_a_star_has_words_to_its_areas(vault: Vault, citizen: bytes) -> None:
    star = shipped("chime_star")
    answers = check_answers(star, {"hope": 4, "seen": None})
    vault.save(
        give_reading(
            citizen=citizen, key=b"r" * 16, instrument=star.ref, answers=answers, day=DAY, said_by=SaidBy.CITIZEN
        )
    )
    (reading,) = readings(load_citizen(vault, citizen), "chime_star")
    vault.save(note_item(reading.record, key=b"n" * 16, item="hope", text="Havnen.", said_by=SaidBy.CITIZEN))
    (reading,) = readings(load_citizen(vault, citizen), "chime_star")
    assert reading.answers == {"hope": 4}
    assert reading.notes["hope"].text("text") == "Havnen."


def test_goal_ratings_are_readings_of_the_first_version(vault: Vault, citizen: bytes) -> None:
    vault.save(write_goal(citizen=citizen, key=b"g" * 16, text="Jeg cykler.", said_by=SaidBy.CITIZEN))
    goal = load_citizen(vault, citizen).goals[0]
    vault.save(rate_goal(goal=goal.record, key=b"1" * 16, value=4, day=DAY))
    record = load_citizen(vault, citizen)
    assert refs(record) == ["goal_rating@1"]
    assert score(shipped("goal_rating"), readings(record)[0].answers).value == 4
