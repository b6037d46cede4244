"""What stands below the fold: how far down the first sight reaches, reckoned from what a card takes at the least."""

from app.models.record import Goal
from app.ui.goals.columns import GUTTER

DREAM_LOW = 88 + GUTTER
_GOAL_LOW, _STEP_LOW = 120, 52
_DONE_SHOWN = 1


def row_low(goal: Goal) -> int:
    """The least height of a goal with its steps beside it."""
    done = sum(step.done is not None for step in goal.steps)
    shown = len(goal.steps) - done + min(done, _DONE_SHOWN)
    return max(_GOAL_LOW, _STEP_LOW * shown) + GUTTER
