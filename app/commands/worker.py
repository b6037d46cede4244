"""A worker's own choices, in the worker's own stream."""

from collections.abc import Mapping

from app.commands.writing import put_all
from app.models.change import Change, Value
from app.models.history import RecordView
from app.models.kinds import WORKER
from app.models.save import Save


def choose_for_myself(worker: RecordView, *, theme: str, lock_minutes: int, text_size: int = 100) -> Save:
    """Colours, text size in per cent, and how soon it locks. Choosing what is chosen already saves nothing."""
    chosen: dict[str, str | int] = {"theme": theme, "lock_minutes": lock_minutes}
    if text_size != 100 or "text_size" in worker.fields:
        chosen["text_size"] = text_size
    return _chosen(worker, chosen)


def choose_star(worker: RecordView, *, star: str) -> Save:
    """Which star (an instrument's id) is shown first where a citizen has used none, or both."""
    return _chosen(worker, {"star": star})


def choose_language(worker: RecordView, *, language: str) -> Save:
    """The window's language, "da" or "en"."""
    return _chosen(worker, {"interface": language})


def _chosen(worker: RecordView, fields: Mapping[str, str | int]) -> Save:
    changes = put_all(worker, fields)
    if not changes:
        return Save({})
    if not worker.fields:
        changes = (Change("stream", worker.stream, "purpose", (Value(WORKER),)), *changes)
    return Save({worker.stream: changes})
