"""What a worker has chosen, from the worker's own stream."""

from dataclasses import dataclass

from app.models.history import RecordView, assemble
from app.store.held import held_values
from app.store.reading import live_values
from app.store.vault import Vault

LOCK_MINUTES = 5
THEMES = ("system", "light", "dark", "strong-light", "strong-dark")
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent."""


@dataclass(frozen=True)
class Choices:
    """One of THEMES and of TEXT_SIZES, and how many minutes the window may lie untouched.

    `star` is the instrument that is shown first under Stjerne, `language` the window's ("da" or "en").
    """

    record: RecordView
    theme: str = "system"
    lock_minutes: int = LOCK_MINUTES
    star: str = ""
    text_size: int = 100
    language: str = "da"


def choices(vault: Vault) -> Choices:
    """The worker's choices, or what holds until there are any."""
    worker = vault.me.worker
    found = assemble(worker, live_values(vault, worker, worker, "")).get(worker)
    if found is None:
        return Choices(RecordView("worker", worker, worker))
    minutes = found["lock_minutes"].value
    theme, size = found.text("theme"), found["text_size"].value
    return Choices(
        found,
        theme if theme in THEMES else "system",
        minutes if isinstance(minutes, int) and 1 <= minutes <= 60 else LOCK_MINUTES,
        found.text("star"),
        size if isinstance(size, int) and size in TEXT_SIZES else 100,
        "en" if found.text("interface") == "en" else "da",
    )


@dataclass(frozen=True)
class QuickTexts:
    """The worker's own quick texts by name, and whether the worker's stream has been begun."""

    worker: bytes
    begun: bool = False
    texts: tuple[RecordView, ...] = ()

    def named(self, name: str) -> str:
        """The text that a name stands for, or nothing."""
        wanted = name.casefold()
        return next((each.text("text") for each in self.texts if each.text("name").casefold() == wanted), "")


def quick_texts(vault: Vault) -> QuickTexts:
    """The texts that this worker often writes."""
    worker = vault.me.worker
    live = held_values(
        vault.connection,
        "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1 AND v.kind IN ('quick_text', 'stream')",
        [worker],
    )
    found = assemble(worker, live)
    texts = [each for each in found.values() if each.kind == "quick_text" and each.exists]
    begun = any(each.kind == "stream" for each in found.values())
    return QuickTexts(worker, begun, tuple(sorted(texts, key=lambda each: each.text("name").casefold())))
