"""The access log (hvem har set hvad): its events, in words, by kind, and as a paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.models.danish_dates import danish_date
from app.models.listing import Line, Listing, Part
from app.models.moment import Moment

SOMEBODY = "En kollega"
DID = {
    "opened": "åbnede", "found": "fandt noget ved at søge", "printed": "udskrev planen",
    "saved_pdf": "gemte planen som fil", "saved_map": "gemte eller printede netværkskortet",
    "exported": "eksporterede alt om borgeren", "read_professional": "læste den faglige del",
    "copied": "kopierede et møde ud af Pejlemærke", "invited": "tog en indbydelse ud på papir eller som fil",
    "paper": "tog et papir ud på print eller som fil", "turned": "vendte skærmen mod borgeren",
    "saved_log": "tog listen over, hvem der har set hvad, ud",
    "released": "gav alt om borgeren ud",
}  # fmt: skip
_UNKNOWN = "så i journalen"
_LOOKED, _SEARCHED, _PROFESSIONAL, _OUT, _TURNED = (
    "Åbnet",
    "Fundet ved at søge",
    "Læst det faglige",
    "Taget ud",
    "Vendt",
)
KINDS = {
    _LOOKED: frozenset({"opened"}),
    _SEARCHED: frozenset({"found"}),
    _PROFESSIONAL: frozenset({"read_professional"}),
    _TURNED: frozenset({"turned"}),
}
"""What can be picked out; everything else was taken out of the program."""
CHOICES = (_LOOKED, _SEARCHED, _PROFESSIONAL, _TURNED, _OUT)
_CHOICE_WORDS = {_OUT: "Printet, gemt, kopieret eller givet videre", _TURNED: "Skærmen vendt"}


@dataclass(frozen=True)
class Seen:
    """One event: when, who by name, what, who it was for, in which part, and whether on this computer."""

    at: Moment
    who: str
    event: str
    to: str = ""
    professional: bool = False
    here: bool = True


def did(event: str) -> str:
    """What was done, as part of a sentence; what a newer version has written is said in general."""
    return DID.get(event, _UNKNOWN)


def kind_of(seen: Seen) -> str:
    """The kind that an event is picked out by."""
    return next((kind for kind, events in KINDS.items() if seen.event in events), _OUT)


def choice_words(kind: str) -> str:
    """A kind as it stands in the list of choices."""
    return _CHOICE_WORDS.get(kind, kind)


def seen_words(seen: Seen, called: str) -> str:
    """ "åbnede Aminas side", "udskrev planen til Lægehuset"."""
    words = {"opened": f"åbnede {called}", "exported": f"tog alt om {called} ud som data",
           "released": f"gav alt om {called} ud"}.get(seen.event, did(seen.event))  # fmt: skip
    return f"{words} til {seen.to}" if seen.to else words


def where_words(seen: Seen) -> str:
    """On which computer."""
    return "denne computer" if seen.here else "en anden computer"


def picked(found: Sequence[Seen], who: str, kind: str) -> tuple[Seen, ...]:
    """Those of one person and one kind; empty for all."""
    return tuple(each for each in found if who in ("", each.who or SOMEBODY) and kind in ("", kind_of(each)))


def access_listing(found: Sequence[Seen], *, called: str, today: date, who: str = "", kind: str = "") -> Listing:
    """The list as it is printed: the newest first, day by day."""
    parts = tuple(
        Part(_capital(danish_date(day)), tuple(_line(each, called) for each in same))
        for day, same in groupby(found, key=lambda each: each.at.day)
    )
    narrowed = ", ".join(filter(None, (who, choice_words(kind).lower() if kind else "")))
    lead = f"Hvem har set hvad om {called}, til og med {danish_date(today, weekday=False)}."
    if narrowed:
        lead += f" Her er kun: {narrowed}."
    return Listing(f"Hvem har set hvad: {called}", lead if parts else f"{lead} Der er ingen.", "Fortroligt.", parts)


def access_lines(found: Sequence[Seen], called: str) -> tuple[Line, ...]:
    """Every event with its day, for a paper where it is one part of many."""
    return tuple(
        Line(f"{danish_date(each.at.day, weekday=False)} kl. {each.at.local:%H:%M}", _sentence(each, called))
        for each in found
    )


def _sentence(seen: Seen, called: str) -> str:
    return f"{seen.who or SOMEBODY} {seen_words(seen, called)} ({where_words(seen)})"


def _line(seen: Seen, called: str) -> Line:
    at = seen.at.local
    who = seen.who or SOMEBODY
    return Line(f"{at.hour}:{at.minute:02}  {who}", f"{_capital(seen_words(seen, called))} ({where_words(seen)})")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
