"""What the store derives, entry by entry, is what the pure merge says; whatever the order and the batches."""

from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.change import Change, Entry, SaidBy, Value, ValueId, encode_entry, entry_id
from app.models.history import Held, Merged, RecordView, assemble, merge
from app.models.kinds import PROFESSIONAL, SEARCHED, SHARED
from app.models.record import citizen_record
from app.store import held as holding
from app.store.doctor import examine
from app.store.entries import rebuild, withdraw
from app.store.projections import NO_CONTACT
from app.store.reading import caseload, field_history, live_values, load_citizen
from app.store.vault import Vault
from tests.store.stores import fresh

C, P, OTHER = b"c" * 16, b"p" * 16, b"o" * 16
FIELDS = {
    "citizen": (C, ("called", "next_look", "removed")),
    "hope": (b"h" * 16, ("words", "state", "removed")),
    "support": (b"u" * 16, ("section", "start", "removed")),
    "goal": (b"g" * 16, ("words", "removed")),
    "access": (b"x" * 16, ("event",)),
}
TEXTS: dict[str, tuple[Any, ...]] = {
    "state": ("alive", "come_true"), "removed": (True,), "start": ("2026-01-01", "2026-02-01"),
    "section": ("85", "83"), "next_look": ("2026-05-01", 7, {"junk": 1}),
}  # fmt: skip


class Author:
    """A device that writes in two streams on what it has heard."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.here: dict[bytes, Entry] = {}
        self.heads: dict[bytes, tuple[int, bytes]] = {}

    def write(self, stream: bytes, change: Change, wall: int) -> None:
        counter, previous = self.heads.get(stream, (0, b""))
        device, save = bytes([self.number]) * 16, wall.to_bytes(8) * 2
        entry = Entry(1, stream, device, counter + 1, previous, device, wall, self.number, save, b"", (change,))
        key = entry_id(encode_entry(entry))
        self.here[key], self.heads[stream] = entry, (counter + 1, key)

    def put(self, stream: bytes, kind: str, record: bytes, name: str, value: Value, wall: int, seen: bool) -> None:
        merged = merge(self.here.items())
        view = _views(merged, stream, (kind,)).get(record, RecordView(kind, record, stream))
        values = (value,) if value.data is not None else ()
        self.write(stream, Change(kind, record, name, values, view[name].ids, view.ids if seen else ()), wall)


def _views(merged: Merged, stream: bytes, kinds: tuple[str, ...]) -> dict[bytes, RecordView]:
    live = [merged.values[key] for key in merged.live if merged.streams[key] == stream]
    waiting = frozenset(
        (record, name) for at, record, name in merged.naming if at == stream and merged.missing(at, record, name)
    )
    return assemble(stream, (held for held in live if held.kind in kinds), waiting)


steps = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from([*FIELDS, "citizen", "hope", "hear", "undo", "risk", "begin"]),
        st.integers(0, 2),
        st.integers(0, 5),
        st.integers(0, 40),
    ),
    min_size=2,
    max_size=22,
)


def _play(script: list[tuple[int, str, int, int, int]]) -> dict[bytes, Entry]:
    authors = [Author(number) for number in (1, 2, 3)]
    authors[0].write(C, Change("stream", C, "purpose", (Value(SHARED),)), 1)
    authors[1].write(P, Change("stream", P, "purpose", (Value(PROFESSIONAL),)), 2)
    authors[1].write(P, Change("stream", P, "citizen", (Value(C),)), 3)
    for at, (who, act, which, choice, wall) in enumerate(script):
        me = authors[who]
        if act == "hear":
            me.here |= authors[choice % 3].here
        elif act == "risk":
            me.put(P, "risk", b"r" * 16, "note", Value(f"note {at}"), 1000 * wall, False)
        elif act == "begin":
            me.put(C, "author", bytes([who]) * 16, "name", Value(f"navn {at}"), 1000 * wall, False)
        elif act == "undo":
            _back(me, at, wall)
        else:
            record, names = FIELDS[act]
            name = names[which % len(names)]
            options = TEXTS.get(name, (f"tekst {at} æøå", f"flere ord {at}", ""))
            me.put(C, act, record, name, Value(options[choice % len(options)], SaidBy.CITIZEN), 1000 * wall,
                   name == "removed")  # fmt: skip
    return {key: entry for author in authors for key, entry in author.here.items()}


def _back(me: Author, at: int, wall: int) -> None:
    """Put back some earlier value, with its origin; or take a field's values away."""
    merged = merge(me.here.items())
    found = sorted((held for held in merged.values.values() if held.field == "words"), key=lambda held: held.id)
    if found:
        held = found[at % len(found)]
        value = Value(held.data, held.said_by, held.root) if at % 3 else Value(None)
        me.put(C, held.kind, held.record, held.field, value, 1000 * wall, False)


