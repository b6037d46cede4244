"""The same citizen made twice: two laptops, one folder, and the two shown as one."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.commands.administering import erase
from app.commands.agreements import agree
from app.commands.citizens import edit_citizen, note_risk
from app.commands.colleagues import sharing_of
from app.commands.goals import write_goal, write_step
from app.commands.meetings import plan_meeting
from app.commands.network import put_on_map
from app.commands.notes import write_note
from app.commands.one_citizen import say_same, say_two
from app.commands.organisation import make_team
from app.commands.sharing import let_in, members, take_out
from app.commands.undo import redo, undo
from app.commands.writing import settle
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.map_places import Place
from app.models.meeting import meetings
from app.models.membership import Role
from app.models.network import network_map
from app.models.values import MeetingForm, Ring
from app.models.who_sees import What
from app.store.day import read_day
from app.store.diary import disagreements
from app.store.doctor import examine
from app.store.drafts import Draft, drafts, keep_draft
from app.store.erasing import erased_streams
from app.store.map_history import load_map_history
from app.store.reading import caseload, find_citizen, load_citizen, load_people, load_risk, noted
from app.store.same_person import answered
from app.store.search import search
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import Hands

CPR = "0102801234"
BY = SaidBy.CITIZEN


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def twice(office: Office) -> tuple[bytes, bytes]:
    """Signe and Poul have each begun a record for Amina; Lone leads both their teams and reads both."""
    signes, pouls = office.citizen("Signe", "Amina"), office.citizen("Poul", "Amina Y.")
    for name, key, phone in (("Signe", signes, "11 11 11 11"), ("Poul", pouls, "22 22 22 22")):
        told = {"full_name": "Amina Yassin", "cpr": CPR, "phone": phone, "called": "Amina"}
        vault = office.at[name]
        vault.save(edit_citizen(load_citizen(vault, key).citizen, fields=told))
    office.hope("Signe", signes, "Jeg vil ned på havnen")
    office.hope("Poul", pouls, "Jeg vil have en kat")
    office.round()
    return signes, pouls


def same(vault: Vault, one: bytes, other: bytes) -> None:
    vault.save(say_same(one, other, told=answered(vault)))


def two(vault: Vault, one: bytes, other: bytes) -> None:
    vault.save(say_two(one, [other], told=answered(vault)))


def meeting(vault: Vault, citizen: bytes, place: str, hour: int) -> bytes:
    key = vault.new_id()
    starts = datetime(2026, 3, 3, hour)
    vault.save(plan_meeting(citizen=citizen, key=key, form=MeetingForm.HOME, starts=starts, place=place))
    return key


def test_the_two_are_one_row_one_page_and_one_place_to_search(office: Office, twice: tuple[bytes, bytes]) -> None:
    lone, (signes, pouls) = office.at["Lone"], twice
    assert len(caseload(lone)) == 2
    same(lone, pouls, signes)
    (row,) = caseload(lone)
    assert row.citizen == signes  # begun first
    assert {find_citizen(lone, "Amina Yassin"), find_citizen(lone, pouls.hex())} == {signes}
    wanted = {"Jeg vil ned på havnen", "Jeg vil have en kat"}
    for key in twice:
        assert office.hopes("Lone", key) == wanted
        assert load_citizen(lone, key).id == signes
    assert [(hit.citizen, hit.called) for hit in search(lone, "kat")] == [(signes, "Amina")]
    assert [each.id for each in load_people(lone)] == [signes]
    assert {each.author for each in noted(lone, signes, limit=50)} == {"Signe", "Poul", "Lone"}
    assert examine(lone) == ()


def test_meetings_map_and_the_day_are_those_of_both(office: Office, twice: tuple[bytes, bytes]) -> None:
    signe, poul, (signes, pouls) = office.at["Signe"], office.at["Poul"], twice
    meeting(signe, signes, "Caféen", 9)
    held = meeting(poul, pouls, "Hos Amina", 11)
    poul.save(agree(citizen=pouls, key=poul.new_id(), what="Ringe", who="Poul", by=date(2026, 3, 1), meeting=held))
    poul.save(note_risk(citizen=pouls, professional=None, note="Hund", new_id=poul.new_id))
    for vault, citizen, name in ((signe, signes, "Yusuf"), (poul, pouls, "Fatma")):
        place = Place("family", Ring.NEAR, (500, 500))
        vault.save(put_on_map(citizen=citizen, key=vault.new_id(), name=name, place=place))
    office.round()
    lone = office.at["Lone"]
    same(lone, signes, pouls)
    day = read_day(lone, datetime(2026, 3, 3, 8))
    assert [(visit.key, visit.called, visit.risk, visit.citizen.text("cpr")) for visit in day.visits] == [
        (signes, "Amina", "Hund", CPR)
    ] * 2
    record = load_citizen(lone, signes)
    assert [each.record.text("place") for each in meetings(record)] == ["Caféen", "Hos Amina"]
    assert {each.name for each in network_map(record).members} == {"Yusuf", "Fatma"}
    history = load_map_history(lone, pouls)
    assert {each.name for each in history.on(history.days[-1]).members} == {"Yusuf", "Fatma"}
    assert load_risk(lone, signes).note == "Hund"
    assert examine(lone) == ()


def test_what_belongs_to_something_stays_with_it_and_new_things_go_to_one(
    office: Office, twice: tuple[bytes, bytes]
) -> None:
    poul, lone, (signes, pouls) = office.at["Poul"], office.at["Lone"], twice
    held = meeting(poul, pouls, "Hos Amina", 11)
    office.round()
    same(lone, signes, pouls)
    record = load_citizen(lone, signes)
    (found,) = meetings(record)
    lone.save(write_note(found, key=lone.new_id(), text="Vi talte om katten", said_by=BY))
    goal = lone.new_id()
    lone.save(write_goal(citizen=record.id, key=goal, text="Jeg får en kat", said_by=BY, hope=None, details={}))
    lone.save(write_step(citizen=record.id, key=lone.new_id(), goal=goal, text="Ringe", said_by=BY))
    two(lone, signes, pouls)
    (apart,) = meetings(load_citizen(lone, pouls))
    assert (apart.record.id, [note.record.text("text") for note in apart.notes]) == (held, ["Vi talte om katten"])
    assert [each.words.text for each in load_citizen(lone, signes).goals] == ["Jeg får en kat"]
    assert load_citizen(lone, pouls).goals == ()
    assert examine(lone) == ()


def test_what_is_known_of_the_citizen_is_asked_of_where_it_differs_and_written_in_both(
    office: Office, twice: tuple[bytes, bytes]
) -> None:
    lone, (signes, pouls) = office.at["Lone"], twice
    same(lone, signes, pouls)
    record = load_citizen(lone, signes)
    assert [(view.id, name) for view, name in record.conflicts] == [(signes, "phone")]
    assert [(each.citizen, each.fields) for each in disagreements(lone)] == [(signes, 1)]
    held = next(held for held in record.citizen["phone"].live if held.data == "22 22 22 22")
    lone.save(settle(record.citizen, "phone", held))
    office.round()
    assert not load_citizen(lone, signes).conflicts
    assert not disagreements(lone)
    assert load_citizen(office.at["Signe"], signes).citizen.text("phone") == "22 22 22 22"
    undo(lone, signes)
    assert [name for _, name in load_citizen(lone, signes).conflicts] == ["phone"]
    lone.save(edit_citizen(load_citizen(lone, signes).citizen, fields={"phone": "33 33 33 33"}))
    office.round()
    for name, key in (("Signe", signes), ("Poul", pouls), ("Lone", pouls)):
        citizen = load_citizen(office.at[name], key).citizen
        assert (citizen.text("phone"), citizen["phone"].conflict, citizen["phone"].waiting) == (
            "33 33 33 33", False, False,
        )  # fmt: skip


def test_whoever_can_read_only_one_sees_only_that(office: Office, twice: tuple[bytes, bytes]) -> None:
    signes, pouls = twice
    same(office.at["Lone"], signes, pouls)
    office.round()
    assert office.hopes("Signe", signes) == {"Jeg vil ned på havnen"}
    assert office.hopes("Poul", pouls) == {"Jeg vil have en kat"}
    assert load_citizen(office.at["Poul"], pouls).id == pouls
    office.let_in("Lone", signes, "Poul")
    office.round()
    assert office.hopes("Poul", pouls) == {"Jeg vil ned på havnen", "Jeg vil have en kat"}
    assert len(caseload(office.at["Poul"])) == 1
    assert examine(office.at["Poul"]) == ()


def test_an_outsider_cannot_draw_a_citizen_into_a_stream_of_his_own(office: Office, hands: Hands) -> None:
    amina, trap = office.citizen("Signe", "Amina"), office.citizen("Poul", "Fælde")
    office.round()
    office.at["Poul"].save(say_same(trap, amina, told={}))  # Poul may write in the one and not in the other
    office.round()
    lone = office.at["Lone"]
    assert {row.called for row in caseload(lone)} == {"Amina", "Fælde"}
    assert load_citizen(lone, amina).streams == (amina,)


def test_a_reader_of_one_of_them_cannot_say_it(office: Office, twice: tuple[bytes, bytes]) -> None:
    signes, pouls = twice
    office.let_in("Signe", signes, "Poul", role=Role.READER)
    office.round()
    same(office.at["Poul"], pouls, signes)
    office.round()
    assert len(caseload(office.at["Lone"])) == 2


def test_fortryd_and_gentag_and_to_forskellige(office: Office, twice: tuple[bytes, bytes]) -> None:
    lone, (signes, pouls) = office.at["Lone"], twice
    same(lone, signes, pouls)
    for shown in (signes, pouls, signes):
        undo(lone, signes)
        assert [load_citizen(lone, key).streams for key in twice] == [(signes,), (pouls,)]
        assert len(caseload(lone)) == 2
        redo(lone, shown)
        assert load_citizen(lone, pouls).streams == (signes, pouls)
    two(lone, signes, pouls)
    assert [row.last_contact is not None for row in caseload(lone)] == [True, True]
    office.round()
    assert examine(lone) == ()
    same(lone, signes, pouls)
    assert len(caseload(lone)) == 1
    with pytest.raises(UserError, match="same-itself"):
        same(lone, signes, signes)


def test_said_by_two_at_once_all_laptops_agree(office: Office, twice: tuple[bytes, bytes]) -> None:
    signes, pouls = twice
    for by, key, who in (("Signe", signes, "Poul"), ("Poul", pouls, "Signe")):
        office.let_in(by, key, who)
    office.round()
    same(office.at["Signe"], signes, pouls)
    two(office.at["Poul"], signes, pouls)
    office.round()
    assert [len(caseload(office.at[name])) for name in ("Signe", "Poul", "Lone")] == [2, 2, 2]
    same(office.at["Signe"], signes, pouls)
    office.round()
    assert [len(caseload(office.at[name])) for name in ("Signe", "Poul", "Lone")] == [1, 1, 1]
    assert {load_citizen(office.at[name], pouls).id for name in ("Signe", "Poul", "Lone")} == {signes}
    assert all(examine(office.at[name]) == () for name in ("Signe", "Poul", "Lone"))


def test_whoever_is_taken_out_of_the_one_that_is_shown_is_out_of_both(
    office: Office, twice: tuple[bytes, bytes]
) -> None:
    lone, (signes, pouls) = office.at["Lone"], twice
    same(lone, signes, pouls)
    office.let_in("Lone", signes, "Mette")
    office.round()
    assert office.hopes("Mette", signes) == {"Jeg vil ned på havnen", "Jeg vil have en kat"}
    office.take_out("Lone", signes, "Mette")
    office.round()
    for key in twice:
        office.hope("Lone", key, "Det er nyt")
    office.round()
    assert all("Det er nyt" not in office.hopes("Mette", key) for key in twice)


def test_a_draft_in_either_is_found(office: Office, twice: tuple[bytes, bytes], hands: Hands) -> None:
    lone, (signes, pouls) = office.at["Lone"], twice
    keep_draft(lone, Draft(pouls, "hope", b"k" * 16, "words", "Halvt", (), {}, hands.clock()))
    same(lone, signes, pouls)
    (thought,) = [each for each in read_day(lone, datetime(2026, 3, 3, 8)).thoughts if each.concern == "draft"]
    assert (thought.citizen, thought.called, len(drafts(lone, pouls))) == (signes, "Amina", 1)


def test_who_sees_a_citizen_that_was_made_twice_is_told_of_both_streams(
    office: Office, twice: tuple[bytes, bytes]
) -> None:
    lone, (signes, pouls) = office.at["Lone"], twice
    same(lone, signes, pouls)
    assert {each.stream for each in members(lone, citizen=signes)} == set(twice)
    found = sharing_of(lone, signes).seen_by
    assert found is not None
    assert [each.name for each in found.people] == ["Poul", "Signe", "Lone"]
    assert [(deed.what, deed.by) for deed in found.deeds] == [(What.BEGAN, "Poul"), (What.BEGAN, "Signe")]
    office.let_in("Lone", signes, "Mette")
    found = sharing_of(lone, signes).seen_by
    assert found is not None
    assert [(deed.what, deed.by, deed.about) for deed in found.deeds[:2]] == [
        (What.LET_IN, "Lone", "Mette"), (What.BEGAN, "Poul", ""),
    ]  # fmt: skip


def test_whoever_is_taken_out_of_what_one_decides_stays_in_the_rest_and_it_is_said(office: Office) -> None:
    citizen = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", citizen, "Poul")
    office.let_in("Signe", citizen, "Mette")
    office.round()
    poul = office.at["Poul"]
    poul.save(note_risk(citizen=citizen, professional=None, note="Ring først", new_id=poul.new_id))
    make_team(office.at["Mette"], name="Syd", leader=office.id("Poul"), members=[])
    office.round()
    for name in ("Mette", "Signe"):
        let_in(
            poul, citizen=citizen, worker=office.id(name), role=Role.MEMBER, until=None, random=office.random,
            parts=frozenset(("professional",)),
        )  # fmt: skip
    office.round()
    left = take_out(office.at["Signe"], citizen=citizen, worker=office.id("Mette"), random=office.random)
    assert left == {"professional"}
    there = {each.purpose: each for each in members(office.at["Signe"], citizen=citizen)}
    assert office.id("Mette") not in there["shared"].readers
    assert office.id("Mette") in there["professional"].readers
    with pytest.raises(UserError, match="coordinator-only"):
        take_out(office.at["Signe"], citizen=citizen, worker=office.id("Mette"), random=office.random)


def test_who_is_erased_and_was_made_twice_goes_from_both(office: Office, twice: tuple[bytes, bytes]) -> None:
    """The administrator reads the shared parts; the professional one is known by its log alone."""
    (signes, pouls), signe = twice, office.at["Signe"]
    signe.save(note_risk(citizen=signes, professional=None, note="Ring først", new_id=signe.new_id))
    part = signe.professional_stream(signes)
    office.round()
    same(office.at["Lone"], signes, pouls)
    office.let_in("Lone", signes, "Mette", Role.READER)
    office.round()
    assert office.sees("Mette") == {"Amina"}
    erase(office.at["Mette"], citizen=pouls)
    office.round()
    for name, vault in office.at.items():
        assert office.sees(name) == set()
        assert erased_streams(vault) == {signes, pouls, part}
        assert examine(vault) == ()
