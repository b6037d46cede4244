"""The ring round whatever has the keyboard: 3 px, 2 px away, on everything, drawn above the window's content.

A widget may say `setProperty("ring", "parent")` (the ring goes round its parent) or "none" (it draws its own),
and may have `ring_rect() -> QRect` when only a part of it has the keyboard; it then tells `part_moved` when that
is another part.
"""

from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.ui.tokens import colour

WIDTH: Final = 3
GAP: Final = 2
RADIUS: Final = 8
_REACH: Final = WIDTH + GAP
_ASIDE: Final = 12
"""What stands at the very edge of a scroll area has its whole ring all the same."""
_PART_MOVED: Final = QEvent.Type(QEvent.registerEventType())
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, _PART_MOVED})


@runtime_checkable
class PartlyFocused(Protocol):
    """Only a part of the widget has the keyboard."""

    def ring_rect(self) -> QRect: ...


def part_moved(widget: QWidget) -> None:
    """Another part of the widget has the keyboard now."""
    QCoreApplication.sendEvent(widget, QEvent(_PART_MOVED))


def ring_target(widget: QWidget) -> QWidget | None:
    """The widget that the ring goes round, or None if it draws its own."""
    wish = widget.property("ring")
    if wish == "none":
        return None
    return widget.parentWidget() if wish == "parent" else widget


class FocusRing(QWidget):
    """The ring in one window; mouse and screen readers do not see it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._target: QWidget | None = None
        self.hide()

    def surround(self, target: QWidget | None) -> None:
        """Move to the target, or go away."""
        self._target = target
        if target is None or not target.isVisible():
            self.hide()
            return
        self.setGeometry(self._around(target))
        self.raise_()
        self.show()
        self.update()

    def _around(self, target: QWidget) -> QRect:
        inner = target.ring_rect() if isinstance(target, PartlyFocused) else target.rect()
        around = inner.translated(target.mapTo(self._window, QPoint(0, 0)))
        return around.adjusted(-_REACH, -_REACH, _REACH, _REACH)

    def _visible(self) -> QRect:
        """What the scroll areas round the target leave of it: what is scrolled away above and below is not drawn on."""
        seen = self._window.rect()
        above = self._target.parentWidget() if self._target else None
        while above is not None and above is not self._window:
            holder = above.parentWidget()
            if isinstance(holder, QAbstractScrollArea) and holder.viewport() is above:
                seen &= QRect(above.mapTo(self._window, QPoint(0, 0)), above.size()).adjusted(-_ASIDE, 0, _ASIDE, 0)
            above = holder
        return seen.translated(-self.pos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._visible())
        painter.setPen(QPen(colour("focus"), WIDTH))
        wish = self._target.property("ringRadius") if self._target else None
        radius = (wish if isinstance(wish, int) else RADIUS) + GAP + WIDTH / 2
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class FocusRings(QObject):
    """Follows the keyboard through the application; one ring a window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: list[QWidget] = []
        self._ring: FocusRing | None = None
        self._focused: QWidget | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if now is None:
            return
        target = ring_target(now)
        if target is None:
            return
        window = now.window()
        self._focused = target
        self._ring = window.findChild(FocusRing) or FocusRing(window)
        step: QWidget | None = target
        while step is not None:
            step.installEventFilter(self)
            self._watched.append(step)
            step = None if step is window else step.parentWidget()
        self._ring.surround(target)

    def _let_go(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # deleted meanwhile
                continue
        self._watched = []
        self._hide_ring()
        self._focused = None

    def _hide_ring(self) -> None:
        try:
            if self._ring is not None:
                self._ring.surround(None)
        except RuntimeError:  # its window is gone, and the ring with it
            self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._ring is not None and self._focused is not None:
            self._ring.surround(self._focused)
        return False
