"""Writes down meetings, the map and readings, through the commands, in one worker's vault."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from app.commands import agreements, meetings, notes, readings
from app.commands.writing import new_record
from app.demo import deeds
from app.demo.map_pen import MapPen
from app.demo.visits import Answered, Drawing, Promise, Visit
from app.models.change import SaidBy
from app.models.history import assemble
from app.models.instruments.answers import Answer, check_answers
from app.models.instruments.shape import Instrument
from app.models.meeting import AgendaItem, Agreement, Meeting
from app.models.meeting import meetings as all_meetings
from app.models.reading import Reading
from app.models.record import citizen_record
from app.models.save import Save
from app.places import resources
from app.store.held import held_values
from app.store.instruments import Instruments, load_instruments
from app.store.professional import load_professional
from app.store.vault import Vault


@cache
def bundled() -> Instruments:
    """The instruments that come with the program."""
    return load_instruments([resources() / "instruments"])[0]


@dataclass(frozen=True)
class VisitPen:
    """One worker's hand in one citizen's meetings, map and readings. `ids` gives the id of every key."""

    vault: Vault
    ids: dict[str, bytes]
    map: MapPen

    def write(self, deed: deeds.Deed, day: date) -> None:
        """One deed."""
        match deed:
            case deeds.Plan():
                self._plan(deed.visit)
            case deeds.Mark():
                visit = deed.visit
                self.vault.save(meetings.mark_meeting(self._meeting(visit), state=visit.state, reason=visit.reason))
            case deeds.Note():
                self.vault.save(self._note(deed))
            case deeds.Agree():
                self.vault.save(self._agree(deed.visit, deed.number))
            case deeds.Settle():
                self.vault.save(self._settle(deed.visit, deed.number))
            case deeds.End():
                self._end(deed.visit)
            case Drawing():
                self.map.draw(deed)
            case Answered():
                self.vault.save(self._answer(deed, day))

    @property
    def _citizen(self) -> bytes:
        return self.ids[""]

    def _plan(self, visit: Visit) -> None:
        """The meeting in one save, as it is planned with the citizen at the table; then its points one by one."""
        key, citizen = self._name(visit.at), self._citizen
        save = meetings.plan_meeting(
            citizen=citizen, key=key, form=visit.form, starts=visit.starts, minutes=visit.minutes, place=visit.place
        )
        meeting = Meeting(new_record("meeting", citizen, key))
        for name in visit.people:
            person = self._name(f"{visit.at} {name}")
            save |= meetings.add_participant(meeting, key=person, name=name, member=self.map.called(name))
        if visit.think_over:
            save |= meetings.think_over(meeting, text=visit.think_over, said_by=SaidBy.TOGETHER)
        self.vault.save(save)
        for number, point in enumerate(visit.points):
            item, said_by = self._name(f"{visit.at} {number}"), point.said_by
            self.vault.save(meetings.add_item(citizen=citizen, meeting=key, key=item, text=point.text, said_by=said_by))

    def _note(self, deed: deeds.Note) -> Save:
        """What was said; the point that it stands under has been talked about with it."""
        visit, said = deed.visit, deed.said
        item = self.ids[f"{visit.at} {said.point}"] if said.point is not None else None
        meeting = Meeting(new_record("meeting", self._citizen, self.ids[visit.at]))
        key = self._name(f"{visit.at} {said.text}")
        save = notes.write_note(meeting, key=key, text=said.text, said_by=said.said_by, item=item)
        first = said.point is not None and said == next(each for each in visit.notes if each.point == said.point)
        if item and first and not said.at:
            save |= meetings.tick_item(AgendaItem(new_record("agenda_item", self._citizen, item)), talked=True)
        return save

    def _agree(self, visit: Visit, number: int) -> Save:
        promise = visit.agreements[number]
        goal = self.ids[promise.goal] if promise.goal else None
        return agreements.agree(
            citizen=self._citizen, key=self._name(_promise(visit, number)), what=promise.what, who=promise.who,
            by=promise.by, meeting=self.ids[visit.at], member=self.map.called(promise.who), goal=goal,
            said_by=promise.said_by,
        )  # fmt: skip

    def _settle(self, visit: Visit, number: int) -> Save:
        promise: Promise = visit.agreements[number]
        agreement = Agreement(new_record("agreement", self._citizen, self.ids[_promise(visit, number)]))
        if promise.done:
            return agreements.tick_agreement(agreement, done=promise.done)
        return agreements.drop_agreement(agreement, dropped=promise.dropped)

    def _end(self, visit: Visit) -> None:
        if visit.professional:
            self.vault.save(
                notes.write_professional_note(
                    citizen=self._citizen, professional=self.vault.professional_stream(self._citizen),
                    key=self.vault.new_id(), meeting=self.ids[visit.at], text=visit.professional,
                    new_id=self.vault.new_id,
                )
            )  # fmt: skip
        meeting = self._meeting(visit)
        written = load_professional(self.vault, self._citizen).notes(meeting.record.id)
        self.vault.save(
            notes.seal_meeting(
                meeting, key=self.vault.new_id(), professional=written, professional_key=self.vault.new_id()
            )
        )

    def _answer(self, given: Answered, day: date) -> Save:
        """The answers with what was said of single items, and the focus."""
        instrument, key, citizen = bundled().wanted(given.instrument), self.vault.new_id(), self._citizen
        answers = _by_item(instrument, given)
        save = readings.give_reading(
            citizen=citizen, key=key, instrument=instrument.ref, answers=answers, day=day, said_by=given.said_by,
            about=self.ids[given.about] if given.about else None,
        )  # fmt: skip
        record = new_record("reading", citizen, key)
        for item, text in given.notes.items():
            save |= readings.note_item(record, key=self.vault.new_id(), item=item, text=text, said_by=given.said_by)
        if given.focus:
            whole = Reading(record, instrument.id, str(instrument.version), day, answers)
            save |= readings.focus_on(whole, items=given.focus)
        return save

    def _meeting(self, visit: Visit) -> Meeting:
        """The meeting as it stands, read without all the rest of the record."""
        parts = [key for name, key in self.ids.items() if name.startswith(visit.at)]
        marks = ", ".join("?" * len(parts))
        where = f"WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1 AND v.record IN ({marks})"
        live = held_values(self.vault.connection, where, [self._citizen, *parts])
        (found,) = all_meetings(citizen_record(self._citizen, assemble(self._citizen, live)))
        return found

    def _name(self, key: str) -> bytes:
        return self.ids.setdefault(key, self.vault.new_id())


def _promise(visit: Visit, number: int) -> str:
    return f"{visit.at} agreement {number}"


def _by_item(instrument: Instrument, given: Answered) -> dict[str, Answer]:
    """Answers by item. UserError where one does not fit; ValueError where there are not as many as items."""
    if isinstance(given.answers, dict):
        return check_answers(instrument, given.answers)
    return check_answers(instrument, dict(zip((item.id for item in instrument.items), given.answers, strict=True)))
