"""I dag among all citizens: a full day, and what waits for a thought, beside the rows as they lie."""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from app.bench.figures import Figure, figure, side_by_side
from app.bench.reading import CASELOAD
from app.commands.agreements import agree
from app.commands.meetings import add_item, plan_meeting
from app.models.change import SaidBy
from app.models.values import MeetingForm, MeetingState
from app.store.day import read_day
from app.store.vault import Vault

_TODAY, _LONG_AGO = 12, 150


def fill_day(vault: Vault, citizen: bytes, days: Iterable[date]) -> None:
    """Twelve meetings on each of the days, and years of weekly ones with the citizen who has the most."""
    citizens = [citizen, *(each for each in vault.citizens() if each != citizen)][:_TODAY]
    for day in days:
        for at in range(_TODAY):
            starts = datetime.combine(day, time(8 + at // 2))
            _meet(vault, citizens[at % len(citizens)], starts, MeetingState.PLANNED)
    first = vault.clock().local.replace(tzinfo=None, minute=0)
    for week in range(_LONG_AGO):
        _meet(vault, citizen, first - timedelta(weeks=week + 1), MeetingState.NO_SHOW)


def _meet(vault: Vault, citizen: bytes, starts: datetime, state: MeetingState) -> None:
    key = vault.new_id()
    vault.save(plan_meeting(citizen=citizen, key=key, form=MeetingForm.HOME, starts=starts, state=state))
    point = "Om jeg kan holde en fødselsdag"
    vault.save(add_item(citizen=citizen, meeting=key, key=vault.new_id(), text=point, said_by=SaidBy.CITIZEN))
    if state is MeetingState.PLANNED:
        vault.save(agree(citizen=citizen, key=vault.new_id(), what="Ringe til skolen", who="Signe", meeting=key))


def day_figure(vault: Vault, plain: sqlite3.Connection, runs: int) -> Figure:
    """What I dag shows first, in one reading; the floor is the caseload's rows alone."""
    now = vault.clock().local.replace(tzinfo=None)
    taken = side_by_side(runs, lambda: read_day(vault, now), lambda: plain.execute(CASELOAD).fetchall())
    return figure("I dag of all citizens: read", *taken)
