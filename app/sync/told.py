"""What central has said of its own accord since it was last asked: then there is no need to ask it."""

from collections.abc import Mapping
from threading import Lock

from app.models.central_words import MOST_ASKED


class Told:
    """Owners with the highest number heard of each. One thread listens and another takes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listening = False
        self._numbers: dict[bytes, int] | None = None

    def begin(self) -> None:
        """From now on all is heard; what went by before is not."""
        with self._lock:
            self._listening, self._numbers = True, None

    def hear(self, data: str) -> None:
        """An event's data. What is no news is as good as a gap, and so is more than one wants to remember."""
        owner, _, number = data.partition(" ")
        with self._lock:
            if self._numbers is None:
                return
            try:
                key = bytes.fromhex(owner)
                self._numbers[key] = max(int(number), self._numbers.get(key, 0))
            except ValueError:
                self._numbers = None
            else:
                self._numbers = self._numbers if len(self._numbers) <= MOST_ASKED else None

    def end(self) -> None:
        """Nothing is heard any more."""
        with self._lock:
            self._listening, self._numbers = False, None

    def forget(self) -> None:
        """What was taken has not been used, or it is time to ask anyway."""
        with self._lock:
            self._numbers = None

    def take(self) -> Mapping[bytes, int] | None:
        """What has been heard since this was last called; None where something may have gone by, so that one must ask.
        Whoever takes it asks, or goes by it."""
        with self._lock:
            taken, self._numbers = self._numbers, {} if self._listening else None
        return taken
