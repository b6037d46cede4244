"""The next meeting: who, where, what the citizen wants to talk about, what was agreed, and the way in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.meeting import Agreement
from app.models.tongue import t
from app.models.values import MeetingForm
from app.store.day import Day, Visit
from app.ui.meetings.phrases import agreement_aloud
from app.ui.today.words import away, form_icon, where
from app.ui.tokens import colour
from app.ui.widgets import IconLabel, PrimaryButton, QuoteBar, SecondaryButton, Text

_POINTS, _AGREED = 3, 3


class Pill(Text):
    """A few words on soft green."""

    pad = 4

    def __init__(self, text: str) -> None:
        super().__init__(text, "support", max_lines=1)
        self.set_colour("ptext")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(22, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("psoft"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)


class NextCard(QFrame):
    """`opened` asks for the meeting, `overview` for the citizen."""

    opened = Signal()
    overview = Signal()

    def __init__(self, visit: Visit, day: Day) -> None:
        super().__init__()
        self.pill = Pill(away(visit.meeting, day.now))
        self.open_button = PrimaryButton(t("Åbn mødet"))
        self.overview_button = SecondaryButton(t("Overblik"))
        self.open_button.setAccessibleName(t("Åbn mødet med {called}").format(called=visit.called))
        self.overview_button.setAccessibleName(t("Overblik over {called}").format(called=visit.called))
        self.open_button.clicked.connect(self.opened)
        self.overview_button.clicked.connect(self.overview)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 18, 26, 20)
        column.setSpacing(6)
        column.addLayout(self._head(visit))
        column.addLayout(_with_icon(form_icon(visit.meeting.form), "ink2", Text(where(visit), "support")))
        if visit.protected and visit.meeting.form == MeetingForm.HOME and visit.citizen.text("address"):
            column.addLayout(
                _with_icon("eye-off", "ink2", Text(t("Beskyttet adresse. Den bliver aldrig trykt."), "support"))
            )
        if visit.risk:
            note = Text("", "support")
            note.set_colour("ink")
            note.set_words(visit.risk, lead=t("Kun til dig:"))
            column.addLayout(_with_icon("shield-lock", "slate", note))
        for part in _points(visit):
            column.addSpacing(6)
            column.addWidget(part)
        if day.agreed:
            column.addSpacing(6)
            column.addWidget(_agreed(day.agreed, day))
        column.addSpacing(10)
        column.addLayout(_row(self.open_button, self.overview_button))

    def _head(self, visit: Visit) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(visit.called, "heading", max_lines=2), 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("primary"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


def _points(visit: Visit) -> list[QWidget]:
    """The citizen's own points in their words; if there are none, what is on the agenda."""
    own = [item.record.text("text") for item in visit.meeting.items if item.by_citizen and not item.talked]
    if own:
        bars: list[QWidget] = [
            QuoteBar(words, t("{called} vil gerne tale om").format(called=visit.called) if at == 0 else "")
            for at, words in enumerate(own[:_POINTS])
        ]
        if len(own) > _POINTS:
            bars.append(Text(t("Og {count} punkter til").format(count=len(own) - _POINTS), "caption"))
        return bars
    others = [item.record.text("text") for item in visit.meeting.items if not item.talked]
    return [Text(t("På dagsordenen: ") + " · ".join(others), "support", max_lines=3)] if others else []


def _agreed(found: tuple[Agreement, ...], day: Day) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(t("Det har I aftalt"), "label"))
    for each in found[:_AGREED]:
        words = Text(agreement_aloud(each, day.now.date()), "support", max_lines=2)
        column.addLayout(_with_icon("arrow-right", "ink2", words))
    if len(found) > _AGREED:
        column.addWidget(Text(t("Og {count} aftaler til").format(count=len(found) - _AGREED), "caption"))
    return box


def _with_icon(icon: str, ink: str, words: Text) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel(icon, ink, size=18), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return line


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
