"""The dated numbers to call in an emergency, which a municipality may correct as it may the texts of law."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

import msgspec

from app.models.errors import UserError

DANISH = "da"


class EmergencyNumber(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom one reaches; `region` where the number is only for that part of the country."""

    name: str
    phone: str
    region: str = ""


class EmergencyNumbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The numbers from a day on in one language, where they are from, and who has approved them."""

    valid_from: date
    source: str
    numbers: tuple[EmergencyNumber, ...]
    language: str = DANISH
    approved: str | None = None

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Name and number; where the number goes by region all of them stand on one line."""
        return tuple((name, ", ".join(map(_said, each))) for name, each in groupby(self.numbers, lambda one: one.name))


def _said(number: EmergencyNumber) -> str:
    """A number is never parted from its region, nor in two."""
    return f"{number.region} {number.phone}".strip().replace(" ", "\u00a0")


@dataclass(frozen=True)
class EmergencyTexts:
    """Every file there is, of all times and in all languages."""

    texts: tuple[EmergencyNumbers, ...]

    def on(self, day: date, language: str = DANISH) -> EmergencyNumbers:
        """What is in force on the day. Danish is corrected first: a translation of an older file is not used."""
        danish = [text for text in self.texts if text.language == DANISH and text.valid_from <= day]
        if not danish:
            raise UserError("emergency-missing", day=day.isoformat())
        newest = max(danish, key=lambda text: text.valid_from)
        same = (text for text in self.texts if (text.language, text.valid_from) == (language, newest.valid_from))
        return next(same, newest)


def read_emergency_texts(*folders: Path) -> EmergencyTexts:
    """Reads every file in the folders; a later one takes the place of an earlier of the same language and day.

    A wrong file is refused with its name and the reason.
    """
    texts = (_read(path) for folder in folders for path in sorted(folder.rglob("*.json")))
    return EmergencyTexts(tuple({(text.language, text.valid_from): text for text in texts}.values()))


def _read(path: Path) -> EmergencyNumbers:
    try:
        text = msgspec.json.decode(path.read_bytes(), type=EmergencyNumbers)
    except (msgspec.DecodeError, OSError, UnicodeDecodeError) as error:
        raise UserError("emergency-wrong", file=path.name, reason=str(error)) from error
    if not text.numbers or not all(each.name.strip() and each.phone.strip() for each in text.numbers):
        raise UserError("emergency-wrong", file=path.name, reason="an empty field")
    return text
