"""What the lines and signs mean."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.tongue import TextRows, fixed, t
from app.models.values import Nature, TieCharacter
from app.ui.network.look import heart, paint_nature, paint_tie
from app.ui.network.phrases import CHARACTERS
from app.ui.tokens import colour, font, scaled

_SIGNS = TextRows(
    (
        (Nature.PERSON, "person"),
        (Nature.PROFESSIONAL, fixed("fagperson")),
        (Nature.COMMUNITY, fixed("fællesskab")),
        (Nature.PLACE, fixed("sted")),
        (Nature.ANIMAL, fixed("dyr")),
    )
)
_ROW, _SIGN_ROW = 20, 20


class Legend(QWidget):
    """Drawn with the very strokes of the map."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(t("Tegnforklaring"))

    def sizeHint(self) -> QSize:
        return QSize(180, scaled(_ROW * len(TieCharacter) + _SIGN_ROW * 3 + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = scaled(_ROW)
        for place, character in enumerate(TieCharacter):
            middle = row * (place + 0.5)
            paint_tie(painter, character, QPointF(2, middle), QPointF(scaled(40), middle))
            self._say(painter, CHARACTERS[character], scaled(50), middle)
        top = row * len(TieCharacter) + scaled(6)
        for place, (nature, words) in enumerate(_SIGNS):
            left, middle = self._cell(place, top)
            paint_nature(painter, nature, QPointF(left + scaled(8), middle), scaled(6), colour("ink2"), "surface")
            self._say(painter, words, left + scaled(20), middle)
        left, middle = self._cell(len(_SIGNS), top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("amber"))
        painter.drawPath(heart(QPointF(left + scaled(8), middle), scaled(6)))
        self._say(painter, t("savnes"), left + scaled(20), middle)

    def _cell(self, place: int, top: float) -> tuple[float, float]:
        return (place % 2) * self.width() * 0.48, top + scaled(_SIGN_ROW) * (place // 2 + 0.5)

    def _say(self, painter: QPainter, words: str, left: float, middle: float) -> None:
        painter.setFont(font("caption"))
        painter.setPen(colour("ink2"))
        high = QFontMetricsF(font("caption")).height()
        painter.drawText(QRectF(left, middle - high / 2, scaled(200), high), Qt.AlignmentFlag.AlignVCenter, words)
