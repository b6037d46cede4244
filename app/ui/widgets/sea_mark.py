"""The picture of the front page: a sea mark on its hill, a boat that steers by it, a low sun."""

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.tongue import t
from app.ui.tokens import current

_HEIGHT = 768.0
_NARROWEST = 280.0
_FAR = 6000.0


class Sea(NamedTuple):
    """The picture's own colours; none of them carries meaning."""

    sky: str
    far: str
    water: str
    near: str
    hill: str
    mark: str
    top: str
    sun: str
    foam: str
    sail: str
    sky_letters: str


DAY = Sea(
    sky="#E7ECE7", far="#C9D9D0", water="#B2CBC3", near="#9DB9AF", hill="#2F5D50", mark="#1F443A",
    top="#B26A00", sun="#F3DAA5", foam="#F3F6F2", sail="#FAF7F2", sky_letters="#1F443A",
)  # fmt: skip
NIGHT = Sea(
    sky="#1B2321", far="#22302C", water="#24393A", near="#1C2E2E", hill="#12201C", mark="#8FC7B4",
    top="#E3A548", sun="#E9D9B4", foam="#3E5654", sail="#C9C3B8", sky_letters="#F2EEE7",
)  # fmt: skip


def sea() -> Sea:
    """The colours for the theme in use; `sky_letters` is for words laid on the sky."""
    return NIGHT if current().dark else DAY


class SeaMarkPicture(QWidget):
    """Fills any size: the mark stands at the left, sky grows upwards and water to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(t("Et sømærke på en bakke ved vandet og en lille båd, der sejler efter det"))

    def sizeHint(self) -> QSize:
        return QSize(560, 768)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sea(painter, QRectF(self.rect()), sea())


def paint_sea(painter: QPainter, area: QRectF, colours: Sea) -> None:
    """Draw the picture inside area."""
    painter.save()
    painter.setClipRect(area)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.sky))
    painter.drawRect(area)
    scale = min(area.height() / _HEIGHT, area.width() / _NARROWEST)
    painter.translate(area.left(), area.bottom())
    painter.scale(scale, scale)
    painter.translate(0, -_HEIGHT)
    painter.setBrush(QColor(colours.sun))
    painter.drawEllipse(QPointF(392, 306), 44, 44)
    _land_and_water(painter, colours)
    _foam(painter, colours)
    _boat(painter, colours)
    _hill(painter, colours)
    _mark(painter, colours)
    painter.restore()


def _filled(painter: QPainter, path: QPainterPath, colour: str) -> None:
    path.lineTo(_FAR, _HEIGHT + 40)
    path.lineTo(0, _HEIGHT + 40)
    path.closeSubpath()
    painter.fillPath(path, QColor(colour))


def _land_and_water(painter: QPainter, colours: Sea) -> None:
    far = QPainterPath(QPointF(0, 453))
    far.cubicTo(60, 433, 130, 425, 182, 418)
    far.cubicTo(240, 406, 280, 390, 340, 390)
    far.cubicTo(420, 390, 460, 412, 510, 422)
    far.cubicTo(620, 442, 760, 400, 900, 430)
    far.cubicTo(1100, 462, 1300, 440, _FAR, 462)
    _filled(painter, far, colours.far)
    painter.setBrush(QColor(colours.water))
    painter.drawRect(QRectF(0, 470, _FAR, _HEIGHT))
    near = QPainterPath(QPointF(0, 560))
    near.cubicTo(90, 538, 180, 544, 280, 540)
    near.cubicTo(370, 534, 440, 514, 560, 530)
    near.cubicTo(760, 556, 900, 520, 1100, 532)
    near.cubicTo(1400, 548, 1800, 520, _FAR, 540)
    _filled(painter, near, colours.near)


def _foam(painter: QPainter, colours: Sea) -> None:
    painter.setPen(QPen(QColor(colours.foam), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for left, right, y in (
        (60, 100, 500), (332, 388, 492), (306, 390, 508), (350, 392, 524), (470, 522, 494),
        (96, 160, 600), (420, 480, 604), (250, 330, 640), (640, 700, 500), (760, 830, 612),
        (920, 980, 508), (1060, 1130, 640), (1240, 1300, 590),
    ):  # fmt: skip
        painter.drawLine(QLineF(left, y, right, y))
    painter.setPen(Qt.PenStyle.NoPen)


def _boat(painter: QPainter, colours: Sea) -> None:
    painter.setBrush(QColor(colours.sail))
    painter.drawPolygon(QPolygonF([QPointF(390, 504), QPointF(390, 552), QPointF(370, 546)]))
    painter.drawPolygon(QPolygonF([QPointF(396, 494), QPointF(426, 544), QPointF(396, 552)]))
    painter.setBrush(QColor(colours.mark))
    corners = (QPointF(362, 556), QPointF(434, 556), QPointF(423, 572), QPointF(373, 572))
    painter.drawPolygon(QPolygonF(list(corners)))


def _hill(painter: QPainter, colours: Sea) -> None:
    hill = QPainterPath(QPointF(0, 664))
    hill.cubicTo(60, 622, 120, 604, 180, 605)
    hill.cubicTo(290, 608, 350, 706, 440, 730)
    hill.cubicTo(480, 741, 520, 743, 560, 746)
    hill.cubicTo(700, 756, 820, 768, 900, _HEIGHT + 40)
    hill.lineTo(0, _HEIGHT + 40)
    hill.closeSubpath()
    painter.fillPath(hill, QColor(colours.hill))


def _mark(painter: QPainter, colours: Sea) -> None:
    pen = QPen(QColor(colours.mark), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for line in (
        QLineF(182, 298, 182, 612),
        QLineF(182, 374, 132, 612),
        QLineF(182, 374, 232, 612),
        QLineF(164, 452, 200, 452),
        QLineF(152, 516, 212, 516),
    ):
        painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.top))
    painter.drawPolygon(QPolygonF([QPointF(182, 218), QPointF(226, 300), QPointF(138, 300)]))
