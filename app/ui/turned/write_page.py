"""A page to write one text on, and nothing else: it stands at the top, clear of a screen keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import t
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.own_words import Pen, WordsCard
from app.ui.turned.parts import LargePrimary, Middle
from app.ui.widgets.text import Text

_SHARE, _AROUND = 0.5, 90


class WritePage(QWidget):
    """`done` when the citizen is finished."""

    done = Signal()

    def __init__(self, desk: CitizenDesk, field: str, commit: Callable[[RecordView, str], Save]) -> None:
        super().__init__()
        self.title, self.how = Text("", "citizen-heading"), Text("", "citizen")
        self.card = WordsCard("", placeholder=t(words.WRITE_HERE), largest="citizen-heading")
        self.card.set_caption("")
        self.pen = Pen(desk, self.card.edit, field, commit)
        self.keep = LargePrimary(t(words.WRITTEN), "check")
        middle = Middle()
        column = middle.column
        column.setSpacing(20)
        for each in (self.title, self.card, self.how):
            column.addWidget(each)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)
        self.keep.clicked.connect(self.done)

    def begin(self, record: RecordView, title: str, how: str) -> None:
        """Write in this record; the keyboard is there at once."""
        self.title.set_words(title)
        self.how.set_words(how)
        self.card.edit.setAccessibleName(title)
        self.pen.take(record)
        self.card.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.card.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.edit.set_tallest(round(self.height() * _SHARE) - _AROUND)

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.pen.finish()
