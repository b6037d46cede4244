"""Entries as bytes: one spelling each, and every other refused."""

import json
import tracemalloc
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.models.change import (
    MAX_ENTRY_BYTES,
    MAX_VALUES,
    Change,
    Entry,
    SaidBy,
    Value,
    ValueId,
    decode_entry,
    encode_entry,
    entry_id,
)
from app.models.errors import FormatError, UserError
from app.models.history import merge
from app.models.kinds import KINDS

VECTORS = json.loads((Path(__file__).parents[1] / "fixtures" / "format_vectors.json").read_text())

ids = st.binary(min_size=16, max_size=16)
value_ids = st.builds(ValueId, st.binary(min_size=32, max_size=32), st.integers(0, MAX_VALUES - 1))
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
scalars = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | words | st.binary(max_size=20)
datas: st.SearchStrategy[Any] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3), max_leaves=6
)
values = st.builds(Value, datas, st.sampled_from([each.value for each in SaidBy]), st.none() | value_ids)
several = st.lists(value_ids, max_size=3).map(tuple)
changes = st.builds(
    Change, words.filter(bool), ids, words.filter(bool), st.lists(values, max_size=3).map(tuple), several, several
)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Any entry that the format can hold."""
    counter = draw(st.integers(1, 2**63 - 1))
    unique = st.lists(changes, min_size=1, max_size=4, unique_by=lambda c: (c.record, c.field))
    return Entry(
        1, draw(ids), draw(ids), counter, b"" if counter == 1 else draw(st.binary(min_size=32, max_size=32)),
        draw(ids), draw(st.integers(-(2**53) + 1, 2**53 - 1)), draw(st.integers(-1439, 1439)), draw(ids),
        draw(st.just(b"") | ids), tuple(draw(unique)),
    )  # fmt: skip


some = settings(max_examples=100, deadline=None)
SIMPLE = Entry(
    1, b"s" * 16, b"d" * 16, 1, b"", b"a" * 16, 1_772_625_420_000, 60, b"g" * 16, b"",
    (Change("goal", b"r" * 16, "words", (Value("Jeg vil på havnen", SaidBy.CITIZEN),)),),
)  # fmt: skip
RAW = encode_entry(SIMPLE)


def _refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        decode_entry(raw)


def _decoded_or_refused(raw: bytes) -> Entry | None:
    """Whatever the bytes: the entry whose only spelling they are, or FormatError."""
    try:
        entry = decode_entry(raw)
    except FormatError:
        return None
    if entry.version == 1:
        assert encode_entry(entry) == raw
    return entry


@some
@given(entries())
def test_what_is_encoded_is_decoded(entry: Entry) -> None:
    raw = encode_entry(entry)
    assert decode_entry(raw) == entry
    assert entry_id(raw) == sha256(raw).digest()


@some
@given(entries(), st.data())
def test_truncated_and_lengthened_bytes_are_refused(entry: Entry, data: st.DataObject) -> None:
    raw = encode_entry(entry)
    _refused(raw[: data.draw(st.integers(0, len(raw) - 1))])
    _refused(raw + data.draw(st.binary(min_size=1, max_size=4)))


@some
@given(entries(), st.data())
def test_flipped_bits_give_another_entry_or_are_refused(entry: Entry, data: st.DataObject) -> None:
    raw = bytearray(encode_entry(entry))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    found = _decoded_or_refused(bytes(raw))
    assert found != entry


@some
@given(st.binary(max_size=300))
@example(b"\x91" * 100_000)
@example(b"\x9b\xce\xff\xff\xff\xff")
@example(b"\xdd\xff\xff\xff\xff")
@example(b"\x9a\x02" + b"\x91" * 5000)
def test_any_bytes_are_an_entry_or_refused(raw: bytes) -> None:
    _decoded_or_refused(raw)


def _spelled(**other: bytes) -> bytes:
    """SIMPLE by hand, with some parts spelled otherwise."""
    parts = {
        "head": b"\x9b", "version": b"\x01", "stream": b"\xc4\x10" + b"s" * 16, "device": b"\xc4\x10" + b"d" * 16,
        "counter": b"\x01", "previous": b"\xc4\x00", "author": b"\xc4\x10" + b"a" * 16,
        "wall": b"\xcf" + (1_772_625_420_000).to_bytes(8), "offset": b"\x3c", "save": b"\xc4\x10" + b"g" * 16,
        "undoes": b"\xc4\x00", "changes": b"\x91\x96", "kind": b"\xa4goal", "record": b"\xc4\x10" + b"r" * 16,
        "field": b"\xa5words", "values": b"\x91\x93", "data": b"\xb2" + "Jeg vil på havnen".encode(),
        "said_by": b"\xa7citizen", "origin": b"\xc0", "replaces": b"\x90", "seen": b"\x90",
    }  # fmt: skip
    return b"".join((parts | other).values())


def test_the_bytes_are_what_the_contract_says() -> None:
    assert _spelled() == RAW


@pytest.mark.parametrize(
    "other",
    [
        {"head": b"\xdc\x00\x0b"},
        {"version": b"\xcc\x01"},
        {"version": b"\x00"},
        {"version": b"\xff"},
        {"version": b"\xc3"},
        {"counter": b"\xcd\x00\x01"},
        {"counter": b"\x00"},
        {"counter": b"\x02"},
        {"counter": b"\xca\x3f\x80\x00\x00"},
        {"stream": b"\xc4\x0f" + b"s" * 15},
        {"stream": b"\xc5\x00\x10" + b"s" * 16},
        {"stream": b"\xb0" + b"s" * 16},
        {"previous": b"\xc4\x20" + b"p" * 32},
        {"wall": b"\xcf" + (2**53).to_bytes(8)},
        {"offset": b"\xcd\x05\xa0"},
        {"undoes": b"\xc4\x01u"},
        {"changes": b"\x90", "kind": b"", "record": b"", "field": b"", "values": b"", "data": b"", "said_by": b"",
         "origin": b"", "replaces": b"", "seen": b""},
        {"kind": b"\xa0"},
        {"field": b"\xd9\x05words"},
        {"field": b"\xa1\xff"},
        {"data": b"\xcb" + b"\x00" * 8},
        {"data": b"\xcf" + b"\xff" * 8},
        {"data": b"\xd6\xff\x00\x00\x00\x00"},
        {"data": b"\x82\xa1b\x01\xa1a\x01"},
        {"data": b"\x82\xa1a\x01\xa1a\x01"},
        {"data": b"\x81\x01\x01"},
        {"data": b"\x81\x90\x01"},
        {"data": b"\x91" * 9 + b"\xc0"},
        {"said_by": b"\xa3god"},
        {"values": b"\x91\x92", "origin": b""},
        {"values": b"\x91\x94", "origin": b"\xc0\xc0"},
        {"changes": b"\x91\x95", "seen": b""},
        {"origin": b"\x92\xc4\x20" + b"o" * 32 + b"\xcd\x01\x00"},
        {"replaces": b"\x91\x92\xc4\x1f" + b"o" * 31 + b"\x00"},
        {"replaces": b"\x91\x92\xc4\x20" + b"o" * 32 + b"\xff"},
    ],
)  # fmt: skip
def test_every_other_spelling_is_refused(other: dict[str, bytes]) -> None:
    _refused(_spelled(**other))


def test_too_many_values_and_too_many_bytes_are_refused_both_ways() -> None:
    many = Change("goal", b"r" * 16, "words", tuple(Value(n) for n in range(MAX_VALUES + 1)))
    large = Change("goal", b"r" * 16, "words", (Value("x" * MAX_ENTRY_BYTES),))
    for change in (many, large):
        entry = msgspec.structs.replace(SIMPLE, changes=(change,))
        with pytest.raises(UserError, match="entry-too-large"):
            encode_entry(entry)
        _refused(msgspec.msgpack.Encoder(order="deterministic").encode(entry))


@pytest.mark.parametrize("data", [1.5, float("nan"), 2**63, {1: 2}, object(), "\ud800", [[[[[[[[[None]]]]]]]]]])
def test_what_the_format_cannot_hold_is_not_encoded(data: Any) -> None:
    change = Change("goal", b"r" * 16, "words", (Value(data),))
    with pytest.raises(FormatError):
        encode_entry(msgspec.structs.replace(SIMPLE, changes=(change,)))


def test_a_field_stands_once_in_an_entry() -> None:
    entry = msgspec.structs.replace(SIMPLE, changes=SIMPLE.changes * 2)
    with pytest.raises(FormatError, match="entry-field-twice"):
        encode_entry(entry)


@pytest.mark.parametrize("raw", [b"\xdd\xff\xff\xff\xff" + b"\xc0" * 1000, b"\xc6\xff\xff\xff\xff", b"\xc0" * 2**24])
def test_a_claimed_size_takes_no_memory(raw: bytes) -> None:
    tracemalloc.start()
    try:
        _refused(raw)
        assert tracemalloc.get_traced_memory()[1] < 4 * MAX_ENTRY_BYTES
    finally:
        tracemalloc.stop()


def test_a_newer_version_keeps_its_head() -> None:
    raw = _spelled(version=b"\x02", changes=b"\x81\x01", kind=b"\xc0", record=b"", field=b"", values=b"", data=b"",
                   said_by=b"", origin=b"", replaces=b"", seen=b"")  # fmt: skip
    entry = decode_entry(raw)
    assert (entry.version, entry.stream, entry.counter, entry.changes) == (2, b"s" * 16, 1, ())


def _value_id(text: str) -> ValueId:
    key, place = text.split(":")
    return ValueId(bytes.fromhex(key), int(place))


@pytest.mark.parametrize("vector", VECTORS["entries"], ids=lambda vector: vector["name"])
def test_vectors_of_entries(vector: dict[str, Any]) -> None:
    raw = bytes.fromhex(vector["hex"])
    entry = decode_entry(raw)
    assert entry_id(raw).hex() == vector["id"]
    assert encode_entry(entry) == raw
    assert (entry.counter, entry.previous.hex(), entry.wall) == (
        vector["counter"], vector["previous"], vector["wall"],
    )  # fmt: skip


@pytest.mark.parametrize("vector", VECTORS["refused"], ids=lambda vector: vector["name"])
def test_vectors_of_what_is_refused(vector: dict[str, Any]) -> None:
    _refused(bytes.fromhex(vector["hex"]))


def test_vectors_of_the_merged_state() -> None:
    raws = [bytes.fromhex(vector["hex"]) for vector in VECTORS["entries"]]
    merged = merge((entry_id(raw), decode_entry(raw)) for raw in reversed(raws))
    live = {f"{key.entry.hex()}:{key.place}" for key in merged.live}
    assert live == {each["value"] for each in VECTORS["merged"]["live"]}
    for each in VECTORS["merged"]["live"]:
        held = merged.values[_value_id(each["value"])]
        assert (held.kind, held.record.hex(), held.field, held.data, held.said_by, held.author.hex(), held.wall) == (
            each["kind"], each["record"], each["field"], each["data"], each["said_by"], each["author"], each["wall"],
        )  # fmt: skip
    waiting = [
        [stream.hex(), record.hex(), name]
        for stream, record, name in merged.naming
        if merged.missing(stream, record, name)
    ]
    assert sorted(waiting) == VECTORS["merged"]["waiting"]


def test_the_contract_names_every_kind_with_its_fields() -> None:
    contract = (Path(__file__).parents[2] / "docs" / "format.md").read_text(encoding="utf-8")
    rows = {line.split("`")[1]: line for line in contract.splitlines() if line.startswith("| `")}
    for name, kind in KINDS.items():
        told = rows[name].split("|")[2].replace("*", "").replace("`", "").split()
        assert (told[0], frozenset((*told, "removed"))) == (kind.primary, kind.fields)
        assert rows[name].split("|")[3].strip() == kind.undo
