"""One citizen's record as a colleague would have written it over the years, entry by entry in the real format."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from app.bench.danish import Danish
from app.models.change import FORMAT, Change, Entry, SaidBy, Value, ValueId, encode_entry, entry_id
from app.models.kinds import SHARED

YEARS_MS = 5 * 365 * 24 * 3600 * 1000
BEGAN = date(2021, 3, 4)
BEGAN_MS = 1_614_844_800_000

VISITS = {"access": 24, "rating": 24, "step": 18, "tick": 13, "restep": 6, "reword": 4, "detail": 5, "known": 3,
          "hope": 1, "resource": 1, "goal": 1}  # fmt: skip
"""What a hundred entries are made of where a worker has come every week for years."""
WORDY = {"access": 2, "rating": 2, "step": 84, "tick": 2, "restep": 2, "reword": 1, "detail": 2, "known": 1,
         "hope": 4, "resource": 2, "goal": 3}  # fmt: skip
"""The same with more to find: about one searchable text for each entry."""


class Story:
    """Writes one stream; every change names the value that it takes the place of."""

    def __init__(self, stream: bytes, device: bytes, author: bytes, random: Random, danish: Danish) -> None:
        self.stream = stream
        self.entries: list[tuple[bytes, Entry]] = []
        self._device, self._author, self._random, self._danish = device, author, random, danish
        self._live: dict[tuple[bytes, str], ValueId] = {}
        self._previous = b""
        self._wall = BEGAN_MS + random.randrange(7 * 24 * 3600 * 1000)
        self._pace = 0
        self._steps: list[bytes] = []
        self._goals: list[bytes] = []

    def tell(self, called: str, mix: Mapping[str, int], entries: int) -> Sequence[tuple[bytes, Entry]]:
        """The first visit, and then entries after the mix until there are so many."""
        self._pace = YEARS_MS // max(entries, 1)
        self._begin(called)
        deeds: dict[str, Callable[[], None]] = {
            "access": self._access, "rating": self._rate, "step": self._step, "tick": self._tick,
            "restep": self._restep, "reword": self._reword, "detail": self._detail, "known": self._known,
            "hope": self._hope, "resource": self._resource, "goal": self._next_goal,
        }  # fmt: skip
        names, weights = list(mix), list(mix.values())
        while len(self.entries) < entries:
            deeds[self._random.choices(names, weights)[0]]()
        return self.entries

    def _write(
        self, *parts: tuple[str, bytes, Mapping[str, Any]], said_by: SaidBy = SaidBy.CITIZEN, seen: Sequence[str] = ()
    ) -> None:
        changes = tuple(
            Change(kind, record, name, (Value(data, said_by),), self._ids(record, [name]), self._ids(record, seen))
            for kind, record, fields in parts
            for name, data in fields.items()
        )
        self._wall += self._random.randrange(1, 2 * self._pace + 2)
        entry = Entry(
            FORMAT, self.stream, self._device, len(self.entries) + 1, self._previous, self._author, self._wall, 60,
            self._random.randbytes(16), b"", changes,
        )  # fmt: skip
        raw = encode_entry(entry)
        self._previous = entry_id(raw)
        for place, change, _ in entry.values():
            self._live[change.record, change.field] = ValueId(self._previous, place)
        self.entries.append((raw, entry))

    def _ids(self, record: bytes, names: Sequence[str]) -> tuple[ValueId, ...]:
        return tuple(self._live[record, name] for name in names if (record, name) in self._live)

    def _new(self) -> bytes:
        return self._random.randbytes(16)

    def _day(self) -> str:
        return (BEGAN + timedelta(milliseconds=self._wall - BEGAN_MS)).isoformat()

    def _begin(self, called: str) -> None:
        text = self._danish.text
        known = {
            "called": called, "full_name": f"{called} {self._danish.family_name()}", "cpr": "0101801234",
            "phone": "20 30 40 50", "address": "Havnegade 12, 2. tv., 5000 Odense C", "how_to_meet": text(60, 160),
            "coordinator": "Signe Holm", "contact_rhythm": "hver uge", "next_look": "2026-06-02",
            "talk_about": text(30, 90),
        }  # fmt: skip
        self._write(
            ("stream", self.stream, {"purpose": SHARED}),
            ("author", self._author, {"name": "Trine Krogh", "role": "Bostøtte"}),
            ("citizen", self.stream, known),
            said_by=SaidBy.WORKER,
        )
        agreed = {"section": "85", "start": BEGAN.isoformat(), "purpose": text(80, 200), "what": text(40, 120),
                  "who_comes": "Signe Holm", "how_often": "Hver torsdag", "how_long": "En time"}  # fmt: skip
        self._write(("support", self._new(), agreed), said_by=SaidBy.WORKER)
        for deed in (self._hope, self._hope, self._resource, self._resource, self._resource):
            deed()
        for _ in range(3):
            self._goal()
        self._step()

    def _access(self) -> None:
        self._write(("access", self._new(), {"event": "opened"}), said_by=SaidBy.WORKER)

    def _hope(self) -> None:
        self._write(("hope", self._new(), {"words": self._danish.text(30, 150), "kind": "dream", "state": "alive"}))

    def _resource(self) -> None:
        key = self._new()
        self._write(("resource", key, {"text": self._danish.text(15, 70), "kind": "skill"}))
        self._write(("resource", key, {"confirmed": self._day()}), seen=["text"])

    def _goal(self) -> None:
        key = self._new()
        told = {"words": self._danish.text(25, 80), "term": "short", "goal_type": "develop", "state": "active",
                "i_do": self._danish.text(30, 110), "you_help": self._danish.text(30, 110),
                "who_helps": self._danish.text(15, 60), "how_we_see": self._danish.text(30, 90)}  # fmt: skip
        self._write(("goal", key, told))
        self._goals.append(key)

    def _next_goal(self) -> None:
        self._write(("goal", self._goals.pop(0), {"state": "reached"}))
        self._goal()

    def _reword(self) -> None:
        self._write(("goal", self._random.choice(self._goals), {"words": self._danish.text(25, 80)}))

    def _detail(self) -> None:
        name = self._random.choice(("i_do", "you_help", "who_helps", "how_we_see"))
        self._write(("goal", self._random.choice(self._goals), {name: self._danish.text(30, 110)}))

    def _rate(self) -> None:
        told = {"answers": {"value": self._random.randint(0, 10)}, "instrument": "goal_rating",
                "about": self._random.choice(self._goals), "day": self._day()}  # fmt: skip
        self._write(("reading", self._new(), told))

    def _step(self) -> None:
        key = self._new()
        told = {"text": self._danish.text(20, 60), "goal": self._random.choice(self._goals),
                "who": f"Mig og {self._danish.first_name()}", "when": "torsdag"}  # fmt: skip
        self._write(("step", key, told))
        self._steps.append(key)

    def _tick(self) -> None:
        self._write(("step", self._random.choice(self._steps), {"done": self._day()}))

    def _restep(self) -> None:
        self._write(("step", self._random.choice(self._steps), {"text": self._danish.text(20, 60)}))

    def _known(self) -> None:
        self._write(("citizen", self.stream, {"talk_about": self._danish.text(30, 90)}), said_by=SaidBy.TOGETHER)
