"""What the signs and lines of a drawn map mean: only those that are on it."""

from collections.abc import Callable, Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet
from app.documents.lines import TextStyle, break_lines
from app.documents.map_drawing import standing
from app.documents.map_signs import GREY, INK, Point, draw_sign, draw_tie
from app.documents.pages import Pen
from app.models.map_sheet import MapSheet, MapTerms
from app.models.values import MemberStatus, Nature, TieCharacter

_SIGN, _TIE = 16.0, 36.0
_APART, _SIGN_AIR = 18.0, 6.0

Draw = Callable[[Canvas, Point], None]
Key = tuple[str, float, Draw]
"""A word, the width of what stands before it, and how that is drawn."""


def legend_rows(
    sheet: MapSheet, style: TextStyle, width: float, fonts: FontSet, words: MapTerms
) -> tuple[tuple[Key, ...], ...]:
    """The keys on as many rows as they need."""
    rows: list[list[Key]] = [[]]
    used = 0.0
    for key in _keys(sheet, words):
        wide = _width(key, style, fonts)
        if rows[-1] and used + wide > width:
            rows.append([])
            used = 0.0
        rows[-1].append(key)
        used += wide
    return tuple(tuple(row) for row in rows if row)


def draw_legend_row(
    pen: Pen, row: Sequence[Key], style: TextStyle, left: float, top: float, *, right: float | None = None
) -> None:
    """One row, from its upper left corner, or from `right` with each sign after its word."""
    for key in row:
        word, before, draw = key
        (line,) = break_lines(word, style, 1000, pen.fonts)
        sign, text = (
            (left, left + before) if right is None else (right - before + _SIGN_AIR, right - before - line.width)
        )
        pen.canvas.saveState()
        draw(pen.canvas, (sign, top - style.leading / 2))
        pen.canvas.setFillColor(INK)
        pen.line(line, style, text, top)
        pen.canvas.restoreState()
        wide = _width(key, style, pen.fonts)
        left, right = left + wide, None if right is None else right - wide


def _width(key: Key, style: TextStyle, fonts: FontSet) -> float:
    (line,) = break_lines(key[0], style, 1000, fonts)
    return key[1] + line.width + _APART


def _keys(sheet: MapSheet, words: MapTerms) -> Iterator[Key]:
    natures = {each.nature for each in sheet.map.members if not standing(each)}
    statuses = {standing(each) for each in sheet.map.members}
    ties = {tie.character for tie in sheet.map.ties} | {each.character for each in sheet.map.members if not each.missed}
    if not {tie.character for tie in sheet.map.ties} & {TieCharacter.SUPPORTIVE}:
        ties.discard(TieCharacter.SUPPORTIVE)
    for nature, word in words.natures.items():
        if nature in natures:
            yield word, _SIGN, _sign(nature, "")
    for status, word in words.statuses.items():
        if status in statuses:
            yield word, _SIGN, _sign(Nature.PERSON, status)
    for character, word in words.ties.items():
        if character in ties or (character == TieCharacter.WISHED_AGAIN and MemberStatus.WISHED in statuses):
            yield f"{word} bånd" if character != TieCharacter.WISHED_AGAIN else word, _TIE + 6, _tie(character)


def _sign(nature: str, status: str) -> Draw:
    return lambda canvas, at: draw_sign(canvas, nature, status, (at[0] + 5, at[1]), 5, GREY)


def _tie(character: str) -> Draw:
    return lambda canvas, at: draw_tie(canvas, character, at, (at[0] + _TIE, at[1]))
