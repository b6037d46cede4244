"""The way round: the rail's buttons at the left and the row of sections over a citizen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from app.ui import icons
from app.ui.focus import part_moved
from app.ui.tokens import colour, font, scaled
from app.ui.widgets.buttons import Button, Look

_RAIL_ICON, BAR = 22, 4


class RailButton(Button):
    """An icon above its word; checked is where one is now, and has a bar at its side."""

    look = Look("ink2")

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self.setCheckable(True)

    def label_font(self) -> QFont:
        heavy = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        return font("caption", weight=heavy)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("caption", weight=QFont.Weight.DemiBold)).horizontalAdvance(self.label())
        return QSize(max(72, words + 2 * BAR + 4), scaled(60))

    def ink_token(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "ptext" if self.isChecked() else "ink2"

    def paint_ground(self, painter: QPainter) -> None:
        if not self.isChecked():
            super().paint_ground(painter)
            return
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillRect(QRectF(0, 12, BAR, self.height() - 24), colour("ptext"))

    def paint_content(self, painter: QPainter) -> None:
        ink = colour(self.ink_token())
        side, words = scaled(_RAIL_ICON), QFontMetrics(self.label_font()).height()
        top = (self.height() - side - words - 3) / 2
        if self._icon_name:
            where = QRectF((self.width() - side) / 2, top, side, side)
            icons.paint(painter, self._icon_name, where, ink.name())
        painter.setPen(ink)
        painter.setFont(self.label_font())
        line = QRectF(0, top + side + 3, self.width(), words)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.label())


class SectionTabs(QTabBar):
    """The sections in one line, underlined where one is; in two lines or more where there is no room.

    Each tab has 12 px to both sides, so place the row 12 px left of the text it should align with.
    """

    selected = Signal(str)

    _PAD = 12
    _LEAST = 40

    def __init__(self, sections: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Sections are (key, word); `selected` tells the key when the person moves."""
        super().__init__(parent)
        self._keys = [key for key, _ in sections]
        self._plain = [word for _, word in sections]
        self._words = list(self._plain)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        for word in self._words:
            self.addTab(word.replace("&", "&&"))
        self.currentChanged.connect(self._tell)

    def key(self) -> str:
        return self._keys[self.currentIndex()]

    def select(self, key: str) -> None:
        """Show where one is without telling; raises ValueError for an unknown key."""
        self.blockSignals(True)
        self.setCurrentIndex(self._keys.index(key))
        self.blockSignals(False)
        part_moved(self)

    def say_count(self, key: str, many: int) -> None:
        """How many there are under a tab, in brackets after its word; nothing where there are none."""
        at = self._keys.index(key)
        self._words[at] = f"{self._plain[at]} ({many})" if many else self._plain[at]
        self.setTabText(at, self._words[at].replace("&", "&&"))
        self.updateGeometry()

    def _tell(self, index: int) -> None:
        part_moved(self)
        self.selected.emit(self._keys[index])

    def tabSizeHint(self, index: int) -> QSize:
        heavy = QFontMetrics(font("body", weight=QFont.Weight.DemiBold))
        width = heavy.horizontalAdvance(self._words[index]) + 2 * self._PAD
        return QSize(width, max(44, heavy.height() + 20))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.tabSizeHint(0).height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 1

    def tabRect(self, index: int) -> QRect:
        return self._places(self.width())[index]

    def _places(self, width: int) -> list[QRect]:
        """Where each tab stands; lines that lie close together are a little lower than one alone."""
        sizes = [self.tabSizeHint(index) for index in range(self.count())]
        height = sizes[0].height()
        if sum(each.width() for each in sizes) > width:
            height = max(self._LEAST, height - 8)
        at, found = QPoint(), list[QRect]()
        for each in sizes:
            if at.x() and at.x() + each.width() > width:
                at = QPoint(0, at.y() + height)
            found.append(QRect(at, QSize(each.width(), height)))
            at += QPoint(each.width(), 0)
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt knows of one line only."""
        hit = self._hit(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and hit >= 0:
            self.setCurrentIndex(hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _hit(self, at: QPoint) -> int:
        return next((index for index, place in enumerate(self._places(self.width())) if place.contains(at)), -1)

    def ring_rect(self) -> QRect:
        """The keyboard is on the current tab, not on the row."""
        return self.tabRect(self.currentIndex()).adjusted(4, 6, -4, -6) & self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count() - 1}
        key = Qt.Key(event.key())
        if key in ends:
            self.setCurrentIndex(ends[key])
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self._hit(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index, place in enumerate(self._places(self.width())):
            self._paint_tab(painter, index, QRectF(place), pointed=index == pointed)

    def _paint_tab(self, painter: QPainter, index: int, area: QRectF, *, pointed: bool) -> None:
        here = index == self.currentIndex()
        if pointed and not here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(area.adjusted(2, 4, -2, -4), 8, 8)
        painter.setFont(font("body", weight=QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(colour("ink" if here else "ink2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self._words[index])
        if here:
            painter.setPen(QPen(colour("primary"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            y = area.bottom() - 1.5
            painter.drawLine(QPointF(area.left() + self._PAD + 1.5, y), QPointF(area.right() - self._PAD - 1.5, y))
