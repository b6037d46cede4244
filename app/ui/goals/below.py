"""What stands below the fold: how far down the first sight reaches, reckoned from what a card takes at the least.

Letters are only counted: laying the words out would take as long as making the cards.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.models.record import Goal, Hope, Step
from app.ui.first_paint import FirstPaint
from app.ui.goals.columns import GUTTER, columns
from app.ui.goals.read_words import MOST_LINES
from app.ui.tokens import line_height, scaled

ENDLESS = 1_000_000
"""How far down one looks where a card is to be written in, wherever it is."""
_NARROW_LETTER = 7
"""Pixels that a letter takes at the least, in running text."""
_DREAM_ROUND, _STEP_ROUND, _NOTE_ROUND = 68, 28, 6
"""What a card has above, below and between its words."""
_DREAM_BESIDE, _STEP_BESIDE = 30, 60
"""And beside them."""
_GOAL_LOW = 120
_DONE_SHOWN = 1


class Sight(QScrollArea):
    """Knows how far down the board is in sight, also before it is shown: what stands round it stays as it was."""

    def __init__(self) -> None:
        super().__init__()
        self._around = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._around = self.window().height() - event.size().height()

    @property
    def reach(self) -> int:
        """How far down one sees."""
        return self.window().height() - self._around


class Later(QObject):
    """What nobody waits for: taking old cards to pieces, and making those below the fold, step by step."""

    due = Signal()
    """The next step."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self._board, self._painted = board, False
        self._gone: list[QWidget] = []
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Not before the board has been painted anew."""
        self._painted = False
        FirstPaint(self._board, self._begin_now)

    def _begin_now(self) -> None:
        self._painted = True
        self._timer.start()

    def go_on(self) -> None:
        """There is something to do."""
        if self._painted:
            self._timer.start()

    def take_off(self, *cards: QWidget) -> None:
        """Out of sight at once. Qt paints the place anew where a widget ends, so that is above the board."""
        for card in cards:
            card.hide()
            card.move(0, -card.height())
            self._gone.append(card)
        self.go_on()

    def _next(self) -> None:
        gone, self._gone = self._gone, []
        for card in gone:
            card.deleteLater()
        if gone:
            self._timer.start()
        else:
            self.due.emit()


def dream_low(hope: Hope, room: int) -> int:
    """The least height of a dream's card on a board that is `room` wide at the most."""
    inner = columns(room).width[0] - _DREAM_BESIDE
    return _lines(hope.words.text, inner) * line_height("goal") + _DREAM_ROUND + GUTTER


def row_low(goal: Goal, room: int) -> int:
    """The least height of a goal with its steps beside it."""
    inner = columns(room).width[2] - _STEP_BESIDE
    done = [step for step in goal.steps if step.done is not None]
    shown = [*(step for step in goal.steps if step.done is None), *done[:_DONE_SHOWN]]
    return max(_GOAL_LOW, sum(_step_low(step, inner) for step in shown)) + GUTTER


def _step_low(step: Step, width: int) -> int:
    noted = step.done or step.record.text("who") or step.record.text("when")
    words = _lines(step.record.text("text"), width) * line_height("body")
    return words + _STEP_ROUND + (line_height("caption") + _NOTE_ROUND if noted else 0)


def _lines(words: str, width: int) -> int:
    return min(MOST_LINES, 1 + len(words) * scaled(_NARROW_LETTER) // max(1, width))
