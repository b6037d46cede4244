"""Meetings in a real vault: the agenda, notes by author, agreements that follow, and the seal."""

from datetime import date, datetime

import pytest

from app.commands.agreements import agree, drop_agreement, tick_agreement
from app.commands.citizens import new_citizen
from app.commands.meetings import add_item, add_participant, carry_item, mark_meeting, move_meeting, plan_meeting
from app.commands.notes import (
    reword_note,
    reword_professional_note,
    seal_meeting,
    write_note,
    write_professional_note,
)
from app.commands.undo import undo
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.meeting import Meeting, agreements, meetings
from app.models.values import MeetingForm, MeetingState
from app.store.diary import appointments, disagreements, promises, unfinished
from app.store.professional import load_professional
from app.store.reading import load_citizen, undo_stacks
from app.store.search import search
from app.store.vault import Vault

M, N, TALK = b"m" * 16, b"n" * 16, datetime(2026, 3, 4, 13, 30)


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, with a home visit on 4 March at half past one."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(plan_meeting(citizen=key, key=M, form=MeetingForm.HOME, starts=TALK, minutes=90, place="Hos Amina"))
    return key


def _meeting(vault: Vault, citizen: bytes) -> Meeting:
    return next(each for each in meetings(load_citizen(vault, citizen)) if each.record.id == M)


def test_the_citizens_points_come_first(vault: Vault, citizen: bytes) -> None:
    vault.save(add_item(citizen=citizen, meeting=M, key=b"1" * 16, text="Planen", said_by=SaidBy.WORKER))
    vault.save(add_item(citizen=citizen, meeting=M, key=b"2" * 16, text="Skolevejen", said_by=SaidBy.CITIZEN))
    assert [item.record.text("text") for item in _meeting(vault, citizen).items] == ["Skolevejen", "Planen"]
    vault.save(carry_item(_meeting(vault, citizen).items[1], meeting=b"x" * 16))
    assert len(_meeting(vault, citizen).items) == 1


def test_a_sealed_note_is_only_added_to(vault: Vault, citizen: bytes) -> None:
    vault.save(write_note(_meeting(vault, citizen), key=N, text="Vi talte om havnen", said_by=SaidBy.TOGETHER))
    vault.save(
        write_professional_note(
            citizen=citizen, professional=None, key=b"p" * 16, meeting=M, text="Fagligt", new_id=vault.new_id
        )
    )
    part = load_professional(vault, citizen)
    save = seal_meeting(_meeting(vault, citizen), key=b"s" * 16, professional=part.notes(M), professional_key=b"t" * 16)
    vault.save(save)
    sealed = _meeting(vault, citizen)
    assert sealed.sealed
    assert sealed.notes[0].sealed
    assert not sealed.additions
    with pytest.raises(UserError, match="note-sealed"):
        reword_note(sealed.notes[0], text="Noget andet", said_by=SaidBy.WORKER)
    with pytest.raises(UserError, match="meeting-sealed"):
        move_meeting(sealed, starts=TALK, minutes=60)
    with pytest.raises(UserError, match="meeting-sealed"):
        seal_meeting(sealed, key=b"u" * 16)
    part = load_professional(vault, citizen)
    with pytest.raises(UserError, match="note-sealed"):
        reword_professional_note(part.notes(M)[0], seals=part.seals(M), text="Andet")
    assert not undo_stacks(vault, citizen).undo
    vault.save(write_note(sealed, key=b"a" * 16, text="En ting mere", said_by=SaidBy.WORKER))
    assert [note.text.text for note in _meeting(vault, citizen).additions] == ["En ting mere"]


def test_a_colleagues_words_from_before_they_saw_the_seal_stand_as_an_addition(vault: Vault, citizen: bytes) -> None:
    vault.save(write_note(_meeting(vault, citizen), key=N, text="Vi talte om havnen", said_by=SaidBy.TOGETHER))
    before = _meeting(vault, citizen).notes[0]
    vault.save(seal_meeting(_meeting(vault, citizen), key=b"s" * 16))
    vault.save(reword_note(before, text="Vi talte om havnen og broen", said_by=SaidBy.WORKER))
    assert [note.text.text for note in _meeting(vault, citizen).additions] == ["Vi talte om havnen og broen"]


