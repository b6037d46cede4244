"""What two write at once, over real stores and a real folder: nothing is lost, and one's own typing is no quarrel."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.commands.citizens import note_risk
from app.commands.goals import reword_goal, write_goal
from app.commands.meetings import plan_meeting
from app.commands.notes import reword_note, seal_meeting, write_note, write_professional_note
from app.commands.signing import my_identity, open_keys
from app.commands.undo import undo
from app.commands.writing import choose, remove, settle
from app.keys.bundle import open_bundle, read_sealed
from app.models.change import SaidBy
from app.models.errors import FormatError, UserError
from app.models.meeting import Meeting, meetings
from app.models.membership import Role
from app.models.record import Goal
from app.models.values import MeetingForm
from app.store.diary import disagreements
from app.store.doctor import examine
from app.store.logs import load_membership, load_organisation
from app.store.professional import load_professional
from app.store.reading import field_history, load_citizen, load_risk
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import Hands

BY = SaidBy.CITIZEN
GOAL, MEETING = b"g" * 16, b"m" * 16


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen with a goal and a meeting; Poul is in too."""
    key, signe = office.citizen("Signe", "Amina"), office.at["Signe"]
    signe.save(write_goal(citizen=key, key=GOAL, text="Jeg tager på havnen", said_by=BY, hope=None, details={}))
    starts = datetime(2026, 3, 3, 10)
    signe.save(plan_meeting(citizen=key, key=MEETING, form=MeetingForm.HOME, starts=starts, place="Hos Amina"))
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    return key


def goal(vault: Vault, citizen: bytes) -> Goal:
    found = load_citizen(vault, citizen).goal(GOAL)
    assert found is not None
    return found


def wordings(vault: Vault, citizen: bytes) -> set[str]:
    return {str(held.data) for held in goal(vault, citizen).words.live}


def reword(vault: Vault, citizen: bytes, text: str) -> None:
    vault.save(reword_goal(goal(vault, citizen).record, text=text, said_by=BY))


def meeting(vault: Vault, citizen: bytes) -> Meeting:
    return meetings(load_citizen(vault, citizen))[0]


def test_undo_of_my_rewording_after_a_colleagues_is_refused_and_theirs_stands(office: Office, amina: bytes) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    reword(signe, amina, "Jeg tager på havnen om søndagen")
    office.round()
    reword(poul, amina, "Jeg tager på havnen med Yusuf")
    office.round()
    with pytest.raises(UserError, match="undo-written-over"):
        undo(signe, amina)
    office.round()
    assert wordings(signe, amina) == wordings(poul, amina) == {"Jeg tager på havnen med Yusuf"}


def test_undo_of_my_rewording_beside_a_colleagues_is_refused_and_both_stand(office: Office, amina: bytes) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    reword(signe, amina, "Jeg går")
    reword(poul, amina, "Jeg cykler")
    office.round()
    with pytest.raises(UserError, match="undo-written-over"):
        undo(signe, amina)
    assert wordings(signe, amina) == wordings(poul, amina) == {"Jeg går", "Jeg cykler"}


@pytest.mark.parametrize("third", ["", "Jeg kører"])
def test_two_wordings_stand_until_one_or_a_third_is_chosen_and_the_others_stay_in_the_history(
    office: Office, amina: bytes, third: str
) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    reword(signe, amina, "Jeg går")
    reword(poul, amina, "Jeg cykler")
    office.round()
    for vault in (signe, poul):
        assert [(each.citizen, each.fields) for each in disagreements(vault)] == [(amina, 1)]
        who = {str(held.data): load_citizen(vault, amina).author(held) for held in goal(vault, amina).words.live}
        assert who == {"Jeg går": "Signe", "Jeg cykler": "Poul"}
    record = goal(signe, amina).record
    theirs = next(held for held in record["words"].live if held.data == "Jeg cykler")
    signe.save(choose(record, "words", third, BY) if third else settle(record, "words", theirs))
    office.round()
    chosen = third or "Jeg cykler"
    for vault in (signe, poul):
        assert wordings(vault, amina) == {chosen}
        assert not disagreements(vault)
        told = {str(held.data) for held in field_history(vault, amina, "goal", GOAL, "words")}
        assert told == {"Jeg tager på havnen", "Jeg går", "Jeg cykler", chosen}
    author = load_citizen(poul, amina).author(goal(poul, amina).words.live[0])
    assert author == ("Signe" if third else "Poul")


