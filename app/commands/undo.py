"""Fortryd and Gentag."""

from collections.abc import Collection

from app.models.errors import UserError
from app.models.save import Save
from app.models.undo import Saved, inverse
from app.store.reading import find_value, live_values, undo_stacks
from app.store.turned import stacks_among
from app.store.vault import Vault, Written


def undo(vault: Vault, citizen: bytes) -> Written:
    """Take back the last save made here for this citizen.

    Raises UserError `undo-nothing`, or `undo-written-over` where a colleague has written since.
    """
    return _take(vault, undo_stacks(vault, citizen).undo)


def redo(vault: Vault, citizen: bytes) -> Written:
    """Put back what undo took. UserError `undo-nothing`, `undo-written-over`."""
    return _take(vault, undo_stacks(vault, citizen).redo)


def undo_among(vault: Vault, saves: Collection[bytes]) -> Written:
    """Take back the last of these saves. UserError `undo-nothing`, `undo-written-over`."""
    return _take(vault, stacks_among(vault, saves).undo)


def _take(vault: Vault, stack: tuple[Saved, ...]) -> Written:
    if not stack:
        raise UserError("undo-nothing")
    last = stack[-1]
    parts = inverse(
        last,
        lambda stream, record, name: live_values(vault, stream, record, name),
        lambda key: find_value(vault, key),
    )
    return vault.save(Save({stream: changes for stream, changes in parts.items() if changes}, undoes=last.save))
