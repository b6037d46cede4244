"""Slower answers to wrong passwords: how long to wait before the next try."""

from pathlib import Path

from app.models.moment import Moment

FREE_TRIES = 1
LONGEST_SECONDS = 60.0
_FORGOTTEN_MS = 30 * 60 * 1000


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row: 0, 0.5, 1, 2, 4 … and never more than a minute."""
    if wrong < FREE_TRIES:
        return 0.0
    return min(LONGEST_SECONDS, 0.5 * 2.0 ** min(wrong - FREE_TRIES, 16))


def wrong_tries(folder: Path, now: Moment) -> int:
    """How many wrong passwords have been given lately for the profile in this folder."""
    try:
        count, wall = (folder / "tries").read_text().split()
        recent = abs(now.wall - int(wall)) < _FORGOTTEN_MS
        return max(0, int(count)) if recent else 0
    except (OSError, ValueError):
        return 0


def note_wrong(folder: Path, now: Moment) -> int:
    """One more; gives the new number."""
    count = wrong_tries(folder, now) + 1
    try:
        (folder / "tries").write_text(f"{count} {now.wall}")
    except OSError:
        pass  # a folder that cannot be written still costs a thief Argon2id a try
    return count


def note_right(folder: Path) -> None:
    """The password was right: start afresh."""
    try:
        (folder / "tries").unlink(missing_ok=True)
    except OSError:
        pass  # the count is forgotten after half an hour anyhow
