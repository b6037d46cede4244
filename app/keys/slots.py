"""Slots: the store key, wrapped under a password or under the paper recovery code.

There is no slot without a secret. A slot that fails to open says nothing of why: a wrong password and a damaged
slot look the same (security.md, "On the laptop").
"""

from collections.abc import Callable

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys.recovery_code import read_code
from app.keys.wraps import FLOOR_ITERATIONS, FLOOR_MEMORY_KIB, Cost, PasswordSlot, RecoverySlot
from app.models.errors import SurroundingsError, UserError

KEY_BYTES = 32
NONCE_BYTES = 12
CEILING_MEMORY_KIB = 4 * 1024 * 1024
CEILING_ITERATIONS = 64
MIN_PASSWORD = 10

Random = Callable[[int], bytes]


def check_new_password(password: str) -> None:
    """Refuse a password too short to resist guessing on a stolen disk: UserError `password-short`."""
    if len(password) < MIN_PASSWORD:
        raise UserError("password-short", least=MIN_PASSWORD)


def seal_password(key: bytes, password: str, profile: str, cost: Cost, random: Random) -> PasswordSlot:
    """Wrap the store key under a password. The cost never goes below the floor."""
    check_new_password(password)
    _check_cost(cost)
    salt, nonce = random(16), random(NONCE_BYTES)
    wrapped = AESGCM(_password_key(password, salt, cost)).encrypt(nonce, key, _bound(profile, cost, salt))
    return PasswordSlot(cost, salt, nonce, wrapped)


def open_password(slot: PasswordSlot, password: str, profile: str) -> bytes:
    """The store key; UserError `password-wrong` for a wrong password, and for a damaged slot just the same."""
    try:
        _check_cost(slot.cost)
        key = _password_key(password, slot.salt, slot.cost)
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound(profile, slot.cost, slot.salt))
    except MemoryError:
        raise SurroundingsError("memory-short") from None
    except (InvalidTag, ValueError, OverflowError):
        raise UserError("password-wrong") from None


def seal_recovery(key: bytes, code: bytes, profile: str, random: Random) -> RecoverySlot:
    """Wrap the store key under the paper code's secret (at least 128 bits, so HKDF needs no stretching)."""
    nonce = random(NONCE_BYTES)
    return RecoverySlot(nonce, AESGCM(_recovery_key(code)).encrypt(nonce, key, _recovery_bound(profile)))


def open_recovery(slot: RecoverySlot, written: str, profile: str) -> bytes:
    """The store key; UserError `code-…` for a mistyped code, `code-wrong` for another profile's."""
    code = read_code(written)
    try:
        return AESGCM(_recovery_key(code)).decrypt(slot.nonce, slot.wrapped, _recovery_bound(profile))
    except (InvalidTag, ValueError):
        raise UserError("code-wrong") from None


def password_work(cost: Cost) -> None:
    """The work that one try of a password costs, to be timed."""
    _password_key("", bytes(16), cost)


def _password_key(password: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(password.encode("utf-8", "surrogatepass"))


def _recovery_key(code: bytes) -> bytes:
    hkdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"pejlemaerke/1/recovery/slot")
    return hkdf.derive(code)


def _check_cost(cost: Cost) -> None:
    memory = FLOOR_MEMORY_KIB <= cost.memory_kib <= CEILING_MEMORY_KIB
    if not (memory and FLOOR_ITERATIONS <= cost.iterations <= CEILING_ITERATIONS and 1 <= cost.lanes <= 64):
        raise ValueError("Argon2id cost outside what is allowed")


def _bound(profile: str, cost: Cost, salt: bytes) -> bytes:
    """What the wrap is bound to, so that parameters cannot be weakened or a slot moved to another profile."""
    return msgspec.json.encode(["pejlemaerke/1/password", profile, cost, salt])


def _recovery_bound(profile: str) -> bytes:
    return msgspec.json.encode(["pejlemaerke/1/recovery", profile])
