"""A star drawn on paper: black on white, told apart by marks and by the width of the line, never by colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, black, white
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet, Weight
from app.documents.lines import TextStyle, break_lines
from app.models.star_shape import LINE, REACH, THIN, Mark, Point, Star, StarLine, drawing_order, mark_corners

RING_GREY = Color(0.72, 0.72, 0.72)
EARLIER_GREY = Color(0.42, 0.42, 0.42)
NAME_ROOM = 2.0
"""Lines of text kept free above and below the star; names stand on one or two lines."""
SIDE_ROOM = 7.6
"""Letters' heights kept free at each side for the names there."""


@dataclass(frozen=True)
class StarBox:
    """Where on the page: the lower left corner, width and height in points, and the size of the names.

    Size 0 leaves the names out: for a star so small that they stand elsewhere.
    """

    left: float
    bottom: float
    width: float
    height: float
    size: float = 11.0

    @property
    def middle(self) -> Point:
        """The middle of the star."""
        return self.left + self.width / 2, self.bottom + self.height / 2

    @property
    def radius(self) -> float:
        """How far out the outermost ring lies."""
        room = REACH[Mark.SQUARE] if not self.size else 0
        across = self.width / 2 - SIDE_ROOM * self.size - room
        return min(across, self.height / 2 - (NAME_ROOM + 0.9) * self.size * 1.3 - room)

    def at(self, point: Point, out: float = 0) -> Point:
        """A point of the star on the page, where y grows upwards; `out` points further from the middle."""
        reach = self.radius + out
        return self.middle[0] + point[0] * reach, self.middle[1] - point[1] * reach


def draw_star(canvas: Canvas, box: StarBox, star: Star, lines: Sequence[StarLine], fonts: FontSet) -> None:
    """The star with its lines. Small stars have thinner lines and smaller marks."""
    canvas.saveState()
    canvas.setLineJoin(1)
    _net(canvas, box, star)
    if box.size:
        _numbers(canvas, box, star, fonts)
        _names(canvas, box, star, fonts)
    scale = min(1.0, max(0.5, box.radius / 120))
    ordered = drawing_order(lines)
    for line in ordered:
        _line(canvas, box, star, line, scale)
    for line in ordered:
        _marks(canvas, box, star, line, scale)
    canvas.restoreState()


def _net(canvas: Canvas, box: StarBox, star: Star) -> None:
    canvas.setStrokeColor(RING_GREY)
    canvas.setLineWidth(0.6)
    for value in star.rings:
        _trace(canvas, [box.at(corner) for corner in star.ring(value)], closed=True)
    for place in range(len(star.areas)):
        canvas.line(*box.middle, *box.at(star.spoke(place)))


def _numbers(canvas: Canvas, box: StarBox, star: Star, fonts: FontSet) -> None:
    """Up along the first arm, a little to its left, where no line of it runs."""
    size = box.size * 0.75
    canvas.setFillColor(EARLIER_GREY)
    canvas.setFont(fonts.name(Weight.REGULAR), size)
    for value in star.rings:
        x, y = box.at(star.spot(0, value))
        canvas.drawRightString(x - size * 0.5, y - size * 0.35, str(value))


def _names(canvas: Canvas, box: StarBox, star: Star, fonts: FontSet) -> None:
    style = TextStyle(Weight.REGULAR, box.size, box.size * 1.3)
    canvas.setFillColor(black)
    for place, name in enumerate(star.names):
        x, y = star.spoke(place)
        # beside the arm there is the room at the side; above and below the star as much as a name needs
        at = box.at((x, y), out=style.size * 0.8)
        beside = abs(x) > 0.2
        room = (box.left + box.width - at[0] if x > 0 else at[0] - box.left) if beside else box.width / 2
        set_lines = break_lines(name, style, max(room, style.size * 4), fonts)
        top = at[1] + (len(set_lines) * style.leading) * (1 - y) / 2
        for count, each in enumerate(set_lines):
            left = at[0] if beside and x > 0 else at[0] - (each.width if beside else each.width / 2)
            baseline = top - count * style.leading - style.size
            for run in each.runs:
                canvas.setFont(run.font, style.size)
                canvas.drawString(left, baseline, run.text)
                left += fonts.width(run.text, Weight.REGULAR, style.size)


def _line(canvas: Canvas, box: StarBox, star: Star, line: StarLine, scale: float) -> None:
    canvas.setStrokeColor(_ink(line))
    canvas.setLineWidth((THIN if line.earlier else LINE) * 0.75 * scale)
    for piece in star.pieces(line.values):
        _trace(canvas, [box.at(point) for point in piece], closed=False)


def _marks(canvas: Canvas, box: StarBox, star: Star, line: StarLine, scale: float) -> None:
    canvas.setStrokeColor(_ink(line))
    canvas.setLineWidth((THIN if line.earlier else LINE) * 0.75 * scale)
    reach = REACH[line.mark] * 0.75 * scale * (0.6 if line.earlier else 1)
    for place, value in enumerate(line.values):
        if value is not None:
            _mark(canvas, line.mark, box.at(star.spot(place, value)), reach, _ink(line))


def _ink(line: StarLine) -> Color:
    return EARLIER_GREY if line.earlier else black


def _mark(canvas: Canvas, mark: Mark, at: Point, reach: float, ink: Color) -> None:
    canvas.setFillColor(ink if mark is Mark.DISC else white)
    corners = mark_corners(mark, at, reach)
    if corners:
        _trace(canvas, corners, closed=True, fill=True)
    else:
        canvas.circle(*at, reach, stroke=1, fill=1)


def _trace(canvas: Canvas, points: Sequence[Point], *, closed: bool, fill: bool = False) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.drawPath(path, stroke=1, fill=int(fill))
