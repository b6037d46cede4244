"""The words of one member, written where they stand; the next member's words come when another is chosen."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.network import describe_member, rename_member
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.network import Member
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.goals.writing import Writing
from app.ui.network.shown import MapShown
from app.ui.tokens import colour
from app.ui.widgets import GrowingTextEdit, Text

_BAR = 6
_SAID_BY = {"name": SaidBy.CITIZEN, "words": SaidBy.CITIZEN}


class OneLine(GrowingTextEdit):
    """Enter finishes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            return
        super().keyPressEvent(event)


class MemberField(QWidget):
    """One field of whoever is shown."""

    changed = Signal()

    def __init__(self, shown: MapShown, field: str, label: str, editor: GrowingTextEdit) -> None:
        super().__init__()
        self._shown, self.field, self.editor = shown, field, editor
        self.writing = Writing(shown, editor, field, RecordView("member", b"", b""), self._save, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if label:
            head = Text(label, "label", max_lines=1)
            head.setBuddy(editor)
            column.addWidget(head)
        column.addWidget(editor)
        editor.setAccessibleName(label)
        editor.finished.connect(self.finish)
        editor.cancelled.connect(self.writing.give_up)
        self.writing.changed.connect(self.changed)

    def show_member(self, member: Member) -> None:
        """Another member, or the same one changed; what is being written stays."""
        same = member.id == self.writing.record.id
        self.writing.show(member.record, open_=same and self.editor.hasFocus())

    def finish(self) -> bool:
        """Hand the words over; False where they are too long to be."""
        record, emptied = self.writing.record, not self.editor.text().strip()
        begun = self.writing.begun
        if not self.writing.finish():
            return False
        if begun and emptied and record.text(self.field):
            if self.field == "name":
                self.editor.set_text(record.text("name"))
            else:
                self._shown.desk.save(self, self._save(record, ""))
        return True

    def resume(self, draft: Draft) -> None:
        """Go on with what was being written when the power went."""
        self.writing.resume(draft)

    def _save(self, record: RecordView, text: str) -> Save:
        said_by = _SAID_BY.get(self.field, SaidBy.TOGETHER)
        if self.field == "name":
            return rename_member(Member(record), name=text, said_by=said_by)
        return describe_member(Member(record), told={self.field: text}, said_by=said_by)


class QuoteField(MemberField):
    """The citizen's own words, behind the amber bar."""

    def __init__(self, shown: MapShown) -> None:
        super().__init__(shown, "words", "", GrowingTextEdit(bare=True, role="goal"))
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(_BAR + 10, 2, 0, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 4, self.height()), colour("amber"))
