"""One meeting in a list: when, how and where, and what it still asks for."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from app.models.meeting import Meeting
from app.models.meeting_words import when_words
from app.models.tongue import t
from app.ui.meetings.phrases import meeting_facts, meeting_standing
from app.ui.tokens import colour, font, line_height, scaled
from app.ui.widgets.buttons import Button

_SIDE = 16


class MeetingRow(Button):
    """A wide button of two lines; those cancelled are quieter."""

    def __init__(self, meeting: Meeting, today: date, *, lead: str = "") -> None:
        super().__init__()
        self.meeting = meeting
        self._second, self._standing, self._quiet = "", "", False
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.show_meeting(meeting, today, lead=lead)

    def show_meeting(self, meeting: Meeting, today: date, *, lead: str = "") -> None:
        """The meeting as it stands now; `lead` is whose it is, where that is not plain."""
        self.meeting = meeting
        when = when_words(meeting, today)
        self.setText(f"{lead}, {when}" if lead else when)
        self._second, self._standing = meeting_facts(meeting), meeting_standing(meeting)
        self._quiet = meeting.state not in ("planned", "held")
        said = ", ".join(part for part in (self.label(), self._second, self._standing) if part)
        self.setAccessibleName(t("Møde: {said}").format(said=said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, line_height("strong") + line_height("support") + scaled(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def paint_content(self, painter: QPainter) -> None:
        room = self.width() - 2 * _SIDE
        top = scaled(10)
        standing = QFontMetrics(font("support")).horizontalAdvance(self._standing)
        standing = min(standing, room // 2)
        self._line(painter, self.label(), "body" if self._quiet else "strong", "ink2" if self._quiet else "ink",
                   QRectF(_SIDE, top, room - standing - 16, line_height("strong")))  # fmt: skip
        self._line(painter, self._standing, "support", "atext" if not self._quiet else "ink3",
                   QRectF(self.width() - _SIDE - standing, top, standing + 2, line_height("strong")))  # fmt: skip
        self._line(painter, self._second, "support", "ink3",
                   QRectF(_SIDE, top + line_height("strong"), room, line_height("support")))  # fmt: skip

    def _line(self, painter: QPainter, words: str, role: str, ink: str, where: QRectF) -> None:
        painter.setFont(font(role))
        painter.setPen(colour(ink))
        shown = QFontMetrics(font(role)).elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
