"""From an area of the star to a goal: the citizen's words, written where the talk is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.goals import write_goal
from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.editing import TextEditing
from app.ui.goals.whose_words import WhoseWords
from app.ui.widgets import GrowingTextEdit, LinkButton, PrimaryButton, Text


class GoalWriter(QWidget):
    """`written` when the goal has been handed to the desk, `left` when there is to be none."""

    written = Signal()
    left = Signal()

    def __init__(self, desk: Desk, citizen: bytes, called: str, reading: bytes, item: str, area: str) -> None:
        super().__init__()
        self._from = (reading, item)
        self.whose = WhoseWords(called, SaidBy.CITIZEN)
        self.editor = GrowingTextEdit(role="goal", placeholder=t("Jeg …"), min_lines=2)
        self.editor.setAccessibleName(t("Et mål om {area}").format(area=area))
        self.save_button, self.leave_button = PrimaryButton(t("Gem målet")), LinkButton(t("Lad være"))
        self._editing = TextEditing(
            desk, new_record("goal", citizen, desk.new_id()), "words", self._commit, parent=self,
            context={"from_reading": [reading, item]},
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(t("Hvad vil {called} gerne her?").format(called=called), "strong"))
        column.addWidget(self.editor)
        column.addWidget(self.whose)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        column.addLayout(row)
        self.editor.edited.connect(lambda: self._editing.typed(self.editor.text()))
        self.editor.cancelled.connect(self.give_up)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.give_up)

    def _commit(self, record: RecordView, text: str) -> Save:
        return write_goal(
            citizen=record.stream, key=record.id, text=text, said_by=self.whose.said_by(), from_reading=self._from
        )  # fmt: skip

    def save(self) -> None:
        """The goal is written; without a word there is none."""
        if not self.editor.text().strip():
            self.editor.setFocus()
            return
        self._editing.finish()
        self.written.emit()

    def finish(self) -> None:
        """Hand over what is being typed."""
        self._editing.finish()

    def give_up(self) -> None:
        """Esc: no goal."""
        self._editing.give_up()
        self.left.emit()
