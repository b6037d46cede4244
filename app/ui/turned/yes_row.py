""" "Ja, det er mine ord": under what the citizen has written, and for exactly those words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.commands.confirming import confirm_words
from app.models.history import RecordView
from app.models.record import parse_day
from app.models.tongue import t
from app.ui.turned import words
from app.ui.turned.days import short_day
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import LargeButton, LargeLink
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.text import Text


class YesRow(QWidget):
    """Before the yes a button; after it the day, and "Skriv under" for those who want."""

    sign_wanted = Signal()

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__()
        self._desk, self._field = desk, "words"
        self._record: RecordView | None = None
        self.signable = True
        self.yes = LargeButton(t(words.YES), "check")
        self.tick = IconLabel("check", "ptext", size=26)
        self.said = Text("", "citizen", max_lines=1)
        self.sign = LargeLink(t(words.SIGN), "pencil")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for each in (self.yes, self.tick, self.said, self.sign):
            row.addWidget(each)
        row.addStretch(1)
        self.yes.clicked.connect(self._say_yes)
        self.sign.clicked.connect(self.sign_wanted)

    def show_record(self, record: RecordView, field: str) -> None:
        """How it stands with these words; nothing where there are none yet."""
        self._record, self._field = record, field
        there = bool(record[field].live)
        yes = there and record[field].covered_by(record["confirmed"])
        signed = yes and record[field].covered_by(record["signed"])
        day = parse_day(record["confirmed"].value)
        self.said.set_words(t(words.YES_SAID).format(day=short_day(day, self._desk.today())) if yes and day else "")
        self.yes.setVisible(there and not yes)
        for each in (self.tick, self.said):
            each.setVisible(yes)
        self.sign.setVisible(self.signable and yes and not signed)

    def _say_yes(self) -> None:
        if self._record is not None:
            self._desk.save(self, confirm_words(self._record, field=self._field, day=self._desk.today()))
