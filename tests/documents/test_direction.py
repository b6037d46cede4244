"""Right-to-left lines: their order, and their brackets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.direction import MARK, MIRRORED, drawing_order, is_right_to_left


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("(אב)", "(בא)"),
        ("אב.", ".בא"),
        ("((אב))", "((בא))"),
        ("אב (ab) [גד]", "[דג] (ab) בא"),
        ("(ab) x (אב)", "(ab) x (בא)"),
        ("א < ב", "ב > א"),
        ("a א(ב)", "a (ב)א"),
        ("אב 12 (3)", "(3) 12 בא"),
    ],
)
def test_right_to_left_text_is_drawn_in_its_order_with_its_brackets_turned(written: str, drawn: str) -> None:
    assert drawing_order(written, right_to_left=is_right_to_left(written)) == drawn


@pytest.mark.parametrize(("text", "answer"), [("12 אב a", True), ("a אב", False), ("...", False), ("العربية", True)])
def test_the_first_letter_decides_the_direction(text: str, answer: bool) -> None:
    assert is_right_to_left(text) is answer


@settings(max_examples=100, deadline=None, database=None)
@given(st.text(alphabet="abאבع٣12 .,()[]<>«»", max_size=30), st.booleans())
def test_no_character_is_lost(line: str, right_to_left: bool) -> None:
    def without_side(text: str) -> list[str]:
        return sorted(min(char, MIRRORED.get(char, char)) for char in text)

    drawn = drawing_order(line, right_to_left=right_to_left)
    assert MARK not in drawn
    assert without_side(drawn) == without_side(line)
