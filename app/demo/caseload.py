"""Makes the demo's profile: Signe's caseload, written through the same commands as everything else.

Colleagues write in vaults of their own, in a folder that is thrown away, and Signe's vault receives their entries.
All of it comes from a fixed seed, the keys too, so the profile is for invented people only.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from app.commands import citizens, goals, hopes, plans, resources, supports
from app.demo import events as told
from app.models.change import SaidBy, decode_entry
from app.models.history import RecordView
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import Profile, World
from app.store.reading import load_citizen
from app.store.vault import Vault

DENMARK = ZoneInfo("Europe/Copenhagen")
TODAY = datetime(2026, 3, 4, 12, 57, tzinfo=DENMARK)
"""When the demo takes place."""


@dataclass
class StoryClock:
    """Shows the time at which the story is; every look at it is a millisecond later than the one before."""

    wall: int = 0
    offset: int = 0

    def set_to(self, when: datetime) -> None:
        """Go to this time on a Danish wall."""
        moment = Moment.of(when.replace(tzinfo=DENMARK))
        self.wall, self.offset = moment.wall, moment.offset

    def __call__(self) -> Moment:
        self.wall += 1
        return Moment(self.wall, self.offset)


@dataclass
class Story:
    """The writers' vaults, and how far each has read what the others wrote."""

    clock: StoryClock
    vaults: dict[str, Vault]
    read: dict[tuple[str, str], int] = field(default_factory=dict)

    def hand_over(self, giver: str, taker: str) -> None:
        """Everything that the giver's vault has taken in since last time."""
        vault, last = self.vaults[giver], self.read.get((giver, taker), 0)
        rows = vault.connection.execute("SELECT seq, raw FROM entries WHERE seq > ? ORDER BY seq", [last]).fetchall()
        self.vaults[taker].receive([(bytes(raw), decode_entry(bytes(raw))) for _, raw in rows])
        self.read[giver, taker] = rows[-1][0] if rows else last


def build(home: Path, password: str, caseload: told.Caseload | None = None, seed: int = 1) -> Profile:
    """The first worker's profile in `home`, filled; the same seed gives the same entries, byte for byte."""
    caseload = caseload or told.read_caseload()
    clock = StoryClock()
    clock.set_to(TODAY)
    with ExitStack() as stack:
        elsewhere = Path(stack.enter_context(TemporaryDirectory(prefix="pejlemaerke-demo-")))
        made: dict[str, tuple[Profile, Vault]] = {}
        for number, worker in enumerate(caseload.workers):
            world = World(clock, Random(f"{seed} {worker.key}").randbytes, stopwatch=None)
            made[worker.key] = _vault(home if number == 0 else elsewhere, worker, password, world)
            stack.callback(made[worker.key][1].close)
        own = caseload.workers[0].key
        story = Story(clock, {key: vault for key, (_, vault) in made.items()})
        for person in caseload.citizens:
            _live(story, person, own)
        return made[own][0]


def _vault(home: Path, worker: told.Worker, password: str, world: World) -> tuple[Profile, Vault]:
    profile, _ = create_profile(home, name=worker.name, role=worker.role, password=password, world=world)
    return profile, open_vault(profile, unlock_password(profile, password), world)


def _live(story: Story, person: told.Person, own: str) -> None:
    """One citizen's years, each event in the vault of the worker who wrote it."""
    first = person.events[0]
    story.clock.set_to(first.time - timedelta(minutes=10))
    pen = Pen(story.vaults[first.by], person, {})
    pen.begin()
    writer = first.by
    for when, by, event in _in_order(person):
        if by != writer:
            story.hand_over(writer, by)
            pen, writer = Pen(story.vaults[by], person, pen.ids), by
        story.clock.set_to(when)
        if isinstance(event, told.GoalConflict):
            _disagree(story, pen, event)
        else:
            pen.write(event)
    if writer != own:
        story.hand_over(writer, own)


def _disagree(story: Story, pen: "Pen", event: told.GoalConflict) -> None:
    """Both begin from the wording that both have read."""
    story.hand_over(event.by, event.other_by)
    other = Pen(story.vaults[event.other_by], pen.person, pen.ids)
    pen.reword(event.key, event.words, SaidBy.CITIZEN)
    story.clock.set_to(event.time + timedelta(hours=3))
    other.reword(event.key, event.other_words, SaidBy.CITIZEN)
    story.hand_over(event.other_by, event.by)


@dataclass(frozen=True)
class _SupportBegins:
    """Written down in the morning of its first day, or at once where that was before the story."""


@dataclass(frozen=True)
class _LookSet:
    """When the plan is looked at again: said just before the last plan was agreed."""


def _in_order(person: told.Person) -> Iterator[tuple[datetime, str, told.Told | _SupportBegins | _LookSet]]:
    """The events with their times and writers, and between them what the file says once for each citizen."""
    first, last = person.events[0], person.events[-1]
    agreed = [event for event in person.events if isinstance(event, told.PlanAgreed)]
    look = agreed[-1] if agreed else last
    begins = max(datetime.combine(person.support.start, time(8)), first.time - timedelta(minutes=5))
    found: list[tuple[datetime, str, told.Told | _SupportBegins | _LookSet]] = [
        (begins, first.by, _SupportBegins()),
        (look.time - timedelta(minutes=1), look.by, _LookSet()),
        *((event.time, event.by, event) for event in person.events),
    ]
    yield from sorted(found, key=lambda each: each[0])


@dataclass(frozen=True)
class Pen:
    """One worker's hand in one citizen's record. `ids` gives the id of every key in the file."""

    vault: Vault
    person: told.Person
    ids: dict[str, bytes]

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
            self.vault.save(citizens.note_risk(citizen=key, professional=None, risk=None, note=note, new_id=new_id))

    def write(self, event: told.Told | _SupportBegins | _LookSet) -> None:
        """One event."""
        if isinstance(event, _SupportBegins):
            self.vault.save(self._support())
        elif isinstance(event, _LookSet):
            person = self.person
            look = citizens.look_again(self._record.citizen, day=person.next_look, talk_about=person.talk_about)
            if look.parts[self._record.id]:
                self.vault.save(look)
        else:
            self.vault.save(self._new(event) or self._later(event, event.time.date()))

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
                content = plans.plan_content(self._record, day=day)
                return plans.agree_plan(citizen=self.ids[""], key=self.vault.new_id(), content=content)
        raise ValueError(type(event).__name__)

    @property
    def _record(self) -> CitizenRecord:
        return load_citizen(self.vault, self.ids[""])

    def _view(self, key: str) -> RecordView:
        return self._record.records[self.ids[key]]

    def _name(self, key: str) -> bytes:
        return self.ids.setdefault(key, self.vault.new_id())
