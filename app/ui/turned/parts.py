"""The large building blocks of the citizen's screen: buttons, doors, answers to choose, numbers to press."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.values import Area
from app.ui import RESOURCES, icons
from app.ui.tokens import colour, font, line_height, scaled
from app.ui.widgets.buttons import Button, LinkButton, Look, PrimaryButton, SecondaryButton
from app.ui.widgets.text import Text
from app.ui.widgets.text_block import TextBlock, text_block

TARGET = 56
_ROUND = 8.0


class _Large:
    """Sizes; not a widget itself, since Qt bears no widget twice over."""

    target, icon_size, padding = TARGET, 26, 24

    def label_font(self) -> QFont:
        return font("citizen", weight=QFont.Weight.Medium)


class LargeButton(_Large, SecondaryButton):
    """Outlined."""


class LargePrimary(_Large, PrimaryButton):
    """On from here; one a screen."""


class LargeLink(_Large, LinkButton):
    """Words without a box."""

    padding = 14


class NumberButton(_Large, Button):
    """One number to press; dark green while it is the chosen one."""

    look = Look("ink", fill="surface", edge="edge")
    target, padding = 72, 12

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)

    def label_font(self) -> QFont:
        return font("citizen-heading", weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def sizeHint(self) -> QSize:
        return QSize(scaled(88), scaled(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET, TARGET)

    def ink_token(self) -> str:
        return "on_primary" if self.isChecked() else "ink"

    def paint_ground(self, painter: QPainter) -> None:
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary"))
            painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        else:
            super().paint_ground(painter)


class Mark(Enum):
    """What stands before an answer."""

    RING = "ring"
    BOX = "box"
    WAY = "way"


class Choice(QAbstractButton):
    """One answer in a row of its own, all of it the target: with a ring (one of several), a box (any of them), or
    neither (it leads on)."""

    def __init__(self, words: str, mark: Mark, second: str = "") -> None:
        super().__init__()
        self._words, self._second, self._mark = words, second, mark
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(second)
        self.setCheckable(mark is not Mark.WAY)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_second(self, second: str) -> None:
        """The quieter line under the words."""
        if second != self._second:
            self._second = second
            self.setAccessibleDescription(second)
            self.updateGeometry()
            self.update()

    def _lead(self) -> int:
        return 24 if self._mark is Mark.WAY else scaled(74)

    def _block(self, width: int) -> TextBlock:
        heavy = QFont.Weight.DemiBold if self.isChecked() and self._mark is Mark.RING else QFont.Weight.Normal
        room = max(1, width - self._lead() - (scaled(64) if self._mark is Mark.WAY else 24))
        return text_block(self._words, font("citizen", weight=heavy), line_height("citizen"), width=room)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        second = line_height("citizen") if self._second else 0
        return max(scaled(64), int(self._block(width).height) + second + 30)

    def sizeHint(self) -> QSize:
        return QSize(scaled(600), self.heightForWidth(scaled(600)))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setBrush(colour("psoft" if on else "hover" if self.underMouse() else "surface"))
        painter.setPen(QPen(colour("primary" if on else "edge"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        block = self._block(self.width())
        tall = block.height + (line_height("citizen") if self._second else 0)
        top = (self.height() - tall) / 2
        self._paint_mark(painter, QPointF(scaled(40), top + line_height("citizen") / 2), on=on)
        block.draw(painter, QPointF(self._lead(), top), colour("ink"))
        if self._second:
            painter.setFont(font("citizen"))
            painter.setPen(colour("ink2"))
            below = QRectF(self._lead(), top + block.height, self.width() - self._lead() - 16, line_height("citizen"))
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._second)

    def _paint_mark(self, painter: QPainter, at: QPointF, *, on: bool) -> None:
        reach = scaled(13)
        if self._mark is Mark.WAY:
            box = QRectF(self.width() - scaled(56), (self.height() - 2 * reach) / 2, 2 * reach, 2 * reach)
            icons.paint(painter, "arrow-right", box, colour("ptext").name())
            return
        painter.setPen(QPen(colour("primary" if on else "edge"), 2))
        painter.setBrush(colour("surface"))
        if self._mark is Mark.RING:
            painter.drawEllipse(at, reach, reach)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("primary"))
                painter.drawEllipse(at, scaled(8), scaled(8))
            return
        box = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        painter.setBrush(colour("primary" if on else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            icons.paint(painter, "check", box.adjusted(2, 2, -2, -2), colour("on_primary").name())


class Door(QAbstractButton):
    """A way into a room: its picture and its name. The whole card is the target."""

    def __init__(self, picture: str, words: str) -> None:
        super().__init__()
        self._picture, self._words = picture, words
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._font()).horizontalAdvance(self._words)
        return QSize(max(scaled(248), wide + 40), scaled(212))

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._font()).horizontalAdvance(self._words) + 24, scaled(76))

    @staticmethod
    def _font() -> QFont:
        return font("citizen", weight=QFont.Weight.DemiBold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() or self.isDown()
        painter.setPen(QPen(colour("primary" if over else "edge"), 2 if over else 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        if self.height() < scaled(150):
            self._paint_flat(painter)
            return
        below = line_height("citizen") + 22
        side = min(self.height() - below - 28, scaled(132))
        box = QRectF((self.width() - side) / 2, 14 + (self.height() - below - 14 - side) / 2, side, side)
        picture(self._picture).render(painter, box)
        painter.setFont(self._font())
        painter.setPen(colour("ink"))
        foot = QRectF(0, self.height() - below, self.width(), line_height("citizen"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self._words)

    def _paint_flat(self, painter: QPainter) -> None:
        """Where the letters are large and the screen is not: the picture before the name."""
        side = min(self.height() - 20, self.width() / 4)
        picture(self._picture).render(painter, QRectF(16, (self.height() - side) / 2, side, side))
        painter.setFont(self._font())
        painter.setPen(colour("ink"))
        beside = QRectF(side + 28, 0, self.width() - side - 36, self.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._words)


@lru_cache(maxsize=32)
def picture(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(RESOURCES / "pictures" / f"{name}.svg"))


class Picture(QWidget):
    """A life area's picture, small, beside words that say the same; screen readers pass it over."""

    def __init__(self, side: int = 64) -> None:
        super().__init__()
        self._side, self._name = side, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_area(self, area: str) -> None:
        """One of values.Area; nothing for none."""
        self._name = f"area-{area}" if area in set(Area) else ""
        self.setVisible(bool(self._name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._side), scaled(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            picture(self._name).render(QPainter(self), QRectF(self.rect()))


class Band(QWidget):
    """One calm sentence on slate, when something stands in the way."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Text("", "citizen")
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 10, 48, 10)
        row.addWidget(self.words)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show it."""
        self.words.set_words(sentence)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour("ssoft"))


class Middle(QWidget):
    """Holds what one reads in a column of a comfortable width, in the middle of a screen of any width."""

    def __init__(self, *, widest: int = 1062) -> None:
        super().__init__()
        self._inner, self._widest = QWidget(), widest
        self._inner.setMaximumWidth(scaled(widest))
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 0, 48, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._inner.setMaximumWidth(scaled(self._widest))
