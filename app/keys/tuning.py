"""How much work a password shall cost: about half a second on the machine where it is chosen."""

from collections.abc import Callable

from app.keys.slots import password_work
from app.keys.wraps import Cost

AIM_SECONDS = 0.5
MOST_MEMORY_KIB = 256 * 1024  # small enough for a machine with 4 GiB, which may be where the profile is opened next
MOST_ITERATIONS = 12  # with that memory sixteen times the floor: seconds, not minutes, on a machine ten times slower
_SLACK = 1.25


def tuned_cost(stopwatch: Callable[[], float], work: Callable[[Cost], object] = password_work) -> Cost:
    """Doubled from the floor, memory before passes, while twice the time just measured is still about the aim.

    `stopwatch` counts seconds. The floor is taken however slow the machine is, and nothing that lacks memory.
    """
    cost = Cost()
    taken = _measured(cost, stopwatch, work)
    while 2 * taken <= AIM_SECONDS * _SLACK and (more := _doubled(cost)):
        try:
            taken = _measured(more, stopwatch, work)
        except MemoryError:
            break
        if taken > 2 * AIM_SECONDS:
            break
        cost = more
    return cost


def _doubled(cost: Cost) -> Cost | None:
    if cost.memory_kib < MOST_MEMORY_KIB:
        return Cost(2 * cost.memory_kib, cost.iterations, cost.lanes)
    if cost.iterations < MOST_ITERATIONS:
        return Cost(cost.memory_kib, 2 * cost.iterations, cost.lanes)
    return None


def _measured(cost: Cost, stopwatch: Callable[[], float], work: Callable[[Cost], object]) -> float:
    began = stopwatch()
    work(cost)
    return stopwatch() - began
