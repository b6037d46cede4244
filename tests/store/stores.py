"""Stores without a profile round them: quick to make, with a key that the test knows."""

from pathlib import Path
from random import Random

from app.models.moment import Moment
from app.store.open import make_store, open_store
from app.store.vault import Me, Vault

KEY = bytes(range(32))


def make(path: Path, seed: int = 1) -> None:
    """An empty store at `path`."""
    random = Random(seed)
    make_store(path, KEY, Me(random.randbytes(16), random.randbytes(16), "Signe Holm", "Bostøtte"), b"p" * 32)


def reopen(path: Path, seed: int = 2) -> Vault:
    """Open a store of `make` with a clock that ticks a second at every look."""
    random, ticks = Random(seed), iter(range(10**9))

    def clock() -> Moment:
        return Moment(1_772_625_420_000 + 1000 * next(ticks), 60)

    return open_store(path, KEY, clock, lambda: random.randbytes(16), _nothing)


def fresh(path: Path, seed: int = 1) -> Vault:
    """A new store, open."""
    make(path, seed)
    return reopen(path, seed + 1)


def _nothing() -> None:
    """There is no lock to let go of."""
