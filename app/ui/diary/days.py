"""The days of a week beside each other, or one day alone, with their meetings in the order of the clock."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.danish_dates import capital, danish_date, weekday_name
from app.models.meeting_words import clock, form_name
from app.models.tongue import t
from app.models.values import MeetingState
from app.store.diary import Appointment
from app.ui.meetings.phrases import meeting_standing
from app.ui.tokens import colour, current, font, line_height, scaled
from app.ui.widgets import Text
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import plain_tooltip

_SIDE = 10


def hours(each: Appointment) -> str:
    """ "13:30"."""
    return clock(each.meeting.starts) if each.meeting.starts else ""


class AppointmentButton(Button):
    """When and who on the first line, or on one each where it is narrow; how and where on the last."""

    def __init__(self, each: Appointment, *, wide: bool) -> None:
        super().__init__(f"{hours(each)}  {each.called}")
        self.setToolTip(plain_tooltip(each.called))
        self.appointment = each
        meeting = each.meeting
        place = meeting.record.text("place")
        self._off = meeting.state in (MeetingState.CANCELLED, MeetingState.NO_SHOW)
        standing = meeting_standing(meeting) if self._off or wide else ""
        parts = (form_name(meeting.form), place if wide else "", standing)
        self._second = " · ".join(part for part in parts if part)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = [f"Kl. {hours(each)}", each.called, form_name(meeting.form), place, meeting_standing(meeting)]
        self.setAccessibleName(", ".join(part for part in said if part))

    def sizeHint(self) -> QSize:
        return QSize(80, line_height("strong") + line_height("caption") + scaled(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(line_height(role) for _, role, _ in self._lines(width)) + scaled(12)

    def _lines(self, width: int) -> list[tuple[str, str, str]]:
        """The words, their type role and their ink."""
        role, ink = ("body", "ink3") if self._off else ("strong", "ink")
        fits = QFontMetrics(font(role)).horizontalAdvance(self.label()) <= width - 2 * _SIDE
        first = [self.label()] if fits else [hours(self.appointment), self.appointment.called]
        return [*((words, role, ink) for words in first), (self._second, "caption", "ink3")]

    def paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("hover" if self.underMouse() else "sunk" if self._off else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def paint_content(self, painter: QPainter) -> None:
        top = scaled(6)
        room = self.width() - 2 * _SIDE
        for words, role, ink in self._lines(self.width()):
            painter.setFont(font(role))
            painter.setPen(colour(ink))
            shown = QFontMetrics(font(role)).elidedText(words, Qt.TextElideMode.ElideRight, room)
            where = QRectF(_SIDE, top, room, line_height(role))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            top += line_height(role)


class DayHead(Button):
    """The name of a day; a click shows it alone."""

    def __init__(self, day: date, *, today: bool) -> None:
        name = weekday_name(day)
        super().__init__(t("{name} {day}.").format(name=capital(name[:3]), day=day.day))
        self._today = today
        self.setAccessibleName(t("{day}{today}").format(day=danish_date(day), today=t(", i dag") if today else ""))
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        self.setSizePolicy(policy)

    def ink_token(self) -> str:
        return "ptext" if self._today else "ink2"

    def paint_ground(self, painter: QPainter) -> None:
        super().paint_ground(painter)
        if self._today:
            painter.setPen(QPen(colour("primary"), 2) if current().strong else Qt.PenStyle.NoPen)
            painter.setBrush(colour("psoft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class Days(QWidget):
    """`opened` carries citizen and meeting, `day_chosen` a day."""

    opened = Signal(bytes, bytes)
    day_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[AppointmentButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._columns: list[QWidget] = []

    def show_days(self, first: date, count: int, found: Sequence[Appointment], today: date) -> None:
        """These days; a weekend without meetings takes no room."""
        for column in self._columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self._columns, self.buttons = [], []
        for day in (first + timedelta(days=number) for number in range(count)):
            mine = [each for each in found if each.meeting.starts and each.meeting.starts.date() == day]
            if mine or count == 1 or day.weekday() < 5 or day == today:
                self._add(day, mine, wide=count == 1, today=day == today)

    def _add(self, day: date, mine: Iterable[Appointment], *, wide: bool, today: bool) -> None:
        column = QWidget(self)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        if not wide:
            head = DayHead(day, today=today)
            head.clicked.connect(lambda: self.day_chosen.emit(day))
            inner.addWidget(head)
        empty = True
        for each in mine:
            empty = False
            button = AppointmentButton(each, wide=wide)
            button.clicked.connect(lambda _=False, each=each: self.opened.emit(each.citizen, each.meeting.record.id))
            self.buttons.append(button)
            inner.addWidget(button)
        if empty and wide:
            inner.addWidget(Text(t("Ingen møder den dag."), "support"))
        inner.addStretch(1)
        self._columns.append(column)
        self._row.addWidget(column, 1)
        column.show()
