"""Saying no to a hint of the language check."""

from app.commands.writing import new_record, put, saved
from app.models.change import Change, SaidBy, Value
from app.models.kinds import WORKER
from app.models.save import Save


def leave_hint(*, worker: bytes, key: bytes, hint: str, about: bytes | None, begun: bool) -> Save:
    """The worker wants no such hint on one record, or, where that is None, on anything.

    `begun` says whether the worker's own stream tells already what it is for.
    """
    left = new_record("left_hint", worker, key)
    begin = () if begun else (Change("stream", worker, "purpose", (Value(WORKER),)),)
    where = () if about is None else (put(left, "about", about),)
    return Save({worker: (*begin, put(left, "hint", hint), *where)})


def keep_own_way(*, citizen: bytes, key: bytes, hint: str) -> Save:
    """ "Sådan siger jeg": what the hint speaks of is how this citizen says it, for everybody who writes with them."""
    way = new_record("own_way", citizen, key)
    return saved(way, put(way, "hint", hint, SaidBy.CITIZEN))
