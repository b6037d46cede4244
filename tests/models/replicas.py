"""Simulated authors: each writes on what it has seen, and a link that loses, repeats and reorders."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

from app.models.change import Change, Entry, SaidBy, Value, ValueId, encode_entry, entry_id
from app.models.history import REMOVED, FieldView, Held, Merged, RecordView, assemble, merge

STREAM = b"S" * 16
RECORDS = (b"a" * 16, b"b" * 16)
FIELDS = ("words", "who_helps")


@dataclass
class Replica:
    """One device with what it has received, and its own chain."""

    name: int
    here: dict[bytes, Entry] = field(default_factory=dict)
    counter: int = 0
    previous: bytes = b""

    @property
    def author(self) -> bytes:
        """Each replica has a writer of its own."""
        return bytes([64 + self.name]) * 16

    @property
    def merged(self) -> Merged:
        """What the pure merge says of all that is here."""
        return merge(self.here.items())

    def view(self, record: bytes) -> RecordView:
        """The record as this writer's screen shows it."""
        return views(self.merged).get(record, RecordView("goal", record, STREAM))

    def write(self, *changes: Change, undoes: bytes = b"", wall: int = 0) -> bytes:
        """Append an entry; its id."""
        self.counter += 1
        save = bytes([self.name]) * 8 + self.counter.to_bytes(8)
        entry = Entry(
            1, STREAM, bytes([self.name]) * 16, self.counter, self.previous, self.author,
            wall or 1000 * self.counter, 60, save, undoes, changes,
        )  # fmt: skip
        key = entry_id(encode_entry(entry))
        self.here[key] = entry
        self.previous = key
        return key

    def put(self, record: bytes, name: str, *texts: str, said_by: str = SaidBy.CITIZEN) -> bytes:
        """Give a field words in place of those on the screen."""
        values = tuple(Value(text, said_by) for text in texts)
        return self.write(Change("goal", record, name, values, self.view(record)[name].ids))

    def remove(self, record: bytes) -> bytes:
        """Take a record away as far as it is seen."""
        view = self.view(record)
        return self.write(Change("goal", record, REMOVED, (Value(True),), view[REMOVED].ids, view.ids))

    def hear(self, other: "Replica") -> None:
        """Receive all that another has."""
        self.here |= other.here


def views(merged: Merged) -> dict[bytes, RecordView]:
    """The records of STREAM, with the fields that wait for something."""
    waiting = frozenset((record, name) for (_, record, name) in merged.naming if merged.missing(STREAM, record, name))
    return assemble(STREAM, (merged.values[key] for key in merged.live), waiting)


def shown(held: Held) -> tuple[object, ...]:
    """What a screen shows of a value."""
    return (held.root, held.data, held.said_by, held.author, held.wall, held.offset)


def face(view: FieldView) -> list[tuple[object, ...]]:
    """What a screen shows of a field."""
    return sorted((shown(held) for held in view.live), key=repr)


def named(merged: Merged) -> set[ValueId]:
    """Every value that some entry names."""
    return {each for names in merged.naming.values() for each in names}


steps = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.sampled_from(("put", "put", "put", "remove", "hear", "twice")),
        st.integers(0, 1),
        st.sampled_from(FIELDS),
        st.integers(0, 4),
    ),
    max_size=25,
)


def play(count: int, script: list[tuple[int, str, int, str, int]]) -> list[Replica]:
    """Let `count` replicas act; every text is written once only, so that none can hide behind another."""
    replicas = [Replica(number) for number in range(1, count + 1)]
    for at, (who, act, which, name, other) in enumerate(script):
        me, record = replicas[who % count], RECORDS[which]
        if act == "put":
            me.put(record, name, f"ord {at}")
        elif act == "twice":
            me.put(record, name, f"et {at}", f"to {at}")
        elif act == "remove":
            me.remove(record)
        else:
            me.hear(replicas[other % count])
    return replicas
