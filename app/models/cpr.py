"""Danish personal identification numbers.

Source: CPR-kontoret, "Personnummeret i CPR". The modulus 11 check has not been required since 2007, so it is
not applied. Replacement numbers (erstatningspersonnumre) carry the day plus 60.
"""

from dataclasses import dataclass
from datetime import date
from unicodedata import category

from app.models.errors import UserError

_BETWEEN = " -\u2010\u2011\u2013\u00a0"
"""What people write between the two halves. Invisible marks (Cf) come along when a number is copied from a sheet."""


@dataclass(frozen=True)
class Cpr:
    """Ten digits, the date of birth they say, and whether it is a replacement number."""

    digits: str
    born: date
    replacement: bool

    @property
    def written(self) -> str:
        """As people write it, 170591-1234."""
        return f"{self.digits[:6]}-{self.digits[6:]}"

    @property
    def masked(self) -> str:
        """The form that may stand on a screen."""
        return f"{self.digits[:6]}-••••"


def parse_cpr(text: str) -> Cpr:
    """Read a CPR number with or without hyphen and spaces.

    Raises UserError `cpr-length`, `cpr-letters` or `cpr-date`.
    """
    digits = "".join(char for char in text if char not in _BETWEEN and category(char) != "Cf")
    if not (digits.isascii() and digits.isdigit()):
        raise UserError("cpr-letters")
    if len(digits) != 10:
        raise UserError("cpr-length", length=len(digits))
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    replacement = day > 60
    try:
        born = date(_century(int(digits[6]), year) + year, month, day - 60 if replacement else day)
    except ValueError:
        raise UserError("cpr-date", date=f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}") from None
    return Cpr(digits, born, replacement)


def _century(seventh: int, year: int) -> int:
    """The century by the seventh digit (CPR-kontoret's table)."""
    if seventh <= 3:
        return 1900
    if seventh in (4, 9):
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800
