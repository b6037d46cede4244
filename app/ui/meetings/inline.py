"""A short text written in its place in a list: Enter saves, Esc gives up, and leaving it saves too."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import WhoseWords
from app.ui.goals.writing import Writing
from app.ui.widgets import GrowingTextEdit

Commit = Callable[[RecordView, str, SaidBy], Save]
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineEdit(QWidget):
    """Made when the writing begins; `closed` when it is over, with whether something was written."""

    closed = Signal(bool)

    def __init__(
        self,
        shown: Shown,
        record: RecordView,
        field: str,
        commit: Commit,
        *,
        said_by: SaidBy,
        answers: Mapping[SaidBy, str] | None = None,
        placeholder: str = "",
    ) -> None:
        super().__init__()
        self._commit, self._open, self._known = commit, True, record.text(field)
        self.editor = GrowingTextEdit(placeholder=placeholder, role="body")
        self.editor.setAccessibleName(placeholder)
        self.whose = WhoseWords(shown.record.called, said_by, self, answers=answers)
        self.writing = Writing(shown, self.editor, field, record, self._save, self)
        self.writing.context["said_by"] = said_by.value
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.editor)
        column.addWidget(self.whose)
        self.editor.installEventFilter(self)
        self.editor.cancelled.connect(self.give_up)
        self.whose.chosen.connect(self._chose)
        _app().focusChanged.connect(self._moved)

    def begin(self) -> None:
        """Give it the keyboard."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft that was found on the disk."""
        self.writing.resume(draft)
        said_by = draft.context.get("said_by")
        if said_by in set(SaidBy):
            self.whose.show_choice(SaidBy(said_by))

    def _chose(self) -> None:
        self.writing.context["said_by"] = self.whose.said_by().value
        if self.editor.text().strip():
            self.writing.typed()

    def _save(self, record: RecordView, text: str) -> Save:
        return self._commit(record, text, self.whose.said_by())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTERS:
            self.finish()
            return True
        return super().eventFilter(watched, event)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if not self._open or (now is not None and self.isAncestorOf(now)):
            return
        if now is None or now.window() is not self.window():
            self.writing.finish()
        elif old is not None and self.isAncestorOf(old):
            self.finish()

    def finish(self) -> None:
        """Save what was written."""
        if self._open and self.writing.finish():
            self._close(bool(self.editor.text().strip()))

    def give_up(self) -> None:
        """Esc: as if nothing had been typed."""
        self.writing.give_up()
        self._close(bool(self._known))

    def _close(self, written: bool) -> None:
        if self._open:
            self._open = False
            _app().focusChanged.disconnect(self._moved)
            self.closed.emit(written)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
