"""The files of terms, read strictly."""

import pytest

from app.models.errors import FormatError
from app.models.language.terms import LARGEST, Terms, parse_terms
from app.models.language.words import read_words
from app.wording import say


def terms(*files: str) -> Terms:
    return parse_terms((f"fil{number}", content.encode()) for number, content in enumerate(files))


def test_a_word_a_star_an_equal_sign_and_a_phrase() -> None:
    found = terms("hat\thue\nmestr*\tklare\n=træner\tøver mig i\nfaste rammer\tsamme tid\n\n# en note\njf.\t(slet)\n")
    assert [found.suggestion(word) for word in ("hat", "hatten", "hatte")] == ["hue"] * 3
    assert found.suggestion("mestringen") == "klare"
    assert (found.suggestion("træner"), found.suggestion("træne")) == ("øver mig i", None)
    assert found.suggestion("jf") == ""
    assert found.phrase(read_words("Faste rammer hjemme").all) == (2, "samme tid")
    assert found.phrase(read_words("Faste").all) is None


def test_the_organisations_own_goes_first() -> None:
    found = terms("hat\thue\nsko\tstøvle\n", "hat\tkasket\n")
    assert (found.suggestion("hat"), found.suggestion("sko")) == ("kasket", "støvle")


@pytest.mark.parametrize(
    ("content", "line", "why"),
    [
        (b"hat hue", 1, "terms-columns"),
        (b"# note\nhat\t", 2, "terms-columns"),
        (b"hat\thue\tkasket", 1, "terms-columns"),
        (b"h[a-z]+\thue", 1, "terms-signs"),
        (b"hat\th\x07ue", 1, "terms-signs"),
        (b"hat\thue\nHat\tkasket", 2, "terms-twice"),
        (b"hat\t" + b"x" * 121, 1, "terms-long"),
        (b"hat\thue\n\xff\t", 2, "terms-not-utf8"),
        (b"#" * (LARGEST + 1), 1, "terms-large"),
    ],
)
def test_a_file_that_is_wrong_says_where_and_why(content: bytes, line: int, why: str) -> None:
    with pytest.raises(FormatError) as refused:
        parse_terms([("borgersprog.tsv", content)])
    assert refused.value.details == {"file": "borgersprog.tsv", "line": line, "why": why}
    assert f"Linje {line}: " in say(refused.value)


def test_windows_line_ends_and_a_mark_in_front() -> None:
    assert terms("\ufeffhat\thue\r\nsko\tstøvle\r\n").suggestion("sko") == "støvle"
