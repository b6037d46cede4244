"""The booklet for the pocket: eight pages on one sheet, read in order, with room said honestly."""

from dataclasses import replace
from io import BytesIO

import page
import pikepdf
import pytest

from app.documents.booklet import HEIGHT, WIDTH
from app.documents.pocket import render_pocket_hard
from app.documents.preview import page_count
from app.documents.typesetting import Edition
from app.models.plan import PlanContent, PlanGoal, PlanStep, Section
from app.models.plan_hard import PlanCall, PlanHard
from tests.documents.plans import AMINA, FONTS, flat, pieces, printed, tags, text_of, texts
from tests.documents.test_plan_around import FULL, HARD

LANGUAGES = ("da", "en", "uk", "ar")
LONG = tuple(f"{number}. Jeg går en tur, også når det regner" for number in range(40))


def hard(content: PlanContent = FULL, language: str = "da") -> bytes:
    return render_pocket_hard(content, texts=texts(language), fonts_folder=FONTS)


def told(pdf: bytes) -> str:
    return flat(text_of(pdf))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_part_has_a_page_in_order(language: str) -> None:
    pdf, words = hard(language=language), texts(language).words
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    assert page_count(pdf) == 1
    if language != "ar":
        found = [told(pdf).index(words.hard(part)) for part in ("good_day", "helps", "triggers", "signs", "call")]
        assert found == sorted(found)
    assert "20 30 40 50" in told(pdf)
    assert "70 201 201" in told(pdf).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("calls", [0, 1, 40])
def test_too_much_is_set_smaller_and_then_said(language: str, calls: int) -> None:
    people = tuple(PlanCall(f"Ven {number}", "20 30 40 50") for number in range(calls))
    pdf = hard(replace(FULL, hard=replace(HARD, helps=LONG, calls=people)), language)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    assert page_count(pdf) == 1
    assert (told(pdf).count("Der er mere, end der er plads til her.") == (2 if calls == 40 else 1)) is (
        language == "da"
    )
    assert min(piece.size for piece in pieces(pdf)) >= 7


def test_nothing_is_drawn_outside_its_page() -> None:
    for content in (FULL, replace(FULL, hard=replace(HARD, helps=LONG))):
        for piece in pieces(hard(content)):
            left, bottom, right, top = piece.box
            assert left // WIDTH == right // WIDTH
            assert bottom // HEIGHT == top // HEIGHT


def test_the_upper_row_stands_on_its_head_and_the_order_is_that_of_the_folds() -> None:
    drawn = pieces(hard())
    cover, first, sixth = (
        next(piece.box for piece in drawn if piece.text.startswith(said))
        for said in ("Når det", "En god dag", "Det må I")
    )
    assert cover[0] > 3 * WIDTH
    assert first[0] > 3 * WIDTH
    assert (first[1] > HEIGHT, cover[1] < HEIGHT) == (True, True)
    assert first[3] < HEIGHT + 60, "its title is nearest the middle"
    assert sixth[2] < WIDTH
    assert sixth[1] < HEIGHT


def test_the_pocket_plan_has_the_goals_the_next_step_and_whom_to_call() -> None:
    text = told(printed(FULL, Edition.POCKET))
    for said in ("Mit mål 1", "Jeg tager med Yusuf på havnen", "Mit næste skridt", "bænken", "Trine 20 30 40 50"):
        assert said in text
    assert "Jeg spørger Trine" not in text, "done"
    assert "Jeg vil lære at cykle igen" not in text
    figures = [tag.alternative for tag in tags(printed(FULL, Edition.POCKET)) if tag.role == "/Figure"]
    assert figures == ["Tom boks til kryds"]


def test_what_is_hidden_in_the_plan_is_hidden_in_the_pocket() -> None:
    text = told(printed(replace(FULL, include=frozenset({Section.DREAMS})), Edition.POCKET))
    assert "sidde på havnen" in text
    for hidden in ("Mit mål", "20 30 40 50", "Tidlige tegn"):
        assert hidden not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_words_are_printed(language: str) -> None:
    odd = PlanGoal("أريد أن أتعلم", (PlanStep("\u200d", "x" * 400),))
    content = replace(
        FULL, called="Anna " * 60, focus_goals=(odd, PlanGoal("Å" * 3000)), hard=PlanHard(calls=(PlanCall("\u200d"),))
    )
    pdf = printed(content, Edition.POCKET, language)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    assert page_count(pdf) == 1


def test_a_figure_is_told_where_it_stands_on_the_sheet() -> None:
    with pikepdf.open(BytesIO(printed(replace(AMINA, dreams=()), Edition.POCKET))) as file:
        ((left, bottom, right, top),) = [
            [float(edge) for edge in obj.A.BBox]
            for obj in file.objects
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/Alt")
        ]
    assert 3 * WIDTH < left < right < 4 * WIDTH
    assert HEIGHT < bottom < top < 2 * HEIGHT
