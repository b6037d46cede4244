"""The reader of instruments' files: strict, with the line, and never a traceback."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.errors import FormatError
from app.models.instruments.json_lines import DEEPEST, LARGEST, Node, Reason, read_json
from app.models.instruments.parse import parse_instrument
from app.wording import say
from tests.models.instruments.shipped import FOLDER, IDS, shipped, small

FILES = {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.json"))}


def refused(data: bytes) -> tuple[str, int]:
    """Why, and at which line."""
    with pytest.raises(FormatError) as told:
        parse_instrument(data, "skema.json")
    error = told.value
    assert (error.code, error.details["file"]) == ("instrument-wrong", "skema.json")
    reason, line = error.details["reason"], error.details["line"]
    assert isinstance(reason, Reason)
    assert isinstance(line, int)
    assert 1 <= line <= data.count(b"\n") + 1
    assert say(error).startswith(f"Skemaet skema.json er ikke taget med. Linje {line}: ")
    return reason.code, line


def sections(*items: dict[str, Any]) -> bytes:
    return small(
        sections=[{"title": "Alt", "items": list(items)}],
        scoring={"method": "none", "source": "P"},
        **dict.fromkeys(("missing", "bands", "bands_source")),
    )


def number(key: str = "a", **more: Any) -> dict[str, Any]:
    return {"id": key, "text": "Hvor højt?", "answer": "number", "low": 1, "high": 3} | more


def choice(key: str = "a", **more: Any) -> dict[str, Any]:
    return {"id": key, "text": "Synger du?", "answer": "choice", "options": "often"} | more


def scored(**scoring: Any) -> bytes:
    return small(scoring={"source": "P", **scoring}, bands=None, bands_source=None)


def star(*areas: dict[str, Any], **more: Any) -> bytes:
    return small(
        shape="star",
        sections=[{"title": "Alt", "items": list(areas)}],
        scoring={"method": "none", "source": "P"},
        **dict.fromkeys(("missing", "bands", "bands_source")) | more,
    )


def band(low: Any, high: Any) -> dict[str, Any]:
    return {"low": low, "high": high, "title": "t", "told": "t."}


THREE = (number("a"), number("b"), number("c"))


def test_the_small_one_is_right() -> None:
    instrument = parse_instrument(small(), "small.json")
    assert instrument.ref == "small@1"
    assert instrument.range == (0.0, 2.0)
    assert parse_instrument(b"\xef\xbb\xbf" + small(), "with a byte order mark") == instrument
    assert parse_instrument(star(*THREE), "star.json").change is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-json"),
        (b"[]", "not-an-object"),
        (b"\xff", "not-utf8"),
        (b" " * (LARGEST + 1), "too-large"),
        (b"[" * (DEEPEST + 5), "too-deep"),
        (small() + b"x", "not-json"),
        (small(id=7), "not-a-text"),
        (small(id="Store"), "id-form"),
        (small(id="a.b"), "id-form"),
        (small(title=" "), "empty"),
        (small(title="x" * 4001), "text-too-long"),
        (small(title="a\u0007"), "unseen"),
        (small(title="HALF").replace(b"HALF", b"\\ud800"), "unseen"),
        (small(title=None), "key-missing"),
        (small(colour="blue"), "key-unknown"),
        (small(version=0), "not-whole"),
        (small(version=True), "not-whole"),
        (small(version=1.0), "not-whole"),
        (small(format=2), "format-newer"),
        (small(shape="circle"), "word-unknown"),
        (small(shape="gas"), "gas-shape"),
        (small(licence={"status": "stolen", "text": "t"}), "word-unknown"),
        (small(licence={"status": "own"}), "key-missing"),
        (small(sections=[]), "empty"),
        (small(sections={}), "not-a-list"),
        (small(scales=[]), "not-an-object"),
        (small(stages=[{"low": 1, "high": 2, "title": "t", "said": "s"}]), "key-unknown"),
        (sections(choice(), choice()), "id-twice"),
        (sections(choice("who5.calm")), "id-part"),
        (sections(choice(options="sometimes")), "scale-unknown"),
        (sections(choice(low=1)), "key-unknown"),
        (sections(choice(answer="dance")), "word-unknown"),
        (sections(choice(area="moon")), "word-unknown"),
        (sections(choice(text="")), "empty"),
        (sections(number(high=1)), "not-whole"),
        (sections(number(high=200)), "not-whole"),
        (sections(choice(asked_if={"item": "z", "answers": [1]})), "condition-item"),
        (sections(choice(asked_if={"item": "b", "answers": [1]}), choice("b")), "condition-item"),
        (sections(choice(asked_if={"item": "a", "answers": [1]})), "condition-item"),
        (sections(choice(), choice("b", asked_if={"item": "a", "answers": [7]})), "condition-answer"),
        (sections(choice(), choice("b", asked_if={"item": "a", "answers": []})), "empty"),
        (
            sections({"id": "a", "text": "t", "answer": "text"}, choice("b", asked_if={"item": "a", "answers": [1]})),
            "condition-text",
        ),
        (scored(method="sum"), "key-missing"),
        (scored(method="sum", items=["z"]), "scored-unknown"),
        (scored(method="sum", items=[3]), "scored-unknown"),
        (scored(method="sum", items=["e"]), "scored-uncountable"),
        (scored(method="sum", items=["d"]), "scored-uncountable"),
        (scored(method="sum", items=["a", "a"]), "id-twice"),
        (scored(method="sum", items=["a"], factor=2), "key-unknown"),
        (scored(method="factor", items=["a"]), "key-missing"),
        (scored(method="factor", items=["a"], factor=0), "not-above-zero"),
        (scored(method="median", items=["a"]), "word-unknown"),
        (scored(method="gas"), "gas-items"),
        (scored(method="none"), "key-unknown"),
        (small(missing=None), "key-missing"),
        (small(missing={"least": 3, "source": "P"}), "not-whole"),
        (small(bands=[band(0, 0), band(2, 2)]), "range-gap"),
        (small(bands=[band(0, 1), band(1, 2)]), "range-overlap"),
        (small(bands=[band(1, 2)]), "range-gap"),
        (small(bands=[band(0, 1)]), "range-end"),
        (small(bands=[band(0, 3)]), "range-end"),
        (small(bands=[band(2, 1)]), "not-whole"),
        (small(bands_source=None), "key-missing"),
        (star(*THREE, bands=[band(0, 1)], bands_source="P"), "bands-without-score"),
        (small(change={"least": 0, "source": "P"}), "not-whole"),
        (small(change={"least": 1}), "key-missing"),
        (star(*THREE[:2]), "star-areas"),
        (star(*THREE, number("d", high=4)), "star-areas"),
        (star(*THREE, choice("d")), "star-areas"),
        (star(*THREE, stages=[{"low": 1, "high": 2, "title": "t", "said": "s"}]), "range-end"),
    ],
)
def test_what_is_wrong_is_named(data: bytes, code: str) -> None:
    assert refused(data)[0] == code


def scale(*options: tuple[int, bool]) -> bytes:
    told = [{"value": value, "text": "t", "counts": counts} for value, counts in options]
    return sections(choice()).replace(b'"often": [', b'"often": ' + json.dumps(told).encode() + b', "spare": [')


def test_values_have_no_gap_but_what_does_not_count_may_stand_apart() -> None:
    assert refused(scale((0, True), (2, True)))[0] == "value-gap"
    assert refused(scale((0, True), (0, False)))[0] == "value-twice"
    assert refused(scale((9, False)))[0] == "nothing-counts"
    assert parse_instrument(scale((2, True), (9, False), (1, True), (0, True)), "s").items[0].counting == (2, 1, 0)


def test_a_scored_question_is_always_asked() -> None:
    hanging = small().replace(b'"id": "b",', b'"id": "b", "asked_if": {"item": "a", "answers": [1]},')
    assert refused(hanging)[0] == "scored-conditional"


def test_nothing_can_change_where_there_is_no_number() -> None:
    data = sections(choice()).replace(b'"format": 1', b'"format": 1, "change": {"least": 1, "source": "P"}')
    assert refused(data)[0] == "change-without-number"


def test_gas_has_its_two_numbers() -> None:
    data = FILES["gas-1.json"]
    for found, put in (
        (b'"low": -2', b'"low": -3'),
        (b'"high": 2,', b'"high": 3,'),
        (b'"low": 0, "high": 100', b'"low": -1, "high": 50'),
        (b'"id": "weight"', b'"id": "weighing"'),
    ):
        assert data.count(found) == 1
        line = data[: data.index(b'"scoring"')].count(b"\n") + 1
        assert refused(data.replace(found, put)) == ("gas-items", line)


def part(part_of: Any, key: str) -> bytes:
    return small(
        sections=[{"title": "Alt", "part_of": part_of, "items": [choice(key)]}],
        scoring={"method": "none", "source": "P"},
        **dict.fromkeys(("missing", "bands", "bands_source")),
    )


def test_what_is_asked_within_is_named_by_id_and_version() -> None:
    assert parse_instrument(part("who5@1", "who5.calm"), "s").parts == ("who5@1",)
    assert refused(part("who5@1", "calm"))[0] == "id-part"
    assert refused(part("who5@1", "who4.calm"))[0] == "id-part"
    for ref in ("who5", "who5@", "who5@0", "who5@x", "@1", "a b@1"):
        assert refused(part(ref, "who5.calm"))[0] == "ref-form"


@pytest.mark.parametrize(
    ("found", "put", "code"),
    [
        ('"title": "WHO-5 Trivselsindeks"', '"title": ""', "empty"),
        ('"id": "rested"', '"id": "calm"', "id-twice"),
        ('"least": 5', '"least": 6', "not-whole"),
        ('"low": 36', '"low": 37', "range-gap"),
        ('"low": 51', '"low": 50', "range-overlap"),
        ('"factor": 4', '"factor": "fire"', "not-above-zero"),
        ('"Lidt af tiden"}', '"Lidt af tiden", "colour": 1}', "key-unknown"),
        ('"version": 1,', '"version": 1 "', "not-json"),
        ('"language": "da"', '"format": 1', "key-twice"),
    ],
)
def test_the_line_is_the_line(found: str, put: str, code: str) -> None:
    text = FILES["who5-1.json"].decode()
    assert text.count(found) == 1
    line = text[: text.index(found)].count("\n") + 1
    assert refused(text.replace(found, put).encode()) == (code, line)


def test_what_lacks_a_key_is_named_where_it_begins() -> None:
    text = FILES["who5-1.json"].decode()
    gone = text.replace(' "text": "Hele tiden"', ' "told": "Hele tiden"')
    assert refused(gone.encode()) == ("key-missing", text[: text.index("Hele tiden")].count("\n") + 1)


def survives(data: bytes) -> None:
    """Either an instrument, or refused as it should be."""
    try:
        parse_instrument(data, "skema.json")
    except FormatError:
        refused(data)


@settings(max_examples=150)
@given(st.sampled_from(sorted(FILES)), st.integers(0, 10_000), st.integers(0, 40), st.binary(max_size=8))
def test_any_bytes_in_any_place_are_read_or_refused(name: str, at: int, length: int, put: bytes) -> None:
    data = FILES[name]
    start = at % len(data)
    survives(data[:start] + put + data[start + length :])


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(place for key, each in inner for place in places(each, (*path, key)))]


@settings(max_examples=200)
@given(st.sampled_from(IDS), st.data())
def test_any_value_in_any_place_is_read_or_refused(key: str, data: st.DataObject) -> None:
    told = json.loads(FILES[f"{key}-1.json"])
    *path, last = data.draw(st.sampled_from(places(told)[1:]))
    holder = told
    for step in path:
        holder = holder[step]
    if data.draw(st.booleans()):
        del holder[last]
    else:
        holder[last] = data.draw(ANYTHING)
    survives(json.dumps(told, ensure_ascii=data.draw(st.booleans()), indent=1).encode("utf-8", "surrogatepass"))


def plain(node: Node) -> Any:
    if isinstance(node.value, dict):
        return {key: plain(each) for key, each in node.value.items()}
    return [plain(each) for each in node.value] if isinstance(node.value, list) else node.value


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_reader_of_json_reads_as_everybody_does(name: str) -> None:
    assert plain(read_json(FILES[name])) == json.loads(FILES[name])


def test_reading_again_gives_the_same() -> None:
    for key in IDS:
        assert parse_instrument(FILES[f"{key}-1.json"], key) == shipped(key)
