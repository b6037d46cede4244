"""Where two people's words stand side by side: every such place of a record, each a press from being settled."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.history import RecordView
from app.models.kinds import KINDS
from app.models.record import CitizenRecord
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.goals.conflict import ConflictView
from app.ui.goals.phrases import counted
from app.ui.goals.shown import Shown
from app.ui.overview.disagreement_words import field_title, value_words, whose_field
from app.ui.shelf import Shelf
from app.ui.widgets import Card, SecondaryButton, Text

_FEW = 3


class Disagreements(Card):
    """`settle_wished` carries the record and the field."""

    settle_wished = Signal(bytes, str)

    def __init__(self, citizen: CitizenRecord) -> None:
        super().__init__()
        self.buttons: list[SecondaryButton] = []
        self.body.addWidget(Text(t("To har skrevet hver sit"), "strong"))
        self.body.addWidget(
            Text(
                t("Alt er gemt. Vælg sammen med {called}, hvad der skal stå.").format(called=citizen.called), "support"
            )
        )
        for record, name in citizen.conflicts[:_FEW]:
            self.body.addWidget(self._row(citizen, record, name))
        rest = len(citizen.conflicts) - _FEW
        if rest > 0:
            self.body.addWidget(
                Text(
                    t("Og {count} mere, når de første er valgt.").format(count=counted(rest, t("sted"), t("steder"))),
                    "caption",
                )
            )

    def _row(self, citizen: CitizenRecord, record: RecordView, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        title, whose = field_title(record, name), whose_field(citizen, record)
        words.addWidget(Text(title, "body", max_lines=2))
        if whose:
            words.addWidget(Text(whose, "support", max_lines=2))
        line.addLayout(words, 1)
        choose = SecondaryButton(t("Se og vælg"), "arrows-exchange")
        choose.setAccessibleName(t("Se og vælg: {title}{it}").format(title=title, it=f", {whose}" if whose else ""))
        choose.clicked.connect(lambda: self.settle_wished.emit(record.id, name))
        self.buttons.append(choose)
        line.addWidget(choose, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


class Settling(QStackedWidget):
    """The overview, and over it the place that is being settled."""

    def __init__(self, desk: Desk, overview: QWidget) -> None:
        super().__init__()
        self.shown = Shown(desk, self)
        self.view: ConflictView | None = None
        self._wanted = b""
        self.addWidget(overview)

    def want(self, record: bytes) -> None:
        """Open the first such place of this record at the next `show_record`."""
        self._wanted = record

    def show_record(self, record: CitizenRecord) -> None:
        """The record as it stands now; what is settled goes."""
        self.shown.record = record
        if record.conflicts:
            Shelf.of(self.shown.desk)  # answers are said with their questions, which are read meanwhile
        if self.view is not None and not self.view.stands(record):
            self._leave()
        wanted, self._wanted = self._wanted, b""
        name = next((name for each, name in record.conflicts if each.id == wanted), "")
        if name:
            self.settle(wanted, name)

    def settle(self, key: bytes, name: str) -> None:
        """What was written, side by side."""
        citizen = self.shown.record
        record = citizen.records.get(key)
        if record is None or not record[name].conflict:
            return
        self._leave()
        instruments = Shelf.of(self.shown.desk).instruments
        say = partial(value_words, citizen, record, name, instruments=instruments)
        titled = record.kind in ("citizen", "support", "reading", "reading_note", "member", "tie", "help")
        named = ", ".join(part for part in (field_title(record, name), whose_field(citizen, record)) if part)
        is_named = titled or name not in KINDS[record.kind].texts
        self.view = ConflictView(self.shown, record, name, say=say, title=named if is_named else "")
        self.view.ended.connect(self._leave)
        self.addWidget(self.view)
        self.setCurrentWidget(self.view)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self.view is not None:
            view, self.view = self.view, None
            self.setCurrentIndex(0)
            self.removeWidget(view)
            view.hide()
            view.deleteLater()

    def finish(self) -> None:
        """Hand over a wording that is being written."""
        if self.view is not None:
            self.view.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.view is not None:
            self._leave()
            return
        super().keyPressEvent(event)
