"""Who tells one citizen's story: a colleague with a pen in the shared part and one in the professional part."""

from datetime import date, timedelta
from random import Random

from app.bench.danish import Danish
from app.bench.pen import Part, Pen
from app.models.change import Entry, SaidBy, ValueId

YEARS_MS = 5 * 365 * 24 * 3600 * 1000
BEGAN = date(2021, 3, 4)
BEGAN_MS = 1_614_844_800_000
_MINUTES_MS = 5 * 60 * 1000
_WEEK_MS = 7 * 24 * 3600 * 1000


class Teller:
    """Writes entry after entry, each some minutes after the one before."""

    def __init__(self, stream: bytes, device: bytes, author: bytes, random: Random, danish: Danish) -> None:
        self.entries: list[tuple[bytes, Entry]] = []
        self.random, self.danish, self.author = random, danish, author
        self.shared = Pen(stream, device, author, random)
        self.professional = Pen(random.randbytes(16), device, author, random)
        self._wall = BEGAN_MS + random.randrange(_WEEK_MS)

    @property
    def stream(self) -> bytes:
        """The citizen."""
        return self.shared.stream

    def write(
        self, *parts: Part, said_by: SaidBy = SaidBy.CITIZEN, seen: tuple[ValueId, ...] = (), pen: Pen | None = None
    ) -> None:
        """One save, in the shared part where no other pen is given."""
        self._wall += self.random.randrange(1, _MINUTES_MS)
        self.entries.append((pen or self.shared).write(self._wall, parts, said_by, seen))

    def reach(self, share: float) -> None:
        """Let time pass until so much of the five years is gone."""
        self._wall = max(self._wall, BEGAN_MS + round(share * (YEARS_MS - _WEEK_MS)))

    def new(self) -> bytes:
        """A new record's id."""
        return self.random.randbytes(16)

    def day(self, later: int = 0) -> str:
        """The day of the story, or so many days later, as entries hold it."""
        return (BEGAN + timedelta(days=later, milliseconds=self._wall - BEGAN_MS)).isoformat()

    def sometimes(self, share: float) -> bool:
        """Whether something happens that happens so often."""
        return self.random.random() < share
