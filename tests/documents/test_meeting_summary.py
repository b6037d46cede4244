"""The summary that goes home with the citizen: what is on it, what never is, and that everybody can read it."""

from dataclasses import replace
from datetime import date, datetime

import page
import pytest

from app.commands.agreements import agree, tick_agreement
from app.commands.citizens import new_citizen
from app.commands.meeting_summary import summary_of
from app.commands.meetings import add_item, plan_meeting, tick_item
from app.commands.notes import write_note, write_professional_note
from app.documents.meeting_summary import render_summary
from app.models.change import SaidBy
from app.models.meeting import agreements, meetings
from app.models.meeting_summary import MeetingSummary, NextMeeting, Talked
from app.models.network import network_map
from app.models.plan import UNNAMED, PlanPromise
from app.models.values import MeetingForm
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.around import put_person
from tests.documents.plans import FONTS, flat, tags, text_of, texts

DAY = date(2026, 3, 4)
FULL = MeetingSummary(
    called="Amina",
    day=DAY,
    talked=(Talked("", ("Vi drak kaffe først.",)), Talked("Skolevejen", ("Yusuf går selv.", "Amina er stolt."))),
    agreed=(PlanPromise("Ringer til skolen", "Signe", date(2026, 3, 6)), PlanPromise("Spørger", UNNAMED)),
    still=(PlanPromise("Finder billeder", "Amina"),),
    next=NextMeeting(datetime(2026, 3, 11, 13, 30), datetime(2026, 3, 11, 15, 0), "Cafeen ved havnen"),
)


def printed(summary: MeetingSummary = FULL, language: str = "da") -> bytes:
    return render_summary(summary, words=texts(language).words, fonts_folder=FONTS)


def test_it_says_what_we_talked_about_what_we_agreed_and_when_we_meet() -> None:
    text = flat(text_of(printed()))
    for said in (
        "Vores møde Amina, onsdag 4. marts 2026 Det talte vi om Vi drak kaffe først. Skolevejen Yusuf går selv.",
        "Det har vi aftalt Ringer til skolen Signe, senest fredag 6. marts 2026 Spørger En, jeg kender",
        "Det gælder stadig Finder billeder",
        "Næste gang Hvornår Onsdag 11. marts 2026 Tid 13:30 til 15:00 Sted Cafeen ved havnen",
        "Amina bestemmer, hvem der må læse det her.",
    ):
        assert said in text


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_it_is_valid_pdf_ua_in_every_language(language: str) -> None:
    odd = replace(FULL, talked=(Talked("أمينة", ("ord " * 900, "\u200d")),), next=None, agreed=FULL.agreed * 40)
    for summary in (FULL, odd, MeetingSummary("Amina", DAY)):
        pdf = printed(summary, language)
        assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
        assert pdf == printed(summary, language)
    told = tags(printed(FULL, language))
    assert {tag.language for tag in told if tag.role == "/H3"} == {"" if language == "da" else "da"}
    assert ("Det talte vi om" in text_of(printed(FULL, language))) is (language == "da")


def _meeting(vault: Vault, **fields: object) -> tuple[bytes, bytes]:
    known = {"called": "Amina", "cpr": "1705911234", "address": "Havnegade 12, 5000 Odense C", **fields}
    citizen, save = new_citizen(fields=known, new_id=vault.new_id)
    vault.save(save)
    key = vault.new_id()
    for which, starts in ((key, datetime(2026, 3, 4, 13, 30)), (vault.new_id(), datetime(2026, 3, 11, 13, 30))):
        vault.save(
            plan_meeting(citizen=citizen, key=which, form=MeetingForm.HOME, starts=starts, minutes=60,
                         place="Havnegade 12, stuen")
        )  # fmt: skip
    return citizen, key


def summary(vault: Vault, citizen: bytes) -> MeetingSummary:
    record = load_citizen(vault, citizen)
    first, second = meetings(record)
    return summary_of(record, first, following=second, today=DAY)


def test_points_notes_and_agreements_are_taken_and_the_professional_note_is_not(vault: Vault) -> None:
    citizen, key = _meeting(vault)
    for text in ("Skolevejen", "Festen", "Ikke nået"):
        vault.save(add_item(citizen=citizen, meeting=key, key=vault.new_id(), text=text, said_by=SaidBy.CITIZEN))
    meeting = meetings(load_citizen(vault, citizen))[0]
    school, party, _ = meeting.items
    vault.save(write_note(meeting, key=vault.new_id(), text="Kaffe", said_by=SaidBy.TOGETHER, item=None))
    vault.save(write_note(meeting, key=vault.new_id(), text="Selv", said_by=SaidBy.TOGETHER, item=school.record.id))
    vault.save(tick_item(party, talked=True))
    vault.save(
        write_professional_note(
            citizen=citizen, professional=None, key=vault.new_id(), meeting=key, text="Mindre uro.",
            new_id=vault.new_id,
        )
    )  # fmt: skip
    for what, at in (("Ringer", key), ("Finder billeder", None), ("Købte mælk", None)):
        vault.save(agree(citizen=citizen, key=vault.new_id(), what=what, who="Signe", meeting=at))
    done = next(each for each in agreements(load_citizen(vault, citizen)) if each.record.text("what") == "Købte mælk")
    vault.save(tick_agreement(done, done=DAY))
    found = summary(vault, citizen)
    assert found.talked == (Talked("", ("Kaffe",)), Talked("Skolevejen", ("Selv",)), Talked("Festen"))
    assert [each.what for each in found.agreed] == ["Ringer"]
    assert [each.what for each in found.still] == ["Finder billeder"]
    assert "uro" not in text_of(printed(found))


def test_neither_the_address_nor_who_has_not_said_yes_is_on_it(vault: Vault) -> None:
    citizen, key = _meeting(vault)
    member = put_person(vault, citizen, "Katrine")
    assert network_map(load_citizen(vault, citizen)).member(member)
    vault.save(agree(citizen=citizen, key=vault.new_id(), what="Ringer", who="Katrine", meeting=key, member=member))
    text = text_of(printed(summary(vault, citizen)))
    for secret in ("Katrine", "Havnegade", "170591"):
        assert secret not in text
    assert "En, jeg kender" in text