def _fed(vault: Vault, entries: dict[bytes, Entry], random: Random) -> None:
    pairs = list(entries.values()) * 2
    random.shuffle(pairs)
    while pairs:
        size = random.randint(1, 6)
        vault.receive([(encode_entry(entry), entry) for entry in pairs[:size]])
        del pairs[:size]


def _essence(held: Held) -> tuple[Any, ...]:
    return (held.id, held.kind, held.record, held.field, held.data, held.said_by, held.author, held.wall,
            held.offset, held.origin, held.seen)  # fmt: skip


def _expected_case(merged: Merged, entries: dict[bytes, Entry]) -> list[tuple[Any, ...]]:
    """The caseload's line, from the pure merge alone. Contact is when somebody wrote, also where it was an undo."""
    record = citizen_record(C, _views(merged, C, ("citizen", "hope", "support")))
    if not (record.citizen.exists and record.called):
        return []
    hopes = [hope.words for hope in record.hopes if hope.current and hope.words.text]
    writers = [entries[key.entry] for key, held in merged.values.items() if held.kind not in NO_CONTACT]
    support = record.support
    return [(
        record.called, max(hopes, key=lambda words: words.live[0].order).text if hopes else "",
        support.section if support else "", support.start if support else None, record.next_look,
        max((entry.wall, entry.offset) for entry in writers),
    )]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(steps, st.integers(0, 2**32))
def test_any_order_and_any_batches_give_what_the_pure_merge_says(
    tmp_path_factory: Any, script: list[tuple[int, str, int, int, int]], seed: int
) -> None:
    entries = _play(script)
    merged = merge(entries.items())
    vault = fresh(Path(tmp_path_factory.mktemp("s")) / "store.db")
    try:
        _fed(vault, entries, Random(seed))
        _check_values(vault, merged)
        _check_index(vault, merged)
        _check_caseload(vault, merged, entries)
        assert examine(vault) == ()
        before = caseload(vault)
        with vault.writing() as connection:
            rebuild(connection)
        assert caseload(vault) == before
        _check_values(vault, merged)
    finally:
        vault.close()


@settings(max_examples=40, deadline=None)
@given(steps, st.integers(0, 2**32))
def test_what_is_taken_out_again_leaves_what_the_rest_says(
    tmp_path_factory: Any, script: list[tuple[int, str, int, int, int]], seed: int
) -> None:
    entries, random = _play(script), Random(seed)
    out = random.sample(sorted(entries), random.randint(1, len(entries)))
    rest = {key: entry for key, entry in entries.items() if key not in out}
    vault = fresh(Path(tmp_path_factory.mktemp("s")) / "store.db")
    try:
        _fed(vault, entries, random)
        while out:
            with vault.writing() as connection:
                withdraw(connection, [out.pop() for _ in range(min(len(out), random.randint(1, 3)))])
        merged = merge(rest.items())
        _check_values(vault, merged)
        _check_index(vault, merged)
        assert {each.code for each in examine(vault)} <= {"chain-broken"}
        assert vault.connection.execute("SELECT count(*) FROM hearsay").fetchone() == (len(rest),)
    finally:
        vault.close()


@settings(max_examples=15, deadline=None)
@given(steps, st.integers(0, 2**32), st.integers(0, 30))
def test_the_same_holds_while_some_entries_are_missing(
    tmp_path_factory: Any, script: list[tuple[int, str, int, int, int]], seed: int, lost: int
) -> None:
    everything = _play(script)
    gone = sorted(everything)[lost % len(everything)]
    entries = {key: entry for key, entry in everything.items() if key != gone}
    vault = fresh(Path(tmp_path_factory.mktemp("s")) / "store.db")
    try:
        _fed(vault, entries, Random(seed))
        _check_values(vault, merge(entries.items()))
        _fed(vault, everything, Random(seed))
        _check_values(vault, merge(everything.items()))
        assert examine(vault) == ()
    finally:
        vault.close()


def _check_values(vault: Vault, merged: Merged) -> None:
    records = {(merged.streams[key], held.record) for key, held in merged.values.items()}
    found = [held for stream, record in records for held in live_values(vault, stream, record, "")]
    assert sorted(map(_essence, found), key=repr) == sorted((_essence(merged.values[key]) for key in merged.live),
                                                            key=repr)  # fmt: skip
    kinds = ("citizen", "hope", "support", "goal", "author")
    expected = _views(merged, C, kinds)
    for record, view in load_citizen(vault, C).records.items():
        for name, field in view.fields.items():
            assert field.waiting == expected[record][name].waiting
            assert [held.id for held in field.live] == [held.id for held in expected[record][name].live]
    assert load_citizen(vault, C).records.keys() == expected.keys()


