"""Lines: full, even, and never with a word cut by a hyphen."""

import pytest

from app.documents.fonts import Weight, font_set
from app.documents.lines import TextStyle, break_lines
from tests.documents.plans import FONTS, texts

STYLE = TextStyle(Weight.REGULAR, 14, 21)
FONT = font_set(FONTS)


def words_of(text: str, width: float = 450) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in break_lines(text, STYLE, width, FONT)]


def test_the_writers_own_line_breaks_are_kept() -> None:
    assert words_of("Is.\nOg blive\r\nsiddende.") == ["Is.", "Og blive", "siddende."]


def test_a_short_text_has_no_lonely_last_word() -> None:
    lines = words_of("Signe går med de første tre gange og sidder ved siden af dig.")
    assert len(lines) == 2
    assert len(lines[1]) > 20


def test_no_line_is_wider_than_its_column() -> None:
    lines = break_lines("En meget lang fortælling om havet " * 30 + "x" * 200, STYLE, 123, FONT)
    assert max(line.width for line in lines) <= 123


def test_a_word_longer_than_a_line_is_cut_without_losing_a_letter() -> None:
    lines = words_of("abcdefghij" * 30)
    assert "".join(lines) == "abcdefghij" * 30
    assert max(len(line) for line in lines) <= 60


def test_arabic_letters_join() -> None:
    (line,) = words_of("بب")
    assert line == "\ufe90\ufe91"


def test_a_letter_and_its_ring_become_one() -> None:
    assert words_of("a\u030a") == ["å"]


def test_nothing_gives_no_line() -> None:
    assert words_of(" \u200b\x00 ") == []


def test_marks_of_direction_steer_the_order_and_draw_nothing() -> None:
    (turned,) = words_of("بحسب § 82\u00a0b كان")
    assert "82\u00a0b" not in turned
    (line,) = break_lines("بحسب \u200e§\u00a082\u00a0b\u200e كان", STYLE, 450, FONT)
    drawn = "".join(run.text for run in line.runs)
    assert "§\u00a082\u00a0b" in drawn
    assert "\u200e" not in drawn


def test_what_a_hard_space_joins_stays_on_one_line() -> None:
    lines = words_of("Hjælp efter §\u00a082\u00a0b " * 12, 150)
    assert len(lines) > 3
    assert sum("§\u00a082\u00a0b" in line for line in lines) >= 6
    assert not any(line.endswith(("§", "82")) for line in lines)


@pytest.mark.parametrize("number", ["01 47 33 02", "+45 20 30 40 50"])
def test_a_telephone_number_is_never_turned_round(number: str) -> None:
    words = texts("ar").words
    (line,) = words_of(words.person_phone.format(phone=words.isolated(number)))
    assert number in line


def test_danish_words_in_arabic_keep_their_signs_behind_them_on_every_line() -> None:
    words = texts("ar").words
    said = "En prik på sms betyder: Kan du ringe? Så ringer jeg, og så taler vi om det, du har brug for i dag?"
    lines = words_of(words.person_agreed.format(agreed=words.isolated(said)), 300)
    assert len(lines) > 2
    assert "ringe?" in " ".join(lines)
    assert "i dag?" in lines[-1]
