"""The lines of the list: citizens whose name has what was typed, and places where it stands in the writing."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.models.moment import Moment
from app.models.tongue import fixed, t
from app.store.reading import CaseRow, live_values
from app.store.search import MARK_END, MARK_START, Hit, search
from app.store.vault import Vault
from app.ui.citizens.naming import Marked, kind_name, near_day, short_day
from app.ui.widgets.cards import in_quotes

_PROFESSIONAL = ("professional_note", "risk")
_CLOSED = fixed("Ordene står lukket, til du åbner dem.")
"""Somebody may be looking along: a search never shows what is written in the professional part."""
MOST_HITS = 20
_ASKED = 80
_NAMES = frozenset({("citizen", "called"), ("citizen", "full_name")})


@dataclass(frozen=True)
class CitizenLine:
    """One citizen of the caseload; `apart` is what stands under the name, if anything must."""

    citizen: bytes
    called: Marked
    apart: Marked
    dream: str
    last: str
    look: str

    @property
    def spoken(self) -> str:
        """The line for somebody who does not see it."""
        who = ", ".join(part for part in (self.called.text, self.apart.text) if part)
        dream = t(" Drømmer om {dream}.").format(dream=self.dream) if self.dream else ""
        return t("{who}.{dream} Sidst sammen: {last}. Næste kig på planen: {look}.").format(
            who=who, dream=dream, last=self.last, look=self.look
        )


@dataclass(frozen=True)
class HeadingLine:
    """A heading between two parts of the list."""

    words: str

    @property
    def spoken(self) -> str:
        return self.words


@dataclass(frozen=True)
class HitLine:
    """One place in a citizen's record."""

    citizen: bytes
    called: str
    apart: str
    found: Marked
    kind: str
    record: bytes
    kind_words: str
    day: str

    @property
    def spoken(self) -> str:
        """The line for somebody who does not see it."""
        who = ", ".join(part for part in (self.called, self.apart) if part)
        return f"{who}. {self.kind_words}, {self.day}: {self.found.text}"


Line = CitizenLine | HeadingLine | HitLine


@dataclass(frozen=True)
class Found:
    """A hit with what it is called; a hope is named by its own kind."""

    hit: Hit
    words: str


def pieces(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where `wanted` stands in the text, whatever the case of the letters."""
    if not wanted:
        return ()
    return tuple((m.start(), m.end() - m.start()) for m in re.finditer(re.escape(wanted), text, re.IGNORECASE))


def citizen_lines(
    rows: Sequence[CaseRow], wanted: str, apart: Mapping[bytes, str], *, today: date
) -> list[CitizenLine]:
    """The citizens with `wanted` anywhere in a name, all where nothing is wanted; in the caseload's order.

    `apart` is what tells those of one name apart.
    """
    made = (_citizen_line(row, wanted, apart.get(row.citizen, ""), today) for row in rows)
    return [line for line in made if line is not None]


def _citizen_line(row: CaseRow, wanted: str, apart: str, today: date) -> CitizenLine | None:
    called = Marked(row.called, pieces(row.called, wanted))
    full = pieces(row.full_name, wanted)
    if wanted and not called.pieces:
        if not full:
            return None
        apart = row.full_name
    return CitizenLine(
        row.citizen,
        called,
        Marked(apart, full if apart == row.full_name and not called.pieces else ()),
        in_quotes(row.dream),
        near_day(row.last_contact.day if row.last_contact else None, today=today, without=t("ikke endnu")),
        near_day(row.next_look, today=today, without=t("ikke aftalt")),
    )


def find_in_writing(vault: Vault, wanted: str) -> tuple[Found, ...]:
    """Full-text hits, newest first, without the names that the caseload shows already."""
    hits = [hit for hit in search(vault, wanted, limit=_ASKED) if hit.called and (hit.kind, hit.field) not in _NAMES]
    return tuple(Found(hit, kind_name(_own_kind(vault, hit))) for hit in hits[:MOST_HITS])


def _own_kind(vault: Vault, hit: Hit) -> str:
    if hit.kind != "hope":
        return hit.kind
    told = live_values(vault, hit.stream, hit.record, "kind")
    return str(told[-1].data) if told else hit.kind


def hit_line(found: Found, apart: str, *, today: date, offset: int) -> HitLine:
    """A hit as a line; `apart` is what tells two of one name apart, `offset` minutes east of UTC on this clock."""
    hit = found.hit
    marked = Marked(t(_CLOSED), ()) if hit.kind in _PROFESSIONAL else unmark(hit.snippet)
    if hit.kind == "hope":
        marked = Marked(
            t("”{text}”").format(text=marked.text), tuple((start + 1, length) for start, length in marked.pieces)
        )
    day = short_day(Moment(hit.wall, offset).day, today=today)
    return HitLine(hit.citizen, hit.called, apart, marked, hit.kind, hit.record, found.words, day)


def unmark(snippet: str) -> Marked:
    """The snippet's words on one line, and which of them were found."""
    text, found, start = "", [], 0
    for char in snippet.replace("\n", " "):
        if char == MARK_START:
            start = len(text)
        elif char == MARK_END:
            found.append((start, len(text) - start))
        else:
            text += char
    return Marked(text, tuple(found))
