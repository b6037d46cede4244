"""The network map drawn in a box on a page: the geometry of the screen, in the inks of print."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, degrees, sin, sqrt

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet, Weight
from app.documents.lines import TextStyle, break_lines
from app.documents.map_signs import INK, SECTOR_INKS, Point, clear_of, draw_sign, draw_tie
from app.documents.pages import Pen
from app.models.map_labels import Box, Named, place_names
from app.models.map_places import RING_EDGES, arcs, place_of, point
from app.models.map_sheet import MapSheet
from app.models.network import Member
from app.models.sectors import ELSEWHERE, Sector
from app.models.values import MemberStatus, Ring, TieCharacter

_LINE = HexColor("#C9C0B2")
_GAP = 0.008
_TITLE = 11.0
_TITLE_AIR = 7.0
_NAMES = (11.0, 10.0, 9.0, 8.0, 7.0)
_LONGEST = 110.0
_RIM = 3.0


@dataclass(frozen=True)
class _Letter:
    """One letter of a sector's name: where on the rim, and whether its foot points outwards."""

    char: str
    font: str
    size: float
    angle: float
    radius: float
    turned: bool


@dataclass(frozen=True)
class MapDrawing:
    """A map that fills a square of this side; `scale` enlarges the words (large print)."""

    sheet: MapSheet
    fonts: FontSet
    side: float
    scale: float = 1.0

    @property
    def radius(self) -> float:
        """The outer ring; the sectors' names run along it outside."""
        return self.side / 2 - _TITLE * self.scale - 2 * _TITLE_AIR

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Its upper left corner is here; the caller has said what it is to a screen reader."""
        canvas = pen.canvas
        canvas.saveState()
        canvas.translate(left + self.side / 2, top - self.side / 2)
        self._ground(canvas)
        for sector, begin, end in arcs(self.sheet.sectors):
            self._sector(canvas, sector, begin, end)
        self._ties(canvas)
        for each in self.sheet.map.members:
            draw_sign(canvas, each.nature, standing(each), self._at(each), self._dot, _ink(self._sector_of(each)))
        self._names(pen)
        self._middle(pen)
        canvas.restoreState()

    # ground

    def _ground(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.8)
        for ring in (Ring.NEAR, Ring.MIDDLE):
            canvas.circle(0, 0, RING_EDGES[ring][1] * self.radius, stroke=1, fill=0)

    def _sector(self, canvas: Canvas, sector: Sector, begin: float, end: float) -> None:
        inner, radius = RING_EDGES[Ring.NEAR][1] * self.radius, self.radius
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.6)
        canvas.line(*_on(begin, inner), *_on(begin, radius))
        canvas.setStrokeColor(_ink(sector))
        canvas.setLineWidth(_RIM)
        canvas.setLineCap(0)
        start, extent = 90 - degrees(end - _GAP), degrees(end - begin - 2 * _GAP)
        canvas.arc(-radius, -radius, radius, radius, start, extent)
        canvas.setFillColor(_ink(sector))
        self._title(canvas, sector.title, (begin + end) / 2, self._room(begin, end))

    def _title(self, canvas: Canvas, title: str, angle: float, room: float) -> None:
        for letter in self._letters(title, angle, room):
            canvas.saveState()
            canvas.setFont(letter.font, letter.size)
            canvas.translate(*_on(letter.angle, letter.radius))
            canvas.rotate(-degrees(letter.angle) + (180 if letter.turned else 0))
            canvas.drawCentredString(0, 0, letter.char)
            canvas.restoreState()

    def _letters(self, title: str, angle: float, room: float) -> Iterator[_Letter]:
        """Along the rim, never upside down; a title that is too long is smaller."""
        size = _TITLE * self.scale
        style = TextStyle(Weight.SEMIBOLD, size, size)
        lines = break_lines(title, style, 100 * size, self.fonts)[:1]
        turned = cos(angle) < -0.05
        for line in lines:
            size *= min(1.0, room / line.width)
            radius = self.radius + _TITLE_AIR + (size * 0.72 if turned else 0)
            at = -line.width * size / style.size / 2
            for run in line.runs:
                for char in run.text:
                    wide = self.fonts.width(char, Weight.SEMIBOLD, size)
                    where = angle + (at + wide / 2) / radius * (-1 if turned else 1)
                    yield _Letter(char, run.font, size, where, radius, turned)
                    at += wide

    def _taken(self) -> Iterator[Box]:
        """Where no name may stand: on the citizen and on the sectors' names."""
        middle = self._middle_radius
        yield Box(-middle, -middle, middle, middle)
        for sector, begin, end in arcs(self.sheet.sectors):
            for letter in self._letters(sector.title, (begin + end) / 2, self._room(begin, end)):
                half = letter.size / 2
                x, y = _on(letter.angle, letter.radius + (-half if letter.turned else half) * 0.72)
                yield Box(x - half, -y - half, x + half, -y + half)

    def _room(self, begin: float, end: float) -> float:
        return (end - begin) * self.radius * 0.95

    # people

    @property
    def _dot(self) -> float:
        """Many make smaller signs."""
        return min(6.0, 36.0 / sqrt(len(self.sheet.map.members) + 1)) * sqrt(self.scale)

    @property
    def _middle_radius(self) -> float:
        return self.radius * 0.115

    def _sector_of(self, member: Member) -> Sector:
        return next((each for each in self.sheet.sectors if each.id == member.sector), ELSEWHERE)

    def _at(self, member: Member) -> Point:
        x, y = point(self.sheet.sectors, place_of(member))
        return x * self.radius, -y * self.radius

    def _ties(self, canvas: Canvas) -> None:
        where = {each.id: self._at(each) for each in self.sheet.map.members}
        near = self._dot + 2
        for tie in self.sheet.map.ties:
            one, other = (where[end] for end in tie.ends)
            draw_tie(canvas, tie.character, *clear_of(one, other, near, near))
        for each in self.sheet.map.members:
            character = TieCharacter.WISHED_AGAIN if each.missed else each.character
            if character not in ("", TieCharacter.SUPPORTIVE):
                draw_tie(canvas, character, *clear_of(where[each.id], (0, 0), near, self._middle_radius + 2))

    def _names(self, pen: Pen) -> None:
        size, room = self.named
        style = TextStyle(Weight.REGULAR, size, size * 1.2)
        for each in self.sheet.map.members:
            if box := room.get(each.id):
                words = shortened(self.sheet.names[each.id], style, self.fonts, _LONGEST * self.scale)
                _on_white(pen, words, style, box.left + 1, -box.top)

    @property
    def named(self) -> tuple[float, dict[bytes, Box]]:
        """The size of the names, and where they stand: the largest where all find room, or the smallest."""
        room: dict[bytes, Box] = {}
        taken = list(self._taken())
        size = _NAMES[0] * self.scale
        for size in (size * self.scale for size in _NAMES):
            room = place_names(list(self._dots(size)), taken)
            if len(room) == len(self.sheet.map.members):
                break
        return size, room

    def _dots(self, size: float) -> Iterator[Named]:
        style = TextStyle(Weight.REGULAR, size, size * 1.2)
        rings = tuple(Ring)
        for each in self.sheet.map.members:
            x, y = self._at(each)
            words = shortened(self.sheet.names[each.id], style, self.fonts, _LONGEST * self.scale)
            wide = self.fonts.width(words, style.weight, style.size) + 2
            yield Named(each.id, x, -y, self._dot, wide, style.leading, rings.index(place_of(each).ring))

    def _middle(self, pen: Pen) -> None:
        canvas, radius = pen.canvas, self._middle_radius
        canvas.setFillColor(INK)
        canvas.circle(0, 0, radius, stroke=0, fill=1)
        canvas.setFillColor(white)
        size = 11 * self.scale
        wide = self.fonts.width(self.sheet.called, Weight.SEMIBOLD, size)
        size = max(6.0, min(size, size * (2 * radius - 6) / max(wide, 1)))
        style = TextStyle(Weight.SEMIBOLD, size, size * 1.2)
        words = shortened(self.sheet.called, style, self.fonts, 2 * radius - 4)
        for line in break_lines(words, style, 1000, self.fonts)[:1]:
            pen.line(line, style, -line.width / 2, style.leading / 2)


def standing(member: Member) -> str:
    """Its status; those who are missed count as wished for."""
    return MemberStatus.WISHED if member.missed else member.status


def shortened(text: str, style: TextStyle, fonts: FontSet, room: float) -> str:
    """The text on one line, cut with an ellipsis where it is wider than the room."""
    text = " ".join(text.split())
    if fonts.width(text, style.weight, style.size) <= room:
        return text
    while text and fonts.width(f"{text}…", style.weight, style.size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _on_white(pen: Pen, words: str, style: TextStyle, left: float, top: float) -> None:
    """Words on a white ground, so that lines behind them do not disturb."""
    for line in break_lines(words, style, 1000, pen.fonts)[:1]:
        pen.canvas.setFillColor(white)
        pen.canvas.rect(left - 0.5, top - style.leading + 1, line.width + 1, style.leading - 1.5, stroke=0, fill=1)
        pen.canvas.setFillColor(INK)
        pen.line(line, style, left, top)


def _ink(sector: Sector) -> Color:
    return HexColor(SECTOR_INKS[sector.colour])


def _on(angle: float, radius: float) -> Point:
    """A point, y upwards; angles run clockwise from the top."""
    return radius * sin(angle), radius * cos(angle)
