"""What an invitation to a meeting holds. It has no field for a CPR number or for where the citizen lives."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.models.consents import not_to_be_invited, same_name
from app.models.danish_dates import capital, danish_date
from app.models.meeting import Meeting
from app.models.meeting_words import form_name, time_words
from app.models.network import Member, network_map
from app.models.protected import tells_address
from app.models.record import CitizenRecord
from app.models.tongue import on_paper
from app.models.values import MeetingForm, Nature

_CAN_BE_ASKED = frozenset({Nature.PERSON, Nature.PROFESSIONAL, Nature.COMMUNITY})
_AT_THE_CITIZENS = frozenset({MeetingForm.HOME})


@dataclass(frozen=True)
class Invitation:
    """One page on paper."""

    called: str
    day: date
    form: str
    when: str
    hours: str
    place: str
    who: tuple[str, ...]
    how_to_meet: str
    points: tuple[str, ...]
    think_over: str
    how_to_prepare: str
    language: str = "da"


@dataclass(frozen=True)
class Guests:
    """Who takes part: by name on the paper, those on the map who have not been asked, and those kept off it."""

    named: tuple[str, ...] = ()
    unasked: tuple[Member, ...] = ()
    kept_off: tuple[str, ...] = ()


def guests(record: CitizenRecord, meeting: Meeting) -> Guests:
    """Whoever has said no does not stand on an invitation, however they came to be among the guests."""
    map_ = network_map(record)
    standing = {other: shown for shown, other in map_.joined}
    refused = [each.name for each in (*map_.members, *map_.gone) if not_to_be_invited(each)]
    allowed = [each.name for each in map_.members if not not_to_be_invited(each)]
    named, unasked, kept_off = [], [], []
    for each in meeting.participants:
        key, name = each["member"].value, each.text("name")
        member = map_.member(standing.get(key, key)) if isinstance(key, bytes) else None
        alike = any(same_name(name, other) for other in refused) and not any(same_name(name, x) for x in allowed)
        if not_to_be_invited(member) if member else alike:
            kept_off.append(name)
            continue
        named.append(name)
        if member is not None and member.nature in _CAN_BE_ASKED and not member.record.text("may_invite"):
            unasked.append(member)
    return Guests(tuple(named), tuple(unasked), tuple(kept_off))


@on_paper
def invitation_of(record: CitizenRecord, meeting: Meeting, *, who: Sequence[str], today: date) -> Invitation:
    """The citizen's invitation; where the address is protected, the place of a home visit is left out."""
    said = record.citizen.text
    address = said("address")
    return Invitation(
        called=record.called,
        day=today,
        form=form_name(meeting.form),
        when=capital(danish_date(meeting.starts.date())) if meeting.starts else "",
        hours=time_words(meeting),
        place=place_to_tell(record, meeting),
        who=tuple(name for name in who if name.strip()),
        how_to_meet=_without_address(said("how_to_meet"), address, hidden=False),
        points=tuple(point for point in _points(meeting) if not tells_address(point, address)),
        think_over=_without_address(meeting.record.text("think_over"), address, hidden=False),
        how_to_prepare=_without_address(said("how_to_prepare"), address, hidden=False),
        language=said("language") or "da",
    )


def kept_back(record: CitizenRecord, meeting: Meeting) -> tuple[str, ...]:
    """What was written to stand there, and does not: it says where the citizen lives."""
    said = record.citizen.text
    written = (*_points(meeting), said("how_to_meet"), meeting.record.text("think_over"), said("how_to_prepare"))
    return tuple(words for words in written if tells_address(words, said("address")))


def _points(meeting: Meeting) -> tuple[str, ...]:
    """What the citizen wants to talk about."""
    return tuple(item.record.text("text") for item in meeting.items if item.by_citizen and not item.talked)


def place_to_tell(record: CitizenRecord, meeting: Meeting) -> str:
    """The place, as it may leave the store."""
    hidden = record.citizen["protected"].value is True and meeting.form in _AT_THE_CITIZENS
    return _without_address(meeting.record.text("place"), record.citizen.text("address"), hidden=hidden)


def _without_address(words: str, address: str, *, hidden: bool) -> str:
    """Nothing of a home that is protected, and the address itself never."""
    return "" if hidden or tells_address(words, address) else words
