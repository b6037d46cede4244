"""Long work in short steps: a generator that holds the vault only between its yields.

It yields what is to be done *without* the vault (a callable: reading and writing files, decrypting, checking) and is
sent the answer; what it returns at last is the result. No transaction is open at a yield, so whoever drives it may do
anything else with the vault meanwhile, and may leave it where it stands: what was done is done, and the next time goes
on from there. Where the work raises, it is left.

On a vault's thread of its own: have that thread run `next(steps)` and then `steps.send(answer)`, and run each callable
that comes back on another thread, until StopIteration brings the result as its `value`.
"""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

T = TypeVar("T")
Steps = Generator[Callable[[], Any], Any, T]


def run(steps: Steps[T]) -> T:
    """All of it, here and now."""
    try:
        work = next(steps)
        while True:
            work = steps.send(work())
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


def breathe() -> None:
    """Nothing: a place for others to use the vault."""
