"""What one cell says: a number that a spreadsheet has spoiled, a day, a section of law, a telephone."""

import re
import unicodedata
from datetime import date, timedelta

from app.models.cpr import parse_cpr
from app.models.danish_day import parse_whole_day
from app.models.errors import UserError
from app.models.values import SECTIONS

_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?e[+-]?\d+", re.IGNORECASE)
_LOST_ZERO = re.compile(r"\d{5}[- ]?\d{4}", re.ASCII)
_TIME = re.compile(r"[ t](?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$")
_YEAR_FIRST = re.compile(r"(\d{4})[./ ](\d{1,2})[./ ](\d{1,2})", re.ASCII)
_YEAR_RUN = re.compile(r"((?:19|20|21)\d{2})(0[1-9]|1[0-2])(\d{2})", re.ASCII)
_BETWEEN = re.compile(r"(?<=\d)-(?=[a-z])|(?<=[a-z.])-(?=\d)")
_EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet."""
_SERIALS = range(29221, 58440)
"""1980 to 2059."""
_PARAGRAPH = re.compile(r"(?<!\d)(\d{2,3})\s?([a-d])?(?![a-zæøå\d])")
_BY_LAW = re.compile(r",?\s*\b(?:stk|nr|pkt|jf)\b\.?\s*\d*|\b\d{4,}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_HOUSING = re.compile(r"\babl(?![a-zæøå])|almenbolig|almene bolig")
_SERVICE = re.compile(r"\bsel(?![a-zæøå])|servicelov|social service")
_PHONE = re.compile(r"(?:(?:\+|00)[1-9]\d{6,14}|\d{8})", re.ASCII)


def one_line(text: str) -> str:
    """Words with single spaces between; invisible marks that come along from sheets are gone."""
    if not text.isprintable():
        text = "".join(char for char in text if unicodedata.category(char) != "Cf" or char in "\u200d\u200c")
    return " ".join(text.split())


def person_name(text: str) -> str:
    """ "Yassin, Amina" is turned round."""
    said = one_line(text)
    last, comma, first = said.partition(",")
    if comma and "," not in first and last.strip() and first.strip():
        return f"{first.strip()} {last.strip()}"
    return said


def sheet_cpr(text: str) -> tuple[str, bool]:
    """The ten digits, or nothing, and whether the zero in front had to be given back.

    Raises UserError `cpr-scientific`, `cpr-letters`, `cpr-length`, `cpr-date`.
    """
    said = one_line(text).removeprefix("'").strip()
    if not said:
        return "", False
    if _SCIENTIFIC.fullmatch(said):
        raise UserError("cpr-scientific")
    if _LOST_ZERO.fullmatch(said):
        return parse_cpr(f"0{said}").digits, True
    return parse_cpr(said).digits, False


def sheet_day(text: str, *, today: date) -> date | None:
    """The day in the cell. UserError `day-unreadable`, `day-twofold` (robbed of its zero, or a serial number)."""
    said = one_line(text).lower()
    if not said:
        return None
    said = _TIME.sub("", said)
    if said.isascii() and said.isdigit() and len(said) in (5, 7):
        return _robbed(said, today)
    if turned := (_YEAR_FIRST.fullmatch(said) or _YEAR_RUN.fullmatch(said)):
        said = "-".join(turned.groups())
    return parse_whole_day(_BETWEEN.sub(" ", said), today=today)


def _robbed(said: str, today: date) -> date:
    """Five or seven digits: 10326 was 010326, and 46082 is a spreadsheet's own number for 1 March 2026."""
    try:
        written = parse_whole_day(f"0{said}", today=today)
    except UserError:
        if int(said) not in _SERIALS:
            raise
        return _EPOCH + timedelta(days=int(said))
    if int(said) in _SERIALS:
        raise UserError("day-twofold")
    return written


def sheet_section(text: str) -> str | None:
    """One of values.SECTIONS, empty for an empty cell, None where it names none, several, or another law."""
    said = one_line(text).casefold()
    if not said:
        return ""
    named = {"abl105" if number == "105" else number + letter for number, letter in _paragraphs(said)}
    if len(named) != 1:
        return None
    (section,) = named
    housing, service = _HOUSING.search(said) is not None, _SERVICE.search(said) is not None
    other = "lov" in said and not housing and not service
    right = not service if section == "abl105" else not housing
    return section if section in SECTIONS and right and not other else None


def _paragraphs(said: str) -> list[tuple[str, str]]:
    bare = _BY_LAW.sub(" ", said.replace("§", " ").replace("_", " ").replace("-", " "))
    bare = re.sub(r"\b(sel|abl)(?=\d)", r"\1 ", bare)
    return [(number.lstrip("0"), letter) for number, letter in _PARAGRAPH.findall(bare)]


def is_phone(text: str) -> bool:
    """Whether this can be rung; several numbers may stand beside each other."""
    numbers = re.split(r"[,;/\n]|\bog\b|\beller\b", text)
    return all(_PHONE.fullmatch(re.sub(r"[\s().\-]", "", number)) for number in numbers)