def _check_index(vault: Vault, merged: Merged) -> None:
    expected = sorted(
        (held.data, held.kind, held.record, held.field)
        for held in (merged.values[key] for key in merged.live)
        if (held.kind, held.field) in SEARCHED and isinstance(held.data, str) and held.data
    )
    rows = vault.connection.execute("SELECT text, kind, record, field FROM texts").fetchall()
    assert sorted((text, kind, bytes(record), name) for text, kind, record, name in rows) == expected


def _check_caseload(vault: Vault, merged: Merged, entries: dict[bytes, Entry]) -> None:
    found = [
        (row.called, row.dream, row.section, row.since, row.next_look,
         (row.last_contact.wall, row.last_contact.offset) if row.last_contact else None)
        for row in caseload(vault)
    ]  # fmt: skip
    assert found == _expected_case(merged, entries)


def _one_entry(number: int, stream: bytes, wall: int, *changes: Change) -> tuple[bytes, Entry]:
    entry = Entry(1, stream, bytes([number]) * 16, 1, b"", bytes([number]) * 16, wall, 60, b"v" * 16, b"", changes)
    return encode_entry(entry), entry


def test_a_stream_that_turns_out_to_be_this_citizens_brings_its_contact(tmp_path: Path) -> None:
    """The note came before the word of whose stream it is."""
    vault = fresh(tmp_path / "store.db")
    called = Change("citizen", C, "called", (Value("Amina"),))
    vault.receive([_one_entry(1, C, 1000, Change("stream", C, "purpose", (Value(SHARED),)), called)])
    vault.receive([_one_entry(2, P, 9000, Change("risk", b"r" * 16, "note", (Value("Hund"),)))])
    purpose = Change("stream", P, "purpose", (Value(PROFESSIONAL),))
    vault.receive([_one_entry(3, P, 5000, purpose, Change("stream", P, "citizen", (Value(C),)))])
    (row,) = caseload(vault)
    assert row.last_contact is not None
    assert row.last_contact.wall == 9000
    assert examine(vault) == ()
    vault.close()


def test_who_named_wrongly_what_is_taken_out_waits_for_it_as_in_the_pure_merge(tmp_path: Path) -> None:
    """A name in another record kills nothing, and yet it is missed."""
    vault = fresh(tmp_path / "store.db")
    raw, first = _one_entry(1, C, 1000, Change("hope", b"h" * 16, "words", (Value("Jeg vil ud"),)))
    wrong = Change("goal", b"g" * 16, "words", (Value("Mål"),), (ValueId(entry_id(raw), 0),))
    vault.receive([(raw, first), _one_entry(2, C, 2000, wrong)])
    with vault.writing() as connection:
        withdraw(connection, [entry_id(raw)])
    assert vault.connection.execute("SELECT count(*) FROM missing").fetchone() == (1,)
    assert examine(vault) == ()
    vault.close()


def test_nobody_signs_for_another(tmp_path: Path) -> None:
    """An origin with other words, another speaker or another field is not believed by the store either."""
    vault = fresh(tmp_path / "store.db")
    raw, first = _one_entry(1, C, 1000, Change("hope", b"h" * 16, "words", (Value("Jeg vil ud", SaidBy.CITIZEN),)))
    origin = ValueId(entry_id(raw), 0)
    claims = [
        Change("hope", b"h" * 16, "words", (Value("Jeg vil dø", SaidBy.CITIZEN, origin),), (origin,)),
        Change("hope", b"i" * 16, "words", (Value("Jeg vil ud", SaidBy.CITIZEN, origin),)),
        Change("hope", b"h" * 16, "kind", (Value("Jeg vil ud", SaidBy.CITIZEN, origin),)),
        Change("hope", b"j" * 16, "words", (Value("Jeg vil ud", SaidBy.WORKER, origin),)),
    ]
    vault.receive([(raw, first), _one_entry(2, C, 2000, *claims)])
    for record in (b"h" * 16, b"i" * 16, b"j" * 16):
        for held in live_values(vault, C, record, ""):
            assert (held.author, held.wall, held.origin) == (b"\x02" * 16, 2000, None)
    assert [held.data for held in field_history(vault, C, "hope", b"h" * 16, "words")] == ["Jeg vil ud", "Jeg vil dø"]
    vault.close()


def test_what_a_field_holds_is_found_without_reading_the_whole_store(tmp_path: Path) -> None:
    with closing(fresh(tmp_path / "store.db")) as vault:
        where = "WHERE v.stream = ? AND v.kind = 'stream' AND v.live = 1"
        plan = vault.connection.execute(f"EXPLAIN QUERY PLAN {holding._HELD}{where}", [1]).fetchall()
    steps = [row[3] for row in plan]
    assert any(step.startswith("SEARCH") for step in steps)
    assert [step for step in steps if step.startswith(("SCAN", "MATERIALIZE"))] == []
