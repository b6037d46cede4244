"""Earlier wordings, opened in place: whose, by whom, when; any can be used again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.history import FieldView, Held, RecordView
from app.models.save import Save
from app.models.tongue import t
from app.store.reading import field_history
from app.ui.goals.phrases import day_of, first_name, whose
from app.ui.goals.shown import Shown
from app.ui.widgets import LinkButton, Text


class Wordings(QWidget):
    """Newest first; each different wording once, and not the one that stands. `reword` makes the save of one."""

    def __init__(
        self, shown: Shown, field: str, reword: Callable[[RecordView, str, SaidBy], Save], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shown, self._field, self._reword = shown, field, reword
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self.uses: list[LinkButton] = []

    def show_record(self, record: RecordView) -> None:
        """Ask for the history and show it when it comes."""
        self._shown.desk.ask(
            self,
            lambda vault: field_history(vault, record.stream, record.kind, record.id, self._field),
            lambda history: self._list(record, earlier(history, record[self._field])),
        )

    def _list(self, record: RecordView, found: list[Held]) -> None:
        self.uses = []
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for held in found:
            self._column.addWidget(self._row(record, held))
        self._shown.arranged.emit()

    def _row(self, record: RecordView, held: Held) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        author = first_name(self._shown.record.author(held))
        told = whose(held.said_by, self._shown.record.called, author)
        by = "" if held.said_by == SaidBy.WORKER else t(" · skrevet af {author}").format(author=author)
        words.addWidget(Text(str(held.data), "support"))
        words.addWidget(Text(f"{told}{by} · {day_of(held, self._shown.desk.today())}", "caption"))
        use = LinkButton(t("Brug den igen"))
        use.setAccessibleName(t("Brug ordlyden igen: {data}").format(data=held.data))
        use.clicked.connect(lambda: self._use(record, held))
        use.setVisible(not record[self._field].conflict)
        self.uses.append(use)
        line.addLayout(words, 1)
        line.addWidget(use, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _use(self, record: RecordView, held: Held) -> None:
        self._shown.desk.save(self, self._reword(record, str(held.data), SaidBy(held.said_by)))


def earlier(history: tuple[Held, ...], now: FieldView) -> list[Held]:
    """Each different wording that does not stand now, newest first."""
    found = {held.data: held for held in history}
    standing = {held.data for held in now.live}
    return [held for held in reversed(list(found.values())) if held.data not in standing]
