"""What a command yields: the changes of one save, stream by stream."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import msgspec

from app.models.change import Change, ValueId

Made = Mapping[tuple[bytes, str], tuple[ValueId, ...]]
"""What a save gave each field: the values by record and field."""

Live = Callable[[bytes, bytes, str], Collection[ValueId]]
"""(stream, record, field) → what stands there."""


@dataclass(frozen=True)
class Save:
    """Each stream gets one entry; all carry one save id, so that undo takes them together."""

    parts: Mapping[bytes, tuple[Change, ...]]
    undoes: bytes = b""

    def __or__(self, other: "Save") -> "Save":
        """Both at once."""
        parts = dict(self.parts)
        for stream, changes in other.parts.items():
            parts[stream] = parts.get(stream, ()) + changes
        return Save(parts, self.undoes or other.undoes)

    def following(self, made: Made, live: Live) -> "Save":
        """The same save where its author's own saves before it have come onto the disk meanwhile: what those made of
        a field was in the author's view too, so it is replaced and does not stand beside as another's words. What they
        had replaced already is not replaced once more, or undo would put both back."""
        return Save(
            {
                stream: tuple(_replacing(stream, change, made, live) for change in changes)
                for stream, changes in self.parts.items()
            },
            self.undoes,
        )


def _replacing(stream: bytes, change: Change, made: Made, live: Live) -> Change:
    mine = made.get((change.record, change.field), ())
    if not mine:
        return change
    there = live(stream, change.record, change.field)
    seen = dict.fromkeys((*change.replaces, *mine))
    return msgspec.structs.replace(change, replaces=tuple(each for each in seen if each in there))
