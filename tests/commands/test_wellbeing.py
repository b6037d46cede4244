"""Når det er svært in a real vault: whose words, the citizen's yes, the order, and who may stand on paper."""

from datetime import date

import pytest

from app.commands.citizens import new_citizen
from app.commands.network import ask_consent, put_on_map, rename_member
from app.commands.undo import undo
from app.commands.wellbeing import ask_to_print, call_member, confirm_line, move_line, reword_line, write_line
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.map_places import Place
from app.models.network import Member, network_map
from app.models.values import Consent, Ring
from app.models.wellbeing import Line, Part, Wellbeing, wellbeing
from app.store.reading import field_history, load_citizen
from app.store.search import search
from app.store.vault import Vault

DAY = date(2026, 3, 4)
FRIENDS = Place("friends", Ring.MIDDLE, (500, 500))


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, with Trine on her map."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(put_on_map(citizen=key, key=b"t" * 16, name="Trine", place=FRIENDS))
    return key


def _plan(vault: Vault, citizen: bytes) -> Wellbeing:
    return wellbeing(load_citizen(vault, citizen))


def _write(vault: Vault, citizen: bytes, text: str, part: Part = Part.HELPS, said_by: SaidBy = SaidBy.CITIZEN) -> Line:
    key = vault.new_id()
    vault.save(write_line(_plan(vault, citizen), citizen=citizen, key=key, part=part, text=text, said_by=said_by))
    return _plan(vault, citizen).by_id[key]


def _words(vault: Vault, citizen: bytes, part: Part = Part.HELPS) -> list[str]:
    return [line.words for line in _plan(vault, citizen).of(part)]


def _trine(vault: Vault, citizen: bytes) -> Member:
    found = network_map(load_citizen(vault, citizen)).member(b"t" * 16)
    assert found
    return found


def _call_trine(vault: Vault, citizen: bytes) -> None:
    trine, key = _trine(vault, citizen), vault.new_id()
    vault.save(call_member(_plan(vault, citizen), citizen=citizen, key=key, member=trine, said_by=SaidBy.CITIZEN))


def test_words_of_another_wait_for_the_citizens_yes_and_stay_off_paper(vault: Vault, citizen: bytes) -> None:
    assert not _write(vault, citizen, "En tur på havnen").proposed
    proposed = _write(vault, citizen, "Ring i god tid", said_by=SaidBy.WORKER)
    assert proposed.proposed
    assert not proposed.may_print
    vault.save(confirm_line(proposed.record, day=DAY))
    confirmed = _plan(vault, citizen).by_id[proposed.record.id]
    assert (confirmed.proposed, confirmed.may_print, confirmed.confirmed_on) == (False, True, DAY)
    vault.save(reword_line(confirmed.record, text="Ring i meget god tid", said_by=SaidBy.WORKER))
    assert [line.words for line in _plan(vault, citizen).waiting] == ["Ring i meget god tid"]


def test_a_number_alone_takes_nobodys_yes_back(vault: Vault, citizen: bytes) -> None:
    line = _write(vault, citizen, "Lægen", Part.CALL, SaidBy.WORKER)
    vault.save(confirm_line(line.record, day=DAY))
    line = _plan(vault, citizen).by_id[line.record.id]
    vault.save(reword_line(line.record, text="Lægen", said_by=SaidBy.WORKER, phone="11 22 33 44"))
    line = _plan(vault, citizen).by_id[line.record.id]
    assert (line.confirmed, line.phone) == (True, "11 22 33 44")


def test_earlier_words_stay_and_undo_brings_them_back(vault: Vault, citizen: bytes) -> None:
    line = _write(vault, citizen, "Musik")
    vault.save(reword_line(line.record, text="Høj musik", said_by=SaidBy.CITIZEN))
    told = field_history(vault, citizen, "wellbeing", line.record.id, "text")
    assert [held.data for held in told] == ["Musik", "Høj musik"]
    undo(vault, citizen)
    assert _words(vault, citizen) == ["Musik"]
    vault.save(remove(_plan(vault, citizen).by_id[line.record.id].record))
    assert _words(vault, citizen) == []
    undo(vault, citizen)
    assert _words(vault, citizen) == ["Musik"]


