"""The signs of the network map in print: shapes for what somebody is, lines for what is between people."""

from math import hypot

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.models.values import MemberStatus, Nature, TieCharacter

Point = tuple[float, float]

SECTOR_INKS = {
    "rust": "#A8481F",
    "ochre": "#83660F",
    "blue": "#1D6A96",
    "green": "#3F7346",
    "violet": "#5757A6",
    "plum": "#9A3F74",
    "slate": "#56606C",
}
"""The sectors' colours on white, the same as on a light screen."""
GREY, AMBER, INK = HexColor("#6B655C"), HexColor("#B26A00"), HexColor("#1A1A1A")
_TOOTH, _BAR = 5.0, 4.0


def draw_sign(canvas: Canvas, nature: str, status: str, at: Point, radius: float, ink: Color) -> None:
    """What somebody is by shape, and a heart, a cross or dots for how it stands; `status` may be "wished" by a tie."""
    canvas.setDash([])
    canvas.setStrokeColor(ink)
    if status == MemberStatus.WISHED:
        _shape(canvas, Nature.PERSON, at, radius, None, hollow=True)
        canvas.setFillColor(AMBER)
        canvas.drawPath(_heart(canvas, at, radius * 0.55), stroke=0, fill=1)
        return
    hollow = status in (MemberStatus.DECEASED, MemberStatus.LOST)
    if status == MemberStatus.LOST:
        canvas.setDash([1.2, 1.6])
    _shape(canvas, nature, at, radius, ink, hollow=hollow)
    canvas.setDash([])
    if status == MemberStatus.DECEASED:
        _cross(canvas, at, radius * 0.55)


def _shape(canvas: Canvas, nature: str, at: Point, radius: float, ink: Color | None, *, hollow: bool) -> None:
    ringed = nature == Nature.PROFESSIONAL and not hollow
    canvas.setLineWidth(1.4)
    canvas.setFillColor(white if hollow or ringed else ink)
    inner = radius - 0.7 if hollow or ringed else radius
    canvas.drawPath(_outline(canvas, nature, at, inner), stroke=int(hollow or ringed), fill=1)
    if ringed:
        canvas.setFillColor(ink)
        canvas.circle(*at, radius * 0.38, stroke=0, fill=1)


def _outline(canvas: Canvas, nature: str, at: Point, radius: float) -> PDFPathObject:
    x, y = at
    path = canvas.beginPath()
    if nature == Nature.COMMUNITY:
        side = radius * 0.9
        path.roundRect(x - side, y - side, 2 * side, 2 * side, 1.2)
    elif nature == Nature.PLACE:
        reach = radius * 1.2
        path.moveTo(x, y + reach)
        for across, up in ((reach, 0), (0, -reach), (-reach, 0)):
            path.lineTo(x + across, y + up)
        path.close()
    elif nature == Nature.ANIMAL:
        _oval(path, x, y - radius * 0.4, radius * 0.66, radius * 0.58)
        for across, up in ((-0.8, 0.12), (-0.3, 0.66), (0.3, 0.66), (0.8, 0.12)):
            _oval(path, x + across * radius, y + up * radius, radius * 0.26, radius * 0.34)
    else:
        path.circle(x, y, radius)
    return path


def _oval(path: PDFPathObject, x: float, y: float, wide: float, high: float) -> None:
    path.ellipse(x - wide, y - high, 2 * wide, 2 * high)


def _heart(canvas: Canvas, at: Point, size: float) -> PDFPathObject:
    x, y = at
    path = canvas.beginPath()
    path.moveTo(x, y - size)
    path.curveTo(x - 1.6 * size, y + 0.1 * size, x - 0.8 * size, y + 1.3 * size, x, y + 0.35 * size)
    path.curveTo(x + 0.8 * size, y + 1.3 * size, x + 1.6 * size, y + 0.1 * size, x, y - size)
    return path


def _cross(canvas: Canvas, at: Point, reach: float) -> None:
    x, y = at
    canvas.setLineWidth(1.1)
    canvas.line(x, y - reach, x, y + reach)
    canvas.line(x - reach * 0.65, y + reach * 0.3, x + reach * 0.65, y + reach * 0.3)


def draw_tie(canvas: Canvas, character: str, one: Point, other: Point) -> None:
    """Solid, dash-dot, zigzag, cut, or amber dots, as on the screen."""
    canvas.setLineCap(0)
    canvas.setLineWidth(1.1)
    canvas.setStrokeColor(GREY)
    canvas.setDash([])
    if character == TieCharacter.MIXED:
        canvas.setDash([5, 2.5, 1, 2.5])
    elif character == TieCharacter.WISHED_AGAIN:
        canvas.setStrokeColor(AMBER)
        canvas.setLineWidth(1.6)
        canvas.setLineCap(1)
        canvas.setDash([0.1, 3.4])
    path = canvas.beginPath()
    path.moveTo(*one)
    if character == TieCharacter.BURDENING:
        _zigzag(path, one, other)
    elif character == TieCharacter.BROKEN:
        _cut(path, one, other)
    else:
        path.lineTo(*other)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash([])
    canvas.setLineCap(0)


def _zigzag(path: PDFPathObject, one: Point, other: Point) -> None:
    length, along = _way(one, other)
    teeth = max(2, round(length / _TOOTH))
    for tooth in range(1, teeth):
        path.lineTo(*_beside(one, along, length * tooth / teeth, _TOOTH * (0.6 if tooth % 2 else -0.6)))
    path.lineTo(*other)


def _cut(path: PDFPathObject, one: Point, other: Point) -> None:
    length, along = _way(one, other)
    for end, at in ((one, length / 2 - 3), (other, length / 2 + 3)):
        path.moveTo(*end)
        path.lineTo(*_beside(one, along, at, 0))
        path.moveTo(*_beside(one, along, at, _BAR))
        path.lineTo(*_beside(one, along, at, -_BAR))


def _way(one: Point, other: Point) -> tuple[float, Point]:
    length = hypot(other[0] - one[0], other[1] - one[1]) or 1.0
    return length, ((other[0] - one[0]) / length, (other[1] - one[1]) / length)


def _beside(start: Point, along: Point, far: float, aside: float) -> Point:
    return start[0] + along[0] * far - along[1] * aside, start[1] + along[1] * far + along[0] * aside


def clear_of(one: Point, other: Point, before: float, after: float) -> tuple[Point, Point]:
    """The line between two signs from edge to edge; their middles where they are too near for one."""
    length, along = _way(one, other)
    if length <= before + after + 1:
        return one, other
    return _beside(one, along, before, 0), _beside(one, along, length - after, 0)
