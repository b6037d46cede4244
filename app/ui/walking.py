"""Long work in short steps from a window: each on the vault's thread, and what it wants of a place beside both."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from app.commands.steps import Steps, breathe
from app.models.errors import PejlemaerkeError
from app.ui.beside import Beside
from app.ui.desk import Desk


@dataclass(frozen=True)
class _Step:
    """What is to be done beside the vault before the next, or (`ended`) what came of it all."""

    work: Callable[[], Any] = breathe
    ended: bool = False
    came: Any = None


def _step(steps: Steps[Any], answer: object) -> _Step:
    try:
        return _Step(steps.send(answer))
    except StopIteration as end:
        return _Step(ended=True, came=end.value)


def walk(
    owner: QObject, desk: Desk, beside_both: Beside, steps: Steps[Any], *, going: Callable[[], bool],
    stepped: Callable[[], None], done: Callable[[Any], None], failed: Callable[[PejlemaerkeError], None],
) -> None:  # fmt: skip
    """Go through the steps; others may use the vault between them. Where `going` says no, it is left where it is.
    `stepped` is called when there is more to do."""

    def go_on(answer: object) -> None:
        desk.ask(owner, lambda _: _step(steps, answer), beside, failed)

    def beside(step: _Step) -> None:
        if step.ended:
            done(step.came)
        elif step.work is breathe:
            go_on(None)
            stepped()
        elif going():
            beside_both.run(step.work, go_on, failed)
            stepped()

    go_on(None)
