"""What makes the citizen's screen easy to read for this citizen."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

SIZES = (1.0, 1.25, 1.5)


@dataclass(frozen=True)
class Ease:
    """`size` is a place in SIZES; more room between letters and lines; colours farther apart; a typeface with letters
    that are hard to mistake for each other; a stripe to read along; lines under words that no dictionary knows."""

    size: int = 0
    space: bool = False
    strong: bool = False
    easy: bool = False
    ruler: bool = False
    spelling: bool = False

    @property
    def scale(self) -> float:
        """How many times larger than otherwise."""
        return SIZES[self.size]


def ease_data(ease: Ease) -> dict[str, Any]:
    """As an entry holds it."""
    return asdict(ease)


def read_ease(value: Any) -> Ease:
    """What an entry holds; the ordinary where it says nothing that is known here."""
    told: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
    size = told.get("size")
    known = isinstance(size, int) and not isinstance(size, bool) and 0 <= size < len(SIZES)
    on = {name: told.get(name) is True for name in ("space", "strong", "easy", "ruler", "spelling")}
    return Ease(size=size if known and isinstance(size, int) else 0, **on)
