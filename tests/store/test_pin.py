"""The PIN in the vault."""

from random import Random

import pytest

from app.models.errors import UserError
from app.store.pin import choose_pin, drop_pin, has_pin, try_pin
from app.store.vault import Vault

RANDOM = Random(3).randbytes


def test_chosen_changed_and_dropped(vault: Vault) -> None:
    assert not has_pin(vault)
    with pytest.raises(UserError):
        try_pin(vault, "2580")
    choose_pin(vault, "2580", RANDOM)
    try_pin(vault, "2580")
    choose_pin(vault, "13579", RANDOM)
    try_pin(vault, "13579")
    with pytest.raises(UserError):
        try_pin(vault, "2580")
    drop_pin(vault)
    assert not has_pin(vault)


def test_an_unfit_one_leaves_the_old(vault: Vault) -> None:
    choose_pin(vault, "2580", RANDOM)
    with pytest.raises(UserError):
        choose_pin(vault, "12", RANDOM)
    try_pin(vault, "2580")
