"""A question that is answered in one's own words; they lie on the disk a second after they are typed."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.instruments.answers import LONGEST_TEXT, Answer
from app.models.instruments.shape import Item
from app.models.tongue import t
from app.store.drafts import Draft
from app.ui.answering import Answering
from app.ui.desk import Desk, Saving, Status
from app.ui.widgets import GrowingTextEdit, Text

_DRAFT_MS = 1000
_IDLE_MS = 30_000
FIELD = "answers."
"""A draft's field is this and the item's id; its record is the reading, also one that is still to be."""


class WrittenAnswer(QWidget):
    """An answer is one save, when the field is left or has been idle; until then it is a draft."""

    moved = Signal(int)

    def __init__(self, desk: Desk, item: Item, answering: Answering, parent: QWidget) -> None:
        super().__init__(parent)
        self.item, self._desk, self._answering = item, desk, answering
        self._draft: Draft | None = None
        self.editor = GrowingTextEdit(placeholder=t("Skriv med dine egne ord, eller spring over"), min_lines=2)
        self.editor.setAccessibleName(item.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 0, 5, 5)
        column.setSpacing(6)
        column.addWidget(Text(item.text, "goal"))
        column.addWidget(self.editor)
        self.setFocusProxy(self.editor)
        self._soon = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._soon.timeout.connect(self._keep)
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self.finish)
        self._begun = False
        self.editor.edited.connect(self._typed)
        self.editor.finished.connect(self.finish)
        self.editor.cancelled.connect(self._give_up)

    def show_answer(self, answer: Answer | None) -> None:
        """What stands there; words that are being typed stay."""
        words = answer if isinstance(answer, str) else ""
        if not self._begun and words != self.editor.text().strip():
            self.editor.set_text(words)

    def _typed(self) -> None:
        self._begun = True
        self._desk.status.emit(Status(Saving.WRITING))
        if not self._soon.isActive():
            self._soon.start()
        self._idle.start()

    def _keep(self) -> None:
        if not self._begun:
            return
        answering = self._answering
        context = {"instrument": answering.instrument.ref, "said_by": answering.said_by.value}
        self._draft = Draft(
            answering.citizen, "reading", answering.key or answering.next_key, FIELD + self.item.id,
            self.editor.text(), (), context, self._desk.now(),
        )  # fmt: skip
        self._desk.keep_draft(self._draft)

    def resume(self, draft: Draft) -> None:
        """Go on with words found on the disk."""
        if not self._begun:
            self._draft, self._begun = draft, True
            self.editor.set_text(draft.text)

    def finish(self) -> None:
        """Hand the answer over; one that is too long stays in the editor and on the disk."""
        if not self._begun:
            return
        words = self.editor.text().strip()
        if len(words) > LONGEST_TEXT:
            self._keep()
            self._desk.refused.emit(
                UserError("answer-long", item=self.item.text, length=len(words), most=LONGEST_TEXT)
            )  # fmt: skip
            return
        draft = self._rest()
        self._answering.answer(self.item.id, words or None, draft)

    def _give_up(self) -> None:
        """Esc: back to what was answered."""
        begun, draft = self._begun, self._rest()
        if draft is not None:
            self._desk.drop_draft(draft.stream, draft.record, draft.field)
        if begun:
            self._desk.status.emit(Status(Saving.SAVED, self._desk.now()))
        self.show_answer(self._answering.answers.get(self.item.id))

    def _rest(self) -> Draft | None:
        self._soon.stop()
        self._idle.stop()
        draft, self._draft, self._begun = self._draft, None, False
        return draft
