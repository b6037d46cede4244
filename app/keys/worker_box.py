"""A worker's keys in a box that the worker's paper code opens, and the organisation's recovery code.

It lies where everything else is shared, so that a new laptop and the paper are enough. It tells whose root to trust.
Beside it lie the paper's keys: one that signs for new keys, and one that others wrap to when a laptop is stolen. They
are made once, closed at once under the paper code alone, and are on no laptop.
"""

from typing import Any

import msgspec

from app.keys.identity import ReceivingKey, SigningKey, wrap
from app.models.errors import UserError

_ABOUT = b"pejlemaerke/1/worker-box\x00"
_ABOUT_PAPER = b"pejlemaerke/1/paper-keys\x00"


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


class PaperKeys(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Two secret keys that only the paper code opens."""

    signing: bytes
    receiving: bytes

    @property
    def signs(self) -> SigningKey:
        """It vouches for the worker's new keys, and against a lost laptop."""
        return SigningKey(self.signing)

    @property
    def receives(self) -> ReceivingKey:
        """Others wrap to its public half from when a laptop is lost until there are new keys."""
        return ReceivingKey(self.receiving)


class _Box(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    organisation: bytes
    wraps: tuple[bytes, ...]


_boxes = msgspec.msgpack.Decoder(_Box)
_keys = msgspec.msgpack.Decoder(WorkerKeys)
_paper_keys = msgspec.msgpack.Decoder(PaperKeys)


def close_box(keys: WorkerKeys, receivers: tuple[bytes, ...]) -> bytes:
    """The worker's keys for each of these public keys."""
    return _close(msgspec.msgpack.encode(keys), keys.organisation, receivers, _ABOUT)


def open_box(box: bytes, own: ReceivingKey) -> WorkerKeys | None:
    """The keys inside; None where the box is damaged, another kind of box, or somebody else's."""
    found: WorkerKeys | None = _read(_keys, _open(box, own, _ABOUT))
    return found


def close_paper_keys(keys: PaperKeys, organisation: bytes, paper: bytes) -> bytes:
    """The paper's keys, for the paper code (its public half) alone."""
    return _close(msgspec.msgpack.encode(keys), organisation, (paper,), _ABOUT_PAPER)


def open_paper_keys(box: bytes, own: ReceivingKey) -> PaperKeys | None:
    """As `open_box`."""
    found: PaperKeys | None = _read(_paper_keys, _open(box, own, _ABOUT_PAPER))
    return found


def _read(decoder: "msgspec.msgpack.Decoder[Any]", plain: bytes | None) -> Any:
    try:
        return decoder.decode(plain) if plain else None
    except (msgspec.MsgspecError, ValueError):
        return None


def _close(plain: bytes, organisation: bytes, receivers: tuple[bytes, ...], label: bytes) -> bytes:
    wraps = tuple(wrap(plain, each, label + organisation) for each in receivers)
    return msgspec.msgpack.encode(_Box(organisation, wraps))


def _open(box: bytes, own: ReceivingKey, label: bytes) -> bytes | None:
    try:
        found = _boxes.decode(box)
    except (msgspec.MsgspecError, ValueError):
        return None
    for each in found.wraps:
        try:
            return own.unwrap(each, label + found.organisation)
        except UserError:
            continue
    return None