def test_chosen_differently_by_two_at_once_is_asked_again_and_nothing_is_lost(office: Office, amina: bytes) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    reword(signe, amina, "Jeg går")
    reword(poul, amina, "Jeg cykler")
    office.round()
    for vault, words in ((signe, "Jeg går"), (poul, "Jeg cykler")):
        record = goal(vault, amina).record
        vault.save(settle(record, "words", next(held for held in record["words"].live if held.data == words)))
    office.round()
    assert wordings(signe, amina) == wordings(poul, amina) == {"Jeg går", "Jeg cykler"}


def test_ones_own_typing_is_never_a_conflict(office: Office, amina: bytes) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    for number in range(4):
        reword(signe, amina, f"Jeg går {number} ture")
        office.sync("Signe")
        reword(signe, amina, f"Jeg går {number} lange ture")
        office.round("Poul", "Signe")
        assert not disagreements(signe)
        assert not disagreements(poul)
    assert wordings(poul, amina) == {"Jeg går 3 lange ture"}


def test_sealed_while_another_types_is_the_same_on_both_with_the_rest_as_additions(
    office: Office, amina: bytes
) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    mine, theirs, late = b"1" * 16, b"2" * 16, b"3" * 16
    signe.save(write_note(meeting(signe, amina), key=mine, text="Vi talte om havnen", said_by=BY))
    poul.save(write_note(meeting(poul, amina), key=theirs, text="Og om Yusuf", said_by=BY))
    office.round()
    poul_was_writing = next(note for note in meeting(poul, amina).notes if note.record.id == theirs)
    signe.save(seal_meeting(meeting(signe, amina), key=b"s" * 16))
    poul.save(reword_note(poul_was_writing, text="Og om Yusufs skole", said_by=BY))
    poul.save(write_note(meeting(poul, amina), key=late, text="Hun ringer i morgen", said_by=BY))
    office.round()
    for vault in (signe, poul):
        held = meeting(vault, amina)
        assert held.sealed
        assert {(note.record.text("text"), note.sealed) for note in held.notes} == {
            ("Vi talte om havnen", True), ("Og om Yusufs skole", False), ("Hun ringer i morgen", False),
        }  # fmt: skip
        assert {str(each.data) for each in field_history(vault, amina, "note", theirs, "text")} == {
            "Og om Yusuf", "Og om Yusufs skole",
        }  # fmt: skip


def test_deleted_on_one_while_another_worked_on_it_for_a_day(office: Office, amina: bytes, hands: Hands) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    signe.save(remove(goal(signe, amina).record))
    for number in range(20):
        reword(poul, amina, f"Jeg tager på havnen, {number}")
    office.round()
    for vault in (signe, poul):
        assert wordings(vault, amina) == {"Jeg tager på havnen, 19"}
        assert goal(vault, amina).record.survived
        assert examine(vault) == ()
    signe.save(remove(goal(signe, amina).record))
    office.round()
    assert load_citizen(poul, amina).goals == ()


def test_a_citizen_given_to_another_worker_keeps_the_old_workers_later_edits_out_and_says_so(
    office: Office, amina: bytes
) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    reword(poul, amina, "Jeg cykler")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.let_in("Signe", amina, "Mette", Role.COORDINATOR)
    office.sync("Signe")
    reword(poul, amina, "Skrevet bagefter")
    told = [notice for _ in range(3) for notice in office.sync("Poul").notices]
    office.round()
    assert "refused" in told
    for name in ("Signe", "Mette", "Lone"):
        assert wordings(office.at[name], amina) == {"Jeg cykler"}
    assert wordings(poul, amina) == {"Skrevet bagefter"}
    reword(signe, amina, "Jeg går")
    office.round()
    assert wordings(office.at["Mette"], amina) == {"Jeg går"}


