"""Agreed plans: each keeps the number that stands on its paper."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.exchange import export_citizens, import_citizens
from app.commands.hopes import write_hope
from app.commands.plans import agree_plan, plan_content
from app.commands.writing import new_record, put, saved
from app.models.change import SaidBy
from app.models.record import CitizenRecord
from app.store.instruments import Instruments
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.plan.earlier_plans import EarlierPlans


def _agree(vault: Vault, citizen: bytes) -> None:
    content = plan_content(load_citizen(vault, citizen), day=vault.clock().day, instruments=Instruments(), sectors=())
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=content))


@pytest.fixture
def both(make_vault: Callable[..., Vault]) -> tuple[Vault, bytes]:
    """Agreed once together, and then on two devices without knowing of each other."""
    signe, jonas = make_vault(), make_vault("Jonas Friis")
    citizen, save = new_citizen(fields={"called": "Amina"}, new_id=signe.new_id)
    signe.save(save)
    signe.save(write_hope(citizen=citizen, key=signe.new_id(), text="Havnen", said_by=SaidBy.CITIZEN))
    _agree(signe, citizen)
    import_citizens(jonas, export_citizens(signe, [citizen]))
    _agree(signe, citizen)
    _agree(jonas, citizen)
    import_citizens(signe, export_citizens(jonas, [citizen]))
    return signe, citizen


def _numbers(record: CitizenRecord) -> list[int]:
    return [plan.number for plan in record.plans]


def test_the_number_is_the_printed_one_and_the_next_is_after_the_highest(both: tuple[Vault, bytes]) -> None:
    vault, citizen = both
    assert _numbers(load_citizen(vault, citizen)) == [1, 2, 2]
    _agree(vault, citizen)
    assert _numbers(load_citizen(vault, citizen)) == [1, 2, 2, 3]


@pytest.mark.parametrize("content", [7, {}, {"version": "syv"}, {"version": True}, {"version": -4}])
def test_a_plan_that_cannot_be_read_is_numbered_by_its_place(both: tuple[Vault, bytes], content: object) -> None:
    vault, citizen = both
    plan = new_record("plan_version", citizen, vault.new_id())
    vault.save(saved(plan, put(plan, "content", content, SaidBy.TOGETHER)))
    assert _numbers(load_citizen(vault, citizen)) == [1, 2, 2, 4]


def test_two_of_the_same_number_are_told_apart_by_the_hour(both: tuple[Vault, bytes], qtbot: QtBot) -> None:
    vault, citizen = both
    listed = EarlierPlans()
    qtbot.addWidget(listed)
    record = load_citizen(vault, citizen)
    listed.show_record(record)
    hours = [f"{plan.at.local.hour}:{plan.at.local.minute:02}" for plan in reversed(record.plans)]
    assert [button.label() for button in listed.buttons] == [
        f"2. udgave, 4. marts 2026 kl. {hours[0]}",
        f"2. udgave, 4. marts 2026 kl. {hours[1]}",
        "1. udgave, 4. marts 2026",
    ]
