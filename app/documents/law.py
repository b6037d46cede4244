"""The dated texts of law that a plan prints: how to disagree, and what the section says."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from app.models.errors import UserError

GENERAL = "general"  # used while no section of law is known


class LawText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one section of law says from a day on, in plain Danish, and where that is written."""

    law: str
    name: str
    valid_from: date
    source: str
    disagree: tuple[str, ...]
    says: tuple[str, ...]


@dataclass(frozen=True)
class LawTexts:
    """Every text there is, of all times."""

    texts: tuple[LawText, ...]

    def on(self, day: date, law: str | None) -> LawText:
        """The text that is in force on the day; the general one where the section has none."""
        for wanted in (law, GENERAL):
            found = [text for text in self.texts if text.law == wanted and text.valid_from <= day]
            if found:
                return max(found, key=lambda text: text.valid_from)
        raise UserError("law-text-missing", law=law or GENERAL, day=day.isoformat())


def read_law_texts(folder: Path) -> LawTexts:
    """Reads every file of the folder; a wrong one is refused with its name and the reason."""
    return LawTexts(tuple(_read(path) for path in sorted(folder.glob("*.json"))))


def _read(path: Path) -> LawText:
    try:
        text = msgspec.json.decode(path.read_bytes(), type=LawText)
    except (msgspec.DecodeError, OSError, UnicodeDecodeError) as error:
        raise UserError("law-text-wrong", file=path.name, reason=str(error)) from error
    if not (text.law.strip() and text.name.strip() and text.source.strip() and text.disagree and text.says):
        raise UserError("law-text-wrong", file=path.name, reason="an empty field")
    return text
