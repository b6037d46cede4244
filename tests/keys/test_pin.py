"""The PIN's check value: only the right one passes, and it tells nothing of it."""

from random import Random

import pytest

from app.keys.pin import check_pin, seal_pin
from app.models.errors import UserError

RANDOM = Random(3).randbytes


def test_only_the_right_one_passes() -> None:
    kept = seal_pin("2580", RANDOM)
    check_pin(kept, "2580")
    for wrong in ("2581", "258", "25800", "", "２５８０"):
        with pytest.raises(UserError) as told:
            check_pin(kept, wrong)
        assert told.value.code == "pin-wrong"


def test_the_same_pin_is_never_kept_the_same_way() -> None:
    assert b"2580" not in seal_pin("2580", RANDOM)
    assert seal_pin("2580", RANDOM) != seal_pin("2580", RANDOM)


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 34", "１２３４", "-123"])
def test_four_to_eight_digits(pin: str) -> None:
    with pytest.raises(UserError) as told:
        seal_pin(pin, RANDOM)
    assert told.value.code == "pin-unfit"