def test_two_who_write_the_same_line_offline_both_stand(vault: Vault, citizen: bytes) -> None:
    line = _write(vault, citizen, "Musik")
    vault.save(reword_line(line.record, text="Høj musik", said_by=SaidBy.CITIZEN))
    vault.save(reword_line(line.record, text="Stille musik", said_by=SaidBy.CITIZEN))
    record = load_citizen(vault, citizen)
    assert [(view.id, name) for view, name in record.conflicts] == [(line.record.id, "text")]


def test_lines_are_moved_and_come_back_with_one_undo(vault: Vault, citizen: bytes) -> None:
    for text in ("en", "to", "tre"):
        _write(vault, citizen, text)
    plan = _plan(vault, citizen)
    vault.save(move_line(plan, line=plan.of(Part.HELPS)[2], to=0))
    assert _words(vault, citizen) == ["tre", "en", "to"]
    plan = _plan(vault, citizen)
    vault.save(move_line(plan, line=plan.of(Part.HELPS)[0], to=1))
    assert _words(vault, citizen) == ["en", "tre", "to"]
    undo(vault, citizen)
    assert _words(vault, citizen) == ["tre", "en", "to"]


def test_a_line_can_be_moved_for_ever(vault: Vault, citizen: bytes) -> None:
    for text in ("en", "to", "tre"):
        _write(vault, citizen, text)
    for _ in range(50):
        plan = _plan(vault, citizen)
        last = plan.of(Part.HELPS)[2]
        vault.save(move_line(plan, line=last, to=1))
        assert _plan(vault, citizen).of(Part.HELPS)[1].record.id == last.record.id


def test_two_who_move_the_same_line_offline_ask_nobody(vault: Vault, citizen: bytes) -> None:
    for text in ("en", "to", "tre"):
        _write(vault, citizen, text)
    plan = _plan(vault, citizen)
    vault.save(move_line(plan, line=plan.of(Part.HELPS)[2], to=0))
    vault.save(move_line(plan, line=plan.of(Part.HELPS)[2], to=1))
    assert load_citizen(vault, citizen).conflicts == ()
    assert sorted(_words(vault, citizen)) == ["en", "to", "tre"]


def test_somebody_on_the_map_is_named_as_there_and_printed_only_with_a_yes(vault: Vault, citizen: bytes) -> None:
    _call_trine(vault, citizen)
    _call_trine(vault, citizen)
    (line,) = _plan(vault, citizen).of(Part.CALL)
    assert not line.may_print
    with pytest.raises(UserError, match="consent-on-map"):
        ask_to_print(line, answer=Consent.YES)
    vault.save(rename_member(_trine(vault, citizen), name="Trine V.", said_by=SaidBy.CITIZEN))
    vault.save(ask_consent(_trine(vault, citizen), name="in_print", answer=Consent.YES))
    (line,) = _plan(vault, citizen).of(Part.CALL)
    assert (line.words, line.may_print) == ("Trine V.", True)
    vault.save(remove(_trine(vault, citizen).record))
    (line,) = _plan(vault, citizen).of(Part.CALL)
    assert (line.words, line.may_print) == ("Trine", False)


def test_somebody_typed_who_is_on_the_map_keeps_the_answer_given_there(vault: Vault, citizen: bytes) -> None:
    _write(vault, citizen, "trine", Part.CALL)
    assert not _plan(vault, citizen).of(Part.CALL)[0].may_print
    vault.save(ask_consent(_trine(vault, citizen), name="in_print", answer=Consent.YES))
    assert _plan(vault, citizen).of(Part.CALL)[0].may_print


def test_somebody_typed_who_is_nowhere_else_is_asked_here(vault: Vault, citizen: bytes) -> None:
    line = _write(vault, citizen, "Vagttelefonen", Part.CALL)
    assert not line.may_print
    vault.save(ask_to_print(line, answer=Consent.YES))
    assert _plan(vault, citizen).of(Part.CALL)[0].may_print


def test_the_words_are_found(vault: Vault, citizen: bytes) -> None:
    _write(vault, citizen, "Kolde fødder i sneen")
    assert [hit.kind for hit in search(vault, "sneen")] == ["wellbeing"]
