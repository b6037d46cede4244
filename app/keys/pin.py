"""The worker's PIN: it leads back from the citizen's screen and opens nothing. What is kept of it is a check value."""

import hmac
from collections.abc import Callable

import msgspec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.keys.wraps import Cost
from app.models.errors import UserError

SHORTEST, LONGEST = 4, 8
_BYTES = 32


class PinCheck(msgspec.Struct, frozen=True):
    """Argon2id of the PIN, with its salt and cost."""

    cost: Cost
    salt: bytes
    digest: bytes


def seal_pin(pin: str, random: Callable[[int], bytes]) -> bytes:
    """What is kept of a new PIN. UserError `pin-unfit` where it is not four to eight digits."""
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise UserError("pin-unfit", least=SHORTEST, most=LONGEST)
    cost, salt = Cost(), random(16)
    return msgspec.msgpack.encode(PinCheck(cost, salt, _digest(pin, salt, cost)))


def check_pin(kept: bytes, pin: str) -> None:
    """UserError `pin-wrong`."""
    check = msgspec.msgpack.decode(kept, type=PinCheck)
    if not hmac.compare_digest(_digest(pin, check.salt, check.cost), check.digest):
        raise UserError("pin-wrong")


def _digest(pin: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(salt=salt, length=_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(b"pejlemaerke/1/pin" + pin.encode("utf-8", "surrogatepass"))
