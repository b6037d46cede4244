"""Where the citizen writes: large, in the upper half of the screen, and nothing is ever underlined."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.ui.editing import TextEditing, as_seen
from app.ui.spelling import spell
from app.ui.tokens import colour, scaled
from app.ui.turned.clipboard import not_kept
from app.ui.turned.desk import CitizenDesk
from app.ui.widgets.cards import AmberCard, in_quotes
from app.ui.widgets.growing_text import GrowingTextEdit
from app.ui.widgets.text import Text

_SHORT, _MIDDLING = 90, 240
_QUOTE = 30


class OwnWords(GrowingTextEdit):
    """As tall as its words up to `tallest` pixels, and then it scrolls; the more words, the smaller the letters."""

    def __init__(self, name: str, *, placeholder: str = "", largest: str = "citizen-title") -> None:
        self._tallest = 10_000
        super().__init__("", placeholder=placeholder, role=largest, bare=True)
        self._largest = largest
        self.setAccessibleName(name)
        spell(self, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setViewportMargins(scaled(_QUOTE), 0, scaled(_QUOTE), 0)
        self.textChanged.connect(self._fit_letters)

    def set_tallest(self, pixels: int) -> None:
        """Beyond this it scrolls."""
        self._tallest = max(120, pixels)
        self._grow()

    def set_text(self, text: str) -> None:
        super().set_text(text)
        if hasattr(self, "_largest"):
            self._fit_letters()

    def _fit_letters(self) -> None:
        count = len(self.toPlainText())
        role = "citizen" if count > _MIDDLING else "citizen-heading" if count > _SHORT else self._largest
        if self._largest == "citizen":
            role = "citizen"
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
            self._grow()

    def _grow(self) -> None:
        wanted = self.wanted_height()
        height = wanted
        if wanted > self._tallest:
            line = QFontMetrics(self.font()).lineSpacing()
            height = self._tallest - (self._tallest - self._frame) % line  # never half a line
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > height else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != bar:
            self.setVerticalScrollBarPolicy(bar)
        if height != self.height():
            self.setFixedHeight(height)

    def createMimeDataFromSelection(self) -> QMimeData:
        return not_kept(self.textCursor().selectedText().replace("\u2029", "\n"))

    def quotes(self) -> tuple[QPointF, QPointF]:
        """Where the quotation marks stand, seen from the viewport: before the first letter, after the last."""
        cursor = self.textCursor()
        cursor.setPosition(0)
        first = self.cursorRect(cursor)
        cursor.setPosition(len(self.toPlainText()))
        last = self.cursorRect(cursor)
        return QPointF(first.left(), first.top()), QPointF(last.right(), last.top())


class WordsCard(AmberCard):
    """The amber card that a text is written on; the quotation marks come by themselves round what is there."""

    def __init__(self, name: str, *, placeholder: str = "", largest: str = "citizen-title") -> None:
        super().__init__()
        self.edit = OwnWords(name, placeholder=placeholder, largest=largest)
        self.caption = Text("", "citizen")
        self.caption.set_colour("ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 36, 36, 28)
        column.setSpacing(8)
        column.addWidget(self.edit)
        row = QVBoxLayout()
        row.setContentsMargins(scaled(_QUOTE), 0, 0, 0)
        row.addWidget(self.caption)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.textChanged.connect(self.update)

    def set_caption(self, words: str) -> None:
        """Whose words, and from when."""
        self.caption.set_words(words)
        self.caption.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.edit.toPlainText():
            return
        painter = QPainter(self)
        letters = QFont(self.edit.font())
        painter.setFont(letters)
        painter.setPen(colour("ink"))
        metrics, viewport = QFontMetrics(letters), self.edit.viewport()
        begin, end = self.edit.quotes()
        inside = QRectF(self.edit.geometry()).adjusted(0, -4, 0, 4)
        around = in_quotes("x")
        opening, closing = around[0], around[-1]
        for at, mark, across in ((begin, opening, -metrics.horizontalAdvance(opening)), (end, closing, 0)):
            where = QPointF(viewport.mapTo(self, at.toPoint())) + QPointF(across, metrics.ascent())
            if inside.contains(where):
                painter.drawText(where, mark)


class Pen(QObject):
    """What is written in an editor, on its way to the record; `commit` makes the save of it.

    `context` is what stands with the draft, so that one can go on with it after the power went.
    """

    def __init__(
        self, desk: CitizenDesk, edit: OwnWords, field: str, commit: Callable[[RecordView, str], Save]
    ) -> None:
        super().__init__(edit)
        self._desk, self._edit, self._field, self._commit = desk, edit, field, commit
        self.context: dict[str, Any] = {"said_by": SaidBy.CITIZEN.value}
        self._record: RecordView | None = None
        self._editing: TextEditing | None = None
        edit.edited.connect(self._typed)
        edit.finished.connect(self.finish)
        edit.cancelled.connect(self.finish)  # Esc throws nothing away here: Fortryd does

    def take(self, record: RecordView) -> None:
        """Write in this record from now on: what is being typed in it already is left alone, and what was half
        written when the power went is gone on with."""
        before, same = self._editing, self._record is not None and self._record.id == record.id
        if before is not None and before.begun:
            if same:
                return
            self.finish()
        draft = self._desk.half_written(record.id, self._field)
        self._record = record if draft is None else as_seen(record, draft)
        context = {**self.context, **(draft.context if draft else {})}
        self._editing = TextEditing(
            self._desk, self._record, self._field, self._commit, parent=self, context=context,
            after=before if same else None,
        )  # fmt: skip
        words = draft.text if draft else record.text(self._field)
        if self._edit.text() != words:
            self._edit.set_text(words)
        if draft is not None:
            self._editing.resume(draft)

    @property
    def begun(self) -> bool:
        """Whether something has been typed that is not saved."""
        return self._editing is not None and self._editing.begun

    def _typed(self) -> None:
        if self._editing is not None:
            self._editing.typed(self._edit.text())

    def finish(self) -> None:
        """The field is left; nothing is kept of an emptied one. What is too long is still `begun`."""
        if self._editing is not None and self._editing.begun:
            emptied = not self._edit.text().strip()
            self._editing.finish()
            if emptied:
                self._give_up()

    def _give_up(self) -> None:
        if self._editing is not None and self._record is not None:
            self._editing.give_up()
            self._edit.set_text(self._record.text(self._field))
