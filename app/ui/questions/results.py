"""What answers say: the number with its band, the change since the last time, and the numbers over time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.errors import UserError
from app.models.instruments.answers import part_of_answers
from app.models.instruments.change import compare
from app.models.instruments.scoring import Score, gas_score, score
from app.models.instruments.shape import Instrument, Method, Shape
from app.models.instruments.words import say_change, say_score
from app.models.reading import Reading
from app.models.tongue import fixed, t
from app.store.instruments import Instruments

UNREADABLE = fixed("Der er svar, som skemaet her ikke kender, så der er ikke regnet et tal ud.")


@dataclass(frozen=True)
class Point:
    """A number on a day, and whose answers it is of."""

    day: date
    value: float
    said_by: str


def given_in(instruments: Instruments, reading: Reading) -> Instrument | None:
    """The version that a reading was given in."""
    return instruments.get(f"{reading.instrument}@{reading.version or 1}")


def scored(instrument: Instrument, answers: Mapping[str, Any]) -> Score | None:
    """The score; None where there are answers that the instrument does not know."""
    try:
        return gas_score(instrument, [answers]) if instrument.shape is Shape.GAS else score(instrument, answers)
    except UserError:
        return None


def result_sentences(
    instruments: Instruments, instrument: Instrument, answers: Mapping[str, Any]
) -> tuple[str, ...]:  # fmt: skip
    """A sentence of the whole, and one of each instrument that is asked within it."""
    return tuple(_sentence(each, given) for each, given in _asked(instruments, instrument, answers))


def number_sentences(
    instruments: Instruments, instrument: Instrument, answers: Mapping[str, Any]
) -> tuple[str, ...]:  # fmt: skip
    """Of those alone that add up to a number: in a list the others have nothing to tell."""
    asked = _asked(instruments, instrument, answers)
    return tuple(_sentence(each, given) for each, given in asked if _adds_up(each))


def _adds_up(instrument: Instrument) -> bool:
    return instrument.shape is Shape.GAS or instrument.scoring.method is not Method.NONE


def _asked(
    instruments: Instruments, instrument: Instrument, answers: Mapping[str, Any]
) -> list[tuple[Instrument, Mapping[str, Any]]]:  # fmt: skip
    parts = [part for ref in instrument.parts if (part := instruments.get(ref))]
    whole = instrument.scoring.method is not Method.NONE or not parts
    asked = [(instrument, answers)] if whole else []
    return asked + [(part, part_of_answers(answers, part)) for part in parts]


def _sentence(instrument: Instrument, answers: Mapping[str, Any]) -> str:
    found = scored(instrument, answers)
    return (
        say_score(instrument, found)
        if found
        else t("{short}: {unreadable}").format(short=instrument.short, unreadable=t(UNREADABLE))
    )


def points(instrument: Instrument, readings: Sequence[Reading]) -> tuple[Point, ...]:
    """The numbers over time, of the readings that were given in this version."""
    same = [each for each in readings if f"{each.instrument}@{each.version or 1}" == instrument.ref]
    found = [(each, scored(instrument, each.answers)) for each in same]
    return tuple(
        Point(each.day, result.value, each.said_by) for each, result in found if result and result.value is not None
    )


def change_since(instrument: Instrument, readings: Sequence[Reading], reading: Reading) -> tuple[date, str] | None:
    """Since when and what: beside the same person's last number before it."""
    now = scored(instrument, reading.answers)
    before = [
        point
        for point in points(instrument, readings)
        if point.said_by == reading.said_by and point.day < reading.day
    ]  # fmt: skip
    if not before or now is None or now.value is None or instrument.shape is Shape.GAS:
        return None
    return before[-1].day, say_change(instrument, compare(instrument, before[-1].value, now.value))
