"""Points that were not reached, taken along to the next meeting; one is planned for them where there is none."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.commands import meetings as commands
from app.models.meeting import AgendaItem, Meeting, meetings
from app.models.record import CitizenRecord
from app.models.rhythm import next_time
from app.models.save import Save
from app.models.values import MeetingForm, MeetingState


def following(record: CitizenRecord, meeting: Meeting) -> Meeting | None:
    """The next planned meeting after this one; one without a time counts as to come."""
    later = [
        each
        for each in meetings(record)
        if each.state == MeetingState.PLANNED and each.record.id != meeting.record.id and each.when > meeting.when
    ]
    return later[0] if later else None


def proposed(record: CitizenRecord, meeting: Meeting, now: datetime) -> datetime:
    """When one might meet again."""
    return next_time(record.citizen.text("contact_rhythm"), meeting.starts or now)


def plan_next(meeting: Meeting, starts: datetime | None, key: bytes) -> Save:
    """A meeting like this one."""
    form = MeetingForm(meeting.form) if meeting.form in set(MeetingForm) else MeetingForm.HOME
    return commands.plan_meeting(
        citizen=meeting.record.stream, key=key, form=form, starts=starts, minutes=meeting.minutes,
        place=meeting.record.text("place"),
    )  # fmt: skip


def carry(
    record: CitizenRecord, meeting: Meeting, items: Sequence[AgendaItem], new_id: Callable[[], bytes]
) -> tuple[Save, Meeting | None]:
    """The points in the next meeting, which gets its time later where it is new; and that meeting if there is one."""
    after = following(record, meeting)
    key = after.record.id if after else new_id()
    save = Save({}) if after else plan_next(meeting, None, key)
    for item in items:
        save |= commands.carry_item(item, meeting=key)
    return save, after
