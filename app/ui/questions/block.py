"""One question with its answers, painted as one widget: forty of them open at once."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.models.instruments.answers import Answer
from app.models.instruments.shape import Answering, Item
from app.models.tongue import fixed, t
from app.ui import icons
from app.ui.focus import GAP, WIDTH
from app.ui.tokens import colour, font, line_height, scaled, text_scale
from app.ui.widgets.text_block import text_block

DECLINE = fixed("Jeg vil ikke svare på det")
FINE = fixed("Det er helt i orden.")
_GAP, _PAD, _TALL, _ROUND = 8, 14, 40, 8.0
_INSET = WIDTH + GAP
_NUMBER_WIDE, _LEAD = 44, 22


class QuestionBlock(QWidget):
    """`answered(item, answer)`; `moved(1)` to the next question, `moved(-1)` back.

    The digits choose, arrows left and right walk through the answers, Delete is "Jeg vil ikke svare på det".
    Where several answers may be chosen, Space turns the one that the arrows are at.
    """

    heard_as = QAccessible.Role.Grouping
    answered = Signal(str, object)
    moved = Signal(int)

    def __init__(self, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.answer: Answer | None = None
        self.declined = False
        self._several = item.answering is Answering.MULTIPLE
        self._at = 0
        self._below = -1
        self._laid: tuple[int, int, list[QRectF]] | None = None
        self._scale = text_scale()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.setMouseTracking(True)
        self.show_answer(None)

    @property
    def choices(self) -> list[str]:
        """The answers as they are shown; the last is to leave it."""
        if self.item.answering is Answering.NUMBER:
            return [*(str(value).replace("-", "−") for value in self.item.values), t(DECLINE)]
        return [*(option.text for option in self.item.options), t(DECLINE)]

    def show_answer(self, answer: Answer | None) -> None:
        """What stands there, without telling."""
        self.answer = answer
        self.declined = self.declined and answer is None
        chosen = [place for place, value in enumerate(self.item.values) if self._is_chosen(value)]
        self._at = chosen[0] if chosen and not self._several else self._at
        words = ", ".join(self.choices[place] for place in chosen) or (
            t(DECLINE) if self.declined else t("ikke svaret")
        )
        self.setAccessibleName(self.item.text)
        self.setAccessibleDescription(words)
        self.update()

    def _is_chosen(self, value: int) -> bool:
        return value in self.answer if isinstance(self.answer, list) else value == self.answer

    def _lay(self, width: int) -> tuple[int, int, list[QRectF]]:
        """Width, height of the question, and the answers' places."""
        if self._laid is not None and self._laid[0] == width:
            return self._laid
        question, tall = self._question_height(width), scaled(_TALL)
        left, top, rects = float(_INSET), question + _GAP, []
        for natural in self._widths():
            wide = min(natural, width - 2 * _INSET)
            if left > _INSET and left + wide > width - _INSET:
                left, top = float(_INSET), top + tall + _GAP
            rects.append(QRectF(left, top, wide, tall))
            left += wide + _GAP
        self._laid = (width, question, rects)
        return self._laid

    def _widths(self) -> list[int]:
        """How wide each answer wants to be."""
        heavy = QFontMetrics(font("support", weight=QFont.Weight.DemiBold))
        decline = heavy.horizontalAdvance(t(DECLINE)) + 2 * _PAD
        if self.item.answering is Answering.NUMBER:
            return [scaled(_NUMBER_WIDE)] * len(self.item.values) + [decline]
        lead = scaled(_LEAD) + 2 * _PAD
        return [heavy.horizontalAdvance(option.text) + lead for option in self.item.options] + [decline]

    def _question_height(self, width: int) -> int:
        room, lines = width - 2 * _INSET, 1
        if QFontMetrics(font("goal")).horizontalAdvance(self.item.text) > room - 4:
            lines = text_block(
                self.item.text, font("goal"), line_height("goal"), width=room
            ).layout.lineCount()  # fmt: skip
        ends = line_height("support") if self.item.low_text or self.item.high_text else 0
        return lines * line_height("goal") + ends + _INSET

    def fit(self, width: int) -> None:
        """Be so wide, and as tall as that takes."""
        self.setFixedSize(width, int(self._lay(width)[2][-1].bottom()) + _INSET + 1)

    def choice_rect(self, place: int) -> QRect:
        """Where an answer is."""
        return self._lay(self.width())[2][place].toRect()

    def _choose(self, place: int) -> None:
        self._at = place
        if place == len(self.choices) - 1:
            self._decline()
            return
        value = self.item.values[place]
        answer: Answer = value
        if self._several:
            before = self.answer if isinstance(self.answer, list) else []
            answer = sorted({*before} ^ {value})
        elif answer == self.answer:
            self._moved_at()
            return
        self.show_answer(answer)
        self._moved_at()
        self.answered.emit(self.item.id, answer)

    def _decline(self) -> None:
        had, self.declined = self.answer, True
        self.show_answer(None)
        self._moved_at()
        if had is not None:
            self.answered.emit(self.item.id, None)

    def _moved_at(self) -> None:
        """The ring follows, and those who listen hear the answer."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self.choices) - 1
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
        walks = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in ways:
            self.moved.emit(ways[key])
        elif key in walks:
            self._walk(min(last, max(0, self._at + walks[key])))
        elif key is Qt.Key.Key_Space:
            self._choose(self._at)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(last)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and (place := self._place_of(key - Qt.Key.Key_0)) is not None:
            self._choose(place)
        else:
            event.ignore()

    def _walk(self, place: int) -> None:
        if self._several or place == len(self.choices) - 1 or (self.answer is None and place == self._at):
            self._at = place
            self._moved_at()
        else:
            self._choose(place)

    def _place_of(self, digit: int) -> int | None:
        """The answer that a digit means: its number in the row, or the number itself."""
        if self.item.answering is Answering.NUMBER:
            value = 10 if digit == 0 and self.item.low > 0 else digit
            return self.item.values.index(value) if value in self.item.values else None
        return digit - 1 if 1 <= digit <= len(self.item.options) else None

    def _place_at(self, at: QPointF) -> int:
        return next((place for place, rect in enumerate(self._lay(self.width())[2]) if rect.contains(at)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place >= 0:
            self._choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        below = self._place_at(event.position())
        if below != self._below:
            self._below = below
            self.setCursor(Qt.CursorShape.PointingHandCursor if below >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._below = -1
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._scale != text_scale():
            self._laid, self._scale = None, text_scale()
            self.fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _, question, rects = self._lay(self.width())
        block = text_block(self.item.text, font("goal"), line_height("goal"), width=self.width() - 2 * _INSET)
        block.draw(painter, QPointF(_INSET, 0), colour("ink"))
        if self.item.low_text or self.item.high_text:
            self._paint_ends(painter, question)
        for place, (words, rect) in enumerate(zip(self.choices, rects, strict=True)):
            if words == t(DECLINE):
                self._paint_decline(painter, rect, below=place == self._below)
            else:
                self._paint_choice(painter, place, words, rect)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            out = GAP + WIDTH / 2
            painter.drawRoundedRect(rects[self._at].adjusted(-out, -out, out, out), _ROUND + out, _ROUND + out)

    def _paint_ends(self, painter: QPainter, question: int) -> None:
        painter.setFont(font("support"))
        painter.setPen(colour("ink2"))
        ends = f"{self.choices[0]}: {self.item.low_text}   ·   {self.choices[-2]}: {self.item.high_text}"
        box = QRectF(_INSET, question - line_height("support"), self.width() - _INSET, line_height("support"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, ends)

    def _paint_choice(self, painter: QPainter, place: int, words: str, rect: QRectF) -> None:
        chosen = self._is_chosen(self.item.values[place])
        painter.setPen(QPen(colour("primary" if chosen else "edge"), 2 if chosen else 1))
        painter.setBrush(colour("psoft" if chosen else "hover" if place == self._below else "surface"))
        inset = 1.0 if chosen else 0.5
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
        painter.setFont(font("support", weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(colour("ink"))
        if self.item.answering is Answering.NUMBER:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            return
        lead = QRectF(rect.left() + 10, rect.top(), scaled(20), rect.height())
        if chosen:
            icons.paint(painter, "check", _middle(lead, scaled(18)), colour("ptext").name())
        else:
            painter.setFont(font("caption"))
            painter.setPen(colour("ink3"))
            painter.drawText(lead, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            painter.setFont(font("support"))
            painter.setPen(colour("ink"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect.adjusted(scaled(_LEAD) + _PAD, 0, -4, 0), left, words)

    def _paint_decline(self, painter: QPainter, rect: QRectF, *, below: bool) -> None:
        """Quiet, so that it never competes with the answers; and kind, once it is chosen."""
        if below or self.declined:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover" if below else "psoft"))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.setFont(font("support"))
        painter.setPen(colour("ink" if self.declined else "ink3"))
        words = t(FINE) if self.declined else t(DECLINE)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)


def _middle(rect: QRectF, size: int) -> QRectF:
    return QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
