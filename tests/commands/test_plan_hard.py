"""Når det er svært in the plan: what waits for a yes and who has not said yes stay out; what was agreed stands."""

from datetime import date

import pytest

from app.commands.citizens import new_citizen
from app.commands.network import ask_consent
from app.commands.plans import asked_again, freeze, plan_content, show_sections, thaw
from app.commands.pocket import PocketPaper, pocket_paper
from app.commands.wellbeing import ask_to_print, call_member, confirm_line, write_line
from app.commands.writing import new_record, put, remove, saved
from app.models.change import SaidBy
from app.models.network import network_map
from app.models.plan import PlanContent, Section
from app.models.plan_hard import PlanCall
from app.models.record import citizen_record
from app.models.values import Consent
from app.models.wellbeing import Part, Wellbeing, wellbeing
from app.store.instruments import Instruments
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.around import put_person

DAY = date(2026, 3, 4)


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


def content(vault: Vault, citizen: bytes) -> PlanContent:
    return plan_content(load_citizen(vault, citizen), day=DAY, instruments=Instruments(), sectors=())


def plan(vault: Vault, citizen: bytes) -> Wellbeing:
    return wellbeing(load_citizen(vault, citizen))


def write(vault: Vault, citizen: bytes, part: Part, text: str, said_by: SaidBy = SaidBy.CITIZEN) -> bytes:
    key = vault.new_id()
    vault.save(write_line(plan(vault, citizen), citizen=citizen, key=key, part=part, text=text, said_by=said_by))
    return key


def test_what_waits_for_the_citizens_yes_is_not_in_the_plan(vault: Vault, citizen: bytes) -> None:
    key = write(vault, citizen, Part.HELPS, "En tur", SaidBy.WORKER)
    assert content(vault, citizen).hard is None
    vault.save(confirm_line(plan(vault, citizen).by_id[key].record, day=DAY))
    hard = content(vault, citizen).hard
    assert hard
    assert hard.parts() == (("helps", ("En tur",)),)


def test_who_has_not_said_yes_is_not_in_the_plan_and_a_yes_taken_back_is_told(vault: Vault, citizen: bytes) -> None:
    for name, printed in (("Trine", Consent.YES), ("Bo", None)):
        key = put_person(vault, citizen, name, {"phone": "20 30 40 50"}, printed=printed)
        member = network_map(load_citizen(vault, citizen)).member(key)
        assert member
        vault.save(
            call_member(
                plan(vault, citizen), citizen=citizen, key=vault.new_id(), member=member, said_by=SaidBy.CITIZEN
            )
        )
    nurse = write(vault, citizen, Part.CALL, "Sygeplejersken")
    vault.save(ask_to_print(plan(vault, citizen).by_id[nurse], answer=Consent.YES))
    agreed = content(vault, citizen)
    assert agreed.hard
    assert agreed.hard.calls == (PlanCall("Trine", "20 30 40 50"), PlanCall("Sygeplejersken"))
    assert asked_again(load_citizen(vault, citizen), agreed) == ()
    vault.save(ask_to_print(plan(vault, citizen).by_id[nurse], answer=None))
    assert asked_again(load_citizen(vault, citizen), agreed) == ("Sygeplejersken",)
    vault.save(remove(plan(vault, citizen).of(Part.CALL)[0].record))
    vault.save(remove(network_map(load_citizen(vault, citizen)).members[0].record))
    assert asked_again(load_citizen(vault, citizen), agreed) == ("Trine", "Sygeplejersken")


def test_where_the_section_is_hidden_nothing_of_it_is_frozen(vault: Vault, citizen: bytes) -> None:
    write(vault, citizen, Part.SIGNS, "Jeg spiser kun brød")
    record = load_citizen(vault, citizen).citizen
    vault.save(show_sections(record, hidden=[Section.HARD], unconfirmed=False, along=()))
    assert content(vault, citizen).hard is None


def test_what_was_agreed_is_read_as_it_stood(vault: Vault, citizen: bytes) -> None:
    write(vault, citizen, Part.SIGNS, "Jeg spiser kun brød")
    agreed = content(vault, citizen)
    version = new_record("plan_version", citizen, b"v" * 16)
    vault.save(saved(version, put(version, "content", freeze(agreed))))
    record = load_citizen(vault, citizen)
    assert thaw(citizen_record(citizen, record.records).plans[0]) == agreed


def booklet(vault: Vault, citizen: bytes) -> PocketPaper:
    return pocket_paper(load_citizen(vault, citizen), day=DAY)


def test_the_booklet_names_nobody_without_a_yes_not_even_by_a_line_of_its_own(vault: Vault, citizen: bytes) -> None:
    key = put_person(vault, citizen, "Torben", {"phone": "20 30 40 50"}, printed=Consent.YES)
    own = write(vault, citizen, Part.CALL, "Torben i haven")
    vault.save(ask_to_print(plan(vault, citizen).by_id[own], answer=Consent.YES))
    write(vault, citizen, Part.HELPS, "Kaffe hos Torben")
    paper = booklet(vault, citizen)
    assert paper.content.hard
    assert [call.name for call in paper.content.hard.calls] == ["Torben i haven"]
    assert (paper.without_yes, paper.mentions) == (0, ())
    member = network_map(load_citizen(vault, citizen)).member(key)
    assert member
    vault.save(ask_consent(member, name="in_print", answer=Consent.NO))
    paper = booklet(vault, citizen)
    assert paper.content.hard
    assert paper.content.hard.calls == ()
    assert paper.without_yes == 1
    assert [(each.name, each.words) for each in paper.mentions] == [("Torben", "Kaffe hos Torben")]


def test_whom_the_citizen_calls_stays_in_the_booklet_and_it_is_said(vault: Vault, citizen: bytes) -> None:
    key = put_person(vault, citizen, "Torben", {}, printed=Consent.YES)
    member = network_map(load_citizen(vault, citizen)).member(key)
    assert member
    vault.save(
        call_member(plan(vault, citizen), citizen=citizen, key=vault.new_id(), member=member, said_by=SaidBy.CITIZEN)
    )
    told = load_citizen(vault, citizen).citizen
    vault.save(show_sections(told, hidden=(), unconfirmed=False, along=(), left_out=[key]))
    assert content(vault, citizen).hard is None, "left out of Min plan"
    paper = booklet(vault, citizen)
    assert paper.content.hard
    assert [call.name for call in paper.content.hard.calls] == ["Torben"]
    assert paper.in_spite == ("Torben",)
