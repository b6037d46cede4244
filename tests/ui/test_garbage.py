"""Garbage is found, in the window's thread, and Python does not look for it by itself."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QObject

from app.ui.garbage import Garbage


@pytest.fixture
def garbage() -> Iterator[Garbage]:
    parent = QObject()
    made = Garbage(parent)
    yield made
    gc.enable()
    gc.unfreeze()


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.held = self


def test_what_holds_itself_goes_when_enough_has_been_made(garbage: Garbage) -> None:
    assert not gc.isenabled()
    gone = ref(Ring())
    kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    assert gone() is not None
    garbage.look()
    assert gone() is None
    assert kept
