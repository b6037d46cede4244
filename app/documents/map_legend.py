"""What the signs and lines of a drawn map mean: only those that are on it."""

from collections.abc import Callable, Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet
from app.documents.lines import TextStyle, break_lines
from app.documents.map_drawing import standing
from app.documents.map_signs import GREY, INK, Point, draw_sign, draw_tie
from app.documents.pages import Pen
from app.models.map_sheet import NATURE_WORDS, TIE_WORDS, MapSheet
from app.models.values import MemberStatus, Nature, TieCharacter

_SIGN, _TIE = 16.0, 36.0
_APART = 18.0
_STATUSES = {MemberStatus.WISHED: "savnes", MemberStatus.LOST: "mistet kontakt", MemberStatus.DECEASED: "død"}

Draw = Callable[[Canvas, Point], None]
Key = tuple[str, float, Draw]
"""A word, the width of what stands before it, and how that is drawn."""


def legend_rows(sheet: MapSheet, style: TextStyle, width: float, fonts: FontSet) -> tuple[tuple[Key, ...], ...]:
    """The keys on as many rows as they need."""
    rows: list[list[Key]] = [[]]
    used = 0.0
    for key in _keys(sheet):
        wide = _width(key, style, fonts)
        if rows[-1] and used + wide > width:
            rows.append([])
            used = 0.0
        rows[-1].append(key)
        used += wide
    return tuple(tuple(row) for row in rows if row)


def draw_legend_row(pen: Pen, row: Sequence[Key], style: TextStyle, left: float, top: float) -> None:
    """One row, from its upper left corner."""
    for key in row:
        word, before, draw = key
        pen.canvas.saveState()
        draw(pen.canvas, (left, top - style.leading / 2))
        pen.canvas.setFillColor(INK)
        (line,) = break_lines(word, style, 1000, pen.fonts)
        pen.line(line, style, left + before, top)
        pen.canvas.restoreState()
        left += _width(key, style, pen.fonts)


def _width(key: Key, style: TextStyle, fonts: FontSet) -> float:
    return key[1] + fonts.width(key[0], style.weight, style.size) + _APART


def _keys(sheet: MapSheet) -> Iterator[Key]:
    natures = {each.nature for each in sheet.map.members if not standing(each)}
    statuses = {standing(each) for each in sheet.map.members}
    ties = {tie.character for tie in sheet.map.ties} | {each.character for each in sheet.map.members if not each.missed}
    if not {tie.character for tie in sheet.map.ties} & {TieCharacter.SUPPORTIVE}:
        ties.discard(TieCharacter.SUPPORTIVE)
    for nature, word in NATURE_WORDS.items():
        if nature in natures:
            yield word, _SIGN, _sign(nature, "")
    for status, word in _STATUSES.items():
        if status in statuses:
            yield word, _SIGN, _sign(Nature.PERSON, status)
    for character, word in TIE_WORDS.items():
        if character in ties or (character == TieCharacter.WISHED_AGAIN and MemberStatus.WISHED in statuses):
            yield f"{word} bånd" if character != TieCharacter.WISHED_AGAIN else word, _TIE + 6, _tie(character)


def _sign(nature: str, status: str) -> Draw:
    return lambda canvas, at: draw_sign(canvas, nature, status, (at[0] + 5, at[1]), 5, GREY)


def _tie(character: str) -> Draw:
    return lambda canvas, at: draw_tie(canvas, character, at, (at[0] + _TIE, at[1]))
