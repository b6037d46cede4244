"""The rest of the day's meetings, one line each; the whole line is the button."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.models.values import MeetingState
from app.store.day import Visit
from app.ui import icons
from app.ui.today.words import form_icon, row_words, short_place
from app.ui.tokens import colour, font, line_height, scaled
from app.ui.widgets.buttons import Button
from app.ui.widgets.text_block import text_block

_SIDE, _ICON, _END = 24, 18, 44


class MeetingRow(Button):
    """Who and where at the left, what is known at the right; a meeting that is off is quiet."""

    def __init__(self, visit: Visit, now: datetime) -> None:
        super().__init__(visit.called)
        self.visit = visit
        self._where, self._words = short_place(visit), row_words(visit, now)
        self._off = visit.meeting.state in (MeetingState.CANCELLED, MeetingState.NO_SHOW)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((visit.called, self._where, self._words)))

    def sizeHint(self) -> QSize:
        return QSize(240, line_height("strong") + line_height("support") + scaled(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("hover" if self.underMouse() else "sunk" if self._off else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def paint_content(self, painter: QPainter) -> None:
        split = self.width() * 0.52
        room = split - _SIDE - 16
        who = text_block(self.label(), font("strong"), line_height("strong"), width=room, max_lines=1)
        place = text_block(
            self._where, font("support"), line_height("support"), width=room - scaled(_ICON) - 6, max_lines=1
        )
        top = (self.height() - who.height - place.height) / 2
        who.draw(painter, QPointF(_SIDE, top), colour("ink3" if self._off else "ink"))
        ink = colour("ink3" if self._off else "ink2")
        side = scaled(_ICON)
        beside = top + who.height + (place.height - side) / 2
        icons.paint(painter, form_icon(self.visit.meeting.form), QRectF(_SIDE, beside, side, side), ink.name())
        place.draw(painter, QPointF(_SIDE + side + 6, top + who.height), ink)
        words = text_block(
            self._words, font("support"), line_height("support"), width=self.width() - split - _END, max_lines=2
        )
        words.draw(painter, QPointF(split, (self.height() - words.height) / 2), ink)
        arrow = QRectF(self.width() - _END + 10, (self.height() - scaled(20)) / 2, scaled(20), scaled(20))
        icons.paint(painter, "chevron-right", arrow, colour("ink2").name())
