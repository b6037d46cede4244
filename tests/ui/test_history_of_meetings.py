"""The history tells of every kind of record in good Danish, and never the words of a professional note."""

import pytest

from app.commands import agreements, meetings, network, notes, readings
from app.commands.citizens import new_citizen
from app.models.change import SaidBy
from app.models.kinds import KINDS
from app.models.map_places import Place
from app.models.meeting import AgendaItem, Agreement, Meeting
from app.models.meeting import meetings as all_meetings
from app.models.network import Member, network_map
from app.models.save import Save
from app.models.values import Consent, MeetingForm, MeetingState, MemberStatus, Nature, Ring
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.history.describe import _TELL, deeds
from tests.ui.meetings.stage import NEXT, SCHOOL, TODAY, begin

SILENT = {"stream", "author", "worker", "left_hint"}


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    return begin(vault)


def told(vault: Vault, citizen: bytes, save: Save) -> list[str]:
    """Save it, and read what the history says of it."""
    vault.save(save)
    record = load_citizen(vault, citizen)
    return [
        f"{deed.did}: {deed.words}" if deed.words else deed.did
        for changes in save.parts.values()
        for deed in deeds(changes, record)
    ]


def meeting(vault: Vault, citizen: bytes, key: bytes = TODAY) -> Meeting:
    return next(each for each in all_meetings(load_citizen(vault, citizen)) if each.record.id == key)


def test_every_kind_is_told_of() -> None:
    assert set(KINDS) - SILENT <= set(_TELL)


def test_meetings_are_told_of(vault: Vault, citizen: bytes) -> None:
    plan = meetings.plan_meeting(citizen=citizen, key=b"x" * 16, form=MeetingForm.CAFE, starts=None)
    assert told(vault, citizen, plan) == ["aftalte et møde"]
    now = meeting(vault, citizen, NEXT)
    assert now.starts is not None
    moved = meetings.move_meeting(now, starts=now.starts.replace(hour=9), minutes=now.minutes)
    assert told(vault, citizen, moved) == ["flyttede et møde: til onsdag 11. marts 2026 kl. 9:30"]
    off = meetings.mark_meeting(meeting(vault, citizen, NEXT), state=MeetingState.CANCELLED, reason="syg")
    assert told(vault, citizen, off) == ["aflyste et møde: onsdag 11. marts 2026 kl. 9:30 · syg"]
    point = meetings.add_item(citizen=citizen, meeting=TODAY, key=b"y" * 16, text="Bussen", said_by=SaidBy.CITIZEN)
    assert told(vault, citizen, point) == ["skrev et punkt til et møde: Bussen"]
    school = AgendaItem(load_citizen(vault, citizen).records[SCHOOL])
    assert told(vault, citizen, meetings.tick_item(school, talked=True)) == ["satte hak ved et punkt: Skolevejen"]


def test_notes_agreements_and_the_seal_are_told_of(vault: Vault, citizen: bytes) -> None:
    note = notes.write_note(meeting(vault, citizen), key=b"k" * 16, text="Det gik", said_by=SaidBy.WORKER)
    assert told(vault, citizen, note) == ["skrev en note: Det gik"]
    secret = notes.write_professional_note(
        citizen=citizen, professional=None, key=b"p" * 16, meeting=TODAY, text="Hemmeligt", new_id=vault.new_id
    )
    assert told(vault, citizen, secret) == ["skrev en faglig note"]
    made = Agreement(load_citizen(vault, citizen).records[b"a" * 16])
    assert told(vault, citizen, agreements.drop_agreement(made, dropped=vault.clock().day)) == [
        "opgav en aftale: Spørge skolen"
    ]
    seal = notes.seal_meeting(meeting(vault, citizen), key=b"s" * 16)
    assert told(vault, citizen, seal) == ["Mødet er læst op og afsluttet: onsdag 4. marts 2026 kl. 13:30"]


def test_the_map_and_readings_are_told_of(vault: Vault, citizen: bytes) -> None:
    for key, name in ((b"u" * 16, "Trine"), (b"v" * 16, "Yusuf")):
        save = network.put_on_map(citizen=citizen, key=key, name=name, place=Place("friends", Ring.NEAR, (500, 500)))
        assert told(vault, citizen, save) == [f"satte en på netværkskortet: {name}"]
    trine = Member(load_citizen(vault, citizen).records[b"u" * 16])
    yes = network.ask_consent(trine, name="may_invite", answer=Consent.YES)
    assert told(vault, citizen, yes) == ["skrev et ja til at blive inviteret til møder: Trine"]
    lost = network.sort_member(trine, nature=Nature.PERSON, status=MemberStatus.LOST)
    assert told(vault, citizen, lost) == ["skrev, at kontakten er tabt: Trine"]
    tie = network.tie_members(
        network_map(load_citizen(vault, citizen)), citizen=citizen, key=b"w" * 16, one=b"u" * 16, other=b"v" * 16
    )
    assert told(vault, citizen, tie) == ["skrev et bånd mellem to på kortet: Trine og Yusuf"]
    reading = readings.give_reading(
        citizen=citizen, key=b"r" * 16, instrument="meeting_feedback@1", answers={"listened": 1},
        day=vault.clock().day, said_by=SaidBy.CITIZEN, about=TODAY,
    )  # fmt: skip
    assert told(vault, citizen, reading) == ["svarede på spørgsmål om mødet"]


def test_somebody_who_is_not_here_breaks_nothing(vault: Vault) -> None:
    citizen, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    record = load_citizen(vault, citizen)
    other = meetings.plan_meeting(citizen=citizen, key=b"x" * 16, form=MeetingForm.CAFE, starts=None)
    assert [each.did for each in deeds(other.parts[citizen], record)] == ["aftalte et møde"]
