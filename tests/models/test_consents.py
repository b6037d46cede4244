"""Consents: in force or not, to whom, and together with what the people on the map have said."""

from datetime import date

import pytest

from app.commands.consents import change_consent, give_consent, withdraw_consent
from app.commands.network import ask_consent
from app.commands.undo import undo
from app.models.consents import Answer, Scope, answer_to, neighbours, permissions, recipients
from app.models.errors import UserError
from app.models.network import network_map
from app.models.record import CitizenRecord
from app.models.values import Consent, Nature
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.around import put_person
from tests.end2end.house import record

TODAY, LATER = date(2026, 3, 4), date(2026, 4, 1)


@pytest.fixture
def amina(vault: Vault) -> bytes:
    return record(vault)


def given(vault: Vault, citizen: bytes, whom: str = "Lægehuset", scope: Scope = Scope.PLAN) -> CitizenRecord:
    vault.save(give_consent(citizen=citizen, key=vault.new_id(), scope=scope, whom=whom, start=TODAY))
    return load_citizen(vault, citizen)


def test_a_consent_answers_for_its_scope_and_its_person_alone(vault: Vault, amina: bytes) -> None:
    found = given(vault, amina)
    assert answer_to(found, Scope.PLAN, " lægehuset ", TODAY) is Answer.YES
    assert answer_to(found, Scope.MAP, "Lægehuset", TODAY) is Answer.UNASKED
    assert answer_to(found, Scope.PLAN, "Jobcenteret", TODAY) is Answer.UNASKED
    assert answer_to(found, Scope.PLAN, "Lægehuset", date(2026, 3, 3)) is Answer.UNASKED
    assert recipients(found, Scope.PLAN, TODAY) == ("Lægehuset",)
    assert recipients(found, Scope.MAP, TODAY) == ()


def test_everything_covers_the_rest(vault: Vault, amina: bytes) -> None:
    found = given(vault, amina, scope=Scope.EVERYTHING)
    assert answer_to(found, Scope.MAP, "Lægehuset", TODAY) is Answer.YES


def test_withdrawn_it_holds_no_more_and_undo_puts_it_back(vault: Vault, amina: bytes) -> None:
    found = given(vault, amina)
    vault.save(withdraw_consent(permissions(found)[0], day=TODAY))
    found = load_citizen(vault, amina)
    assert answer_to(found, Scope.PLAN, "Lægehuset", TODAY) is Answer.WITHDRAWN
    assert recipients(found, Scope.PLAN, TODAY) == ()
    undo(vault, amina)
    assert answer_to(load_citizen(vault, amina), Scope.PLAN, "Lægehuset", TODAY) is Answer.YES


def test_a_new_yes_counts_after_one_that_was_withdrawn(vault: Vault, amina: bytes) -> None:
    found = given(vault, amina)
    vault.save(withdraw_consent(permissions(found)[0], day=TODAY))
    assert answer_to(given(vault, amina), Scope.PLAN, "Lægehuset", TODAY) is Answer.YES


def test_it_is_corrected_and_must_name_somebody(vault: Vault, amina: bytes) -> None:
    found = given(vault, amina)
    (consent,) = permissions(found)
    vault.save(change_consent(consent, scope=Scope.OTHER, whom="Jobcenteret", start=LATER, said="Svar fra sygehuset"))
    (consent,) = permissions(load_citizen(vault, amina))
    assert (consent.scope, consent.whom, consent.start) == (Scope.OTHER, "Jobcenteret", LATER)
    with pytest.raises(UserError, match="consent-whom"):
        give_consent(citizen=amina, key=vault.new_id(), scope=Scope.PLAN, whom=" ", start=TODAY)
    with pytest.raises(UserError, match="consent-what"):
        give_consent(citizen=amina, key=vault.new_id(), scope=Scope.OTHER, whom="Jobcenteret", start=TODAY)


def test_who_withdraws_wins_over_who_wrote_at_the_same_time(vault: Vault, amina: bytes) -> None:
    seen = permissions(given(vault, amina))[0]
    vault.save(withdraw_consent(seen, day=TODAY))
    vault.save(withdraw_consent(seen, day=date(2027, 1, 1)))
    found = load_citizen(vault, amina)
    assert permissions(found)[0].record["withdrawn"].conflict
    assert answer_to(found, Scope.PLAN, "Lægehuset", TODAY) is Answer.WITHDRAWN


def test_those_on_the_map_stand_in_the_same_list_and_places_are_not_asked(vault: Vault, amina: bytes) -> None:
    put_person(vault, amina, "Trine", printed=Consent.YES)
    put_person(vault, amina, "Bent")
    put_person(vault, amina, "Havnen", nature=Nature.PLACE)
    found = load_citizen(vault, amina)
    told = {each.member.name: dict(each.answers) for each in neighbours(found)}
    assert list(told) == ["Trine", "Bent"]
    assert told["Trine"] == {"on_map": None, "in_print": Consent.YES, "may_invite": None}
    trine = next(each for each in network_map(found).members if each.name == "Trine")
    vault.save(ask_consent(trine, name="in_print", answer=Consent.NO))
    (first, _) = neighbours(load_citizen(vault, amina))
    assert dict(first.answers)["in_print"] is Consent.NO
    assert first.asked_on == TODAY
