"""A map that can be seen nearer: laid out larger round the same point, while dots and names keep their size."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsView, QPinchGesture, QWidget

from app.ui.network.map_look import MapLook
from app.ui.network.scene import MapScene
from app.ui.tokens import scaled

_SIDE, _ABOVE = 118, 38
_LEAST = 120.0
_FARTHEST = 6.0
_STEP = 1.25
_CTRL = Qt.KeyboardModifier.ControlModifier


class ZoomView(QGraphicsView):
    """Zoomed by Ctrl and the wheel, two fingers, or in steps."""

    zoomed = Signal()
    enlarged = 1.0
    """How much larger than elsewhere dots, lines and letters are drawn."""

    def __init__(self, shown: MapLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown, self.map, self.zoom = shown, MapScene(shown), 1.0
        self.setScene(self.map)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setMinimumSize(300, 260)

    def whole(self) -> float:
        """The radius at which everything is seen."""
        wide = self.viewport().width() / self.enlarged / 2 - scaled(_SIDE) * 0.92
        high = self.viewport().height() / self.enlarged / 2 - scaled(_ABOVE)
        return max(_LEAST, min(wide, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(QPointF(self.viewport().rect().center()))

    def fit(self, anchor: QPointF) -> None:
        """Lay the map out anew; what was under the anchor stays there."""
        at = self.mapToScene(anchor.toPoint()) / self.map.radius
        radius = self.whole() * self.zoom
        wide, high = self.viewport().width() / self.enlarged, self.viewport().height() / self.enlarged
        reach_x, reach_y = max(wide / 2, radius + scaled(_SIDE)), max(high / 2, radius + scaled(_ABOVE))
        self.setSceneRect(QRectF(-reach_x, -reach_y, 2 * reach_x, 2 * reach_y))
        self.map.lay_out(radius)
        self.resetCachedContent()
        if self.zoom == 1:
            self.centerOn(0, 0)
        else:
            offset = at * radius - anchor / self.enlarged + QPointF(wide / 2, high / 2)
            self.centerOn(offset)
        self.viewport().update()
        self.zoomed.emit()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """How many times larger than the whole."""
        wanted = min(max(1.0, zoom), _FARTHEST)
        if wanted != self.zoom:
            self.zoom = wanted
            self.fit(anchor or self._anchor())

    def _anchor(self) -> QPointF:
        """Zoom in on whoever is chosen."""
        if self.shown.current:
            return QPointF(self.mapFromScene(self.map.members[self.shown.current.id].pos()))
        return QPointF(self.viewport().rect().center())

    def nearer(self) -> None:
        """Zoom in a step."""
        self.zoom_to(self.zoom * _STEP)

    def farther(self) -> None:
        """Zoom out a step."""
        self.zoom_to(self.zoom / _STEP)

    def see_all(self) -> None:
        """The whole map."""
        self.zoom_to(1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _CTRL:
            self.zoom_to(self.zoom * _STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        self.scroll_by(event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2)

    def scroll_by(self, by: QPoint) -> None:
        """The map under the hand moves this far."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def _pinch(self, pinch: QPinchGesture) -> None:
        self.let_be()
        middle = QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint()))
        self.zoom_to(self.zoom * pinch.scaleFactor(), middle)
        self.scroll_by((pinch.centerPoint() - pinch.lastCenterPoint()).toPoint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.map.refresh()
            self.fit(QPointF(self.viewport().rect().center()))

    def let_be(self) -> None:
        """Two fingers have come: what one of them began is given up. Nothing by default."""

    def sizeHint(self) -> QSize:
        return QSize(680, 560)