def test_two_who_begin_the_professional_part_at_once_see_each_others_notes(office: Office, amina: bytes) -> None:
    signe, poul = office.at["Signe"], office.at["Poul"]
    for vault, text in ((signe, "Hund i haven"), (poul, "Vær altid to")):
        vault.save(note_risk(citizen=amina, professional=None, note=text, new_id=vault.new_id))
        begun = vault.professional_stream(amina)
        vault.save(write_professional_note(
            citizen=amina, professional=begun, key=vault.new_id(), meeting=MEETING, text=text, new_id=vault.new_id
        ))  # fmt: skip
    office.round()
    lone = office.at["Lone"]
    part = load_professional(lone, amina)
    assert {note.text("text") for note in part.notes(MEETING)} == {"Hund i haven", "Vær altid to"}
    assert set(load_risk(lone, amina).note.split("\n")) == {"Hund i haven", "Vær altid to"}
    notes = part.notes(MEETING)
    lone.save(seal_meeting(meeting(lone, amina), key=b"s" * 16, professional=notes, professional_key=b"t" * 16))
    sealed = load_professional(lone, amina)
    assert len(sealed.seals(MEETING)) == 2
    risk = load_risk(lone, amina)
    lone.save(note_risk(citizen=amina, professional=risk.stream, risks=risk.records, note="Hund", new_id=lone.new_id))
    assert load_risk(lone, amina).note == "Hund"


HIDDEN = "Han er bange for naboen", "Hunden bider"


def _all_bytes(vault: Vault) -> Iterator[bytes]:
    """Every value of every table, the index of words too; entries and what is held aside lie there as they are."""
    ask: Any = vault.connection.execute
    for (table,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in ask(f'SELECT * FROM "{table}"').fetchall():
            yield from (each.encode() if isinstance(each, str) else bytes(each) for each in row if not _number(each))


def _number(each: object) -> bool:
    return each is None or isinstance(each, int | float)


def _opened(vault: Vault, folder: Path) -> Iterator[bytes]:
    """Every bundle in the folder that this profile has a key to, unfolded; and how many it has none to, as an empty."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    for path in sorted(folder.rglob("bundles/*/*")):
        sealed = read_sealed(path.read_bytes())
        keys = open_keys(vault, me, load_membership(vault, sealed.stream, organisation))
        tried = [*keys.values(), *(bytes(row[0]) for row in vault.connection.execute("SELECT key FROM content_keys"))]
        opened = b""
        for key in tried:
            try:
                opened = b"".join(open_bundle(sealed, key).entries)
            except (FormatError, UserError):
                continue
        yield opened


def test_a_readers_disk_searched_with_his_own_keys_holds_no_professional_note(office: Office, amina: bytes) -> None:
    signe = office.at["Signe"]
    office.take_out("Signe", amina, "Poul")
    office.round()
    signe.save(write_professional_note(
        citizen=amina, professional=None, key=b"p" * 16, meeting=MEETING, text=HIDDEN[0], new_id=signe.new_id
    ))  # fmt: skip
    begun = signe.professional_stream(amina)
    signe.save(note_risk(citizen=amina, professional=begun, note=HIDDEN[1], new_id=signe.new_id))
    office.round()
    office.let_in("Signe", amina, "Poul", role=Role.READER)
    office.round()
    office.hope("Signe", amina, "Jeg vil have en kat")
    office.round()
    poul, lone = office.at["Poul"], office.at["Lone"]
    assert "Jeg vil have en kat" in office.hopes("Poul", amina)
    words = [each.encode() for each in HIDDEN]
    for name, allowed in (("Poul", False), ("Lone", True)):
        disk = b"\n".join(_all_bytes(office.at[name]))
        parts = list(_opened(office.at[name], office.folder))
        assert b"Jeg vil have en kat" in disk
        assert (b"" in parts) is not allowed
        assert all((word in disk or word in b"\n".join(parts)) is allowed for word in words)
    assert poul.professional_streams(amina) == ()
    assert load_risk(lone, amina).note == HIDDEN[1]
