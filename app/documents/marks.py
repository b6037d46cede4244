"""The small drawings of a printed plan: sea mark, tick box, goal box, quote bar."""

from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

from app.documents.pages import MARGIN, TEXT_WIDTH, Frame, Pen
from app.documents.tagging import Box, Element

BAR_WIDTH = 3.0
SEA_MARK = (30.0, 31.0)  # width and height in points


def draw_sea_mark(pen: Pen, element: Element, right: float, top: float) -> None:
    """The logo: a beacon on three legs above a wave, its upper right corner at the given point."""
    left, bottom = right - SEA_MARK[0], top - SEA_MARK[1]
    element.box = box_of(left, bottom, *SEA_MARK)
    canvas = pen.canvas
    with pen.tagger.content(element):
        canvas.saveState()
        canvas.translate(left, bottom)
        _ink(canvas, 1.8)
        beacon = canvas.beginPath()
        beacon.moveTo(15, 29.5)
        for x, y in ((9.2, 20.6), (20.8, 20.6)):
            beacon.lineTo(x, y)
        beacon.close()
        canvas.drawPath(beacon, stroke=1, fill=1)
        canvas.lines([(15, 20, 15, 5.4), (15, 16, 9.4, 5.6), (15, 16, 20.6, 5.6)])
        wave = canvas.beginPath()
        wave.moveTo(1, 2)
        for x in (1, 15):
            wave.curveTo(x + 2.3, 4.6, x + 4.7, 4.6, x + 7, 2.6)
            wave.curveTo(x + 9.3, 0.6, x + 11.7, 0.6, x + 14, 2.4)
        canvas.drawPath(wave, stroke=1, fill=0)
        canvas.restoreState()


def draw_tick_box(pen: Pen, element: Element, left: float, top: float, side: float, *, ticked: bool) -> None:
    """A box to tick by pen; with its tick when the step is done."""
    element.box = box_of(left, top - side, side, side)
    canvas = pen.canvas
    with pen.tagger.content(element):
        canvas.saveState()
        _ink(canvas, 1.3)
        canvas.rect(left, top - side, side, side, stroke=1, fill=0)
        if ticked:
            canvas.setLineWidth(2)
            tick = canvas.beginPath()
            tick.moveTo(left + side * 0.2, top - side * 0.52)
            tick.lineTo(left + side * 0.43, top - side * 0.76)
            tick.lineTo(left + side * 0.82, top - side * 0.22)
            canvas.drawPath(tick, stroke=1, fill=0)
        canvas.restoreState()


def _draw_goal_box(pen: Pen, left: float, top: float, height: float) -> None:
    with pen.tagger.decoration():
        pen.canvas.saveState()
        _ink(pen.canvas, 1.3)
        pen.canvas.roundRect(left, top - height, TEXT_WIDTH, height, 6)
        pen.canvas.restoreState()


def _draw_bar(pen: Pen, left: float, top: float, height: float) -> None:
    with pen.tagger.decoration():
        pen.canvas.rect(left, top - height, BAR_WIDTH, height, stroke=0, fill=1)


def _draw_bar_at_right(pen: Pen, left: float, top: float, height: float) -> None:
    _draw_bar(pen, left + TEXT_WIDTH - BAR_WIDTH, top, height)


GOAL_BOX = Frame(padding=15, draw=_draw_goal_box)
QUOTE_BAR = Frame(padding=0, draw=_draw_bar)
QUOTE_BAR_AT_RIGHT = Frame(padding=0, draw=_draw_bar_at_right)


def draw_footer_rule(canvas: Canvas, y: float) -> None:
    """A thin rule from margin to margin."""
    canvas.saveState()
    canvas.setLineWidth(0.7)
    canvas.line(MARGIN, y, MARGIN + TEXT_WIDTH, y)
    canvas.restoreState()


def _ink(canvas: Canvas, width: float) -> None:
    canvas.setStrokeColor(black)
    canvas.setFillColor(black)
    canvas.setLineWidth(width)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)


def box_of(left: float, bottom: float, width: float, height: float) -> Box:
    """Where a figure stands, as its tag says it."""
    return (round(left, 2), round(bottom, 2), round(left + width, 2), round(bottom + height, 2))