def test_agreements_follow_until_they_are_done_or_given_up(vault: Vault, citizen: bytes) -> None:
    for place, by in ((b"1", date(2026, 3, 8)), (b"2", date(2026, 3, 18)), (b"3", None)):
        vault.save(agree(citizen=citizen, key=place * 16, what="Ringe", who="Amina", by=by, meeting=M))
    assert [each.agreement.by for each in promises(vault, date(2026, 3, 18))] == [date(2026, 3, 8), date(2026, 3, 18)]
    first, second, _ = agreements(load_citizen(vault, citizen))
    vault.save(tick_agreement(first, done=date(2026, 3, 7)))
    vault.save(drop_agreement(second, dropped=date(2026, 3, 9)))
    assert [each.open for each in agreements(load_citizen(vault, citizen))] == [False, False, True]
    assert promises(vault, date(2026, 3, 18)) == ()
    undo(vault, citizen)
    assert len(promises(vault, date(2026, 3, 18))) == 1


def test_the_diary_shows_the_days_asked_for_and_no_others(vault: Vault, citizen: bytes) -> None:
    vault.save(plan_meeting(citizen=citizen, key=b"l" * 16, form=MeetingForm.PHONE, starts=datetime(2026, 3, 4, 9, 0)))
    vault.save(plan_meeting(citizen=citizen, key=b"o" * 16, form=MeetingForm.PHONE, starts=datetime(2026, 3, 5, 0, 0)))
    vault.save(plan_meeting(citizen=citizen, key=b"q" * 16, form=MeetingForm.PHONE, starts=None))
    day = date(2026, 3, 4)
    assert [each.meeting.starts.hour for each in appointments(vault, day, day) if each.meeting.starts] == [9, 13]
    assert {each.called for each in appointments(vault, day, date(2026, 3, 5))} == {"Amina"}
    assert len(appointments(vault, day, date(2026, 3, 5))) == 3


def test_a_moved_meeting_stands_on_its_new_day_only(vault: Vault, citizen: bytes) -> None:
    vault.save(move_meeting(_meeting(vault, citizen), starts=datetime(2026, 3, 6, 10, 0), minutes=45))
    assert appointments(vault, date(2026, 3, 4), date(2026, 3, 4)) == ()
    (moved,) = appointments(vault, date(2026, 3, 6), date(2026, 3, 6))
    assert (moved.meeting.minutes, moved.meeting.ends) == (45, datetime(2026, 3, 6, 10, 45))


def test_a_held_meeting_waits_to_be_ended(vault: Vault, citizen: bytes) -> None:
    assert unfinished(vault) == ()
    vault.save(mark_meeting(_meeting(vault, citizen), state=MeetingState.HELD))
    assert [each.called for each in unfinished(vault)] == ["Amina"]
    vault.save(seal_meeting(_meeting(vault, citizen), key=b"s" * 16))
    assert unfinished(vault) == ()


def test_words_that_stand_beside_each_other_are_counted(vault: Vault, citizen: bytes) -> None:
    assert disagreements(vault) == ()
    seen = _meeting(vault, citizen)
    vault.save(move_meeting(seen, starts=datetime(2026, 3, 6, 10, 0), minutes=90))
    vault.save(move_meeting(seen, starts=datetime(2026, 3, 7, 10, 0), minutes=90))
    assert [(each.called, each.fields) for each in disagreements(vault)] == [("Amina", 1)]


def test_what_is_said_at_a_meeting_can_be_found(vault: Vault, citizen: bytes) -> None:
    vault.save(write_note(_meeting(vault, citizen), key=N, text="Bænken ved bageren", said_by=SaidBy.CITIZEN))
    vault.save(add_participant(_meeting(vault, citizen), key=b"d" * 16, name="Trine Vestergaard"))
    assert search(vault, "bageren")
    assert search(vault, "vestergaard")


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_a_meeting_that_lasts_no_time_is_refused(vault: Vault, citizen: bytes, minutes: int) -> None:
    with pytest.raises(UserError, match="meeting-minutes"):
        move_meeting(_meeting(vault, citizen), starts=TALK, minutes=minutes)
