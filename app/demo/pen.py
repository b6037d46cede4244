"""One worker's hand in one citizen's record: what the file tells, written through the commands."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.commands import citizens, goals, hopes, plans, resources, supports
from app.demo import deeds
from app.demo import events as told
from app.demo.map_pen import Drawn, MapPen
from app.demo.visit_pen import VisitPen, bundled
from app.models.change import SaidBy
from app.models.history import RecordView, assemble
from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.held import held_values
from app.store.map_words import read_map_words
from app.store.reading import load_citizen
from app.store.vault import Vault


@dataclass(frozen=True)
class SupportBegins:
    """Written down in the morning of its first day, or at once where that was before the story."""


@dataclass(frozen=True)
class LookSet:
    """When the plan is looked at again: said just before the last plan was agreed."""


Event = told.Told | deeds.Deed | SupportBegins | LookSet


@dataclass(frozen=True)
class Pen:
    """One worker's hand in one citizen's record. `ids` gives the id of every key in the files."""

    vault: Vault
    person: told.Person
    ids: dict[str, bytes] = field(default_factory=dict)
    drawn: Drawn = field(default_factory=Drawn)

    def begin(self) -> None:
        """The citizen, and the note for colleagues where there is one."""
        person = self.person
        known = {
            "called": person.called, "full_name": person.full_name, "born": person.born, "cpr": person.cpr or "",
            "phone": person.phone, "address": person.address, "protected": person.protected_address or None,
            "language": person.language, "how_to_meet": person.how_to_meet, "coordinator": person.coordinator,
            "contact_rhythm": person.contact_rhythm,
        }  # fmt: skip
        key, save = citizens.new_citizen(fields=known, new_id=self.vault.new_id)
        self.ids[""] = key
        self.vault.save(save)
        if person.risk_note:
            note, new_id = person.risk_note, self.vault.new_id
            self.vault.save(citizens.note_risk(citizen=key, professional=None, note=note, new_id=new_id))

    def write(self, event: Event, when: datetime) -> None:
        """One event."""
        if isinstance(event, SupportBegins):
            self.vault.save(self._support())
        elif isinstance(event, LookSet):
            person = self.person
            look = citizens.look_again(self._record.citizen, day=person.next_look, talk_about=person.talk_about)
            if look.parts[self._record.id]:
                self.vault.save(look)
        elif isinstance(event, told.Event):
            self.vault.save(self._new(event) or self._later(event, when.date()))
        else:
            VisitPen(self.vault, self.ids, MapPen(self.vault, self.ids, self.drawn)).write(event, when.date())

    def reword(self, goal: str, words: str, said_by: SaidBy) -> None:
        """Other words for a goal, as this worker has it."""
        self.vault.save(goals.reword_goal(self._view(goal), text=words, said_by=said_by))

    def _support(self) -> Save:
        given = self.person.support
        texts = {name: getattr(given, name) for name in supports.TEXTS if hasattr(given, name)}
        key, section = self.vault.new_id(), given.section
        return supports.write_support(
            citizen=self.ids[""], key=key, section=section, start=given.start, end=given.end, texts=texts
        )

    def _new(self, event: told.Told) -> Save | None:
        """The save of an event that begins a record; None for the others."""
        match event:
            case told.HopeTold():
                return hopes.write_hope(
                    citizen=self.ids[""], key=self._name(event.key), text=event.words, said_by=event.said_by,
                    kind=event.kind, area=event.area, chime=event.chime, wrote=event.wrote,
                )  # fmt: skip
            case told.GoalSet():
                details = {name: getattr(event, name) for name in goals.DETAILS}
                return goals.write_goal(
                    citizen=self.ids[""], key=self._name(event.key), text=event.words, said_by=event.said_by,
                    hope=self.ids[event.hope] if event.hope else None, term=event.term, goal_type=event.goal_type,
                    details=details,
                )  # fmt: skip
            case told.StepSet():
                return goals.write_step(
                    citizen=self.ids[""], key=self._name(event.key), goal=self.ids[event.goal], text=event.text,
                    who=event.who, when=event.when, said_by=SaidBy.TOGETHER,
                )  # fmt: skip
            case told.ResourceNamed():
                key, said_by = self._name(event.key), event.said_by
                return resources.name_resource(
                    citizen=self.ids[""], key=key, text=event.text, said_by=said_by, kind=event.kind
                )
        return None

    def _later(self, event: told.Told, day: date) -> Save:
        """The save of an event in a record that is there already."""
        match event:
            case told.HopeMarked():
                return hopes.mark_hope(self._view(event.key), state=event.state)
            case told.GoalReworded():
                return goals.reword_goal(self._view(event.key), text=event.words, said_by=event.said_by)
            case told.GoalRated():
                goal, key = self._view(event.key), self.vault.new_id()
                return goals.rate_goal(goal=goal, key=key, value=event.value, day=day, said_by=event.said_by)
            case told.GoalMarked():
                return goals.mark_goal(self._view(event.key), state=event.state)
            case told.StepDone():
                return goals.tick_step(self._view(event.key), done=day)
            case told.ResourceConfirmed():
                return resources.confirm_resource(self._view(event.key), day=day)
            case told.PlanAgreed():
                sectors = read_map_words(None).sectors
                content = plans.plan_content(self._record, day=day, instruments=bundled(), sectors=sectors)
                return plans.agree_plan(citizen=self.ids[""], key=self.vault.new_id(), content=content)
        raise ValueError(type(event).__name__)

    @property
    def _record(self) -> CitizenRecord:
        return load_citizen(self.vault, self.ids[""])

    def _view(self, key: str) -> RecordView:
        """The record of a key, read alone."""
        citizen, record = self.ids[""], self.ids[key]
        where = "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.record = ? AND v.live = 1"
        return assemble(citizen, held_values(self.vault.connection, where, [citizen, record]))[record]

    def _name(self, key: str) -> bytes:
        return self.ids.setdefault(key, self.vault.new_id())
