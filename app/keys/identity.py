"""The keys of people and devices: Ed25519 to sign, X25519 with HPKE (RFC 9180) to receive."""

from dataclasses import dataclass
from functools import cached_property

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.keys.slots import Random
from app.models.errors import UserError

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True)
class SigningKey:
    """An Ed25519 key (RFC 8032): 32 secret bytes."""

    secret: bytes

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.secret)

    @cached_property
    def public(self) -> bytes:
        """The 32 bytes that others check by."""
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """64 bytes."""
        return self._key.sign(message)


@dataclass(frozen=True)
class ReceivingKey:
    """An X25519 key (RFC 7748): 32 secret bytes. What others wrap to its public half, only it can open."""

    secret: bytes

    @property
    def public(self) -> bytes:
        """The 32 bytes that others wrap to."""
        return X25519PrivateKey.from_private_bytes(self.secret).public_key().public_bytes_raw()

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """What `wrap` put in. UserError `wrap-closed`: it is for another key, about something else, or damaged."""
        try:
            return _SUITE.decrypt(wrapped, X25519PrivateKey.from_private_bytes(self.secret), about)
        except (InvalidTag, ValueError) as fault:
            raise UserError("wrap-closed") from fault


def new_signing_key(random: Random) -> SigningKey:
    """A key from 32 random bytes."""
    return SigningKey(random(32))


def new_receiving_key(random: Random) -> ReceivingKey:
    """A key from 32 random bytes."""
    return ReceivingKey(random(32))


def wrap(secret: bytes, receiver: bytes, about: bytes) -> bytes:
    """A secret that only `receiver` (a public key) can open; `about` says what it is for and must be said again."""
    return _SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(receiver), about)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether it is that key's signature of the message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
