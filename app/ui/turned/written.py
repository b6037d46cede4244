"""A page with one text of the citizen's: what it is, the words, and the yes to them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.history import RecordView
from app.models.save import Save
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.own_words import Pen, WordsCard
from app.ui.turned.parts import Middle, Picture
from app.ui.turned.yes_row import YesRow
from app.ui.widgets.text import Text

_SHARE = 0.5
"""So much of the page's height the card may take: below it a screen keyboard has room."""
_AROUND = 90


class WrittenPage(QWidget):
    """`show_words` shows a record's text; it is saved as the citizen's."""

    def __init__(
        self, desk: CitizenDesk, field: str, commit: Callable[[RecordView, str], Save], *, placeholder: str
    ) -> None:
        super().__init__()
        self._field = field
        self.title, self.picture = Text("", "citizen-heading"), Picture(48)
        self.card = WordsCard("", placeholder=placeholder)
        self.hint = Text("", "citizen")
        self.yes = YesRow(desk)
        self.pen = Pen(desk, self.card.edit, field, commit)
        middle = Middle()
        column = middle.column
        column.setSpacing(20)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.picture)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        for each in (self.card, self.hint, self.yes):
            column.addWidget(each)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)

    def show_words(self, record: RecordView, *, title: str, caption: str, hint: str) -> None:
        """The text as it stands; what is being typed in it stays."""
        self.title.set_words(title)
        self.card.edit.setAccessibleName(title)
        self.card.set_caption(caption)
        self.hint.set_words(hint)
        self.picture.show_area(record.text("area"))
        self.pen.take(record)
        self.yes.show_record(record, self._field)

    def write(self) -> None:
        """The keyboard to the text, at its end."""
        self.card.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.card.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.edit.set_tallest(round(self.height() * _SHARE) - _AROUND)

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.pen.finish()
