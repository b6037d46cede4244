"""The plan as HTML and as plain text: everything that the paper says, nothing that runs."""

from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from app.documents.plan import plan_file, read_plan
from app.models.plan import PlanContent, PlanDream
from tests.documents.plans import AMINA, FONTS, texts
from tests.documents.test_plan_around import FULL


def html(content: PlanContent = FULL, language: str = "da") -> str:
    return plan_file(read_plan(content, texts=texts(language), fonts_folder=FONTS), "html").decode()


def text(content: PlanContent = FULL, language: str = "da") -> str:
    return plan_file(read_plan(content, texts=texts(language), fonts_folder=FONTS), "text").decode()


class Page(HTMLParser):
    """Every element with its attributes, and whether all that is opened is closed in its order."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.said: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_the_page_is_whole_and_fetches_nothing(language: str) -> None:
    page = Page(html(language=language))
    assert page.open == []
    (told,) = (attributes for tag, attributes in page.elements if tag == "html")
    assert told == {"lang": texts(language).words.language, "dir": "rtl" if language == "ar" else "ltr"}
    assert not {tag for tag, _ in page.elements} & {"script", "link", "iframe", "form"}
    sources = [attributes["src"] or "" for _, attributes in page.elements if "src" in attributes]
    assert len(sources) == 2
    assert all(source.startswith("data:image/png;base64,") for source in sources)


def test_headings_follow_each_other_and_words_have_their_language() -> None:
    page = Page(html(language="uk"))
    levels = [int(tag[1]) for tag, _ in page.elements if tag in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    languages = {attributes.get("lang") for tag, attributes in page.elements if tag in ("h3", "dd", "blockquote")}
    assert "da" in languages


@pytest.mark.parametrize("make", [html, text])
def test_it_says_what_the_paper_says(make: object) -> None:
    assert callable(make)
    said = make()
    for words in (
        "Min plan",
        "Jeg tager med Yusuf på havnen",
        "Jeg prøver bænken ved bageren.",
        "Is på havnen hver søndag",
        "Sociale netværk: fra 3 til 6",
        "Tegning af netværket omkring Amina",
        "Ringer til svømmehallen",
        "Hvem kommer",
        "inden fire uger",
        "højst seks måneder",
        "ikke godkendt af et menneske",
    ):
        assert words in said
    for paper in ("næste side", "Side 1", "Jeg giver ikke op"):
        assert paper not in said


def test_boxes_say_whether_they_are_ticked() -> None:
    assert "[ ] Jeg prøver bænken" in text()
    assert "[x] Jeg spørger Trine." in text()
    told = [attributes for tag, attributes in Page(html()).elements if tag == "span" and "role" in attributes]
    assert [each["aria-label"] for each in told[:2]] == ["Tom boks til kryds", "Krydset af: gjort"]


def test_what_people_write_is_never_markup() -> None:
    words = "<script>alert(1)</script> & </p> \"'"
    page = Page(html(replace(AMINA, called=words, dreams=(PlanDream(words),))))
    assert "script" not in {tag for tag, _ in page.elements}
    assert f"”{words}”" in "".join(page.said)


def test_plain_text_keeps_labels_and_their_words_together() -> None:
    lines = text().split("\n")
    assert lines[0] == "Min plan"
    assert set(lines[1]) == {"="}
    assert "Det gør jeg: Jeg vælger dagen og ringer til Trine." in lines
    assert "- Jeg syr. Jeg har selv lavet gardinerne." in lines


def test_our_own_words_run_as_the_paper_does_and_the_citizens_as_they_do() -> None:
    page = html(language="ar")
    assert "<dd>\u2068Sociale netværk\u2069: من 3 إلى 6" in page
    assert '<dd lang="da" dir="auto">Signe Holm</dd>' in page
