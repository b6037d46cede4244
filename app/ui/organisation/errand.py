"""What an administrator does that may need central: it goes in steps, and never beside an exchange."""

from collections.abc import Callable
from typing import TypeVar

from app.commands.shared_place import Where
from app.commands.steps import Steps
from app.models.errors import PejlemaerkeError
from app.store.vault import Vault
from app.ui.exchanging import Exchanging

T = TypeVar("T")


def carry_out(
    exchanging: Exchanging,
    steps_of: Callable[[Vault, Where | None], Steps[T]],
    done: Callable[[T], None],
    failed: Callable[[PejlemaerkeError], None],
) -> None:
    """Run these steps with the place that this computer exchanges with, and tell how it went."""
    found: list[T] = []
    place = exchanging.standing.place if exchanging.standing else None
    where = exchanging.where(place) if place is not None else None

    def begin(vault: Vault) -> Steps[None]:
        found.append((yield from steps_of(vault, where)))

    exchanging.first(begin, lambda: done(found[0]), failed)
