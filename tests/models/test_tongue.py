"""The window's language: what is said in it, what is said when it is read, and that papers have their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import pytest

from app.models.danish_dates import capital, danish_date, danish_moment, inside, short_day
from app.models.danish_day import parse_danish_day
from app.models.instruments.words import danish_number
from app.models.owned import owned_by
from app.models.tongue import TextRows, Texts, fixed, on_paper, speak, spoken, t, worded

_ENGLISH = {("Gem", ""): "Save", ("Luk", ""): "Close", ("mål", "ét"): "goal", ("mål", "flere"): "goals"}
DAY = date(2026, 3, 4)


@dataclass(frozen=True)
class Deed:
    title: str
    place: int


@pytest.fixture
def _english() -> Iterator[None]:
    speak("en", lambda text, note: _ENGLISH.get((text, note), text))
    yield
    speak("da", None)


def test_without_a_translator_everything_is_as_it_stands() -> None:
    assert (t("Gem"), t("mål", "flere"), spoken()) == ("Gem", "mål", "da")


@pytest.mark.usefixtures("_english")
def test_a_text_is_said_and_what_is_not_known_stays() -> None:
    assert (t("Gem"), t("mål", "ét"), t("mål", "flere"), t("Amina")) == ("Save", "goal", "goals", "Amina")


def test_a_table_follows_the_language_it_is_read_in() -> None:
    words = Texts({"save": fixed("Gem"), "both": (fixed("Gem"), Deed("Luk", 1))})
    rows = TextRows((("save", fixed("Gem")), ("close", fixed("Luk"))))
    assert list(rows)[1] == ("close", "Luk")
    assert [words[key] for key in ("save", "both")] == ["Gem", ("Gem", Deed("Luk", 1))]
    speak("en", lambda text, note: _ENGLISH.get((text, note), text))
    try:
        assert [words[key] for key in ("save", "both")] == ["Save", ("Save", Deed("Close", 1))]
        assert next(iter(words.values())) == "Save"
        assert words.get("none") is None
        assert "save" in words
        assert [word for _, word in rows] == ["Save", "Close"]
        assert list(rows[1:]) == [("close", "Close")]
        assert worded(Deed("Luk", 2)) == Deed("Close", 2)
    finally:
        speak("da", None)
    assert [words[key] for key in ("save",)] == ["Gem"]


@pytest.mark.usefixtures("_english")
def test_a_paper_is_not_in_the_windows_language() -> None:
    @on_paper
    def made() -> str:
        return f"{t('Gem')} {danish_date(DAY)} {owned_by('Jonas')} {danish_number(4.5)}"

    assert made() == "Gem onsdag 4. marts 2026 Jonas’ 4,5"
    assert t("Gem") == "Save"


@pytest.mark.usefixtures("_english")
def test_days_names_and_numbers_are_english() -> None:
    assert danish_date(DAY) == "Wednesday 4 March 2026"
    assert danish_date(DAY, weekday=False, year=False) == "4 March"
    assert danish_moment(datetime(2026, 3, 4, 14, 3), DAY) == "i dag kl. 14:03"  # the words are Linguist's
    assert (short_day(DAY), owned_by("Jonas"), danish_number(43.8)) == ("4 Mar", "Jonas’s", "43.8")
    assert (capital("born 4 March"), inside("Wednesday 4 March"), inside("Today")) == (
        "Born 4 March", "Wednesday 4 March", "today",
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["4 March 2026", "wednesday 4 march", "4 mar 26", "4. marts", "today", "i dag"])
def test_a_day_is_read_in_both_languages(typed: str) -> None:
    assert parse_danish_day(typed, today=DAY) == DAY
