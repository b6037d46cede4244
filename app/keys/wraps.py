"""What a slot looks like on the disk. Apart from slots.py, so that listing profiles loads no cipher."""

import msgspec

FLOOR_MEMORY_KIB = 64 * 1024
FLOOR_ITERATIONS = 3


class Cost(msgspec.Struct, frozen=True):
    """Argon2id parameters (RFC 9106): memory in KiB, passes, lanes."""

    memory_kib: int = FLOOR_MEMORY_KIB
    iterations: int = FLOOR_ITERATIONS
    lanes: int = 4


class PasswordSlot(msgspec.Struct, frozen=True):
    """The store key under a password."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


class RecoverySlot(msgspec.Struct, frozen=True):
    """The store key under the paper code."""

    nonce: bytes
    wrapped: bytes
