"""An hour as people write it: "13:30", "13.30", "1330", "kl. 9"."""

import re
from datetime import time

_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[:.\s]?(\d{2}))?", re.ASCII)


def read_clock(text: str) -> time | None:
    """The hour, or None where it is none."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
