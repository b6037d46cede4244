"""Every text of the program has a finished English translation, with the same places to fill in."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest

from app.models.tongue import t
from app.ui.interface_language import use_language
from tests.ui.texts import messages, texts_in_code


@pytest.fixture
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("da")


def places(text: str) -> set[str]:
    """What is put into a text."""
    return set(re.findall(r"\{[^{}]*\}", text.replace("{{", "").replace("}}", "")))


def test_every_text_in_the_code_is_translated_and_nothing_else_is() -> None:
    code, file = texts_in_code(), messages()
    assert len(code) > 2000
    assert {text: where for text, where in code.items() if text not in file} == {}
    assert [text for text in file if text not in code] == []
    assert [text for text, (words, finished) in file.items() if not finished or not words] == []


def test_the_same_is_put_into_a_text_in_both_languages() -> None:
    wrong = [text for (text, _), (words, _) in messages().items() if places(text) != places(words)]
    assert wrong == []
    for (text, _), (words, _) in messages().items():
        assert list(Formatter().parse(words)) is not None
        assert (text[:1] == " ", text[-1:] == " ") == (words[:1] == " ", words[-1:] == " "), text


@pytest.mark.usefixtures("_english")
def test_what_is_compiled_is_what_was_translated() -> None:
    for (text, note), (words, _) in messages().items():
        assert t(text, note) == words
