"""The printed plan: what it says, how it is set, what a screen reader gets."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import page
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.plan import missing_glyphs, render_plan
from app.documents.typesetting import Edition
from app.models.errors import SurroundingsError
from app.models.plan import PlanContent, PlanDream, PlanGoal, PlanResource, PlanStep, Section
from tests.documents.plans import AMINA, FONTS, HAVNEN, SHEETS, flat, lines_of, pieces, printed, tags, text_of, texts

MM = 72 / 25.4
A4_WIDTH, A4_HEIGHT = 210 * MM, 297 * MM
EMPTY = PlanContent(called="Amina", day=date(2026, 3, 4), version=1)


def test_the_plan_says_what_was_agreed() -> None:
    text = flat(text_of(printed(AMINA)))
    for words in (
        "Min plan Amina, onsdag 4. marts 2026, 4. udgave",
        "”Jeg vil gerne sidde på havnen med Yusuf en søndag og spise is. Og blive siddende.”",
        "Jeg syr. Jeg har selv lavet gardinerne.",
        "1. Jeg tager med Yusuf på havnen, også når der er andre mennesker.",
        "Signe går med de første tre gange og sidder ved siden af.",
        "Mine andre mål 4. Jeg vil lære at cykle igen.",
        "Hvem kommer Signe Holm",
        "Vi slutter Senest fredag 4. september 2026",
        "Hvornår Tirsdag 2. juni 2026",
        "Serviceloven § 82 b",
    ):
        assert words in text
    assert "Jeg giver ikke op" not in text


def test_hidden_sections_are_not_printed() -> None:
    text = text_of(printed(replace(AMINA, include=frozenset({Section.DREAMS}))))
    assert "Det drømmer jeg om" in text
    assert "Mine mål" not in text
    assert "Det siger loven" not in text


def test_the_footer_tells_the_page_and_who_decides() -> None:
    lines = lines_of(printed(AMINA))
    pages = [line for line in lines if line.startswith("Side ") or "Side " in line]
    assert [re.search(r"Side \d af \d", line).group() for line in pages] == [  # type: ignore[union-attr]
        f"Side {number} af 4" for number in range(1, 5)
    ]
    assert sum("Amina bestemmer, hvem der må læse planen." in line for line in lines) == 4


def test_a_very_long_name_is_cut_short_in_the_footer_only() -> None:
    text = text_of(printed(replace(EMPTY, called="Anna " * 60)))
    assert "… bestemmer, hvem der må læse planen." in text
    assert text.count("Anna") > 60


@pytest.mark.parametrize(("edition", "body", "leading"), [(Edition.STANDARD, 14, 21), (Edition.LARGE, 18, 27)])
def test_size_and_leading(edition: Edition, body: float, leading: float) -> None:
    dream = PlanResource("Jeg fortæller lange historier om havet. " * 8, confirmed=True)
    drawn = [p for p in pieces(printed(replace(EMPTY, resources=(dream,)), edition)) if "historier" in p.text]
    assert {round(piece.size, 1) for piece in drawn} == {body}
    bottoms = [piece.box[1] for piece in drawn[:4]]
    steps = [above - below for above, below in pairwise(bottoms)]
    assert steps == pytest.approx([leading] * 3, abs=0.1)


def test_headings_are_20_points_and_the_law_is_smaller() -> None:
    drawn = pieces(printed(AMINA))
    sizes = {piece.text.strip(): round(piece.size, 1) for piece in drawn}
    assert {sizes[title] for title in ("Det drømmer jeg om", "Vores aftale", "Det siger loven")} == {20}
    assert sizes["Min plan"] > 20
    assert sizes["Seks måneder"] == 11


@pytest.mark.parametrize("edition", SHEETS)
def test_text_keeps_inside_the_margins(edition: Edition) -> None:
    margin = 25 * MM - 1
    for piece in pieces(printed(AMINA, edition)):
        left, bottom, right, top = piece.box
        assert left >= margin
        assert right <= A4_WIDTH - margin
        assert top <= A4_HEIGHT - margin
        in_footer = "Side " in piece.text or "bestemmer" in piece.text
        assert in_footer or bottom >= margin


@pytest.mark.parametrize("edition", SHEETS)
def test_no_line_is_over_sixty_characters_and_no_word_is_hyphenated(edition: Edition) -> None:
    known = {"undervisningen", "fødselsdagsgave", "indkøbssedler", "hverdagsaktiviteter", "øl", "å"}
    words = " ".join([*sorted(known)] * 40)
    content = replace(EMPTY, resources=(PlanResource(words, confirmed=True),), focus_goals=(PlanGoal("Å", i_do=words),))
    drawn = [piece.text.split() for piece in pieces(printed(content, edition))]
    lines = [line for line in drawn if line and set(line) <= known]
    assert sum(len(line) for line in lines) == 2 * len(words.split())
    assert max(len(" ".join(line)) for line in lines) <= 60


def test_every_font_is_embedded() -> None:
    with pikepdf.open(BytesIO(printed(AMINA))) as file:
        fonts = [obj for obj in file.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font"]
        assert {str(font.BaseFont).split("+")[1] for font in fonts} == {
            "IBMPlexSans", "IBMPlexSans-Bold", "IBMPlexSans-SmBld",
        }  # fmt: skip
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert printed(AMINA) == printed(AMINA)
    assert printed(AMINA) != printed(replace(AMINA, version=5))


def test_title_and_language_are_told_and_no_author() -> None:
    with pikepdf.open(BytesIO(printed(AMINA))) as file:
        assert str(file.docinfo.Title) == "Min plan: Amina"
        assert set(file.docinfo.keys()) == {"/Title"}
        assert str(file.Root.Lang) == "da-DK"
        assert file.Root.MarkInfo.Marked
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert b"<pdfuaid:part>1</pdfuaid:part>" in file.Root.Metadata.read_bytes()
        assert all(page.obj.Tabs == "/S" for page in file.pages)


def test_the_structure_follows_the_plan() -> None:
    roles = [tag.role for tag in tags(printed(AMINA))]
    assert roles[0] == "/Document"
    assert roles.count("/H1") == 1
    assert roles.count("/H2") == 8
    assert roles.count("/H3") == 4
    assert roles.index("/H1") < roles.index("/BlockQuote") < roles.index("/H3")
    known = ("Document", "Figure", "Sect", "H1", "H2", "H3", "P", "BlockQuote", "L", "LI", "Lbl", "LBody")
    assert not set(roles) - {f"/{role}" for role in known}


def test_every_picture_has_words() -> None:
    figures = [tag.alternative for tag in tags(printed(AMINA)) if tag.role == "/Figure"]
    assert figures == ["Pejlemærkes logo: et sømærke i vandet", "Tom boks til kryds", "Krydset af: gjort"]


def test_words_in_another_language_are_marked_as_such() -> None:
    quotes = [t for t in tags(printed(replace(AMINA, language="so"))) if t.language]
    assert {tag.language for tag in quotes} == {"so"}
    assert not [tag for tag in tags(printed(AMINA)) if tag.language]


@pytest.mark.parametrize("edition", Edition)
def test_it_is_valid_pdf_ua(edition: Edition) -> None:
    odd = replace(AMINA, dreams=(PlanDream("أريد أن أجلس في الميناء 😀 中"),), language="ar")
    for content in (AMINA, odd):
        report = page.validate_pdf_bytes(printed(content, edition), profile="ua1")
        assert [failure.message for failure in report.failures] == []


def test_what_people_write_is_never_markup() -> None:
    words = "<b>&amp;</para> & <br/> ]]> %s {x} \\n (a"
    assert words in flat(text_of(printed(replace(EMPTY, dreams=(PlanDream(words),)))))


def test_a_goal_moves_whole_to_the_next_page() -> None:
    goal = replace(AMINA.focus_goals[0], words="Jeg rejser.")
    content = replace(AMINA, focus_goals=(AMINA.focus_goals[0], goal), other_goals=())
    drawn = pieces(printed(content))
    start = next(at for at, piece in enumerate(drawn) if piece.text.startswith("2. Jeg rejser"))
    end = max(at for at, piece in enumerate(drawn) if "hel is" in piece.text)
    assert {piece.page for piece in drawn[start : end + 1]} == {1}
    assert "Der er flere mål på næste side." in [piece.text.strip() for piece in drawn if piece.page == 0]


def test_the_other_goals_follow_on_while_there_is_room() -> None:
    little = replace(AMINA, focus_goals=(PlanGoal("Jeg laver aftensmad."),))
    assert {_page_of(little, words) for words in ("1. Jeg laver", "Mine andre mål", "2. Jeg vil")} == {0}


def test_the_other_goals_begin_a_page_rather_than_be_torn() -> None:
    seen = set()
    for count in range(1, 14):
        resources = (PlanResource("Jeg syr.", confirmed=True),) * count
        few = replace(AMINA, dreams=(), resources=resources, focus_goals=(PlanGoal("Jeg sover."),))
        content = replace(few, other_goals=(HAVNEN,))
        heading = _page_of(content, "Mine andre mål")
        assert heading == _page_of(content, "2. Jeg tager med") == _page_of(content, "Vi har spist")
        seen.add((heading, _page_of(content, "Der er flere mål på næste side.")))
    assert {(0, -1), (1, 0)} <= seen <= {(0, -1), (1, 0), (1, -1)}


def _page_of(content: PlanContent, words: str) -> int:
    """The page on which a line begins so, counted from 0; -1 where none does."""
    return next((piece.page for piece in pieces(printed(content)) if piece.text.strip().startswith(words)), -1)


def test_a_heading_is_never_left_alone_at_the_foot() -> None:
    for count in range(20, 32):
        resources = (PlanResource("Jeg syr.", confirmed=True),) * count
        drawn = pieces(printed(replace(AMINA, dreams=(), resources=resources)))
        heading = next(piece for piece in drawn if piece.text.strip() == "Mine mål")
        goal = next(piece for piece in drawn if piece.text.startswith("1. "))
        assert heading.page == goal.page


def test_long_texts_and_long_words_flow_over_the_pages() -> None:
    long = "Havet er stort. " * 625
    goal = PlanGoal("o" * 300, (PlanStep("p" * 300, "q" * 300),), i_do=long, you_help="r" * 10_000)
    pdf = printed(replace(EMPTY, dreams=(PlanDream(long),), focus_goals=(goal,)))
    text = text_of(pdf)
    assert flat(text).count("Havet") == 1250
    assert text.count("r" * 20) > 200
    assert len(pikepdf.open(BytesIO(pdf)).pages) > 20


def test_arabic_is_read_aloud_in_its_own_order() -> None:
    pdf = printed(replace(EMPTY, dreams=(PlanDream("أريد (أن)"),)))
    with pikepdf.open(BytesIO(pdf)) as file:
        content = file.pages[0].Contents.read_bytes()
    spoken = bytes.fromhex(re.search(rb"/ActualText <([0-9a-f]+)>", content).group(1).decode())  # type: ignore[union-attr]
    assert spoken.decode("utf-16") == "”أريد (أن)”"
    line = next(piece for piece in pieces(pdf) if re.search("[\u0600-\u06ff]", piece.text))
    assert line.box[2] > A4_WIDTH / 2


def test_a_danish_sentence_with_an_arabic_name_still_runs_from_the_left() -> None:
    subtitle = [piece for piece in pieces(printed(replace(EMPTY, called="أمينة"))) if 700 < piece.box[1] < 735]
    assert min(piece.box[0] for piece in subtitle) < 25 * MM + 5
    assert max(piece.box[2] for piece in subtitle) < A4_WIDTH - 50 * MM


def test_how_to_disagree_stands_on_one_page() -> None:
    for count in range(1, 28):
        resources = (PlanResource("Jeg syr.", confirmed=True),) * count
        drawn = pieces(printed(replace(EMPTY, resources=resources)))
        heading = next(piece for piece in drawn if piece.text.strip() == "Hvis jeg er uenig")
        last = next(piece for piece in drawn if "som jeg stoler på" in piece.text)
        assert heading.page == last.page


def test_emoji_can_be_searched_for() -> None:
    assert "Godt 🌻" in text_of(printed(replace(EMPTY, dreams=(PlanDream("Godt 🌻\u200d\ufe0f"),))))


def test_what_no_font_has_is_told_before_print() -> None:
    content = replace(AMINA, dreams=(PlanDream("Hej 中 og 中 😀 العربية\u200d a\u030a"),))
    (missing,) = missing_glyphs(content, FONTS)
    assert missing.char == "中"
    assert missing.where.startswith("Hej")
    assert "Hej \ufffd" in text_of(printed(replace(EMPTY, dreams=(PlanDream("Hej 中"),))))


def test_only_what_is_printed_is_looked_at() -> None:
    odd = replace(
        EMPTY,
        dreams=(PlanDream("中"),),
        resources=(PlanResource("文", confirmed=False),),
        focus_goals=(PlanGoal(" ", i_do="字"), PlanGoal("Jeg rejser.", (PlanStep(" ", "日"),))),
        include=frozenset(Section) - {Section.DREAMS},
    )
    assert missing_glyphs(odd, FONTS) == ()
    shown = replace(odd, include=frozenset(Section), include_unconfirmed=True)
    assert [each.char for each in missing_glyphs(shown, FONTS)] == ["中", "文"]


def test_a_missing_font_is_said_by_name(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match="IBMPlexSans"):
        render_plan(AMINA, edition=Edition.STANDARD, texts=texts(), fonts_folder=tmp_path)


@settings(max_examples=25, deadline=None, database=None)
@given(words=st.text(min_size=1, max_size=400), called=st.text(max_size=40))
def test_any_text_can_be_printed(words: str, called: str) -> None:
    content = replace(
        EMPTY,
        called=called,
        dreams=(PlanDream(words),),
        resources=(PlanResource(words, confirmed=True),),
        focus_goals=(PlanGoal(words, (PlanStep(words, words),), words),),
    )
    with pikepdf.open(BytesIO(printed(content))) as file:
        assert len(file.pages) >= 1
    missing_glyphs(content, FONTS)
