"""What a command yields: the changes of one save, stream by stream."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.models.change import Change


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
