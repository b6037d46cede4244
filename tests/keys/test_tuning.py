"""The cost of a password: half a second where it is chosen, never under the floor, never without end."""

import pytest

from app.keys.slots import CEILING_ITERATIONS, CEILING_MEMORY_KIB
from app.keys.tuning import MOST_ITERATIONS, MOST_MEMORY_KIB, tuned_cost
from app.keys.wraps import FLOOR_ITERATIONS, FLOOR_MEMORY_KIB, Cost


class Machine:
    """Takes so many seconds for the floor's work, and more in proportion."""

    def __init__(self, floor: float, memory_kib: int = 2**40) -> None:
        self.floor, self.memory_kib, self.now = floor, memory_kib, 0.0
        self.tried: list[Cost] = []

    def work(self, cost: Cost) -> None:
        if cost.memory_kib > self.memory_kib:
            raise MemoryError
        self.tried.append(cost)
        self.now += self.takes(cost)

    def takes(self, cost: Cost) -> float:
        return self.floor * cost.memory_kib / FLOOR_MEMORY_KIB * cost.iterations / FLOOR_ITERATIONS

    def tuned(self) -> Cost:
        return tuned_cost(lambda: self.now, self.work)


@pytest.mark.parametrize("floor", [0.03, 0.05, 0.08, 0.119, 0.2, 0.3])
def test_it_takes_about_half_a_second(floor: float) -> None:
    machine = Machine(floor)
    assert 0.3 <= machine.takes(machine.tuned()) <= 0.65


@pytest.mark.parametrize("floor", [0.35, 2.0, 60.0])
def test_a_slow_machine_has_the_floor_and_tries_no_more(floor: float) -> None:
    machine = Machine(floor)
    assert machine.tuned() == Cost()
    assert machine.tried == [Cost()]


@pytest.mark.parametrize("floor", [0.0, -1.0, 1e-9])
def test_a_stopwatch_that_stands_still_goes_to_the_bound_and_no_further(floor: float) -> None:
    cost = Machine(floor).tuned()
    assert (cost.memory_kib, cost.iterations) == (MOST_MEMORY_KIB, MOST_ITERATIONS)
    assert MOST_MEMORY_KIB <= CEILING_MEMORY_KIB
    assert MOST_ITERATIONS <= CEILING_ITERATIONS


def test_memory_that_is_not_there_is_not_asked_for() -> None:
    assert Machine(0.01, memory_kib=FLOOR_MEMORY_KIB).tuned() == Cost()


def test_a_step_that_took_far_longer_than_it_should_is_taken_back() -> None:
    machine = Machine(0.1)
    machine.takes = lambda cost: 0.1 if cost == Cost() else 5.0  # type: ignore[method-assign]
    assert machine.tuned() == Cost()
