"""Alt om mig: everything that is kept about a citizen, as items that a person goes through before it is released."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from textwrap import shorten
from typing import Any

from app.models.about_words import KIND_TITLES, NOT_TOLD, OTHER_KIND, field_words, value_words
from app.models.cpr import parse_cpr
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.history import REMOVED, Held
from app.models.instruments.shape import Instrument
from app.models.instruments.words import tell_answers
from app.models.listing import Line
from app.models.meeting import parse_start
from app.models.moment import Moment
from app.models.record import parse_day

_SAID = {"citizen": "sagt af mig", "together": "sagt sammen", "other": "fra en anden"}
_TITLED_BY = ("name", "what", "words", "text", "called", "whom", "starts", "day", "instrument", "section", "note")
_NOT_SHOWN = frozenset({"spot"})
_LONGEST_TITLE = 80
_TELLING = 12
"""So many letters of a text that is left out are looked for in what is not."""


class Reason(StrEnum):
    """Why something is left out: another's private matters, or an exemption in the law."""

    OTHERS = "others"
    LAW = "law"


@dataclass(frozen=True)
class Kept:
    """One value that is kept: where, what, by whom, and whether it still stands."""

    held: Held
    author: str
    live: bool
    professional: bool


@dataclass(frozen=True)
class AboutItem:
    """One record: what it is called, and what it says now and said before."""

    key: bytes
    title: str
    lines: tuple[Line, ...]
    professional: bool = False
    must_stay: bool = False
    """The citizen's own name and number are what the package is about."""
    texts: tuple[str, ...] = ()
    """What somebody wrote, bare."""


@dataclass(frozen=True)
class AboutPart:
    """All of one kind."""

    kind: str
    title: str
    items: tuple[AboutItem, ...]


def about(
    values: Iterable[Kept],
    instrument_of: Callable[[str], Instrument | None],
    without: frozenset[bytes] = frozenset(),
) -> tuple[AboutPart, ...]:
    """Everything by kind, in the order in which it was first written; what is left out is named nowhere else."""
    records: dict[bytes, list[Kept]] = {}
    for each in sorted(values, key=lambda kept: kept.held.order):
        if each.held.kind not in NOT_TOLD:
            records.setdefault(each.held.record, []).append(each)
    telling = _Telling({key: _title(found) for key, found in records.items() if key not in without}, instrument_of)
    parts: dict[str, list[AboutItem]] = {kind: [] for kind in (*KIND_TITLES, OTHER_KIND)}
    for key, found in records.items():
        kind = found[0].held.kind
        if key not in without:
            parts[kind if kind in KIND_TITLES else OTHER_KIND].append(telling.item(key, kind, found))
    return tuple(
        AboutPart(kind, KIND_TITLES.get(kind, OTHER_KIND), tuple(items)) for kind, items in parts.items() if items
    )


def said_elsewhere(parts: Sequence[AboutPart], left: Iterable[bytes]) -> tuple[str, ...]:
    """The titles of what stays and holds the very words of something that is left out."""
    gone = frozenset(left)
    items = [item for part in parts for item in part.items]
    secrets = {text for item in items if item.key in gone for text in item.texts if len(text) >= _TELLING}
    stays = (item for item in items if item.key not in gone)
    return tuple(each.title for each in stays if any(said in text for said in secrets for text in each.texts))


@dataclass(frozen=True)
class _Telling:
    titles: Mapping[bytes, str]
    instrument_of: Callable[[str], Instrument | None]

    def item(self, key: bytes, kind: str, found: Sequence[Kept]) -> AboutItem:
        fields: dict[str, list[Kept]] = {}
        for each in found:
            fields.setdefault(each.held.field, []).append(each)
        ref = next((str(each.held.data) for each in fields.get("instrument", ()) if each.live), "")
        lines = [
            line for field, kept in fields.items() if field not in _NOT_SHOWN for line in self._lines(kind, kept, ref)
        ]
        first = found[0]
        told = (Line("Skrevet", f"{_when(first.held)} af {first.author or 'en kollega'}"), *lines)
        texts = tuple(text for each in found for text in _leaves(each.held.data))
        return AboutItem(key, self.titles[key], told, first.professional, kind == "citizen", texts)

    def _lines(self, kind: str, kept: Sequence[Kept], ref: str) -> Iterable[Line]:
        field = kept[0].held.field
        for each in sorted(kept, key=lambda one: not one.live):
            text = self._words(field, each.held.data, ref)
            if not text or (field == REMOVED and not each.live):
                continue
            aside = _SAID.get(each.held.said_by, "")
            if not each.live:
                aside = ", ".join(filter(None, (f"stod fra {_when(each.held)}", each.author, aside)))
            label = field_words(kind, field) if each.live else f"{field_words(kind, field)}, før"
            yield Line(label, f"{text} ({aside})" if aside else text)

    def _words(self, field: str, data: Any, ref: str) -> str:
        if data in ("", None, []) or (field == "place" and isinstance(data, int)):
            return ""
        if field == "cpr":
            return _masked(str(data))
        if field == "instrument":
            instrument = self.instrument_of(str(data))
            return instrument.title if instrument else str(data)
        if isinstance(data, bool):
            return "Ja" if data else "Nej"
        if isinstance(data, bytes):
            return self.titles.get(data, "Noget, der ikke er med")
        if isinstance(data, list):
            return ", ".join(self._words(field, each, ref) for each in data)
        if isinstance(data, dict):
            return self._answers(data, ref) if field == "answers" else "\n".join(_leaves(data))
        return _day_or_words(field, data)

    def _answers(self, data: Mapping[str, Any], ref: str) -> str:
        told = tell_answers(self.instrument_of(ref) if ref else None, data)
        return "\n".join(f"{each.question}: {each.answer}" for each in told)


def _title(found: Sequence[Kept]) -> str:
    """The name it goes by now."""
    now = {each.held.field: each.held for each in found if each.live}
    kind = found[0].held.kind
    named = next((now[name] for name in _TITLED_BY if name in now and now[name].data), None)
    words = _day_or_words(named.field, named.data) if named and isinstance(named.data, str) else ""
    title = (
        shorten(words, _LONGEST_TITLE, placeholder="…")
        or f"{KIND_TITLES.get(kind, OTHER_KIND)}, {_when(found[0].held)}"
    )
    return f"{title} (fjernet)" if now.get(REMOVED) and now[REMOVED].data is True else title


def _day_or_words(field: str, data: Any) -> str:
    starts, day = parse_start(data), parse_day(data)
    if starts:
        return f"{danish_date(starts.date())} kl. {starts:%H:%M}"
    return danish_date(day) if day else value_words(field, str(data))


def _leaves(data: Any) -> Iterable[str]:
    """The words in something nested, in their order."""
    if isinstance(data, dict):
        for each in data.values():
            yield from _leaves(each)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from _leaves(each)
    elif isinstance(data, str) and data.strip():
        day = parse_day(data)
        yield danish_date(day) if day else data


def _masked(digits: str) -> str:
    try:
        return parse_cpr(digits).masked
    except UserError:
        return ""


def _when(held: Held) -> str:
    return danish_date(Moment(held.wall, held.offset).day, weekday=False)
