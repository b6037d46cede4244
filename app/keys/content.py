"""Content keys: random, one for each epoch of a stream, wrapped to people, and the older ones under the newer."""

from hashlib import sha256

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.keys.identity import ReceivingKey, wrap
from app.keys.slots import NONCE_BYTES, Random
from app.models.errors import UserError


def wrap_content(key: bytes, receiver: bytes, organisation: bytes, stream: bytes) -> bytes:
    """An epoch's key for one person (a public receiving key)."""
    return wrap(key, receiver, _about(organisation, stream))


def unwrap_content(wrapped: bytes, own: ReceivingKey, organisation: bytes, stream: bytes) -> bytes:
    """The key in a wrap. UserError `wrap-closed`."""
    return own.unwrap(wrapped, _about(organisation, stream))


def seal_older(older: bytes, newer: bytes, epoch: bytes, random: Random) -> bytes:
    """An older epoch's key under a newer one's; `epoch` is the older one's id."""
    nonce = random(NONCE_BYTES)
    return nonce + AESGCM(newer).encrypt(nonce, older, b"pejlemaerke/1/older-key\x00" + epoch)


def open_older(sealed: bytes, newer: bytes, epoch: bytes) -> bytes:
    """The older key. UserError `wrap-closed`."""
    nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return AESGCM(newer).decrypt(nonce, body, b"pejlemaerke/1/older-key\x00" + epoch)
    except (InvalidTag, ValueError) as fault:
        raise UserError("wrap-closed") from fault


def wrap_name(wrapped: bytes) -> bytes:
    """What the log says of a wrap: its hash."""
    return sha256(wrapped).digest()


def _about(organisation: bytes, stream: bytes) -> bytes:
    return msgspec.msgpack.encode(["pejlemaerke/1/content-key", organisation, stream])
