"""What is said of the words on a paper before it leaves: whom they name, and what they tell of where somebody lives."""

from collections.abc import Sequence
from typing import Protocol

from app.models.tongue import t
from app.ui.papers.outbox import ADDRESS_TOLD
from app.ui.widgets import Text

_LONGEST = 60


class ToLookAt(Text):
    """Stands beside the ways out, and only where there is something to look at."""

    def __init__(self) -> None:
        super().__init__("", "support")
        self.set_colour("atext")
        self.hide()

    def say(self, *said: str) -> None:
        """All that is not empty."""
        words = " ".join(filter(None, said))
        self.set_words(words)
        self.setVisible(bool(words))


class Named(Protocol):
    """Somebody's name, and the words that it stands in."""

    @property
    def name(self) -> str: ...

    @property
    def words(self) -> str: ...


def short(words: str) -> str:
    """So much of them that one knows where they stand."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def say_named(found: Sequence[Named]) -> str:
    """The first of them, and how many more; empty where there are none."""
    if not found:
        return ""
    first, more = found[0], len(found) - 1
    told = t("{name} i ”{words}”").format(name=first.name, words=short(first.words))
    rest = t(" og {count} steder til").format(count=more) if more else ""
    return t("Ordene nævner en, der ikke er med: {told}{rest}. Aftal, om det skal stå.").format(told=told, rest=rest)


def say_address(found: Sequence[str]) -> str:
    """The first of the words that say it; empty where there are none."""
    return t(ADDRESS_TOLD).format(words=short(found[0])) if found else ""
