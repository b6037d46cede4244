"""The rail's quiet word about the exchange; a click opens the page about colleagues."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from app.models.tongue import t
from app.ui import icons
from app.ui.exchanging import Exchanging
from app.ui.together.status import status
from app.ui.tokens import colour, font, scaled
from app.ui.widgets import RailButton
from app.ui.widgets.navigation import BAR
from app.ui.widgets.text import plain_tooltip

_ICON, _CLEAR = 22, 2


class ExchangeButton(RailButton):
    """As the rail's other buttons, with room for two lines."""

    def __init__(self, exchanging: Exchanging, today: Callable[[], date]) -> None:
        super().__init__("link", t("Kolleger"))
        self._exchanging, self._today = exchanging, today
        exchanging.changed.connect(self.show_status)
        self.show_status()

    def show_status(self) -> None:
        """How it stands now."""
        found = status(self._exchanging, self._today())
        self.set_icon(found.icon)
        self.setText(found.brief)
        self.setToolTip(plain_tooltip(found.whole))
        self.setAccessibleName(t("Kolleger: {brief}").format(brief=found.brief).replace("\n", " "))
        self.setAccessibleDescription(found.whole)

    def label_font(self) -> QFont:
        """Heavy where the page is open and there is room beside the bar; the ground says so in any case."""
        heavy = super().label_font()
        return heavy if self._widest(heavy) + 2 * (BAR + _CLEAR) <= self.width() else font("caption")

    def _widest(self, letters: QFont) -> int:
        return max(map(QFontMetrics(letters).horizontalAdvance, self._lines()))

    def _lines(self) -> list[str]:
        return self.label().split("\n")

    def sizeHint(self) -> QSize:
        more = len(self._lines()) - 1
        letters = font("caption", weight=None if more else QFont.Weight.DemiBold)
        wide = self._widest(letters) + 2 * (BAR + _CLEAR)
        return QSize(max(72, wide), scaled(60) + more * QFontMetrics(letters).height())

    def paint_content(self, painter: QPainter) -> None:
        ink, side, lines = colour(self.ink_token()), scaled(_ICON), self._lines()
        height = QFontMetrics(self.label_font()).height()
        top = (self.height() - side - height * len(lines) - 3) / 2
        if self._icon_name:
            icons.paint(painter, self._icon_name, QRectF((self.width() - side) / 2, top, side, side), ink.name())
        painter.setPen(ink)
        painter.setFont(self.label_font())
        bar = BAR if self.isChecked() else 0
        for number, line in enumerate(lines):
            where = QRectF(bar, top + side + 3 + number * height, self.width() - bar, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, line)
