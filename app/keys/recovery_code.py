"""The paper recovery code: 128 random bits and a 12-bit check as seven groups of four signs.

The whole number is divisible by the prime 4093, of which 32 is a primitive root: so every single wrong sign, and
every two signs that changed places, is caught for certain, and anything else but once in 4093 times.

Signs are Crockford's base 32, which has no I, L, O or U; what a hand writes is read kindly (O as 0, I and L as 1).
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.models.errors import UserError

CODE_BYTES = 16
GROUPS = 7
GROUP_SIGNS = 4
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {sign: value for value, sign in enumerate(_SIGNS)} | {"O": 0, "I": 1, "L": 1}
_CHECK_BITS = 12
_CHECK_PRIME = 4093


def write_code(secret: bytes) -> str:
    """The code as printed: XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX."""
    number = int.from_bytes(secret) << _CHECK_BITS
    number += -number % _CHECK_PRIME
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range(135, -1, -5))
    return "-".join(signs[i : i + GROUP_SIGNS] for i in range(0, len(signs), GROUP_SIGNS))


def read_code(written: str) -> bytes:
    """The secret that a code spells.

    Raises UserError `code-length`, `code-sign` (with the sign) or `code-checksum` (a slip of the pen).
    """
    signs = [sign for sign in written.upper() if sign not in " -\u2010\u2011\u2013\n\t\u00a0"]
    for sign in signs:
        if sign not in _READ:
            raise UserError("code-sign", sign=sign)
    if len(signs) != GROUPS * GROUP_SIGNS:
        raise UserError("code-length", signs=len(signs), expected=GROUPS * GROUP_SIGNS)
    number = 0
    for sign in signs:
        number = number << 5 | _READ[sign]
    if number % _CHECK_PRIME or number & (1 << _CHECK_BITS) - 1 >= _CHECK_PRIME:
        raise UserError("code-checksum")
    return (number >> _CHECK_BITS).to_bytes(CODE_BYTES)


def recovery_public_key(secret: bytes) -> bytes:
    """The X25519 key (32 bytes) to which later keys can be wrapped without asking for the paper again."""
    hkdf = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"pejlemaerke/1/recovery/x25519")
    return X25519PrivateKey.from_private_bytes(hkdf.derive(secret)).public_key().public_bytes_raw()
