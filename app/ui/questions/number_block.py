"""A question answered with a number from so wide a range that it is written and not chosen among keys."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.models.instruments.answers import Answer
from app.models.instruments.shape import Item
from app.ui.widgets import Text

MOST_KEYS = 21
"""So many numbers can be shown as keys."""


class _Number(QSpinBox):
    """Scrolling past must not change an answer; what is typed takes the place of what stood there."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberBlock(QWidget):
    """`answered(item, number)`; one below the lowest is no answer."""

    answered = Signal(str, object)
    moved = Signal(int)

    def __init__(self, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.field = _Number()
        self.field.setRange(item.low - 1, item.high)
        self.field.setSpecialValueText("–")
        self.field.setKeyboardTracking(False)
        self.field.setFixedWidth(88)
        self.field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(item.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 0, 5, 5)
        column.setSpacing(6)
        column.addWidget(Text(item.text, "goal"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field)
        ends = f"{item.low}: {item.low_text}   ·   {item.high}: {item.high_text}" if item.low_text else ""
        row.addWidget(Text(ends, "support"), 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self.setFocusProxy(self.field)
        self.show_answer(None)
        self.field.valueChanged.connect(self._tell)

    def show_answer(self, answer: Answer | None) -> None:
        """What stands there, without telling."""
        self.field.blockSignals(True)
        self.field.setValue(answer if isinstance(answer, int) else self.item.low - 1)
        self.field.blockSignals(False)

    def _tell(self, value: int) -> None:
        self.answered.emit(self.item.id, value if value >= self.item.low else None)
