"""The keys that a code on paper stands for: a worker's, the organisation's root, and its recovery key.

One secret of 128 random bits and a label give each key (HKDF-SHA-256), so that none says anything of another.
"""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys.identity import ReceivingKey, SigningKey


def paper_key(secret: bytes) -> ReceivingKey:
    """What a worker's own paper code opens: `recovery_public_key` is its public half."""
    return ReceivingKey(_derived(secret, b"recovery/x25519"))


def root_key(secret: bytes) -> SigningKey:
    """The organisation's root."""
    return SigningKey(_derived(secret, b"organisation/root"))


def organisation_recovery(secret: bytes) -> ReceivingKey:
    """What everything in the organisation is wrapped to as well."""
    return ReceivingKey(_derived(secret, b"organisation/recovery"))


def _derived(secret: bytes, label: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"pejlemaerke/1/" + label).derive(secret)
