"""The earlier wordings of a goal, opened in place: whose, by whom, when; any can be used again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.goals import reword_goal
from app.models.change import SaidBy
from app.models.history import Held
from app.models.record import Goal
from app.store.reading import field_history
from app.ui.goals.phrases import day_of, first_name, whose
from app.ui.goals.shown import Shown
from app.ui.widgets import LinkButton, Text


class Wordings(QWidget):
    """Newest first; each different wording once, and not the one that stands."""

    def __init__(self, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self.uses: list[LinkButton] = []

    def show_goal(self, goal: Goal) -> None:
        """Ask for the history and show it when it comes."""
        record = goal.record
        self._shown.desk.ask(
            self,
            lambda vault: field_history(vault, record.stream, record.kind, record.id, "words"),
            lambda history: self._list(goal, earlier(history, goal)),
        )

    def _list(self, goal: Goal, found: list[Held]) -> None:
        self.uses = []
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for held in found:
            self._column.addWidget(self._row(goal, held))
        self._shown.arranged.emit()

    def _row(self, goal: Goal, held: Held) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        author, record = first_name(self._shown.record.author(held)), self._shown.record
        told = whose(held.said_by, record.called, author)
        by = "" if held.said_by == SaidBy.WORKER else f" · skrevet af {author}"
        words.addWidget(Text(str(held.data), "support"))
        words.addWidget(Text(f"{told}{by} · {day_of(held, self._shown.desk.today())}", "caption"))
        use = LinkButton("Brug den igen")
        use.setAccessibleName(f"Brug ordlyden igen: {held.data}")
        use.clicked.connect(lambda: self._use(goal, held))
        use.setVisible(not goal.words.conflict)
        self.uses.append(use)
        line.addLayout(words, 1)
        line.addWidget(use, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _use(self, goal: Goal, held: Held) -> None:
        said_by = SaidBy(held.said_by)
        self._shown.desk.save(self, reword_goal(goal.record, text=str(held.data), said_by=said_by))


def earlier(history: tuple[Held, ...], goal: Goal) -> list[Held]:
    """Each different wording that does not stand now, newest first."""
    found = {held.data: held for held in history}
    standing = {held.data for held in goal.words.live}
    return [held for held in reversed(list(found.values())) if held.data not in standing]
