"""Makes the demo's profile: Signe's caseload, written through the same commands as everything else.

Colleagues write in vaults of their own, in a folder that is thrown away, and Signe's vault receives their entries.
All of it comes from a fixed seed, the keys too, so the profile is for invented people only.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from app.commands.notes import keep_quick_text
from app.demo import events as told
from app.demo.deeds import deeds
from app.demo.pen import Event, LookSet, Pen, SupportBegins
from app.models.change import SaidBy, decode_entry
from app.models.moment import Moment
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import World
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


def build(home: Path, password: str, caseload: told.Caseload | None = None, seed: int = 1) -> str:
    """The first worker's profile in `home`, filled; the same seed gives the same entries, byte for byte.

    Gives the paper code.
    """
    caseload = caseload or told.read_caseload()
    clock = StoryClock()
    clock.set_to(TODAY)
    with ExitStack() as stack:
        elsewhere = Path(stack.enter_context(TemporaryDirectory(prefix="pejlemaerke-demo-")))
        made: dict[str, tuple[str, Vault]] = {}
        for number, worker in enumerate(caseload.workers):
            world = World(clock, Random(f"{seed} {worker.key}").randbytes, stopwatch=None)
            made[worker.key] = _vault(home if number == 0 else elsewhere, worker, password, world)
            stack.callback(made[worker.key][1].close)
            _keep_quick_texts(made[worker.key][1], worker)
        own = caseload.workers[0].key
        story = Story(clock, {key: vault for key, (_, vault) in made.items()})
        for person in caseload.citizens:
            _live(story, person, own)
        return made[own][0]


def _vault(home: Path, worker: told.Worker, password: str, world: World) -> tuple[str, Vault]:
    profile, code = create_profile(home, name=worker.name, role=worker.role, password=password, world=world)
    vault = open_vault(profile, unlock_password(profile, password), world)
    # Invented people can be written again: their thousands of saves need not each wait for the disk.
    vault.connection.execute("PRAGMA synchronous = OFF")
    return code, vault


def _keep_quick_texts(vault: Vault, worker: told.Worker) -> None:
    for number, quick in enumerate(worker.quick_texts):
        own, key = vault.me.worker, vault.new_id()
        vault.save(keep_quick_text(worker=own, key=key, name=quick.name, text=quick.text, begun=number > 0))


def _live(story: Story, person: told.Person, own: str) -> None:
    """One citizen's years, each event in the vault of the worker who wrote it."""
    first = person.events[0]
    story.clock.set_to(first.time - timedelta(minutes=10))
    pen = Pen(story.vaults[first.by], person)
    pen.begin()
    writer = first.by
    for when, by, event in _in_order(person):
        if by != writer:
            story.hand_over(writer, by)
            pen, writer = replace(pen, vault=story.vaults[by]), by
        story.clock.set_to(when)
        if isinstance(event, told.GoalConflict):
            _disagree(story, pen, event)
        else:
            pen.write(event, when)
    if writer != own:
        story.hand_over(writer, own)


def _disagree(story: Story, pen: Pen, event: told.GoalConflict) -> None:
    """Both begin from the wording that both have read."""
    story.hand_over(event.by, event.other_by)
    other = replace(pen, vault=story.vaults[event.other_by])
    pen.reword(event.key, event.words, SaidBy.CITIZEN)
    story.clock.set_to(event.time + timedelta(hours=3))
    other.reword(event.key, event.other_words, SaidBy.CITIZEN)
    story.hand_over(event.other_by, event.by)


def _in_order(person: told.Person) -> Iterator[tuple[datetime, str, Event]]:
    """The events with their times and writers, and between them what the file says once for each citizen."""
    first, last = person.events[0], person.events[-1]
    agreed = [event for event in person.events if isinstance(event, told.PlanAgreed)]
    look = agreed[-1] if agreed else last
    known = first.time - timedelta(minutes=5)
    found: list[tuple[datetime, str, Event]] = [
        (max(datetime.combine(person.support.start, time(8)), known), first.by, SupportBegins()),
        (look.time - timedelta(minutes=1), look.by, LookSet()),
        *((event.time, event.by, event) for event in person.events),
        *((max(when, known), by, deed) for when, by, deed in deeds(person.further)),
    ]
    yield from sorted(found, key=lambda each: each[0])
