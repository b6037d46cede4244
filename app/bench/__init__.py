"""How long things take, each beside a floor that was taken in the same run: `python -m app bench`."""

import sys
from typing import TextIO


def run(*, scale: float = 1.0, out: TextIO = sys.stdout) -> int:
    """Measure everything and print a JSON list of {name, value, unit, p95, floor, ratio}; gives the exit status.

    `value` is the median and `ratio` is value / floor. `scale` makes the store and the number of runs smaller.
    """
    from app.bench.suite import measure_all

    return measure_all(scale, out)
