"""Answers to an instrument: what is asked, what may be answered, and the plain data that a reading keeps."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.models.errors import UserError
from app.models.instruments.shape import Answering, Instrument, Item
from app.models.tongue import t

Answer = int | str | list[int]
"""An option's value or a number, a text, or the values of several options in rising order (docs/format.md)."""

LONGEST_TEXT = 10_000


def asked(instrument: Instrument, given: Mapping[str, Any]) -> tuple[Item, ...]:
    """The items that are asked after these answers, in order. What hangs on an item that is not asked is not asked."""
    there: dict[str, Item] = {}
    for item in instrument.items:
        condition = item.asked_if
        if condition is None or (condition.item in there and _meets(given.get(condition.item), condition.answers)):
            there[item.id] = item
    return tuple(there.values())


def _meets(answer: Any, wanted: tuple[int, ...]) -> bool:
    if isinstance(answer, list | tuple):
        return any(each in wanted for each in answer)
    return answer in wanted


def check_answers(instrument: Instrument, given: Mapping[str, Any]) -> dict[str, Answer]:
    """The answers as a reading keeps them: in the order of asking, without what is empty or no longer asked.

    Raises UserError `answer-item`, `answer-kind`, `answer-range`, `answer-twice`, `answer-long`.
    """
    for key in given:
        if instrument.item(key) is None:
            raise UserError("answer-item", instrument=instrument.short, item=key)
    checked = {
        item.id: _checked(item, place, given[item.id])
        for place, item in enumerate(instrument.items, 1)
        if given.get(item.id) is not None
    }
    right = {key: answer for key, answer in checked.items() if answer not in ("", [])}
    return {item.id: right[item.id] for item in asked(instrument, right) if item.id in right}


def _checked(item: Item, place: int, answer: Any) -> Answer:
    if item.answering is Answering.TEXT:
        if not isinstance(answer, str):
            raise UserError("answer-kind", place=place, item=item.text, wanted=wanted(item))
        return _text(item, answer)
    if item.answering is Answering.MULTIPLE:
        return _several(item, place, answer)
    return _one(item, place, answer)


def _one(item: Item, place: int, answer: Any) -> int:
    if isinstance(answer, bool) or not isinstance(answer, int):
        raise UserError("answer-kind", place=place, item=item.text, wanted=wanted(item))
    if answer not in item.values:
        raise UserError("answer-range", place=place, item=item.text, found=answer, wanted=wanted(item))
    return answer


def _several(item: Item, place: int, answer: Any) -> list[int]:
    if isinstance(answer, str) or not isinstance(answer, Sequence):
        raise UserError("answer-kind", place=place, item=item.text, wanted=wanted(item))
    chosen = sorted(_one(item, place, each) for each in answer)
    if len(set(chosen)) != len(chosen):
        raise UserError("answer-twice", place=place, item=item.text)
    return chosen


def _text(item: Item, answer: str) -> str:
    said = answer.strip()
    if len(said) > LONGEST_TEXT:
        raise UserError("answer-long", item=item.text, length=len(said), most=LONGEST_TEXT)
    return said


def wanted(item: Item) -> str:
    """What may be answered, in words: "et tal fra 0 til 5", "1, 2 eller 9", "en tekst"."""
    inner = sorted(item.values)
    if not inner:
        return t("en tekst")
    if len(inner) > 2 and inner == list(range(inner[0], inner[-1] + 1)):
        return t("et tal fra {inner} til {inner2}").format(inner=inner[0], inner2=inner[-1]).replace("-", "−")
    return (
        t("{list} eller {inner}").format(list=", ".join(map(str, inner[:-1])), inner=inner[-1])
        if inner[1:]
        else str(inner[0])
    )


def part_of_answers(given: Mapping[str, Any], part: Instrument) -> dict[str, Any]:
    """The answers to an instrument that is asked within another: ids without the prefix ("who5.calm" → "calm")."""
    taken = ((item.id, given.get(f"{part.id}.{item.id}")) for item in part.items)
    return {key: answer for key, answer in taken if answer is not None}
