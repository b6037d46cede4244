"""The questions of an instrument's file: scales, sections, items and what an item's asking depends on."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from app.models.instruments.fields import Fields, listed, whole
from app.models.instruments.json_lines import Fault, Node
from app.models.instruments.shape import Answering, Condition, Item, Option, Section
from app.models.values import Area, Chime

MOST_NUMBERS = 101


class _Reading:
    """The items read so far, which later ones may depend on."""

    def __init__(self, scales: Mapping[str, tuple[Option, ...]]) -> None:
        self.scales = scales
        self.items: dict[str, Item] = {}


def read_sections(fields: Fields) -> tuple[Section, ...]:
    """The key `sections`, with the `scales` that its items name."""
    reading = _Reading(_scales(fields.node("scales")) if fields.has("scales") else {})
    return fields.each("sections", lambda node: _section(node, reading))


def _scales(node: Node) -> dict[str, tuple[Option, ...]]:
    if not isinstance(node.value, dict):
        raise Fault("not-an-object", node.line, key="scales")
    return {name: _scale(name, options) for name, options in node.value.items()}


def _scale(name: str, node: Node) -> tuple[Option, ...]:
    nodes = listed(node, name)
    options: list[Option] = []
    for each in nodes:
        with Fields(each, name).all_taken() as fields:
            option = Option(fields.whole("value"), fields.text("text"), fields.flag("counts", True))
        if option.value in [other.value for other in options]:
            raise Fault("value-twice", each.line, key=name, found=option.value)
        options.append(option)
    counting = sorted(option.value for option in options if option.counts)
    if not counting:
        raise Fault("nothing-counts", node.line, key=name)
    for before, after in pairwise(counting):
        if after != before + 1:
            line = next(each.line for each, option in zip(nodes, options, strict=True) if option.value == after)
            raise Fault("value-gap", line, key=name, before=before, after=after)
    return tuple(options)


def _section(node: Node, reading: _Reading) -> Section:
    with Fields(node, "sections").all_taken() as fields:
        part_of = _part_of(fields) if fields.has("part_of") else ""
        return Section(
            title=fields.text("title"),
            intro=fields.maybe_text("intro"),
            part_of=part_of,
            note=fields.maybe_text("note"),
            items=fields.each("items", lambda each: _item(each, reading, part_of)),
        )


def _part_of(fields: Fields) -> str:
    """ "who5@1": a plain id and a version."""
    ref = fields.text("part_of")
    key, sign, version = ref.partition("@")
    if not (key.isidentifier() and sign and version.isascii() and version.isdecimal() and version[0] != "0"):
        raise Fault("ref-form", fields.line_of("part_of"), found=ref)
    return ref


def _item(node: Node, reading: _Reading, part_of: str) -> Item:
    with Fields(node, "items").all_taken() as fields:
        key, answering = fields.id("id"), fields.word("answer", Answering)
        _check_id(key, fields.line_of("id"), reading, part_of)
        options = _options(fields, reading) if answering in (Answering.CHOICE, Answering.MULTIPLE) else ()
        low, high = _ends(fields) if answering is Answering.NUMBER else (0, 0)
        item = Item(
            id=key,
            text=fields.text("text"),
            answering=answering,
            options=options,
            low=low,
            high=high,
            low_text=fields.maybe_text("low_text") if answering is Answering.NUMBER else "",
            high_text=fields.maybe_text("high_text") if answering is Answering.NUMBER else "",
            lead=fields.maybe_text("lead"),
            area=fields.word("area", Area) if fields.has("area") else None,
            chime=fields.word("chime", Chime) if fields.has("chime") else None,
            asked_if=_condition(fields.node("asked_if"), reading) if fields.has("asked_if") else None,
        )
    reading.items[key] = item
    return item


def _check_id(key: str, line: int, reading: _Reading, part_of: str) -> None:
    if key in reading.items:
        raise Fault("id-twice", line, found=key)
    if (part_of.partition("@")[0] if part_of else "") != key.rpartition(".")[0]:
        raise Fault("id-part", line, found=key)


def _options(fields: Fields, reading: _Reading) -> tuple[Option, ...]:
    name = fields.text("options")
    if name not in reading.scales:
        raise Fault("scale-unknown", fields.line_of("options"), found=name)
    return reading.scales[name]


def _ends(fields: Fields) -> tuple[int, int]:
    low = fields.whole("low", -1000, 1000)
    high = fields.whole("high", low + 1, low + MOST_NUMBERS - 1)
    return low, high


def _condition(node: Node, reading: _Reading) -> Condition:
    with Fields(node, "asked_if").all_taken() as fields:
        item = reading.items.get(fields.text("item"))
        if item is None:
            raise Fault("condition-item", fields.line_of("item"), found=fields.text("item"))
        if item.answering is Answering.TEXT:
            raise Fault("condition-text", fields.line_of("item"), found=item.id)
        answers = fields.each("answers", _one_of(item))
    return Condition(item.id, answers)


def _one_of(item: Item) -> Callable[[Node], int]:
    def read(node: Node) -> int:
        value = whole(node, "answers")
        if value not in item.values:
            raise Fault("condition-answer", node.line, item=item.id, found=value)
        return value

    return read
