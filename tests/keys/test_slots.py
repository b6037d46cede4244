"""Slots: one answer to everything that does not open."""

from collections.abc import Callable
from random import Random

import msgspec
import pytest

from app.keys.recovery_code import write_code
from app.keys.slots import (
    open_password,
    open_recovery,
    seal_password,
    seal_recovery,
)
from app.keys.wraps import FLOOR_ITERATIONS, FLOOR_MEMORY_KIB, Cost, PasswordSlot, RecoverySlot
from app.models.errors import UserError

KEY, PASSWORD, CODE = bytes(range(32)), "en god adgangskode", b"c" * 16
SLOT = seal_password(KEY, PASSWORD, "p1", Cost(), Random(1).randbytes)
PAPER = seal_recovery(KEY, CODE, "p1", Random(1).randbytes)


def test_the_right_password_and_the_right_code_open() -> None:
    assert open_password(SLOT, PASSWORD, "p1") == KEY
    assert open_recovery(PAPER, write_code(CODE), "p1") == KEY


def test_the_key_is_not_in_the_slot() -> None:
    whole = msgspec.msgpack.encode((SLOT, PAPER))
    assert KEY not in whole
    assert PASSWORD.encode() not in whole


def _flipped(raw: bytes, at: int = 0) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


def _changed(**fields: object) -> PasswordSlot:
    return msgspec.structs.replace(SLOT, **fields)


DAMAGED: dict[str, Callable[[], PasswordSlot]] = {
    "wrapped": lambda: _changed(wrapped=_flipped(SLOT.wrapped)),
    "tag": lambda: _changed(wrapped=_flipped(SLOT.wrapped, -1 % len(SLOT.wrapped))),
    "cut": lambda: _changed(wrapped=SLOT.wrapped[:20]),
    "empty": lambda: _changed(wrapped=b""),
    "nonce": lambda: _changed(nonce=_flipped(SLOT.nonce)),
    "nonce cut": lambda: _changed(nonce=b""),
    "salt": lambda: _changed(salt=_flipped(SLOT.salt)),
    "salt cut": lambda: _changed(salt=b""),
    "memory": lambda: _changed(cost=Cost(FLOOR_MEMORY_KIB + 8, FLOOR_ITERATIONS, 4)),
    "iterations": lambda: _changed(cost=Cost(FLOOR_MEMORY_KIB, FLOOR_ITERATIONS + 1, 4)),
    "lanes": lambda: _changed(cost=Cost(FLOOR_MEMORY_KIB, FLOOR_ITERATIONS, 3)),
    "no lanes": lambda: _changed(cost=Cost(FLOOR_MEMORY_KIB, FLOOR_ITERATIONS, 0)),
    "below the floor, memory": lambda: _changed(cost=Cost(8 * 1024)),
    "below the floor, iterations": lambda: _changed(cost=Cost(iterations=1)),
    "above the ceiling, memory": lambda: _changed(cost=Cost(2**40)),
    "above the ceiling, iterations": lambda: _changed(cost=Cost(iterations=2**31)),
    "negative": lambda: _changed(cost=Cost(-1, -1, -1)),
}


@pytest.mark.parametrize("damage", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_changed_slot_answers_as_a_wrong_password_does(damage: Callable[[], PasswordSlot]) -> None:
    answers = []
    for slot, password in ((SLOT, "en anden adgangskode"), (damage(), PASSWORD)):
        with pytest.raises(UserError) as said:
            open_password(slot, password, "p1")
        answers.append((said.value.code, said.value.details))
        assert said.value.__cause__ is None
    assert answers[0] == answers[1] == ("password-wrong", {})


def test_a_slot_moved_to_another_profile_opens_nothing() -> None:
    with pytest.raises(UserError, match="password-wrong"):
        open_password(SLOT, PASSWORD, "p2")
    with pytest.raises(UserError, match="code-wrong"):
        open_recovery(PAPER, write_code(CODE), "p2")


def test_a_slot_made_with_too_little_work_is_not_opened_even_when_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as lowered:
        lowered.setattr("app.keys.slots.FLOOR_MEMORY_KIB", 1024)
        weak = seal_password(KEY, PASSWORD, "p1", Cost(1024), Random(1).randbytes)
        assert open_password(weak, PASSWORD, "p1") == KEY
    with pytest.raises(UserError, match="password-wrong"):
        open_password(weak, PASSWORD, "p1")
    with pytest.raises(ValueError, match="cost"):
        seal_password(KEY, PASSWORD, "p1", Cost(1024), Random(1).randbytes)


@pytest.mark.parametrize(
    "slot",
    [
        RecoverySlot(PAPER.nonce, _flipped(PAPER.wrapped)),
        RecoverySlot(_flipped(PAPER.nonce), PAPER.wrapped),
        RecoverySlot(b"", PAPER.wrapped),
        RecoverySlot(PAPER.nonce, b""),
    ],
)
def test_a_damaged_paper_slot_answers_as_another_code_does(slot: RecoverySlot) -> None:
    for each, code in ((slot, CODE), (PAPER, b"d" * 16)):
        with pytest.raises(UserError) as said:
            open_recovery(each, write_code(code), "p1")
        assert (said.value.code, said.value.details) == ("code-wrong", {})


@pytest.mark.parametrize("password", ["", "kort", "ni tegn 9"])
def test_a_short_password_is_refused(password: str) -> None:
    with pytest.raises(UserError, match="password-short"):
        seal_password(KEY, password, "p1", Cost(), Random(1).randbytes)
