"""The next meeting with a citizen, and what was agreed last, to be ticked where it is read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.models.meeting import Agreement, Meeting
from app.models.meeting_words import clock, day_words, form_name
from app.ui.meetings.phrases import agreement_note
from app.ui.widgets import Card, CheckRow, IconLabel, LinkButton, PrimaryButton, QuoteBar, Text

_POINTS, _AGREED = 2, 4


class MeetingCard(Card):
    """`opened` carries a meeting's id, empty for all meetings; `ticked` an agreement and whether it is done."""

    opened = Signal(bytes)
    ticked = Signal(object, bool)

    def __init__(self, called: str, coming: Meeting | None, agreed: Sequence[Agreement], today: date) -> None:
        super().__init__()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(IconLabel("calendar", "ink2", size=18))
        top.addWidget(Text("Næste møde", "support"), 1)
        self.body.addLayout(top)
        self.body.setSpacing(6)
        self.rows: list[CheckRow] = []
        if coming is None:
            self._nothing()
        else:
            self._coming(called, coming, today)
        if agreed:
            self._agreed(agreed, today)
        self.body.addStretch(1)

    def _nothing(self) -> None:
        self.body.addWidget(Text("Ikke aftalt endnu", "heading"))
        plan = LinkButton("Se møderne", "arrow-right")
        plan.padding = 0
        plan.clicked.connect(lambda: self.opened.emit(b""))
        self.body.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeft)

    def _coming(self, called: str, meeting: Meeting, today: date) -> None:
        at = f" kl. {clock(meeting.starts)}" if meeting.starts else ""
        self.body.addWidget(Text(f"{day_words(meeting, today)}{at}", "heading"))
        self.body.addWidget(Text(meeting.record.text("place") or form_name(meeting.form), "support", max_lines=2))
        own = [item.record.text("text") for item in meeting.items if item.by_citizen and not item.talked]
        for at_, words in enumerate(own[:_POINTS]):
            self.body.addWidget(QuoteBar(words, f"{called} vil tale om" if at_ == 0 else "", role="body"))
        if len(own) > _POINTS:
            self.body.addWidget(Text(f"Og {len(own) - _POINTS} til", "caption"))
        button = PrimaryButton("Åbn mødet")
        button.clicked.connect(lambda: self.opened.emit(meeting.record.id))
        self.body.addSpacing(4)
        self.body.addWidget(button)

    def _agreed(self, agreed: Sequence[Agreement], today: date) -> None:
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setObjectName("rule")
        self.body.addSpacing(8)
        self.body.addWidget(rule)
        self.body.addSpacing(4)
        self.body.addWidget(Text("Det aftalte I sidst", "label"))
        for each in agreed[:_AGREED]:
            row = CheckRow(each.record.text("what"), agreement_note(each, today))
            row.setChecked(each.done is not None)
            row.clicked.connect(lambda done, each=each: self.ticked.emit(each, done))
            self.rows.append(row)
            self.body.addWidget(row)
        if len(agreed) > _AGREED:
            more = LinkButton(f"Se {len(agreed) - _AGREED} til")
            more.padding = 0
            more.clicked.connect(lambda: self.opened.emit(b""))
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
