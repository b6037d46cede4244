"""A worker's own choices, in the worker's own stream."""

from app.commands.writing import put_all
from app.models.change import Change, Value
from app.models.history import RecordView
from app.models.kinds import WORKER
from app.models.save import Save


def choose_for_myself(worker: RecordView, *, theme: str, lock_minutes: int) -> Save:
    """Light or dark, and how soon it locks. Choosing what is chosen already saves nothing."""
    changes = put_all(worker, {"theme": theme, "lock_minutes": lock_minutes})
    if not changes:
        return Save({})
    if not worker.fields:
        changes = (Change("stream", worker.stream, "purpose", (Value(WORKER),)), *changes)
    return Save({worker.stream: changes})
