"""Taking times, and what is said of them."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import ParamSpec

P = ParamSpec("P")


@dataclass(frozen=True)
class Figure:
    """One row of the output: the median, and the median of its floor."""

    name: str
    value: float | None
    unit: str
    p95: float | None = None
    floor: float | None = None
    ratio: float | None = None


def figure(name: str, taken: Sequence[float], floor: Sequence[float] = (), *, unit: str = "ms") -> Figure:
    """The figure of what was taken, beside what its floor took."""
    value = median(taken)
    least = median(floor) if floor else None
    return Figure(
        name,
        round(value, 3),
        unit,
        round(p95(taken), 3) if len(taken) > 1 else None,
        None if least is None else round(least, 3),
        round(value / least, 2) if least else None,
    )


def p95(taken: Sequence[float]) -> float:
    """What 95 of 100 stay within."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def milliseconds(work: Callable[P, object], *given: P.args, **named: P.kwargs) -> float:
    """How long the work takes with what is given."""
    start = time.perf_counter()
    work(*given, **named)
    return (time.perf_counter() - start) * 1000


def side_by_side(runs: int, work: Callable[[], object], floor: Callable[[], object]) -> tuple[list[float], list[float]]:
    """Both in turn, so that a noisy machine is as hard on one as on the other; the first run of each is not counted."""
    work(), floor()
    taken, least = [], []
    for _ in range(runs):
        gc.collect()
        taken.append(milliseconds(work))
        least.append(milliseconds(floor))
    return taken, least
