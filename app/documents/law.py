"""The dated texts of law that a plan prints: how to disagree, and what the section says."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from app.models.errors import UserError

GENERAL = "general"  # used while no section of law is known
DANISH = "da"


class LawText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one section of law says from a day on, in plain words, where that is written, and who has approved it."""

    law: str
    name: str
    valid_from: date
    source: str
    disagree: tuple[str, ...]
    says: tuple[str, ...]
    language: str = DANISH
    approved: str | None = None


@dataclass(frozen=True)
class LawTexts:
    """Every text there is, of all times and in all languages."""

    texts: tuple[LawText, ...]

    def on(self, day: date, law: str | None, language: str = DANISH) -> LawText:
        """The text that is in force on the day; the general one where the section has none.

        What the law says is said in Danish first: a translation of an older text is out of date and is not used.
        """
        for wanted in (law, GENERAL):
            found = [text for text in self._in(DANISH) if text.law == wanted and text.valid_from <= day]
            if found:
                danish = max(found, key=lambda text: text.valid_from)
                return next((text for text in self._in(language) if _same(text, danish)), danish)
        raise UserError("law-text-missing", law=law or GENERAL, day=day.isoformat())

    def _in(self, language: str) -> list[LawText]:
        return [text for text in self.texts if text.language == language]


def _same(one: LawText, other: LawText) -> bool:
    return (one.law, one.valid_from) == (other.law, other.valid_from)


def read_law_texts(*folders: Path) -> LawTexts:
    """Reads every file in the folders; a later one takes the place of an earlier of the same law, language and day.

    A wrong file is refused with its name and the reason.
    """
    texts = (_read(path) for folder in folders for path in sorted(folder.rglob("*.json")))
    return LawTexts(tuple({(text.law, text.language, text.valid_from): text for text in texts}.values()))


def _read(path: Path) -> LawText:
    try:
        text = msgspec.json.decode(path.read_bytes(), type=LawText)
    except (msgspec.DecodeError, OSError, UnicodeDecodeError) as error:
        raise UserError("law-text-wrong", file=path.name, reason=str(error)) from error
    if not (text.law.strip() and text.name.strip() and text.source.strip() and text.disagree and text.says):
        raise UserError("law-text-wrong", file=path.name, reason="an empty field")
    return text
