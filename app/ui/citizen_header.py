"""The line over a citizen's screens: who it is, what has been saved, and what can be done anywhere."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.tokens import scaled
from app.ui.widgets import Text

_FACTS = 150
_GAP = 16


class CitizenHeader(QFrame):
    """`deeds` stand at the right in groups; where there is no room, the facts and `edit` come under the name."""

    def __init__(self, name: Text, facts: Text, edit: QWidget, deeds: tuple[tuple[QWidget, ...], ...]) -> None:
        super().__init__()
        self.setObjectName("citizenHeader")
        self._name, self._facts, self._edit = name, facts, edit
        self._deeds = tuple(each for group in deeds for each in group)
        self._folded = False
        self._top, self._under = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(name)
        self._top.addSpacing(8)
        for group in deeds:
            self._top.addSpacing(8)
            for each in group:
                self._top.addWidget(each)
        self._place(folded=False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 0)
        self.column.setSpacing(2)
        for row in (self._top, self._under):
            row.setContentsMargins(12, 0, 12, 0)
            row.setSpacing(8)
            self.column.addLayout(row)

    def _place(self, *, folded: bool) -> None:
        row, at = (self._under, 0) if folded else (self._top, 2)
        row.insertWidget(at, self._facts, 1)
        row.insertWidget(at + 1, self._edit)
        self._top.setStretchFactor(self._name, int(folded))
        for text in (self._name, self._facts):
            text.set_most(0 if folded else 1)

    def _fold(self) -> None:
        wanted = sum(each.sizeHint().width() for each in (self._name, self._edit, *self._deeds)) + scaled(_FACTS)
        folded = wanted + (len(self._deeds) + 3) * _GAP + 48 > self.width()
        if folded != self._folded:
            self._folded = folded
            self._place(folded=folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)
