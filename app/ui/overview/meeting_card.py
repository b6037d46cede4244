"""The next meeting with a citizen, and what was agreed last, to be ticked where it is read."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.meeting import Agreement, Meeting
from app.models.meeting_words import clock, day_words, form_name
from app.models.tongue import t
from app.ui.meetings.phrases import agreement_note
from app.ui.overview.rows import IconLine, Rows, rule, say
from app.ui.widgets import Card, CheckRow, LinkButton, PrimaryButton, QuoteBar, Text

_POINTS, _AGREED = 2, 4


class MeetingCard(Card):
    """`opened` carries a meeting's id, empty for all meetings; `ticked` an agreement and whether it is done."""

    opened = Signal(bytes)
    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._meeting = b""
        self._agreements: tuple[Agreement, ...] = ()
        self._when, self._where, self._more = Text("", "heading"), Text("", "support", max_lines=2), Text("", "caption")
        self._open, self._see_all = PrimaryButton(t("Åbn mødet")), LinkButton(t("Se møderne"), "arrow-right")
        self._open.clicked.connect(lambda: self.opened.emit(self._meeting))
        points = QVBoxLayout()
        points.setSpacing(6)
        self._points = Rows(points, lambda: QuoteBar("", role="body"))
        self.body.setSpacing(6)
        self.body.addWidget(IconLine("calendar", words=t("Næste møde")))
        self.body.addWidget(self._when)
        self.body.addWidget(self._where)
        self.body.addLayout(points)
        self.body.addWidget(self._more)
        self.body.addWidget(self._open)
        self._add_link(self._see_all, self.body)
        self.body.addWidget(self._make_agreed())
        self.body.addStretch(1)

    def _make_agreed(self) -> QWidget:
        self._agreed, self._rest = QWidget(), LinkButton()
        column, rows = QVBoxLayout(self._agreed), QVBoxLayout()
        column.setContentsMargins(0, 8, 0, 0)
        for each in (column, rows):
            each.setSpacing(6)
        column.addWidget(rule())
        column.addSpacing(4)
        column.addWidget(Text(t("Det aftalte I sidst"), "label"))
        column.addLayout(rows)
        self._rows = Rows(rows, self._row)
        self._add_link(self._rest, column)
        return self._agreed

    def _add_link(self, link: LinkButton, column: QVBoxLayout) -> None:
        link.padding = 0
        link.clicked.connect(lambda: self.opened.emit(b""))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self) -> CheckRow:
        row, place = CheckRow(""), self._rows.count
        row.clicked.connect(lambda done: self.ticked.emit(self._agreements[place], done))
        return row

    def show_meeting(self, called: str, coming: Meeting | None, agreed: tuple[Agreement, ...], today: date) -> None:
        """The next meeting, if there is one, and what was agreed."""
        self._show_coming(coming, today)
        own = (
            [item.record.text("text") for item in coming.items if item.by_citizen and not item.talked] if coming else []
        )
        for place, bar in enumerate(self._points.take(len(own[:_POINTS]))):
            bar.set_quote(own[place], "" if place else t("{called} vil tale om").format(called=called))
        say(self._more, t("Og {count} til").format(count=len(own) - _POINTS) if len(own) > _POINTS else "")
        self._agreements = agreed
        self._agreed.setVisible(bool(agreed))
        for row, each in zip(self._rows.take(len(agreed[:_AGREED])), agreed, strict=False):
            row.set_words(each.record.text("what"), agreement_note(each, today))
            row.setChecked(each.done is not None)
        self._rest.setText(t("Se {count} til").format(count=len(agreed) - _AGREED))
        self._rest.setVisible(len(agreed) > _AGREED)

    def _show_coming(self, coming: Meeting | None, today: date) -> None:
        self._meeting = coming.record.id if coming else b""
        at = t(" kl. {clock}").format(clock=clock(coming.starts)) if coming and coming.starts else ""
        self._when.set_words(f"{day_words(coming, today)}{at}" if coming else t("Ikke aftalt endnu"))
        say(self._where, (coming.record.text("place") or form_name(coming.form)) if coming else "")
        self._open.setVisible(coming is not None)
        self._see_all.setVisible(coming is None)
