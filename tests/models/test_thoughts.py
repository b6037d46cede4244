"""What is worth a thought: when it begins to be, and that many of one hide no other."""

from datetime import date, timedelta

import pytest

from app.models.thoughts import Concern, Thought, ending, in_order, look, some_of_each

TODAY = date(2026, 3, 4)
C = b"c" * 16


@pytest.mark.parametrize(("away", "told"), [(-400, True), (0, True), (14, True), (15, False)])
def test_a_plan_is_thought_of_two_weeks_before_it_is_looked_at(away: int, told: bool) -> None:
    assert bool(list(look(C, "Bo", TODAY + timedelta(days=away), TODAY))) is told


def test_six_months_end_82b_whatever_was_written() -> None:
    (found,) = ending(C, "Mikkel", "82b", date(2025, 9, 27), date(2026, 12, 1), TODAY)
    assert found.day == date(2026, 3, 26)
    (agreed,) = ending(C, "Mikkel", "82b", date(2025, 9, 27), date(2026, 3, 10), TODAY)
    assert agreed.day == date(2026, 3, 10)
    assert not list(ending(C, "Mikkel", "85", date(2025, 9, 27), date(2026, 3, 10), TODAY))
    assert not list(ending(C, "Mikkel", "82b", date(2026, 2, 1), None, TODAY))
    assert not list(ending(C, "Mikkel", "82b", None, None, TODAY))


def test_many_of_one_hide_no_other() -> None:
    late = [Thought(Concern.PROMISE, C, str(at), TODAY - timedelta(days=90 - at)) for at in range(40)]
    other = [Thought(Concern.ENDING, C, "Mikkel", TODAY), Thought(Concern.DRAFT, C, "Bo", TODAY)]
    ordered = in_order([*other, *late])
    assert [each.called for each in ordered[:2]] == ["0", "1"]
    shown = some_of_each(ordered, 6)
    assert [each.called for each in shown] == ["0", "1", "2", "3", "Mikkel", "Bo"]
