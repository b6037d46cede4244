"""Meetings and readings of the files, found again in the vault as the screens read them."""

from app.demo.visits import Visit
from app.models.change import SaidBy
from app.models.meeting import Meeting, agreements, meetings
from app.models.reading import readings
from app.models.record import CitizenRecord
from app.store.professional import load_professional
from app.store.worker import quick_texts
from tests.demo.conftest import FILE, Filled


def pairs(filled: Filled) -> list[tuple[str, CitizenRecord, Visit, Meeting]]:
    """Every visit of the files and its meeting in the vault."""
    found = []
    for person in FILE.citizens:
        record = filled.records[person.key]
        by_start = {meeting.starts: meeting for meeting in meetings(record)}
        assert len(by_start) == len(person.further.visits)
        found += [(person.key, record, visit, by_start[visit.starts]) for visit in person.further.visits]
    return found


def test_every_meeting_is_there_as_it_is_told(filled: Filled) -> None:
    for _, _, visit, meeting in pairs(filled):
        assert (meeting.form, meeting.state, meeting.minutes) == (visit.form, visit.state, visit.minutes)
        assert (meeting.record.text("place"), meeting.record.text("reason")) == (visit.place, visit.reason)
        assert meeting.sealed == visit.sealed
        assert {person.text("name") for person in meeting.participants} == set(visit.people)
        points = [item.record.text("text") for item in meeting.items]
        citizens_first = sorted(visit.points, key=lambda point: point.said_by != SaidBy.CITIZEN)
        assert points == [point.text for point in citizens_first]


def test_notes_stand_under_their_points_by_those_who_wrote_them(filled: Filled) -> None:
    names = {worker.key: worker.name for worker in FILE.workers}
    for _, record, visit, meeting in pairs(filled):
        points = {item.record.id: item for item in meeting.items}
        notes = {note.record.text("text"): note for note in meeting.notes}
        assert len(notes) == len(visit.notes)
        for said in visit.notes:
            note = notes[said.text]
            (held,) = note.text.live
            assert (held.said_by, record.author(held)) == (said.said_by, names[said.by or visit.by])
            assert note.sealed == (visit.sealed and not said.at)
            if said.point is not None:
                assert note.item is not None
                assert points[note.item].record.text("text") == visit.points[said.point].text
                assert points[note.item].talked


def test_agreements_are_done_given_up_or_open(filled: Filled) -> None:
    for person in FILE.citizens:
        made = {each.record.text("what"): each for each in agreements(filled.records[person.key])}
        told = [promise for visit in person.further.visits for promise in visit.agreements]
        assert len(made) == len(told)
        for promise in told:
            found = made[promise.what]
            assert (found.by, found.done, found.dropped) == (promise.by, promise.done, promise.dropped)
    settled = [each for record in filled.records.values() for each in agreements(record)]
    assert any(each.open for each in settled)
    assert any(each.dropped for each in settled)


def test_professional_notes_are_sealed_in_their_own_part_only(filled: Filled) -> None:
    written = 0
    for _, record, visit, meeting in pairs(filled):
        part = load_professional(filled.vault, record.id)
        notes = [note.text("text") for note in part.notes(meeting.record.id)]
        assert notes == ([visit.professional] if visit.professional else [])
        assert len(part.seals(meeting.record.id)) == len(notes)
        assert visit.professional not in {note.record.text("text") for note in meeting.notes}
        written += len(notes)
    assert written > 10


def test_readings_keep_their_answers_notes_and_focus(filled: Filled) -> None:
    for person in FILE.citizens:
        record = filled.records[person.key]
        by_start = {meeting.record.text("starts"): meeting.record.id for meeting in meetings(record)}
        found = {
            (each.instrument, each.day.isoformat(), each.said_by): each
            for each in readings(record)
            if each.instrument != "goal_rating"
        }
        assert len(found) == len(person.further.readings)
        for given in person.further.readings:
            reading = found[given.instrument, given.at[:10], given.said_by]
            answers = given.answers.values() if isinstance(given.answers, dict) else given.answers
            assert sorted(map(str, reading.answers.values())) == sorted(map(str, answers))
            assert {item: note.text("text") for item, note in reading.notes.items()} == given.notes
            assert reading.focus == given.focus
            assert reading.about == (by_start[given.about] if given.about else None)


def test_signes_quick_texts_are_hers_alone(filled: Filled) -> None:
    signe, jonas = FILE.workers
    kept = quick_texts(filled.vault)
    assert kept.begun
    assert {each.text("name"): each.text("text") for each in kept.texts} == {
        quick.name: quick.text for quick in signe.quick_texts
    }
    assert jonas.quick_texts
