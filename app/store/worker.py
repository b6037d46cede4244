"""What a worker has chosen, from the worker's own stream."""

from dataclasses import dataclass

from app.models.history import RecordView, assemble
from app.store.reading import live_values
from app.store.vault import Vault

LOCK_MINUTES = 5


@dataclass(frozen=True)
class Choices:
    """Theme ("system", "light", "dark"), and how many minutes the window may lie untouched."""

    record: RecordView
    theme: str = "system"
    lock_minutes: int = LOCK_MINUTES


def choices(vault: Vault) -> Choices:
    """The worker's choices, or what holds until there are any."""
    worker = vault.me.worker
    found = assemble(worker, live_values(vault, worker, worker, "")).get(worker)
    if found is None:
        return Choices(RecordView("worker", worker, worker))
    minutes = found["lock_minutes"].value
    theme = found.text("theme")
    return Choices(
        found,
        theme if theme in ("light", "dark") else "system",
        minutes if isinstance(minutes, int) and 1 <= minutes <= 60 else LOCK_MINUTES,
    )
