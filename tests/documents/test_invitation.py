"""The invitation on paper, the calendar file, and the journal's text."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

import page
import pikepdf
import pytest
from icalendar import Calendar

from app.commands.agreements import agree
from app.commands.citizens import new_citizen
from app.commands.meetings import add_item, add_participant, describe_meeting, plan_meeting, think_over
from app.commands.notes import write_note, write_professional_note
from app.documents.calendar_file import calendar_file
from app.documents.invitation import render_invitation
from app.documents.journal import journal_text
from app.models.change import SaidBy
from app.models.invitation import Invitation, invitation_of, kept_back, place_to_tell
from app.models.meeting import Meeting, agreements, meetings
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.models.values import MeetingForm
from app.store.professional import load_professional
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.documents.plans import FONTS, flat, tags, text_of

NOW = Moment(1_772_625_420_000, 60)
AMINA = Invitation(
    called="Amina",
    day=date(2026, 3, 1),
    form="Hjemmebesøg",
    when="Onsdag 4. marts 2026",
    hours="kl. 13:30 til 15:00",
    place="Hos Amina",
    who=("Signe Holm", "Trine"),
    how_to_meet="Vi går en tur først.",
    points=("Skolevejen", "Om jeg kan holde en fødselsdag for Yusuf"),
    think_over="Hvem vil du gerne have med til fødselsdagen?",
    how_to_prepare="Jeg skriver det ned dagen før.",
)


def _citizen(vault: Vault, **fields: object) -> tuple[CitizenRecord, Meeting]:
    known = {"called": "Amina", "cpr": "1705911234", "address": "Havnegade 12, 5000 Odense C", **fields}
    key, save = new_citizen(fields=known, new_id=vault.new_id)
    vault.save(save)
    m = vault.new_id()
    starts = datetime(2026, 3, 4, 13, 30)
    vault.save(
        plan_meeting(citizen=key, key=m, form=MeetingForm.HOME, starts=starts, minutes=90, place="Havnegade 12, stuen")
    )
    for text, said_by in (("Planen", SaidBy.WORKER), ("Skolevejen", SaidBy.CITIZEN)):
        vault.save(add_item(citizen=key, meeting=m, key=vault.new_id(), text=text, said_by=said_by))
    (meeting,) = meetings(load_citizen(vault, key))
    vault.save(think_over(meeting, text="Hvem skal med?", said_by=SaidBy.TOGETHER))
    vault.save(add_participant(meeting, key=vault.new_id(), name="Trine"))
    record = load_citizen(vault, key)
    return record, meetings(record)[0]


def test_the_page_says_when_where_who_and_the_citizens_points() -> None:
    text = flat(text_of(render_invitation(AMINA, fonts_folder=FONTS)))
    for words in ("Indbydelse", "Kære Amina", "Onsdag 4. marts 2026", "Kl. 13:30 til 15:00", "Signe Holm, Trine",
                  "Skolevejen", "Hvem vil du gerne have med", "Vi går en tur først.", "skriver det ned"):  # fmt: skip
        assert words in text


def test_it_is_valid_pdf_ua_and_the_same_bytes_each_time() -> None:
    for each in (AMINA, replace(AMINA, points=(), think_over="", how_to_prepare="", how_to_meet="")):
        pdf = render_invitation(each, fonts_folder=FONTS)
        assert list(page.validate_pdf_bytes(pdf, profile="ua1").failures) == []
        assert pdf == render_invitation(each, fonts_folder=FONTS)
        assert tags(pdf)[0].role == "/Document"


def test_far_too_many_points_are_counted_and_it_stays_one_page() -> None:
    pdf = render_invitation(replace(AMINA, points=tuple(f"Punkt {n}" for n in range(40))), fonts_folder=FONTS)
    with pikepdf.open(BytesIO(pdf)) as file:
        assert len(file.pages) == 1
    text = flat(text_of(pdf))
    assert "punkter til." in text
    assert "Punkt 39" not in text


def test_neither_cpr_nor_address_reaches_the_invitation(vault: Vault) -> None:
    record, meeting = _citizen(vault)
    made = invitation_of(record, meeting, who=["Signe"], today=date(2026, 3, 1))
    text = text_of(render_invitation(made, fonts_folder=FONTS))
    assert "Havnegade" not in text
    assert "170591" not in text
    assert made.points == ("Skolevejen",)
    assert made.think_over == "Hvem skal med?"


def test_a_protected_address_hides_the_place_of_a_home_visit(vault: Vault) -> None:
    record, meeting = _citizen(vault, protected=True, address="")
    assert meeting.record.text("place") == "Havnegade 12, stuen"
    assert place_to_tell(record, meeting) == ""
    assert invitation_of(record, meeting, who=[], today=date(2026, 3, 1)).place == ""


_WRITTEN = ("Havnegade 12, 5000 Odense C", "Havnegade 12\n5000 Odense C", "c/o Bo, Havnegade 12")


@pytest.mark.parametrize("address", _WRITTEN)
def test_the_address_is_nowhere_however_it_is_written(vault: Vault, address: str) -> None:
    told = "Ring på i Havnegade\u00a012B"
    record, meeting = _citizen(vault, protected=True, address=address, how_to_meet=told, how_to_prepare=told)
    where = "havnegade  12, stuen"
    vault.save(describe_meeting(meeting, form=MeetingForm.NETWORK, place=where))
    vault.save(think_over(meeting, text=told, said_by=SaidBy.TOGETHER))
    vault.save(
        add_item(citizen=record.id, meeting=meeting.record.id, key=vault.new_id(), text=told, said_by=SaidBy.CITIZEN)
    )
    record = load_citizen(vault, record.id)
    (meeting,) = meetings(record)
    assert "havnegade" in meeting.record.text("place")
    assert place_to_tell(record, meeting) == ""
    made = invitation_of(record, meeting, who=[], today=date(2026, 3, 1))
    assert "havnegade" not in text_of(render_invitation(made, fonts_folder=FONTS)).casefold()
    assert made.points == ("Skolevejen",)
    assert kept_back(record, meeting) == (told,) * 4


def test_the_calendar_file_keeps_every_sign_and_tells_nothing_else(vault: Vault) -> None:
    _, meeting = _citizen(vault)
    place = "Café Kaos; hjørnet, 1. sal\nog så op ad trappen " + "æøå " * 30
    data = calendar_file(meeting, place=place.strip(), now=NOW)
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert rb"Kaos\; hj" in data
    event: Any
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["location"] == place.strip()
    assert event["dtstart"].params["TZID"] == "Europe/Copenhagen"
    assert event["dtstart"].dt.replace(tzinfo=None) == datetime(2026, 3, 4, 13, 30)
    assert event["dtend"].dt.replace(tzinfo=None) == datetime(2026, 3, 4, 15, 0)
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION"}
    assert str(event["summary"]) == "Hjemmebesøg"
    assert b"BEGIN:VTIMEZONE" in data
    assert b"Amina" not in data


def test_a_meeting_without_a_time_has_no_calendar_file(vault: Vault) -> None:
    record, meeting = _citizen(vault)
    timeless = Meeting(replace(meeting.record, fields={}))
    with pytest.raises(ValueError, match="without a time"):
        calendar_file(timeless, place=place_to_tell(record, meeting), now=NOW)


def test_the_journal_has_the_usual_order(vault: Vault) -> None:
    record, meeting = _citizen(vault)
    item = next(each for each in meeting.items if each.by_citizen)
    vault.save(
        write_note(meeting, key=vault.new_id(), text="Hun fulgte Yusuf.", said_by=SaidBy.WORKER, item=item.record.id)
    )
    vault.save(
        agree(citizen=record.id, key=vault.new_id(), what="Ringe til Trine", who="Amina", by=date(2026, 3, 6),
              meeting=meeting.record.id)
    )  # fmt: skip
    vault.save(
        write_professional_note(
            citizen=record.id, professional=None, key=vault.new_id(), meeting=meeting.record.id, text="Mindre uro.",
            new_id=vault.new_id,
        )
    )  # fmt: skip
    record = load_citizen(vault, record.id)
    meeting = meetings(record)[0]
    notes = load_professional(vault, record.id).notes(meeting.record.id)
    text = journal_text(
        record, meeting, agreements=agreements(record), professional=notes, worker="Signe Holm", following=None
    )
    titles = ["Dato", "Mødeform", "Deltagere", "Formål og dagsorden", "Observation og noter", "Aftaler",
              "Faglig vurdering"]  # fmt: skip
    assert [part.split("\n")[0] for part in text.strip().split("\n\n")] == titles
    assert "Onsdag 4. marts 2026 kl. 13:30-15:00" in text
    assert "Amina, Signe Holm, Trine" in text
    assert "Skolevejen:\nHun fulgte Yusuf." in text
    assert "- Amina: Ringe til Trine (senest fredag 6. marts 2026)" in text
    assert "170591" not in text
