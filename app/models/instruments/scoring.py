"""From answers to one number, where the instrument has one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from app.models.instruments.answers import Answer, check_answers
from app.models.instruments.rules import LEVEL, WEIGHT
from app.models.instruments.shape import Band, Instrument, Method

NO_SCORING = "no-scoring"
MISSING_ANSWERS = "missing-answers"
NO_WEIGHT = "no-weight"


@dataclass(frozen=True)
class Score:
    """The number, or the reason (one of the codes above) why there is none; `missing` are the items it lacks."""

    value: float | None
    reason: str | None = None
    band: Band | None = None
    missing: tuple[str, ...] = ()


def score(instrument: Instrument, given: Mapping[str, Any]) -> Score:
    """The score of one reading. Raises as `check_answers` does.

    An answer that does not count ("Ved ikke") is missing. With fewer answers than `missing.least` there is no score;
    else what is missing counts as the mean of what is there.
    """
    checked = check_answers(instrument, given)
    method = instrument.scoring.method
    if method is Method.NONE:
        return Score(None, NO_SCORING)
    if method is Method.GAS:
        return _gas(instrument, [checked])
    answers = {key: _counted(instrument, checked, key) for key in instrument.scoring.items}
    counted = [answer for answer in answers.values() if answer is not None]
    missing = tuple(key for key, answer in answers.items() if answer is None)
    if instrument.missing is None or len(counted) < instrument.missing.least:
        return Score(None, MISSING_ANSWERS, missing=missing)
    value = _value(instrument, counted)
    return Score(value, band=_band(instrument, value), missing=missing)


def _counted(instrument: Instrument, given: Mapping[str, Answer], key: str) -> int | None:
    item, answer = instrument.item(key), given.get(key)
    return answer if item and isinstance(answer, int) and answer in item.counting else None


def _value(instrument: Instrument, counted: list[int]) -> float:
    scoring = instrument.scoring
    if scoring.method is Method.MEAN:
        return sum(counted) / len(counted)
    return sum(counted) * len(scoring.items) / len(counted) * scoring.factor


def _band(instrument: Instrument, value: float) -> Band | None:
    """The last band that begins at or below the score, so that a score between two whole numbers has one too."""
    return next((band for band in reversed(instrument.bands) if band.low <= value), None)


def gas_score(instrument: Instrument, goals: Iterable[Mapping[str, Any]]) -> Score:
    """GAS over several goals, each with the answers of its own reading. Every goal must have its level."""
    return _gas(instrument, [check_answers(instrument, goal) for goal in goals])


def _gas(instrument: Instrument, goals: Sequence[Mapping[str, Answer]]) -> Score:
    levels = [level for goal in goals if isinstance(level := goal.get(LEVEL), int)]
    weights = [weight if isinstance(weight := goal.get(WEIGHT), int) else 1 for goal in goals]
    if not goals or len(levels) < len(goals):
        return Score(None, MISSING_ANSWERS, missing=(LEVEL,))
    if not any(weights):
        return Score(None, NO_WEIGHT)
    return Score(gas_t(levels, weights))


def gas_t(levels: Sequence[int], weights: Sequence[int]) -> float:
    """T = 50 + 10·Σwx / √(0,7·Σw² + 0,3·(Σw)²) (Kiresuk & Sherman 1968, with their correlation of 0,3).

    At least one weight is above zero. x=(−2,0,−1,2,0,1), w=(3,5,1,4,2,6) gives 55.
    """
    weighted = sum(weight * level for weight, level in zip(weights, levels, strict=True))
    spread = (7 * sum(weight**2 for weight in weights) + 3 * sum(weights) ** 2) / 10
    return 50 + 10 * weighted / sqrt(spread)
