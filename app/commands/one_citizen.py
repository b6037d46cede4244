"""The same citizen made twice: "det er samme person", and "det er to forskellige". Neither moves or loses anything."""

from collections.abc import Mapping, Sequence

from app.commands.writing import new_record, put_all, saved
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.one_citizen import SAME_PERSON, pair
from app.models.save import Save

Told = Mapping[bytes, Mapping[bytes, RecordView]]
"""What has been said, by stream and pair."""


def say_same(one: bytes, other: bytes, *, told: Told) -> Save:
    """The two are one person, said in the stream of each. UserError `same-itself`."""
    if one == other:
        raise UserError("same-itself")
    return _say(one, other, told, same=True)


def say_two(one: bytes, others: Sequence[bytes], *, told: Told) -> Save:
    """This one is another person than each of those. UserError `same-itself`."""
    if one in others:
        raise UserError("same-itself")
    save = Save({})
    for other in others:
        save |= _say(one, other, told, same=False)
    return save


def _say(one: bytes, other: bytes, told: Told, *, same: bool) -> Save:
    key, save = pair(one, other), Save({})
    for stream in (one, other):
        record = told.get(stream, {}).get(key) or new_record(SAME_PERSON, stream, key)
        save |= saved(record, *put_all(record, {"same": same}))
    return save
