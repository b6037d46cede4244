"""Siden sidst, quietly at the top: a few short sentences, and the rest for those who want them."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.meeting import Meeting
from app.models.record import CitizenRecord
from app.models.since import Happening, SinceLast, since_last
from app.models.tongue import t
from app.ui.goals.phrases import day_words
from app.ui.meetings.phrases import happened
from app.ui.widgets import LinkButton, Text

_FEW = 3
_BESIDE = (Happening.AGREEMENT_DONE, Happening.AGREEMENT_OPEN)
"""What stands under "Fra sidst" at the right of the same page."""


class SinceCard(QWidget):
    """Hidden where there was no meeting before."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[SinceLast, date] | None = None
        self._all = False
        self.title = Text("", "label")
        self.title.set_colour("ink3")
        self.lines = Text("", "support")
        self.more = LinkButton(t("Vis alt"))
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_since(self, record: CitizenRecord, meeting: Meeting, today: date) -> None:
        """What has happened before this meeting; nothing in one that is closed."""
        since = SinceLast(None, ()) if meeting.sealed else since_last(record, meeting)
        if self._shown != (since, today):
            self._shown = since, today
            self._show()

    def _turn(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        if self._shown is None or self._shown[0].day is None:
            self.hide()
            return
        since, today = self._shown
        found = [happened(each, today) for each in since.happened if each.what not in _BESIDE]
        shown = found if self._all else found[:_FEW]
        self.title.set_words(t("Siden sidst, {day}").format(day=day_words(since.day or today, today)))
        self.lines.set_words("\n".join(f"· {line}" for line in shown) or t("Der er ikke skrevet noget siden sidst."))
        self.more.setText(t("Vis færre") if self._all else t("Vis alle {count}").format(count=len(found)))
        self.more.setVisible(len(found) > _FEW)
        self.show()
