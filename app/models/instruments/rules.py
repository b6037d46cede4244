"""What an instrument's file says of numbers: scoring, missing answers, bands, stages, the smallest change."""

from collections.abc import Mapping
from math import ceil, floor

from app.models.instruments.fields import Fields
from app.models.instruments.json_lines import Fault, Node
from app.models.instruments.shape import (
    Answering,
    Band,
    Instrument,
    Item,
    LeastChange,
    Method,
    Missing,
    Scoring,
    Section,
    Shape,
    Stage,
)  # fmt: skip

LEVEL, WEIGHT = "level", "weight"
"""The two items of a GAS goal."""


def read_scoring(fields: Fields, items: Mapping[str, Item]) -> Scoring:
    """The key `scoring`: every item that it names can be counted, and is always asked."""
    with Fields(fields.node("scoring"), "scoring").all_taken() as told:
        method = told.word("method", Method)
        scored: tuple[str, ...] = ()
        if method is Method.GAS:
            scored = _gas_items(items, told.line)
        elif method is not Method.NONE:
            scored = told.each("items", lambda node: _scored(node, items))
            _each_once(scored, told.list("items"))
        factor = told.number("factor") if method is Method.FACTOR else 1.0
        return Scoring(method, told.text("source"), scored, factor)


def _scored(node: Node, items: Mapping[str, Item]) -> str:
    item = items.get(node.value) if isinstance(node.value, str) else None
    if item is None:
        raise Fault("scored-unknown", node.line, found=node.value if isinstance(node.value, str) else "")
    if item.answering not in (Answering.CHOICE, Answering.NUMBER):
        raise Fault("scored-uncountable", node.line, found=item.id)
    if item.asked_if:
        raise Fault("scored-conditional", node.line, found=item.id)
    return item.id


def _each_once(scored: tuple[str, ...], nodes: tuple[Node, ...]) -> None:
    for place, key in enumerate(scored):
        if key in scored[:place]:
            raise Fault("id-twice", nodes[place].line, found=key)


def _gas_items(items: Mapping[str, Item], line: int) -> tuple[str, ...]:
    level, weight = items.get(LEVEL), items.get(WEIGHT)
    right = (
        level is not None and weight is not None
        and level.answering is weight.answering is Answering.NUMBER
        and not (level.asked_if or weight.asked_if)
        and (level.low, level.high) == (-2, 2) and weight.low >= 0
    )  # fmt: skip
    if not right:
        raise Fault("gas-items", line)
    return LEVEL, WEIGHT


def read_missing(fields: Fields, scoring: Scoring) -> Missing | None:
    """The key `missing`, which an instrument with a score must have and another cannot."""
    if scoring.method is Method.NONE:
        return None
    with Fields(fields.node("missing"), "missing").all_taken() as told:
        most = 1 if scoring.method is Method.GAS else len(scoring.items)
        return Missing(told.whole("least", 1, most), told.text("source"))


def read_bands(fields: Fields, instrument: Instrument) -> tuple[tuple[Band, ...], str]:
    """The keys `bands` and `bands_source`: from the lowest score to the highest, without gap or overlap."""
    if not fields.has("bands"):
        return (), ""
    ends = instrument.range
    if ends is None:
        raise Fault("bands-without-score", fields.line_of("bands"))
    bands = fields.each("bands", _band)
    nodes = fields.list("bands")
    _joined([(band.low, band.high) for band in bands], nodes, (floor(ends[0]), ceil(ends[1])))
    return bands, fields.text("bands_source")


def _band(node: Node) -> Band:
    with Fields(node, "bands").all_taken() as told:
        low = told.whole("low")
        return Band(low, told.whole("high", low), told.text("title"), told.text("told"))


def read_stages(fields: Fields, shape: Shape, sections: tuple[Section, ...]) -> tuple[Stage, ...]:
    """The key `stages`: the points of a star's areas, without gap or overlap."""
    if shape is Shape.STAR:
        _check_areas(sections, fields.line_of("sections"))
    if shape is not Shape.STAR or not fields.has("stages"):
        return ()
    area = sections[0].items[0]
    stages = fields.each("stages", _stage)
    _joined([(stage.low, stage.high) for stage in stages], fields.list("stages"), (area.low, area.high))
    return stages


def _stage(node: Node) -> Stage:
    with Fields(node, "stages").all_taken() as told:
        low = told.whole("low")
        return Stage(low, told.whole("high", low), told.text("title"), told.text("said"))


def _check_areas(sections: tuple[Section, ...], line: int) -> None:
    areas = [item for section in sections for item in section.items]
    ends = {(area.low, area.high) for area in areas}
    asked = all(area.answering is Answering.NUMBER and not area.asked_if for area in areas)
    if len(areas) < 3 or len(ends) > 1 or not asked:
        raise Fault("star-areas", line)


def _joined(ranges: list[tuple[int, int]], nodes: tuple[Node, ...], ends: tuple[int, int]) -> None:
    expected = ends[0]
    for (low, high), node in zip(ranges, nodes, strict=True):
        if low < expected:
            raise Fault("range-overlap", node.line, found=low, expected=expected)
        if low > expected:
            raise Fault("range-gap", node.line, found=low, expected=expected)
        expected = high + 1
    if expected != ends[1] + 1:
        raise Fault("range-end", nodes[-1].line, found=expected - 1, expected=ends[1])


def read_change(fields: Fields, method: Method, sections: tuple[Section, ...]) -> LeastChange | None:
    """The key `change`; left out where nobody knows."""
    if not fields.has("change"):
        return None
    numbers = any(item.answering is Answering.NUMBER for section in sections for item in section.items)
    if method is Method.NONE and not numbers:
        raise Fault("change-without-number", fields.line_of("change"))
    with Fields(fields.node("change"), "change").all_taken() as told:
        return LeastChange(told.whole("least", 1), told.text("source"), told.maybe_text("caution"))
