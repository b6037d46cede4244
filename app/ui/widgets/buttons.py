"""Buttons, painted from the tokens: one primary a screen, outlined, as a link, and with an icon alone."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui import icons
from app.ui.tokens import colour, current, font, scaled

TARGET = 40
_ICON = 20
_GAP = 10
_RADIUS = 8.0


_CLEAR = 6
"""With less room beside the words, an edge would run through them: in high contrast they are underlined instead."""


_APART = 2.5
"""So far within stands an edge that only high contrast has: such buttons lie close, and their edges must not meet."""


class Look(NamedTuple):
    """Token names; None is see-through."""

    ink: str
    fill: str | None = None
    edge: str | None = None
    hover: str | None = "hover"


class Button(QPushButton):
    """What all buttons share: keyboard, hover, target size, and words that are never read as a shortcut."""

    look = Look("ink")
    padding = 16
    target = TARGET
    icon_size = _ICON
    icon_last = False
    bare = False
    """Has no edge in high contrast either, such as an eye inside a field."""

    def __init__(self, text: str = "", icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._icon_name, self._key = "", icon, ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show exactly these words; & is a letter like any other. The same words again ask for no new layout."""
        if text == self._label and self.text():
            return
        self._label = text
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    def label(self) -> str:
        return self._label

    def set_icon(self, name: str | None) -> None:
        if name == self._icon_name:
            return
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Draw the name of the key that does the same, such as F9, in a small box."""
        self._key = key
        self.updateGeometry()

    def label_font(self) -> QFont:
        return font("body", weight=QFont.Weight.Medium)

    def _key_width(self) -> int:
        return QFontMetrics(font("caption")).horizontalAdvance(self._key) + 14 if self._key else 0

    def _content_width(self) -> int:
        icon = scaled(self.icon_size) + (_GAP if self._label else 0) if self._icon_name else 0
        key = self._key_width() + 8 if self._key else 0
        return icon + QFontMetrics(self.label_font()).horizontalAdvance(self._label) + key

    def sizeHint(self) -> QSize:
        height = max(self.target, QFontMetrics(self.label_font()).height() + 16)
        return QSize(max(self.target, self._content_width() + 2 * self.padding), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def ink_token(self) -> str:
        return self.look.ink if self.isEnabled() else "disabled"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        self.paint_content(painter)

    def paint_ground(self, painter: QPainter) -> None:
        fill = self.look.fill if self.isEnabled() or self.look.edge or not self.look.fill else "sunk"
        if self.isEnabled() and (self.underMouse() or self.isDown()) and self.look.hover:
            fill = self.look.hover
        painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
        strong = current().strong and not (self.bare or self._underlined)
        edge = self.look.edge or ("edge" if strong else None)
        edge = "line" if edge and not self.isEnabled() else edge
        painter.setPen(QPen(colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        if fill or edge:
            inset = (0.5 if fill or self.look.edge else _APART) if edge else 0.0
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    @property
    def _underlined(self) -> bool:
        return current().strong and isinstance(self, LinkButton) and self.padding < _CLEAR

    def paint_content(self, painter: QPainter) -> None:
        ink = colour(self.ink_token())
        left = (self.width() - self._content_width()) / 2
        if self._icon_name:
            size = scaled(self.icon_size)
            at = self.width() - left - size if self.icon_last else left
            icons.paint(painter, self._icon_name, QRectF(at, (self.height() - size) / 2, size, size), ink.name())
            left += 0 if self.icon_last else size + _GAP
        painter.setPen(ink)
        painter.setFont(self.label_font())
        advance = QFontMetrics(self.label_font()).horizontalAdvance(self._label)
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(left, 0, advance + 2, self.height()), upright, self._label)
        if self._underlined:
            foot = (self.height() + QFontMetrics(self.label_font()).height()) / 2
            painter.fillRect(QRectF(left, foot, advance, 1), ink)
        if self._key:
            self._paint_key(painter, left + advance + 8)

    def _paint_key(self, painter: QPainter, left: float) -> None:
        painter.setFont(font("caption"))
        height = QFontMetrics(font("caption")).height() + 1
        box = QRectF(left, (self.height() - height) / 2, self._key_width(), height)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour(self.ink_token()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class PrimaryButton(Button):
    """The next thing a tired person would do; one a screen."""

    look = Look("on_primary", fill="primary", hover=None)
    padding = 18

    def paint_ground(self, painter: QPainter) -> None:
        super().paint_ground(painter)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            inner = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            painter.setPen(QPen(colour("on_primary"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, _RADIUS - 2, _RADIUS - 2)


class SecondaryButton(Button):
    """Outlined: everything else that does something."""

    look = Look("ink", fill="surface", edge="edge")


class LinkButton(Button):
    """Green words without a box, for going somewhere and for small deeds."""

    look = Look("ptext")
    padding = 10

    def set_colour(self, token: str) -> None:
        """Another token on another ground, such as "atext" on the amber card."""
        self.look = Look(token)
        self.update()


class IconButton(Button):
    """An icon alone, so it must say in words what it does."""

    look = Look("ink2")
    padding = 10

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Tooltip and accessible name."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def paint_content(self, painter: QPainter) -> None:
        size = scaled(self.icon_size)
        middle = QPointF(self.width() / 2, self.height() / 2)
        where = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        if self._icon_name:
            icons.paint(painter, self._icon_name, where, colour(self.ink_token()).name())


class ToggleEye(IconButton):
    """Seen or not seen; `toggled(bool)` is QPushButton's own. The words say how it is now."""

    def __init__(self, seen: str, hidden: str, parent: QWidget | None = None) -> None:
        super().__init__("eye", seen, parent)
        self._seen, self._hidden = seen, hidden
        self.setCheckable(True)
        self.setChecked(True)
        self.toggled.connect(self._say)

    def _say(self, on: bool) -> None:
        self.set_icon("eye" if on else "eye-off")
        self.set_words(self._seen if on else self._hidden)

    def ink_token(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "ptext" if self.isChecked() else "ink3"
