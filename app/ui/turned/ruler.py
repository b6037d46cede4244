"""A bright stripe to read along: what is above and below it is dimmed. It follows the pointer, the keyboard, or the
writing."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.ui.tokens import colour, scaled

_TALL, _LOOK_MS = 72, 60
_DIM = 110


class Ruler(QWidget):
    """Lies over the whole window; neither pointer, keys nor screen readers notice it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._middle = window, 0
        self._pointer = QPoint()
        self._focus: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self.hide()

    def show_over(self, on: bool) -> None:
        """Whether it is wanted."""
        self.setVisible(on)
        if on:
            self._look.start()
            self._follow()
        else:
            self._look.stop()

    @property
    def stripe(self) -> QRect:
        """What is bright."""
        return QRect(0, self._middle - scaled(_TALL) // 2, self.width(), scaled(_TALL))

    def _follow(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()
        middle = self._written() or self._at_hand()
        if middle != self._middle:
            self._middle = middle
            self.update()

    def _at_hand(self) -> int:
        """Where the pointer was moved to, or the keyboard, whichever was last."""
        pointer, focus, middle = QCursor.pos(), QApplication.focusWidget(), self._middle
        if pointer != self._pointer:
            middle = self._window.mapFromGlobal(pointer).y()
        elif focus is not None and focus is not self._focus and focus is not self._window:
            middle = focus.mapTo(self._window, focus.rect().center()).y()
        self._pointer, self._focus = pointer, focus
        return middle

    def _written(self) -> int:
        edit = QApplication.focusWidget()
        if not isinstance(edit, QPlainTextEdit):
            return 0
        return edit.viewport().mapTo(self._window, QPoint(0, edit.cursorRect().center().y())).y()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, dim = QPainter(self), QColor(colour("ink"))
        dim.setAlpha(_DIM)
        stripe = self.stripe
        painter.fillRect(QRect(0, 0, self.width(), stripe.top()), dim)
        painter.fillRect(QRect(0, stripe.bottom() + 1, self.width(), self.height() - stripe.bottom()), dim)
