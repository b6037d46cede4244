""" "Signe spørger skolen til fredag": a line of an agreement, read as who, what, and by when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.danish_dates import WEEKDAYS
from app.models.danish_day import parse_danish_day
from app.models.errors import UserError

_TOWARDS = ("senest", "inden", "til", "på", "den", "før")
_MOST_WORDS = 5
_LEAST_LEFT = 1
_WE = frozenset({"jeg", "vi", "begge"})


@dataclass(frozen=True)
class AgreementLine:
    """How a line was understood; `who` and `by` may be empty, `what` never loses a word that was not understood."""

    who: str
    what: str
    by: date | None = None


def read_agreement(line: str, *, today: date, names: Sequence[str]) -> AgreementLine:
    """Gently: a name is only taken from the beginning and a day only from the end, and only where one is known."""
    words = line.split()
    who, words = _who(words, names)
    by, words = _by(words, today)
    return AgreementLine(who, " ".join(words).rstrip(" .,"), by)


def _who(words: list[str], names: Sequence[str]) -> tuple[str, list[str]]:
    known = {name.casefold(): name for name in names if name} | {word: word.capitalize() for word in _WE}
    found: list[str] = []
    rest = words
    while rest and (name := known.get(rest[0].rstrip(",:").casefold())):
        found.append(name)
        rest = rest[1:]
        if len(rest) > 1 and rest[0] == "og" and rest[1].rstrip(",:").casefold() in known:
            rest = rest[1:]
        else:
            break
    return (" og ".join(found), rest) if rest else ("", words)


def _by(words: list[str], today: date) -> tuple[date | None, list[str]]:
    """The longest end of the line that is a day, with the little words before it."""
    for count in range(min(_MOST_WORDS, len(words) - _LEAST_LEFT), 0, -1):
        day = near_day(" ".join(words[-count:]).rstrip("."), today)
        if day is None:
            continue
        left = words[:-count]
        while len(left) > _LEAST_LEFT and left[-1].casefold().rstrip(",") in _TOWARDS:
            left = left[:-1]
        return day, left
    return None, words


def near_day(text: str, today: date) -> date | None:
    """A day as one says it of something to come: "fredag" is the next one, "3/4" as it is written; None if no day."""
    said = re.sub(r"^(?:(?:senest|inden|til|på|før)\s+)+", "", " ".join(text.casefold().split()))
    if said in ("i overmorgen", "overmorgen"):
        return today + timedelta(days=2)
    if said in WEEKDAYS:
        return today + timedelta(days=(WEEKDAYS.index(said) - today.weekday() - 1) % 7 + 1)
    if said.isdigit():
        return None  # "kl. 12", "to breve på 3": a bare number is no day
    try:
        return parse_danish_day(said, today=today)
    except UserError:
        return None
