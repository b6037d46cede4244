"""What a command yields: the changes of one save, stream by stream."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from app.models.change import Change, ValueId

Made = Mapping[tuple[bytes, str], tuple[ValueId, ...]]
"""What a save gave each field: the values by record and field."""


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

    def following(self, made: Made) -> "Save":
        """The same save where its author's own save before it has come onto the disk meanwhile: what that one made of
        a field was in the author's view too, so it is replaced and does not stand beside as another's words."""
        return Save(
            {stream: tuple(_replacing(change, made) for change in changes) for stream, changes in self.parts.items()},
            self.undoes,
        )


def _replacing(change: Change, made: Made) -> Change:
    more = tuple(each for each in made.get((change.record, change.field), ()) if each not in change.replaces)
    return msgspec.structs.replace(change, replaces=change.replaces + more) if more else change
