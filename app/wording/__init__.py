"""The words for every error and finding: what happened, that nothing is lost, and what to do."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError
from app.models.instruments.json_lines import Reason
from app.models.kinds import PROFESSIONAL
from app.models.lateness import Lateness
from app.models.tongue import Texts, fixed, t
from app.wording.at_the_door import AT_THE_DOOR
from app.wording.between_laptops import BETWEEN_LAPTOPS, LATE, NOTICES
from app.wording.from_files import FROM_FILES
from app.wording.in_the_record import IN_THE_RECORD
from app.wording.reasons import FINDINGS, REASONS, REMARKS, VERDICTS, WHY

__all__ = [
    "ERRORS",
    "FINDINGS",
    "NOTICES",
    "REASONS",
    "REMARKS",
    "VERDICTS",
    "WHY",
    "say",
    "say_aside",
    "say_finding",
    "say_late",
    "say_place",
    "say_remark",
    "say_still_in",
]

ERRORS: Mapping[str, str] = Texts({**AT_THE_DOOR, **IN_THE_RECORD, **FROM_FILES, **BETWEEN_LAPTOPS})
_PLACES = Texts({"citizens": fixed("borger"), "streams": fixed("del"), "entries": fixed("post")})


def say(error: PejlemaerkeError) -> str:
    """One or two plain sentences for the person at the keyboard."""
    sentence = ERRORS.get(error.code)
    if sentence is None:
        return t("Det lykkedes ikke, men det, der er gemt, er i god behold. ({code})").format(code=error.code)
    return sentence.format(**{name: _told(name, detail) for name, detail in error.details.items()})


def say_finding(code: str, detail: str) -> str:
    """What doctor found, and what to do; `detail` says where."""
    sentence = FINDINGS[code]
    return f"{sentence} ({detail})" if detail else sentence


def say_aside(why: str) -> str:
    """Why something that was shared is not shown."""
    return VERDICTS.get(why) or WHY[why]


def say_late(late: Lateness) -> str:
    """How long it is since colleagues heard from this computer, plainer from week to week."""
    return LATE[late.clearness].format(days=late.days)


def say_still_in(name: str, parts: frozenset[str]) -> str:
    """That a colleague was taken out of some of a citizen's record and not of the rest."""
    rest = t("noget af det faglige") if parts == {PROFESSIONAL} else t("noget af det")
    return t(
        "{name} ser stadig {rest}, for det er en anden, der bestemmer der. Bed koordinatoren eller teamets leder."
    ).format(name=name, rest=rest)


def say_remark(code: str) -> str:
    """What was done with a cell of a sheet that was out of the ordinary."""
    return REMARKS[code]


def say_place(row: int, column: str, text: str = "") -> str:
    """Where something stands in a sheet: "Række 7, Startdato (”31-02-2026”)"."""
    place = t("Række {row}, {column}").format(row=row, column=column) if column else t("Række {row}").format(row=row)
    return f"{place} (”{text}”)" if text else place


def _told(name: str, detail: Any) -> str:
    if isinstance(detail, Reason):
        return REASONS[detail.code].format(**{told: _told(told, each) for told, each in detail.told.items()})
    if name == "why":
        return WHY[detail]
    if name == "at":
        return _place(detail)
    if isinstance(detail, date):
        return danish_date(detail, weekday=False)
    if isinstance(detail, list | tuple):
        return ", ".join(map(str, detail))
    return str(detail)


def _place(place: str) -> str:
    """Where in a file, counted from 1: "citizens[0].entries[2]" is "borger 1, post 3"."""
    if place == "end":
        return t("slutningen af filen")
    if place.startswith("byte "):
        return t("tegn {int}").format(int=int(place.removeprefix("byte ")) + 1)
    told = []
    for part in filter(None, place.split(".")):
        name, _, number = part.rstrip("]").partition("[")
        word = _PLACES.get(name, name) if number.isdecimal() else t("feltet {name}").format(name=name)
        told.append(f"{word} {int(number) + 1}" if number.isdecimal() else word)
    return ", ".join(told) or t("øverst i filen")
