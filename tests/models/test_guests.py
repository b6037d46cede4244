"""Whoever has said no does not stand on an invitation, however they came to be among the guests."""

from datetime import datetime

import pytest

from app.commands.meetings import add_participant, plan_meeting
from app.commands.network import ask_consent
from app.models.invitation import guests, invitation_of
from app.models.meeting import Meeting, meetings
from app.models.network import network_map
from app.models.record import CitizenRecord
from app.models.values import Consent, MeetingForm
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.around import put_person
from tests.end2end.house import record


@pytest.fixture
def amina(vault: Vault) -> bytes:
    citizen = record(vault)
    key = vault.new_id()
    vault.save(
        plan_meeting(
            citizen=citizen, key=key, form=MeetingForm.OFFICE, starts=datetime(2026, 3, 9, 10), minutes=60, place=""
        )
    )
    for name in ("Trine", "Bent"):
        member = put_person(vault, citizen, name)
        vault.save(add_participant(meeting(vault, citizen)[1], key=vault.new_id(), name=name, member=member))
    return citizen


def meeting(vault: Vault, citizen: bytes) -> tuple[CitizenRecord, Meeting]:
    found = load_citizen(vault, citizen)
    return found, meetings(found)[-1]


def answer(vault: Vault, citizen: bytes, who: str, name: str, said: Consent) -> None:
    member = next(each for each in network_map(load_citizen(vault, citizen)).members if each.name == who)
    vault.save(ask_consent(member, name=name, answer=said))


def test_those_who_have_not_been_asked_are_asked_of(vault: Vault, amina: bytes) -> None:
    answer(vault, amina, "Trine", "may_invite", Consent.YES)
    found = guests(*meeting(vault, amina))
    assert found.named == ("Trine", "Bent")
    assert [each.name for each in found.unasked] == ["Bent"]


@pytest.mark.parametrize("name", ["may_invite", "in_print", "on_map"])
def test_whoever_takes_their_yes_back_is_off_the_paper(vault: Vault, amina: bytes, name: str) -> None:
    answer(vault, amina, "Bent", name, Consent.NO)
    told, held = meeting(vault, amina)
    found = guests(told, held)
    assert (found.named, found.kept_off) == (("Trine",), ("Bent",))
    paper = invitation_of(told, held, who=found.named, today=datetime(2026, 3, 4).date())
    assert "Bent" not in repr(paper)


def test_a_name_written_by_hand_is_held_against_the_map(vault: Vault, amina: bytes) -> None:
    answer(vault, amina, "Bent", "may_invite", Consent.NO)
    _, held = meeting(vault, amina)
    vault.save(add_participant(held, key=vault.new_id(), name=" bent ", member=None))
    assert guests(*meeting(vault, amina)).kept_off == ("Bent", "bent")


def test_a_yes_to_come_counts_beside_a_no_to_the_plan(vault: Vault, amina: bytes) -> None:
    answer(vault, amina, "Bent", "in_print", Consent.NO)
    answer(vault, amina, "Bent", "may_invite", Consent.YES)
    assert guests(*meeting(vault, amina)).named == ("Trine", "Bent")
