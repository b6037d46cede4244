"""The star as the citizen sees it: large, their own line alone, and the name of the area that one is at; or all ten."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.star.painter import Where
from app.ui.star.view import StarView
from app.ui.tokens import colour, line_height, scaled

_LEAST = 260


class OneStar(StarView):
    """With one name, under the star."""

    name_role, name_line, name_width = "citizen", "citizen", 240

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_LEAST, _LEAST)

    @property
    def where(self) -> Where:
        below = 2 * line_height("citizen")
        radius = min(self.width() / 2 - 24, (self.height() - below) / 2 - 20)
        return Where(QPointF(self.width() / 2, max(40.0, radius) + 20), max(40.0, radius), 1.3)

    def _name_rect(self, place: int) -> QRectF:
        """No name is there to be pressed."""
        return QRectF()

    def _paint_numbers(self, painter: QPainter) -> None:
        """The numbers stand on the keys beside."""

    def _paint_names(self, painter: QPainter) -> None:
        block, where = self._names[self.place][1], self.where
        assert self.star is not None
        across = self.star.spoke(self.place)[0]
        width = scaled(self.name_width if abs(across) > 0.2 else 2 * self.name_width)
        free = width - block.width
        lead = 0.0 if across > 0.2 else free if across < -0.2 else free / 2
        left = where.middle.x() - block.width / 2 - lead
        block.draw(painter, QPointF(left, where.middle.y() + where.radius + 14), colour("ink"))


class WholeStar(StarView):
    """With all the names round it and the number of each, to look at."""

    name_role, name_line, name_width = "citizen", "citizen", 300

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ring", None)

    def _paint_numbers(self, painter: QPainter) -> None:
        """They stand with the names."""

    def _paint_names(self, painter: QPainter) -> None:
        for place, (plain, _) in enumerate(self._names):
            plain.draw(painter, self._name_rect(place).topLeft(), colour("ink"))

    def _paint_place(self, painter: QPainter) -> None:
        """Nobody is at any of them."""
