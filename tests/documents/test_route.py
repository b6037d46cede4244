"""The day's list on paper: what stands on it, and that a protected address never does."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.commands.agreements import agree
from app.commands.citizens import new_citizen
from app.commands.meetings import plan_meeting
from app.documents.preview import page_count
from app.documents.route import render_route
from app.models.meeting import agreements, meetings
from app.models.route import Route, Stop, stop_of
from app.models.values import MeetingForm
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.documents.plans import FONTS, flat, tags, text_of

DAY = date(2026, 3, 4)
KIRSTEN = Stop(
    "9:30 til 10:30", "Kirsten", "Hjemmebesøg", "Møllevej 4, 8900 Randers", False, "20 30 40 50",
    "Hund i entréen.", ("Kirsten: Hente nøgler", "Signe: Ringe om låsen"),
)  # fmt: skip
ROUTE = Route(DAY, "Signe Holm", (KIRSTEN,))


def _said(route: Route) -> str:
    return flat(text_of(render_route(route, fonts_folder=FONTS)))


def test_everything_one_needs_on_the_way_and_that_it_is_to_be_shredded() -> None:
    said = _said(ROUTE)
    for words in (
        "Onsdag 4. marts 2026, Signe Holm", "9:30 til 10:30", "Møllevej 4", "20 30 40 50", "Kun til dig",
        "Hund i entréen.", "Hente nøgler", "Ringe om låsen", "Makulér den, når dagen er slut",
    ):  # fmt: skip
        assert words in said


def test_it_is_tagged_and_the_same_route_gives_the_same_bytes() -> None:
    pdf = render_route(ROUTE, fonts_folder=FONTS)
    assert pdf == render_route(ROUTE, fonts_folder=FONTS)
    roles = [tag.role for tag in tags(pdf)]
    assert [roles.count(name) for name in ("/H1", "/H2", "/LI")] == [1, 1, 5]


def test_a_full_day_takes_more_pages_and_an_empty_one_says_so() -> None:
    many = render_route(replace(ROUTE, stops=(KIRSTEN,) * 25), fonts_folder=FONTS)
    assert page_count(many) > 3
    assert text_of(many).count("20 30 40 50") == 25
    assert "ingen møder" in _said(replace(ROUTE, stops=()))


@pytest.mark.parametrize("form", list(MeetingForm))
def test_a_protected_address_is_nowhere_on_it(vault: Vault, form: MeetingForm) -> None:
    known = {"called": "Amina", "address": "Havnegade 12, 5000 Odense C", "protected": True}
    key, save = new_citizen(fields=known, new_id=vault.new_id)
    vault.save(save)
    starts = datetime(2026, 3, 4, 13, 30)
    vault.save(
        plan_meeting(citizen=key, key=vault.new_id(), form=form, starts=starts, place="havnegade 12, bag porten")
    )
    vault.save(agree(citizen=key, key=vault.new_id(), what="Mødes ved Havnegade 12"))
    vault.save(agree(citizen=key, key=vault.new_id(), what="Tage kaffe med"))
    record = load_citizen(vault, key)
    (meeting,) = meetings(record)
    stop = stop_of(meeting, record.citizen, called="Amina", risk="Ring på i Havnegade 12", agreed=agreements(record))
    assert stop is not None
    said = _said(Route(DAY, "Signe Holm", (stop,)))
    assert "havnegade" not in said.casefold()
    assert "Odense" not in said
    assert "Tage kaffe med" in said
    assert ("Beskyttet adresse" in said) is (form == MeetingForm.HOME)


def test_an_open_address_stands_there_once(vault: Vault) -> None:
    key, save = new_citizen(fields={"called": "Bo", "address": "Møllevej 4"}, new_id=vault.new_id)
    vault.save(save)
    starts = datetime(2026, 3, 4, 13, 30)
    home = MeetingForm.HOME
    vault.save(plan_meeting(citizen=key, key=vault.new_id(), form=home, starts=starts, place="Hos Bo, Møllevej 4"))
    record = load_citizen(vault, key)
    stop = stop_of(meetings(record)[0], record.citizen, called="Bo", risk="", agreed=())
    assert stop is not None
    assert stop.place == "Hos Bo, Møllevej 4"
