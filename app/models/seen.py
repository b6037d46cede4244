"""The access log (hvem har set hvad): its events, in words, by kind, and as a paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.models.danish_dates import danish_date
from app.models.listing import Line, Listing, Part
from app.models.moment import Moment
from app.models.tongue import Texts, fixed, on_paper, t

SOMEBODY = fixed("En kollega")
DID = Texts(
    {
        "opened": fixed("åbnede"),
        "found": fixed("fandt noget ved at søge"),
        "printed": fixed("udskrev planen"),
        "saved_pdf": fixed("gemte planen som fil"),
        "saved_map": fixed("gemte eller printede netværkskortet"),
        "exported": fixed("eksporterede alt om borgeren"),
        "read_professional": fixed("læste den faglige del"),
        "copied": fixed("kopierede et møde ud af Pejlemærke"),
        "invited": fixed("tog en indbydelse ud på papir eller som fil"),
        "paper": fixed("tog et papir ud på print eller som fil"),
        "turned": fixed("vendte skærmen mod borgeren"),
        "saved_log": fixed("tog listen over, hvem der har set hvad, ud"),
        "released": fixed("gav alt om borgeren ud"),
    }
)
_UNKNOWN = fixed("så i journalen")
_LOOKED, _SEARCHED, _PROFESSIONAL, _OUT, _TURNED = (
    fixed("Åbnet"),
    fixed("Fundet ved at søge"),
    fixed("Læst det faglige"),
    fixed("Taget ud"),
    fixed("Vendt"),
)
KINDS = {
    _LOOKED: frozenset({"opened"}),
    _SEARCHED: frozenset({"found"}),
    _PROFESSIONAL: frozenset({"read_professional"}),
    _TURNED: frozenset({"turned"}),
}
"""What can be picked out; everything else was taken out of the program."""
CHOICES = (_LOOKED, _SEARCHED, _PROFESSIONAL, _TURNED, _OUT)
_CHOICE_WORDS = Texts({_OUT: fixed("Printet, gemt, kopieret eller givet videre"), _TURNED: fixed("Skærmen vendt")})


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
    return DID.get(event, t(_UNKNOWN))


def kind_of(seen: Seen) -> str:
    """The kind that an event is picked out by."""
    return next((kind for kind, events in KINDS.items() if seen.event in events), _OUT)


def choice_words(kind: str) -> str:
    """A kind as it stands in the list of choices."""
    return _CHOICE_WORDS.get(kind) or t(kind)


def seen_words(seen: Seen, called: str) -> str:
    """ "åbnede Aminas side", "udskrev planen til Lægehuset"."""
    words = {
        "opened": t("åbnede {called}").format(called=called),
        "exported": t("tog alt om {called} ud som data").format(called=called),
        "released": t("gav alt om {called} ud").format(called=called),
    }.get(seen.event, did(seen.event))
    return t("{words} til {to}").format(words=words, to=seen.to) if seen.to else words


def where_words(seen: Seen) -> str:
    """On which computer."""
    return t("denne computer") if seen.here else t("en anden computer")


def picked(found: Sequence[Seen], who: str, kind: str) -> tuple[Seen, ...]:
    """Those of one person and one kind; empty for all."""
    return tuple(each for each in found if who in ("", each.who or t(SOMEBODY)) and kind in ("", kind_of(each)))


@on_paper
def access_listing(found: Sequence[Seen], *, called: str, today: date, who: str = "", kind: str = "") -> Listing:
    """The list as it is printed: the newest first, day by day."""
    parts = tuple(
        Part(_capital(danish_date(day)), tuple(_line(each, called) for each in same))
        for day, same in groupby(found, key=lambda each: each.at.day)
    )
    narrowed = ", ".join(filter(None, (who, choice_words(kind).lower() if kind else "")))
    lead = t("Hvem har set hvad om {called}, til og med {day}.").format(
        called=called, day=danish_date(today, weekday=False)
    )
    if narrowed:
        lead += t(" Her er kun: {narrowed}.").format(narrowed=narrowed)
    return Listing(
        t("Hvem har set hvad: {called}").format(called=called),
        lead if parts else t("{lead} Der er ingen.").format(lead=lead),
        t("Fortroligt."),
        parts,
    )


@on_paper
def access_lines(found: Sequence[Seen], called: str) -> tuple[Line, ...]:
    """Every event with its day, for a paper where it is one part of many."""
    return tuple(
        Line(
            t("{day} kl. {local:%H:%M}").format(day=danish_date(each.at.day, weekday=False), local=each.at.local),
            _sentence(each, called),
        )
        for each in found
    )


def _sentence(seen: Seen, called: str) -> str:
    return t("{who} {seen_words} ({where_words})").format(
        who=seen.who or t(SOMEBODY), seen_words=seen_words(seen, called), where_words=where_words(seen)
    )


def _line(seen: Seen, called: str) -> Line:
    at = seen.at.local
    who = seen.who or t(SOMEBODY)
    return Line(f"{at.hour}:{at.minute:02}  {who}", f"{_capital(seen_words(seen, called))} ({where_words(seen)})")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
