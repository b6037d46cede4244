"""Siden sidst: only what has happened after the last held meeting, each thing once."""

from datetime import date, datetime, timedelta

import pytest

from app.commands.agreements import agree, tick_agreement
from app.commands.citizens import new_citizen
from app.commands.goals import mark_goal, rate_goal, tick_step, write_goal, write_step
from app.commands.hopes import write_hope
from app.commands.meetings import plan_meeting
from app.models.change import SaidBy
from app.models.meeting import agreements, meetings
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.since import Happening, SinceLast, since_last
from app.models.values import GoalState, MeetingForm, MeetingState
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.conftest import Hands

LAST, NEXT = datetime(2026, 3, 4, 13, 30), datetime(2026, 3, 11, 13, 30)
WEEK_MS = timedelta(days=5) // timedelta(milliseconds=1)


class Story:
    """A citizen with a meeting held on 4 March; `later` moves the clock five days on."""

    def __init__(self, vault: Vault, hands: Hands) -> None:
        self.vault, self._hands = vault, hands
        self.citizen, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
        vault.save(save)
        self.goal, self.step, self.last = (vault.new_id() for _ in range(3))
        said_by = SaidBy.CITIZEN
        vault.save(write_goal(citizen=self.citizen, key=self.goal, text="Jeg går på havnen", said_by=said_by))
        vault.save(write_step(citizen=self.citizen, key=self.step, goal=self.goal, text="Bænken", said_by=said_by))
        self.rate(3, LAST.date())
        self.meet(self.last, LAST, MeetingState.HELD)

    def rate(self, value: int, day: date) -> None:
        goal = self.record.records[self.goal]
        self.vault.save(rate_goal(goal=goal, key=self.vault.new_id(), value=value, day=day))

    def meet(self, key: bytes, starts: datetime, state: MeetingState) -> None:
        plan = plan_meeting(citizen=self.citizen, key=key, form=MeetingForm.HOME, starts=starts, state=state)
        self.vault.save(plan)

    def later(self) -> None:
        self._hands.now = Moment(self._hands.now.wall + WEEK_MS, 60)

    @property
    def record(self) -> CitizenRecord:
        return load_citizen(self.vault, self.citizen)

    def since(self) -> SinceLast:
        return since_last(self.record)

    def save(self, save: Save) -> None:
        self.vault.save(save)


@pytest.fixture
def story(vault: Vault, hands: Hands) -> Story:
    return Story(vault, hands)


def test_nothing_that_was_there_already_is_news(story: Story) -> None:
    assert story.since() == SinceLast(LAST.date(), ())


def test_without_a_held_meeting_there_is_no_last(vault: Vault) -> None:
    key, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    assert since_last(load_citizen(vault, key)) == SinceLast(None, ())


def test_what_has_happened_is_told_once_each(story: Story) -> None:
    for what, who in (("Ringe til Trine", "Amina"), ("Spørge skolen", "Signe")):
        story.save(agree(citizen=story.citizen, key=story.vault.new_id(), what=what, who=who, meeting=story.last))
    story.later()
    first = agreements(story.record)[0]
    story.save(tick_agreement(first, done=date(2026, 3, 9)))
    story.save(tick_step(story.record.records[story.step], done=date(2026, 3, 8)))
    story.rate(5, date(2026, 3, 9))
    hope = write_hope(citizen=story.citizen, key=story.vault.new_id(), text="At sejle", said_by=SaidBy.CITIZEN)
    story.save(hope)
    told = [(each.what, each.words) for each in story.since().happened]
    assert told == [
        (Happening.AGREEMENT_DONE, "Ringe til Trine"),
        (Happening.AGREEMENT_OPEN, "Spørge skolen"),
        (Happening.STEP_DONE, "Bænken"),
        (Happening.RATED, "Jeg går på havnen"),
        (Happening.HOPE_NEW, "At sejle"),
    ]
    rated = story.since().happened[3]
    assert (rated.before, rated.now) == (3, 5)


def test_a_goal_reached_is_told_as_reached(story: Story) -> None:
    story.later()
    story.save(mark_goal(story.record.records[story.goal], state=GoalState.REACHED))
    assert [each.what for each in story.since().happened] == [Happening.GOAL_REACHED]


def test_a_meeting_looks_back_to_the_one_before_itself(story: Story) -> None:
    key = story.vault.new_id()
    story.meet(key, NEXT, MeetingState.HELD)
    found = {each.record.id: each for each in meetings(story.record)}
    assert since_last(story.record, found[key]).day == LAST.date()
    assert since_last(story.record).day == NEXT.date()
    assert since_last(story.record, found[story.last]).day is None
