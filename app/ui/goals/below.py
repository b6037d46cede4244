"""What stands below the fold: how far down the first sight reaches, reckoned from what a card takes at the least.

Letters are only counted: laying the words out would take as long as making the cards.
"""

from app.models.record import Goal, Hope, Step
from app.ui.goals.columns import GUTTER, columns
from app.ui.goals.read_words import MOST_LINES
from app.ui.tokens import line_height, scaled

_NARROW_LETTER = 7
"""Pixels that a letter takes at the least, in running text."""
_DREAM_ROUND, _STEP_ROUND, _NOTE_ROUND = 68, 28, 6
"""What a card has above, below and between its words."""
_DREAM_BESIDE, _STEP_BESIDE = 30, 60
"""And beside them."""
_GOAL_LOW = 120
_DONE_SHOWN = 1


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
