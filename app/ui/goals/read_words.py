"""Words on a card that can be written in: read like a label, opened with a click, Enter, Space or F2."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.tokens import line_height
from app.ui.widgets import Text

MOST_LINES = 9
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class ReadWords(Text):
    """Cut after nine lines until somebody wants the whole. One line of words is a whole target to hit."""

    opened = Signal()
    laid = Signal()
    """The words have got their width, or another."""
    pulled = Signal()
    """The mouse drags the words away."""

    pad = 8

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent, max_lines=MOST_LINES)
        self.followers: list[QWidget] = []
        """What Tab reaches next, made when it was wanted."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setProperty("ring", "parent")
        self._pressed: QPoint | None = None

    def set_whole(self, whole: bool) -> None:
        """All lines, or the first nine."""
        self._max_lines = 0 if whole else MOST_LINES
        self.updateGeometry()
        self.update()

    def long(self) -> bool:
        """Whether there is more than fits in nine lines at the present width."""
        return self._block(max(1, self.width()), MOST_LINES).elided

    def sizeHint(self) -> QSize:
        """A card gives its words all the width there is, so nothing has to be laid out to ask for it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        line = line_height(self._role)
        return QSize(4 * line, line + 2 * self.pad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.laid.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.laid.emit()

    def follow(self, *widgets: QWidget) -> None:
        """These come after the words and those that follow already, for Tab."""
        for widget in widgets:
            QWidget.setTabOrder(self.followers[-1] if self.followers else self, widget)
            self.followers.append(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.isAutoRepeat():
            self.opened.emit()
            return
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            self.pulled.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit()
        self._pressed = None
