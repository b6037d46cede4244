"""A worker's keys in a box that the worker's paper code opens, and the organisation's recovery code.

It lies where everything else is shared, so that a new laptop and the paper are enough. It tells whose root to trust.
"""

import msgspec

from app.keys.identity import ReceivingKey, SigningKey, wrap
from app.models.errors import UserError

_ABOUT = b"pejlemaerke/1/worker-box\x00"


class WorkerKeys(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Who a worker is in an organisation, and the worker's two secret keys."""

    organisation: bytes
    root: bytes
    worker: bytes
    name: str
    role: str
    signing: bytes
    receiving: bytes

    @property
    def signs(self) -> SigningKey:
        """It vouches for the worker's devices."""
        return SigningKey(self.signing)

    @property
    def receives(self) -> ReceivingKey:
        """Others wrap to its public half."""
        return ReceivingKey(self.receiving)


class _Box(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    organisation: bytes
    wraps: tuple[bytes, ...]


_boxes = msgspec.msgpack.Decoder(_Box)
_keys = msgspec.msgpack.Decoder(WorkerKeys)


def close_box(keys: WorkerKeys, receivers: tuple[bytes, ...]) -> bytes:
    """The worker's keys for each of these public keys."""
    about = _ABOUT + keys.organisation
    plain = msgspec.msgpack.encode(keys)
    return msgspec.msgpack.encode(_Box(keys.organisation, tuple(wrap(plain, each, about) for each in receivers)))


def open_box(box: bytes, own: ReceivingKey) -> WorkerKeys | None:
    """The keys inside; None where the box is damaged or somebody else's."""
    try:
        found = _boxes.decode(box)
    except (msgspec.MsgspecError, ValueError):
        return None
    for each in found.wraps:
        try:
            return _keys.decode(own.unwrap(each, _ABOUT + found.organisation))
        except (UserError, msgspec.MsgspecError, ValueError):
            continue
    return None
